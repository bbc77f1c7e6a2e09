import { describe, expect, it } from 'vitest';
import { KINDS } from '@ninety/parties';
import { prepare } from './prepare.js';

describe('a word that every object of the language has as a name', () => {
  it.each(['constructor', 'tostring', 'valueof', 'proto'])('is a word like any other: %s', (word) => {
    for (const kind of KINDS) {
      const { words } = prepare(`Twenty ${word} Optics`, kind);
      expect(words.map(({ text }) => text)).toContain(word);
      expect(words.map(({ text }) => text)).not.toContain('NaN');
    }
  });
});
