import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCells, readContribution } from '../contribution.js';
import type { CellKey } from '../contribution.js';
import { CasesOfCourses } from './case.js';
import type { DecidedCase } from './case.js';
import { CellSums, mayBeOf } from './cells.js';
import type { GroupOf } from './cells.js';

const GROUPS: ReadonlyMap<string, ReturnType<GroupOf>> = new Map([
  ['FI', 'A'],
  ['TD', 'B'],
  ['CN', 'D'],
  ['CU', 'E'],
  ['XX', 'other'],
]);
const groupOf: GroupOf = (country) => GROUPS.get(country) ?? null;

const plain: DecidedCase = {
  applicationId: '',
  regime: 'us-bis',
  kind: 'license',
  formType: null,
  countries: ['FI'],
  eccns: ['3A001'],
  firstFrom: '2026-01-01',
  firstTo: '2026-01-01',
  decidedFrom: '2026-03-02',
  decidedTo: '2026-03-02',
};

/** The cell of one case, told five times; or why it has none. */
function cellOf(more: Partial<DecidedCase>) {
  const sums = new CellSums(groupOf);
  for (let time = 0; time < 5; time += 1) sums.add({ ...plain, ...more });
  const { cells, leftOut } = sums.counted();
  return cells[0] ?? leftOut[0]?.reason;
}

const day = (least: string, most: string) =>
  fc
    .date({ min: new Date(least), max: new Date(most), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const later = (from: string, days: number) =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
const cases = fc.array(
  fc
    .record({
      regime: fc.constantFrom('us-bis', 'uk-siel'),
      kind: fc.constantFrom('license', 'deemed_export', 'classification', 'siel'),
      formType: fc.constantFrom(null, 'export', 'reexport', 'transfer_in_country'),
      countries: fc.uniqueArray(fc.constantFrom('FI', 'CN', 'XX', 'ZZ'), { maxLength: 2 }),
      eccns: fc.uniqueArray(fc.constantFrom('3A001', '3A991', 'EAR99', 'ML10'), { maxLength: 2 }),
      firstFrom: day('2025-06-01', '2026-01-31'),
      filedLater: fc.constantFrom(0, 0, 0, 4),
      decidedFrom: day('2026-02-01', '2026-04-30'),
      decidedLater: fc.constantFrom(0, 0, 0, 3, 20),
    })
    .map(({ filedLater, decidedLater, ...one }): DecidedCase => ({
      ...plain,
      ...one,
      firstTo: later(one.firstFrom, filedLater),
      decidedTo: later(one.decidedFrom, decidedLater),
    })),
  { maxLength: 300 },
);

describe('cells', () => {
  it('take every case once: in a cell that leaves, in one that is too small, or left out', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const sums = new CellSums(groupOf);
        for (const one of all) sums.add(one);
        const { cells, suppressed, leftOut, decided } = sums.counted();
        const told = cells.reduce((sum, { n }) => sum + n, 0);
        const left = leftOut.reduce((sum, one) => sum + one.cases, 0);
        expect(told + suppressed.cases + left).toBe(all.length);
        expect(decided).toBe(all.length);
        expect(cells.every(({ n }) => n >= 5)).toBe(true);
        expect(suppressed.cases).toBeLessThanOrEqual(suppressed.cells * 4);
        expect(suppressed.cases).toBeGreaterThanOrEqual(suppressed.cells);
      }),
    );
  });

  it('come to the same as counting each of their cells anew, in whatever order the cases came', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const sums = new CellSums(groupOf);
        for (const one of all) sums.add(one);
        const backwards = new CellSums(groupOf);
        for (const one of all.toReversed()) backwards.add(one);
        const { cells } = sums.counted();
        expect(backwards.counted()).toEqual(sums.counted());
        expect(cells.map(({ days: _, ...cell }) => cell)).toEqual(recounted(all));
      }),
    );
  });

  it('are a contribution by its own contract', () => {
    fc.assert(
      fc.property(cases, (all) => {
        const sums = new CellSums(groupOf);
        for (const one of all) if (mayBeOf({ from: '2026-02', to: '2026-04' }, one)) sums.add(one);
        const contribution = {
          schema: 'ninety-benchmark/1',
          id: '0198aaaa-0000-7000-8000-000000000001',
          hub: 'https://hub.example',
          contributor: '0198aaaa-0000-7000-8000-000000000002',
          sequence: 1,
          madeOn: '2026-06-01T00:00:00.000Z',
          from: '2026-02',
          to: '2026-05',
          cells: sums.counted().cells,
        };
        expect(readContribution(JSON.parse(JSON.stringify(contribution)))).toEqual({
          contribution,
          faults: [],
        });
      }),
    );
  });
});

/** Counted another way: each case by a key of text, with plain arithmetic. */
function recounted(all: readonly DecidedCase[]) {
  const counts = new Map<string, number>();
  for (const one of all) {
    const days = [
      (Date.parse(one.decidedFrom) - Date.parse(one.firstTo)) / 86_400_000,
      (Date.parse(one.decidedTo) - Date.parse(one.firstFrom)) / 86_400_000,
    ].map((number) => Math.min(36, Math.trunc(Math.max(0, number) / 10)));
    const month = one.decidedFrom.slice(0, 7);
    const letters = one.countries.map((country) => GROUPS.get(country));
    if (month !== one.decidedTo.slice(0, 7) || days[0] !== days[1]) continue;
    if (letters.length === 0 || letters.includes(undefined)) continue;
    const countryGroup = letters.every((letter) => letter === letters[0]) ? letters[0] : 'several';
    const categories = one.eccns.map((eccn) =>
      eccn.startsWith('3A') ? '3' : eccn === 'EAR99' ? eccn : 'unknown',
    );
    const isUnknown = categories.length === 0 || categories.includes('unknown');
    const isOne = categories.every((category) => category === categories[0]);
    const eccnCategory = isUnknown ? 'unknown' : isOne ? categories[0] : 'several';
    const type =
      one.regime === 'us-bis' && one.kind === 'deemed_export'
        ? 'deemed_export'
        : `${one.regime} ${one.kind}` !== 'us-bis license' && `${one.regime} ${one.kind}` !== 'uk-siel siel'
          ? 'other'
          : one.formType === 'reexport'
            ? 'reexport'
            : one.formType === 'transfer_in_country'
              ? 'in_country_transfer'
              : 'export';
    const key = JSON.stringify({ month, regime: one.regime, countryGroup, eccnCategory, type });
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, n]) => n >= 5)
    .map(([key, n]) => ({ ...(JSON.parse(key) as CellKey), n }))
    .sort(compareCells);
}

describe('the cell of a case', () => {
  it('is of the days from the first submission, in tens, and of a year and more as one', () => {
    expect(cellOf({ firstFrom: '2026-02-21', firstTo: '2026-02-21' })).toMatchObject({ days: [[0, 5]] });
    expect(cellOf({ firstFrom: '2026-02-20', firstTo: '2026-02-20' })).toMatchObject({ days: [[10, 5]] });
    expect(cellOf({ firstFrom: '2020-01-01', firstTo: '2020-01-01' })).toMatchObject({ days: [[360, 5]] });
  });

  it('is the same where days are not exact, but known to ten; else it is left out', () => {
    expect(cellOf({ firstFrom: '2026-02-11', firstTo: '2026-02-18' })).toMatchObject({ days: [[10, 5]] });
    expect(cellOf({ firstFrom: '2026-02-10', firstTo: '2026-02-21' })).toBe('days_uncertain');
    expect(cellOf({ decidedFrom: '2026-02-28', decidedTo: '2026-03-01' })).toBe('month_uncertain');
  });

  it('is of the group of all its destinations, or of several', () => {
    expect(cellOf({ countries: ['FI', 'CN'] })).toMatchObject({ countryGroup: 'several' });
    expect(cellOf({ countries: ['XX'] })).toMatchObject({ countryGroup: 'other' });
    expect(cellOf({ countries: ['FI', 'ZZ'] })).toBe('group_unknown');
    expect(cellOf({ countries: [] })).toBe('destination_unknown');
  });

  it('is of the category of all its items, of several, or of one that is not known', () => {
    const of = (...eccns: string[]) => cellOf({ eccns });
    expect(of('5A002.a', '5D002')).toMatchObject({ eccnCategory: '5' });
    expect(of('ear99')).toMatchObject({ eccnCategory: 'EAR99' });
    expect(of('3A001', 'EAR99')).toMatchObject({ eccnCategory: 'several' });
    for (const eccn of ['ML10', 'several', '3A0012', 'constructor'])
      expect(of(eccn, '3A001'), eccn).toMatchObject({ eccnCategory: 'unknown' });
    expect(of()).toMatchObject({ eccnCategory: 'unknown' });
  });
});

describe('a case of several filings', () => {
  const course = (applicationId: string, filing: number, more: object = {}) => ({
    applicationId,
    filing,
    regime: 'us-bis',
    kind: 'license',
    country: 'FI',
    eccns: [],
    filedFrom: `2026-0${filing}-01`,
    filedTo: `2026-0${filing}-01`,
    endedFrom: `2026-0${filing}-20`,
    endedTo: `2026-0${filing}-20`,
    outcome: 'returned' as const,
    isRecorded: true,
    clocks: [],
    ...more,
  });
  const casesOf = (...courses: ReturnType<typeof course>[]) => {
    const cases = new CasesOfCourses();
    return [...courses.map((one) => cases.add(one)), cases.end()].filter((one) => one !== null);
  };

  it('lasts from the first submission to what was decided of the last', () => {
    expect(casesOf(course('a', 1), course('a', 2, { outcome: 'approved' }), course('b', 3))).toMatchObject([
      { applicationId: 'a', firstFrom: '2026-01-01', decidedTo: '2026-02-20' },
      { applicationId: 'b', firstFrom: '2026-03-01' },
    ]);
  });

  it('is not decided while the last is not, nor where nobody recorded it, nor by who applied', () => {
    const open = { endedFrom: null, endedTo: null, outcome: null };
    expect(casesOf(course('a', 1), course('a', 2, open))).toEqual([]);
    expect(casesOf(course('a', 1, { isRecorded: false }))).toEqual([]);
    expect(casesOf(course('a', 1, { outcome: 'withdrawn' }))).toEqual([]);
  });
});
