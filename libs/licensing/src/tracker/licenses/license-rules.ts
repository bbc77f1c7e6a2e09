import { CITATIONS, fitsUnit, tolerancePercent } from '@ninety/bis';
import type { Id } from '@ninety/platform';
import type { Regime } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../../case/standing.js';
import { lastDayOf } from '../../licenses/licenses.service.js';

/** What a regime's rule library says of licenses. */
export interface LicenseRules {
  /** The last day, `YYYY-MM-DD`, of a license that says on its face until when it is valid. */
  readonly lastDay: (tx: EntityManager, supplierId: Id, validUntil: string) => Promise<string>;
  /** Whether so much can be shipped in a unit. */
  readonly fitsUnit: (quantity: string, unit: string) => boolean;
  readonly quantity: LimitRule;
  readonly value: LimitRule & {
    /** Whether the values of all lines are one limit, or each is its own. */
    readonly isWhole: boolean;
  };
}

interface LimitRule {
  /** By how many percent more may be shipped than a line says; `given` is what its face says of it. */
  readonly tolerance: (eccn: string, given: string | null) => string;
  readonly citation: string | null;
}

/** What a regime's rules say of licenses; of one without a rule library nothing but what stands on the face. */
export function licenseRulesOf({ pack }: Regime): LicenseRules {
  return (pack.library === undefined ? undefined : BY_LIBRARY.get(pack.library)) ?? FACE_ALONE;
}

const FACE_ALONE: LicenseRules = {
  lastDay: (_tx, _supplierId, validUntil) => Promise.resolve(validUntil),
  fitsUnit: () => true,
  quantity: { tolerance: (_eccn, given) => given ?? '0', citation: null },
  value: { tolerance: (_eccn, given) => given ?? '0', citation: null, isWhole: false },
};

const BY_LIBRARY: ReadonlyMap<string, LicenseRules> = new Map([
  [
    'bis',
    {
      lastDay: (tx, supplierId, validUntil) => lastDayOf(tx, supplierId, dayOf(validUntil)),
      fitsUnit,
      // The library's tolerance is one of the license's value.
      quantity: { tolerance: () => '0', citation: CITATIONS.balance },
      value: {
        tolerance: (eccn, given) => given ?? String(tolerancePercent([{ eccn }])),
        citation: CITATIONS.shippingTolerance,
        isWhole: true,
      },
    },
  ],
]);
