import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKeys, AddressIndex, compareAddresses } from './address-match.js';

/** As the Entity List has them. */
const LISTED = [
  'Unit D, 16/F One Capital Place, 18 Luard Rd, Wan Chai',
  'Unit 04, 7/F Bright Way Tower, No. 33 Mong Kok Road, Kowloon',
  'Room 19C Lockhart Centre 301-307, Lockhart Rd. Wan Chai',
  'Room 803, Chevalier House 45-51, Chatham Road South, Tsim Sha Tsui',
  'Flat/RM 2309, 23/F, Ho King Commercial Centre, 2-16 Fa Yuen Street, Mong Kok, Kowloon',
  'Office 4, 16/F Ho King Commercial Centre, 2-16 Fayuen Street',
  'Room 1318-19, 13F, Hollywood Plaza, 610 Nathan Road, Mong Kok, Kowloon',
  'Room 1318-20, 13F, Hollywood Plaza, 610 Nathan Road, Mong Kok Kowloon',
  'Room 1003, 10/F, Lippo Centre Tower 1, 89 Queensway, Admiralty',
  '7/F MW Tower, 111 Bonham Strand, Sheung Wan',
  'Office 704, 135 Bonham Strand, Sheung Wan',
  'Room 1502, Easey Commercial Building, 253-261 Hennessy Road, Wan Chai',
  'Room 1005, 10/F, Ho King Commercial Center, 2-16 Fayuen St, Mong Kok, Kowloon',
  'Room B, 5/F Gaylord Commercial Building, 114-118 Lockhart Road, Wan Chai',
  'Flat 1512, 15/F, Lucky Centre, No. 165-171 Wan Chai Road, Wan Chai',
  '14C, Hung Shui Kiu Main Street, Yuen Long, N.T.',
  'Rm. 1605A, Ho King Commercial Center, 2-16 Fa Yuen Street, Mong Kok, Kowloon',
  'Room 1605, Ho King Commercial Center, 2-16 Fa Yuen Street, Mong Kok, Kowloon',
].map((text) => ({ text, country: 'HK' }));
const ISTANBUL = {
  text: 'No: 52 Hasat Sk., Kamara Iç Kapi No: 1, Merkez Mah., Sisli, Istanbul',
  country: 'TR',
};

const [
  HO_KING,
  OFFICE_4,
  MW,
  LUCKY,
  ROOM_1605A,
  ROOM_1605,
  LIPPO,
  GAYLORD,
  CHATHAM,
  HOLLYWOOD_19,
  HOLLYWOOD_20,
] = [4, 5, 9, 14, 16, 17, 8, 13, 3, 6, 7].map((at) => LISTED[at]!) as [
  Place,
  Place,
  Place,
  Place,
  Place,
  Place,
  Place,
  Place,
  Place,
  Place,
  Place,
];
type Place = (typeof LISTED)[number];

const score = (listed: Place, text: string, country: string | null = 'HK') =>
  compareAddresses(listed, { text, country })?.score ?? 0;

describe('an address on the list', () => {
  it.each([...LISTED, ISTANBUL].map((place) => [place.text, place] as const))('is itself: %s', (_, place) => {
    expect(compareAddresses(place, place)?.score).toBe(1);
  });

  it('is no other of them, but for rooms that both name', () => {
    const pairs = LISTED.flatMap((one, i) =>
      LISTED.map((other, j) => [i, j, score(one, other.text)] as const),
    );
    const alike = pairs.filter(([i, j, alikeness]) => i < j && alikeness > 0);
    expect(alike).toEqual([[6, 7, 1]]);
  });

  it.each([
    [HO_KING, 'ROOM 2309, HO KING COMMERCIAL CENTER, 2 - 16 FAYUEN ST., MONGKOK, KLN'],
    [HO_KING, '2309 Ho King Centre, 2-16 Fa Yuen St'],
    [HO_KING, 'No. 8 Fa Yuen Street, Ho King Comm. Ctr., Unit 2309'],
    [HO_KING, 'Kowloon, Mong Kok, Fa Yuen Street 2-16, Ho King Commercial Centre, 23rd Floor, #2309'],
    [OFFICE_4, 'Unit 4 16/F Ho King Centre 2-16 Fa Yuen Street'],
    [MW, 'Rm 701, 7th Floor, MW Tower, 111 Bonham Strand'],
    [LUCKY, 'Flat 1512 Lucky Center 165-171 Wanchai Road'],
    [ROOM_1605A, 'Room 1605 A, Ho King Commercial Centre, 2-16 Fa Yuen Street'],
    [LIPPO, 'Rm 1003, Tower 1, Lippo Centre, 89 Queensway'],
    [GAYLORD, '5B Gaylord Commercial Building, 114-118 Lockhart Rd'],
    [CHATHAM, 'Rm 803 Chevalier House, 45-51 Chatham Rd. S., TST'],
    [HOLLYWOOD_19, 'Rooms 1318 & 1319, 13/F Hollywood Plaza, 610 Nathan Rd'],
    [HOLLYWOOD_20, 'Room 1320, Hollywood Plaza, 610 Nathan Rd'],
    [ISTANBUL, 'Hasat Sokak No:52 İç Kapı No:1, Şişli/İstanbul'],
  ])('%# is written in many ways: $text = %s', (listed, text) => {
    expect(score(listed, text, listed.country)).toBe(1);
  });

  it.each([
    ['another room', HO_KING, 'Room 2310, Ho King Commercial Centre, 2-16 Fa Yuen Street'],
    ['another room without a word for it', HO_KING, '2310 Ho King Commercial Centre, 2-16 Fa Yuen Street'],
    ['another floor', OFFICE_4, 'Office 4, 17/F, Ho King Commercial Centre, 2-16 Fa Yuen Street'],
    ['another number', HO_KING, 'Room 2309, Ho King Commercial Centre, 18 Fa Yuen Street'],
    ['the other side of the street', HO_KING, 'Room 2309, 7 Fa Yuen Street'],
    ['another room with a letter', ROOM_1605, 'Room 1605A, Ho King Commercial Center, 2-16 Fa Yuen Street'],
    ['another street of the number', HO_KING, 'Room 2309, 2-16 Tung Choi Street'],
    ['another tower', LIPPO, 'Room 1003, Tower 2, Lippo Centre, 89 Queensway'],
    ['another part of the street', CHATHAM, 'Room 803, 45-51 Chatham Road North'],
    ['another kind of street', MW, '7/F, 111 Bonham Road'],
    ['a longer street', MW, '7/F, 111 Bonham Strand West'],
    [
      'another room that is a letter',
      GAYLORD,
      'Room C, 5/F Gaylord Commercial Building, 114-118 Lockhart Road',
    ],
  ])('is not %s', (_, listed, text) => {
    expect(score(listed, text)).toBe(0);
  });

  it('is in its country and city', () => {
    const text = 'Room 2309, Ho King Commercial Centre, 2-16 Fa Yuen Street';
    expect(score(HO_KING, text, 'CN')).toBe(1);
    expect(score(HO_KING, text, null)).toBe(1);
    expect(score(HO_KING, text, 'SG')).toBe(0);
    expect(score(ISTANBUL, 'Hasat Sk. No: 52, Daire 1, Ankara', 'TR')).toBe(0);
  });

  it.each([
    ['no room', HO_KING, 'Ho King Commercial Centre, 2-16 Fa Yuen Street', 'room not given'],
    ['no floor', OFFICE_4, 'Office 4, Ho King Commercial Centre, 2-16 Fa Yuen Street', 'room not given'],
    ['no tower', LIPPO, 'Room 1003, Lippo Centre, 89 Queensway', 'tower not given'],
    [
      'another building’s name',
      LUCKY,
      'Flat 1512, Grand Tower, 165-171 Wan Chai Road',
      'another building named',
    ],
    ['another street', LUCKY, 'Flat 1512, Lucky Centre, 9 Hennessy Road', 'another street named'],
    ['a letter without its floor', GAYLORD, 'Room B, Gaylord Commercial Building', 'room not given'],
  ])('is only said to be perhaps of %s', (_, listed, text, doubt) => {
    const found = compareAddresses(listed, { text, country: 'HK' });
    expect(found?.score).toBe(0.82);
    expect(found?.explanation.text).toContain('may be at the listed address');
    const { features } = found!.explanation;
    expect(features.map(({ name }) => name)).toContain(doubt);
    expect(features.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(0.82);
  });

  it('is the same without the number of its street where room and building are', () => {
    expect(score(HO_KING, 'Room 2309, Ho King Commercial Centre, Mong Kok')).toBe(0.95);
    expect(score(HO_KING, 'Room 2309, Ho King Commercial Centre', null)).toBe(0.82);
  });

  it('without a street that can be read is the same when every word is', () => {
    const dock = { text: 'Dock 5, Port Rashid, Dubai', country: 'AE' };
    expect(score(dock, 'Port Rashid Dock 5 Dubai', 'AE')).toBe(1);
    expect(score(dock, 'Port Rashid Dock 6 Dubai', 'AE')).toBe(0);
  });
});

/** Ways to write the same: each changes no room, number, street or building. */
const REWRITES: ((text: string) => string)[] = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replaceAll(',', ' ,').replaceAll('.', ''),
  (text) => text.replace(/\bRoad\b/gi, 'Rd.').replace(/\bStreet\b/gi, 'St.'),
  (text) => text.replace(/\bCent(re|er)\b/gi, 'Ctr').replace(/\bBuilding\b/gi, 'Bldg.'),
  (text) => text.replace(/\b(?:Flat\/RM|Room|Rm\.?|Flat|Unit)(?= )/gi, 'Rm'),
  (text) => text.replace(/\bRoom\b/gi, 'Flat'),
  (text) => text.replace(/\b(\d+)\/?F\b/gi, '$1th Floor'),
  (text) => text.replace(/\bCommercial /gi, ''),
  (text) => `${text}, Hong Kong`,
  (text) => text.replace(/, Kowloon/i, ', Kln'),
  (text) => text.replace(/Fa ?yuen/i, 'Fa Yuen').replace(/Wan Chai Road/i, 'Wanchai Road'),
  (text) => text.replaceAll(/(\d)-(\d)/g, '$1 – $2'),
];

describe('addresses in general', () => {
  const rewritten = fc
    .tuple(fc.constantFrom(...LISTED), fc.subarray(REWRITES), fc.boolean())
    .map(([place, ways, isTurned]) => {
      // From the district to the room, where no comma parts a number from its street.
      const mayTurn = !/\d[A-Z]?, [A-Z][a-z]+ (?:[A-Z][a-z]+ )*(?:Rd|Road|Main)/.test(place.text);
      const parts = place.text.split(', ');
      const ordered = isTurned && mayTurn ? parts.reverse().join(', ') : place.text;
      return { place, text: ways.reduce((written, way) => way(written), ordered) };
    });

  it('are the same however they are written, and share a key by which they are found', () => {
    fc.assert(
      fc.property(rewritten, ({ place, text }) => {
        const asked = { text, country: 'HK' };
        expect(compareAddresses(place, asked)?.score, text).toBe(1);
        const keys = addressKeys(asked);
        expect(addressKeys(place).some((key) => keys.includes(key))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of another room or another number are never said to be the same', () => {
    const other = fc.tuple(
      fc.constantFrom(HO_KING, ROOM_1605, LUCKY, LIPPO),
      fc.integer({ min: 1, max: 9999 }),
    );
    fc.assert(
      fc.property(other, fc.boolean(), ([place, number], isRoom) => {
        const own = /(?:RM|Room|Flat) (\d+)/.exec(place.text)![1]!;
        const street = / (\d+(?:-\d+)?) [A-Z]/.exec(place.text.slice(place.text.indexOf('Cent')))![1]!;
        const [from = 0, to = from] = street.split('-').map(Number);
        fc.pre(isRoom ? String(number) !== own : number < from || number > to);
        const text = isRoom
          ? place.text.replace(own, String(number))
          : place.text.replace(street, String(number));
        expect(compareAddresses(place, { text, country: 'HK' }), text).toBeNull();
      }),
      { numRuns: 500 },
    );
  });

  it('are found by the index whenever they agree, whatever the text, and no text is too much', () => {
    const index = new AddressIndex(LISTED.map((place, at) => ({ entryId: String(at), ...place })));
    const word = fc.constantFrom(
      ...LISTED.flatMap(({ text }) => text.split(' ')),
      'Tower',
      '2',
      '#',
      '16/F',
      'Room',
      'é',
    );
    const any = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(word, { maxLength: 25 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(any, (text) => {
        const asked = { text, country: null };
        const found = new Map(index.search([asked], 0).map(({ entryId, score: alike }) => [entryId, alike]));
        for (const [at, place] of LISTED.entries())
          expect(found.get(String(at))).toBe(compareAddresses(place, asked)?.score);
      }),
      { numRuns: 1_000 },
    );
    const long = 'Room 1 '.repeat(20_000);
    expect(index.search([{ text: long, country: null }], 0)).toEqual([]);
  });
});
