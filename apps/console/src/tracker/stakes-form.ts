import { textOf } from '../filing/form.js';
import type { Tracked, TrackedDraft } from './applications.js';

/** What the company keeps of an application for itself, as it is written. */
export interface StakesForm {
  readonly needBy: string;
  readonly customer: string;
  readonly amount: string;
  readonly currency: string;
  readonly orders: readonly string[];
  readonly tags: readonly string[];
}

export function stakesFormOf(application: Tracked | null, currency: string): StakesForm {
  return {
    needBy: application?.needBy ?? '',
    customer: application?.customer ?? '',
    amount: application?.valueAtStake?.amount ?? '',
    currency: application?.valueAtStake?.currency ?? currency,
    orders: application?.orders ?? [],
    tags: application?.tags ?? [],
  };
}

/** The stakes as they are sent: what is blank is not there. */
export function stakesOf({ needBy, customer, amount, currency, orders, tags }: StakesForm) {
  return {
    needBy: textOf(needBy),
    customer: textOf(customer),
    valueAtStake: textOf(amount) === null ? null : { amount: amount.trim(), currency: currency.trim() },
    orders: linesOf(orders),
    tags: linesOf(tags),
  } satisfies TrackedDraft;
}

function linesOf(lines: readonly string[]): string[] {
  return lines.map((line) => line.trim()).filter(Boolean);
}
