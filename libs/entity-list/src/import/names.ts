import { decode } from 'html-entities';
import { addressIn } from './addresses.js';
import { clean, withoutEnd } from './fields.js';
import type { ListedAddress } from './list-file.js';

/** What the cells of names of an entry hold, taken apart. */
export interface NamesIn {
  /** The name itself; null where nothing of it is one. */
  readonly name: string | null;
  readonly aliases: string[];
  /** Addresses that stand among the aliases. */
  readonly addresses: ListedAddress[];
  /** Parts that are neither, as they stand. */
  readonly unread: string[];
}

/** What stands before another name of the same entity, whatever its case. */
const MARKS = [
  /(?<![\p{L}\p{N}.])[afnp](?:\.\s?k\.\s?a\b\.?|\/k\/a\b)/giu,
  /(?<![\p{L}\p{N}.])d(?:\.\s?b\.\s?a\b\.?|\/b\/a\b)/giu,
  /(?<![\p{L}\p{N}/])t\/a\b/giu,
  /(?<=[,;([]\s?)(?:[afnp]ka|dba)(?=[,:.\s])/giu,
  /(?<![\p{L}\p{N}])(?:also|formerly|now|previously|currently|originally|otherwise) known as(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])(?:doing business|trading) as(?![\p{L}\p{N}])/giu,
] as const;
/** Words that are marks only as they are written here, for names have them, too: `Banque AKA`. */
const SMALL_MARKS = /(?<=^|\s)(?:[afnp]ka|dba)(?=\s|[,:.])/gu;
const CAPITAL_MARKS = /(?<=\s)(?:[AFNP]KA|DBA)(?=\s|[,:.])/gu;
/** Words that names have, too: marks where a bracket or a colon says so. */
const NOTED_MARKS = [
  /(?<=[([])(?:now|formerly|previously|originally|alias(?:es)?|former(?: name)?)(?:\s?[:,]|\s)(?!\s?(?:a|an|the|at|in|of|on|part|owned|located|based|under|closed|defunct|deceased|with)\s)/giu,
  /(?<=^|[,;]\s?)(?:now|formerly|previously|alias(?:es)?|former names?)\s?:/giu,
  /(?<=,\s?)(?:formerly|previously)\s(?!(?:a|an|the|at|in|of|on|part|owned|located|based|under|with)\s)/giu,
] as const;
/** How a list of aliases is announced. */
const FOLLOWING =
  /(?<![\p{L}\p{N}])the following\s(?:[\p{L}\d()-]{1,20}\s){0,3}alias(?:es)?(?![\p{L}\p{N}])/giu;
const SEPARATOR = '\0';
/** What the government writes around a mark. */
const AROUND = /[\s,;:.([]{0,4}\0[\s,;:.]{0,4}/gu;
/** A list of aliases may begin each with a dash or a bullet. */
const LIST_MARK = /^(?:[-–—•*·]\s*)+/u;
/** What points elsewhere and names nobody. */
const POINTER = /\(\s?see\b[^()]{0,300}\)?/giu;
/** What forms and exports write where there is nothing. */
const PLACEHOLDER =
  /^(?:and|or|etc|n\/?a|nil|none|null|unknown|tbd|not (?:available|applicable)|-?0-?)\.?$/iu;
/** Words that name nobody, not even several of them together: of sentences, of forms, of titles and of legal forms. */
const NAMELESS = new Set(
  (
    'a an and or of the for from to in on at by with as et al etc y und de ' +
    'alias aliases aka fka nka pka dba known name names alternate alternative former formerly previously same see above below ' +
    'other others another none no not nil null unknown available applicable na tbd tba any more various additional following remarks ' +
    'jr sr ii iii esq mr mrs ms dr phd ' +
    'sons son bros brothers associates partners company companies co corp corporation inc incorporated ltd limited limitada ltda llc llp lp ' +
    'plc gmbh ag kg kgaa ohg ug sa sas sarl srl spa nv bv ab oy oyj aps asa jsc ojsc pjsc cjsc ooo oao zao ao pao pte pty pvt private bhd sdn fze fzco fzc ' +
    'kk kft zrt doo dd sro sp zoo cv'
  ).split(' '),
);
const REMARK = /^\(.*\)$|^any\b/iu;
/** `…, Ltd.` is a name, whatever numbers it has. */
const LEGAL_ENDING =
  /,\s*(?:co|ltd|limited|inc|incorporated|llc|corp|corporation|gmbh|ag|sa|srl|jsc|ojsc|pjsc|cjsc|ooo|oao|zao|ao|plc|pte|pty|pvt|bhd|fze?)[.\s]*$/iu;
const QUOTED = /^(?:“([^“”]+)[,.]?”|"([^"]+)"|'([^']+)'|‘([^‘’]+)’)[.,]?$/u;

/**
 * Takes names apart: the government writes former and other names into the name, lists of aliases into one alias, and
 * addresses, remarks and placeholders among them.
 *
 * @param aliases the cells of aliases, each with one or more, separated by semicolons
 * @param mayEndInState whether an address may end in a state of the United States
 */
export function namesIn(
  nameCell: string | undefined | null,
  aliases: readonly string[],
  mayEndInState = false,
): NamesIn {
  const [first, ...others] = apart(text(nameCell));
  const addresses: ListedAddress[] = [];
  const unread: string[] = [];
  const found = new Set<string>();
  const lists = [...others, ...aliases.map(text)];
  const parts = lists.flatMap((list) => list.split(';').flatMap(apart)).flatMap(itemsOf);
  for (const part of parts) {
    const address = addressAmongAliases(part, mayEndInState);
    if (address) addresses.push(address);
    else if (!isAlias(named(part))) unread.push(part);
    else found.add(named(part));
  }
  const name = first === undefined || !isName(named(first)) ? null : named(first);
  found.delete(name ?? '');
  return { name, aliases: [...found], addresses, unread: unread.filter((part) => clean(part) !== null) };
}

function text(cell: string | undefined | null): string {
  return (clean(decode(cell ?? '')) ?? '').replace(POINTER, ' ');
}

/** The names of one cell, the first one before any mark of another. */
function apart(cell: string): string[] {
  const parts = marked(cell)
    .split(SEPARATOR)
    .map((part) => balanced(clean(part) ?? ''));
  const names = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
  return names.length === 0 ? parts.slice(0, 1) : names;
}

/** A cell with separators in the place of marks, and of what stands around them. */
function marked(cell: string): string {
  const isCapital = cell === cell.toUpperCase();
  const all = [FOLLOWING, ...MARKS, SMALL_MARKS, ...(isCapital ? [CAPITAL_MARKS] : []), ...NOTED_MARKS];
  return all.reduce((text, mark) => text.replace(mark, SEPARATOR), cell).replace(AROUND, SEPARATOR);
}

/** `-Rosex, and -Roseoil`: the items of a list that a dash or a bullet begins. */
function itemsOf(part: string): string[] {
  const first = part.replace(/^and\s+/iu, '');
  return LIST_MARK.test(first) ? first.split(/(?:,? and|,)? (?=[-–—•*·]\s?[\p{L}\p{N}“"])/iu) : [part];
}

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
] as const;

/** A bracket that was opened before another name ends behind it, where it ends at all. */
function balanced(part: string): string {
  return BRACKETS.reduce((text, [opening, closing]) => {
    const opened = text.split(opening).length;
    const closed = text.split(closing).length;
    if (closed > opened && text.endsWith(closing)) return text.slice(0, -1).trim();
    if (opened <= closed) return text;
    return text.endsWith(opening) ? text.slice(0, -1).trim() : `${text}${closing}`;
  }, part);
}

function named(part: string): string {
  const bare = part
    .replace(/^and\s+/iu, '')
    .replace(LIST_MARK, '')
    .trim();
  const ended = withoutEnd(bare, ' ,;:');
  const quoted = QUOTED.exec(ended);
  return quoted ? withoutEnd(quoted.slice(1).join(''), ',.') : ended;
}

function isName(name: string): boolean {
  return /[\p{L}\p{N}]/u.test(name) && !PLACEHOLDER.test(name) && !REMARK.test(name);
}

/** Whether a word of it could name anybody. */
function isAlias(name: string): boolean {
  const words = name
    .toLowerCase()
    .replace(/(?<=\b\p{L})[./](?=\p{L}\b|\s|$)/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return isName(name) && (words ?? []).some((word) => !NAMELESS.has(word));
}

/** `and 9 Polyany Street, Moscow, Russia 117042`: an address that slipped among the aliases. */
function addressAmongAliases(part: string, mayEndInState: boolean): ListedAddress | null {
  const after = /^and\s/iu.test(part) ? part.slice('and '.length).trim() : '';
  if (!after.includes(',') || !/\d/.test(after) || LEGAL_ENDING.test(after)) return null;
  return addressIn(after, mayEndInState);
}
