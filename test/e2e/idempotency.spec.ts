import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, eventually, makeCaller, makeWorld } from '../support/world.js';

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

interface Operation {
  readonly operationId: string;
  readonly security?: readonly unknown[];
  readonly parameters?: readonly { readonly name: string }[];
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: Schema }> }>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

let service: TestService;

beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.close());

const kept = async () =>
  JSON.stringify((await asOwner(service.connection, 'SELECT * FROM idempotency_key')).rows);

describe('strangers who sign in with the same Idempotency-Key', () => {
  const signIn = (key: string) =>
    supertest(service.url).post('/v1/session').set('Idempotency-Key', 'everybody-sends-1').send({ key });

  it('each get their own session, and never the answer of another', async () => {
    const world = await makeWorld(service);
    const keys = [world.officer.key!, world.auditor.key!, world.officer.key!];
    const answers = [];
    for (const key of keys) answers.push(await signIn(key));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(answers.map(({ body }) => body.principal.role as string)).toEqual([
      'compliance_officer',
      'auditor',
      'compliance_officer',
    ]);
    const cookies = answers.map(({ headers }) => String(headers['set-cookie']).split(';')[0]);
    const tokens = answers.map(({ body }) => body.csrfToken as string);
    expect(new Set(cookies).size).toBe(3);
    expect(new Set(tokens).size).toBe(3);
    for (const answer of answers) expect(answer.headers).not.toHaveProperty('idempotent-replayed');
  });

  it('are not kept from signing in by whoever was there before, wrong or right', async () => {
    const { auditor } = await makeWorld(service);
    expect((await signIn('ek_wrong_wrong_wrong_wrong')).status).toBe(401);
    const answers = await Promise.all(Array.from({ length: 5 }, () => signIn(auditor.key!)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  });

  it('leave nothing behind', async () => {
    const { auditor } = await makeWorld(service);
    const { body } = await signIn(auditor.key!);
    const all = await kept();
    expect(all).not.toContain(body.csrfToken);
    expect(all).not.toContain('everybody-sends-1');
    expect(all).not.toContain('anonymous');
  });
});

describe('callers with the same Idempotency-Key', () => {
  it('each have their own answer, of one supplier too', async () => {
    const { supplierId, officer } = await makeWorld(service);
    const colleague = await makeCaller(service, { name: 'Second', role: 'compliance_officer', supplierId });
    const party = { name: 'Harmless Oy', country: 'FI', kind: 'organization' };
    const make = (caller: typeof officer) => caller.post('/v1/parties', party).set('Idempotency-Key', 'one');
    const [first, second] = [await make(officer), await make(colleague)];
    expect(first.body.id).not.toBe(second.body.id);
  });
});

describe('a document that is sent again with its Idempotency-Key', () => {
  const send = (by: Client, path: string, bytes: string, fileName = 'sheet.txt', kind = 'specification') =>
    by
      .post(path)
      .set('Idempotency-Key', 'document-1')
      .field('kind', kind)
      .attach('file', Buffer.from(bytes), { filename: fileName, contentType: 'text/plain' });

  it('is answered once more and stored once; another document with that key is refused', async () => {
    const { officer } = await makeWorld(service);
    const path = `/v1/applications/${(await draftFor(officer)).id}/attachments`;
    const first = await send(officer, path, 'one');
    expect(first.status).toBe(201);
    // Each sending separates the parts in another way.
    const again = await send(officer, path, 'one');
    expect([again.status, again.headers['idempotent-replayed'], again.body]).toEqual([
      201,
      'true',
      first.body,
    ]);
    const others = [
      await send(officer, path, 'two'),
      await send(officer, path, 'one', 'other.txt'),
      await send(officer, path, 'one', 'sheet.txt', 'other'),
    ];
    expect(others.map(({ status }) => status)).toEqual([422, 422, 422]);
    expect(others[0]?.body).toMatchObject({ type: 'urn:ninety:problem:idempotency-key-reused' });
    const { data } = await officer.read<{ data: { id: string }[] }>(path);
    expect(data.map(({ id }) => id)).toEqual([first.body.id]);
    const content = await officer.get(`${path}/${first.body.id}/content`).buffer(true);
    expect(String(content.body)).toBe('one');
  });

  it('leaves nothing in the folder of uploads, replayed or refused', async () => {
    const { officer } = await makeWorld(service);
    const path = `/v1/applications/${(await draftFor(officer)).id}/attachments`;
    const folder = mkdtempSync(join(tmpdir(), 'ninety-uploads-'));
    const before = process.env.TMPDIR;
    process.env.TMPDIR = folder;
    try {
      for (const bytes of ['one', 'one', 'two']) await send(officer, path, bytes);
      await eventually(
        () => Promise.resolve(readdirSync(folder)),
        (files) => files.length === 0,
      );
    } finally {
      if (before === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = before;
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('what is shown once', () => {
  it('is not kept with an answer, and not shown by its repetition', async () => {
    const { officer } = await makeWorld(service);
    const { id } = await service.admin.made<{ id: string }>('/v1/principals', { name: 'X', role: 'auditor' });
    const keyed = (caller: typeof officer, path: string, body?: object) =>
      caller.post(path, body).set('Idempotency-Key', `secret of ${path}`);
    const made = await keyed(officer, '/v1/webhook-endpoints', { url: 'https://hooks.example/' });
    const asks = [
      () => keyed(service.admin, `/v1/principals/${id}/api-keys`, {}),
      () => keyed(officer, '/v1/webhook-endpoints', { url: 'https://hooks.example/' }),
      () => keyed(officer, `/v1/webhook-endpoints/${made.body.id}/rotate-secret`),
    ];
    const shown = [made.body.secret as string];
    for (const ask of asks) {
      const { body } = await ask();
      shown.push(...[body.key, body.secret].filter((secret) => secret !== undefined));
      const again = await ask();
      expect(again.headers['idempotent-replayed']).toBe('true');
      expect(again.body).not.toHaveProperty('key');
      expect(again.body).not.toHaveProperty('secret');
    }
    expect(shown).toHaveLength(3);
    const all = await kept();
    for (const secret of shown) expect(all).not.toContain(secret);
  });

  it('is answered by no other operation that takes an Idempotency-Key', async () => {
    const { body } = await supertest(service.url).get('/openapi.json');
    const document = body as Document;
    const found = Object.values(document.paths).flatMap(({ post }) => {
      if (!post?.parameters?.some(({ name }) => name === 'Idempotency-Key')) return [];
      const answers = Object.entries(post.responses).filter(([status]) => status.startsWith('2'));
      const schemas = answers.flatMap(([, { content }]) => Object.values(content ?? {}));
      const names = schemas.flatMap(({ schema }) => namesIn(schema, document, new Set()));
      return names.filter(isSecretive).map((name) => `${post.operationId} ${name}`);
    });
    expect([...new Set(found)].sort()).toEqual([
      'Principals_createKey key',
      'Webhooks_create secret',
      'Webhooks_rotateSecret secret',
    ]);
  });

  it('is what a sign-in answers, which takes none', async () => {
    const { body } = await supertest(service.url).get('/openapi.json');
    const open = (body as Document).paths['/v1/session']?.post;
    expect(open?.parameters?.map(({ name }) => name)).not.toContain('Idempotency-Key');
  });
});

const isSecretive = (name: string) => /^key$|secret|token|password|cookie/i.test(name);

/** The names of the fields of an answer, at every depth. */
function namesIn(schema: Schema, document: Document, seen: Set<string>): string[] {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    const named = document.components.schemas[name];
    if (!named || seen.has(name)) return [];
    return namesIn(named, document, seen.add(name));
  }
  const within = [
    ...Object.values(schema.properties ?? {}),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
  ];
  const names = [...within, ...(schema.items ? [schema.items] : [])].flatMap((one) =>
    namesIn(one, document, seen),
  );
  return [...Object.keys(schema.properties ?? {}), ...names];
}
