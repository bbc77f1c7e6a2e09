import type { Sentence } from '@ninety/platform/sentences';

/** Why something is not allowed, with the rule that says so where there is one. */
export interface Refusal {
  readonly why: string;
  /** The same, for whoever says it in another language. */
  readonly sentence: Sentence;
  readonly citation: string | null;
}

export function refuse(sentence: Sentence, citation: string | null = null): Refusal {
  return { why: sentence.text, sentence, citation };
}
