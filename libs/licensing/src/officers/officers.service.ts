import { Injectable } from '@nestjs/common';
import { assertMay, knownPrincipals, officeOf, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, forbidden, invalid, newId, viewed } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { filedAmong } from '../audience/access-scope.store.js';
import { assign, unassign } from './assignment.store.js';
import { delegationsPage, endDelegation, findDelegation, insertDelegation } from './delegation.store.js';
import type { AssignmentDto, DelegationDto, DelegationResponseDto } from './officers.contract.js';
import { DelegationEntity } from './officers.entity.js';
import { say } from '../sentences.js';

/** Who works on which application, and who stands in for whom. */
@Injectable()
export class OfficersService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Gives applications to somebody of the caller's own office, all or none; nobody: takes them away. */
  async assign(caller: Principal, body: Unvalidated<AssignmentDto>): Promise<{ assigned: number }> {
    const assigning = { caller, permission: 'assignments.make', body } as const;
    return performNew(this.database, assigning, async (tx, { applicationIds, assigneeId }) => {
      const ids = [...new Set(applicationIds.map((id) => id.toLowerCase()))];
      await assertVisible(tx, caller, ids);
      const office = officeOf(caller);
      if (assigneeId == null) {
        await unassign(tx, ids, office);
      } else {
        await this.assertColleague(tx, caller, assigneeId, '/assigneeId');
        await assign(tx, ids, { office, principalId: assigneeId, assignedBy: caller.id });
      }
      await this.audit.record(tx, caller, 'applications.assigned', 'applications', {
        applicationIds: ids,
        assigneeId: assigneeId ?? null,
      });
      return { assigned: ids.length };
    });
  }

  /** Lets a colleague stand in while the caller is away. */
  async delegate(caller: Principal, body: Unvalidated<DelegationDto>): Promise<DelegationResponseDto> {
    const delegating = { caller, permission: 'assignments.make', body } as const;
    return performNew(this.database, delegating, async (tx, { toPrincipalId, fromOn, untilOn }) => {
      if (untilOn < fromOn)
        throw invalid({ pointer: '/untilOn', detail: say('delegation_before', { from: fromOn }) });
      if (toPrincipalId === caller.id)
        throw invalid({ pointer: '/toPrincipalId', detail: say('delegate_is_self') });
      await this.assertColleague(tx, caller, toPrincipalId, '/toPrincipalId');
      const delegation = tx.create(DelegationEntity, {
        id: newId(),
        fromPrincipal: caller.id,
        toPrincipal: toPrincipalId,
        fromOn,
        untilOn,
        createdAt: new Date(),
        endedAt: null,
      });
      await insertDelegation(tx, delegation);
      await this.audit.record(tx, caller, 'delegation.made', `delegations/${delegation.id}`, {
        toPrincipalId,
        fromOn,
        untilOn,
      });
      return delegationView(delegation);
    });
  }

  /** The delegations that the caller gave or received and that were not ended. */
  async delegations(caller: Principal, query: PageQuery): Promise<Page<DelegationResponseDto>> {
    assertMay(caller, 'assignments.make');
    const page = await delegationsPage(this.database.reader, caller, query);
    return viewed(page, delegationView);
  }

  async endDelegation(caller: Principal, id: Id): Promise<void> {
    const ending = {
      caller,
      find: (tx: EntityManager) => findDelegation(tx, caller, id),
      permission: 'assignments.make',
    } as const;
    await perform(this.database, ending, async (tx) => {
      await endDelegation(tx, id);
      await this.audit.record(tx, caller, 'delegation.ended', `delegations/${id}`);
    });
  }

  private async assertColleague(
    tx: EntityManager,
    caller: Principal,
    id: Id,
    pointer: string,
  ): Promise<void> {
    const colleague = (await knownPrincipals(tx, [id])).get(id.toLowerCase());
    const isColleague =
      colleague?.disabledAt === null && colleague.role === caller.role && colleague.agency === caller.agency;
    if (!isColleague)
      throw invalid({
        pointer,
        detail: say('officer_inactive', { role: caller.role, office: officeOf(caller) }),
      });
  }
}

async function assertVisible(tx: EntityManager, caller: Principal, ids: readonly Id[]): Promise<void> {
  const known = await filedAmong(tx, caller, ids);
  const errors = ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `/applicationIds/${index}`, detail: say('names_no_application') }],
  );
  if (errors.length > 0) throw invalid(...errors);
}

function delegationView({
  id,
  fromPrincipal,
  toPrincipal,
  fromOn,
  untilOn,
  createdAt,
}: DelegationEntity): DelegationResponseDto {
  return {
    id,
    fromPrincipalId: fromPrincipal,
    toPrincipalId: toPrincipal,
    fromOn,
    untilOn,
    createdAt: createdAt.toISOString(),
  };
}

/** @throws Problem 403 for an applicant: who works on what stays inside the government */
export function assertGovernment(caller: Principal): void {
  if (caller.role === 'compliance_officer') throw forbidden(say('officers_confidential'));
}
