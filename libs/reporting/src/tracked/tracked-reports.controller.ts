import { Controller, Get, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import { DocumentPrinter } from '@ninety/licensing';
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
import { CompanyQuarterlyService } from '../quarterly/company-quarterly.service.js';
import { quarterlyAnswer } from '../quarterly/quarterly-answer.js';
import { QuarterlyQuery, QuarterlyResponseDto } from '../quarterly/quarterly.contract.js';
import { say } from '../sentences.js';
import { DaysLostQuery, DaysLostResponseDto } from './days-lost/days-lost.contract.js';
import { DaysLostService } from './days-lost/days-lost.service.js';
import { daysLostTable } from './days-lost/days-lost-table.js';
import { FreezeQuery, FreezeResponseDto, StandingStillResponseDto } from './freeze/freeze.contract.js';
import { FreezeReports } from './freeze/freeze-reports.service.js';
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
    private readonly quarterly: CompanyQuarterlyService,
    private readonly freezes: FreezeReports,
    private readonly daysLost: DaysLostService,
    private readonly printer: DocumentPrinter,
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
    summary:
      'A quarter as H.R. 8289, section 5, would have it reported, as far as an applicant can know; JSON, or CSV, XLSX or a page of PDF when asked',
  })
  @AnswersOrFile(QuarterlyResponseDto, TABLE_TYPES.csv, TABLE_TYPES.xlsx, 'application/pdf')
  @Get('reports/quarterly')
  async quarter(
    @Caller() caller: Principal,
    @Queries(QuarterlyQuery) query: QuarterlyQuery,
    @Req() request: FastifyRequest,
  ) {
    const report = await this.quarterly.report(caller, query);
    return quarterlyAnswer(this.printer, caller, query, request, report, say('quarter_of_company').text);
  }

  @ApiOperation({ summary: 'Whether an office has stopped deciding, since when, and how sure that is' })
  @Answers(FreezeResponseDto)
  @Get('reports/freeze')
  freeze(@Caller() caller: Principal, @Queries(FreezeQuery) query: FreezeQuery) {
    return this.freezes.of(caller, query);
  }

  @ApiOperation({
    summary:
      'Days of cases lost to closures, holds without a basis and silence, between bounds; JSON, or CSV or XLSX when asked',
  })
  @AnswersOrFile(DaysLostResponseDto, TABLE_TYPES.csv, TABLE_TYPES.xlsx)
  @Get('reports/days-lost')
  async lost(
    @Caller() caller: Principal,
    @Queries(DaysLostQuery) query: DaysLostQuery,
    @Req() request: FastifyRequest,
  ) {
    const report = await this.daysLost.report(caller, query);
    const format = formatAsked(query.format, request, ['csv', 'xlsx']);
    if (format === 'json') return report;
    const { columns, rows } = daysLostTable(report);
    return tableFile(format, `days-lost-${report.from}-${report.to}`, columns, rows);
  }

  @ApiOperation({
    summary: 'Whether a pending case stands still by itself, or because its whole office does',
  })
  @Answers(StandingStillResponseDto)
  @Get('applications/:id/standing-still')
  standingStill(@Caller() caller: Principal, @PathId() id: Id) {
    return this.freezes.standingStill(caller, id);
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
