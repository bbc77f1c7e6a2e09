/** How an application may stand: one row a status, in the procedure's order. */
export interface StatusRule {
  readonly meaning: string;
  /** Null where the rule is silent. */
  readonly citation: string | null;
  /** Nothing but an appeal may follow. */
  readonly isEnd: boolean;
}

export const STATUS_RULES = {
  registered: {
    meaning: 'entered with BIS, which may decide alone or refer it to agencies',
    citation: '15 CFR 750.4(a)(2)',
    isEnd: false,
  },
  referred: {
    meaning: 'before the agencies, until the view of each is known',
    citation: '15 CFR 750.4(c)(5), (d)',
    isEnd: false,
  },
  final_review: {
    meaning: 'back with BIS, which decides as the positions or a final decision bind it',
    citation: '15 CFR 750.4(e), (f)',
    isEnd: false,
  },
  operating_committee: {
    meaning: 'before the Operating Committee, whose Chair decides; then the days for an appeal',
    citation: '15 CFR 750.4(f)(1)',
    isEnd: false,
  },
  acep: {
    meaning: 'before the Advisory Committee on Export Policy; then the days for an appeal',
    citation: '15 CFR 750.4(f)(2)',
    isEnd: false,
  },
  earb: {
    meaning: 'before the Export Administration Review Board; then the days for an appeal',
    citation: '15 CFR 750.4(f)(3)',
    isEnd: false,
  },
  president: {
    meaning: 'before the President, whom no day binds',
    citation: '15 CFR 750.4(f)(3)',
    isEnd: false,
  },
  intent_to_deny: {
    meaning: 'the applicant was told that BIS intends to deny, and may respond',
    citation: '15 CFR 750.6',
    isEnd: false,
  },
  approved: { meaning: 'a license was issued', citation: '15 CFR 750.7', isEnd: true },
  denied: { meaning: 'refused; it may be appealed', citation: '15 CFR 750.6(b)', isEnd: true },
  returned_without_action: {
    meaning: 'sent back, with what it lacks',
    citation: '15 CFR 750.4(a)(2)',
    isEnd: true,
  },
  no_license_required: {
    meaning: 'sent back, as no license is needed',
    citation: '15 CFR 750.4(c)(3)',
    isEnd: true,
  },
  withdrawn: { meaning: 'taken back by the applicant', citation: null, isEnd: true },
} as const satisfies Readonly<Record<string, StatusRule>>;

type Rules = typeof STATUS_RULES;
export type Status = keyof Rules;
export const STATUSES = Object.keys(STATUS_RULES) as readonly Status[];

/** The statuses that end an application, each of the event that brings it. A denial may also come by lapse (15 CFR 750.6(b)). */
export type Ending = { [S in Status]: Rules[S]['isEnd'] extends true ? S : never }[Status];
export const ENDINGS: readonly Ending[] = STATUSES.filter(isEnd);
export const OPEN_STATUSES: readonly Status[] = STATUSES.filter((status) => !isEnd(status));

export function isEnd(status: Status): status is Ending {
  return STATUS_RULES[status].isEnd;
}

export function isStatus(value: string): value is Status {
  return STATUSES.some((one) => one === value);
}
