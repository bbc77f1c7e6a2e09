import { beforeAll, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { observe } from '../support/company.js';
import { assertAccessible, assertCount, assertFits, inBrowser } from '../support/visitor.js';
import { makeCaller, setToday } from '../support/world.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/;

inBrowser(
  'whoever chases a case',
  (site) => {
    let officer: Client;
    let second: Client;
    let caseId: string;

    beforeAll(async () => {
      const { service } = site;
      await setToday(service, '2026-09-30');
      const supplier = { name: 'Orchard Instruments, Inc.', country: 'US' };
      const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', supplier);
      const person = { role: 'compliance_officer', supplierId };
      officer = await makeCaller(service, { name: 'Dana Lee', ...person });
      second = await makeCaller(service, { name: 'Sam Stone', ...person });
      for (const [number, on] of [
        ['Z1234567', '2026-05-01'],
        ['Z1234568', '2026-08-20'],
      ]) {
        const { id } = await officer.made<{ id: string }>('/v1/applications', {});
        await observe(officer, id, { type: 'filed', system: 'snap_r', number, on, source: 'own_act' });
        if (number === 'Z1234567') caseId = id;
      }
    });

    it('sees why and by what right, drafts, has it approved by another, and says that it went', async () => {
      const page = await site.visit({ key: officer.key, path: '/escalations' });
      const list = page.getByRole('list', { name: 'Escalations' });
      await list.getByRole('link', { name: 'Z1234567' }).waitFor();
      expect(await list.getByRole('heading').allInnerTexts()).toEqual([
        'Z1234567 Day 120',
        'Z1234568 Day 30',
      ]);
      await list.getByText(/a bill that is not law/).waitFor();
      expect(await page.getByRole('main').innerText()).not.toMatch(UUID);
      await assertAccessible(page);

      await page.getByRole('button', { name: 'Draft for Z1234567' }).click();
      const sheet = page.getByRole('dialog', { name: 'Ask the authority' });
      await sheet.getByLabel(/^To whom of the office/).fill('Pat Doe');
      await assertAccessible(page);
      await sheet.getByRole('button', { name: 'Draft it' }).click();
      await page.getByRole('heading', { name: /Application Z1234567/ }).waitFor();
      await page
        .getByText(/152 days have passed/)
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Edit' }).click();
      const text = page.getByLabel(/^Text/);
      await text.fill((await text.inputValue()).replace('With thanks,', 'Yours sincerely,'));
      await page.getByRole('button', { name: 'Save' }).click();
      await page.getByText('written by a person').waitFor();
      await page.getByRole('button', { name: 'Approve this text' }).click();
      await page.getByText(/Nobody approves what they wrote/).waitFor();
      await assertAccessible(page);

      const path = new URL(page.url()).pathname;
      const other = await site.visit({ key: second.key, path });
      await other.getByRole('button', { name: 'Approve this text' }).click();
      await other.getByText(/Approved by Sam Stone/).waitFor();
      await other.getByRole('button', { name: 'It went elsewhere' }).click();
      const went = other.getByRole('dialog', { name: 'How it went' });
      await went.getByRole('button', { name: 'It went elsewhere' }).click();
      await other.getByText(/Sent by Sam Stone/).waitFor();
      expect(await other.getByRole('main').innerText()).not.toMatch(UUID);
      await assertAccessible(other);
      await page.goto(new URL('/escalations', page.url()).href);
      await page.getByText(/Asked on 30 Sep 2026/).waitFor();
      // What waits comes after what is due.
      expect(await list.getByRole('heading').allInnerTexts()).toEqual([
        'Z1234568 Day 30',
        'Z1234567 Day 120',
      ]);
    });

    it('chooses cases for a Member’s office by a filter, and somebody else approves exactly what leaves', async () => {
      const page = await site.visit({ key: officer.key, path: '/evidence-packs' });
      await page.getByRole('heading', { name: 'No pack was begun yet.' }).waitFor();
      await page.getByRole('button', { name: 'Begin a pack' }).click();
      const sheet = page.getByRole('dialog', { name: 'Begin an evidence pack' });
      await sheet.getByLabel(/^Title/).fill('Cases that wait');
      await sheet.getByLabel(/^Name of the recipient/).fill('Office of a Member');
      await sheet.getByRole('combobox', { name: /^Find a case/ }).fill('1234568');
      await page.getByRole('option', { name: /Z1234568/ }).click();
      await sheet.getByText('Notes of Z1234568 leave').waitFor();
      await assertAccessible(page);
      await sheet.getByRole('button', { name: 'Found by a filter' }).click();
      const days = sheet.getByLabel(/^Pending for more than so many days/);
      await days.fill('152');
      await sheet.getByRole('button', { name: 'Make the draft' }).click();
      await sheet.getByText('The filter finds no case.').first().waitFor();
      await days.fill('60');
      await sheet.getByRole('button', { name: 'Make the draft' }).click();
      await page.getByRole('heading', { name: 'Case 1: Z1234567' }).waitFor();
      await assertCount(page.getByRole('article'), (count) => count === 1);
      expect(await page.getByRole('main').innerText()).not.toMatch(UUID);
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Approve exactly this' }).click();
      await page.getByText(/Somebody else of the company approves a pack/).waitFor();

      const path = new URL(page.url()).pathname;
      const other = await site.visit({ key: second.key, path, width: 390 });
      const approve = other.getByRole('button', { name: 'Approve exactly this' });
      await approve.waitFor();
      await observe(officer, caseId, { type: 'status_told', on: '2026-09-28', text: 'Pending' });
      await other.getByText(/^Case 1 has changed while you looked/).waitFor();
      await assertCount(approve, (count) => count === 0);
      await other.getByRole('button', { name: 'I have seen what changed' }).click();
      await approve.click();
      await other.getByText(/Approved by Sam Stone/).waitFor();
      await other.getByRole('link', { name: 'Save the signed file' }).waitFor();
      await observe(officer, caseId, { type: 'information_requested', on: '2026-09-29' });
      await other.reload();
      await other.getByText('Case 1: information requested of 2026-09-29 was recorded.').waitFor();
      await assertFits(other);
      await assertAccessible(other);
      await other.getByRole('button', { name: 'Withdraw it' }).click();
      const why = other.getByRole('dialog', { name: 'Withdraw the pack' });
      await why.getByLabel(/^Why/).fill('The Member has another question.');
      await why.getByRole('button', { name: 'Withdraw it' }).click();
      await other.getByText(/The Member has another question/).waitFor();
      await page.goto(new URL('/evidence-packs', page.url()).href);
      await page.getByRole('link', { name: 'Cases that wait' }).waitFor();
      await page.getByRole('cell', { name: 'Withdrawn' }).waitFor();
      expect(await page.getByRole('main').innerText()).not.toMatch(UUID);
      await assertAccessible(page);
    });

    it('has room on a phone', async () => {
      const page = await site.visit({ key: officer.key, path: '/escalations', width: 390 });
      await page.getByRole('link', { name: 'Z1234568' }).waitFor();
      await assertFits(page);
    });
  },
  () => Promise.resolve({ POSTURE: 'company' }),
);
