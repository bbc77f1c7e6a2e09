import { BY_ID, empty, pageBy, prepared, raw, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, ListOrder, Page, PageQuery, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { EntriesQuery } from './entity-list.contract.js';
import { EntityListVersionEntity } from './entity-list.entity.js';
import type { KnownEntry } from './import/identity.js';
import type { ListedEntity } from './import/list-file.js';
import type { Source } from '@ninety/bis';

/** An entry as it stood in some version. */
export interface ListEntry extends Omit<ListedEntity, 'sourceId'> {
  readonly id: Id;
  /** All countries that it is listed in, its own first. */
  readonly countries: readonly string[];
  readonly removedOn: string | null;
}

/** One state of an entry, and the versions that brought and ended it. */
export interface EntryState extends ListEntry {
  readonly fromVersion: number;
  readonly toVersion: number | null;
}

/** On which list each entry is, in whichever version, for statements of other features. */
export const ENTRY_SOURCES = sql`(SELECT id, source FROM entity_list_entry)`;

/** All countries of an entry, that of its name first. */
const COUNTRIES = `(SELECT coalesce(array_agg(c.country ORDER BY c.place), '{}') FROM (
    SELECT country, min(place) AS place FROM (SELECT e.country, 0 AS place UNION ALL
      SELECT a.address ->> 'country', a.place FROM jsonb_array_elements(e.addresses) WITH ORDINALITY AS a (address, place)) each
    WHERE country IS NOT NULL GROUP BY country) c)`;

/** A `ListEntry`, as columns of `entity_list_entry e`. */
const ENTRY = raw(`e.id, e.source, e.name, e.aliases, e.country, e.addresses,
  ${COUNTRIES} AS countries, e.license_requirement AS "licenseRequirement",
  e.license_review_policy AS "licenseReviewPolicy", e.federal_register_notices AS "federalRegisterNotices", e.footnotes,
  e.programs, coalesce(e.effective_on, (SELECT v.effective_on FROM entity_list_version v WHERE v.number =
    (SELECT min(f.from_version) FROM entity_list_entry f WHERE f.id = e.id)))::text AS "effectiveOn", e.ends_on::text AS "endsOn",
  (SELECT v.effective_on::text FROM entity_list_version v WHERE v.number = e.to_version AND NOT EXISTS
    (SELECT 1 FROM entity_list_entry n WHERE n.id = e.id AND n.from_version = e.to_version)) AS "removedOn"`);

/** A `KnownEntry`, as columns of `entity_list_entry e`. */
export const KNOWN =
  raw(`e.id, e.source, e.source_id AS "sourceId", e.name, e.aliases, e.country, e.content_hash AS "contentHash",
  e.addresses, e.license_requirement AS "licenseRequirement", e.license_review_policy AS "licenseReviewPolicy",
  e.federal_register_notices AS "federalRegisterNotices", e.footnotes, e.programs, e.effective_on::text AS "effectiveOn",
  e.ends_on::text AS "endsOn"`);

/** The entries of some lists in a version, for another edition to be compared with. */
export function knownIn(
  manager: EntityManager,
  version: number,
  sources: readonly Source[],
): Promise<KnownEntry[]> {
  return rowsOf<KnownEntry>(
    manager,
    sql`SELECT ${KNOWN} FROM entity_list_entry e WHERE ${isIn(version)} AND e.source = ANY(${sources}) ORDER BY e.id`,
  );
}

function isIn(version: number): Sql {
  return sql`e.from_version <= ${version} AND (e.to_version IS NULL OR e.to_version > ${version})`;
}

/** The number of the version in force on a day, as far as it was known by then; null: none was. */
export function versionInForce(day: string, knownAt: string | null, timeZone: string): Sql {
  return sql`(SELECT max(number) FROM entity_list_version
    WHERE effective_on <= ${day} AND ${knownAt === null ? sql`true` : wasKnown(knownAt, timeZone)})`;
}

/** What a statement such as `versionInForce` answers. */
export async function versionOf(manager: EntityManager, version: Sql): Promise<number | null> {
  const row = await rowOf<{ number: number | null }>(manager, prepared(sql`SELECT ${version} AS number`));
  return row?.number ?? null;
}

/** By the end of a day, or by an instant. */
function wasKnown(at: string, timeZone: string): Sql {
  return at.length === LENGTH_OF_A_DAY
    ? sql`(imported_at AT TIME ZONE ${timeZone})::date <= ${at}::date`
    : sql`imported_at <= ${at}::timestamptz`;
}

const LENGTH_OF_A_DAY = 10;

export async function isVersion(manager: EntityManager, number: number): Promise<boolean> {
  return manager.existsBy(EntityListVersionEntity, { number });
}

/** The states that are in one version and not in another. */
export function statesDiffering(
  manager: EntityManager,
  version: number,
  other: number,
): Promise<ListEntry[]> {
  return rowsOf<ListEntry>(
    manager,
    sql`SELECT ${ENTRY} FROM entity_list_entry e WHERE ${isIn(version)} AND NOT (${isIn(other)}) ORDER BY e.id`,
  );
}

/** Every entry of a version. */
export function entriesOf(manager: EntityManager, version: number): Promise<ListEntry[]> {
  return rowsOf<ListEntry>(
    manager,
    sql`SELECT ${ENTRY} FROM entity_list_entry e WHERE ${isIn(version)} ORDER BY e.id`,
  );
}

/** The entries of a version that a query asks for. */
export function entriesPage(
  manager: EntityManager,
  version: number,
  query: EntriesQuery,
): Promise<Page<ListEntry>> {
  const { country, q, source } = query;
  return pageBy(query, BY_ID, (after, count) =>
    rowsOf<ListEntry>(
      manager,
      sql`SELECT ${ENTRY} FROM entity_list_entry e
          WHERE ${isIn(version)}
            ${after ? sql`AND e.id > ${after[0]}` : empty}
            ${country === undefined ? empty : sql`AND ${isInCountry(country)}`}
            ${source === undefined ? empty : sql`AND e.source = ${source}`}
            ${q === undefined ? empty : sql`AND ${hasInAName(q)}`}
          ORDER BY e.id LIMIT ${count}`,
    ),
  );
}

function isInCountry(country: string): Sql {
  return sql`(e.country = ${country}
    OR e.addresses @> jsonb_build_array(jsonb_build_object('country', ${country}::text)))`;
}

function hasInAName(q: string): Sql {
  return sql`position(ninety_folded(${q})
    IN ninety_folded(e.name || chr(10) || array_to_string(e.aliases, chr(10)))) > 0`;
}

/** An entry as it stands now, or as it stood when it was removed. */
export function newestState(manager: EntityManager, id: Id): Promise<ListEntry | undefined> {
  return rowOf<ListEntry>(
    manager,
    sql`SELECT ${ENTRY} FROM entity_list_entry e WHERE e.id = ${id} ORDER BY e.from_version DESC LIMIT 1`,
  );
}

/** The states of an entry, the oldest first. */
export function statesOf(manager: EntityManager, id: Id): Promise<EntryState[]> {
  return rowsOf<EntryState>(
    manager,
    sql`SELECT ${ENTRY}, e.from_version AS "fromVersion", e.to_version AS "toVersion"
        FROM entity_list_entry e WHERE e.id = ${id} ORDER BY e.from_version`,
  );
}

/** Whether an entry is, or ever was, on a list. */
export async function isEntry(manager: EntityManager, id: Id): Promise<boolean> {
  return (await rowOf(manager, sql`SELECT 1 FROM entity_list_entry WHERE id = ${id} LIMIT 1`)) !== undefined;
}

/** From which day each of some versions is in force. */
export async function daysOf(
  manager: EntityManager,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const versions = await manager
    .createQueryBuilder(EntityListVersionEntity, 'v')
    .where('v.number = ANY(:numbers)', { numbers })
    .getMany();
  return new Map(versions.map(({ number, effectiveOn }) => [number, effectiveOn]));
}

/** The newest first. */
export function versionsPage(
  manager: EntityManager,
  query: PageQuery,
): Promise<Page<EntityListVersionEntity>> {
  return pageBy(query, BY_NUMBER, (before, count) => {
    const found = manager
      .createQueryBuilder(EntityListVersionEntity, 'v')
      .orderBy('v.number', 'DESC')
      .limit(count);
    if (before) found.where('v.number < :before', { before: Number(before[0]) });
    return found.getMany();
  });
}

export function isVersionNumber(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value);
}

const BY_NUMBER: ListOrder<EntityListVersionEntity, readonly [typeof isVersionNumber]> = {
  checks: [isVersionNumber],
  keyOf: ({ number }) => [String(number)],
};
