import { describe, expect, it } from 'vitest';
import { lastMomentOf } from './last-moment.js';

describe('the last moment of a day', () => {
  it.each([
    ['2026-11-30', 'America/New_York', '2026-12-01T04:59:59.999Z'],
    ['2026-07-31', 'America/New_York', '2026-08-01T03:59:59.999Z'],
    ['2026-07-31', 'Europe/Berlin', '2026-07-31T21:59:59.999Z'],
    ['2026-07-31', 'Asia/Tokyo', '2026-07-31T14:59:59.999Z'],
    // The clocks change within the day.
    ['2026-11-01', 'America/New_York', '2026-11-02T04:59:59.999Z'],
    ['2026-03-08', 'America/New_York', '2026-03-09T03:59:59.999Z'],
    ['2026-12-31', 'UTC', '2026-12-31T23:59:59.999Z'],
  ])('%s in %s is %s', (day, zone, moment) => {
    expect(lastMomentOf(day, zone).toISOString()).toBe(moment);
  });
});
