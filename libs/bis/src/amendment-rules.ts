import type { AmendmentKind } from '@ninety/procedure';

/** Who may bring about an amendment. */
type Side = 'licensee' | 'BIS';

export interface AmendmentRule {
  readonly by: Side;
  readonly citation: string;
  /** What the amendment must say besides its reason; nothing else is known to it. */
  readonly fields: readonly AmendmentField[];
  readonly optional?: readonly AmendmentField[];
  /** What the licensee affirms, each of them: conditions of the paragraph that nothing here can check. */
  readonly attestations?: readonly Attestation[];
}

/** Conditions of unloading short of the ultimate consignee. 15 CFR 750.7(c)(1)(vi). */
const CONTINUITY_OF_SHIPMENT = [
  'port_in_country_group_b',
  'transfer_for_onforwarding_only',
  'through_bill_of_lading',
  'carrier_not_of_country_group_d1_or_e2',
  'carrier_keeps_custody',
  'original_bill_goes_with_shipment',
] as const;

/** Conditions of 15 CFR 750.7(c)(1) that the licensee affirms. */
export const ATTESTATIONS = [
  'license_has_price_statement',
  ...CONTINUITY_OF_SHIPMENT,
  'no_condition_of_ultimate_consignee_alone',
  'minimum_necessary_for_missile_technology',
  'divestiture_in_russia_or_belarus',
  'within_tolerance_or_units_of_license',
] as const;
export type Attestation = (typeof ATTESTATIONS)[number];

/** What may justify a higher price. 15 CFR 750.7(c)(1)(iii). */
export const PRICE_BASES = [
  'point_of_delivery',
  'port_of_export',
  'transportation_cost',
  'drayage',
  'port_charges',
  'warehousing',
  'currency_fluctuation',
  'other',
] as const;
export type PriceBasis = (typeof PRICE_BASES)[number];

/** What an amendment may say besides its kind and reason. */
export type AmendmentField =
  | 'item'
  | 'unitPrice'
  | 'partyId'
  | 'address'
  | 'eccn'
  | 'description'
  | 'name'
  | 'validUntil'
  | 'condition'
  | 'agencies'
  | 'conditionNumber'
  | 'supplierId'
  | 'basis'
  | 'statement'
  | 'country'
  | 'fromPartyId'
  | 'toPartyId'
  | 'htsCode'
  | 'addedOn'
  | 'attestations';

/**
 * Every change of an issued license. What 750.7(c)(1) calls non-material the licensee makes and records; the rest is
 * BIS's; any other change needs a replacement license, which is a new application.
 */
export const AMENDMENT_RULES = {
  price_decrease: { by: 'licensee', citation: '15 CFR 750.7(c)(1)(i)', fields: ['item', 'unitPrice'] },
  price_increase_within_tolerance: {
    by: 'licensee',
    citation: '15 CFR 750.7(c)(1)(ii), 750.11',
    fields: ['item', 'unitPrice'],
  },
  price_increase_delivery: {
    by: 'licensee',
    citation: '15 CFR 750.7(c)(1)(iii)',
    fields: ['item', 'unitPrice', 'basis'],
  },
  price_by_statement: {
    by: 'licensee',
    citation: '15 CFR 750.7(c)(1)(iv)',
    fields: ['item', 'unitPrice', 'statement'],
    attestations: ['license_has_price_statement'],
  },
  intermediate_consignee: { by: 'licensee', citation: '15 CFR 750.7(c)(1)(v)', fields: ['partyId'] },
  continuity_of_shipment: {
    by: 'licensee',
    citation: '15 CFR 750.7(c)(1)(vi)',
    fields: ['country'],
    attestations: CONTINUITY_OF_SHIPMENT,
  },
  address_change: { by: 'licensee', citation: '15 CFR 750.7(c)(1)(vii)', fields: ['partyId', 'address'] },
  item_wording: {
    by: 'licensee',
    citation: '15 CFR 750.7(c)(1)(viii)',
    fields: ['item'],
    optional: ['eccn', 'description'],
  },
  among_approved_end_users: {
    by: 'licensee',
    citation: '15 CFR 750.7(c)(1)(ix)',
    fields: ['fromPartyId', 'toPartyId'],
    attestations: ['no_condition_of_ultimate_consignee_alone'],
  },
  missile_technology_minimum: {
    by: 'licensee',
    citation: '15 CFR 750.7(c)(1)(x), 742.5(b)(3)',
    fields: ['description'],
    attestations: ['minimum_necessary_for_missile_technology'],
  },
  hts6_code: {
    by: 'licensee',
    citation: '15 CFR 750.7(c)(1)(xi)',
    fields: ['htsCode', 'addedOn'],
    attestations: ['divestiture_in_russia_or_belarus', 'within_tolerance_or_units_of_license'],
  },
  name_change: { by: 'BIS', citation: '15 CFR 750.7(c)(2)', fields: ['partyId', 'name'] },
  validity_extension: { by: 'BIS', citation: '15 CFR 750.7(g)(1)', fields: ['validUntil'] },
  condition_added: { by: 'BIS', citation: '15 CFR 750.8(a)', fields: ['condition'], optional: ['agencies'] },
  condition_removed: { by: 'BIS', citation: '15 CFR 750.7(d), 750.3(a)', fields: ['conditionNumber'] },
  transfer: { by: 'BIS', citation: '15 CFR 750.10(a)', fields: ['supplierId'] },
} as const satisfies Readonly<Record<AmendmentKind, AmendmentRule>>;

export const AMENDMENT_STATUSES = ['in_force', 'awaiting_consent', 'refused'] as const;
export type AmendmentStatus = (typeof AMENDMENT_STATUSES)[number];
