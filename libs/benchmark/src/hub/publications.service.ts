import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { CONFIG, Database, OfficeClock, SigningKeys } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import type { CheckpointKeysResponseDto } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import type { Cell } from '../contribution.js';
import { say } from '../sentences.js';
import type { Publication, PublicationBody } from './hub.js';
import {
  allMembers,
  findPublication,
  insertPublication,
  insertTold,
  listedPublications,
  lockHubState,
  newestPublication,
  receivedOf,
  toldRows,
} from './hub.store.js';
import { countingCells, nextPublication } from './publication.js';

/** What the hub publishes: numbered, signed, and never changed. docs/decisions/0046 */
@Injectable()
export class Publications implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: OfficeClock,
    private readonly keys: SigningKeys,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Before a request waits for it within its transaction. */
  async onModuleInit(): Promise<void> {
    await this.keys.signer();
  }

  publicKeys(): Promise<CheckpointKeysResponseDto> {
    return this.keys.publicKeys();
  }

  list(): Promise<Pick<Publication, 'number' | 'publishedAt'>[]> {
    return listedPublications(this.database.reader);
  }

  newest(): Promise<Publication | null> {
    return newestPublication(this.database.reader);
  }

  /** @throws Problem 404 */
  get(number: number): Promise<Publication> {
    return findPublication(this.database.reader, number);
  }

  publish(caller: Principal): Promise<Publication> {
    const publishing = { caller, find: lockHubState, permission: 'hub.manage' } as const;
    return perform(this.database, publishing, async (tx) => {
      const before = await newestPublication(tx);
      const number = (before?.number ?? 0) + 1;
      const [members, rows] = [await countingMembers(tx), await toldRows(tx)];
      const { cells, told } = await nextPublication(number, members, {
        rows,
        earlier: before?.body.cells ?? [],
      });
      const publishedAt = await this.clock.now();
      const body: PublicationBody = {
        number,
        publishedAt: publishedAt.toISOString(),
        license: this.config.hubLicense,
        cells,
        method: say('hub_method').text,
      };
      const sign = await this.keys.signer();
      const made = { number, publishedBy: caller.id, publishedAt, body, jws: await sign(body) };
      await insertPublication(tx, made);
      await insertTold(tx, told);
      await this.audit.record(tx, caller, 'hub.published', `hub-publications/${number}`, {
        cells: cells.length,
      });
      return made;
    });
  }
}

async function countingMembers(tx: EntityManager): Promise<Map<Id, Cell[]>> {
  const members = (await allMembers(tx)).filter(({ leftAt }) => leftAt === null);
  const counting = new Map<Id, Cell[]>();
  for (const { id } of members) counting.set(id, countingCells(await receivedOf(tx, id)));
  return counting;
}
