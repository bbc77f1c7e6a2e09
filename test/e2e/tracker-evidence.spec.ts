import type { JSONWebKeySet } from 'jose';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEvidence } from '../../scripts/src/evidence/verify.js';
import type { Client } from '../support/client.js';
import { observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { evidence, json, unzip, withFile } from '../support/evidence.js';
import type { Parts } from '../support/evidence.js';
import { makeCaller } from '../support/world.js';

const TODAY = '2026-11-02';

interface Shown {
  id: string;
  type: string;
  source: string;
  saidBy: string | null;
  learnedOn: string;
  recordedBy: string;
  supersedes: string | null;
  supersededBy: string | null;
  reason: string | null;
}

let company: Company;
let application: Tracked;
let attachmentId: string;
let published: JSONWebKeySet;

beforeAll(async () => {
  company = await startCompany(TODAY);
  const { officer } = company;
  await officer.made('/v1/closures', {
    regime: 'us-bis',
    from: '2026-09-07',
    to: '2026-09-08',
    reason: 'a storm',
    source: 'the notice on its pages',
  });
  application = await officer.made<Tracked>('/v1/applications', { reference: 'PO-7' });
  const letter = await officer
    .post(`/v1/applications/${application.id}/attachments`)
    .field('kind', 'letter_of_explanation')
    .attach('file', Buffer.from('returned without action'), 'letter.txt');
  attachmentId = letter.body.id as string;
  await observe(
    officer,
    application.id,
    { type: 'filed', on: '2026-09-01', system: 'snap_r', number: 'Z7000001', source: 'own_act' },
    {
      type: 'returned_without_action',
      on: '2026-09-20',
      learnedOn: '2026-10-01',
      source: 'telephone',
      saidBy: 'the help desk',
      attachmentIds: [attachmentId],
    },
  );
  const { data } = await officer.read<{ data: Shown[] }>(`/v1/applications/${application.id}/events`);
  application = await observe(officer, application.id, {
    type: 'approved',
    on: '2026-09-21',
    source: 'letter',
    supersedes: data[1]?.id,
    reason: 'the caller had read another case',
  });
  const license = await officer.made<{ id: string }>('/v1/licenses', {
    applicationId: application.id,
    regime: 'us-bis',
    number: 'D7000001',
    issuedOn: '2026-09-21',
    validUntil: '2030-09-30',
    lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
  });
  const notices = `/v1/licenses/${license.id}/notices`;
  const wrong = await officer.made<{ id: string }>(notices, {
    type: 'revoked',
    on: '2026-10-10',
    source: 'telephone',
  });
  await officer.made(notices, {
    type: 'suspended',
    on: '2026-10-10',
    source: 'letter',
    note: 'pending an inquiry',
    supersedes: wrong.id,
    reason: 'misheard',
  });
  const duty = await officer.made<{ id: string }>('/v1/duties', {
    licenseId: license.id,
    kind: 'report',
    text: 'Report deliveries.',
    due: { on: '2026-12-01' },
  });
  await officer.made(`/v1/duties/${duty.id}/corrections`, {
    text: 'Report each delivery.',
    reason: 'misread',
  });
  await officer.made(`/v1/duties/${duty.id}/met`, { on: '2026-09-30' });
  await officer.made(`/v1/duties/${duty.id}/met/void`, { reason: 'the wrong report' });
  await officer.made(`/v1/duties/${duty.id}/met`, { on: '2026-10-01' });
  published = await company.service.admin.read<JSONWebKeySet>('/v1/event-checkpoint-keys');
});
afterAll(() => company.service.close());

const packageFor = async (by: Client) => unzip(await evidence(by, application));
const faults = async (parts: Parts) =>
  (await withFile(parts, (file) => checkEvidence(file, published))).faults;

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

describe('the evidence of a case that is decided elsewhere', () => {
  it('has what is owed, what was said of it and that it was met, with the rows behind it', async () => {
    const parts = await packageFor(company.officer);
    // The service has written one of its own by then, or not: to renew the license.
    const duty = json<{ id: string; kind: string }[]>(parts, 'duties.json').find(
      ({ kind }) => kind === 'report',
    );
    expect(duty).toMatchObject({
      state: 'met',
      versions: [{ text: 'Report deliveries.' }, { text: 'Report each delivery.', reason: 'misread' }],
      occurrences: [{ state: 'met', met: { on: '2026-10-01' } }],
      voided: [{ occurrence: 'once', on: '2026-09-30', voided: { reason: 'the wrong report' } }],
    });
    const { rows } = json<{ rows: { table: string; key: string }[] }>(parts, 'record.json');
    const keys = rows.filter(({ table, key }) => table.startsWith('duty') && key.startsWith(duty!.id));
    const below = ['1', '2', 'once', 'once', 'once/2'].map((key) => `${duty!.id}/${key}`);
    expect(keys.map(({ key }) => key).sort()).toEqual([duty!.id, ...below]);
    const actions = json<{ action: string }[]>(parts, 'audit.json').map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['duty.recorded', 'duty.corrected', 'duty.met']));
    expect(await faults(parts)).toEqual([]);
    const fault = `duty ${duty!.id} of duties.json is not what its rows say`;
    const changes = [
      (text: string) => text.replace('Report each delivery.', 'Report nothing.'),
      (text: string) => text.replace('"2026-10-01"', '"2026-09-01"'),
      (text: string) => text.replace('"2026-09-30"', '"2026-09-01"'),
      (text: string) => text.replace('the wrong report', 'the right report'),
      () => '[]',
    ];
    for (const change of changes)
      expect(await faults(rewritten(parts, 'duties.json', change))).toContainEqual(fault);
  });

  it('has each fact with its source, and what was superseded and why', async () => {
    const parts = await packageFor(company.officer);
    const history = json<Shown[]>(parts, 'history.json');
    const [filed, returned, approved] = history;
    expect(filed).toMatchObject({ type: 'filed', source: 'own_act', learnedOn: TODAY, supersededBy: null });
    expect(returned).toMatchObject({
      type: 'returned_without_action',
      saidBy: 'the help desk',
      learnedOn: '2026-10-01',
      supersededBy: approved?.id,
    });
    expect(approved).toMatchObject({ supersedes: returned?.id, reason: 'the caller had read another case' });
    const people = json<{ id: string; name: string }[]>(parts, 'people.json');
    expect(people).toEqual([{ id: filed?.recordedBy, name: 'Dana Lee' }]);
    expect(json<Tracked>(parts, 'clocks.json').clocks[0]?.because).not.toEqual([]);
    // What is estimated of a case was recorded of none.
    const application = json<Tracked>(parts, 'application.json');
    expect(Object.keys(application)).toEqual(
      expect.arrayContaining(['valueAtStake', 'penaltyOn', 'penalty']),
    );
    expect(Object.keys(application)).not.toContain('atRisk');
    expect(json(parts, 'closures.json')).toMatchObject([{ reason: 'a storm' }]);
    expect(json(parts, 'regime.json')).toMatchObject({ id: 'us-bis', lawAsOf: expect.any(String) });
    expect(String(parts.get(`attachments/${attachmentId}`))).toBe('returned without action');
    expect(json<{ action: string }[]>(parts, 'audit.json').map(({ action }) => action)).toContain(
      'application.superseded',
    );
    const tables = json<{ rows: { table: string }[] }>(parts, 'record.json').rows.map(({ table }) => table);
    expect(tables.filter((table) => table === 'application_observation')).toHaveLength(3);
  });

  it('has its license with what the authority told of it, corrected too', async () => {
    const parts = await packageFor(company.officer);
    const [license] = json<{ status: string; notices: object[] }[]>(parts, 'licenses.json');
    expect(license).toMatchObject({
      number: 'D7000001',
      status: 'suspended',
      notices: [
        { type: 'revoked', supersededBy: expect.any(String) },
        { type: 'suspended', note: 'pending an inquiry', reason: 'misheard' },
      ],
    });
    const entries = json<{ action: string; details: string }[]>(parts, 'audit.json');
    expect(entries.map(({ action }) => action)).toContain('license.suspended');
    const change = (text: string) => text.replace('pending an inquiry', 'for good');
    expect(await faults(rewritten(parts, 'licenses.json', change))).toContainEqual(
      expect.stringMatching(/^notice .* of licenses\.json is not what its row says/),
    );
    const fewer = rewritten(parts, 'licenses.json', () => '[]');
    expect((await faults(fewer)).filter((fault) => /^notice/.test(fault))).toHaveLength(2);
  });

  it('is whole by the keys that the service publishes, for everybody who may read it', async () => {
    const auditor = await makeCaller(company.service, { name: 'Kim Auditor', role: 'auditor' });
    for (const by of [company.officer, company.service.admin, auditor])
      expect(await faults(await packageFor(by))).toEqual([]);
  });

  it('is found out where a fact, its source or its correction was changed, left out or added', async () => {
    const parts = await packageFor(company.officer);
    const changes: ((history: Shown[]) => unknown)[] = [
      (history) => history.map((one) => ({ ...one, source: 'portal' })),
      (history) => history.map((one) => ({ ...one, supersededBy: null })),
      (history) => history.map((one) => (one.reason === null ? one : { ...one, reason: 'a slip' })),
      (history) => history.filter(({ supersededBy }) => supersededBy === null),
      (history) => [...history, { ...history[0], id: application.id }],
    ];
    for (const change of changes) {
      const changed = rewritten(parts, 'history.json', (text) =>
        JSON.stringify(change(JSON.parse(text) as Shown[])),
      );
      expect(await faults(changed)).toContainEqual(expect.stringMatching(/^observation .* of history\.json/));
    }
    const edited = rewritten(parts, 'record.json', (text) => text.replace('the help desk', 'the chief'));
    expect(await faults(edited)).toContainEqual(expect.stringMatching(/is not what was sealed$/));
  });

  it('is nobody else’s, and its events are proved by their checkpoint', async () => {
    const { id: supplierId } = await company.service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Quarry Optics, Inc.',
      country: 'US',
    });
    const other = await makeCaller(company.service, { name: 'Ira', role: 'compliance_officer', supplierId });
    for (const what of ['evidence', 'event-checkpoint'])
      expect(await other.get(`/v1/applications/${application.id}/${what}`)).toMatchObject({ status: 404 });
    const checkpoint = await company.officer.read<{ sequence: number; events: { type: string }[] }>(
      `/v1/applications/${application.id}/event-checkpoint`,
    );
    expect(checkpoint.sequence).toBeGreaterThanOrEqual(3);
  });
});
