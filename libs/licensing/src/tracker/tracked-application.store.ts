import { rowsOf, run, settled, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { ChangedRequirement } from '@ninety/screening';
import type { EntityManager } from 'typeorm';
import type { TrackedSubject } from './tracked-case.js';

/** An application, and what is asked otherwise of one of its parties. */
export type Concerned = TrackedSubject & ChangedRequirement;

/** Cases of a regime of which something was written down. */
export interface WhichTracked {
  readonly regime: string;
  /** `YYYY-MM-DD`: those alone that days may change by then. */
  readonly watchedBy?: string;
}

/** Some of them in the order of their ids, which nobody else writes meanwhile. */
export function lockSomeTracked(
  tx: EntityManager,
  { regime, watchedBy }: WhichTracked,
  after: Id | null,
  count: number,
): Promise<TrackedSubject[]> {
  const condition = watchedBy === undefined ? sql`status IS NOT NULL` : sql`watch_on <= ${watchedBy}`;
  return rowsOf<TrackedSubject>(
    tx,
    sql`SELECT id, supplier_id AS "supplierId", form, watch_on::text AS "watchOn" FROM application
      WHERE ${condition} AND form -> 'tracked' ->> 'regime' = ${regime} AND (${after}::uuid IS NULL OR id > ${after}::uuid)
      ORDER BY id LIMIT ${count} FOR UPDATE`,
  );
}

/** Lets the next look at what days bring look at one again, whatever it waits for. */
export function watchAgain(tx: EntityManager, id: Id, today: string): Promise<void> {
  return run(
    tx,
    sql`UPDATE application SET watch_on = least(coalesce(watch_on, ${today}::date), ${today}::date) WHERE id = ${id}`,
  );
}

/** Each application with one of the parties has a version anew: how it is shown has changed. */
export async function touchApplicationsOf(tx: EntityManager, partyIds: readonly Id[]): Promise<void> {
  await settled(tx);
  await run(
    tx,
    sql`UPDATE application SET version = version + 1
        WHERE id IN (SELECT application_id FROM application_party WHERE party_id = ANY(${partyIds}::uuid[]))`,
  );
}

/**
 * Says that somebody changed a party of those that are not filed yet, which is to prepare them.
 *
 * @returns those of them that are under review, in the order of their ids
 */
export async function preparedBy(tx: EntityManager, principalId: Id, partyId: Id): Promise<Id[]> {
  await settled(tx);
  const rows = await rowsOf<{ id: Id }>(
    tx,
    sql`WITH touched AS (
        SELECT id FROM application a WHERE a.status IS NULL
            AND a.id IN (SELECT application_id FROM application_party WHERE party_id = ${partyId})
          ORDER BY id FOR UPDATE),
      prepared AS (
        UPDATE application a SET version = version + 1, updated_at = now(), prepared_by = CASE
            WHEN ${principalId}::uuid = ANY(prepared_by) THEN prepared_by ELSE prepared_by || ${principalId}::uuid END
          FROM touched t WHERE a.id = t.id RETURNING a.id, a.review)
      SELECT id FROM prepared WHERE review IS NOT NULL ORDER BY id`,
  );
  return rows.map(({ id }) => id);
}

/** The applications of which something was written down, and whose parties are concerned; once for each entry. */
export function concernedBy(tx: EntityManager, changed: readonly ChangedRequirement[]): Promise<Concerned[]> {
  return rowsOf<Concerned>(
    tx,
    sql`SELECT a.id, a.supplier_id AS "supplierId", a.form, a.watch_on::text AS "watchOn", s."partyId", s."entryId", s."isListed"
      FROM (SELECT DISTINCT * FROM jsonb_to_recordset(${JSON.stringify(changed)}::jsonb)
        AS c ("partyId" uuid, "entryId" uuid, "isListed" boolean)) s
      JOIN application a ON a.id IN (SELECT p.application_id FROM application_party p WHERE p.party_id = s."partyId")
      WHERE a.status IS NOT NULL AND a.form -> 'tracked' IS NOT NULL ORDER BY a.id, s."entryId"`,
  );
}

/** The foreign persons whom an application names, to whom technology is released. */
export async function foreignPersonsOf(tx: EntityManager, applicationId: Id): Promise<Id[]> {
  const rows = await rowsOf<{ id: Id }>(
    tx,
    sql`SELECT party_id AS id FROM application_party WHERE application_id = ${applicationId} AND role = 'foreign_person'
      ORDER BY position`,
  );
  return rows.map(({ id }) => id);
}
