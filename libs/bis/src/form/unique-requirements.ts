import { say } from '../sentences.js';
import { never } from './transaction.js';
import { ADVANCED_COMPUTING } from './unique-requirements/advanced-computing.js';
import { AFFILIATES } from './unique-requirements/affiliates.js';
import {
  FIREARMS,
  ITAR_APPROVALS,
  MAJOR_DEFENSE_EQUIPMENT,
  SATELLITES,
  STA_REQUESTS,
} from './unique-requirements/arms-and-spacecraft.js';
import {
  CHEMICAL_WEAPONS_CHEMICALS,
  CHEMICALS,
  COMPUTERS,
  INTERCEPTING_DEVICES,
  MACHINE_TOOLS,
  REGIONAL_STABILITY,
  ROBOTS,
  SHORT_SUPPLY,
} from './unique-requirements/goods.js';
import type { UniqueRequirements } from './unique-requirements/row.js';
import { TECHNOLOGY } from './unique-requirements/technology.js';
import {
  INCORPORATED_ABROAD,
  INTRANSIT_ABROAD,
  INTRANSIT_THROUGH_US,
  NUCLEAR,
  REEXPORTS,
  SOJOURN,
  STORES,
  TEMPORARY,
  TRANSFERS,
  US_PERSON_SUPPORT,
} from './unique-requirements/transactions.js';

export type { Requirement, UniqueRequirements } from './unique-requirements/row.js';

/** A request to classify encryption is no application for a license: it has blocks of its own. */
const ENCRYPTION_CLASSIFICATION: UniqueRequirements = {
  paragraph: '(r)',
  title: 'Encryption classification requests',
  when: never(say('form_r_classification')),
  asks: [],
};

const reserved = (paragraph: string): UniqueRequirements => ({
  paragraph,
  title: 'Reserved',
  when: never(say('form_reserved')),
  asks: [],
});

/** Every paragraph, in its order; 15 CFR 748.8 lists them. (bb) has the words of (aa). */
export const UNIQUE_REQUIREMENTS: readonly UniqueRequirements[] = [
  CHEMICALS,
  INTERCEPTING_DEVICES,
  COMPUTERS,
  US_PERSON_SUPPORT,
  INTRANSIT_THROUGH_US,
  INTRANSIT_ABROAD,
  NUCLEAR,
  MACHINE_TOOLS,
  INCORPORATED_ABROAD,
  STORES,
  REGIONAL_STABILITY,
  REEXPORTS,
  ROBOTS,
  SHORT_SUPPLY,
  TECHNOLOGY,
  TEMPORARY,
  CHEMICAL_WEAPONS_CHEMICALS,
  ENCRYPTION_CLASSIFICATION,
  reserved('(s)'),
  reserved('(t)'),
  SOJOURN,
  TRANSFERS,
  STA_REQUESTS,
  ITAR_APPROVALS,
  SATELLITES,
  FIREARMS,
  MAJOR_DEFENSE_EQUIPMENT,
  AFFILIATES,
  ADVANCED_COMPUTING,
];
