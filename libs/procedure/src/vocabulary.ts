/** The words of the licensing procedure (15 CFR 750.3–750.8, 756; Executive Order 12981). */

/** The agencies that review license applications beside BIS. 15 CFR 750.3(b). */
export const AGENCIES = ['Defense', 'Energy', 'State', 'Justice', 'Treasury'] as const;
export type Agency = (typeof AGENCIES)[number];

/** The roles in which a party takes part in the transaction. 15 CFR 748.5(c)–(f). */
export const PARTY_ROLES = ['purchaser', 'intermediate_consignee', 'ultimate_consignee', 'end_user'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

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

/** What BIS may do in final review: what all the positions, or a final decision, say; `free` where nothing binds it. */
export type Mandate = Outcome | 'free';
