import { RecordVerification } from '@ninety/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { importLaws } from '../support/small-law.js';
import { makeCaller, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface Release {
  id: string;
  person?: { partyId: string; name: string };
  on: string;
  supersedes: string | null;
  supersededBy: string | null;
  [field: string]: unknown;
}
interface Check {
  deficiencies: { pointer: string; citation?: string; detail: string }[];
  determinations: { destination: string; eccn: string; answer: { result: string; destination?: string } }[];
}

const NAME = 'Wei Zhang';
/** What of a person must not stand where the release is only told of. */
const PERSONAL = [NAME, 'H-1B', 'citizenships', 'permanentResidencies', 'immigrationStatus'];
const TECHNOLOGY = [
  { eccn: '3E001', description: 'Drawings of filters', unitPrice: { amount: '1.00', currency: 'USD' } },
];

let people = 0;
const person = (by: Client, more: object = {}) => {
  people += 1;
  return by.made<{ id: string }>('/v1/parties', {
    name: people === 1 ? NAME : `${NAME} ${people}`,
    country: 'US',
    kind: 'person',
    ...more,
  });
};
const released = (partyId: string, more: object = {}) => ({
  partyId,
  citizenships: [{ country: 'CN', since: '1990-05-01' }],
  permanentResidencies: [],
  immigrationStatus: 'H-1B',
  position: 'Engineer',
  ...more,
});
const draft = (foreignPersons: object[], more: object = {}) => ({
  reference: 'R-1',
  type: 'export',
  contact: { name: 'Dana Lee', email: 'dana@supplier.example' },
  items: TECHNOLOGY,
  endUse: 'Design of filters for base stations',
  bis748p: { foreignPersons },
  ...more,
});
const refusal = (body: { errors?: { pointer: string }[] }) => body.errors?.map(({ pointer }) => pointer);

describe('in an office', () => {
  let service: TestService;
  let world: World;
  beforeAll(async () => {
    service = await startService();
    await setToday(service, '2019-07-22');
    world = await makeWorld(service);
  });
  afterAll(() => service.close());

  const made = (foreignPersons: object[], more: object = {}) =>
    world.officer.made<Application>('/v1/applications', draft(foreignPersons, more));
  const check = (id: string) => world.officer.made<Check>(`/v1/applications/${id}/check`);
  const lacking = async (foreignPersons: object[], more: object = {}) =>
    (await check((await made(foreignPersons, more)).id)).deficiencies.map(
      ({ pointer, citation }) => `${pointer} ${citation}`,
    );
  /** An approved application for a release to these. */
  async function licensed(...persons: { id: string }[]): Promise<string> {
    const { id } = await made(
      persons.map((one) => released(one.id)),
      { endUse: `Design ${people}` },
    );
    const submitted = await world.officer.post(`/v1/applications/${id}/submit`);
    expect([submitted.status, submitted.body.errors]).toEqual([200, undefined]);
    const { license } = await record<{ license: { number: string } }>(
      world.bis,
      { id },
      { type: 'approved' },
    );
    return license.number;
  }
  const release = (number: string, body: object, by = world.officer) =>
    by.post(`/v1/licenses/${number}/releases`, {
      form: 'oral',
      items: [{ item: 1 }],
      on: '2019-07-22',
      ...body,
    });

  it('a draft without a consignee, quantity and unit goes to a license, and each release is recorded under it', async () => {
    const [one, other] = [await person(world.officer), await person(world.officer)];
    const number = await licensed(one, other);
    const answer = await release(number, { personId: one.id, note: 'in the laboratory', reference: 'R-7' });
    expect(answer.status).toBe(201);
    const recorded = answer.body as Release;
    expect(answer.headers.location).toBe(`/v1/licenses/${number}/releases/${recorded.id}`);
    expect(recorded).toMatchObject({
      person: { partyId: one.id, name: NAME },
      on: '2019-07-22',
      form: 'oral',
    });
    await setToday(service, '2019-07-24');
    await release(number, { personId: other.id, on: '2019-07-23', form: 'visual_inspection' });
    await release(number, {
      personId: one.id,
      on: '2019-07-24',
      form: 'written',
      items: null,
      description: 'Sheet 2',
    });
    await release(number, { personId: one.id, on: '2019-07-23', form: 'electronic' });
    const list = `/v1/licenses/${number}/releases`;
    const { data } = await world.officer.read<{ data: Release[] }>(list);
    const order = data.map((each) => [each.person?.partyId, each.on]);
    expect(order).toEqual([...order].sort());
    expect(data).toHaveLength(4);
    const first = await world.officer.read<{ data: Release[]; nextCursor: string }>(`${list}?limit=3`);
    const rest = await world.officer.read<{ data: Release[] }>(`${list}?limit=3&cursor=${first.nextCursor}`);
    expect([...first.data, ...rest.data]).toEqual(data);
    expect(Buffer.from(first.nextCursor, 'base64url').toString()).not.toContain('Wei');
    const own = await world.officer.read<{ data: Release[] }>(`${list}?personId=${one.id}`);
    expect(own.data.map(({ on }) => on)).toEqual(['2019-07-22', '2019-07-23', '2019-07-24']);
    expect(await world.officer.read(`${list}/${recorded.id}`)).toEqual(recorded);
    expect((await world.bis.read<{ data: Release[] }>(list)).data).toEqual(data);
    const workbook = await world.officer.get(`${list}?format=xlsx`);
    expect(workbook.status).toBe(200);
    // A license of technology has no quantity that could be used up.
    expect(await world.officer.read(`/v1/licenses/${number}`)).toMatchObject({ status: 'active' });
    const active = await world.officer.read<{ data: { number: string }[] }>('/v1/licenses?status=active');
    expect(active.data.map((license) => license.number)).toContain(number);
    await setToday(service, '2019-07-25');
  });

  it('a correction stands in its place, and what was never released is taken back', async () => {
    const one = await person(world.officer);
    const number = await licensed(one);
    const made = (await release(number, { personId: one.id, on: '2019-07-25' })).body as Release;
    const corrected = (
      await release(number, {
        personId: one.id,
        on: '2019-07-25',
        form: 'written',
        supersedes: made.id,
        reason: 'it was a letter',
      })
    ).body as Release;
    expect(corrected).toMatchObject({ supersedes: made.id, supersededBy: null, form: 'written' });
    const again = await release(number, {
      personId: one.id,
      on: '2019-07-25',
      supersedes: made.id,
      reason: 'again',
    });
    expect([again.status, refusal(again.body)]).toEqual([422, ['/supersedes']]);
    const unsaid = await release(number, { personId: one.id, on: '2019-07-25', supersedes: corrected.id });
    expect([unsaid.status, refusal(unsaid.body)]).toEqual([422, ['/reason']]);
    const path = `/v1/licenses/${number}/releases`;
    const wordy = await world.officer.post(path, {
      isVoid: true,
      supersedes: corrected.id,
      reason: 'no',
      on: '2019-07-25',
    });
    expect(refusal(wordy.body)).toEqual(['/on']);
    expect(refusal((await world.officer.post(path, { isVoid: true })).body)).toEqual(['/supersedes']);
    const gone = await world.officer.made<Release>(path, {
      isVoid: true,
      supersedes: corrected.id,
      reason: 'he was ill',
    });
    expect(gone).toMatchObject({ isVoid: true, supersedes: corrected.id });
    const { data } = await world.officer.read<{ data: Release[] }>(path);
    expect(data.map(({ supersededBy }) => supersededBy)).toEqual([corrected.id, gone.id, null]);
    expect(
      refusal((await world.officer.post(path, { isVoid: true, supersedes: gone.id, reason: 'x' })).body),
    ).toEqual(['/supersedes']);
  });

  it('is refused to whom, when and of what the license does not say, and while it does not stand', async () => {
    const [one, stranger] = [await person(world.officer), await person(world.officer)];
    const number = await licensed(one);
    const good = { personId: one.id, on: '2019-07-25' };
    for (const [change, pointers] of [
      [{ personId: stranger.id }, ['/personId']],
      [{ on: '2019-07-24' }, ['/on']],
      [{ on: '2019-07-26' }, ['/on']],
      [{ items: [{ item: 2 }] }, ['/items/0/item']],
      [{ items: [{ item: 1 }, { item: 1 }] }, ['/items/1/item']],
      [{ items: [] }, ['/description']],
      [{ form: 'telepathy' }, ['/form']],
      [{ form: null, personId: null, on: null }, ['/personId', '/on', '/form']],
      [{ reason: 'no' }, ['/supersedes']],
      [{ supersedes: stranger.id, reason: 'no' }, ['/supersedes']],
    ] as const) {
      const { status, body } = await release(number, { ...good, ...change });
      expect([status, refusal(body)], JSON.stringify(change)).toEqual([422, pointers]);
    }
    const act = (name: string, body: object) =>
      world.bis.post(`/v1/licenses/${number}/${name}`, body).set('If-Match', '*');
    expect((await act('suspend', { reason: 'a question' })).status).toBe(200);
    const suspended = await release(number, good);
    expect([suspended.status, suspended.body.licenseStatus]).toEqual([409, 'suspended']);
    expect((await act('reinstate', {})).status).toBe(200);
    expect((await release(number, good)).status).toBe(201);
    expect((await act('revoke', { reason: 'the answer' })).status).toBe(200);
    const revoked = await release(number, good);
    expect([revoked.status, revoked.body.licenseStatus]).toEqual([409, 'revoked']);
  });

  it('is refused under a license that is for no release, and to another company', async () => {
    const { id: partyId } = await person(world.officer, {
      name: 'Filters Oy',
      kind: 'organization',
      country: 'FI',
    });
    const { id } = await world.officer.made<Application>('/v1/applications', {
      ...draft([], { endUse: 'Filters' }),
      bis748p: null,
      parties: [{ role: 'ultimate_consignee', partyId }],
    });
    await world.officer.made(`/v1/applications/${id}/submit`);
    const { license } = await record<{ license: { number: string } }>(
      world.bis,
      { id },
      { type: 'approved' },
    );
    const { status, body } = await release(license.number, { personId: partyId, on: '2019-07-25' });
    expect([status, body.type]).toEqual([409, expect.stringContaining('license-of-no-release')]);
    const other = await makeWorld(service);
    const number = await licensed(await person(world.officer));
    expect((await release(number, {}, other.officer)).status).toBe(404);
    expect((await other.officer.get(`/v1/licenses/${number}/releases`)).status).toBe(404);
    expect((await release(number, {}, world.auditor)).status).toBe(403);
  });

  it('a new holder learns to whom a former holder released in no way, and corrects none of it', async () => {
    const one = await person(world.officer);
    const number = await licensed(one);
    const before = (await release(number, { personId: one.id, on: '2019-07-25' })).body as Release;
    await release(number, { personId: one.id, on: '2019-07-25' });
    const { supplierId, officer } = await makeWorld(service);
    const transferred = await world.bis.post(`/v1/licenses/${number}/amendments`, {
      kind: 'transfer',
      reason: 'Merger',
      supplierId,
    });
    expect(transferred.status).toBe(201);
    const path = `/v1/licenses/${number}/releases`;
    type Listed = { data: Release[]; nextCursor: string | null };
    const first = await officer.read<Listed>(`${path}?limit=1`);
    const next = await officer.read<Listed>(`${path}?limit=1&cursor=${first.nextCursor}`);
    expect(first.data.concat(next.data).map((each) => 'person' in each)).toEqual([false, false]);
    expect(next.nextCursor).toBeNull();
    expect(Buffer.from(first.nextCursor!, 'base64url').toString()).not.toContain(one.id);
    expect(await officer.read(`${path}?personId=${one.id}`)).toEqual({ data: [], nextCursor: null });
    const paged = await officer.read(`${path}?personId=${one.id}&limit=1`);
    expect(paged).toEqual({ data: [], nextCursor: null });
    const taken = await officer.post(path, { isVoid: true, supersedes: before.id, reason: 'never so' });
    expect([taken.status, refusal(taken.body)]).toEqual([422, ['/supersedes']]);
    expect(JSON.stringify(taken.body)).not.toContain(NAME);
    const own = await release(number, { personId: one.id, on: '2019-07-25' }, officer);
    expect(own.status).toBe(201);
    expect((await officer.read<Listed>(`${path}?personId=${one.id}`)).data).toEqual([own.body]);
  });

  it('a draft says what of a person may not be filed, and keeps nobody who is no party of the company', async () => {
    const [one, other] = [await person(world.officer), await person(world.officer)];
    const at = '/bis748p/foreignPersons/0';
    expect(await lacking([released(one.id)])).toEqual([]);
    expect(await lacking([released(one.id), released(other.id)])).toEqual([]);
    expect(await lacking([released(one.id, { citizenships: [] })])).toEqual([
      `${at}/citizenships 15 CFR 734.13(b)`,
    ]);
    const twice = [{ country: 'CN' }, { country: 'CN' }];
    expect(await lacking([released(one.id, { citizenships: twice })])).toEqual([
      `${at}/citizenships/1/country 15 CFR 734.13(b)`,
    ]);
    const future = [{ country: 'CN', since: '2019-07-26' }];
    expect(await lacking([released(one.id, { citizenships: future })])).toEqual([
      `${at}/citizenships/0/since 15 CFR 734.13(b)`,
    ]);
    expect(await lacking([released(one.id), released(one.id)])).toEqual([
      '/bis748p/foreignPersons/1/partyId 15 CFR 748.5',
    ]);
    const company = await person(world.officer, { kind: 'organization' });
    expect(await lacking([released(company.id)])).toEqual([`${at}/partyId 15 CFR 734.13(a)(2)`]);
    expect(await lacking([released(one.id, { permanentResidencies: [{ country: 'US' }] })])).toEqual([
      `${at} 50 U.S.C. 4801(5)`,
    ]);
    const commodity = { ...TECHNOLOGY[0], eccn: '3A001', quantity: '1', unit: 'each' };
    expect(await lacking([released(one.id)], { items: [commodity] })).toEqual([
      '/items/0/eccn 15 CFR 734.13(a)(2)',
    ]);
    const stranger = await makeWorld(service);
    const foreign = await person(stranger.officer);
    const refused = await world.officer.post('/v1/applications', draft([released(foreign.id)]));
    expect([refused.status, refusal(refused.body)]).toEqual([422, [`${at}/partyId`]]);
    const nowhere = await world.officer.post(
      '/v1/applications',
      draft([released(one.id, { citizenships: [{ country: 'XX' }] })]),
    );
    expect([nowhere.status, refusal(nowhere.body)]).toEqual([422, [`${at}/citizenships/0/country`]]);
  });

  it('the law is asked for the nationality, of each country that may be the most recent', async () => {
    await importLaws(service);
    const one = await person(world.officer);
    const items = [{ ...TECHNOLOGY[0], eccn: 'EAR99' }];
    const of = async (country: string, more: object[] = []) => {
      const { id } = await made([released(one.id, { citizenships: [{ country }, ...more] })], { items });
      return (await check(id)).determinations.map(({ destination, answer }) => [destination, answer.result]);
    };
    expect((await of('CN', [{ country: 'GB' }])).map(([destination]) => destination)).toEqual(['CN', 'GB']);
    // To Cuba as a place it would be needed: 746.2(a). A release of EAR99 technology to a Cuban is none of it.
    expect(await of('CU')).toEqual([['CU', expect.not.stringMatching(/^required$/)]]);
    const { id: partyId } = await person(world.officer, { name: 'Filtros S.A.', country: 'CU' });
    const sent = { items, parties: [{ role: 'ultimate_consignee', partyId }], bis748p: null };
    const exported = await check((await made([], sent)).id);
    expect(exported.determinations.map(({ answer }) => answer.result)).toEqual(['required']);
  });

  it('what is known of a person stands in the application alone, and the releases in the record', async () => {
    const one = await person(world.officer);
    const number = await licensed(one);
    await release(number, { personId: one.id, on: '2019-07-25', note: `shown to ${NAME}` });
    const { applicationId } = await world.officer.read<{ applicationId: string }>(`/v1/licenses/${number}`);
    for (const by of [world.officer, world.bis])
      expect(JSON.stringify(await by.read(`/v1/applications/${applicationId}`))).toContain('H-1B');
    const audit = await world.auditor.read<{ data: { action: string }[] }>('/v1/audit?limit=200');
    expect(audit.data.map(({ action }) => action)).toContain('license.release_recorded');
    const events = await world.officer.read<{ data: { type: string }[] }>('/v1/events?limit=200');
    expect(events.data.map(({ type }) => type)).toContain('license.release_recorded');
    const told = new Map<string, unknown>([
      ['events', events],
      // That a party of a name was made is the directory's, and says nothing of a release.
      ['audit', audit.data.filter(({ action }) => !action.startsWith('party.'))],
    ]);
    for (const path of ['/v1/applications?limit=200', '/v1/licenses?limit=200', `/v1/licenses/${number}`])
      for (const by of [world.officer, world.bis]) told.set(`${path} ${told.size}`, await by.read(path));
    const said = [...told].flatMap(([where, what]) =>
      PERSONAL.filter((one) => JSON.stringify(what).includes(one)).map((one) => `${where}: ${one}`),
    );
    expect(said).toEqual([]);
    const found = await world.officer.read<{ data: unknown[] }>('/v1/applications?q=H-1B');
    expect(found.data).toEqual([]);
    expect((await service.app.get(RecordVerification).verify()).faults).toEqual([]);
    const change = `UPDATE license_release SET person_name = 'x'`;
    await expect(asOwner(service.connection, change)).rejects.toThrow(/append-only|only added to|are sealed/);
  });
});

describe('in a company', () => {
  let company: Company;
  beforeAll(async () => {
    company = await startCompany('2026-11-02');
  });
  afterAll(() => company.service.close());

  let serial = 0;
  const face = (more: object = {}) => {
    serial += 1;
    const lines = [{ eccn: '3E001', description: 'Drawings of filters' }];
    const days = { issuedOn: '2026-06-01', validUntil: '2030-06-03' };
    return company.officer.made<{ id: string }>('/v1/licenses', {
      regime: 'us-bis',
      number: `D${2_000_000 + serial}`,
      ...days,
      lines,
      ...more,
    });
  };
  const release = (id: string, body: object, by = company.officer) =>
    by.post(`/v1/licenses/${id}/releases`, { form: 'oral', items: [{ item: 1 }], on: '2026-10-01', ...body });

  it('a case of a release goes to its license, which names the persons of the case', async () => {
    const { officer } = company;
    const one = await person(officer);
    const { id } = await officer.made<{ id: string }>('/v1/applications', {
      ...draft([released(one.id)]),
      type: 'deemed_export',
      parties: [],
    });
    await observe(
      officer,
      id,
      { type: 'filed', system: 'snap_r', number: 'Z1234567', on: '2026-05-01', source: 'own_act' },
      { type: 'approved', on: '2026-06-01', source: 'portal' },
    );
    const license = await face({ applicationId: id });
    const { status, body } = await release(license.id, { personId: one.id });
    expect([status, body.errors]).toEqual([201, undefined]);
    expect(body).toMatchObject({ person: { partyId: one.id } });
    const { data } = await officer.read<{ data: Release[] }>(`/v1/licenses/${license.id}/releases`);
    expect(data).toEqual([body]);
    const again = await face({ applicationId: id, supersedes: license.id, reason: 'misread' });
    const went = await officer.read<{ data: Release[] }>(`/v1/licenses/${again.id}/releases`);
    expect(went.data).toEqual(data);
    expect((await release(license.id, { personId: one.id })).status).toBe(409);
    const evidence = await officer.get(`/v1/applications/${id}/evidence`);
    expect(evidence.status).toBe(200);
  });

  it('one that names a person on its face is held to its days, its notices and its lines', async () => {
    const { officer } = company;
    const [one, stranger] = [await person(officer), await person(officer)];
    const license = await face({ parties: [{ role: 'foreign_person', partyId: one.id }] });
    for (const [change, pointers] of [
      [{ personId: stranger.id }, ['/personId']],
      [{ on: '2026-05-31' }, ['/on']],
      [{ on: '2026-11-04' }, ['/on']],
      [{ items: [{ item: 2 }] }, ['/items/0/item']],
    ] as const) {
      const { status, body } = await release(license.id, { personId: one.id, ...change });
      expect([status, refusal(body)], JSON.stringify(change)).toEqual([422, pointers]);
    }
    const short = await face({
      validUntil: '2026-09-30',
      parties: [{ role: 'foreign_person', partyId: one.id }],
    });
    expect(refusal((await release(short.id, { personId: one.id })).body)).toEqual(['/on']);
    expect((await release(short.id, { personId: one.id, on: '2026-09-30' })).status).toBe(201);
    await officer
      .post(`/v1/licenses/${license.id}/notices`, { type: 'suspended', on: '2026-10-15', source: 'letter' })
      .set('If-Match', '*');
    expect((await release(license.id, { personId: one.id, on: '2026-10-14' })).status).toBe(201);
    const barred = await release(license.id, { personId: one.id, on: '2026-10-15' });
    expect([barred.status, refusal(barred.body)]).toEqual([422, ['/on']]);
    const plain = await face();
    expect((await release(plain.id, { personId: one.id })).status).toBe(409);
    const other = await anotherOfficer(company.service);
    expect((await release(license.id, { personId: one.id }, other)).status).toBe(404);
    const reader = await makeCaller(company.service, { name: 'Kim', role: 'auditor' });
    expect((await release(license.id, { personId: one.id }, reader)).status).toBe(403);
    const events = await officer.read<{ data: { type: string }[] }>('/v1/events?limit=200');
    const recorded = events.data.filter(({ type }) => type === 'license.release_recorded');
    expect(recorded.length).toBeGreaterThan(1);
    const text = JSON.stringify([events, await officer.read('/v1/applications?limit=200')]);
    for (const said of PERSONAL) expect(text.includes(said), said).toBe(false);
  });
});
