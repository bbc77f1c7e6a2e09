import { Controller, Delete, Get, Header, Param, Post, Req } from '@nestjs/common';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Caller, Public, PublicAddress } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  Answers,
  AnswersFile,
  AnswersNothing,
  AnswersPage,
  created,
  JsonBody,
  notFound,
  PathId,
  Queries,
} from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import {
  CalendarFeedDto,
  CalendarFeedResponseDto,
  CalendarFeedsQuery,
  NewCalendarFeedResponseDto,
} from './calendar.contract.js';
import { CalendarService } from './calendar.service.js';

const SUFFIX = '.ics';

/** What is due, in the calendar that somebody has anyway. */
@ApiTags('calendar')
@Controller('v1')
export class CalendarController {
  constructor(
    private readonly calendar: CalendarService,
    private readonly address: PublicAddress,
  ) {}

  @ApiOperation({ summary: 'A secret address at which a calendar reads what is due for the caller' })
  @Answers(NewCalendarFeedResponseDto, { status: 201 })
  @Post('calendar-feeds')
  async open(
    @Caller() caller: Principal,
    @Req() request: FastifyRequest,
    @JsonBody(CalendarFeedDto) body: Unvalidated<CalendarFeedDto>,
  ) {
    const { feed, secret } = await this.calendar.open(caller, body);
    const secretUrl = `${this.address.originFor(request)}/v1/calendar/${secret}${SUFFIX}`;
    return created(`/v1/calendar-feeds/${feed.id}`, { ...feed, secretUrl });
  }

  @ApiOperation({ summary: "The caller's own addresses, without their secrets" })
  @AnswersPage(CalendarFeedResponseDto)
  @Get('calendar-feeds')
  list(@Caller() caller: Principal, @Queries(CalendarFeedsQuery) query: CalendarFeedsQuery) {
    return this.calendar.list(caller, query);
  }

  @ApiOperation({ summary: 'Revokes an address; an administrator anybody’s' })
  @AnswersNothing()
  @Delete('calendar-feeds/:id')
  async revoke(@Caller() caller: Principal, @PathId() id: Id): Promise<void> {
    await this.calendar.revoke(caller, id);
  }

  @ApiOperation({ summary: 'The calendar at a secret address (RFC 5545): no key is asked for' })
  @ApiParam({ name: 'secret', description: 'the secret with .ics behind it' })
  @AnswersFile('text/calendar')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-cache')
  @Public()
  @Get('calendar/:secret')
  async file(@Param('secret') given: string, @Req() request: FastifyRequest) {
    if (!given.endsWith(SUFFIX)) throw notFound('calendar');
    const secret = given.slice(0, -SUFFIX.length);
    return this.calendar.file(secret, request.id, this.address.originFor(request));
  }
}
