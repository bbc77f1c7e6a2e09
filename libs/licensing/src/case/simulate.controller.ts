import { Controller, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { assertMay, Caller, KeepsNothing } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, JsonBody } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import { isIllegal, simulate } from '@ninety/procedure';
import type { Answer } from '@ninety/procedure';
import { illegalAmong } from './event-checks.js';
import { SimulateDto, SimulationResponseDto } from '../applications/application.contract.js';
import { dayOf } from './standing.js';

@ApiTags('procedure')
@Controller('v1/procedure')
export class SimulateController {
  @ApiOperation({ summary: 'Runs the procedure on a history that is not kept' })
  @Answers(SimulationResponseDto)
  @KeepsNothing()
  @Post('simulate')
  simulate(@Caller() caller: Principal, @JsonBody(SimulateDto) body: Unvalidated<SimulateDto>): Answer {
    assertMay(caller, 'procedure.simulate');
    const { asOf } = body.validated();
    // The events as they came: what a validator makes of them is not theirs.
    const { events } = body.raw as { events: unknown[] };
    const answer = simulate(events, dayOf(asOf));
    if (isIllegal(answer)) throw illegalAmong(answer);
    return answer;
  }
}
