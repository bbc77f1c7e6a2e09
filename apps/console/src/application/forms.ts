import { AGENCIES, eventForms, FORMS, hasForm } from '@ninety/client/browser';
import type { FieldKind, FieldShape, FormShape, Schemas } from '@ninety/client/browser';
import type { EventType } from '../api.js';
import type { Option } from '../parts/fields.js';
import { dayText, spoken, titled } from '../words/index.js';
import { tableBy } from '../words/table.js';
import type { Act, FieldName, HoldKind } from './acts.js';
import { openOnes } from './shapes.js';
import type { HistoryEvent } from './shapes.js';
import { linesOf } from '../parts/lines.js';

/** One field as it is asked for. */
export interface FormField {
  readonly name: string;
  /** Its name in the event, which may be asked for under another. */
  readonly sentAs: string;
  readonly kind: FieldKind | 'line';
  readonly options: readonly Option[];
  readonly isOptional: boolean;
}

export type Value = string | boolean | readonly string[];
export type Values = Readonly<Partial<Record<string, Value>>>;

/** What a form needs to know of the application and of whoever fills it in. */
export interface Situation {
  readonly history: readonly HistoryEvent[];
  readonly agency: string | null;
  readonly referredTo: readonly string[];
  readonly suggested: readonly string[];
}

/** Acts whose papers are kept beside their event. */
const BODIES = tableBy<EventType, 'AppealDto' | 'AppealDecisionDto'>({
  appeal_filed: 'AppealDto',
  appeal_decided: 'AppealDecisionDto',
});

/** It is done today, by the reader's own agency; remarks are the notes, and files are attached beside the acts. */
const NOT_ASKED = namesOf('on', 'agency', 'note', 'attachmentIds');
/** Texts of one line. */
const LINES = namesOf('statutoryBasis', 'regulatoryBasis');
/** What the description leaves out as it may be, and nobody would send without. */
const NEEDED = tableBy<EventType, FieldName>({ information_requested: 'questions' });

interface OpenOne {
  readonly name: 'request' | 'hold';
  readonly of: 'requests' | 'holds';
  readonly kind?: HoldKind;
}

/** Which request or hold an act is about: one that is open. */
const ABOUT = tableBy<EventType, OpenOne>({
  information_received: { name: 'request', of: 'requests' },
  hold_released: { name: 'hold', of: 'holds' },
  state_initiated: { name: 'hold', of: 'holds', kind: 'government_assurances' },
});

/** Days that are asked for where a hold of that kind is released, and there alone. */
const DAYS_OF_HOLDS = tableBy<FieldName, HoldKind>({
  resultsOn: 'pre_license_check',
  receivedOn: 'government_assurances',
});

/** The forms that an act may have. */
function formsOf(type: string): readonly FormShape[] {
  const body = BODIES.get(type);
  return body ? FORMS[body] : eventForms(type);
}

function hasField(type: string, name: string): boolean {
  return formsOf(type).some(({ fields }) => fields.some((field) => field.name === name));
}

/**
 * What an act asks for, as far as it was filled in: every field of the description that neither the situation nor
 * `NOT_ASKED` answers. The service checks it all again.
 */
export function fieldsFor(
  type: string,
  values: Values,
  situation: Situation,
  forms = formsOf(type),
): FormField[] {
  const implied = impliedBy(type, situation);
  return askedBy(forms, values)
    .filter(({ name }) => !NOT_ASKED.has(name) && !implied.has(name))
    .flatMap((field) => inSituation(type, field, values, situation));
}

/** The field that decides which others there are, and those of the form that it leads to. */
function askedBy(forms: readonly FormShape[], values: Values): readonly FieldShape[] {
  const [first] = forms;
  const by = Object.keys(first?.fixed ?? {}).find((name) => name !== 'type');
  if (by === undefined) return first?.fields ?? [];
  const options = forms.map(({ fixed }) => valueOf(fixed, by) ?? '');
  const chosen = forms.find(({ fixed }) => valueOf(fixed, by) === valueOf(values, by));
  return [{ name: by, kind: 'choice', isRequired: true, options }, ...(chosen?.fields ?? [])];
}

/** A field as the application's history and the reader's choices have it; none where it does not arise. */
function inSituation(type: string, field: FieldShape, values: Values, situation: Situation): FormField[] {
  const { name, kind, isRequired, options = [] } = field;
  const about = ABOUT.get(type);
  if (about && name === 'id') {
    const open = opened(situation, about.of, about.kind);
    return [{ name: about.name, sentAs: name, kind: 'choice', options: open, isOptional: false }];
  }
  const heldBy = type === 'hold_released' ? DAYS_OF_HOLDS.get(name) : undefined;
  if (heldBy !== undefined && heldBy !== kindOfHold(values.hold, situation)) return [];
  const isChoosable = (id: string) => name !== 'agencies' || notYet(situation).includes(id);
  return [
    {
      name,
      sentAs: name,
      kind: LINES.has(name) ? 'line' : kind,
      options: options.filter(isChoosable).map((id) => ({ id, text: titled(id) })),
      isOptional: !isRequired && heldBy === undefined && NEEDED.get(type) !== name,
    },
  ];
}

/** What a form begins with. */
export function valuesFor(type: string, situation: Situation): Values {
  const first = (what: 'requests' | 'holds') => textOf(openOnes(situation.history, what)[0]?.id);
  switch (type) {
    case 'referred':
      return { agencies: situation.suggested.filter((agency) => notYet(situation).includes(agency)) };
    case 'information_received':
      return { request: first('requests') };
    case 'hold_placed':
      return { governmentChannels: true };
    case 'hold_released':
      return { hold: first('holds') };
    case 'approved':
      return { conditions: askedConditions(situation.history) };
    default:
      return {};
  }
}

/** What stands under a field's name. */
export function valueOf<T>(values: Readonly<Partial<Record<string, T>>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** The act as it is sent: what was filled in, and what the situation says of itself; null: not all of it is there. */
export function eventOf(type: string, values: Values, situation: Situation): Act | null {
  const fields = fieldsFor(type, values, situation);
  const filled = fields.flatMap((field) => {
    const value = sent(field, valueOf(values, field.name));
    return value === undefined ? [] : [{ field, value }];
  });
  if (fields.some((field) => !field.isOptional && !filled.some((one) => one.field === field))) return null;
  const implied = [...impliedBy(type, situation)].filter(([name]) => hasField(type, name));
  const act = {
    type,
    ...Object.fromEntries([...implied, ...filled.map(({ field, value }) => [field.sentAs, value] as const)]),
  };
  return isAct(act) ? act : null;
}

function isAct(act: { readonly type: string }): act is Act {
  const { type, ...fields } = act;
  const body = BODIES.get(type);
  return body ? hasForm(body, fields) : hasForm('ProcedureEvent', act);
}

/** What of an act is an event of the procedure. */
export function happeningOf(act: Act): Schemas['ProcedureEvent'] {
  switch (act.type) {
    case 'appeal_filed':
      return { type: act.type };
    case 'appeal_decided':
      return { type: act.type, outcome: act.outcome };
    default:
      return act;
  }
}

/** What nobody is asked, as the situation says it. */
function impliedBy(type: string, { history, agency }: Situation): ReadonlyMap<string, string> {
  if (type === 'information_requested')
    return tableBy<FieldName, string>({ id: newId(history, 'q'), by: agency ?? 'BIS' });
  if (type === 'hold_placed') return tableBy<FieldName, string>({ id: newId(history, 'h') });
  return tableBy<FieldName, string>(agency === null ? {} : { agency });
}

/** A value as it is sent; undefined: there is none. */
function sent({ kind, isOptional }: FormField, value: Value | undefined): unknown {
  if (kind === 'flag') return value ?? (isOptional ? undefined : false);
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (!Array.isArray(value)) return undefined;
  const lines = linesOf(value);
  if (lines.length === 0) return undefined;
  return kind === 'counts' ? countsOf(lines) : lines;
}

/** `approve: 3` is three of that name; what is no number is none, and the act is not complete. */
function countsOf(lines: readonly string[]) {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = line, count = ''] = /^([^:]+):\s*(\d+)$/.exec(line) ?? [];
      return [name.trim(), count === '' ? null : Number(count)];
    }),
  );
}

function kindOfHold(hold: Value | undefined, { history }: Situation): unknown {
  return history.find(({ type, id }) => type === 'hold_placed' && id === hold)?.kind;
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

function namesOf(...names: FieldName[]): ReadonlySet<string> {
  return new Set(names);
}
