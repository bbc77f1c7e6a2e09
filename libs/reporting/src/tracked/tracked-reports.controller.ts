import { Controller, Get, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersOrFile,
  formatAsked,
  PathId,
  Queries,
  TABLE_TYPES,
  tableFile,
} from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import { STAKES_COLUMNS, stakesLines } from './stakes-table.js';
import { TrackedForecastService } from './tracked-forecast.service.js';
import {
  TrackedForecastResponseDto,
  TrackedTimelinessQuery,
  TrackedTimelinessResponseDto,
} from './tracked-reports.contract.js';
import { trackedTimelinessTable } from './tracked-timeliness-table.js';
import { TrackedStakesReport } from './tracked-stakes-report.service.js';
import { StakesQuery, StakesResponseDto } from './tracked-stakes.contract.js';
import { TrackedTimelinessService } from './tracked-timeliness.service.js';

@ApiTags('reports')
@Controller('v1')
export class TrackedReportsController {
  constructor(
    private readonly timeliness: TrackedTimelinessService,
    private readonly forecasts: TrackedForecastService,
    private readonly stakesReport: TrackedStakesReport,
  ) {}

  @ApiOperation({ summary: 'How long authorities took, as far as is known; JSON, or CSV or XLSX when asked' })
  @AnswersOrFile(TrackedTimelinessResponseDto, TABLE_TYPES.csv, TABLE_TYPES.xlsx)
  @Get('reports/timeliness')
  async report(
    @Caller() caller: Principal,
    @Queries(TrackedTimelinessQuery) query: TrackedTimelinessQuery,
    @Req() request: FastifyRequest,
  ) {
    const report = await this.timeliness.report(caller, query);
    const format = formatAsked(query.format, request, ['csv', 'xlsx']);
    if (format === 'json') return report;
    const { columns, rows } = trackedTimelinessTable(report);
    return tableFile(format, `timeliness-${report.from}-${report.to}`, columns, rows);
  }

  @ApiOperation({
    summary:
      'What depends on pending cases, and what of it may come too late; JSON, or CSV or XLSX when asked',
  })
  @AnswersOrFile(StakesResponseDto, TABLE_TYPES.csv, TABLE_TYPES.xlsx)
  @Get('reports/stakes')
  async stakes(
    @Caller() caller: Principal,
    @Queries(StakesQuery) query: StakesQuery,
    @Req() request: FastifyRequest,
  ) {
    const report = await this.stakesReport.report(caller, query);
    const format = formatAsked(query.format, request, ['csv', 'xlsx']);
    if (format === 'json') return report;
    return tableFile(format, `stakes-${report.asOf}`, STAKES_COLUMNS, stakesLines(report));
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
