import { Controller, Delete, Get, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  Answers,
  AnswersNothing,
  assertNoBody,
  problemOf,
  JsonBody,
  unauthenticated,
} from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenSessionDto, SessionResponseDto, WaysToSignInResponseDto } from './access.contract.js';
import { Caller, Public } from './auth.guard.js';
import { Door } from './door.js';
import { OidcSignIn } from './oidc-sign-in.js';
import { meOf } from './me.js';
import type { Principal } from './principal.js';
import { PublicAddress } from './public-address.js';
import { Sessions } from './sessions.service.js';
import type { Session } from './sessions.service.js';
import { ACCESS_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

/** Signing in and out of the console: a cookie that scripts cannot read, and a token that other sites do not know. */
@ApiTags('access')
@Controller('v1/session')
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly door: Door,
    private readonly oidc: OidcSignIn,
    private readonly address: PublicAddress,
  ) {}

  @ApiOperation({ summary: 'Signs in: sets the session cookie, and answers the CSRF token' })
  @Answers(SessionResponseDto, { status: 201 })
  @Public()
  @Post()
  async open(
    @JsonBody(OpenSessionDto) body: Unvalidated<OpenSessionDto>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { key } = body.validated();
    const { identity, caller } = await this.door.admit(request, reply, key.trim());
    const cookie = this.address.cookieName('ninety_session');
    const former = this.address.cookieOf(request, 'ninety_session');
    const { token, ...session } = await this.sessions.open(identity, request.id, former);
    void reply.setCookie(cookie, token, {
      ...this.address.cookieFor(request),
      expires: new Date(session.expiresAt),
    });
    return view(caller, session);
  }

  @ApiOperation({ summary: 'How people may sign in here' })
  @Answers(WaysToSignInResponseDto)
  @Public()
  @Get('ways')
  ways() {
    return { apiKey: true, oidc: this.oidc.isOffered };
  }

  @ApiOperation({ summary: 'Who is signed in, and the CSRF token' })
  @Answers(SessionResponseDto)
  @Get()
  current(@Caller() caller: Principal, @Req() request: FastifyRequest) {
    if (!request.session) throw problemOf(ACCESS_PROBLEMS['not-a-session'], say('no_session_but_key'));
    return view(caller, request.session);
  }

  @ApiOperation({ summary: 'Signs out' })
  @AnswersNothing()
  @Delete()
  async close(
    @Caller() caller: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const cookie = this.address.cookieName('ninety_session');
    const token = this.address.cookieOf(request, 'ninety_session');
    if (!request.session || !token) throw unauthenticated(say('nobody_signed_in'));
    assertNoBody();
    await this.sessions.close(token, caller);
    void reply.clearCookie(cookie, this.address.cookieFor(request));
  }
}

function view(caller: Principal, session: Session): SessionResponseDto {
  return { principal: meOf(caller), ...session };
}
