import { basesOf, isReason } from './basis.js';
import type { Basis, Reason } from './basis.js';
import { covers, pathsOf, scopeOf } from './control-scope.js';
import type { Scope } from './control-scope.js';
import type { CclEntry, CclParagraph } from './law.js';

/** A row of "License Requirements", read. */
export interface CclRow {
  /** Null: it is for none of the reasons for control ("Russian industry sector sanctions"). */
  readonly reason: Reason | null;
  /** The words of its two cells. */
  readonly control: string;
  readonly words: string;
  readonly scope: Scope;
  readonly basis: Basis;
}

/** An entry of the Commerce Control List, read once. */
export interface ReadEntry {
  readonly rows: readonly CclRow[];
  /** Whether the rows can be gone by: not where the heading has the table in it, or says that the items are not subject to the EAR. */
  readonly standing: 'rows' | 'no_rows' | 'table_in_heading' | 'subject_to_itar';
  /** Reasons for control of the entry that no row is for. */
  readonly withoutRow: readonly Reason[];
  /** A paragraph out of each part that the rows tell apart: what holds of each of them holds of the entry. */
  readonly parts: readonly string[];
}

/** "RS" of these has no row where the section lists the entries itself. 15 CFR 742.6(a)(5). */
const RS_OF_IRAQ = new Set(['0B999', '0D999', '1B999', '1C992', '1C995', '1C997', '1C999', '6A992']);

const READ = new WeakMap<CclEntry, ReadEntry>();

/** The rows of an entry, read the first time that they are asked for. */
export function readEntry(entry: CclEntry): ReadEntry {
  const known = READ.get(entry);
  if (known) return known;
  const read = readAnew(entry);
  READ.set(entry, read);
  return read;
}

function readAnew(entry: CclEntry): ReadEntry {
  const rows = entry.requirements
    .filter(({ control, basis }) => control !== '' || basis !== '')
    .flatMap(({ control, basis }) => rowsOf(entry.eccn, control, basis));
  return {
    rows,
    standing: standingOf(entry, rows),
    withoutRow: reasonsWithoutRow(entry, rows),
    parts: partsOf(entry.paragraphs, rows),
  };
}

/** "NP applies to entire entry AT applies to entire entry" is a row for each reason. */
function rowsOf(eccn: string, control: string, words: string): CclRow[] {
  const said = control === '' ? words : control;
  const clauses = said.split(/(?<!^)(?<!and )(?=\b[A-Z]{2} applies to entire entry)/);
  return clauses.flatMap((clause) => {
    const code = /^([A-Z]{2}) appl/.exec(clause)?.[1] ?? '';
    const reason = isReason(code) ? code : null;
    const scope = scopeOf(eccn, clause);
    return basesOf(reason, words).map((basis) => ({ reason, control: clause.trim(), words, scope, basis }));
  });
}

function standingOf(entry: CclEntry, rows: readonly CclRow[]): ReadEntry['standing'] {
  if (/License Requirements\s+Reason for Control/.test(entry.heading)) return 'table_in_heading';
  if (rows.length > 0) return 'rows';
  return /\([^()]*are “subject to the ITAR|\([^()]*is “subject to the ITAR/.test(entry.heading)
    ? 'subject_to_itar'
    : 'no_rows';
}

function reasonsWithoutRow(entry: CclEntry, rows: readonly CclRow[]): Reason[] {
  const codes = entry.reasonsForControl.map((code) => code.slice(0, 2));
  return codes
    .filter((code) => isReason(code))
    .filter((code) => rows.every(({ reason }) => reason !== code))
    .filter((code) => !(code === 'RS' && RS_OF_IRAQ.has(entry.eccn)));
}

/** '*' stands for a paragraph that no row names; it is left out where the entry has no other than the named ones. */
function partsOf(paragraphs: readonly CclParagraph[] | null, rows: readonly CclRow[]): string[] {
  const named = [...new Set(rows.flatMap(({ scope }) => pathsOf(scope)))];
  const parts = named.filter((path) => hasOthers(path, paragraphs, named)).map((path) => `${path}.*`);
  return hasOthers(null, paragraphs, named) ? [...parts, '*'] : parts;
}

/** Whether there may be something below a paragraph (null: the entry) that is below no named one. */
function hasOthers(
  path: string | null,
  paragraphs: readonly CclParagraph[] | null,
  named: readonly string[],
): boolean {
  const start = path === null ? '' : `${path}.`;
  const children = (paragraphs ?? [])
    .map(({ paragraph }) => paragraph)
    .filter((child) => child.startsWith(start) && !child.slice(start.length).includes('.'));
  return children.length === 0 || children.some((child) => !named.some((one) => one === child));
}

/** Whether each part of the entry, as far as the paragraph leaves it open, is covered by one of the rows. */
export function coverEachPart(
  { parts }: ReadEntry,
  rows: readonly CclRow[],
  paragraph: string | null,
): boolean {
  const open = paragraph === null ? parts : parts.filter((part) => part.startsWith(`${paragraph}.`));
  return open.length > 0 && open.every((part) => rows.some(({ scope }) => covers(scope, part) === 'in'));
}
