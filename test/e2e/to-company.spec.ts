import { makeCompanyClient } from '@ninety/client';
import { ToldCases } from '@ninety/licensing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { carryOver } from '../../scripts/src/to-company/carry-over.js';
import { startCompany } from '../support/company.js';
import type { Company, Tracked } from '../support/company.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { attach, complete, draft } from '../support/stage.js';
import { makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

const CONDITION = 'No re-export.';
/** The record of an office has the days of the world, whatever its test clock says. */
const AFTER_ALL = '2099-12-01';

let office: TestService;
let world: World;
let company: Company;
let approved: Application;

/** A case with a question, an answer with a document, a hold inside the review, an approval, a license and a shipment. */
beforeAll(async () => {
  office = await startService();
  await setToday(office, '2019-07-22');
  world = await makeWorld(office);
  const { officer, bis } = world;
  await officer.made('/v1/parties', {
    name: 'Harmless Bakery Supplies Oy',
    country: 'FI',
    kind: 'organization',
  });
  const { id } = await officer.made<{ id: string }>('/v1/applications', draft);
  const application = await complete({ world }, id, '5A991');
  await setToday(office, '2019-07-24');
  const question = { type: 'information_requested', id: 'q1', by: 'BIS', questions: ['Which oven?'] };
  await record(bis, application, question);
  await setToday(office, '2019-07-29');
  const attachmentIds = [await attach(officer, application, 'answer')];
  await record(officer, application, {
    type: 'information_received',
    id: 'q1',
    text: 'The large.',
    attachmentIds,
  });
  await record(bis, application, { type: 'referred', agencies: ['Defense'] });
  await record(bis, application, { type: 'hold_placed', id: 'freeze', kind: 'administrative' });
  await setToday(office, '2019-08-30');
  await record(bis, application, { type: 'hold_released', id: 'freeze' });
  approved = await record(bis, application, { type: 'approved', conditions: [CONDITION] });
  const { number } = approved.license!;
  await officer.made(`/v1/licenses/${number}/acknowledgement`);
  await officer.made(`/v1/licenses/${number}/shipments`, {
    shippedOn: '2019-08-30',
    itn: 'X20190830123456',
    items: [{ item: 1, quantity: '100', value: { amount: '1250.00', currency: 'USD' } }],
  });
  await bis.made(`/v1/licenses/${number}/suspend`, { reason: 'diversion is suspected' });
  await bis.made(`/v1/licenses/${number}/reinstate`, {});
  company = await startCompany(AFTER_ALL);
});
afterAll(async () => {
  await office.close();
  await company.service.close();
});

const carried = () =>
  carryOver(
    office.app.get(ToldCases, { strict: false }).of(world.supplierId),
    makeCompanyClient({ url: company.service.url, key: company.officer.key! }),
  );

describe('a supplier’s cases, carried over from an office', () => {
  it('are recorded as the office told of them, each with its own day, and nothing of its review', async () => {
    expect(await carried()).toEqual({ made: 1, continued: 0, unchanged: 0 });
    const { data } = await company.officer.read<{ data: Tracked[] }>('/v1/applications');
    expect(data).toMatchObject([
      {
        regime: 'us-bis',
        controlNumber: approved.controlNumber,
        status: 'approved',
        statusCertainty: 'certain',
        filings: [{ system: 'snap_r', number: approved.controlNumber, on: '2019-07-22' }],
      },
    ]);
    const path = `/v1/applications/${data[0]!.id}`;
    const events = await company.officer.read<{ data: { type: string; on: string; note: string | null }[] }>(
      `${path}/events`,
    );
    expect(events.data.map(({ type, on }) => `${on} ${type}`)).toEqual([
      '2019-07-22 filed',
      '2019-07-22 registered',
      '2019-07-24 information_requested',
      '2019-07-29 information_received',
      '2019-07-29 status_told',
      '2019-08-30 approved',
    ]);
    expect(events.data[3]).toMatchObject({ note: 'The large.', attachmentIds: [expect.any(String)] });
    expect(JSON.stringify(events.data)).not.toMatch(/Defense|freeze/);
  });

  it('bring their documents and licenses, with what was used of them', async () => {
    const { data } = await company.officer.read<{ data: Tracked[] }>('/v1/applications');
    const documents = await company.officer.read<{ data: { fileName: string }[] }>(
      `/v1/applications/${data[0]!.id}/attachments`,
    );
    expect(documents.data).toMatchObject([{ fileName: 'answer.txt' }]);
    const licenses = await company.officer.read<{ data: object[] }>('/v1/licenses?status=expired');
    expect(licenses.data).toMatchObject([
      {
        regime: 'us-bis',
        number: approved.license!.number,
        lines: [{ eccn: '5A991', balance: { used: { quantity: '100' }, remaining: { quantity: '900' } } }],
        conditions: [{ text: CONDITION }],
        notices: [
          { type: 'suspended', source: 'portal', note: 'diversion is suspected' },
          { type: 'reinstated', source: 'portal', note: null },
        ],
      },
    ]);
  });

  it('are there once, however often they are carried', async () => {
    expect(await carried()).toEqual({ made: 0, continued: 0, unchanged: 1 });
    await world.bis.made(`/v1/licenses/${approved.license!.number}/revoke`, { reason: 'diverted' });
    expect(await carried()).toEqual({ made: 0, continued: 1, unchanged: 0 });
    expect(await carried()).toEqual({ made: 0, continued: 0, unchanged: 1 });
    const { data } = await company.officer.read<{ data: { standing: object }[] }>('/v1/licenses');
    expect(data).toMatchObject([{ status: 'revoked', standing: { type: 'revoked', note: 'diverted' } }]);
  });
});
