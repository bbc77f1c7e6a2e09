import { Controller, Get, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersOrFile,
  AnswersPage,
  formatAsked,
  PathId,
  Queries,
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
import { timelinessTable } from './timeliness-table.js';
import { TimelinessService } from './timeliness.service.js';

@ApiTags('reports')
@Controller('v1')
export class ReportsController {
  constructor(
    private readonly timeliness: TimelinessService,
    private readonly forecasts: ForecastService,
    private readonly cases: CasesService,
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

  @ApiOperation({ summary: 'When a pending application may be decided, by the history of like cases' })
  @Answers(ForecastResponseDto)
  @Get('applications/:id/forecast')
  forecast(@Caller() caller: Principal, @PathId() id: Id) {
    return this.forecasts.forecast(caller, id);
  }
}
