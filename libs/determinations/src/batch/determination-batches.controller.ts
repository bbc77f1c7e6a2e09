import { Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answer, Answers, AnswersPage, JsonBody, PageQuery, PathId, Queries } from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import {
  AskDeterminationBatchDto,
  BatchResultsQuery,
  DeterminationBatchResponseDto,
  DeterminationBatchResultResponseDto,
  MatrixQuery,
  MatrixRowResponseDto,
} from './determination-batches.contract.js';
import { DeterminationBatchesService } from './determination-batches.service.js';

/** Many products for many destinations, determined in the background. */
@ApiTags('determinations')
@Controller('v1/determinations/batch')
export class DeterminationBatchesController {
  constructor(private readonly batches: DeterminationBatchesService) {}

  @ApiOperation({ summary: 'Determines products, or classifications, for destinations; answers the batch' })
  @Answers(DeterminationBatchResponseDto, { status: 202 })
  @Post()
  async ask(
    @Caller() caller: Principal,
    @JsonBody(AskDeterminationBatchDto) body: Unvalidated<AskDeterminationBatchDto>,
  ) {
    const batch = await this.batches.ask(caller, body);
    return new Answer(batch, 202, { location: `/v1/determinations/batch/${batch.id}` });
  }

  @ApiOperation({ summary: 'The batches that the caller may see, newest first' })
  @AnswersPage(DeterminationBatchResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    return this.batches.list(caller, query);
  }

  @ApiOperation({ summary: 'The progress of a batch' })
  @Answers(DeterminationBatchResponseDto)
  @Get(':id')
  batch(@Caller() caller: Principal, @PathId() id: Id) {
    return this.batches.get(caller, id);
  }

  @ApiOperation({ summary: 'What came of each item for each destination' })
  @AnswersPage(DeterminationBatchResultResponseDto)
  @Get(':id/results')
  results(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Queries(BatchResultsQuery) query: BatchResultsQuery,
  ) {
    return this.batches.results(caller, id, query);
  }

  @ApiOperation({ summary: 'Each item with what came of it for every destination, as a matrix shows it' })
  @AnswersPage(MatrixRowResponseDto)
  @Get(':id/matrix')
  matrix(@Caller() caller: Principal, @PathId() id: Id, @Queries(MatrixQuery) query: MatrixQuery) {
    return this.batches.matrix(caller, id, query);
  }

  @ApiOperation({ summary: 'Cancels a batch that is under way; what was determined is kept' })
  @Answers(DeterminationBatchResponseDto)
  @Post(':id/cancellation')
  cancel(@Caller() caller: Principal, @PathId() id: Id) {
    return this.batches.cancel(caller, id);
  }
}
