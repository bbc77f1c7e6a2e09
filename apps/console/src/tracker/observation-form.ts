import { OBSERVATION_SOURCES } from '@ninety/client/browser';
import { valueOf } from '../application/forms.js';
import type { Option } from '../parts/fields.js';
import { titled, words } from '../words/index.js';
import type { Observation, Written } from './applications.js';
import { eventText, fieldText, saidDayText } from './names.js';
import type { Regime, RegimeEvent, RegimeField } from './regimes.js';
import { linesOf } from '../parts/lines.js';

const { tracker } = words;

export const FILED = 'filed';
export const VOID = 'void';

export type Source = (typeof OBSERVATION_SOURCES)[number];
export type Value = string | boolean | readonly string[];

/** An observation as it is written: everything is a text until it is right. */
export interface Values {
  readonly type: string;
  readonly isExact: boolean;
  readonly on: string;
  readonly notBefore: string;
  readonly notAfter: string;
  /** The fields of its type, by their names. */
  readonly fields: ReadonlyMap<string, Value>;
  readonly learnedOn: string;
  readonly source: Source | '';
  readonly saidBy: string;
  readonly note: string;
  readonly attachmentIds: readonly string[];
  readonly reason: string;
}

/** What a form needs to know of the application. */
export interface Situation {
  readonly regime: Regime;
  readonly observations: readonly Observation[];
  /** What is corrected; null: nothing is. */
  readonly corrected: Observation | null;
}

/** A field as it is asked for. */
export interface AskedField {
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly options: readonly Option[];
  readonly isRequired: boolean;
}

/** What stands: neither corrected nor taken back. */
function standing(observations: readonly Observation[]): Observation[] {
  return observations.filter(({ supersededBy, type }) => supersededBy === null && type !== VOID);
}

/** What a form begins with: blank, or as what it corrects. */
export function valuesFor(type: string, situation: Situation): Values {
  const { corrected } = situation;
  const event = situation.regime.events.get(type);
  const isOurs = event?.speaks === 'applicant';
  return {
    type,
    isExact: corrected === null || corrected.on !== null,
    on: corrected?.on ?? '',
    notBefore: corrected?.notBefore ?? '',
    notAfter: corrected?.notAfter ?? '',
    fields: fieldsOf(event, situation),
    learnedOn: '',
    source: corrected?.source ?? (isOurs ? 'own_act' : ''),
    saidBy: corrected?.saidBy ?? '',
    note: corrected?.note ?? '',
    attachmentIds: corrected?.attachmentIds ?? [],
    reason: '',
  };
}

/** What a form begins with of an observation that nobody recorded yet. */
export function valuesSaid(observation: Readonly<Record<string, unknown>>, situation: Situation): Values {
  const said = new Map<string, unknown>(Object.entries(observation));
  const text = (name: string) => textSaid(said.get(name));
  const blank = valuesFor(text('type'), situation);
  const fields = situation.regime.events.get(blank.type)?.fields ?? [];
  const ids = said.get('attachmentIds');
  return {
    ...blank,
    isExact: text('on') !== '' || text('notBefore') + text('notAfter') === '',
    on: text('on'),
    notBefore: text('notBefore'),
    notAfter: text('notAfter'),
    fields: new Map([...blank.fields, ...fields.flatMap(({ name }) => valueSaid(name, said.get(name)))]),
    learnedOn: text('learnedOn'),
    source: OBSERVATION_SOURCES.find((one) => one === said.get('source')) ?? blank.source,
    saidBy: text('saidBy'),
    note: text('note'),
    attachmentIds: Array.isArray(ids) ? ids.map(String) : [],
  };
}

function textSaid(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function valueSaid(name: string, value: unknown): [string, Value][] {
  if (typeof value === 'boolean') return [[name, value]];
  if (Array.isArray(value)) return [[name, value.map(String)]];
  const text = textSaid(value);
  return text === '' ? [] : [[name, text]];
}

/** The same as far as another type has it. */
export function asType(type: string, values: Values, situation: Situation): Values {
  const event = situation.regime.events.get(type);
  const isOurs = event?.speaks === 'applicant';
  const source = values.source === '' && isOurs ? 'own_act' : values.source;
  return { ...values, type, source, fields: fieldsOf(event, situation) };
}

function fieldsOf(event: RegimeEvent | undefined, situation: Situation): ReadonlyMap<string, Value> {
  return new Map(
    (event?.fields ?? []).flatMap((field): [string, Value][] => {
      const value = beginningOf(field, event, situation);
      return value === undefined ? [] : [[field.name, value]];
    }),
  );
}

function beginningOf(
  { name, isRequired }: RegimeField,
  event: RegimeEvent | undefined,
  { regime, observations, corrected }: Situation,
): Value | undefined {
  const before = corrected?.type === event?.type ? saidOf(corrected, name) : undefined;
  if (typeof before === 'string' || typeof before === 'boolean') return before;
  if (Array.isArray(before)) return before.map(String);
  if (name === 'system') return regime.systems.length === 1 ? regime.systems[0]?.id : undefined;
  if (name !== 'id' || !isRequired) return undefined;
  if (event?.opens) return newName(event.opens, observations);
  return openOnes(event?.closes ?? '', regime, observations)[0]?.id;
}

/** What an observation says in a field of its type. */
export function saidOf(observation: Observation | null, name: string): unknown {
  return observation === null ? undefined : valueOf(observation, name === 'id' ? 'subject' : name);
}

/** A name that none of the application's things has: `Request 2`. */
function newName(thing: string, observations: readonly Observation[]): string {
  const taken = new Set(observations.map(({ subject }) => subject));
  let number = 1;
  while (taken.has(tracker.thing(titled(thing), number))) number += 1;
  return tracker.thing(titled(thing), number);
}

/** Requests, notices or suspensions that were recorded and not ended. */
function openOnes(thing: string, { events }: Regime, observations: readonly Observation[]): Option[] {
  const all = standing(observations);
  const ended = new Set(
    all.filter(({ type }) => events.get(type)?.closes === thing).map(({ subject }) => subject),
  );
  return all
    .filter(
      ({ type, subject }) => events.get(type)?.opens === thing && subject !== null && !ended.has(subject),
    )
    .map((one) => ({ id: one.subject ?? '', text: one.subject ?? '', hint: saidDayText(one) }));
}

/** What its type asks for, as the regime has it. */
export function askedFields(type: string, situation: Situation): AskedField[] {
  const event = situation.regime.events.get(type);
  return (event?.fields ?? []).map((field) => askedField(field, event, situation));
}

function askedField(field: RegimeField, event: RegimeEvent | undefined, situation: Situation): AskedField {
  const { regime, observations, corrected } = situation;
  const { name, kind, isRequired } = field;
  const asked = { name, label: fieldText(name), kind, isRequired, options: [] };
  if (name === 'system')
    return { ...asked, kind: 'choice', options: regime.systems.map(({ id, name: text }) => ({ id, text })) };
  if (name === 'status')
    return { ...asked, kind: 'choice', options: regime.openStatuses.map((id) => ({ id, text: titled(id) })) };
  if (name === 'id' && event?.closes) {
    const open = openOnes(event.closes, regime, observations);
    const own = corrected?.subject ?? null;
    const isThere = own === null || open.some(({ id }) => id === own);
    const options = isThere ? open : [{ id: own, text: own }, ...open];
    return { ...asked, label: tracker.record.about, kind: 'choice', options };
  }
  return { ...asked, options: field.options.map((id) => ({ id, text: titled(id) })) };
}

/** Types that somebody may record: what may come next first, then what may have come before. */
export function typesOf(
  speaks: 'authority' | 'applicant',
  regime: Regime,
  allowed: readonly string[],
): readonly Option[] {
  const types = [...regime.events.values()].filter(
    (event) => event.speaks === speaks && event.type !== FILED,
  );
  const rank = ({ type }: RegimeEvent) => (allowed.includes(type) ? 0 : 1);
  return types
    .sort((a, b) => rank(a) - rank(b))
    .map(({ type }) => ({ id: type, text: eventText(type, regime) }));
}

/** The observation as it is sent; null: not all of it is there. */
export function observationOf(values: Values, situation: Situation): Written | null {
  const { corrected } = situation;
  const { type, isExact, on, notBefore, notAfter, learnedOn, source, saidBy, note, attachmentIds } = values;
  const beside = {
    ...said({ learnedOn, saidBy, note }),
    ...(source === '' ? {} : { source }),
    ...(attachmentIds.length === 0 ? {} : { attachmentIds: [...attachmentIds] }),
  };
  const reason = values.reason.trim();
  const correction = corrected === null ? {} : { supersedes: corrected.id, reason };
  if (corrected !== null && reason === '') return null;
  if (type === VOID) return { type, ...correction };
  if (isExact ? on === '' : notAfter === '') return null;
  const asked = askedFields(type, situation);
  const filled = asked.flatMap(({ name, kind }): [string, unknown][] => {
    const value = sent(kind, values.fields.get(name));
    return value === undefined ? [] : [[name, value]];
  });
  const has = new Set(filled.map(([name]) => name));
  if (asked.some(({ name, isRequired }) => isRequired && !has.has(name))) return null;
  const when = isExact ? { on } : said({ notBefore, notAfter });
  return { type, ...when, ...Object.fromEntries(filled), ...beside, ...correction };
}

function sent(kind: string, value: Value | undefined): unknown {
  if (kind === 'flag') return value === true ? true : undefined;
  if (typeof value === 'string' && value.trim() !== '')
    return kind === 'number' ? Number(value) : value.trim();
  if (typeof value !== 'object') return undefined;
  const lines = linesOf(value);
  return lines.length === 0 ? undefined : lines;
}

/** Those that say something. */
function said(texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, text.trim()]])),
  );
}
