import { formatDay } from '@ninety/procedure';
import { spanOf } from '@ninety/regimes';
import type { Outlook } from '@ninety/regimes';

/** A time of the company's own on a case, as the list of what it owes has it. */
export interface OwnWindow {
  /** The clock, and the request or notice that it is of. */
  readonly occurrence: string;
  readonly clock: string;
  /** `YYYY-MM-DD`, at the earliest where it is not exactly known. */
  readonly dueOn: string;
  readonly state: 'open' | 'met';
}

/**
 * What a company has to do in time on a case; what was cancelled it owes no more, nor what lapsed on a case that has ended.
 * Otherwise one that lapsed is open after its day.
 */
export function ownWindowsOf({ outcome, clocks }: Pick<Outlook, 'outcome' | 'clocks'>): OwnWindow[] {
  const own = clocks.filter(
    ({ kind, state }) =>
      (kind === 'window' || kind === 'duty') &&
      state !== 'cancelled' &&
      !(state === 'lapsed' && outcome !== null),
  );
  const windows = own.map(({ clock, subject, dueOn, state }): OwnWindow => {
    const occurrence = subject === null ? clock : `${clock}:${subject}`;
    const isMet = state === 'met';
    return { occurrence, clock, dueOn: formatDay(spanOf(dueOn).lo), state: isMet ? 'met' : 'open' };
  });
  return [...new Map(windows.map((one) => [one.occurrence, one])).values()];
}
