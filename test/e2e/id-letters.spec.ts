import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { importList } from '../support/everything.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, filed, makeCaller, makeWorld, record, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

/** A request whose ids are written as `write` writes them; what it changes is made anew each time. */
type RequestOfIds = (write: (id: string) => string) => Promise<Asked>;
interface Asked {
  readonly by: Client;
  readonly path: string;
  readonly body?: object;
}

interface Schema {
  readonly $ref?: string;
  readonly format?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}
interface Operation {
  readonly parameters?: readonly { readonly in: string; readonly name: string; readonly schema: Schema }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
}

const LISTED = 'Huawei Technologies Co., Ltd.';

let service: TestService;
let world: World;
let supplierId: string;
let partyId: string;
let entryId: string;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  await importList(service.admin);
  world = await makeWorld(service);
  ({ supplierId } = world);
  partyId = await party(LISTED, 'CN');
  const alerts = await world.officer.read<{ data: { entryId: string }[] }>('/v1/screening-alerts');
  entryId = alerts.data[0]!.entryId;
});
afterAll(() => service.close());

const idOf = async (by: Client, path: string, body?: object) =>
  (await by.made<{ id: string }>(path, body)).id;
const party = (name: string, country: string) =>
  idOf(world.officer, '/v1/parties', { name, country, kind: 'organization' });
const harmless = () => party('Harmless Bakery of Turku Oy', 'FI');
const product = () =>
  idOf(world.officer, `/v1/suppliers/${supplierId}/products`, {
    name: 'Oven',
    eccn: 'EAR99',
    unit: 'each',
    unitPrice: { amount: '12.50', currency: 'USD' },
  });
const toChina = { eccn: 'EAR99', destination: 'CN' };
const endpoint = () => idOf(world.officer, '/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' });

async function attachment(applicationId: string): Promise<string> {
  const { body } = await world.officer
    .post(`/v1/applications/${applicationId}/attachments`)
    .field('kind', 'specification')
    .attach('file', Buffer.from('a sheet'), 'sheet.txt');
  return (body as { id: string }).id;
}

async function denied(): Promise<string> {
  const { id } = await filed(world.officer);
  const bases = { statutoryBasis: '50 U.S.C. 4813', regulatoryBasis: '15 CFR 744.11(a)' };
  await record(world.bis, { id }, { type: 'intent_to_deny', reasons: 'Risk of diversion', ...bases });
  await record(world.officer, { id }, { type: 'itd_response', text: 'There is none.' });
  await record(world.bis, { id }, { type: 'denied' });
  return id;
}

async function appealed(): Promise<string> {
  const id = await denied();
  await world.officer.made(`/v1/applications/${id}/appeal`, { statement: 'It was misread.' });
  return id;
}

/** An amendment of a license of a party's. */
async function amending(by: Client, change: (partyId: string) => object): Promise<Asked> {
  const id = await harmless();
  const parties = [{ role: 'ultimate_consignee', partyId: id }];
  const application = await filed(world.officer, { parties });
  const { license } = await record<{ license: { number: string } }>(world.bis, application, {
    type: 'approved',
  });
  return {
    by,
    path: `post /v1/licenses/${license.number}/amendments`,
    body: { reason: 'x', ...change(id) },
  };
}

/** To whom technology is released, and under which license. */
async function releasing(): Promise<{ path: string; personId: string; body: object }> {
  const engineer = { name: `Engineer ${Math.random()}`, country: 'US', kind: 'person' };
  const personId = await idOf(world.officer, '/v1/parties', engineer);
  const application = await filed(world.officer, {
    parties: [],
    items: [{ eccn: '3E991', description: 'Notes', unitPrice: { amount: '100', currency: 'USD' } }],
    endUse: `Design ${Math.random()}`,
    bis748p: {
      foreignPersons: [{ partyId: personId, citizenships: [{ country: 'IN' }], permanentResidencies: [] }],
    },
  });
  const { license } = await record<{ license: { number: string } }>(world.bis, application, {
    type: 'approved',
  });
  const body = { personId, on: '2019-07-22', form: 'oral', items: [{ item: 1 }] };
  return { path: `/v1/licenses/${license.number}/releases`, personId, body };
}

/** Items that a party passes on to itself: refused, whatever the letters. */
const passedOn = (write: (id: string) => string, field: 'fromPartyId' | 'toPartyId') =>
  amending(world.officer, (id) => ({
    kind: 'among_approved_end_users',
    fromPartyId: id,
    toPartyId: id,
    [field]: write(id),
    attestations: ['no_condition_of_ultimate_consignee_alone'],
  }));

const ofSupplier =
  (path: string, by = () => world.bis): RequestOfIds =>
  (write) =>
    Promise.resolve({ by: by(), path: `get ${path}?supplierId=${write(supplierId)}` });
const withParty = (write: (id: string) => string) => ({
  parties: [{ role: 'ultimate_consignee', partyId: write(partyId) }],
});
const template = (form: object = { endUse: 'Ovens' }) => ({ name: `Usual ${Math.random()}`, form });
const usual = async () =>
  `post /v1/application-templates/${await idOf(world.officer, '/v1/application-templates', template())}/applications`;
const asOfficer = async (path: string | Promise<string>, body?: object): Promise<Asked> => ({
  by: world.officer,
  path: await path,
  ...(body ? { body } : {}),
});

/** Every field of the API that takes an id, in a body or a query. */
const ASKING: Readonly<Record<string, RequestOfIds>> = {
  'get /v1/audit ?principalId': async (write) => {
    const { id } = await world.officer.read<{ id: string }>('/v1/me');
    return { by: world.auditor, path: `get /v1/audit?principalId=${write(id)}&limit=1` };
  },
  'post /v1/principals .supplierId': (write) =>
    Promise.resolve({
      by: service.admin,
      path: 'post /v1/principals',
      body: { name: 'X', role: 'compliance_officer', supplierId: write(supplierId) },
    }),
  // An office refuses them, and a company takes them: memberships.spec.ts, group-grants.spec.ts.
  'post /v1/principals .memberships[].supplierId': (write) =>
    Promise.resolve({
      by: service.admin,
      path: 'post /v1/principals',
      body: { name: 'X', memberships: [{ role: 'preparer', supplierId: write(supplierId) }] },
    }),
  'patch /v1/principals/{id} .memberships[].supplierId': async (write) => ({
    by: service.admin,
    path: `patch /v1/principals/${(await service.admin.read<{ id: string }>('/v1/me')).id}`,
    body: { memberships: [{ role: 'preparer', supplierId: write(supplierId) }] },
  }),
  'put /v1/settings/group-grants .grants[].supplierId': (write) =>
    Promise.resolve({
      by: service.admin,
      path: 'put /v1/settings/group-grants',
      body: { grants: [{ group: 'a', role: 'preparer', supplierId: write(supplierId) }] },
    }),
  'post /v1/webhook-endpoints/{id}/redeliveries .deliveryIds[]': async (write) => {
    const id = await endpoint();
    await filed(world.officer);
    const { data } = await world.officer.read<{ data: { id: string }[] }>(
      `/v1/webhook-endpoints/${id}/deliveries`,
    );
    return asOfficer(`post /v1/webhook-endpoints/${id}/redeliveries`, { deliveryIds: [write(data[0]!.id)] });
  },
  'post /v1/webhook-endpoints/{id}/recover .applicationId': async (write) =>
    asOfficer(`post /v1/webhook-endpoints/${await endpoint()}/recover`, {
      applicationId: write((await filed(world.officer)).id),
    }),
  'get /v1/webhook-endpoints/{id}/deliveries ?applicationId': async (write) => {
    const id = await endpoint();
    const application = await filed(world.officer);
    return asOfficer(`get /v1/webhook-endpoints/${id}/deliveries?applicationId=${write(application.id)}`);
  },
  'get /v1/determinations ?productId': async (write) =>
    asOfficer(`get /v1/determinations?productId=${write(await product())}`),
  'post /v1/assistant-calls .about[]': async (write) =>
    asOfficer('post /v1/assistant-calls', {
      tool: 'read_case',
      client: { name: 'an assistant', version: '1' },
      about: [write((await draftFor(world.officer)).id)],
    }),
  'post /v1/determinations .productId': async (write) =>
    asOfficer('post /v1/determinations', { ...toChina, productId: write(await product()) }),
  'post /v1/determinations .parties[].partyId': async (write) =>
    asOfficer('post /v1/determinations', {
      ...toChina,
      parties: [{ role: 'ultimate_consignee', partyId: write(partyId) }],
    }),
  'post /v1/determinations/batch .supplierId': (write) =>
    asOfficer('post /v1/determinations/batch', {
      supplierId: write(supplierId),
      items: [{ eccn: 'EAR99' }],
      destinations: ['CN'],
    }),
  'post /v1/determinations/batch .productIds[]': async (write) =>
    asOfficer('post /v1/determinations/batch', {
      productIds: [write(await product())],
      destinations: ['CN'],
    }),
  'get /v1/determinations/batch/{id}/results ?productId': async (write) => {
    const productId = await product();
    const batch = { productIds: [productId], destinations: ['CN'] };
    const id = await idOf(world.officer, '/v1/determinations/batch', batch);
    return asOfficer(`get /v1/determinations/batch/${id}/results?productId=${write(productId)}`);
  },
  'post /v1/suppliers/{id}/products/{productId}/classifications .applicationId': async (write) =>
    asOfficer(`post /v1/suppliers/${supplierId}/products/${await product()}/classifications`, {
      eccn: 'EAR99',
      validFrom: '2019-07-01',
      basis: 'self',
      applicationId: write((await filed(world.officer)).id),
    }),
  'post /v1/screenings/backtest .supplierId': (write) =>
    Promise.resolve({
      by: world.officer,
      path: 'post /v1/screenings/backtest',
      body: { threshold: 0.9, supplierId: write(supplierId) },
    }),
  'post /v1/screening-suppressions .partyId': async (write) =>
    asOfficer('post /v1/screening-suppressions', {
      partyId: write(await party(LISTED, 'CN')),
      entryId,
      reason: 'x',
    }),
  'post /v1/screening-suppressions .entryId': async (write) =>
    asOfficer('post /v1/screening-suppressions', {
      partyId: await party(LISTED, 'CN'),
      entryId: write(entryId),
      reason: 'x',
    }),
  'get /v1/screening-suppressions ?partyId': (write) =>
    asOfficer(`get /v1/screening-suppressions?partyId=${write(partyId)}`),
  'get /v1/screening-alerts ?partyId': (write) =>
    asOfficer(`get /v1/screening-alerts?partyId=${write(partyId)}`),
  'get /v1/screening-alert-groups ?partyId': (write) =>
    asOfficer(`get /v1/screening-alert-groups?partyId=${write(partyId)}`),
  'post /v1/parties .supplierId': (write) =>
    asOfficer('post /v1/parties', {
      name: 'Turku Oy',
      country: 'FI',
      kind: 'organization',
      supplierId: write(supplierId),
    }),
  'get /v1/parties ?supplierId': ofSupplier('/v1/parties', () => world.officer),
  'put /v1/parties/{id}/owners .owners[].partyId': async (write) => {
    // Of itself: a party owns no share of itself.
    const id = await harmless();
    return asOfficer(`put /v1/parties/${id}/owners`, { owners: [{ partyId: write(id), percentage: '60' }] });
  },
  'post /v1/application-templates .form.supplierId': (write) =>
    asOfficer('post /v1/application-templates', template({ supplierId: write(supplierId) })),
  'post /v1/application-templates .form.parties[].partyId': (write) =>
    asOfficer('post /v1/application-templates', template(withParty(write))),
  'post /v1/application-templates/{id}/applications .supplierId': (write) =>
    asOfficer(usual(), { supplierId: write(supplierId) }),
  'post /v1/application-templates/{id}/applications .parties[].partyId': (write) =>
    asOfficer(usual(), withParty(write)),
  'post /v1/applications/{id}/appeal .attachmentIds[]': async (write) => {
    const id = await denied();
    return asOfficer(`post /v1/applications/${id}/appeal`, {
      statement: 'x',
      attachmentIds: [write(await attachment(id))],
    });
  },
  'post /v1/applications/{id}/appeal/papers .attachmentIds[]': async (write) => {
    const id = await appealed();
    return asOfficer(`post /v1/applications/${id}/appeal/papers`, {
      kind: 'statement',
      text: 'x',
      attachmentIds: [write(await attachment(id))],
    });
  },
  'post /v1/applications/{id}/appeal/decision .attachmentIds[]': async (write) => {
    const id = await appealed();
    return {
      by: world.chair,
      path: `post /v1/applications/${id}/appeal/decision`,
      body: { outcome: 'granted', reasons: 'x', attachmentIds: [write(await attachment(id))] },
    };
  },
  'post /v1/applications .supplierId': (write) =>
    asOfficer('post /v1/applications', { supplierId: write(supplierId) }),
  'post /v1/applications .parties[].partyId': (write) => asOfficer('post /v1/applications', withParty(write)),
  'get /v1/applications ?supplierId': ofSupplier('/v1/applications'),
  'get /v1/applications/counts ?supplierId': ofSupplier('/v1/applications/counts'),
  'patch /v1/applications/{id} .supplierId': async (write) =>
    asOfficer(`patch /v1/applications/${(await draftFor(world.officer)).id}`, {
      supplierId: write(supplierId),
    }),
  'patch /v1/applications/{id} .parties[].partyId': async (write) =>
    asOfficer(`patch /v1/applications/${(await draftFor(world.officer)).id}`, withParty(write)),
  'post /v1/applications/{id}/events .attachmentIds[]': async (write) => {
    const { id } = await filed(world.officer);
    await record(
      world.bis,
      { id },
      {
        type: 'information_requested',
        id: 'q1',
        by: 'BIS',
        questions: ['Who?'],
      },
    );
    return asOfficer(`post /v1/applications/${id}/events`, {
      type: 'information_received',
      id: 'q1',
      text: 'They.',
      attachmentIds: [write(await attachment(id))],
    });
  },
  'post /v1/applications/{id}/what-if .events[].attachmentIds[]': async (write) => {
    const { id } = await filed(world.officer);
    return asOfficer(`post /v1/applications/${id}/what-if`, {
      asOf: '2019-08-01',
      events: [{ type: 'withdrawn', attachmentIds: [write(await attachment(id))] }],
    });
  },
  'post /v1/procedure/simulate .events[].attachmentIds[]': (write) =>
    asOfficer('post /v1/procedure/simulate', {
      asOf: '2019-08-01',
      events: [{ type: 'registered', on: '2019-07-22', attachmentIds: [write(partyId)] }],
    }),
  'post /v1/assignments .applicationIds[]': async (write) => ({
    by: world.bis,
    path: 'post /v1/assignments',
    body: {
      applicationIds: [write((await filed(world.officer)).id)],
      assigneeId: (await world.bis.read<{ id: string }>('/v1/me')).id,
    },
  }),
  'post /v1/assignments .assigneeId': async (write) => ({
    by: world.bis,
    path: 'post /v1/assignments',
    body: {
      applicationIds: [(await filed(world.officer)).id],
      assigneeId: write((await world.bis.read<{ id: string }>('/v1/me')).id),
    },
  }),
  'post /v1/delegations .toPrincipalId': async (write) => {
    // To oneself: refused, whatever the letters.
    const by = await makeCaller(service, { name: 'Away', role: 'licensing_officer' });
    const { id } = await by.read<{ id: string }>('/v1/me');
    const body = { toPrincipalId: write(id), fromOn: '2019-07-22', untilOn: '2019-07-23' };
    return { by, path: 'post /v1/delegations', body };
  },
  'get /v1/licenses ?supplierId': ofSupplier('/v1/licenses'),
  'post /v1/licenses/{number}/amendments .partyId': (write) =>
    amending(world.bis, (id) => ({ kind: 'name_change', partyId: write(id), name: 'Turku Oy' })),
  'post /v1/licenses/{number}/amendments .supplierId': (write) =>
    amending(world.bis, () => ({ kind: 'transfer', supplierId: write(supplierId) })),
  'post /v1/licenses/{number}/amendments .fromPartyId': (write) => passedOn(write, 'fromPartyId'),
  'post /v1/licenses/{number}/amendments .toPartyId': (write) => passedOn(write, 'toPartyId'),
  'get /v1/licenses/{number}/releases ?personId': async (write) => {
    const { path, personId } = await releasing();
    return asOfficer(`get ${path}?personId=${write(personId)}`);
  },
  'post /v1/licenses/{number}/releases .personId': async (write) => {
    const { path, personId, body } = await releasing();
    return asOfficer(`post ${path}`, { ...body, personId: write(personId) });
  },
  'post /v1/licenses/{number}/releases .supersedes': async (write) => {
    const { path, body } = await releasing();
    const supersedes = write(await idOf(world.officer, path, body));
    return asOfficer(`post ${path}`, { ...body, supersedes, reason: 'another day' });
  },
  'get /v1/reports/timeliness ?supplierId': ofSupplier('/v1/reports/timeliness'),
  'get /v1/reports/quarterly ?supplierId': ofSupplier('/v1/reports/quarterly'),
  'get /v1/reports/timeliness/applications ?supplierId': ofSupplier('/v1/reports/timeliness/applications'),
};

function fieldsOf(
  schemas: Readonly<Record<string, Schema>>,
  schema: Schema,
  at = '',
  within: readonly string[] = [],
): string[] {
  const name = schema.$ref?.split('/').at(-1);
  if (name !== undefined)
    return within.includes(name) ? [] : fieldsOf(schemas, schemas[name]!, at, [...within, name]);
  if (schema.format === 'uuid') return [at];
  return [
    ...(schema.items ? fieldsOf(schemas, schema.items, `${at}[]`, within) : []),
    ...Object.entries(schema.properties ?? {}).flatMap(([one, inside]) =>
      fieldsOf(schemas, inside, `${at}.${one}`, within),
    ),
    ...[...(schema.oneOf ?? []), ...(schema.allOf ?? [])].flatMap((one) =>
      fieldsOf(schemas, one, at, within),
    ),
  ];
}

const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi;

/** An answer without what differs from one time to the next. */
async function answer({ by, path, body }: Asked) {
  const [method = '', url = ''] = path.split(' ');
  const asking = {
    get: () => by.get(url),
    post: () => by.post(url, body),
    put: () => by.put(url, body ?? {}),
    patch: () => by.patch(url, body ?? {}),
  }[method]!;
  const { status, body: answered } = await asking();
  return { status, answered: answered as unknown };
}

describe('an id in capitals', () => {
  it('is tried in every field that takes one', async () => {
    const { body } = await service.admin.get('/openapi.json');
    const { paths, components } = body as {
      paths: Record<string, Record<string, Operation>>;
      components: { schemas: Record<string, Schema> };
    };
    const found = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).flatMap(([method, { parameters = [], requestBody }]) => [
        ...parameters
          .filter((one) => one.in === 'query' && one.schema.format === 'uuid')
          .map(({ name }) => `${method} ${path} ?${name}`),
        ...Object.values(requestBody?.content ?? {})
          .flatMap(({ schema }) => fieldsOf(components.schemas, schema))
          .map((field) => `${method} ${path} ${field}`),
      ]),
    );
    expect([...new Set(found)].sort()).toEqual(Object.keys(ASKING).sort());
  });

  it.each(Object.keys(ASKING))('is the same as in lower case: %s', async (field) => {
    const small = await answer(await ASKING[field]!((id) => id));
    const capital = await answer(await ASKING[field]!((id) => id.toUpperCase()));
    expect(capital.status, JSON.stringify([small, capital])).toBe(small.status);
    expect([404, 403, 400]).not.toContain(small.status);
    const masked = ({ answered }: typeof small) =>
      JSON.stringify(Object.keys(answered ?? {}).sort()) +
      JSON.stringify((answered as { errors?: object } | null)?.errors ?? null);
    expect(masked(capital)).toBe(masked(small));
    const ids = JSON.stringify(capital.answered).match(UUID) ?? [];
    expect(ids.filter((id) => id !== id.toLowerCase())).toEqual([]);
  });
});
