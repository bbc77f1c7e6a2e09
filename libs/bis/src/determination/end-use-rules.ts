import type { Sentence } from '@ninety/platform/sentences';
import { cited, question as asked, reason as reasonOf } from './cited.js';
import { policyOf } from './policy.js';
import type { Cited, DeterminationReason, Examined, Finding } from './determination.js';
import { END_USE_RULES, isSoftwareOrTechnology } from './end-use-table.js';
import type { EndUseRule } from './end-use-table.js';
import type { Facts } from './facts.js';
import { factsOf } from './facts.js';
import type { Law } from './law.js';
import type { Answered, DeterminationQuestion, OpenQuestion } from './question.js';
import { say } from '../sentences.js';

/** What is asked where a rule of part 744 turns on it, in plain words. */
const QUESTIONS: ReadonlyMap<Answered, Sentence> = new Map<Answered, Sentence>([
  ['weaponsEndUse', say('ask_weapons')],
  ['usPersonSupport', say('ask_us_person')],
  ['militaryEndUse', say('ask_military_end_use')],
  ['militaryEndUser', say('ask_military_end_user')],
  ['militaryIntelligence', say('ask_military_intelligence')],
  ['supercomputer', say('ask_supercomputer')],
  ['integratedCircuitFab', say('ask_integrated_circuit_fab')],
  ['advancedNodeFab', say('ask_advanced_node_fab')],
  ['headquarteredInD5', say('ask_headquartered_in_d5')],
  ['semiconductorEquipment', say('ask_semiconductor_equipment')],
]);

const WEAPONS_ELSEWHERE = cited(say('unexamined_weapons_elsewhere'), '15 CFR 744.3(a)(2), 744.4(a)');
const CIRCUIT_DESIGN = cited(say('unexamined_circuit_design'), '15 CFR 744.23(a)(2)(iii)');
const NUCLEAR_PROPULSION = cited(say('unexamined_nuclear_propulsion'), '15 CFR 744.5(a)');
const VESSELS_AND_AIRCRAFT = cited(say('unexamined_vessels_and_aircraft'), '15 CFR 744.7(a)');

/** What part 744 asks of the end use and the end user, where the item and its destination make it matter. 15 CFR 736.2(b)(5), (7). */
export function endUseRules(question: DeterminationQuestion, law: Law): Examined {
  return endUseRulesOf(question, law, END_USE_RULES);
}

const US_PERSON_RULES = END_USE_RULES.filter(({ rule }) => rule === '744.6');

/** Those that bind U.S. persons whatever the item is subject to. 15 CFR 744.6. */
export function usPersonRules(question: DeterminationQuestion, law: Law): Examined {
  return { findings: endUseRulesOf(question, law, US_PERSON_RULES).findings, notExamined: [] };
}

function endUseRulesOf(question: DeterminationQuestion, law: Law, rules: readonly EndUseRule[]): Examined {
  const facts = factsOf(question, law);
  const findings: Finding[] = withoutGroups(facts);
  for (const rule of rules) {
    const finding = findingOf(rule, facts);
    if (finding) findings.push(finding);
  }
  return {
    findings: findings.filter((one) => !isSettled(one, findings)),
    notExamined: notExaminedOf(facts, findings),
  };
}

/** What applies by one answer is not asked by another: a military end use, and a military end user. */
function isSettled(finding: Finding, findings: readonly Finding[]): boolean {
  const { citation } = finding.reason;
  return (
    finding.says === 'open' &&
    findings.some((one) => one.says === 'applies' && one.reason.citation === citation)
  );
}

function findingOf(rule: EndUseRule, facts: Facts): Finding | null {
  const { answers } = facts.question;
  const answer = answers[rule.asks];
  if (answer === false) return null;
  if (answer === undefined && rule.isAsked && !rule.isAsked(facts)) return null;
  const isAbout = rule.isAbout(facts);
  if (isAbout === 'no') return null;
  const { reason, question } = saidBy(rule, facts);
  if (answer === undefined) return { says: 'open', reason, question };
  return { says: isAbout === 'yes' ? 'applies' : 'cannot_say', reason };
}

/** What a rule says where nobody recorded otherwise, and what it asks. */
interface Said {
  readonly reason: DeterminationReason;
  readonly question: OpenQuestion;
}

/** Each made once. */
const SAID: ReadonlyMap<EndUseRule, Said> = new Map(
  END_USE_RULES.map((rule) => {
    const citation = `15 CFR ${rule.cite}`;
    const sentence = QUESTIONS.get(rule.asks);
    if (!sentence) throw new Error(`no question asks ${rule.asks}`);
    const reason = reasonOf(rule.rule, rule.reason, citation, { overcomeBy: rule.overcomeBy });
    return [rule, { reason, question: asked(rule.asks, sentence, citation) }] as const;
  }),
);

function saidBy(rule: EndUseRule, { question, law }: Facts): Said {
  const said = SAID.get(rule);
  if (!said) throw new Error(`no rule of part 744: ${rule.cite}`);
  const policy = policyOf(law, question.on, rule.cite);
  return policy ? { ...said, reason: { ...said.reason, policy } } : said;
}

/** Where no row of the Country Groups is loaded for the destination, the rules that go by groups cannot be said. */
function withoutGroups({ destination }: Facts): Finding[] {
  if (destination.groups) return [];
  const sentence = say('groups_unknown', { country: destination.name });
  return [
    {
      says: 'cannot_say',
      reason: reasonOf('740 Supp. 1', sentence, '15 CFR 740 Supp. 1', { overcomeBy: 'none' }),
    },
  ];
}

/** Software and technology; what is on no list may be either. */
function mayBeDesign({ isListed, productGroup }: Facts): boolean {
  return !isListed || isSoftwareOrTechnology(productGroup);
}

function notExaminedOf(facts: Facts, findings: readonly Finding[]): Cited[] {
  const { answers, endUse } = facts.question;
  const weaponsAreAsked = findings.some(({ question }) => question?.id === 'weaponsEndUse');
  return [
    ...(answers.weaponsEndUse === undefined && !weaponsAreAsked ? [WEAPONS_ELSEWHERE] : []),
    ...(mayBeDesign(facts) && answers.advancedNodeFab === undefined ? [CIRCUIT_DESIGN] : []),
    ...(facts.productGroup === 'E' ? [NUCLEAR_PROPULSION] : []),
    VESSELS_AND_AIRCRAFT,
    ...(endUse !== null && endUse.trim() !== ''
      ? [cited(say('end_use_not_read', { endUse }), '15 CFR 744.1(b)')]
      : []),
  ];
}
