import { Controller, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answer,
  Answers,
  AnswersPage,
  JsonBody,
  PathId,
  Queries,
  RECORD_FILE,
  tableIn,
  XLSX_TYPE,
} from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import {
  ImportColumnsQuery,
  ImportColumnsResponseDto,
  ImportJobResponseDto,
  ImportMappingDto,
  ImportMappingQuery,
  ImportMappingResponseDto,
  ImportMappingsQuery,
  ImportQuery,
  ImportRowResponseDto,
  ImportRowsQuery,
} from './import.contract.js';
import { ImportsService } from './imports.service.js';

/** What a company kept in spreadsheets and other systems. */
@ApiTags('imports')
@Controller('v1')
export class ImportsController {
  constructor(private readonly imports: ImportsService) {}

  @ApiOperation({
    summary: 'Takes in a file: the file itself as the body, as CSV, XLSX or JSON Lines; answers the job',
    description: `${RECORD_FILE} Of a workbook the first sheet is read, formulas as they were last computed.`,
  })
  @Answers(ImportJobResponseDto, { status: 202 })
  @Post('imports')
  @ApiConsumes('text/csv', XLSX_TYPE, 'application/x-ndjson')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async upload(
    @Caller() caller: Principal,
    @Queries(ImportQuery) query: ImportQuery,
    @Req() request: FastifyRequest,
  ) {
    const { format, upload } = tableIn(request);
    const id = await this.imports.upload(caller, query, format, upload);
    return new Answer(await this.imports.get(caller, id), 202, { location: `/v1/jobs/${id}` });
  }

  @ApiOperation({ summary: 'How far a file is taken in, and what came of it' })
  @Answers(ImportJobResponseDto)
  @Get('jobs/:id')
  job(@Caller() caller: Principal, @PathId() id: Id) {
    return this.imports.get(caller, id);
  }

  @ApiOperation({ summary: 'What came of each row of a file' })
  @AnswersPage(ImportRowResponseDto)
  @Get('jobs/:id/rows')
  rows(@Caller() caller: Principal, @PathId() id: Id, @Queries(ImportRowsQuery) query: ImportRowsQuery) {
    return this.imports.rows(caller, id, query);
  }

  @ApiOperation({ summary: 'Keeps how the columns of a file are read, to be named by later imports' })
  @Answers(ImportMappingResponseDto)
  @Put('import-mappings/:id')
  keepMapping(
    @Caller() caller: Principal,
    @Param('id') name: string,
    @JsonBody(ImportMappingDto) body: Unvalidated<ImportMappingDto>,
  ) {
    return this.imports.keepMapping(caller, name, body);
  }

  @ApiOperation({ summary: 'The mappings that are kept, by their names' })
  @AnswersPage(ImportMappingResponseDto)
  @Get('import-mappings')
  mappings(@Caller() caller: Principal, @Queries(ImportMappingsQuery) query: ImportMappingsQuery) {
    return this.imports.mappings(caller, query);
  }

  @ApiOperation({ summary: 'The columns that are known of a kind of file' })
  @Answers(ImportColumnsResponseDto)
  @Get('import-columns')
  columns(@Caller() caller: Principal, @Queries(ImportColumnsQuery) { kind }: ImportColumnsQuery) {
    return this.imports.columns(caller, kind);
  }

  @ApiOperation({ summary: 'How the columns of a file are read' })
  @Answers(ImportMappingResponseDto)
  @Get('import-mappings/:id')
  mapping(
    @Caller() caller: Principal,
    @Param('id') name: string,
    @Queries(ImportMappingQuery) query: ImportMappingQuery,
  ) {
    return this.imports.mapping(caller, name, query.supplierId ?? null);
  }
}
