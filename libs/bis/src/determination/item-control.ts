import { readEntry } from './ccl-rows.js';
import { covers } from './control-scope.js';
import type { Covers } from './item-scope.js';
import { pathsOf } from './item-scope.js';
import type { CclEntry } from './law.js';

/** Whether an entry controls an item for a reason, e.g. MT; `perhaps` where paragraph or words do not tell. 15 CFR 738.2(d)(2). */
export function isControlledFor(entry: CclEntry | undefined, path: string | null, reason: string): Covers {
  if (!entry) return 'no';
  const { rows, withoutRow } = readEntry(entry);
  const found = rows.filter((row) => row.reason === reason).map(({ scope }) => covers(scope, path));
  if (found.includes('in')) return 'yes';
  const isUnsaid = found.some((one) => one !== 'out') || withoutRow.some((one) => one === reason);
  return isUnsaid ? 'perhaps' : 'no';
}

/** A path of paragraphs: '.a', 'b.2', 'z.1.a'; 'device' is none. */
const PATH = /^\.?[a-z](?:\.[a-z0-9]{1,2})*\.?$/;
const NUMBERED = /^\.|\./;
/** A paragraph with the entry's own number before it, and one with another's, after which the list is of that. */
const OWN = '§';
const OTHER = /^\d[A-E]\d{3}/;
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through']);

/** The paragraphs of an entry that words name: "equipment of 1B001.a, .b and d to f" is a, b, d, e, f. A letter counts in a list alone. */
export function pathsNamed(eccn: string, words: string): string[] {
  const tokens = words.replaceAll(`${eccn}.`, ` ${OWN}.`).split(/[\s,;:()]+/);
  const named: string[] = [];
  let isList = false;
  let isOfOther = false;
  let from: string | null = null;
  for (const [at, marked] of tokens.entries()) {
    isOfOther = OTHER.test(marked) || (isOfOther && !marked.startsWith(OWN));
    if (isOfOther) {
      isList = false;
      continue;
    }
    const token = marked.replace(OWN, '');
    const isPath: boolean = PATH.test(token) && (isList || NUMBERED.test(token.replace(/\.$/, '')));
    if (isPath) {
      const isRange: boolean = from !== null && ['to', 'through'].includes(tokens[at - 1] ?? '');
      named.push(...pathsOf(isRange ? `${from} to ${token}` : token));
      from = token;
    }
    isList = isPath || (isList && JOINS.has(token));
  }
  return named;
}
