import type { Principal } from '@ninety/access';
import { lockedOne, notFound } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { ApplicationEntity } from '../applications/application.entity.js';

/** Which applications exist for a caller, as SQL over `application a`; the caller's supplier and agency are parameters. */
export function visibleTo(caller: Principal): { sql: string; parameters: Record<string, unknown> } {
  switch (caller.role) {
    case 'compliance_officer':
      return { sql: 'a.supplier_id = :ownSupplier', parameters: { ownSupplier: caller.supplierId } };
    case 'agency_reviewer':
      return { sql: ':ownAgency = ANY(a.referred_to)', parameters: { ownAgency: caller.agency } };
    case 'administrator':
    case 'auditor':
      return { sql: 'true', parameters: {} };
    default:
      // A draft is the applicant's own business.
      return { sql: 'a.control_number IS NOT NULL', parameters: {} };
  }
}

/** @throws Problem 404, also for what the caller may not see */
export async function findApplication(
  tx: EntityManager,
  caller: Principal,
  id: Id,
  lock = false,
): Promise<ApplicationEntity> {
  const { sql, parameters } = visibleTo(caller);
  const found = tx
    .createQueryBuilder(ApplicationEntity, 'a')
    .where('a.id = :id', { id })
    .andWhere(sql, parameters);
  const application = await (lock ? lockedOne(found) : found.getOne());
  if (!application) throw notFound('application');
  return application;
}

/** One writer at a time: whoever comes second sees what the first did. */
export function lockApplication(tx: EntityManager, caller: Principal, id: Id): Promise<ApplicationEntity> {
  return findApplication(tx, caller, id, true);
}
