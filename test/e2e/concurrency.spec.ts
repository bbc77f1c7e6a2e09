import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { versionIn } from '../support/client.js';
import type { Client } from '../support/client.js';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, filed, makeWorld, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

let service: TestService;
/** A second process on the same database. */
let twin: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  twin = await startService({}, service.connection);
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
});
afterAll(async () => {
  await twin.close();
  await service.close();
});

const through = (index: number, { key }: Client) => (index % 2 === 0 ? service : twin).as(key!);
const statusesOf = (answers: readonly { status: number }[]) =>
  Object.fromEntries(
    [...new Set(answers.map(({ status }) => status))].map((status) => [
      status,
      answers.filter((answer) => answer.status === status).length,
    ]),
  );

/** Repeats what is answered that the first is still running, as a client does. */
async function insist(ask: () => Promise<{ status: number; body: unknown; headers: object }>) {
  for (;;) {
    const answer = await ask();
    if (answer.status !== 409) return answer;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe('200 identical requests at once, to two processes', () => {
  it('make one thing, and each is answered with it', async () => {
    const party = { name: 'Harmless Oy', country: 'FI', kind: 'organization' };
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        insist(() => through(index, world.officer).post('/v1/parties', party).set('Idempotency-Key', 'one')),
      ),
    );
    expect(statusesOf(answers)).toEqual({ 201: 200 });
    expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1);
    const parties = await world.officer.read<{ data: object[] }>('/v1/parties?q=Harmless');
    expect(parties.data).toHaveLength(1);
  });

  it('file an application once', async () => {
    const draft = await draftFor(world.officer);
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        through(index, world.officer).post(`/v1/applications/${draft.id}/submit`),
      ),
    );
    expect(statusesOf(answers)).toEqual({ 200: 1, 409: 199 });
    const events = await world.bis.read<{ data: object[] }>(`/v1/applications/${draft.id}/events`);
    expect(events.data).toHaveLength(1);
  });
});

describe('50 decisions on one application at once', () => {
  it('end in one lawful history', async () => {
    const application = await filed(world.officer);
    const decisions = [
      { type: 'approved' },
      { type: 'no_license_required' },
      { type: 'returned_without_action', reason: 'incomplete' },
      { type: 'referred', agencies: ['Defense'] },
      { type: 'withdrawn' },
    ];
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => {
        const event = decisions[index % decisions.length]!;
        const by = event.type === 'withdrawn' ? world.officer : world.bis;
        return through(index, by).post(`/v1/applications/${application.id}/events`, event);
      }),
    );
    expect(answers.every(({ status }) => status === 200 || status === 422)).toBe(true);
    const taken = answers.filter(({ status }) => status === 200).length;
    const { data: history } = await world.bis.read<{ data: { type: string }[] }>(
      `/v1/applications/${application.id}/events`,
    );
    expect(history).toHaveLength(1 + taken);
    const last = history.at(-1)!.type;
    expect((await world.bis.read<Application>(`/v1/applications/${application.id}`)).status).toBe(last);
    expect(['approved', 'no_license_required', 'returned_without_action', 'withdrawn']).toContain(last);
    const { rows } = await asOwner(
      service.connection,
      `SELECT array_agg(sequence ORDER BY sequence) AS numbers FROM webhook_event
       WHERE application_id = '${application.id}' AND audience = 'government' AND sequence IS NOT NULL`,
    );
    expect(rows[0].numbers).toEqual(history.map((_, index) => index + 1));
    const licenses = await asOwner(
      service.connection,
      `SELECT count(*)::int AS count FROM license WHERE application_id = '${application.id}'`,
    );
    expect(licenses.rows[0].count).toBe(last === 'approved' ? 1 : 0);
  });
});

/** What a stock of items should be, however requests are mixed. */
interface Model {
  readonly etags: Map<string, number>;
  readonly names: Map<string, string>;
}
interface Real {
  readonly ids: string[];
}

/** Each command knows of the model what the API must answer. */
class Make implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly name: string) {}
  check = () => true;
  async run(model: Model, real: Real): Promise<void> {
    const body = { name: this.name, country: 'FI', kind: 'organization' };
    const { id } = await world.officer.made<{ id: string }>('/v1/parties', body);
    real.ids.push(id);
    model.etags.set(id, 1);
    model.names.set(id, this.name);
  }
  toString = () => `make(${this.name})`;
}

class Rename implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly index: number,
    private readonly name: string,
    private readonly isStale: boolean,
  ) {}
  check = (model: Model) => model.etags.size > 0;
  async run(model: Model, real: Real): Promise<void> {
    const id = real.ids[this.index % real.ids.length]!;
    const version = model.etags.get(id)!;
    const given = this.isStale ? version + 7 : version;
    const by = through(this.index, world.officer);
    const answer = await by.patch(`/v1/parties/${id}`, { name: this.name }, `"${given}"`);
    expect(answer.status).toBe(this.isStale ? 412 : 200);
    if (this.isStale) return;
    expect(versionIn(answer)).toBe(version + 1);
    model.etags.set(id, version + 1);
    model.names.set(id, this.name);
  }
  toString = () => `rename(${this.index}, ${this.name}${this.isStale ? ', stale' : ''})`;
}

class Race implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly index: number) {}
  check = (model: Model) => model.etags.size > 0;
  async run(model: Model, real: Real): Promise<void> {
    const id = real.ids[this.index % real.ids.length]!;
    const version = model.etags.get(id)!;
    const names = ['Left Oy', 'Right Oy', 'Middle Oy'];
    const answers = await Promise.all(
      names.map((name, way) =>
        through(way, world.officer).patch(`/v1/parties/${id}`, { name }, `"${version}"`),
      ),
    );
    expect(statusesOf(answers)).toEqual({ 200: 1, 412: 2 });
    model.etags.set(id, version + 1);
    model.names.set(id, names[answers.findIndex(({ status }) => status === 200)]!);
  }
  toString = () => `race(${this.index})`;
}

class Look implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly index: number) {}
  check = (model: Model) => model.etags.size > 0;
  async run(model: Model, real: Real): Promise<void> {
    const id = real.ids[this.index % real.ids.length]!;
    const answer = await through(this.index + 1, world.officer).get(`/v1/parties/${id}`);
    expect(answer.body).toMatchObject({ id, name: model.names.get(id) });
    expect(versionIn(answer)).toBe(model.etags.get(id));
  }
  toString = () => `look(${this.index})`;
}

describe('any sequence of makes, renames, races and looks, through two processes', () => {
  it('answers what the model says', async () => {
    const name = fc.constantFrom('Alfa Oy', 'Beeta Oy', 'Gamma Oy');
    const commands = fc.commands(
      [
        name.map((one) => new Make(one)),
        fc.tuple(fc.nat(9), name, fc.boolean()).map(([index, one, stale]) => new Rename(index, one, stale)),
        fc.nat(9).map((index) => new Race(index)),
        fc.nat(9).map((index) => new Look(index)),
      ],
      { maxCommands: 25 },
    );
    await fc.assert(
      fc.asyncProperty(commands, (all) =>
        fc.asyncModelRun(() => ({ model: { etags: new Map(), names: new Map() }, real: { ids: [] } }), all),
      ),
      { numRuns: 25 },
    );
  });
});

describe('any events by anybody at once', () => {
  it('leave a history that the pure procedure accepts, with one number for each event', async () => {
    const defense = await world.reviewer('Defense');
    const acts = [
      [world.bis, { type: 'referred', agencies: ['Defense'] }],
      [defense, { type: 'position', agency: 'Defense', recommendation: 'approve' }],
      [world.bis, { type: 'approved' }],
      [world.bis, { type: 'information_requested', requestId: 'r1', by: 'BIS', text: 'more' }],
      [world.officer, { type: 'withdrawn' }],
      [world.bis, { type: 'hold_placed', holdId: 'h1', kind: 'congressional' }],
    ] as const;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(acts.length - 1), { minLength: 4, maxLength: 16 }), async (chosen) => {
        const application = await filed(world.officer);
        const answers = await Promise.all(
          chosen.map((choice, index) => {
            const [by, event] = acts[choice]!;
            return through(index, by).post(`/v1/applications/${application.id}/events`, event);
          }),
        );
        expect(answers.filter(({ status }) => ![200, 403, 404, 409, 422].includes(status))).toEqual([]);
        const { data } = await service.admin.read<{ data: object[] }>(
          `/v1/applications/${application.id}/events`,
        );
        expect(data.length).toBe(1 + answers.filter(({ status }) => status === 200).length);
        const events = await asOwner(
          service.connection,
          `SELECT event FROM application_event WHERE application_id = '${application.id}' ORDER BY index`,
        );
        const replayed = await world.bis.post('/v1/procedure/simulate', {
          events: events.rows.map(({ event }: { event: object }) => event),
          asOf: '2019-07-22',
        });
        expect(replayed.status).toBe(200);
      }),
      { numRuns: 15 },
    );
  });
});
