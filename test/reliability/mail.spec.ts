import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { MailServer } from '../support/mail-server.js';
import { ServiceProcess } from '../support/process.js';
import { asOwner } from '../support/service.js';
import { eventually, makeCaller } from '../support/world.js';

const PASSWORD = 'Zwetschge/7:of the relay';

let server: MailServer;
let service: ServiceProcess;
let officer: Client;
let applicationId: string;
let samId: string;

beforeEach(async () => {
  server = await MailServer.start({ user: 'ninety', password: PASSWORD });
  service = await ServiceProcess.make({
    POSTURE: 'company',
    SMTP_URL: server.url,
    MAIL_FROM: 'ninety@ninety.example',
    PUBLIC_URL: 'https://ninety.example',
    MAIL_RETRY_SCHEDULE: '1',
    LOG_LEVEL: 'debug',
  });
  await service.start();
  const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', {
    name: 'Orchard Instruments, Inc.',
    country: 'US',
  });
  const person = { role: 'compliance_officer', supplierId };
  officer = await makeCaller(service, { name: 'Dana Lee', ...person });
  ({ id: samId } = await service.admin.made<{ id: string }>('/v1/principals', {
    name: 'Sam Stone',
    email: 'sam.stone@orchard.example',
    ...person,
  }));
  ({ id: applicationId } = await officer.made<{ id: string }>('/v1/applications', {}));
});
afterEach(async () => {
  server.go();
  await service.close();
  await server.goAway();
});

const mention = () =>
  officer.made(`/v1/applications/${applicationId}/notes`, { text: 'look', mentions: [samId] });

/** Kills it while the server keeps it waiting, lets as much time pass as its lease has, and starts it again. */
async function killedWhileWaiting(): Promise<void> {
  await eventually(
    () => Promise.resolve(server.heldBack),
    (count) => count === 1,
  );
  await service.kill();
  server.go();
  await asOwner(service.connection, 'UPDATE mail SET leased_until = now()');
  await service.start();
}

const standing = (status: string) =>
  eventually(
    async () => (await service.admin.read<{ data: { status: string }[] }>('/v1/mails')).data,
    ([mail]) => mail?.status === status,
  );

describe('a kill -9 of a process that sends a mail', () => {
  it('before the server asked for it: it is sent, once', async () => {
    server.holds = 'RCPT';
    await mention();
    await killedWhileWaiting();
    await standing('sent');
    expect([server.mails.length, server.came]).toEqual([1, 1]);
  });

  it('while the server has it and did not say so: it is not sent again, and administrators see it', async () => {
    server.holds = 'DATA';
    await mention();
    await killedWhileWaiting();
    await standing('uncertain');
    // Another is sent, and this one is not.
    await mention();
    await standing('sent');
    expect(server.came).toBe(2);
    const { data } = await service.admin.read<{ data: { status: string }[] }>('/v1/mails');
    expect(data.map(({ status }) => status)).toEqual(['sent', 'uncertain']);
  });
});

describe('an orderly end', () => {
  it('before the server asked for a mail leaves it to the next process at once', async () => {
    server.holds = 'RCPT';
    await mention();
    await eventually(
      () => Promise.resolve(server.heldBack),
      (count) => count === 1,
    );
    expect(await service.stop()).toBe(0);
    server.go();
    await service.start();
    await standing('sent');
    expect([server.mails.length, server.came]).toEqual([1, 1]);
  });
});

describe('the log', () => {
  it('has neither the password of the server, nor an address of a person or of a mail', async () => {
    server.refusal = { stage: 'RCPT', code: 550, times: 1 };
    await mention();
    await standing('sent');
    // Away it is told of as well.
    await server.goAway();
    await mention();
    await eventually(
      () => Promise.resolve(service.output),
      (text) => text.split('a mail was not taken').length > 2,
    );
    // And one that lets nobody in any more.
    server.login = { user: 'ninety', password: 'another since today' };
    await server.comeBack();
    const [refused] = await eventually(
      async () => (await service.admin.read<{ data: { error: string | null }[] }>('/v1/mails')).data,
      ([mail]) => mail?.error?.includes('wrong password') === true,
    );
    expect(refused!.error).not.toContain(PASSWORD);
    const url = (server.mails[0]!.headers.get('list-unsubscribe') ?? '').slice(1, -1);
    const here = url.replace('https://ninety.example', service.url);
    for (const method of ['GET', 'POST']) expect((await fetch(here, { method })).status).toBe(200);
    expect(service.output).toContain('/v1/unsubscribe/…');
    const secret = url.split('/').at(-1)!;
    for (const hidden of [PASSWORD, encodeURIComponent(PASSWORD), Buffer.from(PASSWORD).toString('base64')])
      expect(service.output).not.toContain(hidden);
    expect(service.output).not.toContain(secret);
    expect(service.output).not.toContain('sam.stone');
  });
});

describe('a kill -9 of a process that tells auditors of an override', () => {
  const onNotices = (sql: string) => asOwner(service.connection, sql);

  it('leaves it to the next process, which tells each of them once', async () => {
    const { admin } = service;
    await admin.made('/v1/principals', { name: 'Ann Otter', role: 'auditor', email: 'ann@auditors.example' });
    const steps = [{ id: 'legal', function: 'legal' }];
    await admin.put('/v1/review-policies/all', { name: 'All', when: [], steps });
    await onNotices(`CREATE FUNCTION wait_long() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(600); RETURN NEW; END';
      CREATE TRIGGER wait_long BEFORE INSERT ON mail_notice FOR EACH ROW EXECUTE FUNCTION wait_long()`);
    const filed = { type: 'filed', on: '2026-01-05', source: 'own_act', override: 'It was urgent.' };
    const { id } = await officer.made<{ id: string }>('/v1/applications', {});
    expect((await officer.post(`/v1/applications/${id}/events`, filed)).status).toBe(200);
    const waiting = async () =>
      (await onNotices(`SELECT pid FROM pg_stat_activity WHERE wait_event = 'PgSleep'`)).rowCount;
    await eventually(waiting, (count) => count === 1);
    await service.kill();
    await onNotices(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'PgSleep'`);
    await onNotices('DROP TRIGGER wait_long ON mail_notice; DROP FUNCTION wait_long');
    await service.start();
    await standing('sent');
    expect(server.mails.map(({ to, subject }) => [to, subject])).toEqual([
      [['ann@auditors.example'], 'An application was filed without its review'],
    ]);
  });
});
