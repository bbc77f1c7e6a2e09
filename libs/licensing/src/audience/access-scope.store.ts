import type { Principal } from '@ninety/access';
import { lockedOne, notFound, settled } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ApplicationEntity } from '../applications/application.entity.js';
import { isInScope, OF_APPLICATION } from './scope.js';

/** The applications that exist for a caller, known as `a`. */
function visibleApplications(
  manager: EntityManager,
  caller: Principal,
): SelectQueryBuilder<ApplicationEntity> {
  return manager.createQueryBuilder(ApplicationEntity, 'a').where(...scopeFor(caller));
}

/** The condition of `isInScope` of `application a`, as a query builder takes it, with its parameters. */
export function scopeFor(caller: Principal): [string, Record<string, unknown>] {
  const { strings, values } = isInScope(caller, OF_APPLICATION);
  return [
    strings.reduce((text, part, index) => `${text}:scope${index}${part}`),
    Object.fromEntries(values.map((value, index) => [`scope${index + 1}`, value])),
  ];
}

/** @throws Problem 404, also for what the caller may not see */
export async function findApplication(
  tx: EntityManager,
  caller: Principal,
  id: Id,
  lock = false,
): Promise<ApplicationEntity> {
  const application = await findVisible(tx, caller, id, lock);
  if (!application) throw notFound('application');
  return application;
}

/** The same, where there is one for the caller. */
export async function findVisible(
  tx: EntityManager,
  caller: Principal,
  id: Id,
  lock = false,
): Promise<ApplicationEntity | null> {
  await settled(tx);
  const found = visibleApplications(tx, caller).andWhere('a.id = :id', { id });
  return lock ? lockedOne(found) : found.getOne();
}

/** Which of some exist for a caller and were filed. */
export async function filedAmong(
  tx: EntityManager,
  caller: Principal,
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const found = await visibleApplications(tx, caller)
    .select('a.id', 'id')
    .andWhere('a.id = ANY(:ids) AND a.controlNumber IS NOT NULL', { ids })
    .getRawMany<{ id: Id }>();
  return new Set(found.map(({ id }) => id));
}

/** Which of some exist for a caller, drafts too. */
export async function visibleAmong(
  tx: EntityManager,
  caller: Principal,
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const found = await visibleApplications(tx, caller)
    .select('a.id', 'id')
    .andWhere('a.id = ANY(:ids)', { ids })
    .getRawMany<{ id: Id }>();
  return new Set(found.map(({ id }) => id));
}

/** One writer at a time: whoever comes second sees what the first did. */
export function lockApplication(tx: EntityManager, caller: Principal, id: Id): Promise<ApplicationEntity> {
  return findApplication(tx, caller, id, true);
}
