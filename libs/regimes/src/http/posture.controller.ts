import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '@ninety/access';
import { Answers, POSTURE } from '@ninety/platform';
import type { Posture } from '@ninety/platform';
import { PostureResponseDto } from './regimes.contract.js';
import { Regimes } from './regimes.js';

@ApiTags('regimes')
@Controller('v1/posture')
export class PostureController {
  constructor(
    private readonly regimes: Regimes,
    @Inject(POSTURE) private readonly posture: Posture,
  ) {}

  @ApiOperation({ summary: 'Who uses this installation, and whose procedures it knows' })
  @Answers(PostureResponseDto)
  @Public()
  @Get()
  get(): PostureResponseDto {
    const regimes = this.regimes
      .all()
      .map(({ pack: { id, authority, lawAsOf } }) => ({ id, authority, lawAsOf }));
    return { posture: this.posture, regimes };
  }
}
