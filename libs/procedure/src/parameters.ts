import { parseDay } from './day.js';
import type { Day, DayText } from './day.js';

/** A number of the law, as it stands and as it stood. */
export interface Parameter {
  readonly meaning: string;
  readonly unit: 'calendar days';
  readonly citation: string;
  /** Where the paragraph can be read. */
  readonly link: string;
  /** From which day the number is counted; the value in force on that day is taken. */
  readonly countedFrom: string;
  /** The earliest first. */
  readonly values: DatedValues;
}

/** What a number is from a day on, until the next value's. */
interface DatedValue {
  readonly from: DayText;
  readonly value: number;
  /** What made it so. */
  readonly source: string;
}

type DatedValues = readonly [DatedValue, ...DatedValue[]];

const ECFR = 'https://www.ecfr.gov/current/title-15';
const PROCESSING = `${ECFR}/section-750.4`;
const DENIAL = `${ECFR}/section-750.6`;
const APPEAL = `${ECFR}/section-756.2`;

/** The limits of 750.4 hold for every application that was registered on or after that day. */
const since1996 = (value: number): DatedValues => [
  { from: '1996-02-04', value, source: '15 CFR 750.4(a)(1)' },
];
/** Parts 750 and 756 as rewritten in 1996: 61 FR 12714 took effect on that day. */
const sinceTheRewriting = (value: number): DatedValues => [
  { from: '1996-04-24', value, source: '61 FR 12714' },
];

/**
 * Every number of the law that the procedure counts by. A change of the law is another value with the day from which it
 * holds, never an edit of one that stands here.
 *
 * Which value a count takes is decided by the day from which it counts, which each row names: a later change moves no due
 * date of a count that had begun. The law says so itself of its own beginning: the limits of 750.4 are those of the
 * applications registered from a day on (15 CFR 750.4(a)(1)). Not taken: one law for the whole of an application, that of
 * the day of its registration, under which an agency could be referred to next year and have last year's days.
 */
export const PARAMETERS = {
  resolution: {
    meaning: 'the days in which an application is resolved or referred to the President',
    unit: 'calendar days',
    citation: '15 CFR 750.4(a)(1)',
    link: PROCESSING,
    countedFrom: 'the registration',
    values: since1996(90),
  },
  initial_action: {
    meaning: 'the days for what BIS does first',
    unit: 'calendar days',
    citation: '15 CFR 750.4(c)',
    link: PROCESSING,
    countedFrom: 'the registration',
    values: since1996(9),
  },
  deficiency_notice: {
    meaning: 'the days in which an agency may say what it lacks, so that the clocks stop until it comes',
    unit: 'calendar days',
    citation: '15 CFR 750.4(d)(1)',
    link: PROCESSING,
    countedFrom: 'the referral to the agency',
    values: since1996(10),
  },
  recommendation: {
    meaning: 'the days for the recommendation of an agency',
    unit: 'calendar days',
    citation: '15 CFR 750.4(d)(2), (e)',
    link: PROCESSING,
    countedFrom: 'the referral to the agency',
    values: since1996(30),
  },
  oc_decision: {
    meaning: 'the days for the decision of the Chair of the Operating Committee',
    unit: 'calendar days',
    citation: '15 CFR 750.4(f)(1)(i)',
    link: PROCESSING,
    countedFrom: 'the deadline for recommendations, or a later escalation by BIS',
    values: since1996(14),
  },
  acep_appeal: {
    meaning: 'the days for an appeal from the Operating Committee',
    unit: 'calendar days',
    citation: '15 CFR 750.4(f)(1)(ii)',
    link: PROCESSING,
    countedFrom: 'the decision of the Operating Committee',
    values: since1996(5),
  },
  acep_decision: {
    meaning: 'the days for the decision of the Advisory Committee on Export Policy',
    unit: 'calendar days',
    citation: '15 CFR 750.4(f)(2)',
    link: PROCESSING,
    countedFrom: 'the appeal to it',
    values: since1996(11),
  },
  earb_appeal: {
    meaning: 'the days for an appeal from the Advisory Committee, or for the Secretary to take the matter up',
    unit: 'calendar days',
    citation: '15 CFR 750.4(f)(2)',
    link: PROCESSING,
    countedFrom: 'the decision of the Advisory Committee',
    values: since1996(5),
  },
  earb_decision: {
    meaning: 'the days for the decision of the Export Administration Review Board',
    unit: 'calendar days',
    citation: '15 CFR 750.4(f)(3)',
    link: PROCESSING,
    countedFrom: 'the appeal to it, or the Secretary’s own initiative',
    values: since1996(11),
  },
  president_appeal: {
    meaning: 'the days for an appeal from the Review Board to the President',
    unit: 'calendar days',
    citation: '15 CFR 750.4(f)(3)',
    link: PROCESSING,
    countedFrom: 'the decision of the Review Board',
    values: since1996(5),
  },
  pre_license_check_request: {
    meaning: 'the days in which a pre-license check is asked for',
    unit: 'calendar days',
    citation: '15 CFR 750.4(b)(2)',
    link: PROCESSING,
    countedFrom: 'the determination that it is necessary',
    values: since1996(5),
  },
  pre_license_check_report: {
    meaning: 'the days in which what a pre-license check found is reported',
    unit: 'calendar days',
    citation: '15 CFR 750.4(b)(2)',
    link: PROCESSING,
    countedFrom: 'its results',
    values: since1996(5),
  },
  assurances_request: {
    meaning: 'the days in which the request for assurances is sent to State',
    unit: 'calendar days',
    citation: '15 CFR 750.4(b)(3)',
    link: PROCESSING,
    countedFrom: 'the determination that they are required',
    values: since1996(5),
  },
  assurances_initiation: {
    meaning: 'the days in which State turns to the other government',
    unit: 'calendar days',
    citation: '15 CFR 750.4(b)(3)',
    link: PROCESSING,
    countedFrom: 'the request to State',
    values: since1996(10),
  },
  assurances_license: {
    meaning: 'the days in which the license follows upon the assurances',
    unit: 'calendar days',
    citation: '15 CFR 750.4(b)(3)',
    link: PROCESSING,
    countedFrom: 'the receipt of the assurances',
    values: since1996(5),
  },
  terrorist_state_notification: {
    meaning: 'the days that Congress has before a license, which are not counted',
    unit: 'calendar days',
    citation: '15 CFR 750.4(b)(6)',
    link: PROCESSING,
    countedFrom: 'the notification',
    values: since1996(30),
  },
  itd_notice: {
    meaning: 'the days for the notice that BIS intends to deny',
    unit: 'calendar days',
    citation: '15 CFR 750.6(a)',
    link: DENIAL,
    countedFrom: 'the decision to deny',
    values: sinceTheRewriting(5),
  },
  itd_response: {
    meaning: 'the days for the applicant’s response, in which no denial may come',
    unit: 'calendar days',
    citation: '15 CFR 750.6(b)',
    link: DENIAL,
    countedFrom: 'the notice',
    values: sinceTheRewriting(20),
  },
  denial_final: {
    meaning: 'the days after which a denial is final, without further notice',
    unit: 'calendar days',
    citation: '15 CFR 750.6(b)',
    link: DENIAL,
    countedFrom: 'the notice',
    values: sinceTheRewriting(45),
  },
  appeal: {
    meaning: 'the days for the applicant’s appeal',
    unit: 'calendar days',
    citation: '15 CFR 756.2(c)(1)',
    link: APPEAL,
    countedFrom: 'the day on which the denial is final',
    values: sinceTheRewriting(45),
  },
} as const satisfies Readonly<Record<string, Parameter>>;

export type ParameterName = keyof typeof PARAMETERS;
export const PARAMETER_NAMES = Object.keys(PARAMETERS) as readonly ParameterName[];

/** The numbers that a history is judged by, each with its values, the latest first. */
export type Law = Readonly<Record<ParameterName, readonly { readonly from: Day; readonly value: number }[]>>;

/** The numbers of a table of parameters; a value whose day is none of the calendar is a fault of ours. */
export function lawOf(parameters: Readonly<Record<ParameterName, Parameter>>): Law {
  const rows = PARAMETER_NAMES.map((name) => {
    const values = parameters[name].values.map(({ from, value }) => ({ from: dayOf(from, name), value }));
    return [name, values.reverse()] as const;
  });
  return Object.fromEntries(rows) as unknown as Law;
}

/** The law of the house. */
export const LAW = lawOf(PARAMETERS);

/** The number in force on a day. Before the first value's day there is none other, so it is taken there too. */
export function inForce(law: Law, name: ParameterName, on: Day): number {
  const values = law[name];
  for (const { from, value } of values) if (from <= on) return value;
  return values.at(-1)?.value ?? NaN;
}

function dayOf(text: DayText, name: ParameterName): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`${name}: ${text} is not a day`);
  return day;
}
