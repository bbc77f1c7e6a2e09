import { describe, expect, it } from 'vitest';
import { countryOf } from './countries.js';

describe('a country heading in two parts', () => {
  it.each([
    ['China (Hong Kong)', 'HK'],
    ['Hong Kong (China)', 'HK'],
    ['Hong Kong, China', 'HK'],
    ['China, Hong Kong SAR', 'HK'],
    ['China/Hong Kong', 'HK'],
    ['China - Macao', 'MO'],
    ['China [Macau]', 'MO'],
    ['China (Taiwan)', 'TW'],
    ['Taiwan (Province of China)', 'TW'],
    ['China (Macau)', 'MO'],
    ['Macau, China', 'MO'],
    ['Sudan (South)', 'SS'],
    ['Guinea (Equatorial)', 'GQ'],
    ['Samoa (American)', 'AS'],
    ['Ireland (Northern)', 'GB'],
    ['Ireland (Republic of)', 'IE'],
    ['United Kingdom (Gibraltar)', 'GI'],
    ['Gibraltar, UK', 'GI'],
    ['Denmark (Greenland)', 'GL'],
    ['United States (Puerto Rico)', 'PR'],
    ['Georgia (USA)', 'US'],
    ['Georgia, United States', 'US'],
    ['Texas, USA', 'US'],
    ['Korea (South)', 'KR'],
    ['Korea (North)', 'KP'],
    ['Korea (Republic of)', 'KR'],
    ['Korea (DPRK)', 'KP'],
    ['Congo (the Democratic Republic of the)', 'CD'],
    ['Congo (Brazzaville)', 'CG'],
    ['Virgin Islands (British)', 'VG'],
    ['Virgin Islands (U.S.)', 'VI'],
    ['Timor (East)', 'TL'],
    ['Guinea (Bissau)', 'GW'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['Iran (IR)', 'IR'],
    ['China (Mainland)', 'CN'],
    ["China (People's Republic)", 'CN'],
    ['Burma (Myanmar)', 'MM'],
    ['Crimea (Occupied)', 'UA'],
    ['Bahamas (the)', 'BS'],
    ['Cocos (Keeling) Islands', 'CC'],
    ['Holy See (Vatican City State)', 'VA'],
    ['Cuba (Republic of)', 'CU'],
    ['United Kingdom (England)', 'GB'],
  ])('is %s: %s', (heading, country) => {
    expect(countryOf(heading)).toBe(country);
  });

  it.each([
    'Russia (Crimea)',
    'Ireland (UK)',
    'Cyprus (North)',
    'China (Atlantis)',
    'Ruritania (France)',
    'China (Hong Kong, Macau)',
    'Russia/Belarus',
    'Korea',
    'Congo (the)',
    'Georgia (Atlanta)',
  ])('is none that anybody can tell: %s', (heading) => {
    expect(countryOf(heading)).toBeNull();
  });
});
