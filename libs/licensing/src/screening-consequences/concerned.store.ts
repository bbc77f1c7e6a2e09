import { rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { ChangedRequirement } from '@ninety/screening';
import type { EntityManager } from 'typeorm';
import { PENDING } from './filed-parties.read-model.js';

/** A pending application, and what is asked otherwise of one of its parties. */
export interface ConcernedApplication extends ChangedRequirement {
  readonly id: Id;
  readonly supplierId: Id;
  readonly controlNumber: string;
  readonly agencies: string[];
}

/** Whoever reads them reads something else from now on. */
export function countChangeOf(tx: EntityManager, applicationIds: readonly Id[]): Promise<void> {
  return run(tx, sql`UPDATE application SET version = version + 1 WHERE id = ANY(${applicationIds}::uuid[])`);
}

/** The same, of every application of a party. */
export function countChangeOfThoseWith(tx: EntityManager, partyId: Id): Promise<void> {
  return run(
    tx,
    sql`UPDATE application SET version = version + 1
        WHERE id IN (SELECT application_id FROM application_party WHERE party_id = ${partyId})`,
  );
}

/** The pending applications whose parties are concerned. */
export function concernedBy(
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
