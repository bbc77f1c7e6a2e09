import { CITATIONS, countryName } from '@ninety/bis';
import type { AskedBlock, Entry } from '@ninety/bis';
import { facts, heading, paragraph } from './document.js';
import type { Block, LegalDocument, Value } from './document.js';
import {
  documents,
  factOf,
  foreignPersons,
  itemFacts,
  unfinished,
  uniqueRequirements,
  valueOf,
  whatIsMissing,
} from './printed-form.js';
import type { PrintedMatter } from './printed-form.js';
import { partyOf } from './typed-entries.js';
import type { TypedParty } from './typed-entries.js';

type Section = (matter: PrintedMatter) => readonly Block[];

/** The sub-forms of SNAP-R in their order, and what of the form is typed into each. */
const SUB_FORMS: readonly (readonly [name: string, section: Section])[] = [
  ['Contact Data', contactData],
  ['Document Check List', blocks('6', '7')],
  ['License Information', blocks('5', '9', '10', '11', '12', '13')],
  ['Company Designation Information', companyDesignation],
  ['Applicant', parties('14')],
  ['Other Party', parties('15')],
  ['Purchaser', parties('16')],
  ['Intermediate Consignee', parties('17')],
  ['Ultimate Consignee', parties('18')],
  ['End User', parties('19')],
  ['Original Ultimate Consignee', parties('20')],
  ['Specific End Use', blocks('21')],
  ['Export Items', exportItems],
  ['Additional Information', blocks('24')],
  ['Supporting Document List', supportingDocuments],
  ['Signature and Submission', blocks('25')],
];

/** The application in the order in which the portal of BIS asks for it, to be typed from top to bottom. docs/form.md */
export function worksheet(matter: PrintedMatter): LegalDocument {
  const { controlNumber, reference } = matter;
  return {
    title: `Worksheet for SNAP-R: ${controlNumber ?? reference ?? 'draft'}`,
    citation: CITATIONS.applicationForm,
    blocks: [
      paragraph('In the order of the sub-forms of SNAP-R. Where nothing stands, nothing is typed.'),
      paragraph(
        'Where it is known how long a text may be, the field says so, and “TOO LONG” where it is longer; of the others no length is published.',
      ),
      ...unfinished(matter),
      ...SUB_FORMS.flatMap(([name, section], index) => [
        heading(`${index + 1}. ${name}`),
        ...section(matter),
      ]),
      ...foreignPersons(matter),
      ...uniqueRequirements(matter),
      ...whatIsMissing(matter),
    ],
  };
}

const EVERY = () => true;

function blockOf({ asked }: PrintedMatter, block: string): AskedBlock | undefined {
  return asked.blocks.find((one) => one.block === block);
}

function blocks(...names: readonly string[]): Section {
  return (matter) => [facts(...factsOf(matter, names))];
}

function factsOf(matter: PrintedMatter, names: readonly string[]): (readonly [string, Value])[] {
  return names.flatMap((name) => {
    const block = blockOf(matter, name);
    return block ? [limited(block, labelled(factOf(matter, block, EVERY)))] : [];
  });
}

/** With how long it may be, and what is longer marked. */
function limited(
  { most, entries }: AskedBlock,
  [label, value]: readonly [string, Value],
): readonly [string, Value] {
  if (most === null) return [label, value];
  const longest = Math.max(0, ...entries.map(({ text }) => text.length));
  const fault = longest > most ? `, TOO LONG: it has ${longest}` : '';
  return [`${label} (at most ${most} characters${fault})`, value];
}

function contactData(matter: PrintedMatter): Block[] {
  const email = ['Electronic mail', matter.form.contact?.email] as const;
  return [facts(...factsOf(matter, ['1', '2', '3']), email, ...factsOf(matter, ['4']))];
}

/** As whom the applicant files, and for whom. */
function companyDesignation({ form: { bis748p } }: PrintedMatter): Block[] {
  const { filesAs, employerIdentificationNumber, principal, preparedBy } = bis748p;
  return [
    facts(
      ['Files as', filesAs],
      ['Employer Identification Number', employerIdentificationNumber],
      ...(principal ? [['Agent of', principal.name] as const] : []),
      ...(preparedBy ? [['Prepared by', preparedBy.name] as const] : []),
    ),
  ];
}

/** Somebody field by field; further ones one after another. */
function parties(name: string): Section {
  return (matter) => {
    const block = blockOf(matter, name);
    if (!block) return [];
    const named = block.entries.flatMap((entry) => {
      const party = partyOf(matter.form, entry);
      return party ? [{ entry, party }] : [];
    });
    const others = block.entries.filter((entry) => partyOf(matter.form, entry) === null);
    if (named.length === 0) return [facts(labelled(factOf(matter, block, EVERY)))];
    const besides =
      others.length > 0 ? [[`Block ${name}, besides`, valueOf(matter, block, others)] as const] : [];
    return named.flatMap(({ entry, party }, index) => [
      ...(named.length > 1 ? [heading(`Block ${name}, ${index + 1} of ${named.length}`)] : []),
      facts(...partyFacts(entry, party), ...(index === named.length - 1 ? besides : [])),
    ]);
  };
}

function partyFacts({ text, pointer }: Entry, { name, country, addresses, telephone }: TypedParty) {
  const address = addresses.find(({ lines }) => lines.every((line) => text.includes(line))) ?? addresses[0];
  const local = (value: string | null | undefined): Value | null =>
    value ? [{ text: value, country }] : null;
  const [first = name] = text.split('\n');
  const care = /\nc\/o ([^\n]*)/.exec(text)?.[1];
  return [
    ['Name', local(first)],
    ...(care === undefined ? [] : [['In care of', local(care)] as const]),
    ['Street address', local(address?.lines.join('\n'))],
    ['City', local(address?.city)],
    ['State or region', local(address?.region)],
    ['Postal code', local(address?.postalCode)],
    ['Country', `${countryName(address?.country ?? country)} (${address?.country ?? country})`],
    // Block 14 takes none.
    ...(pointer === '/supplierId' ? [] : [['Telephone or facsimile', telephone] as const]),
  ] as const satisfies readonly (readonly [string, Value | null | undefined])[];
}

function exportItems(matter: PrintedMatter): Block[] {
  const total = blockOf(matter, '23');
  return [
    ...matter.form.items.flatMap((_, index) => [
      heading(`Item ${index + 1} of ${matter.form.items.length}`),
      itemFacts(matter, index),
    ]),
    ...(total ? [heading('Total'), facts(labelled(factOf(matter, total, EVERY)))] : []),
  ];
}

/** What is uploaded: what is there, and what a paragraph asks for. */
function supportingDocuments(matter: PrintedMatter): Block[] {
  const asked = matter.asked.requirements.filter(
    ({ kind, applies }) => kind === 'document' && applies === 'yes',
  );
  const shown = documents(matter).slice(1);
  return [
    ...(shown.length > 0 ? shown : [paragraph('No document is in the file.')]),
    ...(asked.length > 0
      ? [
          facts(
            ...asked.map(
              ({ citation, asks, isAnswered }) =>
                [citation, `${asks.text}: ${isAnswered ? 'there' : 'not there yet'}`] as const,
            ),
          ),
        ]
      : []),
  ];
}

/** `Block 9: Special purpose` */
function labelled([label, value]: readonly [string, Value]): readonly [string, Value] {
  return [`Block ${label.replace('. ', ': ')}`, value];
}
