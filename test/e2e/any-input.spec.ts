import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Inputs } from '../support/inputs.js';
import type { Schema, Schemas } from '../support/inputs.js';
import { screeningList } from '../support/fixtures.js';
import { ADMIN_KEY, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, filed, makeWorld, record, setToday } from '../support/world.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Route extends Operation {
  readonly method: string;
  readonly path: string;
}

interface Request {
  readonly key: string;
  readonly path: string;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer | undefined;
}

/** Inputs for each operation; `ANY_INPUT_RUNS` for a longer look. */
const RUNS = Number(process.env.ANY_INPUT_RUNS || 30);
/** Left for the end: it moves the days of everything else. */
const LAST = 'TestClock_set';

let service: TestService;
let routes: Route[];
let inputs: Inputs;
let keys: string[];
const ids = new Map<string, string[]>();

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  const world = await makeWorld(service);
  const reviewer = await world.reviewer('Defense');
  keys = [ADMIN_KEY, world.officer.key, world.bis.key, reviewer.key, world.chair.key, world.auditor.key].map(
    String,
  );
  await populate(world);
  const { body } = await service.admin.get('/openapi.json');
  const document = body as {
    paths: Record<string, Record<string, Operation>>;
    components: { schemas: Schemas };
  };
  routes = Object.entries(document.paths)
    .flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ ...operation, method, path })),
    )
    .sort((a, b) => Number(a.operationId === LAST) - Number(b.operationId === LAST));
  inputs = new Inputs(document.components.schemas, (name) => ids.get(name) ?? []);
});
afterAll(() => service.close());

type World = Awaited<ReturnType<typeof makeWorld>>;

/** Something of each kind, in several states, and ids under the names by which paths and bodies ask for them. */
async function populate(world: World): Promise<void> {
  await service.admin
    .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
    .set('Content-Type', 'text/csv')
    .send(screeningList([{ name: 'Huawei Technologies Co., Ltd.' }]));
  const party = await world.officer.made<{ id: string }>('/v1/parties', {
    name: 'Huawei Technologies Co Ltd',
    country: 'CN',
    kind: 'organization',
  });
  const draft = await draftFor(world.officer);
  const pending = await filed(world.officer);
  await record(world.bis, pending, { type: 'referred', agencies: ['Defense'] });
  const approved = await filed(world.officer);
  await record(world.bis, approved, { type: 'approved', conditions: ['no re-export'] });
  const denied = await filed(world.officer);
  await record(world.bis, denied, {
    type: 'intent_to_deny',
    reasons: 'risk',
    statutoryBasis: '50 U.S.C. 4813',
    regulatoryBasis: '15 CFR 744.11(a)',
  });
  const endpoint = await world.officer.made<{ id: string }>('/v1/webhook-endpoints', {
    url: 'http://127.0.0.1:9/',
  });
  const spare = await service.admin.made<{ id: string }>('/v1/principals', {
    name: 'Spare',
    role: 'auditor',
  });
  const template = await world.officer.made<{ id: string }>('/v1/application-templates', {
    name: 'Usual',
    form: { endUse: 'Office servers' },
  });
  const screening = await world.officer.post('/v1/screenings', { parties: [{ name: 'Huawei' }] });
  const alerts = await world.officer.read<{ data: { id: string }[] }>('/v1/screening-alerts');
  const licenses = await world.officer.read<{ data: { number: string }[] }>('/v1/licenses');
  const applications = [draft, pending, approved, denied].map(({ id }) => id);
  const others = [party.id, endpoint.id, spare.id, template.id, ...alerts.data.map(({ id }) => id)];
  ids.set('id', [...applications, ...others, world.supplierId, String(screening.body.id ?? party.id)]);
  ids.set('applicationId', applications);
  ids.set('partyId', [party.id]);
  ids.set('supplierId', [world.supplierId]);
  ids.set('principalId', [spare.id]);
  ids.set(
    'number',
    licenses.data.map(({ number }) => number),
  );
}

function requestTo(route: Route): fc.Arbitrary<Request> {
  const parameters = route.parameters ?? [];
  const texts = Object.fromEntries(
    parameters
      .filter((parameter) => parameter.in === 'path' || parameter.in === 'query')
      .map(({ name, schema, required, in: place }) => {
        const value = inputs.text(schema, name);
        return [name, required || place === 'path' ? value : fc.option(value, { nil: undefined, freq: 1 })];
      }),
  );
  return fc
    .record({
      key: fc.constantFrom(...keys),
      texts: fc.record(texts),
      ifMatch: fc.constantFrom(undefined, '"1"', '"2"', '*', 'x', '"99999999999"'),
      idempotencyKey: fc.option(fc.constantFrom('one', 'k'.repeat(256), 'é'), { nil: undefined, freq: 1 }),
      content: contentOf(route),
    })
    .map(({ key, texts: values, ifMatch, idempotencyKey, content }) => {
      const path = route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(wellFormed(values[name] ?? '')),
      );
      const query = new URLSearchParams(
        parameters.flatMap(({ name, in: place }) => {
          const value = values[name];
          return place === 'query' && value !== undefined
            ? [[name, wellFormed(value)] as [string, string]]
            : [];
        }),
      );
      return {
        key,
        path: `${path || '/'}${query.size > 0 ? `?${query.toString()}` : ''}`,
        headers: {
          ...content.headers,
          ...(ifMatch ? { 'if-match': ifMatch } : {}),
          ...(idempotencyKey && route.method === 'post' ? { 'idempotency-key': idempotencyKey } : {}),
        },
        body: content.body,
      };
    });
}

interface Content {
  readonly headers: Record<string, string>;
  readonly body: string | Buffer | undefined;
}

function contentOf({ requestBody }: Route): fc.Arbitrary<Content> {
  const kinds = Object.entries(requestBody?.content ?? {});
  if (kinds.length === 0) return fc.constant({ headers: {}, body: undefined });
  return fc.oneof(...kinds.map(([type, { schema }]) => bodyOf(type, schema)));
}

function bodyOf(type: string, schema: Schema): fc.Arbitrary<Content> {
  const sent = (body: string | Buffer, headers: Record<string, string> = { 'content-type': type }) => ({
    headers,
    body,
  });
  if (type === 'multipart/form-data') {
    return fc
      .record({
        kind: fc.constantFrom('other', 'specification', '', '\0'),
        bytes: fc.uint8Array({ maxLength: 200 }),
      })
      .map(({ kind, bytes }) => {
        const part = (name: string, extra: string) =>
          `--b\r\nContent-Disposition: form-data; name="${name}"${extra}\r\n\r\n`;
        const file = part('file', '; filename="a.pdf"\r\nContent-Type: application/pdf');
        const text = Buffer.concat([
          Buffer.from(`${part('kind', '')}${kind}\r\n${file}`),
          Buffer.from(bytes),
          Buffer.from('\r\n--b--\r\n'),
        ]);
        return sent(text, { 'content-type': 'multipart/form-data; boundary=b' });
      });
  }
  if (type !== 'application/json' || schema.format === 'binary') {
    const lines = fc.constantFrom(
      'name,country\nHuawei,CN\n',
      '{"name":"Huawei"}\n',
      'name\n"',
      '[]',
      '{"results":[{}]}',
    );
    return fc.oneof(lines, fc.string({ unit: 'binary', maxLength: 200 })).map((text) => sent(text));
  }
  return fc.oneof(
    { weight: 20, arbitrary: inputs.body(schema).map((value) => sent(JSON.stringify(value))) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('{', '', 'null', '{"__proto__":{}}', '[[[').map((text) => sent(text)),
    },
    { weight: 1, arbitrary: fc.constant(sent('x', { 'content-type': 'application/xml' })) },
  );
}

const wellFormed = (text: string) => text.toWellFormed();

async function send(route: Route, { key, path, headers, body }: Request): Promise<Response> {
  return fetch(`${service.url}${path}`, {
    method: route.method.toUpperCase(),
    headers: {
      ...Object.fromEntries(Object.entries(headers).map(([k, v]) => [k, latin1(v)])),
      authorization: `Bearer ${key}`,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
  });
}

const latin1 = (text: string) => Buffer.from(text, 'utf8').toString('latin1');

describe('any input to any operation', () => {
  it('is answered with a status that the description has, never a fault, and problems as problem+json', async () => {
    const found: string[] = [];
    let sent = 0;
    for (const route of routes) {
      const documented = new Set(Object.keys(route.responses));
      await fc.assert(
        fc.asyncProperty(requestTo(route), async (request) => {
          sent += 1;
          const response = await send(route, request);
          const text = await response.text();
          const isKnown = documented.has(String(response.status));
          const isProblem =
            response.status < 400 ||
            response.headers.get('content-type')?.startsWith('application/problem+json') === true;
          if (isKnown && isProblem && response.status !== 500) return;
          const what = `${route.operationId} ${response.status} ${request.path.slice(0, 200)} ${String(request.body).slice(0, 400)} → ${text.slice(0, 300)}`;
          if (!found.some((one) => one.startsWith(`${route.operationId} ${response.status}`)))
            found.push(what);
        }),
        { numRuns: RUNS },
      );
    }
    expect(found).toEqual([]);
    expect(sent).toBe(routes.length * RUNS);
    console.log(`${sent} generated requests to ${routes.length} operations`);
  });
});
