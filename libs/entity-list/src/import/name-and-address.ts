import { countryOf } from './countries.js';
import { withoutEnd } from './fields.js';

/** A text that begins with a name and may go on with an address, taken apart. */
export interface NameAndAddress {
  readonly name: string;
  /** Empty: there is none. */
  readonly address: string;
  /** Whether the name goes on behind a comma by what it says alone: nothing else tells where it ends. */
  readonly isGuessed: boolean;
}

/** What a name has behind a comma: its legal form, a title, an abbreviation of it. */
const LEGAL_FORM =
  /^(?:co|company|corp|corporation|inc|incorporated|ltd|limited|limitada|ltda|llc|l\.?l\.?c|llp|lp|plc|pte|pty|pvt|private|bhd|sdn|gmbh|mbh|ag|kg|kgaa|ug|se|sa|s\.a|s\.?a\.?l|s\.?a\.?s|s\.?a\.?r\.?l|srl|s\.?r\.?l|spa|s\.?p\.?a|s\.?r\.?o|a\.?\s?s|nv|n\.v|bv|b\.v|bvba|ab|oy|aps|asa|jsc|ojsc|pjsc|cjsc|oao|ooo|zao|pao|ao|fgup|fze|fzc|fzco|fz|fz-llc|est|establishment|d\.?o\.?o|a\.?d|eood|ood|sh\.?p\.?k|jr|sr|ii|iii|llc\/fz|c\.a|s\.?a\.?\s?de\s?c\.?v|de c\.?v|k\.?k|sti|sirketi|tic\.|san\.|wll|w\.?l\.?l|psc|u\.?a\.?b|uab|sia|oü|kft|s\.?n\.?c)(?:\.|\b)(?:,?\s?(?:\(.*\)|[\p{L}.&/]{1,20})){0,4}\.?$/iu;
const TITLE = /^(?:(?:jr|sr)\.?|ii|iii)$/iu;
/** What an organization's name may have behind a comma. */
const OF_AN_ORGANIZATION =
  /\b(?:ministry|institut(?:e|ions?)|plant|factory|works|npo|university|academy|academies|department|faculty|bureau|division|branch|school|college|laborator(?:y|ies)|company|corporation|enterprise|association|agency|administration|command|committee|foundation|organization|society|group|subsidiary|sciences|technolog(?:y|ies)|engineering|electronics|equipment|oceanology|physics|chemistry|named after)\b/iu;
/** What an address has and a name seldom. */
const OF_A_PLACE =
  /\d|\b(?:road|rd|street|st|str|avenue|ave|lane|highway|building|bldg|block|floor|room|rm|suite|unit|flat|office|p\.?\s?o\.?\s?box|box|house|tower|plaza|centre|center|park|zone|district|city|village|town|county|province|region|oblast|near|opposite|opp|airport|mahallesi|mah|sokak|cad|caddesi|bulvari|shopping|mall|square|prospekt|ulitsa|ul)\b/iu;
/** What begins an address without a comma before it, behind a legal form. */
const UNPARTED =
  /(?<=\b(?:co|ltd|limited|inc|llc|corp|gmbh|fze|fzc|s\.a|parts|tech)\b\.?)\s+(?=(?:no\.?\s?\p{L}?\d|p\.?\s?o\.?\s?box|(?:flat|room|unit|floor)[\s/]|\d))/iu;
/** So many parts of an enumeration at the most are looked at. */
const MOST_ENUMERATED = 5;

/**
 * Where a name ends and its address begins: at the first comma that no legal form follows, nor what only the name of an
 * organization can go on with. The government parts the two by nothing else.
 */
export function nameAndAddress(text: string): NameAndAddress {
  const parts = withoutSentence(partsOf(text.replace(UNPARTED, ', ')));
  const [end, isGuessed] = endOfName(parts);
  return {
    name: withoutEnd(parts.slice(0, end).join(', '), ' ,;'),
    address: parts.slice(end).join(', '),
    isGuessed,
  };
}

/** Where the name is a sentence of its own, `Safinat Group. South Sudan.`, what follows it is a part. */
function withoutSentence([first = '', ...others]: readonly string[]): string[] {
  const at = first.lastIndexOf('. ');
  const behind = first.slice(at + 2);
  const isPlace = countryOf(withoutEnd(behind, '. ')) !== null || /^\d+\s\p{L}|\bprovince\.?$/iu.test(behind);
  const isSentence = at > 0 && /(?:\p{L}{3}|\))$/u.test(first.slice(0, at));
  return isSentence && isPlace ? [first.slice(0, at + 1), behind, ...others] : [first, ...others];
}

/** How many parts are of the name. */
function endOfName(parts: readonly string[]): [number, boolean] {
  const state = { end: Math.min(1, parts.length), isGuessed: false };
  for (;;) {
    while (state.end < parts.length && isLegalForm(parts[state.end] ?? '')) state.end += 1;
    const more = goesOn(parts, state.end);
    if (more === state.end) return [state.end, state.isGuessed];
    Object.assign(state, { end: more, isGuessed: true });
  }
}

/** Until which part a name goes on; the same: it does not. */
function goesOn(parts: readonly string[], end: number): number {
  const isLast = end >= parts.length - 1;
  const part = parts[end] ?? '';
  if (isLast || OF_A_PLACE.test(part) || countryOf(part) !== null) return end;
  const isOfOrganization = OF_AN_ORGANIZATION.test(parts[0] ?? '') && OF_AN_ORGANIZATION.test(part);
  if (/^(?:and|&)\s/iu.test(part) || isOfOrganization) return end + 1;
  const ahead = parts.slice(end, end + MOST_ENUMERATED);
  const conjunction = ahead.findIndex((one) => /^(?:and|&)\s/iu.test(one));
  const isEnumeration =
    conjunction > 0 &&
    ahead.slice(0, conjunction + 1).every((one) => !OF_A_PLACE.test(one) && countryOf(one) === null);
  return isEnumeration ? end + conjunction + 1 : end;
}

function isLegalForm(part: string): boolean {
  return LEGAL_FORM.test(part) || TITLE.test(part) || /^\([^()]*\)[;.]?$/u.test(part);
}

const OPENING = '([“';
const CLOSING = ')]”';

/** A text by its commas; those in brackets and quotes part nothing. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let [from, depth] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (OPENING.includes(sign)) depth += 1;
    if (CLOSING.includes(sign) && depth > 0) depth -= 1;
    // A semicolon parts addresses; the first of them may be parted from the name by one.
    const isEnd = sign === ',' || (sign === ';' && parts.length === 0);
    if (!isEnd || depth > 0) continue;
    parts.push(text.slice(from, at).trim());
    from = at + 1;
  }
  parts.push(text.slice(from).trim());
  return parts.filter((part) => part !== '');
}
