import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WorkingDays } from './calendar.js';
import { formatDay, parseDay, weekday } from './day.js';

const day = (text: string) => parseDay(text) ?? NaN;
const first = day('1990-01-01');
const last = day('2060-12-31');

describe('working days', () => {
  const england = new WorkingDays({ weekend: [0, 6], holidays: { country: 'GB', state: 'ENG' } }, [
    { from: day('2025-10-01'), to: day('2025-10-12') },
    { from: day('2025-10-10'), to: day('2025-10-14') },
  ]);

  it('are counted one by one, whichever day was asked about first', () => {
    const isWorking = (one: number) => england.upTo(one) - england.upTo(one - 1);
    const free = [
      '2025-12-25',
      '2025-12-26',
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2025-10-03',
      '2025-10-14',
    ];
    for (const text of free) expect([text, isWorking(day(text))]).toEqual([text, 0]);
    for (const text of ['2025-12-24', '2025-09-30', '2025-10-15', '1995-12-25'])
      expect([text, isWorking(day(text))]).toEqual([text, 1]);
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (one) => {
        const isFree = [0, 6].includes(weekday(one));
        expect([0, isFree ? 0 : 1]).toContain(isWorking(one));
      }),
    );
  });

  it('are found by their number: the first day up to which so many are counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 300 }), (from, many) => {
        const found = england.dayOf(england.upTo(from) + many);
        expect(england.upTo(found) - england.upTo(from)).toBe(many);
        expect(england.upTo(found - 1) - england.upTo(from)).toBe(many - 1);
      }),
    );
  });

  it('are counted from one end of the calendar to the other', () => {
    const [begin, end] = [day('0001-01-01'), day('9899-12-31')];
    expect(england.upTo(end) - england.upTo(begin)).toBeGreaterThan(2_500_000);
    expect(formatDay(england.dayOf(england.upTo(end) + 20))).toBe('9900-01-26');
  });
});
