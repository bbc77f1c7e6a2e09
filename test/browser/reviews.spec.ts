import { beforeAll, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Client } from '../support/client.js';
import { assertAccessible, inBrowser } from '../support/visitor.js';
import { makeCaller, setToday } from '../support/world.js';

inBrowser(
  'a company that reviews before it files',
  (site) => {
    let people: Record<'officer' | 'preparer' | 'legal' | 'official' | 'auditor', Client>;

    beforeAll(async () => {
      const { service } = site;
      await setToday(service, '2026-11-02');
      const supplier = { name: 'Orchard Instruments, Inc.', country: 'US' };
      const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', supplier);
      const person = (name: string, role: string, functions: string[] = []) =>
        makeCaller(service, { name, role, supplierId, functions });
      people = {
        officer: await person('Dana Lee', 'compliance_officer'),
        preparer: await person('Pat Prior', 'preparer'),
        legal: await person('Lea Gall', 'reviewer', ['legal']),
        official: await person('Eve Owens', 'reviewer', ['empowered_official']),
        auditor: await makeCaller(service, { name: 'Ann Otter', role: 'auditor' }),
      };
    });

    it('says its policy, and tries it first', async () => {
      const page = await site.visit({ key: site.service.admin.key, path: '/reviews?view=policies' });
      await page.getByText('No policy is in force').waitFor();
      await page.getByRole('button', { name: 'Add a policy' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByLabel(/^Id/).fill('gpus');
      await sheet.getByLabel(/^Name/).fill('GPUs');
      await sheet.getByRole('button', { name: 'Add a condition' }).click();
      const condition = sheet.getByRole('group', { name: 'Condition 1' });
      await condition.getByLabel(/^One of these/).fill('3A090, 4A090');
      await sheet
        .getByRole('group', { name: 'Step 1' })
        .getByLabel(/^Function/)
        .fill('Legal!');
      await assertAccessible(page);
      await sheet.getByRole('button', { name: 'Keep the policy' }).click();
      await sheet
        .getByText(/lower-case letters/)
        .first()
        .waitFor();
      const step = (place: number) => sheet.getByRole('group', { name: `Step ${place}` });
      await step(1)
        .getByLabel(/^Function/)
        .fill('legal');
      await step(1).getByLabel(/^Days/).fill('3');
      await sheet.getByRole('button', { name: 'Add a step' }).click();
      await step(2)
        .getByLabel(/^Function/)
        .fill('empowered_official');
      await sheet.getByRole('button', { name: 'Try it on the last year' }).click();
      await sheet.getByText(/^Of 0 applications/).waitFor();
      await sheet.getByRole('button', { name: 'Keep the policy' }).click();
      await page.getByRole('heading', { name: 'GPUs' }).waitFor();
      await page.getByText('classification: 3A090, 4A090').waitFor();
      await assertAccessible(page);
    });

    it('goes from a draft to what may be filed: requested, returned, changed, approved by two', async () => {
      const { preparer, legal, official, officer } = people;
      const { id } = await preparer.made<{ id: string }>('/v1/applications', {
        reference: 'PO-77',
        endUse: 'Training',
        items: [{ eccn: '3A090.a', description: 'GPU' }],
      });
      const path = `/applications/${id}`;
      const writer = await site.visit({ key: preparer.key, path });
      const review = (page: Page) => page.getByRole('region', { name: 'Review before filing' });
      await review(writer).getByText('No review was requested.').waitFor();
      await writer.getByRole('button', { name: 'Request the review' }).click();
      await writer.getByRole('dialog').getByLabel('What the reviewers should know').fill('Urgent, please.');
      await send(writer, 'Request the review');
      await review(writer).getByText('Under review').waitFor();
      await assertAccessible(writer);

      const lawyer = await site.visit({ key: legal.key, path: '/reviews' });
      await lawyer.getByRole('link', { name: 'PO-77' }).click();
      await review(lawyer).getByText('Urgent, please.').waitFor();
      await lawyer.getByRole('button', { name: 'Return: Legal' }).click();
      const dialog = lawyer.getByRole('dialog');
      expect(await dialog.getByRole('button', { name: 'Return' }).isDisabled()).toBe(true);
      await dialog.getByLabel(/^What is to be done/).fill('Say whose training.');
      await assertAccessible(lawyer);
      await send(lawyer, 'Return');
      await review(lawyer).getByText('Returned', { exact: true }).waitFor();

      // The preparer hears of it at once, changes it and asks again.
      await review(writer).getByText('Say whose training.').waitFor();
      const { etag } = (await preparer.get(`/v1/applications/${id}`)).headers;
      await preparer.patch(`/v1/applications/${id}`, { endUse: 'Training of weather models' }, etag);
      await writer.getByRole('button', { name: 'Request the review' }).click();
      await send(writer, 'Request the review');
      await approveIn(lawyer, 'Legal');

      const signer = await site.visit({ key: official.key, path });
      await approveIn(signer, 'Empowered official');
      await review(signer).getByText('Ready to be filed').waitFor();
      // A change of what was approved opens it again, and is shown.
      const seen = (await preparer.get(`/v1/applications/${id}`)).headers.etag;
      await preparer.patch(
        `/v1/applications/${id}`,
        { items: [{ eccn: '3A090.b', description: 'GPU' }] },
        seen,
      );
      await review(lawyer).getByText('items 1, eccn').first().waitFor();
      await assertAccessible(lawyer);
      await approveIn(lawyer, 'Legal');
      await approveIn(signer, 'Empowered official');
      const filer = await site.visit({ key: officer.key, path });
      await filer.getByRole('heading', { name: /Ready/ }).first().waitFor();
      await filer.getByRole('button', { name: 'Record a filing' }).waitFor();
    });

    it('files without, with the reason, which the auditor reads', async () => {
      const { officer, auditor } = people;
      const items = [{ eccn: '4A090', description: 'GPU' }];
      const { id } = await officer.made<{ id: string }>('/v1/applications', { reference: 'PO-78', items });
      const page = await site.visit({ key: officer.key, path: `/applications/${id}` });
      await page.getByRole('button', { name: 'Record a filing' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByLabel(/^Day/).fill('2026-11-02');
      await send(page, 'Write it down', false);
      await sheet.getByText(/It is to be reviewed before it is filed, by GPUs/).waitFor();
      await sheet.getByLabel(/^Why it is filed without/).fill('The portal closes today.');
      await send(page, 'Write it down');
      const reader = await site.visit({ key: auditor.key, path: '/reviews?view=overrides' });
      await reader.getByRole('cell', { name: 'The portal closes today.' }).waitFor();
      await assertAccessible(reader);
    });

    it('has somebody stand in for who is away, and nobody any more', async () => {
      const { service } = site;
      const { supplierId } = await people.legal.read<{ supplierId: string }>('/v1/me');
      const person = { name: 'Lou Ryder', role: 'reviewer', supplierId, functions: [] };
      const lou = await makeCaller(service, person);
      const { id } = await people.preparer.made<{ id: string }>('/v1/applications', {
        reference: 'PO-79',
        items: [{ eccn: '3A090.a', description: 'GPU' }],
      });
      await people.preparer.made(`/v1/applications/${id}/request-review`, {});
      const other = await site.visit({ key: lou.key, path: '/reviews' });
      await other.getByText('Nothing waits for you.').waitFor();

      const page = await site.visit({ key: people.legal.key, path: '/reviews' });
      const away = page.getByRole('region', { name: 'While you are away' });
      await away.getByText('Nobody stands in for you.').waitFor();
      await away.getByRole('button', { name: /Who stands in/ }).click();
      await page.getByRole('option', { name: 'Lou Ryder' }).click();
      await away.getByLabel(/^From/).fill('2026-11-02');
      await away.getByLabel(/^Until/).fill('2026-11-01');
      await away.getByRole('button', { name: 'Let them stand in' }).click();
      await away.locator('.error').waitFor();
      await assertAccessible(page);
      await away.getByLabel(/^Until/).fill('2026-11-06');
      await away.getByRole('button', { name: 'Let them stand in' }).click();
      await away
        .getByText('Lou Ryder stands in for you on your steps from 2 Nov 2026 until 6 Nov 2026.')
        .waitFor();
      await other.reload();
      await other.getByRole('link', { name: 'PO-79' }).waitFor();
      await away.getByRole('button', { name: 'Nobody any more' }).click();
      await away.getByText('Nobody stands in for you.').waitFor();
      await other.reload();
      await other.getByText('Nothing waits for you.').waitFor();
    });

    it('keeps views of the steps, of which an administrator is told whose they are', async () => {
      const page = await site.visit({ key: people.legal.key, path: '/reviews?view=all&state=approved' });
      await page.getByRole('link', { name: 'PO-77' }).first().waitFor();
      await page.getByRole('button', { name: 'Views' }).click();
      await page.getByRole('menuitem', { name: 'Keep these filters…' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(/^Name/).fill('Said already');
      await dialog.getByText('Share it with the company').click();
      await dialog.getByRole('button', { name: 'Keep' }).click();
      await dialog.waitFor({ state: 'detached' });

      const admin = await site.visit({ key: site.service.admin.key, path: '/reviews' });
      await admin.getByRole('button', { name: 'Views' }).click();
      await admin.getByText('shared by Lea Gall, Orchard Instruments, Inc.').waitFor();
      await admin.getByRole('menuitem', { name: 'Said already' }).click();
      await admin.getByRole('link', { name: 'PO-77' }).first().waitFor();
      await assertAccessible(admin);
      await admin.getByRole('button', { name: 'Leave out: state: Approved' }).click();
      await admin.getByRole('link', { name: 'PO-77' }).first().waitFor({ state: 'detached' });
    });

    async function approveIn(page: Page, step: string): Promise<void> {
      await page.getByRole('button', { name: `Approve: ${step}` }).click();
      await send(page, 'Approve');
    }

    async function send(page: Page, act: string, isDone = true): Promise<void> {
      const dialog: Locator = page.getByRole('dialog');
      await dialog.getByRole('button', { name: act, exact: true }).click();
      if (isDone) await dialog.waitFor({ state: 'detached' });
    }
  },
  () => Promise.resolve({ POSTURE: 'company' }),
);
