/** The kinds of caller. */
export const ROLES = [
  'administrator',
  'compliance_officer',
  'licensing_officer',
  'agency_reviewer',
  'escalation_chair',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** The roles of the office that decides, in the agency posture alone. */
export const GOVERNMENT_ROLES: readonly Role[] = ['licensing_officer', 'agency_reviewer', 'escalation_chair'];

/** The agencies that a reviewer may speak for. */
export const AGENCIES = ['Defense', 'Energy', 'State', 'Justice', 'Treasury'] as const;
export type Agency = (typeof AGENCIES)[number];
