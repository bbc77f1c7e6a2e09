import type { Id } from '@ninety/platform';
import type { RenewalLead } from './renewal-lead.js';

/** What a duty is for, as its owner says; nobody reads it out of the words of a condition. */
export const DUTY_KINDS = [
  'task',
  'report',
  'notice',
  'delivery_verification',
  'acknowledgement',
  'renewal',
  'support_document',
  'answer',
  'record_keeping',
  'other',
] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** Why something is owed: a person says so, a clock of a case, a license that expires or is to be renewed, a document that runs out. */
export const DUTY_ORIGINS = ['person', 'clock', 'license', 'renewal', 'document'] as const;
export type DutyOrigin = (typeof DUTY_ORIGINS)[number];

/** Those of duties that have a row of their own, and are met by somebody. */
export const DUTY_ROWS: DutyOrigin[] = ['person', 'renewal', 'document'];

/** After what a duty is due: of a license, then of an application. */
export const LICENSE_EVENTS = [
  'license_issued',
  'license_expired',
  'first_shipment',
  'each_shipment',
] as const;
export const APPLICATION_EVENTS = ['filed', 'information_received', 'ended'] as const;
export const DUTY_EVENTS = [...LICENSE_EVENTS, ...APPLICATION_EVENTS] as const;
export type DutyEvent = (typeof DUTY_EVENTS)[number];

/** From which day a duty may count back: of an application, or of a license. */
export const DUTY_DAYS = ['needBy', 'validUntil'] as const;
export type DutyDay = (typeof DUTY_DAYS)[number];

/** When a duty is due. Days as `YYYY-MM-DD`. */
export type DutyDue =
  | { readonly on: string }
  | {
      readonly every: {
        readonly months?: number;
        readonly days?: number;
        readonly from: string;
        readonly until?: string;
      };
    }
  | { readonly after: DutyEvent; readonly days: number }
  | { readonly before: DutyDay; readonly days: number }
  /** Of a license, so early that its renewal is decided before it ends. */
  | { readonly renewal: true };

/** What a duty waits for while its day is not known. */
export const DUTY_WAITS = [...DUTY_EVENTS, ...DUTY_DAYS] as const;
export type DutyWait = (typeof DUTY_WAITS)[number];

/** What is owed, to be done by whom and when: what a correction puts in the place of what was said before. */
export interface DutyTerms {
  /** Null: nobody said it, for it is owed by itself. */
  readonly text: string | null;
  readonly kind: DutyKind;
  /** Who has to do it; null: the company. */
  readonly obligedPartyId: Id | null;
  readonly due: DutyDue;
  readonly ownerId: Id;
  /** How many days before it is due it is warned of, the longest first. */
  readonly leadDays: readonly number[];
}

/** What was said of a duty at one time. */
export interface DutyVersion extends DutyTerms {
  /** Counts from 1. */
  readonly number: number;
  readonly isCancelled: boolean;
  /** Why it was corrected or cancelled; null: as it was made. */
  readonly reason: string | null;
  readonly recordedBy: Id;
  readonly recordedAt: string;
}

/** That it was met, once. */
export interface DutyMet {
  readonly occurrence: string;
  /** When it was due, as far as that was known; `YYYY-MM-DD` */
  readonly dueOn: string | null;
  readonly on: string;
  readonly evidence: readonly Id[];
  readonly note: string | null;
  readonly recordedBy: Id;
  readonly recordedAt: string;
}

/** That it was met, as was said and taken back: it was not. */
export interface VoidedMet extends DutyMet {
  readonly voided: { readonly reason: string; readonly recordedBy: Id; readonly recordedAt: string };
}

/** What a duty is of. */
export interface DutySubject {
  readonly supplierId: Id;
  /** As it was recorded first. */
  readonly licenseId: Id | null;
  readonly applicationId: Id | null;
  /** Its place on the license, from 1. */
  readonly condition: number | null;
  /** As the condition was worded when the duty was made. */
  readonly conditionText: string | null;
}

/** A lead as it was measured on a day, `YYYY-MM-DD`. */
export type MeasuredLead = RenewalLead & { readonly measuredOn: string };

/** That a duty is to renew a license. */
export interface Renewal {
  readonly lead: MeasuredLead;
  /** The application that renews it; null: none was named. */
  readonly renewedBy: Id | null;
}

/** A document that runs out. */
export interface EndingDocument {
  readonly id: Id;
  readonly kind: string;
  readonly fileName: string;
  /** Its last day, `YYYY-MM-DD`. */
  readonly validUntil: string;
}

export interface Duty extends DutySubject {
  readonly id: Id;
  readonly version: number;
  readonly recordedBy: Id;
  readonly recordedAt: string;
  /** All that was said of it, the oldest first; the last one holds. */
  readonly versions: readonly DutyVersion[];
  /** What stands. */
  readonly met: readonly DutyMet[];
  /** What was taken back, the oldest first. */
  readonly voided: readonly VoidedMet[];
  /** Null: it is none. */
  readonly renewal: Renewal | null;
  /** What is to be replaced; null: no document. */
  readonly document: EndingDocument | null;
}

/** Once that a duty is owed. */
export interface Occurrence {
  /** `once`, the day on which it is due, or the shipment that it is of. */
  readonly occurrence: string;
  /** `YYYY-MM-DD`; null: not known yet. */
  readonly dueOn: string | null;
  readonly waitsFor: DutyWait | null;
  readonly state: 'open' | 'met' | 'cancelled';
}

/** What holds of a duty. */
export function termsOf({ versions }: Pick<Duty, 'versions'>): DutyVersion {
  const last = versions.at(-1);
  if (!last) throw new Error('a duty has no terms');
  return last;
}

/** How often it was said of an occurrence that it was met, and taken back. */
export function timesVoided(voided: readonly { readonly occurrence: string }[], occurrence: string): number {
  return voided.filter((one) => one.occurrence === occurrence).length;
}

/**
 * The key of what was said to have met an occurrence, below that of its duty.
 *
 * @param time which time that it was said, from 1
 */
export function metKey(occurrence: string, time: number): string {
  return time === 1 ? occurrence : `${occurrence}/${time}`;
}

/** Why it is owed, of a duty that has a row of its own. */
export function originOf({ renewal, document }: Pick<Duty, 'renewal' | 'document'>) {
  if (renewal !== null) return 'renewal';
  return document === null ? 'person' : 'document';
}

/** Whether it is owed more than once, so that whoever meets it says which. */
export function isRepeated(due: DutyDue): boolean {
  return 'every' in due || ('after' in due && due.after === 'each_shipment');
}
