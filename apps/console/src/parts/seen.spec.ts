import { expect, it } from 'vitest';
import { changedFields, clashes, mergedFields } from './seen.js';

const base = { endUse: 'Ovens', reference: 'PO-1', items: ['a'], note: '' };
const theirs = { ...base, endUse: 'Kilns', items: ['a', 'b'] };

it('a form keeps what its writer changed, and takes what somebody else made of the rest', () => {
  const mine = { ...base, note: 'soon', items: ['c'] };
  expect(mergedFields(base, theirs, mine)).toEqual({ ...theirs, note: 'soon', items: ['c'] });
  expect(changedFields(base, theirs)).toEqual(['endUse', 'items']);
  expect(clashes(base, theirs, mine)).toEqual(['items']);
  // Both said the same.
  expect(clashes(base, theirs, { ...base, endUse: 'Kilns' })).toEqual([]);
});
