import { isUnlikeFieldPost, stateNamed } from './american-places.js';
import type { AmericanState } from './american-places.js';
import { countryOf } from './countries.js';
import { clean, withoutEnd } from './fields.js';
import type { ListedAddress } from './list-file.js';

/**
 * Addresses in one cell: separated by semicolons, each ending in its country's code.
 *
 * @param mayEndInState whether an address may end in a state of the United States, with or without its postal code
 */
export function addressesIn(text: string | undefined | null, mayEndInState = false): ListedAddress[] {
  const parts = (text ?? '').split(';').flatMap((part) => clean(part.replace(/^\s*and\s+/i, '')) ?? []);
  return [...new Set(parts)].map((part) => addressIn(part, mayEndInState));
}

/**
 * An address that ends in its country, by code or name, or in a state of the United States, perhaps with a postal code
 * behind; null country: it does not, or nobody can tell.
 */
export function addressIn(text: string, mayEndInState: boolean): ListedAddress {
  return americanAddress(text, mayEndInState) ?? addressWithCountry(text);
}

function addressWithCountry(text: string): ListedAddress {
  const parts = withoutEnd(text, '. ').split(',');
  const [, postalPart] = /^\s*(\d[\d -]{0,14})$/u.exec(parts.at(-1) ?? '') ?? [];
  const codeIsApart = postalPart !== undefined && countryOf(parts.at(-2)) !== null;
  const named = codeIsApart ? parts.slice(0, -1) : parts;
  const last = named.at(-1)?.trim() ?? '';
  const [behind = '', postalBehind] = /\s(\d[\d -]{0,14})$/u.exec(last) ?? [];
  const whole = countryOf(last);
  const country = whole ?? countryOf(last.slice(0, last.length - behind.length));
  if (country === null) return { lines: [text.trim()], country: null };
  const postalCode = postalPart ?? (whole === null ? postalBehind : undefined);
  const rest = named.slice(0, -1).join(',').replace(/\s+/g, ' ').trim();
  return {
    lines: rest === '' ? [] : [rest],
    ...(postalCode === undefined ? {} : { postalCode: postalCode.trim() }),
    country,
  };
}

/** What an address ends in, where that is a state of the United States. */
interface AmericanEnding {
  readonly before: string;
  readonly state: AmericanState;
  /** The country that has the same code, or the same name, as the state. */
  readonly namesake: string | null;
  readonly postalCode: string | undefined;
}

/** An address in the United States, or one that nobody can tell from such; null: it is elsewhere. */
function americanAddress(text: string, mayEndInState: boolean): ListedAddress | null {
  const ending = americanEnding(text);
  if (ending === null) return null;
  const { before, state, postalCode } = ending;
  const isIn = countryOfAmericanEnding(ending, mayEndInState);
  if (isIn === 'elsewhere') return null;
  if (isIn === 'nobody can tell' || postalCode === undefined) return { lines: [text.trim()], country: null };
  return { lines: before === '' ? [] : [before], region: state.code, postalCode, country: 'US' };
}

const POSTAL_CODE = /[, ] ?(\d{5}(?: ?-? ?\d{4})?)$/u;
/** Of so many words are the longest names of states, large cities and most countries. */
const MOST_WORDS = 3;

function americanEnding(text: string): AmericanEnding | null {
  const ended = withoutEnd(text.replace(/\s+/g, ' ').trim(), '. ');
  const [behind = '', postalCode] = POSTAL_CODE.exec(ended) ?? [];
  const rest = withoutEnd(ended.slice(0, ended.length - behind.length), ', ');
  const part = lastPart(rest);
  const written = postalCode === undefined ? [part, ...lastWords(part, 1)] : [part, ...lastWords(part)];
  for (const name of written) {
    const state = stateNamed(name.replace(/^([A-Z])\.\s?([A-Z])\.?$/u, '$1$2'));
    if (state === null) continue;
    const before = withoutEnd(rest.slice(0, rest.length - name.length), ', ');
    return { before, state, namesake: countryOf(name), postalCode };
  }
  return null;
}

/** With a postal code it is the state, without one nobody can tell it from a country of the same code or name. */
function countryOfAmericanEnding(
  { before, state, namesake, postalCode }: AmericanEnding,
  mayEndInState: boolean,
): 'United States' | 'elsewhere' | 'nobody can tell' {
  const saidBefore = countryAtEnd(before, state);
  if (namesake !== null && saidBefore === namesake) return 'elsewhere';
  const isInCity = lastWords(lastPart(before)).some(state.hasCity);
  if (postalCode === undefined) {
    const isState = namesake !== null && namesake !== 'US' && (mayEndInState || isInCity);
    return isState && isStateProper(state) ? 'nobody can tell' : 'elsewhere';
  }
  const isOfState = state.hasPostalCode(postalCode);
  if (isUnlikeFieldPost(state, before))
    return isOfState || namesake === null ? 'nobody can tell' : 'elsewhere';
  if (saidBefore !== null && saidBefore !== 'US')
    return namesake === null && isOfState ? 'United States' : 'nobody can tell';
  if (mayEndInState) return isOfState || namesake === null ? 'United States' : 'nobody can tell';
  if (!isOfState) return namesake === null ? 'nobody can tell' : 'elsewhere';
  return state.sharesPostalCodes && namesake !== null && !isInCity ? 'nobody can tell' : 'United States';
}

/** A territory has its code as a country too, and the armed forces' code is no place. */
function isStateProper({ isTerritory, name }: AmericanState): boolean {
  return !isTerritory && name !== null;
}

/** The country that a text ends in, besides the state's own name; by its code only where that stands alone. */
function countryAtEnd(text: string, { name }: AmericanState): string | null {
  const part = lastPart(text);
  const isState = (words: string) => stateNamed(words)?.name === name;
  if (lastWords(part).some(isState)) return null;
  const named = lastWords(part).filter((words) => words === part || words.length > 2);
  return named.map((words) => countryOf(words)).find((country) => country !== null) ?? null;
}

function lastPart(text: string): string {
  return text.slice(text.lastIndexOf(',') + 1).trim();
}

/** The last words of a text, the most of them first. */
function lastWords(text: string, most = MOST_WORDS): string[] {
  const words = text.split(' ').filter((word) => word !== '');
  const counts = Array.from({ length: Math.min(most, words.length) }, (_, index) => index + 1).reverse();
  return counts.map((count) => words.slice(-count).join(' '));
}
