import { INSTANT, notFound, prepared, raw, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { SaidLine } from './balance.js';

/** What went out under a license. */
export interface RecordedShipment {
  readonly id: Id;
  /** The license, as it was recorded first. */
  readonly licenseId: Id;
  /** Counts from 1 on each license. */
  readonly number: number;
  readonly shippedOn: string;
  readonly lines: readonly SaidLine[];
  readonly consignee: Consignee | null;
  readonly place: string | null;
  /** The Internal Transaction Number of the Automated Export System. */
  readonly itn: string | null;
  readonly recordedBy: Id;
  readonly recordedAt: string;
  /** That it never went out so; null: it stands. */
  readonly voided: { readonly reason: string; readonly recordedBy: Id; readonly recordedAt: string } | null;
  readonly returns: readonly RecordedReturn[];
}

/** As it was called when the shipment was recorded. */
export interface Consignee {
  readonly partyId: Id;
  readonly name: string;
  readonly country: string;
}

/** What came back of a shipment. */
export interface RecordedReturn {
  readonly id: Id;
  readonly lines: readonly SaidLine[];
  readonly returnedOn: string;
  readonly reason: string;
  readonly recordedBy: Id;
  readonly recordedAt: string;
}

const SHIPMENT =
  raw(`s.id, s.license_id AS "licenseId", s.number, s.shipped_on::text AS "shippedOn", s.lines, s.consignee, s.place,
  s.itn, s.recorded_by AS "recordedBy", to_char(s.recorded_at AT TIME ZONE 'UTC', ${INSTANT}) AS "recordedAt",
  CASE WHEN s.voided_at IS NOT NULL THEN jsonb_build_object('reason', s.void_reason, 'recordedBy', s.voided_by,
    'recordedAt', to_char(s.voided_at AT TIME ZONE 'UTC', ${INSTANT})) END AS voided,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', b.id, 'lines', b.lines, 'returnedOn', b.returned_on, 'reason', b.reason,
      'recordedBy', b.recorded_by, 'recordedAt', to_char(b.recorded_at AT TIME ZONE 'UTC', ${INSTANT})) ORDER BY b.id)
    FROM recorded_return b WHERE b.license_id = s.license_id AND b.shipment_id = s.id), '[]') AS returns`);

/** The shipments that stand of licenses, as they were recorded first, of each the oldest first. */
export function standingShipments(
  manager: EntityManager,
  licenseIds: readonly Id[],
): Promise<RecordedShipment[]> {
  return rowsOf<RecordedShipment>(
    manager,
    sql`SELECT ${SHIPMENT} FROM recorded_shipment s WHERE s.license_id = ANY(${licenseIds}::uuid[]) AND s.voided_at IS NULL
      ORDER BY s.license_id, s.number`,
  );
}

/** The shipment that stands of a license under an ITN; undefined: there is none. */
export function shipmentNumbered(
  manager: EntityManager,
  licenseId: Id,
  itn: string,
): Promise<RecordedShipment | undefined> {
  return rowOf<RecordedShipment>(
    manager,
    sql`SELECT ${SHIPMENT} FROM recorded_shipment s WHERE s.itn = ${itn} AND s.license_id = ${licenseId} AND s.voided_at IS NULL`,
  );
}

/** The shipments of a day that stand of a license, the oldest first. */
export function shipmentsOfDay(
  manager: EntityManager,
  licenseId: Id,
  shippedOn: string,
): Promise<RecordedShipment[]> {
  return rowsOf<RecordedShipment>(
    manager,
    sql`SELECT ${SHIPMENT} FROM recorded_shipment s
      WHERE s.license_id = ${licenseId} AND s.shipped_on = ${shippedOn} AND s.voided_at IS NULL ORDER BY s.number`,
  );
}

/** So many after one, in the order of their ids; those that were taken back too. */
export function shipmentsAfter(
  manager: EntityManager,
  licenseId: Id,
  after: Id | null,
  count: number,
): Promise<RecordedShipment[]> {
  return rowsOf<RecordedShipment>(
    manager,
    sql`SELECT ${SHIPMENT} FROM recorded_shipment s
      WHERE s.license_id = ${licenseId} AND (${after}::uuid IS NULL OR s.id > ${after}::uuid) ORDER BY s.id LIMIT ${count}`,
  );
}

/** @throws Problem 404 */
export async function findShipment(manager: EntityManager, licenseId: Id, id: Id): Promise<RecordedShipment> {
  const shipment = await rowOf<RecordedShipment>(
    manager,
    sql`SELECT ${SHIPMENT} FROM recorded_shipment s WHERE s.license_id = ${licenseId} AND s.id = ${id}`,
  );
  if (!shipment) throw notFound('shipment');
  return shipment;
}

/** The next number of a shipment under a license that is locked. */
export async function nextShipmentNumber(tx: EntityManager, licenseId: Id): Promise<number> {
  const row = await rowOf<{ last: number }>(
    tx,
    sql`SELECT coalesce(max(number), 0) AS last FROM recorded_shipment WHERE license_id = ${licenseId}`,
  );
  return (row?.last ?? 0) + 1;
}

/** @returns whether it is kept; not where another shipment that stands has its ITN */
export async function insertShipment(tx: EntityManager, one: RecordedShipment): Promise<boolean> {
  const kept = await rowOf(
    tx,
    prepared(sql`INSERT INTO recorded_shipment
        (id, license_id, number, shipped_on, lines, consignee, place, itn, recorded_by, recorded_at)
      VALUES (${one.id}, ${one.licenseId}, ${one.number}, ${one.shippedOn}, ${JSON.stringify(one.lines)},
        ${one.consignee === null ? null : JSON.stringify(one.consignee)}, ${one.place}, ${one.itn}, ${one.recordedBy}, ${one.recordedAt})
      ON CONFLICT (itn) WHERE itn IS NOT NULL AND voided_at IS NULL DO NOTHING RETURNING id`),
  );
  return kept !== undefined;
}

export function voidShipment(
  tx: EntityManager,
  id: Id,
  { reason, recordedBy, recordedAt }: NonNullable<RecordedShipment['voided']>,
): Promise<void> {
  return run(
    tx,
    sql`UPDATE recorded_shipment SET voided_by = ${recordedBy}, voided_at = ${recordedAt}, void_reason = ${reason}
      WHERE id = ${id}`,
  );
}

export function insertReturn(
  tx: EntityManager,
  { id: shipmentId, licenseId }: Pick<RecordedShipment, 'id' | 'licenseId'>,
  one: RecordedReturn,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO recorded_return (id, shipment_id, license_id, lines, returned_on, reason, recorded_by, recorded_at)
      VALUES (${one.id}, ${shipmentId}, ${licenseId}, ${JSON.stringify(one.lines)}, ${one.returnedOn}, ${one.reason},
        ${one.recordedBy}, ${one.recordedAt})`,
  );
}
