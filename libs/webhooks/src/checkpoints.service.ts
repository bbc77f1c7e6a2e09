import { Inject, Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, POSTURE, SigningKeys } from '@ninety/platform';
import type { Id, Posture } from '@ninety/platform';
import { eventsAfter, lockPruned } from './event.read-model.js';
import type { KeptEvent } from './event.read-model.js';
import { chain, digestOf, GENESIS } from './chain.js';
import { audienceOf } from './event-types.js';
import type { Audience } from './event-types.js';
import type {
  CheckpointEventResponseDto,
  CheckpointKeysResponseDto,
  CheckpointResponseDto,
} from './webhooks.contract.js';

/** Proofs of what was announced. */
@Injectable()
export class Checkpoints {
  constructor(
    private readonly database: Database,
    private readonly keys: SigningKeys,
    @Inject(POSTURE) private readonly posture: Posture,
  ) {}

  /** Of an application that the caller is known to see, for the audience that the caller belongs to. */
  async of(caller: Principal, applicationId: Id): Promise<CheckpointResponseDto> {
    assertMay(caller, 'webhooks.read');
    // No government sits in a company: everybody there is told what the applicant is.
    const audience = this.posture === 'company' ? 'applicant' : audienceOf(caller);
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

  publicKeys(): Promise<CheckpointKeysResponseDto> {
    return this.keys.publicKeys();
  }

  /** Both from one snapshot: retention may be at work. */
  private read(applicationId: Id, audience: Audience) {
    return this.database.transaction(async (tx) => {
      const pruned = await lockPruned(tx, applicationId, audience);
      return { pruned, rows: await eventsAfter(tx, applicationId, audience, pruned.through) };
    });
  }
}

function view(
  caller: Principal,
  { sequence, id, type, agencies }: KeptEvent,
  digest: Buffer,
): CheckpointEventResponseDto {
  const isHidden = caller.agency !== null && agencies !== null && !agencies.includes(caller.agency);
  const sha256 = digest.toString('hex');
  return isHidden ? { sequence, id: null, type: null, sha256 } : { sequence, id, type, sha256 };
}
