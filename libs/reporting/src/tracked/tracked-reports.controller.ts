import { Controller, Get, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, AnswersOrFile, formatAsked, PathId, Queries } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import { csvFile } from '../csv-answer.js';
import { TrackedForecastService } from './tracked-forecast.service.js';
import {
  TrackedForecastResponseDto,
  TrackedTimelinessQuery,
  TrackedTimelinessResponseDto,
} from './tracked-reports.contract.js';
import { trackedTimelinessCsv } from './tracked-timeliness-csv.js';
import { TrackedTimelinessService } from './tracked-timeliness.service.js';

@ApiTags('reports')
@Controller('v1')
export class TrackedReportsController {
  constructor(
    private readonly timeliness: TrackedTimelinessService,
    private readonly forecasts: TrackedForecastService,
  ) {}

  @ApiOperation({ summary: 'How long authorities took, as far as is known; JSON, or CSV when asked' })
  @AnswersOrFile(TrackedTimelinessResponseDto, 'text/csv')
  @Get('reports/timeliness')
  async report(
    @Caller() caller: Principal,
    @Queries(TrackedTimelinessQuery) query: TrackedTimelinessQuery,
    @Req() request: FastifyRequest,
  ) {
    const report = await this.timeliness.report(caller, query);
    if (formatAsked(query.format, request, ['csv']) === 'json') return report;
    return csvFile(trackedTimelinessCsv(report), `timeliness-${report.from}-${report.to}.csv`);
  }

  @ApiOperation({
    summary: 'When a pending case may be decided, by one’s own like cases, and whether in time',
  })
  @Answers(TrackedForecastResponseDto)
  @Get('applications/:id/forecast')
  forecast(@Caller() caller: Principal, @PathId() id: Id) {
    return this.forecasts.forecast(caller, id);
  }
}
