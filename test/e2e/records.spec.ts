import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { evidence, json, unzip, verify } from '../support/evidence.js';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, eventually, filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
});

const attach = (by: Client, { id }: { id: string }, name: string) =>
  by
    .post(`/v1/applications/${id}/attachments`)
    .field('kind', 'specification')
    .attach('file', Buffer.from(`content of ${name}`), name);

async function approvedWithShipment(): Promise<Application> {
  const application = await filed(world.officer);
  await attach(world.officer, application, 'sheet.txt');
  const { license } = await record(world.bis, application, { type: 'approved' });
  await world.officer.made(`/v1/licenses/${license?.number}/shipments`, {
    items: [{ item: 1, quantity: '10', value: { amount: '125.00', currency: 'USD' } }],
    shippedOn: '2019-07-22',
  });
  return application;
}

describe('the evidence of an application', () => {
  it('is one file with history, documents, deliveries, audit entries and their hashes', async () => {
    await world.officer.made('/v1/webhook-endpoints', { url: 'http://127.0.0.1:1/hook' });
    const application = await approvedWithShipment();
    const parts = await eventually(
      async () => unzip(await evidence(world.officer, application)),
      (found) => json<object[]>(found, 'deliveries.json').length >= 3,
    );
    const names = [...parts.keys()].map((name) => name.replace(/^attachments\/.*/, 'attachments/…'));
    expect(names.sort()).toEqual([
      'amendments.json',
      'application.json',
      'attachments.json',
      'attachments/…',
      'audit.json',
      'clocks.json',
      'correspondence.json',
      'deliveries.json',
      'documents/application.html',
      'documents/license.html',
      'history.json',
      'keys.json',
      'manifest.json',
      'manifest.jws',
      'record.json',
      'releases.json',
      'shipments.json',
    ]);
    expect(json<{ type: string }[]>(parts, 'history.json').map(({ type }) => type)).toEqual([
      'registered',
      'approved',
    ]);
    expect(json(parts, 'shipments.json')).toHaveLength(1);
    expect(json<{ action: string }[]>(parts, 'audit.json').map(({ action }) => action)).toEqual(
      expect.arrayContaining(['application.registered', 'license.shipment_recorded']),
    );
    expect(await verify(parts)).toEqual({ code: 0, output: expect.stringContaining('whole') });
  });

  it('shows what was changed, removed or added, each by its name', async () => {
    const application = await approvedWithShipment();
    const parts = await unzip(await evidence(world.bis, application));
    const edited = new Map(parts);
    edited.set(
      'history.json',
      Buffer.from(String(parts.get('history.json')).replace('approved', 'withdrawn')),
    );
    edited.delete('documents/license.html');
    edited.set('extra.txt', Buffer.from('x'));
    const { code, output } = await verify(edited);
    expect(code).toBe(1);
    expect(output).toMatch(/history\.json (was changed|has)/);
    expect(output).toMatch(/documents\/license\.html is missing/);
    expect(output).toMatch(/extra\.txt is not in the manifest/);
  });

  it('shows an audit entry that was rewritten together with the manifest', async () => {
    const application = await approvedWithShipment();
    const parts = await unzip(await evidence(world.bis, application));
    const forged = Buffer.from(
      String(parts.get('audit.json')).replace('"application.registered"', '"application.forgot"'),
    );
    const manifest = json<{ files: { path: string; size: number; sha256: string }[] }>(
      parts,
      'manifest.json',
    );
    for (const file of manifest.files.filter(({ path }) => path === 'audit.json')) {
      file.size = forged.length;
      file.sha256 = createHash('sha256').update(forged).digest('hex');
    }
    const edited = new Map(parts)
      .set('audit.json', forged)
      .set('manifest.json', Buffer.from(JSON.stringify(manifest)));
    expect(await verify(edited)).toEqual({ code: 1, output: expect.stringContaining('does not follow') });
  });

  it('has nothing for an applicant that stays inside the government, and nothing for a stranger', async () => {
    const energy = await world.reviewer('Energy');
    const application = await filed(world.officer);
    await record(world.bis, application, { type: 'referred', agencies: ['Energy'], note: 'quietly' });
    await energy.made(`/v1/applications/${application.id}/notes`, { text: 'Ask the laboratory.' });
    await record(energy, application, {
      type: 'position',
      agency: 'Energy',
      recommendation: 'deny',
      reasons: 'diversion',
      statutoryBasis: 's',
      regulatoryBasis: 'r',
    });
    const parts = await unzip(await evidence(world.officer, application));
    const all = [...parts.values()].map(String).join('\n');
    expect(all).not.toMatch(/Energy|quietly|laboratory|diversion|Lou Officer/);
    expect(String((await unzip(await evidence(world.bis, application))).get('history.json'))).toMatch(
      /Energy/,
    );
    const stranger = await makeWorld(service);
    expect((await stranger.officer.get(`/v1/applications/${application.id}/evidence`)).status).toBe(404);
  });
});

describe('the retention of a record', () => {
  const retention = (by: Client, { id }: { id: string }) =>
    by.read<{
      lastActOn: string;
      retainUntil: string | null;
      mayBeDisposed: boolean;
      legalHolds: { id: string }[];
    }>(`/v1/applications/${id}/retention`);

  it('lasts five years from the last act, which a pending case does not have yet', async () => {
    const application = await filed(world.officer);
    expect(await retention(world.officer, application)).toMatchObject({
      retainUntil: null,
      mayBeDisposed: false,
    });
    await record(world.bis, application, { type: 'returned_without_action' });
    // 22 July 2019 + 5 years (15 CFR 762.6)
    expect(await retention(world.officer, application)).toMatchObject({
      lastActOn: '2019-07-22',
      retainUntil: '2024-07-22',
      mayBeDisposed: false,
    });
  });

  it('is held longer by a legal hold until that is lifted', async () => {
    const application = await filed(world.officer);
    const path = `/v1/applications/${application.id}/legal-holds`;
    expect((await world.officer.post(path, { reason: 'x' })).status).toBe(403);
    const { id } = await world.bis.made<{ id: string }>(path, {
      reason: 'Asked for by the Office of Export Enforcement',
    });
    expect((await retention(world.bis, application)).legalHolds).toMatchObject([{ id, liftedAt: null }]);
    expect((await world.bis.post(path, { reason: ' ' })).body).toMatchObject({
      errors: [{ pointer: '/reason' }],
    });
    await world.bis.made(`${path}/${id}/lift`, { reason: 'the matter is closed' });
    expect((await world.bis.post(`${path}/${id}/lift`, { reason: 'again' })).status).toBe(409);
  });

  it('keeps what was filed: only a draft can be deleted', async () => {
    const draft = await draftFor(world.officer);
    expect((await world.officer.get(`/v1/applications/${draft.id}/retention`)).status).toBe(409);
    expect((await world.officer.delete(`/v1/applications/${draft.id}`)).status).toBe(204);
    const application = await filed(world.officer);
    expect((await world.officer.delete(`/v1/applications/${application.id}`)).status).toBe(409);
    await expect(
      asOwner(service.connection, `DELETE FROM application WHERE id = '${application.id}'`),
    ).rejects.toThrow(/was filed: its record is kept/);
  });
});
