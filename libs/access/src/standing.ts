import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationShutdown } from '@nestjs/common';
import { withoutTenant, Database, endEarly, isInNetworks, LOG, unauthenticated } from '@ninety/platform';
import type { Log } from '@ninety/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { standingsOf } from './identity.read-model.js';
import type { Identity, StandingNow } from './identity.read-model.js';
import type { Principal } from './principal.js';
import { grants } from './scopes.js';
import { IDLE_MINUTES } from './sessions.service.js';
import { say } from './sentences.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Ends an answer that has begun in good order; without it the connection is cut. */
    endAnswer?: () => void;
  }
}

interface UnderWay {
  readonly identity: Identity;
  /** As what they act: one principal, or, across several companies, one of each. */
  readonly actsAs: readonly Pick<Principal, 'id' | 'role' | 'functions'>[];
  /** Of the session's cookie; null: it came with a key or a token. */
  readonly session: Buffer | null;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly since: number;
}

const LOOK_MS = 500;
const GRACE_MS = 500;

/**
 * Whoever is let in is looked at again while the request goes on: a stream, an upload or a download ends within a second
 * after its principal is disabled or has another role or other functions, its key revoked or narrowed, or its key, token or session over, in every process.
 */
@Injectable()
export class Standing implements OnApplicationShutdown {
  /** In the order in which they came. */
  private readonly underWay = new Set<UnderWay>();
  private readonly timer: NodeJS.Timeout;
  private isLooking = false;

  constructor(
    private readonly database: Database,
    @Inject(LOG) private readonly log: Log,
  ) {
    this.timer = setInterval(() => void this.look(), LOOK_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** From now on until the answer is over. */
  watch(
    request: FastifyRequest,
    reply: FastifyReply,
    identity: Identity,
    caller: Principal,
    session: Buffer | null,
  ): void {
    const actsAs = caller.memberships.length === 0 ? [caller] : caller.memberships;
    const one = { identity, actsAs, session, request, reply, since: Date.now() };
    this.underWay.add(one);
    reply.raw.once('close', () => this.underWay.delete(one));
    request.assertStanding = async () => {
      if ((await this.fallen([one])).length > 0) throw unauthenticated(say('ended_under_way'));
    };
  }

  private async look(): Promise<void> {
    const old = this.thoseUnderWay();
    if (this.isLooking || old.length === 0) return;
    this.isLooking = true;
    try {
      for (const one of await this.fallen(old)) end(one);
    } catch (error) {
      // Nobody is cut off for the database's sake: what they are told comes from there too.
      this.log.warn({ err: error }, 'who may go on could not be read');
    } finally {
      this.isLooking = false;
    }
  }

  /** Not those that have only just come. */
  private thoseUnderWay(): UnderWay[] {
    const old: UnderWay[] = [];
    for (const one of this.underWay) {
      if (Date.now() - one.since < LOOK_MS) break;
      old.push(one);
    }
    return old;
  }

  /** Those who would not be let in any more. */
  private async fallen(all: readonly UnderWay[]): Promise<UnderWay[]> {
    const admitted = all.map(({ identity, actsAs, session: sessionHash }) => ({
      actsAs,
      keyId: identity.key?.id ?? null,
      sessionHash,
    }));
    // Keys and sessions are nobody's rows behind the second wall, and what is committed by now counts.
    const rows = await withoutTenant(() =>
      this.database.outsideTransaction((manager) => standingsOf(manager, admitted, IDLE_MINUTES)),
    );
    const standing = new Map(rows.map((row) => [row.place, row]));
    return all.filter((one, place) => !isStanding(one, standing.get(place)));
  }
}

function isStanding({ identity, request }: UnderWay, row: StandingNow | undefined): boolean {
  if (!row || (identity.expiresAt && identity.expiresAt.getTime() <= Date.now())) return false;
  const { scopes, allowedNetworks } = row;
  if (allowedNetworks && allowedNetworks.length > 0 && !isInNetworks(request.ip, allowedNetworks))
    return false;
  const needed = request.neededScope ?? null;
  return needed === null || grants(scopes ?? [], needed);
}

function end({ request, reply }: UnderWay): void {
  const { endAnswer } = request;
  if (!endAnswer) return endEarly(request, reply, unauthenticated(say('ended_under_way')));
  endAnswer();
  setTimeout(() => reply.raw.destroy(), GRACE_MS).unref();
}
