import type { AddressDto } from '@ninety/suppliers';
import type { ApplicationForm } from '../applications/application.contract.js';
import type { AppealPaperEntity } from '../appeals/appeal.entity.js';
import { openPapers } from '../appeals/papers.js';
import type { RecordedEvent } from '../case/event-log.js';
import { totalOf, totalValueOf } from '../applications/money.js';
import type { LicenseResponseDto } from '../licenses/license.contract.js';
import type { PartyRole } from '@ninety/procedure';
import { facts, heading, list, paragraph, table } from './document.js';
import type { Block, LegalDocument, LocalText } from './document.js';

/** A party with its address, as a document names it. */
export interface NamedParty {
  readonly role: PartyRole;
  readonly name: string;
  readonly country: string;
  readonly addresses: readonly AddressDto[];
}

/** What the document of a license is written from. */
export interface LicensedMatter {
  readonly license: LicenseResponseDto;
  readonly controlNumber: string | null;
  /** Who has the license now; whoever filed the application may have another name. 15 CFR 750.10. */
  readonly licensee: Omit<NamedParty, 'role'>;
  readonly endUse: string | null;
}

/** What every document about an application is written from. */
export interface Matter {
  readonly controlNumber: string | null;
  readonly supplier: Omit<NamedParty, 'role'>;
  readonly form: ApplicationForm;
  readonly parties: readonly NamedParty[];
  readonly log: readonly RecordedEvent[];
  readonly attachments: readonly { kind: string; fileName: string }[];
  readonly license: LicensedMatter | null;
  /** The record of the appeal. */
  readonly papers: readonly AppealPaperEntity[];
  /** Who at BIS could discuss the matter when an event was recorded, as its letter says. 15 CFR 750.6(a)(5). */
  readonly representatives: ReadonlyMap<RecordedEvent, string>;
}

type Letter = (matter: Matter) => LegalDocument | null;

/** Every document that an application may have; null: it has none of the kind. */
export const LETTERS = {
  application: applicationForm,
  intent_to_deny: intentToDeny,
  license: ({ license }) => license && licenseDocument(license),
  returned_without_action: returnedWithoutAction,
  appeal_decision: appealDecision,
} as const satisfies Readonly<Record<string, Letter>>;

export type DocumentKind = keyof typeof LETTERS;
export const DOCUMENT_KINDS = Object.keys(LETTERS) as DocumentKind[];

/** How Block 5 says it; an in-country transfer is a reexport with its own words in Block 9. 15 CFR 748, Supp. 2(v). */
const BLOCK_5 = { export: 'Export', reexport: 'Reexport', transfer_in_country: 'Reexport' } as const;

/** The application in the order of the blocks of form BIS-748P. 15 CFR 748, Supp. 1. */
function applicationForm(matter: Matter): LegalDocument {
  const { form, supplier, log } = matter;
  const registered = log[0]?.raw.on;
  const of = (role: PartyRole) =>
    orNull(matter.parties.filter((party) => party.role === role).map(addressed));
  return {
    title: `Application for export license ${matter.controlNumber ?? '(draft)'}`,
    citation: '15 CFR 748, Supplement No. 1',
    blocks: [
      facts(
        ['1. Contact person', form.contact?.name],
        ['2. Telephone', form.contact?.phone],
        ['3. Electronic mail', form.contact?.email],
        ['4. Date of application', typeof registered === 'string' ? registered : null],
        ['5. Type of application', form.type && BLOCK_5[form.type]],
        [
          '6. Documents submitted with application',
          matter.attachments
            .map(({ kind, fileName }) => `${kind.replaceAll('_', ' ')}: ${fileName}`)
            .join('\n') || null,
        ],
        ['9. Special purpose', form.type === 'transfer_in_country' ? 'In-country transfer' : null],
        ['10. Resubmission of application control number', form.resubmissionOf],
        [
          '13. Import or end-user certificate',
          form.supportDocuments
            .map(({ kind, status, explanation }) =>
              [kind.replaceAll('_', ' '), status.replaceAll('_', ' '), explanation]
                .filter(Boolean)
                .join(': '),
            )
            .join('\n') || null,
        ],
        ['14. Applicant', [addressed(supplier)]],
        ['16. Purchaser', of('purchaser')],
        ['17. Intermediate consignee', of('intermediate_consignee')],
        ['18. Ultimate consignee', of('ultimate_consignee')],
        ['19. End user', of('end_user')],
        ['21. Specific end use', form.endUse],
      ),
      heading('22. Items'),
      table(
        [
          '',
          '(a) ECCN',
          '(c) Model',
          '(e) Quantity',
          '(f) Units',
          '(g) Unit price',
          '(h) Total price',
          '(i) Manufacturer',
          '(j) Technical description',
        ],
        form.items.map((item, index) => [
          String(index + 1),
          item.eccn,
          item.model ?? '',
          item.quantity ?? '',
          item.unit ?? '',
          money(item.unitPrice),
          totalOf(item)?.toFixed(2) ?? '',
          item.manufacturer ?? '',
          item.description ?? '',
        ]),
      ),
      facts(
        ['23. Total application value', money(totalValueOf(form.items) ?? form.totalValue)],
        ['24. Additional information', form.additionalInformation],
        ["Applicant's reference", form.reference],
      ),
    ],
  };
}

/** The notice of intent to deny, with each element of 15 CFR 750.6(a). */
function intentToDeny(matter: Matter): LegalDocument | null {
  const notice = matter.log.findLast(({ event }) => event.type === 'intent_to_deny');
  if (notice?.event.type !== 'intent_to_deny') return null;
  const { reasons, statutoryBasis, regulatoryBasis } = notice.event;
  const on = dateOf(notice);
  return {
    title: `Notice of intent to deny, application ${matter.controlNumber}`,
    citation: '15 CFR 750.6(a)',
    blocks: [
      ...addressee(matter, on),
      heading('1. Decision'),
      paragraph(
        `The Bureau of Industry and Security intends to deny your license application ${matter.controlNumber}.`,
      ),
      heading('2. Statutory and regulatory basis'),
      facts(['Statutory basis', statutoryBasis], ['Regulatory basis', regulatoryBasis]),
      heading('3. Considerations that led to the decision'),
      paragraph(reasons),
      heading('4. Modifications or restrictions that would allow reconsideration'),
      paragraph(
        'Any that the considerations above name. You may propose others in your response; BIS will tell you whether they change the decision.',
      ),
      heading('5. Who can discuss the issues with you'),
      paragraph(`${representativeOf(matter, notice)}, Bureau of Industry and Security`),
      heading('6. Response and appeal'),
      paragraph(
        `You may respond within 20 days of this notice, until ${daysAfter(on, 20)}. Unless BIS advises you otherwise by the 45th day, ${daysAfter(on, 45)}, the denial becomes final without further notice (15 CFR 750.6(b)). You then have 45 days from the date of final denial to appeal under 15 CFR part 756.`,
      ),
    ],
  };
}

/** The license. 15 CFR 750.7. */
export function licenseDocument({ license, controlNumber, licensee, endUse }: LicensedMatter): LegalDocument {
  const { tolerance, authorizedValue } = license.balance;
  return {
    title: `Export license ${license.number}`,
    citation: '15 CFR 750.7',
    blocks: [
      facts(
        ['License number', license.number],
        ['Application control number', controlNumber],
        ['Licensee', [addressed(licensee)]],
        ['Issued', license.issuedOn],
        ['Expires', license.validUntil],
        ['Last day, after legal holidays', license.expiresOn],
        ['Standing', license.status],
      ),
      heading('Parties'),
      table(
        ['Role', 'Name and address'],
        license.parties.map((party) => [party.role.replaceAll('_', ' '), [addressed(party)]]),
      ),
      heading('Items'),
      table(
        ['', 'ECCN', 'Description', 'Quantity', 'Unit', 'Value'],
        license.items.map(({ item, eccn, description, authorized, unit }) => [
          String(item),
          eccn,
          description,
          authorized.quantity,
          unit,
          money(authorized.value),
        ]),
      ),
      paragraph(
        `Total value ${money(authorizedValue)}; shipping tolerance ${tolerance.percent} % of it, ${money(tolerance.value)} (${tolerance.citation}).`,
      ),
      heading('End use'),
      paragraph(endUse ?? '—'),
      heading('Conditions'),
      license.conditions.length > 0
        ? list(license.conditions.map(({ text }) => text))
        : paragraph('None beside those of the regulations.'),
      heading('Scope and duties'),
      list([
        'The license authorizes the items, the end use and the parties described in the application and its letters of explanation, unless a condition limits it (15 CFR 750.7(a)(1)).',
        'The licensee informs the other parties of the scope and of the conditions that apply to them, obtains the acknowledgments that the license requires, and is responsible for its use (15 CFR 750.7(a)(1), (d)).',
        'The license is subject to revision, suspension or revocation without notice (15 CFR 750.8(a)).',
        'The license and its records are kept for five years (15 CFR 750.7(j), 762.6).',
      ]),
    ],
  };
}

/** The letter with which an application is returned. 15 CFR 750.4(c)(2), 748.4. */
function returnedWithoutAction(matter: Matter): LegalDocument | null {
  const returned = matter.log.find(({ event }) => event.type === 'returned_without_action');
  if (returned?.event.type !== 'returned_without_action') return null;
  const { deficiencies = [] } = returned.event;
  return {
    title: `Application ${matter.controlNumber} returned without action`,
    citation: '15 CFR 750.4(c)',
    blocks: [
      ...addressee(matter, dateOf(returned)),
      paragraph(`Your license application ${matter.controlNumber} is returned without action.`),
      heading('Deficiencies'),
      deficiencies.length > 0 ? list(deficiencies) : paragraph('None were stated.'),
      heading('What you may do'),
      paragraph(
        `You may submit a new application that remedies the deficiencies, naming ${matter.controlNumber} as the application that it resubmits (Block 10). Questions go to ${representativeOf(matter, returned)}, Bureau of Industry and Security.`,
      ),
    ],
  };
}

/** The decision on an appeal, in writing and with its reasons. 15 CFR 756.2(d). */
function appealDecision(matter: Matter): LegalDocument | null {
  const decided = matter.log.find(({ event }) => event.type === 'appeal_decided');
  const filed = matter.log.find(({ event }) => event.type === 'appeal_filed');
  const reasons = matter.papers.find(({ kind }) => kind === 'decision');
  if (decided?.event.type !== 'appeal_decided' || !filed || !reasons) return null;
  const { outcome } = decided.event;
  return {
    title: `Decision on the appeal, application ${matter.controlNumber}`,
    citation: '15 CFR 756.2(d)',
    blocks: [
      ...addressee(matter, dateOf(decided)),
      heading('Decision'),
      paragraph(
        outcome === 'granted'
          ? `Your appeal of ${dateOf(filed)} against the denial of license application ${matter.controlNumber} is granted.`
          : `Your appeal of ${dateOf(filed)} against the denial of license application ${matter.controlNumber} is dismissed.`,
      ),
      heading('Reasons'),
      paragraph(reasons.text),
      heading('Papers considered'),
      list(
        openPapers(matter.papers)
          .filter(({ kind }) => kind !== 'decision')
          .map(({ number, kind, filedOn }) => `No. ${number}, ${kind.replaceAll('_', ' ')}, ${filedOn}`),
      ),
      heading('Finality'),
      paragraph('The decision of the Under Secretary is final (15 CFR 756.2(d)(2)).'),
    ],
  };
}

function representativeOf({ representatives }: Matter, event: RecordedEvent): string {
  return representatives.get(event) ?? 'The licensing officer';
}

function addressee({ supplier, form, controlNumber }: Matter, on: string): Block[] {
  return [
    facts(
      ['Date', on],
      ['To', [addressed(supplier)]],
      ['Attention', form.contact?.name],
      ['Application control number', controlNumber],
      ['Your reference', form.reference],
    ),
  ];
}

/** Name and every address, line by line, in the letters in which they were given. */
function addressed({ name, country, addresses }: Omit<NamedParty, 'role'>): LocalText {
  const lines = addresses.flatMap(({ lines, city, region, postalCode, country }) => [
    ...lines,
    [city, region, postalCode, country].filter(Boolean).join(', '),
  ]);
  return { text: [name, ...(lines.length > 0 ? lines : [country])].join('\n'), country };
}

function orNull(texts: readonly LocalText[]): readonly LocalText[] | null {
  return texts.length > 0 ? texts : null;
}

function money(value: { amount: string; currency: string } | null | undefined): string {
  return value ? `${value.amount} ${value.currency}` : '';
}

function dateOf({ raw }: RecordedEvent): string {
  return String(raw.on);
}

function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
