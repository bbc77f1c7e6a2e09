import { PARTY_ROWS } from '@ninety/parties';
import { prepared, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { ALERTS } from '@ninety/screening';
import type { EntityManager } from 'typeorm';
import { LicenseEntity } from './license.entity.js';

/** A license and an alert of one of its parties. */
export interface ListedParty {
  readonly license: LicenseEntity;
  readonly alertId: Id;
  readonly partyId: Id;
  readonly entryId: Id;
  /** Whether the party is the licensee's own. */
  readonly isLicensees: boolean;
}

/** A license of which there is something to tell, that nobody else is at. */
export function lockDueLicense(tx: EntityManager, today: string): Promise<LicenseEntity | null> {
  return tx
    .createQueryBuilder(LicenseEntity, 'l')
    .where('l.watchOn <= :today', { today })
    .orderBy('l.watchOn')
    .addOrderBy('l.number')
    .limit(1)
    .setLock('pessimistic_write')
    .setOnLocked('skip_locked')
    .getOne();
}

/** Keeps the next day on which there is something to tell; null: none. */
export async function saveWatch(tx: EntityManager, number: string, watchOn: string | null): Promise<void> {
  await tx.update(LicenseEntity, { number }, { watchOn });
}

/** A license that nobody else is at, with a party that the list may name since its issue, which was not told of. */
export async function lockListed(tx: EntityManager): Promise<ListedParty | null> {
  const found = await rowOf<Omit<ListedParty, 'license'> & { number: string }>(
    tx,
    sql`SELECT l.number, s.id AS "alertId", s.party_id AS "partyId", s.entry_id AS "entryId",
       p.supplier_id = l.supplier_id AS "isLicensees"
     FROM ${ALERTS} s JOIN ${PARTY_ROWS} p ON p.id = s.party_id
     JOIN license l ON l.parties @> jsonb_build_array(jsonb_build_object('partyId', s.party_id))
     WHERE s.status <> 'false_positive' AND s.created_at > l.created_at AND l.standing <> 'revoked'
       AND NOT EXISTS (SELECT 1 FROM license_announcement n WHERE n.license_number = l.number AND n.key = 'listed:' || s.id)
     ORDER BY s.id, l.number LIMIT 1 FOR UPDATE OF l SKIP LOCKED`,
  );
  if (!found) return null;
  const { number, ...listed } = found;
  return { ...listed, license: await tx.findOneByOrFail(LicenseEntity, { number }) };
}

/** Whether something of a license was not told yet: it is from now on. In the transaction that tells it. */
export async function isNotToldYet(tx: EntityManager, number: string, key: string): Promise<boolean> {
  const fresh = await rowsOf(
    tx,
    prepared(sql`INSERT INTO license_announcement (license_number, key) VALUES (${number}, ${key})
      ON CONFLICT DO NOTHING RETURNING key`),
  );
  return fresh.length > 0;
}
