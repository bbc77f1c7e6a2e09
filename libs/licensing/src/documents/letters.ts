import { CITATIONS, FINALITY, responseAndAppeal, SCOPE_AND_DUTIES } from '@ninety/bis';
import type { AddressDto } from '@ninety/suppliers';
import type { ApplicationForm } from '../applications/application.contract.js';
import type { AppealPaperEntity } from '../appeals/appeal.entity.js';
import { openPapers } from '../appeals/paper.store.js';
import type { RecordedEvent } from '../case/event-log.store.js';
import type { LicenseResponseDto } from '../licenses/license.contract.js';
import type { PartyRole } from '@ninety/procedure';
import { facts, heading, list, paragraph, table } from './document.js';
import type { Block, LegalDocument } from './document.js';
import { printedForm } from './printed-form.js';
import type { PrintedMatter } from './printed-form.js';
import { fullyAddressed } from './typed-entries.js';
import { worksheet } from './worksheet.js';

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
  /** Who has the license now; whoever filed the application may have another name. */
  readonly licensee: Omit<NamedParty, 'role'>;
  readonly endUse: string | null;
}

/** What every document about an application is written from. */
export interface Matter {
  readonly controlNumber: string | null;
  readonly supplier: Omit<NamedParty, 'role'>;
  readonly form: ApplicationForm;
  /** The form as far as it is asked of the application. */
  readonly printed: PrintedMatter;
  readonly log: readonly RecordedEvent[];
  readonly license: LicensedMatter | null;
  /** The record of the appeal. */
  readonly papers: readonly AppealPaperEntity[];
  /** Who at BIS could discuss the matter when an event was recorded, as its letter says. */
  readonly representatives: ReadonlyMap<RecordedEvent, string>;
}

type Letter = (matter: Matter) => LegalDocument | null;

/** Every document that an application may have; null: it has none of the kind. */
export const LETTERS = {
  application: ({ printed }) => printedForm(printed),
  worksheet: ({ printed }) => worksheet(printed),
  intent_to_deny: intentToDeny,
  license: ({ license }) => license && licenseDocument(license),
  returned_without_action: returnedWithoutAction,
  appeal_decision: appealDecision,
} as const satisfies Readonly<Record<string, Letter>>;

export type DocumentKind = keyof typeof LETTERS;
export const DOCUMENT_KINDS = Object.keys(LETTERS) as DocumentKind[];

/** The notice of intent to deny, with each element that the rule asks for (`CITATIONS.intentToDeny`). */
function intentToDeny(matter: Matter): LegalDocument | null {
  const notice = matter.log.findLast(({ event }) => event.type === 'intent_to_deny');
  if (notice?.event.type !== 'intent_to_deny') return null;
  const { reasons, statutoryBasis, regulatoryBasis } = notice.event;
  const on = dateOf(notice);
  return {
    title: `Notice of intent to deny, application ${matter.controlNumber}`,
    citation: CITATIONS.intentToDeny,
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
      paragraph(responseAndAppeal(notice.event.on)),
    ],
  };
}

/** The license. */
export function licenseDocument({ license, controlNumber, licensee, endUse }: LicensedMatter): LegalDocument {
  const { tolerance, authorizedValue } = license.balance;
  return {
    title: `Export license ${license.number}`,
    citation: CITATIONS.license,
    blocks: [
      facts(
        ['License number', license.number],
        ['Application control number', controlNumber],
        ['Licensee', [fullyAddressed(licensee)]],
        ['Issued', license.issuedOn],
        ['Expires', license.validUntil],
        ['Last day, after legal holidays', license.expiresOn],
        ['Standing', license.status],
      ),
      heading('Parties'),
      table(
        ['Role', 'Name and address'],
        license.parties.map((party) => [party.role.replaceAll('_', ' '), [fullyAddressed(party)]]),
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
      list(SCOPE_AND_DUTIES),
    ],
  };
}

/** The letter with which an application is returned. */
function returnedWithoutAction(matter: Matter): LegalDocument | null {
  const returned = matter.log.find(({ event }) => event.type === 'returned_without_action');
  if (returned?.event.type !== 'returned_without_action') return null;
  const { deficiencies = [] } = returned.event;
  return {
    title: `Application ${matter.controlNumber} returned without action`,
    citation: CITATIONS.returnWithoutAction,
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

/** The decision on an appeal, in writing and with its reasons. */
function appealDecision(matter: Matter): LegalDocument | null {
  const decided = matter.log.find(({ event }) => event.type === 'appeal_decided');
  const filed = matter.log.find(({ event }) => event.type === 'appeal_filed');
  const reasons = matter.papers.find(({ kind }) => kind === 'decision');
  if (decided?.event.type !== 'appeal_decided' || !filed || !reasons) return null;
  const { outcome } = decided.event;
  return {
    title: `Decision on the appeal, application ${matter.controlNumber}`,
    citation: CITATIONS.appealDecision,
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
      paragraph(FINALITY),
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
      ['To', [fullyAddressed(supplier)]],
      ['Attention', form.contact?.name],
      ['Application control number', controlNumber],
      ['Your reference', form.reference],
    ),
  ];
}

function money(value: { amount: string; currency: string } | null | undefined): string {
  return value ? `${value.amount} ${value.currency}` : '';
}

function dateOf({ raw }: RecordedEvent): string {
  return String(raw.on);
}
