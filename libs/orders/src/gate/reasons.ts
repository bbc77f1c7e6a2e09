import { CITATIONS } from '@ninety/bis';
import type { Params, ParamsIn, Sentence } from '@ninety/platform';
import type { OrderReason } from './decision.js';
import { say, WORDS } from './sentences.js';

type Words = typeof WORDS;
type Code = keyof Words;

interface ReasonRow {
  readonly holds: OrderReason['holds'];
  /** What releases it; null: nothing has to. */
  readonly release: Code | null;
  /** Of what the authority's law says; null: of none, or of the case (its own, then given). */
  readonly citation: string | null;
}

const { balance, balanceAndTolerance, licenseTerm, standing, revocation, license, entityListRequirement } =
  CITATIONS;

/** Every reason that the gate gives, by its sentence: whether it holds or blocks, what releases it, and by which paragraph. docs/orders.md */
export const REASONS = {
  order_unit_unknown: holds('order_unit_unknown_release'),
  order_quantity_unreadable: holds('order_quantity_release'),
  order_quantity_not_positive: holds('order_quantity_release'),
  order_quantity_beyond_reason: holds('order_quantity_release'),
  order_quantity_not_whole: holds('order_quantity_release'),
  order_value_unreadable: holds('order_value_release'),
  order_value_not_positive: holds('order_value_release'),
  order_value_beyond_reason: holds('order_value_beyond_reason_release'),
  order_day_past: holds('order_day_past_release'),
  order_line_from_two_systems: holds('order_line_from_two_systems_release'),
  order_issued_in_other_unit: holds('order_issued_in_other_unit_release'),
  order_without_parties: holds('order_without_parties_release'),

  order_party_never_screened: holds('order_party_never_screened_release'),
  order_no_list: holds('order_no_list_release'),
  order_party_screening_outdated: holds('order_party_screening_outdated_release'),
  order_party_may_match: holds('order_match_release'),
  order_owner_may_match: holds('order_match_release'),
  order_party_listed: blocks('order_party_listed_release'),
  order_owner_listed: blocks('order_party_listed_release'),
  order_party_needs_license: blocks('order_party_needs_license_release', entityListRequirement),
  order_owner_needs_license: blocks('order_party_needs_license_release', entityListRequirement),
  order_party_licensed: says(entityListRequirement),
  order_owner_licensed: says(entityListRequirement),

  order_item_unclassified: holds('order_item_unclassified_release'),
  order_item_under_review: holds('order_item_under_review_release'),
  order_eccn_differs: holds('order_eccn_differs_release'),

  order_license_unknown: holds('order_license_unknown_release'),
  order_license_revoked: blocks('order_license_revoked_release', revocation),

  order_not_covered: holds('order_not_covered_release'),
  order_license_expired: holds('order_license_expired_release', licenseTerm),
  order_license_ends_before: holds('order_license_ends_before_release', licenseTerm),
  order_license_not_yet: holds('order_license_not_yet_release', licenseTerm),
  order_license_suspended: holds('order_license_suspended_release', standing),
  order_other_license_revoked: holds('order_other_license_revoked_release', revocation),
  order_license_other_item: holds('order_license_other_item_release', license),
  order_license_without_party: holds('order_license_without_party_release', license),
  order_license_other_destination: holds('order_license_destination_release', license),
  order_license_without_destination: holds('order_license_destination_release'),
  order_license_other_unit: holds('order_license_other_unit_release', balance),
  order_license_not_whole: holds('order_license_not_whole_release', balance),
  order_license_other_currency: holds('order_license_other_currency_release', balance),
  order_license_quantity_short: holds('order_license_short_release', balance),
  order_license_quantity_reserved: holds('order_license_reserved_release', balance),
  order_license_value_short: holds('order_license_short_release', balanceAndTolerance),
  order_license_value_reserved: holds('order_license_reserved_release', balanceAndTolerance),
  order_license_total_short: holds('order_license_short_release', balanceAndTolerance),
  order_license_total_reserved: holds('order_license_reserved_release', balanceAndTolerance),
  order_license_document_lacking: holds('order_license_document_lacking_release'),

  order_recorded_withdrawn: holds('order_recorded_again_release'),
  order_recorded_ended: holds('order_recorded_again_release'),
  order_recorded_ends_before: holds('order_recorded_again_release'),
  order_recorded_not_yet: holds('order_recorded_not_yet_release'),
  order_recorded_end_use_unsaid: holds('order_recorded_end_use_unsaid_release'),
  order_recorded_other_end_use: holds('order_recorded_other_end_use_release'),
  order_recorded_other_party: holds('order_recorded_other_party_release'),
  order_recorded_other_country: holds('order_recorded_other_country_release'),
  order_recorded_other_currency: holds('order_recorded_other_currency_release'),
  order_recorded_above_value: holds('order_recorded_above_value_release'),
  order_exception_unavailable: holds('order_exception_release'),
  order_exception_not_met: holds('order_exception_release'),
  order_recorded_overruled: holds('order_recorded_overruled_release'),

  order_law_requires: holds('order_law_requires_release'),
  order_embargo: blocks('order_embargo_release'),
  order_other_law: { holds: 'no', release: 'order_other_law_release', citation: null },

  order_covered_by_license: says(license),
  order_left_quantity: says(balance),
  order_left_value: says(balanceAndTolerance),
  order_left_total: says(balanceAndTolerance),
  order_covered_by_exception: says(),
  order_covered_by_general_license: says(),
  order_covered_by_determination: says(),
  order_recorded_condition: says(),
} as const satisfies Readonly<Partial<Record<Code, ReasonRow>>>;

export type ReasonCode = keyof typeof REASONS;

type Release<C extends ReasonCode> = (typeof REASONS)[C]['release'];
type SaidOf<C extends ReasonCode> = ParamsIn<Words[C]> &
  (Release<C> extends infer R extends Code ? ParamsIn<Words[R]> : unknown);

/**
 * A reason of the table, said of a case.
 *
 * @param cited the paragraph of the case: undefined, that of the table; null, none, as where another authority's law rules
 */
export function because<C extends ReasonCode>(
  code: C,
  params: SaidOf<C>,
  cited?: string | null,
): OrderReason {
  const { holds: how, release, citation } = REASONS[code] as ReasonRow;
  return {
    holds: how,
    says: said(code, params),
    toRelease: release && said(release, params),
    citation: cited === undefined ? citation : cited,
  };
}

/** With what its words have of the parameters, and no others. */
function said(code: Code, params: object): Sentence {
  const own = new Set([...WORDS[code].matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  const its = Object.fromEntries(Object.entries(params).filter(([name]) => own.has(name))) as Params;
  return (say as (code: Code, params: Params) => Sentence)(code, its);
}

function holds<R extends Code>(release: R, citation: string | null = null) {
  return { holds: 'hold', release, citation } as const;
}

function blocks<R extends Code>(release: R, citation: string | null = null) {
  return { holds: 'blocked', release, citation } as const;
}

function says(citation: string | null = null) {
  return { holds: 'no', release: null, citation } as const;
}
