import Big from 'big.js';
import {
  assert,
  array,
  boolean,
  constantFrom,
  integer,
  property,
  record,
  shuffledSubarray,
} from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide } from './decide.js';
import type { Decided } from './decision.js';
import type {
  LawAnswer,
  OrderFacts,
  OrderLicense,
  OrderMatch,
  OrderParty,
  RecordedAuthorization,
} from './order-facts.js';
import { REASONS } from './reasons.js';
import type { ReasonCode } from './reasons.js';

const CONSIGNEE: OrderParty = {
  partyId: 'p-consignee',
  name: 'Acme Optik GmbH',
  country: 'DE',
  role: 'ultimate_consignee',
  screened: 'current',
  matches: [],
};
const USER: OrderParty = { ...CONSIGNEE, partyId: 'p-user', name: 'Werk Zwei AG', role: 'end_user' };

const LICENSE: OrderLicense = {
  id: 'l-1',
  firstId: 'l-1',
  regime: 'us-bis',
  answersLaw: true,
  number: 'D123',
  status: 'active',
  issuedOn: '2026-01-01',
  expiresOn: '2026-12-31',
  endsAt: '2027-01-01T05:00:00.000Z',
  parties: [CONSIGNEE, USER].map(({ partyId, name, country, role }) => ({
    role: role ?? '',
    partyId: partyId ?? '',
    name,
    country,
  })),
  destinations: ['DE'],
  lines: [
    { line: 1, eccn: '6A003', description: 'Cameras', unit: 'number', hasQuantity: true, currency: 'USD' },
  ],
  limits: [
    { of: 'quantity', line: 1, in: 'number', remaining: '10', reserved: '0' },
    { of: 'value', line: null, in: 'USD', remaining: '50000', reserved: '0' },
  ],
  lackingDocuments: [],
};

const RECORDED: RecordedAuthorization = {
  id: 'a-1',
  kind: 'license_exception',
  regime: 'us-bis',
  answersLaw: true,
  symbol: 'LVS',
  validFrom: '2026-01-01',
  validUntil: '2026-12-31',
  endsAt: '2027-01-01T05:00:00.000Z',
  withdrawn: false,
  endUses: null,
  partyIds: null,
  conditions: ['Not for nuclear end uses'],
  maxValue: null,
  recordedBy: 'Dana Whitfield',
  recordedOn: '2026-01-01',
};
const DETERMINATION: RecordedAuthorization = { ...RECORDED, id: 'a-2', kind: 'determination', symbol: null };
const GENERAL: RecordedAuthorization = {
  ...RECORDED,
  id: 'a-3',
  kind: 'general_license',
  regime: 'uk-siel',
  answersLaw: false,
  symbol: 'OGEL (military goods)',
};

/** A line that license D123 covers. */
const COVERED: OrderFacts = {
  now: '2026-06-01T12:00:00.000Z',
  today: '2026-06-01',
  line: {
    document: '4500017',
    line: '10',
    eccn: null,
    quantity: '5',
    unit: 'EA',
    value: { amount: '20000', currency: 'USD' },
    destination: 'DE',
    endUse: 'Inspection of lenses',
    on: '2026-06-10',
  },
  alsoFrom: null,
  parties: [CONSIGNEE, USER],
  item: { productId: 'i-1', label: 'CAM-9', eccn: '6A003.b.4', doubt: null },
  licenses: [LICENSE],
  named: null,
  recorded: [],
  law: null,
  reservationHours: 72,
  answerMinutes: 15,
};

const NS2 = {
  rule: 'chart:NS2',
  text: 'NS Column 2 of the Country Chart has an X for China',
  citation: 'of the chart',
  applies: true,
  overcomeBy: 'part_740',
} as const;
const EMBARGO = {
  rule: '746',
  text: 'of Cuba',
  citation: 'of the embargo',
  applies: true,
  overcomeBy: ['GOV'],
} as const;
const REQUIRED: LawAnswer = { result: 'required', reasons: [NS2], exceptions: [] };
const UNDER_EMBARGO: LawAnswer = { result: 'required', reasons: [EMBARGO], exceptions: [] };
const LVS_MET: LawAnswer = {
  result: 'exception_possible',
  reasons: [NS2],
  exceptions: [{ symbol: 'LVS', notMet: [] }],
};
const LVS_NOT_MET: LawAnswer = { ...LVS_MET, exceptions: [{ symbol: 'LVS', notMet: ['of the exception'] }] };

const MATCH: OrderMatch = {
  entryName: 'ACME OPTICS',
  list: 'EL',
  state: 'possible',
  through: 'party',
  mayBeLicensed: true,
  citation: 'of the list',
};

// — how the facts are made otherwise —

const line = (more: Partial<OrderFacts['line']>, facts = COVERED): OrderFacts => ({
  ...facts,
  line: { ...facts.line, ...more },
});
const worth = (amount: string, currency = 'USD', facts = COVERED) =>
  line({ value: { amount, currency } }, facts);
const party = (more: Partial<OrderParty>): OrderFacts => ({
  ...COVERED,
  parties: [{ ...CONSIGNEE, ...more }, USER],
});
const matched = (more: Partial<OrderMatch>): OrderFacts => party({ matches: [{ ...MATCH, ...more }] });
const item = (more: Partial<OrderFacts['item']>): OrderFacts => ({
  ...COVERED,
  item: { ...COVERED.item, ...more },
});
const license = (more: Partial<OrderLicense>, facts = COVERED): OrderFacts => ({
  ...facts,
  licenses: [{ ...LICENSE, ...more }],
});
const licensed = (more: Partial<OrderLicense['lines'][number]>) =>
  license({ lines: LICENSE.lines.map((one) => ({ ...one, ...more })) });
const left = (of: 'quantity' | 'value' | 'total', remaining: string, reserved = '0') =>
  license({
    limits: [
      { of: 'quantity', line: 1, in: 'number', remaining: '10', reserved: '0' },
      { of: 'value', line: 1, in: 'USD', remaining: '50000', reserved: '0' },
      { of: 'value', line: null, in: 'USD', remaining: '50000', reserved: '0' },
    ].map((limit) => {
      const name = limit.of === 'value' && limit.line === null ? 'total' : limit.of;
      return (name === of ? { ...limit, remaining, reserved } : limit) as OrderLicense['limits'][number];
    }),
  });
const named = (number: string, licenseId: string | null, facts = COVERED): OrderFacts => ({
  ...facts,
  named: { number, licenseId },
});
const recorded = (
  more: Partial<RecordedAuthorization>,
  law: LawAnswer | null = null,
  of = RECORDED,
): OrderFacts => ({
  ...COVERED,
  licenses: [],
  recorded: [{ ...of, ...more }],
  law,
});

interface Case {
  /** Gives the reason. */
  readonly given: OrderFacts;
  /** Does not, though little is otherwise. */
  readonly but: OrderFacts;
}

/** Each reason on both its sides; a reason without a case does not compile, nor pass. */
const CASES: Readonly<Record<ReasonCode, Case>> = {
  order_unit_unknown: { given: line({ unit: 'PAL' }), but: line({ unit: 'pce' }) },
  order_quantity_unreadable: { given: line({ quantity: '5,0' }), but: line({ quantity: '5.0' }) },
  order_quantity_not_positive: { given: line({ quantity: '-5' }), but: line({ quantity: '1' }) },
  order_quantity_beyond_reason: {
    given: line({ quantity: '10000001' }),
    but: line({ quantity: '10000000' }),
  },
  order_quantity_not_whole: { given: line({ quantity: '2.5' }), but: line({ quantity: '0.5', unit: 'DZN' }) },
  order_value_unreadable: { given: worth('1e3'), but: worth('1000') },
  order_value_not_positive: { given: worth('0'), but: worth('0.01') },
  order_value_beyond_reason: { given: worth('100000000000.01'), but: worth('100000000000') },
  order_day_past: { given: line({ on: '2026-05-31' }), but: line({ on: '2026-06-01' }) },
  order_line_from_two_systems: { given: { ...COVERED, alsoFrom: 'SAP-EU' }, but: COVERED },
  order_issued_in_other_unit: {
    given: line({ issuedIn: [{ unit: 'EA', currency: 'EUR' }] }),
    but: line({ issuedIn: [{ unit: 'EA', currency: 'USD' }] }),
  },
  order_without_parties: { given: { ...COVERED, parties: [] }, but: { ...COVERED, parties: [USER] } },

  order_party_never_screened: { given: party({ screened: 'none' }), but: party({ screened: 'outdated' }) },
  order_no_list: { given: party({ screened: 'no_list' }), but: party({ screened: 'current' }) },
  order_party_screening_outdated: {
    given: party({ screened: 'outdated' }),
    but: party({ screened: 'current' }),
  },
  order_party_may_match: { given: matched({}), but: matched({ state: 'confirmed' }) },
  order_owner_may_match: { given: matched({ through: 'owner' }), but: matched({}) },
  order_party_listed: {
    given: matched({ state: 'confirmed', mayBeLicensed: false }),
    but: matched({ mayBeLicensed: false }),
  },
  order_owner_listed: {
    given: matched({ state: 'confirmed', mayBeLicensed: false, through: 'owner' }),
    but: matched({ state: 'confirmed', through: 'owner' }),
  },
  order_party_needs_license: {
    given: { ...matched({ state: 'confirmed' }), licenses: [], recorded: [DETERMINATION] },
    but: matched({ state: 'confirmed' }),
  },
  order_owner_needs_license: {
    given: {
      ...matched({ state: 'confirmed', through: 'owner' }),
      licenses: [{ ...LICENSE, answersLaw: false }],
    },
    but: matched({ state: 'confirmed', through: 'owner' }),
  },
  order_party_licensed: { given: matched({ state: 'confirmed' }), but: matched({}) },
  order_owner_licensed: {
    given: matched({ state: 'confirmed', through: 'owner' }),
    but: matched({ state: 'confirmed' }),
  },

  order_item_unclassified: { given: item({ eccn: null }), but: COVERED },
  order_item_under_review: { given: item({ doubt: 'under_review' }), but: item({ doubt: 'unclassified' }) },
  order_eccn_differs: {
    given: { ...item({ doubt: 'eccn_differs' }), line: { ...COVERED.line, eccn: '6A993' } },
    but: line({ eccn: '6A003.b.4' }),
  },

  order_license_unknown: { given: named('D999', null), but: named('D123', 'l-1') },
  order_license_revoked: {
    given: named('D123', 'l-1', license({ status: 'revoked' })),
    but: license({ status: 'revoked' }),
  },

  order_not_covered: { given: license({ destinations: ['FR'] }), but: COVERED },
  order_license_expired: {
    given: license({ expiresOn: '2026-05-31' }, line({ on: '2026-06-01' })),
    but: license({ expiresOn: '2026-06-01' }, line({ on: '2026-06-01' })),
  },
  order_license_ends_before: {
    given: license({ expiresOn: '2026-06-09' }),
    but: license({ expiresOn: '2026-06-10' }),
  },
  order_license_not_yet: {
    given: license({ issuedOn: '2026-06-02' }),
    but: license({ issuedOn: '2026-06-01' }),
  },
  order_license_suspended: { given: license({ status: 'suspended' }), but: COVERED },
  order_other_license_revoked: { given: license({ status: 'revoked' }), but: COVERED },
  order_license_other_item: {
    given: named('D123', 'l-1', item({ eccn: '6A002' })),
    but: named('D123', 'l-1', item({ eccn: '6A003' })),
  },
  order_license_without_party: { given: party({ partyId: 'p-other' }), but: COVERED },
  order_license_other_destination: { given: line({ destination: 'FR' }), but: COVERED },
  order_license_without_destination: { given: license({ destinations: [] }), but: COVERED },
  order_license_other_unit: { given: line({ unit: 'KGM' }), but: line({ unit: 'C62' }) },
  order_license_not_whole: {
    given: { ...licensed({ unit: 'dozen' }), line: { ...COVERED.line, quantity: '5' } },
    but: { ...licensed({ unit: 'dozen' }), line: { ...COVERED.line, quantity: '6' } },
  },
  order_license_other_currency: { given: worth('20000', 'EUR'), but: COVERED },
  order_license_quantity_short: { given: left('quantity', '4'), but: left('quantity', '5') },
  order_license_quantity_reserved: { given: left('quantity', '6', '2'), but: left('quantity', '7', '2') },
  order_license_value_short: { given: left('value', '19999.99'), but: left('value', '20000') },
  order_license_value_reserved: {
    given: left('value', '20000', '0.01'),
    but: left('value', '20000.01', '0.01'),
  },
  order_license_total_short: { given: left('total', '19999.99'), but: left('total', '20000') },
  order_license_total_reserved: { given: left('total', '20000', '1'), but: left('total', '20001', '1') },
  order_license_document_lacking: {
    given: license({ lackingDocuments: [{ kind: 'prc_end_user_statement', citation: 'of the statement' }] }),
    but: COVERED,
  },

  order_recorded_withdrawn: { given: recorded({ withdrawn: true }), but: recorded({}) },
  order_recorded_ended: {
    given: recorded({ validUntil: '2026-05-31' }),
    but: recorded({ validUntil: '2026-06-01' }),
  },
  order_recorded_ends_before: {
    given: recorded({ validUntil: '2026-06-09' }),
    but: recorded({ validUntil: '2026-06-10' }),
  },
  order_recorded_not_yet: {
    given: recorded({ validFrom: '2026-06-02' }),
    but: recorded({ validFrom: '2026-06-01' }),
  },
  order_recorded_end_use_unsaid: {
    given: line({ endUse: null }, recorded({ endUses: ['Teaching'] })),
    but: line({ endUse: null }, recorded({})),
  },
  order_recorded_other_end_use: {
    given: recorded({ endUses: ['Teaching'] }),
    but: recorded({ endUses: ['Teaching', 'inspection  of lenses'] }),
  },
  order_recorded_other_party: {
    given: recorded({ partyIds: ['p-user'] }),
    but: recorded({ partyIds: ['p-user', 'p-consignee'] }),
  },
  order_recorded_other_country: {
    given: { ...recorded({}), parties: [{ ...CONSIGNEE, country: 'RU' }, USER] },
    but: { ...recorded({}), parties: [{ ...CONSIGNEE, country: 'RU', role: 'sold_to' }, USER] },
  },
  order_recorded_other_currency: {
    given: recorded({ maxValue: { amount: '50000', currency: 'EUR' } }),
    but: recorded({ maxValue: { amount: '50000', currency: 'USD' } }),
  },
  order_recorded_above_value: {
    given: recorded({ maxValue: { amount: '19999.99', currency: 'USD' } }),
    but: recorded({ maxValue: { amount: '20000', currency: 'USD' } }),
  },
  order_exception_unavailable: { given: recorded({}, REQUIRED), but: recorded({}, LVS_MET) },
  order_exception_not_met: { given: recorded({}, LVS_NOT_MET), but: recorded({}, LVS_MET) },
  order_recorded_overruled: {
    given: recorded({}, LVS_MET, DETERMINATION),
    but: recorded({}, { ...LVS_MET, reasons: [{ ...NS2, applies: false }] }, DETERMINATION),
  },

  order_law_requires: {
    given: { ...COVERED, licenses: [], law: REQUIRED },
    but: { ...COVERED, licenses: [], law: { ...REQUIRED, reasons: [{ ...NS2, applies: false }] } },
  },
  order_embargo: {
    given: { ...COVERED, licenses: [{ ...LICENSE, answersLaw: false }], law: UNDER_EMBARGO },
    but: { ...COVERED, law: UNDER_EMBARGO },
  },
  order_other_law: {
    given: { ...COVERED, licenses: [{ ...LICENSE, answersLaw: false }], law: REQUIRED },
    but: { ...COVERED, law: REQUIRED },
  },

  order_covered_by_license: { given: COVERED, but: { ...COVERED, licenses: [] } },
  order_left_quantity: { given: COVERED, but: licensed({ hasQuantity: false }) },
  order_left_value: { given: left('value', '30000'), but: COVERED },
  order_left_total: { given: COVERED, but: licensed({ currency: null }) },
  order_covered_by_exception: { given: recorded({}), but: recorded({}, null, GENERAL) },
  order_covered_by_general_license: { given: recorded({}, null, GENERAL), but: recorded({}) },
  order_covered_by_determination: { given: recorded({}, null, DETERMINATION), but: recorded({}) },
  order_recorded_condition: { given: recorded({}), but: recorded({ conditions: [] }) },
};

const codesOf = ({ reasons }: Decided): string[] => reasons.map(({ says }) => says.code);
const textOf = (facts: OrderFacts): string[] => decide(facts).reasons.map(({ says }) => says.text);

describe('the order gate', () => {
  it('has a case for every reason', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(REASONS).sort());
  });

  for (const [code, { given, but }] of Object.entries(CASES)) {
    const { holds, release } = REASONS[code as ReasonCode];
    it(`says ${code} where it is so alone, and ${holds === 'no' ? 'releases' : holds}`, () => {
      const decided = decide(given);
      expect(codesOf(decided)).toContain(code);
      expect(codesOf(decide(but))).not.toContain(code);
      const reason = decided.reasons.find(({ says }) => says.code === code);
      expect(reason?.holds).toBe(holds);
      expect(reason?.toRelease?.code ?? null).toBe(release);
      expect(`${reason?.says.text} ${reason?.toRelease?.text ?? ''}`).not.toMatch(/[{}]|undefined|null/);
      if (holds === 'no') expect(decided.decision).toBe('release');
      else expect(decided.decision).not.toBe('release');
      if (holds === 'blocked') expect(decided.decision).toBe('blocked');
    });
  }

  it('releases a line under the first license that covers it, and says what is left', () => {
    expect(decide(COVERED)).toMatchObject({
      decision: 'release',
      authorization: { kind: 'license', id: 'l-1', number: 'D123', line: 1 },
      draw: { licenseId: 'l-1', line: 1, quantity: '5', value: { amount: '20000', currency: 'USD' } },
      validUntil: '2026-06-01T12:15:00.000Z',
    });
    expect(textOf(COVERED)).toEqual([
      'License D123 line 1 covers it, until 2026-12-31.',
      'License D123 line 1 then has 5 number left.',
      'License D123 then has 30000 USD left of all its lines together.',
    ]);
  });

  it('says of the license that comes nearest why it does not cover a line, and never that none is needed', () => {
    const other = { ...LICENSE, id: 'l-2', number: 'D200', destinations: ['JP'], parties: [] };
    const [short] = left('quantity', '3').licenses;
    expect(textOf({ ...COVERED, licenses: short ? [other, short] : [] })).toEqual([
      'No license, exception, general license or determination that is recorded covers CAM-9 to DE.',
      'License D123 line 1 has 3 number left, and the order takes 5.',
    ]);
    const nothing: LawAnswer = { result: 'no_requirement_found', reasons: [], exceptions: [] };
    const held = decide({ ...COVERED, licenses: [], law: nothing });
    expect([held.decision, ...codesOf(held)]).toEqual(['hold', 'order_not_covered']);
  });

  it('goes under the license that the order names, and under no other', () => {
    const two = [LICENSE, { ...LICENSE, id: 'l-2', number: 'D200' }];
    expect(decide(named('D200', 'l-2', { ...COVERED, licenses: two })).authorization).toMatchObject({
      id: 'l-2',
    });
    const suspended = [LICENSE, { ...LICENSE, id: 'l-2', number: 'D200', status: 'suspended' as const }];
    expect(decide(named('D200', 'l-2', { ...COVERED, licenses: suspended })).decision).toBe('hold');
  });

  it('draws in the unit of the license, and never too little', () => {
    const pounds = { ...licensed({ unit: 'pounds' }), line: { ...COVERED.line, unit: 'KGM', quantity: '1' } };
    expect(decide(pounds).draw?.quantity).toBe('2.2047');
    const grams = { ...pounds, line: { ...pounds.line, unit: 'GRM', quantity: '453.59237' } };
    expect(decide(grams).draw?.quantity).toBe('1');
  });

  it('lets what a person recorded give way to a listed party and an embargo', () => {
    const listed = {
      ...matched({ state: 'confirmed' }),
      licenses: [],
      recorded: [DETERMINATION, GENERAL, RECORDED],
    };
    expect(decide(listed).decision).toBe('blocked');
    for (const one of [DETERMINATION, GENERAL, RECORDED])
      expect(decide(recorded({}, UNDER_EMBARGO, one)).decision).toBe('blocked');
    const left740 = { ...UNDER_EMBARGO, exceptions: [{ symbol: 'GOV', notMet: [] }] };
    expect(decide(recorded({ symbol: 'GOV' }, left740)).decision).toBe('release');
  });

  it('says beside a general license of another authority what the loaded law asks for', () => {
    const ogel = recorded({}, REQUIRED, GENERAL);
    const { decision, authorization, reasons } = decide(ogel);
    expect({ decision, authorization }).toMatchObject({ decision: 'release', authorization: { id: 'a-3' } });
    const beside = reasons.find(({ says }) => says.code === 'order_other_law');
    expect(beside).toMatchObject({ holds: 'no', citation: NS2.citation });
    expect(beside?.toRelease).not.toBeNull();
    // One of the authority whose law is loaded, and what is no license, give way to it.
    for (const one of [
      { ...GENERAL, answersLaw: true },
      { ...DETERMINATION, answersLaw: false },
    ])
      expect(decide(recorded({}, REQUIRED, one)).decision).toBe('hold');
    const embargoed = decide(recorded({}, UNDER_EMBARGO, GENERAL));
    expect(embargoed.reasons.filter(({ says }) => says.code === 'order_embargo')).toHaveLength(1);
  });

  it('that a license of the loaded law covers is decided alike whatever that law and persons say', () => {
    for (const law of [null, REQUIRED, UNDER_EMBARGO, LVS_MET])
      for (const recordedToo of [[], [GENERAL, DETERMINATION, RECORDED]]) {
        const facts = {
          ...COVERED,
          licenses: [{ ...LICENSE, id: 'l-0', answersLaw: false, status: 'suspended' as const }, LICENSE],
        };
        expect(decide({ ...facts, law, recorded: recordedToo })).toEqual(decide(facts));
      }
  });

  it('relies on nothing beyond the last moment of what covers it', () => {
    const ends = '2026-06-01T12:05:00.000Z';
    expect(decide(license({ endsAt: ends })).validUntil).toBe(ends);
    expect(decide(recorded({ endsAt: ends })).validUntil).toBe(ends);
  });

  it('gives every fault of a bad line at once', () => {
    const bad = line(
      { quantity: '-1', unit: '??', on: '2020-01-01' },
      { ...party({ screened: 'none' }), alsoFrom: 'B' },
    );
    expect(codesOf(decide(bad))).toEqual([
      'order_unit_unknown',
      'order_quantity_not_positive',
      'order_day_past',
      'order_line_from_two_systems',
      'order_party_never_screened',
    ]);
  });
});

// — what is true of whatever facts —

const MATCHES: Arbitrary<OrderMatch> = record({
  entryName: constantFrom('ACME OPTICS'),
  list: constantFrom('EL', 'DPL'),
  state: constantFrom('possible', 'confirmed'),
  through: constantFrom('party', 'owner'),
  mayBeLicensed: boolean(),
  citation: constantFrom(null, 'of the list'),
});

/** Mostly what speaks for a release: each line has many things that may be otherwise. */
const mostly = <T>(usual: T, ...others: T[]): Arbitrary<T> =>
  constantFrom(...Array.from({ length: 16 }, () => usual), ...others);

const LICENSES: Arbitrary<OrderLicense> = record({
  serial: integer({ min: 1, max: 999_999 }),
  status: mostly<OrderLicense['status']>('active', 'suspended', 'revoked', 'expired'),
  expiresOn: mostly('2026-12-31', '2026-06-05', '2026-05-01'),
  answersLaw: mostly(true, false),
  destination: mostly('DE', 'FR'),
  eccn: mostly('6A003', '6A003.b.4', '6A002'),
  unit: mostly('number', 'dozen', 'kilograms'),
  hasQuantity: mostly(true, false),
  currency: mostly<string | null>('USD', 'EUR', null),
  remaining: integer({ min: 0, max: 12 }),
  reserved: integer({ min: 0, max: 4 }),
  worth: integer({ min: 0, max: 60_000 }),
  names: shuffledSubarray([CONSIGNEE, USER], { minLength: 1 }),
  lacks: mostly(false, true),
}).map((of) => ({
  ...LICENSE,
  id: `l-${of.serial}`,
  number: `D${of.serial}`,
  status: of.status,
  expiresOn: of.expiresOn,
  answersLaw: of.answersLaw,
  destinations: [of.destination],
  parties: LICENSE.parties.filter(({ partyId }) => of.names.some((one) => one.partyId === partyId)),
  lines: [
    {
      line: 1,
      eccn: of.eccn,
      description: '',
      unit: of.unit,
      hasQuantity: of.hasQuantity,
      currency: of.currency,
    },
  ],
  limits: [
    {
      of: 'quantity' as const,
      line: 1,
      in: of.unit,
      remaining: `${of.remaining}`,
      reserved: `${of.reserved}`,
    },
    { of: 'value' as const, line: null, in: of.currency ?? '', remaining: `${of.worth}`, reserved: '0' },
  ].filter((limit) => (limit.of === 'quantity' ? of.hasQuantity : of.currency !== null)),
  lackingDocuments: of.lacks ? [{ kind: 'end_user_statement', citation: '' }] : [],
}));

const RECORDEDS: Arbitrary<RecordedAuthorization> = record({
  of: constantFrom(RECORDED, DETERMINATION, GENERAL),
  withdrawn: mostly(false, true),
  validUntil: mostly('2026-12-31', '2026-06-05', '2026-05-01'),
  endUses: mostly<readonly string[] | null>(null, ['Teaching'], ['Inspection of lenses']),
  partyIds: mostly<readonly string[] | null>(null, ['p-user'], ['p-user', 'p-consignee']),
  maxValue: mostly<RecordedAuthorization['maxValue']>(null, { amount: '10000', currency: 'USD' }),
}).map(({ of, ...more }) => ({ ...of, ...more }));

const LAWS = mostly<LawAnswer | null>(null, REQUIRED, LVS_MET, LVS_NOT_MET, UNDER_EMBARGO);

const FACTS: Arbitrary<OrderFacts> = record({
  quantity: mostly('5', '1', '12', '0', '-3', '2.5', '99999999'),
  unit: mostly('EA', 'DZN', 'KGM', '??'),
  amount: mostly('20000', '0.01', '0', '70000'),
  currency: mostly('USD', 'EUR'),
  endUse: mostly<string | null>('Inspection of lenses', null, 'Weapons'),
  on: mostly('2026-06-10', '2026-05-01', '2027-03-01'),
  alsoFrom: mostly<string | null>(null, 'SAP-EU'),
  screened: mostly<OrderParty['screened']>('current', 'outdated', 'none', 'no_list'),
  matches: mostly<number>(0, 1, 2),
  found: array(MATCHES, { minLength: 2, maxLength: 2 }),
  doubt: mostly<OrderFacts['item']['doubt']>(null, 'unclassified', 'under_review', 'eccn_differs'),
  licenses: array(LICENSES, { maxLength: 4 }),
  recorded: array(RECORDEDS, { maxLength: 3 }),
  isNamed: mostly(false, true),
  law: LAWS,
}).map((of) => {
  const [first] = of.licenses;
  return {
    ...COVERED,
    line: {
      ...COVERED.line,
      quantity: of.quantity,
      unit: of.unit,
      value: { amount: of.amount, currency: of.currency },
      endUse: of.endUse,
      on: of.on,
    },
    alsoFrom: of.alsoFrom,
    parties: [{ ...CONSIGNEE, screened: of.screened, matches: of.found.slice(0, of.matches) }, USER],
    item: { ...COVERED.item, doubt: of.doubt },
    licenses: [...new Map(of.licenses.map((one) => [one.id, one])).values()],
    recorded: of.recorded,
    named: of.isNamed ? { number: first?.number ?? 'D0', licenseId: first?.id ?? null } : null,
    law: of.law,
  };
});

const RUNS = { numRuns: 3000 };
const RANK = { release: 0, hold: 1, blocked: 2 } as const;

describe('of whatever facts', () => {
  it('a line is released where no reason holds it, and only under something', () => {
    assert(
      property(FACTS, (facts) => {
        const { decision, authorization, draw, reasons } = decide(facts);
        const worst = reasons.reduce(
          (most, { holds }) => Math.max(most, RANK[holds === 'no' ? 'release' : holds]),
          0,
        );
        expect(RANK[decision]).toBe(worst);
        expect(reasons.length).toBeGreaterThan(0);
        expect(authorization !== null).toBe(decision === 'release');
        expect(draw !== null).toBe(authorization?.kind === 'license');
        for (const { holds, toRelease } of reasons) if (holds !== 'no') expect(toRelease).not.toBeNull();
      }),
      RUNS,
    );
  });

  it('no draw goes beyond any limit of its line', () => {
    let drawn = 0;
    assert(
      property(FACTS, (facts) => {
        const { draw } = decide(facts);
        if (!draw) return;
        drawn += 1;
        const under = facts.licenses.find(({ id }) => id === draw.licenseId);
        const of = under?.lines.find((one) => one.line === draw.line);
        expect(draw.quantity !== null).toBe(of?.hasQuantity);
        expect(draw.value !== null).toBe(of?.currency !== null);
        for (const limit of under?.limits ?? []) {
          const takes = limit.of === 'quantity' ? draw.quantity : draw.value?.amount;
          expect(new Big(limit.remaining).minus(limit.reserved).gte(takes ?? '0')).toBe(true);
        }
      }),
      RUNS,
    );
    expect(drawn).toBeGreaterThan(50);
  });

  it('the order of licenses, parties and what was recorded changes no decision', () => {
    assert(
      property(FACTS, (facts) => {
        const turned = {
          ...facts,
          licenses: [...facts.licenses].reverse(),
          parties: [...facts.parties].reverse(),
          recorded: [...facts.recorded].reverse(),
        };
        expect(decide(turned).decision).toBe(decide(facts).decision);
      }),
      RUNS,
    );
  });

  it('fewer authorizations, and more against them, never release more', () => {
    const weakened: readonly ((facts: OrderFacts) => OrderFacts)[] = [
      (facts) => ({ ...facts, licenses: facts.licenses.slice(1) }),
      (facts) => ({ ...facts, recorded: facts.recorded.slice(1) }),
      (facts) => ({ ...facts, licenses: facts.licenses.map((one) => ({ ...one, parties: [] })) }),
      (facts) => ({
        ...facts,
        licenses: facts.licenses.map((one) => ({
          ...one,
          limits: one.limits.map((limit) => ({ ...limit, reserved: `${Number(limit.reserved) + 3}` })),
        })),
      }),
      (facts) => ({ ...facts, recorded: facts.recorded.map((one) => ({ ...one, endUses: ['Teaching'] })) }),
      (facts) => ({
        ...facts,
        recorded: facts.recorded.map((one) => ({ ...one, validUntil: '2026-06-05' })),
      }),
      (facts) => ({ ...facts, parties: facts.parties.map((one) => ({ ...one, screened: 'none' as const })) }),
      (facts) => ({ ...facts, parties: facts.parties.map((one) => ({ ...one, matches: [MATCH] })) }),
      (facts) => ({ ...facts, parties: facts.parties.map((one) => ({ ...one, partyId: null })) }),
      (facts) => ({ ...facts, item: { ...facts.item, doubt: 'under_review' } }),
      (facts) => ({ ...facts, alsoFrom: 'another' }),
      (facts) => ({ ...facts, law: facts.law ?? REQUIRED }),
      (facts) => ({ ...facts, law: facts.law && { ...facts.law, exceptions: [] } }),
      (facts) => ({ ...facts, named: { number: 'D0', licenseId: null } }),
    ];
    assert(
      property(FACTS, constantFrom(...weakened), (facts, weaken) => {
        if (decide(facts).decision !== 'release') expect(decide(weaken(facts)).decision).not.toBe('release');
      }),
      RUNS,
    );
  });
});
