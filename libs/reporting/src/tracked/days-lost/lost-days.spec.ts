import fc from 'fast-check';
import type { FilingHistory, HistoryEvent } from '@ninety/licensing';
import { describe, expect, it } from 'vitest';
import { CAUSES, lifeOf, LostDays, piecesOf, spansOf } from './lost-days.js';
import type { Cause, Days, Span } from './lost-days.js';

const AS_OF = 200;

const blank = { opens: null, kind: null, closes: null, answers: null, thing: null, ends: false } as const;
type Told = Partial<HistoryEvent> & Pick<HistoryEvent, 'from' | 'to'>;
const authority = (told: Told): HistoryEvent => ({ ...blank, speaks: 'authority', ...told });
const applicant = (told: Told): HistoryEvent => ({ ...blank, speaks: 'applicant', ...told });
const on = (day: number) => ({ from: day, to: day });

function filing(filedOn: Days, ...later: HistoryEvent[]): FilingHistory {
  const ending = later.find(({ ends }) => ends);
  const events = [applicant(filedOn), ...later];
  const ended = {
    endedFrom: ending?.from ?? null,
    endedTo: ending?.to ?? null,
    isRecorded: ending !== undefined,
  };
  return { filedFrom: filedOn.from, filedTo: filedOn.to, ...ended, events };
}

function lostOf(
  history: FilingHistory,
  period: Days = { from: 0, to: AS_OF },
  closures: readonly Days[] = [],
) {
  const lost = new LostDays();
  for (const piece of piecesOf(spansOf(history, AS_OF, closures), period, [])) lost.add(piece);
  return lost;
}

const hold = (days: Days) => authority({ ...days, opens: 'suspension', kind: 'administrative', thing: 'h' });
const release = (days: Days) => authority({ ...days, closes: 'suspension', thing: 'h' });
const decision = (days: Days) => authority({ ...days, ends: true });

describe('days that are lost', () => {
  it('are the days of a hold without a basis, and of none that has one', () => {
    const held = filing(on(10), authority(on(10)), hold(on(20)), release(on(30)), decision(on(40)));
    expect(lostOf(held).of('hold_without_basis')).toEqual({ atLeast: 10, atMost: 10 });
    const based = held.events.map((one) => (one.kind === null ? one : { ...one, kind: 'pre_license_check' }));
    expect(lostOf({ ...held, events: based }).of('total')).toEqual({ atLeast: 0, atMost: 0 });
  });

  it('are not sure where nobody recorded the ending', () => {
    const open = filing(on(10), authority(on(10)), hold(on(20)));
    expect(lostOf(open).of('hold_without_basis')).toEqual({ atLeast: 0, atMost: AS_OF - 20 });
    const decided = filing(on(10), authority(on(10)), hold(on(20)), decision(on(40)));
    expect(lostOf(decided).of('hold_without_basis')).toEqual({ atLeast: 0, atMost: 20 });
    expect(lostOf(filing(on(10))).of('silence_after_filing')).toEqual({ atLeast: 0, atMost: AS_OF - 10 });
  });

  it('are those of silence after a filing and after an answer, until the authority is heard of', () => {
    const asked = authority({ ...on(20), opens: 'request', thing: 'q' });
    const answered = applicant({ ...on(25), closes: 'request', thing: 'q' });
    const lost = lostOf(filing(on(10), asked, answered, authority(on(40)), decision(on(50))));
    expect(lost.of('silence_after_filing')).toEqual({ atLeast: 9, atMost: 9 });
    expect(lost.of('silence_after_answer')).toEqual({ atLeast: 14, atMost: 14 });
  });

  it('are between bounds where days are', () => {
    const vague = filing({ from: 10, to: 12 }, authority({ from: 20, to: 25 }), decision(on(25)));
    expect(lostOf(vague).of('silence_after_filing')).toEqual({ atLeast: 7, atMost: 14 });
  });

  it('count once: a day on which the authority was closed is no silence', () => {
    const lost = lostOf(filing(on(10), authority(on(30)), decision(on(60))), undefined, [
      { from: 15, to: 19 },
    ]);
    expect(lost.of('closure')).toEqual({ atLeast: 5, atMost: 5 });
    expect(lost.of('silence_after_filing')).toEqual({ atLeast: 14, atMost: 14 });
    expect(lost.of('total')).toEqual({ atLeast: 19, atMost: 19 });
    expect(lost.of('overlap')).toEqual({ atLeast: 5, atMost: 5 });
  });

  const days = fc.tuple(fc.nat(90), fc.nat(12)).map(([from, more]) => ({ from, to: from + more }));
  const histories = fc
    .record({
      filed: days,
      told: fc.array(fc.tuple(days, fc.constantFrom('sign', 'hold', 'release', 'answer', 'end')), {
        maxLength: 7,
      }),
      closures: fc.array(days, { maxLength: 3 }),
      period: days.map(({ from, to }) => ({ from, to: to + 60 })),
    })
    .map(({ filed, told, ...rest }) => {
      const events = told
        .filter(([{ from }]) => from >= filed.from)
        .sort(([a], [b]) => a.from - b.from || a.to - b.to)
        .map(([when, what]) => {
          if (what === 'hold') return hold(when);
          if (what === 'release') return release(when);
          if (what === 'answer') return applicant({ ...when, closes: 'request' });
          return what === 'end' ? decision(when) : authority(when);
        });
      const end = events.findIndex(({ ends }) => ends);
      return { ...rest, history: filing(filed, ...(end < 0 ? events : events.slice(0, end + 1))) };
    });

  it('are the same when each day is counted by itself, and never more than the days that passed', () => {
    fc.assert(
      fc.property(histories, ({ history, closures, period }) => {
        const lost = lostOf(history, period, closures);
        const recounted = dayByDay(spansOf(history, AS_OF, closures), period);
        for (const name of ['total', 'overlap', ...CAUSES] as const)
          expect([name, lost.of(name)]).toEqual([name, recounted.get(name)]);
        const bounds = CAUSES.map((cause) => lost.of(cause));
        for (const { atLeast, atMost } of bounds) expect(atLeast).toBeLessThanOrEqual(atMost);
        const { possible } = lifeOf(history, AS_OF);
        const passed = Math.max(
          0,
          Math.min(possible.to, period.to) - Math.max(possible.from, period.from) + 1,
        );
        const sure = bounds.reduce((sum, { atLeast }) => sum + atLeast, 0);
        expect(sure).toBeLessThanOrEqual(lost.of('total').atLeast);
        expect(lost.of('total').atLeast).toBeLessThanOrEqual(lost.of('total').atMost);
        expect(lost.of('total').atMost).toBeLessThanOrEqual(passed);
      }),
      { numRuns: 500 },
    );
  });

  it('lie between their bounds whenever within its days each thing happened', () => {
    fc.assert(
      fc.property(
        histories,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (given, shares) => {
          const { history, closures, period } = given;
          const exact = exactly(history, shares);
          if (exact === null || history.endedFrom === null) return;
          const [bounds, was] = [lostOf(history, period, closures), lostOf(exact, period, closures)];
          for (const name of ['total', ...CAUSES] as const) {
            expect(bounds.of(name).atMost, name).toBeGreaterThanOrEqual(was.of(name).atMost);
            expect(bounds.of(name).atLeast, name).toBeLessThanOrEqual(was.of(name).atMost);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** One way in which it can have been; null: things would have happened in another order. */
function exactly(history: FilingHistory, shares: Iterator<number>): FilingHistory | null {
  const events = history.events.map((event) => {
    const share: unknown = shares.next().value;
    return { ...event, ...on(event.from + Math.floor(Number(share) * (event.to - event.from + 0.999))) };
  });
  const isInOrder = events.every(({ from }, place) => from >= (events[place - 1]?.from ?? -Infinity));
  const [filed, ...later] = events;
  return isInOrder && filed ? filing(on(filed.from), ...later) : null;
}

/** By brute force, without intervals. */
function dayByDay(spans: readonly Span[], period: Days) {
  const sums = new Map(
    [...CAUSES, 'total' as const, 'overlap' as const].map((name) => [name, { atLeast: 0, atMost: 0 }]),
  );
  const count = (name: Cause | 'total' | 'overlap', end: 'atLeast' | 'atMost') => {
    const sum = sums.get(name);
    if (sum) sum[end] += 1;
  };
  for (let day = period.from; day <= period.to; day += 1) {
    const isIn = ({ from, to }: Days) => from <= day && day <= to;
    const may = CAUSES.filter((cause) => spans.some((one) => one.cause === cause && isIn(one.possible)));
    const sure = CAUSES.filter((cause) =>
      spans.some((one) => one.cause === cause && isIn(one.possible) && isIn(one.certain)),
    );
    if (may.length > 0) count('total', 'atMost');
    if (sure.length > 0) count('total', 'atLeast');
    if (may.length > 1) count('overlap', 'atMost');
    if (sure.length > 1) count('overlap', 'atLeast');
    const [first] = may;
    if (first !== undefined && sure.includes(first)) count(first, 'atLeast');
    for (const cause of may)
      if (!sure.some((one) => CAUSES.indexOf(one) < CAUSES.indexOf(cause))) count(cause, 'atMost');
  }
  return sums;
}
