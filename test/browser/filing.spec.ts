import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { screeningList } from '../support/fixtures.js';
import { importLaws } from '../support/small-law.js';
import { assertAccessible, assertFits, inBrowser } from '../support/visitor.js';
import { draftFor, eventually, makeWorld, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

/** What a draft says of the form besides. */
type Saved = Application & {
  bis748p: {
    answers?: { isConfirmed: boolean | null }[] | null;
    foreignPersons?: { partyId: string; immigrationStatus: string | null }[] | null;
  } | null;
};

/** A block of the form on the page. */
function blockOf(page: Page | Locator, block: number): Locator {
  return page.getByRole('group', { name: new RegExp(`^${block} `) });
}

async function partyIn(officer: Client, country: string, kind = 'organization'): Promise<string> {
  const name = `Somebody of ${country}`;
  const { id } = await officer.made<{ id: string }>('/v1/parties', { name, country, kind });
  return id;
}

inBrowser('filing', (site) => {
  let world: World;

  beforeAll(async () => {
    await setToday(site.service, '2019-07-22');
    await site.service.admin
      .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
      .set('Content-Type', 'text/csv')
      .send(screeningList([{ name: 'Huawei Technologies Co., Ltd.' }]));
    world = await makeWorld(site.service);
    await importLaws(site.service);
    await world.officer.made(`/v1/suppliers/${world.supplierId}/products`, {
      name: 'NAND flash, 128 GB',
      eccn: '3A991',
      reasonsForControl: ['AT'],
      unit: 'each',
      unitPrice: { amount: '12.00', currency: 'USD' },
    });
  });

  it('goes from a blank page to a registered application, saved all the way', async () => {
    const page = await site.visit({ key: world.officer.key });
    await page.getByRole('link', { name: 'File', exact: true }).click();
    await page.getByRole('heading', { name: 'File an application' }).waitFor();
    await assertAccessible(page);
    // Whoever only looks leaves nothing behind.
    expect(await world.officer.read('/v1/applications')).toMatchObject({ data: [] });
    await page.getByRole('button', { name: 'Begin the draft' }).click();
    await page.getByText('1 missing').first().waitFor();
    await assertAccessible(page);

    const contact = page.getByRole('region', { name: /^Contact/ });
    // What was not said to be so may be asked; said that nothing is, it is not.
    await page.getByText('None of all these').click();
    await contact.getByLabel(/^Name/).fill('Dana Lee');
    await page.getByLabel('Your reference').fill('PO-77');

    const parties = page.getByRole('region', { name: /^Parties/ });
    await blockOf(parties, 18).getByRole('button', { name: 'A new party' }).first().click();
    const fresh = parties.getByRole('group', { name: 'A new party' });
    await fresh.getByLabel(/^Name/).fill('Huawei Tech');
    await fresh.getByText('on the list:').first().waitFor();
    await assertAccessible(page);
    await fresh.getByLabel(/^Name/).fill('Quiet Router Oy');
    await fresh.getByText(/^No name of list version \d+ of [\d-]+ scores 0\.8 or more\.$/).waitFor();
    await fresh.getByRole('combobox', { name: /^Country/ }).pressSequentially('fin');
    await page.getByRole('option', { name: 'Finland' }).click();
    await fresh.getByRole('button', { name: 'Add this party' }).click();
    await parties.getByText('Quiet Router Oy').waitFor();

    const items = page.getByRole('region', { name: /^Items/ });
    await items.getByRole('button', { name: /From your products/ }).click();
    await page.getByRole('option', { name: /NAND flash/ }).click();
    const quantity = items.getByLabel(/^Quantity/);
    await quantity.fill('a few');
    await items.getByText(/must be/).waitFor();
    await page.getByText('Not saved: mend what is marked.').waitFor();
    await quantity.fill('500');
    await page.getByText(/^Saved at/).waitFor();

    await page.getByLabel(/^The specific end use required/).fill('Routers for homes');
    const review = page.getByRole('button', { name: 'Review and submit' });
    await eventually(
      () => review.isEnabled(),
      (isEnabled) => isEnabled,
    );
    await page.reload();
    expect(await page.getByLabel(/^The specific end use required/).inputValue()).toBe('Routers for homes');
    expect(await page.getByLabel('Your reference').inputValue()).toBe('PO-77');

    await review.click();
    await page.getByRole('heading', { name: 'Is this what you file?' }).waitFor();
    await page.getByText('6,000.00 USD').waitFor();
    await assertAccessible(page);
    // BIS may return it for what it does not say: whoever files it says so.
    await page.getByRole('heading', { name: 'What the form asks and is not said' }).waitFor();
    expect(await page.getByRole('button', { name: 'Submit to BIS' }).isEnabled()).toBe(false);
    await page.getByText('File it all the same').click();
    await page.getByRole('button', { name: 'Submit to BIS' }).click();
    await page.getByText('day 0 of 90').waitFor();
    const { data } = await world.officer.read<{ data: Application[] }>('/v1/applications?q=PO-77');
    expect(data[0]).toMatchObject({ status: 'registered', endUse: 'Routers for homes' });
  });

  it('shows at a listed party the entry, and what must be judged first', async () => {
    const { id: partyId } = await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'Huawei Technologies',
      country: 'CN',
      kind: 'organization',
    });
    const { id } = await draftFor(world.officer, { parties: [{ role: 'ultimate_consignee', partyId }] });
    const page = await site.visit({ key: world.officer.key, path: `/applications/${id}/edit` });
    await page.getByRole('link', { name: 'Judge the alert first' }).click();
    await page.getByRole('heading', { name: 'Screening desk' }).waitFor();
  });

  it('of a draft that another window changed loses neither: the reader chooses', async () => {
    const draft = await draftFor(world.officer);
    const page = await site.visit({ key: world.officer.key, path: `/applications/${draft.id}/edit` });
    await page.getByLabel(/^The specific end use required/).waitFor();
    const { headers } = await world.officer.get(`/v1/applications/${draft.id}`);
    await world.officer.patch(`/v1/applications/${draft.id}`, { endUse: 'Theirs' }, String(headers.etag));
    await page.getByLabel(/^The specific end use required/).fill('Mine');
    await page.getByText('The draft was changed elsewhere').waitFor();
    await page.getByRole('button', { name: 'Keep mine' }).click();
    await page.getByText(/^Saved at/).waitFor();
    const { endUse } = await world.officer.read<Application>(`/v1/applications/${draft.id}`);
    expect(endUse).toBe('Mine');
  });

  it('deletes a draft after saying what that does', async () => {
    const draft = await draftFor(world.officer);
    const page = await site.visit({ key: world.officer.key, path: `/applications/${draft.id}/edit` });
    await page.getByRole('button', { name: 'Delete this draft' }).click();
    await page.getByText('Nothing was filed.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete this draft' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect((await world.officer.get(`/v1/applications/${draft.id}`)).status).toBe(404);
  });

  it('fits a phone', async () => {
    const draft = await draftFor(world.officer);
    const page = await site.visit({
      key: world.officer.key,
      path: `/applications/${draft.id}/edit`,
      width: 390,
    });
    await page.getByLabel(/^The specific end use required/).waitFor();
    await assertFits(page);
    // With all that may be asked, too.
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    await assertFits(page);
    await assertAccessible(page);
  });

  it('asks of a computer to Country Group D:1 its performance and brochures, and shows the answers on the form', async () => {
    const draft = await draftFor(world.officer, {
      parties: [{ role: 'ultimate_consignee', partyId: await partyIn(world.officer, 'CN') }],
      items: [{ eccn: '4A994.b', description: 'Server', quantity: '2', unit: 'each' }],
      bis748p: { circumstances: [] },
    });
    const page = await site.visit({ key: world.officer.key, path: `/applications/${draft.id}/edit` });
    const item = page.getByRole('group', { name: /^Item 1/ });
    const performance = item.getByLabel(/^APP/);
    await performance.fill('38.4');
    const brochures = blockOf(page, 6).getByRole('group', { name: /brochures/ });
    await brochures.getByText('It is attached').click();
    await page.getByText(/^Saved at/).waitFor();
    await eventually(
      () => world.officer.read<Saved>(`/v1/applications/${draft.id}`),
      ({ bis748p }) => bis748p?.answers?.[0]?.isConfirmed === true,
    );
    await assertAccessible(page);
    await page.getByRole('link', { name: 'Form BIS-748P, block by block' }).click();
    const performanceBlock = page.getByRole('listitem', { name: /^22\(b\)/ });
    await performanceBlock.getByText('38.4').waitFor();
    await page.getByRole('listitem', { name: /^6 / }).getByText('Tech. Specs.').waitFor();
    await performanceBlock.getByRole('button', { name: 'Copy Block 22(b) (748P)' }).waitFor();
    await page.getByRole('listitem', { name: /^25 / }).getByText('missing', { exact: true }).waitFor();
    await assertAccessible(page);
  });

  it('of a transfer in country puts its words there, and says why a block does not apply', async () => {
    const draft = await draftFor(world.officer, { type: 'transfer_in_country' });
    const page = await site.visit({ key: world.officer.key, path: `/applications/${draft.id}/edit` });
    await blockOf(page, 9).getByText('in-country transfer', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^Export|^Reexport|^Transfer/ }).click();
    await page.getByRole('option', { name: 'Export', exact: true }).click();
    await blockOf(page, 20)
      .getByText(/^does not apply: /)
      .waitFor();
    // Whoever knows better fills it in all the same.
    await page.getByRole('button', { name: 'Fill in Block 11' }).click();
    await page.getByLabel('Number of the license that this one replaces').waitFor();
  });

  it('releases technology to a person, by the citizenships that the person has', async () => {
    const partyId = await partyIn(world.officer, 'IN', 'person');
    const draft = await draftFor(world.officer, {
      parties: [],
      items: [{ eccn: '3E001', description: 'Technology to make wafers' }],
      bis748p: { foreignPersons: [{ partyId, citizenships: [], permanentResidencies: [] }] },
    });
    const page = await site.visit({ key: world.officer.key, path: `/applications/${draft.id}/edit` });
    const person = blockOf(page, 18).getByRole('group', { name: /^Somebody of IN/ });
    await person.getByRole('button', { name: 'Add a citizenship' }).click();
    await person.getByRole('combobox', { name: /^Citizenships/ }).pressSequentially('india');
    await page.getByRole('option', { name: 'India', exact: true }).click();
    await person.getByLabel('Since').fill('1990-02-03');
    await person.getByLabel(/^Status/).fill('H-1B');
    const { bis748p } = await eventually(
      () => world.officer.read<Saved>(`/v1/applications/${draft.id}`),
      (saved) => saved.bis748p?.foreignPersons?.[0]?.immigrationStatus === 'H-1B',
    );
    expect(bis748p?.foreignPersons).toMatchObject([
      { partyId, citizenships: [{ country: 'IN', since: '1990-02-03' }] },
    ]);
    await page.goto(`${site.service.url}/applications/${draft.id}/form`);
    await page.getByRole('listitem', { name: /^18 / }).getByText('Somebody of IN').waitFor();
  });

  it('of a whole file tells how far it is and what became of each line', async () => {
    const { id: partyId } = await world.officer.made<{ id: string }>('/v1/parties', {
      name: 'Bulk Buyer Oy',
      country: 'FI',
      kind: 'organization',
    });
    const line = (reference: string, quantity: string) =>
      JSON.stringify({
        reference,
        type: 'export',
        contact: { name: 'Dana Lee' },
        parties: [{ role: 'ultimate_consignee', partyId }],
        items: [
          {
            eccn: '3A991',
            reasonsForControl: ['AT'],
            description: reference,
            quantity,
            unit: 'each',
            unitPrice: { amount: '1.00', currency: 'USD' },
          },
        ],
        endUse: 'Servers',
      });
    const file = [line('B-1', '1'), line('B-2', 'none'), line('B-3', '3')].join('\n');
    const page = await site.visit({ key: world.officer.key, path: '/bulk' });
    await assertAccessible(page);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Choose a file' }).click();
    await (
      await choosing
    ).setFiles({ name: 'many.ndjson', mimeType: 'application/x-ndjson', buffer: Buffer.from(file) });
    await page.getByRole('button', { name: /If a line is wrong/ }).click();
    await page.getByRole('option', { name: 'file the others' }).click();
    await page.getByRole('button', { name: 'File them' }).click();
    await page.getByText('2 filed').waitFor();
    await page.getByText('1 rejected').waitFor();
    await page.getByRole('button', { name: 'Rejected' }).click();
    const row = page.getByRole('row', { name: /rejected/ });
    expect(await row.textContent()).toMatch(/2.*quantity/);
    await assertAccessible(page);
  });
});
