import { Module } from '@nestjs/common';
import { ForecastService } from './forecast.service.js';
import { ReportsController } from './reports.controller.js';
import { TimelinessService } from './timeliness.service.js';

/** What the record says of the office's time; reads alone. */
@Module({ controllers: [ReportsController], providers: [TimelinessService, ForecastService] })
export class ReportingModule {}
