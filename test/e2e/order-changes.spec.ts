import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { screeningList } from '../support/fixtures.js';
import { Receiver } from '../support/receiver.js';
import { statementsDuring } from '../support/sent.js';
import { asOwner, superuserOf } from '../support/service.js';
import { importLaws } from '../support/small-law.js';
import { eventually } from '../support/world.js';

/** The rule of ownership is in force again. */
const TODAY = '2026-12-01';

interface Check {
  id: string;
  decision: string;
  reasons: { code: string }[];
}

let company: Company;
let party: string;

beforeAll(async () => {
  company = await startCompany(TODAY);
  const { officer, service } = company;
  await service.admin
    .post('/v1/entity-list/imports?effectiveOn=2026-01-05')
    .set('Content-Type', 'text/csv')
    .send(screeningList([{ name: 'Somebody Else Ltd' }]));
  party = (
    await officer.made<{ id: string }>('/v1/parties', {
      name: 'Nordlicht Optik GmbH',
      country: 'DE',
      kind: 'organization',
    })
  ).id;
  await officer.made('/v1/licenses', {
    regime: 'us-bis',
    number: 'D5000001',
    issuedOn: '2026-02-02',
    validUntil: '2029-02-28',
    lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
    parties: [{ role: 'ultimate_consignee', partyId: party }],
  });
});
afterAll(() => company.service.close());

const order = (document: string, more: object = {}) => ({
  document,
  line: '10',
  partyIds: [party],
  eccn: '3A001.a',
  quantity: '1',
  unit: 'EA',
  value: { amount: '100', currency: 'USD' },
  destination: 'DE',
  endUse: 'testing of boards',
  on: '2026-12-20',
  ...more,
});
const ask = (document: string, more: object = {}) =>
  company.officer.post('/v1/order-checks', order(document, more));
async function released(document: string, more: object = {}): Promise<Check> {
  const { body } = await ask(document, more);
  expect(body).toMatchObject({ decision: 'release' });
  return body as Check;
}
const determined = (more: object) =>
  company.officer.made('/v1/authorizations', {
    kind: 'determination',
    regime: 'us-bis',
    destinations: ['DE'],
    anyEndUse: true,
    basis: 'No rule asks for a license.',
    validFrom: TODAY,
    validUntil: '2027-03-01',
    ...more,
  });

describe('a released line', () => {
  let receiver: Receiver;
  beforeAll(async () => {
    receiver = await Receiver.start();
    await company.officer.made('/v1/webhook-endpoints', { url: receiver.url, eventTypes: ['order.held'] });
  });
  afterAll(() => receiver.close());

  /** It is held for a reason, which was told, for what happened. */
  async function isHeld({ id }: Check, reason: string, because: string): Promise<void> {
    const [event] = await eventually(
      () => Promise.resolve(receiver.events.filter(({ data }) => data.orderCheckId === id)),
      ({ length }) => length > 0,
    );
    expect((event?.data as { reasons: string[] }).reasons).toContain(reason);
    const { data } = await company.officer.read<{ data: { because: string; decision: string }[] }>(
      `/v1/order-checks/${id}/answers`,
    );
    expect(data.at(-1)).toMatchObject({ because });
    expect(data.at(-1)?.decision).not.toBe('release');
  }

  it('is held once an owner of a party is another, who may be listed', async () => {
    const made = (name: string) =>
      company.officer.made<{ id: string }>('/v1/parties', { name, country: 'CN', kind: 'organization' });
    const [owned, owner] = [await made('Ruhige Werke GmbH'), await made('Somebody Else Ltd')];
    await determined({ eccns: ['9A991'], destinations: ['CN'] });
    const check = await released('OWNED', { partyIds: [owned.id], eccn: '9A991', destination: 'CN' });
    const owners = [{ partyId: owner.id, percentage: '60' }];
    expect((await company.officer.put(`/v1/parties/${owned.id}/owners`, { owners })).status).toBe(200);
    await isHeld(check, 'order_owner_may_match', 'parties_changed');
  });

  it('is held once its product is classified otherwise', async () => {
    const products = `/v1/suppliers/${company.supplierId}/products`;
    const unitPrice = { amount: '120.00', currency: 'USD' };
    const product = {
      name: 'Amplifier',
      eccn: '3A001.a',
      reasonsForControl: ['NS'],
      unit: 'each',
      unitPrice,
    };
    const { id: productId } = await company.officer.made<{ id: string }>(products, product);
    const check = await released('PRODUCT', { productId, eccn: null });
    await company.officer.made(`${products}/${productId}/classifications`, {
      validFrom: TODAY,
      basis: 'self',
      eccn: '5A002.a',
      reasonsForControl: ['NS'],
    });
    await isHeld(check, 'order_not_covered', 'product_changed');
  });

  it('is held once an edition of the law asks for a license where a person saw none', async () => {
    await determined({ eccns: ['2A000'], destinations: ['CN'] });
    const { id } = await company.officer.made<{ id: string }>('/v1/parties', {
      name: 'Weite Reise Ltd',
      country: 'CN',
      kind: 'organization',
    });
    const check = await released('LAW', { partyIds: [id], eccn: '2A000', destination: 'CN' });
    await importLaws(company.service);
    await isHeld(check, 'order_recorded_overruled', 'law_changed');
  });
});

/** What is sent to the database for a line that is asked and released. */
const statementsOf = (document: string): Promise<string[]> =>
  statementsDuring(async () => {
    expect((await ask(document)).body).toMatchObject({ decision: 'release' });
  });

describe('an order check', () => {
  it('that a license covers takes sixteen round trips to the database, its sign-in and its commit among them', async () => {
    for (const warm of ['1', '2', '3']) await ask(`WARM-${warm}`);
    // The clock of the tests is read from the database.
    const own = (await statementsOf('SO-1')).filter((text) => !text.includes('test_clock'));
    expect(own.some((text) => text.includes('INSERT INTO order_check'))).toBe(true);
    expect(own.length, own.join('\n\n')).toBeLessThanOrEqual(16);
  });

  it('is answered 503 where the database is away, and nothing is kept or reserved', async () => {
    const { connection } = company.service;
    const lock = new pg.Client({ ...superuserOf(connection) });
    await lock.connect();
    try {
      await lock.query('BEGIN; LOCK TABLE order_reservation IN ACCESS EXCLUSIVE MODE');
      let answer: Awaited<ReturnType<typeof ask>> | null = null;
      const asked = Promise.resolve(ask('AWAY')).then((answered) => (answer = answered));
      const waiting = `SELECT pid FROM pg_locks WHERE NOT granted AND relation = 'order_reservation'::regclass`;
      // What looks at lines anew may wait for it too.
      await eventually(
        async () => {
          await lock.query(`SELECT pg_terminate_backend(pid) FROM (${waiting}) w`);
          return answer;
        },
        (answered) => answered !== null,
      );
      const { status, body } = await asked;
      expect([status, (body as { code?: string }).code]).toEqual([503, 'database_away']);
    } finally {
      await lock.end();
    }
    const { data } = await company.officer.read<{ data: Check[] }>('/v1/order-checks?document=AWAY');
    expect(data).toEqual([]);
    const held = await asOwner(
      connection,
      `SELECT FROM order_reservation v JOIN order_check c ON c.id = v.order_check_id WHERE c.document = 'AWAY'`,
    );
    expect(held.rowCount).toBe(0);
    await released('AWAY');
  });

  it('is counted among the open lines, by how it was decided', async () => {
    const { text } = await company.service.as('').get('/metrics');
    expect(text).toMatch(/ninety_orders_open\{decision="release"\} [1-9]/);
    expect(text).toMatch(/ninety_order_recheck_lag_seconds \d/);
  });
});
