import type { Cited } from './determination.js';
import type { Law } from './law.js';
import type { DeterminationQuestion } from './question.js';

export function neverExamined(_question: DeterminationQuestion, _law: Law): Cited[] {
  return [];
}
