import { describe, expect, it } from 'vitest';
import { countryGroupLetter } from './country-group-letter.js';
import type { Law } from './law.js';

const lawOf = (rows: Readonly<Record<string, readonly string[]>>): Law => ({
  entries: new Map(),
  chart: new Map(),
  groups: new Map(
    Object.entries(rows).map(([country, groups]) => [country, { country, name: country, groups }]),
  ),
  exceptions: new Map(),
  policies: [],
  versions: { ccl: null, country_chart: null, country_groups: 1, license_exceptions: null },
});

describe('the letter of a destination', () => {
  const law = lawOf({
    IL: ['A:6', 'D:2'],
    CU: ['D:2', 'E:2'],
    FI: ['B', 'A:5'],
    TD: ['B'],
    CN: ['D:1'],
    CA: [],
  });

  it.each([
    ['IL', 'D'],
    ['CU', 'E'],
    ['FI', 'A'],
    ['TD', 'B'],
    ['CA', 'other'],
    ['ZZ', null],
    // Treated as China. 85 FR 83788.
    ['HK', 'D'],
  ])('%s: %s', (country, letter) => {
    expect(countryGroupLetter(law, country)).toBe(letter);
  });
});
