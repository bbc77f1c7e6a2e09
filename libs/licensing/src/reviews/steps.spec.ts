import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PolicyStep, ReviewCondition, ReviewPolicy, ReviewStep } from './review.js';
import { inTurn, isTouched, nextReminder, plannedSteps, replanned } from './steps.js';

const policyOf = (
  id: string,
  steps: readonly PolicyStep[],
  when: readonly ReviewCondition[] = [],
): ReviewPolicy => ({
  id,
  number: 1,
  supplierId: null,
  name: id,
  when,
  steps,
  isRetired: false,
  saidOn: '2026-11-02',
  recordedBy: '0',
  recordedAt: '2026-11-02T00:00:00.000Z',
});
const step = (id: string, of = id, dueDays?: number): PolicyStep => ({
  id,
  function: of,
  ...(dueDays === undefined ? {} : { dueDays }),
});
const idsOf = (policies: ReviewPolicy[], asks = (_: ReviewPolicy) => true) =>
  plannedSteps(policies, asks).map(({ stepId }) => stepId);

describe('the steps of several policies', () => {
  it('stand in the order of the first, with what others add before what they have behind it', () => {
    const a = policyOf('a', [step('legal'), step('official')]);
    expect(idsOf([a, policyOf('b', [step('class'), step('legal')])])).toEqual(['class', 'legal', 'official']);
    expect(idsOf([a, policyOf('b', [step('official'), step('board')])])).toEqual([
      'legal',
      'official',
      'board',
    ]);
    expect(idsOf([a, policyOf('b', [step('finance')])])).toEqual(['legal', 'official', 'finance']);
    expect(idsOf([a, policyOf('b', [step('official'), step('legal')])])).toEqual(['legal', 'official']);
  });

  it('are called the same whichever of them ask', () => {
    const policies = [
      policyOf('a', [step('word', 'legal')]),
      policyOf('b', [step('word', 'classification')]),
    ];
    expect(idsOf(policies)).toEqual(['word', 'b.word']);
    expect(idsOf(policies, ({ id }) => id === 'b')).toEqual(['b.word']);
  });

  it('are due by the earlier day, and are touched by what any of them asks about', () => {
    const [merged] = plannedSteps(
      [
        policyOf('a', [step('legal', 'legal', 5)], [{ field: 'eccn', in: ['3A090'] }]),
        policyOf('b', [step('legal', 'legal', 2)], [{ field: 'destination', in: ['CN'] }]),
      ],
      () => true,
    );
    expect(merged).toMatchObject({ dueDays: 2, touchedBy: ['items', 'parties'] });
    expect(isTouched(merged!, ['type'])).toBe(false);
    expect(isTouched(merged!, ['items'])).toBe(true);
    expect(isTouched(merged!, ['endUse'])).toBe(true);
    expect(isTouched({ touchedBy: null }, ['type'])).toBe(true);
    expect(isTouched({ touchedBy: null }, [])).toBe(false);
  });

  const functions = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), {
    minLength: 1,
    maxLength: 5,
  });
  const policies = fc.array(functions, { minLength: 1, maxLength: 4 }).map((each) =>
    each.map((some, place) =>
      policyOf(
        `p${place}`,
        some.map((one) => step(one)),
      ),
    ),
  );

  it('are each asked once, and the first policy keeps its order', () => {
    fc.assert(
      fc.property(policies, (some) => {
        const ids = idsOf(some);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(ids)).toEqual(new Set(some.flatMap((one) => one.steps.map(({ id }) => id))));
        const first = some[0]!.steps.map(({ id }) => id);
        expect(ids.filter((id) => first.includes(id))).toEqual(first);
      }),
    );
  });

  it('are open one at a time: the first without a word, and none behind it', () => {
    const states = fc.array(fc.constantFrom('waiting', 'open', 'approved'), { maxLength: 6 });
    fc.assert(
      fc.property(states, (some) => {
        const planned = plannedSteps(
          [
            policyOf(
              'p',
              some.map((_, place) => step(`s${place}`)),
            ),
          ],
          () => true,
        );
        const standing = replanned([], planned, () => false).map((one, place): ReviewStep => ({
          ...one,
          state: some[place]!,
        }));
        const next = inTurn(standing, '2026-11-02');
        const first = some.findIndex((state) => state !== 'approved');
        expect(next.map(({ state }) => state)).toEqual(
          some.map((state, place) => (state === 'approved' ? state : place === first ? 'open' : 'waiting')),
        );
      }),
    );
  });
});

describe('a reminder', () => {
  it('comes the day before, on the day, and the day after', () => {
    const days: (string | null)[] = ['2026-11-02'];
    while (days.at(-1) !== null) days.push(nextReminder('2026-11-05', days.at(-1)!));
    expect(days.slice(1)).toEqual(['2026-11-04', '2026-11-05', '2026-11-06', null]);
    expect(nextReminder(null, '2026-11-02')).toBeNull();
  });
});
