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
