import { isApplicant, isOwnRow, ownSuppliers, selves } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { AFFILIATE_SOURCES } from '@ninety/bis';
import { ENTRY_SOURCES } from '@ninety/entity-list';
import { BY_ID, empty, isId, literals, pageBy, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, ListOrder, Page, Version } from '@ninety/platform';
import { PARTY_ROWS } from '@ninety/parties';
import type { EntityManager } from 'typeorm';
import { POSSIBLE_STATUSES } from './alert-status.js';
import type { AlertStatus } from './alert-status.js';
import { visibleAlerts } from './alert.store.js';
import { MOST_OF_A_GROUP } from './screening.contract.js';
import type { AlertGroupsQuery, AlertsQuery, TouchedPartyResponseDto } from './screening.contract.js';
import { ScreeningAlertEntity } from './screening.entity.js';

/** An alert by whom it names, and what was judged of it. */
export interface NamedAlert {
  readonly partyId: Id;
  readonly entryId: Id;
  readonly status: AlertStatus;
}

export type OpenAlert = Pick<
  ScreeningAlertEntity,
  'id' | 'partyId' | 'entryId' | 'kind' | 'score' | 'status' | 'matchedName' | 'createdAt'
>;

/** The alerts that the caller may see. */
export function alertsPage(
  manager: EntityManager,
  caller: Principal,
  query: AlertsQuery,
): Promise<Page<ScreeningAlertEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = visibleAlerts(manager, caller).orderBy('a.id', 'ASC').limit(count);
    if (after) found.andWhere('a.id > :after', { after: after[0] });
    if (query.status) found.andWhere('a.status = :status', { status: query.status });
    if (query.partyId) found.andWhere('a.partyId = :partyId', { partyId: query.partyId });
    if (query.kind) found.andWhere('a.kind = :kind', { kind: query.kind });
    return found.getMany();
  });
}

/** Which alerts come as one, and how many of them there are. */
export interface AlertGroup {
  readonly partyId: Id;
  readonly partyName: string;
  readonly family: string;
  readonly count: number;
  readonly open: number;
  /** Grows with every change of any alert of the party. */
  readonly version: Version;
}

const BY_FAMILY: ListOrder<AlertGroup, readonly [typeof isId, typeof isFamily]> = {
  checks: [isId, isFamily],
  keyOf: ({ partyId, family }) => [partyId, family],
};

function isFamily(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_FAMILY && !value.includes('\0');
}

/** Longer than any word of a name. */
const LONGEST_FAMILY = 500;

/** How many groups have open alerts that the caller may see. */
export async function openAlertGroups(manager: EntityManager, caller: Principal): Promise<number> {
  const own = isApplicant(caller) ? sql`AND p.supplier_id = ANY(${ownSuppliers(caller)}::uuid[])` : empty;
  const row = await rowOf<{ count: number }>(
    manager,
    sql`SELECT count(*)::int AS count FROM (SELECT DISTINCT a.party_id, a.family
        FROM screening_alert a JOIN ${PARTY_ROWS} p ON p.id = a.party_id WHERE a.status = 'open' ${own}) g`,
  );
  return row?.count ?? 0;
}

/** The groups with alerts of a status that the caller may see, in the order of parties and families. */
export function alertGroupsPage(
  manager: EntityManager,
  caller: Principal,
  { status = 'open', partyId, ...query }: AlertGroupsQuery,
): Promise<Page<AlertGroup>> {
  const own = isApplicant(caller) ? sql`AND p.supplier_id = ANY(${ownSuppliers(caller)}::uuid[])` : empty;
  return pageBy(query, BY_FAMILY, (after, count) =>
    rowsOf<AlertGroup>(
      manager,
      sql`SELECT g.*, p.name AS "partyName", (SELECT sum(v.version) FROM screening_alert v WHERE v.party_id = p.id)::int AS version
          FROM (SELECT a.party_id AS "partyId", a.family, (count(*) FILTER (WHERE a.status = ${status}))::int AS count,
              (count(*) FILTER (WHERE a.status = 'open'))::int AS open
            FROM screening_alert a JOIN ${PARTY_ROWS} p ON p.id = a.party_id
            WHERE true ${own} ${partyId ? sql`AND a.party_id = ${partyId}` : empty}
              ${after ? sql`AND (a.party_id, a.family) > (${after[0]}::uuid, ${after[1]})` : empty}
              AND EXISTS (SELECT 1 FROM screening_alert s
                WHERE s.party_id = a.party_id AND s.family = a.family AND s.status = ${status})
            GROUP BY a.party_id, a.family ORDER BY a.party_id, a.family LIMIT ${count}) g
          JOIN ${PARTY_ROWS} p ON p.id = g."partyId" ORDER BY g."partyId", g.family`,
    ),
  );
}

/** The alerts of some groups that have a status, so many of each, the best first. */
export async function alertsOfGroups(
  manager: EntityManager,
  groups: readonly Pick<AlertGroup, 'partyId' | 'family'>[],
  status: AlertStatus,
): Promise<ScreeningAlertEntity[]> {
  const ids = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT best.id FROM unnest(${groups.map(({ partyId }) => partyId)}::uuid[], ${groups.map(({ family }) => family)}::text[])
            AS g (party_id, family)
        CROSS JOIN LATERAL (SELECT a.id FROM screening_alert a
          WHERE a.party_id = g.party_id AND a.family = g.family AND a.status = ${status}
          ORDER BY a.score DESC, a.id LIMIT ${MOST_OF_A_GROUP}) best`,
  );
  return manager
    .createQueryBuilder(ScreeningAlertEntity, 'a')
    .where('a.id = ANY(:ids)', { ids: ids.map(({ id }) => id) })
    .orderBy({ 'a.score': 'DESC', 'a.id': 'ASC' })
    .getMany();
}

/** Why somebody judged as they did. */
export interface GivenReason {
  readonly verdict: 'true_match' | 'false_positive';
  readonly reason: string;
}

const LATEST_VERDICTS = 2_000;
const LATEST_REASONS = 8;

/** The caller's own latest reasons, each once. */
export function latestReasons(manager: EntityManager, caller: Principal): Promise<GivenReason[]> {
  const own = isApplicant(caller)
    ? sql`AND a.party_id IN (SELECT id FROM ${PARTY_ROWS} p WHERE ${isOwnRow(caller, sql`p.supplier_id`)})`
    : empty;
  return rowsOf<GivenReason>(
    manager,
    sql`SELECT status AS verdict, reason FROM (
          SELECT a.status, a.reason, a.decided_at FROM screening_alert a
          WHERE a.decided_by = ANY(${selves(caller)}::uuid[]) AND a.status IN ('true_match', 'false_positive') AND a.reason IS NOT NULL ${own}
          ORDER BY a.decided_at DESC LIMIT ${LATEST_VERDICTS}) latest
        GROUP BY status, reason ORDER BY max(decided_at) DESC, reason LIMIT ${LATEST_REASONS}`,
  );
}

/** Those of some parties that are not closed. */
export function openAlertsOf(manager: EntityManager, partyIds: readonly Id[]): Promise<OpenAlert[]> {
  return rowsOf<OpenAlert>(
    manager,
    sql`SELECT id, party_id AS "partyId", entry_id AS "entryId", kind, score, status, matched_name AS "matchedName",
          created_at AS "createdAt"
        FROM screening_alert WHERE party_id = ANY(${partyIds}::uuid[]) AND closed_at IS NULL ORDER BY id`,
  );
}

/** Those of some entries that are not closed, with the party of each. */
export function openAlertsOn(
  manager: EntityManager,
  entryIds: readonly Id[],
): Promise<Omit<TouchedPartyResponseDto, 'change'>[]> {
  return rowsOf(
    manager,
    sql`SELECT a.party_id AS "partyId", p.supplier_id AS "supplierId", p.name, a.entry_id AS "entryId",
          a.kind, a.matched_name AS "matchedName", a.score
        FROM screening_alert a JOIN ${PARTY_ROWS} p ON p.id = a.party_id
        WHERE a.entry_id = ANY(${entryIds}::uuid[]) AND a.closed_at IS NULL ORDER BY a.id`,
  );
}

/** The parties that were confirmed to be some entries, closed or not. */
export function confirmedOn(
  manager: EntityManager,
  entryIds: readonly Id[],
): Promise<Pick<NamedAlert, 'partyId' | 'entryId'>[]> {
  return rowsOf(
    manager,
    sql`SELECT party_id AS "partyId", entry_id AS "entryId" FROM screening_alert
        WHERE entry_id = ANY(${entryIds}::uuid[]) AND status = 'true_match'`,
  );
}

/** Which of some parties are, or may be, on a list whose rule reaches what its parties own. */
export function listedOwners(manager: EntityManager, partyIds: readonly Id[]): Promise<NamedAlert[]> {
  return rowsOf<NamedAlert>(
    manager,
    sql`SELECT party_id AS "partyId", entry_id AS "entryId", status FROM screening_alert
        WHERE party_id = ANY(${partyIds}::uuid[]) AND closed_at IS NULL AND status IN (${literals(POSSIBLE_STATUSES)})
          -- Whom a party at a listed address owns is not brought in by it: docs/matching.md, Addresses.
          AND kind = 'name'
          AND EXISTS (SELECT 1 FROM ${ENTRY_SOURCES} e WHERE e.id = entry_id AND e.source = ANY(${AFFILIATE_SOURCES}))
        ORDER BY id`,
  );
}

/** All that there ever were of a supplier's parties. */
export function alertsOfSupplier(manager: EntityManager, supplierId: Id): Promise<NamedAlert[]> {
  return rowsOf<NamedAlert>(
    manager,
    sql`SELECT a.party_id AS "partyId", a.entry_id AS "entryId", a.status FROM screening_alert a
        JOIN ${PARTY_ROWS} p ON p.id = a.party_id WHERE p.supplier_id = ${supplierId}`,
  );
}
