import Big from 'big.js';
import { isUsedUp, limitsOf, usedOf, usedPercentOf } from './balance.js';
import type { LicenseLine, Limit } from './balance.js';
import type { LicenseRules } from './license-rules.js';
import type {
  LimitResponseDto,
  LineAmountResponseDto,
  RecordedLicenseResponseDto,
  RecordedLineResponseDto,
  RecordedStatus,
} from './recorded-license.contract.js';
import type { RecordedLicense } from './recorded-license.store.js';

/** How a license stands at the end of a day, as far as the company knows. */
function recordedStatusOf(
  { supersededBy, expiresOn, lines }: Pick<RecordedLicense, 'supersededBy' | 'expiresOn' | 'lines'>,
  day: string,
): RecordedStatus {
  if (supersededBy !== null) return 'superseded';
  if (day > expiresOn) return 'expired';
  return isUsedUp(lines) ? 'exhausted' : 'active';
}

/** @param today the day where the authority is */
export function recordedView(
  license: RecordedLicense,
  rules: LicenseRules,
  today: string,
): RecordedLicenseResponseDto {
  const { firstId: _first, balanceTold: _told, watchOn: _watch, version: _version, ...face } = license;
  const limits = limitsOf(rules, license.lines);
  return {
    ...face,
    status: recordedStatusOf(license, today),
    lines: license.lines.map(lineView),
    limits: limits.map(limitView),
    usedPercent: usedPercentOf(limits),
    recordedAt: license.recordedAt.toISOString(),
  };
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
