import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { conflict, Database, newId, notFound, OfficeClock, rowOf, rowsOf } from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { findApplication, lockApplication } from '../applications/access-scope.js';
import type { LegalHoldDto } from '../documents/documents.dto.js';
import { LegalHoldEntity } from './records.entity.js';
import { latestOf, retainUntil } from './retention.js';

/** How long the records of an application are kept, and what keeps them longer. 15 CFR 762.6. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
  ) {}

  async get(caller: Principal, id: Id) {
    const reader = this.database.reader;
    const application = await findApplication(reader, caller, id);
    assertMay(caller, 'applications.read');
    if (application.controlNumber === null) throw conflict('A draft is no record yet: it was not submitted.');
    return this.retention(reader, id);
  }

  /** An agency asked for the record: nothing of it is destroyed until the hold is lifted. 15 CFR 762.6(b). */
  async hold(caller: Principal, id: Id, body: Unvalidated<LegalHoldDto>) {
    return this.database.transaction(async (tx) => {
      const application = await lockApplication(tx, caller, id);
      assertMay(caller, 'records.hold');
      if (application.controlNumber === null)
        throw conflict('A draft is no record yet: it was not submitted.');
      const { reason } = body.validated();
      const hold = tx.create(LegalHoldEntity, {
        id: newId(),
        applicationId: id,
        reason,
        placedBy: caller.id,
        placedAt: new Date(),
        liftedBy: null,
        liftedAt: null,
        liftReason: null,
      });
      await tx.insert(LegalHoldEntity, hold);
      await this.audit.record(tx, caller, 'legal_hold.placed', `applications/${id}`, {
        hold: hold.id,
        reason,
      });
      return holdView(hold);
    });
  }

  async lift(caller: Principal, id: Id, holdId: Id, body: Unvalidated<LegalHoldDto>) {
    return this.database.transaction(async (tx) => {
      await lockApplication(tx, caller, id);
      const hold = await tx.findOneBy(LegalHoldEntity, { id: holdId, applicationId: id });
      if (!hold) throw notFound('legal hold');
      assertMay(caller, 'records.hold');
      const { reason } = body.validated();
      if (hold.liftedAt) throw conflict('This hold was lifted already.');
      Object.assign(hold, { liftedBy: caller.id, liftedAt: new Date(), liftReason: reason });
      await tx.save(hold);
      await this.audit.record(tx, caller, 'legal_hold.lifted', `applications/${id}`, {
        hold: holdId,
        reason,
      });
      return holdView(hold);
    });
  }

  /** The applications of which nothing may be destroyed. */
  async heldApplications(): Promise<Id[]> {
    const rows = await rowsOf<{ id: Id }>(
      this.database.reader,
      'SELECT DISTINCT application_id AS id FROM legal_hold WHERE lifted_at IS NULL',
    );
    return rows.map(({ id }) => id);
  }

  private async retention(manager: EntityManager, id: Id) {
    const acts = await rowOf<{ event: string; shipped: string | null; expires: string | null }>(
      manager,
      `SELECT (SELECT max(e.event ->> 'on') FROM application_event e WHERE e.application_id = $1) AS event,
         max(s.shipped_on)::text AS shipped, max(l.expires_on)::text AS expires
       FROM (VALUES (1)) one LEFT JOIN license l ON l.application_id = $1 LEFT JOIN license_shipment s ON s.license_number = l.number`,
      [id],
    );
    if (!acts) throw new Error(`no acts of ${id}`);
    const fact = await rowOf<{ isPending: boolean }>(
      manager,
      'SELECT decided_on IS NULL AS "isPending" FROM application_fact WHERE application_id = $1',
      [id],
    );
    const lastActOn = latestOf([acts.event, acts.shipped, acts.expires]);
    const until = retainUntil(lastActOn);
    const holds = await manager.find(LegalHoldEntity, { where: { applicationId: id }, order: { id: 'ASC' } });
    const isPending = fact?.isPending !== false;
    const isHeld = holds.some(({ liftedAt }) => liftedAt === null);
    return {
      lastActOn,
      // A transaction that has not ended has no last act yet.
      retainUntil: isPending ? null : until,
      citation: '15 CFR 762.6',
      legalHolds: holds.map(holdView),
      mayBeDisposed: !isPending && !isHeld && (await this.clock.today()) > until,
    };
  }
}

function holdView(hold: LegalHoldEntity) {
  return {
    id: hold.id,
    reason: hold.reason,
    placedBy: hold.placedBy,
    placedAt: hold.placedAt.toISOString(),
    liftedBy: hold.liftedBy,
    liftedAt: hold.liftedAt?.toISOString() ?? null,
    liftReason: hold.liftReason,
  };
}
