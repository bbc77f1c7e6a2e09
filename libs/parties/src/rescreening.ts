import { Injectable } from '@nestjs/common';
import type { Id } from '@ninety/platform';
import { SupplierSubscriber } from '@ninety/suppliers';
import type { EntityManager } from 'typeorm';
import { screenAgainOf } from './party.store.js';

/** The parties of a supplier that says from which score a name is a match are screened again, by that score. */
@Injectable()
export class Rescreening extends SupplierSubscriber {
  thresholdChanged(tx: EntityManager, supplierId: Id): Promise<void> {
    return screenAgainOf(tx, supplierId);
  }
}
