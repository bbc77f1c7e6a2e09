import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Client } from './client.js';
import { invented, screeningList } from './fixtures.js';
import type { Schema, Schemas } from './inputs.js';
import type { TestService } from './service.js';
import { ccl, importLaw, marked } from './law.js';
import { draftFor, eventually, filed, makeWorld, record, setCountersigned, setToday } from './world.js';
import type { Application, World } from './world.js';

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly schema: Schema;
}

interface Described {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

/** An operation of the description. */
export interface Operation extends Described {
  readonly method: string;
  readonly path: string;
}

/** A way in: an address that stands for something, a caller whom the operation lets in, and what it asks for besides. */
export interface WayIn {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

type Service = Pick<TestService, 'admin' | 'as' | 'url'>;

/** A file that is held for a person, where the service looks for its list and its law: it is neither. */
export async function serveBrokenList(): Promise<{ environment: Record<string, string>; close: () => void }> {
  const server: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/csv' }).end('<html>maintenance</html>');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}/list.csv`;
  return { environment: { LIST_URL: url, LAW_CCL_URL: url }, close: () => server.close() };
}

/** Every operation of a service that has something of each kind, and how its body is reached. */
export class Doors {
  private constructor(
    private readonly service: Service,
    readonly operations: readonly Operation[],
    readonly schemas: Schemas,
    private readonly callers: readonly Client[],
    private readonly targets: Targets,
  ) {}

  /** @param service one in the environment of `serveBrokenList` */
  static async of(service: Service): Promise<Doors> {
    await setToday(service, '2019-07-22');
    const world = await makeWorld(service);
    const reviewers = await Promise.all(['Defense', 'State'].map((agency) => world.reviewer(agency)));
    const callers = [service.admin, world.officer, world.bis, world.chair, ...reviewers];
    const targets = await makeTargets(service, world);
    const { body } = await service.admin.get('/openapi.json');
    const { paths, components } = body as {
      paths: Record<string, Record<string, Described>>;
      components: { schemas: Schemas };
    };
    const operations = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, described]) => ({ ...described, method, path })),
    );
    return new Doors(service, operations, components.schemas, callers, targets);
  }

  /** Operations whose body is JSON, with its schema. */
  get jsonOperations(): (Operation & { readonly schema: Schema })[] {
    return this.operations.flatMap((operation) => {
      const schema = operation.requestBody?.content['application/json']?.schema;
      return schema && schema.format !== 'binary' ? [{ ...operation, schema }] : [];
    });
  }

  /** The forms that the body of each JSON operation may have, and how each of them gets as far as its check. */
  async bodies(): Promise<Body[]> {
    const forms = this.jsonOperations.flatMap((operation) => {
      const schema = this.resolve(operation.schema);
      return (schema.oneOf ?? [schema]).map((form) => ({ operation, form: this.resolve(form) }));
    });
    return Promise.all(
      forms.map(async ({ operation, form }) => ({
        operation,
        places: this.placesIn(form),
        wayIn: await this.wayInto(operation, form),
      })),
    );
  }

  /** @throws when no caller and no target get the body as far as its check */
  private async wayInto(operation: Operation, form: Schema): Promise<WayIn> {
    const body = JSON.stringify({ ...fixedOf(form), 'no such field': 1 });
    for (const url of this.addresses(operation.path)) {
      for (const caller of this.callers) {
        const wayIn = { url, method: operation.method.toUpperCase(), headers: await headersFor(caller, url) };
        const { status } = await fetch(url, { ...wayIn, body });
        if (status === 422) return wayIn;
      }
    }
    throw new Error(`no way into the body of ${operation.operationId}: ${body}`);
  }

  private placesIn(schema: Schema): Place[] {
    const fixed = fixedOf(schema);
    const own: Place = { pointer: '', put: (object) => ({ ...fixed, ...object }), schema };
    const below = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
      const inner = this.resolve(property);
      const item = inner.items && this.resolve(inner.items);
      const objects = (item?.oneOf ?? (item?.properties && [item]) ?? []).map((form) => this.resolve(form));
      return [
        ...(inner.properties ? this.placesIn(inner) : []).map(({ pointer, put, schema: of }) => ({
          pointer: `/${name}${pointer}`,
          put: (object: object) => ({ ...fixed, [name]: put(object) }),
          schema: of,
        })),
        ...objects.flatMap((form) =>
          this.placesIn(form).map(({ pointer, put, schema: of }) => ({
            pointer: `/${name}/0${pointer}`,
            put: (object: object) => ({ ...fixed, [name]: [put(object)] }),
            schema: of,
          })),
        ),
      ];
    });
    return [own, ...below];
  }

  resolve(schema: Schema): Schema {
    if (schema.$ref) return this.resolve(this.schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
    const something = schema.anyOf?.find(({ type }) => type !== 'null');
    if (something) return this.resolve(something);
    return schema.allOf ? this.resolve(Object.assign({}, ...schema.allOf) as Schema) : schema;
  }

  /** An address for each thing that the path may stand for. */
  addresses(path: string): string[] {
    const known = [...this.targets].filter(([area]) => path.startsWith(`/v1/${area}/{`));
    const deepest = known.toSorted(([a], [b]) => b.length - a.length)[0]?.[1] ?? [''];
    return deepest.map((id) => {
      const filled = path.replace(/\{\w+\}/, id).replaceAll(/([\w-]+)\/\{\w+\}/g, (_, area: string) => {
        return `${area}/${this.targets.get(area)?.[0] ?? ''}`;
      });
      return this.service.url + filled;
    });
  }
}

/** A form of a body, with each place for an object in it. */
export interface Body {
  readonly operation: Operation;
  readonly places: readonly Place[];
  readonly wayIn: WayIn;
}

/** A place for an object in a body: what makes the body with the object there, and the pointer to it. */
export interface Place {
  readonly pointer: string;
  readonly put: (object: object) => object;
  readonly schema: Schema;
}

type Targets = ReadonlyMap<string, readonly string[]>;

/** What every object of a form has: fields that may hold one value alone tell it from other forms, and dates it needs. */
function fixedOf({ properties = {}, required = [] }: Schema): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, { enum: values = [], format }]) => {
      if (values.length === 1) return [[name, values[0]]];
      return format === 'date' && required.includes(name) ? [[name, '2019-07-22']] : [];
    }),
  );
}

async function headersFor(caller: Client, url: string): Promise<Record<string, string>> {
  const headers = { authorization: `Bearer ${caller.key}` };
  const read = await fetch(url, { headers });
  const parent = read.headers.has('etag') ? read : await fetch(url.replace(/\/[\w-]+$/, ''), { headers });
  const etag = parent.headers.get('etag');
  return { ...headers, 'content-type': 'application/json', ...(etag ? { 'if-match': etag } : {}) };
}

/** Ids by the part of the path before them. */
async function makeTargets(service: Service, world: World): Promise<Targets> {
  const { admin } = service;
  const { officer, bis } = world;
  await admin
    .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
    .set('Content-Type', 'text/csv')
    .send(screeningList([{ name: 'Huawei Technologies Co., Ltd.' }, ...invented(20)]));
  await importLaw(admin, 'kind=ccl&effectiveOn=2019-05-16', ccl({ '3A001': ['NS|NS Column 2.'] }));
  await importLaw(
    admin,
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
  await admin.put('/v1/law/policies/a-rule', policy, '"0"');
  const { id: party } = await officer.made<{ id: string }>('/v1/parties', {
    name: 'Huawei Technologies Co Ltd',
    country: 'CN',
    kind: 'organization',
  });
  const applications = await makeApplications(world);
  const [, pending, approved, denied] = applications;
  const { id: holdId } = await admin.made<{ id: string }>(`/v1/applications/${pending?.id}/legal-holds`, {
    reason: 'an inquiry',
  });
  await officer.made(`/v1/applications/${denied?.id}/appeal`, { statement: 'It was misread.' });
  const { number } = approved?.license ?? { number: '' };
  const amendment = await bis.made<{ id: string }>(`/v1/licenses/${number}/amendments`, {
    kind: 'condition_removed',
    reason: 'No longer needed',
    conditionNumber: 1,
  });
  const proposal = await propose(admin, world);
  const made = async (caller: Client, path: string, body: object) =>
    (await caller.made<{ id: string }>(path, body)).id;
  const heldIn = (area: string) =>
    eventually(
      () => admin.read<{ data: { id: string }[] }>(`/v1/${area}/held`),
      ({ data }) => data.length > 0,
    );
  const [held, heldLaw] = [await heldIn('entity-list'), await heldIn('law')];
  const alerts = await officer.read<{ data: { id: string }[] }>('/v1/screening-alerts');
  const files = async (path: string, line: object) => {
    const answer = await officer
      .post(path)
      .set('Content-Type', 'application/x-ndjson')
      .send(`${JSON.stringify(line)}\n`);
    return String(answer.body.id);
  };
  const product = await made(officer, `/v1/suppliers/${world.supplierId}/products`, {
    name: 'Oven',
    eccn: 'EAR99',
    unit: 'each',
    unitPrice: { amount: '12.50', currency: 'USD' },
  });
  const batch = { items: [{ eccn: 'EAR99' }], destinations: ['TD'] };
  return new Map([
    ['products', [product]],
    ['determinations', [await made(officer, '/v1/determinations', { eccn: 'EAR99', destination: 'TD' })]],
    ['determinations/batch', [await made(officer, '/v1/determinations/batch', batch)]],
    ['jobs', [await files('/v1/bulk-filings?submit=false', {})]],
    ['screening-batches', [await files('/v1/screening-batches', { name: 'Huawei' })]],
    ['entity-list/versions', ['1']],
    ['law/versions', ['1']],
    ['law/eccns', ['3A001']],
    ['law/countries', ['TD']],
    ['law/policies', ['a-rule']],
    ['documents', ['application']],
    ['regimes', ['us-bis']],
    ['applications', [...applications, proposal.application].map(({ id }) => id)],
    ['legal-holds', [holdId]],
    ['proposals', [proposal.id]],
    ['licenses', [number]],
    ['amendments', [amendment.id]],
    ['parties', [party]],
    ['suppliers', [world.supplierId]],
    ['screening-alerts', alerts.data.map(({ id }) => id)],
    ['entity-list/held', held.data.map(({ id }) => id)],
    ['law/held', heldLaw.data.map(({ id }) => id)],
    ['principals', [await made(admin, '/v1/principals', { name: 'Spare', role: 'auditor' })]],
    ['webhook-endpoints', [await made(officer, '/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' })]],
    [
      'application-templates',
      [await made(officer, '/v1/application-templates', { name: 'Usual', form: { endUse: 'Ovens' } })],
    ],
  ]);
}

/** A draft, one that was referred, one approved with a condition of an agency's, one denied. */
async function makeApplications(world: World): Promise<Application[]> {
  const { officer, bis } = world;
  const defense = await world.reviewer('Defense');
  const draft = await draftFor(officer);
  const pending = await filed(officer);
  await record(bis, pending, { type: 'referred', agencies: ['Defense', 'State'] });
  const approved = await filed(officer);
  await record(bis, approved, { type: 'referred', agencies: ['Defense'] });
  const conditions = ['No military end use.'];
  await record(defense, approved, {
    type: 'position',
    agency: 'Defense',
    recommendation: 'approve_with_conditions',
    conditions,
  });
  const licensed = await record(bis, approved, { type: 'approved', conditions });
  const denied = await filed(officer);
  await record(bis, denied, {
    type: 'intent_to_deny',
    reasons: 'Risk of diversion',
    statutoryBasis: '50 U.S.C. 4813',
    regulatoryBasis: '15 CFR 744.11(a)',
  });
  await record(officer, denied, { type: 'itd_response', text: 'There is none.' });
  return [draft, pending, licensed, await record(bis, denied, { type: 'denied' })];
}

/** An approval that awaits its second signature. */
async function propose(admin: Client, { officer, bis }: World) {
  await setCountersigned(admin, ['approved']);
  const application = await filed(officer);
  const { proposals } = (await record(bis, application, { type: 'approved' })) as {
    proposals?: { id: string }[];
  };
  await setCountersigned(admin, []);
  return { application, id: proposals?.[0]?.id ?? '' };
}
