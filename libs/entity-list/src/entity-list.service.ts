import { Inject, Injectable } from '@nestjs/common';
import { assertMay, performUpload } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, SERVICE } from '@ninety/audit';
import type { Actor } from '@ninety/audit';
import {
  badRequest,
  CONFIG,
  problemOf,
  Database,
  runYielding,
  invalid,
  isLineNumber,
  Jobs,
  notFound,
  OfficeClock,
  pageBy,
  Yielder,
  viewed,
} from '@ninety/platform';
import type { Config, Id, ListOrder, Page, PageQuery, SpooledFile, Sql } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { compare } from './import/compare.js';
import type { Comparison } from './import/compare.js';
import { readCsvList } from './import/csv.js';
import type { KnownEntry } from './import/identity.js';
import { readJsonList } from './import/json.js';
import { readLawList } from './import/law.js';
import { UnreadableList } from './import/list-file.js';
import type { ListedEntity, ListFile, ListFormat } from './import/list-file.js';
import { compareEditions, EDITION_DIFFERENCES, hasDifference } from './comparison.js';
import type { EditionComparison } from './comparison.js';
import { differencesOf } from './differences.js';
import type { Change, Difference } from './differences.js';
import type {
  ChangesQuery,
  ComparisonQuery,
  EditionComparisonResponseDto,
  EntriesQuery,
  EntryChangeResponseDto,
  EntryResponseDto,
  ImportQuery,
  ImportResultResponseDto,
  ListVersionResponseDto,
  VersionChangesResponseDto,
} from './entity-list.contract.js';
import { CITATIONS, footnoteMeaning, meaningOfEntry, SCREENING_LISTS } from '@ninety/bis';
import type { Source } from '@ninety/bis';
import type { EntityListVersionEntity } from './entity-list.entity.js';
import {
  daysOf,
  entriesOf,
  entriesPage,
  isVersion,
  knownIn,
  newestState,
  statesDiffering,
  statesOf,
  versionInForce,
  versionOf,
  versionsPage,
} from './entity-list.read-model.js';
import type { ListEntry } from './entity-list.read-model.js';
import { entriesInForce, insertVersion, lockList, newestVersion } from './entity-list.store.js';
import { LIST_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

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
/** The list before its first version. */
const NO_VERSION = 0;
const MOST_TOLD = 1_000;
const LONGEST_VALUE_TOLD = 500;

/** The Entity List and its changes over time. */
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
    const importing = {
      caller,
      permission: 'entity_list.import',
      receive: async () => readFile(query, format, await upload()),
    } as const;
    return performUpload(this.database, importing, (tx, read) => this.importRead(tx, caller, query, read));
  }

  /** The same of a file that the service fetched by itself; one that shrinks is refused. */
  async importFetched(
    sources: string,
    format: ListFormat,
    file: SpooledFile,
  ): Promise<ImportResultResponseDto> {
    const read = await readFile({ sources }, format, file);
    return this.database.transaction((tx) => this.importRead(tx, SERVICE, { sources }, read));
  }

  /**
   * Sets an edition of the lists beside a version, entry by entry, without applying it. Whoever may import may compare: it is
   * the same reading of a file.
   *
   * @throws Problem 422 when there is no such version
   */
  async comparison(
    caller: Principal,
    query: ComparisonQuery,
    format: ListFormat,
    upload: () => Promise<SpooledFile>,
  ): Promise<(page: ComparisonQuery) => Promise<EditionComparisonResponseDto>> {
    const comparing = {
      caller,
      permission: 'entity_list.import',
      receive: async () => readFile(query, format, await upload()),
    } as const;
    return performUpload(this.database, comparing, async (tx, { sources, list, sha256 }) => {
      const against = await this.comparedVersion(tx, query);
      const known = await knownIn(tx, against, [...sources]);
      const compared = await runYielding(compareEditions(known, list.entities));
      const head = {
        against,
        sources: [...sources],
        sha256,
        inFile: list.entities.length,
        inVersion: known.length,
        rejected: list.rejected.length,
        notUnderstood: list.notUnderstoodCount,
      };
      return (page) => comparisonPage(head, compared, page);
    });
  }

  private async comparedVersion(tx: EntityManager, { against }: ComparisonQuery): Promise<number> {
    if (against === undefined) return (await this.versionOn(tx, await this.clock.today())) ?? NO_VERSION;
    const number = Number(against);
    if (number !== NO_VERSION && !(await isVersion(tx, number)))
      throw invalid({ pointer: '/against', detail: say('no_such_version') });
    return number;
  }

  private async importRead(
    tx: EntityManager,
    actor: Actor,
    query: ImportQuery,
    { sources, list, sha256 }: ReadList,
  ): Promise<ImportResultResponseDto> {
    const effectiveOn = query.effectiveOn ?? (await this.clock.today());
    await lockList(tx);
    const newest = await newestVersion(tx);
    if (newest) assertNotBefore(newest, effectiveOn);
    const known = await entriesInForce(tx, [...sources]);
    const hasEnded = ({ endsOn }: ListedEntity) => endsOn !== null && endsOn < effectiveOn;
    const inForce = list.entities.filter((entity) => !hasEnded(entity));
    const ended = list.entities.filter(hasEnded);
    const comparison = await runYielding(compare(known, inForce, list.rejected, ended, list.unsaid));
    if (query.allowShrink !== 'true') assertNotShrunk(known, comparison);
    const result = resultOf((newest?.number ?? 0) + 1, comparison, list, inForce.length);
    const { version: number, ...counts } = result;
    const version = {
      ...counts,
      number,
      effectiveOn,
      importedAt: await this.clock.now(),
      importedBy: actor.id,
      sources: [...sources],
      sourceSha256: sha256,
      entries: inForce.length + comparison.kept.length,
    };
    await insertVersion(tx, version, comparison);
    await this.tell(tx, effectiveOn, result);
    await this.audit.record(tx, actor, 'entity_list.imported', `entity-list/versions/${result.version}`, {
      sha256,
      added: result.added,
      removed: result.removed,
      changed: result.changed,
    });
    return result;
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
    return versionOf(manager, this.inForce(day, knownAt));
  }

  /** The same, for statements of other features. */
  inForce(day: string, knownAt: string | null): Sql {
    return versionInForce(day, knownAt, this.config.officeTimeZone);
  }

  /** What differs between two versions, whichever is the older; version 0 is the empty list. Null: there is no such one. */
  async differenceBetween(
    manager: EntityManager,
    from: number,
    to: number,
  ): Promise<VersionDifference | null> {
    for (const number of [from, to]) {
      if (number !== NO_VERSION && !(await isVersion(manager, number))) return null;
    }
    const [before, after] = await Promise.all([
      statesDiffering(manager, from, to),
      statesDiffering(manager, to, from),
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

  /** From which day each of some versions is in force. */
  daysOf(manager: EntityManager, versions: readonly number[]): Promise<ReadonlyMap<number, string>> {
    return daysOf(manager, versions);
  }

  /** Every entry of a version, for matching against. */
  entriesOf(manager: EntityManager, version: number): Promise<ListEntry[]> {
    return entriesOf(manager, version);
  }

  async entries(caller: Principal, query: EntriesQuery): Promise<Page<EntryResponseDto>> {
    assertMay(caller, 'entity_list.read');
    const reader = this.database.reader;
    const day = query.asOf ?? (await this.clock.today());
    const version = await this.versionOn(reader, day, query.knownAt ?? null);
    // A cursor that is not ours is refused whether there is a list or not.
    return viewed(await entriesPage(reader, version ?? NO_VERSION, query), entryView);
  }

  /** An entry as it stands now, or as it stood when it was removed. */
  async entry(caller: Principal, id: Id): Promise<EntryResponseDto> {
    assertMay(caller, 'entity_list.read');
    const entry = await newestState(this.database.reader, id);
    if (!entry) throw notFound('Entity List entry');
    return entryView(entry);
  }

  /** The states of an entry, each with the version that brought it, the oldest first, and its removal where it was removed. */
  async history(caller: Principal, id: Id): Promise<Page<EntryChangeResponseDto>> {
    assertMay(caller, 'entity_list.read');
    const states = await statesOf(this.database.reader, id);
    if (states.length === 0) throw notFound('Entity List entry');
    const numbers = states.flatMap(({ fromVersion, toVersion }) => [fromVersion, toVersion ?? fromVersion]);
    const dayOf = await daysOf(this.database.reader, numbers);
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
    return viewed(await versionsPage(this.database.reader, query), versionView);
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

type ComparisonHead = Pick<
  EditionComparisonResponseDto,
  'against' | 'sources' | 'sha256' | 'inFile' | 'inVersion' | 'rejected' | 'notUnderstood'
>;

async function comparisonPage(
  head: ComparisonHead,
  { entries, ...compared }: EditionComparison,
  query: ComparisonQuery,
): Promise<EditionComparisonResponseDto> {
  const { difference } = query;
  const asked = entries
    .map((entry, place) => ({ entry, place }))
    .filter(({ entry }) => difference === undefined || hasDifference(entry, difference));
  const page = await pageBy(query, BY_PLACE, (after, count) => {
    const from = after === null ? -1 : Number(after[0]);
    return Promise.resolve(asked.filter(({ place }) => place > from).slice(0, count));
  });
  const counts = EDITION_DIFFERENCES.map((one) => ({
    difference: one,
    entries: entries.filter((entry) => hasDifference(entry, one)).length,
  }));
  return { ...head, ...compared, counts, ...viewed(page, ({ entry }) => entry) };
}

const BY_PLACE: ListOrder<{ readonly place: number }, readonly [typeof isLineNumber]> = {
  checks: [isLineNumber],
  keyOf: ({ place }) => [String(place)],
};

function versionView({
  number,
  rejected,
  rejectedCount,
  notUnderstood,
  notUnderstoodCount,
  ...rest
}: EntityListVersionEntity): ListVersionResponseDto {
  return {
    version: number,
    ...rest,
    rejected: rejectedCount ?? rejected.length,
    notUnderstood: notUnderstoodCount ?? notUnderstood.length,
  };
}

function entryView(entry: ListEntry): EntryResponseDto {
  return {
    ...entry,
    meaning: meaningOfEntry(entry),
    footnoteMeanings: entry.source === 'EL' ? entry.footnotes.map(footnoteMeaning) : [],
  };
}

/** The lists that an import is of, and what its file has of them. */
interface ReadList {
  readonly sources: ReadonlySet<Source>;
  readonly list: ListFile;
  readonly sha256: string;
}

async function readFile(
  query: { readonly sources?: string },
  format: ListFormat,
  { path, sha256 }: SpooledFile,
): Promise<ReadList> {
  const sources = new Set((query.sources ?? 'EL').split(',') as Source[]);
  return { sources, list: await read(format, path, sources), sha256 };
}

const READERS = { csv: readCsvList, json: readJsonList, xml: readLawList } as const satisfies Record<
  ListFormat,
  (path: string, sources: ReadonlySet<Source>) => Promise<ListFile>
>;

async function read(format: ListFormat, path: string, sources: ReadonlySet<Source>): Promise<ListFile> {
  try {
    const list = await READERS[format](path, sources);
    if (list.entities.length === 0) throw new UnreadableList(say('list_without_entries'));
    return list;
  } catch (error) {
    if (!(error instanceof UnreadableList)) throw error;
    if (format === 'json' && error.cause)
      throw Object.assign(badRequest(say('list_no_json_sentence')), {
        cause: error,
      });
    throw Object.assign(invalid({ pointer: '', detail: error.why, citation: CITATIONS.entityListTable }), {
      cause: error,
    });
  }
}

function assertNotBefore(newest: Pick<EntityListVersionEntity, 'effectiveOn'>, effectiveOn: string): void {
  if (effectiveOn < newest.effectiveOn)
    throw problemOf(
      LIST_PROBLEMS['older-than-newest-version'],
      say('earlier_list_version', { effectiveOn: newest.effectiveOn }),
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
      say('list_would_shrink', {
        removed: of(removed),
        known: of(known),
        list: SCREENING_LISTS[source].name,
      }),
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
    rejected: list.rejected.slice(0, MOST_TOLD).map(({ line, reason }) => ({ line, ...reason.as('reason') })),
    rejectedCount: list.rejected.length,
    notUnderstood: list.notUnderstood.slice(0, MOST_TOLD).map(({ line, field, value }) => ({
      line,
      field,
      value: value.slice(0, LONGEST_VALUE_TOLD).toWellFormed(),
    })),
    notUnderstoodCount: list.notUnderstoodCount,
  };
}
