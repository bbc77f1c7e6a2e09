import { Database, rowsOf, sql } from '@ninety/platform';
import { compactVerify, createLocalJWKSet } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { screeningList } from '../support/fixtures.js';
import { Receiver } from '../support/receiver.js';
import { startService } from '../support/service.js';
import { eventually, makeCaller, setToday } from '../support/world.js';

const TODAY = '2026-03-02';

interface Reason {
  code: string;
  text: string;
  holds: string;
  citation: string | null;
  toRelease: { code: string; text: string } | null;
}
interface Check {
  id: string;
  state: string;
  decision: string;
  authorization: { kind: string; id: string; number: string; line: number } | null;
  reservation: {
    id: string;
    licenseId: string;
    line: number;
    quantity: string | null;
    value: { amount: string; currency: string } | null;
    expiresAt: string;
  } | null;
  reasons: Reason[];
  validUntil: string;
  signature: string;
  issued: { quantity: string; value: string };
  recheckedAt: string | null;
}
interface Given extends Pick<Check, 'decision' | 'reservation' | 'reasons' | 'signature'> {
  because: string;
  askedBy: string | null;
}
interface Issued {
  id: string;
  licenseId: string | null;
  number: number | null;
  orderCheck: Check;
}

let company: Company;
let officer: Client;
let party: string;
let withoutList: Check;

beforeAll(async () => {
  company = await startCompany(TODAY);
  ({ officer } = company);
  const parties = [{ name: 'Muster AG', country: 'DE', role: 'ultimate_consignee' }];
  withoutList = await asked({ partyIds: [], parties });
  await importList(['Somebody Else Ltd']);
  party = await madeParty('Nordlicht Optik GmbH');
});
afterAll(() => company.service.close());

let serial = 0;
const next = () => ++serial;
const importList = (names: readonly string[], effectiveOn = '2026-01-05') =>
  company.service.admin
    .post(`/v1/entity-list/imports?effectiveOn=${effectiveOn}`)
    .set('Content-Type', 'text/csv')
    .send(screeningList(names.map((name) => ({ name }))));
const madeParty = async (name: string) =>
  (await officer.made<{ id: string }>('/v1/parties', { name, country: 'DE', kind: 'organization' })).id;
const licensed = (more: object = {}, partyId = party) =>
  officer.made<{ id: string; number: string }>('/v1/licenses', {
    regime: 'us-bis',
    number: `D${5_000_000 + next()}`,
    issuedOn: '2026-02-02',
    validUntil: '2029-02-28',
    lines: [
      {
        eccn: '3A001.a',
        description: 'converters',
        unit: 'each',
        quantity: '100',
        value: { amount: '1000000', currency: 'USD' },
      },
    ],
    parties: [{ role: 'ultimate_consignee', partyId }],
    ...more,
  });
/** A line that a license of its own covers, where the number is named. */
const order = (more: object = {}) => ({
  document: `SO-${next()}`,
  line: '10',
  partyIds: [party],
  eccn: '3A001.a',
  quantity: '10',
  unit: 'C62',
  value: { amount: '1000.00', currency: 'USD' },
  destination: 'DE',
  on: '2026-03-20',
  ...more,
});
const ask = (more: object = {}, by: Client = officer) => by.post('/v1/order-checks', order(more));
async function asked(more: object = {}, by: Client = officer): Promise<Check> {
  const answer = await ask(more, by);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return answer.body as Check;
}
const read = (id: string) => officer.read<Check>(`/v1/order-checks/${id}`);
const answersOf = async (id: string) =>
  (await officer.read<{ data: Given[] }>(`/v1/order-checks/${id}/answers`)).data;
const issue = (id: string, more: object = {}) =>
  officer.post(`/v1/order-checks/${id}/goods-issue`, {
    quantity: '10',
    value: { amount: '1000.00', currency: 'USD' },
    shippedOn: TODAY,
    ...more,
  });
/** How often the database broke a transaction off, because each of several waited for another. */
async function deadlocks(): Promise<string> {
  const rows = await company.service.app
    .get(Database)
    .reader.query<{ deadlocks: string }[]>(
      'SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()',
    );
  return rows[0]?.deadlocks ?? '';
}
const codes = ({ reasons }: Pick<Check, 'reasons'>) => reasons.map(({ code }) => code);
const becomes = (id: string, decision: string) =>
  eventually(
    () => read(id),
    (check) => check.decision === decision,
  );

describe('a line of an order', () => {
  it('says that no list is loaded, and is asked again by itself once one is', async () => {
    expect(codes(withoutList)).toContain('order_no_list');
    const now = await eventually(
      () => read(withoutList.id),
      (check) => !codes(check).includes('order_no_list'),
    );
    expect(codes(now)).toEqual(['order_not_covered']);
  });

  it('is released by a license, with what it holds of it, until when, and signed', async () => {
    const { id, number } = await licensed();
    const check = await asked({ licenseNumber: number });
    expect(check).toMatchObject({
      state: 'open',
      decision: 'release',
      authorization: { kind: 'license', id, number, line: 1 },
      reservation: { licenseId: id, line: 1, quantity: '10', value: { amount: '1000.00', currency: 'USD' } },
      // Two weeks, and an hour.
      validUntil: '2026-03-02T17:00:00.000Z',
    });
    expect(check.reservation?.expiresAt).toBe('2026-03-16T16:00:00.000Z');
    const keys = await company.service.as('').read<JSONWebKeySet>('/v1/event-checkpoint-keys');
    const { payload } = await compactVerify(check.signature, createLocalJWKSet(keys));
    expect(JSON.parse(Buffer.from(payload).toString())).toMatchObject({
      orderCheckId: check.id,
      line: '10',
      decision: 'release',
      authorization: { number },
      validUntil: check.validUntil,
      exp: Date.parse(check.validUntil) / 1_000,
    });
    expect(await read(check.id)).toEqual(check);
    expect(await answersOf(check.id)).toMatchObject([{ because: 'asked', signature: check.signature }]);
  });

  it('is one for its document and line: asked again it moves what it holds', async () => {
    const [first, second] = [await licensed(), await licensed()];
    const document = `SO-${next()}`;
    const one = await asked({ document, licenseNumber: first.number });
    const same = await asked({ document, licenseNumber: first.number });
    expect([same.id, same.reservation?.id]).toEqual([one.id, one.reservation?.id]);
    const moved = await asked({ document, licenseNumber: second.number, quantity: '100' });
    expect(moved).toMatchObject({ id: one.id, reservation: { licenseId: second.id, quantity: '100' } });
    expect(await asked({ licenseNumber: first.number, quantity: '100' })).toMatchObject({
      decision: 'release',
    });
    expect(await answersOf(one.id)).toHaveLength(3);
    const { data } = await officer.read<{ data: Check[] }>(`/v1/order-checks?document=${document}`);
    expect(data.map(({ id }) => id)).toEqual([one.id]);
  });

  it('of a hundred at once no license is overdrawn, and nobody waits for ever', async () => {
    const { id, number } = await licensed();
    const lines = Array.from({ length: 100 }, (_, line) =>
      ask({ document: 'SO-100', line: String(line), quantity: '3', licenseNumber: number }),
    );
    const checks = (await Promise.all(lines)).map(({ status, body }) => {
      expect(status).toBe(200);
      return body as Check;
    });
    const released = checks.filter(({ decision }) => decision === 'release');
    expect(released).toHaveLength(33);
    expect(released.every(({ reservation }) => reservation?.licenseId === id)).toBe(true);
    expect(codes(checks.find(({ decision }) => decision === 'hold')!)).toContain(
      'order_license_quantity_reserved',
    );
    await Promise.all(checks.map((check) => officer.delete(`/v1/order-checks/${check.id}`)));
  });

  it('is held for what is wrong with it, which says what to do', async () => {
    const { number } = await licensed();
    const other = await anotherOfficer(company.service);
    const theirs = await other.made<{ number: string }>('/v1/licenses', {
      regime: 'us-bis',
      number: 'D9999999',
      issuedOn: '2026-02-02',
      validUntil: '2029-02-28',
      lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
    });
    const held = async (more: object) => {
      const check = await asked({ licenseNumber: number, ...more });
      expect(check).toMatchObject({ decision: 'hold', authorization: null, reservation: null });
      for (const { toRelease } of check.reasons) expect(toRelease?.text).toBeTruthy();
      return codes(check);
    };
    expect(await held({ unit: 'bushels of' })).toContain('order_unit_unknown');
    expect(await held({ quantity: '-1' })).toContain('order_quantity_not_positive');
    expect(await held({ quantity: '1e9' })).toContain('order_quantity_unreadable');
    expect(await held({ quantity: '99999999999' })).toContain('order_quantity_beyond_reason');
    expect(await held({ on: '2026-03-01' })).toContain('order_day_past');
    expect(await held({ partyIds: [company.supplierId] })).toContain('order_party_never_screened');
    expect(await held({ licenseNumber: theirs.number })).toContain('order_license_unknown');
    const document = `SO-${next()}`;
    await asked({ document, system: 'SAP P01', licenseNumber: number });
    expect(await held({ document, system: 'Oracle' })).toContain('order_line_from_two_systems');
    expect(await asked({ document, system: 'SAP P01', licenseNumber: number })).toMatchObject({
      decision: 'release',
    });
  });

  it('that is no line of an order is refused', async () => {
    const refused = async (more: object) => {
      const { status, body } = await ask(more);
      return [status, (body as { errors: { pointer: string }[] }).errors[0]?.pointer];
    };
    expect(await refused({ quantity: 10 })).toEqual([422, '/quantity']);
    expect(await refused({ on: 'soon' })).toEqual([422, '/on']);
    expect(await refused({ document: undefined })).toEqual([422, '/document']);
  });

  it('is released by what a person recorded, until that is withdrawn', async () => {
    const recorded = await officer.made<{ id: string }>('/v1/authorizations', {
      kind: 'determination',
      regime: 'us-bis',
      eccns: ['3A992'],
      destinations: ['DE'],
      anyEndUse: true,
      basis: 'Reviewed with counsel.',
      validFrom: '2026-02-01',
      validUntil: '2026-12-31',
    });
    const check = await asked({ eccn: '3A992' });
    expect(check).toMatchObject({
      decision: 'release',
      authorization: { kind: 'determination', id: recorded.id, number: null, line: null },
      reservation: null,
    });
    const { status, body } = await issue(check.id);
    expect([status, body]).toMatchObject([201, { licenseId: null, number: null, shipment: null }]);
    const open = await asked({ eccn: '3A992' });
    await officer.made(`/v1/authorizations/${recorded.id}/withdraw`, { reason: 'Classified anew.' });
    await becomes(open.id, 'hold');
  });

  it('is held soon after what it goes by was withdrawn, however much is recorded meanwhile', async () => {
    const determined = (eccn: string) =>
      officer.made<{ id: string }>('/v1/authorizations', {
        kind: 'determination',
        regime: 'us-bis',
        eccns: [eccn],
        destinations: ['DE'],
        anyEndUse: true,
        basis: 'Reviewed with counsel.',
        validFrom: '2026-02-01',
        validUntil: '2026-12-31',
      });
    const before = await deadlocks();
    const recorded = await determined('5A992');
    const open = await Promise.all(Array.from({ length: 30 }, () => asked({ eccn: '5A992' })));
    expect(new Set(open.map(({ decision }) => decision))).toEqual(new Set(['release']));
    // Each is noted, and each note concerns all of the lines.
    await Promise.all(Array.from({ length: 60 }, () => determined('9A991')));
    await officer.made(`/v1/authorizations/${recorded.id}/withdraw`, { reason: 'Classified anew.' });
    for (const { id } of open) await becomes(id, 'hold');
    // Workers side by side wait for no line of each other.
    expect(await deadlocks()).toBe(before);
  });

  it('holds where no license covers it, and blocks where a party may have no part in it', async () => {
    const check = await asked({ eccn: '9A004' });
    expect([check.decision, codes(check)[0]]).toEqual(['hold', 'order_not_covered']);
    const named = await asked({ partyIds: [], parties: [{ name: 'Somebody Else Ltd', country: 'DE' }] });
    expect(['hold', 'blocked']).toContain(named.decision);
    expect(codes(named).some((code) => /^order_party_(may_match|needs_license|listed)$/.test(code))).toBe(
      true,
    );
  });
});

describe('goods issue', () => {
  it('makes a shipment of what it took, and keeps the rest', async () => {
    const { id, number } = await licensed();
    const check = await asked({ licenseNumber: number });
    const first = await issue(check.id, { quantity: '4', value: { amount: '400.00', currency: 'USD' } });
    expect([first.status, JSON.stringify(first.body)]).toEqual([201, expect.anything()]);
    const made = first.body as Issued;
    expect(made).toMatchObject({
      licenseId: id,
      number: 1,
      orderCheck: { state: 'open', decision: 'release', issued: { quantity: '4', value: '400' } },
    });
    expect(made.orderCheck.reservation).toMatchObject({ id: check.reservation?.id, quantity: '6' });
    const shipment = await officer.read<object>(`/v1/licenses/${id}/shipments/${made.id}`);
    expect(shipment).toMatchObject({ lines: [{ line: 1, quantity: '4', value: { amount: '400.00' } }] });
    expect((await issue(check.id, { quantity: '7' })).status).toBe(422);
    const last = await issue(check.id, { quantity: '6', value: { amount: '600.00', currency: 'USD' } });
    expect(last.body).toMatchObject({ number: 2, orderCheck: { state: 'issued', reservation: null } });
    // Nothing is said of a quantity of 0 that nobody asked for.
    expect(codes(await read(check.id))).toEqual(['order_issued_already']);
    expect((await issue(check.id)).status).toBe(409);
    expect(await asked({ licenseNumber: number, quantity: '91' })).toMatchObject({ decision: 'hold' });
    expect(await asked({ licenseNumber: number, quantity: '90' })).toMatchObject({ decision: 'release' });
  });

  it('is done once for its key', async () => {
    const { id, number } = await licensed();
    const check = await asked({ licenseNumber: number });
    const once = () =>
      issue(check.id, { quantity: '1', value: { amount: '100.00', currency: 'USD' } }).set(
        'Idempotency-Key',
        `issue ${number}`,
      );
    const [one, same] = [await once(), await once()];
    expect([one.status, same.status, same.body]).toEqual([201, 201, one.body]);
    expect((await officer.read<{ data: object[] }>(`/v1/licenses/${id}/shipments`)).data).toHaveLength(1);
  });

  it('is refused after a hold, saying why, and records nothing', async () => {
    const { id, number } = await licensed();
    const check = await asked({ licenseNumber: number });
    await officer.made(`/v1/licenses/${id}/notices`, { type: 'suspended', on: TODAY, source: 'letter' });
    const refused = await issue(check.id);
    expect([refused.status, refused.body]).toEqual([
      409,
      expect.objectContaining({ type: 'urn:ninety:problem:order-not-released', decision: 'hold' }),
    ]);
    expect((await officer.read<{ data: object[] }>(`/v1/licenses/${id}/shipments`)).data).toEqual([]);
  });
});

describe('what a line holds', () => {
  it('is free once the line is', async () => {
    const { number } = await licensed();
    const check = await asked({ licenseNumber: number, quantity: '100' });
    const waiting = await asked({ licenseNumber: number, quantity: '1' });
    expect(waiting.decision).toBe('hold');
    expect((await officer.delete(`/v1/order-checks/${check.id}`)).status).toBe(204);
    expect(await read(check.id)).toMatchObject({ state: 'freed', reservation: null });
    expect(await becomes(waiting.id, 'release')).toMatchObject({ reservation: { quantity: '1' } });
  });

  it('keeps no shipment from being recorded: the newest lines that are not covered any more are held', async () => {
    const { id, number } = await licensed();
    const older = await asked({ licenseNumber: number, quantity: '40' });
    const newer = await asked({ licenseNumber: number, quantity: '40' });
    await officer.made(`/v1/licenses/${id}/shipments`, {
      lines: [{ line: 1, quantity: '50', value: { amount: '10', currency: 'USD' } }],
      shippedOn: TODAY,
    });
    expect(codes(await becomes(newer.id, 'hold'))).toContain('order_license_quantity_reserved');
    expect(await read(older.id)).toMatchObject({ decision: 'release' });
    expect((await answersOf(newer.id)).map(({ because, askedBy }) => [because, askedBy !== null])).toEqual([
      ['asked', true],
      ['license_used', false],
    ]);
  });
});

describe('an order that would get round the gate', () => {
  const recorded = (eccn: string, more: object = {}) =>
    officer.made<{ id: string }>('/v1/authorizations', {
      kind: 'determination',
      regime: 'us-bis',
      eccns: [eccn],
      destinations: ['DE'],
      anyEndUse: true,
      basis: 'Reviewed with counsel.',
      validFrom: '2026-02-01',
      validUntil: '2026-12-31',
      ...more,
    });
  const usd = (amount: string) => ({ value: { amount, currency: 'USD' } });

  it('is not issued in parts, or for less, where the whole of it is held', async () => {
    await recorded('4A994', { maxValue: usd('1000').value });
    const held = await asked({ eccn: '4A994', ...usd('5000') });
    expect(codes(held)).toContain('order_recorded_above_value');
    for (const part of [{ quantity: '1', ...usd('500') }, usd('1')])
      expect((await issue(held.id, part)).status).toBe(409);
    const released = await asked({ eccn: '4A994', ...usd('900') });
    expect(released.decision).toBe('release');
    const dear = { quantity: '1', ...usd('800') };
    expect((await issue(released.id, dear)).status).toBe(201);
    const { status, body } = await issue(released.id, dear);
    expect([status, codes(body as Check)]).toEqual([
      409,
      ['order_not_covered', 'order_recorded_above_value'],
    ]);
  });

  it.each([
    ['quantity', { quantity: 'ten' }],
    ['quantity', { quantity: '-10' }],
    ['value', { value: { amount: 'free', currency: 'USD' } }],
  ])('is not issued where its own %s holds it', async (_, fault) => {
    const { number } = await licensed();
    const held = await asked({ licenseNumber: number, ...fault });
    expect(held.decision).toBe('hold');
    const { status, body } = await issue(held.id, { quantity: '1', ...usd('100') });
    expect([status, body]).toMatchObject([409, { decision: 'hold', reasons: held.reasons }]);
  });

  it('is asked of the name that it says too, where that is not how the party on record is called', async () => {
    const { number } = await licensed();
    const named = (name: string) =>
      asked({ licenseNumber: number, partyIds: [], parties: [{ partyId: party, name, country: 'DE' }] });
    const listed = await named('Somebody Else Ltd');
    expect(listed.decision).not.toBe('release');
    expect(codes(listed).some((code) => /^order_party_(may_match|needs_license)$/.test(code))).toBe(true);
    expect((await named('NORDLICHT  Optik GmbH')).decision).toBe('release');
  });

  it("of a product that is nobody's of the company is held, whether another has it or not", async () => {
    const other = await anotherOfficer(company.service);
    const { data } = await other.read<{ data: { id: string }[] }>('/v1/suppliers');
    const theirs = await other.made<{ id: string }>(`/v1/suppliers/${data[0]?.id}/products`, {
      name: 'Camera',
      eccn: '3A001.a',
      reasonsForControl: ['NS'],
      unit: 'each',
      unitPrice: usd('10').value,
    });
    for (const productId of [theirs.id, company.supplierId]) {
      const held = await asked({ productId });
      expect([held.decision, codes(held)]).toEqual(['hold', ['order_item_unclassified']]);
    }
  });

  it('is counted in the unit and currency in which some of it went out', async () => {
    const { number } = await licensed();
    const document = `SO-${next()}`;
    const check = await asked({ document, licenseNumber: number, quantity: '6', unit: 'DZN' });
    expect((await issue(check.id, { quantity: '5' })).status).toBe(201);
    for (let times = 0; times < 2; times += 1) {
      const other = await asked({
        document,
        licenseNumber: number,
        quantity: '17',
        unit: 'C62',
        ...usd('2000'),
      });
      expect([other.decision, codes(other)]).toEqual(['hold', ['order_issued_in_other_unit']]);
    }
    const same = await asked({ document, licenseNumber: number, quantity: '6', unit: 'DZN', ...usd('2000') });
    expect(same).toMatchObject({ decision: 'release', reservation: { quantity: '12' } });
  });

  it('goes by what a person recorded for the country in which it is consumed, and from its first day on', async () => {
    await recorded('5A992');
    const parties = [{ name: 'Helle Werke AG', country: 'RU', role: 'end_user' }];
    const elsewhere = await asked({ eccn: '5A992', partyIds: [], parties });
    expect([elsewhere.decision, codes(elsewhere)]).toEqual([
      'hold',
      expect.arrayContaining(['order_recorded_other_country']),
    ]);
    const check = await asked({ eccn: '5A992' });
    const { status, body } = await issue(check.id, { shippedOn: '2026-01-31' });
    expect([status, body]).toMatchObject([422, { errors: [{ pointer: '/shippedOn' }] }]);
  });
});

describe('an open line', () => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await Receiver.start();
    await officer.made('/v1/webhook-endpoints', {
      url: receiver.url,
      eventTypes: ['order.held', 'order.released'],
    });
  });
  afterAll(() => receiver.close());
  const told = (id: string, type: string) =>
    eventually(
      () => Promise.resolve(receiver.events.filter(({ data }) => data.orderCheckId === id)),
      (events) => events.at(-1)?.type === type,
    );

  it('is held when its license is suspended, released when it is reinstated, and both are told', async () => {
    const { id, number } = await licensed();
    const check = await asked({ licenseNumber: number });
    await officer.made(`/v1/licenses/${id}/notices`, { type: 'suspended', on: TODAY, source: 'letter' });
    expect(codes(await becomes(check.id, 'hold'))).toContain('order_license_suspended');
    const [held] = await told(check.id, 'order.held');
    expect(held?.data).toMatchObject({ decision: 'hold', reasons: ['order_license_suspended'], line: '10' });
    await officer.made(`/v1/licenses/${id}/notices`, { type: 'reinstated', on: TODAY, source: 'letter' });
    await becomes(check.id, 'release');
    await told(check.id, 'order.released');
  });

  it('is asked again when the list names a party of it', async () => {
    const partyId = await madeParty('Kupferweg Handels GmbH');
    const { number } = await licensed({}, partyId);
    const check = await asked({ licenseNumber: number, partyIds: [partyId] });
    expect(check.decision).toBe('release');
    const named = await asked({
      partyIds: [],
      parties: [{ name: 'Ganz Neu AG', country: 'DE' }],
      eccn: '9A004',
    });
    await importList(['Somebody Else Ltd', 'Kupferweg Handels GmbH', 'Ganz Neu AG'], '2026-02-20');
    await eventually(
      () => read(check.id),
      (now) => now.decision !== 'release',
    );
    await told(check.id, 'order.held');
    await eventually(
      () => read(named.id),
      (now) => codes(now).some((code) => code.startsWith('order_party_')),
    );
  });

  it('is held when what it holds has ended, until it is asked anew', async () => {
    const { number } = await licensed();
    const check = await asked({ licenseNumber: number, on: '2026-04-20' });
    await setToday(company.service, '2026-03-17');
    const ended = await read(check.id);
    expect(ended).toMatchObject({ decision: 'hold', reservation: null });
    expect(codes(ended)).toContain('order_reservation_ended');
    expect((await issue(check.id)).status).toBe(409);
    expect((await answersOf(check.id)).at(-1)).toMatchObject({ because: 'reservation_ended', askedBy: null });
    const anew = await asked({ document: `SO-${next()}`, licenseNumber: number, on: '2026-04-20' });
    expect(anew.decision).toBe('release');
  });

  it("is held from its authority's midnight after the last day of its license", async () => {
    const { number } = await licensed({ validUntil: '2026-03-18' });
    const check = await asked({ licenseNumber: number, on: '2026-03-18' });
    expect(check.reservation?.expiresAt).toBe('2026-03-19T03:59:59.999Z');
    await company.service.admin.put('/v1/test-clock', { now: '2026-03-19T04:00:01Z' });
    expect(await read(check.id)).toMatchObject({ decision: 'hold', reservation: null });
  });

  it('says that what it held ended with its license, and goes by a renewal once one is recorded', async () => {
    const partyId = await madeParty('Erneuert Optik GmbH');
    const more = {
      validUntil: '2026-03-20',
      lines: [{ eccn: '3A002', description: 'x', unit: 'each', quantity: '50' }],
    };
    const { number } = await licensed(more, partyId);
    const check = await asked({ eccn: '3A002', partyIds: [partyId], on: '2026-03-20' });
    expect(check).toMatchObject({ decision: 'release', authorization: { number } });
    await company.service.admin.put('/v1/test-clock', { now: '2026-03-21T04:00:01Z' });
    const ended = await read(check.id);
    expect(ended).toMatchObject({ decision: 'hold', reservation: null });
    expect(ended.reasons[0]).toMatchObject({
      code: 'order_reservation_ended_with_license',
      params: { number },
    });
    const renewal = await licensed({ ...more, validUntil: '2028-03-20' }, partyId);
    expect(await becomes(check.id, 'release')).toMatchObject({
      authorization: { number: renewal.number },
      reservation: { licenseId: renewal.id, quantity: '10' },
    });
  });

  it('of another entry is not asked again for a license that is none of its', async () => {
    const [near, far] = [await asked({ eccn: '4A003' }), await asked({ eccn: '5A002' })];
    const looked = () =>
      rowsOf<{ at: string }>(
        company.service.foundation.database.reader,
        sql`SELECT read_at::text AS at FROM order_check WHERE id = ANY(${[near.id, far.id]}::uuid[]) ORDER BY id`,
      );
    const before = await looked();
    await licensed({ lines: [{ eccn: '4A003.b', description: 'x', unit: 'each', quantity: '50' }] });
    const after = await eventually(looked, ([one]) => one?.at !== before[0]?.at);
    expect(after[1]).toEqual(before[1]);
  });
});

describe('who may', () => {
  it('check and issue is who prepares; the auditor reads; nobody else sees the line', async () => {
    const { service, supplierId } = company;
    const preparer = await makeCaller(service, { name: 'Pat Kim', role: 'preparer', supplierId });
    const auditor = await makeCaller(service, { name: 'Ann Ode', role: 'auditor' });
    const other = await makeCaller(service, {
      name: 'Ira Voss',
      role: 'compliance_officer',
      supplierId: (
        await service.admin.made<{ id: string }>('/v1/suppliers', { name: 'Other, Inc.', country: 'US' })
      ).id,
    });
    const check = await asked({ on: '2026-06-01' }, preparer);
    expect((await auditor.get(`/v1/order-checks/${check.id}`)).status).toBe(200);
    expect((await ask({}, auditor)).status).toBe(403);
    for (const path of ['', '/answers'])
      expect((await other.get(`/v1/order-checks/${check.id}${path}`)).status).toBe(404);
    expect((await other.delete(`/v1/order-checks/${check.id}`)).status).toBe(404);
    expect((await other.read<{ data: object[] }>('/v1/order-checks')).data).toEqual([]);
  });

  it('is nobody where the agency works', async () => {
    const service = await startService({ POSTURE: 'agency' });
    expect((await service.admin.get('/v1/order-checks')).status).toBe(404);
    await service.close();
  });
});
