import type { Principal } from '@ninety/access';
import { ownSuppliers, selves } from '@ninety/access';
import {
  empty,
  INSTANT,
  isDay,
  isId,
  isOneOf,
  isText,
  pageBy,
  preparedList,
  raw,
  rowOf,
  rowsOf,
  sql,
} from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { DutiesQuery } from './duty.contract.js';
import { DOCUMENT } from './document-term.store.js';
import { DUTY_ROWS } from './duty.js';
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
  /** Whose; null: everybody's. */
  readonly suppliers: readonly Id[] | null;
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
  const own = ownSuppliers(caller);
  const suppliers = own.length === 0 ? null : own;
  const owners = owner === 'me' ? selves(caller) : owner === undefined ? null : [owner];
  return pageBy(query, BY_DAY, (after, count) =>
    listed(manager, { suppliers, query, owners, state, origins, today, after, count }),
  );
}

/** So many are counted at most. */
const MOST_COUNTED = 10_000;

/** How many duties the list has by these filters. */
export async function dutiesCount(
  manager: EntityManager,
  caller: Principal,
  { state, dueBefore }: { readonly state: Wanted['state']; readonly dueBefore?: string },
  today: string,
): Promise<number> {
  const own = ownSuppliers(caller);
  const wanted = {
    suppliers: own.length === 0 ? null : own,
    query: dueBefore === undefined ? {} : { dueBefore },
    origins: null,
    owners: null,
    state,
    today,
    after: null,
    count: MOST_COUNTED,
  };
  const row = await rowOf<{ count: number }>(
    manager,
    sql`SELECT count(*)::int AS count
      FROM (${NOTHING} ${ofDuties(wanted)} ${ofClocks(wanted)} ${ofLicenses(wanted)}) c`,
  );
  return row?.count ?? 0;
}

/** The first of a license; those that were cancelled too. */
export function listedOfLicense(
  manager: EntityManager,
  licenseId: Id,
  today: string,
  count: number,
): Promise<ListedDuty[]> {
  const all = { suppliers: null, owners: null, state: 'all', origins: null, after: null, count } as const;
  return listed(manager, { ...all, query: { licenseId }, today });
}

/**
 * The rows are chosen by the indexes, in order, before anything else is read of them. What is not asked for stands in no
 * statement: those of a form have one plan, whatever their values, but for several suppliers, of whom one may have next to all.
 */
function listed(manager: EntityManager, wanted: Wanted): Promise<ListedDuty[]> {
  const statement = sql`SELECT s.origin, d.id, s.source_id AS "sourceId", s.occurrence, s.sort_on::text AS "sortOn",
      s.due_on::text AS "dueOn", s.waits_for AS "waitsFor", s.state, s.clock, s.supplier_id AS "supplierId", l.id AS "licenseId",
      l.number AS "licenseNumber", s.application_id AS "applicationId", d.condition, v.text, v.kind,
      v.obliged_party_id AS "obligedPartyId", v.due, v.owner_id AS "ownerId", coalesce(v.lead_days, '{}') AS "leadDays",
      ${MET} AS met, ${raw(RENEWAL)} AS renewal, ${raw(DOCUMENT)} AS document
    FROM (SELECT * FROM (${NOTHING} ${ofDuties(wanted)} ${ofClocks(wanted)} ${ofLicenses(wanted)}) c
      ORDER BY c.sort_on, c.source_id, c.occurrence LIMIT ${raw(String(wanted.count))}) s
    LEFT JOIN duty d ON d.id = s.duty_id LEFT JOIN duty_version v ON v.duty_id = d.id AND v.number = d.terms
    LEFT JOIN LATERAL (SELECT r.id, r.number FROM recorded_license r
      WHERE r.first_id = s.license_id AND r.superseded_by IS NULL LIMIT 1) l ON true
    LEFT JOIN duty_met m ON m.duty_id = s.duty_id AND ${OF_STANDING}
    ORDER BY s.sort_on, s.source_id, s.occurrence`;
  const isOfSeveral = (wanted.suppliers?.length ?? 0) > 1;
  return rowsOf<ListedDuty>(manager, isOfSeveral ? statement : preparedList(statement));
}

/** What the rows of each kind are added to. */
const NOTHING = sql`SELECT NULL::text AS origin, NULL::uuid AS duty_id, NULL::uuid AS source_id, NULL::text AS occurrence,
    NULL::date AS sort_on, NULL::date AS due_on, NULL::text AS waits_for, NULL::text AS state, NULL::text AS clock,
    NULL::uuid AS supplier_id, NULL::uuid AS license_id, NULL::uuid AS application_id WHERE false`;

/** What stands of duties that have a row of their own: of each state an ordered run of an index. */
function ofDuties(wanted: Wanted): Sql {
  const { state, today } = wanted;
  if (wanted.origins?.some((origin) => DUTY_ROWS.includes(origin)) === false) return empty;
  switch (state) {
    case 'all':
      return dutiesThat(wanted, sql`true`);
    case 'standing':
      return sql`${dutiesThat(wanted, sql`s.state = 'open'`)} ${dutiesThat(wanted, sql`s.state = 'met'`)}`;
    case 'met':
      return dutiesThat(wanted, sql`s.state = 'met'`);
    case 'cancelled':
      return dutiesThat(wanted, sql`s.state = 'cancelled'`);
    case 'to_do':
      return dutiesThat(wanted, sql`s.state = 'open'`);
    case 'open':
      return dutiesThat(wanted, sql`s.state = 'open' AND s.sort_on >= ${today}::date`);
    case 'overdue':
      return dutiesThat(wanted, sql`s.state = 'open' AND s.sort_on < ${today}::date`);
  }
}

function dutiesThat(wanted: Wanted, condition: Sql): Sql {
  const { origins, owners, count } = wanted;
  return sql`UNION ALL (SELECT s.origin, s.duty_id, s.duty_id, s.occurrence, s.sort_on, s.due_on, s.waits_for, s.state, NULL,
      s.supplier_id, s.license_id, s.application_id
    FROM duty_standing s
    WHERE ${condition} ${asked(wanted, sql`s.sort_on`, sql`s.duty_id, s.occurrence`)} ${ofLicense(wanted, sql`s.license_id`)}
      ${origins === null ? empty : sql`AND s.origin = ANY(${origins}::text[])`}
      ${owners === null ? empty : sql`AND ${isOneOf(sql`s.owner_id`, owners)}`}
    ORDER BY s.sort_on, s.duty_id, s.occurrence LIMIT ${raw(String(count))})`;
}

/** The times of one's own in cases: nobody owns them, and nobody cancels them. */
function ofClocks(wanted: Wanted): Sql {
  const { origins, owners, query, state, today } = wanted;
  if (owners !== null || query.licenseId !== undefined || origins?.includes('clock') === false) return empty;
  switch (state) {
    case 'cancelled':
      return empty;
    case 'all':
    case 'standing':
      return sql`${clocksThat(wanted, sql`s.state = 'open'`)} ${clocksThat(wanted, sql`s.state = 'met'`)}`;
    case 'met':
      return clocksThat(wanted, sql`s.state = 'met'`);
    case 'to_do':
      return clocksThat(wanted, sql`s.state = 'open'`);
    case 'open':
      return clocksThat(wanted, sql`s.state = 'open' AND s.due_on >= ${today}::date`);
    case 'overdue':
      return clocksThat(wanted, sql`s.state = 'open' AND s.due_on < ${today}::date`);
  }
}

function clocksThat(wanted: Wanted, condition: Sql): Sql {
  return sql`UNION ALL (SELECT 'clock', NULL, s.application_id, s.occurrence, s.due_on, s.due_on, NULL, s.state, s.clock,
      s.supplier_id, NULL, s.application_id
    FROM application_window s
    WHERE ${condition} ${asked(wanted, sql`s.due_on`, sql`s.application_id, s.occurrence`)}
    ORDER BY s.due_on, s.application_id, s.occurrence LIMIT ${raw(String(wanted.count))})`;
}

/** The ends of licenses: nothing is left to do of one that has expired, so that none is ever late. */
function ofLicenses(wanted: Wanted): Sql {
  const { origins, owners, state, today, count } = wanted;
  const isNone = owners !== null || state === 'cancelled' || state === 'overdue';
  if (isNone || origins?.includes('license') === false) return empty;
  return sql`UNION ALL (SELECT 'license', NULL, s.first_id, 'expiry', s.expires_on, s.expires_on, NULL,
      CASE WHEN s.expires_on < ${today}::date THEN 'met' ELSE 'open' END, NULL, s.supplier_id, s.first_id, s.application_id
    FROM recorded_license s
    WHERE s.superseded_by IS NULL ${asked(wanted, sql`s.expires_on`, sql`s.first_id, 'expiry'`)} ${ofLicense(wanted, sql`s.first_id`)}
      ${state === 'to_do' || state === 'open' ? sql`AND s.expires_on >= ${today}::date` : empty}
      ${state === 'met' ? sql`AND s.expires_on < ${today}::date` : empty}
      AND NOT EXISTS (SELECT FROM recorded_notice n WHERE n.license_id = s.first_id AND n.type = 'revoked'
        AND NOT EXISTS (SELECT FROM recorded_notice c WHERE c.supersedes = n.id))
    ORDER BY s.expires_on, s.first_id LIMIT ${raw(String(count))})`;
}

/**
 * What is asked of whatever is owed.
 *
 * @param day the column of its day
 * @param rest what it is ordered by after that
 */
function asked({ suppliers, query, after }: Wanted, day: Sql, rest: Sql): Sql {
  const { dueBefore, applicationId, supplierId } = query;
  const [afterDay, id, occurrence] = after ?? [];
  return sql`${suppliers === null ? empty : sql`AND ${isOneOf(sql`s.supplier_id`, suppliers)}`}
    ${supplierId === undefined ? empty : sql`AND s.supplier_id = ${supplierId}::uuid`}
    ${dueBefore === undefined ? empty : sql`AND ${day} < ${dueBefore}::date`}
    ${applicationId === undefined ? empty : sql`AND s.application_id = ${applicationId}::uuid`}
    ${after === null ? empty : sql`AND (${day}, ${rest}) > (${afterDay}::date, ${id}::uuid, ${occurrence}::text)`}`;
}

/** By whichever of its recordings a license is named. */
function ofLicense({ query: { licenseId } }: Wanted, firstId: Sql): Sql {
  return licenseId === undefined
    ? empty
    : sql`AND ${firstId} = (SELECT first_id FROM recorded_license WHERE recorded_license.id = ${licenseId}::uuid)`;
}

const OF_STANDING = raw(`${OCCURRENCE_MET} = s.occurrence AND ${STANDS}`);

const MET =
  raw(`CASE WHEN m.duty_id IS NOT NULL THEN jsonb_build_object('on', m.happened_on, 'evidence', m.evidence, 'note', m.note,
  'recordedBy', m.recorded_by, 'recordedAt', to_char(m.recorded_at AT TIME ZONE 'UTC', ${INSTANT})) END`);
