/**
 * Measures the matcher: `npm run eval:matching -- [--pairs FILE] [--list FILE]`. Prints the confusion matrix by category and
 * writes it to docs/matching.md. Pairs are ours, and those of FILE besides; a list is needed for recall and false alarms.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { nameMatcher } from '@ninety/screening';
import type { Kind } from '@ninety/screening';
import { parse } from 'csv-parse/sync';
import { BENDS } from './eval/bends.js';
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
const INNOCENT = new URL('../data/innocent-companies.txt', import.meta.url);
const DOCUMENT = new URL('../../docs/matching.md', import.meta.url);
const NEIGHBOUR = new URL('../../../shared/data/', import.meta.url);
const SAMPLE = 1_500;
const MARKER = '<!-- measured -->';

const { values } = parseArgs({ options: { pairs: { type: 'string' }, list: { type: 'string' } } });
const pairsFile = values.pairs ?? neighbour('name-pairs-practice.csv');
const listFile = values.list ?? neighbour('entity-list-2026-07-09.csv');
const report = [
  `Threshold ${nameMatcher.threshold}, matcher version ${nameMatcher.version}.`,
  '',
  ...confusion('Our labelled pairs', ownPairs()),
  ...(pairsFile
    ? confusion('Labelled pairs for practice (not part of this repository)', practicePairs(pairsFile))
    : ['Practice pairs: none given, skipped.', '']),
  ...(listFile ? onTheList(listFile) : ['Recall and false alarms on a real list: none given, skipped.', '']),
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

function kindOf(schema: string): Kind {
  if (schema === 'Person') return 'person';
  if (schema === 'Vessel') return 'vessel';
  return schema === 'LegalEntity' ? 'unknown' : 'organization';
}

function records(file: string | URL): Record<string, string>[] {
  return parse(readFileSync(file), { columns: true });
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

/** Recall for bent names of a published list, and false alarms on companies that are on none. */
function onTheList(file: string): string[] {
  const names = records(file).flatMap(({ _id: entryId = '', name = '', alt_names: aliases = '' }) =>
    [name, ...aliases.split(';').map((alias) => alias.trim())]
      .filter((one) => one !== '')
      .map((one) => ({ entryId, name: one, country: null })),
  );
  const index = nameMatcher.index(names);
  const random = new Random(11);
  const sample = Array.from({ length: SAMPLE }, () => random.oneOf(names));
  const bent = Object.entries(BENDS).map(([bend, change]) => {
    const hits = sample.filter(({ entryId, name }) =>
      index
        .search({ name: change(name, random), kind: 'unknown' }, nameMatcher.threshold, 10)
        .some((match) => match.entryId === entryId),
    );
    return `| ${bend} | ${(hits.length / SAMPLE).toFixed(4)} |`;
  });
  const innocent = readFileSync(INNOCENT, 'utf8').trim().split('\n');
  const alarms = innocent.filter(
    (name) => index.search({ name, kind: 'organization' }, nameMatcher.threshold, 1).length > 0,
  );
  return [
    `### On a published list (${names.length} names)`,
    '',
    `| a name bent by | recall of ${SAMPLE} |`,
    '| --- | --- |',
    ...bent,
    '',
    `False alarms on ${innocent.length} well-known companies that are on no list: ${alarms.length} (${((100 * alarms.length) / innocent.length).toFixed(1)} %): ${alarms.join('; ')}.`,
    '',
  ];
}
