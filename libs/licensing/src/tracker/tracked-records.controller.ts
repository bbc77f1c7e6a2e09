import { Controller, Get } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, AnswersFile, PathId } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { CheckpointResponseDto, Checkpoints } from '@ninety/webhooks';
import { evidenceFile } from '../records/evidence-package.js';
import { TrackedApplicationsService } from './tracked-applications.service.js';
import { TrackedEvidenceService } from './tracked-evidence.service.js';

/** The record of a case that is decided elsewhere: what was told of it, and all of it in one file. */
@ApiTags('records')
@Controller('v1/applications/:id')
export class TrackedRecordsController {
  constructor(
    private readonly evidence: TrackedEvidenceService,
    private readonly applications: TrackedApplicationsService,
    private readonly checkpoints: Checkpoints,
  ) {}

  @ApiOperation({
    summary: 'A signed statement of how far the events go: whoever has them all comes to the same head',
  })
  @Answers(CheckpointResponseDto)
  @Get('event-checkpoint')
  async checkpoint(@Caller() caller: Principal, @PathId() id: Id) {
    await this.applications.get(caller, id);
    return this.checkpoints.of(caller, id);
  }

  @ApiOperation({
    summary:
      'One zip of what was recorded, corrected and followed from it; `npm run verify-evidence FILE` checks it offline',
  })
  @AnswersFile('application/zip')
  @Get('evidence')
  async zip(@Caller() caller: Principal, @PathId() id: Id) {
    return evidenceFile(await this.evidence.zip(caller, id));
  }
}
