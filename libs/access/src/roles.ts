/** The kinds of caller. */
export const ROLES = [
  'administrator',
  'compliance_officer',
  'preparer',
  'reviewer',
  'licensing_officer',
  'agency_reviewer',
  'escalation_chair',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** The roles of the office that decides, in the agency posture alone. */
export const GOVERNMENT_ROLES: readonly Role[] = ['licensing_officer', 'agency_reviewer', 'escalation_chair'];

/** The roles of a company that applies. Who prepares drafts, and who reviews inside, are of the company posture alone. */
export const COMPANY_ROLES: readonly Role[] = ['compliance_officer', 'preparer', 'reviewer'];

/** What a group of the organisation's directory may make somebody. */
export const GRANTED_ROLES: readonly Role[] = ['administrator', 'auditor', ...COMPANY_ROLES];

/** Those who may have functions in the reviews of their company. */
export const FUNCTION_ROLES: readonly Role[] = ['compliance_officer', 'reviewer'];

const FUNCTION = /^[a-z][a-z0-9_]{0,49}$/;

/** What a step of a review may ask for: `classification`, `legal`, `empowered_official`, or what a company calls its own. */
export function isFunctionName(value: unknown): value is string {
  return typeof value === 'string' && FUNCTION.test(value);
}

/** The agencies that a reviewer may speak for. */
export const AGENCIES = ['Defense', 'Energy', 'State', 'Justice', 'Treasury'] as const;
export type Agency = (typeof AGENCIES)[number];
