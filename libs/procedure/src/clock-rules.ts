/** One lawful time limit. `days` are calendar days counted from the day after the start. */
export interface ClockRule {
  readonly days: number;
  /** A window lapses (a right unused, an effect come true); any other clock is missed. */
  readonly window: boolean;
  readonly citation: string;
}

/** Every clock of the procedure, with the paragraph that sets it. */
export const CLOCK_RULES = {
  resolution: { days: 90, window: false, citation: '15 CFR 750.4(a)(1)' },
  initial_action: { days: 9, window: false, citation: '15 CFR 750.4(c)' },
  deficiency_notice: { days: 10, window: true, citation: '15 CFR 750.4(d)(1)' },
  recommendation: { days: 30, window: true, citation: '15 CFR 750.4(d)(2), (e)' },
  oc_decision: { days: 14, window: false, citation: '15 CFR 750.4(f)(1)(i)' },
  acep_appeal: { days: 5, window: true, citation: '15 CFR 750.4(f)(1)(ii)' },
  acep_decision: { days: 11, window: false, citation: '15 CFR 750.4(f)(2)' },
  earb_appeal: { days: 5, window: true, citation: '15 CFR 750.4(f)(2)' },
  earb_decision: { days: 11, window: false, citation: '15 CFR 750.4(f)(3)' },
  president_appeal: { days: 5, window: true, citation: '15 CFR 750.4(f)(3)' },
  itd_notice: { days: 5, window: false, citation: '15 CFR 750.6(a)' },
  itd_response: { days: 20, window: true, citation: '15 CFR 750.6(b)' },
  denial_final: { days: 45, window: true, citation: '15 CFR 750.6(b)' },
  appeal: { days: 45, window: true, citation: '15 CFR 756.2(c)(1)' },
} as const satisfies Readonly<Record<string, ClockRule>>;

export type ClockName = keyof typeof CLOCK_RULES;
export const CLOCK_NAMES = Object.keys(CLOCK_RULES) as readonly ClockName[];

/** Limits on the suspensions of 750.4(b), in calendar days. */
export const SUSPENSION_LIMITS = {
  /** A pre-license check is requested within 5 days of the determination, and counts until 5 days after its results. */
  preLicenseCheck: { requestWithin: 5, releaseWithin: 5, citation: '15 CFR 750.4(b)(2)' },
  /** Assurances: sent within 5 days, begun by State within 10, the license issued within 5 of their receipt. */
  governmentAssurances: { sendWithin: 5, initiateWithin: 10, issueWithin: 5, citation: '15 CFR 750.4(b)(3)' },
  /** Notification to Congress about terrorist-supporting states takes 30 days; no license issues before. */
  terroristStateNotification: { days: 30, citation: '15 CFR 750.4(b)(6)' },
} as const;
