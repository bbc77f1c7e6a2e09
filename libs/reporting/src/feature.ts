import type { Feature } from '@ninety/platform';
import { ReportingModule } from './reporting.module.js';
import { MonthSums, SUMS_DUTY } from './month-sums.js';

export const REPORTING: Feature = {
  module: ReportingModule,
  entities: [],
  duties: (find) => [
    { name: SUMS_DUTY, everyMinute: true, run: (_, signal) => find(MonthSums).sumUp(signal) },
  ],
};
