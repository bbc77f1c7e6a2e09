import { formatDay, refuse } from '@ninety/procedure';
import type { AppealOutcome, Day, PaperKind, Refusal, State } from '@ninety/procedure';
import { say } from './sentences.js';

/** How long after the filing of the appeal, or of what was asked for, submissions are taken, in days. 15 CFR 756.2(c)(2). */
const SUBMISSIONS = { days: 30, citation: '15 CFR 756.2(c)(2)' } as const;

/** How it stands with what the appellant may ask for besides: a hearing, a stay. */
export const REQUEST_STATES = ['not_requested', 'requested', 'granted', 'denied'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** A paper of the appeal's record, as the rules need it. */
export interface Paper {
  readonly kind: PaperKind;
  readonly filedOn: Day;
}

/** An appeal as its record shows it. */
export interface AppealStanding {
  readonly filedOn: Day;
  readonly decidedOn: Day | null;
  readonly outcome: AppealOutcome | null;
  /** The last day on which submissions are taken, while it is pending. */
  readonly submissionsUntil: Day | null;
  readonly hearing: RequestState;
  readonly stay: RequestState;
}

type Test = (appeal: AppealStanding, papers: readonly Paper[], on: Day) => Refusal | null;

/** Who files a paper: who appeals, or the Under Secretary for Industry and Security, who decides. */
export type Filer = 'appellant' | 'Under Secretary';

interface PaperRule {
  readonly by: Filer;
  /** Whether the appellant reads it too. */
  readonly isOpen: boolean;
  readonly citation: string;
  readonly allowedIf: readonly Test[];
}

const isPending: Test = ({ decidedOn }) =>
  decidedOn === null
    ? null
    : refuse(say('appeal_decided', { decidedOn: formatDay(decidedOn) }), '15 CFR 756.2(d)(2)');

const isDecided: Test = ({ decidedOn }) =>
  decidedOn === null ? refuse(say('appeal_undecided'), '15 CFR 756.2(d)(1)') : null;

const isInTime: Test = ({ submissionsUntil }, _, on) =>
  submissionsUntil !== null && on > submissionsUntil
    ? refuse(
        say('submissions_closed', { until: formatDay(submissionsUntil), days: SUBMISSIONS.days }),
        SUBMISSIONS.citation,
      )
    : null;

const isTheDayOfFiling: Test = ({ filedOn }, _, on) =>
  on === filedOn
    ? null
    : refuse(say('hearing_with_appeal_alone', { filedOn: formatDay(filedOn) }), '15 CFR 756.2(c)(3)');

const once =
  (kind: PaperKind): Test =>
  (_, papers) =>
    papers.some((paper) => paper.kind === kind)
      ? refuse(say('paper_filed_already', { kind: kind.replaceAll('_', ' ') }), PAPER_RULES[kind].citation)
      : null;

const hearingIs =
  (state: RequestState): Test =>
  ({ hearing }) =>
    hearing === state
      ? null
      : refuse(say('hearing_was', { hearing: hearing.replaceAll('_', ' ') }), '15 CFR 756.2(c)(3)');

const stayIs =
  (state: RequestState): Test =>
  ({ stay }) =>
    stay === state ? null : refuse(say('stay_was', { stay: stay.replaceAll('_', ' ') }), '15 CFR 756.2(e)');

/** What papers the record of an appeal may have: who files each, when, and by which paragraph. */
export const PAPER_RULES: Readonly<Record<PaperKind, PaperRule>> = {
  statement: {
    by: 'appellant',
    isOpen: true,
    citation: '15 CFR 756.2(c)(2)',
    allowedIf: [isPending, isInTime, once('statement')],
  },
  submission: {
    by: 'appellant',
    isOpen: true,
    citation: '15 CFR 756.2(c)(2)',
    allowedIf: [isPending, isInTime],
  },
  hearing_request: {
    by: 'appellant',
    isOpen: true,
    citation: '15 CFR 756.2(c)(3)',
    allowedIf: [isPending, isTheDayOfFiling, once('hearing_request')],
  },
  stay_request: {
    by: 'appellant',
    isOpen: true,
    citation: '15 CFR 756.2(e)',
    allowedIf: [isPending, once('stay_request')],
  },
  information_request: {
    by: 'Under Secretary',
    isOpen: true,
    citation: '15 CFR 756.2(c)(2)',
    allowedIf: [isPending],
  },
  hearing_granted: {
    by: 'Under Secretary',
    isOpen: true,
    citation: '15 CFR 756.2(c)(3)',
    allowedIf: [isPending, hearingIs('requested')],
  },
  hearing_denied: {
    by: 'Under Secretary',
    isOpen: true,
    citation: '15 CFR 756.2(c)(3)',
    allowedIf: [isPending, hearingIs('requested')],
  },
  hearing_report: {
    by: 'Under Secretary',
    isOpen: false,
    citation: '15 CFR 756.2(c)(4)(v)',
    allowedIf: [isPending, hearingIs('granted')],
  },
  stay_granted: {
    by: 'Under Secretary',
    isOpen: true,
    citation: '15 CFR 756.2(e)',
    allowedIf: [isPending, stayIs('requested')],
  },
  stay_denied: {
    by: 'Under Secretary',
    isOpen: true,
    citation: '15 CFR 756.2(e)',
    allowedIf: [isPending, stayIs('requested')],
  },
  decision: {
    by: 'Under Secretary',
    isOpen: true,
    citation: '15 CFR 756.2(d)(1)',
    allowedIf: [isDecided, once('decision')],
  },
};

/** How an appeal stands by its record; null: there is none. */
export function appealStanding(state: State | null, papers: readonly Paper[]): AppealStanding | null {
  const appeal = state?.appeal;
  if (!appeal) return null;
  const asked = papers.filter(({ kind }) => kind === 'information_request').map(({ filedOn }) => filedOn);
  return {
    filedOn: appeal.filedOn,
    decidedOn: appeal.decidedOn,
    outcome: appeal.decidedOn === null ? null : appeal.granted ? 'granted' : 'dismissed',
    submissionsUntil:
      appeal.decidedOn === null ? Math.max(appeal.filedOn, ...asked) + SUBMISSIONS.days : null,
    hearing: answered(papers, 'hearing'),
    stay: answered(papers, 'stay'),
  };
}

/** Why a paper may not be filed on a day; null: it may. */
export function whyNotFiled(
  kind: PaperKind,
  appeal: AppealStanding,
  papers: readonly Paper[],
  on: Day,
): Refusal | null {
  for (const test of PAPER_RULES[kind].allowedIf) {
    const refusal = test(appeal, papers, on);
    if (refusal) return refusal;
  }
  return null;
}

function answered(papers: readonly Paper[], what: 'hearing' | 'stay'): RequestState {
  const has = (kind: PaperKind) => papers.some((paper) => paper.kind === kind);
  if (has(`${what}_granted`)) return 'granted';
  if (has(`${what}_denied`)) return 'denied';
  return has(`${what}_request`) ? 'requested' : 'not_requested';
}
