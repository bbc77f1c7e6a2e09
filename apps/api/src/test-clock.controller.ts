import { Controller, Get, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { TestClock } from '@ninety/licensing';
import { Answers, AnswersNothing, JsonBody } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import { TestClockDto, TestClockResponseDto } from './test-clock.contract.js';

@ApiTags('operations')
@Controller('v1/test-clock')
export class TestClockController {
  constructor(private readonly clock: TestClock) {}

  @ApiOperation({ summary: 'The present instant of the procedure' })
  @Answers(TestClockResponseDto)
  @Get()
  async get(@Caller() caller: Principal) {
    return { now: (await this.clock.now(caller)).toISOString() };
  }

  @ApiOperation({ summary: 'Moves the clock forward; answers once everything due by then is committed' })
  @AnswersNothing()
  @Put()
  async set(
    @Caller() caller: Principal,
    @JsonBody(TestClockDto) body: Unvalidated<TestClockDto>,
  ): Promise<void> {
    await this.clock.set(caller, body);
  }
}
