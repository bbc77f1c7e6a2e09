import { Controller, Delete, Get, Patch, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller, Public } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersNothing,
  AnswersPage,
  created,
  IfMatch,
  JsonBody,
  PageQuery,
  PathId,
  Queries,
  versioned,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { Checkpoints } from './checkpoints.service.js';
import { NetworkGrantsService } from './network-grants.service.js';
import {
  CheckpointKeysResponseDto,
  CreateEndpointDto,
  DeliveriesDueResponseDto,
  DeliveriesQuery,
  DeliveryResponseDto,
  DeliveryWithBodyResponseDto,
  EditEndpointDto,
  EndpointResponseDto,
  EndpointWithSecretResponseDto,
  NoticeResponseDto,
  RecoverDto,
  RedeliveriesDto,
  SentEventResponseDto,
  TestQuery,
} from './webhooks.contract.js';
import type { WebhookEndpointEntity } from './webhooks.entity.js';
import { WebhooksService } from './webhooks.service.js';

@ApiTags('webhooks')
@Controller('v1')
export class WebhooksController {
  constructor(
    private readonly webhooks: WebhooksService,
    private readonly checkpoints: Checkpoints,
    private readonly grants: NetworkGrantsService,
  ) {}

  @ApiOperation({ summary: 'Adds an endpoint; its secret is answered here and at rotation, never again' })
  @Answers(EndpointWithSecretResponseDto, { status: 201 })
  @Post('webhook-endpoints')
  async create(
    @Caller() caller: Principal,
    @JsonBody(CreateEndpointDto) body: Unvalidated<CreateEndpointDto>,
  ) {
    const { endpoint, secret } = await this.webhooks.create(caller, body);
    return created(`/v1/webhook-endpoints/${endpoint.id}`, { ...view(endpoint), secret }, endpoint.version);
  }

  @ApiOperation({ summary: "The caller's endpoints" })
  @AnswersPage(EndpointResponseDto)
  @Get('webhook-endpoints')
  async list(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    const { data, nextCursor } = await this.webhooks.list(caller, query);
    return { data: data.map(view), nextCursor };
  }

  @ApiOperation({ summary: 'One endpoint' })
  @Answers(EndpointResponseDto)
  @Get('webhook-endpoints/:id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    const endpoint = await this.webhooks.get(caller, id);
    return versioned(view(endpoint), endpoint.version);
  }

  @ApiOperation({ summary: 'Changes, disables or enables an endpoint' })
  @Answers(EndpointResponseDto)
  @Patch('webhook-endpoints/:id')
  async edit(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(EditEndpointDto) body: Unvalidated<EditEndpointDto>,
  ) {
    const endpoint = await this.webhooks.edit(caller, id, version, body);
    return versioned(view(endpoint), endpoint.version);
  }

  @ApiOperation({ summary: 'Removes an endpoint' })
  @AnswersNothing()
  @Delete('webhook-endpoints/:id')
  async remove(@Caller() caller: Principal, @PathId() id: Id): Promise<void> {
    await this.webhooks.remove(caller, id);
  }

  @ApiOperation({ summary: 'A new secret; the old one signs beside it for 24 hours' })
  @Answers(EndpointWithSecretResponseDto)
  @Post('webhook-endpoints/:id/rotate-secret')
  async rotateSecret(@Caller() caller: Principal, @PathId() id: Id, @IfMatch() version: Version | null) {
    const { endpoint, secret } = await this.webhooks.rotateSecret(caller, id, version);
    return versioned({ ...view(endpoint), secret }, endpoint.version);
  }

  @ApiOperation({ summary: 'Sends a test, as an event of a type' })
  @Answers(DeliveriesDueResponseDto, { status: 202 })
  @Post('webhook-endpoints/:id/test')
  async test(@Caller() caller: Principal, @PathId() id: Id, @Queries(TestQuery) query: TestQuery) {
    return { deliveries: await this.webhooks.test(caller, id, query) };
  }

  @ApiOperation({ summary: 'Sends some deliveries again' })
  @Answers(DeliveriesDueResponseDto, { status: 202 })
  @Post('webhook-endpoints/:id/redeliveries')
  async redeliverMany(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(RedeliveriesDto) body: Unvalidated<RedeliveriesDto>,
  ) {
    return { deliveries: await this.webhooks.redeliverMany(caller, id, body) };
  }

  @ApiOperation({ summary: 'Resends what was not delivered, or the numbers that a receiver misses' })
  @Answers(DeliveriesDueResponseDto, { status: 202 })
  @Post('webhook-endpoints/:id/recover')
  async recover(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @JsonBody(RecoverDto) body: Unvalidated<RecoverDto>,
  ) {
    return { deliveries: await this.webhooks.recover(caller, id, body) };
  }

  @ApiOperation({ summary: 'What was sent to an endpoint, newest first, with each attempt' })
  @AnswersPage(DeliveryResponseDto)
  @Get('webhook-endpoints/:id/deliveries')
  deliveries(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @Queries(DeliveriesQuery) query: DeliveriesQuery,
  ) {
    return this.webhooks.deliveries(caller, id, query);
  }

  @ApiOperation({ summary: 'One delivery, with its body as it is signed and sent' })
  @Answers(DeliveryWithBodyResponseDto)
  @Get('webhook-deliveries/:id')
  delivery(@Caller() caller: Principal, @PathId() id: Id) {
    return this.webhooks.delivery(caller, id);
  }

  @ApiOperation({ summary: 'Sends one delivery again' })
  @Answers(DeliveriesDueResponseDto, { status: 202 })
  @Post('webhook-deliveries/:id/redeliver')
  async redeliver(@Caller() caller: Principal, @PathId() id: Id) {
    return { deliveries: await this.webhooks.redeliver(caller, id) };
  }

  @ApiOperation({ summary: 'What the caller should know but would not hear about by webhook' })
  @AnswersPage(NoticeResponseDto)
  @Get('notices')
  async notices(@Caller() caller: Principal) {
    const disabled = await this.webhooks.notices(caller);
    return { data: [...(await this.grants.notices(caller)), ...disabled], nextCursor: null };
  }

  @ApiOperation({ summary: 'The public keys of event checkpoints, as a JSON Web Key Set' })
  @Answers(CheckpointKeysResponseDto)
  @Public()
  @Get('event-checkpoint-keys')
  keys() {
    return this.checkpoints.publicKeys();
  }

  @ApiOperation({ summary: 'The events that the caller may receive, newest first' })
  @AnswersPage(SentEventResponseDto)
  @Get('events')
  events(@Caller() caller: Principal, @Queries(PageQuery) query: PageQuery) {
    return this.webhooks.events(caller, query);
  }
}

function view(endpoint: WebhookEndpointEntity): EndpointResponseDto {
  const {
    id,
    url,
    eventTypes,
    description,
    audience,
    supplierId,
    agency,
    maxInFlight,
    disabledAt,
    disabledReason,
    disabledBecause,
    createdAt,
  } = endpoint;
  return {
    id,
    url,
    eventTypes,
    description,
    audience,
    supplierId,
    agency,
    maxInFlight,
    disabled: disabledAt !== null,
    disabledAt,
    disabledReason,
    disabledBecause,
    createdAt,
  };
}
