import pg from 'pg';
import { RetentionService } from '@ninety/licensing';
import { EventGrowth } from '@ninety/webhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { screeningList } from '../support/fixtures.js';
import { asOwner, asService, startService, superuserOf } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { eventually, filed, makeWorld, record, setCountersigned, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface Job {
  id: string;
  status: string;
  progress: { total: number; done: number; filed: number; rejected: number; notFiled: number };
}

interface Person {
  readonly id: string;
  readonly keyId: string;
  readonly client: Client;
}

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService({ WEBHOOK_RETENTION_DAYS: '30' });
  await setToday(service, '2019-07-22');
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
});

async function person(role: string, belongs: object = {}): Promise<Person> {
  const principal = { name: 'Robin Leaving', role, ...belongs };
  const { id } = await service.admin.made<{ id: string }>('/v1/principals', principal);
  const made = await service.admin.made<{ id: string; key: string }>(`/v1/principals/${id}/api-keys`, {});
  return { id, keyId: made.id, client: service.as(made.key) };
}

/** As an administrator does when somebody leaves. */
async function disable({ id }: Person, disabled = true): Promise<void> {
  const { headers } = await service.admin.get(`/v1/principals/${id}`);
  const answer = await service.admin.patch(`/v1/principals/${id}`, { disabled }, String(headers.etag));
  expect(answer.status).toBe(200);
}

const revoke = async ({ keyId }: Person) => {
  expect((await service.admin.delete(`/v1/api-keys/${keyId}`)).status).toBe(204);
};

describe('a file of applications', () => {
  const ROWS = 2_000;
  const rows = Array.from({ length: ROWS }, (_, index) => JSON.stringify({ reference: `R-${index}` })).join(
    '\n',
  );

  async function upload({ client }: Person, mode: string): Promise<Job> {
    const answer = await client
      .post(`/v1/bulk-filings?submit=false&mode=${mode}`)
      .set('Content-Type', 'application/x-ndjson')
      .send(rows);
    expect(answer.status).toBe(202);
    return answer.body as Job;
  }

  const jobOf = ({ id }: Job) => world.officer.read<Job>(`/v1/jobs/${id}`);
  const begun = (job: Job) =>
    eventually(
      () => jobOf(job),
      ({ progress }) => progress.done > 0,
    );
  const ended = (job: Job) =>
    eventually(
      () => jobOf(job),
      ({ status }) => !['queued', 'running'].includes(status),
    );

  it.each([
    ['its uploader is disabled', 'skip_bad', disable],
    ['its uploader is disabled', 'all_or_nothing', disable],
    ['the key that it came with is revoked', 'skip_bad', revoke],
    ['the key that it came with is revoked', 'all_or_nothing', revoke],
  ] as const)('is filed no further once %s: %s', async (_, mode, leave) => {
    const leaving = await person('compliance_officer', { supplierId: world.supplierId });
    const job = await upload(leaving, mode);
    await begun(job);
    await leave(leaving);
    const { status, progress } = await ended(job);
    expect(status).toBe('failed');
    expect(progress.rejected).toBeGreaterThan(0);
    if (mode === 'all_or_nothing') expect(progress.filed).toBe(0);
    const { data } = await world.officer.read<{ data: { errors: object[] }[] }>(
      `/v1/jobs/${job.id}/rows?status=rejected&limit=1`,
    );
    expect(data[0]!.errors).toMatchObject([
      { pointer: '', detail: 'who uploaded the file may not file any more' },
    ]);
  });

  it('is filed to its end though its key is over meanwhile: it was asked for in time', async () => {
    const staying = await person('compliance_officer', { supplierId: world.supplierId });
    const answer = await staying.client
      .post('/v1/bulk-filings?submit=false&mode=skip_bad')
      .set('Content-Type', 'application/x-ndjson')
      .send(rows.split('\n').slice(0, 300).join('\n'));
    await asService(
      service.connection,
      `UPDATE api_key SET expires_at = now() WHERE id = '${staying.keyId}'`,
    );
    expect(await ended(answer.body as Job)).toMatchObject({ status: 'succeeded', progress: { filed: 300 } });
  });
});

describe('a batch of parties', () => {
  it('is screened no further once whoever uploaded it is disabled', async () => {
    const list = await service.admin
      .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
      .set('Content-Type', 'text/csv')
      .send(screeningList([{ name: 'Obsidian Rotor Works' }]));
    expect(list.status).toBe(201);
    const leaving = await person('compliance_officer', { supplierId: world.supplierId });
    const parties = Array.from({ length: 60_000 }, (_, n) => `Harmless Bakery ${n} Oy,FI`);
    const { body } = await leaving.client
      .post('/v1/screening-batches')
      .set('Content-Type', 'text/csv')
      .send(['name,country', ...parties].join('\n'));
    await disable(leaving);
    const batch = await eventually(
      () =>
        world.officer.read<{ status: string; progress: { screened: number } }>(
          `/v1/screening-batches/${body.id}`,
        ),
      ({ status }) => status !== 'running',
    );
    expect(batch.status).toBe('cancelled');
    expect(batch.progress.screened).toBeLessThan(parties.length);
  });
});

describe('a decision that awaits its second signature', () => {
  it('is not signed after whoever proposed it was disabled, but sent back', async () => {
    await setCountersigned(service.admin, ['approved']);
    const leaving = await person('licensing_officer');
    const { id, proposals } = await record<{ proposals: { id: string }[] }>(
      leaving.client,
      await filed(world.officer),
      { type: 'approved' },
    );
    await setCountersigned(service.admin, []);
    const act = (name: string, body?: object) =>
      world.bis.post(`/v1/applications/${id}/proposals/${proposals[0]!.id}/${name}`, body);
    await disable(leaving);
    const signed = await act('countersign');
    expect([signed.status, signed.body.detail]).toEqual([
      409,
      'Whoever proposed this was disabled: send it back, and let another officer propose it.',
    ]);
    expect((await world.bis.read<Application>(`/v1/applications/${id}`)).status).toBe('registered');
    await disable(leaving, false);
    await disable(leaving);
    expect((await act('reject', { reason: 'its author left' })).status).toBe(200);
    expect(await record(world.bis, { id }, { type: 'approved' })).toMatchObject({ status: 'approved' });
  });
});

describe("an amendment that awaits an agency's consent", () => {
  it('comes into force only while whoever asked for it may act', async () => {
    const defense = await world.reviewer('Defense');
    const conditions = ['No military end use.'];
    const application = await filed(world.officer);
    await record(world.bis, application, { type: 'referred', agencies: ['Defense'] });
    await record(defense, application, {
      type: 'position',
      agency: 'Defense',
      recommendation: 'approve_with_conditions',
      conditions,
    });
    const { license } = await record(world.bis, application, { type: 'approved', conditions });
    const path = `/v1/licenses/${license!.number}/amendments`;
    const leaving = await person('licensing_officer');
    const ask = (by: Client) =>
      by.made<{ id: string }>(path, {
        kind: 'condition_removed',
        reason: 'No longer needed',
        conditionNumber: 1,
      });
    const answer = (id: string, consent: boolean) => defense.post(`${path}/${id}/consent`, { consent });
    const { id } = await ask(leaving.client);
    await disable(leaving);
    expect((await answer(id, true)).status).toBe(409);
    expect((await answer(id, false)).body).toMatchObject({ status: 'refused' });
    expect((await answer((await ask(world.bis)).id, true)).body).toMatchObject({ status: 'in_force' });
  });
});

describe('an assignment', () => {
  it('of somebody who was disabled is nobody’s, and theirs again when they are back', async () => {
    const leaving = await person('licensing_officer');
    const application = await filed(world.officer);
    await world.bis.made('/v1/assignments', { applicationIds: [application.id], assigneeId: leaving.id });
    const assignees = async () =>
      (await world.bis.read<{ assignees: object[] }>(`/v1/applications/${application.id}`)).assignees;
    expect(await assignees()).toMatchObject([{ name: 'Robin Leaving' }]);
    await disable(leaving);
    expect(await assignees()).toEqual([]);
    await disable(leaving, false);
    expect(await assignees()).toMatchObject([{ name: 'Robin Leaving' }]);
  });
});

describe('a legal hold', () => {
  it('that is being placed while old events are dropped keeps them', async () => {
    const application = await filed(world.officer);
    const growth = service.app.get(EventGrowth, { strict: false });
    const retention = service.app.get(RetentionService, { strict: false });
    const { id: holder } = await service.admin.read<{ id: string }>('/v1/me');
    const placing = new pg.Client({ ...superuserOf(service.connection) });
    await placing.connect();
    try {
      await placing.query('BEGIN; SET LOCAL ROLE ninety_service');
      await placing.query(
        "INSERT INTO audit_entry (action, resource, details) VALUES ('legal_hold.placed', 'test', '{}')",
      );
      await placing.query(
        `INSERT INTO legal_hold (id, application_id, reason, placed_by, placed_at)
         VALUES (gen_random_uuid(), $1, 'an inquiry', $2, now())`,
        [application.id, holder],
      );
      const inAYear = new Date(Date.now() + 400 * 86_400_000);
      const dropping = growth.keep(() => retention.heldApplications(), inAYear);
      await eventually(
        () => asOwner(service.connection, "SELECT 1 FROM pg_locks WHERE NOT granted AND mode = 'ShareLock'"),
        ({ rows }) => rows.length > 0,
      );
      await placing.query('COMMIT');
      await dropping;
    } finally {
      await placing.end();
    }
    const kept = `SELECT 1 FROM webhook_event WHERE application_id = '${application.id}'`;
    expect((await asOwner(service.connection, kept)).rows).not.toEqual([]);
  });
});
