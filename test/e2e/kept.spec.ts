import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RecordVerification } from '@ninety/audit';
import { describe, expect, it } from 'vitest';
import { importList, makeEverything } from '../support/everything.js';
import { keep, readKept, restored } from '../support/kept.js';
import { ROOT } from '../support/root.js';
import { asOwner, startService } from '../support/service.js';
import { makeWorld, setToday } from '../support/world.js';

/** `KEEP_RELEASE=0002-what-changed npx vitest run test/e2e/kept.spec.ts` keeps what this release leaves. */
const { KEEP_RELEASE } = process.env;
const KEPT = readdirSync(join(ROOT, 'test/kept')).map((file) => file.replace('.json.gz', ''));

describe.runIf(KEEP_RELEASE !== undefined)('this release', () => {
  it('is kept', async () => {
    const service = await startService();
    await setToday(service, '2019-07-22');
    await importList(service.admin);
    const made = await makeEverything(service, await makeWorld(service));
    await setToday(service, '2019-08-30');
    await service.foundation.jobs.stop();
    const answers: Record<string, object> = {};
    for (const { id } of Object.values(made)) {
      const path = `/v1/applications/${id}`;
      answers[path] = await service.admin.read<object>(path);
    }
    await service.app.get(RecordVerification).verify();
    await keep(KEEP_RELEASE!, service.connection, answers);
    service.isWhole = false;
    await service.close();
  });
});

describe.each(KEPT)('what the release of %s left', (name) => {
  it('is brought forward, replayed and answered as that release answered it, and its record is whole', async () => {
    const kept = readKept(name);
    const connection = await restored(kept);
    const service = await startService({}, connection);
    try {
      expect(Object.keys(kept.answers).length).toBeGreaterThan(3);
      for (const [path, answer] of Object.entries(kept.answers))
        expect(await service.admin.read(path), path).toMatchObject(answer);
      const { faults } = await service.app.get(RecordVerification).verify();
      // The file of an attachment lies beside the database.
      expect(faults.filter(({ what }) => what !== 'attachment')).toEqual([]);
      const { rows } = await asOwner(connection, 'SELECT count(*)::int AS count FROM application_event');
      expect(rows).toEqual([{ count: (JSON.parse(kept.rows.application_event!) as object[]).length }]);
    } finally {
      await service.close();
    }
  });
});
