import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { invented, screeningList } from '../support/fixtures.js';
import { ROOT } from '../support/root.js';
import { inBrowser } from '../support/visitor.js';
import { draftFor, filed, makeWorld, record, setToday } from '../support/world.js';

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
];
const OVERSEEN: readonly string[] = ['/administration', '/administration/$id', '/audit'];
const HOOKED: readonly string[] = ['/webhooks', '/webhooks/$id'];

function isFor(name: Name, route: string): boolean {
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
      ['/file', '/file'],
      ['/bulk', '/bulk'],
      ['/screening', '/screening'],
      ['/entity-list', '/entity-list'],
      ['/entity-list/changes', '/entity-list/changes'],
      ['/entity-list/entries/$id', `/entity-list/entries/${entries.data[0]!.id}`],
      ['/reports', '/reports'],
      ['/reports/applications', '/reports/applications?pending=true'],
      ['/webhooks', '/webhooks'],
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
    it(`has one first heading, a title of its own, and room on a phone (${name})`, async () => {
      const page = await site.visit({ key: people[name].key, width: PHONES[0] });
      const faults: string[] = [];
      const titles = new Map<string, string>();
      for (const [route, address] of [...addresses].filter(([one]) => isFor(name, one))) {
        await page.goto(site.service.url + address);
        await isThere(page);
        const [headings, title] = [await page.locator('h1').count(), await page.title()];
        if (headings !== 1) faults.push(`${route} has ${headings} first headings`);
        if (!/^.+ – Ninety$/.test(title)) faults.push(`${route} is called ${title}`);
        if (titles.has(title)) faults.push(`${route} and ${titles.get(title)} are both called ${title}`);
        titles.set(title, route);
        for (const width of PHONES) {
          await page.setViewportSize({ width, height: 800 });
          const overflowing = await overflowingWindow(page);
          if (overflowing.length > 0)
            faults.push(`${route} is wider than ${width} px: ${overflowing.join(', ')}`);
        }
      }
      expect(faults).toEqual([]);
    });
});

/** The page has come with all that it asks for. */
async function isThere(page: Page): Promise<void> {
  await page.locator('h1').waitFor();
  await page.waitForFunction(
    (asking) => !document.querySelector('main')?.textContent.includes(asking),
    'Asking…',
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
