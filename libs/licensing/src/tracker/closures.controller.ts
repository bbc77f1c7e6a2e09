import { Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, AnswersPage, created, JsonBody, PathId, Queries } from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import { ClosuresService } from './closures.service.js';
import { ClosureDto, ClosureResponseDto, ClosuresQuery, VoidClosureDto } from './tracker.contract.js';

@ApiTags('closures')
@Controller('v1/closures')
export class ClosuresController {
  constructor(private readonly closures: ClosuresService) {}

  @ApiOperation({ summary: 'Says when an authority was closed: all its cases follow' })
  @Answers(ClosureResponseDto, { status: 201 })
  @Post()
  async record(@Caller() caller: Principal, @JsonBody(ClosureDto) body: Unvalidated<ClosureDto>) {
    const closure = await this.closures.record(caller, body);
    return created(`/v1/closures?regime=${encodeURIComponent(closure.regime)}`, closure);
  }

  @ApiOperation({ summary: 'When authorities were closed' })
  @AnswersPage(ClosureResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(ClosuresQuery) query: ClosuresQuery) {
    return this.closures.list(caller, query);
  }

  @ApiOperation({ summary: 'Takes a closure back, with the reason: all its cases follow' })
  @Answers(ClosureResponseDto)
  @Post(':id/void')
  void(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(VoidClosureDto) body: Unvalidated<VoidClosureDto>,
  ) {
    return this.closures.void(caller, id, body);
  }
}
