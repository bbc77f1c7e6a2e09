import { Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { CITATIONS } from '@ninety/bis';
import { Answers, created, IfMatch, JsonBody, PathId } from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { AppealDecisionDto, AppealDto, AppealResponseDto, PaperDto } from './appeals.contract.js';
import { AppealsService } from './appeals.service.js';

/** The appeal of a denial. */
@ApiTags('appeals')
@Controller('v1/applications/:id/appeal')
export class AppealsController {
  constructor(private readonly appeals: AppealsService) {}

  @ApiOperation({ summary: `Appeals a denial, with the statement that ${CITATIONS.statementAlone} asks for` })
  @Answers(AppealResponseDto, { status: 201 })
  @Post()
  async file(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(AppealDto) body: Unvalidated<AppealDto>,
  ) {
    return created(place(id), await this.appeals.file(caller, id, version, body));
  }

  @ApiOperation({ summary: 'How the appeal stands, and its record' })
  @Answers(AppealResponseDto)
  @Get()
  get(@Caller() caller: Principal, @PathId() id: Id) {
    return this.appeals.get(caller, id);
  }

  @ApiOperation({ summary: 'Adds a paper: a submission, a request, a report, an answer' })
  @Answers(AppealResponseDto, { status: 201 })
  @Post('papers')
  async addPaper(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(PaperDto) body: Unvalidated<PaperDto>,
  ) {
    return created(place(id), await this.appeals.addPaper(caller, id, body));
  }

  @ApiOperation({ summary: "The Under Secretary's decision, with its reasons" })
  @Answers(AppealResponseDto, { status: 201 })
  @Post('decision')
  async decide(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(AppealDecisionDto) body: Unvalidated<AppealDecisionDto>,
  ) {
    return created(place(id), await this.appeals.decide(caller, id, version, body));
  }
}

function place(id: Id): string {
  return `/v1/applications/${id}/appeal`;
}
