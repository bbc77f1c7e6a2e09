import { Injectable, Optional } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import { PartySubscriber } from '@ninety/parties';
import { ScreeningSubscriber } from '@ninety/screening';
import type { ChangedRequirement } from '@ninety/screening';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../case/standing.js';
import { ReviewFollower } from '../reviews/review-follower.js';
import { OpenOrders } from './open-orders.js';
import { concernedBy, preparedBy, touchApplicationsOf } from './tracked-application.store.js';
import type { Concerned } from './tracked-application.store.js';
import { lockTracked, trackedCasesOf } from './tracked-case.js';
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
    @Optional() private readonly orders?: OpenOrders,
  ) {
    super();
  }

  async alertJudged(tx: EntityManager, partyId: Id): Promise<void> {
    await touchApplicationsOf(tx, [partyId]);
    await this.orders?.partiesChanged(tx, [partyId]);
  }

  override async partiesScreened(tx: EntityManager, partyIds: readonly Id[]): Promise<void> {
    await this.orders?.partiesChanged(tx, partyIds);
  }

  override async listChanged(tx: EntityManager): Promise<void> {
    await this.orders?.listChanged(tx);
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

/**
 * What follows for applications from what is said of their parties: reports count them by where those lie, and who they are
 * is reviewed.
 */
@Injectable()
export class TrackedPartyRecords extends PartySubscriber {
  constructor(
    private readonly regimes: TrackedRegimes,
    private readonly reviews: ReviewFollower,
    @Optional() private readonly orders?: OpenOrders,
  ) {
    super();
  }

  countryChanged(tx: EntityManager, partyId: Id): Promise<void> {
    return followParty(tx, partyId, receivingRoles(this.regimes.packs()));
  }

  async edited(tx: EntityManager, caller: Principal, partyId: Id): Promise<void> {
    await this.orders?.partiesChanged(tx, [partyId]);
    for (const id of await preparedBy(tx, caller.id, partyId))
      await this.reviews.follow(tx, caller, await lockTracked(tx, this.regimes, caller, id));
  }
}
