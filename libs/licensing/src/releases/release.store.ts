import { INSTANT, notFound, raw, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { ReleaseForm } from '@ninety/bis';
import type { EntityManager } from 'typeorm';

/** A release under a license, or that one was recorded wrongly, as it was written down. */
export interface Release {
  readonly id: Id;
  /** As the person was called then. */
  readonly person: { readonly partyId: Id; readonly name: string };
  readonly on: string;
  readonly form: ReleaseForm;
  /** Of the license, from 1. */
  readonly items: readonly { readonly item: number }[];
  readonly description: string | null;
  readonly note: string | null;
  readonly reference: string | null;
  /** It takes back what it supersedes. */
  readonly isVoid: boolean;
  readonly supersedes: Id | null;
  readonly supersededBy: Id | null;
  readonly reason: string | null;
  readonly recordedBy: Id;
  readonly recordedAt: string;
}

/** Of which license: one that was issued here, by its number; one of elsewhere, by its id as it was recorded first. */
export type ReleasedUnder =
  | { readonly table: 'license_release'; readonly license: string }
  | { readonly table: 'recorded_release'; readonly license: Id };

const TABLE = { license_release: raw('license_release'), recorded_release: raw('recorded_release') } as const;
const LICENSE = { license_release: raw('license_number'), recorded_release: raw('license_id') } as const;

const RELEASE =
  raw(`r.id, jsonb_build_object('partyId', r.person_id, 'name', r.person_name) AS person, r.released_on::text AS "on",
  r.form, r.items, r.description, r.note, r.reference, r.is_void AS "isVoid", r.supersedes, r.reason,
  r.recorded_by AS "recordedBy", to_char(r.recorded_at AT TIME ZONE 'UTC', ${INSTANT}) AS "recordedAt"`);

/** Which releases under a license are listed. */
export interface ReleasesSought {
  /** To this person alone. */
  readonly personId: Id | null;
  /** What these recorded alone. */
  readonly recordedBy: readonly Id[] | null;
}

/**
 * So many, by person and day; those that were superseded too.
 *
 * @param after the release that they come after: whom it was to is not told by a cursor
 */
export function releasesAfter(
  manager: EntityManager,
  { table, license }: ReleasedUnder,
  { personId, recordedBy }: ReleasesSought,
  after: Id | null,
  count: number,
): Promise<Release[]> {
  return rowsOf<Release>(
    manager,
    sql`SELECT ${RELEASE}, (SELECT s.id FROM ${TABLE[table]} s WHERE s.supersedes = r.id) AS "supersededBy" FROM ${TABLE[table]} r
      WHERE r.${LICENSE[table]} = ${license} AND (${personId}::uuid IS NULL OR r.person_id = ${personId}::uuid)
        AND (${recordedBy}::uuid[] IS NULL OR r.recorded_by = ANY(${recordedBy}::uuid[]))
        AND (${after}::uuid IS NULL OR (r.person_id, r.released_on, r.id) >
          (SELECT a.person_id, a.released_on, a.id FROM ${TABLE[table]} a WHERE a.id = ${after}::uuid AND a.${LICENSE[table]} = ${license}))
      ORDER BY r.person_id, r.released_on, r.id LIMIT ${count}`,
  );
}

/** Who recorded releases under a license, each once. */
export async function recordersOf(manager: EntityManager, { table, license }: ReleasedUnder): Promise<Id[]> {
  const rows = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT DISTINCT r.recorded_by AS id FROM ${TABLE[table]} r WHERE r.${LICENSE[table]} = ${license}`,
  );
  return rows.map(({ id }) => id);
}

/** The same; null: there is none. */
export async function lookUpRelease(
  manager: EntityManager,
  { table, license }: ReleasedUnder,
  id: Id,
): Promise<Release | null> {
  const release = await rowOf<Release>(
    manager,
    sql`SELECT ${RELEASE}, (SELECT s.id FROM ${TABLE[table]} s WHERE s.supersedes = r.id) AS "supersededBy" FROM ${TABLE[table]} r
      WHERE r.${LICENSE[table]} = ${license} AND r.id = ${id}`,
  );
  return release ?? null;
}

/** @throws Problem 404 */
export async function findRelease(manager: EntityManager, under: ReleasedUnder, id: Id): Promise<Release> {
  const release = await lookUpRelease(manager, under, id);
  if (!release) throw notFound('release');
  return release;
}

/** Under a license that is locked. It is never changed: a later one may supersede it. */
export function insertRelease(
  tx: EntityManager,
  { table, license }: ReleasedUnder,
  one: Release,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO ${TABLE[table]} (id, ${LICENSE[table]}, person_id, person_name, released_on, form, items, description, note, reference, is_void,
        supersedes, reason, recorded_by, recorded_at)
      VALUES (${one.id}, ${license}, ${one.person.partyId}, ${one.person.name}, ${one.on}, ${one.form}, ${JSON.stringify(one.items)},
        ${one.description}, ${one.note}, ${one.reference}, ${one.isVoid}, ${one.supersedes}, ${one.reason}, ${one.recordedBy},
        ${one.recordedAt})`,
  );
}

/** All releases under licenses that were issued elsewhere, as they were recorded first, in the order of recording. */
export function releasesOf(manager: EntityManager, licenseIds: readonly Id[]): Promise<Release[]> {
  return rowsOf<Release>(
    manager,
    sql`SELECT ${RELEASE}, (SELECT s.id FROM recorded_release s WHERE s.supersedes = r.id) AS "supersededBy"
      FROM recorded_release r WHERE r.license_id = ANY(${licenseIds}::uuid[]) ORDER BY r.license_id, r.id`,
  );
}

/** The ids of what was recorded under a license of the office, in the order of recording. */
export async function releaseIdsUnder(manager: EntityManager, number: string): Promise<Id[]> {
  const rows = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT r.id FROM license_release r WHERE r.license_number = ${number} ORDER BY r.id`,
  );
  return rows.map(({ id }) => id);
}
