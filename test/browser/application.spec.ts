import { beforeAll, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Client } from '../support/client.js';
import { assertAccessible, assertFits, inBrowser } from '../support/visitor.js';
import { eventually, filed, makeCaller, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/;

inBrowser('an application', (site) => {
  let world: World;
  let defense: Client;
  let application: Application;

  beforeAll(async () => {
    const { service } = site;
    await setToday(service, '2019-07-22');
    world = await makeWorld(service);
    defense = await world.reviewer('Defense');
    application = await filed(world.officer);
    await setToday(service, '2019-07-25');
    await record(world.bis, application, { type: 'referred', agencies: ['Defense', 'Energy'] });
    await record(world.bis, application, { type: 'information_requested', id: 'q1', by: 'BIS' });
    await setToday(service, '2019-08-04');
    await record(world.officer, application, { type: 'information_received', id: 'q1' });
    await setToday(service, '2019-08-20');
  });

  const open = async (key: string | null, { id } = application, width = 1280): Promise<Page> => {
    const page = await site.visit({ key, path: `/applications/${id}`, width });
    await page.getByRole('button', { name: /^resolution/ }).waitFor();
    return page;
  };

  it('draws every clock that the caller may see, says its rule on focus, and opens the sum by keyboard', async () => {
    const page = await open(world.bis.key);
    const energy = page.getByRole('button', { name: /^Energy: recommendation/ });
    expect(await energy.textContent()).toContain('4 days left');
    await page.getByText('day 19 of 90').waitFor();
    await assertAccessible(page);
    await page.getByRole('link', { name: 'All applications' }).focus();
    // The form, print, the evidence, and the first clock.
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
    const tip = page.getByRole('tooltip');
    expect(await tip.textContent()).toMatch(/15 CFR 750.4\(a\)\(1\).*10 do not count/);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('initial action');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Why this date: resolution' });
    await dialog.waitFor();
    const sum = await dialog.textContent();
    expect(sum).toContain('15 CFR 750.4(a)(1)');
    expect(sum).toMatch(/10 days do not count: information request/);
    await assertAccessible(page);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  it('says to the whole government who applies and to whom it goes, by name', async () => {
    for (const { key } of [world.bis, defense, world.chair, world.auditor]) {
      const page = await open(key);
      await page
        .getByText(
          /^Micron Technology, Inc\. → Harmless Bakery Supplies \d+ Oy, Finland · 3A991 · [\d,]+ USD$/,
        )
        .waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(UUID);
      await page.goto(`${site.service.url}/applications`);
      const row = page.getByRole('row', { name: String(application.controlNumber) });
      expect(await row.textContent()).toMatch(/Micron Technology, Inc\..*Harmless Bakery Supplies/);
      expect(await page.locator('main').innerText()).not.toMatch(UUID);
      await page.goto(`${site.service.url}/reports/applications?pending=true`);
      await page.getByRole('cell', { name: 'Micron Technology, Inc.' }).waitFor();
      await page.goto(site.service.url);
      await page.getByRole('cell', { name: 'Micron Technology, Inc.' }).first().waitFor();
    }
  });

  it('shows an applicant no agency, position or note', async () => {
    const page = await open(world.officer.key);
    const text = await page.locator('main').textContent();
    expect(text).not.toMatch(/Defense|Energy|Positions|Notes inside/);
    await assertAccessible(page);
  });

  it('that is not there, or not the caller’s, says so', async () => {
    const other = await makeWorld(site.service);
    const page = await site.visit({ key: other.officer.key, path: `/applications/${application.id}` });
    await page.getByRole('alert').getByText('There is no such application.').waitFor();
    await assertAccessible(page);
  });

  it('says beside what cannot be done why, with the paragraph', async () => {
    const page = await open(world.bis.key);
    await page.getByText(/^Not now/).click();
    const approve = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: 'Approve' }) });
    expect(await approve.getByRole('button').isDisabled()).toBe(true);
    expect(await approve.textContent()).toMatch(
      /the status is referred; this needs registered or final review/,
    );
  });

  it('takes an agency’s position: asked for its bases, shown with what it does, then given once', async () => {
    const page = await open(defense.key);
    await page.getByRole('button', { name: 'Give the position' }).click();
    await page.getByRole('button', { name: /Recommendation/ }).click();
    await page.getByRole('option', { name: 'Approve with conditions' }).click();
    const preview = page.getByRole('button', { name: 'Look at it before it is sent' });
    expect(await preview.isDisabled()).toBe(true);
    await page.getByLabel(/Conditions/).fill('Quarterly report\nNo re-export');
    await assertAccessible(page);
    await preview.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Quarterly report').waitFor();
    await dialog.getByText('Defense: recommendation').waitFor();
    await assertAccessible(page);
    await dialog.getByRole('button', { name: 'Give the position' }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText('approve with conditions').first().waitFor();
    const { data } = await world.bis.read<{ data: { type: string; conditions?: string[] }[] }>(
      `/v1/applications/${application.id}/events`,
    );
    expect(data.at(-1)).toMatchObject({ type: 'position', conditions: ['Quarterly report', 'No re-export'] });
  });

  it('asks in a form for what the description gives an event, and for nothing else', async () => {
    interface Form {
      readonly title: string;
      readonly properties: Readonly<Record<string, { readonly enum?: readonly string[] }>>;
    }
    const description = await world.bis.read<{
      components: { schemas: { ProcedureEvent: { oneOf: readonly Form[] } } };
    }>('/openapi.json');
    const forms = description.components.schemas.ProcedureEvent.oneOf.filter(({ title }) =>
      title.startsWith('hold_placed '),
    );
    expect(forms.length).toBeGreaterThan(5);
    // The day, the name of the hold and remarks are not asked for; files are attached elsewhere.
    const ofItself = ['type', 'on', 'id', 'note', 'attachmentIds'];
    const page = await open(world.bis.key, await filed(world.officer));
    await page.getByRole('button', { name: 'Place a hold' }).click();
    for (const { title, properties } of forms) {
      const kind = title.replace('hold_placed ', '').replaceAll('_', ' ');
      await page.getByRole('button', { name: /^Kind of hold|Kind of hold / }).click();
      await page.getByRole('option', { name: new RegExp(`^${kind}$`, 'i') }).click();
      const described = Object.keys(properties).filter((name) => !ofItself.includes(name));
      await expect
        .poll(() =>
          page.locator('[data-field]').evaluateAll((fields) => fields.map(({ dataset }) => dataset.field)),
        )
        .toEqual(described);
    }
    await assertAccessible(page);
  });

  it('is decided by the chair of the Operating Committee, who sees that agencies may appeal', async () => {
    const fresh = await filed(world.officer);
    await record(world.bis, fresh, { type: 'referred', agencies: ['Defense'] });
    await record(defense, fresh, {
      type: 'position',
      agency: 'Defense',
      recommendation: 'deny',
      reasons: 'risk',
      statutoryBasis: '50 U.S.C. 4813',
      regulatoryBasis: '15 CFR 744.11(a)',
    });
    await record(world.bis, fresh, { type: 'escalated_to_oc' });
    const page = await open(world.chair.key, fresh);
    await page.getByRole('button', { name: 'Decide for the Operating Committee' }).click();
    await page.getByRole('dialog').getByText('risk').waitFor();
    await page.getByRole('button', { name: /Outcome/ }).click();
    await page.getByRole('option', { name: 'Approve' }).click();
    await page.getByRole('button', { name: 'Look at it before it is sent' }).click();
    await page.getByText('Agencies may appeal within 5 days.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Decide for the' }).click();
    await page.getByRole('listitem').getByText('oc decision').first().waitFor();
  });

  it('refuses to act on what was not seen, and shows what others do at once', async () => {
    const fresh = await filed(world.officer);
    const page = await open(world.bis.key, fresh);
    await page.getByRole('button', { name: 'Return without action' }).click();
    await page.getByLabel(/What the application lacks/).fill('The end user');
    const colleague = await makeCaller(site.service, { name: 'Ann Other', role: 'licensing_officer' });
    await record(colleague, fresh, { type: 'hold_placed', id: 'h1', kind: 'administrative' });
    const actedAt = Date.now();
    const dialog = page.getByRole('dialog');
    // Another's act is shown within two seconds by itself; here with what a busy machine adds.
    await dialog.getByText('Somebody changed this while you wrote.').waitFor();
    const shownAfter = Date.now() - actedAt;
    expect(shownAfter).toBeLessThan(6_000);
    await dialog
      .getByRole('listitem')
      .getByText(/hold placed/)
      .waitFor();
    await page.getByRole('button', { name: 'Look at it before it is sent' }).click();
    await dialog.getByRole('button', { name: 'Return without action' }).click();
    await dialog.getByRole('alert').getByText('Somebody acted on this application').waitFor();
    // What was written is kept, and sent when its writer has read what changed.
    await dialog.getByRole('button', { name: 'Go on with what I wrote' }).click();
    await dialog.getByText('The end user').waitFor();
    await dialog.getByRole('button', { name: 'Return without action' }).click();
    await page.getByRole('heading', { name: 'returned without action' }).waitFor();
  });

  it('waits for the second signature, which another officer gives after reading the first', async () => {
    const { service } = site;
    const { admin } = service;
    const before = await admin.get('/v1/settings');
    await admin.patch('/v1/settings', { countersign: ['approved'] }, String(before.headers.etag));
    try {
      const fresh = await filed(world.officer);
      const page = await open(world.bis.key, fresh);
      await page.getByRole('button', { name: 'Approve', exact: true }).click();
      await page.getByLabel(/Conditions/).fill('No military end use');
      await page.getByRole('button', { name: 'Look at it before it is sent' }).click();
      await page.getByText('It takes effect with a second signature.').waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
      await page.getByText('you cannot countersign your own decision').waitFor();
      const second = await makeCaller(service, { name: 'Sam Second', role: 'licensing_officer' });
      const other = await open(second.key, fresh);
      await other.getByText('No military end use').waitFor();
      await assertAccessible(other);
      await other.getByRole('button', { name: 'Countersign' }).click();
      // It says what it does, and what happened since, before it is done.
      const asked = other.getByRole('dialog', { name: 'Countersign' });
      await asked.getByText('Nothing happened since it was signed.').waitFor();
      await asked.getByRole('button', { name: 'Countersign' }).click();
      await other.getByRole('heading', { name: 'approved' }).waitFor();
      // The first officer's page knows without being asked.
      await page.getByRole('heading', { name: 'approved' }).waitFor();
    } finally {
      const now = await admin.get('/v1/settings');
      await admin.patch('/v1/settings', { countersign: [] }, String(now.headers.etag));
    }
  });

  it('is answered by the applicant on a phone, with a file', async () => {
    const fresh = await filed(world.officer);
    await record(world.bis, fresh, {
      type: 'information_requested',
      id: 'q1',
      by: 'BIS',
      questions: ['Who installs them?'],
    });
    const page = await open(world.officer.key, fresh, 390);
    await page.getByText('Who installs them?').first().waitFor();
    await assertFits(page);
    await assertAccessible(page);
    await page.getByRole('button', { name: 'Answer', exact: true }).click();
    // What was asked stays in sight while the answer is written, and when it is looked at.
    const asked = page.getByRole('dialog').getByText('Who installs them?');
    await asked.waitFor();
    await page.getByLabel('Answer to question 1').fill('Our own engineers.');
    const choosingPlan = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach a file to answer 1' }).click();
    await (
      await choosingPlan
    ).setFiles({ name: 'people.txt', mimeType: 'text/plain', buffer: Buffer.from('names') });
    await page.getByRole('button', { name: 'Leave out people.txt' }).waitFor();
    await assertFits(page);
    await page.getByRole('button', { name: 'Look at it before it is sent' }).click();
    await asked.waitFor();
    await assertAccessible(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Answer' }).click();
    await page.getByText('Our own engineers.').first().waitFor();
    await page.getByText('Attached: people.txt').first().waitFor();
    // What was asked is answered: the what-if is about what may still come.
    await page.getByRole('button', { name: 'What if…' }).click();
    await page.getByRole('button', { name: 'nothing happens until then' }).waitFor();
    await assertFits(page);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach a file' }).click();
    await (
      await choosing
    ).setFiles({ name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from('a plan') });
    await page.getByRole('link', { name: 'plan.txt' }).waitFor();
  });

  it('shows the notice while the response to it is written', async () => {
    const fresh = await filed(world.officer);
    const bases = { statutoryBasis: '50 U.S.C. 4813', regulatoryBasis: '15 CFR 744.11(a)' };
    await record(world.bis, fresh, { type: 'intent_to_deny', reasons: 'Risk of diversion', ...bases });
    const page = await open(world.officer.key, fresh);
    await page.getByRole('button', { name: 'Respond to the notice' }).click();
    await page.getByRole('dialog').getByText('Risk of diversion').waitFor();
    expect(await page.getByRole('dialog').innerText()).not.toMatch(UUID);
  });

  it('is turned down for a file that is too large, in words', async () => {
    const page = await open(world.officer.key);
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Attach a file' }).click();
    await (
      await choosing
    ).setFiles({
      name: 'big.bin',
      mimeType: 'application/octet-stream',
      buffer: Buffer.alloc(26 * 1024 * 1024),
    });
    await page.getByRole('alert').waitFor();
  });

  it('draws how the clocks would stand if an agency answers on another day, by drag, key and field', async () => {
    const page = await open(world.bis.key);
    await page.getByRole('button', { name: 'What if…' }).click();
    const slider = page.getByRole('slider', { name: /answers$/ });
    const then = page.getByRole('region', { name: 'What if' });
    await then.getByText(/it would be: (referred|final review)/).waitFor();
    const field = then.getByLabel('On', { exact: true });
    const before = await field.inputValue();
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await eventually(
      () => field.inputValue(),
      (day) => day > before,
    );
    await assertAccessible(page);
    const { x, y, width, height } = (await slider.boundingBox())!;
    await page.mouse.click(x + width * 0.95, y + height / 2);
    await then
      .getByText(/no agency has an open referral|Energy was deemed|final review/)
      .first()
      .waitFor();
    // What was recorded, if it had been on another day.
    await then.getByRole('button', { name: /Suppose that/ }).click();
    await page.getByRole('option', { name: /^this was on another day: registered/ }).click();
    await field.fill('2019-07-20');
    await then.getByText('2 days earlier').first().waitFor();
  });

  it('counts an applicant’s what-if from all that happened, as the ruler does', async () => {
    const page = await open(world.officer.key);
    await page.getByRole('button', { name: 'What if…' }).click();
    const supposed = page.getByRole('region', { name: 'What if' });
    await supposed.getByText('it would be: under review').waitFor();
    // BIS acted on the third day; the ruler says so, and 22 July + 90 with 10 days out is 30 October.
    const told = (await supposed.textContent()) ?? '';
    expect(told).toContain('due 30 Oct 2019');
    expect(told).not.toMatch(/Energy|Defense/);
    expect(await page.getByRole('button', { name: /^initial action/ }).textContent()).toContain('met');
  });

  it('says in a preview on which day a clock is met, and that a date may still move', async () => {
    const fresh = await filed(world.officer);
    await record(world.bis, fresh, { type: 'referred', agencies: ['Defense'] });
    const page = await open(defense.key, fresh);
    await page.getByRole('button', { name: 'Give the position' }).click();
    await page.getByRole('button', { name: /Recommendation/ }).click();
    await page.getByRole('option', { name: 'Approve', exact: true }).click();
    await page.getByRole('button', { name: 'Look at it before it is sent' }).click();
    const then = page.locator('.then');
    await then.getByText('Defense: recommendation').waitFor();
    expect(await then.textContent()).toContain('✓ met 20 Aug 2019');
    const bis = await open(world.bis.key, fresh);
    await bis.getByRole('button', { name: 'Ask the applicant' }).click();
    await bis.getByLabel(/^Questions/).fill('Who installs them?');
    await bis.getByRole('button', { name: 'Look at it before it is sent' }).click();
    await bis.locator('.then').getByText('resolution').waitFor();
    expect(await bis.locator('.then').textContent()).toContain('stopped, due 18 Nov 2019, provisional');
  });

  it('shows a date that may still move as provisional, wherever it stands', async () => {
    const fresh = await filed(world.officer);
    await record(world.bis, fresh, { type: 'information_requested', id: 'q1', by: 'BIS' });
    for (const { key } of [world.officer, world.bis]) {
      const page = await open(key, fresh);
      await page.getByText('stopped since 20 Aug 2019, due 18 Nov 2019, provisional').waitFor();
      expect(await page.locator('.ruler-axis').textContent()).toContain('18 Nov 2019, provisional');
      await page.getByRole('button', { name: /^resolution/ }).click();
      const why = page.getByRole('dialog');
      expect(await why.textContent()).toMatch(/as things stand, it is due.*18 Nov 2019, provisional/);
      await page.keyboard.press('Escape');
    }
  });

  it('prints the clocks and the case without what only a screen needs', async () => {
    const page = await open(world.officer.key);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: /^resolution/ }).isVisible()).toBe(true);
    const pdf = await page.pdf();
    expect(pdf.subarray(0, 4).toString()).toBe('%PDF');
  });

  it('takes notes inside the government', async () => {
    const page = await open(world.bis.key);
    await page.getByLabel('Add a note').fill('Called the applicant.');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Called the applicant.').waitFor();
    await expect.poll(() => page.getByLabel('Add a note').inputValue()).toBe('');
  });
});
