import { cited } from './cited.js';
import { policyOf } from './policy.js';
import type { Cited, DeterminationReason, ExceptionFinding } from './determination.js';
import { CONDITIONS, unreadConditions } from './exception-conditions.js';
import type { Required } from './exception-conditions.js';
import { BY_SANCTIONS, isOn, restrictionsOn } from './exception-restrictions.js';
import type { Restricted } from './exception-restrictions.js';
import { wordsOf } from './exception-words.js';
import type { Facts } from './facts.js';
import { factsOf } from './facts.js';
import type { ExceptionRow, Law } from './law.js';
import type { DeterminationQuestion } from './question.js';
import { say } from '../sentences.js';

/** Looked at wherever a rule applies: they turn on the consignee and the use more than on the item. */
const THINKABLE: ReadonlySet<string> = new Set(['GOV', 'TMP', 'RPL', 'STA', 'ENC', 'SPP']);

/**
 * The exceptions of part 740 that the entry names, that part 746 leaves, or that are thinkable whatever the item: which of their
 * conditions, and of 740.2, are met, are not, or are open. An exception that overcomes not every reason is out. 15 CFR 736.2(b).
 */
export function exceptionRules(
  question: DeterminationQuestion,
  law: Law,
  applying: readonly DeterminationReason[],
  possible: readonly DeterminationReason[] = [],
): ExceptionFinding[] {
  if (applying.length === 0) return [];
  const facts = factsOf(question, law);
  const restricted = restrictionsOn(facts, applying);
  const found: ExceptionFinding[] = [];
  for (const row of law.exceptions.values()) {
    for (const symbol of row.symbol.split(' ')) {
      const finding = isThinkable(symbol, facts, restricted)
        ? findingOf(symbol, row, facts, { applying, possible }, restricted)
        : null;
      if (finding) found.push(finding);
    }
  }
  return found;
}

function isThinkable(
  symbol: string,
  { entry, places, productGroup }: Facts,
  restricted: readonly Restricted[],
): boolean {
  if (THINKABLE.has(symbol) || wordsOf(entry, symbol) !== null) return true;
  if (symbol === 'TSU') return productGroup === 'D' || productGroup === 'E' || isLeft(symbol, places);
  if (symbol === 'NAC' || symbol === 'ACA')
    return restricted.some(({ restriction }) => restriction.spares.has(symbol));
  return isLeft(symbol, places);
}

/** Whether part 746 leaves it for where the item goes. */
function isLeft(symbol: string, places: Facts['places']): boolean {
  return places.some(({ country }) => BY_SANCTIONS.get(country)?.symbols.has(symbol) === true);
}

function findingOf(
  symbol: string,
  { section }: ExceptionRow,
  facts: Facts,
  required: Required,
  restricted: readonly Restricted[],
): ExceptionFinding | null {
  const conditionsOf = CONDITIONS.get(symbol);
  const own = conditionsOf ? conditionsOf(facts, required) : unreadConditions(facts, symbol, section);
  if (!own) return null;
  const limits = restricted.filter(({ restriction }) => isOn(restriction, symbol));
  const said = (is: Restricted['is']) => limits.filter((one) => one.is === is).map((one) => one.cited);
  return {
    symbol,
    citation: `15 CFR ${section}`,
    met: own.met,
    notMet: [
      ...own.notMet,
      ...said('yes'),
      ...notOvercome(symbol, required.applying, 'exception_overcomes_not'),
    ],
    open: [
      ...own.open,
      ...said('perhaps'),
      ...notOvercome(symbol, required.possible, 'exception_may_not_overcome'),
      ...leftInPart(symbol, facts),
      ...notEnforced(section, facts),
    ],
  };
}

/** The exceptions are there for Prohibitions One to Three, and elsewhere for what a section names. 15 CFR 736.2(b). */
function notOvercome(
  symbol: string,
  reasons: readonly DeterminationReason[],
  code: 'exception_overcomes_not' | 'exception_may_not_overcome',
): Cited[] {
  const reason = reasons.find(
    ({ overcomeBy }) => overcomeBy !== 'part_740' && (overcomeBy === 'none' || !overcomeBy.includes(symbol)),
  );
  return reason ? [cited(say(code, { rule: reason.rule }), `15 CFR 736.2(b); ${reason.citation}`)] : [];
}

/** Of what part 746 leaves, it names the paragraphs: TMP for the news media, ENC for some civil end users. */
function leftInPart(symbol: string, { places }: Facts): Cited[] {
  return places.flatMap(({ country, name }) => {
    const left = BY_SANCTIONS.get(country);
    return left?.symbols.has(symbol) === true
      ? [cited(say('exception_left_in_part', { country: name }), `15 CFR ${left.cite}`)]
      : [];
  });
}

function notEnforced(section: string, { law, question }: Facts): Cited[] {
  const policy = policyOf(law, question.on, section);
  if (!policy || policy.state === 'in_force') return [];
  return [cited(say('exception_not_enforced', { text: policy.text }), policy.source)];
}
