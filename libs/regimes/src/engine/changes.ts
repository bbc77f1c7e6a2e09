import type { Clock } from './clocks.js';
import { parseDay } from './day.js';
import type { Day } from './day.js';
import { eventOf } from './pack.js';
import type { Pack } from './pack.js';
import { spanOf } from './span.js';

/** When an event happened, as it was written down. */
interface Dated {
  readonly type: string;
  readonly on?: unknown;
  readonly notBefore?: unknown;
  readonly notAfter?: unknown;
}

/**
 * The next day after one on which a case may stand otherwise by itself: after a clock's last day, with what may have happened
 * by then, and where a pause ends however long it lasts. Null: none.
 *
 * @param clocks as they stand on that day
 */
export function nextChange(
  pack: Pack,
  events: readonly Dated[],
  clocks: readonly Clock[],
  day: Day,
): Day | null {
  const days = [
    ...clocks.filter(isOpen).flatMap(({ dueOn }) => [spanOf(dueOn).lo + 1, spanOf(dueOn).hi + 1]),
    ...events.flatMap(({ notBefore, notAfter }) => daysIn([notBefore, notAfter])),
    ...pauseEnds(pack, events),
  ].filter((one) => one > day);
  return days.length > 0 ? Math.min(...days) : null;
}

/** Its last day does not move by itself, and something follows when it is over. */
function isOpen({ state }: Clock): boolean {
  return state === 'running' || state === 'unknown';
}

/** Days after which what paused a clock does so no more. */
function pauseEnds(pack: Pack, events: readonly Dated[]): Day[] {
  return events.flatMap(({ type, on, notBefore, notAfter }) => {
    const opens = eventOf(pack, type)?.opens;
    if (opens === undefined) return [];
    const pauses = pack.clocks.flatMap(({ pausedBy = [] }) => pausedBy);
    const lengths = pauses.flatMap(({ thing, most }) => (thing === opens ? (most ?? []) : []));
    const begun = daysIn([on, notBefore, notAfter]);
    return lengths.flatMap((most) => begun.flatMap((day) => [day + most, day + most + 1]));
  });
}

function daysIn(texts: readonly unknown[]): Day[] {
  return texts.flatMap((text) => parseDay(text) ?? []);
}
