import { rowsOf, withinTenant } from '@ninety/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { screeningList } from '../support/fixtures.js';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, filed, makeCaller, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface License {
  number: string;
  status: string;
  validUntil: string;
  expiresOn: string;
  conditions: { text: string; agencies?: string[]; acknowledgedAt?: string }[];
  items: { remaining: { quantity: string; value: { amount: string } } }[];
  balance: { remainingValue: { amount: string }; usedPercent: number };
  flags: { partyId: string; alertStatus: string }[];
  parties: { role: string; partyId: string; name: string }[];
}
interface Granting {
  license: License;
}
interface Amendment {
  id: string;
  status: string;
  consents?: object[];
  license: License;
}

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService({ LICENSE_EXPIRING_DAYS: '30,7' });
  await setToday(service, '2019-07-22');
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
});

const item = (quantity: string, amount: string, more: object = {}) => ({
  item: 1,
  quantity,
  value: { amount, currency: 'USD' },
  ...more,
});
const path = (license: { number: string }, rest = '') => `/v1/licenses/${license.number}${rest}`;
const ship = (license: License, items: object[], more: object = {}) =>
  world.officer.post(path(license, '/shipments'), { items, shippedOn: '2019-07-22', ...more });

/** 1,000 memory modules at $12.50. */
async function licensed(approval: object = {}, overrides: object = {}): Promise<License> {
  const application = await filed(world.officer, overrides);
  const { license } = await record<Granting>(world.bis, application, { type: 'approved', ...approval });
  return license;
}

async function told(
  license: License,
  by = world.officer,
): Promise<{ id: string; type: string; data: Record<string, unknown> }[]> {
  const { data } = await by.read<{ data: { id: string; type: string; data: Record<string, unknown> }[] }>(
    '/v1/events?limit=200',
  );
  return data.filter(({ data: { licenseNumber } }) => licenseNumber === license.number);
}
const timesTold = async (license: License, type: string) =>
  (await told(license)).filter((event) => event.type === type).length;

describe('a shipment', () => {
  it('draws on the balance, item by item, and answers what is left', async () => {
    const license = await licensed();
    const response = await ship(license, [item('400', '5000.00')], { itn: 'X20190722123456' });
    expect(response.status).toBe(201);
    const shipment = response.body as { id: string; number: number; license: License };
    expect(response.headers.location).toBe(path(license, `/shipments/${shipment.id}`));
    expect(shipment).toMatchObject({ number: 1, itn: 'X20190722123456', shippedOn: '2019-07-22' });
    expect(shipment.license.items[0]?.remaining).toEqual({
      quantity: '600',
      value: { amount: '7500.00', currency: 'USD' },
    });
    // 12,500 and 10 % of it, less 5,000
    expect(shipment.license.balance).toMatchObject({
      remainingValue: { amount: '8750.00' },
      usedPercent: 40,
    });
    expect(await world.bis.read(path(license, `/shipments/${shipment.id}`))).toMatchObject({ number: 1 });
    expect((await world.officer.read<{ data: object[] }>(path(license, '/shipments'))).data).toHaveLength(1);
    expect(await timesTold(license, 'license.shipment_recorded')).toBe(1);
  });

  it('may exceed the value by 10 % while quantity is left, not by a cent more', async () => {
    const license = await licensed();
    const over = await ship(license, [item('999', '13750.01')]);
    expect(over.status).toBe(422);
    expect(over.body).toMatchObject({
      errors: [{ pointer: '/items', citation: '15 CFR 750.11(b)' }],
      balance: { remainingValue: { amount: '13750.00' }, items: [{ item: 1 }] },
    });
    expect((await ship(license, [item('999', '13750.00')])).status).toBe(201);
  });

  it('never exceeds the quantity, and none follows the last', async () => {
    const license = await licensed();
    const over = await ship(license, [item('1001', '100')]);
    expect(over.body).toMatchObject({
      errors: [{ pointer: '/items/0/quantity', citation: '15 CFR 750.7(f)' }],
    });
    expect((await ship(license, [item('1000', '12500')])).status).toBe(201);
    const after = await ship(license, [item('1', '1')]);
    expect(after.status).toBe(422);
    expect(after.body).toMatchObject({ errors: [{ citation: '15 CFR 750.11(a)' }] });
    expect(await world.officer.read(path(license))).toMatchObject({ status: 'exhausted' });
    expect(await timesTold(license, 'license.exhausted')).toBe(1);
  });

  it('cannot overdraw, however many come at once', async () => {
    const license = await licensed();
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => ship(license, [item('300', '3750.00')])),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.filter((status) => status === 201)).toHaveLength(3);
    expect(statuses.filter((status) => status === 422)).toHaveLength(9);
    expect((await world.officer.read<License>(path(license))).items[0]?.remaining.quantity).toBe('100');
  });

  it('is stopped by the database itself, should the service forget', async () => {
    const license = await licensed();
    const overdraw = `UPDATE license_item SET shipped_quantity = 1001 WHERE license_number = '${license.number}'`;
    await expect(asOwner(service.connection, overdraw)).rejects.toThrow('license_item_not_overdrawn');
    const overvalue = `UPDATE license SET shipped_value = 13750.01 WHERE number = '${license.number}'`;
    await expect(asOwner(service.connection, overvalue)).rejects.toThrow('license_not_overdrawn');
  });

  it.each([
    ['a zero quantity', [item('0', '1')], '/items/0/quantity'],
    ['a negative quantity', [item('-1', '1')], '/items/0/quantity'],
    ['half a piece', [item('0.5', '1')], '/items/0/quantity'],
    ['too many digits', [item('1.00001', '1')], '/items/0/quantity'],
    ['a number too large', [item('1'.padEnd(17, '0'), '1')], '/items/0/quantity'],
    ['a zero value', [item('1', '0.00')], '/items/0/value/amount'],
    ['a part of a cent', [item('1', '1.001')], '/items/0/value/amount'],
    [
      'another currency',
      [{ item: 1, quantity: '1', value: { amount: '1', currency: 'EUR' } }],
      '/items/0/value/currency',
    ],
    ['another unit', [item('1', '1', { unit: 'kilograms' })], '/items/0/unit'],
    ['an item that the license has not', [{ ...item('1', '1'), item: 2 }], '/items/0/item'],
    ['an item twice', [item('1', '1'), item('1', '1')], '/items/1/item'],
    ['no item', [], '/items'],
  ])('refuses %s', async (_, items, pointer) => {
    const license = await licensed();
    const response = await ship(license, items);
    expect(response.status).toBe(422);
    expect(
      (response.body as { errors: { pointer: string }[] }).errors.map((error) => error.pointer),
    ).toContain(pointer);
    expect((await world.officer.read<License>(path(license))).items[0]?.remaining.quantity).toBe('1000');
  });

  it('refuses a date before the issue or after today, and a malformed ITN', async () => {
    const license = await licensed();
    for (const [more, pointer] of [
      [{ shippedOn: '2019-07-21' }, '/shippedOn'],
      [{ shippedOn: '2019-07-23' }, '/shippedOn'],
      [{ itn: 'X123' }, '/itn'],
    ] as const) {
      const response = await ship(license, [item('1', '1')], more);
      expect(response.status).toBe(422);
      expect(response.body).toMatchObject({ errors: [{ pointer }] });
    }
  });

  it('waits for a support document that was filed as pending', async () => {
    const license = await licensed(
      {},
      {
        supportDocuments: [{ kind: 'import_certificate', status: 'pending', explanation: 'applied for' }],
      },
    );
    const refused = await ship(license, [item('1', '12.50')]);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ detail: expect.stringContaining('748.9(e)') as string });
    const { applicationId } = await world.officer.read<{ applicationId: string }>(path(license));
    const attached = await world.officer
      .post(`/v1/applications/${applicationId}/attachments`)
      .field('kind', 'import_certificate')
      .attach('file', Buffer.from('the certificate'), 'certificate.txt');
    expect(attached.status).toBe(201);
    expect((await ship(license, [item('1', '12.50')])).status).toBe(201);
  });

  it("is the licensee's alone to record", async () => {
    const license = await licensed();
    const body = { items: [item('1', '1')], shippedOn: '2019-07-22' };
    expect((await world.bis.post(path(license, '/shipments'), body)).status).toBe(403);
    const stranger = await makeWorld(service);
    expect((await stranger.officer.post(path(license, '/shipments'), body)).status).toBe(404);
  });
});

describe('the conditions of a license', () => {
  it('are acknowledged before the first shipment', async () => {
    const license = await licensed({ conditions: ['No re-export.', 'Yearly report.'] });
    expect((await ship(license, [item('1', '12.50')])).status).toBe(409);
    expect((await world.bis.post(path(license, '/acknowledgement'))).status).toBe(403);
    const acknowledged = await world.officer.made<License>(path(license, '/acknowledgement'));
    expect(acknowledged.conditions.every(({ acknowledgedAt }) => acknowledgedAt)).toBe(true);
    expect((await ship(license, [item('1', '12.50')])).status).toBe(201);
  });

  it('bind anew when one is added', async () => {
    const license = await licensed({ conditions: ['No re-export.'] });
    await world.officer.made(path(license, '/acknowledgement'));
    await world.bis.made(path(license, '/amendments'), {
      kind: 'condition_added',
      reason: 'New facts',
      condition: 'Yearly report.',
    });
    expect((await ship(license, [item('1', '12.50')])).status).toBe(409);
    const [first, second] = (await world.officer.made<License>(path(license, '/acknowledgement'))).conditions;
    expect(first?.acknowledgedAt).not.toBe(second?.acknowledgedAt);
    expect((await ship(license, [item('1', '12.50')])).status).toBe(201);
  });

  it('that an agency asked for fall only with its consent', async () => {
    const [defense, energy] = await Promise.all([world.reviewer('Defense'), world.reviewer('Energy')]);
    const application = await filed(world.officer);
    await record(world.bis, application, { type: 'referred', agencies: ['Defense', 'Energy'] });
    await record(defense, application, {
      type: 'position',
      agency: 'Defense',
      recommendation: 'approve_with_conditions',
      conditions: ['No military end use.'],
    });
    await record(energy, application, { type: 'position', agency: 'Energy', recommendation: 'approve' });
    const { license } = await record<Granting>(world.bis, application, {
      type: 'approved',
      conditions: ['No military end use.', 'Yearly report.'],
    });
    expect(license.conditions[0]?.agencies).toEqual(['Defense']);
    expect((await world.officer.read<License>(path(license))).conditions[0]).toEqual({
      text: 'No military end use.',
    });

    const remove = (conditionNumber: number) =>
      world.bis.made<Amendment>(path(license, '/amendments'), {
        kind: 'condition_removed',
        reason: 'No longer needed',
        conditionNumber,
      });
    const own = await remove(2);
    expect(own).toMatchObject({
      status: 'in_force',
      license: { conditions: [{ text: 'No military end use.' }] },
    });
    const first = await remove(1);
    expect(first).toMatchObject({ status: 'awaiting_consent', awaiting: ['Defense'] });
    expect(first.license.conditions).toHaveLength(1);
    const consent = (by: typeof defense, { id }: Amendment, answer: boolean) =>
      by.post(path(license, `/amendments/${id}/consent`), { consent: answer });
    expect((await consent(energy, first, true)).status).toBe(403);
    expect((await consent(defense, first, false)).body).toMatchObject({ status: 'refused' });
    expect((await consent(defense, first, true)).status).toBe(409);

    const second = await remove(1);
    expect((await consent(defense, second, true)).body).toMatchObject({ status: 'in_force' });
    expect((await world.bis.read<License>(path(license))).conditions).toEqual([]);
    // The licensee reads what came into force, and of no agency.
    const seen = await world.officer.read<{ data: Amendment[] }>(path(license, '/amendments'));
    expect(seen.data.map(({ status }) => status)).toEqual(['in_force', 'in_force']);
    expect(JSON.stringify(seen)).not.toContain('Defense');
  });
});

describe('a condition that is there twice', () => {
  it('falls once, and the other of the same words only by whose it is', async () => {
    const defense = await world.reviewer('Defense');
    const application = await filed(world.officer);
    await record(world.bis, application, { type: 'referred', agencies: ['Defense'] });
    await record(defense, application, {
      type: 'position',
      agency: 'Defense',
      recommendation: 'approve_with_conditions',
      conditions: ['No re-export.'],
    });
    const { license } = await record<Granting>(world.bis, application, {
      type: 'approved',
      conditions: ['No re-export.'],
    });
    const change = (body: object) =>
      world.bis.made<Amendment>(path(license, '/amendments'), { reason: 'New facts', ...body });
    await change({ kind: 'condition_added', condition: 'No re-export.' });
    const own = await change({ kind: 'condition_removed', conditionNumber: 2 });
    expect(own.status).toBe('in_force');
    expect((await world.bis.read<License>(path(license))).conditions).toMatchObject([
      { text: 'No re-export.', agencies: ['Defense'] },
    ]);
    await change({ kind: 'condition_added', condition: 'No re-export.' });
    const theirs = await change({ kind: 'condition_removed', conditionNumber: 1 });
    expect(theirs).toMatchObject({ status: 'awaiting_consent', awaiting: ['Defense'] });
    await defense.post(path(license, `/amendments/${theirs.id}/consent`), { consent: true });
    const [left, ...none] = (await world.bis.read<License>(path(license))).conditions;
    expect([left?.text, left?.agencies, none]).toEqual(['No re-export.', undefined, []]);
  });
});

describe('the balance', () => {
  it('is told to be low at 80 and at 90 %, once each', async () => {
    const license = await licensed();
    const lows = async () =>
      (await told(license))
        .filter(({ type }) => type === 'license.balance_low')
        .map(({ data }) => data.percent)
        .sort();
    await ship(license, [item('799', '1000')]);
    expect(await lows()).toEqual([]);
    await ship(license, [item('1', '1')]);
    expect(await lows()).toEqual([80]);
    await ship(license, [item('99', '1')]);
    expect(await lows()).toEqual([80]);
    await ship(license, [item('1', '1')]);
    expect(await lows()).toEqual([80, 90]);
  });
});

describe('BIS', () => {
  it('suspends, reinstates and revokes, each with its event, and nothing is shipped meanwhile', async () => {
    const license = await licensed();
    const act = (name: string, body?: object) => world.bis.post(path(license, `/${name}`), body);
    expect((await act('reinstate', {})).status).toBe(409);
    expect((await act('suspend', {})).body).toMatchObject({ errors: [{ pointer: '/reason' }] });
    expect((await act('suspend', { reason: 'New facts' })).body).toMatchObject({
      status: 'suspended',
      statusReason: 'New facts',
    });
    expect((await ship(license, [item('1', '1')])).status).toBe(409);
    expect((await act('suspend', { reason: 'Again' })).status).toBe(409);
    expect((await act('reinstate', {})).body).toMatchObject({ status: 'active' });
    expect((await ship(license, [item('1', '1')])).status).toBe(201);
    expect((await act('revoke', { reason: 'False statement' })).body).toMatchObject({ status: 'revoked' });
    expect((await act('reinstate', {})).status).toBe(409);
    expect((await ship(license, [item('1', '1')])).status).toBe(409);
    expect((await world.officer.post(path(license, '/suspend'), { reason: 'mine' })).status).toBe(403);
    const types = (await told(license)).map(({ type }) => type);
    expect(types).toEqual(
      expect.arrayContaining([
        'license.suspended',
        'license.reinstated',
        'license.revoked',
        'license.issued',
      ]),
    );
  });

  it('answers 412 to a stale version', async () => {
    const license = await licensed();
    const stale = await world.bis
      .post(path(license, '/suspend'), { reason: 'New facts' })
      .set('If-Match', '"7"');
    expect(stale.status).toBe(412);
  });

  it('transfers a license once, to an American company, which acknowledges anew', async () => {
    const license = await licensed({ conditions: ['No re-export.'] });
    await world.officer.made(path(license, '/acknowledgement'));
    const other = await makeWorld(service);
    const { id: foreign } = await service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Elsewhere Oy',
      country: 'FI',
    });
    const transfer = (supplierId: string) =>
      world.bis.post(path(license, '/amendments'), { kind: 'transfer', reason: 'Merger', supplierId });
    expect((await transfer(foreign)).body).toMatchObject({ errors: [{ pointer: '/supplierId' }] });
    expect((await transfer(other.supplierId)).status).toBe(201);
    expect((await transfer(world.supplierId)).status).toBe(422);
    expect((await world.officer.get(path(license))).status).toBe(404);
    const taken = await other.officer.read<License>(path(license));
    expect(taken.conditions).toEqual([{ text: 'No re-export.' }]);
  });
});

describe('the licensee', () => {
  const amend = (license: License, body: object) =>
    world.officer.post(path(license, '/amendments'), { reason: 'As agreed', ...body });

  it('records what is no material change, and needs BIS for the rest', async () => {
    const license = await licensed();
    const lower = { kind: 'price_decrease', item: 1, unitPrice: { amount: '10.00', currency: 'USD' } };
    expect((await amend(license, lower)).body).toMatchObject({
      status: 'in_force',
      license: { items: [{ authorized: { value: { amount: '10000.00' } } }] },
    });
    const higher = { ...lower, unitPrice: { amount: '10.01', currency: 'USD' } };
    expect((await amend(license, higher)).status).toBe(422);
    const extension = { kind: 'validity_extension', validUntil: '2025-01-31' };
    expect((await amend(license, extension)).status).toBe(403);
    expect((await amend(license, { kind: 'price_decrease', item: 1 })).body).toMatchObject({
      errors: [{ pointer: '/unitPrice', citation: '15 CFR 750.7(c)(1)(i)' }],
    });
    expect((await amend(license, { ...lower, name: 'x' })).body).toMatchObject({
      errors: [{ pointer: '/name' }],
    });
  });

  it('raises a price within the tolerance, for what delivery costs, or by a price statement', async () => {
    const priced = (amount: string) => ({ item: 1, unitPrice: { amount, currency: 'USD' } });
    const value = (amount: string) => ({
      license: { items: [{ authorized: { value: { amount } } }] },
    });
    // 1,000 at 12.50 is 12,500.00; with ten percent 13,750.00
    const license = await licensed();
    const within = { kind: 'price_increase_within_tolerance' };
    expect((await amend(license, { ...within, ...priced('13.75') })).body).toMatchObject(value('12500.00'));
    expect((await amend(license, { ...within, ...priced('13.76') })).body).toMatchObject({
      errors: [{ pointer: '/unitPrice/amount', citation: '15 CFR 750.7(c)(1)(ii), 750.11(b)' }],
    });
    expect((await amend(license, { ...within, ...priced('12.50') })).status).toBe(422);
    const delivery = { kind: 'price_increase_delivery', ...priced('14.00') };
    expect((await amend(license, delivery)).body).toMatchObject({ errors: [{ pointer: '/basis' }] });
    expect((await amend(license, { ...delivery, basis: 'port_charges' })).body).toMatchObject(
      value('14000.00'),
    );
    const stated = { kind: 'price_by_statement', ...priced('15.00'), statement: 'market price of 1 August' };
    expect((await amend(license, stated)).body).toMatchObject({ errors: [{ pointer: '/attestations' }] });
    expect(
      (await amend(license, { ...stated, attestations: ['license_has_price_statement'] })).body,
    ).toMatchObject(value('15000.00'));
  });

  it('affirms what the paragraph asks for, each of it', async () => {
    const license = await licensed();
    const affirmed = [
      'port_in_country_group_b',
      'transfer_for_onforwarding_only',
      'through_bill_of_lading',
      'carrier_not_of_country_group_d1_or_e2',
      'carrier_keeps_custody',
      'original_bill_goes_with_shipment',
    ];
    const unloaded = { kind: 'continuity_of_shipment', country: 'NL' };
    expect((await amend(license, { ...unloaded, attestations: affirmed.slice(1) })).body).toMatchObject({
      errors: [
        { pointer: '/attestations', detail: expect.stringContaining('port_in_country_group_b') as string },
      ],
    });
    expect((await amend(license, { ...unloaded, country: 'FI', attestations: affirmed })).status).toBe(422);
    expect((await amend(license, { ...unloaded, attestations: affirmed })).body).toMatchObject({
      status: 'in_force',
      citation: '15 CFR 750.7(c)(1)(vi)',
    });
    const minimum = {
      kind: 'missile_technology_minimum',
      description: 'manuals for installation',
      attestations: ['minimum_necessary_for_missile_technology'],
    };
    expect((await amend(license, minimum)).status).toBe(201);
    const code = {
      kind: 'hts6_code',
      htsCode: '8471.30',
      attestations: ['divestiture_in_russia_or_belarus', 'within_tolerance_or_units_of_license'],
    };
    expect((await amend(license, { ...code, addedOn: '2019-01-01' })).body).toMatchObject({
      errors: [{ pointer: '/addedOn', citation: '15 CFR 750.7(c)(1)(xi)(B)' }],
    });
    expect((await amend(license, { ...code, addedOn: '2099-01-01' })).status).toBe(201);
  });

  it('passes items on among the parties that the license names, and to nobody else', async () => {
    const license = await licensed();
    const [consignee] = license.parties;
    const { id: stranger } = await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'A Stranger Oy',
      country: 'FI',
      kind: 'organization',
    });
    const among = {
      kind: 'among_approved_end_users',
      fromPartyId: consignee!.partyId,
      attestations: ['no_condition_of_ultimate_consignee_alone'],
    };
    expect((await amend(license, { ...among, toPartyId: stranger })).body).toMatchObject({
      errors: [{ pointer: '/toPartyId', citation: '15 CFR 750.7(c)(1)(ix)' }],
    });
    expect((await amend(license, { ...among, toPartyId: consignee!.partyId })).status).toBe(422);
  });

  it('changes the intermediate consignee within the country of destination only', async () => {
    const license = await licensed();
    const party = (country: string) =>
      world.officer.made<{ id: string }>('/v1/parties', {
        name: `Forwarder of ${country}`,
        country,
        kind: 'organization',
      });
    const [near, far] = [await party('FI'), await party('SE')];
    const change = (partyId: string) => amend(license, { kind: 'intermediate_consignee', partyId });
    expect((await change(far.id)).body).toMatchObject({ errors: [{ citation: '15 CFR 750.7(c)(1)(v)' }] });
    expect((await change(near.id)).body).toMatchObject({
      license: {
        parties: expect.arrayContaining([
          expect.objectContaining({ role: 'intermediate_consignee', name: 'Forwarder of FI' }),
        ]) as object[],
      },
    });
  });
});

const KOMETA = { id: 'k1', name: 'Kometa Basalt Forwarding', addresses: 'Turku, FI' };

describe('what stands on a license', () => {
  const amend = (by: typeof world.officer, license: License, body: object) =>
    by.post(path(license, '/amendments'), { reason: 'As agreed', ...body });

  it('is another address, wording or name of the same party and item, in the same country', async () => {
    const license = await licensed();
    const { partyId } = license.parties[0]!;
    const moved = (country: string) =>
      amend(world.officer, license, {
        kind: 'address_change',
        partyId,
        address: { lines: ['New Road 1'], city: 'Espoo', country },
      });
    expect((await moved('SE')).body).toMatchObject({
      errors: [{ pointer: '/address/country', citation: '15 CFR 750.7(c)(1)(vii)' }],
    });
    const { license: there } = (await moved('FI')).body as Granting & { license: { parties: object[] } };
    expect(there.parties.every((party) => JSON.stringify(party).includes('New Road 1'))).toBe(true);

    const wording = (more: object) =>
      amend(world.officer, license, { kind: 'item_wording', item: 1, ...more });
    expect((await wording({})).body).toMatchObject({ errors: [{ citation: '15 CFR 750.7(c)(1)(viii)' }] });
    expect((await wording({ description: 'Memory module, DDR4' })).body).toMatchObject({
      license: { items: [{ description: 'Memory module, DDR4' }] },
    });

    const named = { kind: 'name_change', partyId, name: 'Harmless Renamed Oy' };
    expect((await amend(world.officer, license, named)).status).toBe(403);
    const { license: renamed } = (await amend(world.bis, license, named)).body as Granting;
    expect(new Set(renamed.parties.map(({ name }) => name))).toEqual(new Set(['Harmless Renamed Oy']));
    expect((await amend(world.bis, license, { ...named, partyId: license.number })).status).toBe(422);
  });

  it('is an address of the ultimate consignee, whatever else the party is', async () => {
    const { id: partyId } = await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'End User First Oy',
      country: 'FI',
      kind: 'organization',
    });
    const parties = ['end_user', 'ultimate_consignee'].map((role) => ({ role, partyId }));
    const license = await licensed({}, { parties });
    const address = { lines: ['New Road 1'], city: 'Espoo', country: 'FI' };
    const moved = await amend(world.officer, license, { kind: 'address_change', partyId, address });
    expect(moved.status).toBe(201);
  });

  it('is no party that the list may name', async () => {
    const { name } = KOMETA;
    const { id: partyId } = await world.officer.made<{ id: string }>('/v1/parties', {
      name,
      country: 'FI',
      kind: 'organization',
    });
    const license = await licensed();
    const importer = await makeCaller(service, { name: 'List clerk', role: 'licensing_officer' });
    await importer
      .post('/v1/entity-list/imports')
      .set('Content-Type', 'text/csv')
      .send(screeningList([KOMETA]));
    await eventually(
      () => world.officer.read<{ data: object[] }>(`/v1/screening-alerts?partyId=${partyId}`),
      ({ data }) => data.length > 0,
    );
    expect(
      (await amend(world.officer, license, { kind: 'intermediate_consignee', partyId })).body,
    ).toMatchObject({ errors: [{ pointer: '/partyId', citation: '15 CFR 744.16' }] });
  });
});

describe('a transferred license', () => {
  let holder: World;
  beforeEach(async () => {
    holder = await makeWorld(service);
  });

  const transfer = (license: License, supplierId = holder.supplierId) =>
    world.bis.post(path(license, '/amendments'), { kind: 'transfer', reason: 'Merger', supplierId });
  const shipped = (license: License) =>
    holder.officer.post(path(license, '/shipments'), {
      items: [item('1', '12.50')],
      shippedOn: '2019-07-22',
    });

  /** Referred to Defense, approved, and transferred. */
  async function referred(overrides: object = {}): Promise<{ license: License; application: Application }> {
    const application = await filed(world.officer, overrides);
    await record(world.bis, application, { type: 'referred', agencies: ['Defense'] });
    const defense = await world.reviewer('Defense');
    await record(defense, application, { type: 'position', agency: 'Defense', recommendation: 'approve' });
    const { license } = await record<Granting>(world.bis, application, { type: 'approved' });
    expect((await transfer(license)).status).toBe(201);
    return { license, application };
  }

  it('is used and amended by its new holder, and the agencies that reviewed it hear of that', async () => {
    const { license } = await referred();
    const endpoint = { url: 'http://127.0.0.1:9/' };
    const [defense, energy] = [await world.reviewer('Defense'), await world.reviewer('Energy')];
    const listening = await defense.made<{ id: string }>('/v1/webhook-endpoints', endpoint);
    expect((await shipped(license)).status).toBe(201);
    const lower = { kind: 'price_decrease', item: 1, unitPrice: { amount: '10.00', currency: 'USD' } };
    const amended = await holder.officer.post(path(license, '/amendments'), { reason: 'Rebate', ...lower });
    expect(amended.status).toBe(201);
    const news = ['license.amended', 'license.shipment_recorded'];
    const newsTo = async (by: typeof defense) =>
      (await told(license, by)).map(({ type }) => type).filter((type) => news.includes(type));
    for (const by of [holder.officer, world.bis, defense]) expect(await newsTo(by)).toEqual(news);
    for (const by of [world.officer, energy]) expect(await newsTo(by)).toEqual([]);
    const { data: deliveries } = await defense.read<{ data: { eventId: string }[] }>(
      `/v1/webhook-endpoints/${listening.id}/deliveries`,
    );
    const heard = (await told(license, defense)).filter(({ type }) => news.includes(type));
    expect(deliveries.map(({ eventId }) => eventId)).toEqual(
      expect.arrayContaining(heard.map(({ id }) => id)),
    );
  });

  it('waits for the documents that its first holder had to attach', async () => {
    const attach = async ({ id }: Application, kind: string) => {
      const attached = await world.officer
        .post(`/v1/applications/${id}/attachments`)
        .field('kind', kind)
        .attach('file', Buffer.from('the document'), 'document.txt');
      expect(attached.status).toBe(201);
    };
    const pending = await referred({
      supportDocuments: [{ kind: 'import_certificate', status: 'pending', explanation: 'applied for' }],
    });
    const refused = await shipped(pending.license);
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ detail: expect.stringContaining('748.9(e)') as string });
    await attach(pending.application, 'import_certificate');
    expect((await shipped(pending.license)).status).toBe(201);

    const { id: partyId } = await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'Victoria Peak Ovens Ltd',
      country: 'HK',
      kind: 'organization',
    });
    const controlled = {
      eccn: '5A002',
      reasonsForControl: ['NS'],
      description: 'Encrypting oven control',
      quantity: '1000',
      unit: 'each',
      unitPrice: { amount: '12.50', currency: 'USD' },
    };
    const toHongKong = await referred({
      parties: [{ role: 'ultimate_consignee', partyId }],
      items: [controlled],
    });
    const without = await shipped(toHongKong.license);
    expect(without.status).toBe(409);
    expect(without.body).toMatchObject({ detail: expect.stringContaining('748.13(a)(1)') as string });
    await attach(toHongKong.application, 'hong_kong_import_license');
    expect((await shipped(toHongKong.license)).status).toBe(201);
  });

  it('is not transferred to its own holder, whatever the letters of the id', async () => {
    const license = await licensed();
    for (const id of [world.supplierId, world.supplierId.toUpperCase()]) {
      const answer = await transfer(license, id);
      expect(answer.status).toBe(422);
      expect(answer.body).toMatchObject({ errors: [{ pointer: '/supplierId' }] });
    }
    expect((await transfer(license, holder.supplierId.toUpperCase())).status).toBe(201);
    expect((await shipped(license)).status).toBe(201);
  });

  it('shows its new holder what was done under it before, without what is the former holder’s own', async () => {
    const license = await licensed({ conditions: ['No re-export.'] });
    await world.officer.made(path(license, '/acknowledgement'));
    const first = await ship(license, [item('400', '5000.00')], { itn: 'X20190722123456' });
    expect(first.status).toBe(201);
    const amend = (by: typeof world.officer, body: object) =>
      by.made<Amendment>(path(license, '/amendments'), { reason: 'A secret of ours', ...body });
    const priced = { item: 1, unitPrice: { amount: '12.00', currency: 'USD' } };
    await amend(world.officer, { kind: 'price_decrease', ...priced });
    await amend(world.officer, {
      kind: 'price_by_statement',
      ...priced,
      statement: 'What our buyer told us',
      attestations: ['license_has_price_statement'],
    });
    await amend(world.bis, { kind: 'condition_added', condition: 'Yearly report.', reason: 'New facts' });
    const lists = ['/shipments', '/amendments'] as const;
    type Row = Record<string, unknown> & { id: string; changes: object; items: object[] };
    const rowsFor = async (by: typeof world.officer, list: string) =>
      (await by.read<{ data: Row[] }>(path(license, list))).data;
    const [shipments, amendments] = await Promise.all(lists.map((list) => rowsFor(world.officer, list)));
    expect((await transfer(license)).status).toBe(201);
    expect((await holder.officer.post(path(license, '/acknowledgement'))).status).toBe(200);
    expect((await shipped(license)).status).toBe(201);

    const [theirs, own] = await rowsFor(holder.officer, '/shipments');
    const { itn: _itn, recordedBy: _by, items, ...open } = shipments![0]!;
    const balanced = items.map((one) => ({ item: Reflect.get(one, 'item'), quantity: '400' }));
    expect(JSON.stringify(sorted(theirs))).toBe(JSON.stringify(sorted({ ...open, items: balanced })));
    expect(own).toMatchObject({ itn: null, recordedBy: (await holder.officer.read('/v1/me')).id });
    const read = await rowsFor(holder.officer, '/amendments');
    const expected = amendments!.map(({ reason, recordedBy, changes, ...shared }) => {
      const { statement: _statement, ...terms } = changes as { statement?: string };
      return { ...shared, changes: terms, ...(recordedBy === undefined ? { reason } : {}) };
    });
    expect(JSON.stringify(sorted(read.slice(0, 3)))).toBe(JSON.stringify(sorted(expected)));
    expect(read[3]).toMatchObject({ kind: 'transfer', reason: 'Merger' });
    for (const [list, rows] of [
      ['/shipments', [theirs, own]],
      ['/amendments', read],
    ] as const)
      for (const row of rows)
        expect(await holder.officer.read(path(license, `${list}/${row!.id}`))).toEqual(row);
    const all = JSON.stringify(await rowsFor(world.bis, '/amendments'));
    expect(all).toContain('A secret of ours');
    expect((await rowsFor(world.bis, '/shipments'))[0]).toEqual(shipments![0]);
  });

  it('has its document, which names its new holder', async () => {
    const { license, application } = await referred();
    const document = async (by: typeof world.officer, format: string) => {
      const answer = await by.get(path(license, `/document?format=${format}`)).buffer(true);
      return { status: answer.status, type: answer.headers['content-type'], text: answer.text };
    };
    const own = await document(holder.officer, 'html');
    expect(own.status).toBe(200);
    expect(own.text).toContain(license.number);
    expect(own.text).toContain(application.controlNumber);
    expect(own.text).toContain('Ovens with a touch screen');
    expect(await document(world.bis, 'html')).toEqual(own);
    const inFile = await world.bis.get(`/v1/applications/${application.id}/documents/license`).buffer(true);
    expect(inFile.text).toBe(own.text);
    expect(own.text).not.toContain('Dana Lee');
    const pdf = await document(holder.officer, 'pdf');
    expect(pdf).toMatchObject({ status: 200, type: 'application/pdf' });
    expect((await document(world.officer, 'html')).status).toBe(404);
    expect((await document(await world.reviewer('Defense'), 'html')).text).toBe(own.text);
    expect((await document(await world.reviewer('Energy'), 'html')).status).toBe(404);

    const renamed = await holder.officer.get(`/v1/suppliers/${holder.supplierId}`);
    await holder.officer
      .patch(`/v1/suppliers/${holder.supplierId}`, { name: 'Successor of the Ovens, Inc.' })
      .set('If-Match', renamed.headers.etag as string);
    expect((await document(world.bis, 'html')).text).toContain('Successor of the Ovens, Inc.');
    expect((await document(world.bis, 'html')).text).not.toContain('Micron Technology');
  });
});

/** With the members of every object in one order. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, one]) => [name, sorted(one)]));
}

describe('a license in time', () => {
  it('is told to expire soon and to have expired, once, and its validity may be extended', async () => {
    // 4 July 2020, a Saturday and a legal holiday: the license ends on Monday the 6th
    const license = await licensed({ validUntil: '2020-07-04' });
    expect(license.expiresOn).toBe('2020-07-06');
    const extended = await licensed({ validUntil: '2020-07-06' });
    const extension = { kind: 'validity_extension', reason: 'Project', validUntil: '2021-07-07' };
    await world.bis.made(path(extended, '/amendments'), extension);

    // Both warnings and the end come in one turn, after an outage of a year.
    await setToday(service, '2020-07-07');
    expect(await world.officer.read(path(license))).toMatchObject({ status: 'expired' });
    expect(await world.officer.read(path(extended))).toMatchObject({ status: 'active' });
    const expected = ['license.expiring', 'license.expiring', 'license.expired'];
    const time = async () =>
      (await told(license)).map(({ type }) => type).filter((type) => expected.includes(type));
    expect((await time()).sort()).toEqual([...expected].sort());
    expect(await timesTold(extended, 'license.expiring')).toBe(0);
    await setToday(service, '2020-07-08');
    expect(await time()).toHaveLength(3);
    expect((await ship(license, [item('1', '1')], { shippedOn: '2020-07-08' })).status).toBe(409);
    expect((await world.bis.post(path(license, '/amendments'), extension)).body).toMatchObject({
      errors: [{ pointer: '/kind', citation: '15 CFR 750.7(g)(1)' }],
    });
    // Shipped in time, recorded late.
    expect((await ship(license, [item('1', '1')], { shippedOn: '2020-07-06' })).status).toBe(201);
  });

  it('is flagged when its consignee is listed later, with what is still open', async () => {
    const { id: partyId } = await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'Zvezda Obsidian Photonics Works',
      country: 'RU',
      kind: 'organization',
    });
    const license = await licensed({}, { parties: [{ role: 'ultimate_consignee', partyId }] });
    expect(license.flags).toEqual([]);
    const { id: unlisted } = await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'Harmless Bakery of Perm',
      country: 'RU',
      kind: 'organization',
    });
    const joined = await licensed({}, { parties: [{ role: 'ultimate_consignee', partyId: unlisted }] });
    const joins = await world.officer.post(path(joined, '/amendments'), {
      kind: 'intermediate_consignee',
      partyId,
      reason: 'As agreed',
    });
    expect(joins.status).toBe(201);
    const importer = await makeCaller(service, { name: 'List clerk', role: 'licensing_officer' });
    const imported = await importer
      .post('/v1/entity-list/imports')
      .set('Content-Type', 'text/csv')
      .send(
        screeningList([KOMETA, { id: 'z1', name: 'Zvezda Obsidian Photonics Works', addresses: 'Perm, RU' }]),
      );
    expect(imported.status).toBe(201);
    const { version } = imported.body as { version: number };
    const impact = await world.bis.read<{ licenses: { number: string }[] }>(
      `/v1/entity-list/versions/${version}/impact`,
    );
    expect(impact.licenses.map(({ number }) => number)).toEqual(
      expect.arrayContaining([license.number, joined.number]),
    );
    const flagged = await eventually(
      () => world.officer.read<License>(path(license)),
      ({ flags }) => flags.length > 0,
    );
    expect(flagged.flags).toMatchObject([{ partyId, roles: ['ultimate_consignee'], alertStatus: 'open' }]);
    const list = await world.bis.read<{ data: License[] }>('/v1/licenses?flagged=true');
    expect(list.data.map(({ number }) => number)).toContain(license.number);
    await setToday(service, '2020-07-09');
    const [event] = (await told(license)).filter(({ type }) => type === 'license.party_listed');
    expect(event?.data).toMatchObject({ partyId, open: [{ item: 1, remaining: { quantity: '1000' } }] });
  });

  it('shows whoever holds it that a party was listed, and nobody else’s alert or verdict', async () => {
    const party = { name: 'Baikal Feldspar Instruments', country: 'RU', kind: 'organization' };
    const { id: partyId } = await world.officer.made<{ id: string }>('/v1/parties', party);
    const parties = [{ role: 'ultimate_consignee', partyId }];
    const [license, unlisted] = [await licensed({}, { parties }), await licensed()];
    const holder = await makeWorld(service);
    for (const one of [license, unlisted])
      await world.bis.made(path(one, '/amendments'), {
        kind: 'transfer',
        reason: 'Merger',
        supplierId: holder.supplierId,
      });
    const importer = await makeCaller(service, { name: 'List clerk', role: 'licensing_officer' });
    const zvezda = { id: 'z1', name: 'Zvezda Obsidian Photonics Works', addresses: 'Perm, RU' };
    const imported = await importer
      .post('/v1/entity-list/imports')
      .set('Content-Type', 'text/csv')
      .send(screeningList([KOMETA, zvezda, { id: 'b1', name: party.name, addresses: 'Irkutsk, RU' }]));
    expect(imported.status).toBe(201);
    const [alert] = (
      await eventually(
        () => world.officer.read<{ data: { id: string }[] }>(`/v1/screening-alerts?partyId=${partyId}`),
        ({ data }) => data.length > 0,
      )
    ).data;
    await setToday(service, '2020-07-10');
    const news = await eventually(
      async () => (await told(license, holder.officer)).filter(({ type }) => type === 'license.party_listed'),
      (events) => events.length > 0,
    );
    expect(news[0]!.data).not.toHaveProperty('alertId');
    const flagsFor = async (by: typeof world.officer) =>
      (await by.read<{ flags: Record<string, unknown>[] }>(path(license))).flags;
    const [full] = await flagsFor(world.bis);
    expect(full).toMatchObject({ partyId, alertId: alert!.id, alertStatus: 'open', name: party.name });
    const { alertId: _, alertStatus: _open, ...shown } = full!;
    expect(await flagsFor(holder.officer)).toEqual([shown]);
    expect(shown).toMatchObject({ entryId: news[0]!.data.entryId, roles: ['ultimate_consignee'] });
    const flagged = await holder.officer.read<{ data: License[] }>('/v1/licenses?flagged=true');
    expect(flagged.data.map(({ number }) => number)).toEqual([license.number]);
    expect((await holder.officer.get(`/v1/screening-alerts/${alert!.id}`)).status).toBe(404);
    // The database says the same to a use case that forgot to ask.
    const { id } = await holder.officer.read<{ id: string }>('/v1/me');
    const rows = await withinTenant({ id, tenantId: holder.supplierId }, () =>
      rowsOf(
        service.foundation.database.reader,
        'SELECT license_number, alert_id, alert_status FROM license_flag',
      ),
    );
    expect(rows).toEqual([{ license_number: license.number, alert_id: null, alert_status: null }]);

    await world.officer.made(`/v1/screening-alerts/${alert!.id}/adjudication`, {
      verdict: 'true_match',
      reason: 'the same',
    });
    expect(await flagsFor(world.bis)).toMatchObject([{ alertStatus: 'true_match' }]);
    expect(await flagsFor(holder.officer)).toEqual([shown]);
  });
});

it('lists licenses by status', async () => {
  const application: Application = await filed(world.officer);
  const { license } = await record(world.bis, application, { type: 'approved' });
  const numbers = async (status: string) =>
    (await world.officer.read<{ data: License[] }>(`/v1/licenses?status=${status}`)).data.map(
      ({ number }) => number,
    );
  expect(await numbers('active')).toEqual([license?.number]);
  expect(await numbers('suspended')).toEqual([]);
});
