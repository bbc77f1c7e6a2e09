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

/** What stands before another name of the same entity, with what the government writes around it. */
const OTHER_NAME =
  /[\s,;(]{0,4}(?:(?<![\p{L}\p{N}.])(?:[afn]\.\s?k\.\s?a\b\.?|d\.\s?b\.\s?a\b\.?|d\/b\/a\b)|(?<=[,;(]\s?)[afn]ka(?=[,:.\s])|(?<![\p{L}\p{N}])(?:also|formerly|now|previously) known as|(?<![\p{L}\p{N}])doing business as)[.,:\s]{0,4}(?:the following\s(?:[\p{L}\d-]{1,20}\s)?alias(?:es)?\s?[:.,]?)?/giu;
/** A list of aliases may begin each with a dash or a bullet. */
const LIST_MARK = /^(?:[-–—•*·]\s*)+/u;
/** What points elsewhere and names nobody. */
const POINTER = /\(\s?see\b[^()]{0,300}\)?/giu;
/** What forms and exports write where there is nothing. */
const PLACEHOLDER =
  /^(?:and|or|etc|n\/?a|nil|none|null|unknown|tbd|not (?:available|applicable)|-?0-?)\.?$/iu;
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
  const parts = [...others, ...aliases.flatMap((cell) => text(cell).split(';').flatMap(apart))];
  for (const part of parts) {
    const address = addressAmongAliases(part, mayEndInState);
    if (address) addresses.push(address);
    else if (!isName(named(part))) unread.push(part);
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
  const parts = cell.split(OTHER_NAME).map((part, index, all) => {
    const isLast = index === all.length - 1;
    return balanced(clean(part) ?? '', isLast);
  });
  return parts.filter((part, index) => part !== '' || index === 0);
}

/** A bracket that was opened before another name ends behind it, where it ends at all. */
function balanced(part: string, isLast: boolean): string {
  const opened = [...part].filter((sign) => sign === '(').length;
  const closed = [...part].filter((sign) => sign === ')').length;
  if (closed > opened && part.endsWith(')')) return part.slice(0, -1).trim();
  if (opened > closed && !isLast) return part.replace(/\(\s*$/u, '').trim();
  return part;
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

/** `and 9 Polyany Street, Moscow, Russia 117042`: an address that slipped among the aliases. */
function addressAmongAliases(part: string, mayEndInState: boolean): ListedAddress | null {
  const after = /^and\s/iu.test(part) ? part.slice('and '.length).trim() : '';
  if (!after.includes(',') || !/\d/.test(after) || LEGAL_ENDING.test(after)) return null;
  return addressIn(after, mayEndInState);
}
