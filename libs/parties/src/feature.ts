import type { Feature } from '@ninety/platform';
import { PartiesModule } from './parties.module.js';
import { PartyEntity, PartyOwnerEntity } from './parties.entity.js';

export const PARTIES: Feature = {
  module: PartiesModule,
  entities: [PartyEntity, PartyOwnerEntity],
  duties: () => [],
};
