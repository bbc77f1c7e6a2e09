import { describe, expect, it } from 'vitest';
import { mayHold } from './conditions.js';
import type { ReviewFacts } from './review.js';
import { EMPTY_FORM } from '../applications/applications.service.js';
import type { StoredForm } from '../applications/application.contract.js';
import { changedParts, differencesOf, hashOf, snapshotOf } from './snapshot.js';
import type { Snapshot } from './snapshot.js';

const FACTS: ReviewFacts = {
  listedParty: false,
  eccns: ['3A090.a'],
  destinations: ['CN'],
  value: { amount: '20000.00', currency: 'USD' },
  type: 'export',
  regime: 'us-bis',
};

describe('a condition', () => {
  it('holds of a classification and of its paragraphs, not of one that begins alike', () => {
    const holds = (one: string, eccn: string) =>
      mayHold({ field: 'eccn', in: [one] }, { ...FACTS, eccns: [eccn] });
    expect(holds('3A090', '3A090.a')).toBe(true);
    expect(holds('3a090', '3A090')).toBe(true);
    expect(holds('3A09', '3A090')).toBe(false);
    expect(holds('ML1', 'ML10')).toBe(false);
    expect(holds('ML1', 'ML1a')).toBe(false);
    expect(holds('ML1*', 'ML10')).toBe(true);
  });

  it('may hold of what is not known', () => {
    const nothing: ReviewFacts = {
      ...FACTS,
      listedParty: null,
      eccns: null,
      destinations: null,
      value: null,
    };
    expect(mayHold({ field: 'eccn', in: ['5A002'] }, nothing)).toBe(true);
    expect(mayHold({ field: 'destination', in: ['RU'] }, nothing)).toBe(true);
    expect(mayHold({ field: 'listedParty', is: true }, nothing)).toBe(true);
    expect(mayHold({ field: 'value', above: { amount: '1', currency: 'EUR' } }, nothing)).toBe(true);
    expect(mayHold({ field: 'listedParty', is: true }, FACTS)).toBe(false);
    expect(mayHold({ field: 'value', above: { amount: '20000', currency: 'USD' } }, FACTS)).toBe(false);
  });
});

const NOTHING: Snapshot = {
  regime: null,
  type: null,
  reference: null,
  contact: null,
  parties: [],
  items: [],
  totalValue: null,
  endUse: null,
  additionalInformation: null,
  supportDocuments: [],
  resubmissionOf: null,
  bis748p: undefined,
};

describe('a snapshot', () => {
  it('has one hash however its members stand, and another when anything is another', () => {
    expect(hashOf({ a: 1, b: [null, 'x'] })).toBe(hashOf({ b: [null, 'x'], a: 1 }));
    expect(hashOf({ a: undefined, b: 1 })).toBe(hashOf({ b: 1 }));
    expect(hashOf({ a: 1 })).not.toBe(hashOf({ a: '1' }));
    expect(hashOf({ a: [1, 2] })).not.toBe(hashOf({ a: [2, 1] }));
  });

  it('tells where it differs, down to the least part', () => {
    const before = { ...NOTHING, endUse: 'x', items: [{ eccn: '3A090', 'a/b': '1' }] };
    const after = { ...NOTHING, endUse: 'x', items: [{ eccn: '4A090', 'a/b': '2' }, { eccn: 'EAR99' }] };
    expect(changedParts(before, after)).toEqual(['items']);
    expect(differencesOf(before, after, 10)).toEqual([
      { pointer: '/items/0/eccn', before: '3A090', after: '4A090' },
      { pointer: '/items/0/a~1b', before: '1', after: '2' },
      { pointer: '/items/1/eccn', before: null, after: 'EAR99' },
    ]);
    expect(differencesOf(before, after, 1)).toHaveLength(1);
  });

  it('has what the form asks besides, and is what it was where nothing was said of it', () => {
    const of = (bis748p: StoredForm['bis748p']) => snapshotOf({ ...EMPTY_FORM, bis748p, tracked }, new Map());
    const { bis748p: _, ...earlier } = of(null);
    expect(hashOf(of(null))).toBe(hashOf(earlier));
    const said = of({ answers: [{ requirement: '(b)#block-9', text: 'x' }] });
    const other = of({ answers: [{ requirement: '(b)#block-9', text: 'y' }] });
    expect(changedParts(said, other)).toEqual(['bis748p']);
    expect(differencesOf(said, other, 10)).toEqual([
      { pointer: '/bis748p/answers/0/text', before: 'x', after: 'y' },
    ]);
  });
});

const tracked = {
  regime: 'us-bis',
  kind: 'license',
  needBy: null,
  valueAtStake: null,
  customer: null,
  orders: [],
  tags: [],
};
