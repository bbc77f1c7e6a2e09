import { catalogue } from '@ninety/platform';

/** What is said of contributions to a benchmark. */
export const say = catalogue({
  benchmark_object: 'must be an object',
  benchmark_list: 'must be a list',
  benchmark_missing: 'is missing',
  benchmark_unknown_member: 'is no member of a contribution',
  benchmark_schema: 'must be {schema}',
  benchmark_uuid: 'must be a UUID',
  benchmark_origin: 'must be an origin, such as https://hub.example',
  benchmark_sequence: 'must be a whole number from 1',
  benchmark_instant: 'must be an instant in UTC, such as 2026-07-01T09:30:00.000Z',
  benchmark_month: 'must be a month, such as 2026-03',
  benchmark_months_order: 'must not be before from ({from})',
  benchmark_months_many: 'spans more than {most} months',
  benchmark_month_not_over: 'is not over on the day the contribution was made',
  benchmark_month_outside: 'must be a month from {from} to {to}',
  benchmark_cells_many: 'has more than {most} cells',
  benchmark_cells_order:
    'must come after the cell before it, by month, regime, country group, ECCN category and type',
  benchmark_regime: 'must be the id of a regime, such as us-bis',
  benchmark_one_of: 'must be one of {values}',
  benchmark_cases: 'must be a whole number from {least} to {most}',
  benchmark_pair: 'must be a list of two numbers: days in tens, and how many cases',
  benchmark_tens: 'must be 0, 10, 20 … {most}',
  benchmark_tens_order: 'must be above the tens before it',
  benchmark_tens_count: 'must be a whole number from 1',
  benchmark_tens_sum: 'count {counted} cases, and n says {n}',
});
