import { Controller, Get, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersPage,
  created,
  IfMatch,
  JsonBody,
  PathId,
  Queries,
  versioned,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import {
  AcceptProposalDto,
  DismissProposalDto,
  ProposalResponseDto,
  ProposalsQuery,
  ProposeDto,
} from './proposal.contract.js';
import { ProposalsService } from './proposals.service.js';

/** What mails, assistants and files say happened, until a person records it. */
@ApiTags('proposals')
@Controller('v1/proposals')
export class ProposalsController {
  constructor(private readonly proposals: ProposalsService) {}

  @ApiOperation({ summary: 'Proposes an observation that an assistant read; nothing is recorded' })
  @Answers(ProposalResponseDto, { status: 201 })
  @Post()
  async propose(@Caller() caller: Principal, @JsonBody(ProposeDto) body: Unvalidated<ProposeDto>) {
    const { view, version } = await this.proposals.propose(caller, body);
    return created(`/v1/proposals/${view.id}`, view, version);
  }

  @ApiOperation({ summary: 'What is proposed, and how it was answered; the newest first' })
  @AnswersPage(ProposalResponseDto)
  @Get()
  list(@Caller() caller: Principal, @Queries(ProposalsQuery) query: ProposalsQuery) {
    return this.proposals.list(caller, query);
  }

  @ApiOperation({ summary: 'One proposal, with what was read where' })
  @Answers(ProposalResponseDto)
  @Get(':id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    const { view, version } = await this.proposals.get(caller, id);
    return versioned(view, version);
  }

  @ApiOperation({ summary: 'Records what is proposed, or what the body says in its place' })
  @Answers(ProposalResponseDto)
  @Post(':id/accept')
  async accept(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(AcceptProposalDto) body: Unvalidated<AcceptProposalDto>,
  ) {
    const accepted = await this.proposals.accept(caller, id, version, body);
    return versioned(accepted.view, accepted.version);
  }

  @ApiOperation({ summary: 'Dismisses what is proposed, with the reason' })
  @Answers(ProposalResponseDto)
  @Post(':id/dismiss')
  async dismiss(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(DismissProposalDto) body: Unvalidated<DismissProposalDto>,
  ) {
    const dismissed = await this.proposals.dismiss(caller, id, version, body);
    return versioned(dismissed.view, dismissed.version);
  }
}
