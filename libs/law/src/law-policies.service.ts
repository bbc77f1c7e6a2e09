import { Inject, Injectable, Optional } from '@nestjs/common';
import { assertMay, isApplicant, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import type { Actor } from '@ninety/audit';
import {
  badRequest,
  Database,
  forbidden,
  invalid,
  notFound,
  OfficeClock,
  POSTURE,
  withoutTenant,
} from '@ninety/platform';
import type { Page, Posture, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { LawPolicyDto, LawPolicyHistoryResponseDto, LawPolicyResponseDto } from './law.contract.js';
import { insertPolicy, lockPolicies, policiesAsOf, versionsOfPolicy } from './law-policy.store.js';
import type { RecordedPolicy } from './law-policy.store.js';
import { lawInForce } from './law.read-model.js';
import { LawSubscriber } from './law-subscriber.js';
import { hasEnded, policyOn } from './policies.js';
import { say } from './sentences.js';

const POLICY_ID = /^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/;

/** Where the text of the law and its enforcement differ: recorded by people, each time with its source. */
@Injectable()
export class LawPoliciesService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    @Inject(POSTURE) private readonly posture: Posture,
    @Optional() @Inject(LawSubscriber) private readonly subscriber: LawSubscriber | null,
  ) {}

  async list(caller: Principal, on: string | undefined): Promise<Page<LawPolicyResponseDto>> {
    assertMay(caller, 'law.read');
    const day = on ?? (await this.clock.today());
    const manager = this.database.reader;
    const { policyRevision } = await lawInForce(manager, day);
    const policies = await policiesAsOf(manager, policyRevision);
    return { data: policies.map((policy) => policyView(policy, day)), nextCursor: null };
  }

  async get(caller: Principal, id: string, on: string | undefined): Promise<LawPolicyHistoryResponseDto> {
    assertMay(caller, 'law.read');
    assertPolicyId(id);
    const versions = await versionsOfPolicy(this.database.reader, id);
    const [policy] = versions;
    if (!policy) throw notFound('policy');
    return { ...policyView(policy, on ?? (await this.clock.today())), versions };
  }

  /** Records what is enforced from now on known, for the first time (version 0) or anew. */
  async record(
    caller: Principal,
    id: string,
    version: Version | null,
    body: Unvalidated<LawPolicyDto>,
  ): Promise<LawPolicyResponseDto> {
    const recording = {
      caller,
      find: async (tx: EntityManager) => {
        assertPolicyId(id);
        await lockPolicies(tx);
        const [policy] = await versionsOfPolicy(tx, id);
        return policy ?? null;
      },
      permission: () => this.assertMayRecord(caller),
      version: {
        of: (known: RecordedPolicy | null) => known?.version ?? 0,
        named: version,
        isRequired: true,
      },
      body,
    } as const;
    // The law is nobody's rows behind the second wall.
    return withoutTenant(() =>
      perform(this.database, recording, async (tx, known, given: LawPolicyDto) => {
        const policy = {
          ...given,
          id,
          until: given.until ?? null,
          version: (known?.version ?? 0) + 1,
          recordedBy: caller.id,
          recordedAt: await this.clock.now(),
        };
        if (policy.until !== null && policy.until < policy.from)
          throw invalid({ pointer: '/until', detail: say('law_policy_days') });
        await this.keep(tx, caller, policy);
        return policyView(policy, await this.clock.today());
      }),
    );
  }

  /** Keeps what was recorded, and tells who answers by it. */
  async keep(tx: EntityManager, actor: Actor, policy: RecordedPolicy): Promise<void> {
    const { id, state, from, until, source } = policy;
    const revision = await insertPolicy(tx, policy);
    await this.audit.record(tx, actor, 'law_policy.recorded', `law/policies/${id}`, {
      state,
      from,
      until,
      source,
    });
    await this.subscriber?.lawChanged(tx, { kind: 'policies', version: revision, from: null, keys: [id] });
  }

  private assertMayRecord(caller: Principal): void {
    assertMay(caller, 'law.record_policy');
    if (this.posture === 'agency' && isApplicant(caller)) throw forbidden(say('law_policy_not_yours'));
  }
}

function assertPolicyId(id: string): void {
  if (!POLICY_ID.test(id)) throw badRequest(say('law_policy_id'));
}

function policyView(policy: RecordedPolicy, day: string): LawPolicyResponseDto {
  const { until } = policy;
  const isOver = until !== null && hasEnded(policy, day);
  return {
    ...policy,
    on: day,
    stateOn: policyOn(policy, day).state,
    notice: isOver ? say('law_policy_ended', { until }) : null,
  };
}
