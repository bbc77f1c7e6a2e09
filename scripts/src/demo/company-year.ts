import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from '../client.js';
import type { Narration } from './narration.js';
import { listenTo, startReceiver } from './receiver.js';
import type { Receiver } from './receiver.js';
import { caller } from './story.js';
import type { Player, Stage, Story } from './story.js';

const LAST_DAY = '2026-11-20';
/** Everything that the story invents: no company, person, number or case in it is real. */
const COMPANY = { name: 'Larkspur Instruments, Inc.', country: 'US' };

interface Tracked {
  readonly id: string;
  readonly regime: string;
  readonly status: string;
  readonly controlNumber: string | null;
  readonly clocks: readonly {
    readonly clock: string;
    readonly state: string;
    readonly elapsedDays: { readonly atLeast: number; readonly atMost: number };
  }[];
}

interface Recorded {
  readonly id: string;
  readonly type: string;
}

/** A case, and what the company writes down of it on each day of the story. */
interface Plot {
  readonly reference: string;
  readonly regime: string;
  readonly type?: string;
  readonly consignee: { readonly name: string; readonly country: string };
  readonly item: { readonly eccn: string; readonly description: string };
  readonly needBy?: string;
  readonly days: Readonly<Record<string, { readonly what: string; readonly events: readonly object[] }>>;
  /** How it must stand at the end: its status, and whether more than silence is known. */
  readonly comesTo: { readonly status: string; readonly silent: boolean };
}

const PLOTS: readonly Plot[] = [
  {
    reference: 'Lens mounts for Saigon',
    regime: 'us-bis',
    consignee: { name: 'Bach Dang Optical Joint Stock Company', country: 'VN' },
    item: { eccn: '6A004', description: 'Lens mounts with position sensors' },
    needBy: '2026-12-15',
    days: {
      '2026-07-06': {
        what: 'files Z8810001 in SNAP-R',
        events: [
          { type: 'filed', system: 'snap_r', number: 'Z8810001', on: '2026-07-06', source: 'own_act' },
        ],
      },
      '2026-07-20': {
        what: 'is registered, as the portal says, and is asked who uses the mounts',
        events: [
          { type: 'registered', on: '2026-07-08', source: 'portal' },
          {
            type: 'information_requested',
            id: 'users',
            questions: ['Who are the users of the mounts?'],
            on: '2026-07-17',
            source: 'e_mail',
            saidBy: 'the licensing officer',
          },
        ],
      },
      '2026-07-24': {
        what: 'answers',
        events: [{ type: 'information_received', id: 'users', on: '2026-07-24', source: 'own_act' }],
      },
      '2026-08-20': {
        what: 'hears of the approval of two days before',
        events: [{ type: 'approved', licenseNumber: 'D1180001', on: '2026-08-18', source: 'portal' }],
      },
    },
    comesTo: { status: 'approved', silent: false },
  },
  {
    reference: 'Sensors for Shenzhen',
    regime: 'us-bis',
    consignee: { name: 'Meilan Precision Sensing Co., Ltd.', country: 'CN' },
    item: { eccn: '3A001', description: 'Converters for test benches' },
    needBy: '2026-10-01',
    days: {
      '2026-07-13': {
        what: 'files Z8810002, and hears nothing more',
        events: [
          { type: 'filed', system: 'snap_r', number: 'Z8810002', on: '2026-07-13', source: 'own_act' },
          { type: 'registered', on: '2026-07-13', source: 'portal' },
        ],
      },
    },
    comesTo: { status: 'registered', silent: true },
  },
  {
    reference: 'Spare parts, filed twice',
    regime: 'us-bis',
    consignee: { name: 'Anadolu Terazi Sanayi A.S.', country: 'TR' },
    item: { eccn: '2B001', description: 'Spindles for machine tools' },
    days: {
      '2026-08-03': {
        what: 'files Z8810003',
        events: [
          { type: 'filed', system: 'snap_r', number: 'Z8810003', on: '2026-08-03', source: 'own_act' },
        ],
      },
      '2026-08-20': {
        what: 'has Z8810003 back without action: an end user was missing',
        events: [{ type: 'returned_without_action', on: '2026-08-19', source: 'portal' }],
      },
      '2026-09-14': {
        what: 'files it again, as Z8810004',
        events: [
          { type: 'filed', system: 'snap_r', number: 'Z8810004', on: '2026-09-14', source: 'own_act' },
        ],
      },
    },
    comesTo: { status: 'filed', silent: false },
  },
  {
    reference: 'Cameras for a port',
    regime: 'us-bis',
    consignee: { name: 'Gulf Harbour Imaging FZE', country: 'AE' },
    item: { eccn: '6A003', description: 'Infrared cameras' },
    days: {
      '2026-08-10': {
        what: 'files Z8810005',
        events: [
          { type: 'filed', system: 'snap_r', number: 'Z8810005', on: '2026-08-10', source: 'own_act' },
        ],
      },
      '2026-11-09': {
        what: 'receives a letter: BIS intends to deny Z8810005; twenty days to answer',
        events: [{ type: 'intent_to_deny', on: '2026-11-06', source: 'letter' }],
      },
    },
    comesTo: { status: 'intent_to_deny', silent: true },
  },
  {
    reference: 'Gauges for Rotterdam, from Leeds',
    regime: 'uk-siel',
    consignee: { name: 'Maasoever Meettechniek B.V.', country: 'NL' },
    item: { eccn: '2B206', description: 'Coordinate measuring gauges' },
    days: {
      '2026-09-14': {
        what: 'submits in LITE, from Leeds',
        events: [
          {
            type: 'filed',
            system: 'lite',
            number: 'GBSIEL/2026/0088001/P',
            on: '2026-09-14',
            source: 'own_act',
          },
        ],
      },
      '2026-09-28': {
        what: 'has a query',
        events: [{ type: 'information_requested', id: 'drawings', on: '2026-09-25', source: 'portal' }],
      },
      '2026-10-02': {
        what: 'answers the query',
        events: [{ type: 'information_received', id: 'drawings', on: '2026-10-02', source: 'own_act' }],
      },
    },
    comesTo: { status: 'submitted', silent: false },
  },
  {
    reference: 'Test set, refused',
    regime: 'uk-siel',
    consignee: { name: 'Caspian Field Services LLC', country: 'AZ' },
    item: { eccn: '5A002', description: 'Protocol test set' },
    days: {
      '2026-07-20': {
        what: 'submits another',
        events: [
          {
            type: 'filed',
            system: 'lite',
            number: 'GBSIEL/2026/0088002/P',
            on: '2026-07-20',
            source: 'own_act',
          },
        ],
      },
      '2026-10-12': {
        what: 'has it refused, some day of the week before',
        events: [
          {
            type: 'denied',
            notBefore: '2026-10-05',
            notAfter: '2026-10-09',
            source: 'telephone',
            saidBy: 'the case officer',
          },
        ],
      },
    },
    comesTo: { status: 'refused', silent: false },
  },
  {
    reference: 'Gyroscopes, DSP-5',
    regime: 'us-ddtc',
    type: 'dsp_5',
    consignee: { name: 'Fjordvik Maritim AS', country: 'NO' },
    item: { eccn: 'XII(d)', description: 'Gyroscopes' },
    days: {
      '2026-09-21': {
        what: 'files a DSP-5 in DECCS',
        events: [
          { type: 'filed', system: 'deccs', number: '050880001', on: '2026-09-21', source: 'own_act' },
        ],
      },
      '2026-11-16': {
        what: 'has the DSP-5',
        events: [{ type: 'approved', licenseNumber: '050880001', on: '2026-11-13', source: 'portal' }],
      },
    },
    comesTo: { status: 'approved', silent: false },
  },
];

/** A company files with three authorities, and writes down what it hears of each. Answers one player of each role. */
async function play({ admin, url }: Stage, narration: Narration): Promise<Player[]> {
  const receiver = await startReceiver();
  const days = [...new Set(PLOTS.flatMap((plot) => Object.keys(plot.days)))].sort();
  await moveTo(admin, days[0] ?? LAST_DAY);
  const { id: supplierId } = await admin.post<{ id: string }>('/v1/suppliers', COMPANY);
  const officer = await caller(admin, url, { name: 'Dana Lee', role: 'compliance_officer', supplierId });
  const auditor = await caller(admin, url, { name: 'Ada Ruiz', role: 'auditor' });
  await listenTo(receiver, officer, COMPANY.name);

  const cases = new Map<Plot, string>();
  for (const day of days) {
    await moveTo(admin, day);
    narration.day(day, COMPANY.name);
    for (const plot of PLOTS) {
      const today = new Map(Object.entries(plot.days)).get(day);
      if (!today) continue;
      const id = cases.get(plot) ?? (await prepare(officer, plot));
      cases.set(plot, id);
      for (const event of today.events) await officer.post(`/v1/applications/${id}/events`, event);
      narration.tell(`${plot.reference}: ${today.what}.`);
    }
  }
  await moveTo(admin, LAST_DAY);
  narration.day(LAST_DAY, 'What was written down wrongly is corrected, and stays to be seen.');
  await correct(officer, cases, narration);
  await ship(officer, cases, narration);
  await report(officer, cases, narration);
  await checkReceiver(receiver, narration);
  const record = await admin.get<{ ok: boolean; entries: number }>('/v1/audit/verify');
  narration.check(record.ok, `The record of ${record.entries} entries is whole.`);
  receiver.close();
  return [
    { role: 'administrator', name: 'Administrator', key: admin.key },
    { role: 'compliance officer', name: COMPANY.name, key: officer.key },
    { role: 'auditor', name: 'Ada Ruiz', key: auditor.key },
  ];
}

async function moveTo(admin: ApiClient, day: string): Promise<void> {
  await admin.put('/v1/test-clock', { now: `${day}T16:00:00Z` });
}

/** The draft of a case, with its consignee. */
async function prepare(officer: ApiClient, plot: Plot): Promise<string> {
  const { id: partyId } = await officer.post<{ id: string }>('/v1/parties', {
    ...plot.consignee,
    kind: 'organization',
  });
  const { eccn, description } = plot.item;
  const { id } = await officer.post<{ id: string }>('/v1/applications', {
    regime: plot.regime,
    ...(plot.type === undefined ? {} : { type: plot.type }),
    reference: plot.reference,
    ...(plot.needBy === undefined ? {} : { needBy: plot.needBy }),
    parties: [{ role: plot.regime === 'uk-siel' ? 'consignee' : 'ultimate_consignee', partyId }],
    items: [
      { eccn, description, quantity: '40', unit: 'each', unitPrice: { amount: '310.00', currency: 'USD' } },
    ],
  });
  return id;
}

/** The day of an approval was taken from the mail that told of it; the license's face has another. */
async function correct(
  officer: ApiClient,
  cases: ReadonlyMap<Plot, string>,
  narration: Narration,
): Promise<void> {
  const id = cases.get(PLOTS[0] as Plot) ?? '';
  const { data } = await officer.get<{ data: Recorded[] }>(`/v1/applications/${id}/events`);
  await officer.post(`/v1/applications/${id}/events`, {
    type: 'approved',
    licenseNumber: 'D1180001',
    on: '2026-08-17',
    source: 'face_of_license',
    supersedes: data.find(({ type }) => type === 'approved')?.id,
    reason: 'The license is dated the 17th; the portal showed the day on which it was sent.',
  });
  narration.tell('The approval of Z8810001 was on 17 August, as the license itself says.');
}

/** The license is recorded from its face, with the shipments of two months under it. */
async function ship(
  officer: ApiClient,
  cases: ReadonlyMap<Plot, string>,
  narration: Narration,
): Promise<void> {
  const [plot] = PLOTS;
  if (!plot) return;
  const { id, number } = await officer.post<{ id: string; number: string }>('/v1/licenses', {
    applicationId: cases.get(plot),
    regime: plot.regime,
    number: 'D1180001',
    issuedOn: '2026-08-17',
    validUntil: '2030-08-31',
    lines: [
      {
        ...plot.item,
        unit: 'each',
        quantity: '40',
        value: { amount: '12400.00', currency: 'USD' },
      },
    ],
    parties: [{ role: 'ultimate_consignee', ...plot.consignee }],
    conditions: [
      { text: 'No reexport without a further license.' },
      { text: 'Report the users of the mounts once a year.', kind: 'report', due: '2027-08-17' },
    ],
  });
  const shipments = [
    { shippedOn: '2026-09-07', itn: 'X20260907118001', pieces: 12 },
    { shippedOn: '2026-10-05', itn: 'X20261005118002', pieces: 12 },
    { shippedOn: '2026-11-02', itn: 'X20261102118003', pieces: 10 },
  ];
  for (const { pieces, ...shipment } of shipments) {
    const value = { amount: `${pieces * 310}.00`, currency: 'USD' };
    await officer.post(`/v1/licenses/${id}/shipments`, {
      ...shipment,
      lines: [{ line: 1, quantity: String(pieces), value }],
    });
  }
  narration.tell(
    `License ${number} is recorded from its face, and three shipments under it: 6 of 40 mounts are left.`,
  );
}

async function report(
  officer: ApiClient,
  cases: ReadonlyMap<Plot, string>,
  narration: Narration,
): Promise<void> {
  narration.line(`\nOn ${LAST_DAY}, as far as the company can know:\n`);
  const rows = [['number', 'case', 'status', 'days', 'what the clocks say']];
  let accused = 0;
  for (const [plot, id] of cases) {
    const { controlNumber, status, clocks } = await officer.get<Tracked>(`/v1/applications/${id}`);
    const days = clocks[0]?.elapsedDays.atMost ?? '–';
    const said = clocks.map(({ clock, state }) => `${clock}: ${state}`).join(', ');
    rows.push([controlNumber ?? '', plot.reference, status, String(days), said]);
    accused += clocks.filter(({ state }) => state === 'missed').length;
    const isSilent = clocks.some(({ state }) => state === 'unknown');
    const { comesTo } = plot;
    if (status !== comesTo.status || isSilent !== comesTo.silent)
      narration.fail(
        `${plot.reference}: ${status}${isSilent ? ', silent' : ''}, but told was ${comesTo.status}${comesTo.silent ? ', silent' : ''}`,
      );
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    narration.line(
      `  ${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}`,
    );
  narration.line('');
  narration.check(accused === 0, 'Silence is unknown, and accuses nobody.');
}

async function checkReceiver(receiver: Receiver, narration: Narration): Promise<void> {
  const told = (type: string) => receiver.heard.some((one) => one.type === type);
  const awaited = [
    'application.observed',
    'application.superseded',
    'clock.unknown',
    'clock.outside_target',
    'license.recorded',
    'license.balance_low',
  ];
  for (let waited = 0; !awaited.every(told) && waited < 60_000; waited += 50) await sleep(50);
  narration.check(
    receiver.refused === 0 && awaited.every(told),
    `${receiver.verified} webhooks, every signature verified: ${awaited.join(', ')} among them.`,
  );
}

/** The company's story. */
export const COMPANY_YEAR: Story = {
  title: 'A company with cases in three regimes',
  posture: 'company',
  lastDay: LAST_DAY,
  play,
};
