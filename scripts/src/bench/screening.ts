import { nameMatcher } from '@ninety/screening';
import type { Kind } from '@ninety/screening';
import { BENDS } from '../eval/bends.js';
import { Random } from '../seed/random.js';
import { limitRow, quantile } from './table.js';
import type { Row } from './table.js';

const ENTRIES = 20_000;
const NAMES_EACH = 3;
const QUERIES = 3_000;
const EXHAUSTIVE = 40;
const LIMITS = { p50: 1, p99: 5 } as const;
const CONSONANTS = [...'bcdfghjklmnprstvwxz'];
const VOWELS = [...'aeiou'];
const KINDS = [
  'Technology',
  'Trading',
  'Electronics',
  'International',
  'Aviation',
  'Research Institute',
  'Industries',
  'Precision',
  'Optics',
  'Shipping',
] as const;
const FORMS = ['Co., Ltd.', 'LLC', 'JSC', 'Limited', 'GmbH', 'Corporation', ''] as const;

/** Names searched one by one over a list of the size of the whole Consolidated Screening List, beside scoring every name. */
export function screeningRows(): Row[] {
  const random = new Random(5);
  const names = Array.from({ length: ENTRIES * NAMES_EACH }, (_, index) => ({
    entryId: `e${Math.floor(index / NAMES_EACH)}`,
    name: inventedName(random),
    country: null,
  }));
  const index = nameMatcher.index(names);
  const bends = Object.values(BENDS);
  const search = (name: string, kind: Kind = 'organization') =>
    index.search({ name, kind }, nameMatcher.threshold, 10);
  const queries = Array.from({ length: QUERIES }, () => {
    const listed = random.oneOf(names);
    return {
      listed,
      name: random.percent(80) ? random.oneOf(bends)(listed.name, random) : inventedName(random),
    };
  });
  for (const { name } of queries.slice(0, 300)) search(name);
  const times = queries.map(({ name }) => timed(() => search(name)));
  const sample = queries.slice(0, EXHAUSTIVE);
  const exhaustive: number[] = [];
  const found = sample.map(({ name }) => {
    const began = performance.now();
    const all = index.searchAll({ name, kind: 'organization' }, nameMatcher.threshold, 10);
    exhaustive.push(performance.now() - began);
    return { all: new Set(all.map(({ entryId }) => entryId)), top: all[0]?.entryId, fast: search(name) };
  });
  const wanted = found.reduce((sum, { all }) => sum + all.size, 0);
  const kept = found.reduce(
    (sum, { all, fast }) => sum + fast.filter(({ entryId }) => all.has(entryId)).length,
    0,
  );
  const sameTop = found.filter(({ top, fast }) => top === fast[0]?.entryId).length;
  const every = `${quantile(exhaustive, 0.5).toFixed(0)} ms with every name scored`;
  return [
    limitRow(`a name over ${ENTRIES} entries (${names.length} names), p50`, quantile(times, 0.5), LIMITS.p50),
    limitRow('… p99', quantile(times, 0.99), LIMITS.p99),
    [
      '… answers that scoring every name gives',
      `${kept} of ${wanted}`,
      every,
      `recall ${(kept / Math.max(1, wanted)).toFixed(3)}`,
    ],
    ['… the same best answer', `${sameTop} of ${EXHAUSTIVE}`, every, ''],
  ];
}

/** A company of one or two invented words, what it does, and its legal form. */
export function inventedName(random: Random): string {
  const word = () => {
    const syllable = () =>
      `${random.oneOf(CONSONANTS)}${random.oneOf(VOWELS)}${random.percent(30) ? random.oneOf(CONSONANTS) : ''}`;
    const text = Array.from({ length: random.between(3, 5) }, syllable).join('');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const words = Array.from({ length: random.between(1, 2) }, word);
  return `${words.join(' ')} ${random.oneOf(KINDS)} ${random.oneOf(FORMS)}`.trim();
}

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}
