import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { findVisible } from '../audience/access-scope.store.js';
import { sentenceProblem } from '../tracker/sentences.js';

/**
 * The application that a body names.
 *
 * @param isLocked so that nobody deletes it meanwhile
 * @throws Problem 422 where the caller has none of this id
 */
export async function applicationNamed(
  tx: EntityManager,
  caller: Principal,
  id: Id,
  isLocked: boolean,
): Promise<ApplicationEntity> {
  const application = await findVisible(tx, caller, id, isLocked);
  if (!application) throw sentenceProblem('proposal_of_no_application', '/applicationId');
  return application;
}
