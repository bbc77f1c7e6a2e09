import { forbidden, invalid } from '@ninety/platform';
import type { EventType } from '@ninety/procedure';
import type { Principal } from './principal.js';
import { COMPANY_ROLES, FUNCTION_ROLES, GOVERNMENT_ROLES, ROLES } from './roles.js';
import type { Role } from './roles.js';
import { say } from './sentences.js';

const everyone: readonly Role[] = ROLES;
const filers: readonly Role[] = ['compliance_officer'];
/** Who writes what an application says. */
const preparers: readonly Role[] = [...filers, 'preparer'];
/** Everybody of a company. */
const company = COMPANY_ROLES;
const government = GOVERNMENT_ROLES;
const overseers: readonly Role[] = ['administrator', 'auditor'];

/**
 * Who may do what: the one place to read it. The permissions of whoever is of a company
 * reach their own supplier's things alone, an agency reviewer's the applications referred to that agency.
 */
export const PERMISSIONS = {
  'principals.manage': ['administrator'],
  'principals.read': overseers,
  'suppliers.create': ['administrator'],
  'suppliers.edit': ['administrator', ...filers],
  'suppliers.read': everyone,
  'products.edit': ['administrator', ...preparers],
  'parties.edit': ['administrator', ...preparers],
  'parties.read': ['licensing_officer', ...company, ...overseers],
  'entity_list.import': ['administrator', 'licensing_officer'],
  'entity_list.read': everyone,
  'law.import': ['administrator', 'licensing_officer'],
  'law.read': everyone,
  // Of a company where its people decide by it, not where the agency does.
  'law.record_policy': ['administrator', 'licensing_officer', ...filers],
  'screening.run': everyone,
  'determinations.run': everyone,
  'alerts.read': ['licensing_officer', ...company, ...overseers],
  'alerts.adjudicate': ['administrator', ...filers],
  'applications.prepare': preparers,
  'applications.file': filers,
  'applications.read': everyone,
  'closures.record': ['administrator', ...filers],
  'calendar.read': [...company, ...overseers],
  'mail.choose': [...company, ...overseers],
  'views.keep': [...company, ...overseers],
  'mails.read': overseers,
  'mails.resend': ['administrator'],
  // Of whoever may read an application: it records nothing.
  'proposals.make': [...company, ...overseers],
  'proposals.read': [...company, ...overseers],
  'work.read': [...company, ...overseers],
  'work.write': company,
  'inquiries.read': [...company, ...overseers],
  'inquiries.draft': preparers,
  'inquiries.approve': filers,
  'inquiries.send': filers,
  'reviews.read': [...company, ...overseers],
  'reviews.request': preparers,
  'reviews.decide': FUNCTION_ROLES,
  'reviews.delegate': ['administrator', ...FUNCTION_ROLES],
  'reviews.set_policy': ['administrator'],
  'work.assign': ['administrator', ...filers],
  'work.hold': ['administrator', ...filers],
  'attachments.add': [...preparers, ...government],
  'licenses.read': everyone,
  'licenses.ship': filers,
  'licenses.record': filers,
  'orders.read': [...company, ...overseers],
  'orders.check': preparers,
  'authorizations.read': [...company, ...overseers],
  'authorizations.record': filers,
  'duties.read': [...company, ...overseers],
  'duties.record': filers,
  'licenses.amend': [...filers, 'licensing_officer'],
  'licenses.control': ['licensing_officer'],
  'licenses.consent': ['agency_reviewer'],
  'procedure.simulate': everyone,
  'regimes.read': everyone,
  'assignments.make': ['licensing_officer', 'agency_reviewer'],
  'decisions.countersign': ['licensing_officer'],
  // docs/decisions/0010
  'events.backdate': ['licensing_officer', 'escalation_chair'],
  'settings.read': ['licensing_officer', ...overseers],
  'settings.edit': ['administrator'],
  'jobs.read': [...company, ...overseers],
  'imports.map': ['administrator', ...filers],
  'notes.write': government,
  'notes.read': [...government, ...overseers],
  'appeals.file': filers,
  'appeals.add_paper': [...filers, 'escalation_chair'],
  'appeals.decide': ['escalation_chair'],
  'evidence.read': everyone,
  'records.hold': ['licensing_officer', 'administrator'],
  'reports.read': everyone,
  'webhooks.manage': ['administrator', 'licensing_officer', 'agency_reviewer', ...filers],
  'webhooks.read': ['administrator', 'auditor', 'licensing_officer', 'agency_reviewer', ...filers],
  'webhooks.grant_networks': ['administrator'],
  'webhooks.read_networks': [...overseers, ...filers],
  // Of whoever has a key: it tells the record, and answers nothing.
  'assistants.use': everyone,
  // How lists look, for themselves alone.
  'columns.choose': everyone,
  'packs.read': [...company, ...overseers],
  'packs.prepare': preparers,
  'packs.approve': ['administrator', ...filers],
  // What a hub is told is of the whole installation, not of one of its suppliers.
  'benchmark.read': overseers,
  'benchmark.contribute': ['administrator'],
  // Of a hub of a benchmark, who does not read what companies told it.
  'hub.read': overseers,
  'hub.manage': ['administrator'],
  'audit.read': overseers,
  'test_clock.use': ['administrator'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Permission = keyof typeof PERMISSIONS;

/**
 * Who may cause which event of the procedure. An agency reviewer only for their own agency; `registered` comes from
 * submission alone; administrators and auditors cause none.
 */
export const EVENT_PERMISSIONS: Readonly<Record<EventType, readonly Role[]>> = {
  registered: [],
  information_requested: ['licensing_officer', 'agency_reviewer'],
  information_received: ['compliance_officer', 'licensing_officer'],
  hold_placed: ['licensing_officer'],
  state_initiated: ['agency_reviewer'],
  hold_released: ['licensing_officer'],
  referred: ['licensing_officer'],
  position: ['agency_reviewer'],
  escalated_to_oc: ['licensing_officer'],
  oc_decision: ['escalation_chair'],
  appealed_to_acep: ['agency_reviewer'],
  acep_decision: ['escalation_chair'],
  appealed_to_earb: ['agency_reviewer'],
  earb_initiated: ['escalation_chair'],
  earb_decision: ['escalation_chair'],
  appealed_to_president: ['agency_reviewer'],
  president_decision: ['escalation_chair'],
  intent_to_deny: ['licensing_officer'],
  itd_response: ['compliance_officer'],
  itd_withdrawn: ['licensing_officer'],
  approved: ['licensing_officer'],
  denied: ['licensing_officer'],
  returned_without_action: ['licensing_officer'],
  no_license_required: ['licensing_officer'],
  withdrawn: ['compliance_officer'],
  appeal_filed: ['compliance_officer'],
  appeal_decided: ['escalation_chair'],
};

/**
 * What is of one membership alone is not read across several.
 *
 * @throws Problem 422
 */
export function assertOfOne({ memberships }: Principal): void {
  if (memberships.length > 1) throw invalid({ pointer: '/supplierId', detail: say('name_the_supplier') });
}

/** @throws Problem 403 */
export function assertMay(caller: Principal, permission: Permission): void {
  if (!may(caller, permission)) throw forbidden(say('role_may_not', { role: caller.role, permission }));
}

export function may(caller: Principal, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(caller.role);
}

/** Whether the caller may cause an event of this type, and for this agency where it speaks for one. */
export function mayCause(caller: Principal, type: EventType, speaksFor?: string): boolean {
  if (!EVENT_PERMISSIONS[type].includes(caller.role)) return false;
  if (caller.role === 'agency_reviewer') {
    return type === 'state_initiated'
      ? caller.agency === 'State'
      : speaksFor === undefined || speaksFor === caller.agency;
  }
  // BIS asks in its own name; an agency's request is that agency's to make.
  return type !== 'information_requested' || speaksFor === undefined || speaksFor === 'BIS';
}
