import { Injectable } from '@nestjs/common';
import { assertMay, officeOf, PrincipalEntity } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  cursorOf,
  Database,
  forbidden,
  invalid,
  isId,
  limitOf,
  newId,
  notFound,
  pageOf,
  rowsOf,
} from '@ninety/platform';
import type { Id, Page, PageQuery, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { visibleTo } from '../audience/access-scope.js';
import { ApplicationEntity } from '../applications/application.entity.js';
import type { AssignmentDto, DelegationDto, DelegationResponseDto } from './officers.contract.js';
import { DelegationEntity } from './officers.entity.js';

/** Who works on which application, and who stands in for whom. */
@Injectable()
export class OfficersService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
  ) {}

  /** Gives applications to somebody of the caller's own office, all or none; nobody: takes them away. */
  async assign(caller: Principal, body: Unvalidated<AssignmentDto>): Promise<{ assigned: number }> {
    assertMay(caller, 'assignments.make');
    const { applicationIds, assigneeId } = body.validated();
    const ids = [...new Set(applicationIds.map((id) => id.toLowerCase()))];
    return this.database.transaction(async (tx) => {
      await assertVisible(tx, caller, ids);
      const office = officeOf(caller);
      if (assigneeId == null) {
        await tx.query(
          'DELETE FROM application_assignment WHERE application_id = ANY($1::uuid[]) AND office = $2',
          [ids, office],
        );
      } else {
        await this.assertColleague(tx, caller, assigneeId, '/assigneeId');
        await tx.query(
          `INSERT INTO application_assignment (application_id, office, principal_id, assigned_by)
           SELECT unnest($1::uuid[]), $2, $3, $4
           ON CONFLICT (application_id, office) DO UPDATE
             SET principal_id = excluded.principal_id, assigned_by = excluded.assigned_by, assigned_at = now()`,
          [ids, office, assigneeId, caller.id],
        );
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
    assertMay(caller, 'assignments.make');
    const { toPrincipalId, fromOn, untilOn } = body.validated();
    if (untilOn < fromOn) throw invalid({ pointer: '/untilOn', detail: `must not be before ${fromOn}` });
    if (toPrincipalId === caller.id)
      throw invalid({ pointer: '/toPrincipalId', detail: 'must be somebody else' });
    return this.database.transaction(async (tx) => {
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
    const limit = limitOf(query);
    const after = cursorOf(query, isId)?.[0];
    const found = this.database.reader
      .createQueryBuilder(DelegationEntity, 'd')
      .where('(d.fromPrincipal = :me OR d.toPrincipal = :me) AND d.endedAt IS NULL', { me: caller.id })
      .orderBy('d.id')
      .limit(limit + 1);
    if (after) found.andWhere('d.id > :after', { after });
    return pageOf(await found.getMany(), limit, ({ id }) => [id], delegationView);
  }

  async endDelegation(caller: Principal, id: Id): Promise<void> {
    await this.database.transaction(async (tx) => {
      const delegation = await tx.findOneBy(DelegationEntity, { id, fromPrincipal: caller.id });
      if (!delegation || delegation.endedAt) throw notFound('delegation');
      assertMay(caller, 'assignments.make');
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
      throw invalid({ pointer, detail: `must be an active ${caller.role} of ${officeOf(caller)}` });
  }
}

/**
 * The work that is a person's on a day: their own, and that of those for whom they stand in.
 *
 * @param application SQL of the application's id; the others are SQL too
 */
export function isWorkOf(application: string, assignee: string, day: string): string {
  return `${application} IN (SELECT w.application_id FROM application_assignment w WHERE w.principal_id = ${assignee}
    OR w.principal_id IN (SELECT d.from_principal FROM delegation d WHERE d.to_principal = ${assignee}
      AND d.ended_at IS NULL AND ${day} BETWEEN d.from_on AND d.until_on))`;
}

async function assertVisible(tx: EntityManager, caller: Principal, ids: readonly Id[]): Promise<void> {
  const { sql, parameters } = visibleTo(caller);
  const found = await tx
    .createQueryBuilder(ApplicationEntity, 'a')
    .select('a.id', 'id')
    .where('a.id = ANY(:ids) AND a.controlNumber IS NOT NULL', { ids })
    .andWhere(sql, parameters)
    .getRawMany<{ id: Id }>();
  const known = new Set(found.map(({ id }) => id));
  const errors = ids.flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `/applicationIds/${index}`, detail: 'names no application' }],
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

/** Who is at work on applications, for the government. Whoever was disabled is at work on none. */
export async function assigneesOf(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<Map<Id, { office: string; principalId: Id; name: string }[]>> {
  const rows = await rowsOf<{ applicationId: Id; office: string; principalId: Id; name: string }>(
    manager,
    `SELECT w.application_id AS "applicationId", w.office, w.principal_id AS "principalId", p.name
     FROM application_assignment w JOIN principal p ON p.id = w.principal_id AND p.disabled_at IS NULL
     WHERE w.application_id = ANY($1::uuid[]) ORDER BY w.office`,
    [applicationIds],
  );
  const assignees = new Map<Id, { office: string; principalId: Id; name: string }[]>();
  for (const { applicationId, ...assignee } of rows) {
    assignees.set(applicationId, [...(assignees.get(applicationId) ?? []), assignee]);
  }
  return assignees;
}

/** @throws Problem 403 for an applicant: who works on what stays inside the government */
export function assertGovernment(caller: Principal): void {
  if (caller.role === 'compliance_officer')
    throw forbidden('Who works on an application stays inside the government.');
}
