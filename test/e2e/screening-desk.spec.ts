import { newId } from '@ninety/platform';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { invented, screeningList } from '../support/fixtures.js';
import type { ListRow } from '../support/fixtures.js';
import { asService, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, makeWorld, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

interface Alert {
  id: string;
  entryId: string;
  kind: string;
  family: string;
  matchedName: string;
  score: number;
  status: string;
  reason: string | null;
  closedReason: string | null;
  explanation: { text: string; features: { name: string; value: string }[] };
}
interface Group {
  partyId: string;
  partyName: string;
  kind: string;
  family: string;
  count: number;
  open: number;
  alerts: Alert[];
  version: number;
}
interface Match {
  name: string;
  kind: string;
  score: number;
  citations: string[];
  meaning: { text: string; citation: string };
  licenseRequirement: string;
  explanation: { text: string };
}
interface Screening {
  id: string;
  results: { matches: Match[]; noMatch: { code: string; params: object; text: string }[] }[];
}

const COMPANIES = [
  'Kestrel Rotor Works',
  'Kestrel Rotor Works Group Co., Ltd.',
  'Kestrel Rotor Works Limited',
];
const PLACE = 'Flat/RM 2309, 23/F, Ho King Commercial Centre, 2-16 Fa Yuen Street, Mong Kok, Kowloon, HK';
const OTHER_PLACE = 'Room 1605, Ho King Commercial Center, 2-16 Fa Yuen Street, Mong Kok, Kowloon, HK';
const rows: ListRow[] = [
  ...invented(40),
  ...COMPANIES.map((name, at) => ({ id: `k${at}`, name })),
  { id: 'ob', name: 'Obsidian Rotor Works' },
  { id: 'a1', name: 'Address 01', addresses: PLACE, policy: 'Presumption of denial for all items' },
];

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2026-07-09');
  await importList(rows);
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
});

async function importList(list: ListRow[]): Promise<void> {
  const response = await service.admin
    .post('/v1/entity-list/imports')
    .set('Content-Type', 'text/csv')
    .send(screeningList(list));
  expect(response.status).toBe(201);
}

const makeParty = (name: string, lines: string[] = [], country = 'HK') =>
  world.officer.made<{ id: string }>('/v1/parties', {
    name,
    country,
    kind: 'organization',
    addresses: lines.length === 0 ? [] : [{ lines, country }],
  });
const groupsOf = async (by: Client, query = '') =>
  (await by.read<{ data: Group[] }>(`/v1/screening-alert-groups?${query}`)).data;
const judgeGroup = (by: Client, { alerts, version }: Group, verdict = 'false_positive') =>
  by
    .post(`/v1/screening-alerts/${alerts[0]?.id}/group-adjudication`, {
      verdict,
      reason: 'Another company; its register number differs.',
    })
    .set('If-Match', `"${version}"`);
const statuses = async (query = '') =>
  (await world.officer.read<{ data: Alert[] }>(`/v1/screening-alerts?${query}`)).data
    .map(({ status }) => status)
    .sort();
const screened = async (party: object, rest: object = {}) =>
  world.officer.made<Screening>('/v1/screenings', { parties: [party], ...rest });

describe('alerts of one family', () => {
  it('come as one group, the best first, and others by themselves', async () => {
    const party = await makeParty('Kestrel Rotor Works', [], 'CN');
    const other = await makeParty('Obsidian Rotor Works', [], 'CN');
    const groups = await groupsOf(world.officer);
    expect(groups.map(({ partyId, count, open, kind }) => [partyId, count, open, kind])).toEqual(
      [
        [party.id, 3, 3, 'name'],
        [other.id, 1, 1, 'name'],
      ].sort(),
    );
    const family = groups.find(({ partyId }) => partyId === party.id)!;
    expect(family).toMatchObject({ partyName: 'Kestrel Rotor Works', family: 'kestrel' });
    expect(family.alerts[0]?.matchedName).toBe('Kestrel Rotor Works');
    expect(family.alerts.map(({ score }) => score)).toEqual(
      family.alerts.map(({ score }) => score).sort((a, b) => b - a),
    );
    const stranger = await makeWorld(service);
    expect(await groupsOf(stranger.officer)).toEqual([]);
  });

  it('are paged group by group, each once', async () => {
    for (const name of ['Kestrel Rotor Works', 'Obsidian Rotor Works', 'Kestrel Rotor Works Group'])
      await makeParty(name);
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { data: Group[]; nextCursor: string | null } = await world.officer.read(
        `/v1/screening-alert-groups?limit=1${cursor && `&cursor=${cursor}`}`,
      );
      seen.push(...page.data.map(({ partyId, family }) => `${partyId} ${family}`));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([...new Set(seen)]);
    expect(seen).toHaveLength(3);
  });

  it('are judged in one act, which the record has alert by alert', async () => {
    await makeParty('Kestrel Rotor Works');
    const [group] = await groupsOf(world.officer);
    const judged = await judgeGroup(world.officer, group!);
    expect(judged.status).toBe(200);
    expect((judged.body as { data: Alert[] }).data.map(({ status }) => status)).toEqual(
      Array(3).fill('false_positive'),
    );
    expect(await groupsOf(world.officer)).toEqual([]);
    expect(await groupsOf(world.officer, 'status=false_positive')).toMatchObject([{ count: 3, open: 0 }]);
    const { data } = await service.admin.read<{ data: { action: string; resource: string }[] }>(
      '/v1/audit?limit=200',
    );
    const judgedAlerts = data.filter(({ action }) => action === 'screening_alert.adjudicated');
    for (const { id } of group!.alerts)
      expect(judgedAlerts.filter(({ resource }) => resource === `screening-alerts/${id}`)).toHaveLength(1);
    const again = await judgeGroup(world.officer, { ...group!, version: group!.version + 3 });
    expect(again.status).toBe(409);
    expect(again.body).toMatchObject({ code: 'group_without_open' });
  });

  it('are judged by who has read them all: a verdict elsewhere, or a new alert, refuses it', async () => {
    const party = await makeParty('Kestrel Rotor Works');
    const [read] = await groupsOf(world.officer);
    const judge = (version?: string) => {
      const request = world.officer.post(`/v1/screening-alerts/${read!.alerts[0]?.id}/group-adjudication`, {
        verdict: 'true_match',
        reason: 'x',
      });
      return version === undefined ? request : request.set('If-Match', version);
    };
    expect((await judge()).status).toBe(428);
    await world.officer.made(`/v1/screening-alerts/${read!.alerts[2]?.id}/adjudication`, {
      verdict: 'true_match',
      reason: 'the same',
    });
    expect((await judge(`"${read!.version}"`)).status).toBe(412);
    const [now] = await groupsOf(world.officer);
    expect(now).toMatchObject({ count: 2, open: 2 });

    // Another entry of the family is listed meanwhile.
    await importList([...rows, { id: 'k9', name: 'Kestrel Rotor Works Co., Ltd.' }]);
    await eventually(
      () => groupsOf(world.officer),
      ([group]) => group?.count === 3,
    );
    expect((await judge(`"${now!.version}"`)).status).toBe(412);
    expect(await statuses(`partyId=${party.id}`)).toEqual(['open', 'open', 'open', 'true_match']);
    const [newest] = await groupsOf(world.officer);
    expect((await judgeGroup(world.officer, newest!)).status).toBe(200);
    // What somebody else had judged stays as it was judged.
    expect(await statuses(`partyId=${party.id}`)).toEqual([
      'false_positive',
      'false_positive',
      'false_positive',
      'true_match',
    ]);
    await importList(rows);
  });

  it.each([1, 2, 3, 4])('are judged once, whoever else judges at the same moment (%i)', async () => {
    const party = await makeParty('Kestrel Rotor Works');
    const [group] = await groupsOf(world.officer);
    const one = (alert: Alert | undefined) =>
      world.officer.post(`/v1/screening-alerts/${alert?.id}/adjudication`, {
        verdict: 'true_match',
        reason: 'the same',
      });
    const [last] = group!.alerts.slice(-1);
    const turned = { ...group!, alerts: group!.alerts.toReversed() };
    const [whole, other, single] = await Promise.all([
      judgeGroup(world.officer, group!),
      judgeGroup(world.officer, turned),
      one(last),
    ]);
    const now = await statuses(`partyId=${party.id}`);
    const wholes = [whole.status, other.status].sort();
    if (single.status === 200) {
      expect(wholes).toEqual([412, 412]);
      expect(now).toEqual(['open', 'open', 'true_match']);
    } else {
      expect(single.status).toBe(409);
      expect(wholes).toEqual([200, 412]);
      expect(now).toEqual(Array(3).fill('false_positive'));
    }
  });

  it.each([1, 2, 3])('that come while the others are judged are not judged with them (%i)', async () => {
    const party = await makeParty('Kestrel Rotor Works');
    const [group] = await groupsOf(world.officer);
    const { headers } = await world.officer.get(`/v1/parties/${party.id}`);
    const alsoObsidian = { aliases: ['Kestrel Obsidian Rotor Works', 'Obsidian Rotor Works'] };
    const [verdict, edited] = await Promise.all([
      judgeGroup(world.officer, group!),
      world.officer.patch(`/v1/parties/${party.id}`, alsoObsidian, String(headers.etag)),
    ]);
    expect(edited.status).toBe(200);
    const { data } = await world.officer.read<{ data: Alert[] }>(`/v1/screening-alerts?partyId=${party.id}`);
    const came = data.filter(({ id }) => !group!.alerts.some((alert) => alert.id === id));
    expect(came.map(({ status }) => status)).toEqual(['open']);
    // Another name is another basis: what was judged before it is asked again.
    const isJudged = data.some(({ status }) => status === 'false_positive');
    expect([200, 412]).toContain(verdict.status);
    if (verdict.status === 412) expect(isJudged).toBe(false);
  });

  it('keep a verdict that is given while the list lets go of the entry', async () => {
    const party = await makeParty('Obsidian Rotor Works');
    const [group] = await groupsOf(world.officer);
    const [verdict] = await Promise.all([
      judgeGroup(world.officer, group!, 'true_match'),
      importList(rows.filter(({ id }) => id !== 'ob')),
    ]);
    const [closed] = await eventually(
      async () =>
        (await world.officer.read<{ data: Alert[] }>(`/v1/screening-alerts?partyId=${party.id}`)).data,
      ([alert]) => alert?.closedReason !== null,
    );
    expect(closed?.status).toBe(verdict.status === 200 ? 'true_match' : 'closed');
    await importList(rows);
  });
});

describe('another matcher', () => {
  it('screens everybody again, also where the list is the same', async () => {
    await makeParty('Obsidian Rotor Works');
    await makeParty('Kestrel Rotor Works');
    await asService(
      service.connection,
      `UPDATE screening_alert SET family = 'as an earlier matcher had it'; UPDATE screening_progress SET matcher_version = '0';
       SELECT ninety_wake('rescreen-parties', '{}', NULL, NULL)`,
    );
    await eventually(
      () => groupsOf(world.officer),
      (groups) => groups.map(({ family }) => family).join() === 'obsidian,kestrel',
    );
  });
});

describe('an address that is listed by itself', () => {
  it('is told of by its own kind, with what agrees and what its entry asks for', async () => {
    const party = await makeParty('Harmless Bakery', [
      'RM 2309, Ho King Comm. Ctr.',
      '2 - 16 FaYuen St',
      'KLN',
    ]);
    const [group] = await groupsOf(world.officer);
    expect(group).toMatchObject({ partyId: party.id, kind: 'address', family: 'addresses', count: 1 });
    const [alert] = group!.alerts;
    expect(alert?.explanation.text).toMatch(/is at the listed address .*same room \(2309\)/);
    const { results } = await screened({
      name: 'Harmless Bakery',
      address: `Room 2309, Ho King Centre, 2-16 Fa Yuen Street, Hong Kong`,
    });
    expect(results[0]?.matches).toHaveLength(1);
    expect(results[0]?.matches[0]).toMatchObject({
      name: 'Address 01',
      kind: 'address',
      score: 1,
      licenseRequirement: 'For all items subject to the EAR',
      licenseReviewPolicy: 'Presumption of denial for all items',
    });
    expect(results[0]?.matches[0]?.citations).toContain('15 CFR 744.16(f)');
    expect(results[0]?.matches[0]?.meaning.text).toContain('whoever it is');
    expect(results[0]?.noMatch.map(({ code }) => code)).toEqual(['no_name_scores']);
  });

  it('is no name, and another room is not at it', async () => {
    await makeParty('Address 01', ['Room 2310, Ho King Commercial Centre', '2-16 Fa Yuen Street']);
    expect(await groupsOf(world.officer)).toEqual([]);
    const { results } = await screened({
      name: 'Address 01',
      address: 'Room 2310, Ho King Centre, 2-16 Fa Yuen Street',
    });
    expect(results[0]?.matches).toEqual([]);
    expect(results[0]?.noMatch.map(({ code }) => code)).toEqual(['no_name_scores', 'no_address_scores']);
  });

  it('is only said to be perhaps where the room is not given', async () => {
    const { results } = await screened({
      name: 'Harmless',
      address: 'Ho King Commercial Centre, 2-16 Fa Yuen Street, HK',
    });
    expect(results[0]?.matches[0]?.score).toBe(0.82);
    expect(results[0]?.matches[0]?.explanation.text).toMatch(/may be at .*Not known: room not given/);
  });

  it('finds, once it is listed, the parties that are at it, and lets go of them when it is not', async () => {
    const party = await makeParty('Harmless Bakery', [
      'Room 1605, Ho King Commercial Centre',
      '2-16 Fayuen Street',
    ]);
    const [before] = await groupsOf(world.officer);
    expect(before).toBeUndefined();
    await importList([...rows, { id: 'a2', name: 'Address 02', addresses: OTHER_PLACE }]);
    const [group] = await eventually(
      () => groupsOf(world.officer),
      (groups) => groups.length === 1,
    );
    expect(group).toMatchObject({ partyId: party.id, kind: 'address' });
    const { data } = await service.admin.read<{ data: { version: number }[] }>(
      '/v1/entity-list/versions?limit=1',
    );
    const impact = await world.officer.read<{ parties: object[] }>(
      `/v1/entity-list/versions/${data[0]?.version}/impact`,
    );
    expect(impact.parties).toMatchObject([{ partyId: party.id, kind: 'address', change: 'added' }]);
    expect(await statuses('kind=name')).toEqual([]);
    await importList(rows);
    const [closed] = await eventually(
      () => groupsOf(world.officer, 'status=closed'),
      (groups) => groups.length === 1,
    );
    expect(closed?.alerts[0]?.closedReason).toMatch(/is not in version \d+ of the list/);
  });

  it('is judged and suppressed as a name is, and asked again when the party has moved', async () => {
    const lines = ['Room 2309, Ho King Commercial Centre', '2-16 Fa Yuen Street'];
    const party = await makeParty('Harmless Bakery', lines);
    const [group] = await groupsOf(world.officer);
    expect((await judgeGroup(world.officer, group!)).status).toBe(200);
    const move = async (to: string[]) => {
      const { headers } = await world.officer.get(`/v1/parties/${party.id}`);
      const body = { addresses: [{ lines: to, country: 'HK' }] };
      const moved = await world.officer.patch(`/v1/parties/${party.id}`, body, String(headers.etag));
      expect(moved.status).toBe(200);
    };
    await move([...lines, 'Mong Kok']);
    const [again] = await groupsOf(world.officer);
    expect(again).toMatchObject({ kind: 'address', open: 1 });
    const { entryId } = again!.alerts[0]!;
    await world.officer.made('/v1/screening-suppressions', {
      partyId: party.id,
      entryId,
      reason: 'moved out',
    });
    expect(await groupsOf(world.officer)).toEqual([]);
    await move(['9 Bonham Road']);
    expect(await groupsOf(world.officer)).toEqual([]);
  });

  it('brings in no company that a party at it owns', async () => {
    const owner = await makeParty('Harmless Bakery', [
      'Room 2309, Ho King Commercial Centre',
      '2-16 Fa Yuen Street',
    ]);
    const owned = await makeParty('Harmless Mill');
    const owners = [{ partyId: owner.id, percentage: '100.00' }];
    expect((await world.officer.put(`/v1/parties/${owned.id}/owners`, { owners })).status).toBe(200);
    const [group] = await groupsOf(world.officer);
    expect((await judgeGroup(world.officer, group!, 'true_match')).status).toBe(200);
    expect(await world.officer.read(`/v1/parties/${owned.id}/ownership`)).toMatchObject({
      listedPercentage: '0.00',
      owners: [],
    });
  });

  it('is found in a file of parties', async () => {
    const file =
      'name,address\nHarmless Bakery,"Rm 2309, Ho King Centre, 2-16 Fa Yuen St, Hong Kong"\nQuiet Mill,"9 Bonham Road, HK"\n';
    const sent = await world.officer.post('/v1/screening-batches').set('Content-Type', 'text/csv').send(file);
    const { id } = sent.body as { id: string };
    const batch = await eventually(
      () =>
        world.officer.read<{ status: string; listVersion: number; noMatch: { text: string } }>(
          `/v1/screening-batches/${id}`,
        ),
      ({ status }) => status === 'succeeded',
    );
    expect(batch.noMatch.text).toBe(
      `Whoever has no result: no name and no listed address of list version ${batch.listVersion} of 2026-07-09 scores 0.8 or more.`,
    );
    const { data } = await world.officer.read<{ data: { line: number; matches: Match[] }[] }>(
      `/v1/screening-batches/${id}/results`,
    );
    expect(data.map(({ line, matches }) => [line, matches.map(({ kind }) => kind)])).toEqual([
      [2, ['address']],
    ]);
  });
});

describe('an answer without a match', () => {
  it('says which version of the list was asked, from which score on, and nothing more', async () => {
    const { id, results } = await screened({ name: 'Harmless Bakery' }, { threshold: 0.55 });
    const [{ number: version }] = (
      await service.admin.read<{ data: { version: number }[] }>('/v1/entity-list/versions?limit=1')
    ).data.map((one) => ({ number: one.version })) as [{ number: number }];
    const said = {
      code: 'no_name_scores',
      params: { version, day: '2026-07-09', threshold: 0.55 },
      text: `No name of list version ${version} of 2026-07-09 scores 0.55 or more.`,
    };
    expect(results[0]?.noMatch).toEqual([said]);
    expect((await world.officer.read<Screening>(`/v1/screenings/${id}`)).results[0]?.noMatch).toEqual([said]);
    const replayed = await world.officer.made<{ isIdentical: boolean; replayed: Screening['results'] }>(
      `/v1/screenings/${id}/replay`,
    );
    expect(replayed).toMatchObject({ isIdentical: true, replayed: [{ noMatch: [said] }] });
  });

  it('of an earlier release, which compared names alone, is answered and replayed as it was kept', async () => {
    const { id } = await screened({ name: 'Obsidian Rotor Works' });
    const earlier = newId();
    await asService(
      service.connection,
      `INSERT INTO screening SELECT '${earlier}', principal_id, supplier_id, list_version, '3', threshold, match_limit, parties,
         jsonb_set(results, '{0,matches,0}', (results #> '{0,matches,0}') - 'kind'), created_at FROM screening WHERE id = '${id}'`,
    );
    const kept = await world.officer.read<Screening>(`/v1/screenings/${earlier}`);
    expect(kept.results[0]?.matches[0]).toMatchObject({ name: 'Obsidian Rotor Works', kind: 'name' });
    expect(await world.officer.made(`/v1/screenings/${earlier}/replay`)).toMatchObject({ isIdentical: true });
  });

  it('that another matcher scored keeps what it answered, beside what is answered now', async () => {
    const { id } = await screened({ name: 'Obsidian Rotor Works' });
    const earlier = newId();
    await asService(
      service.connection,
      `INSERT INTO screening SELECT '${earlier}', principal_id, supplier_id, list_version, '3', threshold, match_limit, parties,
         jsonb_set(results, '{0,matches,0,score}', '0.9137'), created_at FROM screening WHERE id = '${id}'`,
    );
    expect(await world.officer.made(`/v1/screenings/${earlier}/replay`)).toMatchObject({
      matcherVersion: '3',
      results: [{ matches: [{ score: 0.9137 }] }],
      replayedWith: '4',
      replayed: [{ matches: [{ score: 1 }] }],
      isIdentical: false,
    });
  });

  it('says nothing of a list where none was in force', async () => {
    const { results } = await screened({ name: 'Harmless Bakery' }, { asOf: '2001-01-01' });
    expect(results[0]).toMatchObject({ matches: [], noMatch: [] });
  });
});
