import { CITATIONS, countryName, totalOf } from '@ninety/bis';
import type { AskedBlock, AskedForm, AskedRequirement, Entry, FormApplication } from '@ninety/bis';
import { facts, heading, list, paragraph, table } from './document.js';
import type { Block, LegalDocument, LocalText, Value } from './document.js';
import { fullyAddressed, textOfEntry } from './typed-entries.js';

/** A document of the applicant's that is in the file. */
export interface AttachedFile {
  readonly kind: string;
  readonly fileName: string;
}

/** What a printed form is written from. */
export interface PrintedMatter {
  readonly asked: AskedForm;
  readonly form: FormApplication;
  /** The authority's number; null: it has none yet. */
  readonly controlNumber: string | null;
  /** Whether it was filed: what is missing is marked in drafts. */
  readonly isFiled: boolean;
  /** The applicant's own number. */
  readonly reference: string | null;
  readonly files: readonly AttachedFile[];
}

const MISSING = 'MISSING';
/** Where boxes are marked. */
const BOXES = ['5', '6', '7'];

/** The application as form BIS-748P with its appendices. docs/form.md */
export function printedForm(matter: PrintedMatter): LegalDocument {
  const { asked, form, controlNumber } = matter;
  const isOnForm = ({ form: sheet }: Entry) => sheet === '748P';
  const about = asked.blocks.filter(({ block }) => !isOfItems(block));
  const before = about.filter(({ block }) => Number(block) < 22);
  const after = about.filter(({ block }) => Number(block) > 22);
  return {
    title: `Application for export license ${controlNumber ?? '(draft)'}`,
    citation: CITATIONS.applicationForm,
    blocks: [
      ...unfinished(matter),
      heading('BIS-748P'),
      facts(...before.map((block) => factOf(matter, block, isOnForm))),
      heading('22. Items'),
      ...(form.items.length > 0 ? [itemFacts(matter, 0)] : [paragraph(absent(matter, true, null))]),
      facts(...after.map((block) => factOf(matter, block, isOnForm)), [
        "Applicant's reference",
        matter.reference,
      ]),
      ...form.items
        .slice(1)
        .flatMap((_, index) => [
          heading(`BIS-748P-A, sheet ${index + 1}: item ${index + 2}`),
          itemFacts(matter, index + 1),
        ]),
      ...endUserSheets(matter),
      ...foreignPersons(matter),
      ...certifications(matter),
      ...uniqueRequirements(matter),
      ...documents(matter),
      ...exactPrices(form),
      ...furtherAddresses(form),
      ...whatIsMissing(matter),
    ],
  };
}

/** Block 22 and its parts. */
function isOfItems(block: string): boolean {
  return block.startsWith('22');
}

/** At the top of a draft, that it is not complete. */
export function unfinished({ asked, isFiled }: PrintedMatter): Block[] {
  const { missing, deficiencies } = asked;
  if (isFiled || missing.length + deficiencies.length === 0) return [];
  const forbidden =
    deficiencies.length > 0 ? `; ${deficiencies.length} must be changed before it is filed` : '';
  return [
    paragraph(
      `NOT COMPLETE: ${missing.length} ${missing.length === 1 ? 'thing is' : 'things are'} missing${forbidden}. A list stands at the end, and empty blocks are marked “${MISSING}”.`,
    ),
  ];
}

/** A block with what stands in it, on sheets of a kind. */
export function factOf(
  matter: PrintedMatter,
  block: AskedBlock,
  isShown: (entry: Entry) => boolean,
): readonly [string, Value] {
  const label = `${block.block}. ${sentenceCase(block.name)}`;
  return [label, valueOf(matter, block, block.entries.filter(isShown))];
}

export function valueOf(matter: PrintedMatter, block: AskedBlock, entries: readonly Entry[]): Value {
  if (entries.length === 0) return absent(matter, block.state === 'required', whyBlank(block));
  const mark = BOXES.includes(block.block) ? '[X] ' : '';
  return entries.map((entry): LocalText => {
    const { text, country } = textOfEntry(matter.form, entry);
    return { text: `${mark}${text}`, country };
  });
}

function whyBlank({ state, why }: AskedBlock): string | null {
  if (state === 'left_blank') return `left blank: ${why.text}`;
  if (state === 'not_applicable') return `does not apply: ${why.text}`;
  return state === 'cannot_say' ? `cannot be said: ${why.text}` : null;
}

function absent({ isFiled }: PrintedMatter, isRequired: boolean, why: string | null): string {
  if (isRequired && !isFiled) return MISSING;
  return why === null ? '—' : `— (${why})`;
}

/** The parts of Block 22 of an item. */
export function itemFacts(matter: PrintedMatter, item: number): Block {
  const parts = matter.asked.blocks.filter(({ block }) => isOfItems(block) && block !== '22');
  return facts(
    ...parts.map((block): readonly [string, Value] => {
      const letter = block.block.slice('22'.length);
      const entries = block.entries.filter(({ of }) => of === item);
      const ofAll = block.entries.filter(({ of, form }) => of === null && form === '748P' && item === 0);
      const isAsked = matter.asked.missing.some(
        ({ pointer, citation }) => pointer.startsWith(`/items/${item}/`) && citation === block.citation,
      );
      const value =
        entries.length + ofAll.length > 0
          ? valueOf(matter, block, [...entries, ...ofAll])
          : absent(matter, isAsked, null);
      return [`${letter} ${sentenceCase(block.name)}`, value];
    }),
  );
}

function endUserSheets(matter: PrintedMatter): Block[] {
  const endUser = matter.asked.blocks.find(({ block }) => block === '19');
  const further = (endUser?.entries ?? []).filter(({ form }) => form === '748P-B');
  return further.flatMap((entry) => [
    heading(`BIS-748P-B, sheet ${entry.number}: further end-user`),
    facts(['19. End-user', endUser ? valueOf(matter, endUser, [entry]) : null]),
  ]);
}

/** Words that the regulation prescribes, and whether the applicant makes them. */
function certifications(matter: PrintedMatter): Block[] {
  const asked = matter.asked.requirements.filter(
    ({ kind, applies }) => kind === 'certification' && applies === 'yes',
  );
  if (asked.length === 0) return [];
  return [
    heading(`Certifications (${CITATIONS.uniqueRequirements})`),
    table(
      ['Paragraph', 'Certification', 'Made'],
      asked.map((one) => [
        paragraphOf(one),
        one.text ?? one.asks.text,
        one.isAnswered ? 'yes' : notMade(matter, one),
      ]),
    ),
  ];
}

/** What stands where nothing was answered. */
function notMade({ isFiled }: PrintedMatter, { isRequired, kind }: AskedRequirement): string {
  if (isRequired && !isFiled) return MISSING;
  return kind === 'certification' ? 'no' : kind === 'document' ? 'not there' : '—';
}

function paragraphOf({ id }: AskedRequirement): string {
  return id.split('#')[0] ?? id;
}

/** What the unique requirements ask besides, in the order of its paragraphs. */
export function uniqueRequirements(matter: PrintedMatter): Block[] {
  const { requirements } = matter.asked;
  const asked = requirements.filter(({ kind, applies }) => kind !== 'certification' && applies === 'yes');
  const open = requirements
    .filter(({ applies }) => applies === 'cannot_say')
    .map(({ id }) => /^\(?[^()]*\)?/.exec(id)?.[0] ?? id);
  if (asked.length + open.length === 0) return [];
  return [
    heading(`What the transaction asks besides (${CITATIONS.uniqueRequirements})`),
    ...(asked.length > 0 ? [asTable(matter, asked)] : []),
    ...(open.length > 0
      ? [
          paragraph(
            `Whether more is asked cannot be said of these paragraphs: ${[...new Set(open)].join(', ')}.`,
          ),
        ]
      : []),
  ];
}

function asTable(matter: PrintedMatter, asked: readonly AskedRequirement[]): Block {
  return table(
    ['Paragraph', 'Item', 'What is asked', 'Answer', 'Block'],
    asked.map((one) => [
      paragraphOf(one),
      one.item === null ? '' : String(one.item + 1),
      one.asks.text,
      answerOf(matter, one),
      one.block,
    ]),
  );
}

function answerOf(matter: PrintedMatter, one: AskedRequirement): string {
  if (one.kind === 'blank') return 'left blank';
  if (one.text) return one.text;
  return one.isAnswered ? 'there' : notMade(matter, one);
}

/** What goes with the application, and what is kept on file. */
export function documents({ form, files }: PrintedMatter): Block[] {
  const said = form.supportDocuments.map(({ kind, status, explanation }) => [
    words(kind),
    words(status),
    explanation ?? '',
  ]);
  const attached = files.map(({ kind, fileName }) => [words(kind), 'in the file', fileName]);
  if (said.length + attached.length === 0) return [];
  return [heading('Documents'), table(['Kind', 'Standing', 'File, or explanation'], [...said, ...attached])];
}

/** What was rounded to whole dollars, as the application has it. */
function exactPrices({ items, totalValue }: FormApplication): Block[] {
  const rows = items.flatMap((item, index) =>
    item.unitPrice && isRounded(item.unitPrice.amount, item.unitPrice.currency)
      ? [
          [
            String(index + 1),
            `${item.unitPrice.amount} ${item.unitPrice.currency}`,
            `${totalOf(item)?.toFixed(2) ?? ''} ${item.unitPrice.currency}`,
          ],
        ]
      : [],
  );
  if (rows.length === 0) return [];
  return [
    heading('Prices before they were rounded'),
    table(['Item', 'Unit price', 'Total price'], rows),
    ...(totalValue ? [paragraph(`Total: ${totalValue.amount} ${totalValue.currency}`)] : []),
  ];
}

const isRounded = (amount: string, currency: string) => currency !== 'USD' || !/^\d+(?:\.0+)?$/.test(amount);

/** Every address of those who have several; a block takes one. */
function furtherAddresses({ parties, applicant }: FormApplication): Block[] {
  const several = [{ role: 'applicant', ...applicant }, ...parties].filter(
    ({ addresses }) => addresses.length > 1,
  );
  if (several.length === 0) return [];
  return [
    heading('All addresses'),
    table(
      ['Role', 'Name and addresses'],
      several.map((party) => [words(party.role), [fullyAddressed(party)]]),
    ),
  ];
}

/** What a draft lacks, each with where it stands in the law. */
export function whatIsMissing({ asked, isFiled }: PrintedMatter): Block[] {
  if (isFiled) return [];
  const section = (title: string, lacks: AskedForm['missing']) =>
    lacks.length > 0 ? [heading(title), list(lacks.map(lackOf))] : [];
  return [
    ...section('What must be changed before it is filed', asked.deficiencies),
    ...section('What is missing', asked.missing),
  ];
}

/** With its citation, and without what tells two questions of a paragraph apart. */
function lackOf({ detail: { text }, citation }: AskedForm['missing'][number]): string {
  const said = text.replace(/^(\([^ #]*\))#[a-z0-9-]+/, '$1');
  return citation ? `${said} (${citation})` : said;
}

/** To whom technology or source code is released. */
export function foreignPersons({ form: { bis748p } }: PrintedMatter): Block[] {
  const persons = bis748p.foreignPersons ?? [];
  if (persons.length === 0) return [];
  const since = (all: (typeof persons)[number]['citizenships']) =>
    all
      .map(({ country, since: from }) => `${countryName(country)}${from ? ` since ${from}` : ''}`)
      .join('\n');
  return [
    heading('To whom technology is released'),
    table(
      ['Name', 'Citizenships', 'Permanent residencies', 'Status', 'Position'],
      persons.map((one) => [
        one.name,
        since(one.citizenships),
        since(one.permanentResidencies),
        one.immigrationStatus ?? '',
        one.position ?? '',
      ]),
    ),
  ];
}

/** `hong_kong_import_license` in words. */
function words(name: string): string {
  return name.replaceAll('_', ' ');
}

/** A name of the form in the case of a sentence; abbreviations stay. */
function sentenceCase(name: string): string {
  return name.replaceAll(/(?<=[ /-])[A-Z](?=[a-z])/g, (letter) => letter.toLowerCase());
}
