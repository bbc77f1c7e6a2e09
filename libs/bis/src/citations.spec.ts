import { describe, expect, it } from 'vitest';
import { CITATIONS, citationOfBlock } from './citations.js';

describe('a citation', () => {
  it.each(Object.values(CITATIONS))('is written as the regulations are cited: %s', (citation) => {
    expect(citation).toMatch(/^(15 CFR )?\d{2,3}(\.\d+(\([a-zA-Z0-9]+\))*|, Supp)/);
  });
  it('names a block of the application form', () => {
    expect(citationOfBlock('Block 22(e)')).toBe('15 CFR 748, Supp. 1, Block 22(e)');
  });
});
