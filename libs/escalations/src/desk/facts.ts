import type { PendingCase, ToldEvent } from '@ninety/licensing';
import { inOneLine } from '@ninety/platform';
import type { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import { boundsOf, filingsOf, ofNewestFiling, since } from './days.js';

/** Where a fact comes from: what was written down, and who wrote it. */
export type FactSource = Pick<
  ToldEvent,
  'id' | 'type' | 'on' | 'notBefore' | 'notAfter' | 'source' | 'learnedOn'
>;

/** Something that is certain of a case, by what was written down. */
export interface Fact {
  readonly says: Sentence;
  /** Null: it follows from all that was written down, such as that nothing was. */
  readonly source: FactSource | null;
}

/** Something that is not said, because it is not certain. */
interface LeftOut {
  readonly what: Sentence;
  readonly why: readonly Sentence[];
  readonly source: FactSource | null;
}

/** What can be said of a case, and what cannot. */
export interface KnownFacts {
  readonly facts: readonly Fact[];
  readonly leftOut: readonly LeftOut[];
}

const INFERRED = 'inferred';

/** What an event of a type says when its day is exact; what has no words here is not said in letters. */
const WORDS: ReadonlyMap<string, (on: string) => Sentence> = new Map([
  ['registered', (on) => say('inquiry_registered', { on })],
  ['information_requested', (on) => say('inquiry_asked', { on })],
  ['information_received', (on) => say('inquiry_answered', { on })],
  ['suspension_told', (on) => say('inquiry_suspended', { on })],
  ['suspension_ended', (on) => say('inquiry_resumed', { on })],
  ['intent_to_deny', (on) => say('inquiry_intent_to_deny', { on })],
  ['itd_response', (on) => say('inquiry_itd_response', { on })],
]);

/** What is certain of a case whose applicant has a name, in the order in which a letter says it, and what is left out. */
export function knownFacts(one: PendingCase, applicant: string): KnownFacts {
  const [filed, ...events] = ofNewestFiling(one);
  if (!filed) return { facts: [], leftOut: [] };
  const told = events.filter(({ type }) => WORDS.has(type));
  return {
    facts: [
      ...filingFacts(one, filed, applicant),
      ...earlierFilings(one, filed),
      ...told.filter(isSure).map(factOf),
      ...quietFacts(one, filed),
    ],
    leftOut: [
      ...[filed, ...told]
        .filter((event) => (event === filed ? isInferred(event) : !isSure(event)))
        .map(leftEvent),
      ...leftStanding(one),
    ],
  };
}

function filingFacts(one: PendingCase, filed: ToldEvent, applicant: string): Fact[] {
  if (isInferred(filed)) return [];
  const source = sourceOf(filed);
  const { notBefore: from, notAfter: to } = boundsOf(filed, one.today);
  const name = inOneLine(applicant);
  const number = one.controlNumber === null ? null : inOneLine(one.controlNumber);
  const { atLeast: days } = since({ notBefore: from, notAfter: to }, one.today);
  const { today } = one;
  return [
    { says: filedSentence(name, number, from, to), source },
    {
      says:
        from === to ? say('inquiry_days', { today, days }) : say('inquiry_days_at_least', { today, days }),
      source,
    },
  ];
}

function filedSentence(applicant: string, number: string | null, from: string, to: string): Sentence {
  if (number === null)
    return from === to
      ? say('inquiry_filed_plain', { applicant, on: from })
      : say('inquiry_filed_plain_between', { applicant, from, to });
  return from === to
    ? say('inquiry_filed', { applicant, number, on: from })
    : say('inquiry_filed_between', { applicant, number, from, to });
}

/** Of the first of several filings, where its day is known. */
function earlierFilings(one: PendingCase, newest: ToldEvent): Fact[] {
  const [first] = filingsOf(one);
  if (!first || first === newest || !isSure(first) || first.on === null) return [];
  return [{ says: say('inquiry_refiled', { on: first.on }), source: sourceOf(first) }];
}

/** What the record has not: it says so of the record, and nothing of the authority. */
function quietFacts(one: PendingCase, filed: ToldEvent): Fact[] {
  const filedOn = boundsOf(filed, one.today).notBefore;
  const heard = [
    ...one.events
      .filter(({ speaks }) => speaks === 'authority')
      .map((event) => boundsOf(event, filedOn).notAfter),
    ...one.contacts.filter(({ direction }) => direction !== 'to_authority').map(({ on }) => on),
  ];
  // What was said of an earlier filing, or before there was one, breaks no silence of this one.
  const last = heard
    .filter((on) => on >= filedOn)
    .sort()
    .at(-1);
  const quiet =
    last === undefined ? say('inquiry_nothing_since_filing') : say('inquiry_nothing_since', { on: last });
  return [
    { says: quiet, source: null },
    ...(one.outlook.outcome === null ? [{ says: say('inquiry_no_decision'), source: null }] : []),
  ];
}

function factOf(event: ToldEvent): Fact {
  const says = WORDS.get(event.type)?.(event.on ?? '');
  if (!says) throw new Error(`no words for ${event.type}`);
  return { says, source: sourceOf(event) };
}

function leftEvent(event: ToldEvent): LeftOut {
  const { on, notBefore, notAfter, type } = event;
  const days = on ?? [notBefore, notAfter].filter((day) => day !== null).join(' – ');
  const what = say('inquiry_left_event', { type: type.replaceAll('_', ' '), on: days });
  const why = isInferred(event) ? say('inquiry_why_inferred') : say('inquiry_why_inexact');
  return { what, why: [why], source: sourceOf(event) };
}

/** That it is pending, and how each clock of the authority stands, as far as that is not certain. */
function leftStanding({ outlook }: PendingCase): LeftOut[] {
  const pending: LeftOut[] =
    outlook.statusCertainty === 'certain'
      ? []
      : [{ what: say('inquiry_left_pending'), why: [say('escalation_pending_not_sure')], source: null }];
  const clocks = outlook.clocks.filter(
    ({ kind, certainty }) => (kind === 'limit' || kind === 'target') && certainty !== 'certain',
  );
  return [
    ...pending,
    ...clocks.map(({ clock, state, because }) => ({
      what: say('inquiry_left_clock', { clock: clock.replaceAll('_', ' '), state }),
      why: because,
      source: null,
    })),
  ];
}

function isInferred({ source }: ToldEvent): boolean {
  return source === INFERRED;
}

function isSure(event: ToldEvent): boolean {
  return event.on !== null && !isInferred(event);
}

function sourceOf({ id, type, on, notBefore, notAfter, source, learnedOn }: ToldEvent): FactSource {
  return { id, type, on, notBefore, notAfter, source, learnedOn };
}
