import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { ServiceProcess } from '../support/process.js';
import { asOwner } from '../support/service.js';
import { eventually, setToday } from '../support/world.js';

const CASES = Number(process.env.IMPORT_CASES || 400);
const KILLS = Number(process.env.FAULT_ROUNDS || 5);

interface Job {
  id: string;
  state: string;
  done: number;
  total: number;
  result: { made: number; unchanged: number; rejectedRows: number } | null;
}

let service: ServiceProcess;
let officer: Client;

beforeAll(async () => {
  service = await ServiceProcess.make({ POSTURE: 'company', LOG_LEVEL: 'silent' });
  await service.start();
  await setToday(service, '2026-09-30');
  const { id: supplierId } = await service.admin.made<{ id: string }>('/v1/suppliers', {
    name: 'Orchard',
    country: 'US',
  });
  const { id } = await service.admin.made<{ id: string }>('/v1/principals', {
    name: 'Dana Lee',
    role: 'compliance_officer',
    supplierId,
  });
  const { key } = await service.admin.made<{ key: string }>(`/v1/principals/${id}/api-keys`, {});
  officer = service.as(key);
});
afterAll(() => service.close());

/** Each case with a party of its own, a filing and an ending; every third row is of one party. */
const file = [
  'reference,consignee,consigneeCountry,eccn,description,number,filedOn,status,statusOn',
  ...Array.from({ length: CASES }, (_, place) => {
    const party = place % 3 === 0 ? 'Everywhere Oy' : `Customer ${place} Oy`;
    return `PO-${place},${party},FI,5A991,Card,Z${2_000_000 + place},2026-07-22,denied,2026-08-28`;
  }),
].join('\n');

const upload = () => officer.post('/v1/imports?kind=applications').set('Content-Type', 'text/csv').send(file);
const jobOf = (id: string) => officer.read<Job>(`/v1/jobs/${id}`).catch(() => null);

describe('kill -9 in the midst of an import', () => {
  it('leaves neither half a thing nor a doubled one, and the import goes on', async () => {
    const { id } = (await upload()).body as Job;
    const seen: number[] = [];
    for (let kill = 0; kill < KILLS; kill += 1) {
      // Some more rows are committed, and the next are under way.
      await eventually(
        () => doneRows(id),
        (done) => done > (seen.at(-1) ?? 0) || done === CASES,
      );
      await sleep(randomInt(0, 100));
      await service.kill();
      seen.push(await doneRows(id));
      await service.start();
    }
    // It was in the midst when it was killed: else this shows nothing.
    expect(seen[0]).toBeGreaterThan(0);
    expect(seen[0]).toBeLessThan(CASES);
    const job = await eventually(
      () => jobOf(id),
      (one) => one !== null && one.state === 'succeeded',
    );
    expect(job).toMatchObject({ done: CASES, result: { made: CASES, unchanged: 0, rejectedRows: 0 } });

    expect(await rows(WHOLE)).toEqual([
      { applications: CASES, filings: CASES, filed: CASES, denied: CASES, halves: 0 },
    ]);
    expect(await rows('SELECT name FROM party GROUP BY name, country HAVING count(*) > 1')).toEqual([]);
    expect(await rows(TOLD)).toEqual([{ told: 2 * CASES, audited: 2 * CASES }]);

    const again = (await upload()).body as Job;
    const twice = await eventually(
      () => jobOf(again.id),
      (one) => one !== null && one.state === 'succeeded',
    );
    expect(twice).toMatchObject({ result: { made: 0, unchanged: CASES, rejectedRows: 0 } });
  });
});

const WHOLE = `
  SELECT (SELECT count(*)::int FROM application) AS applications, (SELECT count(*)::int FROM application_filing) AS filings,
    (SELECT count(*)::int FROM application_observation WHERE type = 'filed') AS filed,
    (SELECT count(*)::int FROM application_observation WHERE type = 'denied') AS denied,
    (SELECT count(*)::int FROM application WHERE status IS DISTINCT FROM 'denied') AS halves`;
const TOLD = `
  SELECT (SELECT count(*)::int FROM webhook_event WHERE type = 'application.observed') AS told,
    (SELECT count(*)::int FROM audit_entry WHERE action = 'application.observed') AS audited`;

async function doneRows(id: string): Promise<number> {
  const [row] = await rows<{ done: number }>(
    `SELECT count(*)::int AS done FROM import_row WHERE import_id = '${id}' AND outcome <> 'pending'`,
  );
  return row?.done ?? 0;
}

async function rows<T = object>(sql: string): Promise<T[]> {
  return (await asOwner(service.connection, sql)).rows as T[];
}
