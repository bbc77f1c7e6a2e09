/** Who may bring about an amendment. */
type Side = 'licensee' | 'BIS';

export interface AmendmentRule {
  readonly by: Side;
  readonly citation: string;
  /** What the amendment must say besides its reason; nothing else is known to it. */
  readonly fields: readonly AmendmentField[];
  readonly optional?: readonly AmendmentField[];
}

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
  | 'supplierId';

/**
 * Every change of an issued license. What 750.7(c)(1) calls non-material the licensee makes and records; the rest is
 * BIS's; any other change needs a replacement license, which is a new application.
 */
export const AMENDMENT_RULES = {
  price_decrease: { by: 'licensee', citation: '15 CFR 750.7(c)(1)(i)', fields: ['item', 'unitPrice'] },
  intermediate_consignee: { by: 'licensee', citation: '15 CFR 750.7(c)(1)(v)', fields: ['partyId'] },
  address_change: { by: 'licensee', citation: '15 CFR 750.7(c)(1)(vii)', fields: ['partyId', 'address'] },
  item_wording: {
    by: 'licensee',
    citation: '15 CFR 750.7(c)(1)(viii)',
    fields: ['item'],
    optional: ['eccn', 'description'],
  },
  name_change: { by: 'BIS', citation: '15 CFR 750.7(c)(2)', fields: ['partyId', 'name'] },
  validity_extension: { by: 'BIS', citation: '15 CFR 750.7(g)(1)', fields: ['validUntil'] },
  condition_added: { by: 'BIS', citation: '15 CFR 750.8(a)', fields: ['condition'], optional: ['agencies'] },
  condition_removed: { by: 'BIS', citation: '15 CFR 750.7(d), 750.3(a)', fields: ['conditionNumber'] },
  transfer: { by: 'BIS', citation: '15 CFR 750.10(a)', fields: ['supplierId'] },
} as const satisfies Readonly<Record<string, AmendmentRule>>;

export type AmendmentKind = keyof typeof AMENDMENT_RULES;
export const AMENDMENT_KINDS = Object.keys(AMENDMENT_RULES) as AmendmentKind[];
