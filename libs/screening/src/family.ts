import { typingErrors } from './matching/edit-distance.js';
import type { AlertKind } from './alert-kind.js';
import { isTelling, prepare } from './matching/prepare.js';
import type { Word } from './matching/prepare.js';

/** The family of alerts on addresses of the list: all of a party's addresses are looked at together. */
const OF_ADDRESSES = 'addresses';
/** In a word of fewer letters an error makes another word. */
const MAY_HAVE_AN_ERROR = 6;
/** A word of fewer letters may be within others by chance. */
const LEAST_WITHIN = 4;

/**
 * Which alerts of a party come as one: those whose listed names share the distinctive word by which the party matched them,
 * wherever the entries are. The list says nowhere which entry belongs to which. An entry that shares no such word is a family
 * of its own. docs/matching.md
 */
export function familyOf(
  { name, aliases }: { readonly name: string; readonly aliases: readonly string[] },
  {
    entryId,
    kind,
    matchedName,
  }: { readonly entryId: string; readonly kind: AlertKind; readonly matchedName: string },
): string {
  if (kind === 'address') return OF_ADDRESSES;
  const listed = prepare(matchedName, 'organization').words.filter(isTelling).filter(isNoInitial);
  const own = [name, ...aliases].map((one) => prepare(one, 'organization'));
  const shared = listed.find(({ text }) =>
    own.some(({ words, joined }) => words.some((word) => isAlike(word.text, text)) || isWithin(joined, text)),
  );
  return shared?.text ?? entryId;
}

function isNoInitial({ text }: Word): boolean {
  return text.length > 1;
}

/** Written in two words on one side: Hua Wei. */
function isWithin(joined: string, text: string): boolean {
  return text.length >= LEAST_WITHIN && joined.includes(text);
}

function isAlike(one: string, other: string): boolean {
  return one === other || (other.length >= MAY_HAVE_AN_ERROR && typingErrors(one, other, 1) <= 1);
}
