import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { invented, screeningList } from '../support/fixtures.js';
import { ROOT } from '../support/root.js';
import { casesAcross } from '../support/company.js';
import { machineWordsOf } from '../support/machine-words.js';
import { Eye, inBrowser } from '../support/visitor.js';
import { draftFor, eventually, filed, makeCaller, makeWorld, record, setToday } from '../support/world.js';

/** An address for each of the console's routes, and who has it in their menu or is led there: nobody else is asked. */
type Addresses = ReadonlyMap<string, string>;

/** Widths of telephones, in pixels. */
const PHONES = [390, 360] as const;

const NAMES = ['supplier', 'officer', 'reviewer', 'chair', 'auditor', 'administrator'] as const;
type Name = (typeof NAMES)[number];

const FILING: readonly string[] = [
  '/file',
  '/bulk',
  '/applications/$id/edit',
  '/applications/$id/review',
  '/applications/$id of a draft',
  '/applications/$id/form of a draft',
];
/** Pages that a company alone has, and those that it lacks. */
const OF_COMPANIES: readonly string[] = [
  '/begin',
  '/licenses',
  '/licenses/record',
  '/licenses/$id',
  '/orders',
  '/orders/$id',
  '/authorizations',
  '/authorizations/record',
  '/authorizations/$id',
  '/escalations',
  '/inquiries/$id',
  '/evidence-packs',
  '/evidence-packs/$id',
  '/proposals',
  '/proposals/$id',
  '/duties',
  '/benchmark',
  '/reviews',
  '/imports',
  '/reports/freeze',
  '/reports/stakes',
];
/** Of those of a company, the pages of whoever writes. */
const WRITTEN: readonly string[] = [
  '/begin',
  '/applications/$id/edit',
  '/licenses/record',
  '/licenses/record of a correction',
  '/authorizations/record',
  '/imports',
  '/imports of a trial',
];
const OF_OFFICES: readonly string[] = ['/applications/$id/review', '/file', '/bulk', '/reports/applications'];
/** What a supplier asked is the supplier's, and whoever oversees reads it. */
const OF_SUPPLIERS: readonly string[] = ['/determinations/$id', '/determinations/matrix of a batch'];
const OVERSEEN: readonly string[] = [
  '/administration',
  '/administration/$id',
  '/audit',
  '/benchmark',
  '/benchmark of a preview',
];
const HOOKED: readonly string[] = ['/webhooks', '/webhooks/types', '/webhooks/$id'];

/** Who oversees reads most, and all of it in German: longer words, and none of a machine's either. */
const localeOf = (name: Name) => (name === 'auditor' ? 'de-DE' : 'en-US');

function isFor(name: Name, route: string): boolean {
  if (OF_SUPPLIERS.includes(route)) return name !== 'officer' && name !== 'reviewer' && name !== 'chair';
  if (OF_COMPANIES.includes(route)) return false;
  if (FILING.includes(route)) return name === 'supplier';
  if (OVERSEEN.includes(route)) return name === 'auditor' || name === 'administrator';
  if (HOOKED.includes(route)) return name === 'supplier' || name === 'administrator';
  if (route === '/screening') return name !== 'reviewer' && name !== 'chair';
  return true;
}

/** Every path of `routes.tsx` but the one for whoever builds the console. */
function routesOfTheConsole(): string[] {
  const source = readFileSync(join(ROOT, 'apps/console/src/routes.tsx'), 'utf8');
  return [...source.matchAll(/path: '([^']+)'/g)]
    .map(([, path = '']) => path)
    .filter((path) => path !== '/dev/components');
}
/** As long as lists have them. */
const ALIASES = Array.from({ length: 12 }, (_, index) => `Longwinded Semiconductor Works No. ${index}`).join(
  '; ',
);
const ADDRESS = 'Building 14, Extraordinary Industrial and Commercial Development Zone, Shenzhen, 518000, CN';
const POLICY =
  'Case-by-case review for items necessary to detect, identify and treat infectious disease; presumption of denial for all others';

/** What one of them has seen, nobody needs to look at again. */
const eye = new Eye();

inBrowser('every page, for everybody who has it', (site) => {
  let addresses: Addresses;
  let people: Readonly<Record<Name, Client>>;

  beforeAll(async () => {
    const { service } = site;
    await setToday(service, '2019-07-22');
    const long =
      'Extraordinarily Longwinded Semiconductor Manufacturing and Distribution Company of Shenzhen, Ltd.';
    for (const [effectiveOn, names] of [
      ['2019-05-16', [long]],
      ['2019-06-20', [long, 'Huawei Technologies Co., Ltd.']],
    ] as const)
      await service.admin
        .post(`/v1/entity-list/imports?effectiveOn=${effectiveOn}`)
        .set('Content-Type', 'text/csv')
        .send(
          screeningList([
            ...names.map((name) => ({ name, aliases: ALIASES, addresses: ADDRESS, policy: POLICY })),
            ...invented(20),
          ]),
        );
    const world = await makeWorld(service);
    const { officer, bis } = world;
    const reviewer = await world.reviewer('Defense');
    // Somebody for the desk to judge.
    await officer.made('/v1/parties', {
      name: 'Huawei Technologies Co Ltd',
      country: 'CN',
      kind: 'organization',
    });
    const late = await filed(officer);
    const decided = await filed(officer);
    await record(bis, late, { type: 'referred', agencies: ['Defense', 'Energy'] });
    await record(bis, decided, { type: 'referred', agencies: ['Defense'] });
    const position = { type: 'position', agency: 'Defense', recommendation: 'approve' };
    await record(reviewer, decided, position);
    await record(bis, decided, { type: 'approved', conditions: ['No military end use.'] });
    await setToday(service, '2019-08-30');
    await record(bis, late, {
      type: 'information_requested',
      id: 'q1',
      by: 'BIS',
      questions: ['Who installs them, where, and with whose help?'],
    });
    await filed(officer, { reference: 'PO-2019-0822-WITH-A-VERY-LONG-REFERENCE-THAT-NOBODY-BROKE-ANYWHERE' });
    const draft = await draftFor(officer);
    const endpoint = await officer.made<{ id: string }>('/v1/webhook-endpoints', {
      url: 'http://127.0.0.1:9/a/very/long/path/that/goes/on/and/on/without/an/end/or/any/break',
    });
    const entries = await bis.read<{ data: { id: string }[] }>('/v1/entity-list/entries');
    const me = await officer.read<{ id: string }>('/v1/me');
    addresses = new Map([
      ['/', '/'],
      ['/applications', '/applications'],
      ['/applications/$id', `/applications/${late.id}`],
      ['/applications/$id of a draft', `/applications/${draft.id}`],
      ['/applications/$id/edit', `/applications/${draft.id}/edit`],
      ['/applications/$id/review', `/applications/${draft.id}/review`],
      ['/applications/$id/form', `/applications/${late.id}/form`],
      ['/applications/$id/form of a draft', `/applications/${draft.id}/form`],
      ['/begin', '/begin'],
      ['/licenses', '/licenses'],
      ['/licenses/record', '/licenses/record'],
      ['/licenses/$id', `/licenses/${draft.id}`],
      ['/orders', '/orders'],
      ['/orders/$id', `/orders/${draft.id}`],
      ['/authorizations', '/authorizations'],
      ['/authorizations/record', '/authorizations/record'],
      ['/authorizations/$id', `/authorizations/${draft.id}`],
      ['/escalations', '/escalations'],
      ['/inquiries/$id', `/inquiries/${draft.id}`],
      ['/evidence-packs', '/evidence-packs'],
      ['/evidence-packs/$id', `/evidence-packs/${draft.id}`],
      ['/proposals', '/proposals'],
      ['/proposals/$id', `/proposals/${draft.id}`],
      ['/duties', '/duties'],
      ['/benchmark', '/benchmark'],
      ['/reviews', '/reviews'],
      ['/file', '/file'],
      ['/bulk', '/bulk'],
      ['/imports', '/imports'],
      ...(await determinationsOf(officer)),
      ['/screening', '/screening'],
      ['/entity-list', '/entity-list'],
      ['/entity-list/changes', '/entity-list/changes'],
      ['/entity-list/entries/$id', `/entity-list/entries/${entries.data[0]!.id}`],
      ['/reports', '/reports'],
      ['/reports/freeze', '/reports/freeze'],
      ['/reports/quarterly', '/reports/quarterly'],
      ['/reports/stakes', '/reports/stakes'],
      ['/reports/applications', '/reports/applications?pending=true'],
      ['/webhooks', '/webhooks'],
      ['/webhooks/types', '/webhooks/types'],
      ['/webhooks/$id', `/webhooks/${endpoint.id}`],
      ['/administration', '/administration'],
      ['/administration/$id', `/administration/${me.id}`],
      ['/audit', '/audit'],
      ['what is not there', '/applications/nothing/at/all'],
    ]);
    people = {
      supplier: officer,
      officer: bis,
      reviewer,
      chair: world.chair,
      auditor: world.auditor,
      administrator: service.admin,
    };
  });

  it('is walked below, each one', () => {
    for (const route of routesOfTheConsole()) expect(addresses.has(route), route).toBe(true);
  });

  for (const name of NAMES)
    it(`has one first heading, a title of its own, room on a phone, and nothing that axe finds (${name})`, async () => {
      const page = await site.visit({ key: people[name].key, width: PHONES[0], locale: localeOf(name) });
      const own = [...addresses].filter(([one]) => isFor(name, one));
      expect(await faultsOf(page, site.service.url, own)).toEqual([]);
    });
});

inBrowser(
  'every page of a company, for everybody who has it',
  (site) => {
    let addresses: Addresses;
    let people: Readonly<Record<'officer' | 'auditor' | 'administrator', Client>>;

    beforeAll(async () => {
      const { service } = site;
      await setToday(service, '2026-09-30');
      const supplier = { name: 'Orchard Instruments, Inc.', country: 'US' };
      const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', supplier);
      const officer = await makeCaller(service, { name: 'Dana Lee', role: 'compliance_officer', supplierId });
      const auditor = await makeCaller(service, { name: 'Ada', role: 'auditor' });
      const { late, draft } = await casesAcross(officer);
      const license = await shippedLicense(officer);
      const endpoint = await officer.made<{ id: string }>('/v1/webhook-endpoints', {
        url: 'http://127.0.0.1:9/hook',
      });
      const me = await officer.read<{ id: string }>('/v1/me');
      addresses = new Map([
        ['/', '/'],
        ['/begin', '/begin'],
        ['/licenses', '/licenses'],
        ['/licenses/record', '/licenses/record'],
        ['/licenses/record of a correction', `/licenses/record?supersedes=${license}`],
        ['/licenses/$id', `/licenses/${license}`],
        ...(await ordersOf(officer, late)),
        ['/duties', '/duties'],
        ['/benchmark', '/benchmark'],
        ['/benchmark of a preview', await previewAddress(service.admin)],
        ['/reviews', '/reviews'],
        ['/reviews of policies', '/reviews?view=policies'],
        ['/imports', '/imports'],
        ['/imports of a trial', `/imports?job=${await triedFile(officer)}`],
        ['/applications', '/applications'],
        ['/applications/$id', `/applications/${late}`],
        ['/applications/$id as it was known', `/applications/${draft}?knownAt=2026-09-30`],
        ['/applications/$id/edit', `/applications/${draft}/edit`],
        ['/applications/$id/form', `/applications/${late}/form`],
        ...(await determinationsOf(officer)),
        ['/screening', '/screening'],
        ['/reports', '/reports'],
        ['/reports/freeze', '/reports/freeze'],
        ['/reports/quarterly', '/reports/quarterly'],
        ['/reports/stakes', '/reports/stakes'],
        ['/entity-list', '/entity-list'],
        ['/entity-list/changes', '/entity-list/changes'],
        ['/webhooks', '/webhooks'],
        ['/webhooks/types', '/webhooks/types'],
        ['/webhooks/$id', `/webhooks/${endpoint.id}`],
        ['/administration', '/administration'],
        ['/administration/$id', `/administration/${me.id}`],
        ['/audit', '/audit'],
        ['what is not there', '/applications/nothing/at/all'],
      ]);
      people = { officer, auditor, administrator: service.admin };
    });

    const isForOne = (name: keyof typeof people, route: string) =>
      OVERSEEN.includes(route)
        ? name !== 'officer'
        : HOOKED.includes(route)
          ? name !== 'auditor'
          : name === 'officer' || !WRITTEN.includes(route);

    it('is walked below, each one that a company has', () => {
      const routes = routesOfTheConsole().filter((route) => !OF_OFFICES.includes(route));
      // An entry is there once a list is, which the walk of an office has.
      const walked = [...addresses.keys(), '/entity-list/entries/$id'];
      expect(routes.filter((route) => !walked.includes(route))).toEqual([]);
    });

    it('is not there where an office alone has it, and leads home', async () => {
      const page = await site.visit({ key: people.officer.key });
      for (const route of ['/file', '/bulk', '/reports/applications']) {
        await page.goto(site.service.url + route);
        await page.getByRole('heading', { name: 'There is nothing here.' }).waitFor();
      }
    });

    for (const name of ['officer', 'auditor', 'administrator'] as const)
      it(`has one first heading, a title of its own, room on a phone, and nothing that axe finds (${name})`, async () => {
        const page = await site.visit({ key: people[name].key, width: PHONES[0], locale: localeOf(name) });
        const own = [...addresses].filter(([one]) => isForOne(name, one));
        expect(await faultsOf(page, site.service.url, own)).toEqual([]);
      });
  },
  () => Promise.resolve({ POSTURE: 'company' }),
);

/** What would leave for a hub. */
async function previewAddress(admin: Client): Promise<string> {
  const { id } = await admin.made<{ id: string }>('/v1/benchmark/hubs', {
    name: 'Association of exporters of measuring instruments',
    origin: 'https://benchmark.example',
    contributorId: '0198aaaa-0000-7000-8000-000000000001',
  });
  return `/benchmark?hubId=${id}&from=2026-03&to=2026-08`;
}

/** A determination, and a matrix of several, which are their company's. */
async function determinationsOf(officer: Client): Promise<(readonly [string, string])[]> {
  const item = {
    eccn: '3A001',
    reference: 'An accelerator with a very long name that nobody broke anywhere',
  };
  const body = { eccn: '3A001', destination: 'CN', endUse: 'Ovens', answers: { foreignMade: true } };
  const { id } = (await officer.post('/v1/determinations', body)).body as { id: string };
  const batch = await officer.made<{ id: string }>('/v1/determinations/batch', {
    items: [item],
    destinations: ['CN', 'DE'],
  });
  await eventually(
    () => officer.read<{ status: string }>(`/v1/determinations/batch/${batch.id}`),
    ({ status }) => status === 'succeeded',
  );
  return [
    ['/determinations', '/determinations'],
    ['/determinations/$id', `/determinations/${id}`],
    ['/determinations/matrix', '/determinations/matrix'],
    ['/determinations/matrix of a batch', `/determinations/matrix?batch=${batch.id}`],
  ];
}

/** A line that is held, what a person recorded for another, and what an assistant proposes of an application. */
async function ordersOf(officer: Client, applicationId: string): Promise<(readonly [string, string])[]> {
  const check = await officer.post('/v1/order-checks', {
    document: 'SO-WITH-A-VERY-LONG-NUMBER-THAT-NOBODY-BROKE-ANYWHERE-2026-0000001',
    line: '10',
    parties: [{ name: 'Extraordinary Industrial Laboratories GmbH', country: 'DE' }],
    eccn: '3A001.a',
    quantity: '12',
    unit: 'C62',
    value: { amount: '1200.00', currency: 'USD' },
    destination: 'DE',
    on: '2026-10-20',
  });
  const authorization = await officer.made<{ id: string }>('/v1/authorizations', {
    kind: 'general_license',
    regime: 'us-bis',
    symbol: 'A-GENERAL-LICENSE-WITH-A-VERY-LONG-NUMBER-THAT-NOBODY-BROKE-ANYWHERE',
    eccns: ['3A001', '5A992.c'],
    destinations: ['NO', 'SE', 'FI', 'DK', 'IS', 'EE'],
    endUses: ['Laboratories'],
    conditions: [{ text: 'Not for resale.' }],
    basis: 'Read with counsel.',
    validFrom: '2026-09-30',
    validUntil: '2027-09-30',
  });
  const proposal = await officer.made<{ id: string }>('/v1/proposals', {
    applicationId,
    observation: { type: 'status_told', on: '2026-09-29', source: 'portal', text: 'In review' },
    source: { kind: 'assistant', tool: 'a-reader-of-portals' },
    why: 'The portal shows “In review”.',
  });
  const asked = await officer.made<{ id: string }>('/v1/inquiries', {
    applicationId,
    rung: 'day_30',
    kind: 'letter',
    to: {
      name: 'The licensing officer',
      office: 'An-office-with-a-very-long-name-that-nobody-broke-anywhere-at-all',
    },
  });
  const pack = await officer.made<{ id: string }>('/v1/evidence-packs', {
    title: 'A-title-that-is-long-and-that-nobody-broke-anywhere-at-all-for-a-phone',
    recipient: { kind: 'congress', name: 'Office-of-a-Member-with-a-name-that-nobody-broke-anywhere' },
    applicationIds: [applicationId],
    stakes: true,
  });
  return [
    ['/orders', '/orders'],
    ['/orders/$id', `/orders/${(check.body as { id: string }).id}`],
    ['/authorizations', '/authorizations'],
    ['/authorizations/record', '/authorizations/record'],
    ['/authorizations/$id', `/authorizations/${authorization.id}`],
    ['/escalations', '/escalations'],
    ['/inquiries/$id', `/inquiries/${asked.id}`],
    ['/evidence-packs', '/evidence-packs'],
    ['/evidence-packs/$id', `/evidence-packs/${pack.id}`],
    ['/proposals', '/proposals'],
    ['/proposals/$id', `/proposals/${proposal.id}`],
  ];
}

/** A license of which a part was shipped, came back, and another part never went out. */
async function shippedLicense(officer: Client): Promise<string> {
  const { id } = await officer.made<{ id: string }>('/v1/licenses', {
    regime: 'us-bis',
    number: 'D1234567',
    issuedOn: '2026-06-01',
    validUntil: '2030-06-03',
    lines: [
      {
        eccn: '3A001.a',
        description:
          'Converters that measure in several laboratories at once, with everything that belongs to them',
        unit: 'each',
        quantity: '100',
        value: { amount: '1000.00', currency: 'USD' },
      },
      { eccn: '3E001', description: 'Technology for them' },
    ],
    parties: [{ role: 'end_user', name: 'Extraordinary Industrial Laboratories GmbH', country: 'DE' }],
    conditions: [{ text: 'No re-export.', due: '2027-01-31' }],
  });
  const part = [{ line: 1, quantity: '5', value: { amount: '50.00', currency: 'USD' } }];
  const ship = (itn: string) =>
    officer.made<{ id: string }>(`/v1/licenses/${id}/shipments`, {
      lines: part,
      shippedOn: '2026-09-01',
      place: 'Hamburg, DE',
      itn,
    });
  const kept = await ship('X20260901123456');
  const voided = await ship('X20260901123457');
  const returned = { lines: part, returnedOn: '2026-09-08', reason: 'damaged on the way' };
  await officer.made(`/v1/licenses/${id}/shipments/${kept.id}/returns`, returned);
  await officer.post(`/v1/licenses/${id}/shipments/${voided.id}/void`, { reason: 'recorded twice' });
  return id;
}

/** A file that was tried, with a column that nobody knows and a long one, and rows that were rejected. */
async function triedFile(officer: Client): Promise<string> {
  const response = await officer
    .post('/v1/imports?kind=applications&dryRun=true')
    .set('Content-Type', 'text/csv')
    .send(
      [
        'Reference,Filed,Consignee,A-column-that-nobody-ever-gave-a-name-with-a-blank-or-a-hyphen-in-it',
        'PO-1-WITH-A-VERY-LONG-REFERENCE-THAT-NOBODY-BROKE-ANYWHERE,7/8/2026,A,1',
        'PO-2,tomorrow,B,2',
      ].join('\n'),
    );
  const { id } = response.body as { id: string };
  await eventually(
    () => officer.read<{ state: string }>(`/v1/jobs/${id}`),
    ({ state }) => state === 'succeeded',
  );
  return id;
}

/** What is wrong with the pages at these addresses: their headings, their titles, their width on a phone. */
async function faultsOf(
  page: Page,
  home: string,
  addresses: readonly (readonly [string, string])[],
): Promise<string[]> {
  const faults: string[] = [];
  const titles = new Map<string, string>();
  for (const [route, address] of addresses) {
    await page.goto(home + address);
    await isThere(page);
    const [headings, title] = [await page.locator('h1').count(), await page.title()];
    if (headings !== 1) faults.push(`${route} has ${headings} first headings`);
    if (!/^.+ – Ninety$/.test(title)) faults.push(`${route} is called ${title}`);
    if (titles.has(title)) faults.push(`${route} and ${titles.get(title)} are both called ${title}`);
    titles.set(title, route);
    for (const word of await machineWordsOf(page)) faults.push(`${route} shows ${word}`);
    await eye.look(page);
    for (const width of PHONES) {
      await page.setViewportSize({ width, height: 800 });
      const overflowing = await overflowingWindow(page);
      if (overflowing.length > 0)
        faults.push(`${route} is wider than ${width} px: ${overflowing.join(', ')}`);
    }
  }
  return faults;
}

/** The page has come with all that it asks for. */
async function isThere(page: Page): Promise<void> {
  // Before the session is known there is a heading too, outside of any page.
  await page.locator('main h1').waitFor();
  await page.waitForFunction(
    (asking) => asking.every((one) => document.querySelector('main')?.textContent.includes(one) === false),
    ['Asking…', 'Wird abgefragt …'],
  );
}

/** What sticks out of a window that is too narrow for the page; nothing where all of it fits. */
function overflowingWindow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('main *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .map((element) => `${element.tagName} ${element.className}`)
      .concat(`${scrollWidth} px`)
      .slice(-6);
  });
}
