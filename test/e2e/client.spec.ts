import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  allOf,
  isComplete,
  isTestEvent,
  makeClient,
  makeCompanyClient,
  NinetyProblem,
  pagesOf,
  unwrap,
  verifyWebhook,
} from '@ninety/client';
import type { NinetyClient } from '@ninety/client';
import openapiTS, { astToString } from 'openapi-typescript';
import { format, resolveConfig } from 'prettier';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { valuesOf } from '../../scripts/src/client-values.js';
import { Receiver } from '../support/receiver.js';
import { ROOT } from '../support/root.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, eventually, filed, makeWorld, setToday } from '../support/world.js';
import type { World } from '../support/world.js';

let service: TestService;
let company: TestService;
let world: World;
let client: NinetyClient;
let folder: string;

beforeAll(async () => {
  service = await startService();
  company = await startService({ POSTURE: 'company' });
  await setToday(service, '2019-07-22');
  world = await makeWorld(service);
  client = makeClient({ url: service.url, key: world.officer.key });
  folder = mkdtempSync(join(tmpdir(), 'ninety-cli-'));
});
afterAll(async () => {
  await Promise.all([service.close(), company.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const described = async ({ admin }: TestService) => (await admin.get('/openapi.json')).text;

/** Texts that are no sentences of the service, and whose they are. */
const NOT_OF_THE_SERVICE: Readonly<Record<string, string>> = {
  'AcceptedRestore.reason': 'of whoever accepted it',
  'Alert.reason': 'of whoever judged it',
  'Amendment.reason': 'of whoever made it',
  'AppealPaper.text': 'of whoever filed it',
  'Closure.reason': 'of whoever recorded it',
  'AuthorizationCondition.text': 'of whoever recorded it',
  'AuthorizationWithdrawal.reason': 'of whoever withdrew it',
  'BenchmarkHubAnswer.text': 'of the hub, or of the connection',
  'CaseContact.reason': 'of whoever corrected it',
  'CaseHold.reason': 'of whoever placed it',
  'CaseNote.text': 'of whoever wrote it',
  'EvidencePack.title': 'of whoever made it',
  'EvidencePackContent.title': 'of whoever made it',
  'EvidencePackFact.note': 'of whoever wrote it, without names',
  'EvidencePackWithheld.why': 'of the rule, as the file has it',
  'ListedEvidencePack.title': 'of whoever made it',
  'Clock.subject': 'an id',
  'ClockEventData.subject': 'an id',
  'ConditionWithoutDuty.text': 'of the license, as its authority worded it',
  'Inquiry.subject': 'composed, or of whoever wrote it',
  'Inquiry.text': 'composed, or of whoever wrote it',
  'InquiryCancellation.reason': 'of whoever gave it up',
  'InquiryParagraph.text': 'composed, or of whoever wrote it',
  'InquirySummary.subject': 'composed, or of whoever wrote it',
  'Difference.text': 'said to a program by what was added and removed',
  'Document.title': 'of its kind',
  'Duty.subject': 'what it is of: a license, an application, or none',
  'Duty.text': 'of whoever says what is owed',
  'DutyMade.subject': 'what it is of: a license, an application, or none',
  'DutyMade.text': 'of whoever says what is owed',
  'DutyMet.note': 'of whoever says that it was met',
  'DutyMetVoid.reason': 'of whoever takes it back',
  'DutyMetVoided.note': 'of whoever says that it was met',
  'DutyVersion.reason': 'of whoever corrected or cancelled it',
  'DutyVersion.text': 'of whoever says what is owed',
  'EccnException.text': 'of the law, as the entry words it',
  'EccnParagraph.text': 'of the law',
  'ExplainedClock.subject': 'an id',
  'SupposedClock.subject': 'an id',
  'Explanation.text': 'said to a program by its features',
  'FootnoteMeaning.text': 'of the law, by the number of the footnote',
  'FormEntry.text': 'of the applicant, or words that the law puts into the block',
  'FormRequirement.text': 'of the applicant, or words that the law prescribes',
  'Intake.subject': 'of whoever sent it',
  'LawPolicy.text': 'of whoever recorded it',
  'LawPolicyHistory.text': 'of whoever recorded it',
  'LawPolicyVersion.text': 'of whoever recorded it',
  'LawPolicyNote.text': 'a person',
  'LegalHold.reason': 'of whoever placed it',
  'LicenseCondition.text': 'of the license',
  'LicenseNotice.note': 'of the authority, as it was received',
  'LicenseNotice.reason': 'of whoever corrected it',
  'LicenseNoticeWithLicense.note': 'of the authority, as it was received',
  'LicenseNoticeWithLicense.reason': 'of whoever corrected it',
  'LicenseStanding.note': 'of the authority, as it was received',
  'ListMeaning.text': 'of the law, by the source',
  'ListedDuty.text': 'of whoever says what is owed',
  'Message.text': 'of whoever wrote it',
  'Note.text': 'of whoever wrote it',
  'Observation.note': 'of whoever recorded it',
  'Observation.reason': 'of whoever corrected it',
  'Observation.subject': 'an id',
  'PackSchema.title': 'of a JSON Schema',
  'PassedParagraph.title': 'of the law, as the paragraph is titled',
  'PrintedDocument.title': 'of the document, as its form is called',
  'ProductClassification.note': 'of whoever classified it',
  'Proposal.reason': 'of whoever dismissed it',
  'Proposal.why': 'of the assistant that proposes it',
  'Read.text': 'of whoever sent it',
  'RecordedProductClassification.note': 'of whoever classified it',
  'RecordedAmendment.reason': 'of whoever recorded it',
  'RecordedLicense.reason': 'of whoever recorded it',
  'RecordedLicenseCondition.text': 'of the license',
  'RecordedReturn.reason': 'of whoever recorded it',
  'Release.note': 'of whoever recorded it',
  'Release.reason': 'of whoever corrected it',
  'ReviewOverride.reason': 'who filed without the review',
  'ShipmentVoid.reason': 'of whoever recorded it',
  'Suppression.reason': 'of whoever made it',
  'FreezeClosure.reason': 'of whoever recorded it',
  'GivenReason.reason': 'of whoever decided',
  'QuarterReason.reason': 'a hold by its kind, or a status',
  'WorksheetField.text': 'of the application, as it is typed',
};
const TEXTS = new Set('detail text reason why warnings explanation message title subject note'.split(' '));
const SENTENCES_BESIDE = ['code', 'because', 'warningSentences'];

interface Shape {
  readonly type?: string | readonly string[];
  readonly items?: Shape;
}

function isText({ type, items }: Shape): boolean {
  return items ? isText(items) : [type].flat().includes('string');
}

describe('what an answer says to people', () => {
  it('is said to a program beside it, or is of somebody else', async () => {
    const found = new Set<string>();
    for (const one of [service, company]) {
      const { components } = JSON.parse(await described(one)) as {
        components: { schemas: Record<string, { properties?: Record<string, Shape> }> };
      };
      for (const [name, { properties = {} }] of Object.entries(components.schemas)) {
        if (name.endsWith('Dto') || SENTENCES_BESIDE.some((member) => member in properties)) continue;
        for (const [member, value] of Object.entries(properties))
          if (TEXTS.has(member) && isText(value)) found.add(`${name}.${member}`);
      }
    }
    expect([...found].sort()).toEqual(Object.keys(NOT_OF_THE_SERVICE).sort());
  });
});

describe('the typed client', () => {
  it.each([
    ['an office', 'schema.ts', () => described(service)],
    ['a company', 'company-schema.ts', () => described(company)],
  ])('has the types of the API of %s as it is', async (_whose, name, description) => {
    const file = join(ROOT, 'libs/client/src', name);
    const types = astToString(await openapiTS(await description()));
    const formatted = await format(types, { ...(await resolveConfig(file)), filepath: file });
    expect(formatted, 'npm run client:generate').toBe(readFileSync(file, 'utf8'));
  });

  it('has the lists and the forms of the API as it is', async () => {
    const values = valuesOf(await described(service), await described(company));
    const file = join(ROOT, 'libs/client/src/values.ts');
    const formatted = await format(values, { ...(await resolveConfig(file)), filepath: file });
    expect(formatted, 'npm run client:generate').toBe(readFileSync(file, 'utf8'));
  });

  it('is not made of a list that the description lacks, nor of a field that no form can hold', async () => {
    const tracked = await described(company);
    const office = JSON.parse(await described(service)) as {
      components: { schemas: Record<string, { properties: object }> };
    };
    const { AppealDto, Principal } = office.components.schemas;
    AppealDto!.properties = { statement: { type: 'number' } };
    expect(() => valuesOf(JSON.stringify(office), tracked)).toThrow(/AppealDto.statement/);
    Principal!.properties = { role: { type: 'string' } };
    expect(() => valuesOf(JSON.stringify(office), tracked)).toThrow(/Principal.* no fixed set/);
  });

  it('answers what a path answers, and throws a problem with its fields', async () => {
    const me = await unwrap(client.GET('/v1/me'));
    expect(me.supplierId).toBe(world.supplierId);
    const bad = unwrap(
      client.POST('/v1/parties', { body: { name: '', country: 'XX', kind: 'organization' } }),
    );
    await expect(bad).rejects.toThrow(NinetyProblem);
    await expect(bad).rejects.toMatchObject({ status: 422, problem: { errors: [{ pointer: '/name' }, {}] } });
  });

  it('speaks to a company of what it has', async () => {
    const tracker = makeCompanyClient({ url: company.url, key: company.admin.key });
    const { posture } = await unwrap(client.GET('/v1/posture'));
    expect([posture, (await unwrap(tracker.GET('/v1/posture'))).posture]).toEqual(['agency', 'company']);
    const closure = {
      regime: 'us-bis',
      from: '2025-10-01',
      to: '2025-11-12',
      reason: 'lapse',
      source: 'OPM',
    };
    await unwrap(tracker.POST('/v1/closures', { body: closure }));
    const { data } = await unwrap(tracker.GET('/v1/closures'));
    expect(data.map(({ regime }) => regime)).toEqual(['us-bis']);
  });

  it('walks through pages', async () => {
    for (let made = 0; made < 5; made += 1) await draftFor(world.officer);
    const ask = (cursor?: string) =>
      unwrap(
        client.GET('/v1/applications', {
          params: { query: { limit: '2', sort: '-createdAt', ...(cursor === undefined ? {} : { cursor }) } },
        }),
      );
    const ids = new Set<string>();
    let pages = 0;
    for await (const page of pagesOf(ask)) {
      pages += 1;
      page.forEach(({ id }) => ids.add(id));
    }
    expect([pages, ids.size]).toEqual([3, 5]);
    const all: string[] = [];
    for await (const { id } of allOf(ask)) all.push(id);
    expect(all).toHaveLength(5);
  });

  it('waits and asks again where the service says so', async () => {
    let asked = 0;
    const fetch = () => {
      asked += 1;
      const headers = { 'retry-after': '0', 'content-type': 'application/json' };
      return Promise.resolve(new Response('{"id":"x"}', { status: asked < 3 ? 503 : 200, headers }));
    };
    const patient = makeClient({ url: 'http://x', key: 'k', fetch });
    await unwrap(patient.GET('/v1/me'));
    expect(asked).toBe(3);
    asked = 0;
    await expect(unwrap(patient.POST('/v1/parties', { body: {} as never }))).rejects.toThrow(NinetyProblem);
    expect(asked).toBe(1);
  });

  it('verifies webhooks and finds what a receiver missed', async () => {
    const receiver = await Receiver.start();
    const { secret } = await world.officer.made<{ secret: string }>('/v1/webhook-endpoints', {
      url: receiver.url,
      eventTypes: ['application.registered'],
    });
    const application = await filed(world.officer);
    await eventually(
      async () => receiver.raw.length,
      (count) => count > 0,
    );
    const { body, headers } = receiver.raw[0]!;
    expect(verifyWebhook(body, headers, ['whsec_b2xk', secret]).type).toBe('application.registered');
    expect(() => verifyWebhook(`${body} `, headers, secret)).toThrow();
    const event = verifyWebhook(body, headers, secret);
    if (isTestEvent(event) || event.type !== 'application.registered') throw new Error(event.type);
    // The type says what the data has.
    expect(event.data.applicationId satisfies string).toBe(application.id);
    // @ts-expect-error of a hold alone
    expect(event.data.holdId).toBeUndefined();
    const path = { id: application.id };
    const checkpoint = await unwrap(
      client.GET('/v1/applications/{id}/event-checkpoint', { params: { path } }),
    );
    expect(isComplete(checkpoint, new Map([[1, body]]))).toEqual({ complete: true, missing: [] });
    expect(isComplete(checkpoint, new Map())).toEqual({ complete: false, missing: [1] });
    expect(isComplete(checkpoint, new Map([[1, `${body} `]]))).toEqual({ complete: false, missing: [] });
    receiver.close();
  });
});

const run = (...args: string[]) => runWith({}, ...args);
const runWith = (environment: Record<string, string>, ...args: string[]) =>
  new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, ['apps/cli/bin/ninety.mjs', ...args], {
      cwd: ROOT,
      env: {
        PATH: process.env.PATH,
        NINETY_URL: service.url,
        NINETY_KEY: world.officer.key ?? '',
        ...environment,
      },
    });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => resolve({ code, out, err }));
  });

describe('the command line', () => {
  it('files an application, once for a key, and shows its clocks', async () => {
    const draft = await draftFor<Record<string, unknown>>(world.officer);
    const form = {
      reference: 'CLI-1',
      type: 'export',
      contact: draft.contact,
      parties: (draft.parties as { role: string; partyId: string }[]).map(({ role, partyId }) => ({
        role,
        partyId,
      })),
      items: [
        {
          eccn: '3A991',
          reasonsForControl: ['AT'],
          description: 'From the command line',
          quantity: '1',
          unit: 'each',
          unitPrice: { amount: '1.00', currency: 'USD' },
        },
      ],
      endUse: 'x',
    };
    const path = join(folder, 'draft.json');
    writeFileSync(path, JSON.stringify(form));
    const first = await run('file', path, '--json', '--idempotency-key', 'k1');
    expect(first).toMatchObject({ code: 0, err: '' });
    const made = JSON.parse(first.out) as { controlNumber: string; status: string };
    expect(made.status).toBe('registered');
    const again = await run('file', path, '--json', '--idempotency-key', 'k1');
    expect((JSON.parse(again.out) as typeof made).controlNumber).toBe(made.controlNumber);

    const clocks = await run('clocks', made.controlNumber);
    expect(clocks.out).toMatch(/^Z\d+ {2}registered/);
    expect(clocks.out).toMatch(/resolution +running +2019-/);
    const json = await run('clocks', made.controlNumber, '--json', '--as-of', '2019-08-01');
    expect(JSON.parse(json.out)).toMatchObject({ clocks: expect.any(Array) as unknown[] });
  });

  it('tells of events, and of one application alone', async () => {
    const application = await filed(world.officer);
    const all = await run('watch', '--once', '--since', '2000-01-01T00:00:00Z', '--json');
    const types = all.out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { type: string }).type);
    expect(types.filter((type) => type === 'application.registered').length).toBeGreaterThan(1);
    const one = await run('watch', application.controlNumber!, '--once', '--since', '2000-01-01T00:00:00Z');
    expect(one.out.trim().split('\n')).toHaveLength(1);
    expect(one.out).toContain(`application.registered  ${application.controlNumber} registered`);
  });

  it('forwards events to a local port, signed', async () => {
    const receiver = await Receiver.start();
    const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const child = spawn(
      process.execPath,
      ['apps/cli/bin/ninety.mjs', 'listen', '--forward', receiver.url, '--every', '0.2', '--secret', secret],
      {
        cwd: ROOT,
        env: { PATH: process.env.PATH, NINETY_URL: service.url, NINETY_KEY: world.officer.key ?? '' },
      },
    );
    await new Promise((resolve) => child.stderr.once('data', resolve));
    // It forwards what comes after its first look, and nobody is told when that was.
    await eventually(
      async () => {
        await filed(world.officer);
        return receiver.events.length;
      },
      (count) => count > 0,
    );
    receiver.verifyAll(secret);
    child.kill();
    receiver.close();
  });

  it('takes a variable that is set to nothing for one that is not set', async () => {
    const nameless = await runWith({ NINETY_KEY: '' }, 'clocks', 'Z000');
    expect(nameless.code).toBe(2);
    expect(nameless.err).toContain('Missing required argument: key');
  });

  it('completes commands, and says what is wrong', async () => {
    expect((await run('completion')).out).toContain('ninety');
    expect((await run('--get-yargs-completions', 'ninety', 'cl')).out).toContain('clocks');
    const unknown = await run('clocks', 'Z000');
    expect(unknown).toMatchObject({
      code: 1,
      out: '',
      err: 'ninety: There is no application Z000 that you may see.\n',
    });
    const mistyped = await run('clock');
    expect([mistyped.code, mistyped.err]).toEqual([2, expect.stringContaining('clocks')]);
  });
});
