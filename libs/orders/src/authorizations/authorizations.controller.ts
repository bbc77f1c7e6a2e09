import { Controller, Get, HttpCode, Post } from '@nestjs/common';
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
  viewed,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import { versionOf } from './authorization.js';
import {
  AuthorizationResponseDto,
  AuthorizationsQuery,
  ListedAuthorizationResponseDto,
  RecordAuthorizationDto,
  WithdrawAuthorizationDto,
} from './authorization.contract.js';
import { authorizationView, listedView } from './authorization.view.js';
import { AuthorizationsService } from './authorizations.service.js';

/** What lines of orders may go by without a license of the company. */
@ApiTags('orders')
@Controller('v1/authorizations')
export class AuthorizationsController {
  constructor(private readonly authorizations: AuthorizationsService) {}

  @ApiOperation({
    summary:
      'Records a determination, a license exception or a general license for products, destinations and end uses',
  })
  @Answers(AuthorizationResponseDto, { status: 201 })
  @Post()
  async record(
    @Caller() caller: Principal,
    @JsonBody(RecordAuthorizationDto) body: Unvalidated<RecordAuthorizationDto>,
  ) {
    const made = await this.authorizations.record(caller, body);
    return created(`/v1/authorizations/${made.id}`, authorizationView(made), versionOf(made));
  }

  @ApiOperation({ summary: 'What persons recorded that lines of orders may go by, newest first' })
  @AnswersPage(ListedAuthorizationResponseDto)
  @Get()
  async list(@Caller() caller: Principal, @Queries(AuthorizationsQuery) query: AuthorizationsQuery) {
    return viewed(await this.authorizations.list(caller, query), listedView);
  }

  @ApiOperation({ summary: 'One of them in full' })
  @Answers(AuthorizationResponseDto)
  @Get(':id')
  async get(@Caller() caller: Principal, @PathId() id: Id) {
    const found = await this.authorizations.get(caller, id);
    return versioned(authorizationView(found), versionOf(found));
  }

  @ApiOperation({
    summary: 'Withdraws it from now on, with the reason; lines that went by it stay as they were',
  })
  @Answers(AuthorizationResponseDto)
  @HttpCode(200)
  @Post(':id/withdraw')
  async withdraw(
    @Caller() caller: Principal,
    @PathId() id: Id,
    @IfMatch() version: Version | null,
    @JsonBody(WithdrawAuthorizationDto) body: Unvalidated<WithdrawAuthorizationDto>,
  ) {
    const withdrawn = await this.authorizations.withdraw(caller, id, version, body);
    return versioned(authorizationView(withdrawn), versionOf(withdrawn));
  }
}
