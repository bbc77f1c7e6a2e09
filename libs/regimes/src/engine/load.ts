import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { isMap, isNode, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { eventOf } from './pack.js';
import type { ClockRule, EventRule, Pack, StatusRule } from './pack.js';
import { faultInClock, faultInEvent, faultInRegime, faultInStatus } from './pack-checks.js';
import type { Fault } from './pack-checks.js';
import { PACK_SCHEMA } from './schema.js';
import { Regime } from './simulate.js';
import { isCode } from './words.js';
import { differences } from './worked-cases.js';
import type { WorkedCase } from './worked-cases.js';

/** A pack that is wrong: which file, which line, what. */
export class PackError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly reason: string,
  ) {
    super(`${file}:${line}: ${reason}`);
  }
}

type Part = keyof typeof PACK_SCHEMA.$defs;

/** A file of a pack: what it says, and on which line it says each thing. */
interface PackFile<T> {
  readonly path: string;
  readonly value: T;
  readonly lineOf: (...path: (string | number)[]) => number;
}

/** The files that say what a regime is, beside the folder of its worked cases. */
export const PACK_FILES = {
  regime: 'regime.yaml',
  statuses: 'statuses.yaml',
  events: 'events.yaml',
  clocks: 'clocks.yaml',
  words: 'words.en.yaml',
} as const;
const CASES_FOLDER = 'cases';

/**
 * Loads and checks every pack of a folder, in the order of their names, with their worked cases.
 *
 * @param known what is there besides; it is answered too, and no pack has the id of one of them
 * @throws PackError for the first that is wrong
 */
export function loadRegimes(
  folders: readonly string[],
  known: ReadonlyMap<string, Regime> = new Map(),
): Map<string, Regime> {
  const regimes = new Map(known);
  for (const folder of folders)
    for (const path of packFolders(folder)) {
      const { regime, file } = loadPack(path);
      assertCases(regime, join(path, CASES_FOLDER));
      const { id } = regime.pack;
      if (regimes.has(id))
        throw new PackError(file.path, file.lineOf('id'), `there is another pack with the id ${id}`);
      regimes.set(id, regime);
    }
  return regimes;
}

/** The folders of the packs in a folder, links to them too; each folder is one. @throws PackError where it cannot be read */
export function packFolders(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => join(folder, name))
    .filter((path) => reading(path, () => statSync(path)).isDirectory());
}

/** In order. @throws PackError */
function namesIn(folder: string): string[] {
  return reading(folder, () => readdirSync(folder)).sort();
}

/** @throws PackError where it cannot be read */
function reading<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new PackError(path, 1, `cannot be read: ${(error as Error).message}`);
  }
}

function loadPack(folder: string): { regime: Regime; file: PackFile<unknown> } {
  const general = read<Omit<Pack, 'statuses' | 'events' | 'clocks' | 'words'>>(
    join(folder, PACK_FILES.regime),
    'regime',
  );
  const statuses = read<StatusRule[]>(join(folder, PACK_FILES.statuses), 'statuses');
  const events = read<EventRule[]>(join(folder, PACK_FILES.events), 'events');
  const clocks = read<ClockRule[]>(join(folder, PACK_FILES.clocks), 'clocks');
  const words = read<Record<string, string>>(join(folder, PACK_FILES.words), 'words');
  const fault = faultInRegime(general.value, events.value);
  if (fault) throw new PackError(general.path, general.lineOf(fault.key), fault.reason);
  assertRows(statuses, (row, index) => faultInStatus(statuses.value, row, index));
  assertRows(events, (row, index) =>
    faultInEvent(general.value.kinds, statuses.value, events.value, row, index),
  );
  if (!eventOf({ events: events.value }, 'filed'))
    throw new PackError(events.path, 1, 'there is no event "filed", with which a case begins');
  assertRows(clocks, (row, index) =>
    faultInClock(general.value.kinds, events.value, clocks.value, row, index),
  );
  const word = Object.keys(words.value).find((code) => !isCode(code));
  if (word !== undefined)
    throw new PackError(words.path, words.lineOf(word), `no sentence has the code ${word}`);
  const parts = { statuses: statuses.value, events: events.value, clocks: clocks.value, words: words.value };
  return { regime: new Regime({ ...general.value, ...parts }), file: general };
}

// — files —

const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
const checks = new Map<Part, ValidateFunction>();

/** Compiled when a pack is first checked: a start that checks none need not wait for it. */
function checkOf(part: Part): ValidateFunction {
  if (checks.size === 0) ajv.addSchema({ ...PACK_SCHEMA, $id: 'pack' });
  const check = checks.get(part) ?? ajv.compile({ $ref: `pack#/$defs/${part}` });
  checks.set(part, check);
  return check;
}

function read<T>(path: string, part: Part): PackFile<T> {
  const lines = new LineCounter();
  const text = reading(path, () => readFileSync(path, 'utf8'));
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [wrong] = [...document.errors, ...document.warnings];
  if (wrong) throw new PackError(path, lines.linePos(wrong.pos[0]).line, wrong.message);
  const lineOf = (...keys: (string | number)[]) => lineIn(document, lines, keys);
  const value = valueOf(document, path);
  const check = checkOf(part);
  if (!check(value)) throw schemaError(path, lineOf, check.errors ?? []);
  return { path, value: value as T, lineOf };
}

function valueOf(document: Document, path: string): unknown {
  try {
    return document.toJS() as unknown;
  } catch (error) {
    // An alias of nothing, or of more than there is room for.
    throw new PackError(path, 1, (error as Error).message);
  }
}

/** The innermost fault tells the most. */
function schemaError(
  path: string,
  lineOf: PackFile<unknown>['lineOf'],
  errors: readonly ErrorObject[],
): PackError {
  const depth = ({ instancePath }: ErrorObject) => instancePath.split('/').length;
  const error = [...errors].sort((a, b) => depth(b) - depth(a))[0];
  const keys = (error?.instancePath ?? '').split('/').slice(1);
  const extra: unknown = error?.params.additionalProperty;
  const at = typeof extra === 'string' ? [...keys, extra] : keys;
  const what = typeof extra === 'string' ? `there is no key "${extra}"` : (error?.message ?? 'is wrong');
  return new PackError(path, lineOf(...at), keys.length > 0 ? `${keys.join('.')}: ${what}` : what);
}

function lineIn(document: Document, lines: LineCounter, keys: readonly (string | number)[]): number {
  const path = keys.map((key) => (/^\d+$/.test(String(key)) ? Number(key) : key));
  const parent: unknown = path.length > 0 ? document.getIn(path.slice(0, -1), true) : document.contents;
  // A key stands on its own line, also where its value begins on the next.
  const key = isMap(parent)
    ? parent.items.find((pair) => isNode(pair.key) && pair.key.toJSON() === path.at(-1))?.key
    : null;
  const node = isNode(key) ? key : document.getIn(path, true);
  const offset = isNode(node) ? node.range?.[0] : undefined;
  return offset === undefined ? 1 : lines.linePos(offset).line;
}

/** @throws PackError for the first row at fault */
function assertRows<T>(
  { path, value, lineOf }: PackFile<readonly T[]>,
  faultIn: (row: T, index: number) => Fault | null,
): void {
  for (const [index, row] of value.entries()) {
    const fault = faultIn(row, index);
    if (fault) throw new PackError(path, lineOf(index, fault.key), fault.reason);
  }
}

function assertCases(regime: Regime, folder: string): void {
  for (const { file, cases } of casesIn(folder))
    for (const [index, one] of cases.entries()) {
      const isKind = one.kind === undefined || regime.pack.kinds.some(({ id }) => id === one.kind);
      const [wrong] = isKind ? differences(regime, one) : [`there is no kind of application ${one.kind}`];
      if (wrong !== undefined) throw new PackError(file.path, file.lineOf(index), `${one.name}: ${wrong}`);
    }
}

function casesIn(folder: string): { file: PackFile<WorkedCase[]>; cases: readonly WorkedCase[] }[] {
  // A link to nothing is there, and cannot be read.
  if (!lstatSync(folder, { throwIfNoEntry: false })) return [];
  return namesIn(folder).map((name) => {
    if (!name.endsWith('.yaml')) throw new PackError(join(folder, name), 1, 'a file of cases ends in .yaml');
    const file = read<WorkedCase[]>(join(folder, name), 'cases');
    return { file, cases: file.value };
  });
}

/** How many worked cases a pack has. */
export function countCases(folder: string): number {
  return casesIn(join(folder, CASES_FOLDER)).reduce((sum, { cases }) => sum + cases.length, 0);
}
