import { Inject, Injectable } from '@nestjs/common';
import { Audit } from '@ninety/audit';
import type { AuditAction } from '@ninety/audit';
import { Database, forbidden, isInNetworks, LOG, placeOf, unauthenticated } from '@ninety/platform';
import type { Id, Log } from '@ninety/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Acting } from './acting.js';
import { noteKeyUsed } from './api-key.store.js';
import { Authentication } from './authentication.js';
import { Guesses } from './guesses.js';
import type { Identity, IdentityKey } from './identity.read-model.js';
import { Limits } from './limits.js';
import type { Principal } from './principal.js';
import { assertGranted } from './scopes.js';
import { keyIdOf } from './tokens.js';
import { say } from './sentences.js';

const TOLD_EVERY_MS = 60_000;
const MOST_TOLD = 100_000;

/** Whoever was let in. */
export interface Admitted {
  readonly identity: Identity;
  readonly caller: Principal;
}

/** Lets callers in: who it is, whether the key may be used so and from there, and whether not too often. */
@Injectable()
export class Door {
  /** When each key's use was last written down. */
  private readonly toldAt = new Map<Id, number>();
  /** Requests of strangers that were counted already. */
  private readonly counted = new WeakSet<FastifyRequest>();

  constructor(
    private readonly authentication: Authentication,
    private readonly acting: Acting,
    private readonly limits: Limits,
    private readonly guesses: Guesses,
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** By an API key or an OIDC token. @throws Problem 401, 403, 429 */
  async admit(request: FastifyRequest, reply: FastifyReply, token: string | null): Promise<Admitted> {
    const identity = await this.identify(request, token).catch((error: unknown) =>
      this.refuse(request, reply, error),
    );
    return this.admitKnown(request, reply, identity);
  }

  /** Somebody who is known already. @throws Problem 403, 429 */
  async admitKnown(request: FastifyRequest, reply: FastifyReply, identity: Identity): Promise<Admitted> {
    const { principal, key } = identity;
    void reply.headers(await this.limits.count(`principal ${principal.id}`));
    const caller = await this.acting.callerOf(identity, request);
    if (key) await this.check(caller, key, request);
    if (principal.breakGlass) await this.tellOfBreakGlass(caller, request);
    return { identity, caller };
  }

  /** Counts one who is not let in. @throws the error, or Problem 429 */
  async refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): Promise<never> {
    await this.countStranger(request, reply);
    throw error;
  }

  /** Counts a request of whom nobody knows yet, before anything of it is read: once. @throws Problem 429 */
  async countStranger(request: FastifyRequest, reply: FastifyReply): Promise<void> {
    if (this.counted.has(request)) return;
    this.counted.add(request);
    void reply.headers(await this.limits.count(`address ${placeOf(request.ip)}`));
  }

  private async identify(request: FastifyRequest, token: string | null): Promise<Identity> {
    const identity = token ? await this.authentication.identify(token) : null;
    if (identity) return identity;
    await this.guesses.count(placeOf(request.ip), token ? keyIdOf(token) : null);
    throw unauthenticated(say('token_refused'));
  }

  /** From where a key may be used, and for what. */
  private async check(caller: Principal, key: IdentityKey, request: FastifyRequest): Promise<void> {
    const place = placeOf(request.ip);
    if (placeOf(key.lastUsedFrom ?? '') !== place) await this.guesses.assertNotGuessed(place, key.id);
    if (key.allowedNetworks.length > 0 && !isInNetworks(request.ip, key.allowedNetworks)) {
      await this.record(caller, 'api_key.refused_address', key.id, { address: request.ip });
      throw forbidden(say('address_refused'));
    }
    const needed = request.neededScope ?? null;
    if (needed !== null) assertGranted({ key }, [needed]);
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
      .outsideTransaction((manager) => noteKeyUsed(manager, id, address))
      .catch((error: unknown) => this.log.warn({ err: error }, "a key's use could not be noted"));
  }

  private async tellOfBreakGlass(caller: Principal, request: FastifyRequest): Promise<void> {
    const { method, ip: address } = request;
    const route = request.routeOptions.url ?? 'none';
    this.log.warn({ requestId: caller.requestId, method, route, address }, 'the break-glass key is in use');
    await this.record(caller, 'break_glass.used', caller.key?.id ?? '', { method, route, address });
  }

  private record(caller: Principal, action: AuditAction, keyId: Id, details: object): Promise<void> {
    return this.database.transaction((tx) =>
      this.audit.record(tx, caller, action, `api-keys/${keyId}`, details),
    );
  }
}
