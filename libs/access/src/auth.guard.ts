import { createParamDecorator, Inject, Injectable, SetMetadata } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { CONFIG, Problem, requestOf, unauthenticated } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Authentication } from './authentication.js';
import type { Principal } from './principal.js';

const PUBLIC = 'ninety:public';

/** A route that needs no key. */
export const Public = () => SetMetadata(PUBLIC, true);

/** The authenticated principal: `@Caller() caller: Principal`. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { caller } = requestOf(context);
  if (!caller) throw unauthenticated('Send an API key: Authorization: Bearer ek_…');
  return caller as Principal;
});

const WINDOW_SECONDS = 60;

/** Finds out who calls, and whether not too often. */
@Injectable()
export class AuthGuard implements CanActivate {
  private readonly limiter: RateLimiterMemory | null;

  constructor(
    private readonly authentication: Authentication,
    private readonly reflector: Reflector,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.limiter =
      config.rateLimit > 0
        ? new RateLimiterMemory({ points: config.rateLimit, duration: WINDOW_SECONDS })
        : null;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()]))
      return true;
    const request = requestOf(context);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const caller = await this.authenticate(request).catch(async (error: unknown) => {
      await this.count(`address ${request.ip}`, reply);
      throw error;
    });
    await this.count(`principal ${caller.id}`, reply);
    request.caller = caller;
    return true;
  }

  private async authenticate(request: FastifyRequest): Promise<Principal> {
    const header = request.headers.authorization;
    if (!header) throw unauthenticated('Send an API key: Authorization: Bearer ek_…');
    const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
    const identity = token ? await this.authentication.identify(token) : null;
    if (!identity)
      throw unauthenticated('The token is unknown, expired, revoked, or its principal is disabled.');
    return { ...identity, requestId: request.id };
  }

  private async count(who: string, reply: FastifyReply): Promise<void> {
    if (!this.limiter) return;
    try {
      const state = await this.limiter.consume(who);
      void reply.headers(this.limitHeaders(state));
    } catch (state) {
      if (!(state instanceof RateLimiterRes)) throw state;
      const headers = {
        ...this.limitHeaders(state),
        'retry-after': String(Math.ceil(state.msBeforeNext / 1000)),
      };
      throw new Problem(429, { detail: `At most ${this.config.rateLimit} requests a minute.`, headers });
    }
  }

  /** As the IETF draft on RateLimit headers names them. */
  private limitHeaders(state: RateLimiterRes): Record<string, string> {
    return {
      'ratelimit-limit': String(this.config.rateLimit),
      'ratelimit-remaining': String(Math.max(0, state.remainingPoints)),
      'ratelimit-reset': String(Math.ceil(state.msBeforeNext / 1000)),
    };
  }
}
