import type { Principal } from '@ninety/access';
import { AFFILIATE_SOURCES } from '@ninety/bis';
import { ENTRY_SOURCES } from '@ninety/entity-list';
import { BY_ID, literals, pageBy, rowsOf, sql } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import { PARTY_ROWS } from '@ninety/parties';
import type { EntityManager } from 'typeorm';
import { POSSIBLE_STATUSES } from './alert-status.js';
import type { AlertStatus } from './alert-status.js';
import { visibleAlerts } from './alert.store.js';
import type { AlertsQuery, TouchedPartyResponseDto } from './screening.contract.js';
import type { ScreeningAlertEntity } from './screening.entity.js';

/** An alert by whom it names, and what was judged of it. */
export interface NamedAlert {
  readonly partyId: Id;
  readonly entryId: Id;
  readonly status: AlertStatus;
}

export type OpenAlert = Pick<
  ScreeningAlertEntity,
  'id' | 'partyId' | 'entryId' | 'score' | 'status' | 'matchedName' | 'createdAt'
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
    return found.getMany();
  });
}

/** Those of some parties that are not closed. */
export function openAlertsOf(manager: EntityManager, partyIds: readonly Id[]): Promise<OpenAlert[]> {
  return rowsOf<OpenAlert>(
    manager,
    sql`SELECT id, party_id AS "partyId", entry_id AS "entryId", score, status, matched_name AS "matchedName",
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
          a.matched_name AS "matchedName", a.score
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
