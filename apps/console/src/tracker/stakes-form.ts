import { textOf } from '../filing/text.js';
import type { Tracked, TrackedDraft } from './applications.js';
import { linesOf } from '../parts/lines.js';

/** What the company keeps of an application for itself, as it is written. */
export interface StakesForm {
  readonly needBy: string;
  readonly customer: string;
  readonly amount: string;
  readonly currency: string;
  readonly penaltyOn: string;
  readonly penalty: string;
  readonly penaltyCurrency: string;
  readonly orders: readonly string[];
  readonly tags: readonly string[];
}

export function stakesFormOf(application: Tracked | null, currency: string): StakesForm {
  return {
    needBy: application?.needBy ?? '',
    customer: application?.customer ?? '',
    amount: application?.valueAtStake?.amount ?? '',
    currency: application?.valueAtStake?.currency ?? currency,
    penaltyOn: application?.penaltyOn ?? '',
    penalty: application?.penalty?.amount ?? '',
    penaltyCurrency: application?.penalty?.currency ?? currency,
    orders: application?.orders ?? [],
    tags: application?.tags ?? [],
  };
}

/** The stakes as they are sent: what is blank is not there. */
export function stakesOf({ needBy, customer, orders, tags, penaltyOn, ...form }: StakesForm) {
  return {
    needBy: textOf(needBy),
    customer: textOf(customer),
    valueAtStake: moneyOf(form.amount, form.currency),
    penaltyOn: textOf(penaltyOn),
    penalty: moneyOf(form.penalty, form.penaltyCurrency),
    orders: linesOf(orders),
    tags: linesOf(tags),
  } satisfies TrackedDraft;
}

function moneyOf(amount: string, currency: string) {
  return textOf(amount) === null ? null : { amount: amount.trim(), currency: currency.trim() };
}
