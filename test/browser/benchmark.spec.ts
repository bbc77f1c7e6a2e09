import { beforeAll, expect, it } from 'vitest';
import { observe } from '../support/company.js';
import { importLaw, marked } from '../support/law.js';
import { makeCaller, setToday } from '../support/world.js';
import { assertAccessible, inBrowser } from '../support/visitor.js';
inBrowser(
  'the page of the benchmark',
  (site) => {
    let at = '';
    beforeAll(async () => {
      const { service } = site;
      await setToday(service, '2026-09-30');
      await importLaw(
        service.admin,
        'kind=country_groups&effectiveOn=2026-01-01',
        marked('country_groups', { Finland: ['A:1'] }),
      );
      const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', {
        name: 'Orchard Instruments, Inc.',
        country: 'US',
      });
      const officer = await makeCaller(service, { name: 'Dana Lee', role: 'compliance_officer', supplierId });
      const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
        name: 'Sairaala Oy',
        country: 'FI',
        kind: 'organization',
      });
      for (let n = 0; n < 6; n += 1) {
        const { id } = await officer.made<{ id: string }>('/v1/applications', {
          parties: [{ role: 'end_user', partyId }],
        });
        await observe(
          officer,
          id,
          { type: 'filed', system: 'snap_r', number: `Z100000${n}`, on: '2026-02-20', source: 'own_act' },
          { type: 'approved', on: `2026-03-1${n}` },
        );
      }
      const { id } = await service.admin.made<{ id: string }>('/v1/benchmark/hubs', {
        name: 'Association of exporters',
        origin: 'https://benchmark.example',
        contributorId: '0198aaaa-0000-7000-8000-000000000001',
      });
      at = `/benchmark?hubId=${id}&from=2026-03&to=2026-08`;
    });
    it('shows what leaves before it is signed, and then the file; nothing that axe finds, and room on a phone', async () => {
      const page = await site.visit({ key: site.service.admin.key });
      await page.goto(site.service.url + at);
      await page.getByText('10–19: 2, 20–29: 4').waitFor();
      await page.getByRole('button', { name: 'Sign this' }).click();
      await page.getByRole('link', { name: 'Save the file' }).waitFor();
      await assertAccessible(page);
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    });
  },
  () => Promise.resolve({ POSTURE: 'company' }),
);
