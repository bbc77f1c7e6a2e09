import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { screeningList } from '../support/fixtures.js';
import { cclFile, ENTRIES, importLaw, importLaws } from '../support/small-law.js';
import { Receiver } from '../support/receiver.js';
import { ownerOf } from '../support/service.js';
import { allDelivered, eventually } from '../support/world.js';

interface Cited {
  text: string;
  citation: string;
}
interface Determination {
  id: string;
  result: string;
  resultAsEnforced: string;
  reasons: (Cited & { rule: string; says: string })[];
  exceptions: { symbol: string; met: Cited[]; notMet: Cited[]; open: Cited[] }[];
  questions: (Cited & { id: string })[];
  notExamined: Cited[];
  lawVersions: Record<string, number | null>;
  supersededBy: string | null;
  supersedes: string | null;
}
interface Batch {
  id: string;
  status: string;
  items: number;
  destinations: string[];
  progress: { total: number; determined: number };
}
interface Cell {
  item: number;
  eccn: string;
  destination: string;
  result: string;
  rules: string[];
  productId: string | null;
}

const TODAY = '2019-07-22';
const SDN = 'Specially Designated Nationals (SDN) - Treasury Department';
/** What stands by several laws is not all looked at by the last one. */
const OUTDATED = `(SELECT DISTINCT law_key FROM determination_standing WHERE superseded_by IS NULL OFFSET 1) AS outdated`;

let company: Company;
let stranger: Client;

beforeAll(async () => {
  company = await startCompany(TODAY);
  stranger = await anotherOfficer(company.service);
  await importLaws(company.service);
  const list = [
    { id: 'ob', name: 'Obsidian Rotor Works', licenseRequirement: 'For all items subject to the EAR' },
    { id: 'tq', source: SDN, name: 'Tourmaline Quay Trading', programs: 'IFSR; SDGT' },
    { id: 'cw', source: SDN, name: 'Carnelian Wharf Shipping', programs: 'CUBA' },
  ];
  await company.service.admin
    .post('/v1/entity-list/imports?effectiveOn=2019-05-16&sources=EL,SDN')
    .set('Content-Type', 'text/csv')
    .send(screeningList(list))
    .expect(201);
});
afterAll(() => company.service.close());

const ask = (body: object) => company.officer.post('/v1/determinations').send(body);
async function asked(body: object): Promise<Determination> {
  const response = await ask(body);
  expect([response.status, response.body]).toEqual([200, expect.anything()]);
  return response.body as Determination;
}
const rulesOf = ({ reasons }: Determination) => reasons.map(({ rule }) => rule);

describe('a determination', () => {
  it('goes by the chart: the example of 738.4(b)', async () => {
    const determination = await asked({ eccn: '2A000', paragraph: 'a', destination: 'TD', value: 10_000 });
    expect(rulesOf(determination)).toEqual(['chart:NS2']);
    expect(determination.result).not.toBe('no_requirement_found');
    expect(determination.reasons[0]?.citation).toContain('738');
    const lvs = determination.exceptions.find(({ symbol }) => symbol === 'LVS');
    expect(lvs?.notMet).not.toEqual([]);
  });

  it('has a requirement by the paragraph alone, and asks for it where it turns on it', async () => {
    const china = { eccn: '3A090', destination: 'CN' };
    const open = await asked(china);
    expect(open.result).toBe('cannot_say');
    expect(open.questions.map(({ id }) => id)).toContain('paragraph');
    const c = await asked({ ...china, paragraph: 'c' });
    expect(c.result).not.toBe('cannot_say');
    expect(rulesOf(c)).toContain('group:D:5');
    // Macau is not in D:5, and the rule names it beside; in one number it is the same.
    expect(rulesOf(await asked({ eccn: '3A090.c', destination: 'MO' }))).toContain('group:D:5');
    const elsewhere = await asked({ ...china, paragraph: 'c', destination: 'TD' });
    expect(elsewhere.result).toBe('no_requirement_found');
  });

  it('never says that no license is required, and always what was not examined', async () => {
    const determination = await asked({ eccn: 'EAR99', destination: 'DE' });
    expect(determination.result).toBe('no_requirement_found');
    expect(determination.notExamined.length).toBeGreaterThan(3);
    for (const { text, citation } of determination.notExamined) {
      expect(text).not.toBe('');
      expect(citation).toMatch(/\d/);
    }
    expect(JSON.stringify(determination)).not.toMatch(/no license (is )?required|not required/i);
  });

  it('asks in plain words what a person alone knows, and hears the answer', async () => {
    const item = { eccn: '3A991', destination: 'CN' };
    const open = await asked(item);
    expect(open.questions.map(({ id }) => id)).toContain('militaryEndUse');
    const military = await asked({ ...item, answers: { militaryEndUse: true } });
    expect(military.result).not.toBe('no_requirement_found');
    expect(rulesOf(military).some((rule) => rule.startsWith('744.'))).toBe(true);
  });

  it('knows a party of the Entity List by its name and country, and one that it only may be', async () => {
    const item = { eccn: 'EAR99', destination: 'CN' };
    const party = { name: 'Obsidian Rotor Works', country: 'CN', role: 'ultimate_consignee' };
    const same = await asked({ ...item, parties: [party] });
    expect(rulesOf(same)).toContain('744.11');
    expect(same.result).toBe('required');
    expect(same.reasons.find(({ rule }) => rule === '744.11')?.says).toBe('applies');
    const like = await asked({ ...item, parties: [{ ...party, name: 'Obsidian Rotor Wroks' }] });
    expect(like.result).toBe('cannot_say');
    expect(like.reasons.find(({ rule }) => rule === '744.11')?.says).toBe('cannot_say');
    expect(rulesOf(like)).toContain('744.11');
  });

  it('asks for a license for a blocked party where its program is one of 744.8 alone', async () => {
    const item = { eccn: 'EAR99', destination: 'CN' };
    const of = (name: string) =>
      asked({ ...item, parties: [{ name, country: 'CN', role: 'ultimate_consignee' }] });
    const terrorist = await of('Tourmaline Quay Trading');
    expect([terrorist.result, rulesOf(terrorist)]).toEqual(['required', ['744.8']]);
    const other = await of('Carnelian Wharf Shipping');
    expect([other.result, rulesOf(other)]).toEqual(['cannot_say', ['31 CFR chapter V']]);
  });

  it('is refused for an entry that there is not, with the nearest that there are', async () => {
    const { status, body } = await ask({ eccn: '3A991'.replace('1', '2'), destination: 'CN' });
    expect(status).toBe(422);
    const { errors } = body as { errors: { pointer: string; detail: string }[] };
    expect(errors).toEqual([expect.objectContaining({ pointer: '/eccn' })]);
    expect(errors[0]?.detail).toContain('3A991');
  });

  it.each([
    [{ eccn: '3A991', destination: 'YU' }, '/destination'],
    [{ eccn: '3A991.a', paragraph: 'b', destination: 'CN' }, '/paragraph'],
    [{ eccn: 'EAR99', paragraph: 'a', destination: 'CN' }, '/paragraph'],
    [{ eccn: '3A991', destination: 'CN', value: -1 }, '/value'],
    [{ eccn: '3A991', destination: 'CN', answers: { supercomputer: 'perhaps' } }, '/answers/supercomputer'],
    [{ eccn: '3A991', destination: 'CN', parties: [{ role: 'purchaser' }] }, '/parties/0'],
    [{ eccn: '3A991', destination: 'CN', parties: [{ name: 'X', role: 'purchaser' }] }, '/parties/0/country'],
  ])('is refused for %j, with where', async (body, pointer) => {
    const response = await ask(body);
    expect(response.status).toBe(422);
    expect((response.body as { errors: { pointer: string }[] }).errors.map((one) => one.pointer)).toEqual([
      pointer,
    ]);
  });

  it('is kept, found again, and gives the same answer by the same editions', async () => {
    const { id } = await asked({ eccn: '2A000', paragraph: 'a', destination: 'CN' });
    const kept = await company.officer.read<Determination>(`/v1/determinations/${id}`);
    expect(rulesOf(kept)).toContain('chart:NS2');
    const replay = await company.officer.post(`/v1/determinations/${id}/replay`);
    expect([replay.status, replay.body]).toMatchObject([200, { id, isIdentical: true }]);
    const { data } = await company.officer.read<{ data: Determination[] }>(
      '/v1/determinations?destination=CN',
    );
    expect(data[0]?.id).toBe(id);
    expect((await stranger.get(`/v1/determinations/${id}`)).status).toBe(404);
    const others = await stranger.read<{ data: Determination[] }>('/v1/determinations');
    expect(others.data).toEqual([]);
  });
});

describe('a change of the law', () => {
  it('supersedes what it makes another, and tells of it once', async () => {
    const receiver = await Receiver.start();
    try {
      await company.officer.made('/v1/webhook-endpoints', {
        url: receiver.url,
        eventTypes: ['determination.changed'],
      });
      const touched = await asked({ eccn: '3A991', destination: 'TD' });
      const other = await asked({ eccn: '2A000', paragraph: 'a', destination: 'TD' });
      const entries = ENTRIES.map((entry) =>
        entry.eccn === '3A991'
          ? { ...entry, rows: [...entry.rows, ['NS applies to entire entry', 'NS Column 2'] as const] }
          : entry,
      );
      await importLaw(company.service, 'ccl', cclFile(entries));
      const superseded = await eventually(
        () => company.officer.read<Determination>(`/v1/determinations/${touched.id}`),
        ({ supersededBy }) => supersededBy !== null,
      );
      const next = await company.officer.read<Determination>(`/v1/determinations/${superseded.supersededBy}`);
      expect(next.supersedes).toBe(touched.id);
      expect(rulesOf(next)).toContain('chart:NS2');
      expect(
        (await company.officer.read<Determination>(`/v1/determinations/${other.id}`)).supersededBy,
      ).toBeNull();
      await allDelivered(company.service);
      const told = receiver.events.filter(
        ({ data }) => (data as { supersedes: string }).supersedes === touched.id,
      );
      expect(told).toEqual([
        expect.objectContaining({
          type: 'determination.changed',
          data: expect.objectContaining({
            determinationId: next.id,
            previousResult: 'no_requirement_found',
          }) as object,
        }),
      ]);
      // What was answered stays as it was answered.
      const replay = await company.officer.post(`/v1/determinations/${touched.id}/replay`);
      expect(replay.body).toMatchObject({ isIdentical: true });
    } finally {
      receiver.close();
    }
  });

  it('is the last one, where another came while what stands was about to be looked at', async () => {
    await importLaw(company.service, 'ccl', cclFile());
    const { id } = await asked({ eccn: '2A000', paragraph: 'a', destination: 'TD' });
    const [first] = ENTRIES;
    const looser = ENTRIES.map((entry) =>
      entry === first ? { ...entry, rows: entry.rows.slice(1) } : entry,
    );
    const other = new pg.Client({ ...ownerOf(company.service.connection) });
    await other.connect();
    const count = async (statement: string) =>
      (await other.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${statement}`)).rows[0]
        ?.count;
    const waiting = () =>
      count(`pg_locks WHERE NOT granted AND relation = 'determination_standing'::regclass`);
    try {
      await eventually(
        () => count(OUTDATED),
        (outdated) => outdated === 0,
      );
      await other.query('BEGIN');
      await other.query('LOCK TABLE determination_standing IN EXCLUSIVE MODE');
      await importLaw(company.service, 'ccl', cclFile(looser));
      await eventually(waiting, (jobs) => jobs === 1);
      await importLaw(company.service, 'ccl', cclFile());
      await eventually(waiting, (jobs) => jobs === 2);
      await other.query('COMMIT');
      await eventually(
        () => count(OUTDATED),
        (outdated) => outdated === 0,
      );
    } finally {
      await other.end();
    }
    expect(await company.officer.read(`/v1/determinations/${id}`)).toMatchObject({ supersededBy: null });
  });

  it('for an earlier day makes another of what was asked of that day, though it is not in force today', async () => {
    const importFrom = (day: string, file: string) =>
      company.service.admin
        .post(`/v1/law/imports?kind=ccl&effectiveOn=${day}`)
        .set('Content-Type', 'text/csv')
        .send(file)
        .expect(201);
    const [first] = ENTRIES;
    const later = { ...first, eccn: '2A001', heading: 'Further commodities' } as (typeof ENTRIES)[number];
    await importFrom('2019-06-01', cclFile([...ENTRIES, later]));
    const { id, result } = await asked({ eccn: '3A991', destination: 'TD', on: '2019-03-01' });
    expect(result).toBe('no_requirement_found');
    const rows = [['NS applies to entire entry', 'NS Column 2'] as const];
    const stricter = ENTRIES.map((entry) => (entry.eccn === '3A991' ? { ...entry, rows } : entry));
    await importFrom('2019-02-01', cclFile(stricter));
    const { supersededBy } = await eventually(
      () => company.officer.read<Determination>(`/v1/determinations/${id}`),
      (one) => one.supersededBy !== null,
    );
    const next = await company.officer.read<Determination>(`/v1/determinations/${supersededBy}`);
    expect(rulesOf(next)).toContain('chart:NS2');
  });
});

describe('a batch of determinations', () => {
  const finished = (id: string) =>
    eventually(
      () => company.officer.read<Batch>(`/v1/determinations/batch/${id}`),
      ({ status }) => status === 'succeeded',
    );

  it('answers items times destinations as each is answered alone', async () => {
    const items = [
      { eccn: '2A000', paragraph: 'a' },
      { eccn: '3A090.c', reference: 'HBM' },
      { eccn: 'EAR99' },
    ];
    const response = await company.officer.post('/v1/determinations/batch').send({ items });
    expect(response.status).toBe(202);
    const { id, destinations } = response.body as Batch;
    expect(response.headers.location).toBe(`/v1/determinations/batch/${id}`);
    expect(destinations).toEqual(['CN', 'DE', 'MO', 'TD']);
    expect((await finished(id)).progress).toEqual({ total: 12, determined: 12 });
    const { data } = await company.officer.read<{ data: Cell[] }>(`/v1/determinations/batch/${id}/results`);
    expect(data).toHaveLength(12);
    for (const { item, destination, result, rules } of data) {
      const alone = await asked({ ...items[item], reference: undefined, destination });
      expect({ item, destination, result, rules }).toEqual({
        item,
        destination,
        result: alone.result,
        rules: [...new Set(rulesOf(alone))],
      });
    }
    const required = await company.officer.read<{ data: Cell[] }>(
      `/v1/determinations/batch/${id}/results?destination=MO&result=${data.find((cell) => cell.destination === 'MO')?.result}`,
    );
    expect(required.data.every(({ destination }) => destination === 'MO')).toBe(true);
    expect((await stranger.get(`/v1/determinations/batch/${id}/results`)).status).toBe(404);
    expect((await company.officer.post(`/v1/determinations/batch/${id}/cancellation`)).status).toBe(409);
  });

  it('takes the products of the supplier, page by page', async () => {
    const { supplierId, officer } = company;
    const product = {
      unit: 'each',
      unitPrice: { amount: '5.00', currency: 'USD' },
    };
    const { id: productId } = await officer.made<{ id: string }>(`/v1/suppliers/${supplierId}/products`, {
      ...product,
      name: 'Microcontroller',
      eccn: '3A991.a',
    });
    const { id } = (
      await officer
        .post('/v1/determinations/batch')
        .send({ destinations: ['CN', 'DE'] })
        .expect(202)
    ).body as Batch;
    await finished(id);
    const page = `/v1/determinations/batch/${id}/results?productId=${productId}&limit=1`;
    const first = await officer.read<{ data: Cell[]; nextCursor: string }>(page);
    expect(first.data).toEqual([expect.objectContaining({ productId, eccn: '3A991', destination: 'CN' })]);
    const second = await officer.read<{ data: Cell[] }>(`${page}&cursor=${first.nextCursor}`);
    expect(second.data).toEqual([expect.objectContaining({ productId, destination: 'DE' })]);
  });

  it.each([
    [{ items: [{ eccn: '9Z999' }] }, '/items/0/eccn'],
    [{ items: [{ eccn: '3A992' }] }, '/items/0/eccn'],
    [{ items: [{ eccn: '3A991' }], destinations: ['CN', 'CN'] }, '/destinations'],
    [{ productIds: ['018f0000-0000-7000-8000-000000000000'] }, '/productIds'],
  ])('is refused for %j, with where', async (body, pointer) => {
    const response = await company.officer.post('/v1/determinations/batch').send(body);
    expect(response.status).toBe(422);
    expect((response.body as { errors: { pointer: string }[] }).errors.map((one) => one.pointer)).toEqual([
      pointer,
    ]);
  });
});
