import { ENDINGS, STATUSES } from '@ninety/procedure';
import { describe, expect, it } from 'vitest';
import { hasEnded, isPending, NOT_PENDING } from './phases.js';

describe('the phase of an application', () => {
  it('is the last one after the events that end it, and after no other', () => {
    expect(STATUSES.filter(hasEnded)).toEqual([...ENDINGS]);
  });

  it('is with the office from its registration until it ended', () => {
    expect(STATUSES.filter(isPending)).toEqual(STATUSES.filter((status) => !hasEnded(status)));
    expect([isPending('draft'), hasEnded('draft'), hasEnded(null)]).toEqual([false, false, false]);
    expect(NOT_PENDING).toEqual(['draft', ...ENDINGS]);
  });

  it('is not guessed for a status that nobody placed', () => {
    expect(() => isPending('suspended')).toThrow('no status of an application: suspended');
  });
});
