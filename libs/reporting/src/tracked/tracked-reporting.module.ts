import { Module } from '@nestjs/common';
import { TrackerModule } from '@ninety/licensing';
import { TrackedForecastService } from './tracked-forecast.service.js';
import { TrackedReportsController } from './tracked-reports.controller.js';
import { TrackedStakesReport } from './tracked-stakes-report.service.js';
import { TrackedTimelinessService } from './tracked-timeliness.service.js';
import { CompanyQuarterlyService } from '../quarterly/company-quarterly.service.js';
import { FactsController } from '../published/facts.controller.js';
import { PublishedFigures } from '../published/published-figures.service.js';
import { PublicTimelinessController } from '../public/public-timeliness.controller.js';
import { PublicTimeliness } from '../public/public-timeliness.service.js';
import { WholeReports } from '../public/whole-reports.js';

/** What a company can say of the time of the authorities that decide upon its cases. */
@Module({
  imports: [TrackerModule],
  controllers: [PublicTimelinessController, FactsController, TrackedReportsController],
  providers: [
    PublicTimeliness,
    { provide: WholeReports, useExisting: CompanyQuarterlyService },
    PublishedFigures,
    CompanyQuarterlyService,
    TrackedForecastService,
    TrackedStakesReport,
    TrackedTimelinessService,
  ],
})
export class TrackedReportingModule {}
