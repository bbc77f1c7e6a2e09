import { Controller, Get, HttpCode, Post, Put, StreamableFile } from '@nestjs/common';
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
  PageQuery,
  PathId,
  Queries,
  versioned,
  viewed,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import {
  BenchmarkContributionResponseDto,
  BenchmarkContributionsQuery,
  EditBenchmarkHubDto,
  BenchmarkHubResponseDto,
  BenchmarkListedContributionResponseDto,
  BenchmarkPreviewQuery,
  BenchmarkPreviewResponseDto,
  RegisterBenchmarkHubDto,
  SignBenchmarkContributionDto,
} from './benchmark.contract.js';
import { BenchmarkService } from './benchmark.service.js';
import { contributionView, hubView, listedView, previewView } from './benchmark.view.js';
import { HubsService } from './hubs.service.js';

/** What a company tells hubs of a benchmark. */
@ApiTags('benchmark')
@Controller('v1/benchmark')
export class BenchmarkController {
  constructor(
    private readonly benchmark: BenchmarkService,
    private readonly hubs: HubsService,
  ) {}

  @ApiOperation({ summary: 'Exactly what would leave for a hub, and what is counted and stays' })
  @Answers(BenchmarkPreviewResponseDto)
  @Get('preview')
  async preview(@Caller() caller: Principal, @Queries(BenchmarkPreviewQuery) query: BenchmarkPreviewQuery) {
    return previewView(await this.benchmark.preview(caller, query));
  }

  @ApiOperation({ summary: 'The hubs at which this installation takes part' })
  @AnswersPage(BenchmarkHubResponseDto)
  @Get('hubs')
  async listHubs(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    return viewed(await this.hubs.list(caller, query), hubView);
  }

  @ApiOperation({ summary: 'Registers a hub at which this installation takes part, as one contributor' })
  @Answers(BenchmarkHubResponseDto, { status: 201 })
  @Post('hubs')
  async register(
    @Caller() caller: Principal,
    @JsonBody(RegisterBenchmarkHubDto) body: Unvalidated<RegisterBenchmarkHubDto>,
  ) {
    const hub = await this.hubs.register(caller, body);
    return created(`/v1/benchmark/hubs/${hub.id}`, hubView(hub), hub.version);
  }

  @ApiOperation({ summary: 'One of them' })
  @Answers(BenchmarkHubResponseDto)
  @Get('hubs/:id')
  async getHub(@Caller() caller: Principal, @PathId() id: Id) {
    const hub = await this.hubs.get(caller, id);
    return versioned(hubView(hub), hub.version);
  }

  @ApiOperation({ summary: 'Says anew what a hub is called here, and whose cases count' })
  @Answers(BenchmarkHubResponseDto)
  @Put('hubs/:id')
  async edit(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(EditBenchmarkHubDto) body: Unvalidated<EditBenchmarkHubDto>,
  ) {
    const hub = await this.hubs.edit(caller, id, version, body);
    return versioned(hubView(hub), hub.version);
  }

  @ApiOperation({
    summary: 'Signs what a preview showed, and keeps it; it leaves when it is sent or carried',
  })
  @Answers(BenchmarkContributionResponseDto, { status: 201 })
  @Post('contributions')
  async sign(
    @Caller() caller: Principal,
    @JsonBody(SignBenchmarkContributionDto) body: Unvalidated<SignBenchmarkContributionDto>,
  ) {
    const made = await this.benchmark.sign(caller, body);
    return created(`/v1/benchmark/contributions/${made.id}`, contributionView(made));
  }

  @ApiOperation({ summary: 'What was signed, newest first' })
  @AnswersPage(BenchmarkListedContributionResponseDto)
  @Get('contributions')
  async list(
    @Caller() caller: Principal,
    @Queries(BenchmarkContributionsQuery) query: BenchmarkContributionsQuery,
  ) {
    return viewed(await this.benchmark.list(caller, query), listedView);
  }

  @ApiOperation({ summary: 'One of them, with the JWS as it leaves' })
  @Answers(BenchmarkContributionResponseDto)
  @Get('contributions/:id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    return contributionView(await this.benchmark.get(caller, id));
  }

  @ApiOperation({ summary: 'The JWS alone, as a file to carry to the hub' })
  @AnswersFile('application/jose')
  @Get('contributions/:id/file')
  async file(@Caller() caller: Principal, @PathId() id: Id) {
    const { jws, sequence, from, to } = await this.benchmark.get(caller, id);
    const disposition = `attachment; filename="benchmark-${from}-${to}-${sequence}.jws"`;
    return new StreamableFile(Buffer.from(jws), { type: 'application/jose', disposition });
  }

  @ApiOperation({
    summary: 'Sends it to its hub, where the service may send, and keeps what the hub answered',
  })
  @Answers(BenchmarkContributionResponseDto)
  @HttpCode(200)
  @Post('contributions/:id/send')
  async send(@Caller() caller: Principal, @PathId() id: Id) {
    return contributionView(await this.benchmark.send(caller, id));
  }
}
