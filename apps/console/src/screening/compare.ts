/** A feature of an explanation: a pair of words, or what speaks for or against. */
export interface Feature {
  readonly name: string;
  readonly value: unknown;
  readonly weight: number;
}

/** Two words beside each other: the same, alike, put aside, or of one name alone. */
export interface Pair {
  readonly query: string | null;
  readonly entry: string | null;
  readonly kind: 'same' | 'alike' | 'aside' | 'only';
}

interface Word {
  readonly text: string;
  readonly key: string;
}

/** The words of two names in columns: what is the same or alike stands above the other. */
export function pairsOf(query: string, entry: string, features: readonly Feature[]): Pair[] {
  const [left, right] = [wordsOf(query), wordsOf(entry)];
  const alike = likenessOf(features);
  const differing = features
    .filter(({ name }) => name.startsWith('only'))
    .flatMap(({ value }) => keysOf(String(value)));
  // What the matcher does not count against it, such as a legal form, is put aside.
  const joined = features.filter(({ weight }) => weight > 0).flatMap(({ value }) => keysOf(String(value)));
  const kindOf = (key: string) => {
    if (differing.some((word) => isLike(key, word))) return 'only';
    // A part of a word that the other name has in one: Hua Wei, Huawei.
    return joined.includes(key) ? 'alike' : 'aside';
  };
  const matches = (a: Word, b: Word) => a.key === b.key || alike(a.key, b.key);
  const lengths = longestRuns(left, right, matches);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < left.length || j < right.length) {
    const [a, b] = [left[i], right[j]];
    if (a && b && matches(a, b) && lengths(i, j) === 1 + lengths(i + 1, j + 1)) {
      pairs.push({ query: a.text, entry: b.text, kind: a.key === b.key ? 'same' : 'alike' });
      i += 1;
      j += 1;
    } else if (a && (!b || lengths(i + 1, j) >= lengths(i, j + 1))) {
      pairs.push({ query: a.text, entry: null, kind: kindOf(a.key) });
      i += 1;
    } else if (b) {
      pairs.push({ query: null, entry: b.text, kind: kindOf(b.key) });
      j += 1;
    }
  }
  return pairs;
}

/** The longest common run of words from any two places on. */
function longestRuns(
  left: readonly Word[],
  right: readonly Word[],
  matches: (a: Word, b: Word) => boolean,
): (i: number, j: number) => number {
  const width = right.length + 1;
  const table = new Uint16Array((left.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = left.length - 1; i >= 0; i -= 1)
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const [a, b] = [left[i], right[j]];
      const isPair = a !== undefined && b !== undefined && matches(a, b);
      table[i * width + j] = isPair ? 1 + at(i + 1, j + 1) : Math.max(at(i + 1, j), at(i, j + 1));
    }
  return at;
}

function wordsOf(name: string): Word[] {
  return name
    .split(/\s+/)
    .filter(Boolean)
    .map((text) => ({ text, key: keyOf(text) }));
}

function keyOf(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function keysOf(text: string): string[] {
  return text
    .split(/[\s/]+/)
    .map(keyOf)
    .filter(Boolean);
}

const STEM = 5;
const LEAST = 4;

/** The matcher compares stems and knows abbreviations: tech is technologies. */
function isLike(key: string, word: string): boolean {
  const [short, long] = key.length < word.length ? [key, word] : [word, key];
  if (short === long) return true;
  return short.length >= LEAST && (long.startsWith(short) || short.slice(0, STEM) === long.slice(0, STEM));
}

/** Words that the matcher paired, by what it says; it compares stems, so that the end of a word may differ. */
function likenessOf(features: readonly Feature[]): (a: string, b: string) => boolean {
  const paired = features.filter(({ weight }) => weight > 0).map(({ value }) => keysOf(String(value)));
  return (a, b) =>
    paired.some((keys) => keys.some((key) => isLike(a, key)) && keys.some((key) => isLike(b, key)));
}
