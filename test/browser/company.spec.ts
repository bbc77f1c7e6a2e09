import { readFile } from 'node:fs/promises';
import { RenewalWatch } from '@ninety/licensing';
import { beforeAll, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Client } from '../support/client.js';
import { asService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { casesAcross, observe } from '../support/company.js';
import { rowsOfWorkbook } from '../support/read-workbook.js';
import { assertAccessible, assertCount, inBrowser } from '../support/visitor.js';
import { workbook } from '../support/workbook.js';
import { makeCaller, setToday } from '../support/world.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/;

inBrowser(
  'a company',
  (site) => {
    let officer: Client;
    let cases: Awaited<ReturnType<typeof casesAcross>>;

    beforeAll(async () => {
      const { service } = site;
      await setToday(service, '2026-09-30');
      const supplier = { name: 'Orchard Instruments, Inc.', country: 'US' };
      const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', supplier);
      officer = await makeCaller(service, { name: 'Dana Lee', role: 'compliance_officer', supplierId });
      cases = await casesAcross(officer);
    });

    const open = (id: string) => site.visit({ key: officer.key, path: `/applications/${id}` });

    for (const dark of [false, true])
      it(`sees the cases of two authorities side by side, each in its own words, ${dark ? 'dark' : 'light'}`, async () => {
        const page = await site.visit({ key: officer.key, dark });
        const bis = page.getByRole('region', { name: 'Bureau of Industry and Security' });
        const uk = page.getByRole('region', { name: 'Export Control Joint Unit' });
        await bis.getByRole('link', { name: 'Z1234567' }).waitFor();
        await uk.getByRole('link', { name: 'GBSIEL/2026/0000123/P' }).waitFor();
        await uk.getByRole('link', { name: 'UK-8' }).waitFor();
        expect(await bis.textContent()).toMatch(
          /Registered as far as is known.*Decision within 90 days: not known/,
        );
        // 21 September + 20 working days of England and Wales.
        expect(await uk.textContent()).toMatch(/Submitted as far as is known.*20 working days: 19 Oct 2026/);
        expect(await uk.textContent()).toContain('needed by 5 Oct 2026');
        expect(await page.locator('main').innerText()).not.toMatch(UUID);
        expect(await page.getByRole('navigation', { name: 'Pages' }).textContent()).not.toMatch(/File/);
        await assertAccessible(page);
      });

    it('finds among all by authority, status and words, at an address that can be shared', async () => {
      const page = await site.visit({
        key: officer.key,
        path: '/applications?regime=uk-siel&status=submitted',
      });
      await page.getByRole('link', { name: 'GBSIEL/2026/0000123/P' }).waitFor();
      await assertCount(page.getByRole('row'), (count) => count === 2);
      await page.goto(`${site.service.url}/applications?q=Nordlicht&view=overdue`);
      await page.getByRole('link', { name: 'Z1234567' }).waitFor();
      await assertCount(page.getByRole('row'), (count) => count === 2);
      await assertAccessible(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Save as XLSX' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('applications.xlsx');
      const [header, ...rows] = await rowsOfWorkbook(await readFile(await file.path()));
      expect(rows.map((row) => row[header?.indexOf('number') ?? -1])).toEqual(['Z1234567']);
    });

    it('chooses columns and rows by keyboard, tags them, and sorts by what the service sorts', async () => {
      const page = await site.visit({
        key: officer.key,
        path: '/applications?regime=us-bis&sort=-createdAt',
      });
      const rows = page.locator('.data-row');
      await rows.first().waitFor();
      await page.getByRole('button', { name: 'Columns…' }).click();
      const columns = page.getByRole('dialog');
      await columns.locator('label', { hasText: 'Tags' }).click();
      await columns.locator('label', { hasText: 'Begun' }).click();
      await columns.getByRole('button', { name: 'Save' }).click();
      const begun = page.getByRole('columnheader', { name: 'Begun' });
      await begun.waitFor();
      expect(await begun.getAttribute('aria-sort')).toBe('descending');
      await begun.getByRole('button').click();
      await page.waitForURL(/sort=createdAt/);
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.keyboard.press('j');
      await page.keyboard.press('Shift+X');
      const bar = page.getByRole('toolbar', { name: 'What to do with the chosen rows' });
      await bar.getByText('2 chosen').waitFor();
      await assertAccessible(page);
      await bar.getByRole('button', { name: 'Tag…' }).click();
      await page.getByLabel('Add, one on each line').fill('urgent');
      await page.getByRole('button', { name: 'See what would come of it' }).click();
      await page.getByText('Of 2: 2 would change').waitFor();
      await page.getByRole('button', { name: 'Do it for 2 applications' }).click();
      await page.getByText('Of 2: 2 changed').waitFor();
      await page.getByRole('button', { name: 'Close' }).click();
      await bar.waitFor({ state: 'detached' });
      await assertCount(page.getByRole('cell', { name: 'urgent' }), (count) => count === 2);
      const tagged = await officer.read<{ data: unknown[] }>('/v1/applications?tag=urgent');
      expect(tagged.data).toHaveLength(2);
    });

    it('reads how long authorities took, where silence is never late, and takes it away', async () => {
      const page = await site.visit({ key: officer.key });
      await page.getByRole('link', { name: 'Reports' }).click();
      await page.getByRole('heading', { name: 'How long authorities took' }).waitFor();
      const limits = page.getByRole('table', { name: 'Limits and targets' });
      const ninety = limits.getByRole('row', { name: /US-BIS Decision within 90 days/ });
      await ninety.waitFor();
      // Of the two that were filed one runs, and one is past its ninety days, and nobody knows whether they were kept.
      expect(await ninety.getByRole('cell').allTextContents()).toEqual([
        'US-BIS',
        'Decision within 90 days',
        '0',
        '0',
        '1',
        '0',
        '1',
        '–',
      ]);
      await choose(page, page.getByRole('main'), /Side by side/, 'By country');
      await page
        .getByRole('table', { name: 'By country' })
        .getByRole('row', { name: /Germany/ })
        .waitFor();
      expect(new URL(page.url()).searchParams.get('by')).toBe('country');
      await assertAccessible(page);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Save as CSV' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/\.csv$/);
      await page.getByLabel('As known on').fill('2026-01-01');
      await page.getByText('Nothing was filed in this period.').waitFor();
      await page.getByRole('heading', { name: 'Published by authorities and the press' }).waitFor();
    });

    it('says of a case what a delay costs, and reads what is at stake in all, each currency for itself', async () => {
      const begun = await site.visit({ key: officer.key, path: '/begin' });
      await begun.getByLabel('Reference').fill('PO-at-stake');
      await begun.getByLabel('Value at stake').fill('1250000');
      await begun.getByLabel('Needed by').fill('2026-10-20');
      await begun.getByLabel('A delay costs something from').fill('2026-11-01');
      await begun.getByLabel('Penalty at most').fill('90000');
      await begun.getByRole('button', { name: 'Begin', exact: true }).click();
      await begun.getByRole('heading', { name: 'The application' }).waitFor();
      const { data } = await officer.read<{ data: { id: string }[] }>('/v1/applications?q=PO-at-stake');
      const { id = '' } = data[0] ?? {};
      await observe(officer, id, { type: 'filed', system: 'snap_r', number: 'Z7654321', on: '2026-09-21' });
      const { headers } = await officer.get(`/v1/applications/${cases.inexact}`);
      const inEuro = { valueAtStake: { amount: '40000', currency: 'EUR' }, needBy: '2026-09-25' };
      await officer.patch(`/v1/applications/${cases.inexact}`, inEuro, String(headers.etag));

      for (const dark of [false, true]) {
        const page = await site.visit({ key: officer.key, path: '/reports', dark });
        await page.getByRole('link', { name: 'What is at stake' }).click();
        const dollars = page.getByRole('region', { name: 'USD' });
        const row = dollars.getByRole('row', { name: /Z7654321/ });
        // By what BIS published, for the company has too few like cases of its own.
        expect(await row.textContent()).toMatch(/1,250,000 USD20 Oct 2026At risk90,000 USD/);
        expect(await dollars.getByRole('row', { name: /^In 30 days/ }).textContent()).toMatch(
          /In 30 days1,250,000 1 case1,250,000 1 case–/,
        );
        const euros = page.getByRole('region', { name: 'EUR' });
        expect(await euros.getByRole('row', { name: /Z1234600/ }).textContent()).toContain('At risk');
        expect(await page.getByText('not said by when it is needed').count()).toBe(0);
        expect(new URL(page.url()).pathname).toBe('/reports/stakes');
        await assertAccessible(page);
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Save as XLSX' }).click(),
        ]);
        expect(file.suggestedFilename()).toBe('stakes-2026-09-30.xlsx');
      }
      const queue = await site.visit({ key: officer.key, path: '/applications?view=atRisk' });
      await queue.getByRole('link', { name: 'Z1234600' }).waitFor();
      await queue.getByRole('link', { name: 'Z7654321' }).waitFor();
    });

    it('reads of each clock how sure it is, and why', async () => {
      const page = await open(cases.inexact);
      const decision = page.getByRole('button', { name: /^Decision within 90 days/ });
      // Filed between 30 August and 4 September; + 90 of the earliest is 28 November.
      expect(await decision.textContent()).toMatch(
        /59 days left at least, due 28 Nov 2026 at the earliest.*as far as is known/,
      );
      await assertCount(decision.locator('.ruler-unsure'), (count) => count === 2);
      await decision.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(
        /^Published target, 30 days/,
      );
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      const why = page.getByRole('dialog', { name: 'Why it stands so: Decision within 90 days' });
      expect(await why.textContent()).toContain('referral to the President');
      await why.getByRole('link', { name: '15 CFR 750.4(a)(1)' }).waitFor();
      await assertAccessible(page);
    });

    it('says of a limit whose day is past, with silence since, that it is not known', async () => {
      const page = await open(cases.late);
      const decision = page.getByRole('button', { name: /^Decision within 90 days/ });
      expect(await decision.textContent()).toContain('not known, due 8 Sep 2026 at the earliest');
      expect(await page.locator('main').textContent()).not.toMatch(/missed|late\b/);
    });

    it('begins an application, records its filing, a question, the answer and an approval with a file, and corrects one', async () => {
      const page = await site.visit({ key: officer.key, path: '/begin' });
      await page.getByLabel('Reference').fill('PO-2026-0900');
      await page.getByLabel('Needed by').fill('2026-12-01');
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.getByRole('heading', { name: 'The application' }).waitFor();
      await page.getByRole('button', { name: 'Fill in Block 19' }).click();
      // The page scrolls to it first: a list that is open closes when it does.
      const endUser = page.getByRole('combobox', { name: 'Find a party: End user' });
      await endUser.click();
      await endUser.pressSequentially('Nordlicht');
      await page.getByRole('option', { name: /Nordlicht Optik GmbH/ }).click();
      // The checklist turns by what is saved, and the page stays.
      const checklist = page.getByRole('link', { name: /^.? ?5 Type of Application/ });
      await checklist.getByText('complete').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: /^not said Type/ }).click();
      await page.getByRole('option', { name: 'Reexport', exact: true }).click();
      await page.getByRole('button', { name: 'Save and go on' }).click();
      await checklist.getByText('complete').waitFor();
      await page.getByRole('heading', { name: 'Is a license needed?' }).waitFor();
      await assertAccessible(page);
      await page.getByLabel('Your reference').fill('PO-2026-0900 A');
      // A colleague saves something else meanwhile: it is told, taken over, and what was written is kept.
      const itself = `/v1/applications/${/applications\/([^/]+)/.exec(page.url())?.[1]}`;
      const { headers } = await officer.get(itself);
      await officer.patch(itself, { customer: 'Nordlicht' }, String(headers.etag));
      await page.getByText('They changed: customer.').waitFor();
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Go on with what I wrote' }).click();
      expect(await page.getByLabel('Customer').inputValue()).toBe('Nordlicht');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Nordlicht Optik GmbH, Germany').first().waitFor();
      await page.getByRole('link', { name: 'The form' }).click();
      await page
        .getByRole('listitem', { name: /^19 / })
        .getByText(/^Nordlicht Optik GmbH\s*DE$/)
        .waitFor();
      await page.getByRole('listitem', { name: /^5 / }).getByText('Reexport').waitFor();
      await assertAccessible(page);
      await page.goBack();

      const filing = await sheet(page, 'Record a filing', 'Record a filing');
      expect(await page.locator('body').textContent()).not.toContain('Submit to');
      await filing.getByLabel(/^Number/).fill('Z1234999');
      await filing.getByLabel(/^Day/).fill('2026-09-01');
      await assertAccessible(page);
      await write(filing);
      await page.getByRole('heading', { name: /^Z1234999 Filed as far as is known/ }).waitFor();

      const question = await sheet(page, 'What did they say?', 'What did they say?');
      await choose(page, question, /^What happened/, 'Information requested');
      await question.getByLabel(/^Day/).fill('2026-09-10');
      await question.getByLabel(/^Questions/).fill('Who installs them?\nFor how long?');
      await question.getByLabel('To be answered by').fill('2026-09-24');
      await choose(page, question, /^Where it comes from/, 'An e-mail');
      await question.getByLabel('Said by').fill('J. Smith');
      await question.getByLabel('Learned on').fill('2026-09-11');
      await assertAccessible(page);
      await write(question);
      const timeline = page.getByRole('region', { name: 'What happened' });
      await timeline.getByText('From an e-mail · said by J. Smith · learned 11 Sep 2026').waitFor();
      await timeline.getByText('For how long?').waitFor();

      await page.getByRole('button', { name: 'What if…' }).click();
      const supposed = page.getByRole('region', { name: 'What if' });
      await choose(page, supposed, /Suppose that/, 'this happens: Information given');
      await supposed.getByLabel('On', { exact: true }).fill('2026-10-20');
      await supposed
        .getByText(/\d+ days later/)
        .first()
        .waitFor();
      await assertAccessible(page);
      await supposed.getByRole('button', { name: 'Close' }).click();

      const answer = await sheet(page, 'What did we do?', 'What did we do?');
      await choose(page, answer, /^What happened/, 'Information given');
      expect(
        await answer
          .getByRole('button', { name: /^Which one it is about|Request 1/ })
          .first()
          .textContent(),
      ).toContain('Request 1');
      await answer.getByLabel('Answer to question 1').fill('Our own engineers.');
      await answer.getByLabel('Answer to question 2').fill('Two years.');
      await answer.getByRole('button', { name: 'Between two days' }).click();
      await answer.getByLabel(/^Not before/).fill('2026-09-14');
      await answer.getByLabel(/^Not after/).fill('2026-09-16');
      await write(answer);
      await timeline.getByText('between 14 Sep 2026 and 16 Sep 2026').waitFor();
      await timeline.getByText(/2\. For how long\?\s+Two years\./).waitFor();
      const own = page.getByRole('button', { name: /^Our answer: Request 1/ });
      expect(await own.textContent()).toContain('✓ in time, between 14 Sep 2026 and 16 Sep 2026certain');

      const approval = await sheet(page, 'What did they say?', 'What did they say?');
      await choose(page, approval, /^What happened/, 'Approved');
      await approval.getByLabel(/^Day/).fill('2026-09-20');
      await approval.getByLabel('License number').fill('D1234567');
      const chosen = page.waitForEvent('filechooser');
      await approval.getByRole('button', { name: 'Add a file' }).click();
      await (
        await chosen
      ).setFiles({ name: 'license.txt', mimeType: 'text/plain', buffer: Buffer.from('D1234567') });
      await approval.getByText('license.txt').waitFor();
      await write(approval);
      await page.getByRole('heading', { name: /^Z1234999 Approved/ }).waitFor();
      await timeline.getByRole('link', { name: 'license.txt' }).waitFor();

      await page.getByRole('button', { name: 'Correct: Approved' }).click();
      const correction = page.getByRole('dialog', { name: 'Correct: Approved' });
      await correction.getByLabel(/^Day/).fill('2026-09-22');
      expect(await correction.getByRole('button', { name: 'Write it down' }).isDisabled()).toBe(true);
      await correction.getByLabel(/^Why it is corrected/).fill('The face of the license has another day.');
      await write(correction);
      const struck = timeline.getByRole('listitem').filter({ hasText: 'Struck:' });
      expect(await struck.textContent()).toMatch(
        /20 Sep 2026.*corrected to “Approved, 22 Sep 2026” – The face of the license has another day\./,
      );
      await assertCount(struck.locator('s'), (count) => count === 1);
      await assertAccessible(page);
      expect(await page.locator('main').innerText()).not.toMatch(UUID);

      // At the end of 12 September the company knew of the question, and of no ending.
      await page.getByLabel('As known on').fill('2026-09-12');
      await page.getByRole('button', { name: 'Show', exact: true }).click();
      await page.getByText('This is what was known at the end of 12 Sep 2026.').waitFor();
      await timeline.getByText('Information requested').waitFor();
      await assertCount(timeline.getByText('Approved'), (count) => count === 0);
      await assertCount(page.getByRole('button', { name: 'What did they say?' }), (count) => count === 0);
      await assertAccessible(page);
    });

    it('records the license of an approved case, ships a part, and takes the shipment back', async () => {
      const { parties } = await officer.read<{ parties: object[] }>(`/v1/applications/${cases.late}`);
      const { id } = await officer.made<{ id: string }>('/v1/applications', {
        parties,
        items: [{ eccn: '3A001.a', description: 'Converters', quantity: '500', unit: 'each' }],
      });
      await observe(
        officer,
        id,
        { type: 'filed', system: 'snap_r', number: 'Z1235000', on: '2026-08-01' },
        { type: 'approved', on: '2026-09-20', licenseNumber: 'D7654321', validUntil: '2030-09-30' },
      );
      const page = await open(id);
      await page.getByText('License D7654321 was told.').waitFor();
      await page.getByRole('link', { name: 'Record a license' }).click();
      await page.getByRole('heading', { name: 'Record a license' }).waitFor();
      const number = page.getByLabel(/^Number/);
      await number.waitFor();
      expect(await number.inputValue()).toBe('D7654321');
      expect(await page.getByLabel(/^Issued on/).inputValue()).toBe('2026-09-20');
      expect(await page.getByLabel(/^Valid until/).inputValue()).toBe('2030-09-30');
      expect(await page.getByLabel('Quantity').inputValue()).toBe('500');
      await page.getByLabel('Value', { exact: true }).fill('250000.00');
      await page.getByRole('button', { name: 'Add a condition' }).click();
      await page
        .getByRole('group', { name: 'Condition 1' })
        .getByLabel(/^What it says/)
        .fill('No re-export.');
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Write it down' }).click();
      await page.getByRole('heading', { name: 'License D7654321 Active' }).waitFor();
      const lines = page.getByRole('table', { name: 'What it allows' });
      await lines.getByRole('cell', { name: '500 each, 250,000.00 USD' }).first().waitFor();
      await page.getByRole('link', { name: 'Z1235000' }).waitFor();
      await page.getByText('No re-export.', { exact: true }).waitFor();

      const shipping = await sheet(page, 'Record a shipment', 'Record a shipment');
      await shipping.getByLabel('Quantity (each)').fill('120');
      await shipping.getByLabel('Value (USD)').fill('60000.00');
      await shipping.getByLabel(/^Shipped on/).fill('2026-09-25');
      await shipping.getByLabel('ITN').fill('X20260925123456');
      await shipping.getByLabel('Where to').fill('Hamburg, DE');
      await assertAccessible(page);
      await write(shipping);
      await lines.getByRole('cell', { name: '380 each, 190,000.00 USD' }).waitFor();
      const shipments = page.getByRole('region', { name: 'Shipments' });
      await shipments.getByText('Line 1: 120 each, 60,000.00 USD').waitFor();
      await shipments.getByText('Hamburg, DE · ITN X20260925123456').waitFor();

      await page.getByRole('button', { name: 'Record a return: Shipment 1' }).click();
      const back = page.getByRole('dialog', { name: 'Record a return of Shipment 1' });
      await back.getByLabel('Quantity (each)').fill('20');
      await back.getByLabel('Value (USD)').fill('10000.00');
      await back.getByLabel(/^Came back on/).fill('2026-09-28');
      await back.getByLabel(/^Why it came back/).fill('Damaged on the way.');
      await write(back);
      await lines.getByRole('cell', { name: '400 each, 200,000.00 USD' }).waitFor();
      await shipments.getByText('Came back 28 Sep 2026: Damaged on the way.').waitFor();

      const other = await sheet(page, 'Record a shipment', 'Record a shipment');
      await other.getByLabel('Quantity (each)').fill('401');
      await other.getByLabel('Value (USD)').fill('150000.00');
      await other.getByLabel(/^Shipped on/).fill('2026-09-26');
      await other.getByRole('button', { name: 'Write it down' }).click();
      expect(await other.getByRole('alert').textContent()).toMatch(/501 each.*500/);
      await assertAccessible(page);
      await other.getByLabel('Quantity (each)').fill('300');
      await write(other);
      await lines.getByRole('cell', { name: '100 each, 50,000.00 USD' }).waitFor();
      await page.getByRole('button', { name: 'Take back: Shipment 2' }).click();
      const taken = page.getByRole('dialog', { name: 'Take back: Shipment 2' });
      await taken.getByLabel(/^Why it is taken back/).fill('Recorded twice.');
      await taken.getByRole('button', { name: 'Take back' }).click();
      await taken.waitFor({ state: 'detached' });
      await lines.getByRole('cell', { name: '400 each, 200,000.00 USD' }).waitFor();
      const struck = shipments.getByRole('listitem').filter({ hasText: 'Struck:' });
      expect(await struck.textContent()).toContain('taken back – Recorded twice.');
      await assertAccessible(page);
      expect(await page.locator('main').innerText()).not.toMatch(UUID);

      await page.getByRole('link', { name: 'All licenses' }).click();
      const all = page.getByRole('row').filter({ hasText: 'D7654321' });
      await all.getByText('400 each, 200,000.00 USD').waitFor();
      await assertAccessible(page);
      await all.getByRole('link', { name: 'Application of D7654321' }).click();
      await page.getByRole('link', { name: 'D7654321' }).waitFor();
    });

    it('records what was used of a license before, and corrects the license, which stays as it was beside the new one', async () => {
      const page = await site.visit({ key: officer.key, path: '/licenses/record' });
      await page.getByLabel(/^Number/).fill('D8000001');
      await page.getByLabel(/^Issued on/).fill('2026-06-01');
      await page.getByLabel(/^Valid until/).fill('2030-06-30');
      const line = page.getByRole('group', { name: /^Line 1 Remove/ });
      await line.getByLabel(/^ECCN/).fill('3A001.a');
      await line.getByLabel(/^Description/).fill('Converters');
      await line.getByLabel('Quantity', { exact: true }).fill('100');
      await line.getByLabel('Unit').fill('each');
      await line.getByLabel('Value', { exact: true }).fill('1000.00');
      await line.getByLabel('Tolerance in percent').fill('5');
      await page.getByRole('button', { name: 'Some of it was used before: Line 1' }).click();
      const used = page.getByRole('group', { name: 'Line 1, used before (1)' });
      await used.getByLabel('Quantity used before').fill('40');
      await used.getByLabel('Value used before').fill('400.00');
      await used.getByLabel(/^As of/).fill('2026-05-31');
      await page.getByRole('button', { name: 'Add a condition' }).click();
      const condition = page.getByRole('group', { name: 'Condition 1' });
      await condition.getByLabel(/^What it says/).fill('Report what was shipped.');
      await condition.getByLabel('To be done by').fill('2027-06-30');
      await page.getByRole('button', { name: 'Write it down' }).click();
      // Nothing is used of what was not issued yet: the day is refused in its place.
      await used.getByText(/before .*1 Jun 2026/).waitFor();
      await assertAccessible(page);
      await used.getByLabel(/^As of/).fill('2026-08-31');
      await page.getByRole('button', { name: 'Write it down' }).click();
      await page.getByRole('heading', { name: 'License D8000001 Active' }).waitFor();
      const lines = page.getByRole('table', { name: 'What it allows' });
      await lines.getByRole('cell', { name: '60 each, 600.00 USD' }).waitFor();
      // 1000.00 and 5 %.
      await page.getByText(/at most 1,050(\.00)? USD/).waitFor();

      await page.getByRole('link', { name: 'Correct' }).click();
      await page.getByRole('heading', { name: 'Correct license D8000001' }).waitFor();
      await page.getByText('What was recorded before stays visible').waitFor();
      expect(await line.getByLabel('Quantity', { exact: true }).inputValue()).toBe('100');
      expect(await line.getByLabel('Tolerance in percent').inputValue()).toBe('5');
      expect(await used.getByLabel('Quantity used before').inputValue()).toBe('40');
      expect(await used.getByLabel(/^As of/).inputValue()).toBe('2026-08-31');
      expect(await condition.getByLabel('To be done by').inputValue()).toBe('2027-06-30');
      await page.getByLabel(/^Number/).fill('D8000002');
      await line.getByLabel('Quantity', { exact: true }).fill('120');
      await used.getByLabel('Quantity used before').fill('30');
      await used.getByLabel('Value used before').fill('300.00');
      expect(await page.getByRole('button', { name: 'Write it down' }).isDisabled()).toBe(true);
      await page.getByLabel(/^Why it is corrected/).fill('A digit of its number was misread.');
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Write it down' }).click();
      await page.getByRole('heading', { name: 'License D8000002 Active' }).waitFor();
      await lines.getByRole('cell', { name: '90 each, 700.00 USD' }).waitFor();
      await page.getByText('by 30 Jun 2027').waitFor();
      await page.getByText('Recorded anew: A digit of its number was misread.').waitFor();
      await assertAccessible(page);

      await page.getByRole('link', { name: 'As it was recorded before' }).click();
      await page.getByRole('heading', { name: 'License D8000001 Superseded' }).waitFor();
      await page.getByText('License D8000002 was recorded in its place').waitFor();
      await page.getByText('Why: A digit of its number was misread.').waitFor();
      await lines.getByRole('cell', { name: '60 each, 600.00 USD' }).waitFor();
      await assertCount(page.getByRole('link', { name: 'Correct' }), (count) => count === 0);
      await assertAccessible(page);
      await page.getByRole('link', { name: 'As it stands now' }).click();
      await page.getByRole('heading', { name: 'License D8000002 Active' }).waitFor();
    });

    it('records that the authority suspended a license, and is told what went out meanwhile and may not now', async () => {
      const line = { eccn: '3A001.a', description: 'Converters', quantity: '500', unit: 'each' };
      const { id } = await officer.made<{ id: string }>('/v1/licenses', {
        regime: 'us-bis',
        number: 'D7654330',
        issuedOn: '2026-03-02',
        validUntil: '2030-03-31',
        lines: [line],
      });
      const path = `/v1/licenses/${id}`;
      const lines = [{ line: 1, quantity: '10' }];
      await officer.made(`${path}/shipments`, { lines, shippedOn: '2026-08-10' });
      const page = await site.visit({ key: officer.key, path: `/licenses/${id}` });
      await page.getByRole('heading', { name: 'License D7654330 Active' }).waitFor();
      const notice = await sheet(page, 'Record a notice', 'Record a notice');
      await notice.getByLabel(/^Took effect on/).fill('2026-08-03');
      await choose(page, notice, /^Where it comes from/, 'A letter');
      await notice.getByLabel(/^Learned on/).fill('2026-09-02');
      await notice.getByLabel(/^The reason that was given/).fill('Diversion is suspected.');
      await assertAccessible(page);
      await write(notice);
      await page.getByRole('heading', { name: 'License D7654330 Suspended' }).waitFor();
      await page
        .getByText('Suspended since 3 Aug 2026, as the authority told: Diversion is suspected.')
        .waitFor();
      const told = page.getByRole('region', { name: 'What the authority told' });
      await told.getByText('A letter · learned 2 Sep 2026').waitFor();
      await told
        .getByRole('list', { name: 'Shipments to look into' })
        .getByText(/^Shipment 1 is dated 10 Aug 2026, when the license stood suspended/)
        .waitFor();
      await assertAccessible(page);
      expect(await page.locator('main').innerText()).not.toMatch(UUID);

      const shipping = await sheet(page, 'Record a shipment', 'Record a shipment');
      await shipping.getByLabel('Quantity (each)').fill('10');
      await shipping.getByLabel(/^Shipped on/).fill('2026-09-10');
      await shipping.getByRole('button', { name: 'Write it down' }).click();
      await shipping
        .getByText(/^The license stood suspended on that day, since 3 Aug 2026/)
        .first()
        .waitFor();
      await shipping.getByRole('button', { name: 'Cancel' }).click();

      const again = await sheet(page, 'Record a notice', 'Record a notice');
      await choose(page, again, /^What was told/, 'Suspended');
      await again.getByLabel(/^Took effect on/).fill('2026-09-15');
      await choose(page, again, /^Where it comes from/, 'The portal');
      await again.getByRole('button', { name: 'Write it down' }).click();
      await again
        .getByText(/^It was suspended on 3 Aug 2026 already/)
        .first()
        .waitFor();
      await choose(page, again, /^What was told/, 'Reinstated');
      await write(again);
      await page.getByRole('heading', { name: 'License D7654330 Active' }).waitFor();

      await page.getByRole('button', { name: 'Correct: Reinstated' }).click();
      const correcting = page.getByRole('dialog', { name: 'Correct: Reinstated' });
      await correcting.getByLabel(/^Took effect on/).fill('2026-09-16');
      await correcting.getByLabel(/^Why it is corrected/).fill('Misread.');
      await write(correcting);
      await told.getByText('Struck: corrected to “Reinstated, 16 Sep 2026” – Misread.').waitFor();
      await page.getByRole('button', { name: 'Take back: Reinstated' }).click();
      const back = page.getByRole('dialog', { name: 'Take back: Reinstated' });
      await back.getByLabel(/^Why it is taken back/).fill('Another license.');
      await back.getByRole('button', { name: 'Take back' }).click();
      await back.waitFor({ state: 'detached' });
      await page.getByRole('heading', { name: 'License D7654330 Suspended' }).waitFor();
      await page.goto(`${site.service.url}/licenses?status=suspended`);
      await page.getByRole('link', { name: 'D7654330' }).waitFor();
      await assertCount(page.getByRole('row'), (count) => count === 2);
    });

    it('makes a duty of a condition, is shown in red what is overdue, and says with a file that it was met', async () => {
      const text = 'Report each delivery.';
      const { id } = await officer.made<{ id: string }>('/v1/licenses', {
        regime: 'us-bis',
        number: 'D7100001',
        issuedOn: '2026-02-02',
        validUntil: '2030-02-28',
        lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
        conditions: [{ text }],
      });
      const page = await site.visit({ key: officer.key, path: `/licenses/${id}` });
      const duties = page.getByRole('region', { name: 'Duties' });
      await duties.getByRole('heading', { name: 'Conditions without a duty' }).waitFor();
      await duties.getByRole('button', { name: `Make a duty: ${text}` }).click();
      const sheet = page.getByRole('dialog');
      await choose(page, sheet, /Kind/, 'Report');
      await sheet.getByRole('textbox', { name: /^Day/ }).fill('2026-09-15');
      await assertAccessible(page);
      await sheet.getByRole('button', { name: 'Make a duty' }).click();
      await sheet.waitFor({ state: 'detached' });
      await duties.getByText('15 Sep 2026').waitFor();
      await assertCount(
        duties.getByRole('heading', { name: 'Conditions without a duty' }),
        (count) => count === 0,
      );
      await assertAccessible(page);

      await page.getByRole('link', { name: 'Duties' }).click();
      const row = page.getByRole('row', { name: /Report each delivery/ });
      await row.waitFor();
      expect(await row.locator('.missed').textContent()).toBe('15 Sep 2026');
      expect(await row.textContent()).toMatch(/Report.*License D7100001.*Overdue/);
      await page.getByRole('row', { name: /The license expires.*License D7100001/ }).waitFor();
      await assertAccessible(page);
      await row.getByRole('button', { name: `Meet: ${text}` }).click();
      await sheet.getByRole('textbox', { name: /^On/ }).fill('2026-09-29');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        sheet.getByRole('button', { name: 'Add a file' }).click(),
      ]);
      await chooser.setFiles({
        name: 'report.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from('delivered'),
      });
      await sheet.getByRole('checkbox', { name: 'report.txt', checked: true }).waitFor();
      await assertAccessible(page);
      await sheet.getByRole('button', { name: 'Meet' }).click();
      await row.waitFor({ state: 'detached' });
      await choose(page, page.getByRole('main'), /Show/, 'Met');
      await row.waitFor();
      expect(new URL(page.url()).searchParams.get('state')).toBe('met');
      const { duties: listed } = await officer.read<{
        duties: { met: { on: string; evidence: string[] } | null }[];
      }>(`/v1/licenses/${id}/duties`);
      expect(listed.find(({ met }) => met !== null)?.met).toMatchObject({
        on: '2026-09-29',
        evidence: [expect.any(String)],
      });
    });

    it('corrects when a duty is due, gives it to somebody else, and takes back that it was met, each with the reason', async () => {
      const text = 'File the annual report.';
      const { id } = await officer.made<{ id: string }>('/v1/duties', {
        kind: 'report',
        text,
        due: { on: '2026-10-20' },
      });
      const { supplierId } = await officer.read<{ supplierId: string }>('/v1/me');
      const bo = await makeCaller(site.service, {
        name: 'Bo Lindgren',
        role: 'compliance_officer',
        supplierId,
      });
      const page = await site.visit({ key: officer.key, path: '/duties' });
      const row = page.getByRole('row', { name: new RegExp(text) });
      const dialog = page.getByRole('dialog');
      await row.getByRole('button', { name: `Correct: ${text}` }).click();
      await dialog.getByLabel(/^Day/).fill('2026-11-20');
      await choose(page, dialog, /^Seen to by/, 'Bo Lindgren');
      await dialog.getByLabel(/^Warned of/).fill('3, 10');
      await dialog.getByLabel(/^Why/).fill('The face says November.');
      await assertAccessible(page);
      await dialog.getByRole('button', { name: 'Correct' }).click();
      await dialog.waitFor({ state: 'detached' });
      await row.getByText('20 Nov 2026').waitFor();
      await row.getByText('Bo Lindgren').waitFor();
      const { id: owner } = await bo.read<{ id: string }>('/v1/me');
      expect(await officer.read(`/v1/duties/${id}`)).toMatchObject({
        due: { on: '2026-11-20' },
        owner,
        leadDays: [10, 3],
        versions: [{ due: { on: '2026-10-20' } }, { reason: 'The face says November.' }],
      });

      await officer.made(`/v1/duties/${id}/met`, { on: '2026-09-29', note: 'by portal' });
      await row.waitFor({ state: 'detached' });
      await choose(page, page.getByRole('main'), /Show/, 'Met');
      await row.getByRole('button', { name: `Take back: ${text}` }).click();
      await dialog.getByText('Met 29 Sep 2026 · by portal').waitFor();
      await dialog.getByLabel(/^Why/).fill('That was the report of last year.');
      await assertAccessible(page);
      await dialog.getByRole('button', { name: 'Take back' }).click();
      await dialog.waitFor({ state: 'detached' });
      await row.waitFor({ state: 'detached' });
      await choose(page, page.getByRole('main'), /Show/, 'To do');
      await row.getByRole('button', { name: `Correct: ${text}` }).click();
      const history = dialog.getByRole('region', { name: 'What was said before' });
      await history.getByText('The face says November.').waitFor();
      expect(await history.locator('s').textContent()).toBe('Met 29 Sep 2026');
      await history.getByText('That was the report of last year.').waitFor();

      // What somebody else said meanwhile is read first.
      await dialog.getByLabel(/^Why/).fill('Bo is away.');
      await choose(page, dialog, /^Seen to by/, 'Dana Lee');
      await bo.made(`/v1/duties/${id}/corrections`, {
        text: 'File the report of the year.',
        reason: 'clearer',
      });
      await dialog.getByRole('button', { name: 'Correct' }).click();
      await dialog.getByRole('alert').waitFor();
      expect(await officer.read(`/v1/duties/${id}`)).toMatchObject({ owner });
    });

    it('says that a duty is not owed any more, with the reason', async () => {
      const text = 'Notify each transfer.';
      await officer.made('/v1/duties', { kind: 'notice', text, due: { on: '2026-10-21' } });
      const page = await site.visit({ key: officer.key, path: '/duties' });
      const row = page.getByRole('row', { name: new RegExp(text) });
      await row.getByRole('button', { name: `Not owed any more: ${text}` }).click();
      const dialog = page.getByRole('dialog', { name: 'Not owed any more' });
      await dialog.getByLabel(/^Why/).fill('The condition was lifted.');
      await dialog.getByRole('button', { name: 'Not owed any more' }).click();
      await row.waitFor({ state: 'detached' });
      await choose(page, page.getByRole('main'), /Show/, 'Cancelled');
      await row.waitFor();
    });

    it('renews a license by the application that it names, or wants no renewal, and sees where the day comes from', async () => {
      const record = (number: string) =>
        officer.made<{ id: string }>('/v1/licenses', {
          regime: 'us-bis',
          number,
          issuedOn: '2026-02-02',
          validUntil: '2027-01-29',
          lines: [{ eccn: '3A001.a', description: 'converters', unit: 'each', quantity: '100' }],
        });
      const { id } = await record('D7100011');
      await record('D7100012');
      await site.service.app.get(RenewalWatch).catchUpAll();
      const page = await site.visit({ key: officer.key, path: `/licenses/${id}` });
      const duties = page.getByRole('region', { name: 'Duties' });
      await duties.getByText('File the renewal of the license').waitFor();
      // Ninety days before, which stand in: nobody knows yet how long like cases take.
      await duties.getByText('31 Oct 2026').waitFor();
      await duties
        .getByText(/90 days stand in, the longest time ahead at which this service tells/)
        .waitFor();
      await assertAccessible(page);
      await duties.getByRole('button', { name: 'Meet: File the renewal of the license' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByRole('textbox', { name: /^On/ }).fill('2026-09-29');
      const meet = sheet.getByRole('button', { name: 'Meet' });
      expect(await meet.isDisabled()).toBe(true);
      await sheet.getByRole('combobox', { name: /^The application that renews it/ }).fill('Z1234567');
      await page.getByRole('option', { name: /Z1234567/ }).click();
      await assertAccessible(page);
      await meet.click();
      await sheet.waitFor({ state: 'detached' });
      const { duties: listed } = await officer.read<{ duties: { renewal: { renewedBy: string } | null }[] }>(
        `/v1/licenses/${id}/duties`,
      );
      expect(listed.flatMap(({ renewal }) => renewal?.renewedBy ?? [])).toEqual([cases.late]);

      await page.getByRole('link', { name: 'Duties' }).click();
      const row = page.getByRole('row', { name: /File the renewal of the license.*License D7100012/ });
      await row.getByRole('button', { name: 'No renewal wanted: D7100012' }).click();
      await sheet.getByRole('textbox', { name: /^Why/ }).fill('It is discontinued.');
      await assertAccessible(page);
      await sheet.getByRole('button', { name: 'No renewal wanted' }).click();
      await row.waitFor({ state: 'detached' });
    });

    it('adds a document with the day until which it holds, sees in red that it nears, and replaces it', async () => {
      const page = await open(cases.late);
      const attach = async (name: string) => {
        const [chooser] = await Promise.all([
          page.waitForEvent('filechooser'),
          page.getByRole('button', { name: 'Attach a file' }).click(),
        ]);
        await chooser.setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(name) });
        await page.getByRole('link', { name }).waitFor();
      };
      await page.getByLabel(/^Holds until/).fill('2026-10-15');
      await attach('statement-1.txt');
      const old = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'statement-1.txt' }) });
      expect(await old.locator('.missed').textContent()).toContain('holds until 15 Oct 2026');
      await assertAccessible(page);
      await page.getByLabel(/^Holds until/).fill('2028-10-15');
      await choose(page, page.getByRole('main'), /^In the place of/, 'statement-1.txt');
      await attach('statement-2.txt');
      await old.getByText('replaced by a newer one').waitFor();
      const next = page
        .getByRole('listitem')
        .filter({ has: page.getByRole('link', { name: 'statement-2.txt' }) });
      await next.getByText('holds until 15 Oct 2028').waitFor();
      await assertCount(next.locator('.missed'), (count) => count === 0);
      await page.goto(`${site.service.url}/duties`);
      await page.getByRole('row', { name: /Replace statement-2\.txt, which runs out/ }).waitFor();
      await assertCount(page.getByRole('row', { name: /Replace statement-1/ }), (count) => count === 0);
    });

    it('lets its administrator import parties for a company, and nothing else', async () => {
      const newcomer = await newCompany(site.service, 'Partygoer Instruments, Inc.');
      const page = await site.visit({ key: site.service.admin.key });
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Import' }).click();
      await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
      await page
        .getByLabel(/^What stands in its rows/)
        .first()
        .click();
      expect(await page.getByRole('listbox').getByRole('option').allTextContents()).toEqual(['Parties']);
      await page.getByRole('option', { name: 'Parties' }).click();
      const main = page.getByRole('main');
      await chooseFile(page, 'name,country\nNordlicht Optik GmbH,DE');
      const attempt = page.getByRole('button', { name: 'Try it' });
      expect(await attempt.isDisabled()).toBe(true);
      await choose(page, main, /^For which company/, 'Partygoer Instruments, Inc.');
      await assertAccessible(page);
      await attempt.click();
      await page.getByRole('heading', { name: 'Parties: tried' }).waitFor();
      await page.getByLabel('Name of the mapping').fill('parties');
      await page.getByRole('button', { name: 'Keep this mapping' }).click();
      await page.getByRole('status').filter({ hasText: 'parties' }).waitFor();
      await page.getByRole('button', { name: 'Import for real' }).click();
      await page.getByRole('heading', { name: 'Parties: imported' }).waitFor();
      await page.getByText('1 made').waitFor();
      expect(await newcomer.read('/v1/parties')).toMatchObject({ data: [{ name: 'Nordlicht Optik GmbH' }] });
      expect(await newcomer.read('/v1/import-mappings')).toMatchObject({ data: [{ id: 'parties' }] });
    });

    it('tries its spreadsheet, corrects how it is read and keeps that, imports it, and the same again makes nothing', async () => {
      const newcomer = await newCompany(site.service, 'Newcomer Instruments, Inc.');
      const page = await site.visit({ key: newcomer.key });
      await page.getByRole('link', { name: 'Import your spreadsheet' }).click();
      await page.getByRole('heading', { name: 'Import', exact: true }).waitFor();
      await chooseFile(page, SHEET);
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Try it' }).click();
      await page.getByRole('heading', { name: 'Applications: tried' }).waitFor();
      const counts = page.getByRole('status').filter({ hasText: 'Nothing was made yet' });
      await counts.getByText('2 rejected').waitFor();
      const told = page.getByRole('table', { name: /^What (would come|came) of each row$/ });
      const undecided = told.getByRole('row').filter({ hasText: 'may be 8 Jul 2026 or 7 Aug 2026' });
      await undecided.waitFor();
      expect((await undecided.getByRole('cell').allTextContents()).slice(0, 3)).toEqual([
        '2',
        'Rejected',
        'Filed',
      ]);
      expect(await told.getByRole('row').filter({ hasText: 'Country' }).textContent()).toMatch(/no country/);
      await assertAccessible(page);

      await choose(page, page.locator('main'), /^Our number/, 'Number');
      expect(await page.getByRole('button', { name: 'Import for real' }).isDisabled()).toBe(true);
      await choose(page, page.locator('main'), /^A day such as/, '8 July (month first)');
      await choose(page, page.locator('main'), /^A number such as/, '1234');
      await page.getByRole('button', { name: 'Add a value' }).click();
      const preset = page.getByRole('group', { name: 'Value 1' });
      await choose(page, preset, /^What it says/, 'Currency');
      await preset.getByLabel(/^Value/).fill('euros');
      await page.getByRole('button', { name: 'Try again with this mapping' }).click();
      await preset.getByText(/no currency code/).waitFor();
      await preset.getByLabel(/^Value/).fill('EUR');
      await page.getByRole('button', { name: 'Try again with this mapping' }).click();
      await counts.getByText('1 made').waitFor();
      await counts.getByText('1 rejected').waitFor();
      await page.getByLabel('Name of the mapping').fill('our-sheet');
      await page.getByRole('button', { name: 'Keep this mapping' }).click();
      await page.getByText('It is kept as our-sheet').waitFor();
      expect(await newcomer.read('/v1/applications')).toMatchObject({ data: [] });

      // Opened anew, the page finds the trial; the file is asked for, and must be the one that was tried.
      await page.reload();
      await counts.getByText('1 made').waitFor();
      expect(await page.getByRole('button', { name: 'Import for real' }).isDisabled()).toBe(true);
      await chooseFile(page, `${SHEET}\nZ1300009,2026-07-22,Others GmbH,DE,,`);
      await page.getByRole('button', { name: 'Import for real' }).click();
      await page.getByText('This is another file than the one that was tried').waitFor();
      await page.reload();
      await chooseFile(page, SHEET);
      await page.getByRole('button', { name: 'Import for real' }).click();
      await page.getByRole('heading', { name: 'Applications: imported' }).waitFor();
      await page.getByText('1 made').waitFor();
      await assertAccessible(page);
      await page.getByRole('button', { name: 'All rows' }).click();
      await told.getByRole('link', { name: 'Made' }).click();
      await page.getByRole('heading', { name: /^Z1300001 Filed/ }).waitFor();
      await page.getByText('1,234 EUR').waitFor();

      await page.getByRole('link', { name: 'Import', exact: true }).click();
      await choose(page, page.locator('main'), /^How its columns are read/, 'our-sheet');
      await chooseFile(page, SHEET);
      await page.getByRole('button', { name: 'Try it' }).click();
      await counts.getByText('1 unchanged').waitFor();
      await page.getByRole('button', { name: 'Import for real' }).click();
      await page.getByRole('heading', { name: 'Applications: imported' }).waitFor();
      await page.getByText('0 made').waitFor();
      await page.getByRole('link', { name: 'To the applications' }).click();
      await page.getByRole('link', { name: 'Z1300001' }).waitFor();
      await assertCount(page.getByRole('row'), (count) => count === 2);
    });

    it('imports licenses from a sheet of a workbook, which is read again when the page was opened anew', async () => {
      const newcomer = await newCompany(site.service, 'Workbooks, Inc.');
      const file = await workbook({
        before: [{ name: 'Notes', isHidden: false }],
        rows: [
          ['License no.', 'Issued', 'Valid until', 'ECCN', 'Item', 'Qty', 'Unit', 'Used qty'],
          ['D8100001', '2026-06-01', '2030-06-30', '3A001.a', 'Converters', 100, 'each', 40],
        ],
      });
      const page = await site.visit({ key: newcomer.key, path: '/imports' });
      await choose(page, page.locator('main'), /^What stands in its rows/, 'Licenses');
      await chooseFile(page, file, 'licenses.xlsx');
      await page.getByLabel('Sheet of the workbook').fill('Kases');
      await page.getByRole('button', { name: 'Try it' }).click();
      await page.getByRole('alert').getByText(/Cases/).waitFor();
      await page.getByLabel('Sheet of the workbook').fill('Cases');
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Try it' }).click();
      await page.getByText('1 made').waitFor();
      await page.reload();
      await chooseFile(page, file, 'licenses.xlsx');
      await page.getByRole('button', { name: 'Import for real' }).click();
      await page.getByRole('heading', { name: 'Licenses: imported' }).waitFor();
      await page.getByRole('link', { name: 'Made' }).click();
      await page.getByRole('heading', { name: 'License D8100001 Active' }).waitFor();
      await page.getByRole('cell', { name: '60 each' }).waitFor();
    });

    it('says which column is which of a file whose headers nobody knows', async () => {
      const newcomer = await newCompany(site.service, 'Unheard Headers, Inc.');
      const page = await site.visit({ key: newcomer.key, path: '/imports' });
      await choose(page, page.locator('main'), /^What stands in its rows/, 'Parties');
      await chooseFile(page, 'Whom,Whereto\nNordlicht Optik GmbH,DE\n');
      await page.getByRole('button', { name: 'Try it' }).click();
      await page
        .getByRole('alert')
        .getByText(/no row has the names/)
        .waitFor();
      const [whom, whereto] = [1, 2].map((one) => page.getByRole('group', { name: `Column ${one}` }));
      expect(await whereto!.getByLabel('Column of the file').inputValue()).toBe('Whereto');
      await choose(page, whom!, /^What it says/, 'Name');
      await choose(page, whereto!, /^What it says/, 'Name');
      await page.getByRole('button', { name: 'Try it' }).click();
      await whereto!.getByText('is named twice').waitFor();
      await assertAccessible(page);
      await choose(page, whereto!, /^What it says/, 'Country');
      await page.getByRole('button', { name: 'Try it' }).click();
      await page.getByText('1 made').waitFor();
      await page.getByRole('button', { name: 'Import for real' }).click();
      await page.getByRole('heading', { name: 'Parties: imported' }).waitFor();
      await page.getByText('1 made').waitFor();
      expect(await newcomer.read('/v1/parties')).toMatchObject({ data: [{ country: 'DE' }] });
    });

    it('works on a case together: who has it, a note that mentions a colleague, a call, and a legal hold', async () => {
      const { service } = site;
      const { supplierId } = await officer.read<{ supplierId: string }>('/v1/me');
      const ana = await makeCaller(service, { name: 'Ana Ruiz', role: 'compliance_officer', supplierId });
      const page = await open(cases.late);
      const work = page.getByRole('region', { name: 'Our work on it' });
      await work.getByRole('button', { name: /At work on it/ }).click();
      await page.getByRole('option', { name: 'Ana Ruiz' }).click();
      await work.getByRole('button', { name: /Ana Ruiz.*At work on it/ }).waitFor();
      await work.getByLabel('A note for the colleagues').fill('The statement is here, please look.');
      await work.getByText('Ana Ruiz', { exact: true }).last().click();
      await work.getByRole('button', { name: 'Add', exact: true }).click();
      await work.getByText(/Dana Lee, .*for Ana Ruiz/).waitFor();
      await work.getByRole('button', { name: 'Add a task' }).click();
      const task = page.getByRole('dialog', { name: 'Add a task' });
      await task.getByLabel(/^What is to be done/).fill('Ask for the statement.');
      await task.getByRole('textbox', { name: /^By/ }).fill('2026-10-05');
      await choose(page, task, /By whom/, 'Ana Ruiz');
      await assertAccessible(page);
      await task.getByRole('button', { name: 'Add a task' }).click();
      await task.waitFor({ state: 'detached' });
      await work.getByRole('button', { name: 'Done: Ask for the statement.' }).click();
      const done = page.getByRole('dialog', { name: 'It was met' });
      await done.getByLabel(/^On/).fill('2026-09-30');
      await done.getByRole('button', { name: 'Meet' }).click();
      await work.getByText('Nothing is to be done.').waitFor();
      await work.getByRole('button', { name: 'Write down a contact' }).click();
      const sheet = page.getByRole('dialog', { name: 'A contact with the authority' });
      await sheet.getByLabel(/^On/).fill('2026-10-02');
      await sheet.getByLabel(/^With whom/).fill('the licensing officer');
      await sheet.getByLabel(/^What was said/).fill('They expect an answer soon.');
      await assertAccessible(page);
      await sheet.getByRole('button', { name: 'Write down' }).click();
      await sheet
        .getByText(/lies in the future/)
        .first()
        .waitFor();
      await sheet.getByLabel(/^On/).fill('2026-09-29');
      await sheet.getByRole('button', { name: 'Write down' }).click();
      await work.getByText('They expect an answer soon.').waitFor();
      await work.getByRole('button', { name: 'Correct' }).click();
      const again = page.getByRole('dialog', { name: 'Correct a contact' });
      await again.getByLabel(/^What was said/).fill('They expect an answer in October.');
      await again.getByLabel(/^Why it is corrected/).fill('Misheard.');
      await again.getByRole('button', { name: 'Write down' }).click();
      await again.waitFor({ state: 'detached' });
      expect(await work.getByText('They expect an answer soon.').evaluate((element) => element.tagName)).toBe(
        'S',
      );
      await work.getByRole('button', { name: 'Place a legal hold' }).click();
      const hold = page.getByRole('dialog', { name: 'Place a legal hold' });
      await hold.getByLabel(/^Why/).fill('Subpoena of 28 September 2026.');
      await hold.getByRole('button', { name: 'Place a legal hold' }).click();
      await work.getByText('Under a legal hold: nothing of it is destroyed.').waitFor();
      await assertAccessible(page);
      expect(await page.locator('main').innerText()).not.toMatch(UUID);

      const hers = await site.visit({ key: ana.key, path: '/applications?view=mine' });
      await hers.getByRole('link', { name: 'Z1234567' }).waitFor();
      await assertCount(hers.getByRole('row'), (count) => count === 2);
    });

    it('keeps filters as a view, opens it, shares it with a colleague, renames and deletes it', async () => {
      const { supplierId } = await officer.read<{ supplierId: string }>('/v1/me');
      const cy = await makeCaller(site.service, { name: 'Cy Vale', role: 'compliance_officer', supplierId });
      const page = await site.visit({ key: officer.key, path: '/applications' });
      const dialog = page.getByRole('dialog');
      const menu = page.getByRole('menu', { name: 'Views' });
      const choosing = async (item: string) => {
        await page.getByRole('button', { name: 'Views' }).click();
        await page.getByRole('menuitem', { name: item }).click();
      };
      await page.getByRole('button', { name: 'Mine' }).click();
      await choose(page, page.getByRole('main'), /^Status/, 'In preparation');
      await page.getByRole('button', { name: 'Views' }).click();
      await menu.getByText('No view is kept yet.').waitFor();
      await assertAccessible(page);
      await menu.getByRole('menuitem', { name: 'Keep these filters…' }).click();
      await dialog.getByLabel(/^Name/).fill('My drafts');
      await assertAccessible(page);
      await dialog.getByRole('button', { name: 'Keep' }).click();
      await dialog.waitFor({ state: 'detached' });

      // From anywhere it is one press away, at an address that can be shared.
      await page.goto(`${site.service.url}/`);
      await choosing('My drafts');
      await page.getByRole('button', { name: 'Mine', pressed: true }).waitFor();
      const { searchParams } = new URL(page.url());
      expect([searchParams.get('view'), searchParams.get('status')]).toEqual(['mine', 'draft']);

      await choosing('Keep these filters…');
      await dialog.getByLabel(/^Name/).fill('my drafts');
      await dialog.getByRole('button', { name: 'Keep' }).click();
      await dialog.getByRole('alert').getByText('There is a view my drafts of this list already.').waitFor();
      await dialog.getByRole('button', { name: 'Cancel' }).click();

      await choosing('Change views…');
      await dialog.getByRole('button', { name: 'Share: My drafts' }).click();
      await dialog.getByText('shared with the company').waitFor();
      await assertAccessible(page);
      await dialog.getByRole('button', { name: 'Rename: My drafts' }).click();
      await dialog.getByLabel(/^Name/).fill('Whoever’s drafts');
      await dialog.getByRole('button', { name: 'Rename' }).click();
      await dialog.getByText('Whoever’s drafts').waitFor();
      await dialog.getByRole('button', { name: 'Close' }).click();

      const hers = await site.visit({ key: cy.key, path: '/applications' });
      await hers.getByRole('button', { name: 'Views' }).click();
      await hers.getByText('shared by Dana Lee').waitFor();
      await hers.getByRole('menuitem', { name: 'Whoever’s drafts' }).click();
      await hers.getByRole('button', { name: 'Mine', pressed: true }).waitFor();
      await hers.getByRole('button', { name: 'Views' }).click();
      await assertCount(hers.getByRole('menuitem', { name: 'Change views…' }), (count) => count === 0);

      await choosing('Change views…');
      await dialog.getByRole('button', { name: 'Delete: Whoever’s drafts' }).click();
      await assertAccessible(page);
      await dialog.getByRole('button', { name: 'Delete' }).click();
      await dialog.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: 'Views' }).click();
      await menu.getByText('No view is kept yet.').waitFor();
    });

    it('opens views of licenses and duties, says what they ask besides the fields, and what a list has no more', async () => {
      const view = (body: object) => officer.made<{ id: string }>('/v1/saved-views', body);
      await view({
        list: 'licenses',
        name: 'Ending in 2029',
        query: { status: 'active', expiringBefore: '2030-01-01' },
      });
      await view({ list: 'duties', name: 'Ends of licenses', query: { origin: 'license' } });
      const { id } = await view({ list: 'duties', name: 'From before', query: { owner: 'me' } });
      await asService(
        site.service.connection,
        `UPDATE saved_view SET query = '{"owner": "me", "colour": "red"}' WHERE id = '${id}'`,
      );
      const page = await site.visit({ key: officer.key, path: '/licenses' });
      const choosing = async (item: string) => {
        await page.getByRole('button', { name: 'Views' }).click();
        await page.getByRole('menuitem', { name: item }).click();
      };
      const asked = () => Object.fromEntries(new URL(page.url()).searchParams);
      await choosing('Ending in 2029');
      const besides = page.getByRole('button', { name: 'Leave out: expires before: 2030-01-01' });
      await besides.waitFor();
      expect(asked()).toEqual({ status: 'active', expiringBefore: '2030-01-01' });
      await assertAccessible(page);
      await besides.click();
      await besides.waitFor({ state: 'detached' });

      await page.goto(`${site.service.url}/duties`);
      await choosing('Ends of licenses');
      await page.getByRole('button', { name: 'Leave out: why it is owed: License' }).waitFor();
      expect(asked()).toEqual({ state: 'standing', origin: 'license' });
      await page.getByRole('button', { name: 'Views' }).click();
      await page.getByText('The list does not have this any more, and leaves it out: colour.').waitFor();
      await page.getByRole('menuitem', { name: 'From before' }).click();
      await page.waitForURL((url) => url.searchParams.get('owner') === 'me');
      expect(asked()).toEqual({ state: 'standing', owner: 'me' });
      await assertAccessible(page);
    });

    it('makes an address for a calendar, which is shown once, and revokes it', async () => {
      const page = await site.visit({ key: officer.key, path: '/duties' });
      const calendar = page.getByRole('region', { name: 'In your calendar' });
      await calendar.getByLabel(/^For which calendar/).fill('Telephone');
      await calendar.getByRole('button', { name: 'Make an address' }).click();
      const address = calendar.getByRole('status').locator('code');
      await address.waitFor();
      const url = (await address.textContent()) ?? '';
      const read = async () => (await fetch(url)).status;
      expect(await read()).toBe(200);
      await assertAccessible(page);
      await page.reload();
      await calendar.getByText(/Telephone made .*, last read /).waitFor();
      expect(await calendar.textContent()).not.toContain('.ics');
      await calendar.getByRole('button', { name: 'Revoke: Telephone' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
      await calendar.getByText(/Telephone made /).waitFor({ state: 'detached' });
      expect(await read()).toBe(404);
    });

    it('is told with what an observation cannot be true together, and may take one back', async () => {
      const page = await open(cases.uk);
      await page.getByRole('button', { name: 'What did they say?' }).waitFor();
      const refusal = await sheet(page, 'What did they say?', 'What did they say?');
      // The United Kingdom refuses.
      await choose(page, refusal, /^What happened/, 'Refused');
      await refusal.getByLabel(/^Day/).fill('2026-09-01');
      await refusal.getByRole('button', { name: 'Write it down' }).click();
      await refusal.getByText('It cannot be true together with: Filed, 21 Sep 2026.').waitFor();
      await assertAccessible(page);
      await refusal.getByLabel(/^Day/).fill('2026-09-25');
      await write(refusal);
      await page.getByRole('heading', { name: /Refused/ }).waitFor();
      await page.getByRole('button', { name: 'Take back: Refused' }).click();
      const back = page.getByRole('dialog', { name: 'Take back: Refused' });
      await back.getByLabel(/^Why it is taken back/).fill('It was another case.');
      await back.getByRole('button', { name: 'Take back' }).click();
      await back.waitFor({ state: 'detached' });
      const struck = page.getByRole('listitem').filter({ hasText: 'Struck:' });
      expect(await struck.textContent()).toContain('taken back – It was another case.');
      await page.getByRole('heading', { name: /Submitted/ }).waitFor();
    });
  },
  () => Promise.resolve({ POSTURE: 'company' }),
);

/** Two cases in the words of a spreadsheet: a number that nobody knows, a day that may be either, a country that is none. */
const SHEET = [
  'Our number,Filed,Consignee,Country,Remark,Value',
  'Z1300001,7/8/2026,Nordlicht Optik GmbH,DE,urgent,"1,234"',
  'Z1300002,2026-07-22,Nordlicht Optik GmbH,Atlantis,,',
].join('\n');

async function newCompany(service: TestService, name: string): Promise<Client> {
  const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', {
    name,
    country: 'US',
  });
  return makeCaller(service, { name: 'Dana Lee', role: 'compliance_officer', supplierId });
}

async function chooseFile(page: Page, content: string | Buffer, name = 'cases.csv'): Promise<void> {
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chosen).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
  await page.getByText(name).waitFor();
}

async function sheet(page: Page, button: string, title: string): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.waitFor();
  return dialog;
}

async function choose(page: Page, within: Locator, label: RegExp, option: string): Promise<void> {
  await within.getByLabel(label).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function write(dialog: Locator): Promise<void> {
  await dialog.getByRole('button', { name: 'Write it down' }).click();
  await dialog.waitFor({ state: 'detached' });
}
