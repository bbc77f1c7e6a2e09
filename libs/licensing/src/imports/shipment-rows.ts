import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { partyIdNamed } from '@ninety/parties';
import { generally, Unvalidated } from '@ninety/platform';
import type { Id, Sentence } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { numberKey } from '../tracker/of-regime.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import type { SaidLine } from '../tracker/licenses/balance.js';
import { RecordedShipmentDto } from '../tracker/licenses/recorded-license.contract.js';
import { licensesNumbered } from '../tracker/licenses/recorded-license.store.js';
import type { RecordedLicense } from '../tracker/licenses/recorded-license.store.js';
import { shipmentNumbered, shipmentsOfDay } from '../tracker/licenses/recorded-shipment.store.js';
import type { Consignee, RecordedShipment } from '../tracker/licenses/recorded-shipment.store.js';
import { RecordedShipmentsService } from '../tracker/licenses/recorded-shipments.service.js';
import { folded } from './import-columns.js';
import type { ShipmentColumn, ShipmentValues } from './import-columns.js';
import { takenBefore } from './import.store.js';
import { atDoor, isSameAmount, refuse, regimeWorded, saidAlike } from './row-taking.js';
import type { DoorColumns, Taken } from './row-taking.js';
import { say } from './sentences.js';

const DOOR: DoorColumns = {
  fields: [
    ['/lines/value/currency', 'currency'],
    ...['line', 'quantity', 'value'].map((name) => [`/lines/${name}`, name] as const),
    ['/lines', 'quantity'],
    ['/consigneePartyId', 'consignee'],
    ...['shippedOn', 'itn', 'place'].map((name) => [`/${name}`, name] as const),
  ],
  whole: null,
  conflict: 'licenseNumber',
};

/**
 * Takes shipments in from their rows: each row of an ITN is a line of it. One without an ITN is known again by its license,
 * line, day and quantity (or value, where the row says no quantity), with the company's reference where there is one.
 */
@Injectable()
export class ShipmentRows {
  constructor(
    private readonly shipments: RecordedShipmentsService,
    private readonly regimes: TrackedRegimes,
  ) {}

  async take(
    tx: EntityManager,
    caller: Principal,
    supplierId: Id,
    rows: readonly ShipmentValues[],
    key: string | null,
  ): Promise<Taken> {
    const license = await this.licenseOf(tx, supplierId, rows);
    const shippedOn = saidOf(rows, 'shippedOn') ?? refuse('shippedOn', generally('field_required'));
    const itn = saidOf(rows, 'itn') ?? null;
    const lines = rows.map((row, place) => lineOf(license, row, place));
    const said = { shippedOn, itn, lines };
    const known = await knownShipment(tx, supplierId, license, said, rows, key);
    if (known) {
      await assertSame(tx, supplierId, license, known, said, rows);
      return { outcome: 'unchanged', resource: shipmentPath(license, known.id), changes: [] };
    }
    const place = saidOf(rows, 'place');
    const consigneePartyId = await consigneeOf(tx, supplierId, license, rows);
    const draft = {
      lines,
      shippedOn,
      ...(itn === null ? {} : { itn }),
      ...(place === undefined ? {} : { place }),
      ...(consigneePartyId === null ? {} : { consigneePartyId }),
    };
    const { shipment } = await atDoor(DOOR, () =>
      this.shipments.ship(caller, license.id, null, new Unvalidated(RecordedShipmentDto, draft)),
    );
    return { outcome: 'made', resource: shipmentPath(license, shipment.id), changes: ['shipment'] };
  }

  private async licenseOf(
    tx: EntityManager,
    supplierId: Id,
    rows: readonly ShipmentValues[],
  ): Promise<RecordedLicense> {
    const number =
      saidAlike('shipment', rows, 'licenseNumber', numberKey) ??
      refuse('licenseNumber', generally('field_required'));
    const regimeOf = (word: string) => regimeWorded(this.regimes, word).pack.id;
    const word = saidAlike('shipment', rows, 'regime', regimeOf);
    const regime = word === undefined ? null : regimeOf(word);
    const [license, ...others] = await licensesNumbered(tx, supplierId, number, regime);
    if (others.length > 0) refuse('regime', say('import_regime_of_license'));
    return license ?? refuse('licenseNumber', say('import_license_not_recorded'));
  }
}

/** What rows of a shipment say went out, and when. */
interface SaidShipment {
  readonly shippedOn: string;
  readonly itn: string | null;
  readonly lines: readonly SaidLine[];
}

/** The shipment that stands of which the rows tell, whatever they say otherwise of it; undefined: none is recorded. */
async function knownShipment(
  tx: EntityManager,
  supplierId: Id,
  license: RecordedLicense,
  { shippedOn, itn, lines }: SaidShipment,
  rows: readonly ShipmentValues[],
  key: string | null,
): Promise<RecordedShipment | undefined> {
  if (itn !== null) return shipmentNumbered(tx, license.firstId, itn);
  const before = key === null ? [] : await takenBefore(tx, supplierId, 'shipments', key);
  const isReferred = rows.some(({ reference }) => reference !== undefined);
  if (isReferred && before.length === 0) return undefined;
  const ofDay = await shipmentsOfDay(tx, license.firstId, shippedOn);
  const taken = ofDay.find(({ id }) => before.some((resource) => resource.endsWith(`/shipments/${id}`)));
  return taken ?? (isReferred ? undefined : ofDay.find((one) => isSameLines(one.lines, lines)));
}

/** A shipment is not changed: whatever the rows say more of it is otherwise. @throws RowRefusal with what is recorded */
async function assertSame(
  tx: EntityManager,
  supplierId: Id,
  license: RecordedLicense,
  is: RecordedShipment,
  { shippedOn, itn, lines }: SaidShipment,
  rows: readonly ShipmentValues[],
): Promise<void> {
  if (is.shippedOn !== shippedOn || !isSameLines(is.lines, lines))
    refuse(itn === null ? 'value' : 'itn', say('import_shipment_recorded_otherwise', { on: is.shippedOn }));
  const place = saidOf(rows, 'place');
  if (place !== undefined && place !== is.place) refuse('place', recordedAs(is.place));
  if (!(await isConsignee(tx, supplierId, license, is.consignee, rows)))
    refuse('consignee', recordedAs(is.consignee?.name ?? null));
}

/** Whether the rows name the consignee of a shipment, as it was called or is called now; or none. */
async function isConsignee(
  tx: EntityManager,
  supplierId: Id,
  license: RecordedLicense,
  is: Consignee | null,
  rows: readonly ShipmentValues[],
): Promise<boolean> {
  const name = saidOf(rows, 'consignee');
  if (name === undefined) return true;
  if (is === null) return false;
  const country = saidOf(rows, 'consigneeCountry') ?? is.country;
  if (folded(is.name) === folded(name) && is.country === country) return true;
  return (await consigneeOf(tx, supplierId, license, rows)) === is.partyId;
}

function recordedAs(is: string | null): Sentence {
  return is === null ? say('import_recorded_without') : say('import_recorded_as', { is });
}

function shipmentPath({ id }: RecordedLicense, shipmentId: Id): string {
  return `licenses/${id}/shipments/${shipmentId}`;
}

const saidOf = (rows: readonly ShipmentValues[], column: ShipmentColumn) =>
  saidAlike('shipment', rows, column);

/** A line of the license; where it has one alone, that. A value is in the line's currency where none is said. */
function lineOf(
  { lines }: RecordedLicense,
  { line: given, quantity, value, currency }: ShipmentValues,
  row: number,
): SaidLine {
  const line =
    given === undefined && lines.length === 1
      ? 1
      : Number(given ?? refuse('line', say('import_line_of_several'), row));
  const of =
    lines.find((one) => one.line === line) ??
    refuse('line', say('import_no_line', { lines: lines.length }), row);
  return {
    line,
    quantity: quantity ?? null,
    value:
      value === undefined
        ? null
        : {
            amount: value,
            currency: currency ?? of.currency ?? refuse('currency', say('import_currency_of_value'), row),
          },
  };
}

async function consigneeOf(
  tx: EntityManager,
  supplierId: Id,
  { parties }: RecordedLicense,
  rows: readonly ShipmentValues[],
): Promise<Id | null> {
  const name = saidOf(rows, 'consignee');
  if (name === undefined) return null;
  const ofLicense = parties.find((party) => folded(party.name) === folded(name));
  if (ofLicense) return ofLicense.partyId;
  const country =
    saidOf(rows, 'consigneeCountry') ?? refuse('consigneeCountry', say('import_country_of_other_consignee'));
  return (
    (await partyIdNamed(tx, supplierId, { name, country })) ??
    refuse('consignee', say('import_consignee_not_recorded'))
  );
}

function isSameLines(is: readonly SaidLine[], said: readonly SaidLine[]): boolean {
  return (
    is.length === said.length &&
    said.every((one) => {
      const same = is.find(({ line }) => line === one.line);
      return (
        same &&
        isSameAmount(same.quantity, one.quantity) &&
        isSameAmount(same.value?.amount, one.value?.amount) &&
        (!one.value || same.value?.currency === one.value.currency)
      );
    })
  );
}
