import { Controller, Get, Header, HttpCode, Param, Post, Put, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Public, PublicAddress } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersFile,
  AnswersPage,
  created,
  JsonBody,
  notFound,
  PageQuery,
  PathId,
  Queries,
  viewed,
} from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import { CheckpointKeysResponseDto } from '@ninety/webhooks';
import type { FastifyRequest } from 'fastify';
import {
  HubContributionResponseDto,
  HubMemberKeysDto,
  HubMemberResponseDto,
  HubPublicationResponseDto,
  ListedHubPublicationResponseDto,
  RegisterHubMemberDto,
  SendHubContributionDto,
} from './hub.contract.js';
import type { Member, Publication } from './hub.js';
import { HUB_STYLE_HASH, hubPage } from './hub-page.js';
import { HubMembers } from './members.service.js';
import { csvOf } from './publication-csv.js';
import { Publications } from './publications.service.js';
import { Receiving } from './receiving.service.js';

const NUMBER = /^[1-9]\d{0,8}$/;
const POLICY = `default-src 'none'; style-src ${HUB_STYLE_HASH}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** A hub of a benchmark. docs/hub.md */
@ApiTags('hub')
@Controller()
export class HubController {
  constructor(
    private readonly members: HubMembers,
    private readonly receiving: Receiving,
    private readonly publications: Publications,
    private readonly address: PublicAddress,
  ) {}

  @ApiOperation({ summary: 'A company becomes a member: its id is the contributor of what it signs' })
  @Answers(HubMemberResponseDto, { status: 201 })
  @Post('v1/hub/members')
  async register(
    @Caller() caller: Principal,
    @JsonBody(RegisterHubMemberDto) body: Unvalidated<RegisterHubMemberDto>,
  ) {
    const member = await this.members.register(caller, body);
    return created(`/v1/hub/members/${member.id}`, memberView(member));
  }

  @ApiOperation({ summary: 'The members, newest first' })
  @AnswersPage(HubMemberResponseDto)
  @Get('v1/hub/members')
  async list(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    return viewed(await this.members.list(caller, query), memberView);
  }

  @ApiOperation({ summary: 'By which keys a member signs from now on' })
  @Answers(HubMemberResponseDto)
  @Put('v1/hub/members/:id/keys')
  async setKeys(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(HubMemberKeysDto) body: Unvalidated<HubMemberKeysDto>,
  ) {
    return memberView(await this.members.setKeys(caller, id, body));
  }

  @ApiOperation({ summary: 'Ends a membership: what it told counts no more' })
  @Answers(HubMemberResponseDto)
  @HttpCode(200)
  @Post('v1/hub/members/:id/leave')
  async leave(@Caller() caller: Principal, @PathId() id: Id) {
    return memberView(await this.members.leave(caller, id));
  }

  @ApiOperation({ summary: 'What came from a member, without its cells, newest first' })
  @AnswersPage(HubContributionResponseDto)
  @Get('v1/hub/members/:id/contributions')
  contributions(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    return this.members.contributions(caller, id, query);
  }

  @ApiOperation({ summary: 'Takes in what a member signed: its signature is what lets it in' })
  @Answers(HubContributionResponseDto, { status: 201 })
  @Public()
  @HttpCode(201)
  @Post('v1/hub/contributions')
  receive(
    @Req() request: FastifyRequest,
    @JsonBody(SendHubContributionDto) body: Unvalidated<SendHubContributionDto>,
  ) {
    return this.receiving.receive(body, this.address.originFor(request));
  }

  @ApiOperation({ summary: 'Publishes what may be published now, numbered and signed' })
  @Answers(HubPublicationResponseDto, { status: 201 })
  @Post('v1/hub/publications')
  async publish(@Caller() caller: Principal) {
    const made = await this.publications.publish(caller);
    return created(`/v1/hub/publications/${made.number}`, publicationView(made));
  }

  @ApiOperation({ summary: 'The publications, newest first' })
  @AnswersPage(ListedHubPublicationResponseDto)
  @Public()
  @Get('v1/hub/publications')
  async publicationsList() {
    return { data: await this.publications.list(), nextCursor: null };
  }

  @ApiOperation({ summary: 'One of them, for everybody' })
  @Answers(HubPublicationResponseDto)
  @Header('access-control-allow-origin', '*')
  @Public()
  @Get('v1/hub/publications/:number')
  async get(@Param('number') number: string) {
    return publicationView(await this.numbered(number));
  }

  @ApiOperation({ summary: 'The same as CSV: a line for each cell and range of days' })
  @AnswersFile('text/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('access-control-allow-origin', '*')
  @Public()
  @Get('v1/hub/publications/:number/csv')
  async csv(@Param('number') number: string) {
    return csvOf((await this.numbered(number)).body);
  }

  @ApiOperation({ summary: 'The public keys of publications, as a JSON Web Key Set' })
  @Answers(CheckpointKeysResponseDto)
  @Public()
  @Get('v1/hub/keys')
  keys() {
    return this.publications.publicKeys();
  }

  @ApiOperation({ summary: 'The newest publication as a page' })
  @AnswersFile('text/html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', POLICY)
  @Public()
  @Get()
  async page(@Req() request: FastifyRequest) {
    return hubPage((await this.publications.newest())?.body ?? null, this.address.originFor(request));
  }

  private async numbered(number: string): Promise<Publication> {
    if (!NUMBER.test(number)) throw notFound('publication');
    return this.publications.get(Number(number));
  }
}

function memberView({ id, name, keys, registeredBy, registeredAt, leftAt }: Member): HubMemberResponseDto {
  return { id, name, keys, registeredBy, registeredAt, leftAt };
}

function publicationView({ body, jws, publishedAt }: Publication): HubPublicationResponseDto {
  return { ...body, publishedAt, jws };
}
