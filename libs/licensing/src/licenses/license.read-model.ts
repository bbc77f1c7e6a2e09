import { isApplicant, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { literals, pageBy, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Page } from '@ninety/platform';
import { PARTY_ROLES } from '@ninety/procedure';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { FLAGGED_SQL } from './license-flag.read-model.js';
import type { LicensesQuery } from './license.contract.js';
import { LicenseEntity, LicenseItemEntity } from './license.entity.js';
import type { LicenseParty } from './license.entity.js';
import { isLicenseNumber, visibleLicenses } from './license.store.js';

const BY_NUMBER = { checks: [isLicenseNumber], keyOf: ({ number }: LicenseEntity) => [number] } as const;

const EXHAUSTED_SQL = `NOT EXISTS (SELECT 1 FROM license_item i WHERE i.license_number = l.number
  AND (i.shipped_quantity < i.authorized_quantity OR i.authorized_quantity = 0))`;

/** As `statusOf`, for filters. */
const STATUS_SQL = {
  revoked: "l.standing = 'revoked'",
  expired: "l.standing <> 'revoked' AND l.expires_on < :today",
  suspended: "l.standing = 'suspended' AND l.expires_on >= :today",
  exhausted: `l.standing = 'active' AND l.expires_on >= :today AND ${EXHAUSTED_SQL}`,
  active: `l.standing = 'active' AND l.expires_on >= :today AND NOT ${EXHAUSTED_SQL}`,
} as const;

/** The licenses that the caller may see, by number. */
export function licensesPage(
  manager: EntityManager,
  caller: Principal,
  query: LicensesQuery,
  today: string,
): Promise<Page<LicenseEntity>> {
  return pageBy(query, BY_NUMBER, (after, count) => {
    const found = visibleLicenses(manager, caller).orderBy('l.number', 'ASC').limit(count);
    if (after) found.andWhere('l.number > :after', { after: after[0] });
    if (query.supplierId) found.andWhere('l.supplierId = :supplierId', { supplierId: query.supplierId });
    if (query.status) found.andWhere(STATUS_SQL[query.status], { today });
    if (query.flagged) found.andWhere(FLAGGED_SQL);
    return found.getMany();
  });
}

/** The licenses of applications; one that was transferred away is its new holder's. */
export function licensesOf(
  manager: EntityManager,
  caller: Principal,
  applicationIds: readonly Id[],
): Promise<LicenseEntity[]> {
  const own = isApplicant(caller) ? { supplierId: In(ownSuppliers(caller)) } : {};
  return manager.findBy(LicenseEntity, { applicationId: In(applicationIds), ...own });
}

/** The items of licenses, by license and in their order. */
export function itemsOf(manager: EntityManager, numbers: readonly string[]): Promise<LicenseItemEntity[]> {
  return manager
    .createQueryBuilder(LicenseItemEntity, 'i')
    .where('i.licenseNumber = ANY(:numbers)', { numbers })
    .orderBy('i.licenseNumber')
    .addOrderBy('i.item')
    .getMany();
}

/** The parties to the transaction as they were filed, which the license names. docs/form.md */
export function filedParties(manager: EntityManager, applicationId: Id): Promise<LicenseParty[]> {
  return rowsOf<LicenseParty>(
    manager,
    sql`SELECT role, party_id AS "partyId", snapshot ->> 'name' AS name, snapshot ->> 'country' AS country,
       coalesce(snapshot -> 'addresses', '[]') AS addresses
     FROM application_party
     WHERE application_id = ${applicationId} AND snapshot IS NOT NULL AND role IN (${literals(PARTY_ROLES)}) ORDER BY position`,
  );
}

/** The last shipment or release under the license of an application, and its last day. */
export async function lastActsUnder(
  manager: EntityManager,
  applicationId: Id,
): Promise<{ readonly shipped: string | null; readonly expires: string | null }> {
  const acts = await rowOf<{ shipped: string | null; expires: string | null }>(
    manager,
    sql`SELECT greatest(
         (SELECT max(s.shipped_on) FROM license_shipment s JOIN license o ON o.number = s.license_number
           WHERE o.application_id = ${applicationId}),
         (SELECT max(r.released_on) FROM license_release r JOIN license o ON o.number = r.license_number
           WHERE o.application_id = ${applicationId}))::text AS shipped,
       max(l.expires_on)::text AS expires
     FROM license l WHERE l.application_id = ${applicationId}`,
  );
  return acts ?? { shipped: null, expires: null };
}

/** The ids of what was recorded under a license, by number. */
export async function idsUnder(
  manager: EntityManager,
  table: 'license_shipment' | 'license_amendment',
  number: string,
): Promise<Id[]> {
  const ids =
    table === 'license_shipment'
      ? sql`SELECT id FROM license_shipment WHERE license_number = ${number} ORDER BY number`
      : sql`SELECT id FROM license_amendment WHERE license_number = ${number} ORDER BY number`;
  return (await rowsOf<{ id: Id }>(manager, ids)).map(({ id }) => id);
}
