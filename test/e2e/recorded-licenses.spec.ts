import { RecordVerification } from '@ninety/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { versionIn } from '../support/client.js';
import { observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { makeCaller } from '../support/world.js';

const TODAY = '2026-11-02';

/** A license as it is answered. */
interface License {
  id: string;
  number: string;
  status: string;
  expiresOn: string;
  applicationId: string | null;
  supplierId: string;
  lines: { line: number; balance: Record<string, { quantity: string | null; value: string | null }> }[];
  limits: { of: string; line: number | null; most: string; used: string; remaining: string }[];
  usedPercent: number | null;
  parties: { role: string; partyId: string; name: string; country: string }[];
  conditions: object[];
  openingUsage: object[];
  attachmentIds: string[];
  supersedes: string | null;
  supersededBy: string | null;
  reason: string | null;
}

interface Shipment {
  id: string;
  number: number;
  license: License;
  [field: string]: unknown;
}

let company: Company;
let officer: Client;

beforeAll(async () => {
  company = await startCompany(TODAY);
  officer = company.officer;
});
afterAll(() => company.service.close());

let serial = 0;
const usd = (amount: string) => ({ amount, currency: 'USD' });

/** A face of the United States: 100 pieces worth 1000 dollars, issued in June 2026. */
function face(more: object = {}) {
  serial += 1;
  return {
    regime: 'us-bis',
    number: `D${1_000_000 + serial}`,
    issuedOn: '2026-06-01',
    validUntil: '2030-06-03',
    lines: [
      { eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100', value: usd('1000.00') },
    ],
    ...more,
  };
}

const recorded = (more: object = {}) => officer.made<License>('/v1/licenses', face(more));
const ship = (id: string, quantity: string, amount: string, more: object = {}) =>
  officer.post(`/v1/licenses/${id}/shipments`, {
    lines: [{ line: 1, quantity, value: usd(amount) }],
    shippedOn: '2026-10-01',
    ...more,
  });
const shipped = async (...args: Parameters<typeof ship>) => {
  const { status, body } = await ship(...args);
  expect([status, body.detail]).toEqual([201, undefined]);
  return body as Shipment;
};
const read = (id: string) => officer.read<License>(`/v1/licenses/${id}`);

describe('a license that was issued elsewhere', () => {
  it('is recorded from its face, with parties by id or by name and place, and read again', async () => {
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: 'Orchard Labs GmbH',
      country: 'DE',
      kind: 'organization',
    });
    const license = await recorded({
      parties: [
        { role: 'ultimate_consignee', partyId },
        { role: 'end_user', name: 'ORCHARD  Labs GmbH', country: 'DE' },
        { role: 'end_user', name: 'Orchard Labs GmbH', country: 'AT' },
      ],
      conditions: [{ text: 'No re-export.' }, { text: 'Report yearly.', kind: 'report', due: '2027-06-01' }],
    });
    expect(license).toMatchObject({
      status: 'active',
      supplierId: company.supplierId,
      applicationId: null,
      supersedes: null,
      supersededBy: null,
      conditions: [
        { text: 'No re-export.', kind: null, due: null },
        { text: 'Report yearly.', kind: 'report', due: '2027-06-01' },
      ],
    });
    const [first, second, third] = license.parties;
    // The same name in the same place is the same party; in another place it is another.
    expect([first?.partyId, second?.partyId]).toEqual([partyId, partyId]);
    expect(third).toMatchObject({ name: 'Orchard Labs GmbH', country: 'AT' });
    expect(third?.partyId).not.toBe(partyId);
    expect(await read(license.id)).toEqual(license);
  });

  it('makes a party that several name at once once', async () => {
    const name = 'Orchard Twin GmbH';
    const parties = [{ role: 'end_user', name, country: 'DE' }];
    const licenses = await Promise.all(Array.from({ length: 8 }, () => recorded({ parties })));
    expect(new Set(licenses.map((license) => license.parties[0]?.partyId)).size).toBe(1);
    const { data } = await officer.read<{ data: object[] }>(`/v1/parties?q=${encodeURIComponent(name)}`);
    expect(data).toHaveLength(1);
  });

  it('has a number that one license of the regime has', async () => {
    const license = await recorded();
    const again = await officer.post('/v1/licenses', face({ number: license.number }));
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({
      code: 'license_number_taken',
      params: { number: license.number, regime: 'us-bis', licenseId: license.id },
    });
    await officer.made('/v1/licenses', {
      ...face({ number: license.number, regime: 'uk-siel' }),
    });
  });

  it('has a number that is the same in another case and with other blanks, and is kept as it was written', async () => {
    const license = await recorded({ regime: 'uk-siel', number: 'GBsiel 77 A' });
    for (const number of ['GBSIEL 77 A', 'gbsiel77a', 'GBSIEL\u00a077  a']) {
      const again = await officer.post('/v1/licenses', face({ regime: 'uk-siel', number }));
      expect([number, again.status, again.body.params?.licenseId]).toEqual([number, 409, license.id]);
      const { data } = await officer.read<{ data: License[] }>(
        `/v1/licenses?number=${encodeURIComponent(number)}`,
      );
      expect(data.map((one) => [one.id, one.number])).toEqual([[license.id, 'GBsiel 77 A']]);
    }
    const corrected = { number: 'GBSIEL 77 A', supersedes: license.id, reason: 'misread' };
    expect((await recorded({ regime: 'uk-siel', ...corrected })).number).toBe('GBSIEL 77 A');
  });

  it.each([
    ['is of a regime', { regime: 'xx' }, '/regime', 'unknown_regime'],
    ['was issued', { issuedOn: '2026-11-03' }, '/issuedOn', 'in_the_future'],
    ['ends after it begins', { validUntil: '2026-05-31' }, '/validUntil', 'before_issue'],
    [
      'has ratings of its regime',
      { lines: [{ eccn: 'ML1', description: 'x' }] },
      '/lines/0/eccn',
      'number_of_no_list',
    ],
    [
      'counts in units',
      { lines: [{ eccn: 'EAR99', description: 'x', quantity: '1' }] },
      '/lines/0/unit',
      'unit_of_quantity_required',
    ],
    [
      'counts pieces whole',
      { lines: [{ eccn: 'EAR99', description: 'x', quantity: '1.5', unit: 'each' }] },
      '/lines/0/quantity',
      'not_whole',
    ],
    [
      'has roles of its regime',
      { parties: [{ role: 'third_party', name: 'X', country: 'DE' }] },
      '/parties/0/role',
      'unknown_role',
    ],
    [
      'names a party in one way',
      { parties: [{ role: 'end_user', name: 'X' }] },
      '/parties/0',
      'party_unnamed',
    ],
    [
      'names parties of the company',
      { parties: [{ role: 'end_user', partyId: '019a0000-0000-7000-8000-000000000000' }] },
      '/parties/0/partyId',
      'no_party',
    ],
    [
      'names documents that there are',
      { attachmentIds: ['019a0000-0000-7000-8000-000000000000'] },
      '/attachmentIds/0',
      'no_license_document',
    ],
    [
      'is corrected for a reason',
      { supersedes: '019a0000-0000-7000-8000-000000000000' },
      '/reason',
      'reason_required',
    ],
    ['has a reason for a correction alone', { reason: 'x' }, '/supersedes', 'supersedes_required'],
    [
      'supersedes one that there is',
      { supersedes: '019a0000-0000-7000-8000-000000000000', reason: 'x' },
      '/supersedes',
      'no_license',
    ],
    [
      'is of an application that there is',
      { applicationId: '019a0000-0000-7000-8000-000000000000' },
      '/applicationId',
      'no_application',
    ],
    [
      'is used from its issue on',
      { openingUsage: [{ line: 1, quantity: '1', on: '2026-05-31' }] },
      '/openingUsage/0/on',
      'before_issue',
    ],
    [
      'is used until today',
      { openingUsage: [{ line: 1, quantity: '1', on: '2026-11-04' }] },
      '/openingUsage/0/on',
      'not_begun',
    ],
    [
      'is used by its lines',
      { openingUsage: [{ line: 2, quantity: '1', on: '2026-10-01' }] },
      '/openingUsage/0/line',
      'no_line',
    ],
    [
      'is used by an amount',
      { openingUsage: [{ line: 1, on: '2026-10-01' }] },
      '/openingUsage/0',
      'usage_says_nothing',
    ],
  ])('%s', async (_, more, pointer, code) => {
    const { status, body } = await officer.post('/v1/licenses', face(more));
    expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([422, code, pointer]);
  });

  it('claims no rule of the United States where the regime has none', async () => {
    const british = await recorded({
      regime: 'uk-siel',
      // A legal holiday of the United States.
      validUntil: '2027-07-05',
      lines: [{ eccn: 'ML1a', description: 'rifles', unit: 'each', quantity: '10', value: usd('100.00') }],
    });
    expect(british.expiresOn).toBe('2027-07-05');
    expect(british.limits.map(({ of, most }) => [of, most])).toEqual([
      ['quantity', '10'],
      ['value', '100'],
    ]);
    const american = await recorded({ validUntil: '2027-07-05' });
    expect(american.expiresOn).toBe('2027-07-06');
    expect(american.limits.map(({ of, most }) => [of, most])).toEqual([
      ['quantity', '100'],
      ['value', '1100'],
    ]);
  });
});

describe('shipments under it', () => {
  it('draw on the balance, with consignee and place', async () => {
    const license = await recorded();
    const { id: consigneePartyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: 'Hafen Spedition',
      country: 'DE',
      kind: 'organization',
    });
    const one = await shipped(license.id, '40', '400.00', { consigneePartyId, place: 'Hamburg' });
    expect(one).toMatchObject({
      number: 1,
      place: 'Hamburg',
      consignee: { partyId: consigneePartyId, name: 'Hafen Spedition', country: 'DE' },
      voided: null,
      returns: [],
    });
    expect(one.license.lines[0]?.balance).toEqual({
      authorized: { quantity: '100', value: '1000.00' },
      opening: { quantity: '0', value: '0.00' },
      shipped: { quantity: '40', value: '400.00' },
      returned: { quantity: '0', value: '0.00' },
      used: { quantity: '40', value: '400.00' },
      remaining: { quantity: '60', value: '600.00' },
    });
    expect(one.license.usedPercent).toBe(40);
    const { data } = await officer.read<{ data: Shipment[] }>(`/v1/licenses/${license.id}/shipments`);
    expect(data).toHaveLength(1);
    const { license: _, ...alone } = one;
    expect(data[0]).toEqual(alone);
    expect(await officer.read(`/v1/licenses/${license.id}/shipments/${one.id}`)).toEqual(alone);
  });

  it('do not go beyond it: quantities exactly, the value with its tolerance', async () => {
    const license = await recorded();
    await shipped(license.id, '60', '600.00');
    const tooMany = await ship(license.id, '41', '1.00');
    expect(tooMany.status).toBe(422);
    expect(tooMany.body).toMatchObject({
      type: expect.stringMatching(/license-overdrawn$/) as string,
      errors: [{ pointer: '/lines/0/quantity' }],
      // What is left, before the shipment.
      balance: { limits: [{ remaining: '40' }, { remaining: '500' }] },
    });
    // 600 + 500.01 is more than 1000 and its 10 %.
    expect((await ship(license.id, '40', '500.01')).body).toMatchObject({ errors: [{ pointer: '/lines' }] });
    const last = await shipped(license.id, '40', '500.00');
    expect(last.license).toMatchObject({ status: 'exhausted', usedPercent: 110 });
  });

  it('are within the tolerance that a face says, where the regime has no rule of its own', async () => {
    const license = await recorded({
      regime: 'uk-siel',
      lines: [{ eccn: 'PL9010', description: 'powder', unit: 'kg', quantity: '100', tolerance: '5' }],
    });
    const kilos = (quantity: string) =>
      officer.post(`/v1/licenses/${license.id}/shipments`, {
        lines: [{ line: 1, quantity }],
        shippedOn: '2026-10-01',
      });
    expect((await kilos('105.0001')).status).toBe(422);
    expect((await kilos('105')).status).toBe(201);
  });

  it('goes out on a day that has begun where it stood, though not where the authority is', async () => {
    const { id } = await recorded();
    // At noon in New York it is six or seven in the morning of the next day at UTC+14.
    expect((await shipped(id, '1', '1.00', { shippedOn: '2026-11-03' })).shippedOn).toBe('2026-11-03');
  });

  it.each([
    ['on a day before the issue', { shippedOn: '2026-05-31' }, '/shippedOn', 'before_issue'],
    ['in the future', { shippedOn: '2026-11-04' }, '/shippedOn', 'not_begun'],
    ['of a line that there is not', { lines: [{ line: 2 }] }, '/lines/0/line', 'no_line'],
    [
      'of a line twice',
      { lines: [1, 1].map((line) => ({ line, quantity: '1', value: usd('1.00') })) },
      '/lines/1/line',
      'line_twice',
    ],
    [
      'without quantity',
      { lines: [{ line: 1, value: usd('1.00') }] },
      '/lines/0/quantity',
      'line_quantity_required',
    ],
    ['without value', { lines: [{ line: 1, quantity: '1' }] }, '/lines/0/value', 'line_value_required'],
    [
      'in another currency',
      { lines: [{ line: 1, quantity: '1', value: { amount: '1.00', currency: 'EUR' } }] },
      '/lines/0/value/currency',
      'other_currency',
    ],
    [
      'of half a piece',
      { lines: [{ line: 1, quantity: '0.5', value: usd('1.00') }] },
      '/lines/0/quantity',
      'not_whole',
    ],
    [
      'to nobody that is known',
      { consigneePartyId: '019a0000-0000-7000-8000-000000000000' },
      '/consigneePartyId',
      'no_party',
    ],
  ])('are none %s', async (_, more, pointer, code) => {
    const { id } = await recorded();
    const { status, body } = await ship(id, '1', '1.00', more);
    expect([status, body.code, body.errors?.[0]?.pointer]).toEqual([422, code, pointer]);
    expect((await read(id)).usedPercent).toBe(0);
  });

  it('that went out in time are recorded after the last day, later ones are not', async () => {
    const { id, status } = await recorded({ issuedOn: '2022-03-01', validUntil: '2026-03-02' });
    expect(status).toBe('expired');
    expect((await ship(id, '1', '1.00', { shippedOn: '2026-03-03' })).body.code).toBe('after_expiry');
    expect((await shipped(id, '1', '1.00', { shippedOn: '2026-03-02' })).license.status).toBe('expired');
  });

  it('have an ITN once among those that stand', async () => {
    const [one, other] = [await recorded(), await recorded()];
    const itn = 'X20261001000001';
    const first = await shipped(one.id, '1', '1.00', { itn });
    const again = await ship(other.id, '1', '1.00', { itn });
    expect([again.status, again.body.code]).toEqual([422, 'itn_taken']);
    await officer.made(`/v1/licenses/${one.id}/shipments/${first.id}/void`, { reason: 'another license' });
    await shipped(other.id, '1', '1.00', { itn });
  });

  it('never overdraw it, however many come at once', async () => {
    const { id } = await recorded();
    const answers = await Promise.all(Array.from({ length: 8 }, () => ship(id, '30', '30.00')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 422, 422, 422, 422, 422]);
    const license = await read(id);
    expect(license.lines[0]?.balance.shipped).toEqual({ quantity: '90', value: '90.00' });
  });

  it('are refused of a version that was not read last', async () => {
    const { id } = await recorded();
    const version = versionIn(await officer.get(`/v1/licenses/${id}`));
    await shipped(id, '1', '1.00');
    expect((await ship(id, '1', '1.00').set('If-Match', `"${version}"`)).status).toBe(412);
    expect((await ship(id, '1', '1.00').set('If-Match', `"${version + 1}"`)).status).toBe(201);
  });

  it('are recorded once for an idempotency key', async () => {
    const { id } = await recorded();
    const twice = [1, 2].map(() => ship(id, '1', '1.00').set('Idempotency-Key', `ship ${id}`));
    const [first, second] = [await twice[0], await twice[1]];
    expect(second?.body.id).toBe(first?.body.id);
    expect((await read(id)).lines[0]?.balance.shipped?.quantity).toBe('1');
  });
});

describe('a shipment', () => {
  const voidIt = (id: string, shipment: string, body: object = { reason: 'recorded twice' }) =>
    officer.post(`/v1/licenses/${id}/shipments/${shipment}/void`, body);
  const bring = (id: string, shipment: string, quantity: string, amount: string, more: object = {}) =>
    officer.post(`/v1/licenses/${id}/shipments/${shipment}/returns`, {
      lines: [{ line: 1, quantity, value: usd(amount) }],
      returnedOn: '2026-10-20',
      reason: 'damaged',
      ...more,
    });

  it('that was taken back gives back what it drew, stays readable, and is taken back once', async () => {
    const { id } = await recorded();
    const one = await shipped(id, '100', '1000.00');
    expect(one.license.status).toBe('exhausted');
    expect((await voidIt(id, one.id, {})).status).toBe(422);
    const { status, body } = await voidIt(id, one.id);
    expect([status, body.voided.reason, body.license.status]).toEqual([200, 'recorded twice', 'active']);
    expect(body.license.lines[0].balance.used).toEqual({ quantity: '0', value: '0.00' });
    const kept = await officer.read<Shipment>(`/v1/licenses/${id}/shipments/${one.id}`);
    expect(kept).toMatchObject({ lines: one.lines as object, voided: { reason: 'recorded twice' } });
    expect([(await voidIt(id, one.id)).status, (await bring(id, one.id, '1', '1.00')).status]).toEqual([
      409, 409,
    ]);
    expect((await shipped(id, '100', '1000.00')).number).toBe(2);
  });

  it('comes back in part, and what came back can be shipped again', async () => {
    const { id } = await recorded();
    const one = await shipped(id, '100', '1000.00');
    const { status, body } = await bring(id, one.id, '30', '300.00');
    expect(status).toBe(201);
    expect(body.returns).toMatchObject([{ returnedOn: '2026-10-20', reason: 'damaged' }]);
    expect(body.license.lines[0].balance).toMatchObject({
      shipped: { quantity: '100', value: '1000.00' },
      returned: { quantity: '30', value: '300.00' },
      remaining: { quantity: '30', value: '300.00' },
    });
    const more = await bring(id, one.id, '71', '1.00');
    expect([more.status, more.body.code]).toEqual([422, 'returned_more']);
    expect((await bring(id, one.id, '1', '700.01')).body.code).toBe('returned_more');
    expect((await bring(id, one.id, '1', '1.00', { returnedOn: '2026-09-30' })).body.code).toBe(
      'returned_before',
    );
    expect((await bring(id, one.id, '1', '1.00', { returnedOn: '2026-11-04' })).body.code).toBe('not_begun');
    await shipped(id, '30', '300.00');
    expect((await ship(id, '1', '1.00')).status).toBe(422);
    // Taken back, it is as if it had neither gone out nor come back.
    const left = (await voidIt(id, one.id)).body as Shipment;
    expect(left.license.lines[0]?.balance.used).toEqual({ quantity: '30', value: '300.00' });
  });
});

describe('a license of years ago', () => {
  it('is recorded with what is used already', async () => {
    const license = await recorded({
      issuedOn: '2023-02-01',
      validUntil: '2027-02-01',
      openingUsage: [
        { line: 1, quantity: '50', value: usd('500.00'), on: '2025-12-31' },
        { line: 1, quantity: '20', value: usd('200.00'), on: '2026-06-30' },
      ],
    });
    expect(license.lines[0]?.balance).toMatchObject({
      opening: { quantity: '70', value: '700.00' },
      shipped: { quantity: '0', value: '0.00' },
      used: { quantity: '70', value: '700.00' },
      remaining: { quantity: '30', value: '300.00' },
    });
    expect((await ship(license.id, '31', '1.00')).status).toBe(422);
    expect((await shipped(license.id, '30', '300.00')).license.status).toBe('exhausted');
  });

  it('has not used more than it authorized', async () => {
    const { status, body } = await officer.post(
      '/v1/licenses',
      face({ openingUsage: [{ line: 1, quantity: '101', on: '2026-10-01' }] }),
    );
    expect([status, body.errors[0].pointer]).toEqual([422, '/lines/0/quantity']);
  });
});

describe('technology', () => {
  it('has no quantity, and never comes to an end by itself', async () => {
    const license = await recorded({
      lines: [{ eccn: '3E001', description: 'technology for the development of converters' }],
    });
    expect(license).toMatchObject({ status: 'active', limits: [], usedPercent: null });
    for (const quantity of ['1', undefined]) {
      const release = await officer.made<Shipment>(`/v1/licenses/${license.id}/shipments`, {
        lines: [{ line: 1, ...(quantity ? { quantity } : {}) }],
        shippedOn: '2026-10-01',
        place: 'Dresden, to one engineer',
      });
      expect(release.license.status).toBe('active');
      const nothing = { quantity: null, value: null };
      expect(release.license.lines[0]?.balance).toMatchObject({ used: nothing, remaining: nothing });
    }
  });

  it('keeps a license alive of which everything else is shipped; a value alone is used up', async () => {
    const value = { eccn: '5D002', description: 'software', value: usd('100.00') };
    const technology = { eccn: '3E001', description: 'technology' };
    const all = (id: string) =>
      officer.made<Shipment>(`/v1/licenses/${id}/shipments`, {
        lines: [{ line: 1, value: usd('100.00') }],
        shippedOn: '2026-10-01',
      });
    expect((await all((await recorded({ lines: [value, technology] })).id)).license.status).toBe('active');
    expect((await all((await recorded({ lines: [value] })).id)).license.status).toBe('exhausted');
  });
});

describe('a number', () => {
  const UNSEEN = ['  ', 'D35694420 ', ' D35694420', 'D\u202e1', 'D\u200b1', 'D\u00a0'];

  it('of a license or a filing that looks like another is refused', async () => {
    const { id } = await officer.made<{ id: string }>('/v1/applications', { regime: 'uk-siel' });
    const { id: filed } = await officer.made<{ id: string }>('/v1/applications', {});
    await observe(officer, filed, { type: 'filed', on: '2026-10-01' });
    const asks = (number: string): [string, object, string][] => [
      ['/v1/licenses', face({ number }), '/number'],
      [
        `/v1/applications/${id}/events`,
        { type: 'filed', on: '2026-10-01', system: 'lite', number },
        '/number',
      ],
      [
        `/v1/applications/${filed}/events`,
        { type: 'approved', on: '2026-10-20', licenseNumber: number },
        '/licenseNumber',
      ],
    ];
    for (const number of UNSEEN)
      for (const [path, body, pointer] of asks(number)) {
        const answer = await officer.post(path, body);
        expect([number, path, answer.status, answer.body.code, answer.body.errors[0].pointer]).toEqual([
          number,
          path,
          422,
          // The shape of a license has no blank text, and none that turns around what stands beside it.
          path === '/v1/licenses' && /^\s*$|\u202e/.test(number) ? 'field_at_fault' : 'number_unseen',
          pointer,
        ]);
      }
  });
});

describe('a correction', () => {
  const correct = (supersedes: License, more: object = {}) =>
    officer.post('/v1/licenses', {
      ...face({ number: supersedes.number, supersedes: supersedes.id, reason: 'misread', ...more }),
    });

  it('records it anew from its face: the old one stays, struck, and shipments go on under the new one', async () => {
    const wrong = await recorded({ openingUsage: [{ line: 1, quantity: '10', on: '2026-09-01' }] });
    const one = await shipped(wrong.id, '20', '200.00');
    const lines = [
      { eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '150', value: usd('1500.00') },
    ];
    const { status, body } = await correct(wrong, { lines });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      supersedes: wrong.id,
      supersededBy: null,
      reason: 'misread',
      status: 'active',
    });
    expect(body.lines[0].balance).toMatchObject({
      // What is not on a face stays as it was said.
      opening: { quantity: '10' },
      shipped: { quantity: '20', value: '200.00' },
      remaining: { quantity: '120', value: '1300.00' },
    });
    expect(await read(wrong.id)).toMatchObject({ status: 'superseded', supersededBy: body.id });
    for (const id of [wrong.id, body.id as string]) {
      const { data } = await officer.read<{ data: Shipment[] }>(`/v1/licenses/${id}/shipments`);
      expect(data.map((shipment) => shipment.id)).toEqual([one.id]);
    }
    const late = await ship(wrong.id, '1', '1.00');
    expect([late.status, late.body.params]).toEqual([409, { supersededBy: body.id }]);
    expect((await correct(wrong)).status).toBe(409);
    expect((await shipped(body.id as string, '1', '1.00')).number).toBe(2);
  });

  it('is refused where its shipments would overdraw it, have no line, or lie outside of its term', async () => {
    const wrong = await recorded();
    await shipped(wrong.id, '20', '200.00');
    const lines = [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '19' }];
    const over = await correct(wrong, { lines });
    expect([over.status, over.body.type, over.body.errors[0].pointer]).toEqual([
      422,
      expect.stringMatching(/license-overdrawn$/),
      '/lines/0/quantity',
    ]);
    const late = await correct(wrong, { issuedOn: '2026-10-02' });
    expect([late.status, late.body.code, late.body.params.shipment]).toEqual([
      422,
      'shipment_out_of_term',
      1,
    ]);
    const short = await correct(wrong, { validUntil: '2026-09-30' });
    expect([short.status, short.body.errors[0].pointer]).toEqual([422, '/validUntil']);
    const euros = [{ eccn: '3A001.a', description: 'x', value: { amount: '900.00', currency: 'EUR' } }];
    const other = await correct(wrong, { lines: euros });
    expect([other.status, other.body.code]).toEqual([422, 'shipment_does_not_fit']);
    expect((await read(wrong.id)).supersededBy).toBeNull();
  });

  it('is refused where what came back of a shipment does not say what its lines count', async () => {
    const line = { eccn: '3A001.a', description: 'converters', unit: 'each', value: usd('1000.00') };
    const wrong = await recorded({ lines: [line] });
    const { id } = await shipped(wrong.id, '10', '100.00');
    await officer.made(`/v1/licenses/${wrong.id}/shipments/${id}/returns`, {
      lines: [{ line: 1, value: usd('100.00') }],
      returnedOn: '2026-10-10',
      reason: 'all of it came back',
    });
    const { status, body } = await correct(wrong, { lines: [{ ...line, quantity: '100' }] });
    expect([status, body.code, body.params, body.errors[0].pointer]).toEqual([
      422,
      'return_does_not_fit',
      { shipment: 1, returnedOn: '2026-10-10', line: 1 },
      '/lines',
    ]);
    expect((await correct(wrong, { lines: [{ ...line, value: usd('2000.00') }] })).status).toBe(201);
  });

  it('frees the number that was wrong, and not the one that another has', async () => {
    const [wrong, other] = [await recorded(), await recorded()];
    expect((await correct(wrong, { number: other.number })).status).toBe(409);
    expect((await read(wrong.id)).status).toBe('active');
    expect((await correct(wrong, { number: `${wrong.number}9` })).status).toBe(201);
    expect((await officer.post('/v1/licenses', face({ number: wrong.number }))).status).toBe(201);
  });

  it('and shipments come one after the other', async () => {
    const wrong = await recorded();
    const [corrected, ...shipments] = await Promise.all([
      correct(wrong),
      ...Array.from({ length: 4 }, () => ship(wrong.id, '1', '1.00')),
    ]);
    expect(corrected.status).toBe(201);
    const made = shipments.filter(({ status }) => status === 201).length;
    expect(shipments.every(({ status }) => [201, 409].includes(status))).toBe(true);
    const now = await read(corrected.body.id as string);
    expect(now.lines[0]?.balance.shipped?.quantity).toBe(String(made));
  });
});

describe('documents', () => {
  const attach = (path: string) =>
    officer
      .post(`${path}/attachments`)
      .field('kind', 'license')
      .attach('file', Buffer.from('a face'), 'face.txt');

  it('are added to a license, read, and go on with a correction', async () => {
    const license = await recorded();
    const added = await attach(`/v1/licenses/${license.id}`);
    expect(added.status).toBe(201);
    expect(added.body).toMatchObject({
      licenseId: license.id,
      kind: 'license',
      mediaType: 'text/plain',
      size: 6,
    });
    expect((await read(license.id)).attachmentIds).toEqual([added.body.id]);
    const content = await officer
      .get(`/v1/licenses/${license.id}/attachments/${added.body.id}/content`)
      .buffer();
    expect(String(content.body)).toBe('a face');
    const next = await recorded({ number: license.number, supersedes: license.id, reason: 'misread' });
    expect(next.attachmentIds).toEqual([added.body.id]);
    const { data } = await officer.read<{ data: { id: string }[] }>(`/v1/licenses/${next.id}/attachments`);
    expect(data).toEqual([added.body]);
    const one = await officer.read(`/v1/licenses/${next.id}/attachments/${added.body.id}`);
    expect(one).toEqual(added.body);
  });

  it('of the application are named by its license, those of another are not', async () => {
    const { id: applicationId } = await officer.made<Tracked>('/v1/applications', {});
    const { id: other } = await officer.made<Tracked>('/v1/applications', {});
    await observe(officer, applicationId, { type: 'filed', on: '2026-05-01' });
    const letter = await attach(`/v1/applications/${applicationId}`);
    const foreign = await attach(`/v1/applications/${other}`);
    const license = await recorded({ applicationId, attachmentIds: [letter.body.id] });
    const { data } = await officer.read<{ data: object[] }>(`/v1/licenses/${license.id}/attachments`);
    expect(data).toMatchObject([{ id: letter.body.id, licenseId: null }]);
    const refused = await officer.post(
      '/v1/licenses',
      face({ applicationId, attachmentIds: [letter.body.id, foreign.body.id] }),
    );
    expect(refused.body.errors[0].pointer).toBe('/attachmentIds/1');
  });
});

describe('an approved application', () => {
  const approved = async (more: object = {}) => {
    const { id } = await officer.made<Tracked>('/v1/applications', {});
    const application = await observe(
      officer,
      id,
      { type: 'filed', system: 'snap_r', number: `Z${2_000_000 + (serial += 1)}`, on: '2026-05-01' },
      { type: 'approved', on: '2026-06-01', ...more },
    );
    return application;
  };

  it('makes no license, and says that it is still to be recorded until it is', async () => {
    const number = `D${9_000_000 + (serial += 1)}`;
    const before = await approved({ licenseNumber: number, partly: true });
    expect(before).toMatchObject({ licenses: [], licenseToRecord: { number } });
    expect((await officer.read<{ data: License[] }>(`/v1/licenses?number=${number}`)).data).toEqual([]);
    const license = await recorded({ applicationId: before.id, number });
    expect(license.supplierId).toBe(company.supplierId);
    expect(await officer.read(`/v1/applications/${before.id}`)).toMatchObject({
      licenses: [{ id: license.id, number, issuedOn: '2026-06-01', validUntil: '2030-06-03' }],
      licenseToRecord: null,
    });
    const { data } = await officer.read<{ data: License[] }>(`/v1/licenses?applicationId=${before.id}`);
    expect(data.map(({ id }) => id)).toEqual([license.id]);
  });

  it('is licensed by the number that its approval names, however that is written', async () => {
    const number = `D${9_000_000 + (serial += 1)} A`;
    const { id: applicationId } = await approved({ licenseNumber: number });
    await recorded({ applicationId, number: number.toLowerCase() });
    expect(await officer.read(`/v1/applications/${applicationId}`)).toMatchObject({ licenseToRecord: null });
  });

  it('whose approval names no number asks for the license all the same; one that is pending asks for none', async () => {
    expect(await approved()).toMatchObject({ licenseToRecord: { number: null } });
    const { id } = await officer.made<Tracked>('/v1/applications', {});
    expect(await observe(officer, id, { type: 'filed', on: '2026-05-01' })).toMatchObject({
      licenseToRecord: null,
    });
  });

  it('may have been denied by the law alone: the face of its license says that it was not', async () => {
    const { id: applicationId } = await officer.made<Tracked>('/v1/applications', {});
    const lapsed = await observe(
      officer,
      applicationId,
      { type: 'filed', on: '2026-05-01' },
      { type: 'intent_to_deny', on: '2026-06-01' },
    );
    expect(lapsed).toMatchObject({ outcome: 'denied', statusCertainty: 'as_known' });
    expect(await recorded({ applicationId })).toMatchObject({ applicationId });
  });

  it('is of the regime of its license, was filed, and did not end otherwise', async () => {
    const { id: draft } = await officer.made<Tracked>('/v1/applications', {});
    const { id: denied } = await officer.made<Tracked>('/v1/applications', {});
    await observe(officer, denied, { type: 'filed', on: '2026-05-01' }, { type: 'denied', on: '2026-06-01' });
    const { id: american } = await approved();
    const refusalOf = async (more: object) => {
      const { status, body } = await officer.post('/v1/licenses', face(more));
      return [status, String(body.code)];
    };
    expect(await refusalOf({ applicationId: draft })).toEqual([422, 'licensed_unfiled']);
    expect(await refusalOf({ applicationId: denied })).toEqual([422, 'ended_otherwise']);
    expect(await refusalOf({ applicationId: american, regime: 'uk-siel' })).toEqual([422, 'other_regime']);
  });

  it('was filed by the day on which its license was issued, as far as is certain', async () => {
    const filedOn = async (days: object) => {
      const { id } = await officer.made<Tracked>('/v1/applications', {});
      const number = `Z${2_000_000 + (serial += 1)}`;
      await observe(officer, id, { type: 'filed', system: 'snap_r', number, ...days });
      return { id, number };
    };
    const later = await filedOn({ on: '2026-06-02' });
    const refused = await officer.post('/v1/licenses', face({ applicationId: later.id }));
    expect([refused.status, refused.body.errors?.[0]?.pointer]).toEqual([422, '/issuedOn']);
    expect(refused.body).toMatchObject({
      code: 'issued_before_filing',
      params: { filing: later.number, filedOn: '2026-06-02' },
    });
    const between = await filedOn({ notBefore: '2026-06-02', notAfter: '2026-06-04' });
    const after = await officer.post('/v1/licenses', face({ applicationId: between.id }));
    expect(after.body.params).toMatchObject({ filedOn: '2026-06-02' });
    for (const days of [{ on: '2026-06-01' }, { notBefore: '2026-05-30', notAfter: '2026-06-04' }]) {
      const { id: applicationId } = await filedOn(days);
      expect(await recorded({ applicationId })).toMatchObject({ applicationId });
    }
    const license = await recorded();
    const correction = { number: license.number, supersedes: license.id, reason: 'it is of this one' };
    const corrected = await officer.post('/v1/licenses', face({ ...correction, applicationId: later.id }));
    expect([corrected.status, corrected.body.code]).toEqual([422, 'issued_before_filing']);
    // Of one that was returned and filed again the license is the second filing's.
    const { id: again } = await filedOn({ on: '2026-04-01' });
    await observe(
      officer,
      again,
      { type: 'returned_without_action', on: '2026-05-01' },
      { type: 'filed', system: 'snap_r', number: `Z${2_000_000 + (serial += 1)}`, on: '2026-06-03' },
    );
    const early = await officer.post('/v1/licenses', face({ applicationId: again }));
    expect(early.body).toMatchObject({ code: 'issued_before_filing', params: { filedOn: '2026-06-03' } });
  });

  it.each([
    ['denied', { type: 'denied', on: '2026-06-01' }],
    ['returned', { type: 'returned_without_action', on: '2026-06-01' }],
    ['withdrawn', { type: 'withdrawn', on: '2026-06-01' }],
    ['in need of none', { type: 'no_license_required', on: '2026-06-01' }],
    ['not decided and not filed by then', { type: 'filed', on: '2026-06-02' }],
  ])('is not recorded to be %s while a license of it stands', async (_, correction) => {
    const { id } = await approved();
    const license = await recorded({ applicationId: id });
    const history = async () =>
      (await officer.read<{ data: { id: string; type: string }[] }>(`/v1/applications/${id}/events`)).data;
    const corrected = correction.type === 'filed' ? 'filed' : 'approved';
    const before = await history();
    const supersedes = before.find(({ type }) => type === corrected)?.id;
    if (corrected === 'filed')
      // The approval stands in the way of it before the license does.
      await observe(officer, id, {
        type: 'approved',
        on: '2026-06-03',
        supersedes: before.find(({ type }) => type === 'approved')?.id,
        reason: 'misread',
      });
    const correct = () =>
      officer.post(`/v1/applications/${id}/events`, { ...correction, supersedes, reason: 'another case' });
    const refused = await correct();
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      type: expect.stringMatching(/impossible-record$/) as string,
      contradicts: { licenseId: license.id, number: license.number, issuedOn: '2026-06-01' },
    });
    expect((await history()).every((one) => one.type !== correction.type || one.type === 'filed')).toBe(true);
    // The license was another application's: then the correction is true.
    const { id: other } = await approved();
    await recorded({
      number: license.number,
      supersedes: license.id,
      applicationId: other,
      reason: 'misread',
    });
    expect((await correct()).status).toBe(200);
  });

  it('is not recorded to have ended otherwise before its approval was heard of, nor to be unfiled', async () => {
    const { id } = await officer.made<Tracked>('/v1/applications', {});
    const { data } = await officer
      .made<Tracked>(`/v1/applications/${id}/events`, { type: 'filed', on: '2026-05-01' })
      .then(() => officer.read<{ data: { id: string }[] }>(`/v1/applications/${id}/events`));
    const { id: licenseId } = await recorded({ applicationId: id });
    for (const observation of [
      { type: 'denied', on: '2026-06-01' },
      { type: 'void', supersedes: data[0]?.id, reason: 'another case' },
    ]) {
      const { status, body } = await officer.post(`/v1/applications/${id}/events`, observation);
      expect([status, body.contradicts?.licenseId]).toEqual([422, licenseId]);
    }
    await observe(officer, id, { type: 'approved', on: '2026-06-01' });
  });
});

describe('the list of licenses', () => {
  it('has those that stand, by number, regime, status and last day', async () => {
    const other = await startCompany(TODAY);
    const made = (more: object) => other.officer.made<License>('/v1/licenses', face(more));
    const technology = await made({ lines: [{ eccn: '3E001', description: 'technology' }] });
    const expired = await made({ issuedOn: '2020-01-02', validUntil: '2024-01-03' });
    const usedUp = await made({ openingUsage: [{ line: 1, quantity: '100', on: '2026-10-01' }] });
    const ending = await made({ validUntil: '2026-12-01' });
    const british = await made({ regime: 'uk-siel' });
    const struck = await made({});
    const next = await made({ number: struck.number, supersedes: struck.id, reason: 'misread' });
    const ids = async (query: string) =>
      (await other.officer.read<{ data: License[] }>(`/v1/licenses${query}`)).data.map(({ id }) => id);
    const standing = [technology, expired, usedUp, ending, british, next];
    expect(await ids('')).toEqual(standing.map(({ id }) => id));
    expect(await ids('?status=active')).toEqual([technology, ending, british, next].map(({ id }) => id));
    expect(await ids('?status=expired')).toEqual([expired.id]);
    expect(await ids('?status=exhausted')).toEqual([usedUp.id]);
    expect(await ids('?status=superseded')).toEqual([struck.id]);
    expect(await ids('?regime=uk-siel')).toEqual([british.id]);
    expect(await ids(`?number=${ending.number}`)).toEqual([ending.id]);
    expect(await ids('?expiringBefore=2026-12-02&status=active')).toEqual([ending.id]);
    expect(await ids('?expiringBefore=2026-12-01&status=active')).toEqual([]);
    expect(await ids(`?supplierId=${other.supplierId}&limit=2`)).toEqual([technology.id, expired.id]);
    const page = await other.officer.read<{ nextCursor: string }>('/v1/licenses?limit=2');
    expect(await ids(`?limit=2&cursor=${page.nextCursor}`)).toEqual([usedUp.id, ending.id]);
    await other.service.close();
  });
});

describe('who may', () => {
  it('a compliance officer of the supplier writes; auditor and administrator read; another supplier sees nothing', async () => {
    const { service } = company;
    const license = await recorded();
    const one = await shipped(license.id, '1', '1.00');
    const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Another, Inc.',
      country: 'US',
    });
    const other = await makeCaller(service, { name: 'O', role: 'compliance_officer', supplierId });
    const auditor = await makeCaller(service, { name: 'A', role: 'auditor' });
    const path = `/v1/licenses/${license.id}`;
    const reads = [path, `${path}/shipments`, `${path}/shipments/${one.id}`, `${path}/attachments`];
    const writes = [
      ['/v1/licenses', face()],
      [`${path}/shipments`, { lines: [{ line: 1 }], shippedOn: '2026-10-01' }],
      [`${path}/shipments/${one.id}/void`, { reason: 'x' }],
      [
        `${path}/shipments/${one.id}/returns`,
        { lines: [{ line: 1 }], returnedOn: '2026-10-01', reason: 'x' },
      ],
    ] as const;
    for (const reader of [service.admin, auditor]) {
      for (const url of reads) expect([url, (await reader.get(url)).status]).toEqual([url, 200]);
      for (const [url, body] of writes)
        expect([url, (await reader.post(url, body)).status]).toEqual([url, 403]);
    }
    for (const url of reads) expect([url, (await other.get(url)).status]).toEqual([url, 404]);
    for (const [url, body] of writes.slice(1)) expect((await other.post(url, body)).status).toBe(404);
    expect((await other.read<{ data: object[] }>('/v1/licenses')).data).toEqual([]);
    // That a number is taken is known to all; whose it is is not.
    const taken = await other.post('/v1/licenses', face({ number: license.number }));
    expect([taken.status, taken.body.params]).toEqual([409, { number: license.number, regime: 'us-bis' }]);
    const superseding = await other.post('/v1/licenses', face({ supersedes: license.id, reason: 'x' }));
    expect([superseding.status, superseding.body.code]).toEqual([422, 'no_license']);
  });
});

describe('the record', () => {
  it('covers licenses and shipments, and finds a balance that its shipments do not give', async () => {
    const { service } = company;
    const license = await recorded({ openingUsage: [{ line: 1, quantity: '5', on: '2026-10-01' }] });
    await shipped(license.id, '1', '1.00');
    const verify = () => service.app.get(RecordVerification).verify();
    expect((await verify()).faults).toEqual([]);
    const where = `license_id = '${license.id}'`;
    await service.tamper(`UPDATE recorded_license_line SET shipped_quantity = 0 WHERE ${where}`);
    const { faults } = await verify();
    expect(faults.map(({ what }) => what).sort()).toEqual(['balance', 'row']);
    await service.tamper(`UPDATE recorded_license_line SET shipped_quantity = 1 WHERE ${where}`);
    expect((await verify()).faults).toEqual([]);
  });
});

describe('a filing of 60 days ago', () => {
  it('is recorded by one compliance officer in at most 12 calls, every date true', async () => {
    let calls = 0;
    const call = <T>(path: string, body: object) => {
      calls += 1;
      return officer.made<T>(path, body);
    };
    const { id } = await call<Tracked>('/v1/applications', { reference: 'PO-2026-0722' });
    const events = `/v1/applications/${id}/events`;
    // 60 days before 2 November, and the approval on day 25.
    const [filedOn, approvedOn] = ['2026-09-03', '2026-09-28'];
    await call(events, {
      type: 'filed',
      system: 'snap_r',
      number: 'Z7654321',
      on: filedOn,
      source: 'own_act',
    });
    await call(events, { type: 'information_requested', id: 'q1', on: '2026-09-10', source: 'portal' });
    await call(events, { type: 'information_received', id: 'q1', on: '2026-09-14', source: 'own_act' });
    const approved = await call<Tracked>(events, {
      type: 'approved',
      on: approvedOn,
      licenseNumber: 'D7654321',
      source: 'e_mail',
    });
    expect(approved).toMatchObject({ outcome: 'approved', licenseToRecord: { number: 'D7654321' } });
    const license = await call<License>('/v1/licenses', {
      ...face({ number: 'D7654321', issuedOn: approvedOn, validUntil: '2030-09-30' }),
      applicationId: id,
      conditions: [{ text: 'No re-export.' }, { text: 'Report yearly.', kind: 'report', due: '2027-09-28' }],
    });
    for (const shippedOn of ['2026-10-05', '2026-10-12', '2026-10-19'])
      await call(`/v1/licenses/${license.id}/shipments`, {
        lines: [{ line: 1, quantity: '10', value: usd('100.00') }],
        shippedOn,
      });
    expect(calls).toBeLessThanOrEqual(12);

    const application = await officer.read<Tracked>(`/v1/applications/${id}`);
    expect(application).toMatchObject({
      controlNumber: 'Z7654321',
      filings: [{ number: 'Z7654321', on: filedOn }],
      licenses: [{ id: license.id, number: 'D7654321', issuedOn: approvedOn }],
      licenseToRecord: null,
    });
    const { data } = await officer.read<{ data: { type: string; on: string }[] }>(events);
    expect(data.map(({ type, on }) => [type, on])).toEqual([
      ['filed', filedOn],
      ['information_requested', '2026-09-10'],
      ['information_received', '2026-09-14'],
      ['approved', approvedOn],
    ]);
    const shipments = await officer.read<{ data: { shippedOn: string }[] }>(
      `/v1/licenses/${license.id}/shipments`,
    );
    expect(shipments.data.map(({ shippedOn }) => shippedOn)).toEqual([
      '2026-10-05',
      '2026-10-12',
      '2026-10-19',
    ]);
    expect(await read(license.id)).toMatchObject({
      issuedOn: approvedOn,
      conditions: [{ text: 'No re-export.' }, { due: '2027-09-28' }],
      lines: [{ balance: { used: { quantity: '30', value: '300.00' } } }],
    });
  });
});
