import { formatDay, isIllegal, simulate } from '@ninety/procedure';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day0, histories, written } from '../procedure/histories.js';
import type { Fact } from '../procedure/twin.js';
import type { Client } from '../support/client.js';
import { startService } from '../support/service.js';
import { filed, makeWorld, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

const RUNS = Number(process.env.WATCH_RUNS || 2);
const APPLICATIONS = 8;
const DAYS = 150;
const STALLED_DAYS = 30;
const WARNINGS = [10, 5, 1];
const ENDED = ['approved', 'denied', 'returned_without_action', 'no_license_required', 'withdrawn'];

interface ToldEvent {
  type: string;
  data: Record<string, unknown>;
}

/** One application, what was recorded of it, and what had to be told of it. */
interface Followed {
  readonly application: Application;
  readonly facts: Fact[];
  readonly recorded: Record<string, unknown>[];
  /** By what makes it one of its own: what is told of it. */
  readonly expected: Map<string, string>;
  status: string | null;
  since: number;
}

describe('the watch over the clocks', () => {
  it('tells every warning, miss and silence once, on any histories, with outages, as day-by-day reading does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(histories(), { minLength: APPLICATIONS, maxLength: APPLICATIONS }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: DAYS, maxLength: DAYS }),
        async (stories, steps) => {
          const service = await startService({ STALLED_DAYS: String(STALLED_DAYS) });
          try {
            await setToday(service, formatDay(day0));
            const world = await makeWorld(service);
            const actors = await actorsOf(world);
            const followed: Followed[] = [];
            for (const { facts } of stories) {
              const application = await filed(world.officer);
              const recorded = [{ type: 'registered', on: formatDay(day0) }];
              followed.push({
                application,
                facts: facts.slice(1),
                recorded,
                expected: new Map(),
                status: 'registered',
                since: day0,
              });
            }
            // Most days are lived through one by one; now and then the service is down for some.
            const days = [0, ...steps.map((step) => (step > 6 ? step : 1))].reduce<number[]>(
              (all, step) => [...all, (all.at(-1) ?? day0) + step],
              [],
            );
            let before = day0 - 1;
            for (const day of days.filter((one) => one <= day0 + DAYS)) {
              if (day > day0) await setToday(service, formatDay(day));
              for (const one of followed) {
                for (let passed = before + 1; passed <= day; passed += 1) expectOn(one, passed);
                await live(one, day, actors);
              }
              before = day;
            }
            const told = await eventsTold(world.bis);
            expect(told.length).toBeGreaterThan(0);
            for (const { application, expected } of followed) {
              const own = told.filter(({ data }) => data.applicationId === application.id).map(nameOf);
              expect(own.sort()).toEqual([...expected.values()].sort());
            }
          } finally {
            await service.close();
          }
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
  });
});

/** What must have been told by the end of a day, read from the procedure alone. */
function expectOn(one: Followed, day: number): void {
  const answer = simulate(one.recorded, day);
  if (isIllegal(answer)) throw new Error(answer.why);
  for (const { clock, subject, startedOn, dueOn, state } of answer.clocks) {
    const name = `${clock} ${subject} ${dueOn}`;
    const left = Date.parse(dueOn) / 86_400_000 - day;
    const expect = (what: string) => one.expected.set(`${what} ${startedOn}`, what);
    if (state === 'missed') expect(`clock.missed ${name}`);
    if (state === 'running' && WARNINGS.includes(left)) expect(`clock.warning ${name} ${left}`);
  }
  if (answer.status !== one.status) one.since = day;
  one.status = answer.status;
  const ended = ENDED.includes(answer.status ?? '');
  const later = simulate(one.recorded, day + 1000);
  const movesByItself = isIllegal(later) || later.status !== answer.status;
  if (!ended && !movesByItself && day - one.since >= STALLED_DAYS) {
    const what = `application.stalled ${formatDay(one.since)}`;
    one.expected.set(`${what} ${one.recorded.length}`, what);
  }
}

/** Records what the story has for the day; what the law refuses did not happen. */
async function live(one: Followed, day: number, actors: (fact: Fact) => Client): Promise<void> {
  while (one.facts[0] && one.facts[0].on <= day) {
    const fact = one.facts.shift();
    if (!fact) return;
    const event = { ...written(fact), on: formatDay(day) };
    const response = await actors(fact).post(`/v1/applications/${one.application.id}/events`, event);
    if (response.status !== 200) continue;
    one.recorded.push(event);
    one.since = day;
    expectOn(one, day);
  }
}

async function actorsOf(world: World): Promise<(fact: Fact) => Client> {
  const agencies = ['Defense', 'Energy', 'State', 'Justice', 'Treasury'];
  const reviewers = new Map<unknown, Client>();
  for (const agency of agencies) reviewers.set(agency, await world.reviewer(agency));
  const boards = /^(oc|acep|earb|president)_decision$|^earb_initiated$|^appeal_decided$/;
  return (fact) => {
    if (['itd_response', 'withdrawn', 'appeal_filed'].includes(fact.type)) return world.officer;
    if (boards.test(fact.type)) return world.chair;
    const agency = fact.type === 'state_initiated' ? 'State' : (fact.agency ?? fact.by);
    return reviewers.get(agency) ?? world.bis;
  };
}

async function eventsTold(reader: Client): Promise<ToldEvent[]> {
  const told: ToldEvent[] = [];
  for (let cursor = ''; ;) {
    const page = await reader.read<{ data: ToldEvent[]; nextCursor: string | null }>(
      `/v1/events?limit=200${cursor}`,
    );
    told.push(...page.data.filter(({ type }) => NAMES[type]));
    if (page.nextCursor === null) return told;
    cursor = `&cursor=${page.nextCursor}`;
  }
}

/** What is compared of an event. */
const NAMES: Readonly<Record<string, (data: Record<string, unknown>) => unknown[]>> = {
  'clock.missed': ({ clock, subject, dueOn }) => [clock, subject, dueOn],
  'clock.warning': ({ clock, subject, dueOn, daysLeft }) => [clock, subject, dueOn, daysLeft],
  'application.stalled': ({ silentSince }) => [silentSince],
};

function nameOf({ type, data }: ToldEvent): string {
  return [type, ...(NAMES[type]?.(data) ?? [])].map(String).join(' ');
}
