import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWatchRules, rebuildProjections } from '@ninety/licensing';
import { parseDay } from '@ninety/procedure';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface Event {
  type: string;
  data: {
    applicationId?: string;
    clock?: string;
    subject?: string | null;
    daysLeft?: number;
    dueOn?: string;
    status?: string;
    sequence?: number;
  };
}

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
});
afterAll(() => service.close());

async function eventsOf(application: Application, role = world.bis): Promise<Event[]> {
  const events: Event[] = [];
  for (let cursor = ''; ;) {
    const page = await role.read<{ data: Event[]; nextCursor: string | null }>(
      `/v1/events?limit=200${cursor}`,
    );
    events.push(...page.data.filter(({ data }) => data.applicationId === application.id));
    if (page.nextCursor === null) return events.reverse();
    cursor = `&cursor=${page.nextCursor}`;
  }
}

describe('time', () => {
  it('warns, misses and decides by itself, each once and in order, after days of silence too', async () => {
    const application = await filed(world.officer);
    await record(world.bis, application, {
      type: 'intent_to_deny',
      reasons: 'r',
      statutoryBasis: 's',
      regulatoryBasis: 'b',
    });
    // Notice on 22 July: 20 days to 11 August, 45 to 5 September; denied by lapse, seen on the 6th.
    await setToday(service, '2019-09-10');

    const events = await eventsOf(application);
    const told = events
      .filter(({ type }) => !type.startsWith('license.'))
      .map(({ type, data }) => (data.clock ? `${type} ${data.clock} ${data.daysLeft}` : type));
    expect(told).toEqual([
      'application.registered',
      'application.intent_to_deny',
      'clock.warning itd_response 10',
      'clock.warning itd_response 5',
      'clock.warning itd_response 1',
      'clock.warning denial_final 10',
      'clock.warning denial_final 5',
      'clock.warning denial_final 1',
      'application.denied',
    ]);
    const denied = await world.officer.read<Application>(`/v1/applications/${application.id}`);
    expect(denied.status).toBe('denied');
    expect(denied.clocks.find(({ clock }) => clock === 'denial_final')).toMatchObject({
      state: 'lapsed',
      dueOn: '2019-09-05',
    });
  });

  it('takes a silent agency for one without objection, and tells the government alone', async () => {
    const application = await filed(world.officer);
    await record(world.bis, application, { type: 'referred', agencies: ['Treasury'] });
    // 10 September and 30 days: 10 October; deemed on the 11th.
    await setToday(service, '2019-10-11');
    expect(await world.bis.read(`/v1/applications/${application.id}`)).toMatchObject({
      status: 'final_review',
    });
    const deemed = (await eventsOf(application)).filter(
      ({ type }) => type === 'application.position_recorded',
    );
    expect(deemed).toHaveLength(1);
    expect((await eventsOf(application, world.officer)).map(({ type }) => type)).not.toContain(
      'application.position_recorded',
    );
  });

  it('goes forward only', async () => {
    const refused = await service.admin.put('/v1/test-clock', { now: '2019-07-01T00:00:00Z' });
    expect(refused.status).toBe(422);
    expect((await world.bis.put('/v1/test-clock', { now: '2030-07-01T00:00:00Z' })).status).toBe(403);
  });
});

describe('the work queue', () => {
  it('is sorted by the nearest due date, in pages that hold under inserts', async () => {
    const mine = await makeWorld(service);
    const waiting = await filed(mine.officer);
    const referred = await filed(mine.officer);
    await record(mine.bis, referred, { type: 'referred', agencies: ['State'] });
    const asked = await filed(mine.officer);
    await record(mine.bis, asked, { type: 'information_requested', id: 'q', by: 'BIS' });

    const first = await mine.officer.read<{ data: Application[]; nextCursor: string }>(
      '/v1/applications?limit=1',
    );
    await filed(mine.officer);
    const second = await mine.officer.read<{ data: Application[] }>(
      `/v1/applications?limit=3&cursor=${first.nextCursor}`,
    );
    expect(first.data.map(({ id }) => id)).toEqual([waiting.id]);
    expect(second.data.map(({ id }) => id)).toContain(referred.id);
    // A paused clock is no deadline: what waits for the applicant comes last.
    const all = await mine.officer.read<{ data: Application[] }>('/v1/applications');
    expect(all.data.at(-1)).toMatchObject({ id: asked.id, nextDueOn: null });
    const government = await mine.bis.read<{ data: Application[] }>(
      `/v1/applications?supplierId=${mine.supplierId}&agency=State`,
    );
    expect(government.data.map(({ id }) => id)).toEqual([referred.id]);
  });

  it('shows what is overdue, on any day asked about', async () => {
    const mine = await makeWorld(service);
    const application = await filed(mine.officer);
    const today = await mine.officer.read<{ data: object[] }>('/v1/applications?overdue=true');
    expect(today.data).toEqual([]);
    const later = await mine.officer.read<{ clocks: object[]; overdue: boolean }>(
      `/v1/applications/${application.id}/clocks?asOf=2020-03-01`,
    );
    expect(later.overdue).toBe(true);
    await setToday(service, '2019-10-25');
    const overdue = await mine.officer.read<{ data: Application[] }>('/v1/applications?overdue=true');
    expect(overdue.data.map(({ id }) => id)).toEqual([application.id]);
  });
});

describe('the work queue in numbers', () => {
  it('counts what each filter lists', async () => {
    for (const by of [world.officer, world.bis, world.auditor]) {
      const mine = `supplierId=${world.supplierId}`;
      const counts = await by.read<Record<string, number>>(`/v1/applications/counts?${mine}`);
      for (const filter of ['pending', 'dueSoon', 'overdue', 'stalled']) {
        const listed = async (value: boolean) =>
          (await by.read<{ data: object[] }>(`/v1/applications?${mine}&limit=200&${filter}=${value}`)).data;
        expect(await listed(true)).toHaveLength(counts[filter]!);
        const all = await by.read<{ data: object[] }>(`/v1/applications?${mine}&limit=200`);
        expect([...(await listed(true)), ...(await listed(false))]).toHaveLength(all.data.length);
      }
    }
  });
});

describe('a backdated event', () => {
  it('is for BIS staff, and never before an automatic step that was announced', async () => {
    const application = await filed(world.officer);
    const path = `/v1/applications/${application.id}/events`;
    await setToday(service, '2019-11-10');
    expect((await world.officer.post(path, { type: 'withdrawn', on: '2019-11-09' })).status).toBe(422);
    expect(
      (await world.bis.post(path, { type: 'referred', agencies: ['Energy'], on: '2019-11-11' })).body,
    ).toMatchObject({ illegalEvent: 1 });
    await record(world.bis, application, { type: 'referred', agencies: ['Energy'], on: '2019-11-01' });
    await setToday(service, '2019-12-05');
    // 1 November and 30 days: 1 December; the step was announced on the 2nd.
    const refused = await world.bis.post(path, {
      type: 'information_requested',
      id: 'late',
      by: 'BIS',
      on: '2019-12-01',
    });
    expect([refused.status, refused.body.why]).toEqual([422, expect.stringContaining('announced')]);
  });
});

describe('the stored projection', () => {
  it('is what the event logs say, rebuilt from nothing', async () => {
    const columns = 'SELECT id, status, referred_to, watch_on FROM application ORDER BY id';
    const outlook = 'SELECT * FROM application_outlook ORDER BY application_id, from_on';
    const before = [
      (await asOwner(service.connection, columns)).rows,
      (await asOwner(service.connection, outlook)).rows,
    ];
    await asOwner(
      service.connection,
      `DELETE FROM application_outlook; UPDATE application SET referred_to = '{}' WHERE control_number IS NOT NULL`,
    );
    const rebuilt = await rebuildProjections(
      service.foundation.database,
      parseDay('2019-12-05') ?? 0,
      await readWatchRules(service.foundation.database.reader, service.foundation.config),
    );
    expect(rebuilt).toBeGreaterThan(5);
    expect([
      (await asOwner(service.connection, columns)).rows,
      (await asOwner(service.connection, outlook)).rows,
    ]).toEqual(before);
  });
});

describe('an explanation of the clocks', () => {
  it('names what moved a clock and what did not, and when it would be due without it', async () => {
    await setToday(service, '2020-01-06');
    const application = await filed(world.officer);
    const act = (event: object) => record(world.bis, application, event);
    await act({ type: 'hold_placed', id: 'freeze', kind: 'administrative' });
    await act({ type: 'information_requested', id: 'q1', by: 'BIS', questions: ['Which oven?'] });
    await setToday(service, '2020-01-16');
    const path = `/v1/applications/${application.id}/clocks`;
    type Explained = {
      clocks: { clock: string; dueOn: string; movedBy: object[]; without?: object }[];
    };
    const resolution = async (by: typeof world.bis, query: string) =>
      (await by.read<Explained>(`${path}?${query}`)).clocks.find(({ clock }) => clock === 'resolution');
    // 6 January + 90 = 5 April; ten days of the request are out: 15 April
    expect(await resolution(world.bis, 'explain=true')).toMatchObject({
      dueOn: '2020-04-15',
      movedBy: [
        {
          event: 2,
          id: 'q1',
          excluded: true,
          days: 10,
          movedDays: 10,
          citation: '15 CFR 750.4(b)(1)',
          to: null,
        },
        { event: 1, id: 'freeze', excluded: false, days: 10, movedDays: 0, citation: null },
      ],
    });
    for (const name of ['q1', '2']) {
      expect(await resolution(world.bis, `without=${name}`)).toMatchObject({
        dueOn: '2020-04-15',
        without: { dueOn: '2020-04-05', state: 'running', movedDays: 10 },
      });
    }
    // The applicant is told of what stops the 90 days, and counts its own history.
    expect((await resolution(world.officer, 'explain=true'))?.movedBy).toMatchObject([
      { event: 1, id: 'q1' },
    ]);
    expect((await world.officer.get(`${path}?without=freeze`)).status).toBe(422);
    expect((await world.bis.get(`${path}?without=nothing`)).body).toMatchObject({
      errors: [{ pointer: '/without' }],
    });
  });

  it('leaves nothing about a freeze out of the list of what is stalled', async () => {
    const application = await filed(world.officer);
    const stalled = async (by: typeof world.bis) =>
      (await by.read<{ data: Application[] }>('/v1/applications?stalled=true&limit=200')).data.filter(
        ({ id }) => id === application.id,
      );
    await setToday(service, '2020-02-14');
    expect(await stalled(world.bis)).toEqual([]);
    await setToday(service, '2020-02-15');
    expect(await stalled(world.bis)).toMatchObject([{ stalled: true }]);
    expect(await stalled(world.officer)).toMatchObject([{ stalled: true }]);
    const silences = (await eventsOf(application)).filter(({ type }) => type === 'application.stalled');
    expect(silences).toMatchObject([{ data: { silentSince: '2020-01-16', silentDays: 30 } }]);
  });
});
