import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { LawStarter } from '../../libs/law/src/starter.js';
import type { Client } from '../support/client.js';
import { cclFile, ENTRIES, importLaw, importLaws } from '../support/small-law.js';
import { assertAccessible, assertCount, assertFits, inBrowser } from '../support/visitor.js';
import { draftFor, eventually, makeWorld, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

/** Products of the catalogue, each with its classification and the reasons of its entry. */
const PRODUCTS = [
  ['Sample changer', '2A000', ['AT', 'NP', 'NS']],
  ['Memory module', '3A991', ['AT']],
  ['Accelerator', '3A090.c', ['AT', 'RS']],
] as const;

inBrowser('whether a license is needed', (site) => {
  let world: World;
  let matrixByStarter: string;

  beforeAll(async () => {
    await setToday(site.service, '2019-07-22');
    world = await makeWorld(site.service);
    await site.service.app.get(LawStarter, { strict: false }).load();
    const byStarter = { items: [{ eccn: '5A992' }], destinations: ['CN'], on: '2026-07-23' };
    matrixByStarter = await determinedBatch(world.officer, byStarter);
    await importLaws(site.service);
    for (const product of PRODUCTS) await addProduct(world, product);
  });

  it('is asked of a product, answered like a memo, and asked again by an answer', async () => {
    const page = await site.visit({ key: world.officer.key });
    await page.getByRole('link', { name: 'License needed?' }).click();
    await page.getByRole('heading', { name: 'Nothing was asked yet.' }).waitFor();
    await assertAccessible(page);
    await page.getByRole('button', { name: /^From the catalogue|none: by its ECCN/ }).click();
    await page.getByRole('option', { name: /Sample changer/ }).click();
    await chooseDestination(page, 'Destination', 'China');
    await page.getByRole('button', { name: 'Ask', exact: true }).click();

    await page.getByRole('heading', { level: 1, name: '2A000 to China' }).waitFor();
    await page.getByText(/^■? ?A license is required/).waitFor();
    const why = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Why' }) });
    await why.getByText('rule chart:NS2').waitFor();
    expect(await why.getByRole('link', { name: /CFR/ }).count()).toBeGreaterThan(0);
    const [memo] = await determinationsOf(world.officer);
    const open = memo!.questions.find(({ id }) => id === 'weaponsEndUse');
    expect(open).toBeDefined();
    for (const { text } of memo!.notExamined) await page.getByText(text).first().waitFor();
    await assertAccessible(page);

    const first = page.url();
    await page.getByRole('group', { name: open!.text }).getByRole('button', { name: 'Yes' }).click();
    await page.waitForURL((url) => url.href !== first);
    await page.getByText('What you have answered').waitFor();
    await page.getByText('Yes: nuclear, missile, chemical or biological weapons', { exact: true }).waitFor();
    const [again, before] = await determinationsOf(world.officer);
    expect(again).toMatchObject({ answers: { weaponsEndUse: true } });
    expect(before).toMatchObject({ id: memo!.id, answers: {} });
    expect(page.url()).toContain(again!.id);
    await assertAccessible(page);

    await page.getByRole('button', { name: 'Ask the same of the same law' }).click();
    await page.getByText('give the same answer').waitFor();
    await page.goBack();
    expect(page.url()).toBe(first);
    await page.getByRole('combobox', { name: 'The paragraph' }).fill('b');
    await page.getByRole('button', { name: 'Ask again' }).click();
    await page.getByRole('heading', { level: 1, name: '2A000.b to China' }).waitFor();
    await why.getByText('rule chart:NP1').waitFor();
  });

  it('is read in the dark, on a phone and on paper', async () => {
    const { id, notExamined } = await asked(world.officer, { eccn: '2A000', destination: 'CN' });
    const path = `/determinations/${id}`;
    const phone = await site.visit({ key: world.officer.key, path, width: 390, dark: true });
    await phone.getByRole('heading', { name: 'By which law' }).waitFor();
    await assertFits(phone);
    await assertAccessible(phone);

    const page = await site.visit({ key: world.officer.key, path });
    await page.getByRole('heading', { name: 'By which law' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText(`Kept at ${page.url()}`).waitFor();
    expect(await page.getByText(notExamined[0]!.text).first().isVisible()).toBe(true);
    for (const button of await page.getByRole('button').all()) expect(await button.isVisible()).toBe(false);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
  });

  it('is a matrix of products by countries, walked by keys, whose cells open their memos', async () => {
    const page = await site.visit({ key: world.officer.key, path: '/determinations/matrix' });
    await assertAccessible(page);
    for (const country of ['China', 'Germany', 'Chad'])
      await chooseDestination(page, 'Add a destination', country);
    await page.getByRole('button', { name: 'Determine them' }).click();
    const grid = page.getByRole('grid', { name: 'Products by country' });
    await grid.waitFor();
    await assertCount(grid.getByRole('row'), (rows) => rows === PRODUCTS.length + 1);
    await assertAccessible(page);
    // A word beside each shape, whatever its colour.
    await grid.getByText('required').first().waitFor();
    await grid.getByText('none found').first().waitFor();

    const cell = (name: RegExp) => grid.getByRole('button', { name });
    await cell(/^Sample changer to Chad/).focus();
    await page.keyboard.press('ArrowRight');
    await eventually(
      () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
      (label) => label.startsWith('Sample changer to China'),
    );
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '2A000 to China' }).waitFor();
    const [memo] = await determinationsOf(world.officer);
    expect(memo).toMatchObject({ destination: 'CN', isOfDay: true, on: '2019-07-22' });

    await page.goBack();
    await page.getByRole('button', { name: 'cannot say' }).click();
    await page.waitForURL(/result=cannot_say/);
    const dark = await site.visit({
      key: world.officer.key,
      path: page.url().slice(site.service.url.length),
      dark: true,
    });
    await dark.getByRole('heading', { level: 1 }).waitFor();
    await assertAccessible(dark);
  });

  it('is a matrix that says when it goes by the starter', async () => {
    const path = `/determinations/matrix?batch=${matrixByStarter}`;
    const page = await site.visit({ key: world.officer.key, path });
    await page
      .getByRole('note')
      .getByText(/^This goes by the starter/)
      .waitFor();
    await assertAccessible(page);
  });

  it('is copied as a text with all that was asked', async () => {
    const { id } = await asked(world.officer, {
      eccn: '2A000',
      from: 'DE',
      destination: 'CN',
      parties: [{ name: 'Quiet Works Ltd.', country: 'CN', role: 'end_user' }],
      answers: { foreignMade: true },
      foreignMade: { usContentPercent: 12.5, contains: ['3A991'], madeWith: [] },
    });
    const page = await site.visit({ key: world.officer.key, path: `/determinations/${id}` });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as text' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('From: Germany');
    expect(text).toContain('End user: Quiet Works Ltd., China');
    expect(text).toMatch(/: 12\.5\n.*: 3A991\n/);
  });

  it('is a list of the same on a phone', async () => {
    const id = await determinedBatch(world.officer, { destinations: ['CN', 'DE'] });
    const path = `/determinations/matrix?batch=${id}`;
    const page = await site.visit({ key: world.officer.key, path, width: 390 });
    await page.getByRole('heading', { name: /^Sample changer/ }).waitFor();
    expect(await page.getByText(/^This goes by the starter/).count()).toBe(0);
    await assertFits(page);
    await assertAccessible(page);
    await page.locator('li').filter({ hasText: 'Sample changer' }).getByText('1 destination').first().click();
    await page.getByRole('button', { name: 'China' }).first().click();
    await page.getByRole('heading', { level: 1, name: '2A000 to China' }).waitFor();
  });

  it('is asked of a draft for each item and destination, once, with what applies alone', async () => {
    const draft = await draftTo(world.officer, 'CN', '2A000');
    const page = await site.visit({ key: world.officer.key, path: `/applications/${draft}/edit` });
    const needed = page.getByRole('region', { name: 'Is a license needed?' });
    await needed.getByText('Item 1: 2A000 to China').waitFor();
    // One answer, not two: the chart was consulted.
    expect(await needed.getByText('Consult the Commerce Country Chart.').count()).toBe(0);
    await needed.getByText(/^A license is required/).waitFor();
    await assertAccessible(page);
    const question = needed.getByRole('group', { name: /\?$/ }).first();
    const text = (await question.getAttribute('aria-label')) ?? '';
    await question.getByRole('button', { name: 'No', exact: true }).click();
    await page.waitForURL(/[?&]no=/);
    await needed.getByText('What you have answered').waitFor();
    await eventually(
      () => needed.getByRole('group', { name: text, exact: true }).count(),
      (count) => count === 0,
    );
    await page.reload();
    await needed.getByText('What you have answered').waitFor();
    await needed.getByRole('button', { name: 'Open the memo' }).click();
    await page.getByRole('heading', { level: 1, name: '2A000 to China' }).waitFor();
    await page.getByText(/^No: /).waitFor();
  });

  it('says that another answer stands in its place since the law changed, and which', async () => {
    const { id } = await asked(world.officer, { eccn: '3A991', destination: 'CN' });
    const changed = ENTRIES.map((entry) =>
      entry.eccn === '3A991'
        ? { ...entry, rows: [['NS applies to entire entry', 'NS Column 2']] as const }
        : entry,
    );
    await importLaw(site.service, 'ccl', cclFile(changed));
    await eventually(
      () => world.officer.read<{ supersededBy: string | null }>(`/v1/determinations/${id}`),
      ({ supersededBy }) => supersededBy !== null,
    );
    const page = await site.visit({ key: world.officer.key, path: `/determinations/${id}` });
    await page.getByText('No requirement was found, which is not to say that none exists.').waitFor();
    await assertAccessible(page);
    await page.getByRole('link', { name: 'The answer as it stands now' }).click();
    await page.getByRole('link', { name: 'What it was before the law changed' }).waitFor();
    await page.getByText('rule chart:NS2').waitFor();
  });
});

interface Determination {
  readonly id: string;
  readonly answers: object;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly notExamined: readonly { readonly text: string }[];
}

async function addProduct(
  { officer, supplierId }: World,
  [name, eccn, reasonsForControl]: (typeof PRODUCTS)[number],
): Promise<void> {
  await officer.made(`/v1/suppliers/${supplierId}/products`, {
    name,
    eccn,
    reasonsForControl,
    unit: 'each',
    unitPrice: { amount: '10.00', currency: 'USD' },
  });
}

async function asked(officer: Client, body: object): Promise<Determination> {
  const response = await officer.post('/v1/determinations', body);
  expect(response.status).toBe(200);
  return response.body as Determination;
}

/** A matrix that is determined. */
async function determinedBatch(officer: Client, body: object): Promise<string> {
  const { id } = await officer.made<{ id: string }>('/v1/determinations/batch', body);
  await eventually(
    () => officer.read<{ status: string }>(`/v1/determinations/batch/${id}`),
    ({ status }) => status === 'succeeded',
  );
  return id;
}

/** The newest first. */
async function determinationsOf(officer: Client): Promise<Determination[]> {
  return (await officer.read<{ data: Determination[] }>('/v1/determinations')).data;
}

async function chooseDestination(page: Page, field: string, country: string): Promise<void> {
  await page.getByRole('combobox', { name: new RegExp(`^${field}`) }).pressSequentially(country.slice(0, 4));
  await page
    .getByRole('option', { name: new RegExp(`^${country}`) })
    .first()
    .click();
}

/** A draft of one item to somebody there. */
async function draftTo(officer: Client, country: string, eccn: string): Promise<string> {
  const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
    name: 'Quiet Works Ltd.',
    country,
    kind: 'organization',
  });
  const parties = [{ role: 'ultimate_consignee', partyId }];
  const unitPrice = { amount: '9000.00', currency: 'USD' };
  const item = { eccn, description: 'Sample changer', quantity: '1', unit: 'each', unitPrice };
  return (await draftFor(officer, { parties, items: [item] })).id;
}
