import { isIllegal, parseDay, simulate } from '@ninety/procedure';
import type { Answer, Clock, IllegalEvent } from '@ninety/procedure';
import { describe, expect, it } from 'vitest';
import { CLOCK_RULES } from '../../libs/procedure/src/clock-rules.js';
import { CLOCK_STATES } from '../../libs/procedure/src/clocks.js';
import { EVENT_RULES, REGISTRATION } from '../../libs/procedure/src/event-rules.js';
import { inForce, LAW, lawOf, PARAMETER_NAMES, PARAMETERS } from '../../libs/procedure/src/parameters.js';
import type { Law, Parameter, ParameterName } from '../../libs/procedure/src/parameters.js';
import { STATUSES } from '../../libs/procedure/src/statuses.js';
import { STEP_RULES } from '../../libs/procedure/src/steps.js';
import { SUSPENSION_RULES } from '../../libs/procedure/src/suspensions.js';
import { caseFiles, dayOf, factOf, historyOf, readDay, ROWS, sideOf } from './cases.js';
import type { Case } from './cases.js';
import { live } from './twin.js';

const files = [...Object.keys(ROWS), 'worked-examples'].flatMap(caseFiles);
const cases = files.flatMap(({ folder, rule, cases: all }) =>
  all.map((one) => ({ at: `${folder}/${rule}: ${one.name}`, folder, rule, one })),
);
/** Their names as a test writes them, not shortened. */
const titled = cases.map((one) => [one.at, one] as const);
const MEMBERS = ['name', 'sum', 'given', 'events', 'asOf', 'limit', 'expected'];
/** The rows that cite a paragraph themselves. */
const CITATIONS: Readonly<Record<string, Readonly<Record<string, { readonly citation: string | null }>>>> = {
  events: { registered: REGISTRATION, ...EVENT_RULES },
  holds: SUSPENSION_RULES,
  clocks: CLOCK_RULES,
  steps: STEP_RULES,
};
const EXPECTED = [
  'status',
  'clocks',
  'noOtherClock',
  'allowedEvents',
  'mayFollow',
  'mayNotFollow',
  'refused',
  'illegalEvent',
];

function answerTo(one: Case, law: Law = LAW): Answer | IllegalEvent {
  return simulate(historyOf(one), dayOf(one), law);
}

/** The index of the event that a case says is refused. */
function refusedIn(one: Case): number | undefined {
  return one.expected.refused && one.expected.illegalEvent === undefined
    ? historyOf(one).length - 1
    : one.expected.illegalEvent;
}

describe('the cases of the rules', () => {
  it.each(titled)('%s', (_, { one }) => {
    const answer = answerTo(one);
    const { expected } = one;
    const refused = refusedIn(one);
    if (refused !== undefined) {
      const { why = '', citation, field } = expected.refused ?? {};
      if (!isIllegal(answer)) expect.fail(`nothing was refused; the status is ${String(answer.status)}`);
      expect(answer).toMatchObject({
        illegalEvent: refused,
        why: expect.stringContaining(why) as string,
        citation: citation ?? null,
      });
      expect(answer.field).toBe(field);
      return;
    }
    if (isIllegal(answer)) expect.fail(`event ${answer.illegalEvent}: ${answer.why}`);
    if (expected.status !== undefined) expect(answer.status).toBe(expected.status);
    for (const clock of expected.clocks ?? [])
      expect(answer.clocks).toContainEqual(expect.objectContaining(clock));
    if (expected.noOtherClock) expect(answer.clocks).toHaveLength(expected.clocks?.length ?? 0);
    if (expected.allowedEvents) expect(answer.allowedEvents).toEqual(expected.allowedEvents);
    expect(answer.allowedEvents).toEqual(expect.arrayContaining([...(expected.mayFollow ?? [])]));
    expect(answer.allowedEvents.filter((type) => expected.mayNotFollow?.includes(type))).toEqual([]);
  });

  it.each(titled)('are so for the twin too: %s', (_, { one }) => {
    const events = historyOf(one);
    const refused = refusedIn(one);
    const isOfTheForm = one.expected.refused?.field !== undefined;
    const isOutOfOrder = events.some(({ on }, index) => on < (events[index - 1]?.on ?? ''));
    // The twin is told well-formed facts in their order; of the others there is nothing to ask it.
    if (isOfTheForm || isOutOfOrder) {
      expect(refused).toBeDefined();
      return;
    }
    const twin = live(events.map(factOf), dayOf(one));
    if ('illegalEvent' in twin || refused !== undefined) {
      expect(twin).toEqual({ illegalEvent: refused });
      return;
    }
    const answer = answerTo(one);
    if (isIllegal(answer)) expect.fail(answer.why);
    expect(twin.status).toBe(answer.status);
    expect(twin.clocks).toHaveLength(answer.clocks.length);
    expect(twin.clocks).toEqual(expect.arrayContaining(answer.clocks.map(ofTwin)));
  });

  it('say something, and nothing that is not read', () => {
    for (const { at, one } of cases) {
      const unread = [
        ...Object.keys(one).filter((name) => !MEMBERS.includes(name)),
        ...Object.keys(one.expected).filter((name) => !EXPECTED.includes(name)),
      ];
      expect({ at, unread }).toEqual({ at, unread: [] });
      expect({ at, expected: Object.keys(one.expected).length }).not.toEqual({ at, expected: 0 });
    }
  });

  it('have names of their own', () => {
    expect(cases.map(({ at }) => at)).toEqual([...new Set(cases.map(({ at }) => at))]);
  });
});

describe('the case files', () => {
  it.each(Object.entries(ROWS))('are one for each row: %s', (folder, rows) => {
    const rules = caseFiles(folder).map(({ rule }) => rule);
    expect(rules.sort()).toEqual([...rows].sort());
  });

  it.each(caseFiles('events'))('have the event, lawful and refused: $rule', ({ rule, cases: all }) => {
    const verdicts = all.flatMap((one) => {
      const refused = refusedIn(one);
      const events = historyOf(one);
      if (refused !== undefined) return events[refused]?.type === rule ? ['refused'] : [];
      return events.some(({ type }) => type === rule) ? ['lawful'] : [];
    });
    expect(new Set(verdicts)).toEqual(new Set(['lawful', 'refused']));
  });

  it.each(caseFiles('holds'))(
    'have the hold and what it does to the 90 days: $rule',
    ({ rule, cases: all }) => {
      const shown = all.filter((one) => {
        const placed = historyOf(one).some(({ type, kind }) => type === 'hold_placed' && kind === rule);
        return placed && one.expected.clocks?.some(({ clock }) => clock === 'resolution');
      });
      expect(shown.length).toBeGreaterThan(1);
    },
  );

  it.each(caseFiles('clocks'))('have both sides of the limit: $rule', ({ rule, cases: all }) => {
    const limits = all.flatMap(({ limit }) => (limit?.parameter === rule ? [sideOf(limit)] : []));
    expect(new Set(limits)).toEqual(new Set(['within', 'beyond']));
  });

  it.each(caseFiles('steps'))('have the days on both sides of the step: $rule', ({ cases: all }) => {
    const days = all.map((one) => dayOf(one));
    expect(days.some((day) => days.includes(day + 1))).toBe(true);
  });

  it.each(PARAMETER_NAMES)('have both sides of every number of the law: %s', (name) => {
    const limits = cases.flatMap(({ one: { limit } }) => (limit?.parameter === name ? [sideOf(limit)] : []));
    expect(new Set(limits)).toEqual(new Set(['within', 'beyond']));
  });

  it('have every status and every state of a clock', () => {
    const expected = cases.map(({ one }) => one.expected);
    const states = expected.flatMap(({ clocks = [] }) => clocks.map(({ state }) => state));
    expect(STATUSES.filter((status) => !expected.some((one) => one.status === status))).toEqual([]);
    expect(CLOCK_STATES.filter((state) => !states.includes(state))).toEqual([]);
  });

  it.each(files)('cite the law: $folder/$rule', ({ folder, rule, citation }) => {
    expect(citation ?? 'none').toMatch(/^(15 CFR 7\d\d\.\d|none$)/);
    const row = CITATIONS[folder]?.[rule];
    if (row !== undefined) expect(citation).toBe(row.citation);
  });
});

describe('a number of the law that is amended', () => {
  const limited = cases.flatMap(({ at, one }) =>
    one.limit ? [[at, { one, limit: one.limit }] as const] : [],
  );

  it.each(limited)(
    'moves what counts from then on, and nothing that counts from before: %s',
    (_, { one, limit }) => {
      const start = readDay(limit.countedFrom);
      const days = inForce(LAW, limit.parameter, start);
      // On the side on which it lies, a day less or a day more makes the difference.
      const amended = sideOf(limit) === 'within' ? days - 1 : days + 1;
      const asItWas = answerTo(one);
      expect(answerTo(one, amendedFrom(limit.parameter, start + 1, amended))).toEqual(asItWas);
      expect(answerTo(one, amendedFrom(limit.parameter, start, amended))).not.toEqual(asItWas);
    },
  );

  it.each([
    ['acep_appeal', 'the committee approves', '2026-03-10', 'operating_committee', 'appealed_to_acep'],
    ['earb_appeal', 'the Advisory Committee approves', '2026-03-20', 'acep', 'earb_initiated'],
    ['president_appeal', 'the Review Board is for denial', '2026-03-30', 'earb', 'appealed_to_president'],
    ['recommendation', 'referred', '2026-03-02', 'referred', 'position'],
    ['itd_response', 'BIS intends to deny', '2026-03-02', 'intent_to_deny', 'itd_response'],
    ['denial_final', 'BIS intends to deny', '2026-03-02', 'intent_to_deny', 'itd_withdrawn'],
    ['appeal', 'denied after the response', '2026-04-16', 'denied', 'appeal_filed'],
  ] as const)(
    'gives the right that it is about a day more: %s',
    (name, given, countedFrom, status, right) => {
      const start = readDay(countedFrom);
      const days = inForce(LAW, name, start) + 1;
      const stands = (asOf: number) => {
        const answer = simulate(historyOf({ given }), asOf, amendedFrom(name, start, days));
        if (isIllegal(answer)) expect.fail(answer.why);
        const { state } =
          answer.clocks.find(({ clock }) => clock === name) ?? expect.fail(`no clock ${name}`);
        return { status: answer.status, has: answer.allowedEvents.includes(right), state };
      };
      expect(stands(start + days)).toEqual({ status, has: true, state: 'running' });
      expect(stands(start + days + 1)).toMatchObject({ has: false, state: 'lapsed' });
    },
  );

  it('keeps a denial away a day longer, where the applicant has a day more to respond', () => {
    const law = amendedFrom('itd_response', readDay('2026-03-02'), 21);
    const denied = (on: string) => {
      const events = [...historyOf({ given: 'BIS intends to deny' }), { on, type: 'denied' }];
      return isIllegal(simulate(events, readDay(on), law)) ? 'refused' : 'denied';
    };
    expect([denied('2026-03-23'), denied('2026-03-24')]).toEqual(['refused', 'denied']);
  });

  it('makes a denial final a day later, from which the appeal counts', () => {
    const law = amendedFrom('denial_final', readDay('2026-03-02'), 46);
    const answer = simulate(historyOf({ given: 'denied after the response' }), readDay('2026-03-12'), law);
    if (isIllegal(answer)) expect.fail(answer.why);
    expect(answer.clocks).toContainEqual(
      expect.objectContaining({ clock: 'appeal', startedOn: '2026-04-17' }),
    );
  });

  it('lets an agency ask a day later, and the clocks stop', () => {
    const law = amendedFrom('deficiency_notice', readDay('2026-03-02'), 11);
    const stopped = (on: string) => {
      const asked = { on, type: 'information_requested', id: 'q1', by: 'Energy' };
      const answer = simulate([...historyOf({ given: 'referred' }), asked], readDay('2026-03-20'), law);
      if (isIllegal(answer)) expect.fail(answer.why);
      const notice = answer.clocks.find(
        ({ clock, subject }) => clock === 'deficiency_notice' && subject === 'Energy',
      );
      return [
        notice?.state,
        ...answer.clocks.filter(({ state }) => state === 'paused').map(({ clock }) => clock),
      ];
    };
    expect(stopped('2026-03-13')).toEqual(['met', 'resolution', 'recommendation']);
    expect(stopped('2026-03-14')).toEqual(['lapsed']);
  });

  it('gives Congress a day more, which is not counted either', () => {
    const law = amendedFrom('terrorist_state_notification', readDay('2026-03-05'), 31);
    const told = { on: '2026-03-05', type: 'hold_placed', id: 'h1', kind: 'terrorist_state_notification' };
    const stands = (asOf: string) => {
      const answer = simulate([...historyOf({ given: 'registered' }), told], readDay(asOf), law);
      if (isIllegal(answer)) expect.fail(answer.why);
      return [answer.allowedEvents.includes('approved'), answer.clocks[0]?.excludedDays];
    };
    expect([stands('2026-04-04'), stands('2026-04-05'), stands('2026-04-06')]).toEqual([
      [false, 30],
      [true, 31],
      [true, 31],
    ]);
  });

  it('moves no due date of an application that was registered before, closed or not, and those of later ones', () => {
    const amendment = { from: '2027-01-01', value: 60, source: 'an amendment of 750.4(a)(1)' };
    const { resolution } = PARAMETERS;
    const law = lawOf({
      ...PARAMETERS,
      resolution: { ...resolution, values: [...resolution.values, amendment] },
    });
    const resolutionOf = (...events: { type: string; on: string }[]) => {
      const answer = simulate(events, readDay('2027-06-01'), law);
      return isIllegal(answer) ? answer : answer.clocks.find(({ clock }) => clock === 'resolution');
    };
    const before = { type: 'registered', on: '2026-12-31' };
    const after = { type: 'registered', on: '2027-01-01' };
    const approved = { type: 'approved', on: '2027-03-31' };
    // 31 December + 90 = 31 March; 1 January + 60 = 2 March
    expect(resolutionOf(before)).toMatchObject({ dueOn: '2027-03-31', state: 'missed' });
    expect(resolutionOf(before, approved)).toMatchObject({ dueOn: '2027-03-31', state: 'met' });
    expect(resolutionOf(after)).toMatchObject({ dueOn: '2027-03-02', state: 'missed' });
    expect(resolutionOf(after, approved)).toMatchObject({ dueOn: '2027-03-02', state: 'missed' });
  });
});

describe('a parameter', () => {
  const rows = Object.entries<Parameter>(PARAMETERS).map(([name, row]) => ({ name, ...row }));

  it.each(rows)('has its paragraph and where it is read: $name', ({ citation, link, values }) => {
    const section = /^15 CFR (\d+\.\d+)\(/.exec(citation)?.[1] ?? 'none';
    expect(link).toBe(`https://www.ecfr.gov/current/title-15/section-${section}`);
    const days = values.map(({ from }) => readDay(from));
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    for (const { value } of values) expect(Number.isInteger(value) && value > 0).toBe(true);
  });

  it('has its first value before it too, and each later one from its day on', () => {
    const [{ from, value }] = PARAMETERS.resolution.values;
    expect(inForce(LAW, 'resolution', readDay('0001-01-01'))).toBe(value);
    const law = amendedFrom('resolution', readDay('2027-01-01'), 60);
    const values = ['0001-01-01', from, '2026-12-31', '2027-01-01', '9899-12-31'].map((on) =>
      inForce(law, 'resolution', readDay(on)),
    );
    expect(values).toEqual([90, 90, 90, 60, 60]);
  });

  it('has no value from a day that there is not', () => {
    const [value] = PARAMETERS.appeal.values;
    const values = [{ ...value, from: '2027-02-30' }] as const;
    const broken = { ...PARAMETERS, appeal: { ...PARAMETERS.appeal, values } };
    expect(() => lawOf(broken)).toThrow('appeal: 2027-02-30 is not a day');
  });
});

/** The law with another value of one number from a day on. */
function amendedFrom(name: ParameterName, from: number, value: number): Law {
  return { ...LAW, [name]: [{ from, value }, ...LAW[name].filter((earlier) => earlier.from < from)] };
}

function ofTwin({ citation: _, provisional: __, ...clock }: Clock) {
  const day = (text: string | null) => (text === null ? null : parseDay(text));
  return {
    ...clock,
    startedOn: day(clock.startedOn),
    dueOn: day(clock.dueOn),
    completedOn: day(clock.completedOn),
  };
}
