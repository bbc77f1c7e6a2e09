import type { LicenseStatus } from '@ninety/procedure';

/** What BIS has said of a license; days and shipments bring the rest of its status. 15 CFR 750.8(a). */
export type LicenseStanding = 'active' | 'suspended' | 'revoked';

/** How BIS changes a license's standing, and from which. 15 CFR 750.8(a). */
export const STANDING_RULES = {
  suspend: { from: ['active'], to: 'suspended' },
  reinstate: { from: ['suspended'], to: 'active' },
  revoke: { from: ['active', 'suspended'], to: 'revoked' },
} as const satisfies Readonly<Record<string, { from: readonly LicenseStanding[]; to: LicenseStanding }>>;

export type StandingAct = keyof typeof STANDING_RULES;

/** Whether BIS may change the standing of a license so; of one that expired, nothing. 15 CFR 750.7(g), 750.8(a). */
export function mayChangeStanding(
  act: StandingAct,
  standing: LicenseStanding,
  status: LicenseStatus,
): boolean {
  return STANDING_RULES[act].from.some((one) => one === standing) && status !== 'expired';
}

/**
 * In which status something may be shipped under a license. Of an exhausted one what is left to ship is refused by its balance.
 * 15 CFR 750.7(g), 750.8.
 */
export const MAY_BE_SHIPPED: Readonly<Record<LicenseStatus, boolean>> = {
  active: true,
  suspended: false,
  revoked: false,
  expired: false,
  exhausted: true,
};

/** In which status the licensee may acknowledge its conditions. 15 CFR 750.7(d). */
export const MAY_BE_ACKNOWLEDGED: Readonly<Record<LicenseStatus, boolean>> = {
  ...MAY_BE_SHIPPED,
  suspended: true,
};
