import { isApplicant, ownSuppliers } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { lockedOne, newId, notFound } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { PARTY_ROWS } from '@ninety/parties';
import type { EntityManager, SelectQueryBuilder } from 'typeorm';
import { ScreeningAlertEntity } from './screening.entity.js';

/** What a match says of a party and an entry, as of a version of the list. */
export type FoundMatch = Pick<
  ScreeningAlertEntity,
  'listVersion' | 'matcherVersion' | 'basis' | 'kind' | 'family' | 'score' | 'matchedName' | 'explanation'
>;

/** What an alert is as long as nobody judged it. */
const UNJUDGED = {
  status: 'open',
  reason: null,
  decidedBy: null,
  decidedAt: null,
  closedAt: null,
  closedReason: null,
} as const;

/** The alerts that the caller may see: a compliance officer those of their own supplier's parties alone. */
export function visibleAlerts(
  manager: EntityManager,
  caller: Principal,
): SelectQueryBuilder<ScreeningAlertEntity> {
  const found = manager.createQueryBuilder(ScreeningAlertEntity, 'a').where('true');
  const own = `a.partyId IN (SELECT p.id FROM ${PARTY_ROWS.text} p WHERE p.supplier_id IN (:...own))`;
  return isApplicant(caller) ? found.andWhere(own, { own: ownSuppliers(caller) }) : found;
}

/** @throws Problem 404, also for another tenant's */
export async function findAlert(tx: EntityManager, caller: Principal, id: Id): Promise<ScreeningAlertEntity> {
  const alert = await visibleAlerts(tx, caller).andWhere('a.id = :id', { id }).getOne();
  if (!alert) throw notFound('screening alert');
  return alert;
}

/** The same, for one writer at a time. */
export async function lockAlert(tx: EntityManager, caller: Principal, id: Id): Promise<ScreeningAlertEntity> {
  const found = visibleAlerts(tx, caller).andWhere('a.id = :id', { id });
  const alert = await lockedOne(found);
  if (!alert) throw notFound('screening alert');
  return alert;
}

/** All that there ever were of a party, for one writer at a time; in one order, so that no two wait for each other. */
export function lockAlertsOf(tx: EntityManager, partyId: Id): Promise<ScreeningAlertEntity[]> {
  return tx
    .createQueryBuilder(ScreeningAlertEntity, 'a')
    .where('a.partyId = :partyId', { partyId })
    .orderBy('a.id', 'ASC')
    .setLock('pessimistic_write')
    .getMany();
}

/** Counts a change, and keeps it. */
export async function saveAlert(tx: EntityManager, alert: ScreeningAlertEntity): Promise<void> {
  alert.version += 1;
  await tx.save(alert);
}

/** A new alert. */
export async function insertAlert(
  tx: EntityManager,
  named: { readonly partyId: Id; readonly entryId: Id },
  match: FoundMatch,
): Promise<Id> {
  const id = newId();
  await tx.insert(ScreeningAlertEntity, {
    id,
    ...named,
    ...match,
    ...UNJUDGED,
    version: 1,
    createdAt: new Date(),
  });
  return id;
}

/** An alert that is to be judged again. */
export async function reopenAlert(
  tx: EntityManager,
  { id, version }: ScreeningAlertEntity,
  match: FoundMatch,
): Promise<void> {
  const anew = { ...match, ...UNJUDGED, version: version + 1, createdAt: new Date() };
  await tx.update(ScreeningAlertEntity, { id }, anew);
}

/** What was judged of it stays, though the entry changed, or is back; whoever read it before has not read this. */
export async function keepAlert(
  tx: EntityManager,
  { id, version }: ScreeningAlertEntity,
  match: FoundMatch,
): Promise<void> {
  const kept = { ...match, closedAt: null, closedReason: null, version: version + 1 };
  await tx.update(ScreeningAlertEntity, { id }, kept);
}

/** There is nothing to judge any more; a verdict already given stays with it. */
export async function closeAlert(
  tx: EntityManager,
  { id, status, version }: ScreeningAlertEntity,
  closedReason: string,
): Promise<void> {
  const closed = {
    status: status === 'open' ? ('closed' as const) : status,
    closedAt: new Date(),
    closedReason,
    version: version + 1,
  };
  await tx.update(ScreeningAlertEntity, { id }, closed);
}
