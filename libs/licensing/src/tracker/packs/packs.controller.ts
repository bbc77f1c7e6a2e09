import { Controller, Get, HttpCode, Post, StreamableFile } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersFile,
  AnswersPage,
  created,
  IfMatch,
  JsonBody,
  PathId,
  Queries,
  versioned,
  viewed,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import {
  ApproveEvidencePackDto,
  EvidencePackDto,
  EvidencePackResponseDto,
  EvidencePacksQuery,
  ListedEvidencePackResponseDto,
  WithdrawEvidencePackDto,
} from './pack.contract.js';
import { listedPackView, packView } from './pack.view.js';
import { EvidencePacksService } from './packs.service.js';

/** What a company gives of its cases to a Member's office or counsel. */
@ApiTags('evidence packs')
@Controller('v1/evidence-packs')
export class EvidencePacksController {
  constructor(private readonly packs: EvidencePacksService) {}

  @ApiOperation({
    summary: 'A draft of what leaves of some cases, by rules; nothing leaves before it is approved',
  })
  @Answers(EvidencePackResponseDto, { status: 201 })
  @Post()
  async make(@Caller() caller: Principal, @JsonBody(EvidencePackDto) body: Unvalidated<EvidencePackDto>) {
    const shown = await this.packs.make(caller, body);
    return created(`/v1/evidence-packs/${shown.pack.id}`, packView(shown), shown.pack.version);
  }

  @ApiOperation({ summary: 'Packs, newest first' })
  @AnswersPage(ListedEvidencePackResponseDto)
  @Get()
  async list(@Caller() caller: Principal, @Queries(EvidencePacksQuery) query: EvidencePacksQuery) {
    return viewed(await this.packs.list(caller, query), listedPackView);
  }

  @ApiOperation({ summary: 'One of them, with exactly what would leave, and what stays by which rule' })
  @Answers(EvidencePackResponseDto)
  @Get(':id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    const shown = await this.packs.get(caller, id);
    return versioned(packView(shown), shown.pack.version);
  }

  @ApiOperation({
    summary: 'Approves exactly what was looked at, by its hash; by somebody else than who made it',
  })
  @Answers(EvidencePackResponseDto)
  @HttpCode(200)
  @Post(':id/approve')
  async approve(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(ApproveEvidencePackDto) body: Unvalidated<ApproveEvidencePackDto>,
  ) {
    const shown = await this.packs.approve(caller, id, version, body);
    return versioned(packView(shown), shown.pack.version);
  }

  @ApiOperation({ summary: 'Withdraws it: it gives no file any more' })
  @Answers(EvidencePackResponseDto)
  @HttpCode(200)
  @Post(':id/withdraw')
  async withdraw(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(WithdrawEvidencePackDto) body: Unvalidated<WithdrawEvidencePackDto>,
  ) {
    const shown = await this.packs.withdraw(caller, id, version, body);
    return versioned(packView(shown), shown.pack.version);
  }

  @ApiOperation({ summary: 'The zip as it was approved; `npm run verify-evidence FILE` checks it offline' })
  @AnswersFile('application/zip')
  @Get(':id/file')
  async file(@Caller() caller: Principal, @PathId() id: Id) {
    const { name, bytes } = await this.packs.file(caller, id);
    return new StreamableFile(bytes, {
      type: 'application/zip',
      disposition: `attachment; filename="${name}"`,
    });
  }
}
