import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  BY_ID,
  CONFIG,
  Database,
  invalid,
  newId,
  OfficeClock,
  pageBy,
  problemOf,
  SigningKeys,
} from '@ninety/platform';
import type { Config, Id, Page, Unvalidated } from '@ninety/platform';
import { GuardedPost } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { compareCells, CONTRIBUTIONS_AT } from '../contribution.js';
import type { Cell, Contribution } from '../contribution.js';
import { say } from '../sentences.js';
import type {
  BenchmarkContributionsQuery,
  BenchmarkPreviewQuery,
  SignBenchmarkContributionDto,
} from './benchmark.contract.js';
import {
  contributionsOf,
  findContribution,
  hubOf,
  insertContribution,
  keepAnswer,
  listedContributions,
  lockHub,
} from './benchmark.store.js';
import type { MonthSpan } from './cells.js';
import type { Hub, KeptContribution, ListedContribution } from './hub.js';
import { Previews } from './preview.js';
import type { Leaving, Preview } from './preview.js';
import { BENCHMARK_PROBLEMS } from './problems.js';

const MOST_EARLIER = 100;

/** What was signed before of the months of a preview. */
export interface Earlier {
  readonly contribution: ListedContribution;
  /** Cells of the preview that it told just so. */
  readonly sameCells: number;
}

/** What a company tells hubs: looked at, signed by a person, kept, and sent or carried. docs/timeliness.md */
@Injectable()
export class BenchmarkService implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly previews: Previews,
    private readonly keys: SigningKeys,
    private readonly audit: Audit,
    private readonly clock: OfficeClock,
    private readonly post: GuardedPost,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Before a request waits for it within its transaction. */
  async onModuleInit(): Promise<void> {
    await this.keys.signer();
  }

  /** Exactly what would leave, and what would not. */
  async preview(
    caller: Principal,
    { hubId, from, to }: BenchmarkPreviewQuery,
  ): Promise<{ preview: Preview; earlier: Earlier[] }> {
    assertMay(caller, 'benchmark.read');
    const preview = await this.previews.of(caller, await this.hubNamed(hubId), { from, to });
    return { preview, earlier: await this.earlier(preview.leaves) };
  }

  /** Signs what was looked at. @throws Problem 409 where it is not that any more */
  async sign(caller: Principal, body: Unvalidated<SignBenchmarkContributionDto>): Promise<KeptContribution> {
    assertMay(caller, 'benchmark.contribute');
    const { hubId, from, to } = body.validated();
    const seen = await this.hubNamed(hubId);
    // Counted before the transaction: no other signing waits while all cases are read.
    const preview = await this.previews.of(caller, seen, { from, to });
    const signing = { caller, permission: 'benchmark.contribute', body } as const;
    return performNew(this.database, signing, async (tx, { previewDigest }) => {
      const hub = await lockHub(tx, hubId);
      if (preview.digest !== previewDigest || hub.version !== seen.version) throw changed(preview);
      const made = await this.signed(preview.leaves, hub, previewDigest, caller);
      await insertContribution(tx, made);
      const told = {
        hub: hub.origin,
        sequence: made.sequence,
        from,
        to,
        cells: made.cells,
        cases: made.cases,
      };
      await this.audit.record(tx, caller, 'benchmark.contributed', resourceOf(made), {
        ...told,
        previewDigest,
      });
      return made;
    });
  }

  list(caller: Principal, query: BenchmarkContributionsQuery): Promise<Page<ListedContribution>> {
    assertMay(caller, 'benchmark.read');
    return pageBy(query, BY_ID, (before, count) =>
      listedContributions(this.database.reader, query.hubId, before?.[0] ?? null, count),
    );
  }

  /** @throws Problem 404 */
  async get(caller: Principal, id: Id): Promise<KeptContribution> {
    assertMay(caller, 'benchmark.read');
    return findContribution(this.database.reader, id);
  }

  /** Sends it to its hub, and keeps what that answered. @throws Problem 409 where the service is not to send */
  async send(caller: Principal, id: Id): Promise<KeptContribution> {
    assertMay(caller, 'benchmark.contribute');
    const sending = {
      caller,
      find: (tx: EntityManager) => findContribution(tx, id),
      permission: 'benchmark.contribute',
      state: () => this.assertSends(),
    } as const;
    const [jws, origin] = await perform(this.database, sending, async (tx, found) => {
      const hub = await lockHub(tx, found.hubId);
      return [found.jws, hub.origin] as const;
    });
    // The hub is waited for outside of a transaction: sent twice at once, it refuses the second itself.
    const answer = await this.post.json(`${origin}${CONTRIBUTIONS_AT}`, { jws });
    return this.database.transaction(async (tx) => {
      await keepAnswer(tx, id, await this.clock.now(), answer);
      const sent = await findContribution(tx, id);
      const { sequence, answerStatus: status } = sent;
      await this.audit.record(tx, caller, 'benchmark.sent', resourceOf(sent), {
        hub: origin,
        sequence,
        status,
      });
      return sent;
    });
  }

  private assertSends(): void {
    if (!this.config.benchmarkSending)
      throw problemOf(BENCHMARK_PROBLEMS['benchmark-sending-off'], say('benchmark_sending_off'));
  }

  private async hubNamed(id: Id): Promise<Hub> {
    const hub = await hubOf(this.database.reader, id);
    if (!hub) throw invalid({ pointer: '/hubId', detail: say('benchmark_hub_unknown') });
    return hub;
  }

  private async signed(
    leaves: Leaving,
    hub: Hub,
    previewDigest: string,
    caller: Principal,
  ): Promise<KeptContribution> {
    const { schema, hub: origin, contributor, from, to, cells } = leaves;
    const [id, sequence, madeOn] = [newId(), hub.sequence + 1, await this.clock.now()];
    const payload: Contribution = {
      schema,
      id,
      hub: origin,
      contributor,
      sequence,
      madeOn: madeOn.toISOString(),
      from,
      to,
      cells,
    };
    const sign = await this.keys.signer();
    return {
      id,
      hubId: hub.id,
      sequence,
      from,
      to,
      cells: cells.length,
      cases: casesIn(cells),
      previewDigest,
      madeBy: caller.id,
      madeOn,
      sentAt: null,
      answerStatus: null,
      answerText: null,
      jws: await sign(payload),
    };
  }

  private async earlier({ from, to, cells }: Leaving): Promise<Earlier[]> {
    const span: MonthSpan = { from, to };
    const before = await contributionsOf(this.database.reader, span, MOST_EARLIER);
    return before.map(({ jws, ...contribution }) => ({
      contribution,
      sameCells: sameCells(cells, payloadOf(jws).cells),
    }));
  }
}

/** What a JWS of our own says. */
function payloadOf(jws: string): Contribution {
  const [, payload = ''] = jws.split('.');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Contribution;
}

export function casesIn(cells: readonly Cell[]): number {
  return cells.reduce((sum, { n }) => sum + n, 0);
}

/** How many cells two lists have just so; both are in order. */
function sameCells(cells: readonly Cell[], others: readonly Cell[]): number {
  let same = 0;
  let place = 0;
  for (const cell of cells) {
    let other = others[place];
    while (other && compareCells(other, cell) < 0) other = others[++place];
    if (other && JSON.stringify(other) === JSON.stringify(cell)) same += 1;
  }
  return same;
}

function changed({ digest }: Preview) {
  return problemOf(
    BENCHMARK_PROBLEMS['benchmark-preview-changed'],
    say('benchmark_preview_changed', { digest }),
    {
      previewDigest: digest,
    },
  );
}

function resourceOf({ id }: Pick<ListedContribution, 'id'>): string {
  return `benchmark-contributions/${id}`;
}
