import { isDeepStrictEqual } from 'node:util';
import type { Sentence } from '@ninety/platform/sentences';
import type { Clock } from './clocks.js';
import { around } from './span.js';
import { sentence } from './words.js';
import type { Outcome, Pack } from './pack.js';
import type { Certainty } from './standing.js';

/** How a case stands at the end of a day, as far as its applicant can know. */
export interface Outlook {
  readonly status: string | null;
  readonly statusCertainty: Certainty | null;
  readonly outcome: Outcome | null;
  readonly clocks: readonly Clock[];
  /** The types of event that may be recorded next, as of that day, sorted. */
  readonly allowedEvents: readonly string[];
}

/**
 * What holds in each of several courses of events, the one with the least in it first. What is not the same in all is
 * unknown; so is all of it where there are courses besides.
 */
export function agreed(pack: Pack, outlooks: readonly Outlook[], areAll: boolean): Outlook {
  const [first, ...others] = outlooks as readonly [Outlook, ...Outlook[]];
  if (others.length === 0 && areAll) return first;
  const isSame = areAll && others.every(({ status }) => status === first.status);
  const certainties = outlooks.map(({ statusCertainty }) => statusCertainty);
  return {
    status: first.status,
    statusCertainty: isSame ? lowest(certainties) : null,
    outcome: isSame && others.every(({ outcome }) => outcome === first.outcome) ? first.outcome : null,
    clocks: namesOf(outlooks).map((name) => agreedClock(pack, name, outlooks, areAll)),
    allowedEvents: [...new Set(outlooks.flatMap(({ allowedEvents }) => allowedEvents))].sort(),
  };
}

function nameOf({ clock, subject }: Clock): string {
  return JSON.stringify([clock, subject]);
}

function namesOf(outlooks: readonly Outlook[]): string[] {
  return [...new Set(outlooks.flatMap(({ clocks }) => clocks.map(nameOf)))];
}

function agreedClock(pack: Pack, name: string, outlooks: readonly Outlook[], areAll: boolean): Clock {
  const found = outlooks.flatMap(({ clocks }) => clocks.find((clock) => nameOf(clock) === name) ?? []);
  const [first] = found as [Clock];
  const isSame =
    areAll && found.length === outlooks.length && found.every(({ state }) => state === first.state);
  const completed = found.flatMap(({ completedOn }) => completedOn ?? []);
  const isCompleted = completed.length === found.length;
  return {
    ...first,
    startedOn: around(found.map(({ startedOn }) => startedOn)),
    dueOn: around(found.map(({ dueOn }) => dueOn)),
    state: isSame ? first.state : 'unknown',
    certainty: isSame ? lowest(found.map(({ certainty }) => certainty)) : null,
    completedOn: isCompleted ? around(completed) : null,
    elapsedDays: widest(found.map(({ elapsedDays }) => elapsedDays)),
    countedDays: widest(found.map(({ countedDays }) => countedDays)),
    because: isSame ? agreedReasons(pack, found) : [sentence(pack, 'inexact', {})],
  };
}

/** What is said in all; where something else is said besides, that depends on inexact days. */
function agreedReasons(pack: Pack, clocks: readonly Clock[]): readonly Sentence[] {
  const [first] = clocks as [Clock];
  const isSaid = (one: Sentence) =>
    clocks.every(({ because }) => because.some((other) => isDeepStrictEqual(one, other)));
  const shared = first.because.filter(isSaid);
  if (shared.length === first.because.length) return shared;
  return [sentence(pack, 'inexact', {}), ...shared.filter(({ code }) => code !== 'inexact')];
}

/** Sure where all are; unknown where one is. */
function lowest<C extends 'certain' | 'as_known' | null>(
  certainties: readonly C[],
): 'certain' | 'as_known' | null {
  if (certainties.includes(null as C)) return null;
  return certainties.every((one) => one === 'certain') ? 'certain' : 'as_known';
}

function widest(days: readonly Clock['countedDays'][]): Clock['countedDays'] {
  return {
    atLeast: Math.min(...days.map(({ atLeast }) => atLeast)),
    atMost: Math.max(...days.map(({ atMost }) => atMost)),
  };
}
