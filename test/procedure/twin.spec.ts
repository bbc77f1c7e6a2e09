import { formatDay, isIllegal, parseDay, simulate } from '@ninety/procedure';
import type { Answer } from '@ninety/procedure';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { live } from './twin.js';
import { candidates, histories, written } from './histories.js';

describe('the procedure, against its day-by-day twin', () => {
  it('answers the same status and clocks, or refuses the same event', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(histories(), ({ facts, asOf }) => {
        const answer = simulate(facts.map(written), asOf);
        const twin = live(facts, asOf);

        const verdict = isIllegal(answer) ? 'refused' : String(answer.status);
        seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
        if ('illegalEvent' in twin || isIllegal(answer)) {
          expect(isIllegal(answer) ? answer.illegalEvent : answer).toEqual(
            'illegalEvent' in twin ? twin.illegalEvent : twin,
          );
          return;
        }
        expect(answer.status).toBe(twin.status);
        expect(sorted(answer.clocks.map(dated))).toEqual(sorted(twin.clocks));
      }),
      { numRuns: Number(process.env.TWIN_RUNS || 3000) },
    );
    // The histories are worth something only if they reach every corner of the procedure.
    expect([...seen.keys()].sort()).toEqual(EVERY_VERDICT);
  });
});

describe('laws of the clocks', () => {
  it('counted plus excluded days are the days elapsed, never below 0', () => {
    forEachAnswer(({ clocks }, asOf) => {
      for (const clock of clocks) {
        expect(clock.countedDays).toBeGreaterThanOrEqual(0);
        if (clock.state !== 'running' && clock.state !== 'paused') continue;
        const elapsed = Math.max(0, asOf - (parseDay(clock.startedOn) ?? NaN));
        expect(clock.countedDays + clock.excludedDays).toBe(elapsed);
      }
    });
  });

  it('a clock that runs or pauses is not past its due date', () => {
    forEachAnswer(({ clocks }, asOf) => {
      for (const { state, dueOn } of clocks) {
        if (state === 'running' || state === 'paused') expect(dueOn >= formatDay(asOf)).toBe(true);
      }
    });
  });

  it('a due date that is not provisional stays the same while nothing happens', () => {
    fc.assert(
      fc.property(histories(), fc.integer({ min: 1, max: 60 }), ({ facts, asOf }, days) => {
        const past = facts.filter(({ on }) => on <= asOf).map(written);
        const [now, later] = [simulate(past, asOf), simulate(past, asOf + days)];
        if (isIllegal(now) || isIllegal(later)) return;
        for (const { clock, subject, startedOn, dueOn, provisional, state } of now.clocks) {
          if (provisional || state === 'cancelled') continue;
          const same = later.clocks.find(
            (one) => one.clock === clock && one.subject === subject && one.startedOn === startedOn,
          );
          expect(same?.dueOn).toBe(dueOn);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('exactly the types allowed next are accepted in some form', () => {
    fc.assert(
      fc.property(histories(), ({ facts, asOf }) => {
        const past = facts.filter(({ on }) => on <= asOf).map(written);
        const answer = simulate(past, asOf);
        if (isIllegal(answer)) return;
        const accepted = candidates(past, asOf).filter(
          (event) => !isIllegal(simulate([...past, event], asOf)),
        );
        expect([...new Set(accepted.map(({ type }) => type))].sort()).toEqual(answer.allowedEvents);
      }),
    );
  });

  it('events after the day asked about change nothing', () => {
    fc.assert(
      fc.property(histories(), ({ facts, asOf }) => {
        const all = simulate(facts.map(written), asOf);
        if (isIllegal(all)) return;
        expect(simulate(facts.filter(({ on }) => on <= asOf).map(written), asOf)).toEqual(all);
      }),
    );
  });
});

const EVERY_VERDICT = [
  'acep',
  'approved',
  'denied',
  'earb',
  'final_review',
  'intent_to_deny',
  'no_license_required',
  'null',
  'operating_committee',
  'president',
  'referred',
  'refused',
  'registered',
  'returned_without_action',
  'withdrawn',
];

function forEachAnswer(check: (answer: Answer, asOf: number) => void): void {
  fc.assert(
    fc.property(histories(), ({ facts, asOf }) => {
      const answer = simulate(facts.map(written), asOf);
      if (!isIllegal(answer)) check(answer, asOf);
    }),
  );
}

function dated({
  citation: _,
  provisional: __,
  startedOn,
  dueOn,
  completedOn,
  ...rest
}: Answer['clocks'][number]) {
  return {
    ...rest,
    startedOn: parseDay(startedOn),
    dueOn: parseDay(dueOn),
    completedOn: completedOn === null ? null : parseDay(completedOn),
  };
}

function sorted<T extends { clock: string; subject: string | null; startedOn: number | null }>(
  clocks: T[],
): T[] {
  const key = (c: T) => `${c.clock} ${c.subject} ${c.startedOn}`;
  return [...clocks].sort((a, b) => key(a).localeCompare(key(b)));
}
