export { MonthSums, SUMS_DUTY } from './month-sums.js';
export { ReportingModule } from './reporting.module.js';
export { REPORTING, TRACKED_REPORTING } from './feature.js';
