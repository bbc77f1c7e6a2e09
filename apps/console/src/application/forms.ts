import type { Option } from '../parts/fields.js';
import { dayText, spoken, titled } from '../words/index.js';
import { AGENCIES } from '../offices.js';
import { table } from '../words/table.js';
import { openOnes } from './shapes.js';
import type { HistoryEvent } from './shapes.js';

/** What an act may ask for. */
type FieldName =
  | 'agencies'
  | 'conditions'
  | 'decidedOn'
  | 'deficiencies'
  | 'determinedOn'
  | 'governmentChannels'
  | 'hearingRequest'
  | 'hold'
  | 'kind'
  | 'outcome'
  | 'questions'
  | 'reasons'
  | 'receivedOn'
  | 'recommendation'
  | 'regulatoryBasis'
  | 'request'
  | 'resultsOn'
  | 'statement'
  | 'statutoryBasis'
  | 'stayRequest'
  | 'text'
  | 'validUntil';

export interface FormField {
  readonly name: FieldName;
  readonly kind: 'line' | 'text' | 'texts' | 'day' | 'flag' | 'choice' | 'choices';
  readonly options?: readonly Option[];
  readonly isOptional?: boolean;
}

export type Value = string | boolean | readonly string[];
export type Values = Readonly<Partial<Record<FieldName, Value>>>;

/** What a form needs to know of the application and of whoever fills it in. */
export interface Situation {
  readonly history: readonly HistoryEvent[];
  readonly agency: string | null;
  readonly referredTo: readonly string[];
  readonly suggested: readonly string[];
}

const HOLDS = [
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

const options = (ids: readonly string[]): Option[] => ids.map((id) => ({ id, text: titled(id) }));
const text = (name: FieldName, isOptional = false): FormField => ({ name, kind: 'text', isOptional });
const texts = (name: FieldName, isOptional = false): FormField => ({ name, kind: 'texts', isOptional });
const day = (name: FieldName, isOptional = false): FormField => ({ name, kind: 'day', isOptional });
const line = (name: FieldName, isOptional = false): FormField => ({ name, kind: 'line', isOptional });
const choice = (name: FieldName, given: readonly Option[]): FormField => ({
  name,
  kind: 'choice',
  options: given,
});
const outcome = choice('outcome', options(['approve', 'deny']));
const bases = [line('statutoryBasis'), line('regulatoryBasis')];

/** What an act asks for, as far as it was filled in. The service checks it all again. */
export function fieldsFor(type: string, values: Values, situation: Situation): FormField[] {
  switch (type) {
    case 'information_requested':
      return [texts('questions')];
    case 'information_received':
      return [choice('request', opened(situation, 'requests')), text('text', true)];
    case 'hold_placed':
      return [choice('kind', options(HOLDS)), ...holdFields(values.kind)];
    case 'hold_released':
      return [choice('hold', opened(situation, 'holds')), ...releaseFields(values.hold, situation)];
    case 'state_initiated':
      return [choice('hold', opened(situation, 'holds', 'government_assurances'))];
    case 'referred':
      return [{ name: 'agencies', kind: 'choices', options: options(notYet(situation)) }];
    case 'position':
      return [
        choice('recommendation', options(['approve', 'approve_with_conditions', 'deny'])),
        ...(values.recommendation === 'approve_with_conditions' ? [texts('conditions')] : []),
        ...(values.recommendation === 'deny' ? [text('reasons'), ...bases] : []),
      ];
    case 'appealed_to_acep':
    case 'appealed_to_earb':
      return bases;
    case 'oc_decision':
    case 'acep_decision':
    case 'earb_decision':
    case 'president_decision':
      return [outcome];
    case 'intent_to_deny':
      return [text('reasons'), ...bases, day('decidedOn', true)];
    case 'itd_response':
      return [text('text', true)];
    case 'approved':
      return [texts('conditions', true), day('validUntil', true)];
    case 'returned_without_action':
      return [texts('deficiencies', true)];
    case 'appeal_filed':
      return [text('statement'), text('hearingRequest', true), text('stayRequest', true)];
    case 'appeal_decided':
      return [choice('outcome', options(['granted', 'dismissed'])), text('reasons')];
    default:
      return [];
  }
}

/** What a form begins with. */
export function valuesFor(type: string, situation: Situation): Values {
  const first = (what: 'requests' | 'holds') => textOf(openOnes(situation.history, what)[0]?.id);
  switch (type) {
    case 'referred':
      return { agencies: situation.suggested.filter((agency) => notYet(situation).includes(agency)) };
    case 'information_received':
      return { request: first('requests') };
    case 'hold_released':
      return { hold: first('holds') };
    case 'approved':
      return { conditions: askedConditions(situation.history) };
    default:
      return {};
  }
}

/** The event as it is sent: what was filled in, and what the situation says of itself. */
export function eventOf(
  type: string,
  values: Values,
  situation: Situation,
): { readonly type: string } & Readonly<Record<string, unknown>> {
  const { hold, request } = values;
  const filled = Object.fromEntries(
    fieldsFor(type, values, situation)
      .filter(({ name }) => name !== 'hold' && name !== 'request')
      .map(({ name }) => [name, tidy(values[name])] as const)
      .filter(([, value]) => value !== undefined),
  );
  return { type, ...filled, ...impliedBy(type, situation, hold ?? request) };
}

/** The papers of an appeal are kept beside its event. 15 CFR 756.2(b), (c) */
const PAPERS = table<readonly string[]>({
  appeal_filed: ['statement', 'hearingRequest', 'stayRequest'],
  appeal_decided: ['reasons'],
});

/** What of an act is an event of the procedure. */
export function happeningOf(event: Readonly<Record<string, unknown>> & { readonly type: string }) {
  const papers = PAPERS.get(event.type) ?? [];
  return Object.fromEntries(Object.entries(event).filter(([name]) => !papers.includes(name)));
}

function impliedBy(type: string, { history, agency }: Situation, chosen: unknown): Record<string, unknown> {
  if (type === 'information_requested') return { id: newId(history, 'q'), by: agency ?? 'BIS' };
  if (type === 'hold_placed') return { id: newId(history, 'h') };
  if (typeof chosen === 'string' && chosen !== '') return { id: chosen };
  if (agency !== null && (type === 'position' || type.startsWith('appealed_to_'))) return { agency };
  return {};
}

function tidy(value: Value | undefined): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value === 'boolean' || value === undefined) return value;
  const lines = value.map((one) => one.trim()).filter(Boolean);
  return lines.length === 0 ? undefined : lines;
}

function holdFields(kind: unknown): FormField[] {
  if (kind === 'pre_license_check')
    return [day('determinedOn'), { name: 'governmentChannels', kind: 'flag' }];
  return kind === 'government_assurances' ? [day('determinedOn')] : [];
}

function releaseFields(hold: unknown, { history }: Situation): FormField[] {
  const kind = history.find(({ type, id }) => type === 'hold_placed' && id === hold)?.kind;
  if (kind === 'pre_license_check') return [day('resultsOn')];
  return kind === 'government_assurances' ? [day('receivedOn')] : [];
}

function opened({ history }: Situation, what: 'requests' | 'holds', kind?: string): Option[] {
  return openOnes(history, what)
    .filter((event) => kind === undefined || event.kind === kind)
    .map(({ id, on, kind: holdKind, by }) => ({
      id: textOf(id),
      text: [what === 'holds' ? titled(textOf(holdKind)) : textOf(by), dayText(on)]
        .filter(Boolean)
        .join(', '),
      hint: textOf(id),
    }));
}

function notYet({ referredTo }: Situation): string[] {
  return AGENCIES.filter((agency) => !referredTo.includes(agency));
}

/** What agencies asked for stands in the approval until the officer takes it out. */
function askedConditions(history: readonly HistoryEvent[]): string[] {
  return history.flatMap(({ type, conditions }) =>
    type === 'position' && Array.isArray(conditions) ? (conditions as string[]) : [],
  );
}

function newId(history: readonly HistoryEvent[], prefix: string): string {
  const taken = new Set(history.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** An event in a line: who it concerns and what they want. */
export function lineOf(event: Readonly<Record<string, unknown>>): string {
  const { agency, by, kind, recommendation, outcome: result, agencies } = event;
  const said = [by, agency, kind, recommendation, result].filter(
    (value): value is string => typeof value === 'string',
  );
  const whom = Array.isArray(agencies) ? (agencies as string[]).join(', ') : '';
  return [...said.map(spoken), whom].filter(Boolean).join(', ');
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
