import { Injectable } from '@nestjs/common';
import {
  assertMay,
  isApplicant,
  ownSuppliers,
  performNew,
  performUpload,
  seesSupplier,
} from '@ninety/access';
import type { Permission, Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { supplierFor } from '@ninety/parties';
import {
  badRequest,
  Database,
  invalid,
  isId,
  isLineNumber,
  Jobs,
  notFound,
  pageBy,
  RowBatch,
  validate,
  viewed,
} from '@ninety/platform';
import type { Id, Page, SpooledFile, TableFormat, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { queuedJob, UNFINISHED_STATUSES } from '../filing/file-job.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import { assertMapping, ColumnMapping, NO_MAPPING } from './column-mapping.js';
import { ImportFile } from './import-file.js';
import type { ImportLine } from './import-file.js';
import { columnNamesOf } from './import-columns.js';
import type { RowValues } from './import-columns.js';
import { MappingDto } from './import.contract.js';
import type {
  CellErrorResponseDto,
  ImportColumnsResponseDto,
  ImportJobResponseDto,
  ImportMappingDto,
  ImportMappingResponseDto,
  ImportMappingsQuery,
  ImportQuery,
  ImportRowResponseDto,
  ImportRowsQuery,
} from './import.contract.js';
import { rowError } from './import.entity.js';
import type {
  ImportJobEntity,
  ImportKind,
  ImportMappingEntity,
  ImportRowEntity,
  KeptRowError,
  Mapping,
} from './import.entity.js';
import {
  firstErrors,
  importJob,
  insertJob,
  keepMerged,
  keepRows,
  keepTaken,
  mappingNamed,
  mappingsAfter,
  outcomeCounts,
  rowsAfter,
  saveMapping,
} from './import.store.js';
import { RowKeys } from './row-keys.js';
import { say } from './sentences.js';

/** The duty that takes in what was uploaded. */
export const IMPORT_DUTY = 'imports';

const MOST_ROWS = 250_000;
/** What is said of one thing in a file: more is no thing that this tracks. */
const MOST_OF_A_KEY = 200;
const MOST_CHARACTERS = 200_000_000;
/** The report of a job lists so many faults; its rows have them all. */
const MOST_LISTED = 1_000;
const MAPPING_NAME = /^[\w][\w.-]{0,99}$/;

/** Who may import what: whoever may make it one by one. */
const IMPORT_PERMISSIONS: Readonly<Record<ImportKind, Permission>> = {
  parties: 'parties.edit',
  applications: 'applications.file',
  licenses: 'licenses.record',
  shipments: 'licenses.record',
  authorizations: 'authorizations.record',
};

const BY_LINE = { checks: [isLineNumber], keyOf: ({ line }: ImportRowEntity) => [String(line)] } as const;

const BY_NAME = {
  checks: [(name: unknown) => typeof name === 'string' && MAPPING_NAME.test(name), isId],
  keyOf: ({ name, supplierId }: ImportMappingEntity) => [name, supplierId],
} as const;

/** Files of what a company kept elsewhere: taken in here, row by row by a job. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly regimes: TrackedRegimes,
  ) {}

  /** Reads a file, and keeps its rows for the job that takes them in. @throws UnreadableFile, and then nothing is kept */
  async upload(
    caller: Principal,
    { kind, dryRun, propose, mapping: named, sheet, supplierId: given }: ImportQuery,
    format: TableFormat,
    upload: () => Promise<SpooledFile>,
  ): Promise<Id> {
    const isProposing = propose === 'true';
    if (isProposing && kind !== 'applications')
      throw invalid({ pointer: '/propose', detail: say('import_proposes_applications') });
    const permission = isProposing ? 'proposals.make' : IMPORT_PERMISSIONS[kind];
    const importing = { caller, permission, receive: upload } as const;
    return performUpload(this.database, importing, async (tx, { path, sha256 }) => {
      const supplierId = await supplierFor(tx, caller, given ?? null);
      const mapping = await mappingMeant(tx, supplierId, kind, named ?? null);
      const isDryRun = dryRun === 'true';
      const job = { ...queuedJob(caller, supplierId, sha256), kind, isDryRun, isProposing, mapping };
      const { id } = job;
      await insertJob(tx, job);
      const columns = new ColumnMapping(kind, mapping);
      const file = new ImportFile(path, format, sheet ?? null, kind, mapping, columns);
      const total = await takeIn(tx, id, new RowKeys(kind, this.regimes), file);
      await keepTaken(tx, id, total, columns.applied());
      await Jobs.wake(tx, IMPORT_DUTY);
      const details = { kind, dryRun: isDryRun, propose: isProposing, total, sha256 };
      await this.audit.record(tx, caller, 'import.uploaded', `jobs/${id}`, details);
      return id;
    });
  }

  async get(caller: Principal, id: Id): Promise<ImportJobResponseDto> {
    const job = await this.find(caller, id);
    const counts = await outcomeCounts(this.database.reader, id);
    const isOver = !UNFINISHED_STATUSES.includes(job.status);
    const errors = isOver ? await firstErrors(this.database.reader, id, MOST_LISTED) : [];
    return jobView(job, counts, isOver, errors);
  }

  /** The report, row by row. */
  async rows(caller: Principal, id: Id, query: ImportRowsQuery): Promise<Page<ImportRowResponseDto>> {
    await this.find(caller, id);
    const page = await pageBy(query, BY_LINE, (after, count) =>
      rowsAfter(this.database.reader, id, query.outcome ?? null, after && Number(after[0]), count),
    );
    return viewed(page, rowView);
  }

  /** Keeps a mapping under a name, in the place of the one that had it. */
  async keepMapping(
    caller: Principal,
    name: string,
    body: Unvalidated<ImportMappingDto>,
  ): Promise<ImportMappingResponseDto> {
    assertName(name);
    const keeping = { caller, permission: 'imports.map', body } as const;
    return performNew(this.database, keeping, async (tx, dto) => {
      const mapping = mappingOf(dto);
      assertMapping(dto.kind, mapping, '');
      const supplierId = await supplierFor(tx, caller, dto.supplierId ?? null);
      const kept = {
        supplierId,
        name,
        kind: dto.kind,
        mapping,
        updatedBy: caller.id,
        updatedAt: new Date(),
      };
      await saveMapping(tx, kept);
      await this.audit.record(tx, caller, 'import_mapping.kept', `import-mappings/${name}`, {
        kind: dto.kind,
      });
      return mappingView(kept);
    });
  }

  /** The mappings that are kept, by their names. */
  async mappings(caller: Principal, query: ImportMappingsQuery): Promise<Page<ImportMappingResponseDto>> {
    assertMay(caller, 'jobs.read');
    const own = isApplicant(caller) ? ownSuppliers(caller) : null;
    const page = await pageBy(query, BY_NAME, (after, count) =>
      mappingsAfter(this.database.reader, { ...query, own }, after, count),
    );
    return viewed(page, mappingView);
  }

  columns(caller: Principal, kind: ImportKind): ImportColumnsResponseDto {
    assertMay(caller, 'jobs.read');
    return { kind, columns: columnNamesOf(kind) };
  }

  async mapping(caller: Principal, name: string, given: Id | null): Promise<ImportMappingResponseDto> {
    assertName(name);
    const supplierId = isApplicant(caller) ? caller.supplierId : given;
    const found = supplierId === null ? null : await mappingNamed(this.database.reader, supplierId, name);
    if (!found) throw notFound('mapping');
    assertMay(caller, 'jobs.read');
    return mappingView(found);
  }

  private async find(caller: Principal, id: Id): Promise<ImportJobEntity> {
    const job = await importJob(this.database.reader, id);
    if (!job || !seesSupplier(caller, job.supplierId)) throw notFound('job');
    assertMay(caller, 'jobs.read');
    return job;
  }
}

function assertName(name: string): void {
  if (!MAPPING_NAME.test(name)) throw badRequest(say('import_mapping_name'));
}

/** The mapping that was kept under a name, or the one that the query has itself. @throws Problem 422 */
async function mappingMeant(
  tx: EntityManager,
  supplierId: Id,
  kind: ImportKind,
  named: string | null,
): Promise<Mapping> {
  if (named === null) return NO_MAPPING;
  if (!named.trimStart().startsWith('{')) {
    const kept = await mappingNamed(tx, supplierId, named);
    if (kept?.kind === kind) return kept.mapping;
    throw invalid({ pointer: '/mapping', detail: say('import_mapping_unknown', { kind }) });
  }
  const mapping = mappingOf(validate(MappingDto, jsonIn(named), '/mapping'));
  assertMapping(kind, mapping, '/mapping');
  return mapping;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // It fails of nothing else than the text.
    throw invalid({ pointer: '/mapping', detail: say('import_mapping_unread') });
  }
}

function mappingOf({ columns, presets, dates, decimals }: MappingDto): Mapping {
  return {
    columns: (columns ?? []).map(({ header, column }) => ({ header, column: column ?? null })),
    presets: presets ?? [],
    dates: dates ?? null,
    decimals: decimals ?? null,
  };
}

/** Keeps the rows of a file as it is read. Returns how many there are. */
async function takeIn(tx: EntityManager, id: Id, keys: RowKeys, file: ImportFile): Promise<number> {
  const batch = new RowBatch();
  const seen = new Map<string, number>();
  let total = 0;
  let characters = 0;
  const flush = async () => {
    const rows = batch.take();
    characters += rows.length;
    if (characters > MOST_CHARACTERS)
      throw invalid({
        pointer: '',
        detail: say('import_too_many_characters', { most: MOST_CHARACTERS }),
      });
    await keepRows(tx, id, rows);
  };
  for await (const line of file.lines()) {
    total += 1;
    if (total > MOST_ROWS)
      throw invalid({ pointer: '', detail: say('import_too_many_rows', { most: MOST_ROWS }) });
    batch.add(keyed(keys, line, seen));
    if (batch.isFull) await flush();
  }
  if (total === 0) throw invalid({ pointer: '', detail: say('import_without_rows') });
  await flush();
  for (const merged of file.merged) {
    batch.add(merged);
    if (batch.isFull) await keepMerged(tx, id, batch.take());
  }
  await keepMerged(tx, id, batch.take());
  return total;
}

/** A row as it is kept. */
interface KeptRow extends Omit<ImportLine, 'said'> {
  readonly key: string | null;
  /** Null: it is rejected. */
  readonly said: RowValues | null;
}

/** The row with the key by which others of the file are known to be of the same thing. */
function keyed(keys: RowKeys, { line, said, errors }: ImportLine, seen: Map<string, number>): KeptRow {
  const key = keys.of(said);
  const before = key === null ? 0 : (seen.get(key) ?? 0);
  if (key !== null) seen.set(key, before + 1);
  if (errors.length > 0) return { line, said: null, key, errors };
  if (before < MOST_OF_A_KEY) return { line, said, key, errors };
  const reason = say('import_too_many_of_a_number', { most: MOST_OF_A_KEY });
  return { line, said: null, key: null, errors: [rowError(null, reason)] };
}

function jobView(
  job: ImportJobEntity,
  counts: ReadonlyMap<string, number>,
  isOver: boolean,
  rejected: readonly (KeptRowError & { readonly line: number })[],
): ImportJobResponseDto {
  const count = (outcome: string) => counts.get(outcome) ?? 0;
  const { id, kind, supplierId, isDryRun, isProposing, fileSha256, status, total, mapping } = job;
  const result = {
    rows: total,
    made: count('made'),
    unchanged: count('unchanged'),
    updated: count('updated'),
    proposed: count('proposed'),
    rejectedRows: count('rejected'),
    rejected: rejected.map(({ line, ...error }) => ({ line, ...errorView(error) })),
    mapping,
  };
  return {
    id,
    kind,
    supplierId,
    dryRun: isDryRun,
    propose: isProposing,
    fileSha256,
    state: status,
    done: total - count('pending'),
    total,
    result: isOver ? result : null,
    createdAt: job.createdAt.toISOString(),
    startedAt: job.startedAt?.toISOString() ?? null,
    finishedAt: job.finishedAt?.toISOString() ?? null,
  };
}

function rowView({ line, outcome, resource, changes, errors }: ImportRowEntity): ImportRowResponseDto {
  return { line, outcome, resource, changes, errors: errors.map(errorView) };
}

function errorView({ column, reason, code = null, params = null }: KeptRowError): CellErrorResponseDto {
  return { column, reason, code, params };
}

function mappingView({
  name,
  supplierId,
  kind,
  mapping,
  updatedAt,
}: ImportMappingEntity): ImportMappingResponseDto {
  return { id: name, supplierId, kind, ...mapping, updatedAt: updatedAt.toISOString() };
}
