/**
 * Tests forecasts on the past: `npm run backtest -- [--cases N] [--years N] [--seed N] [--choose]`. Cases are made up as `npm run
 * seed` makes them; each of the held-out years is forecast by what was known on each day, and what came is counted. With --choose
 * it compares weights on the years before those instead. docs/timeliness.md says how, and what it has found.
 */
import { parseArgs } from 'node:util';
import { FORECAST_WEIGHTS, priorOf } from '@ninety/licensing';
import { loadChecked, SHIPPED, SHIPPED_CHECKED } from '@ninety/regimes';
import { driftingCases, seededCases } from './backtest/cases.js';
import type { PastCase } from './backtest/cases.js';
import { coverageOf, hardLevels, LOOKS, lossOf, tested, weighed } from './backtest/measure.js';
import type { Rule, Tested, Testing } from './backtest/measure.js';

const DAYS_PER_YEAR = 365;
const LAST_DAY = 20_454;
/** Years before the data ends: of the first, nobody knows how they came out; of the last, there is too little history. */
const HELD_OUT = { from: 3, to: 1 };
const TRAINING = { from: 5, to: 3 };
const FORECASTS = { office: 1_500, company: 6_000 };

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '28000' },
    years: { type: 'string', default: '7' },
    seed: { type: 'string', default: '1' },
    choose: { type: 'boolean', default: false },
  },
});
const [cases = 0, years = 0, seed = 0] = [values.cases, values.years, values.seed].map(Number);
if (![cases, years, seed].every((value) => Number.isInteger(value) && value > 0) || years <= TRAINING.from) {
  console.error(
    `usage: npm run backtest -- [--cases N] [--years N, from ${TRAINING.from + 1}] [--seed N] [--choose]`,
  );
  process.exit(2);
}

const pack = loadChecked(SHIPPED, SHIPPED_CHECKED).get('us-bis')?.pack;
const prior = pack ? priorOf(pack, 'license') : null;
const making = { cases, years, seed, lastDay: LAST_DAY };
const SOURCES: readonly (readonly [string, () => readonly PastCase[], isOwn: boolean])[] = [
  ['an office, as seeded', () => seededCases(making), false],
  ['companies, of the same cases each its own', () => seededCases(making), true],
  ['an office that changes its pace', () => driftingCases(making), false],
  ['companies before an office that changes its pace', () => driftingCases(making), true],
];

for (const [name, make, isOwn] of SOURCES) {
  const all = make();
  if (values.choose) choose(name, all, isOwn);
  else measure(name, all, isOwn);
}

function measure(name: string, all: readonly PastCase[], isOwn: boolean): void {
  const rules: readonly (readonly [string, Rule])[] = [
    ['before', hardLevels(isOwn ? 10 : 30)],
    ['now', weighed(FORECAST_WEIGHTS, prior)],
  ];
  const testing = testingOf(all, isOwn, HELD_OUT, FORECAST_WEIGHTS.recentDays);
  const results = tested(
    all,
    testing,
    rules.map(([, rule]) => rule),
  );
  console.log(`\n### ${name}: ${all.length} cases of ${years} years\n`);
  console.log('| | forecasts | with P50, P90 | decided by P50 | by P90 |\n|---|---|---|---|---|');
  rules.forEach(([rule], place) => {
    const some = results[place] ?? [];
    row(`**${rule}**`, some);
    for (let year = HELD_OUT.from; year > HELD_OUT.to; year -= 1)
      row(`${rule}, filed ${year} to ${year - 1} years before the end`, some.filter(filedIn(year)));
    for (const elapsed of LOOKS)
      row(
        `${rule}, on day ${elapsed}`,
        some.filter((one) => one.elapsed === elapsed),
      );
    for (const likeCases of ['country and ECCN', 'country', 'ECCN', 'all', null])
      row(
        `${rule}, like cases: ${likeCases ?? 'too few'}`,
        some.filter((one) => one.likeCases === likeCases),
      );
    for (const [least, most] of [
      [0, 9],
      [10, 29],
      [30, 99],
      [100, Infinity],
    ] as const)
      row(
        `${rule}, ${least} to ${most === Infinity ? '…' : most} decided later`,
        some.filter(({ decidedLater }) => decidedLater >= least && decidedLater <= most),
      );
  });
}

function filedIn(year: number): (one: Tested) => boolean {
  const from = LAST_DAY - year * DAYS_PER_YEAR;
  return ({ filedOn }) => filedOn >= from && filedOn < from + DAYS_PER_YEAR;
}

function row(name: string, some: readonly Tested[]): void {
  if (some.length === 0) return;
  const { forecasts, p50, p90 } = coverageOf(some, LAST_DAY);
  const share = (part: number) => `${(100 * part).toFixed(1)} %`;
  const covered = ({ said, before, margin }: typeof p50) =>
    said === 0 ? '' : `${share(before)} ± ${(100 * margin).toFixed(1)}`;
  const saying = `${share(p50.said / forecasts)}, ${share(p90.said / forecasts)}`;
  console.log(`| ${name} | ${forecasts} | ${saying} | ${covered(p50)} | ${covered(p90)} |`);
}

/** By the loss of quantiles: the smaller, the nearer and the better calibrated. */
function choose(name: string, all: readonly PastCase[], isOwn: boolean): void {
  for (const recentDays of [120, 180, 365, 730])
    for (const olderCases of [0, 10, 30])
      for (const widerCases of [0, 20, 40])
        for (const itself of [0, 0.5, 1]) {
          const rule = weighed({ ...FORECAST_WEIGHTS, recentDays, olderCases, widerCases, itself }, prior);
          const [some = []] = tested(all, testingOf(all, isOwn, TRAINING, recentDays), [rule]);
          const { p50, p90 } = coverageOf(some, LAST_DAY);
          const shares = [p50.before, p90.before].map((share) => (100 * share).toFixed(1)).join(' ');
          console.log(
            `${name}: ${recentDays} ${olderCases} ${widerCases} ${itself}: loss ${lossOf(some).toFixed(2)}, ${shares}`,
          );
        }
}

function testingOf(
  all: readonly PastCase[],
  isOwn: boolean,
  span: { readonly from: number; readonly to: number },
  recentDays: number,
): Testing {
  const from = LAST_DAY - span.from * DAYS_PER_YEAR;
  const to = LAST_DAY - span.to * DAYS_PER_YEAR - 1;
  const there = all.filter(({ filedOn }) => filedOn >= from && filedOn <= to).length;
  const every = Math.max(1, Math.floor(there / (isOwn ? FORECASTS.company : FORECASTS.office)));
  return { from, to, lastDay: LAST_DAY, every, isOwn, recentDays };
}
