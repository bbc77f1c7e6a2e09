import type { Principal } from '@ninety/access';
import { BY_ID, newId, pageBy, rowOf, sql } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ShipmentDto } from './license.contract.js';
import { LicenseShipmentEntity } from './license.entity.js';

/** The shipments under a license, in their order. */
export function shipmentsPage(
  manager: EntityManager,
  number: string,
  query: PageQuery,
): Promise<Page<LicenseShipmentEntity>> {
  return pageBy(query, BY_ID, (after, count) => {
    const found = manager
      .createQueryBuilder(LicenseShipmentEntity, 's')
      .where('s.licenseNumber = :number', { number })
      .orderBy('s.id')
      .limit(count);
    if (after) found.andWhere('s.id > :after', { after: after[0] });
    return found.getMany();
  });
}

export function lookUpShipment(
  manager: EntityManager,
  licenseNumber: string,
  id: Id,
): Promise<LicenseShipmentEntity | null> {
  return manager.findOneBy(LicenseShipmentEntity, { id, licenseNumber });
}

/** Under a license that is locked, which numbers its shipments. */
export async function insertShipment(
  tx: EntityManager,
  caller: Principal,
  licenseNumber: string,
  { shippedOn, itn, items }: ShipmentDto,
): Promise<LicenseShipmentEntity> {
  const row = await rowOf<{ last: number }>(
    tx,
    sql`SELECT coalesce(max(number), 0) AS last FROM license_shipment WHERE license_number = ${licenseNumber}`,
  );
  const shipment = tx.create(LicenseShipmentEntity, {
    id: newId(),
    licenseNumber,
    number: (row?.last ?? 0) + 1,
    shippedOn,
    itn: itn ?? null,
    items: items.map(({ item, quantity, value }) => ({ item, quantity, value })),
    recordedBy: caller.id,
    recordedAt: new Date(),
  });
  await tx.insert(LicenseShipmentEntity, shipment);
  return shipment;
}
