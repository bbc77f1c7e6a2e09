import { Injectable } from '@nestjs/common';
import Big from 'big.js';
import type { EntityManager } from 'typeorm';
import { adding, mostQuantity } from '../tracker/licenses/balance.js';
import type { LicenseLine, SaidLine } from '../tracker/licenses/balance.js';
import { licenseRulesOf } from '../tracker/licenses/license-rules.js';
import { numberKey } from '../tracker/of-regime.js';
import { licensesNumbered, saveBalance } from '../tracker/licenses/recorded-license.store.js';
import type { RecordedLicense } from '../tracker/licenses/recorded-license.store.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import { applicationsTaken, drawnOf, shipmentsTaken } from './dry-run.store.js';
import type { Drawn, Sought } from './dry-run.store.js';
import type { ImportJobEntity } from './import.entity.js';
import type { PendingRow } from './import.store.js';
import type { RowValues } from './import-columns.js';

/** So many earlier rows are done again at most: what more tell of the same thing than these is no thing that this tracks. */
const MOST_EARLIER = 1_000;

/**
 * What rows of a dry run would find of the earlier ones of their file, had these been taken in: the few that tell of the same
 * thing, to be done again and undone with them, and what all of them drew from the balances of licenses.
 */
@Injectable()
export class EarlierRows {
  constructor(private readonly regimes: TrackedRegimes) {}

  /** Of parties and licenses there are none: whatever tells of one of them has its key, and is done together. */
  rows(tx: EntityManager, { id, kind }: ImportJobEntity, rows: readonly PendingRow[]): Promise<PendingRow[]> {
    if (kind === 'applications') return this.applications(tx, id, rows);
    return kind === 'shipments' ? shipmentsTaken(tx, id, rows) : Promise.resolve([]);
  }

  /** The licenses of shipments, as all earlier rows would have left them. */
  async licenses(
    tx: EntityManager,
    { id, kind, supplierId }: ImportJobEntity,
    rows: readonly PendingRow[],
  ): Promise<RecordedLicense[]> {
    if (kind !== 'shipments') return [];
    const numbers = texts(rows, (said) => said.licenseNumber);
    const drawn = await drawnOf(tx, id, numbers);
    const left: RecordedLicense[] = [];
    for (const number of new Set(drawn.map((one) => numberKey(one.number))))
      for (const license of await licensesNumbered(tx, supplierId, number, null))
        left.push(
          this.drawn(
            license,
            drawn.filter((one) => numberKey(one.number) === number),
          ),
        );
    return left;
  }

  /** Keeps the balances as the earlier rows would have left them, whatever was done again of these. */
  async draw(tx: EntityManager, licenses: readonly RecordedLicense[]): Promise<void> {
    for (const license of licenses) await saveBalance(tx, license);
  }

  /** Round by round, for what they tell of may have been found by a number as by a reference. */
  private async applications(
    tx: EntityManager,
    id: ImportJobEntity['id'],
    rows: readonly PendingRow[],
  ): Promise<PendingRow[]> {
    const returned = this.regimes.endingsAs('returned');
    const bare = texts(rows, ({ number, reference }) => (number === undefined ? reference : undefined));
    let found: PendingRow[] = [];
    for (;;) {
      const all = [...rows, ...found];
      const sought: Sought = {
        numbers: texts(all, ({ number }) => number),
        references: texts(all, ({ reference }) => reference),
        bare,
      };
      const more = await applicationsTaken(tx, id, sought, returned, MOST_EARLIER);
      if (more.length === found.length) return found;
      found = more;
    }
  }

  private drawn(license: RecordedLicense, drawn: readonly Drawn[]): RecordedLicense {
    const rules = licenseRulesOf(this.regimes.installed(license.regime));
    const said = drawn.filter(({ regime }) => this.isOf(license, regime)).map(saidLine);
    const lines = adding(license.lines, 'shipped', said);
    return { ...license, lines: lines.map((line) => notOverdrawn(line, mostQuantity(rules, line))) };
  }

  /** Whether rows that name a regime so, or none, are of a license. */
  private isOf({ regime }: RecordedLicense, word: string | null): boolean {
    return word === null || this.regimes.worded(word)?.pack.id === regime;
  }
}

/** Each once. */
function texts(rows: readonly PendingRow[], of: (said: RowValues) => string | undefined): string[] {
  return [...new Set(rows.flatMap(({ said }) => of(said) ?? []))];
}

function saidLine({ line, quantity, value }: Drawn): SaidLine {
  // In which currency does not matter here: the door has seen that it is the line's.
  return {
    line: Number(line ?? 1),
    quantity,
    value: value === null ? null : { amount: value, currency: '' },
  };
}

/** Others may have shipped since: then nothing is left, for a balance cannot be less than that. */
function notOverdrawn(line: LicenseLine, most: string | null): LicenseLine {
  if (most === null) return line;
  const left = new Big(most).minus(line.opening.quantity).plus(line.returned.quantity);
  if (left.gte(line.shipped.quantity)) return line;
  return { ...line, shipped: { ...line.shipped, quantity: left.toFixed() } };
}
