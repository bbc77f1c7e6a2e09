import { beforeAll, expect, it } from 'vitest';
import { assertAccessible, assertFits, inBrowser } from '../support/visitor.js';
import { makeWorld } from '../support/world.js';
import type { World } from '../support/world.js';

inBrowser('private networks of suppliers', (site) => {
  let world: World;
  beforeAll(async () => {
    world = await makeWorld(site.service);
    await world.officer.made('/v1/webhook-endpoints', { url: 'http://127.0.0.1:9/' });
  });

  const path = () => `/v1/suppliers/${world.supplierId}/webhook-networks`;

  it('are granted and taken back by the administrator, whom the webhooks page sends there', async () => {
    const { admin } = site.service;
    const page = await site.visit({ key: admin.key, path: '/webhooks' });
    await page.getByRole('link', { name: /^The endpoints of 1 supplier may reach all/ }).click();
    await page.getByRole('heading', { name: 'Suppliers' }).waitFor();
    await page.getByRole('button', { name: 'Private networks of Micron Technology, Inc.' }).click();
    await page.getByText('Nobody has decided').waitFor();
    await assertAccessible(page);
    await page.getByLabel(/^Networks, one a line/).fill('10.0.0.0/8');
    await page.getByRole('button', { name: 'Grant these and no other' }).click();
    await page.getByText(/must lie within WEBHOOK_ALLOWED_NETWORKS/).waitFor();
    await page.getByLabel(/^Networks, one a line/).fill('127.0.0.1/32\n127.0.0.2/32');
    await page.getByRole('button', { name: 'Grant these and no other' }).click();
    await page.getByText('It reaches 127.0.0.1/32, 127.0.0.2/32.').waitFor();
    expect(await admin.read(path())).toMatchObject({ networks: ['127.0.0.1/32', '127.0.0.2/32'] });
    await page.setViewportSize({ width: 390, height: 800 });
    await assertFits(page);
    await page.getByRole('button', { name: 'Take the decision back' }).click();
    await page.getByText('Nobody has decided').waitFor();
    expect(await admin.read(path())).toMatchObject({ networks: null });
  });

  it('are read by an auditor', async () => {
    const page = await site.visit({ key: world.auditor.key, path: '/administration' });
    await page.getByRole('button', { name: 'Private networks of Micron Technology, Inc.' }).click();
    await page.getByText('Nobody has decided').waitFor();
    expect(await page.getByRole('button', { name: 'Grant these and no other' }).count()).toBe(0);
  });
});
