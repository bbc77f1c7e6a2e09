import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { countCases, loadRegimes } from './load.js';

const PACKS = fileURLToPath(new URL('../../packs/', import.meta.url));

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
