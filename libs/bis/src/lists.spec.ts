import { describe, expect, it } from 'vitest';
import { footnoteMeaning } from './footnotes.js';
import {
  AFFILIATE_SOURCES,
  isAddressEntry,
  meaningOf,
  meaningOfEntry,
  rulesOf,
  SOURCE_NAMES,
} from './lists.js';

describe('a list', () => {
  it.each(SOURCE_NAMES)('says what it means for an exporter, and by which rule: %s', (source) => {
    expect(meaningOf(source).text).toMatch(/\.$/);
    expect(rulesOf({ source, name: 'Obsidian' }).join(' ')).toMatch(/CFR|E\.O\./);
  });
  it('applies by its requirement and its notices where it is the Entity List', () => {
    expect(rulesOf({ source: 'EL', name: 'Obsidian' })).toEqual(['15 CFR 744.11', '15 CFR 744.16']);
    expect(rulesOf({ source: 'UVL', name: 'Obsidian' })).toEqual(['15 CFR 744.15']);
  });
  it.each([
    ['Address 01', true],
    ['ADDRESS 119', true],
    ['Address 01 Trading Co.', false],
    ['Address Technologies 2', false],
  ])('of addresses has one without a name: %s', (name, is) => {
    expect(isAddressEntry({ source: 'EL', name })).toBe(is);
    expect(isAddressEntry({ source: 'UVL', name })).toBe(false);
    expect(meaningOfEntry({ source: 'EL', name }).citation.includes('744.16(f)')).toBe(is);
    expect(rulesOf({ source: 'EL', name }).includes('15 CFR 744.16(f)')).toBe(is);
  });
  it('brings in whom its parties own where its rule says so', () => {
    expect(AFFILIATE_SOURCES).toEqual(['EL', 'MEU', 'SDN']);
  });
});

describe('a footnote of the Entity List', () => {
  it('has a meaning with its paragraph', () => {
    expect(footnoteMeaning('5').citation).toBe('15 CFR 734.9(e)(3), 744.11(a)(2)(v)');
  });
  it('of a later supplement has none', () => {
    expect(footnoteMeaning('6')).toEqual({
      footnote: '6',
      text: null,
      citation: '15 CFR 744, Supp. 4, footnotes',
    });
  });
});
