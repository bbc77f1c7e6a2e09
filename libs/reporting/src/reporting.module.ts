import { Module } from '@nestjs/common';
import { RegimesModule } from '@ninety/regimes';
import { CasesService } from './cases.service.js';
import { ForecastService } from './forecast.service.js';
import { MonthSums } from './month-sums.js';
import { ReportsController } from './reports.controller.js';
import { TimelinessService } from './timeliness.service.js';

/** What the record says of the office's time; what it stores are sums that can be computed anew. */
@Module({
  imports: [RegimesModule],
  controllers: [ReportsController],
  providers: [TimelinessService, ForecastService, CasesService, MonthSums],
  exports: [MonthSums],
})
export class ReportingModule {}
