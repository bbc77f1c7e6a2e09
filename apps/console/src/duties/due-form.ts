import { given } from '../api.js';
import type { DutyBody } from './duties.js';

type Due = DutyBody['due'];

/** When something is due: on a day, every so often, or days after or before something of a license or of an application. */
const ANY_HOWS = ['on', 'every', 'every_days'] as const;
const LICENSE_AFTERS = ['each_shipment', 'first_shipment', 'license_issued', 'license_expired'] as const;
const APPLICATION_AFTERS = ['filed', 'information_received', 'ended'] as const;
const BEFORES = ['validUntil', 'needBy'] as const;
export type How =
  | (typeof ANY_HOWS)[number]
  | (typeof LICENSE_AFTERS)[number]
  | (typeof APPLICATION_AFTERS)[number]
  | (typeof BEFORES)[number];

/** How something can be due of what it is. */
export const HOWS: Readonly<Record<'license' | 'application' | 'none', readonly How[]>> = {
  license: [...ANY_HOWS, ...LICENSE_AFTERS, 'validUntil'],
  application: [...ANY_HOWS, ...APPLICATION_AFTERS, 'needBy'],
  none: ANY_HOWS,
};

/** When it is due, as it is filled in. */
export interface DueForm {
  readonly how: How;
  /** On which day, or from when on. */
  readonly day: string;
  /** Months or days. */
  readonly count: string;
  readonly until: string;
}

export const NO_DUE: DueForm = { how: 'on', day: '', count: '', until: '' };

/** As it is sent; null: it is not said whole yet. */
export function dueOf({ how, day, count, until }: DueForm): Due | null {
  if (how === 'on') return day === '' ? null : { on: day };
  const number = Number(count);
  if (count.trim() === '' || !Number.isInteger(number) || number < 0) return null;
  if (how === 'every' || how === 'every_days') {
    if (day === '' || number < 1) return null;
    const each = how === 'every' ? { months: number } : { days: number };
    return { every: { ...each, from: day, ...given({ until }) } };
  }
  return isBefore(how) ? { before: how, days: number } : { after: how, days: number };
}

/** What is said already, as it is filled in. */
export function dueFormOf({ on, every, after, before, days }: Due): DueForm {
  if (on !== undefined) return { ...NO_DUE, day: on };
  if (every !== undefined) {
    const { months, from, until = '' } = every;
    const count = String(months ?? every.days ?? '');
    return { how: months === undefined ? 'every_days' : 'every', day: from, count, until };
  }
  return { ...NO_DUE, how: after ?? before ?? 'on', count: String(days ?? '') };
}

function isBefore(how: How): how is (typeof BEFORES)[number] {
  return BEFORES.some((one) => one === how);
}
