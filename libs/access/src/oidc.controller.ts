import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { LOG, notFound, Queries, Text } from '@ninety/platform';
import type { Log } from '@ninety/platform';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from './auth.guard.js';
import { Authentication } from './authentication.js';
import { Door } from './door.js';
import { OidcSignIn } from './oidc-sign-in.js';
import { cookieFor } from './sessions.controller.js';
import { SESSION_COOKIE, Sessions } from './sessions.service.js';

class BeginQuery {
  @Text({ optional: true, max: 2_000, description: 'the page of the console to come back to' })
  returnTo?: string;
}

const MEMO_COOKIE = 'ninety_oidc';
const MEMO_SECONDS = 600;
const PATH = '/v1/session/oidc';

/** Signing in to the console at the organisation's own issuer. */
@ApiTags('access')
@Controller(PATH.slice(1))
export class OidcController {
  constructor(
    private readonly signIn: OidcSignIn,
    private readonly authentication: Authentication,
    private readonly door: Door,
    private readonly sessions: Sessions,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @ApiOperation({ summary: "Sends a browser to the issuer's sign-in" })
  @Public()
  @Get()
  async begin(
    @Queries(BeginQuery) query: BeginQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!this.signIn.isOffered) throw notFound('way to sign in');
    const begun = await this.signIn
      .begin(callbackOf(request), query.returnTo ?? '/')
      .catch((error: unknown) => {
        this.log.warn({ err: error }, 'OIDC_ISSUER could not be asked');
        return null;
      });
    if (!begun) return sendTo(reply, failed('unreachable'));
    void reply.setCookie(MEMO_COOKIE, begun.memo, { ...memoCookie(request), maxAge: MEMO_SECONDS });
    return sendTo(reply, begun.url);
  }

  @ApiOperation({ summary: 'Where the issuer sends the browser back: opens the session' })
  @Public()
  @Get('callback')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.signIn.isOffered) throw notFound('way to sign in');
    const memo = request.cookies[MEMO_COOKIE];
    void reply.clearCookie(MEMO_COOKIE, memoCookie(request));
    if (!memo) return sendTo(reply, failed('stale'));
    const { search } = new URL(request.url, 'http://local');
    const { subject, returnTo } = await this.signIn.finish(new URL(callbackOf(request) + search), memo);
    if (subject === null) return sendTo(reply, failed('refused'));
    const identity = await this.authentication.ofSubject(subject);
    if (!identity) return sendTo(reply, failed('unknown'));
    await this.door.admitKnown(request, reply, identity);
    const { token, expiresAt } = await this.sessions.open(identity, request.id);
    void reply.setCookie(SESSION_COOKIE, token, { ...cookieFor(request), expires: new Date(expiresAt) });
    return sendTo(reply, returnTo);
  }
}

function sendTo(reply: FastifyReply, url: string): void {
  void reply.header('cache-control', 'no-store').redirect(url, 302);
}

/** The sign-in page, which says why in words. */
function failed(reason: 'unreachable' | 'stale' | 'refused' | 'unknown'): string {
  return `/?signIn=${reason}`;
}

function callbackOf({ protocol, host }: FastifyRequest): string {
  return `${protocol}://${host}${PATH}/callback`;
}

/** The issuer's site sends the browser back, so the cookie must come along from there. */
function memoCookie(request: FastifyRequest) {
  return { ...cookieFor(request), path: PATH, sameSite: 'lax' } as const;
}
