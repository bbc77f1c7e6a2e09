import { Controller, Get, Header, Param, Post, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Public } from '@ninety/access';
import { AnswersFile, TAKES_ANY_FORM } from '@ninety/platform';
import type { FastifyRequest } from 'fastify';
import { MailService } from './mail.service.js';
import { STOP_PATH } from './stop-address.js';
import { questionPage, stoppedPage } from './stop-page.js';

const HTML = 'text/html; charset=utf-8';
/** A page with one button, in no frame. */
const POLICY = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** By the address in a mail, without signing in (RFC 8058): whoever looks at it changes nothing. */
@ApiTags('mail')
@Controller('v1')
export class StopController {
  constructor(private readonly mail: MailService) {}

  @ApiOperation({ summary: 'Asks whether to stop mails of a kind, a page; changes nothing' })
  @ApiParam({ name: 'secret', description: 'of the address in a mail' })
  @AnswersFile('text/html')
  @Header('content-type', HTML)
  @Header('content-security-policy', POLICY)
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Public()
  @Get(`${STOP_PATH}/:secret`)
  async ask(@Param('secret') secret: string) {
    return questionPage(await this.mail.stoppable(secret));
  }

  @ApiOperation({ summary: 'Stops mails of a kind (RFC 8058); the body says nothing that is needed' })
  @ApiParam({ name: 'secret', description: 'of the address in a mail' })
  @AnswersFile('text/html')
  @Header('content-type', HTML)
  @Header('content-security-policy', POLICY)
  @Header('cache-control', 'no-store')
  @Public()
  @RouteConfig(TAKES_ANY_FORM)
  @Post(`${STOP_PATH}/:secret`)
  async stop(@Param('secret') secret: string, @Req() request: FastifyRequest) {
    return stoppedPage(await this.mail.stop(secret, request.id));
  }
}
