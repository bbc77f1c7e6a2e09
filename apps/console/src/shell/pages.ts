import { ROLES } from '@ninety/client/browser';
import type { Role } from '../api.js';
import { COMPANY_ROLES, FILERS, IMPORTERS, OVERSEERS, PREPARERS } from '../offices.js';
import { words } from '../words/index.js';

/** What waits there is counted beside its name. */
export const PROPOSALS = '/proposals';

/** The pages that a role has: what it may not read is not there. */
const NAV = [
  { to: '/', text: words.nav.home, roles: ROLES },
  { to: '/applications', text: words.nav.applications, roles: ROLES },
  { to: '/file', text: words.nav.file, roles: FILERS },
  { to: '/bulk', text: words.nav.bulk, roles: FILERS },
  { to: '/determinations', text: words.nav.determinations, roles: ROLES },
  { to: '/screening', text: words.nav.screening, roles: [...FILERS, 'licensing_officer', ...OVERSEERS] },
  { to: '/entity-list', text: words.nav.entityList, roles: ROLES },
  { to: '/reports', text: words.nav.reports, roles: ROLES },
  {
    to: '/webhooks',
    text: words.nav.webhooks,
    roles: [...FILERS, 'licensing_officer', 'agency_reviewer', ...OVERSEERS],
  },
  { to: '/administration', text: words.nav.administration, roles: OVERSEERS },
  { to: '/audit', text: words.nav.audit, roles: OVERSEERS },
] as const satisfies readonly { to: string; text: string; roles: readonly Role[] }[];

/** The same of a company, whose applications are decided elsewhere. */
const COMPANY_NAV = [
  { to: '/', text: words.tracker.nav.board, roles: COMPANY_ROLES },
  { to: '/applications', text: words.nav.applications, roles: COMPANY_ROLES },
  { to: '/begin', text: words.tracker.nav.begin, roles: PREPARERS },
  { to: '/determinations', text: words.nav.determinations, roles: COMPANY_ROLES },
  { to: '/licenses', text: words.tracker.nav.licenses, roles: COMPANY_ROLES },
  { to: '/orders', text: words.nav.orders, roles: COMPANY_ROLES },
  { to: '/authorizations', text: words.nav.authorizations, roles: COMPANY_ROLES },
  { to: '/escalations', text: words.nav.escalations, roles: COMPANY_ROLES },
  { to: '/evidence-packs', text: words.nav.packs, roles: COMPANY_ROLES },
  { to: PROPOSALS, text: words.nav.proposals, roles: COMPANY_ROLES },
  { to: '/reviews', text: words.nav.reviews, roles: COMPANY_ROLES },
  { to: '/duties', text: words.nav.duties, roles: COMPANY_ROLES },
  { to: '/imports', text: words.nav.imports, roles: IMPORTERS },
  { to: '/screening', text: words.nav.screening, roles: COMPANY_ROLES },
  { to: '/entity-list', text: words.nav.entityList, roles: COMPANY_ROLES },
  { to: '/reports', text: words.nav.reports, roles: COMPANY_ROLES },
  { to: '/benchmark', text: words.nav.benchmark, roles: OVERSEERS },
  { to: '/webhooks', text: words.nav.webhooks, roles: [...FILERS, ...OVERSEERS] },
  { to: '/administration', text: words.nav.administration, roles: OVERSEERS },
  { to: '/audit', text: words.nav.audit, roles: OVERSEERS },
] as const satisfies readonly { to: string; text: string; roles: readonly Role[] }[];

/** Pages that are reached from others, and by their name from everywhere. */
const FURTHER = [
  { to: '/entity-list/changes', text: words.screening.entityList.differences, roles: ROLES },
  { to: '/reports/quarterly', text: words.quarterly.title, roles: ROLES },
] as const satisfies readonly { to: string; text: string; roles: readonly Role[] }[];

const COMPANY_FURTHER = [
  { to: '/licenses/record', text: words.tracker.licenses.record, roles: FILERS },
  { to: '/authorizations/record', text: words.authorizations.record.title, roles: FILERS },
  { to: '/determinations/matrix', text: words.determinations.matrix.title, roles: COMPANY_ROLES },
  { to: '/reports/stakes', text: words.stakes.title, roles: COMPANY_ROLES },
  { to: '/reports/freeze', text: words.freeze.title, roles: COMPANY_ROLES },
  { to: '/entity-list/changes', text: words.screening.entityList.differences, roles: COMPANY_ROLES },
  { to: '/reports/quarterly', text: words.quarterly.title, roles: COMPANY_ROLES },
] as const satisfies readonly { to: string; text: string; roles: readonly Role[] }[];

/** The pages of the menu that a role has. */
export function pagesOf(role: Role, isCompany: boolean) {
  return (isCompany ? COMPANY_NAV : NAV).filter(({ roles }) => roles.some((one) => one === role));
}

/** Every page that a role has and that is something by itself. */
export function everyPageOf(role: Role, isCompany: boolean) {
  const further = (isCompany ? COMPANY_FURTHER : FURTHER).filter(({ roles }) =>
    roles.some((one) => one === role),
  );
  return [...pagesOf(role, isCompany), ...further];
}
