import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Client } from '../support/client.js';
import { rowsOfWorkbook } from '../support/read-workbook.js';
import { assertAccessible, inBrowser } from '../support/visitor.js';
import { makeCaller, setToday } from '../support/world.js';

inBrowser(
  'people of several legal entities',
  (site) => {
    let robin: Client;
    let [orchard, quarry] = ['', ''];

    beforeAll(async () => {
      const { service } = site;
      await setToday(service, '2026-11-02');
      const supplier = async (name: string) =>
        (await service.admin.made<{ id: string }>('/v1/suppliers', { name, country: 'US' })).id;
      [orchard, quarry] = [
        await supplier('Orchard Instruments, Inc.'),
        await supplier('Quarry Optics, Inc.'),
      ];
      const memberships = [orchard, quarry].map((supplierId) => ({ supplierId, role: 'compliance_officer' }));
      robin = await makeCaller(service, { name: 'Robin Hale', memberships });
      await robin.made('/v1/applications', { supplierId: orchard, reference: 'PO-orchard' });
      await robin.made('/v1/applications', { supplierId: quarry, reference: 'PO-quarry' });
    });

    it('see all of theirs at once, or one; what they make asks for which', async () => {
      const page = await site.visit({ key: robin.key, path: '/applications?view=all' });
      await page.getByText('PO-orchard').first().waitFor();
      await page.getByText('PO-quarry').first().waitFor();
      await assertAccessible(page);
      await choose(page, 'Quarry Optics, Inc. (compliance officer)');
      await page.getByText('PO-orchard').first().waitFor({ state: 'detached' });
      await page.getByText('PO-quarry').first().waitFor();
      await choose(page, 'All of yours');
      await page.getByText('PO-orchard').first().waitFor();

      await page.goto(`${site.service.url}/begin`);
      await page.getByLabel('Reference').fill('PO-asked');
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'For which legal entity?' });
      await dialog.waitFor();
      await assertAccessible(page);
      await dialog.getByRole('button', { name: /^Orchard/ }).click();
      await dialog.waitFor({ state: 'detached' });
      expect(await page.getByLabel('Reference').inputValue()).toBe('PO-asked');
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.getByRole('heading', { name: 'The application' }).waitFor();
      const { data } = await robin.read<{ data: { supplierId: string }[] }>('/v1/applications?q=PO-asked');
      expect(data.map(({ supplierId }) => supplierId)).toEqual([orchard]);
    });

    it('choose one for what is of each for itself: which mails they want, and who stands in', async () => {
      const page = await site.visit({ key: robin.key, path: '/duties' });
      const mail = page.getByRole('region', { name: 'By e-mail' });
      await mail.getByText('This is of one legal entity each: choose one above.').waitFor();
      await page.goto(`${site.service.url}/reviews`);
      const away = page.getByRole('region', { name: 'While you are away' });
      await away.getByText('This is of one legal entity each: choose one above.').waitFor();
      await assertAccessible(page);
      await choose(page, 'Orchard Instruments, Inc. (compliance officer)');
      await away.getByText('Nobody stands in for you.').waitFor();
      await page.goto(`${site.service.url}/duties`);
      await mail.getByText('This installation sends no mails.').waitFor();
    });

    it('work in a tab for the one that was chosen there, whatever another tab chooses', async () => {
      const page = await site.visit({ key: robin.key, path: '/begin' });
      await choose(page, 'Orchard Instruments, Inc. (compliance officer)');
      const other = await page.context().newPage();
      await other.goto(`${site.service.url}/applications?view=all`);
      await choose(other, 'Quarry Optics, Inc. (compliance officer)');
      await other.getByText('PO-orchard').first().waitFor({ state: 'detached' });
      await page.getByLabel('Reference').fill('PO-tab');
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.getByRole('heading', { name: 'The application' }).waitFor();
      const { data } = await robin.read<{ data: { supplierId: string }[] }>('/v1/applications?q=PO-tab');
      expect(data.map(({ supplierId }) => supplierId)).toEqual([orchard]);
    });

    it('see what changes of the one that was chosen in the tab, and take its lists away, whatever was chosen before', async () => {
      const page = await site.visit({ key: robin.key, path: '/applications?view=all' });
      await choose(page, 'Quarry Optics, Inc. (compliance officer)');
      await page.goto(`${site.service.url}/applications?view=all`);
      await page.getByText('PO-quarry').first().waitFor();
      await choose(page, 'Orchard Instruments, Inc. (compliance officer)');
      await page.getByText('PO-orchard').first().waitFor();
      await robin.made('/v1/applications', { supplierId: orchard, reference: 'PO-lately' });
      await page.getByText('PO-lately').first().waitFor();
      const other = await page.context().newPage();
      await other.goto(`${site.service.url}/applications?view=all`);
      await choose(other, 'Quarry Optics, Inc. (compliance officer)');
      await other.getByText('PO-orchard').first().waitFor({ state: 'detached' });
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Save as XLSX' }).click(),
      ]);
      const rows = await rowsOfWorkbook(await readFile(await file.path()));
      expect(rows.flat()).toContain('PO-orchard');
      expect(rows.flat()).not.toContain('PO-quarry');
    });

    it('are given their legal entities by an administrator, and what groups give them', async () => {
      const page = await site.visit({ key: site.service.admin.key, path: '/administration' });
      await page.getByRole('button', { name: 'Add a group' }).click();
      await page.getByRole('textbox', { name: /^Group/ }).fill('export-legal');
      const given = page.getByRole('group', { name: 'What export-legal gives' });
      await pick(page, given.getByRole('button', { name: /Role/ }), 'Reviewer');
      await given.getByLabel(/^Functions/).fill('legal');
      await page.getByRole('button', { name: 'Keep these groups' }).click();
      await page.getByText('belongs to whoever is of a company').first().waitFor();
      await pick(page, given.getByRole('button', { name: /Supplier/ }), 'Quarry Optics, Inc.');
      await page.getByRole('button', { name: 'Keep these groups' }).click();
      const grants = async () =>
        (await site.service.admin.read<{ grants: object[] }>('/v1/settings/group-grants')).grants;
      await expect
        .poll(grants)
        .toEqual([{ group: 'export-legal', supplierId: quarry, role: 'reviewer', functions: ['legal'] }]);
      await assertAccessible(page);

      await page.getByRole('link', { name: 'Robin Hale' }).click();
      await page.getByRole('heading', { name: 'Memberships' }).waitFor();
      await page.getByRole('button', { name: 'Remove Membership 2' }).click();
      await page.getByRole('button', { name: 'Add a legal entity' }).click();
      const second = page.getByRole('group', { name: 'Membership 2' });
      await pick(page, second.getByRole('button', { name: /Role/ }), 'Preparer');
      await pick(page, second.getByRole('button', { name: /Supplier/ }), 'Quarry Optics, Inc.');
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Keep these memberships' }).click();
      // The last officer of a company stays one until there is another.
      await page
        .getByText(/last compliance officer/)
        .first()
        .waitFor();
      await makeCaller(site.service, { name: 'Ira Voss', role: 'compliance_officer', supplierId: quarry });
      await page.getByRole('button', { name: 'Keep these memberships' }).click();
      const roles = async () =>
        (await robin.read<{ memberships: { role: string }[] }>('/v1/me')).memberships.map(({ role }) => role);
      await expect.poll(roles).toEqual(['compliance_officer', 'preparer']);
    });
  },
  () => Promise.resolve({ POSTURE: 'company' }),
);

/** Chooses for which legal entity one works. */
async function choose(page: Page, name: string): Promise<void> {
  await pick(page, page.getByRole('button', { name: /Legal entity/ }), name);
}

async function pick(page: Page, button: ReturnType<Page['getByRole']>, name: string): Promise<void> {
  await button.click();
  await page.getByRole('option', { name, exact: true }).click();
}
