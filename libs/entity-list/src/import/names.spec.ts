import { describe, expect, it } from 'vitest';
import { namesIn } from './names.js';

describe('other names in the cell of a name', () => {
  it.each<[string, string, string[]]>([
    ['Alder Co a/k/a Alderex', 'Alder Co', ['Alderex']],
    ['Alder Co (f/k/a Alderex)', 'Alder Co', ['Alderex']],
    ['Alder Co n/k/a Alderex', 'Alder Co', ['Alderex']],
    ['Alder Co aka Alderex', 'Alder Co', ['Alderex']],
    ['ALDER CO AKA ALDEREX', 'ALDER CO', ['ALDEREX']],
    ['Alder Co, dba Alderex', 'Alder Co', ['Alderex']],
    ['Alder Co dba Alderex', 'Alder Co', ['Alderex']],
    ['Alder Co t/a Alderex', 'Alder Co', ['Alderex']],
    ['Alder Co d/b/a Alderex', 'Alder Co', ['Alderex']],
    ['Alder Co trading as Alderex', 'Alder Co', ['Alderex']],
    ['Alder Co (now Alderex)', 'Alder Co', ['Alderex']],
    ['Alder Co (previously Alderex)', 'Alder Co', ['Alderex']],
    ['Alder Co (formerly: Alderex)', 'Alder Co', ['Alderex']],
    ['Alder Co, formerly Alderex', 'Alder Co', ['Alderex']],
    ['Alder Co (alias Alderex)', 'Alder Co', ['Alderex']],
    ['Alder Co [alias: Alderex]', 'Alder Co', ['Alderex']],
    ['Larch Ltd [a.k.a. Larchex]', 'Larch Ltd', ['Larchex']],
    ['Oakum (Oakoil a.k.a. Oakex)', 'Oakum (Oakoil)', ['Oakex']],
    ['Alder Co (a.k.a. Alderex; Alderoil; and Aldergas)', 'Alder Co', ['Alderex', 'Alderoil', 'Aldergas']],
    ['a.k.a. Alder Co', 'Alder Co', []],
    [
      'Tamarack Co (a.k.a., the following two aliases: -Tamarex; and -Tamaroil)',
      'Tamarack Co',
      ['Tamarex', 'Tamaroil'],
    ],
    [
      'Pear Co (a.k.a., the following five (5) aliases: -Pearex; -Pearoil; and -Peargas)',
      'Pear Co',
      ['Pearex', 'Pearoil', 'Peargas'],
    ],
  ])('are apart in %s', (cell, name, aliases) => {
    expect(namesIn(cell, [])).toEqual({ name, aliases, addresses: [], unread: [] });
  });

  it.each([
    'Now Foods',
    'Alias Systems',
    'Alias Systems, Inc.',
    'Formerly Known Ltd',
    'Banque AKA',
    'AKA BANK',
    'Aka Trading Co.',
    'Alder Co (now in liquidation)',
    'Alder Co (formerly of Dubai)',
    'Dar Al-Aka Co',
    'Previously Loved Clothes',
    'Kaka/Ab Works',
  ])('are none in %s', (cell) => {
    expect(namesIn(cell, [])).toMatchObject({ name: cell, aliases: [] });
  });
});

describe('a cell of aliases', () => {
  it.each<[string, string[]]>([
    ['f/k/a Linnetoil', ['Linnetoil']],
    ['aka Linnetoil; fka Linnex; dba Linngas', ['Linnetoil', 'Linnex', 'Linngas']],
    ['formerly: Linnetoil', ['Linnetoil']],
    ['(previously Linnetoil)', ['Linnetoil']],
    ['the following two aliases: -Rosex, and -Roseoil', ['Rosex', 'Roseoil']],
    ['a.k.a., the following two aliases: -Rosex -Roseoil', ['Rosex', 'Roseoil']],
    ['Al-Noor, and Sons; Rose - Oil', ['Al-Noor, and Sons', 'Rose - Oil']],
  ])('is taken apart: %s', (cell, aliases) => {
    expect(namesIn('Alder Co', [cell])).toMatchObject({ aliases, unread: [] });
  });

  it.each([
    ...[
      'of',
      'the',
      'N.A.',
      'none known',
      'no aliases',
      'aka',
      'Jr.',
      'Ltd.',
      'LLC',
      'see above',
      'other',
      '& Sons',
    ],
    ...['Co., Ltd.', 'S.A.', 'not known', 'and others', 'L.L.C.', '(none)', 'See Above.', 'et al.'],
  ])('names nobody by %s, and that is told', (cell) => {
    expect(namesIn('Alder Co', [`Alderex; ${cell}`])).toMatchObject({ aliases: ['Alderex'], unread: [cell] });
  });

  it.each([
    'LG',
    '3M',
    'IBM',
    'ABC LLC',
    'The 5 Co',
    'Also Known',
    'AO Alder',
    'Other World Ltd.',
    'Sons of Alder',
    '李明',
  ])('names somebody by %s', (cell) => {
    expect(namesIn('Alder Co', [cell])).toMatchObject({ aliases: [cell], unread: [] });
  });
});
