/** The agencies that applications are referred to. 15 CFR 750.3(b) */
export const AGENCIES: readonly string[] = ['Defense', 'Energy', 'State', 'Justice', 'Treasury'];

/** Roles that act for the government, and roles that read and act on no application. */
export const GOVERNMENT: readonly string[] = ['licensing_officer', 'agency_reviewer', 'escalation_chair'];
export const OVERSEERS: readonly string[] = ['administrator', 'auditor'];
