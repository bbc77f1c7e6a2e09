import { timingSafeEqual } from 'node:crypto';
import { createParamDecorator, Injectable, SetMetadata } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { forbidden, requestOf, unauthenticated } from '@ninety/platform';
import type {} from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Door } from './door.js';
import type { Principal } from './principal.js';
import { PublicAddress } from './public-address.js';
import { scopeOf } from './scopes.js';
import { Sessions } from './sessions.service.js';
import type { Session } from './sessions.service.js';
import { Standing } from './standing.js';
import { say } from './sentences.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a browser that is signed in. */
    session?: Session;
    /** What the scopes of a key must grant; null: every key may send it. */
    neededScope?: string | null;
    /** Whether it may change something of a company's. */
    changes?: boolean;
  }
}

const PUBLIC = 'ninety:public';

type Counting = 'counted' | 'uncounted';

/** A route that needs no key; its requests are counted by address, unless probes ask it all the time. */
export const Public = (counting: Counting = 'counted') => SetMetadata(PUBLIC, counting);

const KEEPS_NOTHING = 'ninety:keeps-nothing';

/** An operation that only answers, whatever its method: a key needs the scope to read for it. */
export const KeepsNothing = () => SetMetadata(KEEPS_NOTHING, true);

/** The authenticated principal: `@Caller() caller: Principal`. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { caller } = requestOf(context);
  if (!caller) throw unauthenticated(say('send_a_key'));
  return caller as Principal;
});

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Every route but the public ones: by the key in the request, or by the session of a browser. */
@Injectable()
export class AuthGuard implements CanActivate {
  constructor(
    private readonly door: Door,
    private readonly sessions: Sessions,
    private readonly standing: Standing,
    private readonly address: PublicAddress,
    private readonly reflector: Reflector,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = requestOf(context);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const places = [context.getHandler(), context.getClass()];
    const counting = this.reflector.getAllAndOverride<Counting | undefined>(PUBLIC, places);
    if (counting === 'counted') await this.door.countStranger(request, reply);
    if (counting !== undefined) return true;
    const keepsNothing = this.reflector.getAllAndOverride<true | undefined>(KEEPS_NOTHING, places) === true;
    request.neededScope = scopeOf(request.method, request.routeOptions.url ?? '', keepsNothing);
    request.changes = request.neededScope !== null && !keepsNothing && !SAFE.has(request.method);
    const header = request.headers.authorization;
    const cookie = this.address.cookieOf(request, 'ninety_session');
    if (header) await this.byToken(request, reply, /^Bearer +(\S+)$/i.exec(header)?.[1] ?? null);
    else if (cookie) await this.bySession(request, reply, cookie);
    else await this.door.refuse(request, reply, unauthenticated(say('send_a_key')));
    return true;
  }

  private async byToken(request: FastifyRequest, reply: FastifyReply, token: string | null): Promise<void> {
    const { identity, caller } = await this.door.admit(request, reply, token);
    this.standing.watch(request, reply, identity, caller, null);
    request.caller = caller;
  }

  private async bySession(request: FastifyRequest, reply: FastifyReply, cookie: string): Promise<void> {
    const known = await this.sessions.identify(cookie);
    if (!known) return this.door.refuse(request, reply, unauthenticated(say('session_over')));
    if (!SAFE.has(request.method)) assertSameSite(request, known.session);
    const { caller } = await this.door.admitKnown(request, reply, known);
    this.standing.watch(request, reply, known, caller, known.tokenHash);
    request.session = known.session;
    request.caller = caller;
  }
}

/** Another site can make a browser send its cookie, not this token. @throws Problem 403 */
function assertSameSite({ headers }: FastifyRequest, { csrfToken }: Session): void {
  const given = Buffer.from(String(headers['x-csrf-token'] ?? ''));
  const wanted = Buffer.from(csrfToken);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted))
    throw forbidden(say('csrf_token_required'));
}
