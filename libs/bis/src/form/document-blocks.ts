import type { SupportDocumentKind } from '../application.js';
import { say } from '../sentences.js';
import { neededDocuments } from '../support-documents.js';
import type { Bis748p, Entry, FormApplication } from './application-form.js';
import { asksOf, leftBlank, main, required } from './block.js';
import type { OnForm, BlockRule } from './block.js';
import { destinationsIn } from './transaction.js';

/** The box of Block 6 that a document of a kind is marked in; what is not here is marked as another, by its own words. */
const SUBMITTED = new Map([
  ['specification', 'Tech. Specs.'],
  ['technical_specification', 'Tech. Specs.'],
  ['technical_specifications', 'Tech. Specs.'],
  ['specifications', 'Tech. Specs.'],
  ['brochure', 'Tech. Specs.'],
  ['product_brochure', 'Tech. Specs.'],
  ['descriptive_literature', 'Tech. Specs.'],
  ['letter_of_explanation', 'Letter of Explanation'],
  ['foreign_availability', 'Foreign Availability'],
]);

/** The box of Block 7 of each support document that the applicant keeps; those that only go with the application are in none. */
const ON_FILE = new Map<SupportDocumentKind, string>([
  ['statement_by_ultimate_consignee_and_purchaser', 'BIS-711'],
  ['prc_end_user_statement', 'PRC End-User Statement'],
  ['import_certificate', 'Import/End-User Certificate'],
  ['hong_kong_import_license', 'Other: Hong Kong import license'],
]);

/** What no license application needs, but the shipment: it is marked where it is there. 15 CFR 748.9(e)(1). */
const BEFORE_SHIPMENT: readonly SupportDocumentKind[] = ['hong_kong_import_license'];

/** With these words what is asserted outside of part 768 is labelled. 15 CFR 748, Supp. 1, Block 6. */
const OUTSIDE_PART_768 = 'Foreign availability information—outside the scope of part 768';

/** Blocks 6 and 7. 15 CFR 748, Supp. 1; 748.4(b)(2), 748.9(e)(2). */
export const DOCUMENT_BLOCKS: readonly BlockRule[] = [
  {
    block: '6',
    name: 'Documents Submitted with Application',
    pointer: '/supportDocuments',
    standing: (asked) =>
      submitted(asked.form).length > 0 || isAsked(asked, '6')
        ? required(say('form_documents_submitted'))
        : leftBlank(say('form_no_documents_submitted')),
    entries: ({ form }) => submitted(form),
    most: null,
  },
  {
    block: '7',
    name: 'Documents on File with Applicant',
    pointer: '/supportDocuments',
    standing: (asked) =>
      onFile(asked.form).length > 0 || isAsked(asked, '7')
        ? required(say('form_documents_on_file'))
        : leftBlank(say('form_no_documents_on_file')),
    entries: ({ form }) => onFile(form),
    most: null,
  },
];

function isAsked(asked: OnForm, block: string): boolean {
  return asksOf(asked, block).some(({ applies, isAnswered }) => applies === 'yes' && isAnswered);
}

function submitted({ attachments, supportDocuments, bis748p }: FormApplication): Entry[] {
  const attached = [
    ...attachments.map((kind) => ({ kind, pointer: null })),
    ...supportDocuments.flatMap(({ kind, status }, index) =>
      status === 'attached' ? [{ kind, pointer: `/supportDocuments/${index}` }] : [],
    ),
  ];
  const { foreignAvailability } = bis748p;
  return onceEach([
    ...(foreignAvailability ? [main('Foreign Availability', '/bis748p/foreignAvailability')] : []),
    ...(foreignAvailability === 'outside_part_768'
      ? [main(OUTSIDE_PART_768, '/bis748p/foreignAvailability')]
      : []),
    ...attached.map(({ kind, pointer }) => main(boxOf(kind), pointer)),
  ]);
}

/** The box of Block 6 that a document of a kind is marked in. */
export function boxOf(kind: string): string {
  return SUBMITTED.get(kind) ?? `Other: ${wordsOf(kind)}`;
}

/** Marked whether or not the document is there yet. 15 CFR 748.9(e)(2). */
function onFile(form: FormApplication): Entry[] {
  const { supportDocuments, bis748p } = form;
  const explained = supportDocuments
    .filter(({ status }) => status === 'not_required')
    .map(({ kind }) => kind);
  const needed = neededDocuments(form, destinationsIn(form)).flatMap(({ kind, isMarkedInBlock7 }) =>
    isMarkedInBlock7 && !explained.includes(kind) ? [{ kind, pointer: null }] : [],
  );
  const said = supportDocuments.flatMap(({ kind, status }, index) =>
    status === 'attached' || (status === 'pending' && !BEFORE_SHIPMENT.includes(kind))
      ? [{ kind, pointer: `/supportDocuments/${index}` }]
      : [],
  );
  return onceEach([
    ...[...said, ...needed].flatMap(({ kind, pointer }) => {
      const box = ON_FILE.get(kind);
      return box ? [main(box, pointer)] : [];
    }),
    ...authorizedAgent(bis748p).map((pointer) => main('Other', pointer)),
  ]);
}

/** Where an agent is said whose power of attorney, or other written authorization, is on file. 15 CFR 748.4(b)(2). */
export function authorizedAgent({ filesAs, preparedBy, agentAuthority }: Bis748p): string[] {
  if (agentAuthority === 'relationship') return [];
  if (filesAs === 'agent') return ['/bis748p/filesAs'];
  return preparedBy ? ['/bis748p/preparedBy'] : [];
}

function onceEach(entries: readonly Entry[]): Entry[] {
  return entries.filter(({ text }, index) => entries.findIndex((one) => one.text === text) === index);
}

function wordsOf(kind: string): string {
  return KNOWN.get(kind) ?? kind.replaceAll('_', ' ');
}

const KNOWN = new Map([
  ['prc_end_user_statement', 'PRC End-User Statement'],
  ['statement_by_ultimate_consignee_and_purchaser', 'BIS-711'],
  ['import_certificate', 'Import/End-User Certificate'],
  ['hong_kong_import_license', 'Hong Kong import license'],
]);
