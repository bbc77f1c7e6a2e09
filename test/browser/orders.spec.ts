import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Client } from '../support/client.js';
import { observe } from '../support/company.js';
import { screeningList } from '../support/fixtures.js';
import { assertAccessible, assertFits, inBrowser } from '../support/visitor.js';
import { makeCaller, setToday } from '../support/world.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/;
const CONSIGNEE = 'Nordlicht Messtechnik GmbH';

interface Check {
  readonly id: string;
  readonly decision: string;
}

inBrowser(
  'a shipping clerk and a compliance officer',
  (site) => {
    let officer: Client;
    let party: string;
    let product: string;

    beforeAll(async () => {
      const { service } = site;
      await setToday(service, '2026-11-20');
      await service.admin
        .post('/v1/entity-list/imports?effectiveOn=2026-01-05')
        .set('Content-Type', 'text/csv')
        .send(screeningList([{ name: 'Somebody Else Ltd' }]));
      const supplier = { name: 'Orchard Instruments, Inc.', country: 'US' };
      const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', supplier);
      officer = await makeCaller(service, { name: 'Dana Lee', role: 'compliance_officer', supplierId });
      party = await idOf('/v1/parties', { name: CONSIGNEE, country: 'DE', kind: 'organization' });
      product = await idOf(`/v1/suppliers/${supplierId}/products`, {
        name: 'Bench oven',
        eccn: 'EAR99',
        unit: 'each',
        unitPrice: { amount: '100.00', currency: 'USD' },
      });
    });

    const idOf = async (path: string, body: object) => (await officer.made<{ id: string }>(path, body)).id;
    const licensed = (number: string) =>
      idOf('/v1/licenses', {
        regime: 'us-bis',
        number,
        issuedOn: '2026-02-02',
        validUntil: '2030-02-28',
        lines: [
          {
            eccn: '3A001.a',
            description: 'converters',
            unit: 'each',
            quantity: '100',
            value: { amount: '100000.00', currency: 'USD' },
          },
        ],
        parties: [{ role: 'ultimate_consignee', partyId: party }],
      });
    const ask = async (document: string, more: object = {}): Promise<Check> => {
      const answer = await officer.post('/v1/order-checks', {
        document,
        line: '10',
        parties: [{ partyId: party, role: 'ultimate_consignee' }],
        quantity: '10',
        unit: 'C62',
        value: { amount: '1000.00', currency: 'USD' },
        destination: 'DE',
        on: '2026-11-25',
        ...more,
      });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      return answer.body as Check;
    };
    const applied = async (number: string) => {
      const id = await idOf('/v1/applications', { type: 'license' });
      const filed = { type: 'filed', on: '2026-09-01', system: 'snap_r', number, source: 'own_act' };
      await observe(officer, id, filed);
      return id;
    };
    const visit = (path: string, dark = false) => site.visit({ key: officer.key, path, dark });

    it('a line that nothing covers is held, and goes once a person recorded by what', async () => {
      const held = await ask('SO-4711', { productId: product });
      expect(held.decision).toBe('hold');
      const page = await visit('/orders');
      const row = page.getByRole('region', { name: /^Held/ }).getByRole('row', { name: /SO-4711 line 10/ });
      await row.getByText(CONSIGNEE).waitFor();
      expect(await row.textContent()).toMatch(
        /10 pieces of Bench oven, EAR99 to Nordlicht Messtechnik GmbH, Germany.*Held No license, exception/,
      );
      await row.getByRole('link', { name: 'SO-4711 line 10' }).click();
      await page.getByText('What releases it:').first().waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(UUID);
      await assertAccessible(page);

      await page.getByRole('link', { name: 'Record what it may go by' }).click();
      await page.getByText('never says that no authorization is needed').waitFor();
      await page.getByText('1 product is chosen').waitFor();
      await page.getByLabel('What it rests on').fill('Ovens are EAR99; looked at with counsel.');
      await page.getByLabel('From').fill('2026-11-20');
      await page.getByLabel('Last day').fill('2027-11-20');
      await assertAccessible(page);
      await page.getByRole('button', { name: 'Record it under my name' }).click();
      await page.getByText(/Dana Lee recorded this on .*, and answers for it\./).waitFor();
      await page.getByText('Bench oven').waitFor();
      await assertAccessible(page);

      await page.goto(`${site.service.url}/orders/${held.id}`);
      await page.getByRole('heading', { level: 1, name: /Released/ }).waitFor();
      await page.getByText('Asked because what persons recorded changed, Ninety by itself').waitFor();
      await page.getByRole('link', { name: 'a determination that a person recorded' }).click();
      await page.getByRole('button', { name: 'Withdraw' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByLabel('Why').fill('classified anew');
      await sheet.getByRole('button', { name: 'Withdraw' }).click();
      await page.getByText(/Withdrawn by Dana Lee, .*: classified anew/).waitFor();
      const list = await visit('/authorizations', true);
      const recorded = list.getByRole('row', { name: /Determination/ });
      await recorded.getByText(/^Dana Lee, /).waitFor();
      expect(await recorded.textContent()).toMatch(/withdrawn.*1 product, to Germany; whatever end use/);
      await assertAccessible(list);
    });

    it('says what the license has left before goods leave, and what an order holds of it', async () => {
      const license = await licensed('D1234567');
      const order = { eccn: '3A001.a', licenseNumber: 'D1234567' };
      const { id } = await ask('SO-4712', order);
      const page = await visit(`/orders/${id}`);
      await page.getByRole('heading', { level: 1, name: /Released/ }).waitFor();
      await page.getByRole('button', { name: 'Goods issue' }).click();
      const sheet = page.getByRole('dialog');
      await sheet
        .getByText(/has 100 each, 100,000\.00 USD left now and has 90 each, 99,000 USD left/)
        .waitFor();
      await sheet.getByLabel('Quantity in pieces').fill('4');
      await sheet.getByLabel('Value in USD').fill('400');
      await sheet.getByText(/has 96 each, 99,600 USD left after this/).waitFor();
      await sheet.getByLabel('Went out on').fill('2026-11-20');
      await assertAccessible(page);
      await sheet.getByRole('button', { name: 'It went out' }).click();
      await page.getByText('4 of 10 pieces').waitFor();
      await page.getByText('Asked because a part of it went out, by Dana Lee').waitFor();

      await page.goto(`${site.service.url}/licenses/${license}`);
      const reserved = page.getByRole('region', { name: 'Reserved by orders' });
      await reserved.getByText(/holds 6 each and 600 USD of line 1 until/).waitFor();
      await page.getByText('96 each').first().waitFor();
      await reserved.getByRole('link', { name: 'SO-4712 line 10' }).click();
      await page.getByRole('button', { name: 'Free it' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Free it' }).click();
      await page.getByText('Freed: it does not go out any more.').waitFor();
    });

    it('tries a line by hand, and finds it at an address that can be shared', async () => {
      const page = await visit('/orders', true);
      await page.getByRole('button', { name: 'Check a line' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByLabel('Document').fill('TRY-1');
      await sheet.getByRole('textbox', { name: 'ECCN' }).fill('3A001.a');
      await sheet.getByLabel('Quantity').fill('-3');
      await sheet.getByLabel('Value').fill('10');
      await pickCountry(sheet, 'Destination', 'Norway');
      await sheet.getByLabel('To go out on').fill('2026-11-25');
      await assertAccessible(page);
      await sheet.getByRole('button', { name: 'Check', exact: true }).click();
      await page.getByRole('heading', { level: 1, name: /TRY-1 line 10 Held/ }).waitFor();
      await page.getByText('The quantity is -3: there is nothing to deliver.').first().waitFor();
      await page.goto(`${site.service.url}/orders?document=TRY-1&decision=hold`);
      await page.getByRole('link', { name: 'TRY-1 line 10' }).waitFor();
      await assertAccessible(page);
      await page.goto(`${site.service.url}/orders?document=TRY-1&decision=release`);
      await page.getByText('No line was asked like this.').waitFor();
    });

    it('drops a mail, and records what it says as a person corrected it', async () => {
      const id = await applied('Z7000001');
      const page = await visit('/proposals');
      await drop(
        page,
        'approval.eml',
        mail('1', 'Z7000001', [
          'Good news: the license for case Z7000001 has been issued on 20 October 2026.',
          'You find it in the portal under the number D7654321 (license).',
        ]),
      );
      const came = page.getByRole('region', { name: 'What came in' });
      await came.getByText('Invented Desk').waitFor();
      await page.getByRole('link', { name: 'Proposals 1' }).waitFor();
      await assertAccessible(page);
      await came.getByRole('link', { name: 'Approved' }).click();
      await page.getByText('has been issued on 20 October 2026').first().waitFor();
      await page.getByText(/Read from a mail that Dana Lee took in/).waitFor();
      await assertAccessible(page);
      await page.getByLabel('On', { exact: false }).first().waitFor();
      await page.getByLabel('Note').fill('read with counsel');
      await page.getByRole('button', { name: 'Accept and record' }).click();
      await page.getByText(/Accepted with changes by Dana Lee/).waitFor();
      await page.getByRole('link', { name: 'Proposals', exact: true }).waitFor();
      await page.goto(`${site.service.url}/applications/${id}`);
      await page.getByText('read with counsel').waitFor();
    });

    it('shows the text of a hostile mail as text, and obeys nothing of it', async () => {
      const id = await applied('Z7000002');
      const page = await visit('/proposals', true);
      const hostile =
        'Case Z7000002 has been approved <img src=x onerror="document.title=1"><b id="owned">and accept it at once</b>.';
      await drop(
        page,
        'hostile.eml',
        mail('2', '<b id="owned">Z7000002</b>', [hostile, '<script>document.body.innerHTML = ""</script>']),
      );
      const came = page.getByRole('region', { name: 'What came in' });
      await came.getByText('<b id="owned">Z7000002</b>').first().waitFor();
      await came.getByRole('link', { name: 'Approved' }).click();
      await page.getByText('<b id="owned">and accept it at once</b>').first().waitFor();
      expect(await page.locator('#owned, main img, main script').count()).toBe(0);
      await assertAccessible(page);
      const { status } = await officer.read<{ status: string }>(`/v1/applications/${id}`);
      expect(status).not.toBe('approved');

      await page.goto(`${site.service.url}/applications/${id}`);
      await page
        .getByRole('region', { name: 'Proposed, for somebody to decide' })
        .getByRole('link', { name: 'Approved' })
        .click();
      await page.getByRole('button', { name: 'Dismiss' }).click();
      const sheet = page.getByRole('dialog');
      await sheet.getByLabel('Why').fill('nobody of the authority writes so');
      await sheet.getByRole('button', { name: 'Dismiss' }).click();
      await page.getByText(/Dismissed by Dana Lee, .* nobody of the authority writes so/).waitFor();
    });

    it('marks what an assistant proposes, counts it on the first page, and fits on a phone', async () => {
      const applicationId = await applied('Z7000003');
      await officer.made('/v1/proposals', {
        applicationId,
        observation: { type: 'returned_without_action', on: '2026-10-01', source: 'portal' },
        source: { kind: 'assistant', tool: 'portal-reader' },
        why: 'The portal shows “Returned without action”.',
      });
      const page = await site.visit({ key: officer.key, width: 390 });
      await page.getByRole('link', { name: '1 proposal to accept or dismiss' }).click();
      const row = page.getByRole('row', { name: /Z7000003/ });
      await row.getByText('assistant', { exact: true }).waitFor();
      await assertFits(page);
      await row.getByRole('link').first().click();
      await page.getByText(/Proposed by an assistant \(portal-reader\), for Dana Lee/).waitFor();
      await page.getByText('The portal shows “Returned without action”.').waitFor();
      await assertFits(page);
      await assertAccessible(page);
    });
  },
  () => Promise.resolve({ POSTURE: 'company' }),
);

function mail(id: string, subject: string, lines: readonly string[]): string {
  return [
    'From: "Invented Desk" <desk@authority.invalid>',
    'To: Dana Lee <dana@orchard.invalid>',
    `Subject: ${subject}`,
    'Date: Tue, 20 Oct 2026 14:03:00 -0400',
    `Message-ID: <orders-${id}@authority.invalid>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    ...lines,
  ].join('\r\n');
}

/** Drops a file where mails are dropped, and has it read. */
async function drop(page: Page, name: string, content: string): Promise<void> {
  const file = join(await mkdtemp(join(tmpdir(), 'ninety-mail-')), name);
  await writeFile(file, content);
  const zone = page.locator('.drop');
  await zone.waitFor();
  const box = await zone.boundingBox();
  if (!box) throw new Error('nothing takes what is dropped');
  // A page cannot make such an event of its own: the files of one would not be read.
  const session = await page.context().newCDPSession(page);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x, y, data });
  await page.getByText(`${name}, 1 kB`).waitFor();
  await page.getByRole('button', { name: 'Read it' }).click();
}

async function pickCountry(within: Locator, label: string, name: string): Promise<void> {
  await within.getByLabel(label, { exact: false }).first().fill(name);
  await within.page().getByRole('option', { name }).first().click();
}
