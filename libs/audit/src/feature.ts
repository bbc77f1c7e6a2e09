import type { Feature } from '@ninety/platform';
import { AuditModule } from './audit.module.js';
import { Audit, SEAL_DUTY } from './audit.js';

export const AUDIT: Feature = {
  module: AuditModule,
  entities: [],
  duties: (find) => [{ name: SEAL_DUTY, everyMinute: true, run: () => find(Audit).seal() }],
};
