import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

let service: TestService;
let world: World;
let application: Application;
let readers: readonly Client[];

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
  application = await filed(world.officer);
  await record(world.bis, application, { type: 'referred', agencies: ['Defense'] });
  const defense = await world.reviewer('Defense');
  readers = [world.officer, world.bis, world.chair, world.auditor, defense, service.admin];
});
afterAll(() => service.close());

describe('who applies, and who takes part', () => {
  const named = {
    supplierName: 'Micron Technology, Inc.',
    partyNames: [
      {
        name: expect.stringMatching(/^Harmless Bakery Supplies/) as string,
        country: 'FI',
        standing: 'not_screened',
      },
    ],
  };

  it('is named to whoever sees the application, alone and in the queue', async () => {
    for (const reader of readers) {
      expect(await reader.read(`/v1/applications/${application.id}`)).toMatchObject(named);
      const { data } = await reader.read<{ data: object[] }>('/v1/applications');
      expect(data).toMatchObject([named]);
    }
  });

  it('is named behind the figures of the report', async () => {
    for (const reader of readers) {
      const { data } = await reader.read<{ data: object[] }>(
        '/v1/reports/timeliness/applications?pending=true',
      );
      expect(data).toMatchObject([{ supplierName: named.supplierName }]);
    }
  });

  it('leaves a party’s own page to those who may read it', async () => {
    const defense = readers[4]!;
    const [party] = application.parties as { partyId: string }[];
    expect((await defense.get(`/v1/parties/${party!.partyId}`)).status).toBe(403);
  });
});
