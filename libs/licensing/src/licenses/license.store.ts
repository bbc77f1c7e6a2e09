import { isApplicant, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { lockedOne, notFound, rowOf, run, sql } from '@ninety/platform';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { scopeFor } from '../audience/access-scope.store.js';
import { LicenseEntity, LicenseItemEntity } from './license.entity.js';

const LICENSE_NUMBER = /^D\d{1,12}$/;

export function isLicenseNumber(value: unknown): value is string {
  return typeof value === 'string' && LICENSE_NUMBER.test(value);
}

/** A reviewer sees the licenses of what was referred to the agency, a licensee its own. */
export function visibleLicenses(
  manager: EntityManager,
  caller: Principal,
): SelectQueryBuilder<LicenseEntity> {
  const found = manager.createQueryBuilder(LicenseEntity, 'l').where('true');
  // A license that was transferred is its new holder's, and its application is not.
  if (isApplicant(caller)) found.andWhere('l.supplierId IN (:...own)', { own: ownSuppliers(caller) });
  if (caller.agency !== null) {
    const [scope, parameters] = scopeFor(caller);
    found.andWhere(`l.applicationId IN (SELECT a.id FROM application a WHERE ${scope})`, parameters);
  }
  return found;
}

/** @throws Problem 404, also for what the caller may not see */
export async function findLicense(
  manager: EntityManager,
  caller: Principal,
  number: string,
  lock = false,
): Promise<LicenseEntity> {
  const found = isLicenseNumber(number)
    ? visibleLicenses(manager, caller).andWhere('l.number = :number', { number })
    : null;
  const license = found && (await (lock ? lockedOne(found) : found.getOne()));
  if (!license) throw notFound('license');
  return license;
}

export async function nextLicenseNumber(tx: EntityManager): Promise<string> {
  const row = await rowOf<{ number: string }>(tx, sql`SELECT 'D' || nextval('license_number') AS number`);
  if (!row) throw new Error('no license number');
  return row.number;
}

/** A license with its items. */
export async function insertLicense(
  tx: EntityManager,
  license: LicenseEntity,
  items: readonly Omit<LicenseItemEntity, 'licenseNumber' | 'shippedQuantity' | 'shippedValue'>[],
): Promise<void> {
  await tx.insert(LicenseEntity, license);
  await tx.insert(
    LicenseItemEntity,
    items.map((item) => ({ licenseNumber: license.number, ...item })),
  );
}

/** Whatever an amendment changed of it. */
export async function saveLicense(tx: EntityManager, license: LicenseEntity): Promise<void> {
  await tx.save(LicenseEntity, license);
}

/** Counts a change of its standing or its conditions, and keeps it. */
export async function saveStanding(tx: EntityManager, license: LicenseEntity): Promise<void> {
  license.version += 1;
  const { number, standing, standingReason, conditions, version } = license;
  await tx.update(LicenseEntity, { number }, { standing, standingReason, conditions, version });
}

/** Keeps its version, and how many of the changes that it counts the licensee does not see. */
export async function saveUnseen(
  tx: EntityManager,
  { number, version, licenseeUnseen }: LicenseEntity,
): Promise<void> {
  await tx.update(LicenseEntity, { number }, { version, licenseeUnseen });
}

/** Keeps which level of its balance was told last. */
export async function saveBalanceTold(
  tx: EntityManager,
  { number, balanceTold }: LicenseEntity,
): Promise<void> {
  await tx.update(LicenseEntity, { number }, { balanceTold });
}

/** Keeps what was shipped of it and of its items. */
export async function saveBalance(
  tx: EntityManager,
  license: LicenseEntity,
  items: readonly LicenseItemEntity[],
): Promise<void> {
  const { number, shippedValue, version } = license;
  await tx.update(LicenseEntity, { number }, { shippedValue, version });
  const quantities = items.map(({ shippedQuantity }) => shippedQuantity);
  const values = items.map((item) => item.shippedValue);
  await run(
    tx,
    sql`UPDATE license_item i SET shipped_quantity = s.quantity, shipped_value = s.value
      FROM unnest(${items.map(({ item }) => item)}::int[], ${quantities}::numeric[], ${values}::numeric[])
        AS s (item, quantity, value)
      WHERE i.license_number = ${number} AND i.item = s.item`,
  );
}

export function findItem(tx: EntityManager, number: string, item: number): Promise<LicenseItemEntity | null> {
  return tx.findOneBy(LicenseItemEntity, { licenseNumber: number, item });
}

export async function updateItem(
  tx: EntityManager,
  number: string,
  item: number,
  changes: Partial<Pick<LicenseItemEntity, 'eccn' | 'description' | 'authorizedValue'>>,
): Promise<void> {
  await tx.update(LicenseItemEntity, { licenseNumber: number, item }, changes);
}
