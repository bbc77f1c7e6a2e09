import { expect, it } from 'vitest';
import { assertAccessible, inBrowser } from '../support/visitor.js';
import { makeCaller } from '../support/world.js';

inBrowser(
  'mails',
  (site) => {
    it('go to the address that an administrator gives somebody, who chooses which they want', async () => {
      const { service } = site;
      const supplier = { name: 'Orchard Instruments, Inc.', country: 'US' };
      const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', supplier);
      const officer = await makeCaller(service, { name: 'Dana Lee', role: 'compliance_officer', supplierId });
      const { id } = await officer.read<{ id: string }>('/v1/me');
      const admin = await site.visit({ key: service.admin.key, path: `/administration/${id}` });
      const address = admin.getByLabel(/^E-mail address/);
      await address.fill('dana.lee');
      await admin.getByRole('button', { name: 'Keep the address' }).click();
      await admin.getByText(/must be one e-mail address/).waitFor();
      await address.fill('dana.lee@orchard.example');
      await admin.getByRole('button', { name: 'Keep the address' }).click();
      await admin.getByText(/must be one e-mail address/).waitFor({ state: 'detached' });
      await assertAccessible(admin);

      const page = await site.visit({ key: officer.key, path: '/duties' });
      const mail = page.getByRole('region', { name: 'By e-mail' });
      await mail.getByText('Mails go to dana.lee@orchard.example.').waitFor();
      const digest = mail.getByRole('checkbox', { name: /on Mondays/ });
      expect(await digest.isChecked()).toBe(true);
      await mail.getByText(/on Mondays/).click();
      await assertAccessible(page);
      await page.reload();
      await mail.getByText('Mails go to dana.lee@orchard.example.').waitFor();
      expect(await digest.isChecked()).toBe(false);
      expect(await officer.read('/v1/me/mail-preferences')).toMatchObject({ off: ['weekly_digest'] });
    });
  },
  () =>
    Promise.resolve({
      POSTURE: 'company',
      // Nothing is sent here.
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_FROM: 'ninety@ninety.example',
      PUBLIC_URL: 'http://127.0.0.1',
    }),
);
