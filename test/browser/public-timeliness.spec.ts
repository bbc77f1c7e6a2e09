import { expect, it } from 'vitest';
import { assertAccessible, assertFits, inBrowser } from '../support/visitor.js';

inBrowser(
  'the public page of timeliness',
  (site) => {
    for (const dark of [false, true])
      it(`is read by everybody, with a key or without, ${dark ? 'dark' : 'light'}`, async () => {
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
      await page.goto('about:blank');
      await page.setContent(
        `<iframe title="How long" src="${site.service.url}/timeliness?embed=1" width="600" height="400"></iframe>`,
      );
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
