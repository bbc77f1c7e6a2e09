import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { AnswersNothing, LOG, notFound, Queries } from '@ninety/platform';
import type { Log } from '@ninety/platform';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BeginQuery } from './access.contract.js';
import { Public } from './auth.guard.js';
import { Authentication } from './authentication.js';
import { Door } from './door.js';
import { MEMO_SECONDS, OidcSignIn } from './oidc-sign-in.js';
import type { SignInFailure } from './oidc-sign-in.js';
import { PublicAddress } from './public-address.js';
import { Sessions } from './sessions.service.js';

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
    private readonly address: PublicAddress,
    @Inject(LOG) private readonly log: Log,
  ) {}

  @ApiOperation({ summary: "Sends a browser to the issuer's sign-in" })
  @AnswersNothing({ status: 302 })
  @Public()
  @Get()
  async begin(
    @Queries(BeginQuery) query: BeginQuery,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!this.signIn.isOffered) throw notFound('way to sign in');
    const begun = await this.signIn
      .begin(this.callbackFor(request), query.returnTo ?? '/')
      .catch((error: unknown) => {
        this.log.warn({ err: error }, 'OIDC_ISSUER could not be asked');
        return null;
      });
    if (!begun) return sendTo(reply, failed('unreachable'));
    const memoName = this.address.cookieName('ninety_oidc');
    void reply.setCookie(memoName, begun.memo, { ...this.memoCookie(request), maxAge: MEMO_SECONDS });
    return sendTo(reply, begun.url);
  }

  @ApiOperation({ summary: 'Where the issuer sends the browser back: opens the session' })
  @AnswersNothing({ status: 302 })
  @Public()
  @Get('callback')
  async finish(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!this.signIn.isOffered) throw notFound('way to sign in');
    const memoName = this.address.cookieName('ninety_oidc');
    const memo = this.address.cookieOf(request, 'ninety_oidc');
    void reply.clearCookie(memoName, this.memoCookie(request));
    if (!memo) return sendTo(reply, failed('stale'));
    const { search } = new URL(request.url, 'http://local');
    const finished = await this.signIn.finish(new URL(this.callbackFor(request) + search), memo);
    if ('failure' in finished) return sendTo(reply, failed(finished.failure));
    const identity = await this.authentication.ofSubject(finished, null);
    if (!identity) return sendTo(reply, failed('unknown'));
    await this.door.admitKnown(request, reply, identity);
    const sessionName = this.address.cookieName('ninety_session');
    const former = this.address.cookieOf(request, 'ninety_session');
    const { token, expiresAt } = await this.sessions.open(identity, request.id, former);
    void reply.setCookie(sessionName, token, {
      ...this.address.cookieFor(request),
      expires: new Date(expiresAt),
    });
    return sendTo(reply, finished.returnTo);
  }

  private callbackFor(request: FastifyRequest): string {
    return `${this.address.originFor(request)}${PATH}/callback`;
  }

  /** The issuer's site sends the browser back, so the cookie must come along from there. */
  private memoCookie(request: FastifyRequest) {
    return { ...this.address.cookieFor(request), sameSite: 'lax' } as const;
  }
}

function sendTo(reply: FastifyReply, url: string): void {
  void reply.header('cache-control', 'no-store').redirect(url, 302);
}

/** The sign-in page, which says why in words. */
function failed(failure: SignInFailure): string {
  return `/?signIn=${failure}`;
}
