import { projectionOf, readWatchRules } from '@ninety/licensing';
import { parseDay, parseEvent, replay } from '@ninety/procedure';
import type { ProcedureEvent } from '@ninety/procedure';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seed } from '../../scripts/src/seed/seed.js';
import { asOwner, ownerOf, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { makeWorld } from '../support/world.js';

const APPLICATIONS = 400;
let service: TestService;
const progress: number[] = [];
let rules: Awaited<ReturnType<typeof readWatchRules>>;

beforeAll(async () => {
  service = await startService({ TEST_CLOCK: '0' });
  const { foundation } = service;
  const onProgress = (done: number) => progress.push(done);
  // As the seeding reads them: the service measures them anew of what it finds.
  rules = await readWatchRules(foundation.database.reader, foundation.config);
  await seed(foundation, ownerOf(service.connection), {
    applications: APPLICATIONS,
    years: 1,
    seed: 7,
    onProgress,
  });
});
afterAll(() => service.close());

const rows = async <T>(sql: string) => (await asOwner(service.connection, sql)).rows as T[];

/** The office's day. */
function today(): number {
  const text = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' }).format(new Date());
  return parseDay(text) ?? NaN;
}

describe('a seeded database', () => {
  it('has as many applications as asked for, and says how far it is', async () => {
    expect(await rows('SELECT count(*)::int AS count FROM application')).toEqual([{ count: APPLICATIONS }]);
    expect(progress.at(-1)).toBe(APPLICATIONS);
  });

  it('has histories that the law allows, of every ending and many that are pending', async () => {
    const histories = await rows<{ events: object[] }>(
      'SELECT jsonb_agg(event ORDER BY index) AS events FROM application_event GROUP BY application_id',
    );
    for (const { events } of histories) {
      expect(replay(events.map(parseEvent), today())).not.toHaveProperty('illegalEvent');
    }
    const outcomes = await rows<{ outcome: string | null }>('SELECT DISTINCT outcome FROM application_fact');
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(
      expect.arrayContaining(['approved', 'denied', 'returned_without_action', 'withdrawn', null]),
    );
  });

  it('stores what the service would store of them', async () => {
    const stored = await rows<{ id: string; status: string; watchOn: string | null; events: object[] }>(
      `SELECT a.id, a.status, a.watch_on::text AS "watchOn", jsonb_agg(e.event ORDER BY e.index) AS events
       FROM application a JOIN application_event e ON e.application_id = a.id GROUP BY a.id`,
    );
    for (const { status, watchOn, events } of stored) {
      const projection = projectionOf(events.map(parseEvent) as ProcedureEvent[], today(), rules);
      expect(projection).toMatchObject({ status, watchOn });
    }
  });

  it('is worked on like any other: queue, page, report', async () => {
    const world = await makeWorld(service);
    const queue = await world.bis.read<{ data: { id: string; clocks: object[] }[] }>('/v1/applications');
    expect(queue.data.length).toBe(50);
    const first = queue.data[0]?.id ?? '';
    expect(await world.bis.read(`/v1/applications/${first}`)).toMatchObject({ id: first });
    const report = await world.bis.read<{ decided: { count: number }; pending: { count: number } }>(
      '/v1/reports/timeliness?from=2000-01-01',
    );
    expect(report.decided.count + report.pending.count).toBe(APPLICATIONS);
  });
});
