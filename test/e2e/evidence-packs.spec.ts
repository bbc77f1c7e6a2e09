import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkEvidence } from '../../scripts/src/evidence/verify.js';
import type { Client } from '../support/client.js';
import { anotherOfficer, observe, startCompany } from '../support/company.js';
import type { Company } from '../support/company.js';
import { rawBytes, unzip, withFile } from '../support/evidence.js';
import type { Parts } from '../support/evidence.js';
import { markedCase as markedByContract } from '../support/marked-case.js';
import type { MarkedCase } from '../support/marked-case.js';
import { readPdf } from '../support/pdf.js';
import { makeCaller } from '../support/world.js';

const TODAY = '2026-09-30';

interface Fact {
  fact: number;
  type: string;
  dayIs: string;
  note: string | null;
  matter: string | null;
  supersededBy: number | null;
}
interface Pack {
  id: string;
  state: string;
  contentHash: string;
  applicationIds: string[];
  changes: { text: string }[];
  content: {
    cases: {
      controlNumber: string | null;
      parties: { name: string; country: string | null }[];
      timeline: Fact[];
      matters: { matter: string | null; answered: number | null }[];
      clocks: { state: string; certainty: string | null; citation: string }[];
      daysSinceFiling: object | null;
      stakes: { needBy: string | null; valueAtStake: object | null; customer: string | null } | null;
    }[];
    redactions: { rule: string; field: string; count: number; why: string }[];
    unredacted: { field: string; count: number }[];
  };
  [field: string]: unknown;
}

let company: Company;
let officer: Client;
let second: Client;
let stranger: Client;
let auditor: Client;
let caseId: string;
const markers = new Set<string>();

/** A text of its own for a field, which must not be found in what leaves. */
function mark(field: string): string {
  const marker = `Zq${field.replaceAll(/[^a-z]/gi, '').toLowerCase()}xv`;
  markers.add(marker);
  return marker;
}

beforeAll(async () => {
  company = await startCompany(TODAY);
  officer = company.officer;
  const { service, supplierId } = company;
  second = await makeCaller(service, { name: mark('second'), role: 'compliance_officer', supplierId });
  stranger = await anotherOfficer(service);
  auditor = await makeCaller(service, { name: 'Audit', role: 'auditor' });
  caseId = await markedCase();
});
afterAll(() => company.service.close());

/** With a marker in every text that it takes. */
async function markedCase(): Promise<string> {
  const party = (field: string) =>
    officer.made<{ id: string }>('/v1/parties', {
      name: mark(field),
      aliases: [mark(`${field}alias`)],
      country: 'DE',
      kind: 'organization',
      addresses: [
        {
          lines: [mark(`${field}line`)],
          city: mark(`${field}city`),
          postalCode: mark(`${field}code`).slice(0, 20),
          country: 'DE',
        },
      ],
    });
  const [consignee, user] = [await party('consignee'), await party('enduser')];
  const { id } = await officer.made<{ id: string }>('/v1/applications', {
    reference: mark('reference'),
    contact: { name: mark('contact'), phone: '+1 202 555 0176', email: `${mark('mail')}@example.com` },
    endUse: mark('enduse'),
    additionalInformation: mark('additional'),
    parties: [
      { role: 'ultimate_consignee', partyId: consignee.id },
      { role: 'end_user', partyId: user.id },
    ],
    items: [
      {
        eccn: '3A001.a',
        description: mark('description'),
        model: mark('model'),
        manufacturer: mark('manufacturer'),
        quantity: '3',
        unit: mark('unit'),
        unitPrice: { amount: '123457', currency: 'USD' },
        totalPrice: { amount: '370371', currency: 'USD' },
      },
    ],
    supportDocuments: [
      { kind: 'other', status: 'pending', explanation: mark('support'), number: mark('paper') },
    ],
    needBy: '2026-11-20',
    valueAtStake: { amount: '7654321', currency: 'USD' },
    penalty: { amount: '9876543', currency: 'USD' },
    penaltyOn: '2026-12-01',
    customer: mark('customer'),
    orders: [mark('order')],
    tags: [mark('tag')],
  });
  const note = `${mark('note')}: ${mark('consignee').toUpperCase()} waits, says ${mark('customer')} of ${mark('reference')}`;
  await observe(
    officer,
    id,
    {
      type: 'filed',
      system: 'snap_r',
      number: 'Z1234567',
      on: '2026-06-01',
      source: 'own_act',
      note,
      saidBy: mark('saidby'),
    },
    { type: 'information_requested', id: mark('request'), questions: [mark('question')], on: '2026-07-01' },
    {
      type: 'information_received',
      id: mark('request'),
      notBefore: '2026-07-10',
      notAfter: '2026-07-14',
      note,
    },
  );
  await officer.made(`/v1/applications/${id}/notes`, { text: mark('internal') });
  await officer.made(`/v1/applications/${id}/contacts`, {
    on: '2026-08-01',
    channel: 'telephone',
    direction: 'to_authority',
    with: mark('spokenwith'),
    said: mark('said'),
  });
  return id;
}

const order = (more: object = {}) => ({
  title: 'Cases that wait',
  recipient: { kind: 'congress', name: 'Office of a Member' },
  applicationIds: [caseId],
  stakes: true,
  ...more,
});
const make = (more: object = {}) => officer.made<Pack>('/v1/evidence-packs', order(more));
const approve = async (pack: Pack, by: Client = second) => {
  const { headers } = await by.get(`/v1/evidence-packs/${pack.id}`);
  return by
    .post(`/v1/evidence-packs/${pack.id}/approve`, { contentHash: pack.contentHash })
    .set('If-Match', headers.etag!);
};
async function fileOf(id: string, by: Client = officer): Promise<Buffer> {
  const { body } = await by.get(`/v1/evidence-packs/${id}/file`).expect(200).buffer(true).parse(rawBytes);
  return body as Buffer;
}
const foundIn = (text: string, besides: readonly string[] = []) =>
  [...markers].filter((one) => !besides.includes(one) && text.toLowerCase().includes(one.toLowerCase()));

describe('an evidence pack', () => {
  it('shows what leaves: the timeline with its days, clocks with their rules, questions, stakes in bands', async () => {
    const { content } = await make();
    const [one] = content.cases;
    expect(one!.controlNumber).toBe('Z1234567');
    expect(one!.parties).toEqual([
      { name: 'Ultimate consignee A', role: 'ultimate_consignee', country: 'DE' },
      { name: 'End user A', role: 'end_user', country: 'DE' },
    ]);
    expect(one!.timeline.map(({ type, dayIs, matter }) => [type, dayIs, matter])).toEqual([
      ['filed', 'exact', null],
      ['information_requested', 'exact', 'Matter 1'],
      ['information_received', 'between', 'Matter 1'],
    ]);
    expect(one!.matters).toEqual([expect.objectContaining({ matter: 'Matter 1', opened: 2 })]);
    expect(one!.clocks.length).toBeGreaterThan(0);
    for (const { state, certainty, citation } of one!.clocks) {
      expect(citation).not.toBe('');
      if (state === 'missed') expect(certainty).toBe('certain');
    }
    expect(one!.stakes).toMatchObject({
      needBy: '2026-11-20',
      valueAtStake: { currency: 'USD', atLeast: '1000000', below: '10000000' },
      customer: null,
    });
    expect(content.redactions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ rule: 'parties', field: 'party', count: 2 }),
        expect.objectContaining({ rule: 'customer', field: 'customer', count: 1 }),
        expect.objectContaining({ rule: 'notes', field: 'note', count: 2 }),
      ]),
    );
    expect(content.unredacted).toEqual(expect.arrayContaining([{ field: 'controlNumber', count: 1 }]));
  });

  it('has nothing that a person wrote of the case in any byte, unless it was chosen', async () => {
    const pack = await make();
    expect(foundIn(JSON.stringify(pack.content))).toEqual([]);
    expect((await approve(pack)).status).toBe(200);
    const parts = await unzip(await fileOf(pack.id));
    for (const [path, bytes] of parts) expect([path, foundIn(bytes.toString('utf8'))]).toEqual([path, []]);
    const all = [...parts.values()].map(String).join('\n');
    for (const secret of ['7654321', '9876543', '123457', '370371', '555 0176', '555-0176'])
      expect(all).not.toContain(secret);
  });

  it('has notes of chosen cases, without the names that are known, however they are written', async () => {
    const { content } = await make({ redaction: { notes: [caseId], saidBy: 'kept', orders: 'kept' } });
    const [filed] = content.cases[0]!.timeline;
    expect(filed!.note).toBe('Zqnotexv: [withheld] waits, says [withheld] of [withheld]');
    expect(foundIn(JSON.stringify(content), ['Zqnotexv', 'Zqsaidbyxv', 'Zqorderxv'])).toEqual([]);
  });

  it('counts the days since the filing that is pending, of a case that was returned and filed again', async () => {
    const { id } = await officer.made<{ id: string }>('/v1/applications', {});
    await observe(
      officer,
      id,
      { type: 'filed', on: '2026-03-02' },
      { type: 'returned_without_action', on: '2026-05-04' },
      { type: 'filed', on: '2026-07-01' },
    );
    const { content } = await make({ applicationIds: [id] });
    expect(content.cases[0]!.daysSinceFiling).toEqual({ atLeast: 91, atMost: 91 });
  });

  it('tells a control number to whom it helps alone', async () => {
    const { content } = await make({ recipient: { kind: 'other', name: 'A newspaper' } });
    expect(content.cases[0]!.controlNumber).toBeNull();
    expect(JSON.stringify(content)).not.toContain('Z1234567');
  });

  it('is approved by somebody else, as it was looked at, and gives the same bytes each time', async () => {
    const pack = await make();
    expect((await officer.get(`/v1/evidence-packs/${pack.id}/file`)).status).toBe(409);
    expect((await approve(pack, officer)).status).toBe(403);
    expect((await approve({ ...pack, contentHash: 'a'.repeat(64) })).status).toBe(409);
    const path = `/v1/evidence-packs/${pack.id}/approve`;
    const stale = second.post(path, { contentHash: pack.contentHash }).set('If-Match', '"9"');
    expect((await stale).status).toBe(412);
    expect((await second.post(path, { contentHash: pack.contentHash })).status).toBe(428);
    expect((await approve(pack)).status).toBe(200);
    const first = await fileOf(pack.id);
    expect(first.equals(await fileOf(pack.id))).toBe(true);
    const { data } = await auditor.read<{ data: { action: string }[] }>('/v1/audit?limit=20');
    expect(data.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['evidence_pack.approved', 'evidence_pack.given', 'evidence_pack.made']),
    );
  });

  it('is verified, and any change of a file, one more and one less are found', async () => {
    const pack = await make();
    await approve(pack);
    const parts = await unzip(await fileOf(pack.id));
    const check = (changed: Parts) => withFile(changed, (file) => checkEvidence(file, null));
    expect(await check(parts)).toMatchObject({ kind: 'evidence pack', faults: [] });
    for (const path of [...parts.keys()].filter((one) => one !== 'keys.json')) {
      const tampered = new Map(parts).set(path, Buffer.concat([parts.get(path)!, Buffer.from(' ')]));
      expect([path, (await check(tampered)).faults.length > 0]).toEqual([path, true]);
      const less = new Map(parts);
      less.delete(path);
      expect([path, (await check(less)).faults.length > 0]).toEqual([path, true]);
    }
    expect((await check(new Map(parts).set('more.txt', Buffer.from('x')))).faults).toEqual([
      'more.txt is not in the manifest',
    ]);
  });

  it('has to be approved again once a case says otherwise, and none is given meanwhile', async () => {
    const { id } = await officer.made<{ id: string }>('/v1/applications', { reference: 'PO-1' });
    await observe(officer, id, { type: 'filed', system: 'snap_r', number: 'Z7654321', on: '2026-06-02' });
    const pack = await make({ applicationIds: [id] });
    await approve(pack);
    await observe(officer, id, { type: 'information_requested', on: '2026-08-03' });
    const changed = await officer.read<Pack>(`/v1/evidence-packs/${pack.id}`);
    expect(changed.state).toBe('changed');
    expect(changed.changes.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Case 1: information requested of 2026-08-03 was recorded.',
        expect.stringMatching(/^Case 1: its status was .+, and is .+\.$/),
      ]),
    );
    expect(changed.changes.map(({ text }) => text).join()).not.toMatch(/_|reads otherwise/);
    expect((await officer.get(`/v1/evidence-packs/${pack.id}/file`)).status).toBe(409);
    expect((await approve(changed)).status).toBe(200);
    expect((await officer.get(`/v1/evidence-packs/${pack.id}/file`)).status).toBe(200);
  });

  it('is of the cases that a filter finds when it is made, which are a hundred at most, and one at least', async () => {
    const { id } = await officer.made<{ id: string }>('/v1/applications', { reference: 'PO-9' });
    const long = await officer.made<{ id: string }>('/v1/applications', { reference: 'PO-9 too' });
    const filed = { type: 'filed', system: 'snap_r', number: 'Z9000001' };
    await observe(officer, id, { ...filed, notBefore: '2026-08-01', notAfter: '2026-08-31' });
    await observe(officer, long.id, { ...filed, number: 'Z9000002', on: '2026-08-30' });
    const found = async (filter: object) =>
      (await make({ applicationIds: undefined, filter: { q: 'PO-9', ...filter } })).applicationIds.sort();
    expect(await found({ regime: 'us-bis', pending: true })).toEqual([id, long.id].sort());
    // Filed on 31 August at the latest: thirty days ago, and not more.
    expect(await found({ pendingMoreThanDays: 30 })).toEqual([long.id]);
    const refused = async (more: object) => {
      const { status, body } = await officer.post('/v1/evidence-packs', order(more));
      return [status, body.errors[0].pointer, body.errors[0].code] as unknown;
    };
    const of = (filter: object) => refused({ applicationIds: undefined, filter });
    expect(await of({ q: 'nothing has this' })).toEqual([422, '/filter', 'pack_filter_empty']);
    expect(await of({ regime: 'nowhere' })).toEqual([422, '/filter/regime', 'unknown_regime']);
    expect(await of({ status: 'nothing' })).toEqual([422, '/filter/status', 'unknown_status']);
    expect(await of({ pendingMoreThanDays: -1 })).toMatchObject([422, '/filter/pendingMoreThanDays']);
    expect(await refused({ filter: {} })).toEqual([422, '/filter', 'pack_cases_or_filter']);
    expect(await refused({ applicationIds: undefined })).toMatchObject([422, '/applicationIds']);
    await Promise.all(
      Array.from({ length: 100 }, () => officer.made('/v1/applications', { reference: 'Many' })),
    );
    expect(await of({})).toEqual([422, '/filter', 'pack_filter_too_many']);
  });

  it('is read across companies by whoever is of both, and made for the one whose cases it has', async () => {
    const { service, supplierId } = company;
    const other = await service.admin.made<{ id: string }>('/v1/suppliers', {
      name: 'Meadow Lasers, Inc.',
      country: 'US',
    });
    const role = 'compliance_officer';
    const both = await makeCaller(service, {
      name: 'Robin Across',
      memberships: [
        { supplierId, role },
        { supplierId: other.id, role },
      ],
    });
    const made = await both.made<Pack & { supplierId: string }>('/v1/evidence-packs', order());
    expect(made.supplierId).toBe(supplierId);
    const { id } = await both.made<{ id: string }>('/v1/applications', { supplierId: other.id });
    const theirs = await both.made<Pack & { supplierId: string }>(
      '/v1/evidence-packs',
      order({ applicationIds: undefined, filter: {}, supplierId: other.id }),
    );
    expect([theirs.supplierId, theirs.applicationIds]).toEqual([other.id, [id]]);
    const { data } = await both.read<{ data: Pack[] }>('/v1/evidence-packs?limit=200');
    expect(data.map((one) => one.id)).toEqual(expect.arrayContaining([made.id, theirs.id]));
    for (const one of [made, theirs])
      expect((await both.read<Pack>(`/v1/evidence-packs/${one.id}`)).contentHash).toBe(one.contentHash);
    expect((await officer.get(`/v1/evidence-packs/${theirs.id}`)).status).toBe(404);
    // Of two companies at once, and of a filter that says of which, none.
    const mixed = await both.post('/v1/evidence-packs', order({ applicationIds: [caseId, id] }));
    expect(mixed.status).toBe(422);
    const unsaid = await both.post('/v1/evidence-packs', order({ applicationIds: undefined, filter: {} }));
    expect([unsaid.status, unsaid.body.errors[0].pointer]).toEqual([422, '/supplierId']);
    expect((await approve(theirs, both)).status).toBe(200);
    expect((await unzip(await fileOf(theirs.id, both))).has('pack.pdf')).toBe(true);
  });

  it('has documents that were chosen, as they are', async () => {
    const bytes = Buffer.from('a letter');
    const { body } = await officer
      .post(`/v1/applications/${caseId}/attachments`)
      .field('kind', 'letter_of_explanation')
      .attach('file', bytes, `${mark('filename')}.txt`);
    const pack = await make({ documentIds: [body.id as string] });
    await approve(pack);
    const parts = await unzip(await fileOf(pack.id));
    expect(parts.get('documents/1')).toEqual(bytes);
    expect(String(parts.get('manifest.json'))).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(foundIn([...parts.values()].map(String).join('\n'))).toEqual([]);
  });

  it('is withdrawn by hand or by what takes its place, and gives no file then', async () => {
    const pack = await make();
    await approve(pack);
    await make({ supersedes: pack.id });
    expect((await officer.read<Pack>(`/v1/evidence-packs/${pack.id}`)).state).toBe('withdrawn');
    expect((await officer.get(`/v1/evidence-packs/${pack.id}/file`)).status).toBe(409);
    expect((await officer.post('/v1/evidence-packs', order({ supersedes: pack.id }))).status).toBe(422);
  });

  it("is its company's and the auditor's to read alone, and of its own cases", async () => {
    const pack = await make();
    expect((await stranger.get(`/v1/evidence-packs/${pack.id}`)).status).toBe(404);
    expect((await stranger.get(`/v1/evidence-packs/${pack.id}/file`)).status).toBe(404);
    expect((await stranger.post('/v1/evidence-packs', order())).status).toBe(422);
    expect((await stranger.read<{ data: Pack[] }>('/v1/evidence-packs')).data).toEqual([]);
    expect((await auditor.read<Pack>(`/v1/evidence-packs/${pack.id}`)).contentHash).toBe(pack.contentHash);
    expect((await auditor.post('/v1/evidence-packs', order())).status).toBe(403);
    const of = await officer.post(
      '/v1/evidence-packs',
      order({ redaction: { notes: ['00000000-0000-7000-8000-000000000000'] } }),
    );
    expect([of.status, of.body.errors[0].pointer]).toEqual([422, '/redaction/notes/0']);
  });
});

/** By which rule a field leaves where it is opened, as `POST /v1/parties /name`; what stands in none leaves by none. */
const OPENED = new Map<string, readonly [choice: string, fields: RegExp]>([
  ['parties', ['named', /^POST \/v1\/parties \/(name|aliases\/0)$/]],
  ['values', ['exact', /\/(valueAtStake|penalty|totalValue|totalPrice)\/amount$/]],
  ['customer', ['named', /^POST \/v1\/applications \/customer$/]],
  ['orders', ['kept', /^POST \/v1\/applications \/orders\/0$/]],
  ['controlNumbers', ['kept', /^event (filed|registered) \/number$/]],
  ['goods', ['described', /^POST \/v1\/applications \/items\/0\/(description|model)$/]],
  ['saidBy', ['kept', /^event \w+ \/saidBy$/]],
]);
/** What is taken out of texts, wherever somebody wrote it. */
const NAMES =
  /^POST \/v1\/parties \/(name|aliases\/0)$|^POST \/v1\/applications \/(contact\/.*|customer|orders\/0|reference|items\/0\/(model|manufacturer)|.*\/amount)$|^event (filed|registered) \/number$/;

describe('with a marker in every text and number that the API takes of a case, by its description', () => {
  let marked: MarkedCase;
  const preview = (redaction: object) =>
    make({
      applicationIds: [marked.id],
      recipient: { kind: 'other', name: 'A newspaper' },
      title: 'Cases that wait',
      redaction,
    });
  /** The fields whose markers stand in a text, however it is broken. */
  const fieldsIn = (text: string) => {
    const plain = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    return marked.markers.filter((one) => plain.includes(one.text)).map(({ field }) => field);
  };
  const inZip = async (pack: Pack) => {
    expect((await approve(pack)).status).toBe(200);
    const parts = await unzip(await fileOf(pack.id));
    const { fromLeft, fromRight, clusters } = await readPdf(parts.get('pack.pdf')!);
    const texts = [...parts].map(([path, bytes]) => `${path} ${bytes.toString('utf8')}`);
    const found = new Set(
      [...texts, `${fromLeft} ${fromRight} ${clusters.join(' ')}`].flatMap((text) => fieldsIn(text)),
    );
    return { found: [...found], pdf: fromLeft };
  };

  beforeAll(async () => {
    marked = await markedByContract(officer, (field) => NAMES.test(field));
    console.log(`${marked.markers.length} markers by ${marked.taken.join(', ')}`);
  });

  it('marks what there is', () => {
    expect(marked.taken).toEqual(
      expect.arrayContaining([
        'POST /v1/parties',
        'POST /v1/applications',
        ...['filed', 'registered', 'status_told', 'information_requested', 'void'].map(
          (type) => `event ${type}`,
        ),
        ...['notes', 'contacts'].map((part) => `POST /v1/applications/{id}/${part}`),
        'PUT /v1/applications/{id}/legal-hold',
      ]),
    );
    const fields = marked.markers.map(({ field }) => field);
    for (const [, rule] of OPENED.values()) expect(fields.filter((one) => rule.test(one))).not.toEqual([]);
    expect(fields.filter((one) => NAMES.test(one)).length).toBeGreaterThan(12);
  });

  it('has none of them in the preview, nor in any file, the text of the PDF among them', async () => {
    const pack = await preview({});
    expect(fieldsIn(JSON.stringify(pack))).toEqual([]);
    expect((await inZip(pack)).found).toEqual([]);
  });

  it('has those of a rule alone where it is opened, and no others in any file where all are', async () => {
    for (const [rule, [choice, fields]] of OPENED) {
      const found = fieldsIn(JSON.stringify((await preview({ [rule]: choice })).content));
      expect([rule, found.filter((one) => !fields.test(one))]).toEqual([rule, []]);
      expect([rule, found.length > 0]).toEqual([rule, true]);
    }
    const pack = await preview(Object.fromEntries([...OPENED].map(([rule, [choice]]) => [rule, choice])));
    const { found, pdf } = await inZip(pack);
    expect(found.filter((one) => ![...OPENED.values()].some(([, fields]) => fields.test(one)))).toEqual([]);
    expect(found.sort()).toEqual([...new Set(fieldsIn(JSON.stringify(pack.content)))].sort());
    expect(fieldsIn(pdf).length).toBeGreaterThan(5);
  });

  it('has notes without any name, number or amount of the case, however they are written', async () => {
    const { content } = await preview({ notes: [marked.id] });
    const found = fieldsIn(JSON.stringify(content));
    expect(found.filter((one) => !/^event \w+ \/note$/.test(one))).toEqual([]);
    expect(found.length).toBeGreaterThan(3);
  });
});
