import { describe, expect, it } from 'vitest';
import { latestOf, retainUntil } from './retention.js';

describe('the retention of records', () => {
  it('lasts five years from the last act', () => {
    expect(retainUntil('2019-07-22')).toBe('2024-07-22');
    expect(retainUntil('2020-02-29')).toBe('2025-02-28');
    expect(retainUntil('2023-02-28')).toBe('2028-02-28');
  });
  it('counts from the latest of what happened', () => {
    expect(latestOf(['2019-07-22', null, '2020-01-01'])).toBe('2020-01-01');
  });
});
