import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { loadRegimes, PackError, packFolders, SHIPPED } from '@ninety/regimes';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

let service: TestService;
let world: World;
let own: string;

/** A seventh regime, of an authority that there is not, in a folder of its own. */
const ATLANTIS = {
  'regime.yaml': `id: at-oca
authority: Office of Coral Affairs
lawAsOf: '2026-01-01'
sources: [{ title: Coral Code }]
timeZone: Atlantic/Azores
currency: EUR
systems: [{ id: conch, name: Conch }]
kinds: [{ id: reef, name: Reef permit }]
calendar: { weekend: [5, 6], closures: [{ from: '2026-03-16', to: '2026-03-20', reason: high tide, source: Coral Gazette 7 }] }
`,
  'statuses.yaml': `- { status: sunk, meaning: It was filed. }
- { status: surfaced, meaning: It was granted., ends: true }
`,
  'events.yaml': `- { type: filed, speaks: applicant, status: sunk }
- { type: approved, speaks: authority, status: surfaced, ends: approved }
`,
  'clocks.yaml': `- { clock: ten_tides, kind: limit, days: 10, unit: working, starts: filed, citation: Coral Code 10 }
`,
  'words.en.yaml': `limit_running: The tide is out on {due}.
`,
};

function writePack(folder: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

beforeAll(async () => {
  own = mkdtempSync(join(tmpdir(), 'ninety-packs-'));
  writePack(join(own, 'at-oca'), ATLANTIS);
  mkdirSync(join(own, 'at-oca', 'cases'));
  writeFileSync(
    join(own, 'at-oca', 'cases', 'tides.yaml'),
    `- name: the office was closed for a week
  events: [{ type: filed, on: '2026-03-09' }]
  asOf: '2026-03-25'
  expect: { status: sunk, clocks: [{ clock: ten_tides, dueOn: '2026-03-29', state: running }] }
`,
  );
  service = await startService({ REGIMES_DIR: own });
  world = await makeWorld(service);
});
afterAll(async () => {
  await service.close();
  rmSync(own, { recursive: true, force: true });
});

const filed = { type: 'filed', on: '2026-03-02' };

describe('the regimes', () => {
  it('are listed, with one that only a folder has', async () => {
    const { data } = await world.officer.read<{ data: { id: string }[] }>('/v1/regimes');
    const shipped = packFolders(SHIPPED).map((path) => basename(path));
    expect(data.map(({ id }) => id)).toEqual(['at-oca', ...shipped].sort());
    expect(shipped).toContain('us-bis');
    const read = (query: string) =>
      world.officer.read<{ data: { id: string }[]; nextCursor: string }>(`/v1/regimes?limit=1${query}`);
    const first = await read('');
    expect((await read(`&cursor=${first.nextCursor}`)).data).toMatchObject([{ id: data[1]?.id }]);
    expect(await world.officer.get('/v1/regimes?limit=none')).toMatchObject({ status: 422 });
  });

  it('are shown whole', async () => {
    const regime = await world.officer.read<{ clocks: { clock: string }[]; lawAsOf: string }>(
      '/v1/regimes/uk-siel',
    );
    expect(regime.clocks.map(({ clock }) => clock)).toEqual(['twenty_days', 'sixty_days', 'query']);
    expect(await world.officer.get('/v1/regimes/fr-sbdu')).toMatchObject({ status: 404 });
  });

  it('have a schema that the shipped packs meet', async () => {
    const { body } = await world.officer.get('/v1/regimes/schema');
    const ajv = new Ajv2020({ strictRequired: false, allowUnionTypes: true }).addSchema(
      body as object,
      'pack',
    );
    const clocks: unknown = parse(readFileSync(join(SHIPPED, 'us-bis', 'clocks.yaml'), 'utf8'));
    expect(ajv.validate('pack#/$defs/clocks', clocks)).toBe(true);
    expect(ajv.validate('pack#/$defs/clocks', [{ clock: 'x' }])).toBe(false);
  });

  it('say of a record what its applicant can know, in sentences that a program can say otherwise', async () => {
    const body = { events: [filed, { type: 'registered', on: '2026-03-02' }], asOf: '2026-06-30' };
    const answer = await world.officer.made('/v1/regimes/us-bis/simulate', body);
    expect(answer).toMatchObject({ status: 'registered', statusCertainty: 'as_known', outcome: null });
    expect(answer.clocks).toContainEqual(
      expect.objectContaining({
        clock: 'resolution',
        state: 'unknown',
        certainty: null,
        because: expect.arrayContaining([
          { code: 'days_since_filing', params: { days: 120 }, text: '120 days since the filing.' },
        ]),
      }),
    );
  });

  it('count the days of a pack of one’s own, in its words', async () => {
    const answer = await world.officer.made<{ clocks: unknown[] }>('/v1/regimes/at-oca/simulate', {
      events: [filed],
      asOf: '2026-03-03',
    });
    expect(answer.clocks).toMatchObject([
      {
        clock: 'ten_tides',
        dueOn: '2026-03-22',
        because: [{ text: 'The tide is out on 2026-03-22.' }, {}, {}],
      },
    ]);
  });

  it.each([
    ['an approval before the filing', [filed, { type: 'approved', on: '2026-03-01' }], 1, 0],
    [
      'two endings',
      [filed, { type: 'approved', on: '2026-03-05' }, { type: 'denied', on: '2026-03-06' }],
      2,
      1,
    ],
    ['an answer to nothing', [filed, { type: 'information_received', id: 'q1', on: '2026-03-05' }], 1, null],
    ['an unknown type', [filed, { type: 'blessed', on: '2026-03-05' }], 1, null],
    ['no day', [filed, { type: 'registered' }], 1, null],
    ['no event', [filed, 7], 1, null],
    ['nothing filed', [{ type: 'registered', on: '2026-03-05' }], 0, null],
    ['a filing of which only the latest day is known', [{ type: 'filed', notAfter: '2026-03-05' }], 0, null],
    [
      'an appeal before anything ended',
      [filed, { type: 'appeal_filed', id: 'a', on: '2026-03-05' }],
      1,
      null,
    ],
    [
      'a notice taken back after it had its effect',
      [
        filed,
        { type: 'intent_to_deny', id: 'n', on: '2026-03-05' },
        { type: 'itd_withdrawn', id: 'n', on: '2026-06-05' },
      ],
      2,
      1,
    ],
    [
      'a sign of registration before the registration',
      [
        filed,
        { type: 'registered', on: '2026-03-20' },
        { type: 'information_requested', id: 'q', on: '2026-03-10' },
      ],
      2,
      1,
    ],
    ['a system that there is not', [{ ...filed, system: 'pigeon' }], 0, null],
    ['a source that there is not', [{ ...filed, source: 'rumour' }], 0, null],
    [
      'an ending as a mere status',
      [filed, { type: 'status_told', status: 'approved', on: '2026-03-05' }],
      1,
      null,
    ],
  ])('refuse %s, naming the event and the other', async (_, events, illegalEvent, contradicts) => {
    const answer = await world.officer.post('/v1/regimes/us-bis/simulate', { events, asOf: '2026-07-01' });
    expect(answer).toMatchObject({ status: 422, body: { illegalEvent, contradicts } });
    expect(answer.body.why).toMatch(/\S/);
  });

  describe('of what may not have happened yet', () => {
    const outlook = (events: object[], asOf: string) =>
      world.officer.made<{
        status: string;
        statusCertainty: string | null;
        outcome: string | null;
        clocks: { clock: string; state: string; certainty: string | null }[];
      }>('/v1/regimes/us-bis/simulate', { events, asOf });

    it('say neither that it did nor that it did not', async () => {
      const approved = { type: 'approved', notBefore: '2026-03-10', notAfter: '2026-08-01' };
      const between = await outlook([filed, approved], '2026-04-20');
      expect(between).toMatchObject({ statusCertainty: null, outcome: null });
      expect(await outlook([filed, approved], '2026-08-01')).toMatchObject({
        status: 'approved',
        statusCertainty: 'certain',
        outcome: 'approved',
      });
      expect(await outlook([filed, approved], '2026-03-09')).toMatchObject({
        status: 'filed',
        outcome: null,
      });
    });

    it('read a case that was filed again in whatever order it was written down', async () => {
      const events = [
        { type: 'approved', on: '2026-05-04' },
        { type: 'filed', on: '2026-04-01' },
        { type: 'registered', on: '2026-04-02' },
        { type: 'returned_without_action', on: '2026-03-25' },
        { type: 'registered', on: '2026-03-04' },
        filed,
      ];
      const told = await outlook(events, '2026-06-01');
      expect(told).toMatchObject({ status: 'approved', outcome: 'approved' });
      expect(await outlook([...events].reverse(), '2026-06-01')).toEqual(told);
    });

    it('doubt what may have been before or after it was filed again', async () => {
      const question = {
        type: 'information_requested',
        id: 'q',
        notBefore: '2026-03-10',
        notAfter: '2026-04-20',
      };
      const { clocks } = await outlook(
        [
          filed,
          { type: 'returned_without_action', on: '2026-03-25' },
          { type: 'filed', on: '2026-04-01' },
          question,
        ],
        '2026-08-30',
      );
      expect(clocks.filter(({ clock }) => clock === 'resolution')).toEqual([
        expect.objectContaining({ state: 'unknown', certainty: null }),
      ]);
    });
  });

  it.each(['uk-siel', 'sg-sts', 'au-dec'])(
    'answer from one end of the calendar to the other: %s',
    async (id) => {
      const answer = await world.officer.made<{ clocks: { state: string }[] }>(`/v1/regimes/${id}/simulate`, {
        events: [{ type: 'filed', on: '0001-01-01', ...(id === 'sg-sts' ? { needBy: '9899-12-31' } : {}) }],
        asOf: '9899-12-31',
      });
      expect(answer.clocks.map(({ state }) => state)).not.toContain('running');
    },
  );

  it('answer of as many suspensions as a record may hold, whose days nobody knows', async () => {
    const events = Array.from({ length: 499 }, (_, index) => ({
      type: 'suspension_told',
      id: `h${index}`,
      kind: 'terrorist_state_notification',
      notBefore: '2026-03-02',
      notAfter: '2026-12-31',
    }));
    const { clocks } = await world.officer.made<{ clocks: object[] }>('/v1/regimes/us-bis/simulate', {
      events: [filed, ...events],
      asOf: '2027-06-30',
    });
    expect(clocks).toContainEqual(expect.objectContaining({ clock: 'resolution', state: 'unknown' }));
  });

  it('refuse a kind that the regime has not, and a day that there is not', async () => {
    const simulate = (body: object) => world.officer.post('/v1/regimes/us-bis/simulate', body);
    expect(await simulate({ events: [filed], asOf: '2026-04-01', kind: 'siel' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/kind' }] },
    });
    expect(await simulate({ events: [filed], asOf: '2026-02-30' })).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/asOf' }] },
    });
  });
});

describe('a pack that is wrong', () => {
  const clock = (rest: string) => ({
    'clocks.yaml': `- clock: ten_tides\n  kind: limit\n  citation: Coral Code 10\n${rest}`,
  });
  it.each([
    [
      'an unknown key',
      { 'statuses.yaml': '- status: sunk\n  meaning: x\n  colour: red\n' },
      'statuses.yaml:3: .*"colour"',
    ],
    ['what is no YAML', { 'statuses.yaml': '- status: [\n' }, 'statuses.yaml:2: '],
    [
      'a clock without a start',
      clock('  days: 10\n  starts: blessed\n'),
      'clocks.yaml:5: ten_tides: there is no event blessed',
    ],
    ['a clock without a length', clock('  starts: filed\n'), 'clocks.yaml:1: '],
    [
      'a window of nothing',
      { 'clocks.yaml': '- clock: ten_tides\n  kind: window\n  citation: x\n  days: 10\n  starts: filed\n' },
      'clocks.yaml:5: ten_tides: filed opens nothing',
    ],
    [
      'a circle of steps',
      clock('  days: 10\n  starts: filed\n  orDueOf: ten_tides\n'),
      'clocks.yaml:6: ten_tides: it waits for itself',
    ],
    [
      'a status that there is not',
      { 'events.yaml': '- type: filed\n  speaks: applicant\n  status: afloat\n' },
      'events.yaml:3: ',
    ],
    [
      'an event of a kind of application that there is not',
      { 'events.yaml': '- type: filed\n  speaks: applicant\n  for: [lagoon]\n' },
      'events.yaml:3: filed: there is no such kind of application',
    ],
    [
      'a form of a field that is none',
      {
        'events.yaml':
          '- type: filed\n  speaks: applicant\n  fields: [{ field: conch, type: text, pattern: "(" }]\n',
      },
      'events.yaml:3: filed: a pattern is no regular expression',
    ],
    [
      'a most of items that a filing cannot say why to exceed',
      {
        'regime.yaml': ATLANTIS['regime.yaml'].replace(
          'name: Reef permit',
          'name: Reef permit, items: { most: 2, unless: related, citation: Coral Code 3 }',
        ),
      },
      'regime.yaml:8: a filing has no field',
    ],
    [
      'no day',
      { 'regime.yaml': ATLANTIS['regime.yaml'].replace("'2026-01-01'", "'2026-02-30'") },
      'regime.yaml:3: ',
    ],
    [
      'the id by which the schema of packs is found',
      { 'regime.yaml': ATLANTIS['regime.yaml'].replace('at-oca', 'schema') },
      'regime.yaml:1: where a regime is, schema is',
    ],
    [
      'a rule library that there is not',
      { 'regime.yaml': ATLANTIS['regime.yaml'].replace('lawAsOf:', 'library: kelp\nlawAsOf:') },
      'regime.yaml:3: there is no rule library kelp',
    ],
    ['a missing file', { 'events.yaml': null }, 'events.yaml:1: cannot be read'],
    ['an alias of nothing', { 'statuses.yaml': '- *sunk\n' }, 'statuses.yaml:1: '],
    ['cases in a file for the folder', { cases: '[]' }, 'cases:1: cannot be read'],
    [
      'a number that is no pattern',
      { 'regime.yaml': ATLANTIS['regime.yaml'].replace('name: Conch', "name: Conch, number: (['") },
      'regime.yaml:',
    ],
    [
      'a country without holidays',
      { 'regime.yaml': ATLANTIS['regime.yaml'].replace('weekend:', 'holidays: { country: QQ }, weekend:') },
      'regime.yaml:9: ',
    ],
    [
      'a value in force from a day that there is not',
      clock("  days: 10\n  starts: filed\n  inForce: { from: '2026-02-30' }\n"),
      'clocks.yaml:6: ten_tides: there is no such day',
    ],
    [
      'a pause by what nothing opens',
      clock('  days: 10\n  starts: filed\n  pausedBy: [{ thing: storm, citation: x }]\n'),
      'clocks.yaml:6: ten_tides: no event opens',
    ],
    [
      'a clock that stands twice',
      { 'clocks.yaml': ATLANTIS['clocks.yaml'] + ATLANTIS['clocks.yaml'] },
      'clocks.yaml:2: ten_tides: stands twice',
    ],
    [
      'an event that is called as what takes one back',
      { 'events.yaml': `${ATLANTIS['events.yaml']}- { type: void, speaks: authority, citation: x }\n` },
      'events.yaml:[0-9]+: void: is the word for',
    ],
    ['words that nobody says', { 'words.en.yaml': 'tide_running: x\n' }, 'words.en.yaml:1: no sentence'],
  ])('is refused for %s, with file, line and reason', (_, files, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-bad-pack-'));
    try {
      writePack(join(folder, 'at-oca'), ATLANTIS);
      for (const [name, text] of Object.entries<string | null>(files))
        if (text === null) rmSync(join(folder, 'at-oca', name));
        else writeFileSync(join(folder, 'at-oca', name), text);
      expect(() => loadRegimes([folder])).toThrow(new RegExp(message));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each([
    ['a rule that is wrong', 'clocks.yaml', '- clock: 7\n', 'clocks.yaml:1: '],
    [
      'a worked case that does not hold',
      'cases/tides.yaml',
      "- { name: a calm, events: [{ type: filed, on: '2026-03-09' }], asOf: '2026-03-10', expect: { status: surfaced } }\n",
      'tides.yaml:1: a calm: status is "sunk", not "surfaced"',
    ],
  ])('stops the start with one line: %s', async (_, name, text, line) => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-bad-pack-'));
    try {
      writePack(join(folder, 'at-oca'), ATLANTIS);
      mkdirSync(join(folder, 'at-oca', 'cases'));
      writeFileSync(join(folder, 'at-oca', name), text);
      await expect(startService({ REGIMES_DIR: folder })).rejects.toThrow(
        new RegExp(`^REGIMES_DIR has a pack that is wrong: .*${line}`),
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it.each([
    ['a pack', 'gone', /gone:1: cannot be read: ENOENT/],
    ['a file of one', 'at-oca/words.en.yaml', /words.en.yaml:1: cannot be read: ENOENT/],
    ['its cases', 'at-oca/cases', /cases:1: cannot be read: ENOENT/],
  ])('is refused for a link to nothing in the place of %s', async (_, name, message) => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-bad-pack-'));
    try {
      writePack(join(folder, 'at-oca'), ATLANTIS);
      rmSync(join(folder, name), { force: true });
      symlinkSync(join(folder, 'nowhere'), join(folder, name));
      expect(() => loadRegimes([folder])).toThrow(message);
      expect(() => loadRegimes([folder])).toThrow(PackError);
      await expect(startService({ REGIMES_DIR: folder })).rejects.toThrow(
        /^REGIMES_DIR has a pack that is wrong: /,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is refused for a folder in the place of a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-bad-pack-'));
    try {
      writePack(join(folder, 'at-oca'), { ...ATLANTIS });
      rmSync(join(folder, 'at-oca', 'clocks.yaml'));
      mkdirSync(join(folder, 'at-oca', 'clocks.yaml'));
      expect(() => loadRegimes([folder])).toThrow(/clocks.yaml:1: cannot be read: EISDIR/);
      rmSync(join(folder, 'at-oca', 'clocks.yaml'), { recursive: true });
      writePack(join(folder, 'at-oca'), ATLANTIS);
      mkdirSync(join(folder, 'at-oca', 'cases', 'more.yaml'), { recursive: true });
      expect(() => loadRegimes([folder])).toThrow(/more.yaml:1: cannot be read: EISDIR/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is found behind a link too, and no file of it is passed over', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-bad-pack-'));
    try {
      symlinkSync(join(own, 'at-oca'), join(folder, 'linked'));
      mkdirSync(join(folder, '.git'));
      expect([...loadRegimes([folder]).keys()]).toEqual(['at-oca']);
      cpSync(join(own, 'at-oca'), join(folder, 'b'), { recursive: true });
      rmSync(join(folder, 'linked'));
      writeFileSync(join(folder, 'b', 'cases', 'more.yml'), '[]');
      expect(() => loadRegimes([folder])).toThrow(/more.yml:1: a file of cases ends in .yaml/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('is refused for a case that fails, and for an id that another has', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ninety-bad-pack-'));
    try {
      cpSync(join(own, 'at-oca'), join(folder, 'a'), { recursive: true });
      expect(() => loadRegimes([own, folder])).toThrow(
        /regime.yaml:1: there is another pack with the id at-oca/,
      );
      const cases = join(folder, 'a', 'cases', 'tides.yaml');
      writeFileSync(cases, readFileSync(cases, 'utf8').replace('2026-03-29', '2026-03-30'));
      expect(() => loadRegimes([folder])).toThrow(
        /tides.yaml:1: the office was closed for a week: ten_tides: dueOn is/,
      );
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
