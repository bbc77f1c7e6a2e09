import { Controller, Get, Param, Post, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { HeldDecisionDto } from '@ninety/entity-list';
import {
  Answers,
  AnswersNothing,
  AnswersPage,
  badRequest,
  created,
  IfMatch,
  JsonBody,
  PathId,
  Problem,
  Queries,
  RECORD_FILE,
  versioned,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import {
  EccnResponseDto,
  EccnsQuery,
  EccnSummaryResponseDto,
  HeldLawResponseDto,
  LawChangesQuery,
  LawChangesResponseDto,
  LawCountryResponseDto,
  LawDayQuery,
  LawFetchResponseDto,
  LawImportQuery,
  LawImportResultResponseDto,
  LawPolicyDto,
  LawPolicyHistoryResponseDto,
  LawPolicyResponseDto,
  LawVersionResponseDto,
  LawVersionsQuery,
} from './law.contract.js';
import { LawFetchService } from './law-fetch.service.js';
import { LawImportsService } from './law-imports.service.js';
import { LawPoliciesService } from './law-policies.service.js';
import { LawReadingService } from './law-reading.service.js';
import type { LawFormat } from './read/law-file.js';
import { isLawVersion } from './law.read-model.js';
import { say } from './sentences.js';

@ApiTags('law')
@Controller('v1/law')
export class LawController {
  constructor(
    private readonly imports: LawImportsService,
    private readonly reading: LawReadingService,
    private readonly policies: LawPoliciesService,
    private readonly fetched: LawFetchService,
  ) {}

  @ApiOperation({
    summary:
      'Imports a law whole: the file itself as the body, as CSV, the Commerce Control List as JSON, too; of the eCFR the part with the lists of parties, as XML',
    description: RECORD_FILE,
  })
  @Answers(LawImportResultResponseDto, { status: 201 })
  @Post('imports')
  @ApiConsumes('text/csv', 'application/json', 'application/xml')
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  async import(
    @Caller() caller: Principal,
    @Queries(LawImportQuery) query: LawImportQuery,
    @Req() request: FastifyRequest,
  ) {
    if (!request.spooled) throw new Problem(415, { detail: say('send_law_file') });
    const result = await this.imports.import(caller, query, formatOf(request), request.spooled);
    const edition = result.kind === 'ecfr' ? 'entity-list' : 'law';
    return created(`/v1/${edition}/versions/${result.version}/changes`, result);
  }

  @ApiOperation({ summary: 'The versions of all laws, newest first' })
  @AnswersPage(LawVersionResponseDto)
  @Get('versions')
  versions(@Caller() caller: Principal, @Queries(LawVersionsQuery) query: LawVersionsQuery) {
    return this.imports.versions(caller, query);
  }

  @ApiOperation({
    summary:
      'What a version changed against the one before, or against another, and what was told of its file',
  })
  @Answers(LawChangesResponseDto)
  @Get('versions/:number/changes')
  changes(
    @Caller() caller: Principal,
    @Param('number') number: string,
    @Queries(LawChangesQuery) query: LawChangesQuery,
  ) {
    if (!isLawVersion(number)) throw badRequest(say('law_version_in_path'));
    return this.imports.changes(caller, Number(number), query);
  }

  @ApiOperation({
    summary: 'Entries of the Commerce Control List, by their number or words of their headings',
  })
  @AnswersPage(EccnSummaryResponseDto)
  @Get('eccns')
  eccns(@Caller() caller: Principal, @Queries(EccnsQuery) query: EccnsQuery) {
    return this.reading.eccns(caller, query);
  }

  @ApiOperation({ summary: 'An entry: what it asks a license for, its exceptions, and its paragraphs' })
  @Answers(EccnResponseDto)
  @Get('eccns/:eccn')
  eccn(@Caller() caller: Principal, @Param('eccn') eccn: string, @Queries(LawDayQuery) { on }: LawDayQuery) {
    return this.reading.eccn(caller, eccn, on);
  }

  @ApiOperation({ summary: 'A destination: its marks on the Country Chart, and its Country Groups' })
  @Answers(LawCountryResponseDto)
  @Get('countries/:code')
  country(
    @Caller() caller: Principal,
    @Param('code') code: string,
    @Queries(LawDayQuery) { on }: LawDayQuery,
  ) {
    return this.reading.country(caller, code, on);
  }

  @ApiOperation({ summary: 'Where the text of the law and its enforcement differ, as people recorded it' })
  @AnswersPage(LawPolicyResponseDto)
  @Get('policies')
  listPolicies(@Caller() caller: Principal, @Queries(LawDayQuery) { on }: LawDayQuery) {
    return this.policies.list(caller, on);
  }

  @ApiOperation({ summary: 'One of them, with all that was recorded of it' })
  @Answers(LawPolicyHistoryResponseDto)
  @Get('policies/:id')
  async policy(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @Queries(LawDayQuery) { on }: LawDayQuery,
  ) {
    const policy = await this.policies.get(caller, id, on);
    return versioned(policy, policy.version);
  }

  @ApiOperation({
    summary:
      'Records how a rule is enforced, with source and date; one that is not there yet is of version 0',
  })
  @Answers(LawPolicyResponseDto)
  @Put('policies/:id')
  async recordPolicy(
    @Caller() caller: Principal,
    @Param('id') id: string,
    @IfMatch() version: Version | null,
    @JsonBody(LawPolicyDto) body: Unvalidated<LawPolicyDto>,
  ) {
    const policy = await this.policies.record(caller, id, version, body);
    return versioned(policy, policy.version);
  }

  @ApiOperation({ summary: 'When each law was last fetched from its address, and what came of it' })
  @AnswersPage(LawFetchResponseDto)
  @Get('fetches')
  fetches(@Caller() caller: Principal) {
    return this.fetched.fetches(caller);
  }

  @ApiOperation({ summary: 'Fetched files of the law that were held for a decision, newest first' })
  @AnswersPage(HeldLawResponseDto)
  @Get('held')
  held(@Caller() caller: Principal) {
    return this.fetched.held(caller);
  }

  @ApiOperation({ summary: 'Applies a held file of the law' })
  @Answers(LawImportResultResponseDto, { status: 201 })
  @Post('held/:id/apply')
  async applyHeld(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(HeldDecisionDto) body: Unvalidated<HeldDecisionDto>,
  ) {
    const result = await this.fetched.apply(caller, id, body);
    return created(`/v1/law/versions/${result.version}/changes`, result);
  }

  @ApiOperation({ summary: 'Discards a held file of the law' })
  @AnswersNothing()
  @Post('held/:id/discard')
  async discardHeld(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(HeldDecisionDto) body: Unvalidated<HeldDecisionDto>,
  ): Promise<void> {
    await this.fetched.discard(caller, id, body);
  }
}

/** By what it is sent as. */
function formatOf({ headers }: FastifyRequest): LawFormat | 'xml' {
  const type = headers['content-type']?.toLowerCase() ?? '';
  if (type.startsWith('text/csv')) return 'csv';
  return type.includes('xml') ? 'xml' : 'json';
}
