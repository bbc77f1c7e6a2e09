import { createHash } from 'node:crypto';
import { daysIn } from './dates.js';
import type { ReadDay } from './dates.js';
import { INTAKE_LIMITS } from './limits.js';
import type { IntakeFormat, NotRead, ReadFile, ReadMessage } from './read-file.js';
import {
  DAY_RULES,
  DECISION_LABEL,
  EVENT_RULES,
  FORWARDED,
  FORWARDED_FROM,
  FORWARDED_SENT,
  HEDGED_WITHIN,
  HEDGES,
  NUMBER_RULES,
  QUESTION,
  WORD,
} from './rules.js';
import type { DayMeaning, EventRule } from './rules.js';
import { segmentsOf } from './sentences-of-text.js';
import type { Segment } from './sentences-of-text.js';

/** Something that was read, and where. */
export interface Read {
  /** What it was read for. */
  readonly field: string;
  readonly value: string;
  /** The sentence in which it stands. */
  readonly text: string;
  readonly where: string;
  readonly rule: string;
}

/** A day of an event: exact, or what it lies between. */
interface EventDay {
  readonly on?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
}

/** What a message may tell. */
export interface ReadEvent {
  readonly type: string;
  readonly rank: number;
  /** Null: no sentence says one. */
  readonly day: EventDay | null;
  /** By the fields of an event; a regime may not have them all. */
  readonly fields: ReadonlyMap<string, string | readonly string[]>;
  /** What may be a number of the case, in the same sentence. */
  readonly words: readonly string[];
  readonly reads: readonly Read[];
}

/** What a message, with the documents that came with it, says. */
export interface MessageReading {
  readonly within: string;
  readonly subject: string | null;
  readonly from: string | null;
  readonly sentOn: string | null;
  readonly messageId: string | null;
  /** SHA-256 of what it says, by which it is known again where another mailbox kept it. */
  readonly contentHash: string;
  /** Numbers of authorities. */
  readonly numbers: readonly Read[];
  /** Whatever may be a number or a reference of a case. */
  readonly words: readonly Read[];
  readonly events: readonly ReadEvent[];
  /** Days, and phrases that tell of nothing for certain. */
  readonly besides: readonly Read[];
}

export interface IntakeReading {
  readonly format: IntakeFormat;
  readonly messages: readonly MessageReading[];
  readonly notRead: readonly NotRead[];
  readonly disguised: readonly string[];
}

const LONGEST_SHOWN = 400;
const MOST_QUESTIONS = 20;
const MOST_EVENTS = 50;

/** What a file says, by the rules. */
export function readingOf({ messages, ...file }: ReadFile): IntakeReading {
  return { ...file, messages: messages.map(messageReading) };
}

function messageReading(message: ReadMessage): MessageReading {
  const isForwarded = FORWARDED.test(message.subject ?? '');
  const segments = message.parts.flatMap(({ where, text }) => segmentsOf(where, text, isForwarded));
  const { within, subject, messageId } = message;
  const sender = isForwarded ? forwarded(segments) : null;
  const numbers = unique(segments.flatMap(numbersIn)).slice(0, INTAKE_LIMITS.reads);
  const told = segments.flatMap((segment) => (segment.isQuoted ? [] : phrasesIn(segment)));
  const sure = told.filter(({ isHedged }) => !isHedged);
  const days = segments.flatMap(daysOf);
  return {
    within,
    subject,
    messageId,
    contentHash: contentHash(message),
    from: sender?.from ?? message.from,
    sentOn: sender?.sentOn ?? message.sentOn,
    numbers,
    words: wordsOf(segments),
    events: sure.slice(0, MOST_EVENTS).map((phrase) => eventOf(phrase, segments, numbers, days)),
    besides: unique([
      ...told
        .filter(({ isHedged }) => isHedged)
        .map(({ read }) => ({ ...read, rule: `${read.rule} (not said for certain)` })),
      ...days.map(dayRead),
    ]).slice(0, INTAKE_LIMITS.reads),
  };
}

function contentHash({ from, parts }: ReadMessage): string {
  return createHash('sha256')
    .update(JSON.stringify([from, parts]))
    .digest('hex');
}

/** Who wrote what was handed on, and when. */
function forwarded(segments: readonly Segment[]): { from: string | null; sentOn: string | null } {
  const body = segments.map(({ text }) => text);
  const from = body.map((text) => FORWARDED_FROM.exec(text)?.[1]).find((one) => one !== undefined);
  const sent = body.map((text) => FORWARDED_SENT.exec(text)?.[1]).find((one) => one !== undefined);
  const [day] = daysIn(sent ?? '');
  return { from: from?.trim() ?? null, sentOn: day && day.first === day.last ? day.first : null };
}

// — numbers —

function numbersIn(segment: Segment): Read[] {
  const found: (Read & { at: number })[] = [];
  for (const { id, field, pattern, beside } of NUMBER_RULES) {
    if (beside && !beside.test(segment.text)) continue;
    for (const match of segment.text.matchAll(pattern)) {
      const value = trimmed(match[1] ?? match[0]);
      if (!/\d/.test(value) || found.some((one) => one.value === value)) continue;
      found.push({ ...readIn(segment, field, value, id), at: match.index });
    }
  }
  return found.map(({ at: _at, ...read }) => read);
}

function wordsOf(segments: readonly Segment[]): Read[] {
  const found = new Map<string, Read>();
  for (const segment of segments) {
    for (const word of wordsIn(segment.text))
      if (!found.has(word)) found.set(word, readIn(segment, 'case', word, 'own_case'));
    if (found.size >= INTAKE_LIMITS.words) break;
  }
  return [...found.values()].slice(0, INTAKE_LIMITS.words);
}

function wordsIn(text: string): string[] {
  const days = new Set(daysIn(text).map((day) => day.text));
  return [...text.matchAll(WORD)]
    .map(([word]) => trimmed(word))
    .filter((word) => /\d/.test(word) && word.length >= 4 && !days.has(word) && !/^\d{1,5}$/.test(word));
}

function trimmed(word: string): string {
  let end = word.trimEnd().length;
  while (end > 0 && '/._-'.includes(word[end - 1] ?? '')) end -= 1;
  return word.slice(0, end).trimStart();
}

// — events —

interface Phrase {
  readonly rule: EventRule;
  readonly segment: Segment;
  readonly isHedged: boolean;
  readonly read: Read;
}

function phrasesIn(segment: Segment): Phrase[] {
  return EVENT_RULES.flatMap((rule): Phrase[] => {
    const match = rule.says.exec(segment.text);
    if (!match) return [];
    const read = readIn(segment, 'type', rule.type, `event.${rule.id}`);
    return [{ rule, segment, isHedged: rule.isPlain !== true && isHedged(segment.text, match), read }];
  });
}

/** What is asked, supposed or denied was not said. */
function isHedged(text: string, { index, 0: phrase }: RegExpExecArray): boolean {
  if (/\?\s*$/.test(text)) return true;
  return HEDGES.test(text.slice(Math.max(0, index - HEDGED_WITHIN), index)) || HEDGES.test(phrase);
}

function eventOf(
  { rule, segment, read }: Phrase,
  segments: readonly Segment[],
  numbers: readonly Read[],
  days: readonly MeantDay[],
): ReadEvent {
  const reads: Read[] = [read];
  const fields = new Map<string, string | readonly string[]>(Object.entries(rule.fields ?? {}));
  const say = (one: Read | undefined) => {
    if (!one) return;
    fields.set(one.field, one.value);
    reads.push(one);
  };
  const words = wordsIn(segment.text);
  say(onlyNumber('licenseNumber', words, numbers));
  say(onlyNumber('ccats', words, numbers));
  say(onlyDay(days, 'validUntil'));
  say(onlyDay(days, 'dueOn'));
  if (rule.type === 'information_requested') {
    const questions = questionsIn(segments);
    if (questions.length > 0)
      fields.set(
        'questions',
        questions.map(({ value }) => value),
      );
    reads.push(...questions);
  }
  const day = dayOfEvent(segment, days);
  if (day) reads.push(dayRead({ ...day, meaning: 'on' }));
  return { type: rule.type, rank: rule.rank, day: day ? asEventDay(day.day) : null, fields, words, reads };
}

/** One of this field: in the sentence itself, or, where that has none, the only one of the message. */
function onlyNumber(
  field: Read['field'],
  words: readonly string[],
  numbers: readonly Read[],
): Read | undefined {
  const all = numbers.filter((one) => one.field === field);
  const own = all.filter(({ value }) => words.includes(value));
  const [first, ...others] = new Set((own.length > 0 ? own : all).map(({ value }) => value));
  return others.length > 0 ? undefined : all.find(({ value }) => value === first);
}

function questionsIn(segments: readonly Segment[]): Read[] {
  return segments
    .filter(({ text, isQuoted, where }) => !isQuoted && where !== 'subject' && QUESTION.test(text))
    .slice(0, MOST_QUESTIONS)
    .map((segment) =>
      readIn(segment, 'questions', segment.text.replace(/^\s*\(?\d{1,2}[.)]\s+/, ''), 'question'),
    );
}

// — days —

interface MeantDay {
  readonly segment: Segment;
  readonly day: ReadDay;
  readonly meaning: DayMeaning | null;
  /** The sentence begins as what says when it was decided. */
  readonly isOfDecision: boolean;
}

const BEFORE = 60;

function daysOf(segment: Segment): MeantDay[] {
  const { text } = segment;
  const isOfDecision = DECISION_LABEL.test(text);
  return daysIn(text).map((day) => {
    const before = text.slice(Math.max(0, day.at - BEFORE), day.at);
    const found = DAY_RULES.find((rule) => rule.before.test(before));
    return { segment, day, isOfDecision, meaning: found?.is ?? (isOfDecision ? 'on' : null) };
  });
}

function onlyDay(days: readonly MeantDay[], meaning: 'validUntil' | 'dueOn'): Read | undefined {
  const meant = days.filter(
    (one) => one.meaning === meaning && !one.segment.isQuoted && one.day.first === one.day.last,
  );
  const [first, ...others] = new Set(meant.map(({ day }) => day.first));
  const found = others.length > 0 ? undefined : meant.find(({ day }) => day.first === first);
  return found && dayRead(found);
}

/** The day that the sentence of the event says, or, where that has none, a labelled day of decision; null: none, or several. */
function dayOfEvent(segment: Segment, days: readonly MeantDay[]): MeantDay | null {
  const own = days.filter((one) => one.segment === segment && (one.meaning === 'on' || one.meaning === null));
  const labelled = days.filter((one) => one.isOfDecision && !one.segment.isQuoted);
  const [first, ...others] = own.length > 0 ? own : labelled;
  const isOne = others.every(({ day }) => day.first === first?.day.first && day.last === first.day.last);
  return (isOne && first) || null;
}

function asEventDay({ first, last }: ReadDay): EventDay {
  return first === last ? { on: first } : { notBefore: first, notAfter: last };
}

function dayRead({ segment, day: { first, last, rule }, meaning }: MeantDay): Read {
  const isPlain = meaning === null || meaning === 'other';
  return readIn(segment, isPlain ? 'day' : meaning, first === last ? first : `${first} or ${last}`, rule);
}

// — reads —

function readIn({ text, where }: Segment, field: string, value: string, rule: string): Read {
  return { field, value, text: shown(text, value), where, rule };
}

/** A sentence, cut around what was read where it is long. */
function shown(text: string, value: string): string {
  if (text.length <= LONGEST_SHOWN) return text;
  const at = Math.max(0, text.indexOf(value) - LONGEST_SHOWN / 2);
  const cut = text.slice(at, at + LONGEST_SHOWN).toWellFormed();
  return `${at > 0 ? '…' : ''}${cut}${at + LONGEST_SHOWN < text.length ? '…' : ''}`;
}

function unique(reads: readonly Read[]): Read[] {
  const seen = new Set<string>();
  return reads.filter(({ field, value, rule }) => {
    const key = JSON.stringify([field, value, rule]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
