import { formatDay, isIllegal, LAST_GIVEN_DAY, parseDay, simulate } from '@ninety/procedure';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day0, histories, written } from './histories.js';
import { live } from './twin.js';
import type { Fact } from './twin.js';

const first = parseDay('0001-01-01') ?? NaN;
const last = parseDay(LAST_GIVEN_DAY) ?? NaN;

const moved = (fact: Fact, days: number): Fact =>
  Object.fromEntries(
    Object.entries(fact).map(([name, value]) => [name, typeof value === 'number' ? value + days : value]),
  ) as Fact;

/** Histories that begin on the calendar's first days, and such that end on the last days that may be given, or after them. */
const atEitherEnd = fc
  .tuple(histories(), fc.boolean(), fc.integer({ min: 0, max: 60 }), fc.integer({ min: -5, max: 60 }))
  .map(([{ facts, asOf }, isEarly, later, earlier]) => {
    const latest = Math.max(asOf, ...facts.flatMap(daysOf));
    const days = isEarly ? first - day0 + later : last - latest - earlier;
    return { facts: facts.map((fact) => moved(fact, days)), asOf: asOf + days };
  });

function daysOf(fact: Fact): number[] {
  return Object.values(fact).filter((value) => typeof value === 'number');
}

describe('the procedure at the ends of the calendar', () => {
  it('refuses a day beyond them, or answers as its twin does, with days of the calendar alone', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(atEitherEnd, ({ facts, asOf }) => {
        const answer = simulate(facts.map(written), asOf);
        const outside = facts.findIndex((fact) => daysOf(fact).some((day) => day < first || day > last));
        if (outside >= 0 || isIllegal(answer)) {
          if (outside >= 0 && asOf >= (facts[outside]?.on ?? NaN)) expect(isIllegal(answer)).toBe(true);
          if (isIllegal(answer)) seen.add(answer.field === undefined ? 'refused' : 'malformed');
          return;
        }
        const twin = live(facts, asOf);
        expect('illegalEvent' in twin ? twin : twin.status).toBe(answer.status);
        for (const { startedOn, dueOn, completedOn } of answer.clocks) {
          for (const day of [startedOn, dueOn, completedOn]) {
            if (day !== null) expect([day, parseDay(day) !== null]).toEqual([day, true]);
          }
        }
        seen.add(asOf < last / 2 ? 'early' : 'late');
      }),
      { numRuns: 1_000 },
    );
    expect([...seen].sort()).toEqual(['early', 'late', 'malformed', 'refused']);
  });

  it.each(['0000-01-01', '0000-12-31', '9900-01-01', '9999-12-31', '+010000-01-01'])(
    'names the field and the rule of %s',
    (day) => {
      expect(simulate([{ type: 'registered', on: day }], last)).toMatchObject({
        illegalEvent: 0,
        field: 'on',
        why: expect.stringContaining('0001-01-01 to 9899-12-31') as string,
      });
    },
  );

  it('answers days of the calendar', () => {
    expect(simulate([{ type: 'registered', on: LAST_GIVEN_DAY }], last)).toMatchObject({
      status: 'registered',
    });
    expect(formatDay(first)).toBe('0001-01-01');
  });
});
