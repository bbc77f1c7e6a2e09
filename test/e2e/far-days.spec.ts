import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeWorld, record } from '../support/world.js';
import type { Application, World } from '../support/world.js';

/*
 * Days and instants at both ends of the calendar: refused with the field and the rule, or answered with days of the calendar.
 */

let service: TestService;
let world: World;
let application: Application;

beforeAll(async () => {
  service = await startService();
  world = await makeWorld(service);
  application = await filed(world.officer);
});
afterAll(() => service.close());

/** An instant whose year in UTC is before the first, and one whose year is after the last. */
const BEYOND = ['0001-01-01T00:00:00+23:59', '9999-12-31T23:59:59-23:59'];

const encoded = encodeURIComponent;
const refused = (pointer: string) => ({ status: 422, body: { errors: [{ pointer }] } });

describe('a day that the procedure is given', () => {
  it('is of the years 1 to 9899: the field and the rule are named', async () => {
    for (const validUntil of ['9900-01-01', '9999-12-31', '0000-01-01']) {
      const answer = await world.bis.post(`/v1/applications/${application.id}/events`, {
        type: 'approved',
        validUntil,
      });
      expect(answer).toMatchObject(refused('/validUntil'));
      expect(answer.body.errors[0].detail).toContain('0001-01-01 to 9899-12-31');
    }
    for (const [on, asOf] of [
      ['0000-01-01', '2019-07-22'],
      ['9999-12-31', '9899-12-31'],
    ]) {
      const events = [{ type: 'registered', on }];
      const answer = await world.officer.post('/v1/procedure/simulate', { events, asOf });
      expect(answer).toMatchObject(refused('/events/0/on'));
    }
    for (const asOf of ['0000-01-01', '9900-01-01', '9999-12-31']) {
      const events = [{ type: 'registered', on: '2019-07-22' }];
      const body = { events, asOf };
      expect(await world.officer.post('/v1/procedure/simulate', body)).toMatchObject(refused('/asOf'));
      const whatIf = `/v1/applications/${application.id}/what-if`;
      expect(await world.officer.post(whatIf, body)).toMatchObject(refused('/asOf'));
      const clocks = await world.officer.get(`/v1/applications/${application.id}/clocks?asOf=${asOf}`);
      expect(clocks).toMatchObject(refused('/asOf'));
    }
  });

  it('may be the last: what follows from it is of the calendar', async () => {
    const events = [{ type: 'registered', on: '9899-12-31' }];
    const { clocks } = await world.officer.made<{ clocks: { dueOn: string }[] }>('/v1/procedure/simulate', {
      events,
      asOf: '9899-12-31',
    });
    expect(clocks.map(({ dueOn }) => dueOn)).toContain('9900-03-31');
  });

  it('is the validity of a license too, granted or extended', async () => {
    const granted = await filed(world.officer);
    const { license } = await record(world.bis, granted, { type: 'approved', validUntil: '9899-12-30' });
    const path = `/v1/licenses/${license?.number}`;
    const extend = (validUntil: string) =>
      world.bis.post(`${path}/amendments`, { kind: 'validity_extension', reason: 'As agreed', validUntil });
    expect(await extend('9999-12-31')).toMatchObject(refused('/validUntil'));
    expect((await extend('9899-12-31')).status).toBe(201);
    const { validUntil, expiresOn } = await world.officer.read<{ validUntil: string; expiresOn: string }>(
      path,
    );
    expect(validUntil).toBe('9899-12-31');
    expect(expiresOn).toMatch(/^9[89]\d\d-\d\d-\d\d$/);
  });
});

describe('an instant', () => {
  it('is of the years 1 to 9999 in UTC, wherever one is asked for', async () => {
    const { id } = await world.officer.made<{ id: string }>('/v1/webhook-endpoints', {
      url: 'https://hooks.example/',
    });
    const endpoint = `/v1/webhook-endpoints/${id}`;
    const { id: auditor } = await service.admin.made<{ id: string }>('/v1/principals', {
      name: 'Kim',
      role: 'auditor',
    });
    for (const instant of BEYOND) {
      const asked: [string, Promise<unknown>][] = [
        ['/knownAt', world.officer.get(`/v1/entity-list/entries?knownAt=${encoded(instant)}`)],
        ['/knownAt', world.officer.post('/v1/screenings', { parties: [{ name: 'A' }], knownAt: instant })],
        ['/since', world.officer.get(`${endpoint}/deliveries?since=${encoded(instant)}`)],
        ['/until', world.officer.get(`${endpoint}/deliveries?until=${encoded(instant)}`)],
        ['/since', world.officer.post(`${endpoint}/recover`, { since: instant })],
        ['/expiresAt', service.admin.post(`/v1/principals/${auditor}/api-keys`, { expiresAt: instant })],
        ['/now', service.admin.put('/v1/test-clock', { now: instant })],
      ];
      for (const [pointer, answer] of asked) expect(await answer).toMatchObject(refused(pointer));
    }
  });

  it('may be the first and the last', async () => {
    const entries = (by: Client, instant: string) =>
      by.get(`/v1/entity-list/entries?knownAt=${encoded(instant)}`);
    for (const instant of ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])
      expect((await entries(world.officer, instant)).status).toBe(200);
  });
});

describe('the present of a test clock', () => {
  it('is a day that the procedure may be given', async () => {
    for (const now of ['0001-01-01T00:00:00Z', '9899-12-31T00:00:00Z', '9999-12-31T00:00:00Z'])
      expect(await service.admin.put('/v1/test-clock', { now })).toMatchObject(refused('/now'));
  });
});

describe('a report', () => {
  it('until one of the first days begins on the first', async () => {
    expect(await world.bis.read('/v1/reports/timeliness?to=0001-01-01')).toMatchObject({
      from: '0001-01-01',
      to: '0001-01-01',
    });
    for (const query of [
      'to=0001-06-01',
      'to=9999-12-31',
      'from=0001-01-01&to=9999-12-31',
      'to=9999-12-31&by=month',
    ])
      expect([query, (await world.bis.get(`/v1/reports/timeliness?${query}`)).status]).toEqual([query, 200]);
  });
});
