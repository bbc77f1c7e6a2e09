import { Inject, Injectable, Optional } from '@nestjs/common';
import { assertMay, performUpload } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit, SERVICE } from '@ninety/audit';
import type { Actor } from '@ninety/audit';
import { LAW_CITATIONS, LAW_KINDS } from '@ninety/bis';
import type { LawKind } from '@ninety/bis';
import { Database, invalid, notFound, OfficeClock, problemOf, viewed } from '@ninety/platform';
import type { Page, SpooledFile } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { compareLaw } from './compare.js';
import type { LawComparison } from './compare.js';
import { differencesOf, nameOf } from './differences.js';
import type {
  LawChangesQuery,
  LawChangesResponseDto,
  LawImportQuery,
  LawImportResultResponseDto,
  LawRejectedRowResponseDto,
  LawRowChangeResponseDto,
  LawVersionResponseDto,
  LawVersionsQuery,
} from './law.contract.js';
import type { LawEditionEntity } from './law.entity.js';
import { editionNumbered, editionsPage, rowsOfEdition } from './law.read-model.js';
import { editionOn, insertEdition, lockLaw, nextNumber } from './law.store.js';
import { LawSubscriber } from './law-subscriber.js';
import { LAW_PROBLEMS } from './problems.js';
import { UnreadableLaw } from './read/law-file.js';
import type { LawFile, LawFormat, LawRow, ToldRow } from './read/law-file.js';
import { readLaw } from './read/read-law.js';
import { say } from './sentences.js';

/** A file that lacks a larger share of what is known is not applied unasked. */
const MOST_LACKING_SHARE = 0.1;
const MOST_TOLD = 1_000;

/** A file of the law, read, and how it is to be taken. */
export interface ReadLaw {
  readonly kind: LawKind;
  readonly file: LawFile;
  readonly sha256: string;
}

interface Taking {
  readonly effectiveOn?: string | undefined;
  readonly allowShrink?: string | undefined;
  readonly isStarter?: boolean;
}

/** Takes in files of the law, each a whole edition, and tells what each changed. */
@Injectable()
export class LawImportsService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    @Optional() @Inject(LawSubscriber) private readonly subscriber: LawSubscriber | null,
  ) {}

  /** Imports a file, or, when it is unreadable or suspicious, nothing of it. */
  async import(
    caller: Principal,
    query: LawImportQuery,
    format: LawFormat,
    upload: () => Promise<SpooledFile>,
  ): Promise<LawImportResultResponseDto> {
    const importing = {
      caller,
      permission: 'law.import',
      receive: async () => readLawFile(query.kind, format, await upload()),
    } as const;
    return performUpload(this.database, importing, (tx, read) => this.take(tx, caller, read, query));
  }

  /** The same of a file that the service fetched by itself; one that shrinks is refused. */
  async importFetched(
    kind: LawKind,
    format: LawFormat,
    file: SpooledFile,
  ): Promise<LawImportResultResponseDto> {
    const read = await readLawFile(kind, format, file);
    return this.database.transaction((tx) => this.take(tx, SERVICE, read, {}));
  }

  /** Makes an edition of what was read, unless it says what is in force on that day already. */
  async take(
    tx: EntityManager,
    actor: Actor,
    read: ReadLaw,
    { isStarter = false, ...taking }: Taking,
  ): Promise<LawImportResultResponseDto> {
    const effectiveOn = taking.effectiveOn ?? (await this.clock.today());
    await lockLaw(tx);
    const before = await editionOn(tx, read.kind, effectiveOn);
    const known = before ? await rowsOfEdition(tx, before.number) : new Map<string, LawRow>();
    const comparison = compareLaw(read.kind, known, read.file);
    const isWhole = before !== undefined && !before.isStarter;
    if (isWhole && taking.allowShrink !== 'true') assertNotShrunk(read.kind, known.size, comparison);
    if (isWhole && isSame(comparison)) return resultOf(read, before.number, comparison);
    const result = resultOf(read, await nextNumber(tx), comparison);
    const { version: number, kind, ...counts } = result;
    const edition = {
      ...counts,
      number,
      kind,
      effectiveOn,
      importedAt: await this.clock.now(),
      importedBy: actor.id,
      sourceSha256: read.sha256,
      isStarter,
      against: before?.number ?? null,
    };
    await insertEdition(tx, edition, comparison.rows);
    await this.audit.record(tx, actor, 'law.imported', `law/versions/${number}`, {
      kind,
      effectiveOn,
      sha256: read.sha256,
      added: result.added,
      removed: result.removed,
      changed: result.changed,
    });
    const keys = [...comparison.added, ...comparison.removed, ...comparison.changed];
    await this.subscriber?.lawChanged(tx, { kind, version: number, from: effectiveOn, keys });
    return result;
  }

  async versions(caller: Principal, query: LawVersionsQuery): Promise<Page<LawVersionResponseDto>> {
    assertMay(caller, 'law.read');
    return viewed(await editionsPage(this.database.reader, query), versionView);
  }

  /** What a version changed against the one before, or against any other of the same law. */
  async changes(caller: Principal, number: number, query: LawChangesQuery): Promise<LawChangesResponseDto> {
    assertMay(caller, 'law.read');
    const manager = this.database.reader;
    const edition = await editionNumbered(manager, number);
    if (!edition) throw notFound('version of the law');
    const against = query.against === undefined ? edition.against : Number(query.against);
    if (query.against !== undefined) await this.assertOfKind(edition.kind, Number(query.against));
    const before = against === null ? new Map<string, LawRow>() : await rowsOfEdition(manager, against);
    const { kind, rejected, noted } = edition;
    const changes = changesOf(kind, before, await rowsOfEdition(manager, number));
    return { version: number, kind, against, changes, rejected, noted };
  }

  private async assertOfKind(kind: LawKind, against: number): Promise<void> {
    const other = await editionNumbered(this.database.reader, against);
    if (!other) throw notFound('version of the law');
    if (other.kind !== kind)
      throw invalid({
        pointer: '/against',
        detail: say('law_versions_of_two_kinds', { against, other: other.kind, kind }),
      });
  }
}

/** Reads a file of the law. @throws Problem 422 */
export async function readLawFile(
  kind: LawImportQuery['kind'],
  format: LawFormat,
  { path, sha256 }: SpooledFile,
): Promise<ReadLaw> {
  if (kind === 'ecfr') throw invalid({ pointer: '/kind', detail: say('law_is_lists') });
  try {
    return { kind, file: await readLaw(kind, format, path), sha256 };
  } catch (error) {
    if (!(error instanceof UnreadableLaw)) throw error;
    const [{ detail } = { detail: error.problem.detail }] = error.problem.errors ?? [];
    throw Object.assign(invalid({ pointer: '', detail, citation: LAW_CITATIONS[kind] }), { cause: error });
  }
}

function isSame({ added, removed, changed }: LawComparison): boolean {
  return added.length + removed.length + changed.length === 0;
}

function assertNotShrunk(kind: LawKind, known: number, comparison: LawComparison): void {
  const { added, changed, removed, unchanged, kept } = comparison;
  // What is kept because nobody can tell what became of it is lacking, too.
  const lacking = removed.length + kept;
  if (lacking <= known * MOST_LACKING_SHARE) return;
  throw problemOf(LAW_PROBLEMS['law-would-shrink'], say('law_would_shrink', { lacking, known, kind }), {
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    unchanged,
  });
}

function resultOf(
  { kind, file }: ReadLaw,
  version: number,
  { added, removed, changed, unchanged, kept }: LawComparison,
): LawImportResultResponseDto {
  return {
    kind,
    version,
    added: added.length,
    removed: removed.length,
    changed: changed.length,
    unchanged,
    kept,
    rejected: told(file.rejected),
    rejectedCount: file.rejected.length,
    noted: told(file.noted),
    notedCount: file.noted.length,
  };
}

function told(rows: readonly ToldRow[]): LawRejectedRowResponseDto[] {
  return rows.slice(0, MOST_TOLD).map(({ line, reason }) => ({ line, ...reason.as('reason') }));
}

function versionView(edition: LawEditionEntity): LawVersionResponseDto {
  const { number, isStarter, rejected: _, rejectedCount, noted: __, notedCount, ...rest } = edition;
  return { version: number, starter: isStarter, ...rest, rejected: rejectedCount, noted: notedCount };
}

function changesOf(
  kind: LawKind,
  before: ReadonlyMap<string, LawRow>,
  after: ReadonlyMap<string, LawRow>,
): LawRowChangeResponseDto[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [before.get(key) ?? null, after.get(key) ?? null];
    const differences = differencesOf(kind, was, is).map(({ field, says }) => ({
      field,
      ...says.as('text'),
    }));
    const [named] = [is ?? was];
    const isOther = differences.length > 0 || was === null || is === null;
    if (!named || !isOther) return [];
    const change = was === null ? 'added' : is === null ? 'removed' : 'changed';
    return [{ key, name: nameOf(named), change, differences }] as const;
  });
}

/** Whether a text names a law that is read here. */
export function isLawKind(text: string): text is LawKind {
  return LAW_KINDS.some((kind) => kind === text);
}
