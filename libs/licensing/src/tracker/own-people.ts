import { knownPrincipals } from '@ninety/access';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Where among some ids the first stands of who is not, or no more, of a company; -1: all are. */
export async function strangerAmong(
  manager: EntityManager,
  supplierId: Id,
  ids: readonly Id[],
): Promise<number> {
  const known = await knownPrincipals(manager, ids);
  return ids.findIndex((id) => {
    const one = known.get(id.toLowerCase());
    return one?.disabledAt !== null || one.supplierId !== supplierId;
  });
}
