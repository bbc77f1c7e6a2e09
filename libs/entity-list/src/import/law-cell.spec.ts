import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityCell } from './law-cell.js';
import { nameAndAddress } from './name-and-address.js';

describe('the cell of an entity in the law', () => {
  it.each<[string, string, string]>([
    ['Amber Trading, 5 Mill Road, Kabul, Afghanistan.', 'Amber Trading', '5 Mill Road, Kabul, Afghanistan.'],
    ['Amber Optics Co., Ltd., Shanghai, China.', 'Amber Optics Co., Ltd.', 'Shanghai, China.'],
    ['Amber Optics Co., Ltd. No. C22, Yu Road, China', 'Amber Optics Co., Ltd.', 'No. C22, Yu Road, China'],
    ['Basalt Plant, OOO, 1 Lenina, Omsk, Russia', 'Basalt Plant, OOO', '1 Lenina, Omsk, Russia'],
    ['Cobalt S.A., San Jose, Costa Rica.', 'Cobalt S.A.', 'San Jose, Costa Rica.'],
    ['Dolomite (Hebei, China) Ltd, 5 Road', 'Dolomite (Hebei, China) Ltd', '5 Road'],
    ['Emerald Works. Sudan.', 'Emerald Works.', 'Sudan.'],
    ['Garnet Ltd.; 19 Mill Street, Haifa, Israel', 'Garnet Ltd.', '19 Mill Street, Haifa, Israel'],
    ['Hematite Group', 'Hematite Group', ''],
  ])('%s: where the name ends', (text, name, address) => {
    expect(nameAndAddress(text)).toEqual({ name, address, isGuessed: false });
  });

  it('tells where only the words say that the name goes on', () => {
    const text = 'Institute of Amber, Academy of Minerals, 5 Mill Road, Minsk, Belarus';
    expect(nameAndAddress(text)).toMatchObject({
      name: 'Institute of Amber, Academy of Minerals',
      isGuessed: true,
    });
    expect(entityCell(text).guessed).toEqual([text]);
  });

  it('has the aliases of a list, as many as it announces', () => {
    const text =
      'Amber Works, a.k.a., the following two aliases:\n—Amber Co., Ltd.; and\n—AW.\n \n 5 Mill Road, Kabul, Afghanistan; and Herat, Afghanistan.';
    expect(entityCell(text)).toEqual({
      name: 'Amber Works',
      aliases: ['Amber Co., Ltd.', 'AW'],
      addresses: ['5 Mill Road, Kabul, Afghanistan', 'Herat, Afghanistan.'],
      others: [],
      miscounted: [],
      guessed: [],
    });
  });

  it.each([
    ['Amber, a.k.a., the following one alias:\n—AA; and\n—BB.\n \n Minsk, Belarus.', ['AA', 'BB']],
    ['Amber, a.k.a. the following three aliases:\n—AA;\n—BB.\n \n Minsk, Belarus.', ['AA', 'BB']],
  ])('tells a number of names that is not the number of them: %s', (text, aliases) => {
    expect(entityCell(text)).toMatchObject({
      name: 'Amber',
      aliases,
      miscounted: [expect.stringContaining('alias')],
    });
  });

  it.each<[string, string, string[], string[]]>([
    [
      'Amber, a.k.a. Ambre, a.k.a. Bernstein, 5 Road, Dubai, UAE',
      'Amber',
      ['Ambre', 'Bernstein'],
      ['5 Road, Dubai, UAE'],
    ],
    [
      'Amber (a.k.a., Ambre; f.k.a. Bern), 5 Road, Dubai, UAE',
      'Amber (a.k.a., Ambre; f.k.a. Bern)',
      [],
      ['5 Road, Dubai, UAE'],
    ],
    ['Amber, a.k.a., the following one alias: Ambre. Minsk, Belarus', 'Amber', ['Ambre'], ['Minsk, Belarus']],
    [
      'Amber, a.k.a., the following one alias:\n—Ambre, 5 Road, Minsk, Belarus; and Brest, Belarus.',
      'Amber',
      ['Ambre'],
      ['5 Road, Minsk, Belarus', 'Brest, Belarus'],
    ],
    [
      'Amber, 5 Road, Minsk, Belarus, and Brest, Belarus',
      'Amber',
      [],
      ['5 Road, Minsk, Belarus,', 'Brest, Belarus'],
    ],
    ['Amber, 5 Road and 6 Road, Minsk, Belarus', 'Amber', [], ['5 Road and 6 Road, Minsk, Belarus']],
    [
      'Amber (a.k.a. Ambre)\n \n Address: 1 Road, Minsk, Belarus\n Alt Address: 2 Road, Minsk, Belarus',
      'Amber (a.k.a. Ambre)',
      [],
      ['1 Road, Minsk, Belarus', '2 Road, Minsk, Belarus'],
    ],
    [
      'Amber, Minsk, Belarus. (See alternate address under Basalt (Russia)).',
      'Amber',
      [],
      ['Minsk, Belarus.'],
    ],
    ['Amber, 5 Road, Shanghai. China.', 'Amber', [], ['5 Road, Shanghai, China']],
  ])('%s', (text, name, aliases, addresses) => {
    expect(entityCell(text)).toMatchObject({ name, aliases, addresses });
  });

  it('has the subordinate and affiliated entities that it names, each with its own aliases and addresses', () => {
    const text = `Amber Academy, a.k.a., the following one alias, and two subordinate institutions:
—AA.
Subordinate institution
First Institute, a.k.a., the following one alias:
—Institute of Basalt.
Subordinate institution
Second Institute, 7 Mill Road, Minsk, Belarus.
The following addresses apply to the entity and the two subordinate institutions:

5 Mill Road, Minsk, Belarus.`;
    expect(entityCell(text)).toEqual({
      name: 'Amber Academy',
      aliases: ['AA', 'First Institute', 'Institute of Basalt', 'Second Institute'],
      addresses: ['7 Mill Road, Minsk, Belarus.', '5 Mill Road, Minsk, Belarus.'],
      others: ['First Institute', 'Second Institute'],
      miscounted: [],
      guessed: [],
    });
  });

  it('is read whatever it says, without a word lost', () => {
    const word = fc.constantFrom(
      'Amber',
      'Co.',
      'Ltd.',
      'a.k.a.,',
      'the following',
      'two',
      'aliases:',
      '—',
      'and',
      ';',
      ',',
      '(',
      ')',
      '\n',
      '\n \n',
      'Subordinate institution',
      'Affiliated entities:',
      'Address:',
      '5',
      'Road',
      'China',
      '“',
      '. ',
      'Ж',
      '\u0000',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word).map((words) => words.join(' ')),
        ),
        (text) => {
          const { name, aliases, addresses } = entityCell(text);
          const kept = [name, ...aliases, ...addresses].join(' ');
          for (const lost of ['Amber', 'Road', 'China', 'Ж'])
            if (text.includes(lost) && !/a\.k\.a|the following|Address|Affiliated|Subordinate/.test(text))
              expect(kept).toContain(lost);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
