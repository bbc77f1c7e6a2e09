import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RecordVerification } from '@ninety/audit';
import { POSTURE } from '@ninety/platform';
import type { Posture } from '@ninety/platform';
import { describe, expect, it } from 'vitest';
import { startCompany } from '../support/company.js';
import { importList, makeEverything, makeTracked } from '../support/everything.js';
import { keep, postureOf, readKept, restored, rowsOf } from '../support/kept.js';
import { ROOT } from '../support/root.js';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { makeWorld, setToday } from '../support/world.js';

/** `KEEP_RELEASE=0002-what-changed npx vitest run test/e2e/kept.spec.ts` keeps what this release leaves. */
const { KEEP_RELEASE } = process.env;
const KEPT = readdirSync(join(ROOT, 'test/kept')).map((file) => file.replace('.json.gz', ''));

describe.runIf(KEEP_RELEASE !== undefined)('this release', () => {
  it("is kept, as an agency's", async () => {
    const service = await startService();
    await setToday(service, '2019-07-22');
    await importList(service.admin);
    const made = await makeEverything(service, await makeWorld(service));
    await setToday(service, '2019-08-30');
    await keepAsItIs(
      service,
      Object.values(made).map(({ id }) => `/v1/applications/${id}`),
    );
  });

  it("is kept, as a company's", async () => {
    const company = await startCompany('2026-10-26');
    const made = await makeTracked(company);
    await setToday(company.service, '2026-12-01');
    await keepAsItIs(company.service, [
      ...made.map((id) => `/v1/applications/${id}`),
      ...made.map((id) => `/v1/applications/${id}/events`),
      '/v1/closures',
    ]);
  });
});

/** With what is answered at these paths. */
async function keepAsItIs(service: TestService, paths: readonly string[]): Promise<void> {
  await service.foundation.jobs.stop();
  const answers: Record<string, object> = {};
  for (const path of paths) answers[path] = await service.admin.read<object>(path);
  await service.app.get(RecordVerification).verify();
  await keep(`${KEEP_RELEASE}-${service.app.get<Posture>(POSTURE)}`, service.connection, answers);
  service.isWhole = false;
  await service.close();
}

describe.each(KEPT)('what the release of %s left', (name) => {
  it('is brought forward, replayed and answered as that release answered it, and its record is whole', async () => {
    const kept = readKept(name);
    const connection = await restored(kept);
    const service = await startService({ POSTURE: postureOf(kept) }, connection);
    try {
      expect(Object.keys(kept.answers).length).toBeGreaterThan(3);
      for (const [path, answer] of Object.entries(kept.answers))
        expect(await service.admin.read(path), path).toMatchObject(answer);
      const { faults } = await service.app.get(RecordVerification).verify();
      // The file of an attachment lies beside the database.
      expect(faults.filter(({ what }) => what !== 'attachment')).toEqual([]);
      for (const log of ['application_event', 'application_observation']) {
        const { rows } = await asOwner(connection, `SELECT count(*)::int AS count FROM ${log}`);
        expect(rows, log).toEqual([{ count: rowsOf(kept, log).length }]);
      }
    } finally {
      await service.close();
    }
  });
});
