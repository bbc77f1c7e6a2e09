import { clocksOf } from './clocks.js';
import type { Clock } from './clocks.js';
import { formatDay } from './day.js';
import type { Day } from './day.js';
import { allowedEvents, applyEvent, refusalOf, REGISTRATION } from './event-rules.js';
import type { EventType, ProcedureEvent } from './event-shapes.js';
import { isFormRefusal, parseEvent } from './form.js';
import type { FormRefusal } from './form.js';
import { LAW } from './parameters.js';
import type { Law } from './parameters.js';
import { refuse } from './refusal.js';
import type { Refusal } from './refusal.js';
import { register } from './state.js';
import type { State } from './state.js';
import { advance } from './steps.js';
import type { TakenStep } from './steps.js';
import type { Status } from './statuses.js';
import { say } from './sentences.js';

/** The procedure's answer: the state at the end of a day. */
export interface Answer {
  readonly status: Status | null;
  readonly clocks: Clock[];
  /** The types of which some well-formed event on that day would be accepted next, by whomever; sorted. */
  readonly allowedEvents: EventType[];
}

/** The first event that fails in form, date order or law; nothing is recorded. */
export interface IllegalEvent extends Refusal {
  readonly illegalEvent: number;
  /** The field at fault, where it is one. */
  readonly field?: string | undefined;
}

/** A history as far as some day: the state reached, and the automatic steps on the way. */
export interface Progress {
  /** Null while nothing has happened. */
  readonly state: State | null;
  readonly steps: readonly TakenStep[];
  /** The statuses in their order, each with the day on which it began. */
  readonly passages: readonly Passage[];
}

export interface Passage {
  readonly status: Status;
  readonly on: Day;
}

/**
 * The licensing procedure: `(events, asOf)` → status, clocks and what may come next, at the end of the day `asOf`.
 * Pure and total: every input has an answer or a refusal. Events after `asOf` are checked, and count for nothing else.
 *
 * @param inputs events as they came, unchecked; in date order
 * @param asOf   the day asked about
 * @param law    the numbers to judge by, each as of the day from which it counts
 */
export function simulate(inputs: readonly unknown[], asOf: Day, law: Law = LAW): Answer | IllegalEvent {
  const history = replay(inputs.map(parseEvent), asOf, law);
  return isIllegal(history) ? history : answer(history, asOf);
}

/** What `simulate` answers, from a history replayed until `asOf`. */
export function answer({ state }: Progress, asOf: Day): Answer {
  if (!state) return { status: null, clocks: [], allowedEvents: ['registered'] };
  return { status: state.status, clocks: clocksOf(state, asOf), allowedEvents: allowedEvents(state, asOf) };
}

/** Replays a whole history, later events checked too, and answers how it stood at the end of `asOf`. */
export function replay(
  events: readonly (ProcedureEvent | FormRefusal)[],
  asOf: Day,
  law: Law = LAW,
): Progress | IllegalEvent {
  const firstLater = events.findIndex((event) => isFormRefusal(event) || event.on > asOf);
  const past = happen(firstLater < 0 ? events : events.slice(0, firstLater), law);
  if (isIllegal(past)) return past;
  const all = firstLater < 0 ? past : happen(events, law);
  if (isIllegal(all)) return all;
  const { state } = past;
  if (!state) return past;
  const steps = advance(state, asOf);
  return { state, steps: [...past.steps, ...steps], passages: [...past.passages, ...steps.map(passageOf)] };
}

export function isIllegal<T extends object>(result: T | IllegalEvent): result is IllegalEvent {
  return 'illegalEvent' in result;
}

/** Makes the events happen in their order, each after the automatic steps due by its date, until one is refused. */
function happen(events: readonly (ProcedureEvent | FormRefusal)[], law: Law): Progress | IllegalEvent {
  const steps: TakenStep[] = [];
  const passages: Passage[] = [];
  let state: State | null = null;
  let previousOn = -Infinity;

  for (const [index, event] of events.entries()) {
    if (isFormRefusal(event)) return { illegalEvent: index, ...event };
    if (event.on < previousOn)
      return illegal(index, refuse(say('event_before_last', { last: formatDay(previousOn) })));
    previousOn = event.on;

    if (event.type === 'registered') {
      if (state) return illegal(index, refuse(say('registered_already'), REGISTRATION.citation));
      state = register(event, law);
      passages.push({ status: state.status, on: event.on });
      continue;
    }
    if (!state) return illegal(index, refuse(say('first_not_registered'), REGISTRATION.citation));
    for (const step of advance(state, event.on)) {
      steps.push(step);
      passages.push(passageOf(step));
    }
    const refusal = refusalOf(state, event);
    if (refusal) return illegal(index, refusal);
    const { status } = state;
    applyEvent(state, event);
    if (state.status !== status) passages.push({ status: state.status, on: event.on });
  }
  return { state, steps, passages };
}

function passageOf({ status, seenOn }: TakenStep): Passage {
  return { status, on: seenOn };
}

function illegal(index: number, refusal: Refusal): IllegalEvent {
  return { illegalEvent: index, ...refusal };
}
