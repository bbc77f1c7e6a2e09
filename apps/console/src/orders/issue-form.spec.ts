import { expect, it } from 'vitest';
import type { LicenseLine } from '../licenses/licenses.js';
import { leftAfter, restOf, without } from './issue-form.js';

const remaining = (quantity: string | null, value: string | null) =>
  ({ balance: { remaining: { quantity, value } } }) as LicenseLine;
const order = (reserved: string | null, issued = '0') => ({
  asked: { quantity: '24', value: { amount: '2400.00', currency: 'USD' } } as never,
  issued: { quantity: issued, value: issued === '0' ? '0' : '1200' },
  reservation: {
    quantity: reserved,
    value: { amount: issued === '0' ? '2400.00' : '1200', currency: 'USD' },
  } as never,
});

it('counts what did not go out yet', () => {
  expect(restOf(order('24', '12'))).toEqual({ quantity: '12', amount: '1200' });
  expect(without('0.3', '0.1')).toBe('0.2');
  expect(without('1', '2.5')).toBe('-1.5');
});

it('draws of the license as large a part of what is held as goes of the line, in the unit of the license', () => {
  const form = { quantity: '12', amount: '1200' };
  expect(leftAfter(remaining('100', '5000.00'), order('24'), form)).toEqual({
    quantity: '88',
    value: '3800',
  });
  // Two dozen on the order are two of the license's dozens.
  expect(leftAfter(remaining('100', null), order('2'), form)).toEqual({ quantity: '99', value: null });
  expect(leftAfter(remaining('100', null), order('12', '12'), form)).toEqual({ quantity: '88', value: null });
});

it('says nothing of what is not counted, and of what is not written yet', () => {
  expect(leftAfter(remaining(null, null), order(null), { quantity: '1', amount: '1' })).toEqual({
    quantity: null,
    value: null,
  });
  expect(leftAfter(remaining('100', '1'), order('24'), { quantity: 'x', amount: '' })).toEqual({
    quantity: null,
    value: null,
  });
});
