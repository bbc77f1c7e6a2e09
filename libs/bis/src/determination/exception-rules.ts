import type { DeterminationReason, ExceptionFinding } from './determination.js';
import type { Law } from './law.js';
import type { DeterminationQuestion } from './question.js';

export function exceptionRules(
  _question: DeterminationQuestion,
  _law: Law,
  _applying: readonly DeterminationReason[],
): ExceptionFinding[] {
  return [];
}
