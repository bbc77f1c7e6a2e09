import { RecordedLicenseWatch } from '@ninety/licensing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { Receiver } from '../support/receiver.js';
import { screeningList } from '../support/fixtures.js';
import { allDelivered, eventually, makeCaller, setToday } from '../support/world.js';

let company: Company;
let receiver: Receiver;

beforeAll(async () => {
  company = await startCompany('2026-03-02', { LICENSE_EXPIRING_DAYS: '30,7' });
});
afterAll(() => company.service.close());
beforeEach(async () => {
  receiver = await Receiver.start();
  await company.officer.made('/v1/webhook-endpoints', { url: receiver.url });
});
afterEach(() => receiver.close());

interface License {
  id: string;
  number: string;
}

let serial = 0;
async function recorded(more: object = {}): Promise<License> {
  serial += 1;
  return company.officer.made<License>('/v1/licenses', {
    regime: 'us-bis',
    number: `D${serial}`,
    issuedOn: '2025-06-02',
    validUntil: '2029-06-01',
    lines: [{ eccn: '3A001', description: 'converters', unit: 'kg', quantity: '100' }],
    ...more,
  });
}

const ship = ({ id }: License, quantity: string) =>
  company.officer.made<{ id: string }>(`/v1/licenses/${id}/shipments`, {
    lines: [{ line: 1, quantity }],
    shippedOn: '2026-03-02',
  });

/** What was heard of a license, in the order of its telling, without what names it. */
const heardOf = ({ number }: Pick<License, 'number'>) =>
  receiver.events
    .filter(({ data }) => data.licenseNumber === number)
    .map(({ type, data: { applicationId: _a, licenseNumber: _n, licenseId: _l, regime: _r, ...data } }) => ({
      type,
      ...data,
    }));
const typesOf = (license: Pick<License, 'number'>) => heardOf(license).map(({ type }) => type);

/** Waits until so many things were heard of it. */
const heard = (license: Pick<License, 'number'>, count: number) =>
  eventually(
    () => Promise.resolve(typesOf(license)),
    (types) => types.length >= count,
  );

describe('of a license that was recorded from its face', () => {
  it('each change is told once, with the license and its regime', async () => {
    const license = await recorded();
    const shipment = await ship(license, '10');
    const path = `/v1/licenses/${license.id}/shipments/${shipment.id}`;
    await company.officer.made(`${path}/returns`, {
      lines: [{ line: 1, quantity: '1' }],
      returnedOn: '2026-03-02',
      reason: 'damaged',
    });
    await company.officer.made(`${path}/void`, { reason: 'another license' });
    const next = await recorded({ number: license.number, supersedes: license.id, reason: 'misread' });
    await heard(license, 5);
    const shipped = { shipmentId: shipment.id, shipment: 1, shippedOn: '2026-03-02' };
    const term = { issuedOn: '2025-06-02', validUntil: '2029-06-01' };
    expect(heardOf(license)).toEqual([
      { type: 'license.recorded', ...term },
      { type: 'license.shipment_recorded', ...shipped },
      { type: 'license.shipment_returned', ...shipped },
      { type: 'license.shipment_voided', ...shipped },
      { type: 'license.superseded', ...term, supersedes: license.id },
    ]);
    const last = receiver.events.findLast(({ data }) => data.licenseNumber === license.number);
    expect(last?.data).toMatchObject({ licenseId: next.id, regime: 'us-bis', applicationId: null });
  });

  it('a balance is warned of at each level once, and anew where it was less in between', async () => {
    const license = await recorded();
    await ship(license, '79');
    await ship(license, '1');
    const ninety = await ship(license, '10');
    await ship(license, '9');
    await company.officer.made(`/v1/licenses/${license.id}/shipments/${ninety.id}/void`, { reason: 'x' });
    await ship(license, '1');
    await ship(license, '10');
    await heard(license, 12);
    const told: readonly { type: string; percent?: unknown }[] = heardOf(license);
    const warned = told.filter(({ type }) => type === 'license.balance_low');
    expect(warned.map(({ percent }) => percent)).toEqual([80, 90, 90]);
    expect(typesOf(license).filter((type) => type === 'license.exhausted')).toHaveLength(1);
  });

  it('which was used up before it was recorded nothing is told but that', async () => {
    const license = await recorded({ openingUsage: [{ line: 1, quantity: '100', on: '2026-01-01' }] });
    await allDelivered(company.service);
    expect(typesOf(license)).toEqual(['license.recorded']);
  });

  it('a correction that brings it to an end tells so, without a shipment', async () => {
    const license = await recorded();
    await ship(license, '50');
    const lines = [{ eccn: '3A001', description: 'converters', unit: 'kg', quantity: '50' }];
    await recorded({ number: license.number, supersedes: license.id, reason: 'misread', lines });
    await heard(license, 4);
    expect(heardOf(license).at(-1)).toEqual({ type: 'license.exhausted', shipmentId: null });
  });

  it('its end is told of on its days, each once; what lay before it was recorded is not', async () => {
    // 30 days before 2026-04-10 was 11 March, 7 days before 3 April.
    const license = await recorded({ validUntil: '2026-04-10' });
    const late = await recorded({ validUntil: '2026-03-12' });
    const over = await recorded({ validUntil: '2026-02-27' });
    const usedUp = await recorded({
      validUntil: '2026-04-10',
      openingUsage: [{ line: 1, quantity: '100', on: '2026-01-01' }],
    });
    await setToday(company.service, '2026-03-11');
    await setToday(company.service, '2026-03-13');
    await heard(late, 3);
    expect(heardOf(license).slice(1)).toEqual([
      { type: 'license.expiring', expiresOn: '2026-04-10', daysLeft: 30 },
    ]);
    expect(heardOf(late).slice(1)).toEqual([
      { type: 'license.expiring', expiresOn: '2026-03-12', daysLeft: 7 },
      { type: 'license.expired', expiresOn: '2026-03-12' },
    ]);
    // A correction with the same last day warns of nothing again, one with another anew.
    const same = await recorded({
      number: license.number,
      validUntil: '2026-04-10',
      supersedes: license.id,
      reason: 'misread',
    });
    await company.service.app.get(RecordedLicenseWatch).catchUpAll();
    await setToday(company.service, '2026-04-11');
    await heard(license, 5);
    expect(typesOf(license)).toEqual([
      'license.recorded',
      'license.expiring',
      'license.superseded',
      'license.expiring',
      'license.expired',
    ]);
    const moved = {
      number: license.number,
      supersedes: same.id,
      reason: 'extended',
      validUntil: '2026-05-11',
    };
    await recorded(moved);
    await setToday(company.service, '2026-04-12');
    await heard(license, 6);
    await allDelivered(company.service);
    // What was recorded on the day of a warning, is warned of; used up, it is told that it has ended.
    expect(heardOf(license).at(-1)).toEqual({
      type: 'license.expiring',
      expiresOn: '2026-05-11',
      daysLeft: 30,
    });
    expect(typesOf(usedUp)).toEqual(['license.recorded', 'license.expired']);
    expect(typesOf(over)).toEqual(['license.recorded']);
  });
});

it('tells once that a party of a license may be on the list since, and what may still be shipped', async () => {
  const { officer, service } = company;
  const party = { name: 'Baikal Feldspar Instruments', country: 'RU', kind: 'organization' };
  const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', party);
  const license = await recorded({
    parties: [{ role: 'end_user', partyId }],
    lines: [
      { eccn: '3A001', description: 'converters', unit: 'kg', quantity: '100' },
      { eccn: '3E001', description: 'technology for them' },
    ],
  });
  const other = await recorded();
  const corrected = await recorded({ parties: [{ role: 'end_user', partyId }] });
  await ship(license, '40');
  const importer = await makeCaller(service, { name: 'List clerk', role: 'administrator' });
  const imported = await importer
    .post('/v1/entity-list/imports')
    .set('Content-Type', 'text/csv')
    .send(screeningList([{ id: 'b1', name: party.name, addresses: 'Irkutsk, RU' }]));
  expect([imported.status, imported.body]).toEqual([201, expect.anything()]);
  const [alert] = (
    await eventually(
      () => officer.read<{ data: { id: string }[] }>(`/v1/screening-alerts?partyId=${partyId}`),
      ({ data }) => data.length > 0,
    )
  ).data;
  // Recorded anew between the alert and the duty that tells of it, it names the party as it did.
  const { number } = corrected;
  const correction = { number, supersedes: corrected.id, reason: 'misread' };
  const anew = await recorded({ ...correction, parties: [{ role: 'end_user', partyId }] });
  const watch = service.app.get(RecordedLicenseWatch);
  await watch.catchUpAll();
  await watch.catchUpAll();
  await allDelivered(company.service);
  const listed = (one: License) => heardOf(one).filter(({ type }) => type === 'license.party_listed');
  expect(listed(license)).toEqual([
    {
      type: 'license.party_listed',
      alertId: alert!.id,
      partyId,
      entryId: expect.any(String),
      open: [
        { item: 1, remaining: { quantity: '60' } },
        { item: 2, remaining: {} },
      ],
    },
  ]);
  expect(listed(other)).toEqual([]);
  expect(listed(anew)).toMatchObject([{ alertId: alert!.id, partyId }]);
});
