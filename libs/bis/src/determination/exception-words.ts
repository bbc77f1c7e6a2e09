import { isControlledFor, pathsNamed } from './item-control.js';
import { pathsOf, within } from './item-scope.js';
import type { CclEntry } from './law.js';

/** What an entry says of an exception of this item: an amount in dollars, that it may be used or not, or words that do not tell. */
export type Allowed = number | 'yes' | 'no' | 'unknown';

/** A part of such words: '$3000: 3A002.a, .e', 'N/A for MT', 'Yes'. */
interface Clause {
  readonly value: number | 'yes' | 'no';
  /** Null: of all items that no other clause names. */
  readonly paths: readonly string[] | null;
  readonly reasons: readonly string[];
  /** Whether words besides say more than paragraphs and reasons do. */
  readonly isConditional: boolean;
}

const READ = new WeakMap<CclEntry, Map<string, readonly Clause[]>>();

/** The words of an entry's "List Based License Exceptions" for a symbol; null: it does not name it. */
export function wordsOf(entry: CclEntry | undefined, symbol: string): string | null {
  return entry?.exceptions.find(([one]) => one === symbol)?.[1] ?? null;
}

/** What the entry says of a paragraph. Words that are not understood are never guessed at. */
export function allowedFor(entry: CclEntry, symbol: string, path: string | null): Allowed {
  const clauses = clausesOf(entry, symbol);
  const found = clauses.map((clause) => [clause, isMeant(clause, entry, path)] as const);
  if (
    found.some(
      ([{ value, paths, reasons }, is]) => value === 'no' && is === 'yes' && (paths ?? reasons).length > 0,
    )
  )
    return 'no';
  if (found.some(([, is]) => is === 'perhaps')) return 'unknown';
  const meant = found.filter(([, is]) => is === 'yes').map(([clause]) => clause);
  return (meant.find(({ paths }) => paths !== null) ?? meant[0])?.value ?? 'no';
}

function isMeant(
  { paths, reasons, isConditional }: Clause,
  entry: CclEntry,
  path: string | null,
): 'yes' | 'perhaps' | 'no' {
  // 'Except UN' is of the destinations of 746.1(b), not of the item.
  const byReason = reasons
    .filter((one) => one !== 'UN')
    .map((reason) => isControlledFor(entry, path, reason));
  if (byReason.includes('yes')) return 'yes';
  if (byReason.includes('perhaps')) return 'perhaps';
  if (reasons.length > 0) return 'no';
  if (paths === null) return isConditional ? 'perhaps' : 'yes';
  const found = within(paths, path);
  return found === 'yes' && isConditional ? 'perhaps' : found;
}

function clausesOf(entry: CclEntry, symbol: string): readonly Clause[] {
  const read = READ.get(entry) ?? new Map<string, readonly Clause[]>();
  READ.set(entry, read);
  const known = read.get(symbol);
  if (known) return known;
  const made = clausesIn(entry.eccn, wordsOf(entry, symbol) ?? '');
  read.set(symbol, made);
  return made;
}

/** "(except .a.5.a when controlled for MT)" takes out of what stands before it, in part; other brackets are a condition. */
const TAKEN_OUT = / ?\(except ([^()]*)\)/g;
const BRACKETS = / ?\([^()]*\)/g;
const CONDITION = '†';
/** Where else to read, which says nothing of the item. */
const SEE_ALSO = /(?:\. ?|, )?\bsee § /i;
const BETWEEN = /; ?|, (?=N\/A|\$)|\band (?=for \d)|,? except (?:for )?(?=N\/A)/;

function clausesIn(eccn: string, words: string): Clause[] {
  const [text = ''] = words.replaceAll(/\s+/g, ' ').split(SEE_ALSO);
  const taken = [...text.matchAll(TAKEN_OUT)].flatMap(([, within = '']) => pathsNamed(eccn, within));
  const plain = text.replaceAll(TAKEN_OUT, (_, within: string) =>
    /\.?[a-z]\.\d|\.[a-z]\b/.test(within) ? '' : CONDITION,
  );
  const clauses = plain
    .replaceAll(BRACKETS, CONDITION)
    .split(BETWEEN)
    .flatMap(exceptApart)
    .map((clause) => clause.trim().replace(/\.$/, ''))
    .filter((clause) => clause !== '');
  const read = clauses.flatMap((clause, at) => clauseIn(eccn, clause, clauses[at - 1]));
  return taken.length === 0
    ? read
    : [...read, { value: 'no', paths: taken, reasons: [], isConditional: true }];
}

/** '$500, except 2B007.b' is '$500' and 'N/A for 2B007.b'. */
function exceptApart(clause: string): string[] {
  const [base = '', ...except] = clause.split(/,? except (?:for )?/);
  return [base, ...except.map((one) => `N/A for ${one}`)];
}

const VALUE = /^(?:(Yes)\b|(N\/A|No)(?![a-z])|\$([\d,]+))?[:,]?\s*(?:for\b|:)?\s*/;
const REASONS = /^[A-Z]{2}(?:(?:, | and )[A-Z]{2})*(?: (?:items|reasons))?$/;

/** 'N/A for MT' and, after it, 'for 1B001.a' share their value. */
function clauseIn(eccn: string, clause: string, before: string | undefined): Clause[] {
  const value = valueOf(clause) ?? valueOf(before ?? '') ?? 'no';
  return scopesIn(eccn, clause.replace(VALUE, '').trim()).map((scope) => ({ value, ...scope }));
}

function valueOf(clause: string): Clause['value'] | null {
  const [, yes, no, amount] = VALUE.exec(clause) ?? [];
  if (amount !== undefined) return Number(amount.replaceAll(',', ''));
  if (no !== undefined) return 'no';
  return yes === undefined ? null : 'yes';
}

const LEAD = /^(?:and )?(?:ECCN |items (?:in|controlled by) |commodities in )?/;
type Scope = Omit<Clause, 'value'>;
const ALL: Scope = { paths: null, reasons: [], isConditional: false };

function scopesIn(eccn: string, words: string): Scope[] {
  if (words === '' || words === 'all other items') return [ALL];
  if (REASONS.test(words)) return [{ ...ALL, reasons: words.match(/[A-Z]{2}/g) ?? [] }];
  const tokens = words
    .replace(LEAD, '')
    .replace(/ only$/, '')
    .replaceAll(eccn, '')
    .replaceAll(/,? and |,? or /g, ', ')
    .split(',')
    .map((one) => one.trim().replace(/\.$/, ''))
    .filter(Boolean);
  const bare = tokens.map((token) => token.replaceAll(CONDITION, ''));
  if (tokens.length > 0 && bare.every((token) => token.split(/ (?:to|through) /).every(isPath)))
    return [false, true].flatMap((isConditional) => {
      const of = bare.filter((_, at) => (tokens[at] ?? '').includes(CONDITION) === isConditional);
      return of.length === 0 ? [] : [{ paths: pathsOf(of.join(',')), reasons: [], isConditional }];
    });
  // Words that name paragraphs of the entry are about those; others may be about any.
  const named = pathsNamed(eccn, words.replaceAll(CONDITION, ''));
  return [{ paths: named.length === 0 ? null : named, reasons: [], isConditional: true }];
}

function isPath(token: string): boolean {
  return /^\.?[a-z](?:\.[a-z0-9]{1,2})*$/.test(token);
}
