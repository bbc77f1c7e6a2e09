import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import { assertAccessible, assertCount, assertFits, inBrowser } from '../support/visitor.js';
import { filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

inBrowser('the reports', (site) => {
  let world: World;
  let slow: Application;

  beforeAll(async () => {
    const { service } = site;
    await setToday(service, '2019-03-01');
    world = await makeWorld(service);
    const defense = await world.reviewer('Defense');
    slow = await filed(world.officer);
    const held = await filed(world.officer);
    await record(world.bis, slow, { type: 'referred', agencies: ['Defense'] });
    await record(world.bis, held, { type: 'hold_placed', id: 'h1', kind: 'administrative' });
    await setToday(service, '2019-03-20');
    await record(defense, slow, { type: 'position', agency: 'Defense', recommendation: 'approve' });
    await setToday(service, '2019-07-01');
    await record(world.bis, slow, { type: 'approved' });
    await filed(world.officer);
    const quick = await filed(world.officer);
    await setToday(service, '2019-07-22');
    await record(world.bis, quick, { type: 'returned_without_action' });
  });

  for (const dark of [false, true])
    it(`say who was late, where and why, each figure with its applications, ${dark ? 'dark' : 'light'}`, async () => {
      const page = await site.visit({ key: world.bis.key, path: '/reports', dark });
      await page.getByText('within 90 counted days').waitFor();
      expect(await page.locator('main').textContent()).toMatch(/2decided.*50 %within 90 counted days/);
      await page.getByRole('figure', { name: 'By agency' }).waitFor();
      await assertAccessible(page);
    });

  it('lead from a column of the distribution to its applications', async () => {
    const page = await site.visit({ key: world.bis.key, path: '/reports' });
    await page.getByRole('button', { name: /^121–130 days: 1 applications/ }).click();
    await page.getByRole('heading', { name: 'The applications behind the figure' }).waitFor();
    const row = page.getByRole('row', { name: String(slow.controlNumber) });
    expect(await row.textContent()).toContain('122');
    await assertCount(page.getByRole('row'), (count) => count === 2);
    await assertAccessible(page);
  });

  it('lead from a month, an agency, a clock and the ageing to theirs, by keyboard too', async () => {
    const page = await site.visit({ key: world.bis.key, path: '/reports' });
    const follow = async (figure: string, group: string, count: number) => {
      await page.goto(`${site.service.url}/reports`);
      const chart = page.getByRole('figure', { name: figure });
      await chart.getByText('As a table').click();
      await chart.getByRole('button', { name: group, exact: true }).click();
      await page.getByText(`${count} shown`).waitFor();
    };
    await follow('By month of decision', '2019-07', 2);
    await follow('By agency', 'Defense', 1);
    await follow('Ageing of what is pending', '121–180', 1);
    await page.goto(`${site.service.url}/reports`);
    await page.getByRole('link', { name: 'resolution' }).click();
    await page.getByText('2 shown').or(page.getByText('1 shown')).waitFor();
  });

  it('tell of a quarter as Congress would have it, with the page that can be sent', async () => {
    const page = await site.visit({ key: world.bis.key, path: '/reports' });
    await page.getByRole('link', { name: 'Quarterly report' }).click();
    await page.getByText('Nothing was decided in this period').first().waitFor();
    await page.getByRole('button', { name: /Fiscal quarter or year/ }).click();
    await page.getByRole('option', { name: 'FY2019Q4', exact: true }).click();
    await page.getByRole('heading', { name: 'FY2019Q4' }).waitFor();
    const rowOf = (table: string, name: RegExp) =>
      page.getByRole('table', { name: table }).getByRole('row', { name }).textContent();
    expect(await rowOf('What is asked for, and what was kept', /^90/)).toContain('1 of 2');
    expect(await rowOf('How they ended', /^Returned without action/)).toContain('1');
    expect(await rowOf('Pending by stage', /^On hold without action/)).toContain('1');
    // Two decisions in one country are too few, and not named: all there are would be told.
    await assertCount(page.getByRole('heading', { name: 'By end-user country' }), (count) => count === 0);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Save as PDF' }).click(),
    ]);
    expect(
      readFileSync(await file.path())
        .subarray(0, 4)
        .toString(),
    ).toBe('%PDF');
    await assertAccessible(page);
  });

  it('are saved as CSV and as an image', async () => {
    const page = await site.visit({ key: world.bis.key, path: '/reports' });
    const saved = async (click: Promise<void>) => {
      const [file] = await Promise.all([page.waitForEvent('download'), click]);
      return readFileSync(await file.path());
    };
    const csv = await saved(page.getByRole('link', { name: 'Save as CSV' }).click());
    expect(csv.toString()).toMatch(/^from,to,month,decided/);
    const box = await page.getByRole('button', { name: 'Save as PNG' }).first().boundingBox();
    expect(box?.height).toBeLessThan(40);
    const own = await saved(page.getByRole('button', { name: 'Save as PNG' }).first().click());
    expect(own.subarray(1, 4).toString()).toBe('PNG');
    const chart = page.getByRole('figure', { name: 'By agency' });
    const png = await saved(chart.getByRole('button', { name: 'Save as PNG' }).click());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.length).toBeGreaterThan(2_000);
  });

  it('tell a supplier of its own cases and of no agency', async () => {
    const page = await site.visit({ key: world.officer.key, path: '/reports' });
    await page.getByRole('figure', { name: 'By stage' }).waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/By agency|Defense|without basis/);
  });

  for (const width of [1280, 390])
    it(`show what others published apart from what is counted here, each with its source, at ${width} pixels`, async () => {
      const page = await site.visit({ key: world.bis.key, path: '/reports', width });
      await page.getByRole('heading', { name: 'Published by authorities and the press' }).waitFor();
      const point = page.getByRole('link', {
        name: /^FY2007: 28 days, average license application.*opens its source/,
      });
      expect(await point.getAttribute('href')).toMatch(/^http:\/\/tradelawnews/);
      expect(await point.getAttribute('rel')).toContain('noopener');
      // No line leads to a published figure: the only curve is the own one.
      const theirs = page.locator('.beside-theirs');
      await assertCount(theirs.locator('svg'), (count) => count === 0);
      await assertCount(page.locator('.beside path'), (count) => count === 2);
      await page.getByText('All published figures').click();
      const table = page.getByRole('table', { name: 'All published figures' });
      const weak = table.getByRole('row', { name: /FY2023 38 days/ });
      expect(await weak.textContent()).toMatch(/average processing time.*surinis.*weak/);
      expect(await theirs.textContent()).toMatch(/more are not shown: nobody has seen them/);
      expect(await page.locator('.beside').textContent()).not.toMatch(/[a-z]_[a-z]/);
      await assertFits(page);
      await assertAccessible(page);
    });

  it('of a period without decisions say so, and fit a phone', async () => {
    const page = await site.visit({
      key: world.bis.key,
      path: '/reports?from=2018-01-01&to=2018-02-01',
      width: 390,
    });
    await page.getByText('Nothing was decided in this period.').waitFor();
    await assertFits(page);
    await page.goto(`${site.service.url}/reports/applications?outcome=denied`);
    await page.getByRole('heading', { name: 'No application is behind this figure.' }).waitFor();
  });

  it('come with no more than 300 kB of compressed script at the first view of the console', async () => {
    const page = await site.visit({ key: world.officer.key });
    await page.getByRole('heading', { name: 'Decisions of the last year' }).waitFor();
    await page.waitForLoadState('networkidle');
    const sizes = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map((entry) => (entry as PerformanceResourceTiming).transferSize),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(300_000);
  });
});
