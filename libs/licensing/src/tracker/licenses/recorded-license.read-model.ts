import { beginsWith, isApplicant, MOST_CANDIDATES, ownSuppliers } from '@ninety/access';
import type { Hit, Principal, Sought } from '@ninety/access';
import { BY_ID, pageBy, raw, rowsOf, sql } from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import { SUPPLIER_NAMES } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import type { RecordedLicensesQuery } from './recorded-license.contract.js';
import { licensesBy, visibleTo } from './recorded-license.store.js';
import type { RecordedLicense } from './recorded-license.store.js';
import { LAST_NOTICE, NOT_REVOKED } from './recorded-notice.store.js';

/** Today where the authority of each regime is. */
export type Todays = ReadonlyMap<string, string>;

/** The licenses that the caller may see; where no status is asked for, those that stand. */
export function recordedPage(
  manager: EntityManager,
  caller: Principal,
  query: RecordedLicensesQuery,
  todays: Todays,
): Promise<Page<RecordedLicense>> {
  const { regime, number, applicationId, supplierId, status, expiringBefore } = query;
  return pageBy(query, BY_ID, (after, count) =>
    licensesBy(
      manager,
      sql`${visibleTo(caller)} AND (${after?.[0]}::uuid IS NULL OR r.id > ${after?.[0]}::uuid)
        AND (${regime}::text IS NULL OR r.regime = ${regime})
        AND (${number}::text IS NULL OR r.number_key = ninety_number_key(${number}))
        AND (${applicationId}::uuid IS NULL OR r.application_id = ${applicationId}::uuid)
        AND (${supplierId}::uuid IS NULL OR r.supplier_id = ${supplierId}::uuid)
        AND (${expiringBefore}::date IS NULL OR r.expires_on < ${expiringBefore}::date)
        AND CASE WHEN ${status}::text IS NULL THEN r.superseded_by IS NULL ELSE ${status} = ${statusBy(todays)} END
        ORDER BY r.id LIMIT ${count}`,
    ),
  );
}

/** A license by the day on which it expires. */
export type ExpiringLicense = Pick<RecordedLicense, 'id' | 'firstId' | 'number' | 'expiresOn'>;

/** Those that the caller may see and that are in force, revoked ones apart, the next to expire first. */
export function expiringLicenses(
  manager: EntityManager,
  caller: Principal,
  todays: Todays,
  count: number,
): Promise<ExpiringLicense[]> {
  return rowsOf<ExpiringLicense>(
    manager,
    sql`SELECT r.id, r.first_id AS "firstId", r.number, r.expires_on::text AS "expiresOn" FROM recorded_license r
        JOIN unnest(${[...todays.keys()]}::text[], ${[...todays.values()]}::date[]) AS t (regime, today) ON t.regime = r.regime
      WHERE ${visibleTo(caller)} AND r.superseded_by IS NULL AND r.expires_on >= t.today AND ${NOT_REVOKED}
      ORDER BY r.expires_on, r.id LIMIT ${count}`,
  );
}

/** The newest licenses that stand and that the caller may see, whose number begins with a text, whatever its case and blanks. */
export function licensesFound(
  manager: EntityManager,
  caller: Principal,
  { text, count }: Sought,
): Promise<Hit[]> {
  // Supplier by supplier, as the index has them.
  const suppliers = isApplicant(caller)
    ? sql`unnest(${ownSuppliers(caller)}::uuid[]) AS s (id)`
    : sql`${SUPPLIER_NAMES} s`;
  return rowsOf<Hit>(
    manager,
    sql`SELECT r.id, r.number AS name, NULL AS country,
        ARRAY(SELECT DISTINCT p ->> 'name' FROM jsonb_array_elements(r.parties) AS p LIMIT 3) AS about
      FROM recorded_license r WHERE ${visibleTo(caller)} AND r.id IN (SELECT l.id FROM ${suppliers}
        CROSS JOIN LATERAL (SELECT r.id FROM recorded_license r WHERE r.supplier_id = s.id AND r.superseded_by IS NULL
          AND ${beginsWith(sql`r.number_key`, sql`ninety_number_key(${text}::text)`)} LIMIT ${raw(String(MOST_CANDIDATES))}) l)
      ORDER BY r.id DESC LIMIT ${count}`,
  );
}

/** Those that stand after one, in the order of their ids. */
export function standingAfter(
  manager: EntityManager,
  after: Id | null,
  count: number,
): Promise<RecordedLicense[]> {
  return licensesBy(
    manager,
    sql`r.superseded_by IS NULL AND (${after}::uuid IS NULL OR r.id > ${after}::uuid) ORDER BY r.id LIMIT ${count}`,
  );
}

/** All that were recorded for an application, each before what stands in its place. */
export function recordedForApplication(
  manager: EntityManager,
  applicationId: Id,
): Promise<RecordedLicense[]> {
  return licensesBy(manager, sql`r.application_id = ${applicationId} ORDER BY r.first_id, r.id`);
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

/** As `isUsedUp`: no line is left that counts nothing, or of which something is left. */
const USED_UP =
  raw(`NOT EXISTS (SELECT FROM recorded_license_line l WHERE l.license_id = r.id AND NOT coalesce(
  l.opening_quantity + l.shipped_quantity - l.returned_quantity >= l.quantity,
  l.opening_value + l.shipped_value - l.returned_value >= l.value, false))`);

/** As `recordedStatusOf`, of licenses `r`. */
function statusBy(todays: Todays): Sql {
  return sql`CASE WHEN r.superseded_by IS NOT NULL THEN 'superseded'
    WHEN NOT (${NOT_REVOKED}) THEN 'revoked'
    WHEN r.expires_on < (SELECT d.today FROM unnest(${[...todays.keys()]}::text[], ${[...todays.values()]}::date[]) AS d (regime, today)
      WHERE d.regime = r.regime) THEN 'expired'
    WHEN ${LAST_NOTICE} = 'suspended' THEN 'suspended'
    WHEN ${USED_UP} THEN 'exhausted' ELSE 'active' END`;
}
