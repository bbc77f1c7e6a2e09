import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { EventLoop, LONGEST_STEP_MS } from '../support/event-loop.js';
import { ServiceProcess } from '../support/process.js';
import { asOwner } from '../support/service.js';
import { draftFor, eventually, makeWorld } from '../support/world.js';
import type { Application, World } from '../support/world.js';

/*
 * Whatever one caller asks for, others are served meanwhile: every kind of work that grows with data is done here at ten times
 * its realistic size, and no step of the event loop may be long.
 */

const loop = new EventLoop();
let service: ServiceProcess;
let world: World;

beforeAll(async () => {
  service = await ServiceProcess.make(loop.environment);
  await service.start();
  world = await makeWorld(service);
  // What is compiled once is not what grows.
  await importList(listOf(50));
});
afterAll(async () => {
  await service.close();
  loop.close();
});

/** Does the work and judges its longest step; answers what the work answers. */
async function whileOthersAreServed<T>(work: () => Promise<T>): Promise<T> {
  let answer: T | undefined;
  const longest = await loop.longestStepDuring(async () => {
    answer = await work();
  });
  if (process.env.MEASURE) console.log(`${Math.round(longest)} ms`);
  expect(longest).toBeLessThan(LONGEST_STEP_MS);
  return answer as T;
}

const words = 'export license of memory modules with a touch screen for ovens in a bakery ';
const prose = (length: number) =>
  words
    .repeat(Math.ceil(length / words.length))
    .slice(0, length)
    .trimEnd();

/** A draft of a megabyte: two hundred items, as many as one may have. */
const large = { items: itemsOf(200, 4_800) };

function itemsOf(count: number, length: number) {
  return Array.from({ length: count }, (_, index) => ({
    eccn: 'EAR99',
    description: prose(length),
    model: `M-${index}`,
    quantity: '1',
    unit: 'each',
  }));
}

function listOf(
  count: number,
  name = (index: number) => `Sample Works No ${index} of Quarter ${index % 97}`,
) {
  const results = Array.from({ length: count }, (_, index) => ({
    source: 'Entity List (EL) - Bureau of Industry and Security',
    name: name(index),
    alt_names: [`${name(index)} Trading`, `S.W. ${index}`],
    addresses: [{ address: `Road ${index}`, city: 'Sampletown', country: 'CN' }],
    license_requirement: 'For all items subject to the EAR. (See § 744.11 of the EAR)',
    license_policy: 'Presumption of denial',
    federal_register_notice: '84 FR 22961',
    start_date: '2019-05-21',
  }));
  return JSON.stringify({ results });
}

async function importList(body: string, effectiveOn = '2019-05-21'): Promise<{ version: number }> {
  const response = await fetch(
    `${service.url}/v1/entity-list/imports?effectiveOn=${effectiveOn}&allowShrink=true`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${service.admin.key}`, 'content-type': 'application/json' },
      body,
    },
  );
  expect(response.status).toBe(201);
  return (await response.json()) as { version: number };
}

/** As raw bytes: what a test's own client makes of them is not the service's work. */
async function bytesOf(by: Client, path: string): Promise<{ status: number; bytes: Buffer }> {
  const response = await fetch(`${service.url}${path}`, { headers: { authorization: `Bearer ${by.key}` } });
  return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** Makes drafts large, in the database: that a body of a megabyte is read is another matter. */
async function enlarge(drafts: readonly Application[], form: object): Promise<void> {
  const ids = drafts.map(({ id }) => `'${id}'`).join(', ');
  const json = JSON.stringify(form).replaceAll("'", "''");
  await asOwner(
    service.connection,
    `UPDATE application SET form = form || '${json}'::jsonb WHERE id IN (${ids})`,
  );
}

describe('others are served while', () => {
  it('a draft of a megabyte is printed', async () => {
    const draft = await draftFor(world.officer);
    await enlarge([draft], large);
    for (const format of ['html', 'pdf']) {
      const path = `/v1/applications/${draft.id}/documents/application?format=${format}`;
      const { status, bytes } = await whileOthersAreServed(() => bytesOf(world.officer, path));
      expect(status).toBe(200);
      expect(bytes.length).toBeGreaterThan(900_000);
    }
  });

  it('drafts of a megabyte each are listed, a few a page', async () => {
    const { officer } = await makeWorld(service);
    const drafts: Application[] = [];
    for (let made = 0; made < 20; made += 1) drafts.push(await draftFor(officer));
    await enlarge(drafts, large);
    const listed: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const path = `/v1/applications?limit=200${cursor && `&cursor=${cursor}`}`;
      const { bytes } = await whileOthersAreServed(() => bytesOf(officer, path));
      expect(bytes.length).toBeLessThan(6_000_000);
      const page = JSON.parse(bytes.toString()) as { data: Application[]; nextCursor: string | null };
      listed.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(listed.sort()).toEqual(drafts.map(({ id }) => id).sort());
  });

  it('a list ten times the Entity List comes into force, is compared and undone', async () => {
    const { version } = await whileOthersAreServed(() => importList(listOf(34_090)));
    const changes = await whileOthersAreServed(() =>
      bytesOf(service.admin, `/v1/entity-list/versions/${version}/changes`),
    );
    expect(changes.status).toBe(200);
    await whileOthersAreServed(() => importList(listOf(34_090)));
    await whileOthersAreServed(() => importList(listOf(50)));
    await whileOthersAreServed(() => importList(listOf(34_090)));
  });

  it('a party with a hundred long names is screened against it', async () => {
    const party = {
      name: prose(500),
      aliases: Array.from({ length: 100 }, (_, index) => `${index} ${'x'.repeat(490)}`),
      country: 'CN',
      kind: 'organization',
    };
    await whileOthersAreServed(() => world.officer.made('/v1/parties', party));
  });

  it('a thousand names are screened against it, and once more', async () => {
    const parties = Array.from({ length: 1_000 }, (_, index) => ({
      name: `Sample Works No ${index} of Quarter ${index % 97}`,
    }));
    const { id } = await whileOthersAreServed(() =>
      world.officer.made<{ id: string }>('/v1/screenings', { parties, threshold: 0, limit: 10 }),
    );
    const replayed = await whileOthersAreServed(() =>
      world.officer.made<{ isIdentical: boolean }>(`/v1/screenings/${id}/replay`),
    );
    expect(replayed.isIdentical).toBe(true);
  });

  it('long names are compared', async () => {
    const pairs = Array.from({ length: 50 }, (_, index) => ({
      query: `${'深圳市样本技术有限公司'.repeat(44)} ${index}`,
      candidate: `${'a b c d e f g h i j k l m '.repeat(19)}${index}`,
    }));
    await whileOthersAreServed(() => world.officer.made('/v1/screenings/compare', { pairs }));
  });

  it('owners are followed through ten layers of ten', async () => {
    const layers: string[][] = [];
    for (let layer = 0; layer < 10; layer += 1) {
      const owners = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          world.officer.made<{ id: string }>('/v1/parties', {
            name: `Layer ${layer} holding ${index}`,
            country: 'FI',
            kind: 'organization',
          }),
        ),
      );
      layers.push(owners.map(({ id }) => id));
    }
    const holdings = layers
      .slice(1)
      .flatMap((owners, layer) =>
        (layers[layer] ?? []).flatMap((owned) => owners.map((owner) => `('${owned}', '${owner}', 10)`)),
      );
    await asOwner(
      service.connection,
      `INSERT INTO party_owner (party_id, owner_id, percentage) VALUES ${holdings.join(', ')}`,
    );
    const { status } = await whileOthersAreServed(() =>
      bytesOf(world.officer, `/v1/parties/${layers[0]?.[0]}/ownership`),
    );
    expect(status).toBe(200);
  });

  it('a draft is checked whose hundred parties everybody owns, and everybody owns everybody', async () => {
    const { officer } = await makeWorld(service);
    const listed = await officer.made<{ id: string }>('/v1/parties', {
      name: 'Sample Works No 7 of Quarter 7',
      country: 'CN',
      kind: 'organization',
    });
    const { data: alerts } = await officer.read<{ data: { id: string }[] }>(
      `/v1/screening-alerts?partyId=${listed.id}`,
    );
    const verdict = { verdict: 'true_match', reason: 'the same company' };
    await officer.made(`/v1/screening-alerts/${alerts[0]?.id}/adjudication`, verdict);
    const make = (name: string) =>
      officer.made<{ id: string }>('/v1/parties', { name, country: 'FI', kind: 'organization' });
    const clique: { id: string }[] = [];
    for (let made = 0; made < 24; made += 1) clique.push(await make(`Ring ${made} Oy`));
    const bottoms: { id: string }[] = [];
    for (let made = 0; made < 99; made += 1) bottoms.push(await make(`Bottom ${made} Oy`));
    const holdings = [
      ...clique.flatMap((owned) =>
        clique.filter((one) => one !== owned).map((owner) => [owned.id, owner.id, '4.17']),
      ),
      ...bottoms.flatMap((owned) => clique.slice(0, 20).map((owner) => [owned.id, owner.id, '4.17'])),
      [clique.at(-1)?.id, listed.id, '1'],
    ];
    const values = holdings.map(([owned, owner, percentage]) => `('${owned}', '${owner}', ${percentage})`);
    await asOwner(
      service.connection,
      `INSERT INTO party_owner (party_id, owner_id, percentage) VALUES ${values.join(', ')}`,
    );
    const { status, bytes } = await whileOthersAreServed(() =>
      bytesOf(officer, `/v1/parties/${bottoms[0]?.id}/ownership`),
    );
    expect(status).toBe(200);
    expect(JSON.parse(bytes.toString())).toMatchObject({ namesAll: false, listedPercentage: '0.00' });
    const draft = await draftFor(officer, {
      parties: bottoms.map(({ id }, index) => ({
        role: index === 0 ? 'ultimate_consignee' : 'end_user',
        partyId: id,
      })),
    });
    await whileOthersAreServed(() => officer.made(`/v1/applications/${draft.id}/check`));
  });

  it('a history of three hundred events is answered, explained and packed', async () => {
    const application = await world.officer.made<Application>(
      `/v1/applications/${(await draftFor(world.officer)).id}/submit`,
    );
    const path = `/v1/applications/${application.id}`;
    for (let asked = 0; asked < 150; asked += 1) {
      const id = `q${asked}`;
      const question = { type: 'information_requested', id, by: 'BIS', questions: [prose(5_000)] };
      await world.bis.made(`${path}/events`, question);
      const answer = { type: 'information_received', id, text: prose(9_000) };
      await whileOthersAreServed(() => world.officer.made(`${path}/events`, answer));
    }
    for (const part of ['', '/clocks?explain=true', '/correspondence', '/events?limit=200', '/evidence']) {
      const { status } = await whileOthersAreServed(() => bytesOf(world.bis, `${path}${part}`));
      expect(status).toBe(200);
    }
  });

  it('a history of a thousand events is tried out', async () => {
    const events = [
      { type: 'registered', on: '2019-07-22' },
      ...Array.from({ length: 999 }, (_, index) =>
        index % 2 === 0
          ? { type: 'information_requested', on: '2019-07-23', id: `q${index}`, by: 'BIS', questions: ['?'] }
          : { type: 'information_received', on: '2019-07-23', id: `q${index - 1}` },
      ),
    ];
    await whileOthersAreServed(() =>
      world.officer.made('/v1/procedure/simulate', { events, asOf: '2019-09-01' }),
    );
  });

  it('the largest attachment is taken in and given out', async () => {
    const draft = await draftFor(world.officer);
    const form = new FormData();
    form.set('kind', 'other');
    form.set('file', new Blob([Buffer.alloc(24_000_000, 'text of a large file\n')]), 'large.txt');
    const sent = await whileOthersAreServed(() =>
      fetch(`${service.url}/v1/applications/${draft.id}/attachments`, {
        method: 'POST',
        headers: { authorization: `Bearer ${world.officer.key}` },
        body: form,
      }),
    );
    expect(sent.status).toBe(201);
    const { id } = (await sent.json()) as { id: string };
    const { bytes } = await whileOthersAreServed(() =>
      bytesOf(world.officer, `/v1/applications/${draft.id}/attachments/${id}/content`),
    );
    expect(bytes.length).toBe(24_000_000);
  });

  it('the record is verified, reported on and described', async () => {
    const asked: [Client, string][] = [
      [world.auditor, '/v1/audit/verify'],
      [world.bis, '/v1/reports/timeliness?by=supplier'],
      [world.bis, '/v1/reports/timeliness?by=month&format=csv'],
      [world.bis, '/openapi.json'],
    ];
    for (const [by, path] of asked) {
      const { status } = await whileOthersAreServed(() => bytesOf(by, path));
      expect([path, status]).toEqual([path, 200]);
    }
    await eventually(
      () => bytesOf(world.bis, '/health/ready'),
      ({ status }) => status === 200,
    );
  });
});
