import { expect, it } from 'vitest';
import { assertAccessible, assertFits, inBrowser } from '../support/visitor.js';

inBrowser(
  'the public page of timeliness',
  (site) => {
    for (const dark of [false, true])
      it(`is read without a key, ${dark ? 'dark' : 'light'}`, async () => {
        const page = await site.visit({ key: null, path: '/timeliness', dark });
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByRole('table', { name: /^Fiscal quarters/ }).waitFor();
        await assertAccessible(page);
      });

    it('fits a telephone and paper', async () => {
      const page = await site.visit({ key: null, path: '/timeliness', width: 390 });
      await page.getByRole('heading', { level: 1 }).waitFor();
      await assertFits(page);
      await assertAccessible(page);
      await page.emulateMedia({ media: 'print' });
      expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
    });

    it('stands in another page’s frame where it is asked to, and its sources open beside it', async () => {
      const page = await site.visit({ key: null, path: '/timeliness' });
      const other = `${site.service.url}/another-page`;
      const body = '<!doctype html><title>Another</title><iframe src="/timeliness?embed=1"></iframe>';
      await page.route(other, (route) => route.fulfill({ contentType: 'text/html', body }));
      await page.goto(other);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('heading', { level: 1 }).waitFor();
      const source = frame.getByRole('link', { name: 'www.govinfo.gov' }).first();
      expect([await source.getAttribute('target'), await source.getAttribute('rel')]).toEqual([
        '_blank',
        'noopener noreferrer',
      ]);
    });
  },
  () => Promise.resolve({ PUBLIC_TIMELINESS: '1' }),
);

inBrowser(
  'the page of a hub',
  (site) => {
    it('is read without a key, in the dark and on a telephone, and says what it stands on', async () => {
      // As it would stand after five companies told something (hub.spec.ts).
      const about = {
        month: '2026-03',
        regime: 'us-bis',
        countryGroup: 'A',
        eccnCategory: '3',
        type: 'export',
      };
      const told = { n: 49, companies: '5-9', days: [], median: '20-20', p90: '30-360', since: 2 };
      const body = {
        number: 2,
        publishedAt: '2026-11-28T09:00:00.000Z',
        license: 'CC-BY-4.0',
        cells: [{ ...about, ...told }],
        method: 'x',
      };
      await site.service.tamper(
        `INSERT INTO hub_publication (number, published_by, published_at, body, jws)
          SELECT 2, id, now(), '${JSON.stringify(body)}', 'x' FROM principal LIMIT 1`,
      );
      const page = await site.visit({ key: null, width: 390, dark: true });
      await page.getByRole('row', { name: /2026-03 .*49 5-9 20 to 29 30 and more 2/ }).waitFor();
      await page.getByText(/no sample of all/).waitFor();
      await assertFits(page);
      await assertAccessible(page);
    });
  },
  () => Promise.resolve({ ROLE: 'hub', POSTURE: '' }),
);
