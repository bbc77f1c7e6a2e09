import type { Id } from '@ninety/platform';
import { daysAfter, LAST_DAY, laterBy } from './days.js';
import { originOf, termsOf } from './duty.js';
import type { Duty, DutyDue, DutyWait, Occurrence } from './duty.js';

/** What days of duties count from, as far as it is known. Days as `YYYY-MM-DD`. */
export interface DutyFacts {
  readonly days: Readonly<Partial<Record<Exclude<DutyWait, 'each_shipment'>, string | null>>>;
  /** The shipments that stand, the oldest first. */
  readonly shipments: readonly { readonly id: Id; readonly shippedOn: string }[];
  /** The last day on which what is owed by itself can be of use; null: it is of none any more. undefined: for ever. */
  readonly usefulUntil?: string | null;
}

/** Of what has no license and no application. */
export const NO_FACTS: DutyFacts = { days: {}, shipments: [] };

/** What it is called where it is owed once. */
const ONCE = 'once';
/** What no shipment has brought about yet. */
export const AWAITED = 'awaited';

type Planned = Pick<Occurrence, 'occurrence' | 'dueOn' | 'waitsFor'>;

/**
 * Each time that a duty is owed as far as can be seen: of one that comes again all that were due, and the next one. What was
 * met stays so, whatever was corrected since.
 *
 * @param today `YYYY-MM-DD`
 */
export function occurrencesOf(
  duty: Pick<Duty, 'versions' | 'met' | 'renewal' | 'document'>,
  facts: DutyFacts,
  today: string,
): Occurrence[] {
  const { due, isCancelled } = termsOf(duty);
  const met = new Map(duty.met.map((one) => [one.occurrence, one]));
  const state = isCancelled || hasPassed(duty, facts, today) ? 'cancelled' : 'open';
  const planned =
    'renewal' in due ? toRenew(duty, facts) : plan(due, facts, today, (occurrence) => met.has(occurrence));
  const open = planned
    .filter(({ occurrence }) => !met.has(occurrence))
    .map((one) => ({ ...one, state }) as const);
  const done = duty.met.map(({ occurrence, dueOn }) => ({
    occurrence,
    dueOn,
    waitsFor: null,
    state: 'met' as const,
  }));
  return [...done, ...open];
}

/** Whether nobody owes any more what nobody said. */
function hasPassed(
  duty: Pick<Duty, 'renewal' | 'document'>,
  { usefulUntil }: DutyFacts,
  today: string,
): boolean {
  if (originOf(duty) === 'person' || usefulUntil === undefined) return false;
  return usefulUntil === null || usefulUntil < today;
}

/** By when its renewal is filed, so that it is decided before the license ends. */
function toRenew({ renewal }: Pick<Duty, 'renewal'>, { days }: DutyFacts): Planned[] {
  return [counted(days.license_expired ?? null, -(renewal?.lead.days ?? 0), 'license_expired')];
}

function plan(
  due: Exclude<DutyDue, { renewal: true }>,
  facts: DutyFacts,
  today: string,
  isMet: (occurrence: string) => boolean,
): Planned[] {
  if ('on' in due) return [once(due.on)];
  if ('every' in due) return repeated(due.every, today, isMet);
  if ('before' in due) return [counted(facts.days[due.before] ?? null, -due.days, due.before)];
  const { after, days } = due;
  if (after !== 'each_shipment') return [counted(facts.days[after] ?? null, days, after)];
  if (facts.shipments.length === 0) return [{ occurrence: AWAITED, dueOn: null, waitsFor: after }];
  return facts.shipments.map(({ id, shippedOn }) => ({
    occurrence: id,
    dueOn: daysAfter(shippedOn, days),
    waitsFor: null,
  }));
}

function once(dueOn: string): Planned {
  return { occurrence: ONCE, dueOn, waitsFor: null };
}

function counted(from: string | null, days: number, waitsFor: DutyWait): Planned {
  return from === null ? { occurrence: ONCE, dueOn: null, waitsFor } : once(daysAfter(from, days));
}

/** Every day on which it was due, today's too, and the first after today that is not met. */
function repeated(
  every: Extract<DutyDue, { every: unknown }>['every'],
  today: string,
  isMet: (occurrence: string) => boolean,
): Planned[] {
  const planned: Planned[] = [];
  for (let place = 0; ; place += 1) {
    const dueOn = placed(every, place);
    if (dueOn === null || dueOn > (every.until ?? LAST_DAY)) return planned;
    planned.push({ occurrence: dueOn, dueOn, waitsFor: null });
    if (dueOn > today && !isMet(dueOn)) return planned;
  }
}

/** @param place counts from 0: the first is due on the day from which it counts. Null: beyond the calendar */
function placed({ months, days, from }: { months?: number; days?: number; from: string }, place: number) {
  return months === undefined ? laterBy(from, (days ?? 1) * place) : monthsAfter(from, months * place);
}

/** A day of a later month; the last of it, where it has no such day. Null: beyond the calendar. */
function monthsAfter(day: string, months: number): string | null {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(wanted, last));
  return date.getUTCFullYear() > LAST_YEAR ? null : date.toISOString().slice(0, 10);
}

const LAST_YEAR = 9999;
