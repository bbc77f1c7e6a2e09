import type { Principal } from '@ninety/access';
import { BY_ID, join, pageBy, raw, rowsOf, sql } from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { RecordedLicensesQuery, RecordedStatus } from './recorded-license.contract.js';
import { licensesBy, visibleTo } from './recorded-license.store.js';
import type { RecordedLicense } from './recorded-license.store.js';

/** Today where the authority of each regime is. */
export type Todays = ReadonlyMap<string, string>;

/** The licenses that the caller may see; where no status is asked for, those that stand. */
export function recordedPage(
  manager: EntityManager,
  caller: Principal,
  query: RecordedLicensesQuery,
  todays: Todays,
): Promise<Page<RecordedLicense>> {
  const conditions = [visibleTo(caller), ...filtersOf(query, todays)];
  return pageBy(query, BY_ID, (after, count) => {
    const all = after ? [...conditions, sql`r.id > ${after[0]}`] : conditions;
    return licensesBy(manager, sql`${join(all, ' AND ')} ORDER BY r.id LIMIT ${count}`);
  });
}

/** A license that was recorded for an application. */
export interface LicenseOfApplication {
  readonly applicationId: Id;
  readonly id: Id;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string;
}

/** The licenses that stand of several applications, in the order of their recording. */
export function licensesOfApplications(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<LicenseOfApplication[]> {
  return rowsOf<LicenseOfApplication>(
    manager,
    sql`SELECT application_id AS "applicationId", id, number, issued_on::text AS "issuedOn", valid_until::text AS "validUntil"
      FROM recorded_license WHERE application_id = ANY(${applicationIds}::uuid[]) AND superseded_by IS NULL ORDER BY first_id`,
  );
}

/** The regimes of which there are licenses. */
export async function licensedRegimes(manager: EntityManager): Promise<string[]> {
  const rows = await rowsOf<{ regime: string }>(
    manager,
    // From one entry of the index to the next: a start does not read every license.
    sql`WITH RECURSIVE used AS (
        SELECT min(regime) AS regime FROM recorded_license WHERE superseded_by IS NULL
        UNION ALL SELECT (SELECT min(regime) FROM recorded_license WHERE superseded_by IS NULL AND regime > used.regime)
          FROM used WHERE used.regime IS NOT NULL)
      SELECT regime FROM used WHERE regime IS NOT NULL`,
  );
  return rows.map(({ regime }) => regime);
}

function filtersOf(
  { regime, number, applicationId, supplierId, status, expiringBefore }: RecordedLicensesQuery,
  todays: Todays,
): Sql[] {
  return [
    statusConditions(todays)[status ?? 'standing'],
    ...(regime === undefined ? [] : [sql`r.regime = ${regime}`]),
    ...(number === undefined ? [] : [sql`r.number = ${number}`]),
    ...(applicationId === undefined ? [] : [sql`r.application_id = ${applicationId}`]),
    ...(supplierId === undefined ? [] : [sql`r.supplier_id = ${supplierId}`]),
    ...(expiringBefore === undefined ? [] : [sql`r.expires_on < ${expiringBefore}`]),
  ];
}

const STANDS = raw('r.superseded_by IS NULL');

/** As `isUsedUp`: no line is left that counts nothing, or of which something is left. */
const USED_UP =
  raw(`NOT EXISTS (SELECT FROM recorded_license_line l WHERE l.license_id = r.id AND NOT coalesce(
  l.opening_quantity + l.shipped_quantity - l.returned_quantity >= l.quantity,
  l.opening_value + l.shipped_value - l.returned_value >= l.value, false))`);

/** As `recordedStatusOf`, for filters. */
function statusConditions(todays: Todays): Readonly<Record<RecordedStatus | 'standing', Sql>> {
  const today = sql`(SELECT d.today FROM unnest(${[...todays.keys()]}::text[], ${[...todays.values()]}::date[]) AS d (regime, today)
    WHERE d.regime = r.regime)`;
  return {
    standing: STANDS,
    superseded: sql`r.superseded_by IS NOT NULL`,
    expired: sql`${STANDS} AND r.expires_on < ${today}`,
    exhausted: sql`${STANDS} AND r.expires_on >= ${today} AND ${USED_UP}`,
    active: sql`${STANDS} AND r.expires_on >= ${today} AND NOT ${USED_UP}`,
  };
}
