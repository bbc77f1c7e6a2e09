import { Injectable } from '@nestjs/common';
import type { Id } from '@ninety/platform';
import { ScreeningSubscriber } from '@ninety/screening';
import type { ChangedRequirement } from '@ninety/screening';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { concernedBy, countChangeOf, countChangeOfThoseWith } from './concerned.store.js';

/** What follows for applications from what screening finds of their parties. */
@Injectable()
export class ScreeningConsequences extends ScreeningSubscriber {
  constructor(private readonly outbox: Outbox) {
    super();
  }

  /** What the list says now shows on every application of the party: their representations change. */
  alertJudged(tx: EntityManager, partyId: Id): Promise<void> {
    return countChangeOfThoseWith(tx, partyId);
  }

  /** A pending application whose party is an entry that now asks for something else, or no more. */
  async requirementsChanged(tx: EntityManager, changed: readonly ChangedRequirement[]): Promise<void> {
    const concerned = await concernedBy(tx, changed);
    await countChangeOf(
      tx,
      concerned.map(({ id }) => id),
    );
    for (const { id, supplierId, controlNumber, agencies, partyId, entryId, isListed } of concerned) {
      const data = { applicationId: id, controlNumber, partyId, entryId, isListed };
      for (const audience of ['applicant', 'government'] as const)
        await this.outbox.write(tx, {
          type: 'application.requirement_changed',
          audience,
          supplierId,
          agencies,
          data,
        });
    }
  }
}
