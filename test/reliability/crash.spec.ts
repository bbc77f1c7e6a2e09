import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { invented, screeningList } from '../support/fixtures.js';
import { ServiceProcess } from '../support/process.js';
import { asOwner } from '../support/service.js';
import {
  eventually,
  filed,
  makeCaller,
  makeWorld,
  record,
  setCountersigned,
  setToday,
} from '../support/world.js';
import type { Application, World } from '../support/world.js';

let service: ServiceProcess;
let world: World;

beforeEach(async () => {
  service = await ServiceProcess.make();
  await service.start();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
});
afterEach(() => service.close());

const count = async (sql: string) => Number((await asOwner(service.connection, sql)).rows[0]?.count);

/**
 * Kills the service in the midst of the work, when the first of it was answered if nothing else is said, and starts it
 * again; answers what was acknowledged.
 */
async function killedDuring<T>(
  work: readonly Promise<T>[],
  when: Promise<unknown> = Promise.race(work),
): Promise<T[]> {
  const settled = Promise.allSettled(work);
  await when;
  await service.kill();
  await service.start();
  return (await settled).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

describe('a kill -9', () => {
  it('in the midst of a batch screening leaves no party out and screens none twice', async () => {
    await service.admin
      .post('/v1/entity-list/imports?effectiveOn=2019-05-16')
      .set('Content-Type', 'text/csv')
      .send(screeningList([...invented(200), { id: 'ob', name: 'Obsidian Rotor Works' }]));
    const parties = Array.from({ length: 30_000 }, (_, n) =>
      n % 100 === 0 ? 'Obsidian Rotor Works Ltd' : `Harmless Bakery Supplies ${n}`,
    );
    const uploaded = await world.officer
      .post('/v1/screening-batches')
      .set('Content-Type', 'text/csv')
      .send(['name', ...parties].join('\n'));
    const { id } = uploaded.body as { id: string };
    type Batch = { status: string; progress: { screened: number; matched: number } };
    const batch = () => world.officer.read<Batch>(`/v1/screening-batches/${id}`);
    await killedDuring(
      [],
      eventually(batch, ({ progress }) => progress.screened > 0),
    );
    const done = await eventually(batch, ({ status }) => status === 'succeeded');
    expect(done.progress).toMatchObject({ screened: 30_000, matched: 300 });
    expect(await count('SELECT count(*) FROM screening_batch_result')).toBe(300);
  });

  it.each(['all_or_nothing', 'skip_bad'])(
    'in the midst of a bulk filing (%s) leaves neither half an application nor a doubled one',
    async (mode) => {
      const { id: partyId } = await world.officer.made<{ id: string }>('/v1/parties', {
        name: 'Harmless Bakery Supplies Oy',
        country: 'FI',
        kind: 'organization',
      });
      const lines = Array.from({ length: 150 }, (_, n) =>
        JSON.stringify({
          reference: `PO-${n}`,
          type: 'export',
          contact: { name: 'Dana Lee' },
          parties: [{ role: 'ultimate_consignee', partyId }],
          items: [
            {
              eccn: '3A991',
              description: `Memory ${n}`,
              quantity: '1',
              unit: 'each',
              unitPrice: { amount: '1', currency: 'USD' },
            },
          ],
          endUse: 'Ovens',
        }),
      );
      const uploaded = await world.officer
        .post(`/v1/bulk-filings?mode=${mode}`)
        .set('Content-Type', 'application/x-ndjson')
        .send(lines.join('\n'));
      const { id } = uploaded.body as { id: string };
      type Job = { status: string; progress: { done: number; filed: number } };
      const job = () => world.officer.read<Job>(`/v1/jobs/${id}`);
      await killedDuring(
        [],
        eventually(job, ({ progress }) => progress.done > 20),
      );
      expect((await job()).status).toBe('running');
      const done = await eventually(job, ({ status }) => status === 'succeeded');
      expect(done.progress.filed).toBe(150);
      expect(await count('SELECT count(*) FROM application')).toBe(150);
      expect(await count("SELECT count(DISTINCT form ->> 'reference') FROM application")).toBe(150);
      expect(await count('SELECT count(*) FROM application_event')).toBe(150);
      expect(await count("SELECT count(*) FROM webhook_event WHERE type = 'application.registered'")).toBe(
        300,
      );
    },
  );

  it('in the midst of shipments keeps those acknowledged, and a balance that is their sum', async () => {
    const { license } = await record(world.bis, await filed(world.officer), { type: 'approved' });
    const path = `/v1/licenses/${license?.number}/shipments`;
    const body = {
      items: [{ item: 1, quantity: '1', value: { amount: '12.50', currency: 'USD' } }],
      shippedOn: '2019-07-22',
    };
    const statuses = await killedDuring(
      Array.from({ length: 200 }, () => world.officer.post(path, body).then(({ status }) => status)),
    );
    const acknowledged = statuses.filter((status) => status === 201).length;
    const recorded = await count('SELECT count(*) FROM license_shipment');
    expect(recorded).toBeGreaterThanOrEqual(acknowledged);
    expect(await count('SELECT shipped_quantity AS count FROM license_item')).toBe(recorded);
    expect(await count('SELECT shipped_value AS count FROM license')).toBe(recorded * 12.5);
    const told = "SELECT count(*) FROM webhook_event WHERE type = 'license.shipment_recorded'";
    expect(await count(told)).toBe(2 * recorded);
    expect(await count("SELECT count(*) FROM audit_entry WHERE action = 'license.shipment_recorded'")).toBe(
      recorded,
    );
  });

  it('in the midst of second signatures leaves each decision made whole or not at all', async () => {
    await setCountersigned(service.admin, ['approved']);
    const second = await makeCaller(service, { name: 'Sam Second', role: 'licensing_officer' });
    const proposed: (Application & { proposals: { id: string }[] })[] = [];
    for (let n = 0; n < 40; n += 1) {
      const application = await record(world.bis, await filed(world.officer), { type: 'approved' });
      proposed.push(application as (typeof proposed)[number]);
    }
    const sign = ({ id, proposals }: (typeof proposed)[number]) =>
      second.post(`/v1/applications/${id}/proposals/${proposals[0]?.id}/countersign`);
    const statuses = await killedDuring(proposed.map((one) => sign(one).then(({ status }) => status)));
    const approved = await count("SELECT count(*) FROM application WHERE status = 'approved'");
    expect(approved).toBeGreaterThanOrEqual(statuses.filter((status) => status === 200).length);
    expect(await count('SELECT count(*) FROM license')).toBe(approved);
    expect(await count("SELECT count(*) FROM proposed_event WHERE status = 'countersigned'")).toBe(approved);
    expect(await count('SELECT count(*) FROM application_event WHERE countersigned_by IS NOT NULL')).toBe(
      approved,
    );

    // What was not acknowledged may be signed again; nothing is approved twice.
    const again = await Promise.all(proposed.map((one) => sign(one).then(({ status }) => status)));
    expect(again.filter((status) => status === 200)).toHaveLength(40 - approved);
    expect(await count('SELECT count(*) FROM license')).toBe(40);
  });

  it('in the midst of a nightly turn leaves every clock told once', async () => {
    const applications: Application[] = [];
    for (let n = 0; n < 60; n += 1) applications.push(await filed(world.officer));
    const turn = service.admin.put('/v1/test-clock', { now: '2019-11-01T16:00:00Z' });
    await killedDuring(
      [turn.then(({ status }) => status)],
      eventually(
        () => count('SELECT count(*) FROM application_announcement'),
        (told) => told > 40,
      ),
    );
    await setToday(service, '2019-11-01');
    // Each: the first action missed after 3 warnings but the one of 10 days, the 90 days missed after all 3, and stalled
    const told = `SELECT count(*) FROM webhook_event WHERE audience = 'government' AND type IN ('clock.warning', 'clock.missed', 'application.stalled')`;
    expect(await count(told)).toBe(60 * (2 + 1 + 3 + 1 + 1));
    const doubled = `SELECT count(*) FROM (SELECT 1 FROM webhook_event WHERE type = 'clock.missed'
      GROUP BY application_id, audience, body::jsonb #>> '{data,clock}' HAVING count(*) > 1) twice`;
    expect(await count(doubled)).toBe(0);
    expect(await service.admin.read('/v1/audit/verify')).toMatchObject({ ok: true });
  });
});
