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

  @ApiOperation({
    summary: 'When a pending case may be decided, by one’s own like cases, and whether in time',
  })
  @Answers(TrackedForecastResponseDto)
  @Get('applications/:id/forecast')
  forecast(@Caller() caller: Principal, @PathId() id: Id) {
    return this.forecasts.forecast(caller, id);
  }
}
