import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { AlertStatus } from '@ninety/screening';
import type { EntityManager } from 'typeorm';

/** A party of a license that the list may name since its issue. */
export interface LicenseFlag {
  readonly licenseNumber: string;
  readonly partyId: Id;
  readonly entryId: Id;
  readonly matchedName: string;
  readonly since: Date;
  /** Null: the party is another supplier's, and so is the alert. */
  readonly alertId: Id | null;
  readonly alertStatus: AlertStatus | null;
}

/** What has been said since of the parties of licenses, the oldest first. */
export async function flagsOf(manager: EntityManager, numbers: readonly string[]): Promise<LicenseFlag[]> {
  return rowsOf<LicenseFlag>(
    manager,
    sql`SELECT license_number AS "licenseNumber", party_id AS "partyId", entry_id AS "entryId",
       matched_name AS "matchedName", since, alert_id AS "alertId", alert_status AS "alertStatus"
     FROM license_flag WHERE license_number = ANY(${numbers}::text[]) ORDER BY since, entry_id, party_id`,
  );
}

/** As `flagsOf`, for filters of licenses `l`. */
export const FLAGGED_SQL = 'EXISTS (SELECT 1 FROM license_flag f WHERE f.license_number = l.number)';
