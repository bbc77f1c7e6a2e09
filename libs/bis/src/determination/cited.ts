import type { Sentence } from '@ninety/platform/sentences';
import type { Cited, DeterminationReason } from './determination.js';
import type { PolicyStatus } from './law.js';
import type { Answered, OpenQuestion } from './question.js';

export function cited(sentence: Sentence, citation: string): Cited {
  const { text, code, params } = sentence;
  return { text, code, params, citation };
}

/** A reason that exceptions of part 740 may overcome, and that is enforced as it stands, unless it is said otherwise. */
export function reason(
  rule: string,
  sentence: Sentence,
  citation: string,
  {
    overcomeBy = 'part_740',
    policy = null,
  }: Partial<Pick<DeterminationReason, 'overcomeBy' | 'policy'>> = {},
): DeterminationReason {
  return { rule, ...cited(sentence, citation), overcomeBy, policy };
}

export function question(id: Answered | 'paragraph', sentence: Sentence, citation: string): OpenQuestion {
  return { id, ...cited(sentence, citation) };
}

export function reasonOf(
  rule: string,
  sentence: Sentence,
  citation: string,
  overcomeBy: DeterminationReason['overcomeBy'] = 'none',
  policy: PolicyStatus | null = null,
): DeterminationReason {
  return reason(rule, sentence, citation, { overcomeBy, policy });
}

export function asked(id: Answered, sentence: Sentence, citation: string): OpenQuestion {
  return question(id, sentence, citation);
}
