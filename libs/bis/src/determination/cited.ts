import type { Sentence } from '@ninety/platform/sentences';
import type { Cited, DeterminationReason } from './determination.js';
import type { Law, PolicyStatus } from './law.js';
import type { Answered, OpenQuestion } from './question.js';

/** A sentence with the rule that it comes from. */
export function cited(sentence: Sentence, citation: string): Cited {
  return { text: sentence.text, code: sentence.code, params: sentence.params, citation };
}

export function reasonOf(
  rule: string,
  sentence: Sentence,
  citation: string,
  overcomeBy: DeterminationReason['overcomeBy'] = 'none',
  policy: PolicyStatus | null = null,
): DeterminationReason {
  return { rule, ...cited(sentence, citation), overcomeBy, policy };
}

export function asked(id: Answered, sentence: Sentence, citation: string): OpenQuestion {
  return { id, ...cited(sentence, citation) };
}

/** Where text and enforcement of a paragraph differ on a day, as somebody recorded it. */
export function policyOf({ policies }: Law, on: string, cite: string): PolicyStatus | null {
  return (
    policies.find(
      ({ from, until, cites }) => from <= on && (until === null || on <= until) && cites.includes(cite),
    ) ?? null
  );
}
