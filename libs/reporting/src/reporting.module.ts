import { Module } from '@nestjs/common';
import { LicensingModule } from '@ninety/licensing';
import { RegimesModule } from '@ninety/regimes';
import { CasesService } from './cases.service.js';
import { ForecastService } from './forecast.service.js';
import { MonthSums } from './month-sums.js';
import { ReportsController } from './reports.controller.js';
import { TimelinessService } from './timeliness.service.js';
import { OfficeQuarterlyService } from './quarterly/office-quarterly.service.js';
import { FactsController } from './published/facts.controller.js';
import { PublishedFigures } from './published/published-figures.service.js';
import { PublicTimelinessController } from './public/public-timeliness.controller.js';
import { PublicTimeliness } from './public/public-timeliness.service.js';
import { WholeReports } from './public/whole-reports.js';

/** What the record says of the office's time; what it stores are sums that can be computed anew. */
@Module({
  imports: [LicensingModule, RegimesModule],
  controllers: [PublicTimelinessController, FactsController, ReportsController],
  providers: [
    PublicTimeliness,
    { provide: WholeReports, useExisting: OfficeQuarterlyService },
    PublishedFigures,
    OfficeQuarterlyService,
    TimelinessService,
    ForecastService,
    CasesService,
    MonthSums,
  ],
  exports: [MonthSums],
})
export class ReportingModule {}
