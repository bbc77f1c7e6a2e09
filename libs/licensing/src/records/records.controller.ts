import { Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, AnswersFile, created, JsonBody, PathId } from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import { CheckpointResponseDto, Checkpoints } from '@ninety/webhooks';
import { evidenceFile } from './evidence-package.js';
import { ApplicationsService } from '../applications/applications.service.js';
import { EvidenceService } from './evidence.service.js';
import { LegalHoldDto, LegalHoldResponseDto, RetentionResponseDto } from './records.contract.js';
import { RetentionService } from './retention.service.js';

/** The record of an application: how long it is kept, and all of it in one file. */
@ApiTags('records')
@Controller('v1/applications/:id')
export class RecordsController {
  constructor(
    private readonly retention: RetentionService,
    private readonly evidence: EvidenceService,
    private readonly applications: ApplicationsService,
    private readonly checkpoints: Checkpoints,
  ) {}

  @ApiOperation({ summary: 'Until when the records must be kept, and what holds them longer' })
  @Answers(RetentionResponseDto)
  @Get('retention')
  get(@Caller() caller: Principal, @PathId() id: Id) {
    return this.retention.get(caller, id);
  }

  @ApiOperation({ summary: 'Places a legal hold: the records are kept beyond their five years' })
  @Answers(LegalHoldResponseDto, { status: 201 })
  @Post('legal-holds')
  async hold(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(LegalHoldDto) body: Unvalidated<LegalHoldDto>,
  ) {
    return created(`/v1/applications/${id}/retention`, await this.retention.hold(caller, id, body));
  }

  @ApiOperation({ summary: 'Lifts a hold' })
  @Answers(LegalHoldResponseDto)
  @Post('legal-holds/:holdId/lift')
  lift(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @PathId('holdId') holdId: Id,
    @JsonBody(LegalHoldDto) body: Unvalidated<LegalHoldDto>,
  ) {
    return this.retention.lift(caller, id, holdId, body);
  }

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
      'One zip of the record with a manifest of hashes; `npm run verify-evidence FILE` checks it offline',
  })
  @AnswersFile('application/zip')
  @Get('evidence')
  async zip(@Caller() caller: Principal, @PathId() id: Id) {
    return evidenceFile(await this.evidence.zip(caller, id));
  }
}
