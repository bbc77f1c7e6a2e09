import { catalogue } from '@ninety/platform';
import { GERMAN } from './sentences.de.js';

/** What is said of contributions to a benchmark. */
const WORDS = {
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
  benchmark_month_is_open: 'must be a month that is over: before {month}',
  benchmark_hub_unknown: 'is no hub at which this installation takes part',
  benchmark_supplier_unknown: 'is no supplier of this installation',
  benchmark_fewer_months: 'makes more than {most} cells: choose fewer months',
  benchmark_hub_known: 'This installation takes part at {origin} by this id already.',
  benchmark_preview_changed:
    'What would leave has changed since the preview that was signed for: its digest is {digest} now. Nothing was signed.',
  benchmark_sending_off: 'This service sends no contributions itself: carry the file to the hub.',
  hub_keys:
    'must be a JSON Web Key Set of 1 to 20 Ed25519 public keys, each with a kid of its own, and no private part',
  hub_member_left: 'This membership has ended.',
  hub_key_known: 'One of these keys is another member’s.',
  hub_jws_long: 'has more than {most} characters',
  hub_forged: 'This is not signed by a key of the contributor that it names, as a member of this hub.',
  hub_other: 'is not this hub, which is {origin}',
  hub_made_later: 'is later than today',
  hub_month_open: 'is not over',
  hub_contribution_known:
    'This was received before: its sequence is {sequence}, the newest of this contributor {newest}, and an id is taken once. Nothing was changed.',
  hub_title: 'How long license decisions take: what companies told together',
  hub_nothing: 'Nothing is published yet.',
  hub_no_cells: 'No figure may be published yet: five companies at least must stand behind each.',
  hub_cite: '“How long license decisions take”, publication number {number} of {day}, {address}',
  hub_method:
    'Companies count their own decided cases by month of the decision, authority, Country Group, ECCN category and type, in calendar days from the first submission to the decision, and sign the sums; cells of fewer than five cases are not told. A figure is of the companies that take part alone: it is no sample of all, and cells that are missing are not zero. A figure stands on five companies at least, so that three remain where two know their own part, and none of the others has more than four fifths of what remains. Days are given in ranges that five companies stand behind each. What changes is published once five companies’ parts change together; until then a figure is as it was at the publication that it names. No totals are published.',
  benchmark_digest: 'must be the digest of a preview: 64 hex digits',
  benchmark_left_month_uncertain: 'the month of the decision is not known for certain',
  benchmark_left_days_uncertain: 'the days that it took are not known to ten days',
  benchmark_left_destination_unknown: 'where it goes is not known',
  benchmark_left_group_unknown: 'the loaded Country Groups have no row for where it goes',
} as const;

export const say = catalogue(WORDS, GERMAN);
