import { INSTANT, raw, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Notice } from './recorded-notice.js';

/** A notice of a license as it was recorded first. */
export type NoticeOfLicense = Notice & { readonly licenseId: Id };

/** Selects all that were recorded of licenses, each in the order of recording. */
export function selectNotices(licenseIds: readonly Id[]): Sql {
  return sql`SELECT license_id AS "licenseId", id, place, type, happened_on::text AS "on", learned_on::text AS "learnedOn", source,
        said_by AS "saidBy", note, attachment_ids AS "attachmentIds", supersedes, reason, recorded_by AS "recordedBy",
        to_char(recorded_at AT TIME ZONE 'UTC', ${raw(INSTANT)}) AS "recordedAt"
      FROM recorded_notice WHERE license_id = ANY(${licenseIds}::uuid[]) ORDER BY license_id, id`;
}

/** What was selected, by the license as it was recorded first. */
export function noticesByLicense(
  licenseIds: readonly Id[],
  rows: readonly NoticeOfLicense[],
): ReadonlyMap<Id, readonly Notice[]> {
  const byLicense = new Map<Id, Notice[]>(licenseIds.map((id) => [id, []]));
  for (const { licenseId, ...notice } of rows) byLicense.get(licenseId)?.push(notice);
  return byLicense;
}

/** Adds one to a license that is locked, and counts the change. It is never changed: a later one may supersede it. */
export async function appendNotice(
  tx: EntityManager,
  license: { readonly id: Id; readonly firstId: Id },
  one: Notice,
): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO recorded_notice (id, license_id, place, type, happened_on, learned_on, source, said_by, note, attachment_ids,
        supersedes, reason, recorded_by, recorded_at)
      VALUES (${one.id}, ${license.firstId}, ${one.place}, ${one.type}, ${one.on}, ${one.learnedOn}, ${one.source}, ${one.saidBy},
        ${one.note}, ${one.attachmentIds}, ${one.supersedes}, ${one.reason}, ${one.recordedBy}, ${one.recordedAt})`,
  );
  await run(tx, sql`UPDATE recorded_license SET version = version + 1 WHERE id = ${license.id}`);
}

/** As `lastNotice`, its type, of licenses `r`; null: none was received. */
export const LAST_NOTICE =
  raw(`(SELECT n.type FROM recorded_notice n WHERE n.license_id = r.first_id AND n.type <> 'void'
    AND NOT EXISTS (SELECT FROM recorded_notice s WHERE s.supersedes = n.id)
  ORDER BY n.happened_on DESC, n.place DESC LIMIT 1)`);

/** That licenses `r` are not revoked, as far as was told. */
export const NOT_REVOKED = sql`${LAST_NOTICE} IS DISTINCT FROM 'revoked'`;
