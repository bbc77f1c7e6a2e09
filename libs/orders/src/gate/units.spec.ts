import Big from 'big.js';
import { assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { converted, isKnownUnit, isWhole } from './units.js';

describe('units of orders', () => {
  it.each([
    ['5', 'EA', 'number', '5'],
    ['2', 'DZN', 'pieces', '24'],
    ['1', 'GRO', 'C62', '144'],
    ['1', 'T', 'kg', null],
    ['2500', 'GRM', 'kilograms', '2.5'],
    ['1', 'LBR', 'KGM', '0.4536'],
    ['0.45359237', 'KGM', 'lb', '1'],
    ['3', 'MTR', 'feet', '9.8426'],
    ['12', 'INH', 'FOT', '1'],
    ['1', 'GLL', 'L', '3.7855'],
    ['1', 'M3', 'litres', '1000'],
    ['1', 'mg', 'g', '0.001'],
    ['1', 'Mg', 'g', null],
    ['1', 'TON', 'kg', null],
    ['2', 'PR', 'pairs', '2'],
    ['2', 'PR', 'EA', null],
    ['1', 'KGM', 'MTR', null],
    ['1', 'Each.', ' ea ', '1'],
    ['1', '__proto__', 'EA', null],
  ])('%s %s in %s is %s', (quantity, from, to, is) => {
    expect(converted(quantity, from, to)).toBe(is);
  });

  it('knows no unit that means one thing here and another there', () => {
    expect(['TON', 'PA', 'GR', 'BX', 'PAL', '', 'constructor'].filter(isKnownUnit)).toEqual([]);
  });

  it('counts pieces whole', () => {
    expect(isWhole('0.5', 'DZN')).toBe(true);
    expect(isWhole('0.3', 'DZN')).toBe(false);
    expect(isWhole('1.5', 'EA')).toBe(false);
    expect(isWhole('1.5', 'KGM')).toBe(true);
  });

  it('never makes less of a quantity, and hardly more', () => {
    const MASSES = constantFrom('KGM', 'GRM', 'LBR', 'ONZ', 'TNE', 'MGM', 'STN', 'LTN');
    assert(
      property(MASSES, MASSES, integer({ min: 1, max: 10_000_000 }), (from, to, quantity) => {
        const given = new Big(quantity).div(1000);
        const there = converted(given.toFixed(), from, to) ?? '0';
        // As it is exactly: both sides times what the wanted unit is.
        const least = new Big(kilograms(given.toFixed(), from));
        const is = new Big(kilograms(there, to));
        expect(is.gte(least)).toBe(true);
        expect(is.minus(least).lte(new Big(kilograms('0.0001', to)))).toBe(true);
      }),
    );
  });
});

const KILOGRAMS: ReadonlyMap<string, string> = new Map([
  ['KGM', '1'],
  ['GRM', '0.001'],
  ['LBR', '0.45359237'],
  ['ONZ', '0.028349523125'],
  ['TNE', '1000'],
  ['MGM', '0.000001'],
  ['STN', '907.18474'],
  ['LTN', '1016.0469088'],
]);

function kilograms(quantity: string, unit: string): string {
  return new Big(quantity).times(KILOGRAMS.get(unit) ?? '0').toFixed();
}
