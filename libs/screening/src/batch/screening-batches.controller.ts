import { Controller, Get, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answer,
  Answers,
  AnswersPage,
  PageQuery,
  PathId,
  Queries,
  RECORD_FILE,
  recordsIn,
} from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import {
  BatchQuery,
  BatchResultsQuery,
  ScreeningBatchResponseDto,
  ScreeningBatchResultResponseDto,
} from './screening-batches.contract.js';
import { ScreeningBatchesService } from './screening-batches.service.js';

/** Files of many parties, screened in the background. */
@ApiTags('screening')
@Controller('v1/screening-batches')
export class ScreeningBatchesController {
  constructor(private readonly batches: ScreeningBatchesService) {}

  @ApiOperation({
    summary:
      'Screens a file of parties, as CSV (name, kind, country, address, reference) or JSON Lines; answers the batch',
    description: RECORD_FILE,
  })
  @Answers(ScreeningBatchResponseDto, { status: 202 })
  @Post()
  @ApiConsumes('application/x-ndjson', 'text/csv')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async upload(
    @Caller() caller: Principal,
    @Queries(BatchQuery) query: BatchQuery,
    @Req() request: FastifyRequest,
  ) {
    const { format, upload } = recordsIn(request);
    const batch = await this.batches.upload(caller, query, format, upload);
    return new Answer(batch, 202, { location: `/v1/screening-batches/${batch.id}` });
  }

  @ApiOperation({ summary: 'The batches that the caller may see, newest first' })
  @AnswersPage(ScreeningBatchResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    return this.batches.list(caller, query);
  }

  @ApiOperation({ summary: 'The progress of a batch' })
  @Answers(ScreeningBatchResponseDto)
  @Get(':id')
  batch(@Caller() caller: Principal, @PathId() id: Id) {
    return this.batches.get(caller, id);
  }

  @ApiOperation({ summary: 'The parties of a batch that match something or cannot be screened' })
  @AnswersPage(ScreeningBatchResultResponseDto)
  @Get(':id/results')
  results(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Queries(BatchResultsQuery) query: BatchResultsQuery,
  ) {
    return this.batches.results(caller, id, query);
  }

  @ApiOperation({ summary: 'Cancels a batch that is under way; what was screened is kept' })
  @Answers(ScreeningBatchResponseDto)
  @Post(':id/cancellation')
  cancel(@Caller() caller: Principal, @PathId() id: Id) {
    return this.batches.cancel(caller, id);
  }
}
