import type { PendingCase } from '@ninety/licensing';
import { isUndelivered } from '@ninety/mail';
import type { MailStatus } from '@ninety/mail';
import type { Sentence } from '@ninety/platform';
import type { LastInquiry } from '../inquiries/inquiry.read-model.js';
import { say } from '../sentences.js';
import { boundsOf, filingsOf, ofNewestFiling, since } from './days.js';
import type { Bounds, DayBounds } from './days.js';
import { knownFacts } from './facts.js';
import type { Fact } from './facts.js';
import { mayBeSuspended as isInDoubt, openQuestion, reachedRungs } from './rungs.js';
import type { ReachedRung, Step } from './rungs.js';

/** What was asked of a case. */
export interface AskedOf {
  readonly sent: LastInquiry | null;
  /** What is drafted or approved, and not sent yet. */
  readonly open: LastInquiry | null;
  /** How the mail of the last one fares; null: it went otherwise, or long ago. */
  readonly delivery: MailStatus | null;
}

/** A pending case that reached a rung, as the desk shows it. */
export interface DeskCase {
  readonly pending: PendingCase;
  readonly filedOn: DayBounds;
  readonly daysSinceFiling: Bounds;
  readonly daysSinceFirstFiling: Bounds;
  readonly rungs: readonly [ReachedRung, ...ReachedRung[]];
  readonly certain: readonly Fact[];
  readonly notKnown: readonly Sentence[];
  readonly mayBeSuspended: boolean;
  readonly asked: AskedOf;
  readonly followUpOn: string | null;
  readonly isDue: boolean;
  readonly next: { readonly step: Step; readonly why: Sentence };
}

/** What to do of a pending case; null: it reached no rung, and there is nothing to chase. */
export function deskCase(pending: PendingCase, applicant: string, asked: AskedOf): DeskCase | null {
  const [first, ...others] = reachedRungs(pending);
  const [filed] = ofNewestFiling(pending);
  const [firstFiled] = filingsOf(pending);
  if (!first || !filed || !firstFiled || pending.outlook.outcome !== null) return null;
  const rungs = [first, ...others] as const;
  const filedOn = boundsOf(filed, pending.today);
  const followUpOn = hasFailed(asked) ? null : (asked.sent?.followUpOn ?? null);
  const isDue = followUpOn === null || followUpOn <= pending.today;
  return {
    pending,
    filedOn,
    daysSinceFiling: since(filedOn, pending.today),
    daysSinceFirstFiling: since(boundsOf(firstFiled, pending.today), pending.today),
    rungs,
    certain: knownFacts(pending, applicant).facts,
    notKnown: notKnownOf(pending, rungs, asked),
    mayBeSuspended: rungs.some(isInDoubt),
    asked,
    followUpOn,
    isDue,
    next: nextStep(pending, first, asked, isDue),
  };
}

/** Whether the mail of the last inquiry did not arrive. */
function hasFailed({ delivery }: AskedOf): boolean {
  return isUndelivered(delivery);
}

/** What a regime says of an ending of which nothing was heard. */
const NOT_HEARD = 'ending_not_heard';

/** Whether a sentence of a clock says what is not known; others say how it stands. */
function isOpen(code: string): boolean {
  return !/^days_since_filing|^target_/.test(code);
}

/** Each thing once. */
function notKnownOf(
  { outlook }: PendingCase,
  rungs: readonly ReachedRung[],
  asked: AskedOf,
): readonly Sentence[] {
  const said = rungs
    .filter(({ certainty }) => certainty !== 'certain')
    .flatMap(({ because }) => because.filter(({ code }) => isOpen(code)));
  const isPendingSure = outlook.statusCertainty === 'certain' || said.some(({ code }) => code === NOT_HEARD);
  const all = [
    ...(hasFailed(asked) ? [say('escalation_mail_not_delivered', { on: asked.sent?.sentOn ?? '' })] : []),
    ...(rungs.some(isInDoubt) ? [say('escalation_may_be_suspended')] : []),
    ...said,
    ...(isPendingSure ? [] : [say('escalation_pending_not_sure')]),
  ];
  return [...new Map(all.map((one) => [one.text, one])).values()];
}

function nextStep(
  pending: PendingCase,
  { rule }: ReachedRung,
  asked: AskedOf,
  isDue: boolean,
): DeskCase['next'] {
  const question = openQuestion(pending);
  if (question) return { step: 'answer_first', why: answerFirst(pending, question) };
  const { sent } = asked;
  const on = sent?.sentOn ?? '';
  if (!isDue)
    return { step: 'wait', why: say('escalation_step_wait', { on, followUpOn: sent?.followUpOn ?? '' }) };
  const step = sent && !hasFailed(asked) ? rule.then : rule.first;
  return { step, why: whyStep(step, on) };
}

function answerFirst(pending: PendingCase, question: NonNullable<ReturnType<typeof openQuestion>>): Sentence {
  return say('escalation_step_answer', { on: boundsOf(question, pending.today).notAfter });
}

function whyStep(step: Step, on: string): Sentence {
  switch (step) {
    case 'ask_licensing_officer':
      return say('escalation_step_officer');
    case 'ask_exporter_services':
      return say('escalation_step_exporter_services');
    case 'ask_members_office':
      return say('escalation_step_member', { on });
    default:
      return say('escalation_step_authority');
  }
}

/** The most urgent first: what is due before what waits, then by rung, then by how long ago that was reached. */
export function byUrgency(a: DeskCase, b: DeskCase): number {
  const [one, other] = [a.rungs[0], b.rungs[0]];
  return (
    Number(b.isDue) - Number(a.isDue) ||
    other.rule.urgency - one.rule.urgency ||
    other.overDays.atLeast - one.overDays.atLeast ||
    (a.pending.applicationId < b.pending.applicationId ? -1 : 1)
  );
}
