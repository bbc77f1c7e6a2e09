import { ACCESS } from '@ninety/access';
import { AUDIT } from '@ninety/audit';
import { BENCHMARK, HUB } from '@ninety/benchmark';
import { CLASSIFICATION } from '@ninety/classification';
import { ENTITY_LIST } from '@ninety/entity-list';
import { ESCALATIONS } from '@ninety/escalations';
import { LAW } from '@ninety/law';
import { DETERMINATIONS } from '@ninety/determinations';
import { LICENSING, TRACKER } from '@ninety/licensing';
import { MAIL } from '@ninety/mail';
import { ORDERS } from '@ninety/orders';
import { PARTIES } from '@ninety/parties';
import type { Config, Feature, Posture } from '@ninety/platform';
import { REGIMES } from '@ninety/regimes';
import { REPORTING, TRACKED_REPORTING } from '@ninety/reporting';
import { SCIM } from '@ninety/scim';
import { SCREENING } from '@ninety/screening';
import { SUPPLIERS } from '@ninety/suppliers';
import { WEBHOOKS } from '@ninety/webhooks';

const COMMON: readonly Feature[] = [
  AUDIT,
  ACCESS,
  SUPPLIERS,
  WEBHOOKS,
  ENTITY_LIST,
  LAW,
  CLASSIFICATION,
  SCREENING,
  PARTIES,
  REGIMES,
  DETERMINATIONS,
];

/** The features of a posture. docs/decisions/0035 */
export const FEATURES: Readonly<Record<Posture, readonly Feature[]>> = {
  company: [...COMMON, SCIM, MAIL, TRACKER, ORDERS, TRACKED_REPORTING, ESCALATIONS, BENCHMARK],
  agency: [...COMMON, LICENSING, REPORTING],
};

/** What a hub of a benchmark does: it is of neither posture, and has no cases. docs/hub.md */
const HUB_FEATURES: readonly Feature[] = [AUDIT, ACCESS, HUB];

/** The features of a process. */
export function featuresOf({ role }: Pick<Config, 'role'>, posture: Posture): readonly Feature[] {
  return role === 'hub' ? HUB_FEATURES : FEATURES[posture];
}
