import { liesIn, parentOf, rangeOf } from './paragraphs.js';

/**
 * What a row of "License Requirements" controls: "NS applies to entire entry, except 0A606.b and .y" read as paragraphs. Words that turn
 * on more than the paragraph ("when usable in missiles", "technology for items controlled by 1A004") are kept as a condition: whether the
 * row covers an item is then not said. 15 CFR 738.2(d)(2)(ii), 738.4(a)(2).
 */

/** A paragraph that a row names, e.g. 'b.2', with all below it. */
interface NamedParagraph {
  readonly path: string;
  /** Whether all of it is named, or only what meets a condition in words. */
  readonly whole: boolean;
}

export interface Scope {
  /** The paragraphs that are controlled; 'entire': all that is not excepted. */
  readonly named: 'entire' | readonly NamedParagraph[];
  readonly excepted: readonly NamedParagraph[];
  /** Whether words besides, which name no paragraph of the entry, may include more or except more. */
  readonly conditional: boolean;
}

/**
 * Whether a row covers a paragraph: `in`; `out`; `paragraph`: it turns on the paragraph, which is not known or not to its end; `words`: it
 * turns on more than the paragraph.
 */
export type Coverage = 'in' | 'out' | 'paragraph' | 'words';

/** The words turn on something that no paragraph says. */
const IN_WORDS: Scope = { named: [], excepted: [], conditional: true };

/** Words between a reason for control and what it is for: "applies to", "apply to", "applies to only to", and where "to" is missing. */
const APPLIES = /^.*?\bappl(?:y|ies)\b(?: to)?(?: only to)?\s*/;
/**
 * What ends the scope in a cell that says more: the column again, the license requirement, or the use in the International Space Station,
 * which 742.6(a)(7) has itself.
 */
const AFTER_SCOPE =
  /(?:\. A license is required.*| [A-Z]{2} Column \d\.?|, except to Russia for use in, with, or for the International Space Station.*)$/s;
/** "entire entry", which may refer to another entry in brackets. */
const ENTIRE = /^(?:the )?entire entry(?: \(refer to [^()]*\))?$/;
const ENTIRE_EXCEPT = /^(?:the )?entire entry,? except:? (?:for )?(.+)$/s;
/** What is taken out of the paragraph before it: "a.3 (except a.3.e)". */
const BRACKETED_EXCEPT = / ?\(except ((?:[^()]|\([^()]*\))*)\)/g;
/** A reference that adds nothing: "(But see § 742.6(a)(2)(iii) and (v) for certain exemptions)". */
const SEE_ALSO = / \(But see (?:[^()]|\([^()]*\))*\)$/;
/** Words before paragraphs that add nothing to them. */
const PLAIN_LEAD =
  /^(?:(?:items|commodities|“software”|“technology”) )?(?:(?:controlled )?(?:by|in) |paragraphs? )?$/;
/** Words after paragraphs that add nothing to them. */
const PLAIN_TAIL = /^(?:only|of this entry|controlled by this entry)?$/;

/** Stands for the entry's own number in the words that are read. */
const OWN = '@';
const LETTER = '[a-z](?!\\w)';
/** Below a letter: letters and figures. */
const LEVELS = '(?:\\. ?(?:[a-z]|\\d{1,2})(?!\\w))*';
/** A letter that stands by itself is a paragraph and not a word ("a device"): what may follow one. */
const NO_WORD =
  '(?= ?(?:$|[,;)]|\\.(?: |$)|(?:and|or|to|through|when|if|for|that|only|of this entry|controlled)\\b))';
/** A paragraph with the entry's number, and one without it: '.b', 'b.2', 'b'. */
const FULL = `${OWN} ?\\. ?${LETTER}${LEVELS}`;
const SHORT = `(?:\\. ?(?:[a-z]|\\d{1,2})(?!\\w)${LEVELS}|(?!e\\.g|i\\.e)${LETTER}(?:\\. ?(?:[a-z]|\\d{1,2})(?!\\w))+|${LETTER}${NO_WORD})`;
const MORE = `(?: ?(?:, ?(?:and |or )?|\\band |\\bor |\\bto |\\bthrough ) ?(?:${FULL}|${SHORT}))*`;
/** The paragraphs that a part is about; all that are named with the entry's number. */
const LIST = new RegExp(`(?:${FULL}|(?<=^|paragraphs? )${SHORT})${MORE}`);
const FULL_LISTS = new RegExp(`${FULL}${MORE}`, 'g');
/** Between parts of a row that each stand by themselves. */
const APART = new RegExp(
  [
    '; ?(?:and )?(?:to )?',
    ',? as well as ',
    ',? (?:and|or) to (?:all )?',
    ' AND (?:to )?',
    '\\. [A-Z]{2} also applies to ',
    ' and (?=paragraphs? )',
    `(?<=${OWN}\\.[a-z0-9.]{1,20}) and (?=[a-z“]{2})`,
  ].join('|'),
);
const PARAGRAPH = /^[a-z](?:\.(?:[a-z]|\d{1,2}))*$/;

/** The scope of a row, in the words of its cell. */
export function scopeOf(eccn: string, control: string): Scope {
  const said = control.replaceAll(/\s+/g, ' ').replaceAll(eccn, OWN).trim();
  const words = said.replace(APPLIES, '').replace(AFTER_SCOPE, '').trim().replace(/\.$/, '');
  if (ENTIRE.test(words)) return { named: 'entire', excepted: [], conditional: false };
  if (!bracketsMatch(words)) return IN_WORDS;
  const [main = '', note] = words.split('. Note: ');
  const excepted = ENTIRE_EXCEPT.exec(main)?.[1];
  if (excepted !== undefined) return entireExcept(excepted, note);
  return namedParagraphs(note === undefined ? main : words);
}

/** Whether a row covers a paragraph of its entry; null: the paragraph is not known. */
export function covers(scope: Scope, paragraph: string | null): Coverage {
  const excepted = withinAny(scope.excepted, paragraph);
  const named = scope.named === 'entire' ? 'in' : withinAny(scope.named, paragraph);
  if (excepted === 'in') return 'out';
  if (named === 'paragraph' || excepted === 'paragraph') return 'paragraph';
  if (named === 'words' || excepted === 'words') return 'words';
  if (named === 'out') return scope.conditional ? 'words' : 'out';
  return scope.named === 'entire' && scope.conditional ? 'words' : 'in';
}

/** Every paragraph that a row names, of which the rest of the entry may be told apart. */
export function pathsOf({ named, excepted }: Scope): string[] {
  return [...(named === 'entire' ? [] : named), ...excepted].map(({ path }) => path);
}

/** A paragraph as the rows write it: '3A001.b.2.' and '.B.2' are 'b.2'; null: none is given, or it is not written as one. */
export function normalParagraph(eccn: string, paragraph: string | null): string | null {
  const lower = (paragraph ?? '').trim().toLowerCase().replaceAll(/\s/g, '');
  const bare = lower.startsWith(eccn.toLowerCase()) ? lower.slice(eccn.length) : lower;
  const path = bare
    .split('.')
    .filter((level) => level !== '')
    .join('.');
  return PARAGRAPH.test(path) ? path : null;
}

function entireExcept(words: string, note: string | undefined): Scope {
  const parts = partsOf(words);
  const noted = note === undefined ? [] : conditional(ownPaths(note));
  return {
    named: 'entire',
    excepted: [...parts.flatMap((named) => named), ...noted],
    conditional: parts.some((named) => named.length === 0),
  };
}

function namedParagraphs(words: string): Scope {
  const taken = [...words.matchAll(BRACKETED_EXCEPT)].map(([, within = '']) => within);
  const [main = '', except] = words.replaceAll(BRACKETED_EXCEPT, '').split(/, EXCEPT: /);
  const parts = partsOf(main);
  const named = parts.flatMap((part) => part);
  return {
    named: except === undefined ? named : conditional(named.map(({ path }) => path)),
    excepted: taken.flatMap((within) => partsOf(within)).flatMap((part) => part),
    conditional: parts.some((part) => part.length === 0),
  };
}

/** The parts of a row, each as the paragraphs that it names; a part that names none speaks in words alone. */
function partsOf(words: string): NamedParagraph[][] {
  return words
    .replace(SEE_ALSO, '')
    .split(APART)
    .map((part) => anchored(part.trim()));
}

/** The paragraphs that a part names: whole, where nothing but they are said; else of each what meets the words. */
function anchored(part: string): NamedParagraph[] {
  const list = LIST.exec(part);
  if (!list) return [];
  const tail = part.slice(list.index + list[0].length).trim();
  const plain = PLAIN_LEAD.test(part.slice(0, list.index)) && PLAIN_TAIL.test(tail);
  const named = listed(list[0]);
  return plain ? named.map((path) => ({ path, whole: true })) : conditional([...named, ...ownPaths(tail)]);
}

function conditional(paths: readonly string[]): NamedParagraph[] {
  return paths.map((path) => ({ path, whole: false }));
}

/** Paragraphs of a list: 'a.1 to a.3, b and .x' are a.1, a.2, a.3, b, x; 'd.15 and .16' are d.15, d.16. */
function listed(list: string): string[] {
  const paths: string[] = [];
  let isRange = false;
  for (const token of list.replaceAll(OWN, '').replaceAll('. ', '.').split(/[ ,]+/)) {
    const path = token.replace(/^\.+/, '');
    if (path === 'to' || path === 'through') isRange = true;
    if (path === '' || /^(?:and|or|to|through)$/.test(path)) continue;
    const before = paths.at(-1) ?? '';
    const whole = /^\d/.test(path) ? parentOf(before) + path : path;
    paths.push(...(isRange ? rangeOf(before, whole).slice(1, -1) : []), whole);
    isRange = false;
  }
  return paths;
}

/** Paragraphs that words name with the entry's number, and those that follow them in a list. */
function ownPaths(words: string): string[] {
  return [...words.matchAll(FULL_LISTS)].flatMap(([found]) => listed(found));
}

function withinAny(named: readonly NamedParagraph[], paragraph: string | null): Coverage {
  if (named.length === 0) return 'out';
  if (paragraph === null) return 'paragraph';
  const holding = named.filter(({ path }) => liesIn(paragraph, path));
  if (holding.some(({ whole }) => whole)) return 'in';
  if (holding.length > 0) return 'words';
  return named.some(({ path }) => liesIn(path, paragraph)) ? 'paragraph' : 'out';
}

function bracketsMatch(words: string): boolean {
  return words.split('(').length === words.split(')').length;
}
