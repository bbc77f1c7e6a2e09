import { CITATIONS } from '@ninety/bis';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClient } from '../client.js';
import type { Narration } from './narration.js';
import { listenTo, startReceiver } from './receiver.js';
import type { Receiver } from './receiver.js';
import { caller } from './story.js';
import type { Player, Stage, Story } from './story.js';

interface Application {
  id: string;
  controlNumber: string;
  status: string;
  overdue: boolean;
  license: { number: string } | null;
  clocks: {
    clock: string;
    subject: string | null;
    state: string;
    dueOn: string;
    countedDays: number;
    excludedDays: number;
    completedOn: string | null;
  }[];
}

interface Filed {
  readonly supplier: string;
  readonly party: string;
  readonly officer: ApiClient;
  readonly id: string;
}

const SUPPLIERS = ['Google', 'Broadcom', 'Cisco', 'Intel', 'Micron', 'Western Digital', 'Qualcomm'] as const;
type Supplier = (typeof SUPPLIERS)[number];
const AGENCIES = ['Defense', 'Energy', 'State'] as const;
/** Who does not sell to Huawei this time. */
const HARMLESS: Readonly<Partial<Record<Supplier, { name: string; country: string }>>> = {
  Google: { name: 'Nordic Bakery Ovens Oy', country: 'FI' },
  Cisco: { name: 'Aalborg Folkeskoler', country: 'DK' },
};
const HUAWEI = { name: 'Huawei Technologies Company Ltd', country: 'CN' };
const LAST_DAY = '2019-11-01';
const DENIAL = {
  recommendation: 'deny',
  reasons: 'diversion risk',
  statutoryBasis: '50 U.S.C. 4813',
  regulatoryBasis: CITATIONS.entityList,
};
const STARTER_LIST = new URL('../../data/entity-list-starter-2019.csv', import.meta.url);

/** What the story must come to. */
const EXPECTED: Readonly<Record<Supplier, { status: string; late: boolean }>> = {
  Google: { status: 'approved', late: false },
  Broadcom: { status: 'approved', late: false },
  Cisco: { status: 'approved', late: false },
  Intel: { status: 'approved', late: false },
  Micron: { status: 'registered', late: true },
  'Western Digital': { status: 'denied', late: false },
  Qualcomm: { status: 'final_review', late: true },
};

/**
 * Plays 22 July 2019 and the months after: seven suppliers file, agencies agree, disagree and stay silent, one
 * application is held without a basis, and the clocks tell who is late. Answers one player of each role.
 */
async function play({ admin, url }: Stage, narration: Narration): Promise<Player[]> {
  const receiver = await startReceiver();
  const day = async (date: string, what: string) => {
    await admin.put('/v1/test-clock', { now: `${date}T16:00:00Z` });
    narration.day(date, what);
  };
  await day('2019-07-22', 'The chief executives of seven suppliers meet the President.');
  const { added } = await admin.upload<{ added: number }>(
    '/v1/entity-list/imports?effectiveOn=2019-05-16',
    readFileSync(STARTER_LIST, 'utf8'),
  );
  narration.tell(`The Entity List of 16 May 2019 is imported: ${added} entries (84 FR 22961).`);
  const bis = await caller(admin, url, { name: 'BIS', role: 'licensing_officer' });
  const chair = await caller(admin, url, {
    name: 'Chair of the Operating Committee',
    role: 'escalation_chair',
  });
  const agencies = new Map<string, ApiClient>();
  for (const agency of AGENCIES)
    agencies.set(agency, await caller(admin, url, { name: agency, role: 'agency_reviewer', agency }));

  const files = new Map<Supplier, Filed>();
  for (const supplier of SUPPLIERS)
    files.set(supplier, await file({ admin, url }, supplier, receiver, narration));
  const of = (supplier: Supplier) => files.get(supplier) as Filed;
  const event = (who: ApiClient, supplier: Supplier, body: object) =>
    who.post<Application>(`/v1/applications/${of(supplier).id}/events`, body);
  const position = (agency: string, supplier: Supplier, body: object) =>
    event(agencies.get(agency) as ApiClient, supplier, { type: 'position', agency, ...body });

  await day(
    '2019-07-25',
    'BIS approves Google’s ovens alone, asks Cisco a question, refers four, and freezes Micron by directive.',
  );
  await event(bis, 'Google', { type: 'approved' });
  await event(bis, 'Cisco', {
    type: 'information_requested',
    id: 'q1',
    by: 'BIS',
    questions: ['Which schools are these for?'],
  });
  for (const supplier of ['Broadcom', 'Intel', 'Western Digital', 'Qualcomm'] as const)
    await event(bis, supplier, { type: 'referred', agencies: AGENCIES });
  await event(bis, 'Micron', {
    type: 'hold_placed',
    id: 'freeze',
    kind: 'administrative',
    note: 'by directive',
  });

  await day('2019-08-05', 'Cisco answers and is referred; eleven days did not count.');
  await event(of('Cisco').officer, 'Cisco', {
    type: 'information_received',
    id: 'q1',
    text: 'Twelve, as listed.',
  });
  await event(bis, 'Cisco', { type: 'referred', agencies: AGENCIES });

  await day(
    '2019-08-12',
    'The agencies agree on Intel, disagree on Broadcom, and all oppose Western Digital. State stays silent on Broadcom, all three on Qualcomm.',
  );
  for (const agency of AGENCIES)
    await position(agency, 'Intel', {
      recommendation: 'approve_with_conditions',
      conditions: ['no 5G base stations'],
    });
  await event(bis, 'Intel', { type: 'approved', conditions: ['no 5G base stations'] });
  await position('Defense', 'Broadcom', DENIAL);
  await position('Energy', 'Broadcom', { recommendation: 'approve' });
  for (const agency of AGENCIES) await position(agency, 'Western Digital', DENIAL);

  await day('2019-08-20', 'BIS gives Western Digital notice of its intent to deny; 45 days run.');
  const { recommendation: _, ...bases } = DENIAL;
  await event(bis, 'Western Digital', { type: 'intent_to_deny', ...bases });

  await day(
    '2019-08-26',
    'State’s 30 days are over: deemed to have no objection. Broadcom goes to the Operating Committee by itself.',
  );
  await expectStatus(bis, narration, of('Broadcom'), 'operating_committee');
  await day('2019-09-02', 'The agencies let Cisco go.');
  for (const agency of AGENCIES) await position(agency, 'Cisco', { recommendation: 'approve' });
  await event(bis, 'Cisco', { type: 'approved' });
  await day('2019-09-05', 'The Operating Committee decides for Broadcom; nobody appeals within 5 days.');
  await event(chair, 'Broadcom', { type: 'oc_decision', outcome: 'approve' });
  await day('2019-09-11', 'The decision is final; BIS approves Broadcom.');
  await event(bis, 'Broadcom', { type: 'approved' });
  await day('2019-10-05', 'Western Digital’s 45 days have lapsed: denied, as the rule has it.');
  await expectStatus(bis, narration, of('Western Digital'), 'denied');
  await day(LAST_DAY, '102 days after the meeting.');

  await report(bis, files, narration);
  await checkReceiver(receiver, files.size, narration);
  const audit = await admin.get<{ ok: boolean; entries: number }>('/v1/audit/verify');
  narration.check(audit.ok, `The audit chain of ${audit.entries} entries is whole.`);
  receiver.close();
  const auditor = await caller(admin, url, { name: 'Auditor', role: 'auditor' });
  return [
    { role: 'administrator', name: 'Administrator', key: admin.key },
    { role: 'compliance officer', name: 'Qualcomm', key: of('Qualcomm').officer.key },
    { role: 'licensing officer', name: 'BIS', key: bis.key },
    { role: 'agency reviewer', name: 'Defense', key: agencies.get('Defense')?.key ?? '' },
    { role: 'escalation chair', name: 'Chair of the Operating Committee', key: chair.key },
    { role: 'auditor', name: 'Auditor', key: auditor.key },
  ];
}

/** A supplier with its officer files one application, for Huawei or for a harmless party. */
async function file(
  { admin, url }: Stage,
  supplier: Supplier,
  receiver: Receiver,
  narration: Narration,
): Promise<Filed> {
  const { id: supplierId } = await admin.post<{ id: string }>('/v1/suppliers', {
    name: supplier,
    country: 'US',
  });
  const officer = await caller(admin, url, {
    name: `${supplier} compliance`,
    role: 'compliance_officer',
    supplierId,
  });
  await listenTo(receiver, officer, supplier);
  const { name: party, country } = HARMLESS[supplier] ?? HUAWEI;
  const { id: partyId } = await officer.post<{ id: string }>('/v1/parties', {
    name: party,
    country,
    kind: 'organization',
  });
  const { data: alerts } = await officer.get<{ data: { id: string; score: number }[] }>(
    `/v1/screening-alerts?partyId=${partyId}`,
  );
  for (const { id, score } of alerts) {
    const verdict = score >= 0.99 ? 'true_match' : 'false_positive';
    const reason =
      verdict === 'true_match'
        ? 'the name and the city are those of the entry'
        : 'an affiliate, not this party';
    await officer.post(`/v1/screening-alerts/${id}/adjudication`, { verdict, reason });
  }
  const { id } = await officer.post<{ id: string }>('/v1/applications', {
    reference: `${supplier} 2019-07-22`,
    type: 'export',
    contact: { name: `${supplier} compliance` },
    parties: [
      { role: 'ultimate_consignee', partyId },
      { role: 'end_user', partyId },
    ],
    items: [
      {
        eccn: '5A991',
        reasonsForControl: ['AT'],
        description: `${supplier} components`,
        quantity: '1000',
        unit: 'each',
        unitPrice: { amount: '40.00', currency: 'USD' },
      },
    ],
    endUse: supplier === 'Google' ? 'Ovens with a touch screen' : 'Office equipment',
  });
  const { controlNumber } = await officer.post<Application>(`/v1/applications/${id}/submit`);
  narration.tell(
    `${supplier} files ${controlNumber} for ${party}${alerts.length > 0 ? `; ${alerts.length} alerts judged` : ''}.`,
  );
  return { supplier, party, officer, id };
}

async function report(
  bis: ApiClient,
  files: ReadonlyMap<Supplier, Filed>,
  narration: Narration,
): Promise<void> {
  narration.line(`\nOn ${LAST_DAY}, of the 90 days:\n`);
  const rows = [['number', 'supplier', 'status', 'counted', 'not counted', 'due', 'left', 'the government']];
  for (const [supplier, { id }] of files) {
    const { controlNumber, status, clocks, overdue } = await bis.get<Application>(`/v1/applications/${id}`);
    const ninety = clocks.find(({ clock }) => clock === 'resolution');
    if (!ninety) throw new Error(`${supplier} has no 90 days`);
    const late = clocks
      .filter(({ state }) => state === 'missed')
      .map(({ clock, subject }) => (subject ? `${clock} (${subject})` : clock));
    const left = ninety.completedOn ? '–' : String(90 - ninety.countedDays);
    rows.push([
      controlNumber,
      supplier,
      status,
      String(ninety.countedDays),
      String(ninety.excludedDays),
      ninety.dueOn,
      left,
      late.length > 0 ? `LATE: ${late.join(', ')}` : 'in time',
    ]);
    const expected = EXPECTED[supplier];
    if (status !== expected.status || overdue !== expected.late) {
      narration.fail(
        `${supplier}: ${status}, ${overdue ? 'late' : 'in time'}, but told was ${expected.status}, ${expected.late ? 'late' : 'in time'}`,
      );
    }
  }
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows) {
    const cells = row.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    narration.line(`  ${cells.join('  ').trimEnd()}`);
  }
  narration.line('');
}

async function checkReceiver(receiver: Receiver, suppliers: number, narration: Narration): Promise<void> {
  const decided = () =>
    new Set(
      receiver.heard.flatMap(({ path, type, status }) =>
        type.startsWith('application.') && /approved|denied/.test(status ?? '') ? [`${path} ${status}`] : [],
      ),
    ).size;
  for (let waited = 0; decided() < 5 && waited < 60_000; waited += 50) await sleep(50);
  await sleep(200);
  narration.check(
    receiver.refused === 0 && decided() === 5,
    `${receiver.verified} webhooks to ${suppliers} suppliers, every signature verified.`,
  );
}

async function expectStatus(
  bis: ApiClient,
  narration: Narration,
  { id, supplier }: Filed,
  status: string,
): Promise<void> {
  const application = await bis.get<Application>(`/v1/applications/${id}`);
  narration.check(application.status === status, `${supplier} is ${application.status}.`);
}

/** The office's story. */
export const JULY_2019: Story = { title: 'July 2019', posture: 'agency', lastDay: LAST_DAY, play };
