import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { ProposedEventEntity } from '../officers/officers.entity.js';

export function lookUpProposal(
  tx: EntityManager,
  applicationId: Id,
  id: Id,
): Promise<ProposedEventEntity | null> {
  return tx.findOneBy(ProposedEventEntity, { id, applicationId });
}

/** Whether a decision on the application awaits its second signature. */
export function isOneAwaited(tx: EntityManager, applicationId: Id): Promise<boolean> {
  return tx.existsBy(ProposedEventEntity, { applicationId, status: 'awaiting_countersignature' });
}

export async function insertProposal(
  tx: EntityManager,
  proposal: Pick<
    ProposedEventEntity,
    'id' | 'applicationId' | 'type' | 'event' | 'attachmentIds' | 'proposedBy'
  >,
): Promise<void> {
  await tx.insert(ProposedEventEntity, {
    ...proposal,
    status: 'awaiting_countersignature',
    proposedAt: new Date(),
    decidedBy: null,
    decidedAt: null,
    reason: null,
  });
}

export async function saveDecision(
  tx: EntityManager,
  id: Id,
  decision: Pick<ProposedEventEntity, 'status' | 'reason' | 'decidedBy'>,
): Promise<void> {
  await tx.update(ProposedEventEntity, { id }, { ...decision, decidedAt: new Date() });
}
