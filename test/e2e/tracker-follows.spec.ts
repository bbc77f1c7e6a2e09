import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Client } from '../support/client.js';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RecordVerification } from '@ninety/audit';
import { TrackedWatch } from '@ninety/licensing';
import { SHIPPED } from '@ninety/regimes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clockOf, observe, startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { screeningList } from '../support/fixtures.js';
import { Receiver } from '../support/receiver.js';
import { asOwner, asService, startService } from '../support/service.js';
import { eventually, makeCaller, setToday } from '../support/world.js';

const TODAY = '2026-10-26';
const FILED = { type: 'filed', on: TODAY, system: 'lite' };

/** A regime of one's own, whose pack changes from one start to the next. */
const packs = mkdtempSync(join(tmpdir(), 'ninety-packs-'));
let company: Company;

beforeAll(async () => {
  const folder = join(packs, 'own-siel');
  cpSync(join(SHIPPED, 'uk-siel'), folder, { recursive: true });
  rmSync(join(folder, 'cases'), { recursive: true });
  edit(join(folder, 'regime.yaml'), 'id: uk-siel', 'id: own-siel');
  company = await startCompany(TODAY, { REGIMES_DIR: packs });
});
afterAll(async () => {
  await company.service.close();
  rmSync(packs, { recursive: true, force: true });
});

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

const filed = async (regime: string) => {
  const { id } = await company.officer.made<Tracked>('/v1/applications', { regime });
  return observe(company.officer, id, FILED);
};
const storedDueOn = async ({ id }: Pick<Tracked, 'id'>) => {
  const { rows } = await asOwner(
    company.service.connection,
    `SELECT next_due_on::text AS due FROM application_outlook WHERE application_id = $1 ORDER BY from_on LIMIT 1`,
    [id],
  );
  return (rows as { due: string }[])[0]?.due;
};
const faults = async () => (await company.service.app.get(RecordVerification).verify()).faults;

describe('a closure that is taken back', () => {
  const closure = {
    regime: 'uk-siel',
    from: '2026-11-09',
    to: '2026-11-13',
    reason: 'flood',
    source: 'notice',
  };

  it('stays, with the reason, and the cases follow', async () => {
    const before = await filed('uk-siel');
    const { id } = await company.officer.made<{ id: string }>('/v1/closures', closure);
    await company.service.app.get(TrackedWatch).catchUpAll();
    const during = await company.officer.read<Tracked>(`/v1/applications/${before.id}`);
    expect(clockOf(during, 'twenty_days').dueOn > clockOf(before, 'twenty_days').dueOn).toBe(true);
    expect(await storedDueOn(before)).toBe(during.nextDueOn);

    expect(await company.officer.post(`/v1/closures/${id}/void`, {})).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/reason' }] },
    });
    const taken = await company.officer.made<object>(`/v1/closures/${id}/void`, {
      reason: 'another authority',
    });
    expect(taken).toMatchObject({
      ...closure,
      voidReason: 'another authority',
      voidedAt: expect.any(String),
    });
    expect(await company.officer.post(`/v1/closures/${id}/void`, { reason: 'again' })).toMatchObject({
      status: 409,
      body: { code: 'closure_void' },
    });
    const after = await company.officer.read<Tracked>(`/v1/applications/${before.id}`);
    expect(clockOf(after, 'twenty_days').dueOn).toBe(clockOf(before, 'twenty_days').dueOn);
    expect((await company.officer.read<{ data: object[] }>('/v1/closures')).data).toMatchObject([
      { id, voidReason: 'another authority' },
    ]);
    expect(await faults()).toEqual([]);
    await company.service.app.get(TrackedWatch).catchUpAll();
    expect(await storedDueOn(before)).toBe(before.nextDueOn);
    expect(await faults()).toEqual([]);
  });

  it('is taken back by the company that recorded it, or by an administrator', async () => {
    const { id } = await company.officer.made<{ id: string }>('/v1/closures', closure);
    const { id: supplierId } = await company.service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Quarry Optics, Inc.',
      country: 'US',
    });
    const other = await makeCaller(company.service, { name: 'Ira', role: 'compliance_officer', supplierId });
    const reason = { reason: 'not so' };
    const seen = async (who: Client) =>
      (
        await who.read<{ data: { id: string; recordedBy: string | null; voidedBy: string | null }[] }>(
          '/v1/closures?limit=200',
        )
      ).data.find((one) => one.id === id);
    // What an authority did is everybody's; who of a company wrote it down is that company's.
    expect(await seen(other)).toMatchObject({ ...closure, recordedBy: null });
    const { id: dana } = await company.officer.read<{ id: string }>('/v1/me');
    for (const who of [company.officer, company.service.admin])
      expect(await seen(who)).toMatchObject({ recordedBy: dana });
    expect(await other.post(`/v1/closures/${id}/void`, reason)).toMatchObject({
      status: 403,
      body: { code: 'closure_of_others' },
    });
    await company.service.admin.made(`/v1/closures/${id}/void`, reason);
    expect(await seen(company.officer)).toMatchObject({ voidReason: 'not so', voidedBy: null });
  });

  it('is nothing that there is not, and nothing for who only reads', async () => {
    const { id } = await company.officer.made<{ id: string }>('/v1/closures', closure);
    const auditor = await makeCaller(company.service, { name: 'Kim Auditor', role: 'auditor' });
    const reason = { reason: 'x' };
    expect(await auditor.post(`/v1/closures/${id}/void`, reason)).toMatchObject({ status: 403 });
    expect(await company.officer.post(`/v1/closures/${company.supplierId}/void`, reason)).toMatchObject({
      status: 404,
    });
    await company.officer.made(`/v1/closures/${id}/void`, reason);
  });
});

describe('a case that cannot follow', () => {
  const watch = () => company.service.app.get(TrackedWatch).catchUpAll();
  const alter = (what: string) =>
    asOwner(company.service.connection, `ALTER TABLE application_outlook ${what}`, []);

  it('follows as soon as it can, and makes no other follow again', async () => {
    const [broken, sound] = [await filed('uk-siel'), await filed('uk-siel')];
    await watch();
    await alter(`ADD CONSTRAINT passing_fault CHECK (application_id <> '${broken.id}') NOT VALID`);
    const { id } = await company.officer.made<{ id: string }>('/v1/closures', {
      regime: 'uk-siel',
      from: '2026-11-02',
      to: '2026-11-06',
      reason: 'strike',
      source: 'notice',
    });
    await watch();
    const followed = await storedDueOn(sound);
    expect(followed! > sound.nextDueOn!).toBe(true);
    expect(await storedDueOn(broken)).toBe(broken.nextDueOn);
    expect(await faults()).toEqual([]);

    // What is stored otherwise stays so: only what could not follow is looked at again.
    await asService(
      company.service.connection,
      `UPDATE application_outlook SET next_due_on = '2030-01-01' WHERE application_id = '${sound.id}'`,
    );
    await alter('DROP CONSTRAINT passing_fault');
    await watch();
    expect(await storedDueOn(broken)).toBe(followed);
    expect(await storedDueOn(sound)).toBe('2030-01-01');
    await company.officer.made(`/v1/closures/${id}/void`, { reason: 'it was called off' });
    await watch();
    expect(await storedDueOn(sound)).toBe(sound.nextDueOn);
    expect(await faults()).toEqual([]);
  });
});

describe('a pack that changed', () => {
  it('is followed by the stored outlooks of its cases, and by no others', async () => {
    const [own, other] = [await filed('own-siel'), await filed('uk-siel')];
    const due = await storedDueOn(own);
    edit(join(packs, 'own-siel', 'clocks.yaml'), 'days: 20', 'days: 15');
    const later = await startService({ POSTURE: 'company', REGIMES_DIR: packs }, company.service.connection);
    await setToday(later, TODAY);
    await later.app.get(TrackedWatch).catchUpAll();
    const now = await later.as(company.officer.key!).read<Tracked>(`/v1/applications/${own.id}`);
    expect(now.nextDueOn! < due!).toBe(true);
    expect(await storedDueOn(own)).toBe(now.nextDueOn);
    expect(await storedDueOn(other)).toBe(other.nextDueOn);
    expect((await later.app.get(RecordVerification).verify()).faults).toEqual([]);
    await later.close();
    edit(join(packs, 'own-siel', 'clocks.yaml'), 'days: 15', 'days: 20');
    // The service that runs still has the pack of before, and lets them follow that again.
    await company.service.app.get(TrackedWatch).catchUpAll();
    expect(await storedDueOn(own)).toBe(due);
  });

  it('is no fault of the record where it has another name for a status', async () => {
    const { id } = await filed('own-siel');
    await company.service.app.get(TrackedWatch).catchUpAll();
    const calledBefore = `UPDATE application_outlook SET status = 'lodged' WHERE application_id = '${id}'`;
    await asService(
      company.service.connection,
      `UPDATE regime_followed SET digest = 'of before' WHERE regime = 'own-siel'; ${calledBefore}`,
    );
    expect(await faults()).toEqual([]);
    await company.service.app.get(TrackedWatch).catchUpAll();
    expect(await faults()).toEqual([]);
    // Once the pack is followed, it is.
    await asService(company.service.connection, calledBefore);
    expect(await faults()).toMatchObject([{ code: 'observed_status_differs', params: { is: 'lodged' } }]);
    await asService(
      company.service.connection,
      `UPDATE application_outlook SET status = 'submitted' WHERE application_id = '${id}'`,
    );
  });

  it('is followed on from where a stop came', async () => {
    const [first, second] = [await filed('own-siel'), await filed('own-siel')];
    await company.service.app.get(TrackedWatch).catchUpAll();
    const [reached, left] = first.id < second.id ? [first, second] : [second, first];
    await asService(
      company.service.connection,
      `UPDATE regime_followed SET is_whole = false, after_id = '${reached.id}' WHERE regime = 'own-siel';
       UPDATE application_outlook SET next_due_on = '2030-01-01' WHERE application_id IN ('${first.id}', '${second.id}')`,
    );
    await company.service.app.get(TrackedWatch).catchUpAll();
    expect(await storedDueOn(left)).toBe(left.nextDueOn);
    expect(await storedDueOn(reached)).toBe('2030-01-01');
    await asService(
      company.service.connection,
      `UPDATE regime_followed SET digest = 'of before' WHERE regime = 'own-siel'`,
    );
    await company.service.app.get(TrackedWatch).catchUpAll();
    expect(await storedDueOn(reached)).toBe(reached.nextDueOn);
  });
});

it('a list that asks for something else of a party of a pending application is told of', async () => {
  const { officer, service } = company;
  const receiver = await Receiver.start();
  await officer.made('/v1/webhook-endpoints', {
    url: receiver.url,
    eventTypes: ['application.requirement_changed'],
  });
  const importer = await makeCaller(service, { name: 'List clerk', role: 'administrator' });
  const list = (policy: string) =>
    importer
      .post('/v1/entity-list/imports')
      .set('Content-Type', 'text/csv')
      .send(screeningList([{ id: 'or', name: 'Orion Telemetry Plant', policy }]));
  expect((await list('Presumption of denial')).status).toBe(201);
  const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
    name: 'Orion Telemetry Plant',
    country: 'CN',
    kind: 'organization',
  });
  const { data } = await officer.read<{ data: { id: string; entryId: string }[] }>(
    `/v1/screening-alerts?partyId=${partyId}`,
  );
  await officer.made(`/v1/screening-alerts/${data[0]!.id}/adjudication`, {
    verdict: 'true_match',
    reason: 'the same',
  });
  const draft = { regime: 'uk-siel', parties: [{ role: 'end_user', partyId }] };
  const begin = () => officer.made<Tracked>('/v1/applications', draft);
  const [pending, ended] = [await begin(), await begin()];
  await begin();
  await observe(officer, pending.id, FILED);
  await observe(officer, ended.id, FILED, { type: 'withdrawn', on: TODAY, source: 'own_act' });
  expect((await list('Case-by-case review')).status).toBe(201);
  const heard = await eventually(
    () => Promise.resolve(receiver.events),
    (events) => events.length > 0,
  );
  expect(heard.map(({ data }) => data)).toEqual([
    {
      applicationId: pending.id,
      controlNumber: null,
      partyId,
      entryId: expect.any(String),
      isListed: true,
      sequence: 2,
    },
  ]);
  receiver.close();
});
