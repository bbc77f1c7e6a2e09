import type { OrderCheckResponseDto } from './order-check.contract.js';
import type { OrderCheck } from './order-check.js';

/** A line as it is shown. */
export function checkView({
  alsoFrom: _also,
  licenseId: _license,
  reservationEndedAt: _ended,
  version: _version,
  ...check
}: OrderCheck): OrderCheckResponseDto {
  return check;
}
