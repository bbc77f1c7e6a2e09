import { describe, expect, it } from 'vitest';
import { familyOf } from './family.js';

const of = (party: string, matchedName: string, aliases: string[] = []) =>
  familyOf({ name: party, aliases }, { entryId: 'the entry', kind: 'name', matchedName });

describe('the family of an alert', () => {
  it.each([
    'Huawei Technologies Co., Ltd.',
    'Huawei Device (Dongguan) Co., Ltd.',
    'Shenzhen Huawei Technical Services Co., Ltd.',
    'Chengdu Huawei High-Tech Investment Co., Ltd.',
    'Huawei do Brasil Telecomunicacões Ltda',
    "Gui'an New District Huawei Investment Co., Ltd.",
  ])('is the word by which the party is matched, wherever the entry is: %s', (listed) => {
    expect(of('Huawei Technologies', listed)).toBe('huawei');
    expect(of('Hua Wei Technologies', listed)).toBe('huawei');
    expect(of('Huawai Technologies', listed)).toBe('huawei');
    expect(of('HW', listed, ['Huawei'])).toBe('huawei');
  });

  it('is never a word of business or a place: such an entry is by itself', () => {
    expect(
      of('China Electronics Technology Group', 'China Electronics Technology Instruments Co., Ltd'),
    ).toBe('the entry');
    expect(of('Shenzhen Trading', 'Shenzhen Technologies')).toBe('the entry');
    expect(of('Huawei', 'Obsidian Works')).toBe('the entry');
  });

  it('of an address is all addresses of the party', () => {
    expect(
      familyOf(
        { name: 'Huawei', aliases: [] },
        { entryId: 'x', kind: 'address', matchedName: '9 Huawei Road' },
      ),
    ).toBe('addresses');
  });
});
