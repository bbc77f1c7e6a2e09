import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { DOCUMENT_EXCEPTIONS } from '../application.js';
import type { Applies } from '../form/application-form.js';
import { missingDocuments, neededDocuments } from '../support-documents.js';
import { documentRanOut, documentsBeforeShipment, documentToObtain } from './before-shipment.js';
import type { DocumentOnFile } from './before-shipment.js';
import { DOCUMENT_CHECKS, DOCUMENT_LACKS, documentFaults } from './checks.js';
import { EXCEPTION_RULES } from './exceptions.js';
import { DOCUMENT_RULES } from './grounds.js';
import type { DocumentFacts, DocumentForm, DocumentParty, Looked, SaidDocument } from './looked.js';

const FOLDER = join(import.meta.dirname, '../../cases/form/support-documents');

interface CaseItem {
  readonly eccn: string;
  readonly reasons?: string[];
  readonly price?: string;
  readonly currency?: string;
  readonly quantity?: string;
  readonly unit?: string;
}

interface Case {
  readonly name: string;
  readonly row?: string;
  readonly to?: string[];
  readonly items?: CaseItem[];
  readonly type?: string;
  readonly circumstances?: string[];
  readonly certificates?: { country: string; number: string }[];
  readonly additionalInformation?: string;
  readonly applicant?: { name: string; country: string };
  readonly parties?: Omit<DocumentParty, 'partyId'>[];
  readonly on?: string;
  readonly document?: Partial<SaidDocument>;
  readonly others?: Partial<SaidDocument>[];
  readonly documents?: Partial<SaidDocument>[];
  readonly onFile?: DocumentOnFile[];
  readonly finds?: Applies | boolean;
  readonly stands?: string[];
}

const casesIn = (name: string) =>
  (parse(readFileSync(join(FOLDER, `${name}.yaml`), 'utf8')) as { cases: Case[] }).cases;

const document = (said: Partial<SaidDocument> = {}): SaidDocument => ({
  kind: 'prc_end_user_statement',
  status: said.exception === undefined ? 'attached' : 'not_required',
  ...said,
});

function lookedOf(one: Case): Looked {
  const form: DocumentForm = {
    type: one.type ?? null,
    additionalInformation: one.additionalInformation ?? null,
    bis748p: { circumstances: one.circumstances ?? null, certificates: one.certificates ?? null },
    items: (one.items ?? []).map(({ eccn, reasons, price, currency = 'USD', quantity = '1', unit }) => ({
      eccn,
      reasonsForControl: reasons ?? null,
      quantity,
      unit: unit ?? null,
      unitPrice: price === undefined ? null : { amount: price, currency },
    })),
    supportDocuments: [
      ...(one.document ? [one.document] : []),
      ...(one.others ?? []),
      ...(one.documents ?? []),
    ].map(document),
  };
  const facts: DocumentFacts = {
    applicant: one.applicant ?? null,
    parties: (one.parties ?? []).map((party) => ({ ...party, partyId: party.name })),
    ...(one.on === undefined ? {} : { on: one.on }),
  };
  return { form, destinations: one.to ?? null, facts };
}

const first = ({ form }: Looked) => document(form.supportDocuments[0]);
/** YAML reads `yes` and `no` either as words or as truth. */
const said = (finds: Case['finds']) => (finds === true ? 'yes' : finds === false ? 'no' : finds);

const GROUNDS = DOCUMENT_RULES.flatMap(({ grounds }) => grounds);
const TABLES = {
  grounds: new Map(GROUNDS.map(({ id, finds }) => [id, finds])),
  exceptions: new Map(
    EXCEPTION_RULES.map(({ id, holds }) => [id, (looked: Looked) => holds(looked, first(looked))]),
  ),
  checks: new Map(
    DOCUMENT_CHECKS.map(({ id, finds }) => [id, (looked: Looked) => finds(first(looked), looked)]),
  ),
  lacks: new Map(
    DOCUMENT_LACKS.map(({ id, finds }) => [id, (looked: Looked) => finds(first(looked), looked)]),
  ),
} as const;

describe.each(Object.entries(TABLES))('support documents: %s', (table, rows) => {
  const cases = casesIn(table);

  it.each(cases)('$row: $name', (one) => {
    const finds = rows.get(one.row ?? '');
    if (!finds) throw new Error(`no row ${one.row ?? ''}`);
    expect(finds(lookedOf(one))).toBe(said(one.finds));
  });

  it('has a case on both sides of every row', () => {
    const oneSided = [...rows.keys()].filter((id) => {
      const found = cases.filter(({ row }) => row === id).map(({ finds }) => said(finds));
      return !found.includes('no') || !found.some((one) => one === 'yes' || one === 'cannot_say');
    });
    expect(oneSided).toEqual([]);
  });
});

describe('before a shipment', () => {
  it.each(casesIn('before-shipment'))('$name', (one) => {
    const { form, destinations, facts } = lookedOf(one);
    const found = documentsBeforeShipment(form, destinations, facts, one.onFile ?? [], '2026-06-01');
    expect(
      found.map(({ kind, certainty, state, citation, validUntil }) =>
        [kind, certainty, state, citation, ...(validUntil === null ? [] : ['until', validUntil])].join(' '),
      ),
    ).toEqual(one.stands);
    for (const { isSettled, state } of found)
      expect(isSettled).toBe(state === 'on_file' || state === 'excepted');
  });

  it('says what has run out, of what is said to be there, and what is to be done', () => {
    const certificate = document({ kind: 'import_certificate', validUntil: '2026-05-31' });
    expect(documentRanOut([certificate], [], '2026-06-01')).toEqual({
      kind: 'import_certificate',
      validUntil: '2026-05-31',
      citation: '15 CFR 748.12(d)(3)',
    });
    expect(documentRanOut([certificate], [], '2026-05-31')).toBeNull();
    expect(documentRanOut([document({ ...certificate, status: 'pending' })], [], '2026-06-01')).toBeNull();
    const form = { items: [{ eccn: '0A501.a' }], supportDocuments: [certificate] };
    const [found] = documentsBeforeShipment(form, ['BR'], {}, [], '2026-06-01');
    expect(found && documentToObtain(found).code).toBe('document_to_renew');
    const [missing] = documentsBeforeShipment(
      { ...form, supportDocuments: [] },
      ['BR'],
      {},
      [],
      '2026-06-01',
    );
    expect(missing && documentToObtain(missing).text).toContain('firearms import certificate');
  });
});

describe('what a draft says of its support documents', () => {
  const items = [
    { eccn: '4A003', reasonsForControl: ['NS'], quantity: '1', unitPrice: { amount: '9', currency: 'USD' } },
  ];
  const parties = (second?: string): DocumentParty[] => [
    { role: 'ultimate_consignee', partyId: 'a', name: 'Embassy of Finland', country: 'CN' },
    ...(second ? [{ role: 'purchaser', partyId: second, name: 'Trading Ltd', country: 'CN' }] : []),
  ];
  const excepted = { exception: 'foreign_government', exceptedGovernment: 'FI' } as const;
  const needed = (said: Partial<SaidDocument>, second?: string) =>
    neededDocuments({ items, supportDocuments: [document(said)] }, ['CN'], { parties: parties(second) });

  it('is excepted for the party that an exception names, and may be required of the other', () => {
    expect(needed(excepted)).toMatchObject([{ certainty: 'required', isSettled: true }]);
    expect(needed(excepted, 'a')).toMatchObject([{ isSettled: true }]);
    expect(needed(excepted, 'b')).toMatchObject([
      { certainty: 'may_be_required', isSettled: false, code: 'need_of_other_party' },
    ]);
    expect(needed({ ...excepted, exceptedParty: 'both' }, 'b')).toMatchObject([{ isSettled: true }]);
    expect(needed({ exception: 'foreign_government' })).toMatchObject([
      { certainty: 'required', isSettled: false },
    ]);
  });

  it('says which items it must cover, what it must contain, what serves as well, and that Block 7 is marked', () => {
    const [statement] = neededDocuments(
      {
        items: [...items, { eccn: 'EAR99' }, { eccn: '3D001', reasonsForControl: ['NS'] }],
        supportDocuments: [document()],
      },
      ['CN'],
    );
    expect(statement).toMatchObject({
      paragraph: '15 CFR 748.10(a)(2)',
      items: [0, 2],
      isMarkedInBlock7: true,
      substitute: { kind: 'statement_by_ultimate_consignee_and_purchaser', citation: '15 CFR 748.11(a)(2)' },
    });
    expect(statement?.contents.map(({ citation }) => citation)).toContain('15 CFR 748.10(c)(2)(iv)');
    expect(statement?.lacks.map(({ pointer }) => pointer)).toEqual([
      '/supportDocuments/0/namesApplicant',
      '/supportDocuments/0/quantity',
    ]);
    // The country may ask for no certificate: nothing says then that there is one.
    expect(neededDocuments({ items: [{ eccn: '0A501.a' }], supportDocuments: [] }, ['DE'])).toMatchObject([
      { kind: 'import_certificate', certainty: 'required', isMarkedInBlock7: false },
    ]);
    const letterhead = document({ kind: 'import_certificate', paper: 'letterhead' });
    const [certificate] = neededDocuments({ items: [{ eccn: '0A501' }], supportDocuments: [letterhead] }, [
      'PH',
    ]);
    expect(certificate?.contents.map(({ citation }) => citation)).toEqual(
      ['(1)', '(6)', '(7)', '(8)'].map((one) => `15 CFR 748.12(c)${one}`),
    );
  });

  it('is refused by its place, with the paragraph', () => {
    const supportDocuments = [
      document(),
      document({ kind: 'import_certificate', country: 'AR', validUntil: '2026-05-31' }),
      document({ exception: 'software_or_technology' }),
      document({ kind: 'hong_kong_import_license', exception: 'not_required_by_country' }),
    ];
    const looked = { form: { items, supportDocuments }, destinations: ['BR'], facts: { on: '2026-06-01' } };
    expect(documentFaults(looked).map(({ pointer, citation }) => `${pointer} ${String(citation)}`)).toEqual([
      '/supportDocuments/1/country 15 CFR 748.12(b)(1)',
      '/supportDocuments/1/validUntil 15 CFR 748.12(d)(3)',
      '/supportDocuments/2/exception 15 CFR 748.9(c)(1)(vii)',
      '/supportDocuments/3/exception 15 CFR 748.12(e)(3)(ii)',
    ]);
  });

  it('has a rule for every exception', () => {
    expect(EXCEPTION_RULES.map(({ exception }) => exception)).toEqual([...DOCUMENT_EXCEPTIONS]);
  });

  it('keeps nobody from filing whose value or column is not known', () => {
    const unpriced = { items: [{ eccn: '3A001', reasonsForControl: ['NS'] }], supportDocuments: [] };
    expect(neededDocuments(unpriced, ['CN'])).toMatchObject([{ certainty: 'may_be_required' }]);
    expect(missingDocuments(unpriced, ['CN'])).toEqual([]);
  });
});
