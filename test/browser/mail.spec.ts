import { expect, it } from 'vitest';
import { assertAccessible, inBrowser } from '../support/visitor.js';
import { asOwner } from '../support/service.js';
import { eventually, makeCaller } from '../support/world.js';

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

    it('that were not sent are seen by an administrator, who sends them again', async () => {
      const { service } = site;
      const supplier = { name: 'Quince Optics, Inc.', country: 'US' };
      const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', supplier);
      const person = { role: 'compliance_officer', supplierId };
      const officer = await makeCaller(service, { name: 'Una Quince', ...person });
      const { id } = await service.admin.made<{ id: string }>('/v1/principals', {
        name: 'Quentin Marsh',
        email: 'quentin.marsh@quince.example',
        ...person,
      });
      const application = await officer.made<{ id: string }>('/v1/applications', {});
      await officer.made(`/v1/applications/${application.id}/notes`, { text: 'look', mentions: [id] });
      const mails = () => service.admin.read<{ data: { status: string; attempts: number }[] }>('/v1/mails');
      await eventually(mails, ({ data }) => (data[0]?.attempts ?? 0) > 0);
      await asOwner(service.connection, 'UPDATE mail SET give_up_at = now()');
      await eventually(mails, ({ data }) => data[0]?.status === 'failed');
      const page = await site.visit({ key: service.admin.key, path: '/administration' });
      const unsent = page.getByRole('region', { name: 'Mails that were not sent' });
      await unsent.getByText(/^Quentin Marsh: notes that mention me .*, given up \(.*ECONNREFUSED/).waitFor();
      await assertAccessible(page);
      await unsent.getByRole('button', { name: /^Send again: Quentin Marsh/ }).click();
      await unsent.waitFor({ state: 'detached' });
      expect((await mails()).data).toMatchObject([{ status: 'pending' }]);
    });
  },
  () =>
    Promise.resolve({
      POSTURE: 'company',
      // Nothing is sent here.
      SMTP_URL: 'smtp://127.0.0.1:9',
      MAIL_RETRY_SCHEDULE: '2',
      MAIL_FROM: 'ninety@ninety.example',
      PUBLIC_URL: 'http://127.0.0.1',
    }),
);
