import { Client } from './client.js';
import { observe } from './company.js';
import type { Company, Tracked } from './company.js';
import { screeningList } from './fixtures.js';
import type { TestService } from './service.js';
import { draftFor, eventually, filed, makeCaller, record, setCountersigned } from './world.js';
import type { Application, World } from './world.js';

const LISTED = 'Huawei Technologies Co., Ltd.';

/** A list for parties to match. Today is 2019-07-22. */
export async function importList(admin: Client): Promise<void> {
  await admin
    .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
    .set('Content-Type', 'text/csv')
    .send(screeningList([{ name: LISTED }]));
}

/**
 * Of everything that the service keeps of a supplier something, made through the API.
 *
 * @returns the applications by what became of them
 */
export async function makeEverything(
  service: Pick<TestService, 'admin' | 'as' | 'url'>,
  world: World,
): Promise<Record<'draft' | 'pending' | 'approved' | 'denied', Application>> {
  const { officer } = world;
  await makeThings(world);
  const approved = await approvedWithLicense(world);
  const denied = await deniedWithAppeal(world);
  const pending = await filed(officer);
  await record(world.bis, pending, { type: 'referred', agencies: ['Defense'] });
  await makeGovernments(service, world, pending);
  await officer
    .post(`/v1/applications/${pending.id}/attachments`)
    .field('kind', 'specification')
    .attach('file', Buffer.from('a sheet'), 'sheet.txt');
  await officer.read(`/v1/applications/${pending.id}/event-checkpoint`);
  await new Client(service.url, null).made('/v1/session', { key: officer.key });
  await service.admin.read('/v1/audit?limit=1');
  return { draft: await draftFor(officer), pending, approved, denied };
}

/** What a supplier has besides applications. */
async function makeThings({ officer, bis, supplierId }: World): Promise<void> {
  const endpoint = { url: 'http://127.0.0.1:9/' };
  const { id } = await officer.made<{ id: string }>('/v1/webhook-endpoints', endpoint);
  await bis.made('/v1/webhook-endpoints', endpoint);
  await officer.made(`/v1/webhook-endpoints/${id}/test`);
  await officer.made(`/v1/suppliers/${supplierId}/products`, {
    name: 'Oven control',
    eccn: 'EAR99',
    reasonsForControl: [],
    unit: 'each',
    unitPrice: { amount: '1.00', currency: 'USD' },
  });
  const party = { name: LISTED, country: 'CN', kind: 'organization' };
  const [owned, owner] = [
    await officer.made<{ id: string }>('/v1/parties', { ...party, name: 'Harmless Owned Oy', country: 'FI' }),
    await officer.made<{ id: string }>('/v1/parties', party),
  ];
  const owners = [{ partyId: owner.id, percentage: '60' }];
  await officer.put(`/v1/parties/${owned.id}/owners`, { owners });
  const alerts = await officer.read<{ data: { partyId: string; entryId: string }[] }>(
    `/v1/screening-alerts?partyId=${owner.id}`,
  );
  const { partyId, entryId } = alerts.data[0]!;
  await officer.made('/v1/screening-suppressions', { partyId, entryId, reason: 'another company' });
  await officer.made('/v1/screenings', { parties: [{ name: LISTED }] });
  await officer
    .post('/v1/screening-batches')
    .set('Content-Type', 'text/csv')
    .send(`name,country\n"${LISTED}",CN\n`);
  await officer
    .post('/v1/bulk-filings?submit=false')
    .set('Content-Type', 'application/x-ndjson')
    .set('Idempotency-Key', 'everything')
    .send('{}\n');
  await officer.made('/v1/application-templates', { name: 'Usual', form: { endUse: 'Ovens' } });
  await eventually(
    () => officer.read<{ data: { attempts: object[] }[] }>(`/v1/webhook-endpoints/${id}/deliveries`),
    ({ data }) => data.some(({ attempts }) => attempts.length > 0),
  );
}

async function approvedWithLicense({ officer, bis }: World): Promise<Application> {
  const application = await record(bis, await filed(officer), {
    type: 'approved',
    conditions: ['No military end use.'],
  });
  const path = `/v1/licenses/${application.license!.number}`;
  await officer.made(`${path}/acknowledgement`);
  await officer.made(`${path}/shipments`, {
    items: [{ item: 1, quantity: '1', value: { amount: '12.50', currency: 'USD' } }],
    shippedOn: '2019-07-22',
  });
  await bis.made(`${path}/amendments`, {
    kind: 'condition_removed',
    reason: 'No longer needed',
    conditionNumber: 1,
  });
  return application;
}

async function deniedWithAppeal({ officer, bis }: World): Promise<Application> {
  const application = await filed(officer);
  const bases = { statutoryBasis: '50 U.S.C. 4813', regulatoryBasis: '15 CFR 744.11(a)' };
  await record(bis, application, { type: 'intent_to_deny', reasons: 'Risk of diversion', ...bases });
  await record(officer, application, { type: 'itd_response', text: 'There is none.' });
  await record(bis, application, { type: 'denied' });
  await officer.made(`/v1/applications/${application.id}/appeal`, { statement: 'It was misread.' });
  return application;
}

/** What the government adds to a supplier's application, and keeps to itself. */
async function makeGovernments(
  { admin, as }: Pick<TestService, 'admin' | 'as'>,
  { bis, officer }: World,
  { id }: Application,
): Promise<void> {
  const second = await makeCaller({ admin, as }, { name: 'Second', role: 'licensing_officer' });
  const { id: toPrincipalId } = await second.read<{ id: string }>('/v1/me');
  const { id: assigneeId } = await bis.read<{ id: string }>('/v1/me');
  await bis.made('/v1/assignments', { applicationIds: [id], assigneeId });
  await bis.made('/v1/delegations', { toPrincipalId, fromOn: '2019-07-22', untilOn: '2019-07-23' });
  await bis.made(`/v1/applications/${id}/notes`, { text: 'Ask Defense again.' });
  await admin.made(`/v1/applications/${id}/legal-holds`, { reason: 'an inquiry' });
  await setCountersigned(admin, ['approved']);
  await record(bis, await filed(officer), { type: 'approved' });
  await setCountersigned(admin, []);
}

/**
 * Of everything that a company writes down of cases that are decided elsewhere something, made through the API: a draft, a
 * filing with its number, a correction, what is taken back, a decision, a closure. Today is 2026-10-26.
 *
 * @returns the applications
 */
export async function makeTracked({ officer }: Company): Promise<string[]> {
  const draft = (more: object = {}) => officer.made<Tracked>('/v1/applications', more);
  const { id: american } = await draft();
  const filing = { type: 'filed', on: '2026-09-03', source: 'own_act', system: 'snap_r', number: 'Z1000042' };
  await observe(officer, american, filing, {
    type: 'registered',
    notBefore: '2026-09-04',
    notAfter: '2026-09-09',
  });
  const denied = { type: 'intent_to_deny', source: 'letter' };
  await observe(officer, american, { ...denied, on: '2026-10-12' });
  const correction = {
    ...denied,
    on: '2026-10-14',
    supersedes: await lastOf(officer, american),
    reason: 'the postmark',
  };
  await observe(officer, american, correction);
  const { id: decided } = await draft();
  await observe(
    officer,
    decided,
    { type: 'filed', on: '2026-08-03' },
    { type: 'returned_without_action', on: '2026-10-01' },
  );
  const taken = { type: 'void', supersedes: await lastOf(officer, decided), reason: 'another case' };
  await observe(officer, decided, taken, { type: 'approved', on: '2026-10-02' });
  const { id: british } = await draft({ regime: 'uk-siel' });
  await observe(officer, british, { type: 'filed', on: '2026-10-26' });
  const closed = {
    regime: 'uk-siel',
    from: '2026-11-09',
    to: '2026-11-13',
    reason: 'flood',
    source: 'notice',
  };
  await officer.made('/v1/closures', closed);
  return [(await draft()).id, american, decided, british];
}

/** The observation of an application that was written down last. */
async function lastOf(officer: Client, id: string): Promise<string> {
  const { data } = await officer.read<{ data: { id: string; recordedAt: string }[] }>(
    `/v1/applications/${id}/events`,
  );
  return data.toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : -1))[0]!.id;
}
