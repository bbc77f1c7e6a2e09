import { formatDay, isIllegal, simulate } from '@ninety/procedure';
import fc from 'fast-check';
import type { Fact } from './twin.js';

/** 2026-01-05, when every random history begins. */
export const day0 = 20_458;

/** Gaps on and beside every limit of the procedure. */
const GAPS = [0, 0, 0, 1, 1, 2, 3, 4, 5, 5, 6, 9, 10, 11, 14, 19, 20, 21, 29, 30, 31, 44, 45, 46, 90];
const AGENCIES = ['Defense', 'Energy', 'State', 'Justice', 'Treasury'];
const KINDS = [
  'itd_negotiation',
  'pre_license_check',
  'government_assurances',
  'foreign_consultation',
  'multilateral_review',
  'congressional_notification',
  'technology_control_plan',
  'terrorist_state_notification',
  'administrative',
];
const EVERY_TYPE = [
  'registered',
  'information_requested',
  'information_received',
  'hold_placed',
  'state_initiated',
  'hold_released',
  'referred',
  'position',
  'escalated_to_oc',
  'oc_decision',
  'appealed_to_acep',
  'acep_decision',
  'appealed_to_earb',
  'earb_initiated',
  'earb_decision',
  'appealed_to_president',
  'president_decision',
  'intent_to_deny',
  'itd_response',
  'itd_withdrawn',
  'approved',
  'denied',
  'returned_without_action',
  'no_license_required',
  'withdrawn',
  'appeal_filed',
  'appeal_decided',
];
/** Endings come seldom, or every history would be short. */
const ENDINGS = new Set([
  'approved',
  'denied',
  'returned_without_action',
  'no_license_required',
  'withdrawn',
]);
/** The way up to the President is long: its steps come often. */
const EAGER = /^(referred|position|escalated_to_oc|appealed_to_|earb_initiated|intent_to_deny|.*_decision$)/;
const BASES = { reasons: 'r', statutoryBasis: 's', regulatoryBasis: 'b' };

/** The way up to the President, of which half the histories go a part: chance alone comes there too seldom. */
const CLIMB: Fact[] = [
  { type: 'referred', on: day0, agencies: ['Defense', 'Energy'] },
  { type: 'position', on: day0, agency: 'Defense', recommendation: 'deny', ...BASES },
  { type: 'position', on: day0, agency: 'Energy', recommendation: 'approve' },
  { type: 'oc_decision', on: day0, outcome: 'approve' },
  { type: 'appealed_to_acep', on: day0, agency: 'Defense', statutoryBasis: 's', regulatoryBasis: 'b' },
  { type: 'acep_decision', on: day0, outcome: 'deny' },
  { type: 'earb_initiated', on: day0 },
  { type: 'earb_decision', on: day0, outcome: 'deny' },
  { type: 'appealed_to_president', on: day0, agency: 'Defense' },
];

interface Choice {
  gap: number;
  type: number;
  wild: number;
  a: number;
  b: number;
  c: number;
}

/** Random histories, mostly lawful, their limits often touched, some broken on purpose. */
export function histories(): fc.Arbitrary<{ facts: Fact[]; asOf: number }> {
  const small = fc.nat({ max: 29 });
  const choice = fc.record({
    gap: fc.nat({ max: GAPS.length - 1 }),
    type: fc.nat({ max: 999 }),
    wild: fc.nat({ max: 99 }),
    a: small,
    b: small,
    c: small,
  });
  return fc
    .record({
      choices: fc.array(choice, { minLength: 1, maxLength: 18, size: 'max' }),
      tail: fc.integer({ min: -40, max: 120 }),
      climbed: fc.nat({ max: 2 * CLIMB.length }),
    })
    .map(({ choices, tail, climbed }) => {
      const facts = build(choices, climbed > CLIMB.length ? 0 : climbed);
      return { facts, asOf: (facts.at(-1)?.on ?? day0) + tail };
    });
}

/** The fact as the API takes it: days as dates. */
export function written(fact: Fact): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fact).map(([name, value]) => [name, typeof value === 'number' ? formatDay(value) : value]),
  );
}

/** For every type of event the forms that could be accepted next, whatever has happened. */
export function candidates(past: Record<string, unknown>[], asOf: number): { type: string }[] {
  const on = formatDay(asOf);
  const ids = (opener: string) => past.filter(({ type }) => type === opener).map(({ id }) => ({ id }));
  const agencies = AGENCIES.map((agency) => ({ agency }));
  const forms: Record<string, Record<string, unknown>[]> = {
    information_requested: [{ id: 'new', by: 'BIS' }],
    information_received: ids('information_requested'),
    hold_placed: [{ id: 'new', kind: 'administrative' }],
    state_initiated: ids('hold_placed'),
    hold_released: ids('hold_placed').flatMap(({ id }) => [
      { id },
      { id, resultsOn: on },
      { id, receivedOn: on },
    ]),
    referred: AGENCIES.map((agency) => ({ agencies: [agency] })),
    position: agencies.map((agency) => ({ ...agency, recommendation: 'approve' })),
    appealed_to_acep: agencies.map((agency) => ({ ...agency, statutoryBasis: 's', regulatoryBasis: 'b' })),
    appealed_to_earb: agencies.map((agency) => ({ ...agency, statutoryBasis: 's', regulatoryBasis: 'b' })),
    appealed_to_president: agencies,
    intent_to_deny: [BASES],
    appeal_decided: [{ outcome: 'granted' }],
  };
  const other = (type: string) => (type.endsWith('_decision') ? [{ outcome: 'approve' }] : [{}]);
  return EVERY_TYPE.flatMap((type) => (forms[type] ?? other(type)).map((form) => ({ type, on, ...form })));
}

function build(choices: Choice[], climbed: number): Fact[] {
  const facts: Fact[] = [{ type: 'registered', on: day0 }, ...CLIMB.slice(0, climbed)];
  let on = day0;
  for (const choice of choices) {
    on += GAPS[choice.gap] ?? 0;
    const state = simulate(facts.map(written), on);
    if (isIllegal(state)) break;
    const lasting = state.allowedEvents
      .filter((type) => !ENDINGS.has(type))
      .flatMap((type) => (EAGER.test(type) ? [type, type, type, type] : [type]));
    const types =
      choice.wild < 4 ? EVERY_TYPE : choice.wild < 12 || !lasting.length ? state.allowedEvents : lasting;
    const type = types[choice.type % types.length];
    if (!type) break;
    const fact = fill(type, on, choice, facts);
    const illegal = isIllegal(simulate([...facts, fact].map(written), on));
    // A refused event stays now and then: both must refuse it alike.
    if (!illegal || choice.wild % 33 === 0) facts.push(fact);
  }
  return facts;
}

function fill(type: string, on: number, { a, b, c }: Choice, facts: Fact[]): Fact {
  const referred = facts.flatMap((fact) => (fact.type === 'referred' ? (fact.agencies as string[]) : []));
  const agency = (referred.length && a < 27 ? referred[b % referred.length] : AGENCIES[b % 5]) as string;
  const idOf = (opener: string) => {
    const ids = facts.filter((fact) => fact.type === opener).map((fact) => fact.id);
    return ids[b % Math.max(1, ids.length)] ?? 'x';
  };
  switch (type) {
    case 'information_requested':
      return { type, on, id: a === 0 ? 'q0' : `q${facts.length}`, by: c < 12 ? 'BIS' : agency };
    case 'information_received':
      return { type, on, id: idOf('information_requested') };
    case 'hold_placed': {
      const kind = KINDS[b % KINDS.length] as string;
      const hold: Fact = { type, on, id: a === 0 ? 'h0' : `h${facts.length}`, kind };
      if (kind === 'pre_license_check' || kind === 'government_assurances')
        hold.determinedOn = on - ((c % 8) - 1);
      if (kind === 'pre_license_check' && a % 4 === 0) hold.governmentChannels = a % 8 === 0;
      return hold;
    }
    case 'state_initiated':
      return { type, on, id: idOf('hold_placed') };
    case 'hold_released': {
      const hold = facts.find((fact) => fact.type === 'hold_placed' && fact.id === idOf('hold_placed'));
      const release: Fact = { type, on, id: idOf('hold_placed') };
      if (hold?.kind === 'pre_license_check' || a === 1) release.resultsOn = on - (c % 8);
      if (hold?.kind === 'government_assurances' || a === 2) release.receivedOn = on - (c % 8);
      return release;
    }
    case 'referred':
      return {
        type,
        on,
        agencies: AGENCIES.filter((_, index) => ((1 + (a % 29)) >> index) & 1).slice(0, 1 + (c % 3)),
      };
    case 'position': {
      const recommendation = ['approve', 'deny', 'approve_with_conditions'][c % 3] as string;
      const more = { approve: {}, deny: BASES, approve_with_conditions: { conditions: ['no re-export'] } }[
        recommendation
      ];
      return { type, on, agency, recommendation, ...more };
    }
    case 'oc_decision':
    case 'acep_decision':
    case 'earb_decision':
    case 'president_decision':
      return { type, on, outcome: c % 2 ? 'deny' : 'approve' };
    case 'appealed_to_acep':
    case 'appealed_to_earb':
      return { type, on, agency, statutoryBasis: 's', regulatoryBasis: 'b' };
    case 'appealed_to_president':
      return { type, on, agency };
    case 'intent_to_deny':
      return { type, on, ...BASES, ...(c % 3 === 0 ? { decidedOn: on - (a % 9) + 1 } : {}) };
    case 'approved':
      return { type, on, ...(c % 3 === 0 ? { validUntil: on + (a % 4) } : {}) };
    case 'appeal_decided':
      return { type, on, outcome: c % 2 ? 'granted' : 'dismissed' };
    default:
      return { type, on };
  }
}
