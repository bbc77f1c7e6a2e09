import { Controller, Get, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { AnswersOrFile, Queries } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import { csvFile, isCsvWanted } from '../csv-answer.js';
import { TrackedTimelinessQuery, TrackedTimelinessResponseDto } from './tracked-reports.contract.js';
import { trackedTimelinessCsv } from './tracked-timeliness-csv.js';
import { TrackedTimelinessService } from './tracked-timeliness.service.js';

@ApiTags('reports')
@Controller('v1')
export class TrackedReportsController {
  constructor(private readonly timeliness: TrackedTimelinessService) {}

  @ApiOperation({ summary: 'How long authorities took, as far as is known; JSON, or CSV when asked' })
  @AnswersOrFile(TrackedTimelinessResponseDto, 'text/csv')
  @Get('reports/timeliness')
  async report(
    @Caller() caller: Principal,
    @Queries(TrackedTimelinessQuery) query: TrackedTimelinessQuery,
    @Req() request: FastifyRequest,
  ) {
    const report = await this.timeliness.report(caller, query);
    if (!isCsvWanted(query.format, request)) return report;
    return csvFile(trackedTimelinessCsv(report), `timeliness-${report.from}-${report.to}.csv`);
  }
}
