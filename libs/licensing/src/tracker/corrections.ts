import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { idsAttached } from '../attachments/attachment.store.js';
import { sentenceProblem } from './sentences.js';

/**
 * What stands in the place of another says why; what stands in none's has nothing to say of it.
 *
 * @returns what it stands in the place of; null: of nothing
 * @throws Problem 422
 */
export function supersededIn({
  supersedes,
  reason,
}: {
  readonly supersedes?: Id | null;
  readonly reason?: string | null;
}): Id | null {
  if (supersedes == null && reason != null) throw sentenceProblem('supersedes_required', '/supersedes');
  if (supersedes != null && reason == null) throw sentenceProblem('reason_required', '/reason');
  return supersedes?.toLowerCase() ?? null;
}

/** @throws Problem 422 for a document that is not of the application, or not one that the caller may see */
export async function assertAttached(
  tx: EntityManager,
  caller: Principal,
  applicationId: Id,
  ids: readonly Id[],
): Promise<void> {
  if (ids.length === 0) return;
  const known = await idsAttached(tx, caller, applicationId, ids);
  const missing = ids.findIndex((id) => !known.has(id));
  if (missing >= 0) throw sentenceProblem('no_document', `/attachmentIds/${missing}`);
}
