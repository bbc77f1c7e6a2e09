import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Client } from '../support/client.js';
import { anotherOfficer, startCompany } from '../support/company.js';
import { asOwner, startService } from '../support/service.js';
import type { TestService } from '../support/service.js';
import { importLaws } from '../support/small-law.js';
import { draftFor, eventually, makeWorld, record, setToday } from '../support/world.js';
import type { Application } from '../support/world.js';

interface FormEntry {
  form: string;
  text: string;
  of: number | null;
  pointer: string | null;
}
interface AskedForm {
  on: string;
  lawAsOf: string;
  countryGroups: number | null;
  blocks: { block: string; state: string; why: { code: string }; citation: string; entries: FormEntry[] }[];
  requirements: { id: string; kind: string; block: string; text: string | null }[];
  notApplicable: { paragraph: string; why: { text: string } }[];
  missing: Fault[];
  deficiencies: Fault[];
}
interface Fault {
  pointer: string;
  detail: string;
  citation?: string;
}
interface Check {
  isComplete: boolean;
  licenseRequirement: string;
  deficiencies: Fault[];
  reasons: Fault[];
  notExamined: { subject: string }[];
  determinations: { eccn: string; destination: string }[];
  form: { missing: Fault[] } | null;
  sameTransaction?: { applicationId: string; controlNumber: string | null }[];
}
interface Prepared extends Application {
  bis748p?: Record<string, unknown> | null;
  partyNames: { partyId: string; name: string }[];
}

/** A posture, with somebody who prepares applications in it. */
interface Posture {
  service: TestService;
  officer: Client;
  other: Client;
  /** Who decides, where an office does. */
  bis: Client | null;
}

/** A requirement that there is: the words of communications intercepting devices. 15 CFR 748, Supp. 2(b). */
const REQUIREMENT = '(b)#block-9';
const NOBODY = '00000000-0000-7000-8000-000000000000';
const ADDRESS = { lines: ['Pier 7'], city: 'Baltimore', country: 'US' };

const postures = new Map<string, Posture>();
const at = (name: string): Posture => postures.get(name)!;

beforeAll(async () => {
  const service = await startService();
  await setToday(service, '2026-08-03');
  const { officer, bis } = await makeWorld(service);
  const { officer: other } = await makeWorld(service);
  postures.set('office', { service, officer, other, bis });
  const company = await startCompany('2026-08-03');
  postures.set('company', {
    service: company.service,
    officer: company.officer,
    other: await anotherOfficer(company.service),
    bis: null,
  });
});
afterAll(() => Promise.all([...postures.values()].map(({ service }) => service.close())));

/** In a company an application's type is the kind of its regime, and Block 5 stands with the form. */
const typeIn = (name: string) => (name === 'office' ? { type: 'export' } : { type: 'license' });

async function partyOf(officer: Client, name: string, country: string, kind = 'organization') {
  return (await officer.made<{ id: string }>('/v1/parties', { name, country, kind })).id;
}

async function prepared(name: string, more: object = {}): Promise<Prepared> {
  return draftFor<Prepared>(at(name).officer, { ...typeIn(name), ...more });
}

async function edited(name: string, { id }: { id: string }, change: object) {
  const { headers } = await at(name).officer.get(`/v1/applications/${id}`);
  return at(name).officer.patch(`/v1/applications/${id}`, change, String(headers.etag));
}

const formOf = (name: string, { id }: { id: string }) =>
  at(name).officer.read<AskedForm>(`/v1/applications/${id}/form`);
const checkOf = (name: string, { id }: { id: string }, body?: object) =>
  at(name).officer.made<Check>(`/v1/applications/${id}/check`, body);

const everything = (personId: string) => ({
  facsimile: '+1 408 555 0101',
  foreignAvailability: 'within_part_768',
  specialPurpose: 'Foreign Availability',
  circumstances: ['communications_intercepting', 'temporary'],
  replaces: { licenseNumber: 'D1234567', changes: 'the quantity' },
  previousAuthorization: 'License D7654321',
  certificates: [{ country: 'DE', number: 'IC-1' }],
  filesAs: 'agent',
  employerIdentificationNumber: '12-3456789',
  principal: { name: 'Orchard GmbH', address: ADDRESS, telephone: '+49 30 1234F' },
  preparedBy: { name: 'Harbor Filing Agents, LLC', address: ADDRESS },
  agentAuthority: 'relationship',
  otherParty: { name: 'Global Freight, Inc.', address: ADDRESS },
  foreignPersons: [
    {
      partyId: personId,
      citizenships: [{ country: 'IN', since: '1990-01-02' }],
      permanentResidencies: [{ country: 'CA' }],
      immigrationStatus: 'H-1B',
      position: 'engineer',
    },
  ],
  answers: [
    { requirement: REQUIREMENT, isConfirmed: true },
    { requirement: REQUIREMENT, item: 0, text: 'yes' },
  ],
  signatory: { name: 'Dana Lee', title: 'Director' },
  emergency: 'A hospital waits.\nFor days.',
  detained: 'by CBP in Newark',
  alreadyShipped: false,
  asAWhole: true,
  extendedValidity: 'a contract of eight years',
});

describe.each(['office', 'company'])('what the form asks besides, in the posture of the %s', (name) => {
  it('is said in a draft, replaced as a whole, and answered to whoever reads the application alone', async () => {
    const { officer, service } = at(name);
    const person = await partyOf(officer, 'Asha Rao', 'IN', 'person');
    const draft = await prepared(name, { reference: `${name}-whole`, bis748p: everything(person) });
    expect(draft.bis748p).toEqual(everything(person));
    expect(draft.partyNames.map(({ partyId }) => partyId)).toContain(person);

    // Another block leaves it; the member itself is replaced.
    expect((await edited(name, draft, { endUse: 'Ovens' })).body).toMatchObject({ bis748p: draft.bis748p });
    const replaced = await edited(name, draft, { bis748p: { facsimile: '+1 408 555 0199' } });
    expect(replaced.body).toMatchObject({ bis748p: { facsimile: '+1 408 555 0199' } });
    expect((replaced.body as Prepared).bis748p).not.toHaveProperty('signatory');
    expect((await edited(name, draft, { bis748p: everything(person) })).status).toBe(200);

    const listed = await officer.read<{ data: Prepared[] }>(`/v1/applications?q=${name}-whole`);
    const one = listed.data.find(({ id }) => id === draft.id)!;
    expect(one).not.toHaveProperty('bis748p');
    expect(one.partyNames.map(({ partyId }) => partyId)).not.toContain(person);
    const { rows: audited } = await asOwner(
      service.connection,
      'SELECT details FROM audit_entry WHERE resource = $1',
      [`applications/${draft.id}`],
    );
    expect(audited.length).toBeGreaterThan(2);
    expect(JSON.stringify(audited)).not.toMatch(/12-3456789|H-1B|Asha/);

    expect((await edited(name, draft, { bis748p: null })).body).toMatchObject({ bis748p: null });
    const stale = await officer.patch(`/v1/applications/${draft.id}`, { bis748p: {} }, '"1"');
    expect(stale.status).toBe(412);
    expect((await at(name).other.get(`/v1/applications/${draft.id}/form`)).status).toBe(404);
  });

  it.each<[string, object, string]>([
    ['a text that is too long', { facsimile: '1'.repeat(41) }, '/facsimile'],
    [
      'a text of two lines where the form has one',
      { previousAuthorization: 'a\nb' },
      '/previousAuthorization',
    ],
    ['control characters', { specialPurpose: 'a\u0007b' }, '/specialPurpose'],
    ['a blank', { emergency: ' ' }, '/emergency'],
    ['an unknown availability', { foreignAvailability: 'perhaps' }, '/foreignAvailability'],
    ['an unknown circumstance', { circumstances: ['in_a_hurry'] }, '/circumstances'],
    ['a circumstance twice', { circumstances: ['temporary', 'temporary'] }, '/circumstances'],
    ['an unknown capacity', { filesAs: 'friend' }, '/filesAs'],
    ['an unknown authority of an agent', { agentAuthority: 'friendship' }, '/agentAuthority'],
    ['a malformed EIN', { employerIdentificationNumber: '123456789' }, '/employerIdentificationNumber'],
    ['a license without a number', { replaces: { changes: 'x' } }, '/replaces/licenseNumber'],
    ['an unknown country', { certificates: [{ country: 'ZZ', number: '1' }] }, '/certificates/0/country'],
    ['null for a certificate', { certificates: [null] }, '/certificates'],
    ['null in an address', { principal: { name: 'x', address: null } }, '/principal/address'],
    [
      'an address without lines',
      { otherParty: { name: 'x', address: { country: 'US' } } },
      '/otherParty/address/lines',
    ],
    ['an unknown requirement', { answers: [{ requirement: '(zz)' }] }, '/answers/0/requirement'],
    ['an answer that is no object', { answers: ['yes'] }, '/answers'],
    [
      'a number below the first item',
      { answers: [{ requirement: REQUIREMENT, item: -1 }] },
      '/answers/0/item',
    ],
    ['an item that is not there', { answers: [{ requirement: REQUIREMENT, item: 1 }] }, '/answers/0/item'],
    [
      'two answers to the same',
      { answers: [{ requirement: REQUIREMENT }, { requirement: REQUIREMENT, item: null }] },
      '/answers/1/requirement',
    ],
    ['a text for a flag', { alreadyShipped: 'no' }, '/alreadyShipped'],
    ['a signatory without a title', { signatory: { name: 'x' } }, '/signatory/title'],
    [
      'a day that is none',
      {
        foreignPersons: [
          {
            partyId: NOBODY,
            citizenships: [{ country: 'IN', since: '2001-02-30' }],
            permanentResidencies: [],
          },
        ],
      },
      '/foreignPersons/0/citizenships/0/since',
    ],
    [
      "a person who is no party of the applicant's",
      { foreignPersons: [{ partyId: NOBODY, citizenships: [], permanentResidencies: [] }] },
      '/foreignPersons/0/partyId',
    ],
    ['an unknown member', { block9: 'x' }, '/block9'],
    [
      '501 answers',
      { answers: Array.from({ length: 501 }, () => ({ requirement: REQUIREMENT })) },
      '/answers',
    ],
    [
      '21 certificates',
      { certificates: Array.from({ length: 21 }, () => ({ country: 'DE', number: '1' })) },
      '/certificates',
    ],
    [
      '101 persons',
      {
        foreignPersons: Array.from({ length: 101 }, () => ({
          partyId: NOBODY,
          citizenships: [],
          permanentResidencies: [],
        })),
      },
      '/foreignPersons',
    ],
  ])('refuses %s, and names the field', async (_, bis748p, pointer) => {
    const draft = await theDraft(name);
    const refused = await edited(name, draft, { bis748p });
    expect(refused.status).toBe(422);
    const { errors } = refused.body as { errors: Fault[] };
    expect(errors.map((error) => error.pointer)).toContain(`/bis748p${pointer}`);
  });

  it('refuses items that answers are of to be taken away, and numbers of items that are none', async () => {
    const draft = await prepared(name, { bis748p: { answers: [{ requirement: REQUIREMENT, item: 0 }] } });
    const taken = await edited(name, draft, { items: [] });
    expect(taken.body).toMatchObject({ errors: [{ pointer: '/bis748p/answers/0/item' }] });
    const items = [{ eccn: '4A003', adjustedPeakPerformance: '0', ccatsNumber: 'g 1' }];
    const refused = await edited(name, draft, { items });
    const { errors } = refused.body as { errors: Fault[] };
    expect(errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/items/0/adjustedPeakPerformance',
      '/items/0/ccatsNumber',
    ]);
  });

  it('is on the form: every block with its state, and what the law puts there by itself', async () => {
    const draft = await prepared(name, { bis748p: { specialPurpose: 'For a fair', circumstances: [] } });
    const form = await formOf(name, draft);
    expect(form).toMatchObject({ on: '2026-08-03', countryGroups: null });
    expect(form.blocks.map(({ block }) => block)).toEqual(expect.arrayContaining(['1', '9']));
    expect(form.blocks.find(({ block }) => block === '1')!.entries).toMatchObject([{ text: 'Dana Lee' }]);
    expect(form.requirements.find(({ id }) => id === REQUIREMENT)).toBeUndefined();
    expect(form.notApplicable.find(({ paragraph }) => paragraph === '(b)')!.why.text).toMatch(/\S/);

    await edited(name, draft, {
      bis748p: { specialPurpose: 'For a fair', circumstances: ['communications_intercepting'] },
    });
    const asked = await formOf(name, draft);
    const nine = asked.blocks.find(({ block }) => block === '9')!;
    expect(nine.entries.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['For a fair', 'Communications Intercepting Device(s)']),
    );
    expect(nine).toMatchObject({ citation: '15 CFR 748, Supp. 1, Block 9' });
    expect(asked.notApplicable.find(({ paragraph }) => paragraph === '(b)')).toBeUndefined();
  });

  it('counts a person whom technology is released to as a party, and not whoever received it before', async () => {
    const { officer } = at(name);
    const receiver = await partyOf(officer, 'Harmless Oy', 'FI');
    const before = await partyOf(officer, 'Caspian Valves', 'IR');
    const draft = await prepared(name, {
      parties: [
        { role: 'ultimate_consignee', partyId: receiver },
        { role: 'original_ultimate_consignee', partyId: before },
      ],
    });
    const named = (check: Check) => check.reasons.map(({ pointer }) => pointer);
    expect(named(await checkOf(name, draft))).not.toContain('/parties/1/partyId');
    const person = await partyOf(officer, 'Reza Karimi', 'IR', 'person');
    await edited(name, draft, {
      bis748p: { foreignPersons: [{ partyId: person, citizenships: [], permanentResidencies: [] }] },
    });
    expect(named(await checkOf(name, draft))).toContain('/bis748p/foreignPersons/0/partyId');
  });

  it('is checked: what the form lacks is told, and keeps nothing from being filed', async () => {
    const draft = await prepared(name, { bis748p: { type: name === 'company' ? 'export' : null } });
    const checked = await checkOf(name, draft);
    expect(checked).toMatchObject({ isComplete: true, deficiencies: [] });
    expect(checked.form!.missing).toEqual((await formOf(name, draft)).missing);
    expect(checked.determinations).toEqual([]);
    await edited(name, draft, { endUse: null });
    expect(await checkOf(name, draft)).toMatchObject({
      isComplete: false,
      deficiencies: [{ pointer: '/endUse', citation: '15 CFR 748, Supp. 1, Block 21' }],
    });
  });
});

describe.each(['office', 'company'])('what is printed, in the posture of the %s', (name) => {
  it('is the form and the worksheet of a draft, as HTML and PDF', async () => {
    const draft = await prepared(name, {
      reference: `printed in the ${name}`,
      bis748p: { signatory: { name: 'Robin Hale', title: 'Director' } },
    });
    const { officer, other } = at(name);
    const path = `/v1/applications/${draft.id}/documents`;
    const { data } = await officer.read<{ data: { kind: string }[] }>(path);
    expect(data.map(({ kind }) => kind)).toEqual(['application', 'worksheet']);
    for (const kind of ['application', 'worksheet']) {
      const { text } = await officer.get(`${path}/${kind}`);
      for (const said of ['Robin Hale, Director', 'NOT COMPLETE', `printed in the ${name}`])
        expect(text).toContain(said);
      const pdf = await officer.get(`${path}/${kind}?format=pdf`).buffer(true);
      expect((pdf.body as Buffer).subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect((await officer.get(`${path}/license`)).status).toBe(404);
    expect((await other.get(`${path}/worksheet`)).status).toBe(404);
  });
});

describe('in the office', () => {
  it('does not have Block 5 twice', async () => {
    const refused = await edited('office', await theDraft('office'), { bis748p: { type: 'export' } });
    expect(refused.body).toMatchObject({ errors: [{ pointer: '/bis748p/type' }] });
  });

  it('is of the day on which it was filed, also after the law was loaded for later ones', async () => {
    const { officer, service } = at('office');
    const draft = await prepared('office', {
      bis748p: { signatory: { name: 'Dana Lee', title: 'Director' } },
    });
    const filed = await officer.post(`/v1/applications/${draft.id}/submit`);
    expect(filed.body).toMatchObject({ status: 'registered', bis748p: { signatory: { name: 'Dana Lee' } } });
    await setToday(service, '2026-08-05');
    await importLaws(service);
    expect(await formOf('office', draft)).toMatchObject({ on: '2026-08-03' });
    expect((await formOf('office', await theDraft('office'))).countryGroups).toEqual(expect.any(Number));
  });

  it('has the telephone of a consignee from its address', async () => {
    const { officer } = at('office');
    const address = { lines: ['8 Elm Street'], city: 'Hanoi', country: 'VN', telephone: '+84 24 5555 0100' };
    const { id: partyId } = await officer.made<{ id: string }>('/v1/parties', {
      name: 'Harmless Elm Works',
      country: 'VN',
      kind: 'organization',
      addresses: [address],
    });
    const draft = await prepared('office', { parties: [{ role: 'ultimate_consignee', partyId }] });
    const { blocks, missing } = await officer.read<{
      blocks: { block: string; entries: { text: string }[] }[];
      missing: { code: string }[];
    }>(`/v1/applications/${draft.id}/form`);
    expect(blocks.find(({ block }) => block === '18')?.entries[0]?.text).toContain('+84 24 5555 0100');
    expect(missing.map(({ code }) => code)).not.toContain('form_telephone_or_facsimile');
  });

  it('has a license that names the parties to the transaction alone', async () => {
    const { officer, bis } = at('office');
    const receiver = await partyOf(officer, 'Harmless Reexports Oy', 'FI');
    const before = await partyOf(officer, 'First Receiver AB', 'SE');
    const draft = await prepared('office', {
      type: 'reexport',
      parties: [
        { role: 'original_ultimate_consignee', partyId: before },
        { role: 'ultimate_consignee', partyId: receiver },
      ],
      bis748p: { previousAuthorization: 'NLR' },
    });
    const submitted = await officer.made<Prepared>(`/v1/applications/${draft.id}/submit`);
    const { license } = await record<{ license: { parties: object[] } }>(bis!, submitted, {
      type: 'approved',
    });
    expect(license.parties).toMatchObject([{ role: 'ultimate_consignee', partyId: receiver }]);
    expect(license.parties).toHaveLength(1);
    expect((await bis!.read<Prepared>(`/v1/applications/${draft.id}`)).bis748p).toMatchObject({
      previousAuthorization: 'NLR',
    });
  });

  it('is copied with an application, and names the license in whose place the new one is to be', async () => {
    const { officer } = at('office');
    const draft = await prepared('office', { bis748p: { facsimile: '+1 408 555 0101' } });
    const copy = await officer.made<Prepared>(`/v1/applications/${draft.id}/clone`, { replaces: 'D1234567' });
    expect(copy.bis748p).toEqual({
      facsimile: '+1 408 555 0101',
      replaces: { licenseNumber: 'D1234567' },
    });
    const refused = await officer.post(`/v1/applications/${draft.id}/clone`, { replaces: 'D1\nD2' });
    expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/replaces' }] });
  });

  it('comes in files and templates, a column for each field', async () => {
    const { officer } = at('office');
    const partyId = await partyOf(officer, 'Harmless Files Oy', 'FI');
    const header = [
      'type',
      'contact.name',
      'parties.0.role',
      'parties.0.partyId',
      'items.0.eccn',
      'items.0.adjustedPeakPerformance',
      'bis748p.circumstances',
      'bis748p.asAWhole',
      'bis748p.replaces.licenseNumber',
      'bis748p.certificates.0.country',
      'bis748p.certificates.0.number',
      'bis748p.answers.0.requirement',
      'bis748p.answers.0.item',
      'bis748p.answers.0.isConfirmed',
    ];
    const cells = `export,Dana Lee,ultimate_consignee,${partyId},4A003,38.4,communications_intercepting;temporary,TRUE,D1234567,DE,IC-1,${REQUIREMENT},0,false`;
    const bad = cells.replace('TRUE', 'maybe').replace(',0,false', ',first,false');
    const job = await officer
      .post('/v1/bulk-filings?submit=false&mode=skip_bad')
      .set('Content-Type', 'text/csv')
      .send([header.join(','), cells, bad].join('\n'));
    expect(job.status).toBe(202);
    const { id } = job.body as { id: string };
    await eventually(
      () => officer.read<{ status: string }>(`/v1/jobs/${id}`),
      ({ status }) => status === 'succeeded' || status === 'failed',
    );
    const { data } = await officer.read<{ data: { applicationId: string; errors: Fault[] }[] }>(
      `/v1/jobs/${id}/rows`,
    );
    expect(await officer.read(`/v1/applications/${data[0]!.applicationId}`)).toMatchObject({
      items: [{ adjustedPeakPerformance: '38.4' }],
      bis748p: {
        circumstances: ['communications_intercepting', 'temporary'],
        asAWhole: true,
        replaces: { licenseNumber: 'D1234567' },
        certificates: [{ country: 'DE', number: 'IC-1' }],
        answers: [{ requirement: REQUIREMENT, item: 0, isConfirmed: false }],
      },
    });
    expect(data[1]!.errors.map(({ pointer }) => pointer).sort()).toEqual([
      '/bis748p/answers/0/item',
      '/bis748p/asAWhole',
    ]);

    const form = { bis748p: { filesAs: 'exporter' } };
    const template = await officer.made<{ id: string }>('/v1/application-templates', { name: 'Form', form });
    const made = await officer.made<Prepared>(`/v1/application-templates/${template.id}/applications`, {});
    expect(made.bis748p).toEqual(form.bis748p);
  });
});

describe('in a company', () => {
  it('is there where the regime has the form, and nowhere else', async () => {
    const { officer } = at('company');
    const partyId = await partyOf(officer, 'Leeds Consignee Ltd', 'FI');
    const british = {
      regime: 'uk-siel',
      type: null,
      parties: [{ role: 'end_user', partyId }],
      supportDocuments: [],
      items: [],
    };
    const refused = await officer.post('/v1/applications', { ...british, bis748p: {} });
    expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/bis748p' }] });
    const draft = await officer.made<Prepared>('/v1/applications', british);
    const without = await officer.get(`/v1/applications/${draft.id}/form`);
    expect(without.body).toMatchObject({ status: 404, detail: expect.stringContaining('uk-siel') as string });
    const printed = await at('company').officer.get(`/v1/applications/${draft.id}/documents/application`);
    expect(printed.body).toMatchObject({ status: 404, detail: expect.stringContaining('uk-siel') as string });
    const checked = await checkOf('company', draft);
    expect(checked).toMatchObject({
      licenseRequirement: 'unknown',
      isComplete: false,
      determinations: [],
      form: null,
      deficiencies: [{ pointer: '/items' }],
    });
    expect(checked.notExamined).toHaveLength(1);

    const request = await officer.made<Prepared>('/v1/applications', { type: 'classification' });
    expect((await officer.get(`/v1/applications/${request.id}/form`)).status).toBe(404);
    const released = await officer.made<Prepared>('/v1/applications', { type: 'deemed_export' });
    expect((await formOf('company', released)).on).toBe('2026-08-03');
  });

  it('is checked by the loaded law, and told where the same transaction is pending', async () => {
    const { officer, service } = at('company');
    await importLaws(service);
    const partyId = await partyOf(officer, 'Quiet Works Ltd.', 'CN');
    const unitPrice = { amount: '4500.00', currency: 'USD' };
    const draft = {
      parties: [{ role: 'ultimate_consignee', partyId }],
      items: [{ eccn: '2A000', description: 'x', quantity: '2', unit: 'each', unitPrice }],
      endUse: 'Looms',
      bis748p: { type: 'export' },
    };
    const first = await prepared('company', draft);
    const second = await prepared('company', draft);
    const other = await prepared('company', { ...draft, endUse: 'Ovens' });
    expect((await checkOf('company', second)).sameTransaction).toEqual([]);
    for (const [{ id }, number] of [
      [first, 'Z1234567'],
      [other, 'Z1234568'],
    ] as const)
      await officer.made(`/v1/applications/${id}/events`, {
        type: 'filed',
        on: '2026-08-03',
        system: 'snap_r',
        number,
      });
    const checked = await checkOf('company', second, { answers: { militaryEndUse: false } });
    expect(checked).toMatchObject({
      licenseRequirement: 'required',
      isComplete: true,
      determinations: [{ eccn: '2A000', destination: 'CN' }],
      sameTransaction: [{ applicationId: first.id, controlNumber: 'Z1234567' }],
    });
    // What was filed stays as it was, and is read as of the day of its filing.
    expect((await edited('company', first, { bis748p: null })).status).toBe(409);
    await setToday(service, '2026-08-10');
    expect(await formOf('company', first)).toMatchObject({ on: '2026-08-03' });
    expect(await formOf('company', second)).toMatchObject({ on: '2026-08-10' });
  });

  it('asks for Block 5 where it stands', async () => {
    const draft = await prepared('company', { bis748p: {} });
    expect((await checkOf('company', draft)).deficiencies).toMatchObject([
      { pointer: '/bis748p/type', citation: '15 CFR 748, Supp. 1, Block 5' },
    ]);
  });
});

const drafts = new Map<string, Promise<Prepared>>();

/** One draft of a posture, of one item, that nothing is kept in. */
function theDraft(name: string): Promise<Prepared> {
  const made = drafts.get(name) ?? prepared(name);
  drafts.set(name, made);
  return made;
}
