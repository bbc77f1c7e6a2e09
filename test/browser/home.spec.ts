import { beforeAll, expect, it } from 'vitest';
import { assertAccessible, assertCount, assertFits, inBrowser } from '../support/visitor.js';
import { draftFor, filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

const UNKNOWN = '01890000-0000-7000-8000-000000000000';

inBrowser('home', (site) => {
  let world: World;
  let asked: Application;
  let late: Application;

  beforeAll(async () => {
    const { service } = site;
    await setToday(service, '2019-07-22');
    world = await makeWorld(service);
    late = await filed(world.officer);
    await setToday(service, '2019-08-10');
    asked = await filed(world.officer);
    await record(world.bis, asked, {
      type: 'information_requested',
      id: 'q1',
      by: 'BIS',
      questions: ['Who?'],
    });
    await draftFor(world.officer);
    await filed(world.officer);
  });

  for (const dark of [false, true])
    it(`of a supplier is a board by stage with the days of each, ${dark ? 'dark' : 'light'}`, async () => {
      const page = await site.visit({ key: world.officer.key, dark });
      const registered = page.getByRole('region', { name: 'Registered' });
      await registered.getByText(String(late.controlNumber)).waitFor();
      expect(await registered.textContent()).toMatch(/day 19 of 90.*late: initial action/);
      expect(await registered.textContent()).toContain('stopped: the days do not count');
      const drafts = page.getByRole('region', { name: 'Draft' }).getByRole('listitem');
      await assertCount(drafts, (count) => count === 1);
      await page.getByText('1 late').waitFor();
      const waiting = page.getByRole('region', { name: 'Waiting for you' });
      expect(await waiting.textContent()).toContain('answer what was asked');
      expect(await waiting.getByRole('link').textContent()).toBe(asked.controlNumber);
      await assertAccessible(page);
    });

  it('of an officer is the queue, their own work first, and taking some', async () => {
    const page = await site.visit({ key: world.bis.key, path: '/applications' });
    await page.getByLabel(`Select ${late.controlNumber}`).waitFor();
    await page.getByLabel(`Select ${late.controlNumber}`).click();
    await page.getByRole('button', { name: 'Take 1 as mine' }).click();
    await page.getByRole('button', { name: 'Mine 1' }).click();
    await page.getByRole('link', { name: String(asked.controlNumber) }).waitFor({ state: 'detached' });
    expect(page.url()).toContain('view=mine');
    await assertAccessible(page);
    await page.getByRole('link', { name: 'Home' }).click();
    await page.getByRole('heading', { name: 'Queue' }).waitFor();
    await page.getByRole('link', { name: '1 mine' }).waitFor();
    await page.getByRole('row', { name: String(late.controlNumber) }).waitFor();
  });

  it('is in German where the browser asks for it: pages, days, and what the service refuses', async () => {
    const page = await site.visit({ key: world.officer.key, locale: 'de-DE' });
    await page.getByRole('heading', { name: 'Als Nächstes fällig' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('navigation', { name: 'Seiten' }).getByRole('link', { name: 'Anträge' }).waitFor();
    await page.getByRole('cell', { name: '20. Okt. 2019' }).waitFor();
    await page.goto(`${site.service.url}/applications/${UNKNOWN}`);
    await page.getByRole('alert').getByText('Das gibt es nicht: Antrag.').waitFor();
    expect(await page.getByLabel('Sprache').inputValue()).toBe('de');
  });

  it('of somebody who has nothing says what to do', async () => {
    const other = await makeWorld(site.service);
    const page = await site.visit({ key: other.officer.key });
    await page.getByRole('heading', { name: 'Nothing is pending.' }).waitFor();
    await page.getByRole('link', { name: 'File an application' }).waitFor();
    await assertAccessible(page);
  });

  it('has what is late above all else, and each number leads to as many rows', async () => {
    for (const { key } of [world.officer, world.bis]) {
      const page = await site.visit({ key });
      const section = page.getByRole('region', { name: 'Late', exact: true });
      await section.getByRole('link', { name: String(late.controlNumber) }).waitFor();
      for (const name of [/^\d+ pending$/, /^\d+ due within ten days$/, /^\d+ late$/]) {
        const link = page.getByRole('link', { name });
        const count = Number.parseInt((await link.textContent()) ?? '', 10);
        await link.click();
        await page.getByText(`${count} shown`).waitFor();
        await assertCount(page.getByRole('row').getByRole('link'), (rows) => rows === count);
        await page.goBack();
        await section.waitFor();
      }
    }
  });

  it('changes by itself when something happens', async () => {
    const other = await makeWorld(site.service);
    const page = await site.visit({ key: other.officer.key });
    await page.getByRole('heading', { name: 'Nothing is pending.' }).waitFor();
    const { controlNumber } = await filed(other.officer);
    // Its first limit is nine days away, so that it stands twice: among what is urgent, and on its stage.
    for (const place of ['Due within ten days', 'Registered'])
      await page
        .getByRole('region', { name: place })
        .getByRole('link', { name: String(controlNumber) })
        .waitFor();
  });

  it('fits a phone, and / finds an application from anywhere', async () => {
    const page = await site.visit({ key: world.officer.key, width: 390 });
    await page.getByRole('region', { name: 'Registered' }).waitFor();
    await assertFits(page);
    await page.keyboard.press('/');
    await page.keyboard.type(String(late.controlNumber).toLowerCase());
    await page.getByRole('option', { name: String(late.controlNumber) }).waitFor();
    await assertFits(page);
    await assertAccessible(page);
    await page.keyboard.press('Enter');
    await page
      .getByRole('row')
      .getByRole('link', { name: String(late.controlNumber) })
      .waitFor();
    await assertCount(page.getByRole('row').getByRole('link'), (rows) => rows === 1);
    await assertFits(page);
    await assertAccessible(page);
  });

  it('says so where a filter finds nothing, and where a page is not there', async () => {
    const page = await site.visit({ key: world.officer.key, path: '/applications?status=denied' });
    await page.getByRole('heading', { name: 'No application is like this.' }).waitFor();
    await page.goto(`${site.service.url}/applications/nothing/at/all`);
    await page.getByRole('heading', { name: 'There is nothing here.' }).waitFor();
  });
});
