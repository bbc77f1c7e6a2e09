import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Work } from '@ninety/composition';
import { Answers, OfficeClock } from '@ninety/platform';
import { WorkResponseDto } from './work.contract.js';

@ApiTags('work')
@Controller('v1/work')
export class WorkController {
  constructor(
    private readonly work: Work,
    private readonly clock: OfficeClock,
  ) {}

  @ApiOperation({ summary: 'What waits for the caller, in numbers' })
  @Answers(WorkResponseDto)
  @Get()
  async of(@Caller() caller: Principal): Promise<WorkResponseDto> {
    return { asOf: await this.clock.today(), waiting: await this.work.of(caller) };
  }
}
