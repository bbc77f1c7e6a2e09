import Big from 'big.js';
import type { ReviewCondition, ReviewFacts, ReviewPolicy } from './review.js';

/** Whether a policy asks for a review: each of its conditions holds, or may. What is not known asks too. */
export function asksFor({ when }: Pick<ReviewPolicy, 'when'>, facts: ReviewFacts): boolean {
  return when.every((condition) => mayHold(condition, facts));
}

/** Whether a condition holds, as far as anybody knows: only what is known not to hold does not. */
export function mayHold(condition: ReviewCondition, facts: ReviewFacts): boolean {
  const { field, in: among = [], above, is } = condition;
  switch (field) {
    case 'listedParty':
      return facts.listedParty === null || facts.listedParty === is;
    case 'eccn':
      return facts.eccns === null || facts.eccns.some((eccn) => among.some((one) => isBelow(eccn, one)));
    case 'destination':
      return facts.destinations === null || facts.destinations.some((country) => among.includes(country));
    case 'value':
      return above === undefined || facts.value === null || isAbove(facts.value, above);
    case 'type':
    case 'regime':
      return among.includes(facts[field]);
  }
}

/** A classification is one, or a paragraph of it: `3A090` has `3A090.a`; `3A*` has all that begins so. */
function isBelow(eccn: string, one: string): boolean {
  const [said, wanted] = [eccn.toUpperCase(), one.toUpperCase()];
  if (wanted.endsWith('*')) return said.startsWith(wanted.slice(0, -1));
  return said === wanted || (said.startsWith(wanted) && !/[0-9A-Z]/.test(said.charAt(wanted.length)));
}

/** Amounts of two currencies are not compared: the one may be above the other. */
function isAbove(
  value: { amount: string; currency: string },
  above: { amount: string; currency: string },
): boolean {
  return value.currency !== above.currency || new Big(value.amount).gt(above.amount);
}
