import type { Sentence } from '@ninety/platform/sentences';
import type { Cited, DeterminationReason } from './determination.js';
import type { CclEntry } from './law.js';
import type { Answered, OpenQuestion } from './question.js';
import { say } from '../sentences.js';

export function cited(sentence: Sentence, citation: string): Cited {
  return { text: sentence.text, code: sentence.code, params: sentence.params, citation };
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

/** Which paragraph of an entry it is. */
export function askParagraph({ eccn }: CclEntry): OpenQuestion {
  return question('paragraph', say('ask_paragraph', { eccn }), '15 CFR 738.4(a)(2)');
}
