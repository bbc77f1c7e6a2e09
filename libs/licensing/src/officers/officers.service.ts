import { Injectable } from '@nestjs/common';
import { assertMay, officeOf, perform, performNew, PrincipalEntity } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { BY_ID, Database, forbidden, invalid, newId, notFound, pageBy, viewed } from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { visibleApplications } from '../audience/access-scope.js';
import { assign, unassign } from './assignment.store.js';
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
      await tx.insert(DelegationEntity, delegation);
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
    const page = await pageBy(query, BY_ID, (after, count) => {
      const found = this.database.reader
        .createQueryBuilder(DelegationEntity, 'd')
        .where('(d.fromPrincipal = :me OR d.toPrincipal = :me) AND d.endedAt IS NULL', { me: caller.id })
        .orderBy('d.id')
        .limit(count);
      if (after) found.andWhere('d.id > :after', { after: after[0] });
      return found.getMany();
    });
    return viewed(page, delegationView);
  }

  async endDelegation(caller: Principal, id: Id): Promise<void> {
    const ending = {
      caller,
      find: (tx: EntityManager) => findDelegation(tx, caller, id),
      permission: 'assignments.make',
    } as const;
    await perform(this.database, ending, async (tx) => {
      await tx.update(DelegationEntity, { id }, { endedAt: new Date() });
      await this.audit.record(tx, caller, 'delegation.ended', `delegations/${id}`);
    });
  }

  private async assertColleague(
    tx: EntityManager,
    caller: Principal,
    id: Id,
    pointer: string,
  ): Promise<void> {
    const colleague = await tx.findOneBy(PrincipalEntity, { id });
    const isColleague =
      colleague?.disabledAt === null && colleague.role === caller.role && colleague.agency === caller.agency;
    if (!isColleague)
      throw invalid({
        pointer,
        detail: say('officer_inactive', { role: caller.role, office: officeOf(caller) }),
      });
  }
}

/** @throws Problem 404, also for another's */
async function findDelegation(tx: EntityManager, caller: Principal, id: Id): Promise<DelegationEntity> {
  const delegation = await tx.findOneBy(DelegationEntity, { id, fromPrincipal: caller.id });
  if (!delegation || delegation.endedAt) throw notFound('delegation');
  return delegation;
}

async function assertVisible(tx: EntityManager, caller: Principal, ids: readonly Id[]): Promise<void> {
  const found = await visibleApplications(tx, caller)
    .select('a.id', 'id')
    .andWhere('a.id = ANY(:ids) AND a.controlNumber IS NOT NULL', { ids })
    .getRawMany<{ id: Id }>();
  const known = new Set(found.map(({ id }) => id));
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
