import { expect, it } from 'vitest';
import { answersText, filesOf, NO_ANSWER } from './answered.js';

const plan = { id: 'a', fileName: 'plan.pdf' };

it('answers stand beneath their questions with their files, and what is not answered is left out', () => {
  const answers = [
    { text: ' Our engineers. ', files: [plan] },
    NO_ANSWER,
    { text: 'In May.', files: [plan] },
  ];
  expect(answersText(['Who installs them?', 'Why?', 'When?'], answers)).toBe(
    '1. Who installs them?\nOur engineers.\nAttached: plan.pdf\n\n3. When?\nIn May.\nAttached: plan.pdf',
  );
  expect(answersText(['Who?'], [{ text: 'They.', files: [] }])).toBe('They.');
  expect(answersText(['Who?', 'Why?'], [])).toBe('');
  expect(filesOf(answers)).toEqual(['a']);
});
