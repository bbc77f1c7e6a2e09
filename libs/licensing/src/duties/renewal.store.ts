import { rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { licensesBy } from '../tracker/licenses/recorded-license.store.js';
import type { RecordedLicense } from '../tracker/licenses/recorded-license.store.js';
import type { MeasuredLead } from './duty.js';

/** Licenses that stand, have not expired and that nobody is to renew yet; some that nobody else is at, locked. */
export function lockUnrenewed(
  tx: EntityManager,
  today: string,
  besides: readonly Id[],
  count: number,
): Promise<RecordedLicense[]> {
  return licensesBy(
    tx,
    sql`r.superseded_by IS NULL AND r.expires_on >= ${today} AND r.id <> ALL(${besides}::uuid[])
        AND NOT EXISTS (SELECT FROM duty_renewal n WHERE n.license_id = r.first_id)
      ORDER BY r.supplier_id, r.id LIMIT ${count} FOR UPDATE SKIP LOCKED`,
  );
}

/** Licenses under which something is owed by itself, of which was not looked at today; some that nobody else is at, locked. */
export function lockUnmeasured(
  tx: EntityManager,
  today: string,
  besides: readonly Id[],
  count: number,
): Promise<RecordedLicense[]> {
  return licensesBy(
    tx,
    sql`r.superseded_by IS NULL AND r.id <> ALL(${besides}::uuid[])
        AND r.first_id IN (SELECT n.license_id FROM duty_renewal n WHERE n.measured_on < ${today})
        AND EXISTS (SELECT FROM duty_standing s WHERE s.license_id = r.first_id AND s.origin <> 'person' AND s.state = 'open')
      ORDER BY r.supplier_id, r.id LIMIT ${count} FOR UPDATE SKIP LOCKED`,
  );
}

/** What makes the case like others by which a license was issued; of one without a case as far as it is known. */
export interface IssuedBy {
  readonly kind: string | null;
  readonly country: string | null;
}

export async function issuedBy(manager: EntityManager, applicationId: Id | null): Promise<IssuedBy> {
  const row = await rowOf<IssuedBy>(
    manager,
    sql`SELECT coalesce(c.kind, a.form -> 'tracked' ->> 'kind') AS kind, c.country FROM application a
      LEFT JOIN LATERAL (SELECT n.kind, n.country FROM application_course n WHERE n.application_id = a.id
        ORDER BY n.filing DESC, n.from_on DESC LIMIT 1) c ON true
      WHERE a.id = ${applicationId}`,
  );
  return row ?? { kind: null, country: null };
}

/** Keeps how early the renewal of a license, which is locked, is filed; answers whether anybody is to renew it. */
export async function saveLead(
  tx: EntityManager,
  { firstId }: RecordedLicense,
  { days, measuredOn, ...lead }: MeasuredLead,
): Promise<boolean> {
  const rows = await rowsOf(
    tx,
    sql`UPDATE duty_renewal SET lead_days = ${days}, lead = ${JSON.stringify(lead)}, measured_on = ${measuredOn}
      WHERE license_id = ${firstId} RETURNING duty_id`,
  );
  return rows.length > 0;
}

/** Says of a duty that it is to renew a license. */
export function insertRenewal(
  tx: EntityManager,
  dutyId: Id,
  { firstId }: RecordedLicense,
  { days, measuredOn, ...lead }: MeasuredLead,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO duty_renewal (duty_id, license_id, lead_days, lead, measured_on)
      VALUES (${dutyId}, ${firstId}, ${days}, ${JSON.stringify(lead)}, ${measuredOn})`,
  );
}

/** Names the application that renews the license; null: none does. */
export function saveRenewedBy(tx: EntityManager, dutyId: Id, applicationId: Id | null): Promise<void> {
  return run(tx, sql`UPDATE duty_renewal SET renewed_by = ${applicationId} WHERE duty_id = ${dutyId}`);
}
