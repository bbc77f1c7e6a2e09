import { Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { RecordVerification } from '@ninety/audit';
import type { Looked } from '@ninety/audit';
import { Database, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import Big from 'big.js';
import type { EntityManager } from 'typeorm';
import { adding, NOTHING } from './balance.js';
import type { Amount, LicenseLine } from './balance.js';
import { standingAfter } from './recorded-license.read-model.js';
import type { RecordedLicense } from './recorded-license.store.js';
import { standingShipments } from './recorded-shipment.store.js';

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
        await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
        const some = await standingAfter(tx, after, LICENSES);
        const faults = [];
        for (const license of some) {
          await yielder.yieldIfDue();
          faults.push(...(await faultsOf(tx, license)));
        }
        return { some, faults };
      });
      yield { count: looked.some.length, faults: looked.faults };
      if (looked.some.length < LICENSES) return;
      after = looked.some.at(-1)?.id ?? null;
    }
  }
}

async function faultsOf(tx: EntityManager, { id, firstId, lines, openingUsage }: RecordedLicense) {
  let given: LicenseLine[] = adding(
    lines.map((line) => ({ ...line, opening: NOTHING, shipped: NOTHING, returned: NOTHING })),
    'opening',
    openingUsage,
  );
  for (const { lines: shipped, returns } of await standingShipments(tx, firstId)) {
    given = adding(given, 'shipped', shipped);
    for (const back of returns) given = adding(given, 'returned', back.lines);
  }
  return lines.flatMap((line, index) =>
    (['opening', 'shipped', 'returned'] as const).flatMap((what) => {
      const sum = given[index]?.[what] ?? NOTHING;
      if (isSame(line[what], sum)) return [];
      const detail = `has ${what} ${inWords(line[what])}, and the sum is ${inWords(sum)}`;
      return [{ what: 'balance' as const, where: `recorded_license_line/${id}/${line.line}`, detail }];
    }),
  );
}

function isSame(a: Amount, b: Amount): boolean {
  return new Big(a.quantity).eq(b.quantity) && new Big(a.value).eq(b.value);
}

function inWords({ quantity, value }: Amount): string {
  return `${new Big(quantity).toFixed()} by quantity, ${new Big(value).toFixed()} by value`;
}
