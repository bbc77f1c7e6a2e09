import { describe, expect, it } from 'vitest';
import { sentenceBy, sentenceProblem } from './sentences.js';

describe('a sentence of the tracker', () => {
  it('lacks no parameter, and has no other, to the compiler', () => {
    expect(sentenceBy('id_too_long', { most: 7 }).text).toBe('It has at most 7 characters.');
    // @ts-expect-error `most` is missing
    const short = sentenceBy('id_too_long');
    // @ts-expect-error it is `most`
    const other = sentenceBy('id_too_long', { least: 7 });
    // @ts-expect-error `today` is missing
    const refusal = sentenceProblem('in_the_future', '/on');
    expect([short.code, other.code, refusal.getStatus()]).toEqual(['id_too_long', 'id_too_long', 422]);
  });
});
