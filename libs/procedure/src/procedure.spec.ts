import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from './day.js';
import { outlook } from './outlook.js';
import { isFormRefusal, parseEvent } from './form.js';
import { isIllegal, simulate } from './procedure.js';

type Event = Record<string, unknown>;

const registered = (on: string): Event => ({ type: 'registered', on });
const referred = (on: string, ...agencies: string[]): Event => ({ type: 'referred', on, agencies });
const requested = (on: string, by: string): Event => ({
  type: 'information_requested',
  on,
  id: `q ${on}`,
  by,
});
const held = (on: string, kind: string, more: Event = {}): Event => ({
  type: 'hold_placed',
  on,
  id: 'h',
  kind,
  ...more,
});

/** Replays a lawful history. */
function replay(asOf: string, ...events: Event[]) {
  const answer = simulate(events, parseDay(asOf) ?? NaN);
  if (isIllegal(answer)) expect.fail(`event ${answer.illegalEvent}: ${answer.why}`);
  const clock = (name: string) => answer.clocks.find((one) => one.clock === name);
  return { answer, clock };
}

const refusal = (...events: Event[]) => simulate(events, parseDay('2026-12-31') ?? NaN);

describe("an agency's information request", () => {
  it('stops the 90 days when made on the 10th day after its referral', () => {
    const { clock } = replay(
      '2026-03-20',
      registered('2026-03-02'),
      referred('2026-03-02', 'Energy'),
      requested('2026-03-12', 'Energy'),
    );

    // 2 March + 90 = 31 May; 13–20 March are out: + 8
    expect(clock('resolution')).toMatchObject({ dueOn: '2026-06-08', excludedDays: 8, state: 'paused' });
  });

  it('stops nothing on the 11th', () => {
    const { clock } = replay(
      '2026-03-20',
      registered('2026-03-02'),
      referred('2026-03-02', 'Energy'),
      requested('2026-03-13', 'Energy'),
    );

    expect(clock('resolution')).toMatchObject({ dueOn: '2026-05-31', excludedDays: 0, state: 'running' });
    expect(clock('deficiency_notice')).toMatchObject({ state: 'lapsed' });
  });
});

describe('a hold', () => {
  it('with no basis in 750.4(b) stops nothing', () => {
    expect(
      replay('2026-04-01', registered('2026-03-02'), held('2026-03-05', 'administrative')).clock(
        'resolution',
      ),
    ).toMatchObject({ state: 'running', countedDays: 30 });
  });

  it('for Congress stops at most 30 days, and no license issues before', () => {
    const events = [registered('2026-03-02'), held('2026-03-05', 'terrorist_state_notification')];
    expect(replay('2026-04-03', ...events).clock('resolution')).toMatchObject({
      state: 'paused',
      excludedDays: 29,
    });
    expect(replay('2026-04-04', ...events).clock('resolution')).toMatchObject({
      state: 'running',
      excludedDays: 30,
    });
    expect(refusal(...events, { type: 'approved', on: '2026-04-03' })).toMatchObject({
      illegalEvent: 2,
      citation: '15 CFR 750.4(b)(6)',
    });
    expect(replay('2026-04-04', ...events, { type: 'approved', on: '2026-04-04' }).answer.status).toBe(
      'approved',
    );
  });

  it('for a pre-license check counts only when asked for within 5 days of the determination', () => {
    const check = (determinedOn: string) =>
      replay(
        '2026-03-20',
        registered('2026-03-02'),
        held('2026-03-10', 'pre_license_check', { determinedOn }),
      );
    expect(check('2026-03-05').clock('resolution')).toMatchObject({ excludedDays: 10 });
    expect(check('2026-03-04').clock('resolution')).toMatchObject({ excludedDays: 0 });
  });
});

describe('a due date', () => {
  it('is provisional while days go by uncounted, and settled with the answer', () => {
    const events = [registered('2026-03-02'), requested('2026-03-12', 'BIS')];
    expect(replay('2026-03-20', ...events).clock('resolution')).toMatchObject({ provisional: true });
    const answered = { type: 'information_received', on: '2026-03-20', id: 'q 2026-03-12' };
    expect(replay('2026-03-20', ...events, answered).clock('resolution')).toMatchObject({
      provisional: false,
    });
  });

  it('is provisional after the assurances came: without a license in time the days count after all', () => {
    const { clock } = replay(
      '2026-03-20',
      registered('2026-03-02'),
      held('2026-03-10', 'government_assurances', { determinedOn: '2026-03-10' }),
      { type: 'state_initiated', on: '2026-03-12', id: 'h' },
      { type: 'hold_released', on: '2026-03-19', id: 'h', receivedOn: '2026-03-19' },
    );
    expect(clock('resolution')).toMatchObject({ state: 'running', excludedDays: 9, provisional: true });
    expect(clock('initial_action')).toMatchObject({ provisional: false });
  });
});

describe('a day', () => {
  it.each(['2019-02-30', '2019-2-3', '20190203', '2019-13-01', '', null, 7, '2019-02-03T00:00:00Z'])(
    'is not %o',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );

  it('reads as it is written', () => {
    expect(parseDay('0000-12-31')).toBeNull();
    for (const text of ['1970-01-01', '2000-02-29', '0001-01-01', '9999-12-31', '2149-12-31'])
      expect(formatDay(parseDay(text) ?? NaN)).toBe(text);
  });
});

describe('the form of an event', () => {
  it.each([
    [{ type: 'nonsense', on: '2019-07-22' }, 'type'],
    [{ type: 'registered' }, 'on'],
    [{ type: 'registered', on: '2019-07-22', note: null }, 'note'],
    [{ type: 'registered', on: '2019-07-22', note: '  ' }, 'note'],
    [{ type: 'registered', on: '2019-07-22', id: 'x' }, 'id'],
    [{ type: 'referred', on: '2019-07-22', agencies: [] }, 'agencies'],
    [{ type: 'referred', on: '2019-07-22', agencies: ['Defense', 'Defense'] }, 'agencies'],
    [
      {
        type: 'hold_placed',
        on: '2019-07-22',
        id: 'h',
        kind: 'foreign_consultation',
        determinedOn: '2019-07-22',
      },
      'determinedOn',
    ],
    [{ type: 'hold_placed', on: '2019-07-22', id: 'h', kind: 'toString' }, 'kind'],
    [
      {
        type: 'position',
        on: '2019-07-22',
        agency: 'State',
        recommendation: 'approve_with_conditions',
        conditions: [],
      },
      'conditions',
    ],
    [{ type: 'acep_decision', on: '2019-07-22', outcome: 'deny', votes: { Defense: 1.5 } }, 'votes'],
    [{ type: 'withdrawn', on: '2019-07-22', note: 'a\0b' }, 'note'],
    [{ type: 'withdrawn', on: '2019-07-22', note: 'a\ud800' }, 'note'],
    [{ type: 'withdrawn', on: '2019-07-22', '': 1 }, ''],
    [[], undefined],
  ])('refuses %o for its %s', (event, field) => {
    const parsed = parseEvent(event);
    expect(isFormRefusal(parsed) ? parsed.field : parsed).toBe(field);
  });
});

describe('the outlook', () => {
  it('names every day on which something changes by itself', () => {
    const events = [registered('2026-03-02'), referred('2026-03-02', 'State')].map((event) => {
      const parsed = parseEvent(event);
      if (isFormRefusal(parsed)) throw new Error(parsed.why);
      return parsed;
    });
    const segments = outlook(events, parseDay('2026-03-02') ?? NaN);
    // 10 days for a deficiency notice, 30 for the recommendation, 90 for all.
    expect(segments.map(({ from, status }) => `${formatDay(from)} ${status}`)).toEqual([
      '2026-03-02 referred',
      '2026-03-13 referred',
      '2026-04-02 final_review',
      '2026-06-01 final_review',
    ]);
  });
});
