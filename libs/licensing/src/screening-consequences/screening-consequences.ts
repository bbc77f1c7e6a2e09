import { Injectable } from '@nestjs/common';
import { rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { ScreeningSubscriber } from '@ninety/screening';
import type { ChangedRequirement } from '@ninety/screening';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { PENDING } from './pending.js';

interface ConcernedApplication extends ChangedRequirement {
  readonly id: Id;
  readonly supplierId: Id;
  readonly controlNumber: string;
  readonly agencies: string[];
}

/** What follows for applications from what screening finds of their parties. */
@Injectable()
export class ScreeningConsequences extends ScreeningSubscriber {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  /** What the list says now shows on every application of the party: their representations change. */
  alertJudged(tx: EntityManager, partyId: Id): Promise<void> {
    return run(
      tx,
      sql`UPDATE application SET version = version + 1
          WHERE id IN (SELECT application_id FROM application_party WHERE party_id = ${partyId})`,
    );
  }

  /** A pending application whose party is an entry that now asks for something else, or no more. */
  async requirementsChanged(tx: EntityManager, changed: readonly ChangedRequirement[]): Promise<void> {
    const concerned = await concernedBy(tx, changed);
    await run(
      tx,
      sql`UPDATE application SET version = version + 1 WHERE id = ANY(${concerned.map(({ id }) => id)}::uuid[])`,
    );
    for (const { id, supplierId, controlNumber, agencies, partyId, entryId, isListed } of concerned) {
      const data = { applicationId: id, controlNumber, partyId, entryId, isListed };
      for (const audience of ['applicant', 'government'] as const)
        await this.outbox.write(tx, {
          type: 'application.requirement_changed',
          audience,
          supplierId,
          agencies,
          data,
        });
    }
  }
}

function concernedBy(
  tx: EntityManager,
  changed: readonly ChangedRequirement[],
): Promise<ConcernedApplication[]> {
  return rowsOf<ConcernedApplication>(
    tx,
    sql`SELECT DISTINCT a.id, a.supplier_id AS "supplierId", a.control_number AS "controlNumber", a.referred_to AS agencies,
          s."partyId", s."entryId", s."isListed"
        FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) AS s ("partyId" uuid, "entryId" uuid, "isListed" boolean)
        JOIN application_party ap ON ap.party_id = s."partyId" JOIN application a ON a.id = ap.application_id
        WHERE ${PENDING} ORDER BY a.id, s."entryId"`,
  );
}
