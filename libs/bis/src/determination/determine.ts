import type {
  Determination,
  DeterminationReason,
  DeterminationResult,
  Examined,
  ExceptionFinding,
  Finding,
} from './determination.js';
import { destinationRules } from './destination-rules.js';
import { endUseRules, usPersonRules } from './end-use-rules.js';
import { exceptionRules } from './exception-rules.js';
import { foreignMadeRules } from './foreign-made-rules.js';
import { itemRules } from './item-rules.js';
import type { Law } from './law.js';
import { partyRules } from './party-rules.js';
import type { DeterminationQuestion, OpenQuestion } from './question.js';
import { neverExamined } from './never-examined.js';
import { reachOf } from './reach.js';

type Examiner = (question: DeterminationQuestion, law: Law) => Examined;

/** The rules, by what they look at, in the order of General Prohibitions One to Seven. 15 CFR 736.2(b). */
const EXAMINERS: readonly Examiner[] = [
  itemRules,
  foreignMadeRules,
  endUseRules,
  partyRules,
  destinationRules,
];
/** Of what is not subject to the EAR: why it is not, and what U.S. persons may not do for it. 15 CFR 734.3, 744.6. */
const OUTSIDE: readonly Examiner[] = [foreignMadeRules, usPersonRules];

/**
 * Whether this item needs a license to there, for them and for that, as far as the loaded law and the answers tell. It is pure: the same
 * question and the same editions of the law give the same answer. It never says that no license is required.
 */
export function determine(question: DeterminationQuestion, law: Law): Determination {
  const examiners = reachOf(question, law).isSubject === 'no' ? OUTSIDE : EXAMINERS;
  const examined = examiners.map((examine) => examine(question, law));
  const findings = examined.flatMap((one) => one.findings);
  const applying = reasonsOf(findings, 'applies');
  const exceptions = exceptionRules(question, law, applying, reasonsOf(findings, 'cannot_say'));
  return {
    result: resultOf(findings, exceptions),
    resultAsEnforced: resultOf(findings.flatMap(asEnforced), exceptions),
    reasons: findings.flatMap(({ says, reason }) => (says === 'open' ? [] : [{ ...reason, says }])),
    exceptions,
    questions: questionsOf(findings),
    notExamined: [...examined.flatMap((one) => one.notExamined), ...neverExamined(question, law)],
    lawVersions: law.versions,
    policyAsOf: law.policies.reduce<string | null>(
      (last, { asOf }) => (last === null || asOf > last ? asOf : last),
      null,
    ),
  };
}

function resultOf(
  findings: readonly Finding[],
  exceptions: readonly ExceptionFinding[],
): DeterminationResult {
  const applying = reasonsOf(findings, 'applies');
  if (applying.length > 0) {
    const overcome = exceptions.some(
      ({ symbol, met, notMet }) =>
        notMet.length === 0 && met.length > 0 && applying.every((reason) => mayOvercome(symbol, reason)),
    );
    return overcome ? 'exception_possible' : 'required';
  }
  return findings.some(({ says }) => says === 'cannot_say') ? 'cannot_say' : 'no_requirement_found';
}

/** Each requirement must be overcome: one exception that covers one reason is not enough. 15 CFR 738.4(a)(2)(ii)(A). */
function mayOvercome(symbol: string, { overcomeBy }: DeterminationReason): boolean {
  if (overcomeBy === 'part_740') return true;
  return overcomeBy !== 'none' && overcomeBy.includes(symbol);
}

function reasonsOf(findings: readonly Finding[], says: Finding['says']): DeterminationReason[] {
  return findings.filter((finding) => finding.says === says).map(({ reason }) => reason);
}

/** What is left of a finding if rules are set aside that are not enforced; where a question tells whether one is, it cannot be said. */
function asEnforced(finding: Finding): Finding[] {
  const { says, reason } = finding;
  if (says === 'applies' && finding.enforcement === 'open') return [{ says: 'cannot_say', reason }];
  return reason.policy === null || reason.policy.state === 'in_force' ? [finding] : [];
}

/** Each once, in the order in which the rules ask. */
function questionsOf(findings: readonly Finding[]): OpenQuestion[] {
  const asked = new Map<string, OpenQuestion>();
  for (const finding of findings) {
    const { question } = finding;
    if (question && !asked.has(question.id)) asked.set(question.id, question);
  }
  return [...asked.values()];
}
