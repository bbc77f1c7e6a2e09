import { ACCESS } from '@ninety/access';
import { AUDIT } from '@ninety/audit';
import { ENTITY_LIST } from '@ninety/entity-list';
import { LICENSING } from '@ninety/licensing';
import { PARTIES } from '@ninety/parties';
import type { Feature } from '@ninety/platform';
import { REGIMES } from '@ninety/regimes';
import { REPORTING } from '@ninety/reporting';
import { SCREENING } from '@ninety/screening';
import { SUPPLIERS } from '@ninety/suppliers';
import { WEBHOOKS } from '@ninety/webhooks';

/** Every feature of the service. docs/decisions/0035 */
export const FEATURES: readonly Feature[] = [
  AUDIT,
  ACCESS,
  SUPPLIERS,
  WEBHOOKS,
  ENTITY_LIST,
  SCREENING,
  PARTIES,
  LICENSING,
  REPORTING,
  REGIMES,
];
