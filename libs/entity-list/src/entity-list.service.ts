import { Inject, Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, SERVICE } from '@ninety/audit';
import type { Actor } from '@ninety/audit';
import {
  badRequest,
  CONFIG,
  problemOf,
  cursorOf,
  Database,
  runYielding,
  invalid,
  isId,
  Jobs,
  limitOf,
  newId,
  notFound,
  OfficeClock,
  pageOf,
  RowBatch,
  rowOf,
  rowsOf,
  Yielder,
} from '@ninety/platform';
import type { Config, Id, Page, PageQuery, SpooledFile } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { compare } from './import/compare.js';
import type { Comparison } from './import/compare.js';
import { readCsvList } from './import/csv.js';
import { contentHash, identityKey, lettersOf } from './import/identity.js';
import type { KnownEntry } from './import/identity.js';
import { readJsonList } from './import/json.js';
import { UnreadableList } from './import/list-file.js';
import type { ListedEntity, ListFile, ListFormat } from './import/list-file.js';
import { pairsOf } from './import/pairs.js';
import { footnoteMeaning } from './footnotes.js';
import { differencesOf } from './differences.js';
import type { Change, Difference } from './differences.js';
import type {
  ChangesQuery,
  EntriesQuery,
  EntryChangeResponseDto,
  EntryResponseDto,
  ImportQuery,
  ImportResultResponseDto,
  ListVersionResponseDto,
  VersionChangesResponseDto,
} from './entity-list.contract.js';
import { meaningOf, SOURCES } from './sources.js';
import type { Source } from './sources.js';
import { EntityListVersionEntity } from './entity-list.entity.js';
import { LIST_PROBLEMS } from './problems.js';

/** An entry as it stood in some version. */
export interface ListEntry extends Omit<ListedEntity, 'sourceId'> {
  readonly id: Id;
  /** All countries that it is listed in, its own first. */
  readonly countries: readonly string[];
  readonly removedOn: string | null;
}

/** What two versions of the list have different. */
export interface VersionDifference {
  readonly added: readonly ListEntry[];
  readonly removed: readonly ListEntry[];
  readonly changed: readonly { before: ListEntry; after: ListEntry; differences: readonly Difference[] }[];
}

/** The duty that screens parties again when the list in force changes. */
export const RESCREEN_DUTY = 'rescreen-parties';

/** A file that would remove a larger share of the entries is not applied unasked. */
const MOST_REMOVED_SHARE = 0.1;
const MOST_TOLD = 1_000;
const LONGEST_VALUE_TOLD = 500;

/** All countries of an entry, that of its name first. */
const COUNTRIES = `(SELECT coalesce(array_agg(c.country ORDER BY c.place), '{}') FROM (
    SELECT country, min(place) AS place FROM (SELECT e.country, 0 AS place UNION ALL
      SELECT a.address ->> 'country', a.place FROM jsonb_array_elements(e.addresses) WITH ORDINALITY AS a (address, place)) each
    WHERE country IS NOT NULL GROUP BY country) c)`;

const COLUMNS = `e.id, e.source, e.name, e.aliases, e.country, e.addresses,
  ${COUNTRIES} AS countries, e.license_requirement AS "licenseRequirement",
  e.license_review_policy AS "licenseReviewPolicy", e.federal_register_notices AS "federalRegisterNotices", e.footnotes,
  coalesce(e.effective_on, (SELECT v.effective_on FROM entity_list_version v WHERE v.number =
    (SELECT min(f.from_version) FROM entity_list_entry f WHERE f.id = e.id)))::text AS "effectiveOn", e.ends_on::text AS "endsOn",
  (SELECT v.effective_on::text FROM entity_list_version v WHERE v.number = e.to_version AND NOT EXISTS
    (SELECT 1 FROM entity_list_entry n WHERE n.id = e.id AND n.from_version = e.to_version)) AS "removedOn"`;

const IN_VERSION = 'e.from_version <= $1 AND (e.to_version IS NULL OR e.to_version > $1)';

/** The Entity List and its changes over time. 15 CFR 744, Supp. 4. */
@Injectable()
export class EntityListService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Imports a full snapshot of the list, or, when it is unreadable or suspicious, nothing of it. */
  async import(
    caller: Principal,
    query: ImportQuery,
    format: ListFormat,
    upload: () => Promise<SpooledFile>,
  ): Promise<ImportResultResponseDto> {
    assertMay(caller, 'entity_list.import');
    return this.importFile(caller, query, format, await upload());
  }

  /** The same of a file that the service fetched by itself; one that shrinks is refused. */
  importFetched(sources: string, format: ListFormat, file: SpooledFile): Promise<ImportResultResponseDto> {
    return this.importFile(SERVICE, { sources }, format, file);
  }

  private async importFile(
    actor: Actor,
    query: ImportQuery,
    format: ListFormat,
    file: SpooledFile,
  ): Promise<ImportResultResponseDto> {
    const sources = new Set((query.sources ?? 'EL').split(',') as Source[]);
    const list = await read(format, file.path, sources);
    const effectiveOn = query.effectiveOn ?? (await this.clock.today());
    return this.database.transaction(async (tx) => {
      await tx.query("SELECT pg_advisory_xact_lock(hashtextextended('entity list', 0))");
      const newest = await newestVersion(tx);
      if (newest && effectiveOn < newest.effectiveOn) {
        throw problemOf(
          LIST_PROBLEMS['older-than-newest-version'],
          `The newest version is in force from ${newest.effectiveOn}; an earlier one cannot follow it.`,
        );
      }
      const known = await entriesInForce(tx, [...sources]);
      const hasEnded = ({ endsOn }: ListedEntity) => endsOn !== null && endsOn < effectiveOn;
      const inForce = list.entities.filter((entity) => !hasEnded(entity));
      const ended = list.entities.filter(hasEnded);
      const comparison = await runYielding(compare(known, inForce, list.rejected, ended));
      if (query.allowShrink !== 'true') assertNotShrunk(known, comparison);
      const result = resultOf((newest?.number ?? 0) + 1, comparison, list, inForce.length);
      const importedAt = await this.clock.now();
      await apply(
        tx,
        actor,
        [...sources],
        effectiveOn,
        importedAt,
        file.sha256,
        result,
        comparison,
        inForce.length + comparison.kept.length,
      );
      await this.tell(tx, effectiveOn, result);
      await this.audit.record(tx, actor, 'entity_list.imported', `entity-list/versions/${result.version}`, {
        sha256: file.sha256,
        added: result.added,
        removed: result.removed,
        changed: result.changed,
      });
      return result;
    });
  }

  /**
   * The number of the version in force on a day; null: none was.
   *
   * @param knownAt as far as it was known at that instant, or by the end of that day: a later correction does not count
   */
  async versionOn(
    manager: EntityManager,
    day: string,
    knownAt: string | null = null,
  ): Promise<number | null> {
    const row = await rowOf<{ number: number | null }>(
      manager,
      `SELECT max(number) AS number FROM entity_list_version
       WHERE effective_on <= $1 AND ($2::text IS NULL OR CASE WHEN length($2) = 10
         THEN (imported_at AT TIME ZONE $3)::date <= $2::date ELSE imported_at <= $2::timestamptz END)`,
      [day, knownAt, this.config.officeTimeZone],
    );
    return row?.number ?? null;
  }

  /** What differs between two versions, whichever is the older; version 0 is the empty list. Null: there is no such one. */
  async differenceBetween(
    manager: EntityManager,
    from: number,
    to: number,
  ): Promise<VersionDifference | null> {
    for (const number of [from, to]) {
      if (number !== 0 && !(await manager.findOneBy(EntityListVersionEntity, { number }))) return null;
    }
    const [before, after] = await Promise.all([
      this.statesDiffering(manager, from, to),
      this.statesDiffering(manager, to, from),
    ]);
    const was = new Map(before.map((entry) => [entry.id, entry]));
    const is = new Set(after.map(({ id }) => id));
    const changed: VersionDifference['changed'][number][] = [];
    const yielder = new Yielder();
    for (const entry of after) {
      await yielder.yieldIfDue();
      const earlier = was.get(entry.id);
      const differences = earlier ? differencesOf(earlier, entry) : [];
      // An entry that went and came back the same has not changed.
      if (earlier && differences.length > 0) changed.push({ before: earlier, after: entry, differences });
    }
    return {
      added: after.filter(({ id }) => !was.has(id)),
      removed: before.filter(({ id }) => !is.has(id)),
      changed,
    };
  }

  /** The states that are in one version and not in another. */
  private statesDiffering(manager: EntityManager, version: number, other: number): Promise<ListEntry[]> {
    return rowsOf<ListEntry>(
      manager,
      `SELECT ${COLUMNS} FROM entity_list_entry e
       WHERE ${IN_VERSION} AND NOT (e.from_version <= $2 AND (e.to_version IS NULL OR e.to_version > $2)) ORDER BY e.id`,
      [version, other],
    );
  }

  /** Every entry of a version, for matching against. */
  async entriesOf(manager: EntityManager, version: number): Promise<ListEntry[]> {
    return rowsOf<ListEntry>(
      manager,
      `SELECT ${COLUMNS} FROM entity_list_entry e WHERE ${IN_VERSION} ORDER BY e.id`,
      [version],
    );
  }

  async entries(caller: Principal, query: EntriesQuery): Promise<Page<EntryResponseDto>> {
    assertMay(caller, 'entity_list.read');
    const limit = limitOf(query);
    const after = cursorOf(query, isId)?.[0] ?? null;
    const reader = this.database.reader;
    const day = query.asOf ?? (await this.clock.today());
    const version = await this.versionOn(reader, day, query.knownAt ?? null);
    if (version === null) return { data: [], nextCursor: null };
    const rows = await rowsOf<ListEntry>(
      reader,
      `SELECT ${COLUMNS} FROM entity_list_entry e
       WHERE ${IN_VERSION} AND ($2::uuid IS NULL OR e.id > $2) AND ($3::text IS NULL OR e.country = $3
           OR e.addresses @> jsonb_build_array(jsonb_build_object('country', $3::text)))
         AND ($6::text IS NULL OR e.source = $6)
         AND ($4::text IS NULL OR position(ninety_folded($4) IN ninety_folded(e.name || chr(10) || array_to_string(e.aliases, chr(10)))) > 0)
       ORDER BY e.id LIMIT $5`,
      [version, after, query.country ?? null, query.q ?? null, limit + 1, query.source ?? null],
    );
    return pageOf(rows, limit, ({ id }) => [id], entryView);
  }

  /** An entry as it stands now, or as it stood when it was removed. */
  async entry(caller: Principal, id: Id): Promise<EntryResponseDto> {
    assertMay(caller, 'entity_list.read');
    const sql = `SELECT ${COLUMNS} FROM entity_list_entry e WHERE e.id = $1 ORDER BY e.from_version DESC LIMIT 1`;
    const entry = await rowOf<ListEntry>(this.database.reader, sql, [id]);
    if (!entry) throw notFound('Entity List entry');
    return entryView(entry);
  }

  /** The states of an entry, each with the version that brought it, the oldest first, and its removal where it was removed. */
  async history(caller: Principal, id: Id): Promise<Page<EntryChangeResponseDto>> {
    assertMay(caller, 'entity_list.read');
    const states = await rowsOf<ListEntry & { fromVersion: number; toVersion: number | null }>(
      this.database.reader,
      `SELECT ${COLUMNS}, e.from_version AS "fromVersion", e.to_version AS "toVersion"
       FROM entity_list_entry e WHERE e.id = $1 ORDER BY e.from_version`,
      [id],
    );
    if (states.length === 0) throw notFound('Entity List entry');
    const numbers = states.flatMap(({ fromVersion, toVersion }) => [fromVersion, toVersion ?? fromVersion]);
    const versions = await this.database.reader
      .createQueryBuilder(EntityListVersionEntity, 'v')
      .where('v.number = ANY(:numbers)', { numbers })
      .getMany();
    const dayOf = new Map(versions.map(({ number, effectiveOn }) => [number, effectiveOn]));
    const step = (version: number, change: Change, differences: readonly Difference[] = []) => ({
      version,
      effectiveOn: dayOf.get(version) ?? '',
      change,
      differences,
    });
    const data = states.flatMap(({ fromVersion, toVersion, ...state }, index) => {
      const before = states[index - 1];
      const isContinued = before?.toVersion === fromVersion;
      const isEnd = toVersion !== null && states[index + 1]?.fromVersion !== toVersion;
      return [
        isContinued
          ? step(fromVersion, 'changed', differencesOf(before, state))
          : step(fromVersion, before ? 'listed_again' : 'added'),
        ...(isEnd ? [step(toVersion, 'removed')] : []),
      ];
    });
    return { data, nextCursor: null };
  }

  async versions(caller: Principal, query: PageQuery): Promise<Page<ListVersionResponseDto>> {
    assertMay(caller, 'entity_list.read');
    const limit = limitOf(query);
    const before = cursorOf(query, isVersionNumber)?.[0];
    const found = this.database.reader
      .createQueryBuilder(EntityListVersionEntity, 'v')
      .orderBy('v.number', 'DESC')
      .limit(limit + 1);
    if (before) found.where('v.number < :before', { before: Number(before) });
    return pageOf(
      await found.getMany(),
      limit,
      ({ number }) => [String(number)],
      ({ number, rejected, rejectedCount, notUnderstood, notUnderstoodCount, ...rest }) => ({
        version: number,
        ...rest,
        rejected: rejectedCount ?? rejected.length,
        notUnderstood: notUnderstoodCount ?? notUnderstood.length,
      }),
    );
  }

  /** What a version changed against the one before, or against any other. */
  async changes(caller: Principal, number: number, query: ChangesQuery): Promise<VersionChangesResponseDto> {
    assertMay(caller, 'entity_list.read');
    const against = query.against === undefined ? number - 1 : Number(query.against);
    const difference = await this.differenceBetween(this.database.reader, against, number);
    if (!difference) throw notFound('version of the Entity List');
    return { version: number, against, ...difference };
  }

  private async tell(tx: EntityManager, effectiveOn: string, result: ImportResultResponseDto): Promise<void> {
    const { version, added, removed, changed } = result;
    const data = { version, effectiveOn, added, removed, changed };
    for (const audience of ['applicant', 'government'] as const) {
      await this.outbox.write(tx, { type: 'entity_list.updated', audience, supplierId: null, data });
    }
    await Jobs.wake(tx, RESCREEN_DUTY, {}, RESCREEN_DUTY);
  }
}

function entryView(entry: ListEntry): EntryResponseDto {
  return {
    ...entry,
    meaning: meaningOf(entry.source),
    footnoteMeanings: entry.source === 'EL' ? entry.footnotes.map(footnoteMeaning) : [],
  };
}

export function isVersionNumber(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value);
}

async function read(format: ListFormat, path: string, sources: ReadonlySet<Source>): Promise<ListFile> {
  try {
    const list = format === 'csv' ? await readCsvList(path, sources) : await readJsonList(path, sources);
    if (list.entities.length === 0)
      throw new UnreadableList('the file has no usable entry of the Entity List');
    return list;
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    if (format === 'json' && error.cause)
      throw Object.assign(badRequest(`${error.message}.`), { cause: error });
    throw Object.assign(invalid({ pointer: '', detail: error.message, citation: '15 CFR 744, Supp. 4' }), {
      cause: error,
    });
  }
}

async function newestVersion(
  tx: EntityManager,
): Promise<{ number: number; effectiveOn: string } | undefined> {
  return rowOf(
    tx,
    'SELECT number, effective_on::text AS "effectiveOn" FROM entity_list_version ORDER BY number DESC LIMIT 1',
  );
}

const KNOWN = 'id, source, source_id AS "sourceId", name, country, content_hash AS "contentHash", addresses';

function entriesInForce(tx: EntityManager, sources: readonly Source[]): Promise<KnownEntry[]> {
  return rowsOf<KnownEntry>(
    tx,
    `SELECT ${KNOWN} FROM entity_list_entry WHERE to_version IS NULL AND source = ANY($1) ORDER BY id`,
    [sources],
  );
}

/** Of each list by itself: a small one that is gone is not lost in a large one. */
function assertNotShrunk(known: readonly KnownEntry[], comparison: Comparison): void {
  const { added, changed, removed, unchanged } = comparison;
  for (const source of new Set(removed.map((entry) => entry.source))) {
    const of = (entries: readonly KnownEntry[]) => entries.filter((entry) => entry.source === source).length;
    if (of(removed) <= of(known) * MOST_REMOVED_SHARE) continue;
    throw problemOf(
      LIST_PROBLEMS['list-would-shrink'],
      `The file would remove ${of(removed)} of ${of(known)} entries of the ${SOURCES[source].name}, more than a tenth: send allowShrink=true if that is right.`,
      { added: added.length, removed: removed.length, changed: changed.length, unchanged },
    );
  }
}

function resultOf(
  version: number,
  comparison: Comparison,
  list: ListFile,
  inForce: number,
): ImportResultResponseDto {
  return {
    version,
    added: comparison.added.length,
    removed: comparison.removed.length,
    changed: comparison.changed.length,
    unchanged: comparison.unchanged,
    kept: comparison.kept.length,
    expired: list.entities.length - inForce,
    skipped: list.skipped,
    rejected: list.rejected.slice(0, MOST_TOLD).map(({ line, reason }) => ({ line, reason })),
    rejectedCount: list.rejected.length,
    notUnderstood: list.notUnderstood.slice(0, MOST_TOLD).map(({ line, field, value }) => ({
      line,
      field,
      value: value.slice(0, LONGEST_VALUE_TOLD).toWellFormed(),
    })),
    notUnderstoodCount: list.notUnderstoodCount,
  };
}

async function apply(
  tx: EntityManager,
  actor: Actor,
  sources: Source[],
  effectiveOn: string,
  importedAt: Date,
  sourceSha256: string,
  result: ImportResultResponseDto,
  comparison: Comparison,
  entries: number,
): Promise<void> {
  const { version, ...counts } = result;
  await tx.insert(EntityListVersionEntity, {
    ...counts,
    number: version,
    effectiveOn,
    importedAt,
    importedBy: actor.id,
    sources,
    sourceSha256,
    entries,
  });
  const earlier = await idsOfEarlier(tx, comparison.added);
  const ended = [...comparison.removed, ...comparison.changed].map(({ id }) => id);
  await tx.query(
    'UPDATE entity_list_entry SET to_version = $1 WHERE to_version IS NULL AND id = ANY($2::uuid[])',
    [version, ended],
  );
  const added = comparison.added.map((entity) => ({ id: earlier.get(entity) ?? newId(), entity }));
  const begun = [...added, ...comparison.changed];
  await insertEntries(tx, version, begun);
}

/** An entry that was removed and is listed again is the same entry. */
async function idsOfEarlier(
  tx: EntityManager,
  added: readonly ListedEntity[],
): Promise<ReadonlyMap<ListedEntity, Id>> {
  const yielder = new Yielder();
  const names: string[] = [];
  for (const entity of added) {
    names.push(lettersOf(entity.name));
    await yielder.yieldIfDue();
  }
  const gone = await rowsOf<KnownEntry>(
    tx,
    `SELECT DISTINCT ON (e.id) ${KNOWN} FROM entity_list_entry e
     WHERE (e.source_id = ANY($1::text[]) OR split_part(e.identity_key, '|', 1) = ANY($2::text[]))
       AND NOT EXISTS (SELECT 1 FROM entity_list_entry n WHERE n.id = e.id AND n.to_version IS NULL)
     ORDER BY e.id, e.from_version DESC`,
    [added.flatMap(({ sourceId }) => sourceId ?? []), names],
  );
  const pairs = await runYielding(pairsOf(gone, added, false), yielder);
  return new Map([...pairs].map(([entity, { id }]) => [entity, id]));
}

async function insertEntries(
  tx: EntityManager,
  version: number,
  entries: readonly { readonly id: Id; readonly entity: ListedEntity }[],
): Promise<void> {
  const batch = new RowBatch();
  const yielder = new Yielder();
  for (const { id, entity } of entries) {
    batch.add(rowFor(id, entity));
    if (batch.isFull) await tx.query(INSERT_ENTRIES, [version, batch.take()]);
    await yielder.yieldIfDue();
  }
  if (batch.size > 0) await tx.query(INSERT_ENTRIES, [version, batch.take()]);
}

function rowFor(id: Id, entity: ListedEntity) {
  return {
    id,
    source: entity.source,
    source_id: entity.sourceId,
    identity_key: identityKey(entity),
    content_hash: contentHash(entity),
    name: entity.name,
    aliases: entity.aliases,
    country: entity.country,
    addresses: entity.addresses,
    license_requirement: entity.licenseRequirement,
    license_review_policy: entity.licenseReviewPolicy,
    federal_register_notices: entity.federalRegisterNotices,
    footnotes: entity.footnotes,
    effective_on: entity.effectiveOn,
    ends_on: entity.endsOn,
  };
}

const INSERT_ENTRIES = `
  INSERT INTO entity_list_entry (id, from_version, source, source_id, identity_key, content_hash, name, aliases, country,
    addresses, license_requirement, license_review_policy, federal_register_notices, footnotes, effective_on, ends_on)
  SELECT id, $1, source, source_id, identity_key, content_hash, name, aliases, country, addresses, license_requirement,
    license_review_policy, federal_register_notices, footnotes, effective_on, ends_on
  FROM jsonb_to_recordset($2::jsonb) AS r (id uuid, source text, source_id text, identity_key text, content_hash text, name text,
    aliases text[], country text, addresses jsonb, license_requirement text, license_review_policy text,
    federal_register_notices text[], footnotes text[], effective_on date, ends_on date)`;
