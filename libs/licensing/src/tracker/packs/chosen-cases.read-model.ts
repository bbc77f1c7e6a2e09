import type { Principal } from '@ninety/access';
import { invalid, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { queuedRows } from '../../applications/application-queue.read-model.js';
import { pendingLonger } from '../tracked-courses.store.js';
import { trackedQueue } from '../tracked-queue.read-model.js';
import type { TrackedRegimes } from '../tracked-regimes.js';
import { MOST_CASES } from './pack.contract.js';
import type { PackFilterDto } from './pack.contract.js';
import { say } from './sentences.js';

/**
 * The cases of one company that a filter of the queue finds now, the nearest due day first.
 *
 * @param today of the office, as the queue is asked
 * @throws Problem 422 for none, and for more than a pack has
 */
export async function casesFound(
  tx: EntityManager,
  regimes: TrackedRegimes,
  caller: Principal,
  supplierId: Id,
  filter: PackFilterDto,
  today: string,
): Promise<Id[]> {
  const { regime, status, pendingMoreThanDays: days } = filter;
  regimes.assertAsked({ regime: regime ?? undefined, status: status ?? undefined }, '/filter');
  const queue = trackedQueue(regime ?? null, regimes.endings());
  const todays = await regimes.todays();
  const found = await queuedRows(
    tx,
    caller,
    {
      supplierId,
      ...(status == null ? {} : { status }),
      ...(filter.q == null ? {} : { q: filter.q }),
      ...(filter.pending == null ? {} : { pending: yesOrNo(filter.pending) }),
      ...(filter.overdue == null ? {} : { overdue: yesOrNo(filter.overdue) }),
    },
    regime == null ? today : await regimes.today(regimes.installed(regime)),
    MOST_CASES + 1,
    {
      ...queue,
      more: (id) => [
        ...(queue.more?.(id) ?? []),
        ...(days == null ? [] : [sql`${id} IN (${pendingLonger(supplierId, days, todays)})`]),
      ],
    },
  );
  if (found.length === 0) throw invalid({ pointer: '/filter', detail: say('pack_filter_empty') });
  if (found.length > MOST_CASES)
    throw invalid({ pointer: '/filter', detail: say('pack_filter_too_many', { most: MOST_CASES }) });
  return found.map(({ id }) => id);
}

function yesOrNo(flag: boolean): 'true' | 'false' {
  return flag ? 'true' : 'false';
}
