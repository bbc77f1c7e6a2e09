import { AGENCIES, APPEAL_OUTCOMES, OUTCOMES, REQUESTERS } from './vocabulary.js';
import type { Day } from './day.js';

/**
 * One field of an event: what it may hold, whether it may be left out.
 * The same row gives the TypeScript type, the check of the form and the OpenAPI schema.
 */
export interface Field<T = unknown, Optional extends boolean = boolean> {
  readonly kind: 'text' | 'texts' | 'day' | 'flag' | 'enum' | 'enums' | 'votes';
  readonly optional: Optional;
  readonly description: string;
  readonly values?: readonly string[];
  readonly minItems?: number;
  /** Carries the type only; never set. */
  readonly type?: T;
}

export type Fields = Readonly<Record<string, Field>>;

/** Events whose fields depend on the value of one of them. */
export interface Variants {
  readonly by: string;
  readonly of: Readonly<Record<string, Fields>>;
}

const text = (description: string) =>
  ({ kind: 'text', optional: false, description }) as Field<string, false>;
const texts = (description: string, minItems = 0) =>
  ({ kind: 'texts', optional: false, description, minItems }) as Field<string[], false>;
const day = (description: string) => ({ kind: 'day', optional: false, description }) as Field<Day, false>;
const flag = (description: string) =>
  ({ kind: 'flag', optional: false, description }) as Field<boolean, false>;
const oneOf = <const V extends string>(values: readonly V[], description: string) =>
  ({ kind: 'enum', optional: false, description, values }) as Field<V, false>;
const someOf = <const V extends string>(values: readonly V[], description: string) =>
  ({ kind: 'enums', optional: false, description, values, minItems: 1 }) as Field<V[], false>;
const votes = (description: string) =>
  ({ kind: 'votes', optional: false, description }) as Field<Record<string, number>, false>;
const optional = <T>(field: Field<T, false>) => ({ ...field, optional: true }) as Field<T, true>;

const id = text('names this request or hold; new among them where it opens one');
const outcome = oneOf(OUTCOMES, 'what was decided');
const bases = {
  statutoryBasis: text('the statute that the recommendation or decision rests on'),
  regulatoryBasis: text('the regulation that the recommendation or decision rests on'),
};
const escalation = { agency: oneOf(AGENCIES, 'the agency that escalates; one referred to'), ...bases };

/** Fields that every event has besides its own. */
export const COMMON_FIELDS = {
  on: day('the day on which it happened'),
  note: optional(text('a remark for the record')),
} satisfies Fields;

/** The fields of every event, in the procedure's order; `note` and `on` belong to all. */
export const EVENT_SHAPES = {
  registered: {},
  information_requested: {
    id,
    by: oneOf(REQUESTERS, 'who asks the applicant'),
    questions: optional(texts('what is asked; proposed conditions are such a request too (750.4(b)(1))')),
  },
  information_received: { id, text: optional(text('the answer')) },
  hold_placed: {
    by: 'kind',
    of: {
      itd_negotiation: { id },
      pre_license_check: {
        id,
        determinedOn: day('the day on which the check was found necessary'),
        governmentChannels: optional(flag('asked for through government channels; true when left out')),
      },
      government_assurances: {
        id,
        determinedOn: day('the day on which the assurances were found necessary'),
      },
      foreign_consultation: { id },
      multilateral_review: { id },
      congressional_notification: { id },
      technology_control_plan: { id },
      terrorist_state_notification: { id },
      administrative: { id },
    },
  },
  state_initiated: { id },
  hold_released: {
    id,
    resultsOn: optional(
      day('when the results of the pre-license check came; required for that kind of hold'),
    ),
    receivedOn: optional(day('when the assurances came; required for that kind of hold')),
  },
  referred: { agencies: someOf(AGENCIES, 'the agencies referred to, none twice') },
  position: {
    by: 'recommendation',
    of: {
      approve: { agency: oneOf(AGENCIES, 'whose position it is') },
      approve_with_conditions: {
        agency: oneOf(AGENCIES, 'whose position it is'),
        conditions: texts('the conditions that the agency asks for', 1),
      },
      deny: {
        agency: oneOf(AGENCIES, 'whose position it is'),
        reasons: text('why the agency recommends denial (750.4(e))'),
        ...bases,
      },
    },
  },
  escalated_to_oc: {},
  oc_decision: { outcome },
  appealed_to_acep: escalation,
  acep_decision: { outcome, votes: optional(votes('votes by name')) },
  appealed_to_earb: escalation,
  earb_initiated: {},
  earb_decision: { outcome, votes: optional(votes('votes by name')) },
  appealed_to_president: { agency: oneOf(AGENCIES, 'the agency that escalates; one referred to') },
  president_decision: { outcome },
  intent_to_deny: {
    reasons: text('why BIS intends to deny (750.6(a))'),
    ...bases,
    decidedOn: optional(day('the day on which the denial was decided (750.6(a): notice within 5 days)')),
  },
  itd_response: { text: optional(text("the applicant's response")) },
  itd_withdrawn: {},
  approved: {
    conditions: optional(texts('the conditions of the license')),
    validUntil: optional(day('the last day of validity; four years when left out (750.7(g))')),
  },
  denied: {},
  returned_without_action: { deficiencies: optional(texts('what the application lacks')) },
  no_license_required: {},
  withdrawn: {},
  appeal_filed: {},
  appeal_decided: { outcome: oneOf(APPEAL_OUTCOMES, 'what the Under Secretary decided (756.2(d))') },
} as const satisfies Readonly<Record<string, Fields | Variants>>;

type Shapes = typeof EVENT_SHAPES;
export type EventType = keyof Shapes;

type TypeOf<F> = F extends Field<infer T> ? T : never;
type RequiredKeys<S> = { [K in keyof S]: S[K] extends Field<unknown, false> ? K : never }[keyof S];
type TypesOf<S> = { [K in RequiredKeys<S>]: TypeOf<S[K]> } & {
  [K in Exclude<keyof S, RequiredKeys<S>>]?: TypeOf<S[K]>;
};
type EventOf<T extends EventType> = { type: T; on: Day; note?: string } & (Shapes[T] extends {
  by: infer By extends string;
  of: infer Of;
}
  ? { [V in keyof Of]: Record<By, V> & TypesOf<Of[V]> }[keyof Of]
  : TypesOf<Shapes[T]>);

/** One dated fact of the procedure, checked in form. */
export type ProcedureEvent<T extends EventType = EventType> = { [K in T]: EventOf<K> }[T];

/** The kinds of hold, each with its effect in `SUSPENSION_RULES`. */
export type HoldKind = keyof Shapes['hold_placed']['of'];
export const HOLD_KINDS = Object.keys(EVENT_SHAPES.hold_placed.of) as readonly HoldKind[];
export const EVENT_TYPES = Object.keys(EVENT_SHAPES) as EventType[];

/** Every form an event may have: its type, the values that choose the variant, its fields. */
export function eventForms(type: EventType): { fixed: Record<string, string>; fields: Fields }[] {
  const shape: Fields | Variants = EVENT_SHAPES[type];
  if (!hasVariants(shape)) return [{ fixed: {}, fields: shape }];
  return Object.entries(shape.of).map(([value, fields]) => ({ fixed: { [shape.by]: value }, fields }));
}

export function hasVariants(shape: Fields | Variants): shape is Variants {
  return typeof (shape as Variants).by === 'string';
}
