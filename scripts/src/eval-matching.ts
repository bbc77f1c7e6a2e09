/**
 * Measures the matcher: `npm run eval:matching -- [--pairs FILE] [--list FILE]`. Prints the confusion matrix by category and
 * writes it to docs/matching.md. Pairs are ours, and those of FILE besides; a list is needed for the pairs made from what was not
 * trained on, for recall and false alarms.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nameMatcher } from '@ninety/screening';
import type { Kind, NameIndex } from '@ninety/screening';
import { BENDS } from './eval/bends.js';
import { pairsOf } from './train/pairs.js';
import { entriesOf, indexedNames, innocentCompanies, kindOf, records } from './train/source.js';
import type { Half } from './train/training-pair.js';
import { Random } from './seed/random.js';

interface Pair {
  readonly set: string;
  readonly category: string;
  readonly kind: Kind;
  readonly names: readonly [string, string];
  readonly isMatch: boolean;
}

interface Matrix {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
}

const OWN_PAIRS = new URL('../data/name-pairs.csv', import.meta.url);
const DOCUMENT = new URL('../../docs/matching.md', import.meta.url);
const NEIGHBOUR = new URL('../../../shared/data/', import.meta.url);
const SAMPLE = 1_500;
const RESAMPLES = 1_000;
const MARKER = '<!-- measured -->';

const { values } = parseArgs({ options: { pairs: { type: 'string' }, list: { type: 'string' } } });
const pairsFile = values.pairs ?? neighbour('name-pairs-practice.csv');
const listFile = values.list ?? neighbour('entity-list-2026-07-09.csv');
const report = [
  `Threshold ${nameMatcher.threshold}, matcher version ${nameMatcher.version}.`,
  '',
  ...confusion('Our labelled pairs', ownPairs()),
  ...(pairsFile
    ? confusion(
        'Labelled pairs for practice, which the model is trained on too (not part of this repository)',
        practicePairs(pairsFile),
      )
    : ['Practice pairs: none given, skipped.', '']),
  ...(listFile
    ? [...onTheTestHalf(listFile), ...onTheList(listFile)]
    : ['Recall and false alarms on a real list: none given, skipped.', '']),
];
console.log(report.join('\n'));
const document = readFileSync(DOCUMENT, 'utf8');
writeFileSync(
  DOCUMENT,
  `${document.slice(0, document.indexOf(MARKER))}${MARKER}\n\n${report.join('\n').trimEnd()}\n`,
);

function neighbour(name: string): string | undefined {
  const file = new URL(name, NEIGHBOUR);
  return existsSync(file) ? fileURLToPath(file) : undefined;
}

function ownPairs(): Pair[] {
  return records(OWN_PAIRS).map(({ category = '', kind, name1 = '', name2 = '', is_match: label }) => ({
    set: 'own',
    category,
    kind: kind as Kind,
    names: [name1, name2],
    isMatch: label === 'true',
  }));
}

/** In the form of OpenSanctions' benchmark cases. */
function practicePairs(file: string): Pair[] {
  return records(file).map(
    ({ schema = '', case_group: category = '', name1 = '', name2 = '', is_match: label }) => ({
      set: schema === 'Person' ? 'persons' : 'organizations and others',
      category: `${schema === 'Person' ? 'persons' : 'organizations and others'}, ${category}`,
      kind: kindOf(schema),
      names: [name1, name2],
      isMatch: label === 'true',
    }),
  );
}

function confusion(title: string, pairs: readonly Pair[]): string[] {
  const groups = new Map<string, Matrix>();
  const wrong: string[] = [];
  for (const { set, category, kind, names, isMatch } of pairs) {
    const found = nameMatcher.compare(names[0], names[1], kind).score >= nameMatcher.threshold;
    for (const group of new Set(['all', ...(set === 'own' ? [] : [set]), category]))
      count(groups, group, found, isMatch);
    if (found !== isMatch) wrong.push(`- ${found ? 'false alarm' : 'missed'}: ${names.join(' — ')}`);
  }
  return [
    `### ${title} (${pairs.length})`,
    '',
    '| category | right match | false alarm | missed | right no | precision | recall | F1 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...[...groups].map(([group, matrix]) => row(group, matrix)),
    '',
    ...(wrong.length > 0 && pairs.every(({ set }) => set === 'own') ? [...wrong, ''] : []),
  ];
}

function count(groups: Map<string, Matrix>, group: string, found: boolean, isMatch: boolean): void {
  const matrix = groups.get(group) ?? {
    truePositives: 0,
    falsePositives: 0,
    falseNegatives: 0,
    trueNegatives: 0,
  };
  if (found) matrix[isMatch ? 'truePositives' : 'falsePositives'] += 1;
  else matrix[isMatch ? 'falseNegatives' : 'trueNegatives'] += 1;
  groups.set(group, matrix);
}

function row(
  group: string,
  { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn }: Matrix,
): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3));
  const figures = [tp, fp, fn, tn, share(tp, tp + fp), share(tp, tp + fn), share(2 * tp, 2 * tp + fp + fn)];
  return `| ${[group, ...figures].join(' | ')} |`;
}

interface Judged {
  readonly isRight: boolean;
  readonly isMatch: boolean;
}

/** Pairs made from entries, people and companies that the model was not trained on, by what was done to the names. */
function onTheTestHalf(file: string): string[] {
  const entries = entriesOf(file);
  const index = nameMatcher.index(indexedNames(entries));
  const groups = new Map<string, Judged[]>();
  const all = pairsOf(entries, innocentCompanies(), index);
  for (const { half, kind, phenomenon, names, isMatch } of all) {
    if (half === 'train') continue;
    const found = nameMatcher.compare(...names, kind).score >= nameMatcher.threshold;
    const judged = { isRight: found === isMatch, isMatch };
    const side = kind === 'person' ? 'persons' : 'organizations';
    for (const group of ['all', side, `${side}: ${phenomenon}, ${isMatch ? 'the same' : 'others'}`])
      groupOf(groups, group).push(judged);
  }
  const random = new Random(7);
  const rows = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    `### Pairs made from entries that were not trained on (${groups.get('all')?.length ?? 0} of ${all.length})`,
    '',
    '| what was done | pairs | right, or F1 | 95 % of resamples |',
    '| --- | --- | --- | --- |',
    ...rows.map(([group, pairs]) => {
      const measure = group.includes(':') ? shareRight : f1;
      return `| ${group} | ${pairs.length} | ${measure(pairs).toFixed(3)} | ${interval(pairs, measure, random)} |`;
    }),
    '',
  ];
}

function groupOf(groups: Map<string, Judged[]>, group: string): Judged[] {
  const known = groups.get(group);
  if (known) return known;
  const fresh: Judged[] = [];
  groups.set(group, fresh);
  return fresh;
}

function shareRight(pairs: readonly Judged[]): number {
  return pairs.filter(({ isRight }) => isRight).length / pairs.length;
}

function f1(pairs: readonly Judged[]): number {
  const found = pairs.filter(({ isRight, isMatch }) => isRight && isMatch).length;
  const wrong = pairs.filter(({ isRight }) => !isRight).length;
  return (2 * found) / Math.max(1, 2 * found + wrong);
}

/** Where 95 of 100 samples of as many pairs, drawn again with replacement, lie. */
function interval(
  pairs: readonly Judged[],
  measure: (pairs: readonly Judged[]) => number,
  random: Random,
): string {
  const resamples = pairs.length > 3_000 ? RESAMPLES / 10 : RESAMPLES;
  const drawn = Array.from({ length: resamples }, () => measure(pairs.map(() => random.oneOf(pairs))));
  const sorted = drawn.sort((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(share * (resamples - 1))] ?? 0).toFixed(3);
  return `${at(0.025)}–${at(0.975)}`;
}

/** Recall for bent names of a published list, and false alarms on companies that are on none. */
function onTheList(file: string): string[] {
  const names = indexedNames(entriesOf(file));
  const index = nameMatcher.index(names);
  const random = new Random(11);
  const sample = Array.from({ length: SAMPLE }, () => random.oneOf(names));
  const bent = Object.entries(BENDS).map(([bend, change]) => {
    const hits = sample.filter(({ entryId, name }) =>
      index
        .search({ name: change(name, random), kind: 'unknown' }, nameMatcher.threshold, 5)
        .some((match) => match.entryId === entryId),
    );
    return `| ${bend} | ${(hits.length / SAMPLE).toFixed(4)} |`;
  });
  return [
    `### On a published list (${names.length} names)`,
    '',
    `| a name bent by | among the first five, of ${SAMPLE} |`,
    '| --- | --- |',
    ...bent,
    '',
    falseAlarms(index, 'train'),
    '',
    falseAlarms(index, 'test'),
    '',
  ];
}

function falseAlarms(index: NameIndex, half: Half): string {
  const innocent = innocentCompanies().filter((one) => one.half === half);
  const alarms = innocent.filter(
    ({ name }) => index.search({ name, kind: 'unknown' }, nameMatcher.threshold, 1).length > 0,
  );
  const share = ((100 * alarms.length) / innocent.length).toFixed(1);
  const side = half === 'train' ? 'trained on' : 'not trained on';
  const named = alarms.map(({ name }) => name).join('; ');
  return `False alarms on ${innocent.length} well-known companies that are on no list, ${side}: ${alarms.length} (${share} %): ${named}.`;
}
