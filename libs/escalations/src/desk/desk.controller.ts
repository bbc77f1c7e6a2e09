import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { AnswersPage, Queries } from '@ninety/platform';
import { EscalationResponseDto, EscalationsQuery } from './desk.contract.js';
import { DeskService } from './desk.service.js';

/** What to chase today, and by what right. */
@ApiTags('escalations')
@Controller('v1/escalations')
export class DeskController {
  constructor(private readonly desk: DeskService) {}

  @ApiOperation({ summary: 'The pending cases that reached a rung, the most urgent first' })
  @AnswersPage(EscalationResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(EscalationsQuery) query: EscalationsQuery) {
    return this.desk.list(caller, query);
  }
}
