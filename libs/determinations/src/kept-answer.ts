import { determine, LAW_KINDS } from '@ninety/bis';
import type { Determination, DeterminationQuestion } from '@ninety/bis';
import { noticesOf } from '@ninety/law';
import type { BookedLaw } from '@ninety/law';
import type { ToldAs } from '@ninety/platform';

/** What the rules answer, and what is to be known of the law that they go by: that it is a starter, or not loaded. */
export type KeptAnswer = Determination & { readonly notices: readonly ToldAs<'text'>[] };

export function answerTo(question: DeterminationQuestion, law: BookedLaw): KeptAnswer {
  const notices = noticesOf(law, question.on, LAW_KINDS).map((notice) => notice.as('text'));
  return { ...determine(question, law), notices };
}
