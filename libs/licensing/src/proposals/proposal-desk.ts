import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { newId } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import type { Proposal, ToPropose } from './proposal.js';
import { insertProposals, saveAnswer } from './proposal.store.js';

/** Where proposals are put down, and told of: what they say is told to nobody. */
@Injectable()
export class ProposalDesk {
  constructor(
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** Makes proposals of what somebody, or something in their name, has read. */
  async make(tx: EntityManager, caller: Principal, given: readonly ToPropose[]): Promise<Proposal[]> {
    const made = given.map((one) => proposalOf(caller, one));
    if (made.length === 0) return [];
    await insertProposals(tx, made);
    for (const one of made) {
      await this.outbox.write(tx, { type: 'proposal.made', data: about(one), ...toCompany(one) });
      const { source, applicationId, intakeId, tool, jobId } = one;
      const details = { source, applicationId, intakeId, tool, jobId };
      await this.audit.record(tx, caller, 'proposal.made', resourceOf(one), details);
    }
    return made;
  }

  async accepted(tx: EntityManager, caller: Principal, one: Proposal & { eventId: string }): Promise<void> {
    await saveAnswer(tx, one);
    const { eventId, isChanged, applicationId } = one;
    const data = { ...about(one), eventId, isChanged, by: caller.id };
    await this.outbox.write(tx, { type: 'proposal.accepted', data, ...toCompany(one) });
    const details = { applicationId, eventId, isChanged };
    await this.audit.record(tx, caller, 'proposal.accepted', resourceOf(one), details);
  }

  async dismissed(tx: EntityManager, caller: Principal, one: Proposal): Promise<void> {
    await saveAnswer(tx, one);
    await this.outbox.write(tx, {
      type: 'proposal.dismissed',
      data: { ...about(one), by: caller.id },
      ...toCompany(one),
    });
    await this.audit.record(tx, caller, 'proposal.dismissed', resourceOf(one), { reason: one.reason });
  }
}

function proposalOf(caller: Principal, given: ToPropose): Proposal {
  return {
    ...given,
    id: newId(),
    kind: 'observation',
    state: 'open',
    version: 1,
    madeBy: caller.id,
    madeAt: new Date(),
    answeredBy: null,
    answeredAt: null,
    reason: null,
    eventId: null,
    isChanged: false,
  };
}

function about({ id: proposalId, applicationId, source }: Proposal) {
  return { proposalId, applicationId, source };
}

function toCompany({ supplierId }: Proposal) {
  return { audience: 'applicant', supplierId } as const;
}

/** Below the supplier, whose matter it is. */
function resourceOf({ supplierId, id }: Proposal): string {
  return `suppliers/${supplierId}/proposals/${id}`;
}
