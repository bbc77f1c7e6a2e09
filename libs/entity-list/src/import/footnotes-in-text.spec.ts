import { describe, expect, it } from 'vitest';
import { footnotesIn } from './footnotes-in-text.js';

describe('footnotes in a text', () => {
  it.each<[string, string[], string]>([
    ['(See § 744.11 of the EAR 1, 2)', ['1', '2'], '(See § 744.11 of the EAR)'],
    ['(See § 744.11 of the EAR 1 and 2)', ['1', '2'], '(See § 744.11 of the EAR)'],
    ['See § 744.11 of the EAR 1 2', ['1', '2'], 'See § 744.11 of the EAR'],
    ['§§ 734.9(e)¹ and 744.11 of the EAR²', ['1', '2'], '§§ 734.9(e) and 744.11 of the EAR'],
    ['§§ 734.9(e)<sup>1</sup> and 744.11 of the EAR', ['1'], '§§ 734.9(e) and 744.11 of the EAR'],
    ['§§ 746.8(a)(3) 3 and 744.21 of the EAR', ['3'], '§§ 746.8(a)(3) and 744.21 of the EAR'],
    ['§§ 734.9(g),3 746.8(a)(3), and 744.21(b)', ['3'], '§§ 734.9(g), 746.8(a)(3), and 744.21(b)'],
    ['All items, see footnote #4', ['4'], 'All items, see footnote #4'],
    ['All items, see footnotes 1, 2, and 4.', ['1', '2', '4'], 'All items, see footnotes 1, 2, and 4.'],
    ['All items, see footnote no. 5', ['5'], 'All items, see footnote no. 5'],
    [
      'subject to the EAR 2 This license requirement applies',
      ['2'],
      'subject to the EAR This license requirement applies',
    ],
    ['§§ 734.9(e) 1and 744.11 of the EAR', ['1'], '§§ 734.9(e) and 744.11 of the EAR'],
    ['§§ 734.9(e)1 and 744.11 of the EAR)4', ['1', '4'], '§§ 734.9(e) and 744.11 of the EAR)'],
  ])('are read of %s', (text, footnotes, plain) => {
    expect(footnotesIn(text)).toEqual({ text: plain, footnotes, isUnclear: false });
  });

  it.each([
    'For all items subject to the EAR (See § 744.11 of the EAR)',
    'See §§ 744.2, 744.11, 746.8(a)(3), and 744.21(b) of the EAR',
    'See §§ 734.9(g), 746.8(a)(3) and 744.6(b)(5) of the EAR',
    'EAR99 and EAR 99 items, and items subject to the EAR 3A001',
    'See part 744 of the EAR. 15 CFR 744.11',
    'See § 744.11 and 746.5 of the EAR, 87 FR 100',
    'an area of 100 items',
  ])('are none in %s', (text) => {
    expect(footnotesIn(text)).toEqual({ text, footnotes: [], isUnclear: false });
  });

  it.each([
    'See § 744.11 of the EAR 12)',
    'subject to the EAR 3 items are',
    'See §§ 734.9(e) 3 items',
    'See §§ 744.11 2 and 744.21 of the EAR',
    'subject to the EAR. 3 Items are',
    'of the EAR [2]',
    'See 734.9(e)¹² of the EAR',
    'See footnotes 1-4',
    'See footnote four',
    'a hall of 100 m²',
  ])('are told, not read, where nobody can tell: %s', (text) => {
    expect(footnotesIn(text)).toEqual({ text, footnotes: [], isUnclear: true });
  });
});
