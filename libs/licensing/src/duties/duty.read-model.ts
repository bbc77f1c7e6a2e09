import type { Principal } from '@ninety/access';
import { ownSuppliers, selves } from '@ninety/access';
import { INSTANT, isDay, isId, isText, pageBy, raw, rowsOf, sql } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { DutiesQuery } from './duty.contract.js';
import { DOCUMENT } from './document-term.store.js';
import type { DutyDue, DutyKind, DutyMet, DutyOrigin, EndingDocument, Occurrence, Renewal } from './duty.js';
import { OCCURRENCE_MET, RENEWAL, STANDS } from './duty.store.js';

/** A duty, once that it is owed, as lists have it; of what nobody made, nothing that somebody says. */
export interface ListedDuty extends Occurrence {
  readonly origin: DutyOrigin;
  /** Null: nobody made it. */
  readonly id: Id | null;
  /** Of which duty, application or license it is an occurrence. */
  readonly sourceId: Id;
  readonly sortOn: string;
  readonly clock: string | null;
  readonly supplierId: Id;
  /** As it stands. */
  readonly licenseId: Id | null;
  readonly licenseNumber: string | null;
  readonly applicationId: Id | null;
  readonly condition: number | null;
  readonly text: string | null;
  readonly kind: DutyKind | null;
  readonly obligedPartyId: Id | null;
  readonly due: DutyDue | null;
  readonly ownerId: Id | null;
  readonly leadDays: readonly number[];
  readonly met: Omit<DutyMet, 'occurrence' | 'dueOn'> | null;
  readonly renewal: Renewal | null;
  readonly document: EndingDocument | null;
}

const BY_DAY = {
  checks: [isDay, isId, isText],
  keyOf: ({ sortOn, sourceId, occurrence }: ListedDuty) => [sortOn, sourceId, occurrence],
} as const;

/** Which duties are wanted; null: whatever they are. */
interface Wanted {
  /** Of this supplier alone, or of these; of both null: of all. */
  readonly own: Id | null;
  readonly several: readonly Id[] | null;
  readonly query: Omit<DutiesQuery, 'limit' | 'cursor' | 'state' | 'owner' | 'origin'>;
  /** Null: whyever it is owed. */
  readonly origins: readonly DutyOrigin[] | null;
  /** Null: whosever. */
  readonly owners: readonly Id[] | null;
  /** all: those that were cancelled too. */
  readonly state: NonNullable<DutiesQuery['state']> | 'standing' | 'all';
  readonly today: string;
  readonly after: readonly string[] | null;
  readonly count: number;
}

/** What a caller's companies owe, as it is due; without a day last. */
export function dutiesPage(
  manager: EntityManager,
  caller: Principal,
  query: DutiesQuery,
  today: string,
  origins = query.origin === undefined ? null : [query.origin],
): Promise<Page<ListedDuty>> {
  const { owner, state = 'standing' } = query;
  const suppliers = ownSuppliers(caller);
  // One value takes the rows of an index in their order.
  const own = suppliers.length === 1 ? (suppliers[0] ?? null) : null;
  const several = suppliers.length > 1 ? suppliers : null;
  const owners = owner === 'me' ? selves(caller) : owner === undefined ? null : [owner];
  return pageBy(query, BY_DAY, (after, count) =>
    listed(manager, { own, several, query, owners, state, origins, today, after, count }),
  );
}

/** The first of a license; those that were cancelled too. */
export function listedOfLicense(
  manager: EntityManager,
  licenseId: Id,
  today: string,
  count: number,
): Promise<ListedDuty[]> {
  const all = {
    own: null,
    several: null,
    owners: null,
    state: 'all',
    origins: null,
    after: null,
    count,
  } as const;
  return listed(manager, { ...all, query: { licenseId }, today });
}

/**
 * The rows are chosen by the indexes, in order, before anything else is read of them. Nothing is left to do of a license that
 * has expired.
 */
function listed(manager: EntityManager, wanted: Wanted): Promise<ListedDuty[]> {
  const { own, several, query, owners, state, origins, today, after, count } = wanted;
  const { dueBefore, licenseId, applicationId, supplierId } = query;
  const [day, id, occurrence] = after ?? [];
  return rowsOf<ListedDuty>(
    manager,
    sql`SELECT s.origin, d.id, s.source_id AS "sourceId", s.occurrence, s.sort_on::text AS "sortOn", s.due_on::text AS "dueOn",
        s.waits_for AS "waitsFor", s.state, s.clock, s.supplier_id AS "supplierId", l.id AS "licenseId", l.number AS "licenseNumber",
        s.application_id AS "applicationId", d.condition, v.text, v.kind, v.obliged_party_id AS "obligedPartyId", v.due,
        v.owner_id AS "ownerId", coalesce(v.lead_days, '{}') AS "leadDays", ${MET} AS met,
        ${raw(RENEWAL)} AS renewal, ${raw(DOCUMENT)} AS document
      FROM ((SELECT s.origin, s.duty_id, s.duty_id AS source_id, s.occurrence, s.sort_on, s.due_on, s.waits_for, s.state,
            NULL AS clock, s.supplier_id, s.license_id, s.application_id
          FROM duty_standing s
          WHERE (${origins}::text[] IS NULL OR s.origin = ANY(${origins}::text[])) AND (${own}::uuid IS NULL OR s.supplier_id = ${own}::uuid)
            AND (${several}::uuid[] IS NULL OR s.supplier_id = ANY(${several}::uuid[]))
            AND (${supplierId}::uuid IS NULL OR s.supplier_id = ${supplierId}::uuid)
            AND (${dueBefore}::date IS NULL OR s.sort_on < ${dueBefore}::date)
            AND (${applicationId}::uuid IS NULL OR s.application_id = ${applicationId}::uuid)
            AND (${licenseId}::uuid IS NULL
              OR s.license_id = (SELECT first_id FROM recorded_license WHERE recorded_license.id = ${licenseId}::uuid))
            AND (${owners}::uuid[] IS NULL OR s.owner_id = ANY(${owners}::uuid[]))
            AND (${state} = 'all' OR ${state} = 'standing' AND s.state <> 'cancelled'
              OR ${state} IN ('met', 'cancelled') AND s.state = ${state} OR ${state} IN ('to_do', 'open', 'overdue') AND s.state = 'open')
            AND (${state} <> 'open' OR s.sort_on >= ${today}::date) AND (${state} <> 'overdue' OR s.sort_on < ${today}::date)
            AND (${day}::date IS NULL
              OR (s.sort_on, s.duty_id, s.occurrence) > (${day}::date, ${id}::uuid, ${occurrence}::text))
          ORDER BY s.sort_on, s.duty_id, s.occurrence LIMIT ${count})
        UNION ALL (SELECT 'clock', NULL, s.application_id, s.occurrence, s.due_on, s.due_on, NULL, s.state, s.clock, s.supplier_id,
            NULL, s.application_id
          FROM application_window s
          WHERE (${origins}::text[] IS NULL OR 'clock' = ANY(${origins}::text[])) AND ${owners}::uuid[] IS NULL AND ${licenseId}::uuid IS NULL
            AND ${state} <> 'cancelled'
            AND (${own}::uuid IS NULL OR s.supplier_id = ${own}::uuid)
            AND (${several}::uuid[] IS NULL OR s.supplier_id = ANY(${several}::uuid[]))
            AND (${supplierId}::uuid IS NULL OR s.supplier_id = ${supplierId}::uuid)
            AND (${dueBefore}::date IS NULL OR s.due_on < ${dueBefore}::date)
            AND (${applicationId}::uuid IS NULL OR s.application_id = ${applicationId}::uuid)
            AND (${state} IN ('all', 'standing') OR ${state} = 'met' AND s.state = 'met'
              OR ${state} IN ('to_do', 'open', 'overdue') AND s.state = 'open')
            AND (${state} <> 'open' OR s.due_on >= ${today}::date) AND (${state} <> 'overdue' OR s.due_on < ${today}::date)
            AND (${day}::date IS NULL
              OR (s.due_on, s.application_id, s.occurrence) > (${day}::date, ${id}::uuid, ${occurrence}::text))
          ORDER BY s.due_on, s.application_id, s.occurrence LIMIT ${count})
        UNION ALL (SELECT 'license', NULL, s.first_id, 'expiry', s.expires_on, s.expires_on, NULL,
            CASE WHEN s.expires_on < ${today}::date THEN 'met' ELSE 'open' END, NULL, s.supplier_id, s.first_id, s.application_id
          FROM recorded_license s
          WHERE (${origins}::text[] IS NULL OR 'license' = ANY(${origins}::text[])) AND s.superseded_by IS NULL AND ${owners}::uuid[] IS NULL
            AND ${state} NOT IN ('cancelled', 'overdue')
            AND (${own}::uuid IS NULL OR s.supplier_id = ${own}::uuid)
            AND (${several}::uuid[] IS NULL OR s.supplier_id = ANY(${several}::uuid[]))
            AND (${supplierId}::uuid IS NULL OR s.supplier_id = ${supplierId}::uuid)
            AND (${dueBefore}::date IS NULL OR s.expires_on < ${dueBefore}::date)
            AND (${applicationId}::uuid IS NULL OR s.application_id = ${applicationId}::uuid)
            AND (${licenseId}::uuid IS NULL
              OR s.first_id = (SELECT first_id FROM recorded_license WHERE recorded_license.id = ${licenseId}::uuid))
            AND (${state} NOT IN ('to_do', 'open') OR s.expires_on >= ${today}::date)
            AND (${state} <> 'met' OR s.expires_on < ${today}::date)
            AND (${day}::date IS NULL OR (s.expires_on, s.first_id, 'expiry') > (${day}::date, ${id}::uuid, ${occurrence}::text))
            AND NOT EXISTS (SELECT FROM recorded_notice n WHERE n.license_id = s.first_id AND n.type = 'revoked'
              AND NOT EXISTS (SELECT FROM recorded_notice c WHERE c.supersedes = n.id))
          ORDER BY s.expires_on, s.first_id LIMIT ${count})
        ORDER BY sort_on, source_id, occurrence LIMIT ${count}) s
      LEFT JOIN duty d ON d.id = s.duty_id LEFT JOIN duty_version v ON v.duty_id = d.id AND v.number = d.terms
      LEFT JOIN LATERAL (SELECT r.id, r.number FROM recorded_license r
        WHERE r.first_id = s.license_id AND r.superseded_by IS NULL LIMIT 1) l ON true
      LEFT JOIN duty_met m ON m.duty_id = s.duty_id AND ${OF_STANDING}
      ORDER BY s.sort_on, s.source_id, s.occurrence`,
  );
}

const OF_STANDING = raw(`${OCCURRENCE_MET} = s.occurrence AND ${STANDS}`);

const MET =
  raw(`CASE WHEN m.duty_id IS NOT NULL THEN jsonb_build_object('on', m.happened_on, 'evidence', m.evidence, 'note', m.note,
  'recordedBy', m.recorded_by, 'recordedAt', to_char(m.recorded_at AT TIME ZONE 'UTC', ${INSTANT})) END`);
