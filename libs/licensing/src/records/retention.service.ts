import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { problemOf, Database, newId, notFound, OfficeClock, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { findApplication, lockApplication } from '../audience/access-scope.js';
import { applicantEvent } from '../audience/applicant-view.js';
import { caseFileOf } from '../case/case-file.js';
import { dayOf } from '../case/standing.js';
import { formatDay } from '@ninety/procedure';
import type { LegalHoldDto, LegalHoldResponseDto, RetentionResponseDto } from './records.contract.js';
import { LegalHoldEntity } from './records.entity.js';
import { CITATIONS, latestOf, mayBeDisposed, retainUntil } from '@ninety/bis';
import { LICENSING_PROBLEMS } from '../problems.js';
import { say } from '../sentences.js';

/** How long the records of an application are kept, and what keeps them longer. */
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
    assertRecord(application);
    return this.retention(reader, caller, id);
  }

  /** An agency asked for the record: nothing of it is destroyed until the hold is lifted. */
  async hold(caller: Principal, id: Id, body: Unvalidated<LegalHoldDto>) {
    const holding = {
      caller,
      find: (tx: EntityManager) => lockApplication(tx, caller, id),
      permission: 'records.hold',
      state: assertRecord,
      body,
    } as const;
    return perform(this.database, holding, async (tx, _, { reason }) => {
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
    const lifting = {
      caller,
      find: (tx: EntityManager) => findHold(tx, caller, id, holdId),
      permission: 'records.hold',
      state: assertInForce,
      body,
    } as const;
    return perform(this.database, lifting, async (tx, hold, { reason }) => {
      Object.assign(hold, { liftedBy: caller.id, liftedAt: new Date(), liftReason: reason });
      await tx.save(hold);
      await this.audit.record(tx, caller, 'legal_hold.lifted', `applications/${id}`, {
        hold: holdId,
        reason,
      });
      return holdView(hold);
    });
  }

  /** The applications of which nothing may be destroyed. No hold is placed until the transaction under way ends. */
  heldApplications(): Promise<Id[]> {
    return this.database.transaction(async (tx) => {
      await run(tx, sql`LOCK TABLE legal_hold IN SHARE MODE`);
      const rows = await rowsOf<{ id: Id }>(
        tx,
        sql`SELECT DISTINCT application_id AS id FROM legal_hold WHERE lifted_at IS NULL`,
      );
      return rows.map(({ id }) => id);
    });
  }

  private async retention(manager: EntityManager, caller: Principal, id: Id): Promise<RetentionResponseDto> {
    const acts = await rowOf<{ shipped: string | null; expires: string | null }>(
      manager,
      sql`SELECT max(s.shipped_on)::text AS shipped, max(l.expires_on)::text AS expires
       FROM license l LEFT JOIN license_shipment s ON s.license_number = l.number WHERE l.application_id = ${id}`,
    );
    const { event, endedOn } = await this.lastOf(manager, caller, id);
    const lastActOn = latestOf([event, endedOn, acts?.shipped ?? null, acts?.expires ?? null]);
    const until = retainUntil(lastActOn);
    const holds = await manager.find(LegalHoldEntity, { where: { applicationId: id }, order: { id: 'ASC' } });
    const isPending = endedOn === null;
    const isHeld = holds.some(({ liftedAt }) => liftedAt === null);
    return {
      lastActOn,
      // A transaction that has not ended has no last act yet.
      retainUntil: isPending ? null : until,
      citation: CITATIONS.retention,
      legalHolds: holds.map((hold) => (isApplicant(caller) ? withoutNames(holdView(hold)) : holdView(hold))),
      mayBeDisposed: mayBeDisposed({ isPending, isHeld, until }, await this.clock.today()),
    };
  }

  /** The day of the last event that the caller sees, and that of the end, which days alone may have brought. */
  private async lastOf(manager: EntityManager, caller: Principal, id: Id) {
    const today = dayOf(await this.clock.today());
    const file = await caseFileOf(manager, { id });
    const { state } = file.standing(today);
    const seen = file.log.findLast(
      ({ event }) => !isApplicant(caller) || (state !== null && applicantEvent(event, state, today) !== null),
    );
    return {
      event: seen ? formatDay(seen.event.on) : null,
      endedOn: state?.end ? formatDay(state.end.on) : null,
    };
  }
}

function assertRecord({ controlNumber }: ApplicationEntity): void {
  if (controlNumber === null) throw problemOf(LICENSING_PROBLEMS['not-submitted'], say('draft_is_no_record'));
}

async function findHold(tx: EntityManager, caller: Principal, applicationId: Id, id: Id) {
  await lockApplication(tx, caller, applicationId);
  const hold = await tx.findOneBy(LegalHoldEntity, { id, applicationId });
  if (!hold) throw notFound('legal hold');
  return hold;
}

function assertInForce({ liftedAt }: LegalHoldEntity): void {
  if (liftedAt) throw problemOf(LICENSING_PROBLEMS['legal-hold-lifted'], say('hold_lifted'));
}

/** Who acted for the government stays inside. */
function withoutNames({ placedBy: _, liftedBy: _none, ...hold }: LegalHoldResponseDto): LegalHoldResponseDto {
  return hold;
}

function holdView(hold: LegalHoldEntity): LegalHoldResponseDto {
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
