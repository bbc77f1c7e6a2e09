import type { Principal } from '@ninety/access';
import { isApplicant } from '@ninety/access';
import { isDay, isId, isText, pageBy, raw, rowsOf, sql } from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { DutiesQuery } from './duty.contract.js';
import type { DutyDue, DutyKind, DutyMet, Occurrence } from './duty.js';

/** A duty, once that it is owed, as lists have it. */
export interface ListedDuty extends Occurrence {
  readonly id: Id;
  readonly sortOn: string;
  readonly supplierId: Id;
  /** As it stands. */
  readonly licenseId: Id | null;
  readonly licenseNumber: string | null;
  readonly applicationId: Id | null;
  readonly condition: number | null;
  readonly text: string;
  readonly kind: DutyKind;
  readonly obligedPartyId: Id | null;
  readonly due: DutyDue;
  readonly ownerId: Id;
  readonly leadDays: readonly number[];
  readonly met: Omit<DutyMet, 'occurrence' | 'dueOn'> | null;
}

const BY_DAY = {
  checks: [isDay, isId, isText],
  keyOf: ({ sortOn, id, occurrence }: ListedDuty) => [sortOn, id, occurrence],
} as const;

/** The duties that a caller may see, as they are due; those without a day last. */
export function dutiesPage(
  manager: EntityManager,
  caller: Principal,
  query: DutiesQuery,
  today: string,
): Promise<Page<ListedDuty>> {
  const { dueBefore, owner, state, licenseId, applicationId, supplierId } = query;
  const ownerId = owner === 'me' ? caller.id : owner;
  const supplier = isApplicant(caller) ? caller.supplierId : null;
  return pageBy(query, BY_DAY, (after, count) =>
    listedBy(
      manager,
      sql`(${supplier}::uuid IS NULL OR s.supplier_id = ${supplier}::uuid) AND ${stateIs(state, today)}
        AND (${supplierId}::uuid IS NULL OR s.supplier_id = ${supplierId}::uuid)
        AND (${dueBefore}::date IS NULL OR s.sort_on < ${dueBefore}::date)
        AND (${ownerId}::uuid IS NULL OR s.owner_id = ${ownerId}::uuid)
        AND (${licenseId}::uuid IS NULL OR s.license_id = (SELECT first_id FROM recorded_license WHERE id = ${licenseId}::uuid))
        AND (${applicationId}::uuid IS NULL OR s.application_id = ${applicationId}::uuid)
        AND (${after?.[0]}::date IS NULL
          OR (s.sort_on, s.duty_id, s.occurrence) > (${after?.[0]}::date, ${after?.[1]}::uuid, ${after?.[2]}::text))`,
      count,
    ),
  );
}

/** All of a license, as it was recorded first; those that were cancelled too. */
export function listedOfLicense(manager: EntityManager, licenseId: Id): Promise<ListedDuty[]> {
  return listedBy(manager, sql`s.license_id = ${licenseId}`, null);
}

/** The rows are chosen by an index before anything is read of the duties. */
function listedBy(manager: EntityManager, condition: Sql, count: number | null): Promise<ListedDuty[]> {
  return rowsOf<ListedDuty>(
    manager,
    sql`SELECT d.id, s.occurrence, s.sort_on::text AS "sortOn", s.due_on::text AS "dueOn", s.waits_for AS "waitsFor", s.state,
        d.supplier_id AS "supplierId", l.id AS "licenseId", l.number AS "licenseNumber", d.application_id AS "applicationId",
        d.condition, v.text, v.kind, v.obliged_party_id AS "obligedPartyId", v.due, v.owner_id AS "ownerId",
        v.lead_days AS "leadDays", ${MET} AS met
      FROM (SELECT s.* FROM duty_standing s WHERE ${condition} ORDER BY s.sort_on, s.duty_id, s.occurrence LIMIT ${count}) s
      JOIN duty d ON d.id = s.duty_id JOIN duty_version v ON v.duty_id = d.id AND v.number = d.terms
      LEFT JOIN LATERAL (SELECT r.id, r.number FROM recorded_license r
        WHERE r.first_id = d.license_id AND r.superseded_by IS NULL LIMIT 1) l ON true
      LEFT JOIN duty_met m ON m.duty_id = s.duty_id AND m.occurrence = s.occurrence
      ORDER BY s.sort_on, s.duty_id, s.occurrence`,
  );
}

const MET =
  raw(`CASE WHEN m.duty_id IS NOT NULL THEN jsonb_build_object('on', m.happened_on, 'evidence', m.evidence, 'note', m.note,
  'recordedBy', m.recorded_by, 'recordedAt', to_char(m.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) END`);

function stateIs(state: DutiesQuery['state'], today: string): Sql {
  switch (state) {
    case undefined:
      return sql`s.state <> 'cancelled'`;
    case 'to_do':
      return sql`s.state = 'open'`;
    case 'open':
      return sql`s.state = 'open' AND s.sort_on >= ${today}::date`;
    case 'overdue':
      return sql`s.state = 'open' AND s.sort_on < ${today}::date`;
    case 'met':
      return sql`s.state = 'met'`;
    case 'cancelled':
      return sql`s.state = 'cancelled'`;
  }
}
