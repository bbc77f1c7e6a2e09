import { Injectable } from '@nestjs/common';
import { ClassificationFollower } from '@ninety/classification';
import { LawFollower } from '@ninety/determinations';
import { OpenOrders } from '@ninety/licensing';
import type { LicenseOfOrders } from '@ninety/licensing';
import { Jobs } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { AuthorizationSubscriber } from '../authorizations/authorization-subscriber.js';
import type { Reservation } from './order-check.js';
import { hasOpenLines, insertMark } from './order-mark.store.js';
import type { OrderMark } from './order-mark.store.js';

/** The duty that asks open lines of orders again. */
export const ORDER_RECHECK_DUTY = 'order-rechecks';

/** Notes what happens on which answers to orders rest; the duty asks again. It locks no line: whoever notes may hold a license. */
@Injectable()
export class OpenLines extends OpenOrders {
  /** The lines that it covers are locked after it, so that whoever records a shipment sees all of them. */
  async licenseUsed(tx: EntityManager, { firstId, supplierId }: LicenseOfOrders): Promise<void> {
    if (await hasOpenLines(tx, supplierId, firstId))
      await note(tx, { because: 'license_used', supplierId, licenseId: firstId });
  }

  async licenseChanged(tx: EntityManager, { firstId, supplierId }: LicenseOfOrders): Promise<void> {
    if (await hasOpenLines(tx, supplierId, null))
      await note(tx, { because: 'license_changed', supplierId, licenseId: firstId });
  }

  partiesChanged(tx: EntityManager, partyIds: readonly Id[]): Promise<void> {
    return note(tx, { because: 'parties_changed', partyIds });
  }

  listChanged(tx: EntityManager): Promise<void> {
    return note(tx, { because: 'list_changed', supplierId: null });
  }

  /** What a line held of a license, as it was recorded first, is free for others. */
  reservationFreed(tx: EntityManager, supplierId: Id, { licenseId }: Reservation): Promise<void> {
    return note(tx, { because: 'reservation_freed', supplierId, licenseId });
  }
}

/** Open lines are decided by the law. */
@Injectable()
export class LinesByLaw extends LawFollower {
  lawChanged(tx: EntityManager): Promise<void> {
    return note(tx, { because: 'law_changed', supplierId: null });
  }
}

/** Open lines are decided by what persons recorded. */
@Injectable()
export class LinesByAuthorization extends AuthorizationSubscriber {
  changed(tx: EntityManager, supplierId: Id): Promise<void> {
    return note(tx, { because: 'authorizations_changed', supplierId });
  }
}

/** Open lines are decided by how their products are classified. */
@Injectable()
export class LinesOfProducts extends ClassificationFollower {
  classified(tx: EntityManager, productId: Id): Promise<void> {
    return note(tx, { because: 'product_changed', productId });
  }
}

async function note(tx: EntityManager, mark: OrderMark): Promise<void> {
  await insertMark(tx, mark);
  await Jobs.wake(tx, ORDER_RECHECK_DUTY);
}
