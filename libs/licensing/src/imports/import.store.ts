import { prepared, recalled, remember, rowOf, rowsOf, run, settled, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { UNFINISHED_STATUSES } from '../filing/file-job.js';
import type { ImportedLine } from '../proposals/proposal.store.js';
import { numberKey } from '../tracker/of-regime.js';
import { ImportJobEntity, ImportMappingEntity, ImportRowEntity } from './import.entity.js';
import type { ImportKind, KeptRowError, Mapping, RowError, RowOutcome } from './import.entity.js';
import type { RowValues } from './import-columns.js';

/** A row of a file that is to be taken in. */
export interface PendingRow {
  readonly line: number;
  readonly key: string | null;
  readonly said: RowValues;
}

/** What came of a row. */
export interface RowResult {
  readonly line: number;
  readonly outcome: Exclude<RowOutcome, 'pending'>;
  readonly resource: string | null;
  /** What was made or recorded, or would be. */
  readonly changes: readonly string[];
  readonly errors: readonly RowError[];
}

export async function insertJob(tx: EntityManager, job: ImportJobEntity): Promise<void> {
  await tx.insert(ImportJobEntity, { ...job });
}

export function importJob(manager: EntityManager, id: Id): Promise<ImportJobEntity | null> {
  return manager.findOneBy(ImportJobEntity, { id });
}

export function mappingNamed(
  manager: EntityManager,
  supplierId: Id,
  name: string,
): Promise<ImportMappingEntity | null> {
  return manager.findOneBy(ImportMappingEntity, { supplierId, name });
}

/** Mappings by their names, and of the same name by whose they are; `own`: those of these suppliers alone. */
export function mappingsAfter(
  manager: EntityManager,
  {
    kind,
    supplierId,
    own,
  }: { readonly kind?: ImportKind; readonly supplierId?: Id; readonly own: readonly Id[] | null },
  after: readonly unknown[] | null,
  count: number,
): Promise<ImportMappingEntity[]> {
  const found = manager
    .createQueryBuilder(ImportMappingEntity, 'm')
    .orderBy('m.name')
    .addOrderBy('m.supplierId')
    .limit(count);
  if (own !== null) found.andWhere('m.supplierId IN (:...own)', { own });
  if (supplierId !== undefined) found.andWhere('m.supplierId = :supplierId', { supplierId });
  if (kind !== undefined) found.andWhere('m.kind = :kind', { kind });
  if (after) found.andWhere('(m.name, m.supplierId) > (:name, :of)', { name: after[0], of: after[1] });
  return found.getMany();
}

/** Keeps a mapping in the place of the one of its name. */
export async function saveMapping(tx: EntityManager, mapping: ImportMappingEntity): Promise<void> {
  await tx.save(ImportMappingEntity, mapping);
}

/** Rows of a job in the order of the file. */
export function rowsAfter(
  manager: EntityManager,
  importId: Id,
  outcome: RowOutcome | null,
  line: number | null,
  count: number,
): Promise<ImportRowEntity[]> {
  const found = manager
    .createQueryBuilder(ImportRowEntity, 'r')
    .where('r.importId = :importId', { importId })
    .orderBy('r.line')
    .limit(count);
  if (line !== null) found.andWhere('r.line > :line', { line });
  if (outcome) found.andWhere('r.outcome = :outcome', { outcome });
  return found.getMany();
}

/** The jobs of which something is left to do, in their order. */
export function unfinishedJobs(manager: EntityManager): Promise<ImportJobEntity[]> {
  return manager.find(ImportJobEntity, { where: { status: In(UNFINISHED_STATUSES) }, order: { id: 'ASC' } });
}

/** Keeps rows of a file: a JSON array of lines with their keys, what they say, and their errors. */
export function keepRows(tx: EntityManager, importId: Id, rows: string): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO import_row (import_id, line, key, said, outcome, errors)
      SELECT ${importId}, r.line, r.key, nullif(r.said, 'null'),
        CASE WHEN r.errors = '[]' THEN 'pending' ELSE 'rejected' END, r.errors
      FROM jsonb_to_recordset(${rows}::jsonb) AS r (line int, key text, said jsonb, errors jsonb)`,
  );
}

/** Rejects rows of merged cells: a JSON array of lines, from and to, with their error. */
export function keepMerged(tx: EntityManager, importId: Id, merged: string): Promise<void> {
  return run(
    tx,
    sql`UPDATE import_row r SET outcome = 'rejected', said = NULL, errors = jsonb_build_array(m.error)
      FROM jsonb_to_recordset(${merged}::jsonb) AS m ("firstLine" int, "lastLine" int, error jsonb)
      WHERE r.import_id = ${importId} AND r.line BETWEEN m."firstLine" AND m."lastLine"`,
  );
}

/** Keeps how many rows a file has, and how its columns were read. */
export function keepTaken(tx: EntityManager, importId: Id, total: number, mapping: Mapping): Promise<void> {
  return run(
    tx,
    sql`UPDATE import_job SET total = ${total}, mapping = ${JSON.stringify(mapping)} WHERE id = ${importId}`,
  );
}

/** The next rows, and with each the others of its key, in the order of the file. */
export function nextRows(tx: EntityManager, importId: Id, count: number): Promise<PendingRow[]> {
  return rowsOf<PendingRow>(
    tx,
    // By keys alone: of what is left of a large file nothing else is read.
    sql`WITH next AS (
        SELECT line, key FROM import_row WHERE import_id = ${importId} AND outcome = 'pending'
        ORDER BY line LIMIT ${count}),
      together AS (
        SELECT line FROM next
        UNION SELECT o.line FROM next JOIN import_row o ON o.import_id = ${importId} AND o.key = next.key AND o.outcome = 'pending')
      SELECT r.line, r.key, r.said FROM together JOIN import_row r ON r.import_id = ${importId} AND r.line = together.line
      ORDER BY r.line`,
  );
}

/** The first row of a key that is rejected; undefined: none is. */
export function rejectedOf(
  tx: EntityManager,
  importId: Id,
  key: string,
): Promise<{ readonly line: number } | undefined> {
  return rowOf(
    tx,
    sql`SELECT line FROM import_row WHERE import_id = ${importId} AND key = ${key} AND outcome = 'rejected' ORDER BY line LIMIT 1`,
  );
}

/** Keeps what came of rows. */
export function saveResults(tx: EntityManager, importId: Id, results: readonly RowResult[]): Promise<void> {
  return run(
    tx,
    sql`UPDATE import_row r SET outcome = s.outcome, resource = s.resource, changes = s.changes, errors = s.errors
      FROM jsonb_to_recordset(${JSON.stringify(results)}::jsonb)
        AS s (line int, outcome text, resource text, changes text[], errors jsonb)
      WHERE r.import_id = ${importId} AND r.line = s.line`,
  );
}

export function rejectPending(tx: EntityManager, importId: Id, error: RowError): Promise<void> {
  return run(
    tx,
    sql`UPDATE import_row SET outcome = 'rejected', errors = ${JSON.stringify([error])}
      WHERE import_id = ${importId} AND outcome = 'pending'`,
  );
}

export function startJob(tx: EntityManager, importId: Id): Promise<void> {
  return run(
    tx,
    sql`UPDATE import_job SET status = 'running', started_at = coalesce(started_at, now())
      WHERE id = ${importId} AND status = 'queued'`,
  );
}

/** What is over stays as it ended: another worker may have been at the same job. */
export function finishJob(tx: EntityManager, importId: Id, status: 'succeeded' | 'failed'): Promise<void> {
  return run(
    tx,
    sql`UPDATE import_job SET status = ${status}, finished_at = now()
      WHERE id = ${importId} AND status = ANY(${UNFINISHED_STATUSES}::text[])`,
  );
}

/** Waits until this transaction alone takes rows of a supplier in: two files at once would make the same thing twice. */
export function takeTurn(tx: EntityManager, supplierId: Id): Promise<void> {
  return run(tx, sql`SELECT pg_advisory_xact_lock(hashtextextended('import ' || ${supplierId}, 0))`);
}

/** How many rows of a job there are by what came of them. */
export async function outcomeCounts(
  manager: EntityManager,
  importId: Id,
): Promise<ReadonlyMap<string, number>> {
  const counts = await rowsOf<{ outcome: string; count: number }>(
    manager,
    sql`SELECT outcome, count(*)::int AS count FROM import_row WHERE import_id = ${importId} GROUP BY 1`,
  );
  return new Map(counts.map(({ outcome, count }) => [outcome, count]));
}

/** The first faults of a file, in its order. */
export function firstErrors(
  manager: EntityManager,
  importId: Id,
  count: number,
): Promise<(KeptRowError & { readonly line: number })[]> {
  return rowsOf(
    manager,
    sql`SELECT r.line, e.value ->> 'column' AS column, e.value ->> 'reason' AS reason,
        e.value ->> 'code' AS code, e.value -> 'params' AS params
      FROM import_row r CROSS JOIN LATERAL jsonb_array_elements(r.errors) WITH ORDINALITY AS e (value, place)
      WHERE r.import_id = ${importId} AND r.outcome = 'rejected' ORDER BY r.line, e.place LIMIT ${count}`,
  );
}

/** By what a row of applications finds its own. */
export interface SoughtApplication {
  readonly regime: string;
  readonly system: string | null;
  readonly number: string | null;
  readonly reference: string | null;
}

/** The application that was filed under a number. */
export async function applicationNumbered(
  tx: EntityManager,
  supplierId: Id,
  { regime, system, number }: SoughtApplication,
): Promise<Id | null> {
  if (number === null) return null;
  const lookedUp = recalled<readonly Id[]>(tx, numberedKey({ regime, system, number }));
  if (lookedUp) return lookedUp[0] ?? null;
  const row = await rowOf<{ id: Id }>(
    tx,
    prepared(sql`SELECT f.application_id AS id FROM application_filing f JOIN application a ON a.id = f.application_id
      WHERE f.regime = ${regime} AND f.system = ${system ?? ''} AND f.number_key = ninety_number_key(${number}) AND a.supplier_id = ${supplierId}`),
  );
  return row?.id ?? null;
}

/** The applications of a regime with a reference, the oldest first. */
export async function applicationsReferred(
  tx: EntityManager,
  supplierId: Id,
  { regime, reference }: SoughtApplication,
): Promise<readonly Id[]> {
  if (reference === null) return [];
  const lookedUp = recalled<readonly Id[]>(tx, referredKey({ regime, reference }));
  if (lookedUp) return lookedUp;
  const rows = await rowsOf<{ id: Id }>(
    tx,
    prepared(
      sql`SELECT id FROM ninety_applications_referred(${supplierId}, ${regime}, ${reference}) id ORDER BY id LIMIT ${MOST_REFERRED}`,
    ),
  );
  return rows.map(({ id }) => id);
}

const MOST_REFERRED = 50;

/**
 * Looks up at once what several rows seek, for work whose writes are gathered. What two of them seek is looked up by each of
 * them: the one before may have made it.
 */
export async function lookUpApplications(
  tx: EntityManager,
  supplierId: Id,
  sought: readonly SoughtApplication[],
): Promise<void> {
  const given = JSON.stringify(sought.map((one, place) => ({ ...one, system: one.system ?? '', place })));
  const rows = await rowsOf<{ place: number; numbered: Id[]; referred: Id[] | null }>(
    tx,
    // Behind the wall an index is read only by plain comparisons.
    sql`WITH sought AS MATERIALIZED (
        SELECT place, regime, system, ninety_number_key(number) AS number_key, reference
        FROM jsonb_to_recordset(${given}::jsonb) AS s (place int, regime text, system text, number text, reference text)),
      numbered AS MATERIALIZED (
        SELECT s.*, ARRAY(SELECT f.application_id FROM application_filing f JOIN application a ON a.id = f.application_id
          WHERE f.regime = s.regime AND f.system = s.system AND f.number_key = s.number_key
            AND a.supplier_id = ${supplierId}) AS numbered
        FROM sought s)
      SELECT place, numbered, CASE WHEN numbered = '{}' THEN
        ARRAY(SELECT id FROM ninety_applications_referred(${supplierId}, regime, reference) id
          ORDER BY id LIMIT ${MOST_REFERRED}) END AS referred
      FROM numbered`,
  );
  const found = new Map<string, readonly Id[] | undefined>();
  const keep = (key: string, ids: readonly Id[] | undefined) =>
    found.set(key, found.has(key) ? undefined : ids);
  for (const { place, numbered, referred } of rows) {
    const one = sought[place];
    if (one?.number != null) keep(numberedKey(one), numbered);
    if (one?.reference != null) keep(referredKey(one), referred ?? undefined);
  }
  for (const [key, ids] of found) remember(tx, key, ids);
}

function numberedKey({ regime, system, number }: Omit<SoughtApplication, 'reference'>): string {
  return JSON.stringify(['numbered', regime, system ?? '', numberKey(number ?? '')]);
}

function referredKey({ regime, reference }: Pick<SoughtApplication, 'regime' | 'reference'>): string {
  return JSON.stringify(['referred', regime, reference]);
}

/**
 * Which of some applications may be filed under a number yet: their newest filing has none, or they may have been returned.
 *
 * @param returned the types of events that return an application
 */
export async function applicationsToNumber(
  tx: EntityManager,
  ids: readonly Id[],
  returned: readonly string[],
): Promise<{ readonly id: Id }[]> {
  await settled(tx);
  return rowsOf(
    tx,
    sql`SELECT a.id FROM unnest(${ids}::uuid[]) a (id)
      WHERE NOT EXISTS (SELECT FROM application_filing f WHERE f.application_id = a.id)
        OR EXISTS (SELECT FROM application_observation e WHERE e.application_id = a.id AND e.type = ANY(${returned}::text[]))
        OR (SELECT count(*) FROM application_observation e WHERE e.application_id = a.id AND e.type = 'filed') > 1
      ORDER BY a.id`,
  );
}

/** What earlier imports of a supplier made or found of rows of this key. */
export async function takenBefore(
  tx: EntityManager,
  supplierId: Id,
  kind: ImportKind,
  key: string,
): Promise<string[]> {
  const rows = await rowsOf<{ resource: string }>(
    tx,
    sql`SELECT DISTINCT r.resource FROM import_row r JOIN import_job j ON j.id = r.import_id
      WHERE r.key = ${key} AND r.outcome IN ('made', 'unchanged') AND r.resource IS NOT NULL
        AND j.supplier_id = ${supplierId} AND j.kind = ${kind} AND NOT j.is_dry_run`,
  );
  return rows.map(({ resource }) => resource);
}

/** The rows of applications of this key by which earlier imports of a supplier proposed something. */
export function rowsProposed(tx: EntityManager, supplierId: Id, key: string): Promise<ImportedLine[]> {
  return rowsOf(
    tx,
    sql`SELECT r.import_id AS "jobId", r.line FROM import_row r JOIN import_job j ON j.id = r.import_id
      WHERE r.key = ${key} AND r.outcome = 'proposed' AND j.supplier_id = ${supplierId} AND NOT j.is_dry_run`,
  );
}
