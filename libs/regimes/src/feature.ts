import type { Feature } from '@ninety/platform';
import { RegimesModule } from './http/regimes.module.js';

export const REGIMES: Feature = { module: RegimesModule, entities: [], duties: () => [] };
