import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kitOf } from '../../libs/licensing/src/documents/kit.js';
import type { KitFile, KitMatter } from '../../libs/licensing/src/documents/kit.js';
import type { Client } from '../support/client.js';
import { anotherOfficer, startCompany } from '../support/company.js';
import { rawBytes, unzip } from '../support/evidence.js';
import type { Parts } from '../support/evidence.js';
import { readPdf } from '../support/pdf.js';
import { startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { draftFor, makeWorld, setToday } from '../support/world.js';

const PDF = Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n', 'latin1');
const TEXT = Buffer.from('a purchase order, typed');

const postures = new Map<string, { service: TestService; officer: Client; other: Client }>();
const at = (name: string) => postures.get(name)!;

beforeAll(async () => {
  const service = await startService();
  await setToday(service, '2026-08-03');
  const [one, two] = [await makeWorld(service), await makeWorld(service)];
  postures.set('office', { service, officer: one.officer, other: two.officer });
  const company = await startCompany('2026-08-03');
  postures.set('company', { ...company, other: await anotherOfficer(company.service) });
});
afterAll(() => Promise.all([...postures.values()].map(({ service }) => service.close())));

async function attach(by: Client, id: string, kind: string, fileName: string, bytes: Buffer, more = {}) {
  const form = by.post(`/v1/applications/${id}/attachments`).field('kind', kind);
  for (const [field, value] of Object.entries(more)) form.field(field, String(value));
  const response = await form.attach('file', bytes, fileName);
  expect(response.status).toBe(201);
  return (response.body as { id: string }).id;
}

async function kitFor(by: Client, id: string): Promise<{ parts: Parts; names: string[]; index: string }> {
  const response = await bytesOf(by, `/v1/applications/${id}/documents/kit`);
  expect(response.status).toBe(200);
  expect(response.headers['content-type']).toBe('application/zip');
  const parts = await unzip(response.body as Buffer);
  const index = await readPdf(parts.get('00-0-index.pdf')!);
  return { parts, names: [...parts.keys()], index: index.fromLeft };
}

const bytesOf = (by: Client, path: string) => by.get(path).buffer(true).parse(rawBytes);

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const plain = (text: string) => text.replaceAll(/\s/g, '');

describe.each(['office', 'company'])('the kit for the portal of BIS, in the posture of the %s', (name) => {
  it('has the form, and each document as it was uploaded by its box, and says what would not be taken', async () => {
    const { officer, other } = at(name);
    const draft = await draftFor(officer, {
      reference: `kit of the ${name}`,
      ...(name === 'company' ? { type: 'license' } : {}),
    });
    await attach(officer, draft.id, 'other', 'Bestellung Nr. 7 — Äpfel.txt', TEXT);
    await attach(officer, draft.id, 'letter_of_explanation', '說明.pdf', PDF);
    await attach(officer, draft.id, 'specification', '../data sheet.pdf', PDF);
    const { parts, names, index } = await kitFor(officer, draft.id);
    expect(names).toEqual([
      '00-0-index.pdf',
      '00-1-application.pdf',
      '00-2-worksheet.pdf',
      '01-Tech-Specs/01-data-sheet.pdf',
      '02-Letter-of-Explanation/01-letter-of-explanation.pdf',
      '03-Other-other/01-Bestellung-Nr-7-Apfel.txt',
    ]);
    expect(parts.get('01-Tech-Specs/01-data-sheet.pdf')).toEqual(PDF);
    expect(parts.get('03-Other-other/01-Bestellung-Nr-7-Apfel.txt')).toEqual(TEXT);
    for (const said of [sha256(PDF), sha256(TEXT), 'TYPE NOT TAKEN: it is text/plain', '15 CFR 748.6(e)'])
      expect(index).toContain(plain(said));
    expect(index.match(/NOTREADY/g)).toHaveLength(2);
    expect((await readPdf(parts.get('00-1-application.pdf')!)).fromLeft).toContain('BIS-748P');
    expect((await other.get(`/v1/applications/${draft.id}/documents/kit`)).status).toBe(404);
  });

  it('names what asks for a document, and what is asked for and not there', async () => {
    const { officer } = at(name);
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: 'Quiet Works Ltd.',
      country: 'CN',
      kind: 'organization',
    });
    const draft = await draftFor(officer, {
      ...(name === 'company' ? { type: 'license' } : {}),
      parties: [{ role: 'ultimate_consignee', partyId }],
      items: [
        {
          eccn: '6A003',
          reasonsForControl: ['NS'],
          description: 'Camera',
          quantity: '10',
          unit: 'each',
          unitPrice: { amount: '9000.00', currency: 'USD' },
        },
      ],
    });
    const before = await kitFor(officer, draft.id);
    expect(before.index).toContain(plain('No document is in the file.'));
    expect(before.index).toContain(plain('Other: PRC End-User Statement: Block 7 (15 CFR 748.10(a)(1)'));
    await attach(officer, draft.id, 'prc_end_user_statement', 'statement.pdf', PDF);
    const { index, names } = await kitFor(officer, draft.id);
    expect(names).toContain('01-Other-PRC-End-User-Statement/01-statement.pdf');
    expect(index).toContain(plain('Asked for by Block 7 (15 CFR 748.10(a)(1)'));
    expect(index).not.toContain(plain('Asked for, and not in this kit'));
  });
});

describe('in a company', () => {
  it('goes to LITE by the forms of LITE, which say how large a file may be', async () => {
    const { officer } = at('company');
    const address = { lines: ['1 Mill Lane'], city: 'Oulu', country: 'FI' };
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: 'Harmless Bakery Oy',
      country: 'FI',
      kind: 'organization',
      addresses: [address],
    });
    const { id } = await officer.made<{ id: string }>('/v1/applications', {
      regime: 'uk-siel',
      reference: 'SIEL-1',
      parties: [{ role: 'end_user', partyId }],
      items: [{ eccn: 'ML1', description: 'Oven', quantity: '2', unit: 'each' }],
      endUse: 'Baking',
    });
    const { text } = await officer.get(`/v1/applications/${id}/documents/worksheet`);
    const places = ['Tell us about the products', 'End use details', 'Consignee', 'Supporting documents'];
    expect(places.map((one) => text.indexOf(one))).toEqual(
      places.map((one) => text.indexOf(one)).toSorted((a, b) => a - b),
    );
    for (const said of [
      ...places,
      'Worksheet for LITE: SIEL-1',
      'Harmless Bakery Oy',
      '1 Mill Lane',
      'Baking',
    ])
      expect(text).toContain(said);
    expect(await officer.read(`/v1/applications/${id}/documents`)).toMatchObject({
      data: [{ kind: 'worksheet', title: 'Worksheet for LITE: SIEL-1' }],
    });
    expect((await officer.get(`/v1/applications/${id}/documents/application`)).status).toBe(404);

    const { sections } = await officer.read<{ sections: { name: string; fields: { label: string }[] }[] }>(
      `/v1/applications/${id}/documents/worksheet/fields`,
    );
    const endUser = sections.find(({ name }) => name === '7. End user');
    expect(endUser?.fields).toContainEqual({ label: 'End user', text: 'Harmless Bakery Oy' });
    expect(endUser?.fields).toContainEqual({ label: 'End user: city', text: 'Oulu' });
    const first = await attach(officer, id, 'end_user_undertaking', 'undertaking.pdf', PDF);
    await attach(officer, id, 'end_user_undertaking', 'undertaking 2.pdf', PDF, { replaces: first });
    await attach(officer, id, 'technical_specification', 'oven.pdf', PDF);
    const { names, index } = await kitFor(officer, id);
    expect(names).toEqual([
      '00-0-index.pdf',
      '00-1-worksheet.pdf',
      '01-Tell-us-about-the-products/01-oven.pdf',
      '02-End-user/01-undertaking-2.pdf',
    ]);
    expect(index).toContain(plain('LITE takes files of fewer than 52428800 bytes'));
    expect(index).toContain(plain('undertaking.pdf (end_user_undertaking): another one is in its place'));
  });

  it('has a worksheet in a general order where no text says that of the portal, and leaves out what the authority sent', async () => {
    const { officer } = at('company');
    const { id } = await officer.made<{ id: string }>('/v1/applications', {
      regime: 'us-ddtc',
      type: 'dsp_5',
      reference: 'DSP-1',
    });
    const { text } = await officer.get(`/v1/applications/${id}/documents/worksheet`);
    expect(text).toContain('In which order DECCS asks was found in no public text');
    expect(text).toContain('License for permanent export (DSP-5)');
    const letter = await attach(officer, id, 'letter', 'from DDTC.pdf', PDF);
    await officer.made(`/v1/applications/${id}/events`, { type: 'filed', on: '2026-08-03' });
    await officer.made(`/v1/applications/${id}/events`, {
      type: 'approved',
      on: '2026-08-03',
      attachmentIds: [letter],
    });
    const { names, index } = await kitFor(officer, id);
    expect(names).toEqual(['00-0-index.pdf', '00-1-worksheet.pdf']);
    expect(index).toContain(plain('from DDTC.pdf (letter): it came from the authority'));
  });

  it('ends where a document cannot be read, and the service goes on', async () => {
    const { officer, service } = at('company');
    const { id } = await draftFor(officer, { type: 'license' });
    const attachment = await attach(officer, id, 'other', 'gone.pdf', PDF);
    const kept = join(service.dataDir, 'attachments', attachment);
    renameSync(kept, `${kept}.away`);
    for (const path of ['documents/kit', 'evidence']) {
      const ended = await bytesOf(officer, `/v1/applications/${id}/${path}`).then(
        ({ status }) => status,
        () => 'cut',
      );
      expect(ended).not.toBe(200);
    }
    renameSync(`${kept}.away`, kept);
    expect((await officer.get(`/v1/applications/${id}`)).status).toBe(200);
  });
});

describe('a kit', () => {
  const file = (id: string, size: number): KitFile => ({
    id,
    kind: 'other',
    fileName: `${id}.pdf`,
    mediaType: 'application/pdf',
    size,
    sha256: '0'.repeat(64),
    leftOut: null,
  });
  const matter = (files: KitFile[]): KitMatter => ({
    portal: 'SNAP-R',
    name: 'A',
    citation: 'c',
    documents: [],
    files,
    placeOf: (kind) => ({ name: kind, order: 0, askedBy: [] }),
    takes: { lessThanBytes: 50, source: 'said' },
    lacking: [],
    unknown: [],
  });

  it('is bounded, and names what is beyond', () => {
    const kit = kitOf(matter([file('a', 60), file('b', 60), file('c', 30)]), { files: 2, bytes: 100 });
    expect(kit.files.map(({ id }) => id)).toEqual(['a', 'c']);
    const said = JSON.stringify(kit.index.blocks);
    expect(said).toContain('b.pdf (other): a kit has at most 2 files');
    expect(said).toContain('TOO LARGE: it has 60 bytes, and must have fewer than 50 (said)');
  });
});
