import { Injectable } from '@nestjs/common';
import { run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { ScreeningSubscriber } from '@ninety/screening';
import type { ChangedRequirement } from '@ninety/screening';
import type { EntityManager } from 'typeorm';

/** What follows for applications from what screening finds of their parties: their representations change. */
@Injectable()
export class TrackedParties extends ScreeningSubscriber {
  alertJudged(tx: EntityManager, partyId: Id): Promise<void> {
    return touched(tx, [partyId]);
  }

  requirementsChanged(tx: EntityManager, changed: readonly ChangedRequirement[]): Promise<void> {
    return touched(
      tx,
      changed.map(({ partyId }) => partyId),
    );
  }
}

function touched(tx: EntityManager, partyIds: readonly Id[]): Promise<void> {
  return run(
    tx,
    sql`UPDATE application SET version = version + 1
        WHERE id IN (SELECT application_id FROM application_party WHERE party_id = ANY(${partyIds}::uuid[]))`,
  );
}
