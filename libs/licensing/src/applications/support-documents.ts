import Big from 'big.js';
import type { ApplicationItemDto } from './application.dto.js';
import { totalOf } from './money.js';

/** Values above which a statement is needed, in US dollars. 15 CFR 748.10(a)(1), (3). */
const CAMERAS_ABOVE = 5_000;
const COMMODITIES_ABOVE = 50_000;
/** Support documents are not needed for these encryption commodities. 15 CFR 748.9(c)(1)(viii). */
const EXEMPT_ECCNS = ['5A002', '5A004', '5B002'];

/**
 * Why a PRC End-User Statement is required for these items to this destination, or null. It is for 6A003 cameras above
 * $5,000, computers of any value, and commodities above $50,000 in all that need a license to the PRC for a reason on
 * the Commerce Control List. Values in another currency are taken as above the limit. 15 CFR 748.10(a), 748.9(c).
 */
export function prcStatementRequiredFor(
  destinations: readonly string[],
  items: readonly ApplicationItemDto[],
): string | null {
  if (!destinations.includes('CN')) return null;
  const commodities = items.filter(needsLicenseToPrc);
  const cameras = commodities.filter(({ eccn }) => eccn.startsWith('6A003'));
  if (exceeds(cameras, CAMERAS_ABOVE)) return `cameras of ECCN 6A003 worth more than $${CAMERAS_ABOVE}`;
  if (commodities.some(({ eccn }) => /^4A/.test(eccn))) return 'computers';
  if (exceeds(commodities, COMMODITIES_ABOVE)) return `commodities worth more than $${COMMODITIES_ABOVE}`;
  return null;
}

/** A commodity (no software, no technology) controlled for more than anti-terrorism, which no license to the PRC is for. */
function needsLicenseToPrc({ eccn, reasonsForControl }: ApplicationItemDto): boolean {
  const isCommodity = /^[0-9][ABC]/.test(eccn);
  const exempt = EXEMPT_ECCNS.some((exemption) => eccn.startsWith(exemption));
  const reasons = reasonsForControl ?? [];
  const isControlled =
    reasons.length > 0 ? reasons.some((reason) => reason !== 'AT') : !/^[0-9][A-E]99/.test(eccn);
  return isCommodity && isControlled && !exempt;
}

function exceeds(items: readonly ApplicationItemDto[], limit: number): boolean {
  if (items.some(({ unitPrice }) => unitPrice && unitPrice.currency !== 'USD')) return true;
  return items.reduce((sum, item) => sum.plus(totalOf(item) ?? 0), new Big(0)).gt(limit);
}
