import { Controller, Get, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import { DocumentPrinter } from '@ninety/licensing';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersOrFile,
  AnswersPage,
  formatAsked,
  PathId,
  Queries,
  TABLE_TYPES,
  tableFile,
} from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import { CasesService } from './cases.service.js';
import { ForecastService } from './forecast.service.js';
import {
  CaseResponseDto,
  CasesQuery,
  ForecastResponseDto,
  TimelinessQuery,
  TimelinessResponseDto,
} from './reports.contract.js';
import { say } from './sentences.js';
import { timelinessTable } from './timeliness-table.js';
import { OfficeQuarterlyService } from './quarterly/office-quarterly.service.js';
import { quarterlyAnswer } from './quarterly/quarterly-answer.js';
import { QuarterlyQuery, QuarterlyResponseDto } from './quarterly/quarterly.contract.js';
import { TimelinessService } from './timeliness.service.js';

@ApiTags('reports')
@Controller('v1')
export class ReportsController {
  constructor(
    private readonly timeliness: TimelinessService,
    private readonly forecasts: ForecastService,
    private readonly cases: CasesService,
    private readonly quarterly: OfficeQuarterlyService,
    private readonly printer: DocumentPrinter,
  ) {}

  @ApiOperation({ summary: 'Who was late, where and why; JSON, or CSV when asked' })
  @AnswersOrFile(TimelinessResponseDto, 'text/csv')
  @Get('reports/timeliness')
  async report(
    @Caller() caller: Principal,
    @Queries(TimelinessQuery) query: TimelinessQuery,
    @Req() request: FastifyRequest,
  ) {
    const report = await this.timeliness.report(caller, query);
    const format = formatAsked(query.format, request, ['csv']);
    if (format === 'json') return report;
    const { columns, rows } = timelinessTable(report);
    return tableFile(format, `timeliness-${report.from}-${report.to}`, columns, rows);
  }

  @ApiOperation({ summary: 'The applications behind a figure of the report, longest first' })
  @AnswersPage(CaseResponseDto)
  @Get('reports/timeliness/applications')
  list(@Caller() caller: Principal, @Queries(CasesQuery) query: CasesQuery) {
    return this.cases.cases(caller, query);
  }

  @ApiOperation({
    summary:
      'A quarter as H.R. 8289, section 5, would have it reported; JSON, or CSV, XLSX or a page of PDF when asked',
  })
  @AnswersOrFile(QuarterlyResponseDto, TABLE_TYPES.csv, TABLE_TYPES.xlsx, 'application/pdf')
  @Get('reports/quarterly')
  async quarter(
    @Caller() caller: Principal,
    @Queries(QuarterlyQuery) query: QuarterlyQuery,
    @Req() request: FastifyRequest,
  ) {
    const report = await this.quarterly.report(caller, query);
    return quarterlyAnswer(this.printer, caller, query, request, report, say('quarter_of_office').text);
  }

  @ApiOperation({ summary: 'When a pending application may be decided, by the history of like cases' })
  @Answers(ForecastResponseDto)
  @Get('applications/:id/forecast')
  forecast(@Caller() caller: Principal, @PathId() id: Id) {
    return this.forecasts.forecast(caller, id);
  }
}
