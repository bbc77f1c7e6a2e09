import type { Role } from './api.js';

/** Roles that file, those that act for the government, and those that read and act on no application. */
export const FILERS: readonly Role[] = ['compliance_officer'];
export const GOVERNMENT: readonly Role[] = ['licensing_officer', 'agency_reviewer', 'escalation_chair'];
export const OVERSEERS: readonly Role[] = ['administrator', 'auditor'];
