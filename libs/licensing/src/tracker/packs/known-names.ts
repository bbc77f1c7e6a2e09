/** Words of so many names that they tell of none. */
const COMMON = new Set(
  `the and for with from of der die das und van von del des les company companies corporation corp inc incorporated limited
  ltd llc gmbh group holding holdings international industries industry trading technology technologies electronics systems
  services service institute university office department national general street road avenue north south east west city`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const SHORTEST_WORD = 3;
const LONGEST_PREFIX = 4;
/** Letters that no decomposition of Unicode takes apart. */
const LETTERS = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ħ', 'h'],
]);
const WORD = /[^\s<>()]+/gu;
/** A telephone, an employer's or another number, an amount with its separators, with whichever digits and dashes; a day is none. */
const NUMBER =
  /(?<![\p{Nd}-])(?!\d{4}-\d{2}-\d{2}(?!\p{Nd}))\+?\p{Nd}(?:[\s().,'’\p{Pd}\p{Cf}/]{0,2}\p{Nd}){6,}/gu;
const AT_SIGN = /[@＠﹫]/u;
/** A word, also with what is not seen in it, such as the hyphen of another line. */
const LETTERS_AND_DIGITS = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

export const WITHHELD = '[withheld]';

/** A text without what is withheld, and how often something of it was taken out. */
export interface Scrubbed {
  readonly text: string;
  readonly count: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Names that are taken out of a text wherever they stand, however they are written: in capitals or not, with accents or without, with
 * other punctuation, or by one of their own words alone. Rather too much is taken out than too little.
 */
export class KnownNames {
  private readonly words = new Set<string>();
  private readonly byPrefix = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) this.add(name);
  }

  scrub(text: string): Scrubbed {
    const spans = [
      ...spansOf(text, WORD).filter(({ from, to }) => AT_SIGN.test(text.slice(from, to))),
      ...spansOf(text, NUMBER),
      ...this.wordSpans(text),
      ...this.nameSpans(text),
    ];
    return replaced(text, spans);
  }

  private add(name: string): void {
    const parts = (name.match(LETTERS_AND_DIGITS) ?? []).map(keyOf).filter((part) => part !== '');
    for (const part of parts)
      if ((part.length >= SHORTEST_WORD && !COMMON.has(part)) || parts.length === 1) this.words.add(part);
    this.addWhole(parts.join(''));
    // Without what every company is called, as in addresses of the web.
    const own = parts.filter((part) => !COMMON.has(part));
    if (own.length > 1) this.addWhole(own.join(''));
  }

  private addWhole(whole: string): void {
    if (whole.length < 2 || COMMON.has(whole) || /^[a-z0-9]{2,3}$/.test(whole)) return;
    const prefix = whole.slice(0, LONGEST_PREFIX);
    const others = this.byPrefix.get(prefix);
    if (!others) this.byPrefix.set(prefix, [whole]);
    else if (!others.includes(whole)) others.push(whole);
  }

  private wordSpans(text: string): Span[] {
    return spansOf(text, LETTERS_AND_DIGITS).filter(({ from, to }) =>
      this.words.has(keyOf(text.slice(from, to))),
    );
  }

  /** Without regard to where words begin, for a name may be written as one, or in letters that have no blanks. */
  private nameSpans(text: string): Span[] {
    const { key, places } = foldedWithPlaces(text);
    const spans: Span[] = [];
    for (let at = 0; at < key.length; at++)
      for (let length = 2; length <= LONGEST_PREFIX; length++)
        for (const name of this.byPrefix.get(key.slice(at, at + length)) ?? [])
          if (name.length >= length && key.startsWith(name, at))
            spans.push({ from: places[at] ?? 0, to: (places[at + name.length - 1] ?? 0) + 1 });
    return spans;
  }
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
}

/** Each stretch of them in one. */
function replaced(text: string, spans: readonly Span[]): Scrubbed {
  let out = '';
  let at = 0;
  let count = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    if (from < at) {
      at = Math.max(at, to);
      continue;
    }
    out += text.slice(at, from) + WITHHELD;
    at = to;
    count += 1;
  }
  return { text: out + text.slice(at), count };
}

/** Letters and digits alone, without accents, small. */
function keyOf(text: string): string {
  return foldedWithPlaces(text).key;
}

function foldedWithPlaces(text: string): { readonly key: string; readonly places: readonly number[] } {
  let key = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    for (const one of character.normalize('NFKD').toLowerCase()) {
      const folded = LETTERS.get(one) ?? (/[\p{L}\p{N}]/u.test(one) ? one : '');
      key += folded;
      for (let unit = 0; unit < folded.length; unit++) places.push(place);
    }
    place += character.length;
  }
  return { key, places };
}
