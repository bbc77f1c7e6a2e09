import { Controller, Delete, Get, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersList,
  AnswersNothing,
  AnswersPage,
  created,
  IfMatch,
  JsonBody,
  listAnswer,
  PageQuery,
  PathId,
  Queries,
  versioned,
  viewed,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import {
  GoodsIssueDto,
  GoodsIssueResponseDto,
  OrderAnswerResponseDto,
  OrderCheckDto,
  OrderCheckResponseDto,
  OrderChecksQuery,
} from './order-check.contract.js';
import { checkView } from './order-check.view.js';
import { ORDER_TABLE } from './order-table.js';
import { OrderChecksService } from './order-checks.service.js';

@ApiTags('orders')
@Controller('v1/order-checks')
export class OrderChecksController {
  constructor(private readonly checks: OrderChecksService) {}

  @ApiOperation({
    summary:
      'Asks whether a line of a document may go out: release, hold or blocked, and why; again, it is asked anew',
  })
  @Answers(OrderCheckResponseDto)
  @Post()
  async check(@Caller() caller: Principal, @JsonBody(OrderCheckDto) body: Unvalidated<OrderCheckDto>) {
    const check = await this.checks.check(caller, body);
    return versioned(checkView(check), check.version);
  }

  @ApiOperation({ summary: 'The lines that the caller may see, newest first' })
  @AnswersList(OrderCheckResponseDto)
  @Get()
  list(
    @Caller() caller: Principal,
    @Queries(OrderChecksQuery) query: OrderChecksQuery,
    @Req() request: FastifyRequest,
  ) {
    return listAnswer(request, query, ORDER_TABLE, async (asked) =>
      viewed(await this.checks.list(caller, asked), checkView),
    );
  }

  @ApiOperation({ summary: 'One line as it stands, with its last answer' })
  @Answers(OrderCheckResponseDto)
  @Get(':id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    const check = await this.checks.get(caller, id);
    return versioned(checkView(check), check.version);
  }

  @ApiOperation({ summary: 'Every answer that was given of a line, with why it was asked, oldest first' })
  @AnswersPage(OrderAnswerResponseDto)
  @Get(':id/answers')
  answers(@Caller() caller: Principal, @PathId() id: Id, @Queries(PageQuery) query: PageQuery) {
    return this.checks.answers(caller, id, query);
  }

  @ApiOperation({
    summary:
      'Records that so much of a line left the house; under a license it is a shipment, and draws on the balance',
  })
  @Answers(GoodsIssueResponseDto, { status: 201 })
  @Post(':id/goods-issue')
  async issue(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(GoodsIssueDto) body: Unvalidated<GoodsIssueDto>,
  ) {
    const { issue, shipment, check } = await this.checks.issue(caller, id, version, body);
    const { id: issueId, licenseId, shippedOn, itn, quantity, unit, value, recordedBy, recordedAt } = issue;
    return created(
      `/v1/order-checks/${check.id}`,
      {
        id: issueId,
        licenseId,
        number: shipment?.number ?? null,
        shippedOn,
        itn,
        quantity,
        unit,
        value,
        recordedBy,
        recordedAt,
        shipment,
        orderCheck: checkView(check),
      },
      check.version,
    );
  }

  @ApiOperation({ summary: 'Frees what a line holds: it does not go out any more' })
  @AnswersNothing()
  @Delete(':id')
  free(@Caller() caller: Principal, @PathId() id: Id) {
    return this.checks.free(caller, id);
  }
}
