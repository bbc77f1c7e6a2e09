import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { partyIdNamed } from '@ninety/parties';
import { generally, Unvalidated } from '@ninety/platform';
import type { Id, Sentence } from '@ninety/platform';
import type { Regime } from '@ninety/regimes';
import Big from 'big.js';
import type { EntityManager } from 'typeorm';
import { numberKey } from '../tracker/of-regime.js';
import { PRESET_REGIME } from '../tracker/tracked-applications.service.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import type { LicenseLine } from '../tracker/licenses/balance.js';
import { RecordedLicenseDto } from '../tracker/licenses/recorded-license.contract.js';
import { licensesNumbered } from '../tracker/licenses/recorded-license.store.js';
import type { RecordedLicense } from '../tracker/licenses/recorded-license.store.js';
import { RecordedLicensesService } from '../tracker/licenses/recorded-licenses.service.js';
import { consigneeRole } from './application-row.js';
import { folded, textsIn } from './import-columns.js';
import type { LicenseColumn, LicenseValues } from './import-columns.js';
import { atDoor, isSameAmount, refuse, regimeWorded, saidAlike } from './row-taking.js';
import type { DoorColumns, Taken } from './row-taking.js';
import { say } from './sentences.js';

const DOOR: DoorColumns = {
  fields: [
    ['/lines/value/currency', 'currency'],
    ...['eccn', 'description', 'unit', 'quantity', 'value'].map((name) => [`/lines/${name}`, name] as const),
    ['/openingUsage/quantity', 'usedQuantity'],
    ['/openingUsage/value', 'usedValue'],
    ['/openingUsage', 'usedQuantity'],
    ['/parties', 'consignee'],
    ...['regime', 'number', 'issuedOn', 'validUntil', 'conditions'].map(
      (name) => [`/${name}`, name] as const,
    ),
  ],
  whole: null,
  conflict: 'number',
};

/** Takes licenses in from their rows: each row of a number is a line of its face. */
@Injectable()
export class LicenseRows {
  constructor(
    private readonly licenses: RecordedLicensesService,
    private readonly regimes: TrackedRegimes,
  ) {}

  async take(
    tx: EntityManager,
    caller: Principal,
    supplierId: Id,
    rows: readonly LicenseValues[],
  ): Promise<Taken> {
    const regime = this.regimeOf(rows);
    const number =
      saidAlike('license', rows, 'number', numberKey) ?? refuse('number', generally('field_required'));
    const issuedOn = saidOf(rows, 'issuedOn') ?? refuse('issuedOn', generally('field_required'));
    const validUntil = saidOf(rows, 'validUntil') ?? refuse('validUntil', generally('field_required'));
    const lines = rows.map(lineOf);
    const [found] = await licensesNumbered(tx, supplierId, number, regime.pack.id);
    if (found) {
      assertSame(found, { issuedOn, validUntil, lines });
      await assertParties(tx, supplierId, found, rows);
      assertConditions(found, rows);
      return { outcome: 'unchanged', resource: `licenses/${found.id}`, changes: [] };
    }
    const today = await this.regimes.today(regime);
    const role = consigneeRole(regime.pack);
    const face = {
      supplierId,
      regime: regime.pack.id,
      number,
      issuedOn,
      validUntil,
      lines,
      parties: partiesIn(rows).map((party) => ({ role, ...party })),
      conditions: conditionsIn(rows).map((text) => ({ text })),
      openingUsage: rows.flatMap((row, place) => usageOf(row, place + 1, today)),
    };
    const license = await atDoor(DOOR, () =>
      this.licenses.record(caller, new Unvalidated(RecordedLicenseDto, face)),
    );
    return { outcome: 'made', resource: `licenses/${license.id}`, changes: ['license'] };
  }

  /** Rows may write the same regime differently. @throws RowRefusal where they name two, or what is none */
  private regimeOf(rows: readonly LicenseValues[]): Regime {
    const named = rows.map(({ regime }) =>
      regime === undefined ? {} : { regime: regimeWorded(this.regimes, regime).pack.id },
    );
    return this.regimes.named(saidOf(named, 'regime') ?? PRESET_REGIME);
  }
}

const saidOf = (rows: readonly LicenseValues[], column: LicenseColumn) => saidAlike('license', rows, column);

function lineOf({ eccn, description, unit, quantity, value, currency }: LicenseValues, row: number) {
  return {
    eccn: eccn ?? refuse('eccn', generally('field_required'), row),
    description: description ?? refuse('description', generally('field_required'), row),
    ...(quantity === undefined ? {} : { quantity }),
    ...(unit === undefined ? {} : { unit }),
    ...(value === undefined
      ? {}
      : {
          value: {
            amount: value,
            currency: currency ?? refuse('currency', say('import_currency_of_value'), row),
          },
        }),
  };
}

function usageOf({ usedQuantity, usedValue, currency }: LicenseValues, line: number, on: string) {
  const isUsed = (amount: string | undefined): amount is string =>
    amount !== undefined && !new Big(amount).eq(0);
  if (!isUsed(usedQuantity) && !isUsed(usedValue)) return [];
  if (isUsed(usedValue) && currency === undefined)
    refuse('currency', say('import_currency_of_value'), line - 1);
  return [
    {
      line,
      on,
      ...(isUsed(usedQuantity) ? { quantity: usedQuantity } : {}),
      ...(isUsed(usedValue) ? { value: { amount: usedValue, currency } } : {}),
    },
  ];
}

function partiesIn(rows: readonly LicenseValues[]): { name: string; country: string }[] {
  const parties = rows.flatMap(({ consignee, consigneeCountry }, row) => {
    if (consignee === undefined) return [];
    if (consigneeCountry === undefined) refuse('consigneeCountry', say('import_country_of_consignee'), row);
    return [{ name: consignee, country: consigneeCountry }];
  });
  return [...new Map(parties.map((party) => [JSON.stringify(party), party])).values()];
}

function conditionsIn(rows: readonly LicenseValues[]): string[] {
  return [...new Set(rows.flatMap(({ conditions }) => textsIn(conditions ?? '')))];
}

/** What was used is not compared: it grows by the shipments. @throws RowRefusal where the face is recorded otherwise */
function assertSame(
  license: RecordedLicense,
  {
    issuedOn,
    validUntil,
    lines,
  }: { issuedOn: string; validUntil: string; lines: readonly ReturnType<typeof lineOf>[] },
): void {
  if (issuedOn !== license.issuedOn)
    refuse('issuedOn', say('import_face_recorded_as', { is: license.issuedOn }));
  if (validUntil !== license.validUntil)
    refuse('validUntil', say('import_face_recorded_as', { is: license.validUntil }));
  if (lines.length !== license.lines.length)
    refuse('number', say('import_face_of_lines', { lines: license.lines.length }));
  for (const [row, line] of lines.entries()) {
    const column = differing(license.lines[row], line);
    if (column !== null) refuse(column, say('import_line_recorded_otherwise', { line: row + 1 }), row);
  }
}

/**
 * A party may stand on the face in any role: rows name whoever receives the items.
 *
 * @throws RowRefusal for one that the face does not name
 */
async function assertParties(
  tx: EntityManager,
  supplierId: Id,
  { parties }: RecordedLicense,
  rows: readonly LicenseValues[],
): Promise<void> {
  for (const said of partiesIn(rows)) {
    const isNamed = parties.some(
      ({ name, country }) => folded(name) === folded(said.name) && country === said.country,
    );
    if (isNamed) continue;
    // It may be called otherwise by now.
    const id = await partyIdNamed(tx, supplierId, said);
    if (!parties.some(({ partyId }) => partyId === id))
      refuse('consignee', faceRecordedAs(parties.map(({ name }) => name)));
  }
}

/** @throws RowRefusal for a condition that the face does not have */
function assertConditions({ conditions }: RecordedLicense, rows: readonly LicenseValues[]): void {
  const texts = conditions.map(({ text }) => text);
  if (conditionsIn(rows).some((said) => !texts.includes(said))) refuse('conditions', faceRecordedAs(texts));
}

function faceRecordedAs(texts: readonly string[]): Sentence {
  return texts.length === 0
    ? say('import_face_recorded_without')
    : say('import_face_recorded_as', { is: texts.join('; ') });
}

function differing(is: LicenseLine | undefined, said: ReturnType<typeof lineOf>): LicenseColumn | null {
  if (!is || is.eccn !== said.eccn) return 'eccn';
  if (is.description !== said.description) return 'description';
  if (said.unit !== undefined && is.unit !== said.unit) return 'unit';
  if (!isSameAmount(is.quantity, said.quantity)) return 'quantity';
  if (!isSameAmount(is.value, said.value?.amount)) return 'value';
  return said.value && is.currency !== said.value.currency ? 'currency' : null;
}
