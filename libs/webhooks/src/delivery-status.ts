import { literals } from '@ninety/platform';
import type { Sql } from '@ninety/platform';

interface Meaning {
  /** It is tried again by itself. */
  readonly isDue: boolean;
  /** Its endpoint has not had it, and may ask for it. */
  readonly isMissed: boolean;
}

const MEANINGS = {
  pending: { isDue: true, isMissed: false },
  succeeded: { isDue: false, isMissed: false },
  failed: { isDue: true, isMissed: true },
  exhausted: { isDue: false, isMissed: true },
  skipped: { isDue: false, isMissed: true },
} as const satisfies Readonly<Record<string, Meaning>>;

export type DeliveryStatus = keyof typeof MEANINGS;
export const DELIVERY_STATUSES = Object.keys(MEANINGS) as DeliveryStatus[];

/** What SQL compares a status with: those that are due, and those that were missed. */
export const DUE: Sql = literals(having('isDue'));
export const MISSED: Sql = literals(having('isMissed'));

function having(meaning: keyof Meaning): DeliveryStatus[] {
  return DELIVERY_STATUSES.filter((status) => MEANINGS[status][meaning]);
}
