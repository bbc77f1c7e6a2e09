import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, rowOf, rowsOf, SigningKeys } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { chain, digestOf, GENESIS } from './chain.js';
import { audienceOf } from './event-types.js';
import type { Audience } from './event-types.js';

/** One numbered event of an application. `id` and `type` are null for what the caller may not see; its digest is shown. */
export interface CheckpointEvent {
  readonly sequence: number;
  readonly id: Id | null;
  readonly type: string | null;
  /** SHA-256 of the body as it was sent, in hex. */
  readonly sha256: string;
}

/** How far an application's events go, so that a receiver can prove that it missed nothing. */
export interface Checkpoint {
  readonly applicationId: Id;
  readonly audience: Audience;
  /** The number of the last event; 0: there was none. */
  readonly sequence: number;
  /** The head of the chain over all of them, in hex. */
  readonly head: string;
  readonly at: string;
  /** What retention took away: up to this number, and the head after it. */
  readonly keptAfter: { readonly sequence: number; readonly head: string };
  readonly events: readonly CheckpointEvent[];
  /** Compact JWS (EdDSA) over `applicationId`, `audience`, `sequence`, `head` and `at`. */
  readonly signature: string;
}

interface Row {
  readonly sequence: number;
  readonly id: Id;
  readonly type: string;
  readonly body: string;
  readonly agencies: readonly string[] | null;
}

/** Proofs of what was announced. */
@Injectable()
export class Checkpoints {
  constructor(
    private readonly database: Database,
    private readonly keys: SigningKeys,
  ) {}

  /** Of an application that the caller is known to see, for the audience that the caller belongs to. */
  async of(caller: Principal, applicationId: Id): Promise<Checkpoint> {
    assertMay(caller, 'webhooks.read');
    const audience = audienceOf(caller);
    const { pruned, rows } = await this.read(applicationId, audience);
    const digests = rows.map(({ body }) => digestOf(body));
    const claims = {
      applicationId,
      audience,
      sequence: rows.at(-1)?.sequence ?? pruned.through,
      head: chain(pruned.head, digests).toString('hex'),
      at: new Date().toISOString(),
    };
    return {
      ...claims,
      keptAfter: { sequence: pruned.through, head: pruned.head.toString('hex') },
      events: rows.map((row, index) => view(caller, row, digests[index] ?? GENESIS)),
      signature: await this.keys.sign(claims),
    };
  }

  publicKeys() {
    return this.keys.publicKeys();
  }

  /** Both from one snapshot: retention may be at work. */
  private read(applicationId: Id, audience: Audience) {
    return this.database.transaction(async (tx) => {
      const pruned = await rowOf<{ through: number; head: Buffer }>(
        tx,
        `SELECT pruned_through AS through, pruned_head AS head FROM webhook_sequence
         WHERE application_id = $1 AND audience = $2 FOR SHARE`,
        [applicationId, audience],
      );
      const rows = await rowsOf<Row>(
        tx,
        `SELECT sequence, id, type, body, agencies FROM webhook_event
         WHERE application_id = $1 AND audience = $2 AND sequence > $3 ORDER BY sequence`,
        [applicationId, audience, pruned?.through ?? 0],
      );
      return { pruned: pruned ?? { through: 0, head: GENESIS }, rows };
    });
  }
}

function view(caller: Principal, { sequence, id, type, agencies }: Row, digest: Buffer): CheckpointEvent {
  const isHidden = caller.agency !== null && agencies !== null && !agencies.includes(caller.agency);
  const sha256 = digest.toString('hex');
  return isHidden ? { sequence, id: null, type: null, sha256 } : { sequence, id, type, sha256 };
}
