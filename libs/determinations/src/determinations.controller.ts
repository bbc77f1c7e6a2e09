import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, KeepsNothing } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, AnswersPage, JsonBody, PathId, Queries, viewed } from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import {
  AskDeterminationDto,
  DeterminationResponseDto,
  DeterminationsQuery,
  ReplayedDeterminationResponseDto,
} from './determinations.contract.js';
import { DeterminationsService, determinationView } from './determinations.service.js';

/** Whether a license is needed. */
@ApiTags('determinations')
@Controller('v1/determinations')
export class DeterminationsController {
  constructor(private readonly determinations: DeterminationsService) {}

  @ApiOperation({
    summary:
      'Whether a license is needed for an item, a destination, parties and a use, as far as the loaded law tells',
  })
  @Answers(DeterminationResponseDto)
  @HttpCode(200)
  @Post()
  ask(@Caller() caller: Principal, @JsonBody(AskDeterminationDto) body: Unvalidated<AskDeterminationDto>) {
    return this.determinations.ask(caller, body);
  }

  @ApiOperation({ summary: 'The determinations that the caller may see, newest first' })
  @AnswersPage(DeterminationResponseDto)
  @Get()
  async list(@Caller() caller: Principal, @Queries(DeterminationsQuery) query: DeterminationsQuery) {
    return viewed(await this.determinations.list(caller, query), determinationView);
  }

  @ApiOperation({ summary: 'A determination as it was asked and answered' })
  @Answers(DeterminationResponseDto)
  @Get(':id')
  one(@Caller() caller: Principal, @PathId() id: Id) {
    return this.determinations.get(caller, id);
  }

  @ApiOperation({ summary: 'Asks the same again, by the same editions of the law' })
  @Answers(ReplayedDeterminationResponseDto)
  @KeepsNothing()
  @HttpCode(200)
  @Post(':id/replay')
  replay(@Caller() caller: Principal, @PathId() id: Id) {
    return this.determinations.replay(caller, id);
  }
}
