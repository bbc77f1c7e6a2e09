import * as procedure from '@ninety/procedure';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

// They do what they do, and what they are asked is counted: of the module's own exports, as everybody imports them.
const outlook = vi.spyOn(procedure, 'outlook');
const parseEvent = vi.spyOn(procedure, 'parseEvent');
const replay = vi.spyOn(procedure, 'replay');

let service: TestService;
let world: World;
let application: Application;
let counter = 0;
let hold: string;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2026-03-02');
});
afterAll(async () => {
  vi.restoreAllMocks();
  await service.close();
});
beforeEach(async () => {
  world = await makeWorld(service);
  application = await filed(world.officer);
  hold = `hold ${(counter += 1)}`;
  await record(world.bis, application, { type: 'hold_placed', id: hold, kind: 'foreign_consultation' });
  await record(world.bis, application, { type: 'hold_released', id: hold });
  await record(world.bis, application, { type: 'referred', agencies: ['Defense'] });
  vi.clearAllMocks();
});

/** What was replayed and foreseen of an application's log since the last look, each state of it by its length and the day. */
function worked(isOfIt = (events: readonly object[]) => JSON.stringify(events).includes(hold)) {
  const states = (calls: readonly (readonly [readonly object[], number, ...unknown[]])[]) =>
    calls.filter(([events]) => isOfIt(events)).map(([{ length }, day]) => `${length} until ${day}`);
  const work = {
    replayed: states(replay.mock.calls),
    foreseen: states(outlook.mock.calls),
    read: parseEvent.mock.calls.length,
  };
  vi.clearAllMocks();
  return work;
}

/** 2026-03-02, and the events until then. */
const DAY = 20_514;

describe('the history of a case', () => {
  it('is read once, and replayed once without an event and once with it, where one is recorded', async () => {
    await record(world.bis, application, { type: 'escalated_to_oc' }).catch(() => undefined);
    expect(worked()).toEqual({
      replayed: [`4 until ${DAY}`, `5 until ${DAY}`],
      foreseen: [],
      read: 4 + 1,
    });

    const request = { type: 'information_requested', id: 'q', by: 'BIS', questions: ['Who?'] };
    await record(world.bis, application, request);
    expect(worked()).toEqual({
      replayed: [`4 until ${DAY}`, `5 until ${DAY}`],
      foreseen: [`5 until ${DAY}`],
      read: 4 + 1,
    });
  });

  it('is replayed once where its event issues a license', async () => {
    const defense = await world.reviewer('Defense');
    const position = { type: 'position', agency: 'Defense', recommendation: 'approve' };
    await record(defense, application, position);
    vi.clearAllMocks();
    const { license } = await record(world.bis, application, { type: 'approved' });
    expect(license).not.toBeNull();
    expect(worked()).toEqual({
      replayed: [`5 until ${DAY}`, `6 until ${DAY}`],
      foreseen: [`6 until ${DAY}`],
      read: 5 + 1,
    });
  });

  it('begins with one replay where the application is filed', async () => {
    const { id } = await draftFor(world.officer);
    vi.clearAllMocks();
    await world.officer.made(`/v1/applications/${id}/submit`);
    expect(worked(() => true)).toEqual({
      replayed: [`1 until ${DAY}`, `0 until ${DAY}`],
      foreseen: [`1 until ${DAY}`],
      read: 0,
    });
  });

  it.each(['', '/events', '/clocks', '/actions', '/attachments', '/correspondence', '/retention'])(
    'is read and replayed once where %s is read',
    async (path) => {
      await world.officer.read(`/v1/applications/${application.id}${path}`);
      expect(worked()).toEqual({ replayed: [`4 until ${DAY}`], foreseen: [], read: 4 });
    },
  );

  it('is read and replayed once for all of the evidence that BIS takes', async () => {
    const { status } = await world.bis.get(`/v1/applications/${application.id}/evidence`);
    expect(status).toBe(200);
    expect(worked()).toEqual({ replayed: [`4 until ${DAY}`], foreseen: [], read: 4 });
  });

  it('is read once and not replayed apart from its outlook where days pass', async () => {
    await setToday(service, '2026-04-20');
    const { replayed, foreseen } = worked();
    expect(foreseen).toEqual([`4 until ${DAY}`]);
    expect(replayed).toEqual([]);
  });

  it('is read and replayed once for all papers of an appeal', async () => {
    const today = DAY + 49;
    const defense = await world.reviewer('Defense');
    const notice = { reasons: 'Risk', statutoryBasis: '50 U.S.C. 4813', regulatoryBasis: '15 CFR 744.11(a)' };
    await record(defense, application, {
      type: 'position',
      agency: 'Defense',
      recommendation: 'deny',
      ...notice,
    });
    await record(world.bis, application, { type: 'intent_to_deny', ...notice });
    await record(world.officer, application, { type: 'itd_response', text: 'No.' });
    await record(world.bis, application, { type: 'denied' });
    vi.clearAllMocks();
    const papers = { statement: 'No.', hearingRequest: 'Please', stayRequest: 'Please' };
    await world.officer.made(`/v1/applications/${application.id}/appeal`, papers);
    expect(worked()).toEqual({
      replayed: [`8 until ${today}`, `9 until ${today}`],
      foreseen: [`9 until ${today}`],
      read: 8 + 1,
    });
  });
});
