import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, filed, makeCaller, makeWorld, record, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

interface Message {
  kind: string;
  on: string;
  from: { office: string; name?: string };
  text: string | null;
  questions: string[];
  attachments: { fileName: string }[];
}

let service: TestService;
let world: World;

beforeAll(async () => {
  service = await startService();
  await setToday(service, '2019-07-22');
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
});

const read = async (by: Client, id: string, kind: string, format = 'html') => {
  const response = await by.get(`/v1/applications/${id}/documents/${kind}?format=${format}`).buffer(true);
  return { status: response.status, type: response.headers['content-type'], text: response.text };
};
const kinds = async (by: Client, id: string) =>
  (await by.read<{ data: { kind: string }[] }>(`/v1/applications/${id}/documents`)).data.map(
    ({ kind }) => kind,
  );

describe('the documents', () => {
  it('of intent to deny have every element of 750.6(a)', async () => {
    const application = await filed(world.officer);
    await record(world.bis, application, {
      type: 'intent_to_deny',
      reasons: 'Risk of diversion <script>alert(1)</script>',
      statutoryBasis: '50 U.S.C. 4813',
      regulatoryBasis: '15 CFR 744.11(a)',
    });
    const { text, type } = await read(world.officer, application.id, 'intent_to_deny');
    expect(type).toContain('text/html');
    for (const element of [
      'intends to deny',
      '50 U.S.C. 4813',
      '15 CFR 744.11(a)',
      'Risk of diversion &#x3C;script>',
      'Modifications or restrictions that would allow reconsideration',
      'Lou Officer, Bureau of Industry and Security',
      // 22 July + 20 and + 45 days
      'until 2019-08-11',
      '2019-09-05',
      '15 CFR part 756',
    ])
      expect(text).toContain(element);
    expect(text).not.toContain('<script>');
  });

  it('name the officer at work as who can discuss the matter', async () => {
    const application = await filed(world.officer);
    const second = await makeCaller(service, { name: 'Sam Second', role: 'licensing_officer' });
    const { id: assigneeId } = await second.read<{ id: string }>('/v1/me');
    await world.bis.made('/v1/assignments', { applicationIds: [application.id], assigneeId });
    await record(world.bis, application, { type: 'returned_without_action', deficiencies: ['No end user'] });
    const { text } = await read(world.officer, application.id, 'returned_without_action');
    expect(text).toContain('Sam Second');
    expect(text).toContain('<li>No end user</li>');
  });

  it('of a license name items, parties, conditions, validity and tolerance', async () => {
    const application = await filed(world.officer);
    const { license } = await record(world.bis, application, {
      type: 'approved',
      conditions: ['No re-export.'],
    });
    const { text } = await read(world.officer, application.id, 'license');
    for (const element of [
      license?.number,
      '2023-07-22',
      '12500.00 USD',
      '10 %',
      'No re-export.',
      'Harmless Bakery',
    ])
      expect(text).toContain(element);
  });

  it('print an application in the order of the form, as a draft too, and as PDF', async () => {
    const draft = await draftFor(world.officer, { additionalInformation: '华为技术有限公司 – Łódź – Ω' });
    const { text } = await read(world.officer, draft.id, 'application');
    const blocks = [
      '1. Contact person',
      '5. Type',
      '14. Applicant',
      '18. Ultimate',
      '21. Specific',
      '22. Items',
      '23. Total',
      '24. Additional',
    ];
    expect(blocks.map((block) => text.indexOf(block))).toEqual(
      [...blocks.map((block) => text.indexOf(block))].sort((a, b) => a - b),
    );
    expect(text.indexOf('1. Contact person')).toBeGreaterThan(0);
    const pdf = await world.officer.get(`/v1/applications/${draft.id}/documents/application?format=pdf`);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    expect((pdf.body as Buffer).length).toBeGreaterThan(5_000);
  });

  it('print a draft with what it lacks, and a worksheet in the order of the portal', async () => {
    const draft = await draftFor(world.officer, {
      bis748p: { specialPurpose: 'Interim order', signatory: { name: 'Robin Hale', title: 'Director' } },
    });
    const { text } = await read(world.officer, draft.id, 'application');
    for (const element of [
      'NOT COMPLETE',
      'Interim order',
      'Robin Hale, Director',
      'MISSING',
      'What is missing',
    ])
      expect(text).toContain(element);
    const typed = (await read(world.officer, draft.id, 'worksheet')).text;
    const subForms = [
      'Contact Data',
      'License Information',
      'Ultimate Consignee',
      'Export Items',
      'Supporting Document List',
    ];
    const places = subForms.map((name) => typed.indexOf(name));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("are listed as they come, and another tenant's are not there", async () => {
    const application = await filed(world.officer);
    expect(await kinds(world.officer, application.id)).toEqual(['application', 'worksheet']);
    expect((await read(world.officer, application.id, 'license')).status).toBe(404);
    expect((await read(world.officer, application.id, 'nonsense')).status).toBe(404);
    await record(world.bis, application, { type: 'approved' });
    expect(await kinds(world.officer, application.id)).toEqual(['application', 'worksheet', 'license']);
    const stranger = await makeWorld(service);
    expect((await stranger.officer.get(`/v1/applications/${application.id}/documents`)).status).toBe(404);
  });
});

describe('the correspondence', () => {
  it('has questions and answers with their documents, who and when, and tells an applicant of no agency', async () => {
    const energy = await world.reviewer('Energy');
    const application = await filed(world.officer);
    const attach = async (by: Client, name: string) => {
      const response = await by
        .post(`/v1/applications/${application.id}/attachments`)
        .field('kind', 'other')
        .attach('file', Buffer.from(name), `${name}.txt`);
      return (response.body as { id: string }).id;
    };
    await record(world.bis, application, { type: 'referred', agencies: ['Energy'] });
    await record(energy, application, {
      type: 'information_requested',
      id: 'q1',
      by: 'Energy',
      questions: ['Which oven?'],
      attachmentIds: [await attach(energy, 'form')],
      note: 'we suspect diversion',
    });
    await record(world.officer, application, {
      type: 'information_received',
      id: 'q1',
      text: 'The large one.',
      attachmentIds: [await attach(world.officer, 'data-sheet')],
    });
    const of = async (by: Client) =>
      (await by.read<{ data: Message[] }>(`/v1/applications/${application.id}/correspondence`)).data;
    expect(await of(world.bis)).toMatchObject([
      {
        kind: 'question',
        on: '2019-07-22',
        from: { office: 'Energy', name: 'Energy reviewer' },
        questions: ['Which oven?'],
        attachments: [{ fileName: 'form.txt' }],
      },
      { kind: 'answer', from: { office: 'applicant', name: 'Dana Lee' }, text: 'The large one.' },
    ]);
    const seen = await of(world.officer);
    expect(seen).toMatchObject([
      { kind: 'question', from: { office: 'BIS' }, attachments: [{ fileName: 'form.txt' }] },
      { kind: 'answer', from: { name: 'Dana Lee' }, attachments: [{ fileName: 'data-sheet.txt' }] },
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/Energy|suspect/);
  });
});

describe("an officer's note", () => {
  it("stays in the officer's own office", async () => {
    const energy = await world.reviewer('Energy');
    const application = await filed(world.officer);
    await record(world.bis, application, { type: 'referred', agencies: ['Energy'] });
    const path = `/v1/applications/${application.id}/notes`;
    await world.bis.made(path, { text: 'Called the applicant.' });
    await energy.made(path, { text: 'Ask the laboratory.' });
    const notes = async (by: Client) =>
      (await by.read<{ data: { text: string; author: string }[] }>(path)).data.map(({ text }) => text);
    expect(await notes(world.bis)).toEqual(['Called the applicant.']);
    expect(await notes(energy)).toEqual(['Ask the laboratory.']);
    expect(await notes(world.auditor)).toHaveLength(2);
    expect((await world.officer.get(path)).status).toBe(403);
    expect((await world.officer.post(path, { text: 'x' })).status).toBe(403);
    expect((await world.bis.post(path, { text: ' ' })).body).toMatchObject({
      errors: [{ pointer: '/text' }],
    });
  });
});
