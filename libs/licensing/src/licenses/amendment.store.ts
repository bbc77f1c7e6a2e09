import type { Principal } from '@ninety/access';
import type { AmendmentFacts } from '@ninety/bis';
import { literals, notFound, rowOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { ALERTS, POSSIBLE_STATUSES } from '@ninety/screening';
import type { EntityManager } from 'typeorm';
import { LicenseAmendmentEntity } from './license.entity.js';
import type { LicenseEntity } from './license.entity.js';
import { findLicense } from './license.store.js';

/** An amendment and its license. */
export interface Amended {
  readonly license: LicenseEntity;
  readonly amendment: LicenseAmendmentEntity;
}

/** For one writer at a time. @throws Problem 404, also for what the caller may not see */
export async function lockAmendment(
  tx: EntityManager,
  caller: Principal,
  licenseNumber: string,
  id: Id,
): Promise<Amended> {
  const license = await findLicense(tx, caller, licenseNumber, true);
  const amendment = await tx.findOneBy(LicenseAmendmentEntity, { id, licenseNumber });
  if (!amendment) throw notFound('amendment');
  return { license, amendment };
}

/** Under a license that is locked. */
export async function nextAmendmentNumber(tx: EntityManager, licenseNumber: string): Promise<number> {
  const row = await rowOf<{ last: number }>(
    tx,
    sql`SELECT coalesce(max(number), 0) AS last FROM license_amendment WHERE license_number = ${licenseNumber}`,
  );
  return (row?.last ?? 0) + 1;
}

export async function insertAmendment(tx: EntityManager, amendment: LicenseAmendmentEntity): Promise<void> {
  await tx.insert(LicenseAmendmentEntity, amendment);
}

export async function saveAmendment(tx: EntityManager, amendment: LicenseAmendmentEntity): Promise<void> {
  await tx.save(amendment);
}

/** The amendments of a license in the order in which they were made. */
export function amendmentsOf(
  manager: EntityManager,
  licenseNumber: string,
): Promise<LicenseAmendmentEntity[]> {
  return manager.find(LicenseAmendmentEntity, { where: { licenseNumber }, order: { id: 'ASC' } });
}

/** What the list says of a party that a license is to name. */
export async function listingOf(tx: EntityManager, partyId: Id): Promise<AmendmentFacts['listing']> {
  const alert = await rowOf<{ status: string }>(
    tx,
    sql`SELECT status FROM ${ALERTS} s WHERE party_id = ${partyId} AND status IN (${literals(POSSIBLE_STATUSES)})
      ORDER BY status DESC LIMIT 1`,
  );
  if (!alert) return null;
  return alert.status === 'true_match' ? 'listed' : 'to_be_judged';
}

/** What was applied for; null: it was not said. */
export async function applicationTypeOf(tx: EntityManager, applicationId: Id): Promise<string | null> {
  const form = await rowOf<{ type: string | null }>(
    tx,
    sql`SELECT form ->> 'type' AS type FROM application WHERE id = ${applicationId}`,
  );
  return form?.type ?? null;
}
