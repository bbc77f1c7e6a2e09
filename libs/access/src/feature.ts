import type { Feature } from '@ninety/platform';
import { AccessModule } from './access.module.js';
import { ApiKeyEntity, PrincipalEntity } from './access.entity.js';
import { Sessions } from './sessions.service.js';

export const ACCESS: Feature = {
  module: AccessModule,
  entities: [ApiKeyEntity, PrincipalEntity],
  duties: (find) => [{ name: 'forget-sessions', everyMinute: true, run: () => find(Sessions).forgetOver() }],
};
