import type { Feature } from '@ninety/platform';
import { ReportingModule } from './reporting.module.js';
import { MonthSums, SUMS_DUTY } from './month-sums.js';
import { TrackedReportingModule } from './tracked/tracked-reporting.module.js';

export const REPORTING: Feature = {
  module: ReportingModule,
  entities: [],
  duties: (find) => [
    { name: SUMS_DUTY, everyMinute: true, run: (_, signal) => find(MonthSums).sumUp(signal) },
  ],
};

/** Of the company posture, over the courses of its cases. */
export const TRACKED_REPORTING: Feature = {
  module: TrackedReportingModule,
  entities: [],
  duties: () => [],
};
