import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ApplicationBlocks, ForeignPerson, Nationality } from '../application.js';
import { deficiencies } from '../filing.js';
import { isExhausted, licenseTermsOf } from '../license-terms.js';
import { overdrafts } from '../shipments.js';
import type { Applies, FormApplication, FormType } from './application-form.js';
import { askedForm } from './asked-form.js';
import {
  destinationsOfForm,
  isDeemedReexport,
  isForeignPerson,
  releaseDestination,
} from './foreign-persons.js';
import { destinationsIn, toCountry, toGroup } from './transaction.js';

const FOLDER = join(import.meta.dirname, '../../cases/form/foreign-persons');

interface Person {
  readonly id?: string;
  readonly citizenships?: readonly string[];
  readonly residencies?: readonly string[];
  readonly status?: string;
  readonly kind?: NonNullable<ForeignPerson['kind']>;
}

interface DestinationCase extends Person {
  readonly name: string;
  readonly goes: readonly string[];
  readonly isKnown: boolean;
  readonly foreign?: Applies;
}

interface ReleaseCase {
  readonly name: string;
  readonly type?: FormType;
  readonly persons?: readonly Person[];
  readonly items?: readonly string[];
  readonly answers?: Record<string, boolean>;
  readonly refused?: readonly string[];
  readonly missing?: readonly string[];
  readonly reexport?: Applies;
}

const casesOf = <T>(file: string) =>
  (parse(readFileSync(join(FOLDER, file), 'utf8')) as { cases: T[] }).cases;
const DESTINATIONS = casesOf<DestinationCase>('destinations.yaml');
const RELEASES = casesOf<ReleaseCase>('releases.yaml');

const nationality = (said: string): Nationality => {
  const [country = '', since] = said.split(' ');
  return { country, since: since ?? null };
};
const personOf = ({ id, citizenships, residencies, status, kind }: Person, index = 0): ForeignPerson => ({
  partyId: id ?? `person-${index}`,
  name: `Person ${index}`,
  citizenships: (citizenships ?? []).map(nationality),
  permanentResidencies: (residencies ?? []).map(nationality),
  immigrationStatus: status ?? null,
  kind: kind ?? 'person',
});
const formOf = (one: Omit<ReleaseCase, 'name'>, change: Partial<FormApplication> = {}): FormApplication => ({
  type: one.type ?? 'export',
  contact: null,
  resubmissionOf: null,
  applicant: { name: 'Acme', country: 'US', addresses: [] },
  parties: [],
  items: (one.items ?? ['3E001']).map((eccn) => ({ eccn })),
  endUse: null,
  totalValue: null,
  additionalInformation: null,
  supportDocuments: [],
  attachments: [],
  bis748p: {
    foreignPersons: (one.persons ?? []).map(personOf),
    answers: Object.entries(one.answers ?? {}).map(([requirement, isConfirmed]) => ({
      requirement,
      isConfirmed,
    })),
  },
  on: '2026-06-01',
  isInGroup: (country, group) => group === 'D:1' && ['CN', 'RU'].includes(country),
  ...change,
});
const places = (all: readonly { pointer: string; citation?: string }[]) =>
  all.map(({ pointer, citation }) => `${pointer} ${citation}`);

describe('where a release goes', () => {
  it.each(DESTINATIONS.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const person = personOf(one);
    expect(releaseDestination(person)).toEqual({ countries: one.goes, isKnown: one.isKnown });
    if (one.foreign !== undefined) expect(isForeignPerson(person)).toBe(one.foreign);
  });

  const nationalities = fc.uniqueArray(
    fc.record({
      country: fc.constantFrom('CN', 'GB', 'DE', 'IR', 'CA', 'RU'),
      since: fc.option(fc.constantFrom('1990-01-01', '2000-01-01', '2010-01-01')),
    }),
    { selector: ({ country }) => country, maxLength: 4 },
  );

  it('is told, and is said only where no other country may be the most recent', () => {
    fc.assert(
      fc.property(nationalities, nationalities, (citizenships, permanentResidencies) => {
        const told = [...citizenships, ...permanentResidencies];
        const { countries, isKnown } = releaseDestination({
          partyId: 'p',
          citizenships,
          permanentResidencies,
        });
        expect(countries.length > 0).toBe(told.length > 0);
        // Whatever the days are that are not known, the most recent country is one of those.
        for (const unknown of ['1980-01-01', '2020-01-01'])
          for (const { country, since } of told) {
            const dayOf = (one: Nationality) =>
              one.since ?? (one.country === country ? unknown : '1980-01-01');
            const latest = told.map(dayOf).sort().at(-1);
            const recent = told.filter((one) => dayOf(one) === latest).map((one) => one.country);
            expect(
              recent.some((one) => countries.includes(one)),
              JSON.stringify({ country, since }),
            ).toBe(true);
            if (isKnown && new Set(recent).size === 1) expect(recent[0]).toBe(countries[0]);
          }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a release', () => {
  it.each(RELEASES.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const form = formOf(one);
    const asked = askedForm(form);
    expect(places(asked.deficiencies)).toEqual(one.refused ?? []);
    const missing = asked.missing.filter(({ pointer }) => pointer.startsWith('/bis748p/foreignPersons'));
    expect(places(missing)).toEqual(one.missing ?? []);
    if (one.reexport !== undefined) expect(isDeemedReexport(form)).toBe(one.reexport);
    const questions = asked.requirements.filter(({ id }) => id.startsWith('734.20'));
    expect(questions).toHaveLength(one.type === 'reexport' ? 3 : 0);
    expect(questions.filter(({ isAnswered }) => isAnswered)).toHaveLength(
      one.type === 'reexport' ? Object.keys(one.answers ?? {}).length : 0,
    );
  });

  const china = toGroup('D:1');
  const applies = (persons: readonly Person[], parties: FormApplication['parties'] = []) => {
    const form = formOf({ persons }, { parties });
    return [china.applies({ form, item: null }), toCountry('CN').applies({ form, item: null })];
  };

  it('goes to the country of the person in every condition of the form', () => {
    expect(applies([{ citizenships: ['CN'] }])).toEqual(['yes', 'yes']);
    expect(applies([{ citizenships: ['GB'] }])).toEqual(['no', 'no']);
    expect(applies([{ citizenships: ['GB'] }, { citizenships: ['CN'] }])).toEqual(['yes', 'yes']);
  });

  it('is not guessed where several countries may be the most recent', () => {
    expect(applies([{ citizenships: ['CN', 'GB'] }])).toEqual(['cannot_say', 'cannot_say']);
    // Of both the group is the same.
    expect(applies([{ citizenships: ['CN', 'RU'] }])).toEqual(['yes', 'cannot_say']);
    expect(applies([{}])).toEqual(['cannot_say', 'cannot_say']);
    expect(applies([{ residencies: ['CN'] }])).toEqual(['cannot_say', 'cannot_say']);
    expect(destinationsOfForm(formOf({ persons: [{ citizenships: ['CN', 'GB'] }] }))).toEqual(['CN', 'GB']);
  });

  it('stands beside a consignee, and goes nowhere for who is no foreign person', () => {
    const consignee = { role: 'ultimate_consignee', partyId: 'c', name: 'c', country: 'DE', addresses: [] };
    const both = formOf({ persons: [{ citizenships: ['CN'] }] }, { parties: [consignee] });
    expect(destinationsIn(both)).toEqual(['DE', 'CN']);
    expect(destinationsIn(formOf({ persons: [{ citizenships: ['US', 'CN'] }] }))).toEqual([]);
  });
});

describe('a filing without a consignee, a quantity and a unit', () => {
  const usd = (amount: string) => ({ amount, currency: 'USD' });
  const technology = { eccn: '3E001', description: 'Drawings', unitPrice: usd('1.00') };
  const release = { foreignPersons: [personOf({ citizenships: ['CN'] })] };
  const lacking = (change: Partial<ApplicationBlocks>) => {
    const form: ApplicationBlocks = {
      type: 'export',
      contact: {},
      endUse: 'Work on the design of filters',
      totalValue: null,
      parties: [],
      items: [technology],
      supportDocuments: [],
      bis748p: release,
      ...change,
    };
    return places(deficiencies(form, new Map(), []));
  };
  const block = (name: string) => `15 CFR 748, Supp. 1, Block ${name}`;

  it('is of technology that is released', () => {
    expect(lacking({})).toEqual([]);
    expect(lacking({ bis748p: null })).toEqual([`/parties ${block('18')}`]);
    expect(lacking({ bis748p: { foreignPersons: [] } })).toEqual([`/parties ${block('18')}`]);
    const two = ['a', 'b'].map((partyId) => ({ role: 'ultimate_consignee', partyId }) as const);
    expect(lacking({ parties: two.slice(1) })).toEqual([]);
    expect(lacking({ parties: two })).toEqual([`/parties ${block('18')}`]);
  });

  it('has a price, or the terms of one', () => {
    const free = { ...technology, unitPrice: null };
    expect(lacking({ items: [free] })).toEqual([`/items/0/unitPrice ${block('22(g)')}`]);
    expect(lacking({ items: [{ ...free, totalPrice: usd('5.00') }] })).toEqual([]);
    expect(lacking({ items: [free], additionalInformation: 'No price: an own employee.' })).toEqual([]);
  });

  it('is of technology that goes to a consignee too, and of nothing else', () => {
    const parties = [{ role: 'ultimate_consignee', partyId: 'a' } as const];
    const sent = (eccn: string, more: object = {}) =>
      lacking({ parties, bis748p: null, items: [{ ...technology, eccn, ...more }] });
    const both = [`/items/0/quantity ${block('22(e)')}`, `/items/0/unit ${block('22(f)')}`];
    expect(sent('3E001')).toEqual([]);
    expect(sent('3E001', { quantity: '2' })).toEqual([`/items/0/unit ${block('22(f)')}`]);
    for (const eccn of ['3A001', '3D001', 'EAR99']) expect(sent(eccn)).toEqual(both);
    // Source code has a quantity on the form, whoever it is released to.
    expect(lacking({ items: [{ ...technology, eccn: '3D001' }] })).toEqual(both);
    expect(lacking({ items: [{ ...technology, eccn: 'EAR99' }] })).toEqual([]);
    const commodity = { ...technology, eccn: '3A001', quantity: '1', unit: 'each' };
    expect(lacking({ parties, bis748p: null, items: [technology, commodity] })).toEqual([
      `/items/0/unit ${block('22(f)')}`,
    ]);
  });

  it('leads to a license that is not used up, and under which nothing is shipped', () => {
    const { items, authorizedValue } = licenseTermsOf([technology], 20_000);
    expect(items[0]).toMatchObject({
      authorizedQuantity: '0',
      authorizedValue: '1.00',
      currency: 'USD',
      unit: '',
    });
    expect(authorizedValue).toBe('1.00');
    expect(isExhausted(items)).toBe(false);
    const shipped = { shippedOn: '2026-06-01', items: [{ item: 1, quantity: '1', value: usd('1.00') }] };
    const license = { authorizedValue, shippedValue: '0', tolerancePercent: '10' };
    expect(places(overdrafts(shipped, license, items))).toEqual(['/items/0/item 15 CFR 750.7(f)']);
  });
});
