import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { RecordVerification } from '@ninety/audit';
import type { Fault, Looked } from '@ninety/audit';
import { Database, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import Big from 'big.js';
import { readOneSnapshot } from '../../records/record-check.read-model.js';
import { adding, NOTHING } from './balance.js';
import type { Amount } from './balance.js';
import { withShipments } from './face.js';
import { standingAfter } from './recorded-license.read-model.js';
import type { RecordedLicense } from './recorded-license.store.js';
import { standingShipments } from './recorded-shipment.store.js';
import type { RecordedShipment } from './recorded-shipment.store.js';
import { sentenceBy } from '../sentences.js';

const LICENSES = 100;

/** What was used of licenses, which is stored beside the sealed shipments that give it. docs/decisions/0034 */
@Injectable()
export class RecordedLicenseBalances implements OnModuleInit {
  constructor(
    private readonly verification: RecordVerification,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.verification.also('balance', () => this.balances());
  }

  private async *balances(): AsyncGenerator<Looked> {
    const yielder = new Yielder();
    for (let after: Id | null = null; ;) {
      const looked = await this.database.transaction(async (tx) => {
        await readOneSnapshot(tx);
        const some = await standingAfter(tx, after, LICENSES);
        const shipments = await standingShipments(
          tx,
          some.map(({ firstId }) => firstId),
        );
        const byLicense = new Map<Id, RecordedShipment[]>(some.map(({ firstId }) => [firstId, []]));
        for (const shipment of shipments) byLicense.get(shipment.licenseId)?.push(shipment);
        const faults: Fault[] = [];
        for (const license of some) {
          await yielder.yieldIfDue();
          faults.push(...faultsOf(license, byLicense.get(license.firstId) ?? []));
        }
        return { some, faults };
      });
      yield { count: looked.some.length, faults: looked.faults };
      if (looked.some.length < LICENSES) return;
      after = looked.some.at(-1)?.id ?? null;
    }
  }
}

function faultsOf(
  { id, lines, openingUsage }: RecordedLicense,
  shipments: readonly RecordedShipment[],
): Fault[] {
  const bare = lines.map((line) => ({ ...line, opening: NOTHING, shipped: NOTHING, returned: NOTHING }));
  const given = withShipments(adding(bare, 'opening', openingUsage), shipments);
  return lines.flatMap((line, index) =>
    (['opening', 'shipped', 'returned'] as const).flatMap((what) => {
      const sum = given[index]?.[what] ?? NOTHING;
      if (isSame(line[what], sum)) return [];
      const wrong = sentenceBy('recorded_balance_differs', {
        kind: what,
        ...plain(line[what]),
        sumQuantity: plain(sum).quantity,
        sumValue: plain(sum).value,
      });
      const where = `recorded_license_line/${id}/${line.line}`;
      return [{ what: 'balance' as const, where, ...wrong.as('detail') }];
    }),
  );
}

function isSame(a: Amount, b: Amount): boolean {
  return new Big(a.quantity).eq(b.quantity) && new Big(a.value).eq(b.value);
}

function plain({ quantity, value }: Amount): Amount {
  return { quantity: new Big(quantity).toFixed(), value: new Big(value).toFixed() };
}
