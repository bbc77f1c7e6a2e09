import { setTimeout as sleep } from 'node:timers/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { CHROMIUM } from './chromium.js';
import { WAIT_MS } from './patience.js';
import { startService } from './service.js';
import type { TestService } from './service.js';
import { eventually } from './world.js';

/**
 * Parts of Chromium that no page sees, each with a page of its own for every window: half of what a visit takes of the
 * processor. A list that is named replaces that of playwright-core, whose names stand here too.
 */
const NOT_NEEDED = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AimEnabled', 'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync'],
  ...['DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay'],
  ...['MediaRouter', 'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch'],
  ...['TcpPortRandomizationWin', 'ThirdPartyStoragePartitioning'],
];

interface Visit {
  /** Whose key signs in; null: nobody is signed in. */
  readonly key: string | null;
  readonly path?: string;
  readonly width?: number;
  readonly dark?: boolean;
  /** What the browser likes most. */
  readonly locale?: string;
}

/** A real browser at a real service. */
export interface Site {
  readonly service: TestService;
  visit(visit: Visit): Promise<Page>;
}

/**
 * Tests in Debian's Chromium, skipped where there is none. After each one: no page has failed, nothing broke the policy,
 * and no other host was asked for anything.
 */
export function inBrowser(
  name: string,
  tests: (site: Site) => void,
  settings: () => Promise<Record<string, string>> = () => Promise.resolve({}),
): void {
  describe.skipIf(CHROMIUM === undefined)(name, () => {
    let browser: Browser;
    let service: TestService;
    let contexts: BrowserContext[] = [];
    let faults: string[] = [];
    beforeAll(async () => {
      service = await startService(await settings());
      // As root Chromium has no sandbox of its own.
      const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
      const args = [...sandbox, `--disable-features=${NOT_NEEDED.join()}`];
      browser = await chromium.launch({ executablePath: String(CHROMIUM), args, timeout: WAIT_MS });
    });
    afterAll(async () => {
      await browser.close();
      await service.close();
    });
    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()));
      const found = faults;
      contexts = [];
      faults = [];
      expect(found).toEqual([]);
    });
    tests({
      get service() {
        return service;
      },
      visit: async ({ key, path = '/', width = 1280, dark = false, locale = 'en-US' }) => {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme: dark ? 'dark' : 'light',
          locale,
        });
        context.setDefaultTimeout(WAIT_MS);
        contexts.push(context);
        if (key !== null) {
          const answer = await context.request.post(`${service.url}/v1/session`, {
            data: { key },
            timeout: WAIT_MS,
          });
          expect(answer.status()).toBe(201);
        }
        const page = await context.newPage();
        if (process.env['SLOW_ANSWERS']) await slowDown(page);
        watch(page, service.url, faults);
        await page.goto(service.url + path);
        return page;
      },
    });
  });
}

const SLOWEST_MS = 1_500;

/** Whatever a page asks for comes late, and in another order: what it or its test takes for granted shows. CONTRIBUTING.md */
async function slowDown(page: Page): Promise<void> {
  await page.route('**/v1/**', async (route) => {
    await sleep(Math.random() * SLOWEST_MS);
    // The page may have gone meanwhile.
    await route.continue().catch(() => undefined);
  });
}

function watch(page: Page, home: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !/^(blob|data):/.test(url)) faults.push(`asked ${url}`);
  });
}

/** There come to be so many: a page is drawn part by part, and anew while it asks. */
export async function assertCount(what: Locator, isSo: (count: number) => boolean): Promise<void> {
  await eventually(() => what.count(), isSo);
}

/** WCAG 2.2 AA, as far as axe can tell. */
export async function assertAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  // Without the mode a page of its own is opened for each look, which only frames of other hosts need.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules([...rules]) : axe.withTags(tags)).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/**
 * Looks at pages, by day and by night, and at none that has nothing new: each of its elements stood in the same place of
 * another, with the same classes and attributes, so that axe would find of it what it found there.
 */
export class Eye {
  private readonly seen = new Set<string>();

  readonly look = async (page: Page): Promise<void> => {
    const places = await page.evaluate(placesOfElements);
    if (places.every((place) => this.seen.has(place))) return;
    for (const place of places) this.seen.add(place);
    await assertAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await assertAccessible(page, ['color-contrast']);
    await page.emulateMedia({ colorScheme: 'light' });
  };
}

/** Each kind of element of the window, with those that it stands in. */
function placesOfElements(): string[] {
  const places = new Map<Element, string>();
  for (const element of document.body.querySelectorAll('*')) {
    const attributes = element.getAttributeNames().sort().join();
    const own = `${element.tagName} ${element.getAttribute('class')} ${element.getAttribute('role')} ${attributes} ${element.textContent === ''}`;
    places.set(element, `${places.get(element.parentElement ?? element) ?? ''} > ${own}`);
  }
  return [...new Set(places.values())];
}

/** Nothing is wider than the window. */
export async function assertFits(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
}
