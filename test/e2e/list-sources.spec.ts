import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ListFetchService } from '@ninety/entity-list';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { invented, screeningList } from '../support/fixtures.js';
import type { ListRow } from '../support/fixtures.js';
import { draftFor, eventually, makeWorld, setToday } from '../support/world.js';

interface Entry {
  id: string;
  name: string;
  source: string;
  meaning: { text: string; citation: string };
}

const DENIED = 'Denied Persons List (DPL) - Bureau of Industry and Security';
const SANCTIONED = 'Specially Designated Nationals (SDN) - Treasury Department';
const mixed: ListRow[] = [
  ...invented(12),
  { id: 'd1', source: DENIED, name: 'Galena Denied Traders' },
  { id: 's1', source: SANCTIONED, name: 'Sphalerite Shipping' },
];

describe('other lists', () => {
  let service: TestService;
  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.close());

  const importList = (rows: ListRow[], query = '') =>
    service.admin
      .post(`/v1/entity-list/imports${query}`)
      .set('Content-Type', 'text/csv')
      .send(screeningList(rows));
  const entries = async (query = '') =>
    (await service.admin.read<{ data: Entry[] }>(`/v1/entity-list/entries?limit=200${query}`)).data;

  it('stand beside the Entity List when asked for, each with what it means for an exporter', async () => {
    expect((await importList(mixed)).body).toMatchObject({ added: 12, skipped: 2 });
    const both = await importList(mixed, '?sources=EL,DPL,SDN');
    expect(both.body).toMatchObject({ added: 2, unchanged: 12, removed: 0, skipped: 0 });
    const [denied] = await entries('&source=DPL');
    expect(denied).toMatchObject({
      name: 'Galena Denied Traders',
      meaning: { citation: '15 CFR 736.2(b)(4), 764.3(a)(2)' },
    });
    const screened = await service.admin.made<{
      results: { matches: { source: string; citations: string[] }[] }[];
    }>('/v1/screenings', { parties: [{ name: 'Sphalerite Shipping Co' }, { name: 'Galena Denied Trader' }] });
    expect(screened.results.map(({ matches }) => matches[0]?.source)).toEqual(['SDN', 'DPL']);
    expect(screened.results[0]?.matches[0]?.citations[0]).toBe('31 CFR chapter V; 15 CFR 744.8');
  });

  it('require no license, refer to no agency and bring in nobody where their rule does not', async () => {
    const unverified = 'Unverified List (UVL) - Bureau of Industry and Security';
    await importList(
      [...mixed, { id: 'u1', source: unverified, name: 'Cinnabar Unverified Works' }],
      '?sources=EL,DPL,SDN,UVL',
    );
    const world = await makeWorld(service);
    const make = (name: string) =>
      world.officer.made<{ id: string }>('/v1/parties', { name, country: 'CN', kind: 'organization' });
    const [owner, owned] = [await make('Cinnabar Unverified Works'), await make('Quiet Subsidiary')];
    const { data } = await world.officer.read<{ data: { id: string }[] }>(
      `/v1/screening-alerts?partyId=${owner.id}`,
    );
    await world.officer.made(`/v1/screening-alerts/${data[0]?.id}/adjudication`, {
      verdict: 'true_match',
      reason: 'same address',
    });
    const owners = [{ partyId: owner.id, percentage: '100' }];
    expect((await world.officer.put(`/v1/parties/${owned.id}/owners`, { owners })).status).toBe(200);
    const ownership = await world.officer.read(`/v1/parties/${owned.id}/ownership?asOf=2025-10-01`);
    expect(ownership).toMatchObject({ isBroughtIn: false, listedPercentage: '0.00' });

    const application = await draftFor(world.officer, {
      parties: [{ role: 'ultimate_consignee', partyId: owner.id }],
    });
    const check = await world.officer.made<{ licenseRequirement: string }>(
      `/v1/applications/${application.id}/check`,
    );
    expect(JSON.stringify(check)).toContain('UVL statement');
    expect(check.licenseRequirement).not.toBe('required');
    const view = await world.officer.read<{ screening: { alerts: object[]; requirements: object[] } }>(
      `/v1/applications/${application.id}`,
    );
    expect(view.screening.requirements).toEqual([]);
    expect(view.screening.alerts).toMatchObject([{ source: 'UVL', requiresLicense: false }]);
  });

  it('are left as they are by a snapshot of the Entity List alone', async () => {
    await importList(mixed, '?sources=EL,DPL,SDN');
    expect((await importList(mixed.slice(0, 11))).body).toMatchObject({ removed: 1 });
    expect((await entries()).map(({ source }) => source).sort()).toEqual(
      [...Array<string>(11).fill('EL'), 'DPL', 'SDN'].sort(),
    );
    expect((await importList(mixed, '?sources=EL,XYZ')).body).toMatchObject({
      errors: [{ pointer: '/sources' }],
    });
  });
});

describe('a list that is fetched', () => {
  let service: TestService;
  let server: Server;
  let answer: (request: IncomingMessage, response: ServerResponse) => void;

  beforeEach(async () => {
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    answer = (_, response) => response.writeHead(503).end();
    service = await startService({ LIST_URL: `http://127.0.0.1:${port}/list.csv`, LIST_MAX_MIB: '1' });
    // The worker looks once as it starts.
    await eventually(outcome, (text) => text === 'failed: the address answered 503');
  });
  afterEach(async () => {
    await service.close();
    server.close();
  });

  const serves = (rows: ListRow[], etag = '"1"') => {
    answer = (request, response) => {
      if (request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/csv', etag }).end(screeningList(rows));
    };
  };
  const outcome = async () => {
    const { rows } = await asOwner(service.connection, 'SELECT outcome FROM entity_list_fetch');
    return (rows as { outcome: string }[])[0]?.outcome;
  };
  const fetchAgain = async () => {
    await asOwner(service.connection, "UPDATE entity_list_fetch SET fetched_at = now() - interval '2 days'");
    await service.app.get(ListFetchService, { strict: false }).fetchDue();
    return outcome();
  };
  const versions = async () =>
    (await service.admin.read<{ data: object[] }>('/v1/entity-list/versions')).data.length;
  const held = async () =>
    (
      await service.admin.read<{ data: { id: string; reason: string; counts: object | null }[] }>(
        '/v1/entity-list/held',
      )
    ).data;

  it('is applied once, and not again while it is the same', async () => {
    serves(invented(20));
    expect(await fetchAgain()).toBe('applied as version 1');
    expect(await fetchAgain()).toBe('not modified');
    serves(invented(20), '"2"');
    expect(await fetchAgain()).toBe('the same file');
    expect(await versions()).toBe(1);
  });

  it('is applied again when an entry of it has ended since, once', async () => {
    const file = screeningList(invented(20)).replace('"2019-05-16",', '"2019-05-16","2031-05-01"');
    answer = (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else response.writeHead(200, { 'content-type': 'text/csv', etag: '"1"' }).end(file);
    };
    const names = async () =>
      (await service.admin.read<{ data: Entry[] }>('/v1/entity-list/entries?limit=200')).data.length;
    await setToday(service, '2031-05-01');
    expect(await fetchAgain()).toBe('applied as version 1');
    expect(await fetchAgain()).toBe('not modified');
    expect(await names()).toBe(20);
    await setToday(service, '2031-05-02');
    expect(await fetchAgain()).toBe('applied as version 2');
    expect(await names()).toBe(19);
    expect(await fetchAgain()).toBe('not modified');
  });

  it('is held for a person when it shrank, is broken or truncated, the last good one serving on', async () => {
    serves(invented(20));
    await fetchAgain();
    serves(invented(15), '"2"');
    expect(await fetchAgain()).toBe('held');
    answer = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/csv' }).end('<html>maintenance</html>');
    expect(await fetchAgain()).toBe('held');
    expect(await versions()).toBe(1);
    const [broken, shrunk] = await held();
    expect(shrunk).toMatchObject({ counts: { removed: 5, unchanged: 15 } });
    expect(broken?.reason).toMatch(/no header/);

    const world = await makeWorld(service);
    // As many wait for whoever may decide as the list of what is open has, and for nobody else.
    const heldOf = async (by: typeof service.admin) =>
      (await by.read<{ waiting: { kind: string; count: number }[] }>('/v1/work')).waiting.filter(
        ({ kind }) => kind === 'held_lists',
      );
    const open = async () =>
      (await service.admin.read<{ data: object[] }>('/v1/entity-list/held?open=true')).data.length;
    expect([await open(), await heldOf(service.admin)]).toEqual([2, [{ kind: 'held_lists', count: 2 }]]);
    expect(await heldOf(world.officer)).toEqual([]);
    const why = { reason: 'Compared with the Federal Register.' };
    expect((await world.officer.post(`/v1/entity-list/held/${shrunk?.id}/apply`, why)).status).toBe(403);
    expect((await service.admin.post(`/v1/entity-list/held/${shrunk?.id}/apply`, why)).body).toMatchObject({
      version: 2,
      removed: 5,
    });
    expect((await service.admin.post(`/v1/entity-list/held/${shrunk?.id}/discard`, why)).status).toBe(409);
    expect((await service.admin.post(`/v1/entity-list/held/${broken?.id}/discard`, why)).status).toBe(204);
    expect([await open(), await heldOf(service.admin)]).toEqual([0, []]);
  });

  it('beyond the size that is allowed, or from an address that fails, changes nothing', async () => {
    answer = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/csv' }).end('x'.repeat(2_000_000));
    expect(await fetchAgain()).toMatch(/^failed: /);
    answer = (_, response) => response.writeHead(500).end();
    expect(await fetchAgain()).toBe('failed: the address answered 500');
    expect(await versions()).toBe(0);
    expect(await held()).toEqual([]);
  });
});
