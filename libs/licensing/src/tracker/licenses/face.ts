import type { Principal } from '@ninety/access';
import { supplierFor } from '@ninety/parties';
import { invalid } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { Pack } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { classificationCheck } from '../of-regime.js';
import { problemAt, sentenceProblem } from '../sentences.js';
import { adding, NOTHING } from './balance.js';
import type { LicenseLine } from './balance.js';
import type { LicenseRules } from './license-rules.js';
import type { FaceLineDto, RecordedLicenseDto } from './recorded-license.contract.js';
import type { OpeningUsage, RecordedLicense } from './recorded-license.store.js';
import { standingNotices } from './recorded-notice.js';
import { standingShipments } from './recorded-shipment.store.js';
import type { RecordedShipment } from './recorded-shipment.store.js';
import { amountFault, lineFault } from './said-lines.js';
import { say } from '../../sentences.js';

/** @throws Problem 422 for a license of the future, or one that ends before it begins */
export function assertTerm({ issuedOn, validUntil }: RecordedLicenseDto, today: string): void {
  if (issuedOn > today) throw sentenceProblem('in_the_future', '/issuedOn', { today });
  if (validUntil < issuedOn) throw sentenceProblem('before_issue', '/validUntil', { issuedOn });
}

/** Whose license it is: the application's, or that of the license before it. @throws Problem 422 where another is named */
export async function supplierOf(
  tx: EntityManager,
  caller: Principal,
  { supplierId }: RecordedLicenseDto,
  known: Id | undefined,
): Promise<Id> {
  const given = supplierId ?? null;
  if (known === undefined) return supplierFor(tx, caller, given);
  if (given !== null && given !== known)
    throw invalid({
      pointer: '/supplierId',
      detail: say('supplier_of_license'),
    });
  return known;
}

/** The lines of a face, without anything used of them. @throws Problem 422 */
export function linesOfFace(
  rules: LicenseRules,
  pack: Pick<Pack, 'classification'>,
  given: readonly FaceLineDto[],
): LicenseLine[] {
  const assertClassified = classificationCheck(pack);
  return given.map(({ eccn, description, unit, quantity, value, tolerance }, index) => {
    const pointer = (field: string) => `/lines/${index}/${field}`;
    assertClassified(eccn, pointer('eccn'));
    if (quantity != null && unit == null) throw sentenceProblem('unit_of_quantity_required', pointer('unit'));
    if (quantity != null && unit != null && !rules.fitsUnit(quantity, unit))
      throw sentenceProblem('not_whole', pointer('quantity'), { unit });
    return {
      line: index + 1,
      eccn,
      description,
      unit: unit ?? null,
      quantity: quantity ?? null,
      value: value?.amount ?? null,
      currency: value?.currency ?? null,
      tolerance: tolerance ?? null,
      opening: NOTHING,
      shipped: NOTHING,
      returned: NOTHING,
    };
  });
}

/**
 * What was used before the license was recorded; of a correction that says nothing of it, what was said before.
 *
 * @throws Problem 422
 */
export function openingUsageOf(
  rules: LicenseRules,
  lines: readonly LicenseLine[],
  { openingUsage, issuedOn }: RecordedLicenseDto,
  before: RecordedLicense | null,
  latest: string,
): readonly OpeningUsage[] {
  const used =
    openingUsage?.map(({ line, quantity, value, on }) => ({
      line,
      quantity: quantity ?? null,
      value: value == null ? null : { amount: value.amount, currency: value.currency },
      on,
    })) ??
    before?.openingUsage ??
    [];
  for (const [index, one] of used.entries()) {
    const pointer = `/openingUsage/${index}`;
    if (one.quantity === null && one.value === null) throw sentenceProblem('usage_says_nothing', pointer);
    if (one.on > latest) throw sentenceProblem('not_begun', `${pointer}/on`, { latest });
    if (one.on < issuedOn) throw sentenceProblem('before_issue', `${pointer}/on`, { issuedOn });
    const fault = amountFault(rules, lines[one.line - 1], one);
    if (fault) throw problemAt(`${pointer}${fault.pointer}`, fault.sentence);
  }
  return used;
}

/**
 * The lines of a correction with the shipments that stand under the license before it, and what came back of them.
 *
 * @throws Problem 422 naming the shipment that cannot be one under the license as it is recorded now
 */
export async function linesWithShipments(
  tx: EntityManager,
  rules: LicenseRules,
  face: Pick<RecordedLicense, 'lines' | 'issuedOn' | 'expiresOn' | 'firstId'>,
): Promise<LicenseLine[]> {
  const shipments = await standingShipments(tx, [face.firstId]);
  for (const { number: shipment, shippedOn, lines: shipped, returns } of shipments) {
    if (shippedOn < face.issuedOn || shippedOn > face.expiresOn) {
      const pointer = shippedOn < face.issuedOn ? '/issuedOn' : '/validUntil';
      throw sentenceProblem('shipment_out_of_term', pointer, { shipment, shippedOn });
    }
    const fault = lineFault(rules, face.lines, shipped);
    if (fault) throw sentenceProblem('shipment_does_not_fit', '/lines', { shipment, line: fault.line });
    for (const { returnedOn, lines: back } of returns) {
      const unfit = lineFault(rules, face.lines, back);
      if (unfit)
        throw sentenceProblem('return_does_not_fit', '/lines', { shipment, returnedOn, line: unfit.line });
    }
  }
  return withShipments(face.lines, shipments);
}

/** @throws Problem 422 where something was told of the license before it was issued, as it is recorded now */
export function assertNoticesInTerm({
  notices,
  issuedOn,
}: Pick<RecordedLicense, 'notices' | 'issuedOn'>): void {
  const early = standingNotices(notices).find(({ on }) => on < issuedOn);
  if (early) throw sentenceProblem('notice_before_issue', '/issuedOn', { type: early.type, on: early.on });
}

/** The lines of a license with what was shipped under it, and came back. */
export function withShipments(
  lines: readonly LicenseLine[],
  shipments: readonly Pick<RecordedShipment, 'lines' | 'returns'>[],
): LicenseLine[] {
  const shipped = adding(
    lines,
    'shipped',
    shipments.flatMap((shipment) => shipment.lines),
  );
  return adding(
    shipped,
    'returned',
    shipments.flatMap(({ returns }) => returns.flatMap((back) => back.lines)),
  );
}
