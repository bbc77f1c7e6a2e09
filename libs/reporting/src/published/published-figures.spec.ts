import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figurePeriod } from './figure-period.js';
import { areFaults, publishedFigures } from './published-figures.js';
import type { FigureRow } from './published-figures.js';

const ROW: FigureRow = {
  line: 2,
  series: 'bis_avg_processing',
  period: 'FY2023',
  definition: 'average processing time',
  value: '38',
  unit: 'days',
  source: 'https://example.org/report',
  quality: 'secondary (weak)',
  check: 'verified',
};

describe('a period', () => {
  it.each([
    ['FY2007', '2006-10-01', '2007-09-30'],
    ['CY2022', '2022-01-01', '2022-12-31'],
    ['2015', '2015-01-01', '2015-12-31'],
    ['2023Q1', '2023-01-01', '2023-03-31'],
    ['2014-10', '2014-10-01', '2014-10-31'],
    ['2018-2023', '2018-01-01', '2023-12-31'],
    ['FY2013-FY2024', '2012-10-01', '2024-09-30'],
    ['2020-11-09/2021-04-20', '2020-11-09', '2021-04-20'],
    ['2025-02-05 on', '2025-02-05', null],
  ])('%s is from %s to %s', (printed, from, to) => {
    expect(figurePeriod(printed)).toEqual({ from, to });
  });

  it.each([
    '',
    'FY07',
    '2023Q5',
    '2014-13',
    '2023-2018',
    '2021-02-30/2021-03-01',
    '2021-04-20/2020-11-09',
    'soon',
    '/',
  ])('%j is none', (printed) => {
    expect(figurePeriod(printed)).toBeNull();
  });

  it('is none or ends after it begins, whatever is printed', () => {
    const parts = fc.constantFrom('FY', 'CY', 'Q', '-', '/', ' on', '2023', '2019', '10', '02', '31', '1');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), (printed) => {
        const period = figurePeriod(printed.join(''));
        if (period?.to != null) expect(period.from <= period.to).toBe(true);
      }),
    );
  });
});

describe('a file of published figures', () => {
  it('is taken with its definitions, and says what is weak', () => {
    expect(publishedFigures([ROW])).toMatchObject([
      { from: '2022-10-01', to: '2023-09-30', value: 38, quality: 'secondary', isWeak: true },
    ]);
  });

  it.each([
    ['value', { value: '101', unit: 'percent' }, 'figure_percent'],
    ['value', { value: '-1' }, 'figure_negative'],
    ['value', { value: '' }, 'figure_number'],
    ['value', { value: '3 weeks' }, 'figure_number'],
    ['value', { unit: 'event' }, 'figure_of_event'],
    ['period', { period: '2021-04-20/2020-11-09' }, 'figure_period'],
    ['source', { source: 'same' }, 'figure_source'],
    ['source', { source: 'https://example.org; javascript:alert(1)' }, 'figure_source'],
    ['quality', { quality: 'hearsay' }, 'figure_quality'],
    ['definition', { definition: ' ' }, 'figure_missing'],
    ['series', { series: '__proto__' }, 'figure_series'],
  ] as const)('is refused for its %s: %j', (column, change, code) => {
    expect(publishedFigures([ROW, { ...ROW, period: 'FY2022', line: 7, ...change }])).toMatchObject([
      { line: 7, column, detail: { code } },
    ]);
  });

  it('is refused where it says the same twice, with which line', () => {
    const read = publishedFigures([ROW, { ...ROW, line: 9, value: '40' }]);
    expect(areFaults(read)).toBe(true);
    expect(read).toMatchObject([
      { line: 9, column: 'value', detail: { code: 'figure_twice', params: { on: 2 } } },
    ]);
  });

  it('may measure a period by another definition', () => {
    expect(areFaults(publishedFigures([ROW, { ...ROW, definition: 'average, China', value: '77' }]))).toBe(
      false,
    );
  });
});
