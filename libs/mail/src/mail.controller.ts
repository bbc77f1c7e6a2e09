import { Controller, Get, Post, Put } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Caller } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Answers, AnswersPage, JsonBody, PathId, Queries } from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import {
  MailPreferencesDto,
  MailPreferencesResponseDto,
  MailResponseDto,
  MailsQuery,
} from './mail.contract.js';
import { MailService } from './mail.service.js';

@ApiTags('mail')
@Controller('v1')
export class MailController {
  constructor(private readonly mail: MailService) {}

  @ApiOperation({ summary: 'Where mails to the caller go, and which kinds they do not want' })
  @Answers(MailPreferencesResponseDto)
  @Get('me/mail-preferences')
  preferences(@Caller() caller: Principal) {
    return this.mail.preferences(caller);
  }

  @ApiOperation({ summary: 'Says which kinds of mails the caller does not want' })
  @Answers(MailPreferencesResponseDto)
  @Put('me/mail-preferences')
  choose(@Caller() caller: Principal, @JsonBody(MailPreferencesDto) body: Unvalidated<MailPreferencesDto>) {
    return this.mail.choose(caller, body);
  }

  @ApiOperation({ summary: 'How mails fare, the newest first; those that ended are kept for 90 days' })
  @AnswersPage(MailResponseDto)
  @Get('mails')
  list(@Caller() caller: Principal, @Queries(MailsQuery) query: MailsQuery) {
    return this.mail.list(caller, query);
  }

  @ApiOperation({ summary: 'How one mail fares' })
  @Answers(MailResponseDto)
  @Get('mails/:id')
  get(@Caller() caller: Principal, @PathId() id: Id) {
    return this.mail.get(caller, id);
  }

  @ApiOperation({ summary: 'Sends a mail again that failed, or of which nobody knows whether it was sent' })
  @Answers(MailResponseDto)
  @Post('mails/:id/resend')
  resend(@Caller() caller: Principal, @PathId() id: Id) {
    return this.mail.resend(caller, id);
  }
}
