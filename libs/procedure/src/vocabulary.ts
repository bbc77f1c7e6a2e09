/** The words of the licensing procedure (15 CFR 750.3–750.8, 756; Executive Order 12981). */

/** The agencies that review license applications beside BIS. 15 CFR 750.3(b). */
export const AGENCIES = ['Defense', 'Energy', 'State', 'Justice', 'Treasury'] as const;
export type Agency = (typeof AGENCIES)[number];

/** The roles in which a party takes part in the transaction. 15 CFR 748.5(c)–(f). */
export const PARTY_ROLES = ['purchaser', 'intermediate_consignee', 'ultimate_consignee', 'end_user'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** In which the party receives the items: where it is, they go. 15 CFR 748.5(e), (f). */
export const RECEIVING_ROLES = ['ultimate_consignee', 'end_user'] as const satisfies readonly PartyRole[];

/** Who may ask the applicant for information. 15 CFR 750.4(b)(1), (d)(1). */
export const REQUESTERS = ['BIS', ...AGENCIES] as const;

export const OUTCOMES = ['approve', 'deny'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What the Under Secretary decides on an appeal. 15 CFR 756.2(d). */
export const APPEAL_OUTCOMES = ['granted', 'dismissed'] as const;
export type AppealOutcome = (typeof APPEAL_OUTCOMES)[number];

/** How an issued license stands. 15 CFR 750.7(g), 750.8, 750.11(a). */
export const LICENSE_STATUSES = ['active', 'suspended', 'revoked', 'expired', 'exhausted'] as const;
export type LicenseStatus = (typeof LICENSE_STATUSES)[number];

/** The papers that make up the record of an appeal. 15 CFR 756.2(b)–(d). */
export const PAPER_KINDS = [
  'statement',
  'submission',
  'hearing_request',
  'stay_request',
  'information_request',
  'hearing_granted',
  'hearing_denied',
  'hearing_report',
  'stay_granted',
  'stay_denied',
  'decision',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** How an issued license may be changed. 15 CFR 750.7(c), (g), 750.8(a), 750.10(a). */
export const AMENDMENT_KINDS = [
  'price_decrease',
  'price_increase_within_tolerance',
  'price_increase_delivery',
  'price_by_statement',
  'intermediate_consignee',
  'continuity_of_shipment',
  'address_change',
  'item_wording',
  'among_approved_end_users',
  'missile_technology_minimum',
  'hts6_code',
  'name_change',
  'validity_extension',
  'condition_added',
  'condition_removed',
  'transfer',
] as const;
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];

/** What BIS may do in final review: what all the positions, or a final decision, say; `free` where nothing binds it. */
export type Mandate = Outcome | 'free';
