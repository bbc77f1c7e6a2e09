import type { Feature } from '@ninety/platform';
import { BenchmarkModule } from './company/benchmark.module.js';

/** What a company tells hubs, in the company posture alone. docs/timeliness.md */
export const BENCHMARK: Feature = { module: BenchmarkModule, entities: [], duties: () => [] };
