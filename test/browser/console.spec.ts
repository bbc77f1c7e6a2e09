import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

/** Debian's, or what CHROMIUM names. */
const CHROMIUM = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));

let service: TestService;
let world: World;
let application: Application;
let browser: Browser;
let page: Page;
const foreign: string[] = [];

beforeAll(async () => {
  if (!CHROMIUM) return;
  const config = new URL('../../apps/console/vite.config.ts', import.meta.url).pathname;
  await build({ configFile: config, logLevel: 'error' });
  service = await startService();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
  application = await filed(world.officer);
  await setToday(service, '2019-07-25');
  await record(world.bis, application, { type: 'referred', agencies: ['Defense', 'Energy'] });
  await record(world.bis, application, { type: 'information_requested', id: 'q1', by: 'BIS' });
  await setToday(service, '2019-08-04');
  await record(world.officer, application, { type: 'information_received', id: 'q1' });
  await setToday(service, '2019-08-20');
  // As root Chromium has no sandbox of its own.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  browser = await chromium.launch({ executablePath: CHROMIUM, args });
}, 120_000);
afterAll(async () => {
  if (!CHROMIUM) return;
  await browser.close();
  await service.close();
});
beforeEach(async (context) => {
  if (!CHROMIUM) context.skip('this machine has no Chromium');
  const browsing = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await browsing.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(service.url)) foreign.push(request.url());
  });
  return () => browsing.close();
});

async function signIn(key = world.officer.key ?? ''): Promise<void> {
  await page.goto(service.url);
  await page.getByLabel('API key').fill(key);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const accessible = async () => {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag22aa']).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

describe('signing in', () => {
  it('says what is wrong with a key, and keeps it to be mended', async () => {
    await signIn('ek_wrong');
    await page.getByRole('alert').getByText('unknown, expired or revoked').waitFor();
    expect(await page.getByLabel('API key').inputValue()).toBe('ek_wrong');
    await accessible();
  });

  it('comes to the page that was asked for, and leaves by signing out', async () => {
    await page.goto(`${service.url}/applications/${application.id}`);
    await page.getByLabel('API key').fill(world.officer.key ?? '');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: application.controlNumber! }).waitFor();
    expect(await page.evaluate(() => document.cookie)).toBe('');
    await page.reload();
    await page.getByRole('heading', { name: application.controlNumber! }).waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('API key').waitFor();
    await page.reload();
    await page.getByLabel('API key').waitFor();
  });
});

describe('home', () => {
  it('shows what is due next and how much of the ninety days is spent', async () => {
    await signIn();
    const row = page.getByRole('row', { name: application.controlNumber! });
    await row.waitFor();
    expect(await row.textContent()).toMatch(/under review.*day \d+ of 90/);
    await accessible();
    await page.emulateMedia({ colorScheme: 'dark' });
    await accessible();
  });

  it('of somebody who has nothing pending says what to do', async () => {
    const other = await makeWorld(service);
    await signIn(other.officer.key ?? '');
    await page.getByRole('heading', { name: 'Nothing is pending.' }).waitFor();
    await accessible();
  });
});

describe('an application', () => {
  it('draws every clock that the caller may see, and opens the sum behind a date by keyboard', async () => {
    await signIn(world.bis.key ?? '');
    await page.getByRole('link', { name: application.controlNumber! }).click();
    await page.getByRole('button', { name: /^resolution/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Energy: recommendation/ }).textContent()).toContain(
      '4 days left',
    );
    await accessible();
    await page.getByRole('button', { name: /^resolution/ }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('initial action');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Why this date: resolution' });
    await dialog.waitFor();
    const sum = await dialog.textContent();
    expect(sum).toContain('15 CFR 750.4(a)(1)');
    expect(sum).toMatch(/10 days do not count: information request/);
    await accessible();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('shows an applicant no agency', async () => {
    await signIn();
    await page.getByRole('link', { name: application.controlNumber! }).click();
    await page.getByRole('button', { name: /^resolution/ }).waitFor();
    expect(await page.locator('main').textContent()).not.toMatch(/Defense|Energy/);
  });

  it('that is not there, or not the caller’s, says so', async () => {
    const other = await makeWorld(service);
    await signIn(other.officer.key ?? '');
    await page.getByRole('heading').first().waitFor();
    await page.goto(`${service.url}/applications/${application.id}`);
    await page.getByRole('alert').getByText('There is no such application.').waitFor();
    await accessible();
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await signIn();
    await page.getByRole('link', { name: application.controlNumber! }).click();
    await page.getByRole('button', { name: /^resolution/ }).waitFor();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

describe('the console', () => {
  it('asks no other host for anything, and its policy allows none', async () => {
    const answer = await page.goto(service.url);
    expect(answer?.headers()['content-security-policy']).toMatch(/default-src 'self'.*script-src 'self'/);
    await page.getByLabel('API key').waitFor();
    expect(foreign).toEqual([]);
  });
});
