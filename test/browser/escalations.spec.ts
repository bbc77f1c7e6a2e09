import { beforeAll, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { observe } from '../support/company.js';
import { assertAccessible, assertFits, inBrowser } from '../support/visitor.js';
import { makeCaller, setToday } from '../support/world.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/;

inBrowser(
  'whoever chases a case',
  (site) => {
    let officer: Client;
    let second: Client;

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

    it('has room on a phone', async () => {
      const page = await site.visit({ key: officer.key, path: '/escalations', width: 390 });
      await page.getByRole('link', { name: 'Z1234568' }).waitFor();
      await assertFits(page);
    });
  },
  () => Promise.resolve({ POSTURE: 'company' }),
);
