/** Days after which the bill asks why an application is pending still: H.R. 8289, section 5, (2)(A)(vii). */
export const LONG_DAYS = 90;

/** How an application ended, as the bill names it, and what else there is. */
export const DECISIONS = [
  'approved',
  'partly_approved',
  'denied',
  'returned_without_action',
  'no_license_required',
] as const;
export const ENDS = [...DECISIONS, 'withdrawn', 'closed'] as const;
export type End = (typeof ENDS)[number];

/** By what the times are broken out: H.R. 8289, section 5, (2)(A)(v). */
export type Breakdown = 'country' | 'eccn' | 'type';

/** So many applications that ended in the period, of the same days; in a breakdown each once for each of its values. */
export interface EndTally {
  readonly dimension: 'all' | Breakdown;
  /** Null: it is not known. */
  readonly key: string | null;
  readonly end: End;
  /** Days of the calendar from the first submission to the end, at least and at most; null: not known. */
  readonly least: number | null;
  readonly most: number | null;
  readonly count: number;
}

/** So many that were pending at the end of the period, since so many days at least and at most. */
export interface PendingTally {
  readonly least: number;
  readonly most: number;
  /** Whether they are pending still on the day of the report. */
  readonly isPendingStill: boolean;
  /** Whether they were pending then for certain. */
  readonly isCertain: boolean;
  readonly count: number;
}

/** What is counted of a period, whoever counts. */
export interface QuarterTallies {
  readonly submitted: {
    readonly count: number;
    /** Of those, what was filed again after it had been returned. */
    readonly again: number;
    /** What may have been submitted in the period or beside it. */
    readonly mayBelong: number;
  };
  readonly ended: readonly EndTally[];
  /** What may have ended in the period or beside it, and is counted nowhere. */
  readonly mayHaveEnded: number;
  /** What the law alone ended in the period, without anybody having said so. */
  readonly endedByLaw: number;
  readonly pending: readonly PendingTally[];
  /** What is pending on the day of the report, by its status there. */
  readonly statuses: readonly {
    readonly status: string;
    readonly isOnHold: boolean;
    readonly count: number;
  }[];
  /** Why those are pending that were for 90 days or more at the end of the period; null: not told, or not looked at. */
  readonly reasons: readonly { readonly reason: string; readonly count: number }[] | null;
  /** How many of those submitted in the period were referred to an agency; null: not told. */
  readonly referrals: readonly { readonly agency: string; readonly count: number }[] | null;
}
