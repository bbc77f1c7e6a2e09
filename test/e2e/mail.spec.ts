import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { casesAcross, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { MailServer } from '../support/mail-server.js';
import type { ReceivedMail } from '../support/mail-server.js';
import { asOwner, startService } from '../support/service.js';
import { eventually, makeCaller, setToday } from '../support/world.js';

interface Mail {
  id: string;
  principalId: string;
  kind: string;
  status: string;
  attempts: number;
  nextAttemptAt: string | null;
  error: string | null;
}

interface Person {
  readonly client: Client;
  readonly id: string;
  readonly email: string;
}

const ORIGIN = 'https://ninety.example';
const FROM = 'ninety@ninety.example';

let server: MailServer;
let company: Company;
let dana: Person;
let applicationId: string;
let counter = 0;

beforeAll(async () => {
  server = await MailServer.start();
  // A Wednesday.
  company = await startCompany('2026-09-30', settings());
  dana = await withAddress(company.officer, 'dana.lee@orchard.example');
  ({ id: applicationId } = await company.officer.made<{ id: string }>('/v1/applications', {}));
});
afterAll(async () => {
  server.go();
  await company.service.close();
  await server.goAway();
});
beforeEach(() => {
  server.mails.length = 0;
  server.came = 0;
});

const settings = () => ({
  SMTP_URL: server.url,
  MAIL_FROM: `Ninety of Orchard <${FROM}>`,
  PUBLIC_URL: ORIGIN,
  MAIL_RETRY_SCHEDULE: '1',
});

async function withAddress(client: Client, email: string): Promise<Person> {
  const { id } = await client.read<{ id: string }>('/v1/me');
  await edit(id, { email });
  return { client, id, email };
}

async function edit(id: string, change: object): Promise<void> {
  const { admin } = company.service;
  const { headers } = await admin.get(`/v1/principals/${id}`);
  const answer = await admin.patch(`/v1/principals/${id}`, change, String(headers.etag));
  expect(answer.status).toBe(200);
}

/** Somebody of the company with an address; of another company, where one is named. */
async function colleague(name = 'Sam Stone', supplierId = company.supplierId): Promise<Person> {
  counter += 1;
  const email = `colleague.${counter}@orchard.example`;
  return withAddress(
    await makeCaller(company.service, { name, role: 'compliance_officer', supplierId }),
    email,
  );
}

const mention = (...who: Person[]) =>
  company.officer.made(`/v1/applications/${applicationId}/notes`, {
    text: 'Nordlicht has the end user statement.',
    mentions: who.map(({ id }) => id),
  });

const mailsTo = ({ email }: Person) => server.mails.filter(({ to }) => to.includes(email));

const arrived = (who: Person, count = 1): Promise<ReceivedMail[]> =>
  eventually(
    () => Promise.resolve(mailsTo(who)),
    (mails) => mails.length >= count,
  );

const mailsOf = async ({ id }: Person) =>
  (await company.service.admin.read<{ data: Mail[] }>(`/v1/mails?principalId=${id}`)).data;

const standing = (who: Person, ...statuses: string[]): Promise<Mail[]> =>
  eventually(
    () => mailsOf(who),
    (mails) => JSON.stringify(mails.map(({ status }) => status)) === JSON.stringify(statuses),
  );

/** The address that stops a mail's kind, as the service of the test has it. */
const stopUrlOf = ({ headers }: ReceivedMail) =>
  (headers.get('list-unsubscribe') ?? '').slice(1, -1).replace(ORIGIN, company.service.url);

describe('the mails of years', () => {
  it('are read by whose they are, and given up, without reading all', async () => {
    // As where a server is away.
    const waiting = `INSERT INTO mail (id, principal_id, kind, give_up_at)
      SELECT gen_random_uuid(), '${dana.id}', 'weekly_digest', now() + interval '3 days' FROM generate_series(1, 20000)`;
    const explained = async (sql: string) => {
      const results = await asOwner(
        company.service.connection,
        `BEGIN; ${waiting}; ANALYZE mail; EXPLAIN ${sql}; ROLLBACK`,
      );
      const [, , , plan] = results as unknown as { rows: object[] }[];
      return JSON.stringify(plan?.rows);
    };
    const nobody = '00000000-0000-4000-8000-000000000000';
    expect(
      await explained(`SELECT * FROM mail m WHERE m.principal_id = '${nobody}' ORDER BY m.id DESC LIMIT 50`),
    ).toContain('mail_principal');
    expect(
      await explained(`UPDATE mail SET status = 'failed' WHERE status = 'pending' AND give_up_at < now()`),
    ).toContain('mail_given_up');
  });
});

describe('a duty', () => {
  it('is told of by mail to whom it is for: when it is due soon, overdue, and to all officers when it stays so', async () => {
    const sam = await colleague();
    const due = { on: '2026-10-20' };
    for (const text of ['Report to Nordlicht', 'Verify the delivery'])
      await company.officer.made('/v1/duties', { applicationId, kind: 'report', text, due, leadDays: [7] });
    // Tuesday, Wednesday, Wednesday: no digest comes.
    await setToday(company.service, '2026-10-13');
    const [warned] = await arrived(dana);
    expect(warned).toMatchObject({ from: FROM, to: [dana.email], subject: '2 duties are due soon' });
    expect(warned!.text).toContain(`- 2026-10-20  Due: report\r\n  ${ORIGIN}/applications/${applicationId}`);
    await setToday(company.service, '2026-10-21');
    const overdue = await arrived(dana, 2);
    expect(overdue.map(({ subject }) => subject).sort()).toEqual([
      '2 duties are due soon',
      '2 duties are overdue',
    ]);
    await setToday(company.service, '2026-10-28');
    await arrived(dana, 3);
    const [escalated] = await arrived(sam);
    expect(escalated!.subject).toBe('2 duties of the company have been overdue for long');
    // The watch looks again, and has nothing more to tell.
    await setToday(company.service, '2026-10-29');
    await standing(dana, 'sent', 'sent', 'sent');
    expect([server.mails.length, mailsTo(sam).length]).toEqual([4, 1]);
  });

  it('of somebody who may act no more is told at once to all officers, of a task too', async () => {
    // Its clock goes on, that of the others does not.
    const { service, supplierId, officer } = await startCompany('2026-09-30', settings());
    try {
      const { id: officerId } = await officer.read<{ id: string }>('/v1/me');
      const eve = { client: officer, id: officerId, email: 'eve@quince.example' };
      const { headers } = await service.admin.get(`/v1/principals/${eve.id}`);
      await service.admin.patch(`/v1/principals/${eve.id}`, { email: eve.email }, headers.etag);
      const pat = await makeCaller(service, { name: 'Pat Prior', role: 'preparer', supplierId });
      const { id } = await pat.read<{ id: string }>('/v1/me');
      const due = { on: '2026-10-20' };
      await pat.made('/v1/duties', { kind: 'task', text: 'Collect the notes', due, leadDays: [7] });
      await service.admin.patch(`/v1/principals/${id}`, { disabled: true }, '"1"');
      await setToday(service, '2026-10-13');
      expect((await arrived(eve))[0]?.subject).toBe('A duty is due soon');
      await setToday(service, '2026-10-21');
      expect((await arrived(eve, 2))[1]?.subject).toBe('A duty is overdue');
    } finally {
      await service.close();
    }
  });
});

describe('a review', () => {
  it('asks for a word by mail, reminds of it, and tells who requested it what is returned', async () => {
    const { service, supplierId } = company;
    const reviewer = { role: 'reviewer', supplierId, functions: ['legal'] };
    const legal = await withAddress(
      await makeCaller(service, { name: 'Lea Gall', ...reviewer }),
      'lea@x.example',
    );
    const other = await withAddress(
      await makeCaller(service, { name: 'Lou Gall', ...reviewer }),
      'lou@x.example',
    );
    const steps = [{ id: 'legal', function: 'legal', dueDays: 1 }];
    await service.admin.put('/v1/review-policies/all', { name: 'All', supplierId, when: [], steps });
    const { id } = await company.officer.made<{ id: string }>('/v1/applications', { reference: 'Secret' });
    await company.officer.made(`/v1/applications/${id}/request-review`, {});
    const [[asked], [alike]] = await Promise.all([arrived(legal), arrived(other)]);
    expect([asked!.subject, alike!.subject]).toEqual(Array(2).fill('Your word is asked for in a review'));
    expect(asked!.text).toContain(`${ORIGIN}/applications/${id}`);
    expect(asked!.text).not.toContain('Secret');
    await setToday(service, '2026-10-30');
    await eventually(
      () => Promise.resolve(mailsTo(legal).map(({ subject }) => subject)),
      (subjects) => subjects.includes('A step of a review is due'),
    );
    const word = { outcome: 'return', comment: 'Say whose training.' };
    await legal.client.made(`/v1/applications/${id}/reviews/legal`, word);
    const [returned] = await eventually(
      () => Promise.resolve(mailsTo(dana).filter(({ subject }) => subject.includes('returned'))),
      (mails) => mails.length > 0,
    );
    expect(returned!.text).not.toContain('training');
    expect((await service.admin.delete('/v1/review-policies/all')).status).toBe(204);
  });
});

describe('an application that is filed without its review', () => {
  /** Recorded as filed, for a policy that asks for its review. */
  const file = async () => {
    const { id } = await company.officer.made<{ id: string }>('/v1/applications', { reference: 'Secret' });
    const filed = { type: 'filed', on: '2026-09-30', source: 'own_act', override: 'Nordlicht is waiting.' };
    const answer = await company.officer.post(`/v1/applications/${id}/events`, filed);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    return id;
  };
  const watch = (name: string, role: string) => makeCaller(company.service, { name, role });

  it('is told of to each auditor who takes such mails, once, by nothing confidential', async () => {
    const { service } = company;
    const ann = await withAddress(await watch('Ann Otter', 'auditor'), 'ann@auditors.example');
    const bea = await withAddress(await watch('Bea Otter', 'auditor'), 'bea@auditors.example');
    const off = { off: ['review_overridden'] };
    expect((await bea.client.put('/v1/me/mail-preferences', off)).status).toBe(200);
    const admin = await withAddress(await watch('Ada Ruler', 'administrator'), 'ada@auditors.example');
    await service.admin.put('/v1/review-policies/all', {
      name: 'All',
      supplierId: company.supplierId,
      when: [],
      steps: [{ id: 'legal', function: 'legal' }],
    });
    const first = await file();
    const [told] = await arrived(ann);
    expect(told!.subject).toBe('An application was filed without its review');
    expect(told!.text).toContain(
      `- An application was filed without its review\r\n  ${ORIGIN}/applications/${first}`,
    );
    for (const word of ['Secret', 'Nordlicht', 'Orchard Lighting', 'Dana'])
      expect(told!.raw).not.toContain(word);
    const second = await file();
    const [, again] = await arrived(ann, 2);
    expect(again!.text).toContain(second);
    expect(again!.text).not.toContain(first);
    await setToday(service, '2026-10-30');
    await standing(ann, 'sent', 'sent');
    await standing(bea, 'dropped', 'dropped');
    expect(await mailsOf(admin)).toEqual([]);
    expect([mailsTo(dana).length, mailsTo(bea).length]).toEqual([0, 0]);
    const stop = stopUrlOf(again!);
    expect(
      (await fetch(stop, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) }))
        .status,
    ).toBe(200);
    expect(await ann.client.read('/v1/me/mail-preferences')).toMatchObject(off);
    expect((await service.admin.delete('/v1/review-policies/all')).status).toBe(204);
  });
});

describe('a mail', () => {
  it('tells whom a note mentions, and who is put to work on a case; nobody of an own act, and nobody twice', async () => {
    const sam = await colleague();
    await mention(sam, dana);
    const [mentioned] = await arrived(sam);
    expect(mentioned!.subject).toBe('A note mentions you');
    expect(mentioned!.text).toContain(
      `- Dana Lee mentions you in a note\r\n  ${ORIGIN}/applications/${applicationId}`,
    );
    expect(mentioned!.text).not.toContain('Nordlicht');
    const assign = (assigneeId: string | null) =>
      company.officer.put(`/v1/applications/${applicationId}/assignment`, { assigneeId });
    expect((await assign(sam.id)).status).toBe(200);
    await arrived(sam, 2);
    expect((await assign(sam.id)).status).toBe(200);
    expect((await assign(dana.id)).status).toBe(200);
    await standing(sam, 'sent', 'sent');
    expect(server.mails.map(({ subject }) => subject).sort()).toEqual([
      'A case is yours to work on',
      'A note mentions you',
    ]);
  });

  it('says by its headers what it is, and has no more of them whatever a name says', async () => {
    const eve = await colleague('Eve\r\nBcc: <victim@elsewhere.example>\r\nX-Evil: "yes');
    await mention(eve);
    const [mail] = await arrived(eve);
    const [row] = await mailsOf(eve);
    expect(Object.fromEntries(mail!.headers)).toMatchObject({
      from: `Ninety of Orchard <${FROM}>`,
      'message-id': `<${row!.id}@ninety.example>`,
      'auto-submitted': 'auto-generated',
      'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
    });
    expect(mail!.to).toEqual([eve.email]);
    expect([...mail!.headers.keys()].filter((name) => ['bcc', 'x-evil', 'cc'].includes(name))).toEqual([]);
    expect(mail!.headers.get('to')).toContain(`<${eve.email}>`);
  });

  it('goes to nobody of another company, nobody without an address, and nobody who was disabled', async () => {
    const { id: supplierId } = await company.service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Quince Optics, Inc.',
      country: 'US',
    });
    const stranger = await colleague('Una Quince', supplierId);
    const { status } = await company.officer.post(`/v1/applications/${applicationId}/notes`, {
      text: 'look',
      mentions: [stranger.id],
    });
    expect(status).toBe(422);
    const [silent, gone, sam] = [await colleague(), await colleague(), await colleague()];
    await edit(silent.id, { email: null });
    // Written before they were disabled, and sent after.
    server.holds = 'RCPT';
    const busy = await Promise.all([1, 2, 3, 4].map(() => colleague()));
    await mention(...busy);
    await eventually(
      () => Promise.resolve(server.heldBack),
      (count) => count === 4,
    );
    await mention(silent, gone);
    await edit(gone.id, { disabled: true });
    server.go();
    await standing(gone, 'dropped');
    await mention(sam);
    await arrived(sam);
    expect([stranger, silent, gone].flatMap(mailsTo)).toEqual([]);
    expect(await mailsOf(silent)).toEqual([]);
    expect(await mailsOf(stranger)).toEqual([]);
  });
});

describe('several processes', () => {
  it('send each mail once', async () => {
    const second = await startService({ POSTURE: 'company', ...settings() }, company.service.connection);
    const people = await Promise.all(Array.from({ length: 20 }, () => colleague()));
    await Promise.all(Array.from({ length: 5 }, () => mention(...people)));
    for (const who of people) {
      const rows = await eventually(
        () => mailsOf(who),
        (mails) => mails.length > 0 && mails.every(({ status }) => status === 'sent'),
      );
      const ids = mailsTo(who).map(({ headers }) => headers.get('message-id'));
      expect(ids.toSorted()).toEqual(rows.map(({ id }) => `<${id}@ninety.example>`).toSorted());
    }
    const told = server.mails.flatMap(({ text }) => [...text.matchAll(/^- Dana Lee mentions you/gm)]);
    expect(told).toHaveLength(100);
    await second.close();
  });
});

describe('a lease that ends while its sender is still at it', () => {
  it('is that of whoever took the mail since, who alone sends it and says what came of it', async () => {
    const [who, other] = [await colleague(), await colleague()];
    const held = (count: number) =>
      eventually(
        () => Promise.resolve(server.heldBack),
        (heldBack) => heldBack === count,
      );
    server.holds = 'RCPT';
    await mention(who);
    await held(1);
    const [mail] = await mailsOf(who);
    const lapsed = `UPDATE mail SET leased_until = now() - interval '1 second' WHERE id = $1`;
    await asOwner(company.service.connection, lapsed, [mail!.id]);
    await mention(other);
    // Both senders of the one mail, and that of the other.
    await held(3);
    server.go();
    server.holds = 'DATA';
    await standing(who, 'sending');
    // For longer than until a retry.
    const seen = new Set<string>();
    for (let left = 25; left > 0; left -= 1) {
      for (const { status } of await mailsOf(who)) seen.add(status);
      await sleep(100);
    }
    expect([[...seen], server.came]).toEqual([['sending'], 2]);
    server.go();
    expect(await standing(who, 'sent')).toMatchObject([{ attempts: 1, error: null }]);
    await standing(other, 'sent');
    expect([mailsTo(who).length, mailsTo(other).length, server.came]).toEqual([1, 1, 2]);
  });
});

describe('a server', () => {
  it.each([
    ['that asks to come back later', { stage: 'MAIL', code: 451 }],
    ['that has no room for a recipient', { stage: 'RCPT', code: 452 }],
    ['that refuses a recipient for good, until somebody mends it', { stage: 'RCPT', code: 550 }],
    ['that refuses what it was sent', { stage: 'DATA', code: 554 }],
  ] as const)('%s gets each mail again, and once', async (_, refusal) => {
    const who = await colleague();
    server.refusal = { ...refusal, times: 2 };
    await mention(who);
    await arrived(who);
    expect(await standing(who, 'sent')).toMatchObject([
      { attempts: 3, nextAttemptAt: null, error: expect.stringContaining('not now') as string },
    ]);
    expect(mailsTo(who)).toHaveLength(1);
  });

  it('that is away gets every mail once it is back, each once, under the Message-ID of its row', async () => {
    await server.goAway();
    const people = await Promise.all([1, 2, 3, 4, 5, 6].map(() => colleague()));
    for (const who of people) await mention(who);
    await eventually(
      () => mailsOf(people[0]!),
      ([mail]) => (mail?.attempts ?? 0) > 0,
    );
    expect(await mailsOf(people[0]!)).toMatchObject([
      { status: 'pending', error: expect.stringMatching(/ECONNREFUSED/) as string },
    ]);
    await server.comeBack();
    for (const who of people) {
      const [mail] = await arrived(who);
      const [row] = await standing(who, 'sent');
      expect(mail!.headers.get('message-id')).toBe(`<${row!.id}@ninety.example>`);
    }
    expect(server.mails).toHaveLength(people.length);
  });

  it('that breaks off before it has a mail gets it again', async () => {
    const who = await colleague();
    server.holds = 'RCPT';
    await mention(who);
    await eventually(
      () => Promise.resolve(server.heldBack),
      (count) => count === 1,
    );
    await server.goAway();
    server.go();
    await server.comeBack();
    await arrived(who);
    await standing(who, 'sent');
    expect(server.came).toBe(1);
  });

  it('that breaks off without saying that it has what it got gets it again, under the same Message-ID', async () => {
    const who = await colleague();
    server.holds = 'DATA';
    await mention(who);
    const [row] = await standing(who, 'sending');
    await eventually(
      () => Promise.resolve(server.heldBack),
      (count) => count === 1,
    );
    await server.goAway();
    await standing(who, 'pending');
    server.forget();
    await server.comeBack();
    const [mail] = await arrived(who);
    expect([server.came, mail!.headers.get('message-id')]).toEqual([2, `<${row!.id}@ninety.example>`]);
  });

  it('that is slow to say that it has a mail is waited for, and holds no other up', async () => {
    const [slow, quick] = [await colleague(), await colleague()];
    server.holds = 'DATA';
    await mention(slow);
    await eventually(
      () => Promise.resolve(server.heldBack),
      (count) => count === 1,
    );
    await standing(slow, 'sending');
    server.holds = null;
    await mention(quick);
    await arrived(quick);
    expect(mailsTo(slow)).toEqual([]);
    server.go();
    await standing(slow, 'sent');
    expect([mailsTo(slow).length, server.came]).toEqual([1, 2]);
  });
});

describe('a mail that could not be sent', () => {
  it('is given up in the end, is seen by administrators, and is sent again by one', async () => {
    const who = await colleague();
    server.refusal = { stage: 'RCPT', code: 550, times: 1_000 };
    await mention(who);
    const [mail] = await eventually(
      () => mailsOf(who),
      ([one]) => (one?.attempts ?? 0) > 0,
    );
    const { admin, connection } = company.service;
    const early = await admin.post(`/v1/mails/${mail!.id}/resend`);
    expect([early.status, early.body.type]).toEqual([409, 'urn:ninety:problem:mail-not-resent']);
    await asOwner(connection, `UPDATE mail SET give_up_at = now() WHERE id = $1`, [mail!.id]);
    await standing(who, 'failed');
    const { data } = await admin.read<{ data: Mail[] }>('/v1/mails?status=failed');
    expect(data).toMatchObject([{ id: mail!.id, principalId: who.id, kind: 'case_mention' }]);
    expect(data[0]!.error).toContain('not now');
    expect((await who.client.get('/v1/mails')).status).toBe(403);
    expect((await who.client.post(`/v1/mails/${mail!.id}/resend`)).status).toBe(403);
    server.refusal = null;
    expect((await admin.post(`/v1/mails/${mail!.id}/resend`)).body).toMatchObject({ status: 'pending' });
    await arrived(who);
    await standing(who, 'sent');
    expect(mailsTo(who)).toHaveLength(1);
  });

  it('because nobody knows whether it was is not sent again by itself', async () => {
    const who = await colleague();
    server.holds = 'DATA';
    await mention(who);
    const [mail] = await standing(who, 'sending');
    const { admin, connection } = company.service;
    // As if whoever sends it had been gone for as long as it is waited for.
    await asOwner(connection, `UPDATE mail SET leased_until = now() WHERE id = $1`, [mail!.id]);
    const other = await colleague();
    server.holds = null;
    await mention(other);
    await arrived(other);
    expect(await standing(who, 'uncertain')).toMatchObject([{ id: mail!.id, nextAttemptAt: null }]);
    expect((await admin.read<{ data: Mail[] }>('/v1/mails?status=uncertain')).data).toHaveLength(1);
    // It was not gone after all, and says so.
    server.go();
    await standing(who, 'sent');
    expect(mailsTo(who)).toHaveLength(1);
  });
});

describe('who wants no mails of a kind', () => {
  it('says so, and gets none of it, and all others', async () => {
    const who = await colleague();
    const path = '/v1/me/mail-preferences';
    expect(await who.client.read(path)).toMatchObject({ email: who.email, isSending: true, off: [] });
    expect((await who.client.put(path, { off: ['case_mention'] })).body).toMatchObject({
      off: ['case_mention'],
    });
    await mention(who);
    await standing(who, 'dropped');
    await company.officer.put(`/v1/applications/${applicationId}/assignment`, { assigneeId: who.id });
    await arrived(who);
    expect(mailsTo(who).map(({ subject }) => subject)).toEqual(['A case is yours to work on']);
    expect((await who.client.put(path, { off: [] })).body).toMatchObject({ off: [] });
    await mention(who);
    await arrived(who, 2);
  });

  it('stops it by the address in a mail without signing in; looking at it stops nothing', async () => {
    const who = await colleague();
    await mention(who);
    const [mail] = await arrived(who);
    const url = stopUrlOf(mail!);
    expect(mail!.text).toContain(url.replace(company.service.url, ORIGIN));
    const off = async () => (await who.client.read<{ off: string[] }>('/v1/me/mail-preferences')).off;
    for (let times = 0; times < 2; times += 1) {
      const page = await fetch(url);
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
      expect(await page.text()).toContain('<form method="post">');
    }
    expect(await off()).toEqual([]);
    // RFC 8058, 3.2; then by hand, in the page.
    const oneClick = { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) };
    expect((await fetch(url, oneClick)).status).toBe(200);
    expect(await off()).toEqual(['case_mention']);
    expect(await (await fetch(url, { method: 'POST' })).text()).toContain('They are stopped');
    const form = new FormData();
    form.set('List-Unsubscribe', 'One-Click');
    expect((await fetch(url, { method: 'POST', body: form })).status).toBe(200);
    expect(await off()).toEqual(['case_mention']);
    const { data } = await company.service.admin.read<{ data: { action: string }[] }>(
      `/v1/audit?principalId=${who.id}`,
    );
    expect(data.filter(({ action }) => action === 'mail_preference.changed')).toHaveLength(1);
  });

  it('is not stopped by an address that was changed, or made up, or of somebody who left', async () => {
    const who = await colleague();
    await mention(who);
    const [mail] = await arrived(who);
    const url = stopUrlOf(mail!);
    const at = url.length - 20;
    const changed = `${url.slice(0, at)}${url[at] === 'A' ? 'B' : 'A'}${url.slice(at + 1)}`;
    const madeUp = `${company.service.url}/v1/unsubscribe/${Buffer.from(`${who.id} case_mention`).toString('base64url')}`;
    for (const wrong of [changed, madeUp, `${company.service.url}/v1/unsubscribe/x`])
      for (const method of ['GET', 'POST']) expect((await fetch(wrong, { method })).status).toBe(404);
    expect(await who.client.read('/v1/me/mail-preferences')).toMatchObject({ off: [] });
    await edit(who.id, { disabled: true });
    expect((await fetch(url, { method: 'POST' })).status).toBe(404);
  });
});

describe('input that is wrong', () => {
  it.each([
    'nobody',
    'a@b@c.example',
    'a b@c.example',
    'a@b.example\r\nRCPT TO:<x@y.example>',
    'a@b.example, c@d.example',
    'Dana <a@b.example>',
    '"a b"@c.example',
    'dänä@orchard.example',
    `${'a'.repeat(65)}@b.example`,
    `a@${'b.'.repeat(130)}example`,
    '',
    7,
  ])('as an address is refused: %j', async (email) => {
    const body = { name: 'Sam', role: 'auditor', email };
    const { status, body: problem } = await company.service.admin.post('/v1/principals', body);
    expect([status, problem.errors[0].pointer]).toEqual([422, '/email']);
  });

  it('as a preference, a mail or a form is refused with what is wrong', async () => {
    const put = (body: object) => company.officer.put('/v1/me/mail-preferences', body);
    for (const off of [['everything'], ['case_mention', 'case_mention'], 'case_mention', null])
      expect((await put({ off })).body.errors[0].pointer).toBe('/off');
    expect((await put({})).status).toBe(422);
    const { admin } = company.service;
    expect((await admin.get('/v1/mails?status=lost')).status).toBe(422);
    expect((await admin.get(`/v1/mails/${applicationId}`)).status).toBe(404);
    const elsewhere = { method: 'POST', body: new URLSearchParams({ a: 'b' }) };
    expect((await fetch(`${company.service.url}/v1/session`, elsewhere)).status).toBe(415);
  });

  it('is no way around a key that was narrowed', async () => {
    const { service } = company;
    const { key } = await service.admin.made<{ key: string }>(`/v1/principals/${dana.id}/api-keys`, {
      scopes: ['applications:read'],
    });
    const narrowed = service.as(key);
    expect((await narrowed.get('/v1/me')).status).toBe(200);
    expect((await narrowed.put('/v1/me/mail-preferences', { off: [] })).status).toBe(403);
  });
});

describe('the digest of a week', () => {
  it('comes on Mondays, once, with what is overdue and what is due within 14 days; nothing due, no mail', async () => {
    const { service, supplierId } = company;
    const { id: other } = await service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Medlar Systems, Inc.',
      country: 'US',
    });
    const [reader, idle, refusing] = [await colleague(), await colleague('Ida', other), await colleague()];
    await refusing.client.put('/v1/me/mail-preferences', { off: ['weekly_digest'] });
    await casesAcross(company.officer);
    await company.officer.made('/v1/duties', {
      kind: 'record_keeping',
      text: 'Keep what Nordlicht wrote',
      due: { on: '2026-11-16' },
    });
    await setToday(service, '2026-11-02');
    const [digest] = await arrived(reader);
    const [overdueCount, comingCount] = /^This week: (\d+) overdue, (\d+) due within 14 days$/
      .exec(digest!.subject)!
      .slice(1)
      .map(Number);
    const [overdue, coming] = digest!.text.split('Due within 14 days:');
    const daysOf = (text: string) => [...text.matchAll(/^- (\d{4}-\d\d-\d\d) /gm)].map(([, day]) => day!);
    expect([daysOf(overdue!).length, daysOf(coming!).length]).toEqual([overdueCount, comingCount]);
    expect(daysOf(overdue!).every((day) => day < '2026-11-02')).toBe(true);
    expect(daysOf(overdue!)).toContain('2026-10-05');
    // The last of the 14 days is in it.
    expect(daysOf(coming!)).toContain('2026-11-16');
    expect(daysOf(coming!).every((day) => day >= '2026-11-02' && day <= '2026-11-16')).toBe(true);
    expect(digest!.text).not.toContain('Nordlicht');
    // It is Monday still, and then Tuesday.
    await setToday(service, '2026-11-02');
    await setToday(service, '2026-11-03');
    await standing(reader, 'sent');
    expect([mailsTo(idle), mailsTo(refusing)]).toEqual([[], []]);
    await setToday(service, '2026-11-09');
    await arrived(reader, 2);
    expect(supplierId).not.toBe(other);
  });

  it('of a thousand people, half of them of one company, is computed and sent within a minute', async () => {
    const { service, supplierId } = company;
    service.isWhole = false;
    await asOwner(service.connection, peopleOf(supplierId));
    const started = performance.now();
    await setToday(service, '2026-11-16');
    const people = () =>
      server.mails.flatMap(({ to }) => to).filter((one) => one.endsWith('@thousand.example'));
    await eventually(
      () => Promise.resolve(new Set(people()).size),
      (count) => count === 1_000,
    );
    const seconds = (performance.now() - started) / 1_000;
    console.log(`1,000 digests for 501 companies computed, sent and taken in ${seconds.toFixed(1)} s`);
    expect(seconds).toBeLessThan(60);
    expect(people()).toHaveLength(1_000);
  });
});

/** 500 people of a company, and one of each of 500 others, who has a duty to do. */
const peopleOf = (supplierId: string) => `
  SET session_replication_role = replica;
  INSERT INTO supplier (id, name, country, version, created_at)
    SELECT gen_random_uuid(), 'Small company ' || n, 'US', 1, now() FROM generate_series(1, 500) n;
  INSERT INTO principal (id, name, role, supplier_id, email, version, created_at)
    SELECT gen_random_uuid(), 'Person', 'compliance_officer', s.id, s.id || '@thousand.example', 1, now()
    FROM supplier s WHERE s.name LIKE 'Small company %'
    UNION ALL SELECT gen_random_uuid(), 'Person', 'compliance_officer', '${supplierId}', n || '@thousand.example', 1, now()
    FROM generate_series(1, 500) n;
  CREATE TEMPORARY TABLE owes AS SELECT p.id, p.supplier_id FROM principal p JOIN supplier s ON s.id = p.supplier_id
    WHERE s.name LIKE 'Small company %';
  INSERT INTO duty (id, supplier_id, recorded_by) SELECT id, supplier_id, id FROM owes;
  INSERT INTO duty_version (duty_id, number, text, kind, due, owner_id, lead_days, is_cancelled, recorded_by)
    SELECT id, 1, 'report', 'report', '{"on": "2026-11-20"}', id, '{30}', false, id FROM owes;
  INSERT INTO duty_standing (duty_id, occurrence, supplier_id, owner_id, due_on, state)
    SELECT id, 'once', supplier_id, id, '2026-11-20', 'open' FROM owes`;

describe('an installation without a server', () => {
  it('writes no mails', async () => {
    const plain = await startCompany('2026-09-30');
    const { admin } = plain.service;
    const { id } = await admin.made<{ id: string }>('/v1/principals', {
      name: 'Sam Stone',
      role: 'compliance_officer',
      supplierId: plain.supplierId,
      email: 'sam@orchard.example',
    });
    expect(await admin.read(`/v1/principals/${id}`)).toMatchObject({ email: 'sam@orchard.example' });
    expect(await plain.officer.read('/v1/me/mail-preferences')).toMatchObject({
      email: null,
      isSending: false,
    });
    const application = await plain.officer.made<{ id: string }>('/v1/applications', {});
    await plain.officer.made(`/v1/applications/${application.id}/notes`, { text: 'look', mentions: [id] });
    const { rows } = await asOwner(plain.service.connection, 'SELECT FROM mail_notice');
    expect(rows).toEqual([]);
    await plain.service.close();
  });
});
