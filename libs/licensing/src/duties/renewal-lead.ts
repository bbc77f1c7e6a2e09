import type { Sentence } from '@ninety/platform';
import { decisionTimes } from '../tracker/forecast/case-forecast.js';
import { LEAST_CASES } from '../tracker/forecast/like-times.js';
import type { CourseLikeness, LikeOutcome } from '../tracker/forecast/like-times.js';
import { sentenceBy } from '../tracker/sentences.js';

/** How many days before a license ends its renewal is filed, and where that comes from. */
export interface RenewalLead {
  readonly days: number;
  /** measured: nine of ten like cases were decided within those days; else the setting stands in, and why. */
  readonly reason: 'measured' | 'too_few' | 'too_many_pending';
  /** How many like cases were decided. */
  readonly cases: number;
  /** What they have in common besides regime and type; null: too few were decided. */
  readonly likeCases: CourseLikeness | null;
}

/** @param fallback days that stand in where like cases tell of none */
export function leadOf(all: readonly LikeOutcome[], fallback: number): RenewalLead {
  const { likeCases, decided: cases, p90 } = decisionTimes(all);
  if (p90 !== null) return { days: p90, reason: 'measured', cases, likeCases };
  return { days: fallback, reason: likeCases === null ? 'too_few' : 'too_many_pending', cases, likeCases };
}

export function leadReason({ days, reason, cases, likeCases }: RenewalLead): Sentence {
  switch (reason) {
    case 'measured':
      return sentenceBy('renewal_lead_measured', { days, cases, likeCases: likeCases ?? '' });
    case 'too_few':
      return sentenceBy('renewal_lead_too_few', { days, cases, least: LEAST_CASES });
    case 'too_many_pending':
      return sentenceBy('renewal_lead_too_many_pending', { days, cases });
  }
}
