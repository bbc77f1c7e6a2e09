import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import type { ApiClient } from '../client.js';
import { callerNamed } from './large.js';
import { limitRow, median, quantile } from './table.js';
import type { Row } from './table.js';

const PATHS = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
const FIRST_VIEW_LIMIT_MS = 1_000;
const FRAME_LIMIT_MS = 50;
const SCRIPT_LIMIT_KB = 300;
const VISITS = 7;
const SCROLLS = 120;

/** The console in a real browser, over the seeded applications: its first view, and whether a long list moves. */
export async function consoleRows(admin: ApiClient, url: string): Promise<Row[]> {
  const executablePath = PATHS.find((path) => path !== undefined && existsSync(path));
  if (executablePath === undefined) {
    console.log('\nThere is no Chromium here: the console was not measured.');
    return [];
  }
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const rows: Row[] = [];
    for (const name of ['Compliance officer 1', 'Licensing officer']) {
      const { client } = await callerNamed(admin, url, name);
      const views: number[] = [];
      let kilobytes = 0;
      for (let visit = 0; visit < VISITS; visit += 1) {
        const page = await signedIn(browser, url, client.key);
        views.push(await timeOf(page, url, '.data-row, .card'));
        kilobytes = await scriptOf(page);
        await page.context().close();
      }
      rows.push(
        limitRow(`console, first view of ${name}, nothing cached, p50`, median(views), FIRST_VIEW_LIMIT_MS),
      );
      rows.push([
        '… compressed script',
        `${kilobytes} kB`,
        `limit ${SCRIPT_LIMIT_KB} kB`,
        kilobytes <= SCRIPT_LIMIT_KB ? 'within' : 'OVER',
      ]);
    }
    const { client } = await callerNamed(admin, url, 'Licensing officer');
    const page = await signedIn(browser, url, client.key);
    rows.push(
      limitRow(
        '… a blank page of the same service (baseline)',
        await timeOf(page, `${url}/health/live`, 'body'),
        FIRST_VIEW_LIMIT_MS,
      ),
    );
    await page.goto(`${url}/applications`);
    await page.locator('.data-row').first().waitFor();
    const frames = await page.evaluate<number[]>(FRAMES);
    rows.push(
      limitRow(
        '… a frame while the list is scrolled and asked for more, p99',
        quantile(frames, 0.99),
        FRAME_LIMIT_MS,
      ),
    );
    rows.push(['… rows in the page after it', String(await page.locator('.data-row').count()), '', '']);
    return rows;
  } finally {
    await browser.close();
  }
}

async function signedIn(browser: Browser, url: string, key: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await context.request.post(`${url}/v1/session`, { data: { key } });
  return context.newPage();
}

/** From asking for the page until what it is about stands there, in milliseconds. */
async function timeOf(page: Page, url: string, selector: string): Promise<number> {
  const began = performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  await page.locator(selector).first().waitFor({ state: 'attached' });
  return performance.now() - began;
}

async function scriptOf(page: Page): Promise<number> {
  // A page that follows a stream never rests; what it has loaded by then is weighed.
  await page.waitForLoadState('networkidle').catch(() => undefined);
  const bytes = await page.evaluate<number>(SCRIPT_BYTES);
  return Math.round(bytes / 1000);
}

/** Run in the page: what its scripts weighed on the way. */
const SCRIPT_BYTES = `performance.getEntriesByType('resource')
  .filter(({ name }) => name.endsWith('.js'))
  .reduce((sum, { transferSize }) => sum + transferSize, 0)`;

/** Run in the page: how long each frame took while the list went by, in milliseconds. */
const FRAMES = `(async () => {
  const frames = [];
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let before = await frame();
  for (let count = 0; count < ${SCROLLS}; count += 1) {
    window.scrollBy(0, 400);
    const now = await frame();
    frames.push(now - before);
    before = now;
  }
  return frames;
})()`;
