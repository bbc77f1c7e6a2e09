import { formatDay, isIllegal, parseDay, simulate } from '@ninety/procedure';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocksWithout, isFormRefusal, movedBy, parseEvent, replay } from '@ninety/procedure';
import type { State } from '@ninety/procedure';
import { day0, histories, written } from './histories.js';
import type { Fact } from './twin.js';

function stateOf(facts: Fact[], asOf: number): State | null {
  const events = facts.map(written).map(parseEvent);
  if (events.some(isFormRefusal)) return null;
  const progress = replay(events, asOf);
  return isIllegal(progress) ? null : progress.state;
}
const on = (day: string) => parseDay(day) ?? NaN;

describe('an explanation of a clock', () => {
  it('accounts for every excluded day, none twice, on any history', () => {
    fc.assert(
      fc.property(histories(), ({ facts, asOf }) => {
        const state = stateOf(facts, asOf);
        const answer = simulate(facts.map(written), asOf);
        if (!state || isIllegal(answer)) return;
        for (const clock of answer.clocks) {
          const moved = movedBy(clock, state, asOf);
          expect(moved.reduce((days, one) => days + one.movedDays, 0)).toBe(clock.excludedDays);
          for (const one of moved) expect(one.excluded ? one.days : 0).toBeGreaterThanOrEqual(one.movedDays);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('says when the clock would be due without a hold, which is what taking the hold out of the history gives', () => {
    fc.assert(
      fc.property(histories(), ({ facts, asOf }) => {
        const holds = facts.filter(({ type }) => type === 'hold_placed');
        const state = stateOf(facts, asOf);
        if (!state) return;
        for (const { id } of holds) {
          const others = simulate(
            facts.filter((fact) => fact.type === 'registered' || fact.id !== id).map(written),
            asOf,
          );
          const known = facts.filter((fact) => fact.id === id);
          // Another request of the same id is another matter.
          if (isIllegal(others) || known.some(({ type }) => type.startsWith('information'))) continue;
          const resolution = (clocks: { clock: string }[]) =>
            clocks.find(({ clock }) => clock === 'resolution');
          const without = clocksWithout(state, { type: 'hold_placed', id: String(id) }, asOf);
          expect(resolution(without)).toEqual(resolution(others.clocks));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('tells why a late pre-license check, a freeze and an agency that asked late stopped nothing', () => {
    const facts: Fact[] = [
      { type: 'registered', on: day0 },
      { type: 'referred', on: day0, agencies: ['Energy'] },
      { type: 'hold_placed', on: day0 + 8, id: 'check', kind: 'pre_license_check', determinedOn: day0 + 2 },
      { type: 'information_requested', on: day0 + 11, id: 'late', by: 'Energy' },
      { type: 'hold_placed', on: day0 + 12, id: 'freeze', kind: 'administrative' },
      { type: 'information_requested', on: day0 + 12, id: 'ours', by: 'BIS' },
    ];
    const asOf = day0 + 20;
    const state = stateOf(facts, asOf);
    const answer = simulate(facts.map(written), asOf);
    if (!state || isIllegal(answer)) throw new Error('unlawful');
    const clock = answer.clocks.find((one) => one.clock === 'resolution');
    if (!clock) throw new Error('no clock');
    expect(
      movedBy(clock, state, asOf).map(({ id, excluded, days, movedDays, reason, citation }) => ({
        id,
        excluded,
        days,
        movedDays,
        reason,
        citation,
      })),
    ).toEqual([
      {
        id: 'check',
        excluded: false,
        days: 12,
        movedDays: 0,
        reason: 'it was requested more than 5 days after the determination',
        citation: '15 CFR 750.4(b)(2)',
      },
      {
        id: 'late',
        excluded: false,
        days: 9,
        movedDays: 0,
        reason: 'it came on day 11 after the referral; only the first 10 stop the clocks',
        citation: '15 CFR 750.4(d)(1)',
      },
      {
        id: 'ours',
        excluded: true,
        days: 8,
        movedDays: 8,
        reason: 'a request for information by BIS stops the 90 days until it is answered',
        citation: '15 CFR 750.4(b)(1)',
      },
      {
        id: 'freeze',
        excluded: false,
        days: 8,
        movedDays: 0,
        reason: 'no paragraph of 750.4(b) provides for it',
        citation: null,
      },
    ]);
    // 90 days after 5 January and the 8 days of BIS's own request
    expect(clock.dueOn).toBe('2026-04-13');
    const without = clocksWithout(state, { type: 'information_requested', id: 'ours' }, asOf);
    expect(without.find((one) => one.clock === 'resolution')?.dueOn).toBe(formatDay(on('2026-01-05') + 90));
  });
});
