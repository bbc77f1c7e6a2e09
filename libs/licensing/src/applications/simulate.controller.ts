import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { assertMay, Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { DayField, JsonBody } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import { isIllegal, simulate } from '../procedure/index.js';
import type { Answer } from '../procedure/index.js';
import { illegalAmong } from './event-checks.js';
import { Events } from './openapi.js';
import { dayOf } from './standing.js';

/** A history longer than any real one is a mistake, or an attack. */
const MOST_EVENTS = 1_000;

export class SimulateDto {
  @Events(MOST_EVENTS, { example: [{ type: 'registered', on: '2019-07-22' }] })
  events: unknown[];

  @DayField({ example: '2019-08-01', description: 'the answer is for the end of this day' })
  asOf: string;
}

@ApiTags('procedure')
@Controller('v1/procedure')
export class SimulateController {
  @ApiOperation({ summary: 'Runs the procedure on a history that is not kept' })
  @Post('simulate')
  @HttpCode(200)
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
