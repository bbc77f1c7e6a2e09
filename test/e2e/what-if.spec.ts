import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

let service: TestService;
let world: World;
let application: Application;

interface Clocks {
  readonly status: string;
  readonly clocks: readonly {
    readonly clock: string;
    readonly dueOn: string;
    readonly state: string;
    readonly provisional: boolean;
  }[];
}

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
  application = await filed(world.officer);
  const act = (event: object) => record(world.bis, application, event);
  await act({ type: 'hold_placed', id: 'freeze', kind: 'administrative' });
  await act({ type: 'referred', agencies: ['Defense', 'Energy'] });
  await act({ type: 'hold_placed', id: 'h1', kind: 'foreign_consultation' });
  await setToday(service, '2019-08-05');
  await act({ type: 'hold_released', id: 'h1' });
  // Later than the 10th day after its referral: it is answered, and stops nothing.
  const energy = await world.reviewer('Energy');
  await record(energy, application, { type: 'information_requested', id: 'e1', by: 'Energy' });
  await act({ type: 'information_requested', id: 'q1', by: 'BIS' });
  await setToday(service, '2019-08-10');
});
afterAll(() => service.close());

const suppose = (by: Client, asOf: string, ...events: object[]) =>
  by.post(`/v1/applications/${application.id}/what-if`, { events, asOf });

const resolutionOf = ({ clocks }: Clocks) => clocks.find(({ clock }) => clock === 'resolution');

describe('what would be if more happened', () => {
  it('is, of nothing more, what the clocks say, to everybody', async () => {
    for (const by of [world.officer, world.bis, world.chair, world.auditor])
      for (const asOf of ['2019-08-10', '2019-09-30', '2020-03-01']) {
        const { body } = await suppose(by, asOf);
        expect(body).toMatchObject(await by.read(`/v1/applications/${application.id}/clocks?asOf=${asOf}`));
      }
  });

  it('is counted for an applicant from the whole history, and told without what it may not read', async () => {
    const answered = { type: 'information_received', id: 'q1', on: '2019-08-15' };
    const { body } = await suppose(world.officer, '2019-08-15', answered);
    // 22 July + 90 = 20 October; 23 July–5 August and 6–15 August are out: + 24
    expect(resolutionOf(body as Clocks)).toMatchObject({ dueOn: '2019-11-13', state: 'running' });
    expect(body).toMatchObject({ status: 'under_review' });
    const { body: inside } = await suppose(world.bis, '2019-08-15', answered);
    expect(resolutionOf(inside as Clocks)).toMatchObject({ dueOn: '2019-11-13', state: 'running' });
    expect((inside as Clocks).clocks.map(({ clock }) => clock)).toContain('recommendation');
    expect((body as Clocks).clocks.map(({ clock }) => clock)).toEqual(['resolution', 'initial_action']);
  });

  it('keeps nothing', async () => {
    const before = await world.bis.read(`/v1/applications/${application.id}/events`);
    await suppose(world.officer, '2019-08-15', { type: 'withdrawn' });
    expect(await world.bis.read(`/v1/applications/${application.id}/events`)).toEqual(before);
  });

  it('is for an applicant of what applicants do: of others a refusal would tell', async () => {
    const position = { type: 'position', agency: 'Defense', recommendation: 'approve' };
    expect((await suppose(world.officer, '2019-08-15', position)).status).toBe(403);
    expect((await suppose(world.bis, '2019-08-15', position)).status).toBe(200);
    const refused = await suppose(world.officer, '2019-08-15', { type: 'itd_response' });
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({ illegalEvent: 0, errors: [{ pointer: '/events/0' }] });
    expect(JSON.stringify(refused.body)).not.toMatch(/referred/);
  });

  it('is of today and later', async () => {
    const early = { type: 'information_received', id: 'q1', on: '2019-08-09' };
    const refused = await suppose(world.officer, '2019-08-15', early);
    expect(refused.status).toBe(422);
    expect(refused.body).toMatchObject({
      why: 'what may still happen is not before today, 2019-08-10',
      errors: [{ pointer: '/events/0/on' }],
    });
  });

  it('says no clock is met on a day that has not come', async () => {
    const position = { type: 'position', agency: 'Defense', recommendation: 'approve' };
    const { body } = await suppose(world.bis, '2019-08-10', position);
    const { clocks } = body as { clocks: { completedOn: string | null }[] };
    const days = clocks.map(({ completedOn }) => completedOn).filter((day) => day !== null);
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day <= '2019-08-10').toBe(true);
  });
});

const moving = (by: Client, ...moves: object[]) =>
  by.post(`/v1/applications/${application.id}/what-if`, { moves });

describe('each clock', () => {
  it('stands beside itself as it stands today, with the days by which it moves', async () => {
    const answered = { type: 'information_received', id: 'q1', on: '2019-08-15' };
    for (const by of [world.officer, world.bis]) {
      const { body } = await by.post(`/v1/applications/${application.id}/what-if`, { events: [answered] });
      // Until 10 August 5 days of the request are out, and 10 until its answer.
      expect(body).toMatchObject({ asOf: '2019-08-15', before: { asOf: '2019-08-10' }, gone: [] });
      expect(resolutionOf(body as Clocks)).toMatchObject({
        was: { dueOn: '2019-11-08', state: 'paused' },
        dueOn: '2019-11-13',
        shiftDays: 5,
      });
    }
  });

  it('moves with what was recorded, if that had been on another day', async () => {
    const { data } = await world.bis.read<{ data: { type: string; index: number }[] }>(
      `/v1/applications/${application.id}/events`,
    );
    const { index: event } = data.find(({ type }) => type === 'hold_released')!;
    const earlier = await moving(world.bis, { event, on: '2019-07-30' });
    expect(earlier.body).toMatchObject({ asOf: '2019-08-10' });
    expect(resolutionOf(earlier.body as Clocks)).toMatchObject({ shiftDays: -6, dueOn: '2019-11-02' });
    const same = await moving(world.bis, { event, on: '2019-08-05' });
    expect(resolutionOf(same.body as Clocks)).toMatchObject({ shiftDays: 0 });
    expect(await moving(world.bis, { event: 99, on: '2019-08-01' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/moves/0/event' }] },
    });
    const twice = { event, on: '2019-08-01' };
    expect(await moving(world.bis, twice, twice)).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/moves/1/event' }] },
    });
    // Before the hold was placed; and the filing after what followed it.
    expect(await moving(world.bis, { event, on: '2019-07-01' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/moves/0/on' }] },
    });
    const registered = await moving(world.bis, { event: 0, on: '2019-08-09' });
    expect(registered).toMatchObject({ status: 422, body: { errors: [{ pointer: '/moves' }] } });
    // Whether it could be would tell an applicant of the review.
    expect((await moving(world.officer, { event: 0, on: '2019-07-22' })).status).toBe(403);
  });
});

describe('a due date', () => {
  it('is provisional while what is open moves it, to everybody who sees it', async () => {
    for (const by of [world.officer, world.bis]) {
      const stands = await by.read<Clocks>(`/v1/applications/${application.id}/clocks`);
      expect(resolutionOf(stands)).toMatchObject({ state: 'paused', provisional: true });
      const { body } = await suppose(by, '2019-08-10', { type: 'information_received', id: 'q1' });
      expect(resolutionOf(body as Clocks)).toMatchObject({ state: 'running', provisional: false });
    }
  });
});
