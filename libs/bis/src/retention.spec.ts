import { describe, expect, it } from 'vitest';
import { latestOf, mayBeDisposed, retainUntil } from './retention.js';

describe('the retention of records', () => {
  it('lasts five years from the last act', () => {
    expect(retainUntil('2019-07-22')).toBe('2024-07-22');
    expect(retainUntil('2020-02-29')).toBe('2025-02-28');
    expect(retainUntil('2023-02-28')).toBe('2028-02-28');
  });
  it('counts from the latest of what happened', () => {
    expect(latestOf(['2019-07-22', null, '2020-01-01'])).toBe('2020-01-01');
  });
  it('ends after its last day, of what has ended and nobody asked for', () => {
    const record = { isPending: false, isHeld: false, until: '2024-07-22' };
    expect(mayBeDisposed(record, '2024-07-22')).toBe(false);
    expect(mayBeDisposed(record, '2024-07-23')).toBe(true);
    expect(mayBeDisposed({ ...record, isHeld: true }, '2024-07-23')).toBe(false);
    expect(mayBeDisposed({ ...record, isPending: true }, '2024-07-23')).toBe(false);
  });
});
