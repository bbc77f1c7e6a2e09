import { Injectable } from '@nestjs/common';
import type { Id } from '@ninety/platform';
import { PartySubscriber } from '@ninety/parties';
import { ScreeningSubscriber } from '@ninety/screening';
import type { ChangedRequirement } from '@ninety/screening';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../case/standing.js';
import { concernedBy, touchApplicationsOf } from './tracked-application.store.js';
import type { Concerned } from './tracked-application.store.js';
import { trackedCasesOf } from './tracked-case.js';
import type { TrackedCase } from './tracked-case.js';
import { receivingRoles } from './receiving-roles.js';
import { followParty } from './tracked-courses.store.js';
import { TrackedRegimes } from './tracked-regimes.js';

/** What follows for applications from what screening finds of their parties: their representations change. */
@Injectable()
export class TrackedParties extends ScreeningSubscriber {
  constructor(
    private readonly outbox: Outbox,
    private readonly regimes: TrackedRegimes,
  ) {
    super();
  }

  alertJudged(tx: EntityManager, partyId: Id): Promise<void> {
    return touchApplicationsOf(tx, [partyId]);
  }

  /** A pending application whose party is an entry that now asks for something else, or no more, is told of. */
  async requirementsChanged(tx: EntityManager, changed: readonly ChangedRequirement[]): Promise<void> {
    await touchApplicationsOf(
      tx,
      changed.map(({ partyId }) => partyId),
    );
    for (const file of await trackedCasesOf(tx, this.regimes, await concernedBy(tx, changed)))
      if (await this.isPending(file)) await this.tell(tx, file);
  }

  private async isPending(file: TrackedCase<Concerned>): Promise<boolean> {
    const { outcome } = file.outlook(dayOf(await this.regimes.today(file.regime)));
    return file.filings.length > 0 && outcome === null;
  }

  private tell(tx: EntityManager, { application, controlNumber }: TrackedCase<Concerned>): Promise<void> {
    const { id: applicationId, supplierId, partyId, entryId, isListed } = application;
    return this.outbox.write(tx, {
      type: 'application.requirement_changed',
      audience: 'applicant',
      supplierId,
      data: { applicationId, controlNumber, partyId, entryId, isListed },
    });
  }
}

/** What follows for applications from where their parties lie: reports count them by it. */
@Injectable()
export class TrackedDestinations extends PartySubscriber {
  constructor(private readonly regimes: TrackedRegimes) {
    super();
  }

  countryChanged(tx: EntityManager, partyId: Id): Promise<void> {
    return followParty(tx, partyId, receivingRoles(this.regimes.packs()));
  }
}
