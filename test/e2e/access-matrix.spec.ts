import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { screeningList } from '../support/fixtures.js';
import { ccl, importLaw, marked } from '../support/law.js';
import { ADMIN_KEY, asService, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import {
  draftFor,
  eventually,
  filed,
  makeCaller,
  makeWorld,
  record,
  setCountersigned,
  setToday,
} from '../support/world.js';
import type { Application, World } from '../support/world.js';

/**
 * Route × caller × own or other's × state. The table in `access-matrix.txt` is what is meant; this test makes it anew
 * from the routes that there are and finds every difference, a route without a row too. After a change that is meant:
 * `WRITE_MATRIX=1 npx vitest run test/e2e/access-matrix.spec.ts`, and read what changed.
 */
const FILE = new URL('access-matrix.txt', import.meta.url);

interface Route {
  /** What it takes, where it takes a body. */
  readonly media: string | null;
  readonly id: string;
  readonly method: string;
  readonly path: string;
}

/** In which states the application in the path is tried; `proposed`: an approval awaits its second signature. */
const STATES = ['draft', 'pending', 'proposed', 'approved', 'denied'] as const;
type State = (typeof STATES)[number];

const idOf = (state: State) => applications.get(state)?.id ?? '';
type Targets = Readonly<Record<string, string>>;

interface Described {
  readonly operationId: string;
  readonly requestBody?: { readonly content: object };
}

let service: TestService;
let world: World;
let routes: Route[];
let callers: Record<string, string | null>;
const applications = new Map<State, Application>();
let targets: Targets;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
  const other = await makeWorld(service);
  const defense = await world.reviewer('Defense');
  callers = {
    admin: ADMIN_KEY,
    own: world.officer.key,
    other: other.officer.key,
    bis: world.bis.key,
    referred: defense.key,
    unreferred: (await world.reviewer('Energy')).key,
    chair: world.chair.key,
    auditor: world.auditor.key,
    nobody: null,
  };
  await makeApplications(defense);
  targets = await makeTargets();
  const { body } = await service.admin.get('/openapi.json');
  const paths = body.paths as Record<string, Record<string, Described>>;
  routes = Object.entries(paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId: id, requestBody }]) => {
        const media = Object.keys(requestBody?.content ?? {}).sort()[0] ?? null;
        return { id, method, path, media };
      }),
    )
    .filter(({ path }) => path.startsWith('/v1/'));
});
afterAll(() => service.close());

async function makeApplications(defense: World['officer']): Promise<void> {
  applications.set('draft', await draftFor(world.officer));
  const pending = await filed(world.officer);
  await record(world.bis, pending, { type: 'referred', agencies: ['Defense'] });
  applications.set('pending', pending);
  const approved = await filed(world.officer);
  await record(world.bis, approved, { type: 'referred', agencies: ['Defense'] });
  const conditions = ['No military end use.'];
  await record(defense, approved, {
    type: 'position',
    agency: 'Defense',
    recommendation: 'approve_with_conditions',
    conditions,
  });
  applications.set('approved', await record(world.bis, approved, { type: 'approved', conditions }));
  const denied = await filed(world.officer);
  await record(world.bis, denied, { type: 'referred', agencies: ['Defense'] });
  await record(defense, denied, {
    type: 'position',
    agency: 'Defense',
    recommendation: 'deny',
    reasons: 'diversion',
    statutoryBasis: '50 U.S.C. 4813',
    regulatoryBasis: '15 CFR 744.11(a)',
  });
  await record(world.bis, denied, {
    type: 'intent_to_deny',
    reasons: 'Risk of diversion',
    statutoryBasis: '50 U.S.C. 4813',
    regulatoryBasis: '15 CFR 744.11(a)',
  });
  await record(world.officer, denied, { type: 'itd_response', text: 'There is none.' });
  applications.set('denied', await record(world.bis, denied, { type: 'denied' }));
}

/** Of each kind one, by the beginning of its path. */
async function makeTargets(): Promise<Targets> {
  const { officer, supplierId } = world;
  await service.admin
    .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
    .set('Content-Type', 'text/csv')
    .send(screeningList([{ name: 'Huawei Technologies Co., Ltd.' }]));
  await importLaw(service.admin, 'kind=ccl&effectiveOn=2019-05-16', ccl({ '3A001': ['NS|NS Column 2.'] }));
  await importLaw(
    service.admin,
    'kind=country_groups&effectiveOn=2019-05-16',
    marked('country_groups', { Chad: ['B'] }),
  );
  const policy = {
    state: 'stayed',
    from: '2019-05-16',
    cites: ['1'],
    text: 'Stayed',
    source: 'a notice',
    asOf: '2019-05-16',
  };
  await service.admin.put('/v1/law/policies/a-rule', policy, '"0"');
  const entries = await officer.read<{ data: { id: string }[] }>('/v1/entity-list/entries');
  const party = { name: 'Huawei Technologies Co Ltd', country: 'CN', kind: 'organization' };
  const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', party);
  const alerts = await officer.read<{ data: { id: string }[] }>('/v1/screening-alerts');
  const screening = await officer.made<{ id: string }>('/v1/screenings', { parties: [{ name: 'Huawei' }] });
  const batch = await officer
    .post('/v1/screening-batches')
    .set('Content-Type', 'text/csv')
    .send('name,country\nHuawei,CN\n');
  const job = await officer
    .post('/v1/bulk-filings?submit=false')
    .set('Content-Type', 'application/x-ndjson')
    .send('{}\n');
  const endpoint = await officer.made<{ id: string }>('/v1/webhook-endpoints', {
    url: 'http://127.0.0.1:9/',
  });
  await officer.post(`/v1/webhook-endpoints/${endpoint.id}/test`);
  const [delivery] = await eventually(
    async () =>
      (await officer.read<{ data: { id: string }[] }>(`/v1/webhook-endpoints/${endpoint.id}/deliveries`))
        .data,
    (all) => all.length > 0,
  );
  const principal = await service.admin.made<{ id: string }>('/v1/principals', {
    name: 'X',
    role: 'auditor',
  });
  const { number } = applications.get('approved')!.license!;
  await officer.made(`/v1/licenses/${number}/acknowledgement`);
  const shipment = await officer.made<{ id: string }>(`/v1/licenses/${number}/shipments`, {
    items: [{ item: 1, quantity: '1', value: { amount: '12.50', currency: 'USD' } }],
    shippedOn: '2019-07-22',
  });
  const releaseId = randomUUID();
  await asService(
    service.connection,
    `INSERT INTO license_release (id, license_number, person_id, person_name, released_on, form, items, is_void, recorded_by)
       SELECT '${releaseId}', '${number}', p.id, p.name, '2019-07-22', 'oral', '[{"item": 1}]', false, s.recorded_by
       FROM party p, license_shipment s WHERE p.id = '${partyId}' AND s.id = '${shipment.id}'`,
  );
  const amendment = await world.bis.made<{ id: string }>(`/v1/licenses/${number}/amendments`, {
    kind: 'condition_removed',
    reason: 'No longer needed',
    conditionNumber: 1,
  });
  const attachment = await officer
    .post(`/v1/applications/${idOf('pending')}/attachments`)
    .field('kind', 'specification')
    .attach('file', Buffer.from('a sheet'), 'sheet.txt');
  const product = await officer.made<{ id: string }>(`/v1/suppliers/${supplierId}/products`, {
    name: 'Oven',
    eccn: 'EAR99',
    unit: 'each',
    unitPrice: { amount: '12.50', currency: 'USD' },
  });
  const classifications = `/v1/suppliers/${supplierId}/products/${product.id}/classifications`;
  const classification = await officer.made<{ id: string }>(classifications, {
    eccn: 'EAR99',
    validFrom: '2019-07-22',
    basis: 'self',
  });
  const classified = await officer
    .post(`${classifications}/${classification.id}/documents`)
    .field('kind', 'data_sheet')
    .attach('file', Buffer.from('a sheet'), 'sheet.txt');
  const hold = await service.admin.made<{ legalHolds?: { id: string }[]; id: string }>(
    `/v1/applications/${idOf('pending')}/legal-holds`,
    { reason: 'an inquiry' },
  );
  await officer.made(`/v1/applications/${idOf('denied')}/appeal`, { statement: 'It was misread.' });
  await setCountersigned(service.admin, ['approved']);
  const proposed = await filed(officer);
  const { proposals } = await record<{ proposals: { id: string }[] }>(world.bis, proposed, {
    type: 'approved',
  });
  await setCountersigned(service.admin, []);
  applications.set('proposed', proposed);
  return {
    partyId,
    supplierId,
    number,
    'entity-list/entries': entries.data[0]!.id,
    'entity-list/versions': '1',
    'law/policies': 'a-rule',
    eccn: '3A001',
    code: 'TD',
    principals: principal.id,
    suppliers: supplierId,
    parties: partyId,
    screenings: screening.id,
    'screening-alerts': alerts.data[0]!.id,
    'screening-batches': batch.body.id as string,
    jobs: job.body.id as string,
    'webhook-endpoints': endpoint.id,
    'webhook-deliveries': delivery!.id,
    shipments: shipment.id,
    releases: releaseId,
    amendments: amendment.id,
    attachmentId: attachment.body.id as string,
    productId: product.id,
    classificationId: classification.id,
    documentId: classified.body.id as string,
    holdId: hold.id,
    proposalId: proposals[0]!.id,
    kind: 'application',
    entryId: entries.data[0]!.id,
  };
}

/** What is deleted is made anew for each who tries. */
async function fresh(area: string): Promise<string | null> {
  const { officer } = world;
  const make = async (path: string, body: object, by = officer) =>
    (await by.made<{ id: string }>(path, body)).id;
  switch (area) {
    case 'api-keys':
      return make(`/v1/principals/${targets.principals}/api-keys`, {}, service.admin);
    case 'webhook-endpoints':
      return make('/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' });
    case 'application-templates':
      return make('/v1/application-templates', { name: `Usual ${Math.random()}`, form: { endUse: 'Ovens' } });
    case 'applications':
      return (await draftFor(officer)).id;
    case 'delegations': {
      const second = await makeCaller(service, { name: 'Second', role: 'licensing_officer' });
      const toPrincipalId = (await second.read<{ id: string }>('/v1/me')).id;
      return make(
        '/v1/delegations',
        { toPrincipalId, fromOn: '2019-07-22', untilOn: '2019-07-23' },
        world.bis,
      );
    }
    case 'screening-suppressions': {
      const body = { partyId: targets.partyId, entryId: targets.entryId, reason: 'Another company' };
      const answer = await officer.post('/v1/screening-suppressions', body);
      if (answer.status === 201) return answer.body.id as string;
      return (await officer.read<{ data: { id: string }[] }>('/v1/screening-suppressions')).data[0]!.id;
    }
    default:
      return null;
  }
}

/** The path with what there is in the place of its parameters. */
async function fill({ path, method }: Route, state: State): Promise<string> {
  const area = path.split('/')[2] ?? '';
  const isFresh = method === 'delete' || area === 'api-keys' || area === 'application-templates';
  const application = idOf(state);
  const own = isFresh ? await fresh(area) : null;
  const known: Record<string, string> = { ...targets, applications: application };
  const deepest = path.match(/^\/v1\/(.+?)\/\{(?:id|number)\}/)?.[1] ?? '';
  const last = path.match(/(shipments|releases|amendments)\/\{id\}/)?.[1];
  return path
    .replace('licenses/{number}', `licenses/${targets.number}`)
    .replace('{number}', known['entity-list/versions'] ?? '')
    .replace('{id}', own ?? known[last ?? deepest] ?? targets.partyId ?? '')
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => targets[name] ?? '');
}

/** `+` may: whatever else is wrong with the request; `-` may not; `.` there is no such thing for the caller. */
const SIGNS: Readonly<Record<number, string>> = { 401: '!', 403: '-', 404: '.' };

/** Without what a query must say, nobody gets as far as what they may. */
const QUERIES: ReadonlyMap<string, string> = new Map([['Law_import', '?kind=ccl']]);

/** A request that is wrong in every other way: whoever may not, and whom the thing is hidden from, learns nothing of it. */
async function signOf(route: Route, key: string | null, state: State): Promise<string> {
  const media = route.media ?? (route.method === 'get' ? null : 'application/json');
  const answer = await fetch(`${service.url}${await fill(route, state)}${QUERIES.get(route.id) ?? ''}`, {
    method: route.method.toUpperCase(),
    headers: {
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      // A version that nobody read: who may, changes nothing.
      'if-match': '"999999"',
      ...(media ? { 'content-type': media.replace(/^multipart.*/, '$&; boundary=b') } : {}),
    },
    ...(media ? { body: '{"unknown":true}' } : {}),
  });
  await answer.arrayBuffer();
  expect(answer.status, `${route.id} as ${key}`).toBeLessThan(500);
  const sign = SIGNS[answer.status] ?? '+';
  // A body that nobody takes is refused, and before whatever else the thing's state forbids.
  if (sign === '+' && media && !route.media)
    expect([412, 422], `${route.id} as ${key}`).toContain(answer.status);
  return sign;
}

async function rowOf(route: Route, state: State): Promise<string> {
  const signs: string[] = [];
  for (const key of Object.values(callers)) signs.push(await signOf(route, key, state));
  return signs.join(' ');
}

describe('who may do what', () => {
  it('is what the table says, for every route, caller and state', async () => {
    const lines = [`route | state | ${Object.keys(callers).join(' ')}`];
    for (const route of routes.sort((a, b) => (a.id < b.id ? -1 : 1))) {
      const isOfApplication = route.path.startsWith('/v1/applications/{id}');
      const rows = new Map<string, State[]>();
      for (const state of isOfApplication && route.method !== 'delete' ? STATES : (['approved'] as const)) {
        const row = await rowOf(route, state);
        rows.set(row, [...(rows.get(row) ?? []), state]);
      }
      for (const [row, states] of rows)
        lines.push(`${route.id} | ${rows.size === 1 ? 'any' : states.join(',')} | ${row}`);
    }
    const matrix = `${lines.join('\n')}\n`;
    if (process.env.WRITE_MATRIX === '1') writeFileSync(FILE, matrix);
    expect(matrix).toBe(readFileSync(FILE, 'utf8'));
  });
});
