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
export const DUE = listOf('isDue');
export const MISSED = listOf('isMissed');

function listOf(meaning: keyof Meaning): string {
  const statuses = DELIVERY_STATUSES.filter((status) => MEANINGS[status][meaning]);
  return `(${statuses.map((status) => `'${status}'`).join(', ')})`;
}
