import type { Day } from '@ninety/procedure';

/** A case of the office, from its filing to its ending; days of which only two are known lie between them, both included. */
export interface LikeCase {
  readonly filedFrom: Day;
  readonly filedTo: Day;
  /** Null: it is pending, as far as is known. */
  readonly endedFrom: Day | null;
  readonly endedTo: Day | null;
  /** Whether the authority answered, as somebody recorded; else its ending says nothing of the authority. */
  readonly isDecided: boolean;
}

/** Whether the authority works on a day, is free of work as on each weekend, or closed as somebody recorded. */
export type OfficeDay = 'works' | 'free' | 'closed';

/** A case as it was on a day, with its days read one way. */
export interface ReadCase {
  readonly filed: Day;
  readonly ended: Day | null;
  readonly isDecided: boolean;
}

/** As early, or as late, as they can have been. */
export type Reading = 'early' | 'late';

/** What was open or decided until a day; what came later is not there, or open still. */
export function readUntil(cases: readonly LikeCase[], asOf: Day, reading: Reading): ReadCase[] {
  return cases.flatMap(({ filedFrom, filedTo, endedFrom, endedTo, isDecided }) => {
    const filed = reading === 'early' ? filedFrom : filedTo;
    const end = reading === 'early' ? endedFrom : endedTo;
    if (filed > asOf) return [];
    const ended = end === null || end > asOf ? null : Math.max(filed, end);
    return [{ filed, ended, isDecided: isDecided && ended !== null }];
  });
}

export function isInexact({ filedFrom, filedTo, endedFrom, endedTo }: LikeCase): boolean {
  return filedFrom !== filedTo || endedFrom !== endedTo;
}
