import type { DocumentBeforeShipment } from '@ninety/bis';
import Big from 'big.js';
import { isUsedUp, limitsOf, usedOf, usedPercentOf } from './balance.js';
import type { LicenseLine, Limit } from './balance.js';
import { sentenceBy } from '../sentences.js';
import type { LicenseRules } from './license-rules.js';
import type {
  LimitResponseDto,
  LineAmountResponseDto,
  RecordedLicenseResponseDto,
  RecordedLineResponseDto,
  RecordedStatus,
} from './recorded-license.contract.js';
import type { RecordedLicense } from './recorded-license.store.js';
import { lastNotice, noticeBarring } from './recorded-notice.js';
import type { Notice } from './recorded-notice.js';
import type { NoticeResponseDto, ShipmentWhileBarredResponseDto } from './recorded-notice.contract.js';
import type { RecordedShipment } from './recorded-shipment.store.js';

/** How a license that stands is at the end of a day, as far as the company knows. */
export function standingStatusOf(
  { expiresOn, lines, notices }: Pick<RecordedLicense, 'expiresOn' | 'lines' | 'notices'>,
  day: string,
): Exclude<RecordedStatus, 'superseded'> {
  const told = lastNotice(notices)?.type;
  if (told === 'revoked') return 'revoked';
  if (day > expiresOn) return 'expired';
  if (told === 'suspended') return 'suspended';
  return isUsedUp(lines) ? 'exhausted' : 'active';
}

/**
 * @param today the day where the authority is
 * @param shipments those that stand; of a license of which nothing was told they may be left out
 * @param documents that must be there before anything is shipped
 */
export function recordedView(
  license: RecordedLicense,
  rules: LicenseRules,
  today: string,
  shipments: readonly RecordedShipment[],
  documents: readonly DocumentBeforeShipment[],
): RecordedLicenseResponseDto {
  const { firstId: _first, balanceTold: _told, watchOn: _watch, version: _version, ...face } = license;
  const limits = limitsOf(rules, license.lines);
  return {
    ...face,
    status: license.supersededBy === null ? standingStatusOf(license, today) : 'superseded',
    standing: standingView(license.notices),
    notices: noticeViews(license.notices),
    shippedWhileBarred: shipments.flatMap((shipment) => barredView(license.notices, shipment)),
    documentsBeforeShipment: documents,
    lines: license.lines.map(lineView),
    limits: limits.map(limitView),
    usedPercent: usedPercentOf(limits),
    recordedAt: license.recordedAt.toISOString(),
  };
}

/** What was told of a license, in the order in which it took effect; what stands no more has the place that it had. */
export function noticeViews(notices: readonly Notice[]): NoticeResponseDto[] {
  const byId = new Map(notices.map((one) => [one.id, one]));
  const dayOf = (one: Notice) => one.on ?? byId.get(one.supersedes ?? '')?.on ?? '';
  const supersededBy = new Map(notices.map(({ id, supersedes }) => [supersedes, id]));
  return [...notices]
    .sort((a, b) => compare(dayOf(a), dayOf(b)) || a.place - b.place || compare(a.id, b.id))
    .map(({ place: _, ...one }) => ({ ...one, supersededBy: supersededBy.get(one.id) ?? null }));
}

const compare = (a: string, b: string) => (a === b ? 0 : a < b ? -1 : 1);

function standingView(notices: readonly Notice[]): RecordedLicenseResponseDto['standing'] {
  const last = lastNotice(notices);
  return last && { noticeId: last.id, type: last.type, since: last.on, note: last.note };
}

/** Of a shipment that is dated in a time in which the license stood suspended or revoked: that it is so. */
function barredView(
  notices: readonly Notice[],
  { id: shipmentId, number: shipment, shippedOn }: RecordedShipment,
): ShipmentWhileBarredResponseDto[] {
  const notice = noticeBarring(notices, shippedOn);
  if (notice === null) return [];
  const said = notice.type === 'suspended' ? 'shipped_while_suspended' : 'shipped_when_revoked';
  const { code, params, text } = sentenceBy(said, { shipment, shippedOn, since: notice.on });
  return [{ shipmentId, shipment, shippedOn, noticeId: notice.id, code, params, text }];
}

export function limitView({ of, line, in: unit, most, used, citation }: Limit): LimitResponseDto {
  return {
    of,
    line,
    in: unit,
    most: most.toFixed(),
    used: used.toFixed(),
    remaining: most.minus(used).toFixed(),
    citation,
  };
}

function lineView(line: LicenseLine): RecordedLineResponseDto {
  const used = usedOf(line);
  const amount = ({ quantity, value }: { quantity: Big | string; value: Big | string }) =>
    amountView(line, quantity, value);
  return {
    line: line.line,
    eccn: line.eccn,
    description: line.description,
    unit: line.unit,
    currency: line.currency,
    tolerance: line.tolerance === null ? null : new Big(line.tolerance).toFixed(),
    balance: {
      authorized: amount({ quantity: line.quantity ?? '0', value: line.value ?? '0' }),
      opening: amount(line.opening),
      shipped: amount(line.shipped),
      returned: amount(line.returned),
      used: amount(used),
      remaining: amount({
        quantity: new Big(line.quantity ?? '0').minus(used.quantity),
        value: new Big(line.value ?? '0').minus(used.value),
      }),
    },
  };
}

function amountView(line: LicenseLine, quantity: Big | string, value: Big | string): LineAmountResponseDto {
  return {
    quantity: line.quantity === null ? null : new Big(quantity).toFixed(),
    value: line.value === null ? null : new Big(value).toFixed(2),
  };
}
