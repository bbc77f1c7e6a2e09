import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { filed, makeWorld, record, setToday } from '../support/world.js';
import type { Application, World } from '../support/world.js';

interface Appeal {
  status: string;
  submissionsUntil: string | null;
  hearing: string;
  stay: string;
  missing: { paper: string }[];
  papers: { number: number; kind: string; text: string; from: { office: string; name?: string } }[];
}

let service: TestService;
let world: World;
let today = '2019-07-22';

beforeAll(async () => {
  service = await startService();
  await setToday(service, today);
});
afterAll(() => service.close());
beforeEach(async () => {
  world = await makeWorld(service);
});

const path = ({ id }: { id: string }) => `/v1/applications/${id}/appeal`;
const kindsOf = (appeal: Appeal) => appeal.papers.map(({ kind }) => kind);
const STATEMENT = 'The denial stops our only line; the end use was misread.';

/** A denial becomes final at the earliest 45 days after its notice (15 CFR 750.6(b)); this one was answered. */
async function denied(): Promise<Application> {
  const application = await filed(world.officer);
  await record(world.bis, application, {
    type: 'intent_to_deny',
    reasons: 'Risk of diversion',
    statutoryBasis: '50 U.S.C. 4813',
    regulatoryBasis: '15 CFR 744.11(a)',
  });
  await record(world.officer, application, { type: 'itd_response', text: 'There is none.' });
  return record(world.bis, application, { type: 'denied' });
}

async function later(days: number): Promise<string> {
  today = new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10);
  await setToday(service, today);
  return today;
}

describe('an appeal', () => {
  it('is filed with its statement and requests, answered, heard and decided, each paper on record', async () => {
    const application = await denied();
    const appeal = await world.officer.made<Appeal>(path(application), {
      statement: STATEMENT,
      hearingRequest: 'We ask to be heard.',
      stayRequest: 'Until it is decided.',
    });
    expect(appeal).toMatchObject({ status: 'pending', hearing: 'requested', stay: 'requested', missing: [] });
    const paper = (by: Client, kind: string, text = 'so be it') =>
      by.made<Appeal>(`${path(application)}/papers`, { kind, text });
    await paper(world.chair, 'hearing_granted');
    await paper(world.chair, 'stay_denied');
    await paper(world.chair, 'hearing_report', 'Recommends to grant.');
    const decided = await world.chair.made<Appeal>(`${path(application)}/decision`, {
      outcome: 'granted',
      reasons: 'The end use is civil.',
    });
    expect(decided).toMatchObject({ status: 'granted', hearing: 'granted', stay: 'denied' });
    expect(kindsOf(decided)).toEqual([
      'statement',
      'hearing_request',
      'stay_request',
      'hearing_granted',
      'stay_denied',
      'hearing_report',
      'decision',
    ]);
    const after = await world.officer.read<Application>(`/v1/applications/${application.id}`);
    expect(after.status).toBe('approved');
    expect(after.license?.number).toBeTruthy();
    const letter = await world.officer.get(`/v1/applications/${application.id}/documents/appeal_decision`);
    for (const element of ['is granted', 'The end use is civil.', 'is final (15 CFR 756.2(d)(2))'])
      expect(letter.text).toContain(element);
    expect(letter.text).not.toContain('hearing report');
  });

  it("keeps the hearing's report, and who decided, inside the government", async () => {
    const application = await denied();
    await world.officer.made(path(application), { statement: STATEMENT, hearingRequest: 'Please.' });
    await world.chair.made(`${path(application)}/papers`, { kind: 'hearing_granted', text: 'On the 5th.' });
    await world.chair.made(`${path(application)}/papers`, {
      kind: 'hearing_report',
      text: 'Recommends to grant.',
    });
    const seen = await world.officer.read<Appeal>(path(application));
    expect(kindsOf(seen)).toEqual(['statement', 'hearing_request', 'hearing_granted']);
    expect(seen.papers[0]?.from).toEqual({ office: 'appellant', name: 'Dana Lee' });
    expect(seen.papers[2]?.from).toEqual({ office: 'Under Secretary' });
    expect(kindsOf(await world.bis.read<Appeal>(path(application)))).toContain('hearing_report');
    const stranger = await makeWorld(service);
    expect((await stranger.officer.get(path(application))).status).toBe(404);
  });

  it('takes submissions for 30 days, and again for 30 after each request', async () => {
    const application = await denied();
    await world.officer.made(path(application), { statement: STATEMENT });
    const submit = () =>
      world.officer.post(`${path(application)}/papers`, { kind: 'submission', text: 'A further study.' });
    await later(30);
    expect((await submit()).status).toBe(201);
    await later(1);
    const late = await submit();
    expect(late.status).toBe(422);
    expect(late.body).toMatchObject({ errors: [{ citation: '15 CFR 756.2(c)(2)' }] });
    const asked = await world.chair.made<Appeal>(`${path(application)}/papers`, {
      kind: 'information_request',
      text: 'Which study?',
    });
    const until = new Date(Date.parse(today) + 30 * 86_400_000).toISOString().slice(0, 10);
    expect(asked.submissionsUntil).toBe(until);
    await later(30);
    expect((await submit()).status).toBe(201);
  });

  it('refuses what the rules do not provide for, with the paragraph', async () => {
    const application = await denied();
    const post = (by: Client, kind: string) =>
      by.post(`${path(application)}/papers`, { kind, text: 'something' });
    expect((await world.officer.get(path(application))).status).toBe(404);
    expect((await post(world.officer, 'submission')).status).toBe(409);
    expect((await world.officer.post(path(application), { statement: ' ' })).body).toMatchObject({
      errors: [{ pointer: '/statement', citation: '15 CFR 756.2(c)(2)' }],
    });
    expect((await world.bis.post(path(application), { statement: STATEMENT })).status).toBe(403);
    await world.officer.made(path(application), { statement: STATEMENT });
    expect((await post(world.officer, 'statement')).status).toBe(422);
    expect((await post(world.officer, 'hearing_granted')).status).toBe(403);
    expect((await post(world.chair, 'hearing_granted')).body).toMatchObject({
      errors: [{ citation: '15 CFR 756.2(c)(3)' }],
    });
    await later(1);
    expect((await post(world.officer, 'hearing_request')).body).toMatchObject({
      errors: [{ citation: '15 CFR 756.2(c)(3)' }],
    });
    await world.chair.made(`${path(application)}/decision`, {
      outcome: 'dismissed',
      reasons: 'No new facts.',
    });
    expect((await post(world.officer, 'submission')).status).toBe(422);
    const again = await world.chair.post(`${path(application)}/decision`, {
      outcome: 'granted',
      reasons: 'x',
    });
    expect(again.status).toBe(422);
    expect((await world.officer.read<Application>(`/v1/applications/${application.id}`)).status).toBe(
      'denied',
    );
  });

  it('filed by its event alone says that its statement is missing, until it comes with its documents', async () => {
    const application = await denied();
    await record(world.officer, application, { type: 'appeal_filed' });
    expect((await world.officer.read<Appeal>(path(application))).missing).toMatchObject([
      { paper: 'statement' },
    ]);
    const upload = await world.officer
      .post(`/v1/applications/${application.id}/attachments`)
      .field('kind', 'other')
      .attach('file', Buffer.from('study'), 'study.txt');
    const { id: attachmentId } = upload.body as { id: string };
    const appeal = await world.officer.made<Appeal>(`${path(application)}/papers`, {
      kind: 'statement',
      text: STATEMENT,
      attachmentIds: [attachmentId],
    });
    expect(appeal).toMatchObject({ missing: [], papers: [{ attachmentIds: [attachmentId] }] });
  });
});
