import type { Covers } from './item-scope.js';
import { pathsOf, within } from './item-scope.js';
import type { CclEntry } from './law.js';

/** The paragraphs that an entry controls for a reason, as far as its rows name them. */
interface Controlled {
  readonly isEntire: boolean;
  readonly paths: readonly string[];
  /** Whether its words say more than paragraphs: "when usable in “missiles”". */
  readonly isConditional: boolean;
}

const READ = new WeakMap<CclEntry, Map<string, Controlled>>();

/** Whether an entry controls an item for a reason, e.g. MT; `perhaps` where paragraph or words do not tell. 15 CFR 738.2(d)(2). */
export function isControlledFor(entry: CclEntry | undefined, path: string | null, reason: string): Covers {
  if (!entry?.reasonsForControl.includes(reason)) return 'no';
  const { isEntire, paths, isConditional } = controlledFor(entry, reason);
  if (isEntire) return 'yes';
  if (paths.length === 0) return 'perhaps';
  const found = within(paths, path);
  return found === 'yes' && isConditional ? 'perhaps' : found;
}

function controlledFor(entry: CclEntry, reason: string): Controlled {
  const read = READ.get(entry) ?? new Map<string, Controlled>();
  READ.set(entry, read);
  const known = read.get(reason);
  if (known) return known;
  const made = controlledBy(entry, reason);
  read.set(reason, made);
  return made;
}

function controlledBy({ eccn, requirements }: CclEntry, reason: string): Controlled {
  const words = requirements.map(({ control }) => control).filter((control) => control.startsWith(reason));
  return {
    isEntire: words.some((one) => /\bentire entry\b/.test(one) && !/\bexcept\b/.test(one)),
    paths: words.flatMap((one) => pathsNamed(eccn, one)),
    isConditional: words.some((one) => /\b(?:when|that|if|except|for|other than)\b/.test(one)),
  };
}

/** A path of paragraphs: '.a', 'b.2', 'z.1.a'; 'device' is none. */
const PATH = /^\.?[a-z](?:\.[a-z0-9]{1,2})*\.?$/;
const NUMBERED = /^\.|\./;
const JOINS: ReadonlySet<string> = new Set(['and', 'or', 'to', 'through']);

/** The paragraphs of an entry that words name: "equipment of 1B001.a, .b and d to f" is a, b, d, e, f. A letter counts in a list alone. */
export function pathsNamed(eccn: string, words: string): string[] {
  const tokens = words.replaceAll(`${eccn}.`, ' .').split(/[\s,;:()]+/);
  const named: string[] = [];
  let isList = false;
  let from: string | null = null;
  for (const [at, token] of tokens.entries()) {
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
