import { clean, withoutEnd } from './fields.js';
import { countryOf } from './countries.js';
import { nameAndAddress } from './name-and-address.js';

/** The cell of an entity in a table of the law, taken apart. */
export interface EntityCell {
  /** With what stands in brackets behind it, where that is other names. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly addresses: readonly string[];
  /** Subordinate and affiliated entities that the entry names; each is among the aliases, too. */
  readonly others: readonly string[];
  /** Announced numbers of names that another number of names follows, as they stand. */
  readonly miscounted: readonly string[];
  /** The name and what is behind it, where nothing but the words tells where it ends. */
  readonly guessed: readonly string[];
}

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const NUMBER = `(?:\\d{1,3}|(?:(?:${TENS.join('|')})-)?(?:${[...NUMBERS, ...TENS].join('|')}))`;
/** `the following two aliases`, however the words stand. */
const ANNOUNCED = new RegExp(
  `(?:(?:\\b(?:and|as|including|include)\\s+)?\\b(?:the|follow(?:ing)?|${NUMBER})\\s+){1,6}(?:alias(?:es)?|aliaes|entity)\\b`,
  'iu',
);
const OTHERS_ANNOUNCED = new RegExp(
  `\\b(${NUMBER})\\s(?:subordinate (?:institutions?|entit(?:y|ies))|affiliated entities)`,
  'iu',
);
/** Other names on the line of the name. */
const MARK = /\(?\s?\b[afnp]\.?\s?k\.?\s?a\b\.?[,:]?\s*/iu;
const MARK_AT_END = /(?:[,;]\s?)?\(?(?:\b[afnp]\.?\s?k\.?\s?a\b\.?)?[,;:]?\s?$/iu;
const POINTER = /\(\s?(?:see\b|for alternate\b)(?:[^()]|\([^()]*\))*\)?\.?/giu;
const DASH = /^[—–-]+\s*(?=\S)/u;
const SUBORDINATE = /^subordinate instit\p{L}*\s*:?\s*/iu;
const AFFILIATED = /^affiliated entities\s*:\s*/iu;
const ADDRESSES =
  /^(?:the following addresses apply[^:]{0,200}|addresses for [^:]{0,200}|(?:alt\.? )?address(?:es)?)\s?:\s?/iu;
/** What an alias says besides its name: what else follows. */
const AND_MORE = /[,;]\s*(?:and\s+)?(?:to include\s+)?(?:and\s+)?the following\b.*$/iu;

/** Takes the cell of an entity apart, a line of it after the other. */
export function entityCell(text: string): EntityCell {
  const cell = new CellUnderWay();
  const lines = text.replace(POINTER, ' ').replace(/;\s?(?=—)/gu, ';\n');
  for (const line of lines.split('\n')) cell.take(clean(line));
  return cell.whole();
}

type Place = 'name' | 'aliases' | 'subordinate' | 'affiliated' | 'addresses';

class CellUnderWay {
  private readonly head: string[] = [];
  private name: string | null = null;
  private readonly aliases: string[] = [];
  private readonly addresses: string[] = [];
  private readonly others: string[] = [];
  private readonly miscounted: string[] = [];
  private readonly guessed: string[] = [];
  private place: Place = 'name';
  private announced: Announced | null = null;
  private othersAnnounced: { readonly count: number; readonly text: string } | null = null;
  /** Whether the last name said that another follows. */
  private isOpen = false;
  private isOthers = false;
  /** Whether another line goes on with the addresses before it. */
  private isJoined = false;
  private lastAlias: string | null = null;

  take(line: string | null): void {
    if (line === null) {
      if (this.place === 'name' && this.head.length > 0) this.endHead();
      const isComplete = !this.isOpen || (this.announced !== null && this.announcedLeft() <= 0);
      if (this.place === 'aliases' && isComplete) this.place = 'addresses';
      return;
    }
    if (SUBORDINATE.test(line)) return this.beginOther(line.replace(SUBORDINATE, ''));
    if (AFFILIATED.test(line)) return this.beginAffiliated(line.replace(AFFILIATED, ''));
    if (ADDRESSES.test(line)) return this.address(line.replace(ADDRESSES, ''), true);
    if (DASH.test(line)) return this.listed(line.replace(DASH, ''));
    this.plain(line);
  }

  whole(): EntityCell {
    if (this.place === 'name') this.endHead();
    this.endAnnounced();
    if (this.addresses.length === 0 && this.lastAlias !== null) this.partLastAlias(this.lastAlias);
    if (this.othersAnnounced && this.othersAnnounced.count !== this.others.length)
      this.miscounted.push(this.othersAnnounced.text);
    const { aliases, others, miscounted, guessed } = this;
    const addresses = this.addresses.flatMap((address) => separated(address));
    return { name: endOfAlias(this.name ?? ''), aliases, addresses, others, miscounted, guessed };
  }

  private plain(line: string): void {
    if (this.place === 'name' && this.announces()) return this.listed(line);
    if (this.place === 'name') this.head.push(line);
    else if (this.place === 'subordinate') this.other(line);
    else if (this.place === 'aliases' && this.isOpen) this.alias(line);
    else if (this.place === 'affiliated' && !this.isAnAddress(line)) this.affiliated(line);
    else this.address(line, this.place === 'affiliated');
  }

  /** Whether the name under way ends with how many others follow. */
  private announces(): boolean {
    return ANNOUNCED.test(this.head.at(-1) ?? '') && /[:,]$/u.test(this.head.at(-1) ?? '');
  }

  /** A line that a dash begins. */
  private listed(line: string): void {
    if (this.place === 'name' && /subordinate institution:$/iu.test(this.head.join(' '))) {
      this.head.push(line);
      return;
    }
    if (this.place === 'name') this.endHead();
    if (this.place !== 'affiliated') this.place = 'aliases';
    if (this.isOthers && this.announcedLeft() === 0) this.other(line);
    else this.alias(line);
  }

  private announcedLeft(): number {
    return this.announced ? this.announced.count - this.announced.read : 0;
  }

  private beginOther(rest: string): void {
    if (this.place === 'name') this.endHead();
    this.endAnnounced();
    this.place = 'subordinate';
    if (rest !== '') this.other(rest);
  }

  private beginAffiliated(rest: string): void {
    if (this.place === 'name') this.endHead();
    this.endAnnounced();
    this.place = 'affiliated';
    if (rest !== '') this.affiliated(rest);
  }

  /** An entity that the entry names besides its own: `Name, a.k.a., the following one alias:` or with its address. */
  private other(line: string): void {
    this.place = 'aliases';
    this.named(line);
  }

  private affiliated(line: string): void {
    if (this.isOpen || this.announcedLeft() > 0) this.alias(line);
    else this.named(line);
  }

  private named(line: string): void {
    const { before, after } = this.announcedIn(line);
    const { name, address } = this.announced ? { name: before, address: '' } : nameAndAddress(before);
    const other = endOfAlias(name.replace(MARK_AT_END, ''));
    this.others.push(other);
    this.aliases.push(other);
    [this.isOpen, this.isJoined] = [false, false];
    if (address !== '') this.addresses.push(address);
    if (after !== '') this.addresses.push(after);
  }

  /** Behind names that are all there, a line that only an address begins. */
  private isAnAddress(line: string): boolean {
    return (
      this.announced !== null &&
      this.announcedLeft() <= 0 &&
      !this.isOpen &&
      /^(?:building|no\.|room|\d)/iu.test(line)
    );
  }

  private alias(line: string): void {
    if (/\bthe following\b[^:]{0,80}\b(?:subordinate|affiliated) entit(?:y|ies)\b/iu.test(line))
      this.announceOthers(line);
    const isNested = ANNOUNCED.test(line) && /:$/u.test(line);
    const [own, more] = [line.replace(AND_MORE, ''), AND_MORE.exec(line)?.[0] ?? ''];
    const alias = isNested ? line : endOfAlias(own);
    this.aliases.push(alias);
    this.lastAlias = alias;
    this.isJoined = false;
    this.isOpen = more === '' && /(?:;|\band)$/iu.test(line);
    if (this.announced) this.announced.read += 1;
    if (isNested) this.announcedIn(line);
    else if (more.includes('. ')) this.address(more.slice(more.indexOf('. ') + 2), true);
  }

  private announceOthers(line: string): void {
    const [text, number = ''] = OTHERS_ANNOUNCED.exec(line) ?? [];
    if (text !== undefined) this.othersAnnounced = { count: numberOf(number), text };
    this.isOthers = true;
  }

  private address(line: string, isNew: boolean): void {
    if (this.place === 'name') this.endHead();
    if (this.place !== 'affiliated') this.place = 'addresses';
    this.isOpen = false;
    const last = this.addresses.length - 1;
    if (line === '') return;
    if (isNew || !this.isJoined) this.addresses.push(line);
    else this.addresses[last] = `${this.addresses[last]} ${line}`;
    this.isJoined = true;
  }

  /** The line of the name is all there. */
  private endHead(): void {
    const text = this.head.join(' ');
    this.place = 'aliases';
    const [, listed] = /^the following (.+?) entities\s*:$/iu.exec(text) ?? [];
    const { before, after } = this.announcedIn(text);
    const others = OTHERS_ANNOUNCED.exec(text);
    if (others) this.othersAnnounced = { count: numberOf(others[1] ?? ''), text: others[0] };
    if (listed !== undefined) [this.name, this.isOthers] = [listed, true];
    else if (this.announced) this.name = before.replace(MARK_AT_END, '');
    else this.nameOf(text);
    if (after !== '') this.inline(after);
  }

  /** A name with its other names and addresses on one line, without a number of them. */
  private nameOf(text: string): void {
    const at = MARK.exec(text);
    if (!at) return this.setName(text, (name) => (this.name = name));
    if (at[0].startsWith('(')) {
      const end = endOfBracket(text, at.index);
      this.name = text.slice(0, end);
      return this.address(text.slice(end).replace(/^[\s,;.]+/u, ''), true);
    }
    this.name = text.slice(0, at.index).replace(MARK_AT_END, '');
    const names = text.slice(at.index + at[0].length).split(new RegExp(MARK, 'giu'));
    names.forEach((name, index) => {
      if (index < names.length - 1) this.aliases.push(endOfAlias(name));
      else this.setName(name, (alias) => this.aliases.push(endOfAlias(alias)));
    });
  }

  private setName(text: string, keep: (name: string) => void): void {
    const { name, address, isGuessed } = nameAndAddress(text);
    keep(name);
    if (isGuessed) this.guessed.push(text);
    if (address === '') return;
    this.addresses.push(address);
    this.isJoined = !/[;.]\s*(?:and)?$/u.test(address) && !endsInCountry(address);
  }

  /** Names that follow their number on its line, and addresses behind them. */
  private inline(text: string): void {
    const parts = text.split(/;\s*(?:and\s+)?/iu);
    const count = Math.min(parts.length, this.announced?.count ?? 1);
    for (const part of parts.slice(0, count)) this.alias(part.replace(DASH, ''));
    if (this.lastAlias !== null) this.partLastAlias(this.lastAlias);
    if (parts.length > count) this.addresses.push(parts.slice(count).join('; '));
  }

  /** The last name has the addresses behind it, where they stand nowhere else. */
  private partLastAlias(alias: string): void {
    const sentence =
      /^([^,]*?(?:\p{L}{3}|['”)]))\.\s?(?=[\p{Lu}\d]|ul\.)(?!(?:Ltd|Co|Inc|LLC|Limited)\b)(.*)$/u.exec(alias);
    const { name, address } = sentence
      ? { name: sentence[1] ?? '', address: sentence[2] ?? '' }
      : nameAndAddress(alias);
    const at = this.aliases.lastIndexOf(alias);
    if (address === '' || at < 0) return;
    this.aliases[at] = name;
    this.addresses.push(address);
  }

  /** Notes how many names a line says follow; what is before and behind that. */
  private announcedIn(line: string): { before: string; after: string } {
    this.endAnnounced();
    const found = ANNOUNCED.exec(line);
    if (!found) return { before: line, after: '' };
    const number = new RegExp(`\\b${NUMBER}\\b`, 'iu').exec(found[0])?.[0];
    this.announced = { count: number === undefined ? 1 : numberOf(number), read: 0, text: line };
    const behind = line.slice(found.index + found[0].length);
    const after = behind.includes(':') ? behind.slice(behind.indexOf(':') + 1).trim() : '';
    return { before: line.slice(0, found.index), after };
  }

  private endAnnounced(): void {
    if (this.announced && this.announced.read !== this.announced.count)
      this.miscounted.push(this.announced.text);
    this.announced = null;
  }
}

interface Announced {
  readonly count: number;
  read: number;
  readonly text: string;
}

/** A number as a word, `twenty-two`, or in figures; of any other word, 0. */
export function numberOf(text: string): number {
  const word = text.toLowerCase();
  if (/^\d/.test(word)) return Number(word);
  const [tens = '', ones = tens] = word.includes('-') ? word.split('-') : ['', word];
  const ten = TENS.indexOf(tens) + 2;
  const plain = NUMBERS.indexOf(ones) + 1 || (TENS.indexOf(ones) + 2) * 10;
  return word.includes('-') ? ten * 10 + plain : plain;
}

/** Words that end in a full stop of their own. */
const ABBREVIATED =
  /(?:(?<!\p{L})(?:co|ltd|inc|corp|bros|intl|int'l|est|pty|pte|pvt|bhd|sdn|jr|sr|elec|mfg|tech|dev|dept|univ|inst|[sş]ti|tic|san|p\.?c)|(?<!\p{L})\p{L}(?:\.\p{L})*)\.$/iu;

/** A name of a list, without what ends its item. */
function endOfAlias(text: string): string {
  const bare = withoutEnd(withoutEnd(text.trim(), ' ,;:').replace(/[,;]\s*(?:and|or)$/iu, ''), ' ,;:');
  return bare.endsWith('.') && !ABBREVIATED.test(bare) ? withoutEnd(bare, '. ') : bare;
}

function endOfBracket(text: string, from: number): number {
  const opening = text.indexOf('(', from);
  for (let at = opening, depth = 0; at < text.length; at += 1) {
    if (text.charAt(at) === '(') depth += 1;
    if (text.charAt(at) === ')') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** Addresses of one text: by semicolons, and by `and` behind a country. */
function separated(text: string): string[] {
  return text.split(';').flatMap((part) => {
    const found: string[] = [];
    let from = 0;
    // What goes on in small letters is a sentence.
    for (const { index } of part.matchAll(/(?<=[\s,])and[\s,]+(?=[^\p{Ll}\s])/gu)) {
      if (!endsInCountry(part.slice(Math.max(from, index - LONGEST_END), index))) continue;
      found.push(part.slice(from, index));
      from = index;
    }
    found.push(part.slice(from));
    return found.flatMap(
      (one) => withCountryApart(clean(one.replace(/^[\s,]*(?:and(?=[\s,]|$|[\p{Lu}\d]))?[\s,]*/u, ''))) ?? [],
    );
  });
}

/** Of so many characters is the longest name of a country with its postal code. */
const LONGEST_END = 100;

function endsInCountry(text: string): boolean {
  const ended = withoutEnd(text, ' .,').replace(/\s\d[\d -]*$/u, '');
  const last = ended.slice(ended.lastIndexOf(',') + 1);
  return countryOf(last) !== null || countryAtEnd(last, () => true) !== null;
}

/** Where the country that ends a text begins. */
export function countryAtEnd(text: string, isRight: (country: string) => boolean): number | null {
  const words = [...text.slice(-LONGEST_END).matchAll(/\S+/gu)].slice(-MOST_WORDS);
  const offset = Math.max(0, text.length - LONGEST_END);
  for (const { index } of words) {
    const name = text.slice(offset + index);
    const country = name.length > 2 ? countryOf(name) : null;
    if (country !== null && isRight(country)) return offset + index;
  }
  return null;
}

/** Of so many words are most countries. */
const MOST_WORDS = 3;

/** `Shanghai. China.`: the country is a part of its own. */
function withCountryApart(address: string | null): string | null {
  if (address === null) return null;
  const ended = withoutEnd(address, ' .,;');
  const at = ended.lastIndexOf('. ');
  const isCountry = at > 0 && countryOf(ended.slice(at + 2)) !== null;
  return isCountry ? `${ended.slice(0, at)}, ${ended.slice(at + 2)}` : address;
}
