import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Injectable } from '@nestjs/common';
import { SERVICE } from '@ninety/audit';
import { LAW_KINDS } from '@ninety/bis';
import type { LawKind } from '@ninety/bis';
import { Database, OfficeClock, readWholeCsv } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LawImportsService, readLawFile } from './law-imports.service.js';
import { LawPoliciesService } from './law-policies.service.js';
import { lockPolicies } from './law-policy.store.js';
import type { RecordedPolicy } from './law-policy.store.js';
import { lockLaw, nextNumber } from './law.store.js';
import { POLICY_STATES } from './policies.js';

/** The day as of which the facts of the starter were written down. */
const STARTER_ON = '2026-07-23';

/** What the program ships, so that the first start answers something: a few facts of each law, and the policies that are known of. */
@Injectable()
export class LawStarter {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly imports: LawImportsService,
    private readonly policies: LawPoliciesService,
  ) {}

  /** Loads it where there is no law at all. */
  async load(): Promise<void> {
    await this.database.transaction(async (tx) => {
      await lockLaw(tx);
      if ((await nextNumber(tx)) > 1) return;
      for (const kind of LAW_KINDS) await this.loadKind(tx, kind);
      await lockPolicies(tx);
      for await (const policy of shippedPolicies(await this.clock.now()))
        await this.policies.keep(tx, SERVICE, policy);
    });
  }

  private async loadKind(tx: EntityManager, kind: LawKind): Promise<void> {
    const path = pathOf(kind);
    const bytes = await readFile(path);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const read = await readLawFile(kind, 'csv', { path, sha256, size: bytes.length });
    await this.imports.take(tx, SERVICE, read, { effectiveOn: STARTER_ON, isStarter: true });
  }
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`../data/${name}.csv`, import.meta.url));
}

/** The policies of the starter: the first row names the columns. */
async function* shippedPolicies(recordedAt: Date): AsyncGenerator<RecordedPolicy> {
  for await (const { cells } of readWholeCsv(pathOf('policies'))) {
    const [id = '', state, from = '', until = '', cites = '', text = '', source = '', asOf = ''] = cells;
    const known = POLICY_STATES.find((one) => one === state);
    if (!known) continue;
    const policy = {
      id,
      state: known,
      from,
      until: until || null,
      cites: cites.split(/;\s*/),
      text,
      source,
      asOf,
    };
    yield { ...policy, version: 1, recordedBy: null, recordedAt };
  }
}
