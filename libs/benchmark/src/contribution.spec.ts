import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrigin, readContribution, tenOf } from './contribution.js';

const cell = {
  month: '2026-03',
  regime: 'us-bis',
  countryGroup: 'A',
  eccnCategory: '3',
  type: 'export',
  n: 7,
  days: [
    [20, 3],
    [30, 4],
  ],
};
const whole = {
  schema: 'ninety-benchmark/1',
  id: '0198aaaa-0000-7000-8000-000000000001',
  hub: 'https://hub.example',
  contributor: '0198aaaa-0000-7000-8000-000000000002',
  sequence: 1,
  madeOn: '2026-07-02T09:30:00.000Z',
  from: '2026-01',
  to: '2026-06',
  cells: [cell, { ...cell, type: 'reexport' }],
};
const faultsOf = (payload: unknown) =>
  readContribution(payload).faults.map(({ pointer, detail }) => [pointer, detail.code]);
const faultsOfCell = (more: object) => faultsOf({ ...whole, cells: [{ ...cell, ...more }] });

describe('a contribution', () => {
  it('is read as it is', () => {
    expect(readContribution(whole)).toEqual({ contribution: whole, faults: [] });
    expect(readContribution({ ...whole, cells: [] }).contribution).not.toBeNull();
  });

  it.each([
    [null, ['', 'benchmark_object']],
    [[], ['', 'benchmark_object']],
    [{ ...whole, extra: 1 }, ['/extra', 'benchmark_unknown_member']],
    [{ ...whole, schema: 'ninety-benchmark/2' }, ['/schema', 'benchmark_schema']],
    [{ ...whole, id: whole.id.toUpperCase() }, ['/id', 'benchmark_uuid']],
    [{ ...whole, hub: 'https://hub.example/' }, ['/hub', 'benchmark_origin']],
    [{ ...whole, sequence: 0 }, ['/sequence', 'benchmark_sequence']],
    [{ ...whole, madeOn: '2026-02-30T09:30:00.000Z' }, ['/madeOn', 'benchmark_instant']],
    [{ ...whole, to: '2026-13' }, ['/to', 'benchmark_month']],
    [{ ...whole, to: '2025-12' }, ['/to', 'benchmark_months_order']],
    [{ ...whole, from: '2021-01' }, ['/to', 'benchmark_months_many']],
    [{ ...whole, to: '2026-07' }, ['/to', 'benchmark_month_not_over']],
    [{ ...whole, cells: {} }, ['/cells', 'benchmark_list']],
    [{ ...whole, cells: Array.from({ length: 5_001 }, () => cell) }, ['/cells', 'benchmark_cells_many']],
    [{ ...whole, cells: [cell, cell] }, ['/cells/1', 'benchmark_cells_order']],
    [{ ...whole, cells: whole.cells.toReversed() }, ['/cells/1', 'benchmark_cells_order']],
  ])('is refused by its field and its rule: %#', (payload, fault) => {
    expect(faultsOf(payload)).toContainEqual(fault);
  });

  it('of which a member is missing says which', () => {
    for (const name of Object.keys(whole)) {
      const { [name]: _, ...rest } = whole as Record<string, unknown>;
      expect(faultsOf(rest), name).toContainEqual([`/${name}`, 'benchmark_missing']);
    }
  });

  it.each([
    [{ month: '2026-07' }, ['/cells/0/month', 'benchmark_month_outside']],
    [{ regime: 'US' }, ['/cells/0/regime', 'benchmark_regime']],
    [{ countryGroup: 'C' }, ['/cells/0/countryGroup', 'benchmark_one_of']],
    [{ eccnCategory: '10' }, ['/cells/0/eccnCategory', 'benchmark_one_of']],
    [{ type: 'constructor' }, ['/cells/0/type', 'benchmark_one_of']],
    [{ n: 4, days: [[20, 4]] }, ['/cells/0/n', 'benchmark_cases']],
    [{ n: 7.5 }, ['/cells/0/n', 'benchmark_cases']],
    [{ n: 8 }, ['/cells/0/days', 'benchmark_tens_sum']],
    [{ days: [] }, ['/cells/0/days', 'benchmark_tens_sum']],
    [{ days: [[25, 7]] }, ['/cells/0/days/0/0', 'benchmark_tens']],
    [{ days: [[370, 7]] }, ['/cells/0/days/0/0', 'benchmark_tens']],
    [{ days: [[20, -1]] }, ['/cells/0/days/0/1', 'benchmark_tens_count']],
    [{ days: [[20, 7, 1]] }, ['/cells/0/days/0', 'benchmark_pair']],
    [
      {
        days: [
          [30, 4],
          [20, 3],
        ],
      },
      ['/cells/0/days/1/0', 'benchmark_tens_order'],
    ],
    [{ applicant: 'Orchard' }, ['/cells/0/applicant', 'benchmark_unknown_member']],
  ])('with a wrong cell is refused: %#', (more, fault) => {
    expect(faultsOfCell(more)).toContainEqual(fault);
  });

  it('of whatever JSON is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(faultsOf(value).length).toBeGreaterThan(0);
        expect(faultsOf({ ...whole, cells: value }).length > 0 || Array.isArray(value)).toBe(true);
        expect(faultsOfCell({ days: value }).length).toBeGreaterThan(0);
      }),
    );
  });

  it('tells a bounded number of faults', () => {
    const many = Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`x${index}`, 1]));
    expect(faultsOf(many)).toHaveLength(100);
    expect(faultsOf({ ...whole, cells: Array.from({ length: 5_000 }, () => 1) })).toHaveLength(100);
  });
});

describe('tens', () => {
  it('hold the days of ten, and from 360 on all', () => {
    expect([0, 9, 10, 359, 360, 9_999].map(tenOf)).toEqual([0, 0, 10, 350, 360, 360]);
  });
});

describe('an origin', () => {
  it('is written as browsers write it, without anything after it', () => {
    expect(['https://hub.example', 'http://127.0.0.1:4700'].every(isOrigin)).toBe(true);
    for (const wrong of [
      'https://hub.example:443',
      'https://Hub.example',
      'hub.example',
      'ftp://hub.example',
      'https://a@hub.example',
      7,
    ])
      expect(isOrigin(wrong), String(wrong)).toBe(false);
  });
});
