import { say } from './sentences.js';
import type { PackFactDto } from './pack.contract.js';

/** What the fields of a case are called that are named on a pack; those of a regime's events by their own name, spelt out. */
const FIELDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    title: say('pack_field_title'),
    classification: say('pack_field_classification'),
    description: say('pack_field_description'),
    model: say('pack_field_model'),
    timeline: say('pack_field_timeline'),
    saidBy: say('pack_field_said_by'),
    note: say('pack_field_note'),
    country: say('pack_field_country'),
    party: say('pack_field_party'),
    clocks: say('pack_field_clocks'),
    because: say('pack_field_because'),
    needBy: say('pack_field_need_by'),
    valueAtStake: say('pack_field_value_at_stake'),
    penalty: say('pack_field_penalty'),
    totalValue: say('pack_field_total_value'),
    price: say('pack_field_price'),
    customer: say('pack_field_customer'),
    orders: say('pack_field_orders'),
    reference: say('pack_field_reference'),
    controlNumber: say('pack_field_control_number'),
    contact: say('pack_field_contact'),
    endUse: say('pack_field_end_use'),
    additionalInformation: say('pack_field_additional_information'),
    reason: say('pack_field_reason'),
  }).map(([field, { text }]) => [field, text]),
);

export function fieldWords(field: string): string {
  return FIELDS.get(field) ?? spoken(field);
}

/** `information_requested` and `informationRequested` as people read them. */
export function spoken(code: string): string {
  return code
    .replaceAll(/[a-z](?=[A-Z])/g, '$& ')
    .replaceAll('_', ' ')
    .toLowerCase();
}

export function dayWords({ on, notBefore, notAfter }: Pick<PackFactDto, 'on' | 'notBefore' | 'notAfter'>) {
  if (on !== null) return on;
  if (notAfter === null) return say('pack_day_unknown').text;
  return notBefore === null
    ? say('pack_day_not_after', { day: notAfter }).text
    : spanWords({ notBefore, notAfter });
}

export function spanWords({
  notBefore,
  notAfter,
}: {
  readonly notBefore: string;
  readonly notAfter: string;
}): string {
  return notBefore === notAfter ? notBefore : say('pack_day_between', { from: notBefore, to: notAfter }).text;
}

export function daysWords({
  atLeast,
  atMost,
}: {
  readonly atLeast: number | null;
  readonly atMost: number | null;
}): string {
  if (atLeast === null && atMost === null) return say('pack_not_known').text;
  if (atLeast === null) return say('pack_days_at_most', { most: atMost ?? 0 }).text;
  if (atMost === null) return say('pack_days_at_least', { least: atLeast }).text;
  return atLeast === atMost
    ? String(atLeast)
    : say('pack_days_between', { least: atLeast, most: atMost }).text;
}

/** How a status or a clock stands, and how sure that is. */
export function standsWords(state: string, certainty: string | null): string {
  if (certainty === null) return say('pack_stands_not_certain', { state: spoken(state) }).text;
  return certainty === 'certain'
    ? say('pack_stands_certain', { state: spoken(state) }).text
    : say('pack_stands_as_known', { state: spoken(state) }).text;
}
