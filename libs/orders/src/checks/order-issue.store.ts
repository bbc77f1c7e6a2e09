import { rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { OrderAuthorization } from '../gate/decision.js';

/** That so much of a line left the house. */
export interface OrderIssue {
  /** Of the shipment, where a license covers it. */
  readonly id: Id;
  readonly orderCheckId: Id;
  readonly supplierId: Id;
  readonly shipmentId: Id | null;
  /** As it was recorded first. */
  readonly licenseId: Id | null;
  readonly authorization: OrderAuthorization;
  readonly quantity: string;
  readonly unit: string;
  readonly value: { readonly amount: string; readonly currency: string };
  readonly itn: string | null;
  readonly shippedOn: string;
  readonly recordedBy: Id;
  readonly recordedAt: string;
}

export function insertIssue(tx: EntityManager, one: OrderIssue): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO order_issue (id, order_check_id, supplier_id, shipment_id, license_id, "authorization", quantity, unit, value,
        itn, shipped_on, recorded_by, recorded_at)
      VALUES (${one.id}, ${one.orderCheckId}, ${one.supplierId}, ${one.shipmentId}, ${one.licenseId},
        ${JSON.stringify(one.authorization)}, ${one.quantity}, ${one.unit}, ${JSON.stringify(one.value)}, ${one.itn}, ${one.shippedOn},
        ${one.recordedBy}, ${one.recordedAt})`,
  );
}

/** In which units and currencies some of a line went out. */
export function issuedIn(tx: EntityManager, orderCheckId: Id): Promise<{ unit: string; currency: string }[]> {
  return rowsOf(
    tx,
    sql`SELECT DISTINCT unit, value ->> 'currency' AS currency FROM order_issue WHERE order_check_id = ${orderCheckId}`,
  );
}
