import { createParamDecorator, Inject, Injectable, SetMetadata } from '@nestjs/common';
import type { CanActivate, ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Audit } from '@ninety/audit';
import {
  Database,
  forbidden,
  isInNetworks,
  LOG,
  Problem,
  requestOf,
  unauthenticated,
} from '@ninety/platform';
import type { Id, Log } from '@ninety/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Authentication, keyIdOf } from './authentication.js';
import type { Identity, IdentityKey } from './authentication.js';
import { Guesses } from './guesses.js';
import { Limits } from './limits.js';
import type { Principal } from './principal.js';
import { grants, scopeOf } from './scopes.js';

const PUBLIC = 'ninety:public';

/** A route that needs no key. */
export const Public = () => SetMetadata(PUBLIC, true);

/** The authenticated principal: `@Caller() caller: Principal`. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): Principal => {
  const { caller } = requestOf(context);
  if (!caller) throw unauthenticated('Send an API key: Authorization: Bearer ek_…');
  return caller as Principal;
});

const TOLD_EVERY_MS = 60_000;
const MOST_TOLD = 100_000;

/** Finds out who calls, whether the key may be used so and from there, and whether not too often. */
@Injectable()
export class AuthGuard implements CanActivate {
  /** When each key's use was last written down. */
  private readonly toldAt = new Map<Id, number>();

  constructor(
    private readonly authentication: Authentication,
    private readonly limits: Limits,
    private readonly guesses: Guesses,
    private readonly reflector: Reflector,
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(LOG) private readonly log: Log,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, [context.getHandler(), context.getClass()]))
      return true;
    const request = requestOf(context);
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const identity = await this.authenticate(request).catch(async (error: unknown) => {
      void reply.headers(await this.limits.count(`address ${request.ip}`));
      throw error;
    });
    const { principal, key } = identity;
    void reply.headers(await this.limits.count(`principal ${principal.id}`));
    const caller = callerOf(identity, request);
    if (key) await this.admit(caller, key, request);
    if (principal.breakGlass) await this.tellOfBreakGlass(caller, request);
    request.caller = caller;
    return true;
  }

  private async authenticate(request: FastifyRequest): Promise<Identity> {
    const header = request.headers.authorization;
    if (!header) throw unauthenticated('Send an API key: Authorization: Bearer ek_…');
    const token = /^Bearer +(\S+)$/i.exec(header)?.[1];
    const identity = token ? await this.authentication.identify(token) : null;
    if (!identity) {
      await this.guesses.count(request.ip, token ? keyIdOf(token) : null);
      throw unauthenticated('The token is unknown, expired, revoked, or its principal is disabled.');
    }
    return identity;
  }

  /** From where a key may be used, and for what. */
  private async admit(caller: Principal, key: IdentityKey, request: FastifyRequest): Promise<void> {
    if (key.lastUsedFrom !== request.ip) await this.guesses.assertNotGuessed(request.ip, key.id);
    if (key.allowedNetworks.length > 0 && !isInNetworks(request.ip, key.allowedNetworks)) {
      await this.record(caller, 'api_key.refused_address', key.id, { address: request.ip });
      throw forbidden('This key may not be used from this address.');
    }
    const needed = scopeOf(request.method, request.routeOptions.url ?? '');
    if (needed !== null && !grants(key.scopes, needed)) throw insufficientScope(needed);
    this.noteUse(key, request.ip);
  }

  /** At most once a minute for each key, and no request waits for it. */
  private noteUse({ id, lastUsedFrom }: IdentityKey, address: string): void {
    const now = Date.now();
    const isRecent = (this.toldAt.get(id) ?? 0) > now - TOLD_EVERY_MS;
    if (isRecent && lastUsedFrom === address) return;
    if (this.toldAt.size >= MOST_TOLD) this.toldAt.clear();
    this.toldAt.set(id, now);
    this.database
      .aside((manager) =>
        manager.query('UPDATE api_key SET last_used_at = now(), last_used_from = $2 WHERE id = $1', [
          id,
          address,
        ]),
      )
      .catch((error: unknown) => this.log.warn({ err: error }, "a key's use could not be noted"));
  }

  private async tellOfBreakGlass(caller: Principal, request: FastifyRequest): Promise<void> {
    const { method, ip: address } = request;
    const route = request.routeOptions.url ?? 'none';
    this.log.warn({ requestId: caller.requestId, method, route, address }, 'the break-glass key is in use');
    await this.record(caller, 'break_glass.used', caller.key?.id ?? '', { method, route, address });
  }

  private record(caller: Principal, action: string, keyId: Id, details: object): Promise<void> {
    return this.database.transaction((tx) =>
      this.audit.record(tx, caller, action, `api-keys/${keyId}`, details),
    );
  }
}

function callerOf({ principal, key }: Identity, { id: requestId }: FastifyRequest): Principal {
  const { id, name, role, supplierId, agency } = principal;
  const expiresAt = key?.expiresAt?.toISOString() ?? null;
  return {
    id,
    requestId,
    name,
    role,
    supplierId,
    agency,
    tenantId: supplierId,
    key: key && { id: key.id, scopes: key.scopes, expiresAt },
  };
}

/** RFC 6750, section 3.1. */
function insufficientScope(needed: string): Problem {
  return new Problem(403, {
    detail: `This key has not the scope ${needed}.`,
    headers: { 'www-authenticate': `Bearer realm="ninety", error="insufficient_scope", scope="${needed}"` },
  });
}
