import type { Examined } from './determination.js';
import type { Law } from './law.js';
import type { DeterminationQuestion } from './question.js';

export function partyRules(_question: DeterminationQuestion, _law: Law): Examined {
  return { findings: [], notExamined: [] };
}
