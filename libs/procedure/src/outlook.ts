import type { Clock } from './clocks.js';
import { parseDay } from './day.js';
import type { Day } from './day.js';
import type { ProcedureEvent } from './event-shapes.js';
import { inForce, LAW } from './parameters.js';
import type { Law } from './parameters.js';
import { answer, isIllegal, replay } from './procedure.js';
import type { Answer, Progress } from './procedure.js';
import type { State } from './state.js';
import { nextStepOn } from './steps.js';

/** How an application stands from one day until the day before the next segment, if no event comes. */
export interface Segment extends Answer {
  readonly from: Day;
  /** The first day on which it stands otherwise; null: it stays so. */
  readonly until: Day | null;
  readonly state: State | null;
  /** The automatic steps taken until `from`. */
  readonly steps: Progress['steps'];
  readonly passages: Progress['passages'];
}

/** More segments than any lawful history has; a longer outlook is a fault of ours. */
const MOST_SEGMENTS = 200;

/**
 * How an application stands on `from` and on every later day, if nothing but days pass: one segment for each day on
 * which a status or a clock's state or due date changes by itself.
 *
 * @param events a lawful history, none after `from`
 */
export function outlook(events: readonly ProcedureEvent[], from: Day, law: Law = LAW): Segment[] {
  const segments: Segment[] = [];
  let day: Day | null = from;
  while (day !== null) {
    if (segments.length > MOST_SEGMENTS) throw new Error(`an outlook of more than ${MOST_SEGMENTS} segments`);
    const progress = replay(events, day, law);
    if (isIllegal(progress))
      throw new Error(`an unlawful history: event ${progress.illegalEvent}, ${progress.why}`);
    const stands = answer(progress, day);
    const until = nextChangeOn(progress.state, stands.clocks, day);
    segments.push({
      from: day,
      until,
      state: progress.state,
      steps: progress.steps,
      passages: progress.passages,
      ...stands,
    });
    day = until;
  }
  return segments;
}

/** The next day on which something may change by itself; null when only an event can change anything. */
function nextChangeOn(state: State | null, clocks: readonly Clock[], day: Day): Day | null {
  if (!state) return null;
  const ahead = [...clockChanges(clocks), ...suspensionChanges(state), nextStepOn(state) ?? -Infinity].filter(
    (candidate) => candidate > day,
  );
  return ahead.length > 0 ? Math.min(...ahead) : null;
}

function clockChanges(clocks: readonly Clock[]): Day[] {
  return clocks.filter(({ state }) => state === 'running').map(({ dueOn }) => (parseDay(dueOn) ?? NaN) + 1);
}

/** Days on which a suspension ends, or stops qualifying, by itself. 15 CFR 750.4(b)(3), (6). */
function suspensionChanges(state: State): Day[] {
  const { law, end } = state;
  return end
    ? []
    : state.holds.flatMap((hold) => {
        if (hold.kind === 'terrorist_state_notification')
          return [hold.on + inForce(law, 'terrorist_state_notification', hold.on)];
        if (hold.kind !== 'government_assurances') return [];
        const released = hold.release?.receivedOn;
        const license = released == null ? [] : [released + inForce(law, 'assurances_license', released) + 1];
        return [hold.on + inForce(law, 'assurances_initiation', hold.on) + 1, ...license];
      });
}
