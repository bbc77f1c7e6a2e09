import type { Feature } from '@ninety/platform';
import { HubModule } from './hub.module.js';

/** What a hub does, with ROLE=hub alone. docs/hub.md */
export const HUB: Feature = { module: HubModule, entities: [], duties: () => [] };
