import { readFile } from 'node:fs/promises';
import { afterAll, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { MailServer } from '../support/mail-server.js';
import type { Site } from '../support/visitor.js';
import { assertAccessible, assertCount, inBrowser } from '../support/visitor.js';
import { eventually, setToday } from '../support/world.js';

/**
 * The journey of test/e2e/team-of-five.spec.ts at the console alone: an administrator makes a team of five and their
 * policy, and the team carries an application from its draft to the last report under its license. Each has a browser of
 * their own and signs in by their key; the clock alone is moved from outside.
 */
const TEAM = {
  preparer: { name: 'Pat Prior', email: 'pat@orchard.example', role: 'Preparer', functions: '' },
  classifier: {
    name: 'Cleo Ames',
    email: 'cleo@orchard.example',
    role: 'Reviewer',
    functions: 'classification',
  },
  legal: { name: 'Lea Gall', email: 'lea@orchard.example', role: 'Reviewer', functions: 'legal' },
  // Who files is an officer: a reviewer gives a word, and records nothing.
  official: {
    name: 'Eve Owens',
    email: 'eve@orchard.example',
    role: 'Compliance officer',
    functions: 'empowered_official',
  },
  auditor: { name: 'Ann Otter', email: 'ann@orchard.example', role: 'Auditor', functions: '' },
} as const;
type Member = keyof typeof TEAM;
/** How subjects begin. */
const [REVIEW, DUE] = [/asked for in .*review/, /dut(y is|ies are) due soon/];
const COMPANY = 'Orchard Instruments, Inc.';

let mails: MailServer | null = null;
afterAll(() => mails?.goAway());

inBrowser(
  'a team of five at the console',
  (site) => {
    const keys = new Map<Member, string>();
    const as = (member: Member, path = '/') => signIn(site, keys.get(member) ?? '', path);
    /** Where the application is. */
    let path = '';

    it('is made by an administrator, each with a key, an address and their functions, and a policy for what they do', async () => {
      await setToday(site.service, '2026-09-01');
      const page = await signIn(site, site.service.admin.key ?? '', '/administration');
      const making = await open(page, 'Add a supplier', 'Add a supplier');
      await making.getByLabel(/^Name/).fill(COMPANY);
      await act(making, 'Add');
      for (const member of Object.keys(TEAM) as Member[])
        keys.set(member, await addPerson(page, TEAM[member]));
      expect(new Set(keys.values()).size).toBe(5);

      await page.getByRole('link', { name: 'Reviews' }).click();
      await page.getByRole('button', { name: 'Policies' }).click();
      const policy = await open(page, 'Add a policy', 'Add a policy');
      await policy.getByLabel(/^Id/).fill('chips');
      await policy.getByLabel(/^Name/).fill('Advanced chips');
      await choose(page, policy, /^Company/, COMPANY);
      await policy.getByRole('button', { name: 'Add a condition' }).click();
      await policy.getByLabel(/^One of these/).fill('3A090');
      for (const [place, [of, days]] of [
        ['classification', '2'],
        ['legal', '5'],
        ['empowered_official', '2'],
      ].entries()) {
        if (place > 0) await policy.getByRole('button', { name: 'Add a step' }).click();
        const step = policy.getByRole('group', { name: `Step ${place + 1}` });
        await step.getByLabel(/^Function/).fill(of ?? '');
        await step.getByLabel(/^Days/).fill(days ?? '');
      }
      await act(policy, 'Keep the policy');
      await page.getByRole('heading', { name: 'Advanced chips' }).waitFor();
    });

    it('drafts an application, and has it reviewed by those whose word it needs, in their order', async () => {
      const [writer, classifier, lawyer, official] = await Promise.all([
        as('preparer'),
        as('classifier', '/reviews'),
        as('legal', '/reviews'),
        as('official', '/reviews'),
      ]);
      path = await draft(writer);
      await writer.getByRole('button', { name: 'Request the review' }).click();
      await act(writer.getByRole('dialog'), 'Request the review');
      await review(writer).getByText('Under review').waitFor();

      await mailed('classifier', REVIEW);
      await lawyer.getByText('Nothing waits for you.').waitFor();
      expect(await calendarOf(classifier)).toContain('Your word on an application is due');
      await approve(classifier, 'Classification');
      // What another page opens shows by itself to whom it waits for.
      await mailed('legal', REVIEW);
      await approve(lawyer, 'Legal');
      await mailed('official', REVIEW);
      await review(writer).getByText('Empowered official open').waitFor();
      await assertCount(writer.getByRole('button', { name: /^Approve/ }), (count) => count === 0);
      await assertCount(writer.getByRole('button', { name: 'Record a filing' }), (count) => count === 0);
      await approve(official, 'Empowered official');
      await review(writer).getByText('Ready to be filed').waitFor();
      await assertAccessible(official);
    });

    it('files it, and records what it hears until it is approved', async () => {
      const page = await as('official', path);
      const filing = await open(page, 'Record a filing', 'Record a filing');
      await filing.getByLabel(/^Number/).fill('Z4200001');
      await filing.getByLabel(/^Day/).fill('2026-09-01');
      await act(filing, 'Write it down');
      await page.getByRole('heading', { name: /^Z4200001 Filed/ }).waitFor();

      await setToday(site.service, '2026-09-20');
      const later = await as('official', path);
      await observe(later, 'What did they say?', 'Information requested', '2026-09-15', async (sheet) => {
        await choose(later, sheet, /^Where it comes from/, 'An e-mail');
        await sheet.getByLabel(/^Questions/).fill('Whose weather?');
      });
      await observe(later, 'What did we do?', 'Information given', '2026-09-18');
      await observe(later, 'What did they say?', 'Approved', '2026-09-20', async (sheet) => {
        await choose(later, sheet, /^Where it comes from/, 'The portal');
        await sheet.getByLabel('License number').fill('D420001');
      });
      await later.getByRole('heading', { name: /^Z4200001 Approved/ }).waitFor();
      // The preparer sees it, and has nothing to write down.
      const reader = await as('preparer', path);
      await reader.getByRole('heading', { name: /^Z4200001 Approved/ }).waitFor();
      await assertCount(reader.getByRole('button', { name: 'What did they say?' }), (count) => count === 0);
    });

    it('records its license, ships, and says who keeps what the license asks', async () => {
      const page = await as('official', path);
      await page.getByRole('link', { name: 'Record a license' }).click();
      await page.getByRole('heading', { name: 'Record a license' }).waitFor();
      await page.getByLabel(/^Valid until/).fill('2027-09-30');
      await page.getByRole('button', { name: 'Add a condition' }).click();
      await page
        .getByRole('group', { name: 'Condition 1' })
        .getByLabel(/^What it says/)
        .fill('Report each six months.');
      await page.getByRole('button', { name: 'Write it down' }).click();
      await page.getByRole('heading', { name: 'License D420001 Active' }).waitFor();
      const shipping = await open(page, 'Record a shipment', 'Record a shipment');
      await shipping.getByLabel('Quantity (each)').fill('4');
      await shipping.getByLabel(/^Shipped on/).fill('2026-09-20');
      await act(shipping, 'Write it down');
      await page.getByRole('cell', { name: '6 each' }).waitFor();

      const report = await open(page, 'Make a duty: Report each six months.', 'Make a duty');
      await choose(page, report, /Kind/, 'Report');
      await choose(page, report, /^Due/, 'Every so many months');
      await report.getByLabel(/^First on/).fill('2027-03-20');
      await report.getByLabel(/^Months/).fill('6');
      await choose(page, report, /^Seen to by/, TEAM.official.name);
      await assertAccessible(page);
      await act(report, 'Make a duty');
      await page.getByRole('region', { name: 'Duties' }).getByText('20 Mar 2027').waitFor();
      expect(await calendarOf(page)).toContain('D420001');

      // Whoever owes nothing by law has tasks: what a preparer makes of the license is theirs.
      const theirs = await as('preparer', new URL(page.url()).pathname);
      await theirs.goto(`${site.service.url}/licenses`);
      await theirs.getByRole('link', { name: 'D420001', exact: true }).click();
      const task = await open(theirs, 'Add a task', 'Add a task');
      await task.getByLabel(/^What is to be done/).fill('Collect the delivery notes.');
      await task.getByRole('textbox', { name: /^By/ }).fill('2026-10-10');
      await assertAccessible(theirs);
      await act(task, 'Add a task');
      await theirs.getByRole('region', { name: 'Duties' }).getByText('Collect the delivery notes.').waitFor();
    });

    it('is warned of what is due, and meets it until the last report', async () => {
      await setToday(site.service, '2026-10-03');
      await mailed('preparer', DUE);
      const preparer = await as('preparer', '/duties');
      await meet(preparer, 'Collect the delivery notes.', '2026-10-03');
      // The first report, and after it the last that falls within the license.
      for (const [day, due, count] of [
        ['2027-03-15', '20 Mar 2027', 1],
        ['2027-09-15', '20 Sep 2027', 2],
      ] as const) {
        await setToday(site.service, day);
        await mailed('official', DUE, count);
        const official = await as('official', '/duties?owner=me');
        await official.getByRole('row', { name: new RegExp(`${due}.*Report each six months`) }).waitFor();
        await meet(official, 'Report each six months.', day);
      }
      const official = await as('official', '/duties?origin=person&dueBefore=2027-10-01');
      await official.getByText('Nothing is owed like this.').waitFor();
    });

    it('shows its auditor all of it, who changes nothing', async () => {
      const page = await as('auditor', path);
      await page.getByRole('heading', { name: /^Z4200001 Approved/ }).waitFor();
      for (const member of ['classifier', 'legal', 'official'] as const)
        await review(page)
          .getByText(new RegExp(`^${TEAM[member].name} approved`))
          .waitFor();
      for (const button of [/^Approve/, /^Record a/, 'What did they say?', 'Add a task', 'Add', /^Place a/])
        await assertCount(page.getByRole('button', { name: button }), (count) => count === 0);
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Evidence (zip)' }).click(),
      ]);
      // The signature of an archive.
      expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
      await assertAccessible(page);

      await page.goto(`${site.service.url}/reviews?view=overrides`);
      await page.getByText('Nothing was filed without its review.').waitFor();
      await page.getByRole('link', { name: 'Audit' }).click();
      await page.getByRole('button', { name: 'Verify the record' }).click();
      await page.getByText(/^The record is whole: [\d,]+ entries/).waitFor();
    });

    async function draft(page: Page): Promise<string> {
      await page.getByRole('link', { name: 'Begin an application', exact: true }).first().click();
      await page.getByLabel('Reference').fill('PO-42');
      await page.getByRole('button', { name: 'Begin', exact: true }).click();
      await page.getByRole('heading', { name: 'The application' }).waitFor();
      for (const [at, role] of ['Ultimate consignee', 'End user'].entries()) {
        const finder = page.getByRole('combobox', { name: `Find a party: ${role}` });
        if (at > 0) {
          await page.getByRole('button', { name: 'Fill in Block 19' }).click();
          await finder.click();
          await finder.pressSequentially('Nordlicht');
          await page.getByRole('option', { name: /Nordlicht Optik GmbH/ }).click();
          continue;
        }
        const block = page.getByRole('group', { name: /^18 / });
        await block.getByRole('button', { name: 'A new party' }).first().click();
        const fresh = page.getByRole('group', { name: 'A new party' });
        await fresh.getByLabel(/^Name/).fill('Nordlicht Optik GmbH');
        await fresh.getByRole('combobox', { name: /^Country/ }).pressSequentially('germ');
        await page.getByRole('option', { name: 'Germany' }).click();
        await fresh.getByRole('button', { name: 'Add this party' }).click();
        await block.getByText('Nordlicht Optik GmbH').waitFor();
      }
      await page.getByRole('button', { name: 'Add an item' }).click();
      const item = page.getByRole('group', { name: /^Item 1/ });
      await item.getByRole('combobox', { name: /^ECCN/ }).fill('3A090.a');
      await item.getByLabel(/^Description/).fill('GPU');
      await item.getByLabel(/^Quantity/).fill('10');
      await item.getByLabel(/^Unit(?! price)/).fill('each');
      await page.getByLabel(/^The specific end use required/).fill('Weather models');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Nordlicht Optik GmbH, Germany').first().waitFor();
      return new URL(page.url()).pathname;
    }

    /** From the inbox to the application, and a word on it. */
    async function approve(page: Page, step: string): Promise<void> {
      await page
        .getByRole('row', { name: new RegExp(step) })
        .getByRole('link', { name: 'PO-42' })
        .click();
      await page.getByRole('button', { name: `Approve: ${step}` }).click();
      await act(page.getByRole('dialog'), 'Approve');
    }

    async function meet(page: Page, text: string, day: string): Promise<void> {
      const row = page.getByRole('row', { name: new RegExp(text) }).first();
      await row.getByRole('button', { name: `Meet: ${text}` }).click();
      const sheet = page.getByRole('dialog', { name: 'It was met' });
      await sheet.getByRole('textbox', { name: /^On/ }).fill(day);
      await act(sheet, 'Meet');
    }

    /** What the calendar of whoever reads the page has, at the address that the console makes for it. */
    async function calendarOf(page: Page): Promise<string> {
      const back = page.url();
      await page.getByRole('link', { name: 'Duties', exact: true }).click();
      const calendar = page.getByRole('region', { name: 'In your calendar' });
      await calendar.getByRole('button', { name: 'Make an address' }).click();
      const address = await calendar.getByRole('status').locator('code').textContent();
      const { pathname } = new URL(String(address));
      await page.goto(back);
      return (await (await fetch(site.service.url + pathname)).text()).replace(/\r\n[ \t]/g, '');
    }
  },
  async () => {
    mails = await MailServer.start();
    return {
      POSTURE: 'company',
      SMTP_URL: mails.url,
      MAIL_FROM: 'Ninety <ninety@ninety.example>',
      PUBLIC_URL: 'https://ninety.example',
      MAIL_RETRY_SCHEDULE: '1',
      DUTY_LEAD_DAYS: '7',
    };
  },
);

/** Waits until somebody has had so many mails of a kind; no subject says of what. */
async function mailed(member: Member, about: RegExp, count = 1): Promise<void> {
  const to = TEAM[member].email;
  const subjects = () =>
    Promise.resolve((mails?.mails ?? []).filter((one) => one.to.includes(to)).map((one) => one.subject));
  const all = await eventually(subjects, (some) => some.filter((one) => about.test(one)).length >= count);
  expect(all.join()).not.toMatch(/PO-42|3A090|Z4200001|D420001|Nordlicht/);
}

async function signIn(site: Site, key: string, path: string): Promise<Page> {
  const page = await site.visit({ key: null, path });
  await page.getByLabel('API key').fill(key);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  return page;
}

/** Makes somebody, and a key for them. */
async function addPerson(
  page: Page,
  { name, email, role, functions }: (typeof TEAM)[Member],
): Promise<string> {
  const person = await open(page, 'Add one', 'Add one');
  await person.getByLabel(/^Name/).fill(name);
  await choose(page, person, /^Role/, role);
  if (role !== 'Auditor') await choose(page, person, /^Supplier/, COMPANY);
  if (functions !== '') await person.getByLabel(/^Functions/).fill(functions);
  await person.getByLabel(/^E-mail address/).fill(email);
  await act(person, 'Add');
  await page.getByRole('heading', { name }).waitFor();
  const key = await open(page, 'Make a key', 'Make a key');
  await key.getByRole('button', { name: 'Make a key' }).click();
  const shown = page.getByRole('dialog', { name: 'The key, shown this once' });
  const text = await shown.locator('code').textContent();
  await act(shown, 'Close');
  await page.getByRole('link', { name: 'People and systems' }).click();
  return String(text);
}

const review = (page: Page) => page.getByRole('region', { name: 'Review before filing' });

/** Writes down what happened on a day. */
async function observe(
  page: Page,
  button: string,
  what: string,
  day: string,
  also: (sheet: Locator) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const sheet = await open(page, button, button);
  await choose(page, sheet, /^What happened/, what);
  await sheet.getByLabel(/^Day/).fill(day);
  await also(sheet);
  await act(sheet, 'Write it down');
}

async function open(page: Page, button: string, title: string): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.waitFor();
  return dialog;
}

async function choose(page: Page, within: Locator, label: RegExp, option: string): Promise<void> {
  await within.getByLabel(label).first().click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function act(dialog: Locator, button: string): Promise<void> {
  await dialog.getByRole('button', { name: button, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
