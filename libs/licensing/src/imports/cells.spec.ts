import { Sentence } from '@ninety/platform';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDay, readDecimal, readText } from './cells.js';
import type { CellReading, DayOrder, DecimalMark } from './cells.js';

const reading = (more: Partial<CellReading> = {}): CellReading => ({
  dates: null,
  decimals: null,
  isFrom1904: false,
  ...more,
});
const day = (text: string, dates: DayOrder | null = null) => readDay({ text }, reading({ dates }));
const decimal = (text: string, decimals: DecimalMark | null = null) =>
  readDecimal({ text }, reading({ decimals }));

const DAY_MS = 86_400_000;
const days = fc
  .integer({ min: 0, max: 91_310 })
  .map((days) => new Date(Date.UTC(1950, 0, 1) + days * DAY_MS));
const iso = (date: Date) => date.toISOString().slice(0, 10);
const parts = (date: Date) => ({ y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() });

describe('a day in a cell', () => {
  it('is read in every style that leaves no doubt', () => {
    for (const text of [
      '2019-07-22',
      '2019-07-22 00:00:00',
      '2019-07-22T14:30',
      '2019-07-22T00:00:00.000Z',
      '2019/7/22',
      '20190722',
      '22 Jul 2019',
      '22-Jul-2019',
      '22. Juli 2019',
      '22 July 2019',
      'July 22, 2019',
      'Jul 22 2019',
      '22.07.2019',
      '22.7.2019',
      '7/22/2019',
      '22/07/2019',
      '43668',
    ])
      expect([text, day(text)]).toEqual([text, { value: '2019-07-22' }]);
    expect(day('3 März 2020')).toEqual({ value: '2020-03-03' });
    expect(readDay({ number: 43_668, isShownAsDay: true }, reading())).toEqual({ value: '2019-07-22' });
    expect(readDay({ number: 43_668.75, isShownAsDay: false }, reading())).toEqual({ value: '2019-07-22' });
    expect(readDay({ number: 42_206, isShownAsDay: true }, reading({ isFrom1904: true }))).toEqual({
      value: '2019-07-22',
    });
  });

  it('is refused where it may be two, and read where the order is told', () => {
    expect(day('7/8/2019')).toMatchObject({
      reason: { code: 'cell_two_days', params: { one: '2019-07-08', other: '2019-08-07' } },
    });
    expect(day('7/8/2019', 'mdy')).toEqual({ value: '2019-07-08' });
    expect(day('7/8/2019', 'dmy')).toEqual({ value: '2019-08-07' });
    expect(day('7/7/2019')).toEqual({ value: '2019-07-07' });
    // What is told holds, also where the other order would be a day.
    expect(day('22/7/2019', 'mdy')).toMatchObject({ reason: expect.any(Sentence) });
  });

  it('is refused where it is none', () => {
    for (const text of [
      '',
      'soon',
      '31.02.2019',
      '2019-02-29',
      '7/22/19',
      '22 Foo 2019',
      '2019-07-22T23:00:00Z',
      '99999999',
      '12',
      '1e5',
    ])
      expect([text, day(text)]).toEqual([text, { reason: expect.any(Sentence) }]);
    expect(readDay({ number: Number.MAX_VALUE, isShownAsDay: true }, reading())).toMatchObject({
      reason: expect.any(Sentence),
    });
  });

  it('is what was written, in each style', () => {
    const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
    fc.assert(
      fc.property(days, (date) => {
        const { y, m, d } = parts(date);
        const written = { value: iso(date) };
        expect(day(iso(date))).toEqual(written);
        expect(day(`${d} ${months[m - 1]} ${y}`)).toEqual(written);
        expect(day(`${months[m - 1]} ${d}, ${y}`)).toEqual(written);
        expect(day(`${d}.${m}.${y}`)).toEqual(written);
        expect(day(`${m}/${d}/${y}`, 'mdy')).toEqual(written);
        expect(day(`${d}/${m}/${y}`, 'dmy')).toEqual(written);
        const serial = (date.getTime() - Date.UTC(1899, 11, 30)) / DAY_MS;
        expect(readDay({ number: serial, isShownAsDay: true }, reading())).toEqual(written);
      }),
    );
  });

  it('is one day in whichever order it is read, or refused', () => {
    fc.assert(
      fc.property(days, (date) => {
        const { y, m, d } = parts(date);
        const read = day(`${m}/${d}/${y}`);
        if ('value' in read) expect(read.value).toBe(iso(date));
        else expect(d).toBeLessThanOrEqual(12);
      }),
    );
  });

  it('is a day or a reason, whatever stands in the cell', () => {
    const any = fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d/. -]{0,12}$/));
    fc.assert(
      fc.property(any, fc.constantFrom(null, 'mdy' as const, 'dmy' as const), (text, dates) => {
        const read = day(text, dates);
        if ('value' in read) expect(iso(new Date(`${read.value}T00:00:00Z`))).toBe(read.value);
        else expect(read.reason.text).not.toBe('');
      }),
    );
  });
});

describe('a number in a cell', () => {
  it('is read however it is grouped, where that leaves no doubt', () => {
    for (const [text, value] of [
      ['1200', '1200'],
      ['1,200.50', '1200.5'],
      ['1.200,50', '1200.5'],
      ["1'200.50", '1200.5'],
      ['1 200,5', '1200.5'],
      ['$1,200.00', '1200'],
      ['12,50 €', '12.5'],
      ['1,234,567', '1234567'],
      ['0.125', '0.125'],
      ['1234.567', '1234.567'],
      ['007', '7'],
      ['0,00', '0'],
    ] as const)
      expect([text, decimal(text)]).toEqual([text, { value }]);
  });

  it('is refused where it may be two, and read where the mark is told', () => {
    expect(decimal('1,234')).toMatchObject({
      reason: { code: 'cell_two_numbers', params: { one: '1234', other: '1.234' } },
    });
    expect(decimal('1.234')).toMatchObject({
      reason: { code: 'cell_two_numbers', params: { one: '1234', other: '1.234' } },
    });
    expect(decimal('1,234', 'point')).toEqual({ value: '1234' });
    expect(decimal('1,234', 'comma')).toEqual({ value: '1.234' });
    expect(decimal('1.234', 'comma')).toEqual({ value: '1234' });
  });

  it('is refused where it is none', () => {
    for (const text of [
      '',
      'ten',
      '1,2,3',
      '1.2.3',
      '12,34,567',
      '1e5',
      '--1',
      '1,200.5.0',
      '1 00',
      '.',
      '9'.repeat(50),
    ])
      expect([text, decimal(text)]).toEqual([text, { reason: expect.any(Sentence) }]);
  });

  it('is what was written, in the style of either country', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 14 });
    fc.assert(
      fc.property(cents, (amount) => {
        const value = String(amount / 100);
        const english = (amount / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
        const german = (amount / 100).toLocaleString('de-DE', { minimumFractionDigits: 2 });
        expect(decimal(english, 'point')).toEqual({ value });
        expect(decimal(german, 'comma')).toEqual({ value });
        // Two digits behind the mark leave no doubt.
        expect(decimal(english)).toEqual({ value });
        expect(decimal(german)).toEqual({ value });
        expect(readDecimal({ number: amount / 100, isShownAsDay: false }, reading())).toEqual({ value });
      }),
    );
  });

  it('is a number or a reason, whatever stands in the cell', () => {
    const any = fc.oneof(fc.string(), fc.stringMatching(/^-?[\d,. ']{0,15}$/));
    fc.assert(
      fc.property(any, fc.constantFrom(null, 'point' as const, 'comma' as const), (text, mark) => {
        const read = decimal(text, mark);
        if ('value' in read) expect(read.value).toMatch(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/);
        else expect(read.reason.text).not.toBe('');
      }),
    );
  });
});

describe('a text in a cell', () => {
  it('is a number’s digits too, as far as a file keeps them', () => {
    expect(readText({ text: ' PO-1 ' })).toEqual({ value: 'PO-1' });
    expect(readText({ number: 4_500_012_345, isShownAsDay: false })).toEqual({ value: '4500012345' });
    expect(readText({ number: 0.1 + 0.2, isShownAsDay: false })).toEqual({ value: '0.3' });
    expect(readText({ number: 1e15, isShownAsDay: false })).toMatchObject({ reason: expect.any(Sentence) });
    expect(readText({ number: 43_668, isShownAsDay: true })).toMatchObject({ reason: expect.any(Sentence) });
  });
});
