import { formatDay, isIllegal, simulate } from '@ninety/procedure';
import { isContradiction, loadRegimes, SHIPPED } from '@ninety/regimes';
import type { Clock, Outlook, Regime } from '@ninety/regimes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day0, histories, written } from '../procedure/histories.js';
import type { Fact } from '../procedure/twin.js';

const bis = loadRegimes([SHIPPED]).get('us-bis') as Regime;

/** What an applicant wrote down of an event: when it truly happened, and what was recorded. */
interface Heard {
  readonly fact: Fact;
  readonly observation: Record<string, unknown>;
}

/** Chances of one history, by position. */
interface Luck {
  readonly rolls: readonly number[];
  readonly filedBefore: number;
}

const ENDINGS = new Map([
  ['approved', 0.75],
  ['denied', 0.75],
  ['returned_without_action', 0.75],
  ['no_license_required', 0.75],
  ['withdrawn', 1],
]);
const BASES = { reasons: 'r', statutoryBasis: 's', regulatoryBasis: 'b' };

/** Cuts a whole history down to what its applicant heard of it: with gaps, inexact dates, and what it is never told. */
function heardOf(facts: readonly Fact[], asOf: number, { rolls, filedBefore }: Luck): Heard[] {
  let at = 0;
  const roll = () => rolls[at++ % rolls.length] as number;
  const filedOn = day0 - filedBefore;
  const heard: Heard[] = [];
  const tell = (fact: Fact, observation: Record<string, unknown>, isOwn = false) => {
    const isInexact = roll() < 0.25;
    const [before, after, kind] = [Math.floor(roll() * 15), Math.floor(roll() * 20), roll()];
    const on = fact.on;
    const isExact = !isInexact || (isOwn && kind < 0.5);
    const between = {
      ...(kind < 0.75 ? { notBefore: formatDay(Math.max(filedOn, on - before)) } : {}),
      notAfter: formatDay(on + after),
    };
    const when = isExact ? { on: formatDay(on) } : between;
    // What is still to come may be known as lying between two days.
    if (on > asOf && isExact) return;
    heard.push({ fact, observation: { ...observation, ...when } });
  };
  const known = (type: string, id?: unknown) =>
    heard.some(({ observation }) => observation.type === type && (id === undefined || observation.id === id));
  let notices = 0;
  for (const fact of facts) {
    const { type } = fact;
    const chance = roll();
    if (type === 'registered' && chance < 0.8) tell(fact, { type });
    else if (type === 'referred' && chance < 0.5) tell(fact, { type: 'status_told', text: 'Under review' });
    else if (type === 'information_requested' && chance < 0.85)
      tell(fact, {
        type,
        id: fact.id,
        ...(roll() < 0.6 ? { dueOn: formatDay(fact.on + 7 + Math.floor(roll() * 25)) } : {}),
      });
    else if (type === 'information_received' && known('information_requested', fact.id))
      tell(fact, { type, id: fact.id }, true);
    else if (type === 'hold_placed' && chance < 0.5)
      tell(fact, { type: 'suspension_told', id: fact.id, kind: fact.kind });
    else if (type === 'hold_released' && known('suspension_told', fact.id) && chance < 0.7)
      tell(fact, { type: 'suspension_ended', id: fact.id });
    else if (type === 'intent_to_deny') {
      if (chance < 0.9) tell(fact, { type, id: `n${notices}` });
      notices += 1;
    } else if (type === 'itd_response' && known('intent_to_deny', `n${notices - 1}`))
      tell(fact, { type, id: `n${notices - 1}` }, true);
    else if (type === 'itd_withdrawn' && known('intent_to_deny', `n${notices - 1}`) && chance < 0.85)
      tell(fact, { type, id: `n${notices - 1}` });
    else if (chance < (ENDINGS.get(type) ?? 0)) tell(fact, { type }, type === 'withdrawn');
    else if (type === 'appeal_filed') {
      // Who appeals knows of the denial, and writes it down.
      const denied = facts.find((one) => one.type === 'denied');
      if (!known('denied') && denied) tell(denied, { type: 'denied' });
      if (known('denied') || (!denied && known('intent_to_deny', `n${notices - 1}`)))
        tell(fact, { type }, true);
    } else if (type === 'appeal_decided' && known('appeal_filed') && chance < 0.7)
      tell(fact, { type, outcome: fact.outcome });
  }
  return [
    { fact: { type: 'filed', on: filedOn }, observation: { type: 'filed', on: formatDay(filedOn) } },
    ...heard,
  ];
}

/** The history that holds only what was recorded, at its true dates, each told suspension with its ordinary effect. */
function recordedOnly(heard: readonly Heard[]): Fact[] {
  const facts: Fact[] = [{ type: 'registered', on: day0 }];
  for (const { fact, observation } of heard) {
    const { on } = fact;
    const { type } = observation;
    if (type === 'filed' || type === 'registered' || type === 'status_told') continue;
    if (type === 'information_requested')
      facts.push({ type: 'information_requested', on, id: fact.id, by: 'BIS' });
    else if (type === 'suspension_told') {
      facts.push({ type: 'hold_placed', on, id: fact.id, kind: fact.kind, ...determined(fact) });
      if (fact.kind === 'government_assurances') facts.push({ type: 'state_initiated', on, id: fact.id });
    } else if (type === 'suspension_ended') {
      const kind = heard.find((one) => one.observation.type === 'suspension_told' && one.fact.id === fact.id)
        ?.fact.kind;
      facts.push({
        type: 'hold_released',
        on,
        id: fact.id,
        ...(kind === 'pre_license_check' ? { resultsOn: on } : {}),
        ...(kind === 'government_assurances' ? { receivedOn: on } : {}),
      });
    } else if (type === 'intent_to_deny') facts.push({ type, on, ...BASES });
    else if (type === 'approved') facts.push({ type, on });
    else facts.push({ ...fact });
  }
  return facts;
}

function determined({ kind, on }: Fact): Record<string, unknown> {
  return kind === 'pre_license_check' || kind === 'government_assurances' ? { determinedOn: on } : {};
}

interface Truth {
  readonly status: string;
  readonly endedOn: number | null;
  readonly clocks: readonly {
    clock: string;
    state: string;
    startedOn: string;
    dueOn: string;
    countedDays: number;
  }[];
}

function truthOf(facts: readonly Fact[], asOf: number): Truth | null {
  const answer = simulate(facts.map(written), asOf);
  if (isIllegal(answer) || answer.status === null) return null;
  const ending = facts.find(({ type, on }) => ENDINGS.has(type) && on <= asOf);
  const lapsed = answer.clocks.find(({ clock, state }) => clock === 'denial_final' && state === 'lapsed');
  const isEnded = [
    'approved',
    'denied',
    'returned_without_action',
    'no_license_required',
    'withdrawn',
  ].includes(answer.status);
  const endedOn = !isEnded
    ? null
    : ending
      ? ending.on
      : lapsed
        ? Date.parse(lapsed.dueOn) / 86_400_000
        : null;
  return { status: answer.status, endedOn, clocks: answer.clocks };
}

function thirtyDays(filedOn: number, { endedOn }: Truth, wasWithdrawn: boolean, asOf: number): string {
  const due = filedOn + 30;
  if (endedOn === null) return asOf <= due ? 'running' : 'outside';
  if (endedOn > due) return 'outside';
  return wasWithdrawn ? 'cancelled' : 'met';
}

/** The state of the clock in a history of the procedure; undefined where it has none. */
function stateIn(
  truth: Truth,
  clock: Clock,
  heard: readonly Heard[],
  filedOn: number,
  asOf: number,
  notice = noticeOf(clock),
): string | undefined {
  const wasWithdrawn = truth.status === 'withdrawn';
  switch (clock.clock) {
    case 'thirty_days':
      return thirtyDays(filedOn, truth, wasWithdrawn, asOf);
    case 'answer':
      return answered(clock, heard, truth, asOf);
    case 'itd_response':
    case 'denial_final':
      return truth.clocks.filter(({ clock: name }) => name === clock.clock)[notice]?.state;
    default:
      return truth.clocks.find(({ clock: name }) => name === clock.clock)?.state;
  }
}

function noticeOf({ subject }: Clock): number {
  return Number((subject ?? 'n0').slice(1));
}

function answered(
  { subject, dueOn }: Clock,
  heard: readonly Heard[],
  { endedOn }: Truth,
  asOf: number,
): string {
  const due = day(dueOn, 'notAfter');
  const received = heard.find(
    ({ observation }) => observation.type === 'information_received' && observation.id === subject,
  );
  if (received) return received.fact.on <= due ? 'met' : 'lapsed';
  if (endedOn !== null) return endedOn <= due ? 'cancelled' : 'lapsed';
  return asOf <= due ? 'running' : 'lapsed';
}

const day = (date: unknown, end: 'notBefore' | 'notAfter') =>
  Date.parse(typeof date === 'string' ? date : ((date as Record<string, string>)[end] ?? '')) / 86_400_000;

/** What was once answered wrongly, as it was found. */
const WITHDRAWN_AND_NEGOTIATED_ON_ONE_DAY = (() => {
  const facts = [
    { type: 'registered' },
    { type: 'intent_to_deny', ...BASES },
    { type: 'itd_withdrawn' },
    { type: 'intent_to_deny', ...BASES },
    { type: 'hold_placed', id: 'h0', kind: 'itd_negotiation' },
  ].map((fact) => ({ ...fact, on: day0 }));
  return [
    { facts, asOf: day0 },
    { rolls: Array<number>(40).fill(0), filedBefore: 0 },
  ] as [{ facts: Fact[]; asOf: number }, Luck];
})();

const REACHED = [
  'answer cancelled certain',
  'answer met certain',
  'appeal met certain',
  'appeal unknown null',
  'denial_final lapsed as_known',
  'denial_final met certain',
  'itd_response cancelled certain',
  'itd_response met certain',
  'itd_response unknown null',
  'resolution met as_known',
  'resolution met certain',
  'resolution missed as_known',
  'resolution paused as_known',
  'resolution running as_known',
  'resolution unknown null',
  'thirty_days met certain',
  'thirty_days outside as_known',
  'thirty_days outside certain',
];

describe('what an applicant is told of the clocks, against whole histories of the procedure', () => {
  it('is never false where it is certain, and true of what was recorded where it is as known', () => {
    const luck = fc.record({
      rolls: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 40, maxLength: 60 }),
      filedBefore: fc.nat({ max: 20 }),
    });
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(histories(), luck, ({ facts: given, asOf }, lucky) => {
        const facts = given.filter(({ on }) => on <= asOf);
        const whole = truthOf(facts, asOf);
        if (!whole) return;
        // What comes later may be written down too, where only two days are known that it lies between.
        const isLawful = truthOf(given, given.at(-1)?.on ?? asOf) !== null;
        const heard = heardOf(isLawful ? given : facts, asOf, lucky);
        const happened = heard.filter(({ fact }) => fact.on <= asOf);
        const filedOn = heard[0]?.fact.on ?? day0;
        const told = bis.simulate(
          heard.map(({ observation }) => observation),
          asOf,
        );
        if (isContradiction(told)) expect.fail(`what happened is refused: ${JSON.stringify(told)}`);
        certainHolds(told, whole, happened, filedOn, asOf, seen);
        const known = truthOf(recordedOnly(happened), asOf);
        if (known) asKnownHolds(told, known, happened, filedOn, asOf, seen);
        else seen.set('unlawful as recorded', (seen.get('unlawful as recorded') ?? 0) + 1);
      }),
      {
        numRuns: Number(process.env.SOUNDNESS_RUNS || 10_000),
        examples: [WITHDRAWN_AND_NEGOTIATED_ON_ONE_DAY],
      },
    );
    // The histories are worth something only if they reach what can be certain, and what cannot.
    expect([...seen.keys()]).toEqual(expect.arrayContaining(REACHED));
  });
});

function certainHolds(
  told: Outlook,
  whole: Truth,
  heard: readonly Heard[],
  filedOn: number,
  asOf: number,
  seen: Map<string, number>,
): void {
  if (told.statusCertainty === 'certain') expect(told.status).toBe(whole.status);
  for (const clock of told.clocks) {
    const name = `${clock.clock} ${clock.state} ${clock.certainty}`;
    seen.set(name, (seen.get(name) ?? 0) + 1);
    if (clock.certainty === 'certain')
      expect({ name, state: stateIn(whole, clock, heard, filedOn, asOf) }).toEqual({
        name,
        state: clock.state,
      });
    if (clock.clock !== 'resolution') continue;
    const true90 = whole.clocks.find(({ clock: one }) => one === 'resolution');
    expect(clock.countedDays.atMost).toBeGreaterThanOrEqual(true90?.countedDays ?? 0);
    expect(day(clock.startedOn, 'notBefore')).toBeLessThanOrEqual(day(true90?.startedOn, 'notBefore'));
    expect(day(clock.startedOn, 'notAfter')).toBeGreaterThanOrEqual(day(true90?.startedOn, 'notBefore'));
  }
}

function asKnownHolds(
  told: Outlook,
  known: Truth,
  heard: readonly Heard[],
  filedOn: number,
  asOf: number,
  seen: Map<string, number>,
): void {
  if (
    told.statusCertainty === 'as_known' &&
    !['filed', 'registered', 'under_review'].includes(told.status ?? '')
  )
    expect(told.status).toBe(known.status);
  const hasAssurances = heard.some(({ fact }) => fact.kind === 'government_assurances');
  for (const clock of told.clocks) {
    if (clock.certainty === null) continue;
    if (clock.clock === 'resolution' && hasAssurances) continue;
    const name = `${clock.clock} ${clock.state} ${clock.certainty}`;
    const notices = heard.filter(({ observation }) => observation.type === 'intent_to_deny');
    const notice = notices.findIndex(({ observation }) => observation.id === clock.subject);
    const state = stateIn(known, clock, heard, filedOn, asOf, notice);
    if (state !== undefined || clock.certainty === 'as_known')
      expect({ name, state }).toEqual({ name, state: clock.state });
    if (clock.clock !== 'resolution') continue;
    const one = known.clocks.find(({ clock: other }) => other === 'resolution');
    seen.set('due', (seen.get('due') ?? 0) + 1);
    expect(day(clock.dueOn, 'notBefore')).toBeLessThanOrEqual(day(one?.dueOn, 'notBefore'));
    expect(day(clock.dueOn, 'notAfter')).toBeGreaterThanOrEqual(day(one?.dueOn, 'notBefore'));
    expect(clock.countedDays.atLeast).toBeLessThanOrEqual(one?.countedDays ?? 0);
  }
}
