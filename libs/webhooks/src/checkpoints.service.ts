import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, rowOf, rowsOf, SigningKeys } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { chain, digestOf, GENESIS } from './chain.js';
import { audienceOf } from './event-types.js';
import type { Audience, WebhookEventType } from './event-types.js';
import type {
  CheckpointEventResponseDto,
  CheckpointKeysResponseDto,
  CheckpointResponseDto,
} from './webhooks.contract.js';

interface Row {
  readonly sequence: number;
  readonly id: Id;
  readonly type: WebhookEventType;
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
  async of(caller: Principal, applicationId: Id): Promise<CheckpointResponseDto> {
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

  publicKeys(): Promise<CheckpointKeysResponseDto> {
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

function view(
  caller: Principal,
  { sequence, id, type, agencies }: Row,
  digest: Buffer,
): CheckpointEventResponseDto {
  const isHidden = caller.agency !== null && agencies !== null && !agencies.includes(caller.agency);
  const sha256 = digest.toString('hex');
  return isHidden ? { sequence, id: null, type: null, sha256 } : { sequence, id, type, sha256 };
}
