import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOfHeader, daysIn } from './dates.js';

const read = (text: string) =>
  daysIn(text).map(({ first, last }) => (first === last ? first : [first, last]));

describe('a day', () => {
  it.each([
    ['approved on 2026-10-20.', ['2026-10-20']],
    ['on October 20, 2026', ['2026-10-20']],
    ['on Oct. 20 2026', ['2026-10-20']],
    ['the 20th of October 2026', ['2026-10-20']],
    ['20-Oct-2026', ['2026-10-20']],
    ['am 20. Oktober 2026', ['2026-10-20']],
    ['am 3. März 2026', ['2026-03-03']],
    ['op 20 oktober 2026', ['2026-10-20']],
    ['le 1er août 2026', ['2026-08-01']],
    ['vom 05.10.2026', ['2026-10-05']],
    ['2026年10月20日', ['2026-10-20']],
    ['令和8年10月20日', ['2026-10-20']],
    ['令和元年5月1日', ['2019-05-01']],
    ['10/20/2026', ['2026-10-20']],
    ['20/10/2026', ['2026-10-20']],
    ['between 2026-10-01 and October 5, 2026', ['2026-10-01', '2026-10-05']],
  ])('of “%s” is read in the format of its language', (text, days) => {
    expect(read(text)).toEqual(days);
  });

  it('that can be two stays so', () => {
    expect(read('on 03/04/2026')).toEqual([['2026-03-04', '2026-04-03']]);
    expect(read('on 04/04/2026')).toEqual(['2026-04-04']);
  });

  it.each([
    '30/02/2026',
    '2026-13-01',
    'February 30, 2026',
    '1/2/26',
    'version 1.2.3',
    '10.20.2026',
    'Z2026-10-200',
  ])('is not “%s”', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is read as it was written, in each way to write it that leaves nothing open', () => {
    const names = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    const days = fc.date({ min: new Date('2019-05-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.string(), (date, noise) => {
        const day = date.toISOString().slice(0, 10);
        const [y, m, d] = day.split('-').map(Number) as [number, number, number];
        const ways = [
          day,
          `${names[m - 1]} ${d}, ${y}`,
          `${d} ${names[m - 1]} ${y}`,
          `${d}.${m}.${y}`,
          `${y}年${m}月${d}日`,
          `令和${y - 2018}年${m}月${d}日`,
        ];
        for (const way of ways) expect(read(`on ${way} `)).toEqual([day]);
        const [either] = daysIn(`${m}/${d}/${y}`);
        expect([either?.first, either?.last]).toContain(day);
        // Whatever stands there, nothing is read that is no day.
        for (const one of daysIn(noise)) expect(Number.isNaN(Date.parse(one.first))).toBe(false);
      }),
    );
  });

  it('of a header is that of the place where it was sent', () => {
    expect(dayOfHeader('Date: Tue, 20 Oct 2026 23:03:00 -0400')).toBe('2026-10-20');
    expect(dayOfHeader('Date: 1 Jan 2026 00:00 +0900')).toBe('2026-01-01');
    expect(dayOfHeader('Date: yesterday')).toBeNull();
    expect(dayOfHeader('Date: Tue, 31 Feb 2026 00:00:00 +0000')).toBeNull();
  });
});
