import { describe, expect, it } from 'vitest';
import { countCases, loadRegimes } from './load.js';

const PACKS = new URL('../../packs/', import.meta.url).pathname;

describe('the packs', () => {
  it('load, with their worked cases', () => {
    expect([...loadRegimes([PACKS]).keys()]).toEqual([
      'au-dec',
      'nl-cdiu',
      'sg-sts',
      'uk-siel',
      'us-bis',
      'us-ddtc',
    ]);
    expect(countCases(`${PACKS}us-bis`)).toBeGreaterThanOrEqual(30);
  });
});
