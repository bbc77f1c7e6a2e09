import type { Feature } from '@ninety/platform';
import { EscalationsModule } from './escalations.module.js';

/** The escalation desk, in the company posture alone. docs/timeliness.md */
export const ESCALATIONS: Feature = {
  module: EscalationsModule,
  entities: [],
  duties: () => [],
};
