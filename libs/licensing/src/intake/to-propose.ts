import type { MessageReading, Read, ReadEvent } from '@ninety/intake';
import type { Id } from '@ninety/platform';
import { eventOf } from '@ninety/regimes';
import type { Pack } from '@ninety/regimes';
import { sentenceBy } from '../tracker/sentences.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { dayOfEvent } from '../tracker/observation.js';
import type { Remark } from './intake.js';
import type { NamedCase } from './own-cases.read-model.js';

/** An application that a message may be about, and today where its authority is. */
export interface OwnCase {
  readonly file: TrackedCase;
  readonly today: string;
  /** The words that name it. */
  readonly named: readonly NamedCase[];
}

/** An observation that a message proposes. */
export interface FromMessage {
  readonly applicationId: Id | null;
  readonly observation: Readonly<Record<string, unknown>>;
  /** Why it is not known of which application it is. */
  readonly remark: Remark['why'] | null;
  readonly reads: readonly Read[];
}

/** What a message proposes, and why it proposes no more. */
export interface Proposed {
  readonly proposals: readonly FromMessage[];
  readonly remarks: readonly Remark[];
}

/** How a file came. */
export interface Came {
  readonly source: 'e_mail' | 'letter';
  /** Today, where no application is known. */
  readonly today: string;
  /** By which a request is known that has no name of its own. */
  readonly name: string;
}

/** What a message proposes for the cases that it names. */
export function proposedBy(message: MessageReading, cases: readonly OwnCase[], came: Came): Proposed {
  const proposals: FromMessage[] = [];
  const remarks: Remark[] = [];
  const leave = (sentence: Remark['why']) =>
    remarks.push({ where: message.within || null, why: told(sentence) });
  if (message.events.length === 0) leave(sentenceBy('intake_no_event'));
  for (const [own, events] of eventsByCase(message, cases)) {
    const event = chosen(events, leave);
    if (!event) continue;
    if (own) {
      const fault = notProposable(own, event);
      if (fault) leave(fault);
      else proposals.push(proposal(message, event, own, came, null));
      continue;
    }
    const numbers = message.numbers.map(({ value }) => value).join(', ');
    if (cases.length === 0 && numbers === '') leave(sentenceBy('intake_no_number', { type: event.type }));
    else {
      const remark =
        cases.length > 0
          ? sentenceBy('intake_several_cases', { type: event.type })
          : sentenceBy('intake_no_own_case', { numbers });
      proposals.push(proposal(message, event, null, came, told(remark)));
    }
  }
  return { proposals, remarks };
}

/** What is said of each case: by its number in the sentence, or, where the message names one alone, of that; null: it is not known of which. */
function eventsByCase(message: MessageReading, cases: readonly OwnCase[]): Map<OwnCase | null, ReadEvent[]> {
  const by = new Map<OwnCase | null, ReadEvent[]>();
  for (const event of message.events) {
    const inSentence = cases.filter(({ named }) => named.some(({ word }) => event.words.includes(word)));
    const [only, ...others] = inSentence.length > 0 ? inSentence : cases;
    const isOfStranger = inSentence.length === 0 && namesStranger(message, event);
    const own = others.length > 0 || isOfStranger ? null : (only ?? null);
    by.set(own, [...(by.get(own) ?? []), event]);
  }
  return by;
}

/** Its sentence has a control number that is none of the cases'. */
function namesStranger({ numbers }: MessageReading, { words }: ReadEvent): boolean {
  return numbers.some(
    ({ field, value, rule }) => field === 'number' && rule === CONTROL_NUMBER && words.includes(value),
  );
}

const CONTROL_NUMBER = 'us-bis.control_number';

/** What counts of several things that are told of one case; null: more than one may have happened. */
function chosen(events: readonly ReadEvent[], leave: (why: Remark['why']) => void): ReadEvent | null {
  const highest = Math.max(...events.map(({ rank }) => rank));
  const first = events.filter(({ rank }) => rank === highest);
  const types = [...new Set(first.map(({ type }) => type))];
  if (types.length > 1) {
    leave(sentenceBy('intake_ambiguous', { types: types.join(', ') }));
    return null;
  }
  // A subject says it shortest; who says a day says more.
  return first.find(({ day }) => day !== null) ?? first[0] ?? null;
}

function notProposable({ file }: OwnCase, { type }: ReadEvent): ReturnType<typeof sentenceBy> | null {
  const { pack } = file.regime;
  const rule = eventOf(pack, type);
  if (!rule) return sentenceBy('intake_not_of_regime', { regime: pack.id, type });
  const isRecorded = file.standing.some((one) => one.type === type);
  return isRecorded && (rule.ends !== undefined || type === 'registered')
    ? sentenceBy('intake_recorded_already', { type })
    : null;
}

function proposal(
  message: MessageReading,
  event: ReadEvent,
  own: OwnCase | null,
  came: Came,
  remark: Remark['why'] | null,
): FromMessage {
  const naming = own?.named.flatMap(({ word }) => message.words.filter(({ value }) => value === word)) ?? [];
  const number = event.type === 'registered' ? onlyNumber(message) : null;
  return {
    applicationId: own?.file.application.id ?? null,
    observation: {
      type: event.type,
      ...fieldsOf(event, number, own?.file.regime.pack ?? null, came),
      ...daysOf(message, event, own, came),
      source: came.source,
      ...(message.from === null ? {} : { saidBy: message.from }),
    },
    remark,
    reads: [...event.reads, ...naming, ...(own ? [] : message.numbers)],
  };
}

function onlyNumber({ numbers }: MessageReading): string | null {
  const [only, ...others] = new Set(
    numbers.flatMap(({ field, value }) => (field === 'number' ? [value] : [])),
  );
  return others.length > 0 ? null : (only ?? null);
}

/** Which of what was read belongs to which type of event, and what it is called there. */
const FIELDS: Readonly<Record<string, readonly (readonly [read: string, field: string])[]>> = {
  approved: [
    ['licenseNumber', 'licenseNumber'],
    ['validUntil', 'validUntil'],
  ],
  information_requested: [
    ['questions', 'questions'],
    ['dueOn', 'dueOn'],
  ],
  intent_to_deny: [['dueOn', 'responseDueOn']],
  suspension_told: [['kind', 'kind']],
  classified: [['ccats', 'ccats']],
};
/** Of these a regime asks for a name of its own, which no mail has: it gets that of its mail. */
const NAMED: ReadonlySet<string> = new Set(['information_requested', 'suspension_told']);

function fieldsOf(event: ReadEvent, number: string | null, pack: Pack | null, { name }: Came) {
  const known = pack && eventOf(pack, event.type)?.fields?.map(({ field }) => field);
  const has = (field: string) => !known || known.includes(field);
  const read = new Map(Object.entries(FIELDS)).get(event.type) ?? [];
  const fields = read.flatMap(([from, field]) => {
    const value = event.fields.get(from);
    return value === undefined || !has(field) ? [] : [[field, value] as const];
  });
  const named = NAMED.has(event.type) && has('id') ? { id: name } : {};
  const numbered = number !== null && event.type === 'registered' && has('number') ? { number } : {};
  const told =
    event.type === 'status_told' && has('text') ? { text: event.reads[0]?.text.slice(0, 500) } : {};
  return { ...Object.fromEntries(fields), ...named, ...numbered, ...told };
}

/**
 * When it happened: as it is said, where that can be; else not after the message was sent, by which the company learned of it.
 * A day in the future is none.
 */
function daysOf({ sentOn }: MessageReading, { day }: ReadEvent, own: OwnCase | null, came: Came) {
  const today = own?.today ?? came.today;
  const sent = sentOn !== null && sentOn <= today ? sentOn : null;
  const latest = sent ?? today;
  const isPast = (one: string | undefined) => one === undefined || one <= latest;
  const isSaid = day !== null && isPast(day.on) && isPast(day.notBefore);
  const said = isSaid ? bounded(day, latest) : sent === null ? {} : { notAfter: sent };
  const filed = own?.file.standing.find(({ type }) => type === 'filed');
  const first =
    ('on' in said ? said.on : undefined) ??
    ('notBefore' in said ? said.notBefore : undefined) ??
    firstDay(filed?.event);
  const isLearned = sent !== null && (first === undefined || first <= sent);
  return { ...said, ...(isLearned ? { learnedOn: sent } : {}) };
}

function bounded(day: NonNullable<ReadEvent['day']>, latest: string): NonNullable<ReadEvent['day']> {
  if (day.notAfter === undefined || day.notAfter <= latest) return day;
  return { ...day, notAfter: latest };
}

function firstDay(event: Parameters<typeof dayOfEvent>[0] | undefined): string | undefined {
  const { on, notBefore } = dayOfEvent(event ?? {});
  return on ?? notBefore ?? undefined;
}

/** A sentence as it is kept. */
export function told({ code, params, text }: Remark['why']): Remark['why'] {
  return { code, params, text };
}
