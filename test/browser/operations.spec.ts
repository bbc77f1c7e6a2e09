import { beforeAll, expect, it } from 'vitest';
import { Receiver } from '../support/receiver.js';
import { assertAccessible, assertCount, assertFits, inBrowser } from '../support/visitor.js';
import { eventually, filed, makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

inBrowser('webhooks, administration and audit', (site) => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(site.service);
  });

  it('take an endpoint, show its secret once, and each attempt of a delivery', async () => {
    const receiver = await Receiver.start();
    try {
      const page = await site.visit({ key: world.officer.key, path: '/webhooks' });
      await page.getByRole('heading', { name: 'No endpoint yet.' }).waitFor();
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Add an endpoint' }).click();
      await page.getByLabel(/^Address/).fill('ftp://nowhere');
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByText(/must be/).waitFor();
      await page.getByLabel(/^Address/).fill(receiver.url);
      await page.getByText('Events (none chosen: all)').first().click();
      await page.locator('label', { hasText: /^application approved$/ }).click();
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      const secret = (await page.getByText(/^whsec_/).textContent()) ?? '';
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('link', { name: receiver.url }).click();
      await page.getByRole('heading', { name: 'Nothing was delivered yet.' }).waitFor();
      for (const type of ['application approved', 'license issued']) {
        await page.getByRole('button', { name: 'Send a test' }).click();
        await page.getByRole('dialog').getByRole('button', { name: /Event/ }).click();
        await page.getByRole('option', { name: type, exact: true }).click();
        await page.getByRole('dialog').getByRole('button', { name: 'Send a test' }).click();
        await page.getByRole('row', { name: new RegExp(`${type}.*succeeded`) }).waitFor();
      }
      await page
        .getByRole('row', { name: /license issued/ })
        .getByRole('button')
        .click();
      await page.getByText(/: 20\d in \d+ ms/).waitFor();
      await page.getByText('"type": "license.issued"').waitFor();
      await page.getByText('thank you').waitFor();
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Resend' }).click();
      await page.getByText('It is on its way again.').waitFor();
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('checkbox', { name: 'Choose all that are shown' }).click();
      await page.getByRole('toolbar').getByRole('button', { name: 'Resend' }).click();
      await page.getByText('2 deliveries are on their way.').waitFor();
      await page.locator('.filters').getByRole('button', { name: /Event/ }).click();
      await page.getByRole('option', { name: 'license issued', exact: true }).click();
      await page.waitForURL(/eventType=license\.issued/);
      await assertCount(page.getByRole('row'), (rows) => rows === 2);
      const [{ headers, body }] = receiver.raw as [(typeof receiver.raw)[0]];
      await page.getByText('Check a signature').click();
      await page.getByLabel('The secret (whsec_…)').fill(secret);
      for (const name of ['webhook-id', 'webhook-timestamp', 'webhook-signature'])
        await page.getByLabel(name, { exact: true }).fill(String(headers[name]));
      await page.getByLabel('The body, byte for byte').fill(body);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.getByText('The signature is right.').waitFor();
      await page.getByLabel('The body, byte for byte').fill(`${body} `);
      await page.getByRole('button', { name: 'Check', exact: true }).click();
      await page.getByText(/None of the signatures is of this body/).waitFor();
      await assertAccessible(page);
      await page.getByRole('button', { name: 'New secret' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'New secret' }).click();
      await page.getByText(/^whsec_/).waitFor();
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: 'Disable' }).click();
      await page.getByRole('button', { name: 'Enable' }).waitFor();
      await page.setViewportSize({ width: 390, height: 800 });
      await assertFits(page);
      await page.getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
      await page.getByRole('heading', { name: 'No endpoint yet.' }).waitFor();
    } finally {
      receiver.close();
    }
  });

  it('let the administrator make a person and a key that works, and take both away', async () => {
    const { service } = site;
    const page = await site.visit({ key: service.admin.key, path: '/administration' });
    await page.getByRole('row', { name: /Dana Lee/ }).waitFor();
    await assertAccessible(page);
    await page.getByRole('button', { name: 'Add one' }).click();
    await page.getByLabel(/^Name/).fill('Robin Reviewer');
    await page.getByRole('dialog').getByRole('button', { name: /Role/ }).click();
    await page.getByRole('option', { name: 'Agency reviewer' }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Agency/ })
      .last()
      .click();
    await page.getByRole('option', { name: 'State' }).click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByRole('heading', { name: 'Robin Reviewer' }).waitFor();
    await page.getByRole('button', { name: 'Make a key' }).click();
    await page.getByLabel('What it is for').fill('the console');
    await page.getByRole('dialog').getByRole('button', { name: 'Make a key' }).click();
    const key = (await page.getByText(/^ek_/).textContent()) ?? '';
    await assertAccessible(page);
    await page.getByRole('button', { name: 'Close' }).click();
    expect((await service.as(key).get('/v1/me')).body).toMatchObject({
      role: 'agency_reviewer',
      agency: 'State',
    });
    await page.getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('The key is refused from now on.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await page.getByText('revoked').waitFor();
    expect((await service.as(key).get('/v1/me')).status).toBe(401);
    await page.getByRole('button', { name: 'Disable' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Disable' }).click();
    await page.getByRole('button', { name: 'Enable' }).waitFor();
  });

  it('let the administrator ask for a second signature', async () => {
    const { admin } = site.service;
    const page = await site.visit({ key: admin.key, path: '/administration' });
    await page.locator('label', { hasText: 'Approvals' }).click();
    await page.getByText('Saved.').waitFor();
    expect(await admin.read('/v1/settings')).toEqual({ countersign: ['approved'] });
    await page.locator('label', { hasText: 'Approvals' }).click();
    await expect.poll(() => admin.read('/v1/settings')).toEqual({ countersign: [] });
  });

  it('let an auditor read everything, change nothing, search the record and verify its chain', async () => {
    const application = await filed(world.officer);
    const page = await site.visit({ key: world.auditor.key, path: '/administration' });
    await page.getByText('You can read this; an administrator changes it.').waitFor();
    expect(await page.getByRole('button', { name: 'Add one' }).count()).toBe(0);
    await page.getByRole('link', { name: 'Audit', exact: true }).click();
    const row = page.getByRole('row', { name: new RegExp(`filed it.*${application.controlNumber}`) }).first();
    await row.waitFor();
    await page.getByLabel(/^Resource/).fill(`applications/${application.id}`);
    await page.keyboard.press('Enter');
    await page.waitForURL(/resource=/);
    await page.getByRole('button', { name: 'Verify the record' }).click();
    await page.getByText(/The record is whole: \d+ entries/).waitFor();
    await assertAccessible(page);
    await row.getByText('Details').click();
    await row.getByText(/^Hash [0-9a-f]{64}/).waitFor();
  });
});

inBrowser('a long list', (site) => {
  it('has only the rows in view, and all of them in reach', async () => {
    const { officer } = await makeWorld(site.service);
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: 'Long List Oy',
      country: 'FI',
      kind: 'organization',
    });
    const lines = Array.from({ length: 350 }, (_, index) =>
      JSON.stringify({
        reference: `L-${index}`,
        type: 'export',
        contact: { name: 'Dana Lee' },
        parties: [{ role: 'ultimate_consignee', partyId }],
        items: [
          {
            eccn: '3A991',
            reasonsForControl: ['AT'],
            description: `Module ${index}`,
            quantity: '1',
            unit: 'each',
            unitPrice: { amount: '1.00', currency: 'USD' },
          },
        ],
        endUse: 'Servers',
      }),
    );
    const job = await officer
      .post('/v1/bulk-filings')
      .set('Content-Type', 'application/x-ndjson')
      .send(lines.join('\n'));
    await eventually(
      () => officer.read(`/v1/jobs/${job.body.id}`),
      ({ status }) => status === 'succeeded',
    );
    const page = await site.visit({ key: officer.key, path: '/applications' });
    await page.getByText('50+ shown').waitFor();
    const rows = page.locator('.data-row');
    for (let loaded = 100; loaded <= 350; loaded += 50) {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await page.getByText(loaded === 350 ? '350 shown' : `${loaded}+ shown`).waitFor();
    }
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.locator('.data-row[data-index="349"]').waitFor();
    await assertCount(rows, (count) => count < 80);
    expect(await page.getByRole('table').getAttribute('aria-rowcount')).toBe('351');
    // All are there, so that they can be sorted.
    const sortable = page
      .getByRole('columnheader')
      .filter({ has: page.getByRole('button') })
      .first();
    expect(await sortable.getAttribute('aria-sort')).toBe('ascending');
    await sortable.getByRole('button').click();
    await expect.poll(() => sortable.getAttribute('aria-sort')).toBe('descending');
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.locator('.data-row[data-index="0"] a').focus();
    await page.keyboard.press('j');
    expect(await page.evaluate(() => document.activeElement?.closest('tr')?.dataset.index)).toBe('1');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/applications\/[0-9a-f-]{36}/);
  });
});
