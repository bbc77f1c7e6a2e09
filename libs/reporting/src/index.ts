export { MonthSums, SUMS_DUTY } from './month-sums.js';
export { ReportingModule } from './reporting.module.js';
export { REPORTING, TRACKED_REPORTING } from './feature.js';
export { FreezeReports } from './tracked/freeze/freeze-reports.service.js';
export type { StandingCase } from './tracked/freeze/freeze-reports.service.js';
export { STANDSTILLS, StandingStillResponseDto } from './tracked/freeze/freeze.contract.js';
export type { Standstill } from './tracked/freeze/freeze.contract.js';
export { TrackedReportingModule } from './tracked/tracked-reporting.module.js';
