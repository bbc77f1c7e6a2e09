import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatDay, parseDay } from '@ninety/procedure';
import {
  expiresOn,
  lowBalanceLevel,
  statusOf,
  tolerancePercent,
  usedPercent,
  validityYears,
  valueLimit,
} from './license-terms.js';
import { fitsUnit } from './units.js';

const expiry = (day: string, state: string | null = null) =>
  formatDay(expiresOn(parseDay(day) ?? NaN, state));
const item = (authorizedQuantity: string, shippedQuantity: string) => ({
  authorizedQuantity,
  shippedQuantity,
});

describe('the last day of a license', () => {
  it('is the date on its face on a working day, and on a weekend, which is no legal holiday', () => {
    expect(expiry('2023-07-05')).toBe('2023-07-05');
    expect(expiry('2023-07-08')).toBe('2023-07-08'); // a Saturday
  });
  it('moves from a legal holiday to the first business day after it', () => {
    expect(expiry('2023-07-04')).toBe('2023-07-05');
    expect(expiry('2023-11-23')).toBe('2023-11-24');
    // Saturday, 25 December 2027; Monday the 27th is the next business day
    expect(expiry('2027-12-25')).toBe('2027-12-27');
    // Sunday, 4 July 2027 is observed on Monday the 5th
    expect(expiry('2027-07-04')).toBe('2027-07-06');
    expect(expiry('2027-07-05')).toBe('2027-07-06');
  });
  it("counts a holiday of the licensee's State", () => {
    expect(expiry('2023-03-31')).toBe('2023-03-31');
    expect(expiry('2023-03-31', 'CA')).toBe('2023-04-03'); // César Chávez Day, a Friday
  });
});

describe('the last day of a license, on machines of any zone,', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each([
    ...['Pacific/Kiritimati', 'Pacific/Auckland', 'Asia/Shanghai', 'Asia/Tokyo', 'UTC'],
    ...['America/New_York', 'America/Los_Angeles', 'Pacific/Pago_Pago'],
  ])('is the same in %s', async (name) => {
    process.env.TZ = name;
    // Holidays that were computed in another zone are kept for a year.
    vi.resetModules();
    const { expiresOn: lastDay } = await import('./license-terms.js');
    const last = (day: string, state: string | null = null) =>
      formatDay(lastDay(parseDay(day) ?? NaN, state));
    expect(
      [
        ...['2023-07-03', '2023-07-04', '2023-07-05', '2023-12-25', '2026-12-31', '2027-01-01'],
        ...['2027-07-04', '2027-12-25', '2024-12-31'],
      ].map((day) => last(day)),
    ).toEqual([
      ...['2023-07-03', '2023-07-05', '2023-07-05', '2023-12-26', '2026-12-31', '2027-01-04'],
      ...['2027-07-06', '2027-12-27', '2024-12-31'],
    ]);
    expect(last('2023-03-31', 'CA')).toBe('2023-04-03');
  });
});

describe('the terms of a license', () => {
  it('last four years, one for short supply and firearms', () => {
    expect(validityYears([{ eccn: '3A001' }])).toBe(4);
    expect(validityYears([{ eccn: '3A001' }, { eccn: '0A509.a' }])).toBe(1);
    expect(validityYears([{ eccn: '1C981', reasonsForControl: ['SS'] }])).toBe(1);
    expect(validityYears([{ eccn: '0A503' }])).toBe(4);
  });

  it.each('0A501 0A502 0A504 0A505 0A506 0A507 0A508 0A509 0A509.a'.split(' '))(
    'last one year for %s',
    (eccn) => {
      expect(validityYears([{ eccn }])).toBe(1);
    },
  );

  // 742.6(a)(6)(iii)(A), which 750.7(g) names
  it.each(
    '3A090 3A090.a 3A001.z.1.a 3A001.z 4A090.a 4A003.z.2.a 4A004.z.1 5A002.z.5.a 5A992.z.1 5D002.z.9.a 5D992.z.1'.split(
      ' ',
    ),
  )('last one year for the advanced computing items of %s', (eccn) => {
    expect(validityYears([{ eccn: '3A991' }, { eccn }])).toBe(1);
  });
  it.each(
    '0A503 0A500 3A090.b 3A090.c 3A001 3A001.a 3A001.z.1.b 4A003.b 4A003.z.3 5A992.c 5A992.z.2 5A002 4A090.b'.split(
      ' ',
    ),
  )('last four years for %s', (eccn) => {
    expect(validityYears([{ eccn }])).toBe(4);
  });
  it('allow 10 % more value, to the cent, and none for short supply', () => {
    expect(tolerancePercent([{ eccn: '3A001' }])).toBe(10);
    expect(tolerancePercent([{ eccn: '1C981', reasonsForControl: ['SS'] }])).toBe(0);
    expect(valueLimit({ authorizedValue: '0.05', tolerancePercent: '10' }).toFixed(2)).toBe('0.06');
    expect(valueLimit({ authorizedValue: '12500.00', tolerancePercent: '10' }).toFixed(2)).toBe('13750.00');
  });
  it('ship counted units whole and measured ones by parts', () => {
    expect(fitsUnit('2', 'each')).toBe(true);
    expect(fitsUnit('2.5', 'each')).toBe(false);
    expect(fitsUnit('2.5', 'Pieces')).toBe(false);
    expect(fitsUnit('2.5', 'kilograms')).toBe(true);
    expect(fitsUnit('2.5', 'dozen')).toBe(true);
    expect(fitsUnit('2.51', 'dozen')).toBe(false);
    expect(fitsUnit('0.5', 'gross')).toBe(true);
  });
});

describe('the balance', () => {
  it('is used as far as the value or the scarcest item is', () => {
    const value = { authorizedValue: '100', shippedValue: '50' };
    expect(usedPercent(value, [item('10', '2'), item('10', '8')])).toBe(80);
    expect(usedPercent({ ...value, shippedValue: '95' }, [item('10', '8')])).toBe(95);
  });
  it('is low from 80 and from 90 %', () => {
    const level = (shipped: string, authorized = '100') =>
      lowBalanceLevel({ authorizedValue: authorized, shippedValue: shipped }, [item('10', '2')]);
    expect(['79.9', '80', '89.9', '90', '100'].map((one) => level(one))).toEqual([0, 80, 80, 90, 90]);
    // As a binary fraction it would be 80.
    expect(level('79.99999999999999999999999999', '100')).toBe(0);
    expect(level('0', '0')).toBe(0);
  });
  it('gives the status: revoked for good, expired after the last day, suspended, exhausted', () => {
    const license = { standing: 'active' as const, expiresOn: '2023-07-05' };
    expect(statusOf(license, [item('10', '9')], '2023-07-05')).toBe('active');
    expect(statusOf(license, [item('10', '10')], '2023-07-05')).toBe('exhausted');
    expect(statusOf(license, [item('10', '9')], '2023-07-06')).toBe('expired');
    expect(statusOf({ ...license, standing: 'suspended' }, [item('10', '9')], '2023-07-05')).toBe(
      'suspended',
    );
    expect(statusOf({ ...license, standing: 'revoked' }, [item('10', '9')], '2023-07-06')).toBe('revoked');
  });
});
