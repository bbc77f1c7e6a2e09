import { describe, expect, it } from 'vitest';
import { compare } from './compare.js';
import type { Comparison } from './compare.js';
import { contentHash } from './identity.js';
import type { KnownEntry } from './identity.js';
import type { ListedEntity } from './list-file.js';

interface Row {
  readonly id?: string;
  readonly name: string;
  /** One address each, `street, country`; a country that is not known is none. */
  readonly at?: readonly string[];
}

function entity({ id, name, at = [] }: Row): ListedEntity {
  const addresses = at.map((text) => {
    const [line = '', country = ''] = text.split(', ');
    return /^[A-Z]{2}$/.test(country)
      ? { lines: [line], country }
      : { lines: [line, country], country: null };
  });
  return {
    source: 'EL',
    sourceId: id ?? null,
    name,
    aliases: [],
    country: addresses.find(({ country }) => country !== null)?.country ?? null,
    addresses,
    licenseRequirement: null,
    licenseReviewPolicy: null,
    federalRegisterNotices: [],
    footnotes: [],
    programs: null,
    effectiveOn: null,
    endsOn: null,
  };
}

/** What a second file does to the entries of a first, which are called by their places in it. */
function comparison(first: readonly Row[], second: readonly Row[]) {
  const known = first.map((row, index): KnownEntry => {
    const listed = entity(row);
    return { ...listed, id: String(index), contentHash: contentHash(listed) };
  });
  const steps = compare(
    known,
    second.map((row) => entity(row)),
    [],
  );
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { added, changed, unchanged, removed }: Comparison = step.value;
  return {
    added: added.map(({ name }) => name),
    changed: Object.fromEntries(changed.map(({ id, entity: { name } }) => [id, name])),
    unchanged,
    removed: removed.map(({ name }) => name),
  };
}

describe('an entry whose country the file writes otherwise', () => {
  it.each<[string, Row[], Row[]]>([
    ['is not readable', [{ name: 'Alpha', at: ['1 Road, CN'] }], [{ name: 'Alpha', at: ['1 Road, Chna'] }]],
    ['was not readable', [{ name: 'Alpha', at: ['1 Road, Macau'] }], [{ name: 'Alpha', at: ['1 Road, MO'] }]],
    [
      'stands behind another one',
      [{ id: 'a', name: 'Alpha', at: ['1 Road, CN'] }],
      [{ id: 'b', name: 'Alpha', at: ['9 Road, HK', '7 Road, CN'] }],
    ],
    [
      'is one of them no more',
      [{ name: 'Alpha', at: ['9 Road, HK', '7 Road, CN'] }],
      [{ name: 'Alpha', at: ['7 Street, CN'] }],
    ],
  ])('is the same where its country %s', (_, first, second) => {
    expect(comparison(first, second)).toEqual({
      added: [],
      changed: { 0: 'Alpha' },
      unchanged: 0,
      removed: [],
    });
  });

  it('is not a namesake in another country', () => {
    const [chinese, russian] = [
      { name: 'Alpha', at: ['1 Road, CN'] },
      { name: 'Alpha', at: ['2 Road, RU'] },
    ];
    expect(comparison([chinese], [russian])).toMatchObject({ added: ['Alpha'], removed: ['Alpha'] });
    expect(comparison([chinese], [russian, chinese])).toMatchObject({ added: ['Alpha'], unchanged: 1 });
  });

  it('leaves its namesakes what is theirs', () => {
    const first = [
      { name: 'Alpha', at: ['2 Road, RU'] },
      { name: 'Alpha', at: ['1 Road, CN'] },
    ];
    const second = [
      { name: 'Alpha', at: ['1 Road, Chna'] },
      { name: 'Alpha', at: ['3 Road, RU'] },
    ];
    expect(comparison(first, second)).toMatchObject({ changed: { 0: 'Alpha', 1: 'Alpha' }, removed: [] });
  });
});

describe('ids that are running numbers', () => {
  const alpha = { name: 'Alpha Works', at: ['1 Road, CN'] };
  const beta = { name: 'Beta Works', at: ['2 Road, CN'] };
  const gamma = { name: 'Gamma Works', at: ['3 Road, CN'] };
  const inOneTown = ({ name }: Row): Row => ({ name, at: ['Shenzhen, CN'] });
  const numbered = (...rows: Row[]) => rows.map((row, index) => ({ ...row, id: String(index + 1) }));

  it('leave each entry its own history when one before it goes', () => {
    const told = { added: ['Gamma Works'], changed: {}, unchanged: 1, removed: ['Alpha Works'] };
    expect(comparison(numbered(alpha, beta), numbered(beta, gamma))).toEqual(told);
    const [a, b, c] = [inOneTown(alpha), inOneTown(beta), inOneTown(gamma)];
    expect(comparison(numbered(a, b), numbered(b, c))).toEqual(told);
  });

  it('or when one comes before it', () => {
    expect(comparison(numbered(alpha, beta), numbered(gamma, alpha, beta))).toEqual({
      added: ['Gamma Works'],
      changed: {},
      unchanged: 2,
      removed: [],
    });
  });

  it('or when it moved, too', () => {
    const moved = { ...beta, at: ['4 Road, CN'] };
    expect(comparison(numbered(alpha, beta), numbered(moved))).toMatchObject({
      changed: { 1: 'Beta Works' },
      removed: ['Alpha Works'],
    });
  });

  it('tell namesakes apart by their places', () => {
    const at = (street: string): Row => ({ name: 'Alpha Works', at: [street] });
    const [first, second, third] = [at('1 Road, CN'), at('2 Road, CN'), at('3 Road, CN')];
    expect(comparison(numbered(first, second, third), numbered(second, third))).toEqual({
      added: [],
      changed: {},
      unchanged: 2,
      removed: ['Alpha Works'],
    });
  });
});

describe('an id that stays', () => {
  const [alpha, beta] = [
    { id: '1', name: 'Alpha Works', at: ['1 Road, CN'] },
    { id: '2', name: 'Beta Works', at: ['2 Road, CN'] },
  ];

  it('keeps an entry the same when its name is amended, be the new one also that of another', () => {
    const renamed = { ...alpha, name: 'Alpha Optics' };
    expect(comparison([alpha, beta], [renamed, beta])).toMatchObject({ changed: { 0: 'Alpha Optics' } });
    expect(comparison([alpha, beta], [{ ...alpha, name: beta.name }, beta])).toMatchObject({
      changed: { 0: 'Beta Works' },
      unchanged: 1,
    });
    const both = [
      { ...alpha, name: beta.name },
      { ...beta, name: 'Beta Trading' },
    ];
    expect(comparison([alpha, beta], both)).toMatchObject({
      changed: { 0: 'Beta Works', 1: 'Beta Trading' },
    });
  });

  it('keeps it the same when it moves, and when both change and nobody else has the name', () => {
    expect(comparison([alpha, beta], [{ ...alpha, at: ['9 Road, RU'] }, beta])).toMatchObject({
      changed: { 0: 'Alpha Works' },
    });
    expect(comparison([alpha, beta], [{ id: '1', name: 'Gamma', at: ['9 Road, RU'] }, beta])).toMatchObject({
      changed: { 0: 'Gamma' },
    });
  });
});
