import { beforeAll, expect, it } from 'vitest';
import { invented, screeningList } from '../support/fixtures.js';
import { assertAccessible, assertCount, assertFits, inBrowser } from '../support/visitor.js';
import { eventually, makeWorld, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

interface Alert {
  readonly id: string;
  readonly status: string;
  readonly reason: string | null;
}

inBrowser('the screening desk', (site) => {
  let world: World;

  beforeAll(async () => {
    await setToday(site.service, '2019-07-22');
    await site.service.admin
      .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
      .set('Content-Type', 'text/csv')
      .send(
        screeningList([
          { name: 'Huawei Technologies Co., Ltd.', aliases: 'Huawei' },
          { name: 'Basalt Heavy Machinery Works' },
        ]),
      );
    world = await makeWorld(site.service);
    for (const name of ['Huawei Technologies', 'Hua Wei Technologies Co Ltd', 'Huawei Technologies Company'])
      await world.officer.made('/v1/parties', { name, country: 'CN', kind: 'organization' });
  });

  const alerts = async (status: string) =>
    (await world.officer.read<{ data: Alert[] }>(`/v1/screening-alerts?status=${status}`)).data;

  it('shows both names word above word, with what differs marked and why they are alike', async () => {
    const page = await site.visit({ key: world.officer.key, path: '/screening' });
    const comparison = page.getByRole('table').first();
    expect(await comparison.textContent()).toMatch(/Your party.*On the list/);
    await assertCount(comparison.locator('.is-same'), (count) => count > 0);
    await page.getByText('1 of 3').waitFor();
    await assertAccessible(page);
  });

  it('takes verdicts by keyboard alone: F, why, Enter, and the next one slides in', async () => {
    const page = await site.visit({ key: world.officer.key, path: '/screening' });
    await page.getByText('1 of 3').waitFor();
    await page.keyboard.press('j');
    await page.getByText('2 of 3').waitFor();
    await page.keyboard.press('k');
    await page.getByText('1 of 3').waitFor();
    await page.keyboard.press('f');
    await page.keyboard.type('Another company; its register number differs.');
    await assertAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByText('1 of 2').waitFor();
    expect(await alerts('false_positive')).toEqual([]);
    await page.keyboard.press('u');
    await page.getByText('1 of 3').waitFor();
    await page.keyboard.press('f');
    await page.getByRole('button', { name: 'A common name; nothing else is alike.' }).click();
    await page.getByRole('button', { name: 'Record the verdict' }).click();
    await page.getByText('1 of 2').waitFor();
    await assertAccessible(page);
    await page.getByRole('button', { name: 'Record it now' }).click();
    const [judged] = await eventually(
      () => alerts('false_positive'),
      (all) => all.length === 1,
    );
    expect(judged?.reason).toBe('A common name; nothing else is alike.');
  });

  it('tells of the keys that work, and the palette of what the page can do', async () => {
    const page = await site.visit({ key: world.officer.key, path: '/screening', dark: true });
    await page.getByText('1 of 2').waitFor();
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys of this page' });
    await keys.waitFor();
    const told = (await keys.locator('dt').allTextContents()).sort();
    expect(told).toEqual(['/', '?', 'CtrlK', 'F', 'J', 'K', 'T']);
    await assertAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+k');
    await page.getByRole('option', { name: 'False positive' }).waitFor();
    await page.keyboard.type('fal');
    await assertAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByLabel(/^Why/).waitFor();
    await page.getByRole('button', { name: 'A common name; nothing else is alike.' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('hua wei');
    await page.getByRole('option', { name: 'Hua Wei Technologies Co Ltd' }).waitFor();
  });

  it('takes one verdict for all of the same pattern, and then teaches what comes next', async () => {
    const page = await site.visit({ key: world.officer.key, path: '/screening' });
    await page.getByText('1 of 2').waitFor();
    await page.keyboard.press('t');
    await page.getByLabel(/^Why/).fill('The same company.');
    await page.locator('label', { hasText: 'against the same entry' }).click();
    await page.getByRole('button', { name: 'Record the verdict' }).click();
    await page.getByRole('heading', { name: 'No alert is open.' }).waitFor();
    await assertAccessible(page);
    // Leaving what is open records it.
    await page.getByRole('button', { name: 'True matches' }).click();
    await eventually(
      () => alerts('true_match'),
      (all) => all.length === 2,
    );
    await page.getByText('The same company.').waitFor();
  });

  it('of those who may only read has no verdict to give', async () => {
    const other = await makeWorld(site.service);
    await other.officer.made('/v1/parties', { name: 'Huawei', country: 'CN', kind: 'organization' });
    const page = await site.visit({ key: other.bis.key, path: '/screening' });
    await page.getByText('You can read alerts; the supplier judges them.').waitFor();
    expect(await page.getByRole('button', { name: 'True match', exact: true }).count()).toBe(0);
  });

  it('fits a phone, where the verdict never leaves the window', async () => {
    await world.officer.made('/v1/parties', { name: 'Huawei', country: 'CN', kind: 'organization' });
    const page = await site.visit({ key: world.officer.key, path: '/screening', width: 390 });
    await page.setViewportSize({ width: 390, height: 500 });
    await page.getByText('1 of 1').waitFor();
    await page.getByRole('button', { name: 'True match T' }).click();
    const verdict = page.getByRole('button', { name: 'Record the verdict' });
    for (const at of [0, 150, 10_000]) {
      await page.evaluate((top) => window.scrollTo(0, top), at);
      const box = await verdict.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(500);
    }
    await assertFits(page);
    await assertAccessible(page);
  });
});

inBrowser('a family of entries', (site) => {
  let world: World;
  let partyId: string;
  const address = 'Room 2309, 23/F, Ho King Commercial Centre, 2-16 Fa Yuen Street, Mong Kok, Kowloon, HK';
  const entries = [
    { name: 'Kestrel Rotor Works', id: 'k1' },
    { name: 'Kestrel Rotor Works Group Co., Ltd.', id: 'k2' },
    { name: 'Kestrel Rotor Works Limited', id: 'k3' },
    { name: 'Address 01', id: 'a1', addresses: address },
  ];
  const importEntries = (rows: typeof entries) =>
    site.service.admin
      .post('/v1/entity-list/imports')
      .set('Content-Type', 'text/csv')
      .send(screeningList([...invented(20), ...rows]));
  const statuses = async () =>
    (await world.officer.read<{ data: Alert[] }>(`/v1/screening-alerts?partyId=${partyId}`)).data
      .map(({ status }) => status)
      .sort();

  beforeAll(async () => {
    await setToday(site.service, '2026-07-09');
    await importEntries(entries);
    world = await makeWorld(site.service);
    const party = await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'Kestrel Rotor Works',
      country: 'CN',
      kind: 'organization',
    });
    partyId = party.id;
  });

  it('comes as one, the best first, and each of it can be read', async () => {
    const page = await site.visit({ key: world.officer.key, path: '/screening' });
    await page.getByText('1 of 1').waitFor();
    const family = page.getByRole('list', { name: 'Alerts of the family, the best first' });
    await assertCount(family.getByRole('button'), (count) => count === 3);
    expect(await family.getByRole('button').first().textContent()).toContain('Kestrel Rotor Works');
    await family.getByRole('button', { name: 'Kestrel Rotor Works Limited' }).click();
    await page.getByRole('region', { name: 'Kestrel Rotor Works Limited' }).waitFor();
    await assertAccessible(page);
    await assertFits(page);
  });

  it('is not judged with an alert that came after it was read, and then is, in one act', async () => {
    const page = await site.visit({ key: world.officer.key, path: '/screening' });
    await page.getByText('1 of 1').waitFor();
    await page.keyboard.press('f');
    await page.getByText('all 3 open alerts of the family “kestrel”').waitFor();
    await page.getByLabel(/^Why/).fill('Another company.');
    await importEntries([...entries, { name: 'Kestrel Rotor Works Co., Ltd.', id: 'k4' }]);
    await eventually(statuses, (all) => all.length === 4);
    await page.getByRole('button', { name: 'Record the verdict' }).click();
    await page.getByRole('button', { name: 'Record it now' }).click();
    await page.getByText(/The alerts of this party changed since you chose/).waitFor();
    expect(await statuses()).toEqual(Array(4).fill('open'));
    await page.getByRole('button', { name: 'False positive F' }).click();
    await page.getByText('all 4 open alerts of the family “kestrel”').waitFor();
    await page.getByLabel(/^Why/).fill('Another company.');
    await assertAccessible(page);
    await page.getByRole('button', { name: 'Record the verdict' }).click();
    await page.getByRole('heading', { name: 'No alert is open.' }).waitFor();
    await page.goto(`${site.service.url}/`);
    await eventually(statuses, (all) => all.every((status) => status === 'false_positive'));
    expect(await statuses()).toHaveLength(4);
  });

  it('has beside it the addresses of a party, with what the listed address means', async () => {
    await world.officer.made('/v1/parties', {
      name: 'Harmless Bakery',
      country: 'HK',
      kind: 'organization',
      addresses: [{ lines: ['RM 2309 Ho King Ctr', '2-16 Fa Yuen St'], country: 'HK' }],
    });
    const page = await site.visit({ key: world.officer.key, path: '/screening' });
    await page.getByRole('heading', { name: 'At a listed address, 1.00' }).waitFor();
    await page.getByText(/whenever a party uses this address, whoever it is/).waitFor();
    await page.getByRole('paragraph').filter({ hasText: 'same room (2309)' }).waitFor();
    await assertAccessible(page);
  });
});

inBrowser('the Entity List', (site) => {
  let world: World;
  const rows = invented(12);

  const importOn = (day: string, list: typeof rows) =>
    site.service.admin
      .post(`/v1/entity-list/imports?effectiveOn=${day}`)
      .set('Content-Type', 'text/csv')
      .send(screeningList(list));

  it('that has no version yet says so', async () => {
    world = await makeWorld(site.service);
    const page = await site.visit({ key: world.officer.key, path: '/entity-list' });
    await page.getByRole('heading', { name: 'No version of the list is here yet.' }).waitFor();
    await assertAccessible(page);
  });

  it('is searched as it stood on any day by a slider over its versions', async () => {
    await setToday(site.service, '2019-07-22');
    await importOn('2019-05-16', rows.slice(0, 11));
    await importOn(
      '2019-07-01',
      rows.map((row, index) => (index === 0 ? { ...row, aliases: 'Also Known' } : row)),
    );
    const newcomer = rows[11]!.name;
    const page = await site.visit({ key: world.officer.key, path: '/entity-list' });
    await page.getByText('12 shown').waitFor();
    await assertAccessible(page);
    await page.getByLabel('Name or alias').fill(newcomer);
    await page.getByText('1 shown').waitFor();
    await page.getByRole('slider').focus();
    await page.keyboard.press('Home');
    await page.getByRole('heading', { name: 'No entry is like this on that day.' }).waitFor();
    expect(page.url()).toContain('asOf=2019-05-16');
    await page.keyboard.press('End');
    await page.getByRole('link', { name: newcomer }).click();
    await page.getByRole('heading', { name: newcomer }).waitFor();
    await page.getByText('listed version 2').waitFor();
    await assertAccessible(page);
  });

  it('shows in two columns what went and what came, and an entry’s history', async () => {
    const page = await site.visit({ key: world.officer.key, path: '/entity-list' });
    await page.getByRole('link', { name: 'What changed between versions' }).click();
    await page.getByRole('heading', { name: 'Came (1)' }).waitFor();
    await page.getByRole('heading', { name: 'Went (0)' }).waitFor();
    await page.getByText('alias added: “Also Known”').waitFor();
    await assertAccessible(page);
    await page.getByRole('link', { name: rows[0]!.name }).click();
    await page.getByText('changed version 2').waitFor();
    await assertFits(page);
  });

  it('is imported by an officer, who reads what it changed', async () => {
    const page = await site.visit({ key: world.bis.key, path: '/entity-list' });
    await page.getByText('Import a list').click();
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (
      await choosing
    ).setFiles({
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(screeningList([...rows, { name: 'Quartz Newcomer Works' }])),
    });
    await page.getByText(/Version 3: 1 came, 0 went/).waitFor();
    await page.getByText('13 shown').waitFor();
  });
});
