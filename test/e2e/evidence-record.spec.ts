import { createHash, generateKeyPairSync } from 'node:crypto';
import { CompactSign, exportJWK } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEvidence } from '../../scripts/src/evidence/verify.js';
import type { Client } from '../support/client.js';
import { evidence, json, unzip, withFile } from '../support/evidence.js';
import type { Parts } from '../support/evidence.js';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface EvidenceRow {
  readonly table: string;
  readonly key: string;
  readonly text: string;
  readonly seal?: object;
}

let service: TestService;
let world: World;
let application: Application;
let license: string;
let published: JSONWebKeySet;

beforeAll(async () => {
  service = await startService();
  await service.foundation.jobs.stop();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
  application = await filed(world.officer);
  await record(world.bis, application, { type: 'referred', agencies: ['Energy'], note: 'quietly' });
  const position = { type: 'position', agency: 'Energy', recommendation: 'approve' };
  await record(await world.reviewer('Energy'), application, position);
  const approval = { type: 'approved', conditions: ['no re-export'], note: 'for the file' };
  license = (await record(world.bis, application, approval)).license?.number ?? '';
  await world.officer.post(`/v1/licenses/${license}/acknowledgement`);
  for (const quantity of ['10', '7.0'])
    await world.officer.made(`/v1/licenses/${license}/shipments`, {
      items: [{ item: 1, quantity, value: { amount: '125.00', currency: 'USD' } }],
      shippedOn: '2019-07-22',
    });
  await setToday(service, '2019-07-24');
  published = await service.admin.read<JSONWebKeySet>('/v1/event-checkpoint-keys');
});
afterAll(() => service.close());

const packageFor = async (by: Client) => unzip(await evidence(by, application));
const faults = async (parts: Parts, keys: JSONWebKeySet | null = published) =>
  (await withFile(parts, (file) => checkEvidence(file, keys))).faults;
const callers = () => [world.officer, world.bis, world.auditor] as const;

/** What somebody with the owner's power did to the rows, for the work; then it is undone. */
async function tampered<T>(table: string, sql: string, work: () => Promise<T>): Promise<T> {
  await service.tamper(`CREATE TABLE kept AS TABLE ${table}; ${sql}`);
  try {
    return await work();
  } finally {
    await service.tamper(`DELETE FROM ${table}; INSERT INTO ${table} SELECT * FROM kept; DROP TABLE kept`);
    service.isWhole = true;
  }
}

/** A package in which somebody changed a file and made the manifest fit. */
function rewritten(parts: Parts, path: string, change: (text: string) => string): Parts {
  const bytes = Buffer.from(change(String(parts.get(path))));
  expect(String(bytes)).not.toBe(String(parts.get(path)));
  const manifest = json<{ files: { path: string; size: number; sha256: string }[] }>(parts, 'manifest.json');
  for (const file of manifest.files.filter((one) => one.path === path)) {
    file.size = bytes.length;
    file.sha256 = createHash('sha256').update(bytes).digest('hex');
  }
  return new Map(parts).set(path, bytes).set('manifest.json', Buffer.from(JSON.stringify(manifest)));
}

describe('evidence of what is as it was recorded', () => {
  it('is whole for everybody who may read it, by the keys that the service publishes', async () => {
    for (const by of callers()) expect(await faults(await packageFor(by))).toEqual([]);
    const parts = await packageFor(world.auditor);
    const { key } = await withFile(parts, (file) => checkEvidence(file, null));
    expect(published.keys.map(({ kid }) => kid)).toContain(key);
  });

  it('carries the rows behind it, an applicant those of which it may see all, and no number of the record', async () => {
    const rowsFor = async (by: Client) =>
      json<{ rows: EvidenceRow[]; head?: object }>(await packageFor(by), 'record.json');
    const whole = await rowsFor(world.auditor);
    expect(new Set(whole.rows.map(({ table }) => table))).toEqual(
      new Set([
        'application',
        'application_event',
        'application_party',
        'license',
        'license_item',
        'license_shipment',
      ]),
    );
    expect(whole.head).toMatchObject({ seals: expect.any(Number) as number });
    const own = await rowsFor(world.officer);
    expect(new Set(own.rows.map(({ table }) => table))).toEqual(
      new Set(['application', 'application_party', 'license_item', 'license_shipment']),
    );
    expect(JSON.stringify(own)).not.toMatch(/sequence|chain|Energy|quietly|for the file/);
    expect(Object.keys(own)).toEqual(['rows', 'differing']);
  });
});

describe('evidence of what was edited in the database', () => {
  it.each([
    ['the text of an event', `event = jsonb_set(event, '{conditions}', '["anything goes"]')`],
    ['its date', `event = jsonb_set(event, '{on}', '"2019-07-23"')`],
    ['who recorded it', `recorded_by = (SELECT id FROM principal WHERE role = 'auditor')`],
    ['when', `recorded_at = recorded_at - interval '1 day'`],
  ])('is not whole where %s was', async (_, change) => {
    const sql = `UPDATE application_event SET ${change} WHERE application_id = '${application.id}' AND index = 3`;
    await tampered('application_event', sql, async () => {
      for (const by of callers())
        // An applicant reads no position, and counts one event less.
        expect(await faults(await packageFor(by))).toContain(
          `event ${by === world.officer ? 2 : 3} of history.json is not what was recorded, as the service found`,
        );
    });
  });

  it('is not whole where a balance, a shipment or a row was', async () => {
    for (const [table, sql, fault] of [
      [
        'license_item',
        'UPDATE license_item SET shipped_quantity = 1',
        /license_item\/\S+ is not what was recorded/,
      ],
      [
        'license_shipment',
        'DELETE FROM license_shipment WHERE number = 2',
        /what was shipped of item 1 is not the sum/,
      ],
      [
        'license_shipment',
        `UPDATE license_shipment SET shipped_on = '2019-07-01'`,
        /license_shipment\/\S+ is not what/,
      ],
      [
        'application',
        `UPDATE application SET form = jsonb_set(form, '{endUse}', '"x"')`,
        /application\/\S+ is not what/,
      ],
    ] as const)
      await tampered(table, sql, async () => {
        for (const by of callers()) expect((await faults(await packageFor(by))).join('\n')).toMatch(fault);
      });
    const removed = `DELETE FROM application_event WHERE application_id = '${application.id}' AND index = 3`;
    await tampered('application_event', removed, async () => {
      expect((await faults(await packageFor(world.auditor))).join('\n')).toMatch(
        /application_event\/\S+\/3 is not/,
      );
    });
  });
});

describe('evidence that was edited itself', () => {
  it.each([
    ['history.json', 'no re-export', 'anything goes'],
    ['history.json', '2019-07-22', '2019-07-21'],
    ['shipments.json', '"quantity": "10"', '"quantity": "11"'],
    ['application.json', 'Ovens with a touch screen', 'Ovens'],
    ['record.json', 'Ovens with a touch screen', 'Ovens'],
  ])('is not what was signed: %s', async (path, from, to) => {
    for (const by of callers()) {
      const edited = rewritten(await packageFor(by), path, (text) => text.replace(from, to));
      expect(await faults(edited)).toContain('manifest.json is not what was signed');
    }
  });

  it('says which event, balance and row differ', async () => {
    const parts = await packageFor(world.auditor);
    const history = rewritten(parts, 'history.json', (text) => text.replace('no re-export', 'x'));
    expect(await faults(history)).toContain('event 3 of history.json is not what its row says');
    const shipped = rewritten(parts, 'shipments.json', (text) =>
      text.replace('"quantity": "10"', '"quantity": "1"'),
    );
    expect(await faults(shipped)).toContain('what was shipped of item 1 is not the sum of its shipments');
    const row = rewritten(parts, 'record.json', (text) => text.replace('for the file', 'x'));
    expect((await faults(row)).join()).toMatch(/application_event\/\S+\/3 is not what was sealed/);
    const seal = rewritten(parts, 'record.json', (text) => text.replace(/"writer": null/, '"writer": "x"'));
    expect((await faults(seal)).join()).toMatch(/is not what was sealed/);
    const head = rewritten(parts, 'record.json', (text) =>
      text.replace(/"sealsHash": "./, '"sealsHash": "x'),
    );
    expect(await faults(head)).toContain('the head in record.json is not what was signed');
  });

  it('is not signed by the service where somebody else signed it, or nobody', async () => {
    const parts = await packageFor(world.auditor);
    const { publicKey, privateKey } = generateKeyPairSync('ed25519');
    const edited = rewritten(parts, 'documents/application.html', (text) => `${text} `);
    const manifestSha256 = createHash('sha256')
      .update(edited.get('manifest.json') ?? '')
      .digest('hex');
    const signature = await new CompactSign(Buffer.from(JSON.stringify({ manifestSha256 })))
      .setProtectedHeader({ alg: 'EdDSA', kid: 'theirs' })
      .sign(privateKey);
    const theirs = { keys: [{ ...(await exportJWK(publicKey)), kid: 'theirs' }] };
    edited.set('manifest.jws', Buffer.from(signature)).set('keys.json', Buffer.from(JSON.stringify(theirs)));
    expect(await faults(edited)).toContain('manifest.jws is not signed by any of the keys');
    edited.delete('manifest.jws');
    expect(await faults(edited)).toContain('manifest.jws is missing: nobody signed the manifest');
  });
});

describe('the sealed tables', () => {
  it('are not read by an applicant, who gets their rows by the service alone', async () => {
    const { rows } = await asOwner(
      service.connection,
      `SELECT c.relname FROM pg_class c WHERE c.relname LIKE 'record\\_%' AND c.relkind = 'r' AND NOT c.relrowsecurity`,
    );
    expect(rows).toEqual([]);
  });
});
