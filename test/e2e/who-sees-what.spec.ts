import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { Following } from '../support/stream.js';
import { draftFor, eventually, filed, makeWorld, record, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

const RUNS = Number(process.env.AUDIENCE_RUNS ?? 4);
const AGENCIES = ['Defense', 'Energy', 'State'] as const;
type Agency = (typeof AGENCIES)[number];

/** What is read beneath an application that was filed, by whoever it exists for. */
const BENEATH = [
  '/events',
  '/actions',
  '/clocks',
  '/attachments',
  '/documents',
  '/correspondence',
  '/retention',
  '/forecast',
];

/** An application as it is made: whose, submitted or not, and referred to whom. */
interface Made {
  readonly own: boolean;
  readonly isFiled: boolean;
  readonly agencies: readonly Agency[];
}

interface Caller {
  readonly name: string;
  readonly client: Client;
  /** For whom an application exists: said here a second time, for the comparison. */
  readonly sees: (made: Made) => boolean;
}

let service: TestService;
let world: World;
let other: World;
let callers: Caller[];
let streams: Map<string, Following>;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2026-03-02');
  [world, other] = [await makeWorld(service), await makeWorld(service)];
  const reviewers = await Promise.all(AGENCIES.map((agency) => world.reviewer(agency)));
  callers = [
    { name: 'the applicant', client: world.officer, sees: ({ own }) => own },
    { name: 'another applicant', client: other.officer, sees: ({ own }) => !own },
    { name: 'BIS', client: world.bis, sees: ({ isFiled }) => isFiled },
    { name: 'the chair', client: world.chair, sees: ({ isFiled }) => isFiled },
    { name: 'the auditor', client: world.auditor, sees: () => true },
    { name: 'the administrator', client: service.admin, sees: () => true },
    ...AGENCIES.map((agency, index) => ({
      name: agency,
      client: reviewers[index]!,
      sees: ({ isFiled, agencies }: Made) => isFiled && agencies.includes(agency),
    })),
  ];
  streams = new Map();
  for (const { name, client } of callers)
    streams.set(name, await Following.open(service.url, { authorization: `Bearer ${client.key}` }));
});
afterAll(async () => {
  for (const stream of streams.values()) stream.close();
  await service.close();
});

const applications: fc.Arbitrary<Made[]> = fc.array(
  fc.record({
    own: fc.boolean(),
    isFiled: fc.boolean(),
    agencies: fc.subarray([...AGENCIES]),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Makes it, and does what all who see it hear of. */
async function make({ own, isFiled, agencies }: Made, reference: string): Promise<string> {
  const { officer, bis } = own ? world : other;
  if (!isFiled) return (await draftFor(officer, { reference })).id;
  const application = await filed(officer, { reference });
  if (agencies.length > 0) await record(bis, application, { type: 'referred', agencies });
  await record(bis, application, { type: 'information_requested', id: 'q', by: 'BIS', questions: ['Who?'] });
  return application.id;
}

async function idsOf(client: Client, path: string, idIn: (row: Record<string, unknown>) => unknown) {
  const ids = new Set<unknown>();
  for (let cursor: string | null = ''; cursor !== null;) {
    const page: { data: Record<string, unknown>[]; nextCursor: string | null } = await client.read(
      `${path}${path.includes('?') ? '&' : '?'}limit=200${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    for (const row of page.data) ids.add(idIn(row));
    cursor = page.nextCursor;
  }
  return ids;
}

/** Which of the applications each way of looking shows to a caller, by their numbers. */
async function shownTo({ name, client }: Caller, ids: readonly string[], reference: string) {
  const among = (found: ReadonlySet<unknown>) => ids.flatMap((id, index) => (found.has(id) ? [index] : []));
  const applicationId = (row: Record<string, unknown>) => row.id;
  const one = await Promise.all(ids.map((id) => client.get(`/v1/applications/${id}`)));
  const shown = new Map([
    ['one by one', one.flatMap(({ status }, index) => (status === 200 ? [index] : []))],
  ]);
  for (const query of ['', '?sort=-createdAt', `?q=${reference}`, `?q=${reference}&sort=-createdAt`])
    shown.set(`the list ${query}`, among(await idsOf(client, `/v1/applications${query}`, applicationId)));
  const heard = streams.get(name)!.heard;
  shown.set('what changes', among(new Set(ids.filter((id) => heard.includes(`"applications/${id}"`)))));
  return shown;
}

describe('an application', () => {
  it('is there for the same callers wherever one looks', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(applications, async (made) => {
        const reference = `RUN-${(run += 1)}-${Date.now()}`;
        const ids: string[] = [];
        for (const one of made) ids.push(await make(one, reference));
        for (const caller of callers) {
          const expected = made.flatMap((one, index) => (caller.sees(one) ? [index] : []));
          const stream = streams.get(caller.name)!;
          await eventually(
            () => Promise.resolve(stream.heard),
            (heard) => expected.every((index) => heard.includes(`"applications/${ids[index]}"`)),
          );
          for (const [where, shown] of await shownTo(caller, ids, reference))
            expect({ caller: caller.name, where, shown }).toEqual({
              caller: caller.name,
              where,
              shown: expected,
            });
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  it('is there beneath where it is there, and nowhere else', async () => {
    const made: Made[] = [
      { own: true, isFiled: true, agencies: ['Defense'] },
      { own: false, isFiled: true, agencies: ['Energy', 'State'] },
    ];
    for (const one of made) {
      const id = await make(one, 'BENEATH-1');
      for (const { name, client, sees } of callers)
        for (const path of BENEATH) {
          const { status } = await client.get(`/v1/applications/${id}${path}`);
          expect({ name, path, isThere: status !== 404 }).toEqual({ name, path, isThere: sees(one) });
        }
    }
  });

  it('is counted, reported and announced to those for whom it is there', async () => {
    for (const { name, client } of callers) {
      const ids = await idsOf(client, '/v1/applications', ({ id }) => id);
      const statuses = await client.read<{ byStatus: Record<string, number> }>('/v1/applications/counts');
      const counted = Object.values(statuses.byStatus).reduce((sum, count) => sum + count, 0);
      expect({ name, counted }).toEqual({ name, counted: ids.size });

      const filedOnes = ids.size - (statuses.byStatus.draft ?? 0);
      const report = await client.read<{ pending: { count: number } }>('/v1/reports/timeliness');
      expect({ name, pending: report.pending.count }).toEqual({ name, pending: filedOnes });
      const reported = await idsOf(
        client,
        '/v1/reports/timeliness/applications?pending=true',
        (row) => row.applicationId,
      );
      expect({ name, beyond: [...reported].filter((id) => !ids.has(id)) }).toEqual({ name, beyond: [] });
      expect({ name, reported: reported.size }).toEqual({ name, reported: filedOnes });

      const events = await client.get('/v1/events?limit=200');
      const announced = (events.body as { data?: { data: { applicationId?: string } }[] }).data ?? [];
      const others = announced.flatMap(({ data: { applicationId } }) =>
        applicationId === undefined || ids.has(applicationId) ? [] : [applicationId],
      );
      expect({ name, others }).toEqual({ name, others: [] });
    }
  });
});
