import type { Feature } from '@ninety/platform';
import { ScimGroupEntity, ScimUserEntity } from './scim.entity.js';
import { ScimModule } from './scim.module.js';

export const SCIM: Feature = {
  module: ScimModule,
  entities: [ScimUserEntity, ScimGroupEntity],
  duties: () => [],
};
