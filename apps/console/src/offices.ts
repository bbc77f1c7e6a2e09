import { ROLES } from '@ninety/client/browser';
import type { Role } from './api.js';

/** Roles that file, those that act for the government, and those that read and act on no application. */
export const FILERS: readonly Role[] = ['compliance_officer'];
/** Roles of a company that write what an application says. */
export const PREPARERS: readonly Role[] = [...FILERS, 'preparer'];
/** Roles of a company that give their word on it. */
export const REVIEWERS: readonly Role[] = [...FILERS, 'reviewer'];
/** Everybody who is of one company. */
export const COMPANY_PEOPLE: readonly Role[] = [...FILERS, 'preparer', 'reviewer'];
/** Roles of a company that take in files: an administrator those of parties alone. */
export const IMPORTERS: readonly Role[] = [...FILERS, 'administrator'];
export const GOVERNMENT: readonly Role[] = ['licensing_officer', 'agency_reviewer', 'escalation_chair'];
export const OVERSEERS: readonly Role[] = ['administrator', 'auditor'];
/** Roles that a company has: nobody of it acts for a government. */
export const COMPANY_ROLES: readonly Role[] = ROLES.filter((role) => !GOVERNMENT.includes(role));
