import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { eventsOf } from './event-log.store.js';
import { dayOf, standingOf } from './standing.js';

/** How many of the 90 days are counted of each application by the end of a day (`YYYY-MM-DD`). */
export async function countedDaysOf(
  manager: EntityManager,
  applicationIds: readonly Id[],
  asOf: string,
): Promise<Map<Id, number>> {
  const counted = new Map<Id, number>();
  for (const [id, log] of await eventsOf(manager, applicationIds)) {
    const resolution = standingOf(log, dayOf(asOf)).clocks.find(({ clock }) => clock === 'resolution');
    if (resolution) counted.set(id, resolution.countedDays);
  }
  return counted;
}
