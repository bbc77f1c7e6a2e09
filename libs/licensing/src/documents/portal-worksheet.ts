import { addressLines, countryName } from '@ninety/bis';
import type { PricedItem } from '@ninety/bis';
import { totalOf } from '@ninety/bis';
import type { Pack, Portal, PortalPart } from '@ninety/regimes';
import type { StoredForm } from '../applications/application.contract.js';
import type { PartyOnForm } from '../form/form-parties.read-model.js';
import { facts, heading, paragraph } from './document.js';
import type { LegalDocument, Value } from './document.js';
import type { AttachedFile } from './printed-form.js';

/** What the worksheet of a regime without a form in the service is written from. */
export interface PortalMatter {
  readonly pack: Pack;
  readonly kind: string;
  readonly controlNumber: string | null;
  readonly form: StoredForm;
  readonly applicant: Pick<PartyOnForm, 'name' | 'country' | 'addresses'>;
  readonly parties: readonly PartyOnForm[];
  readonly files: readonly AttachedFile[];
}

type Fact = readonly [label: string, value: Value | null | undefined];
type Section = Portal['sections'][number];

/** Where no public text says how the forms of a portal go. */
const GENERAL: readonly Section[] = [
  { name: 'Application', shows: ['reference', 'kind'] },
  { name: 'Contact', shows: ['contact'] },
  { name: 'Applicant', shows: ['applicant'] },
];
const GENERAL_END: readonly Section[] = [
  { name: 'Items', shows: ['items', 'total_value'] },
  { name: 'End use', shows: ['end_use'] },
  { name: 'Additional information', shows: ['additional_information'] },
  { name: 'Documents', shows: ['documents'] },
];

/** The application in the order in which a portal asks for it, as far as its regime says that. docs/form.md */
export function portalWorksheet(matter: PortalMatter): LegalDocument {
  const { pack, controlNumber, form } = matter;
  const sections = [...sectionsOf(matter), ...leftOver(matter)];
  return {
    title: `Worksheet for ${portalName(pack)}: ${controlNumber ?? form.reference ?? 'draft'}`,
    citation: pack.portal?.source ?? pack.authority,
    blocks: [
      paragraph(
        pack.portal
          ? `In the order of the forms of ${pack.portal.name}, as this shows them: ${pack.portal.source}. Where nothing stands, nothing is typed.`
          : `In which order ${portalName(pack)} asks was found in no public text: this order is a general one. Where nothing stands, nothing is typed.`,
      ),
      paragraph('How long a text may be is not published for any of these fields.'),
      ...sections.flatMap((section, index) => {
        const said = factsOf(section, matter);
        return [
          heading(`${index + 1}. ${section.name}`),
          ...(section.note ? [paragraph(`To be answered there: ${section.note}`)] : []),
          ...(said.length > 0 ? [facts(...said)] : section.note ? [] : [paragraph('Nothing is said of it.')]),
        ];
      }),
    ],
  };
}

/** The site, or the system in which it is filed. */
export function portalName({ portal, systems, authority }: Pack): string {
  return portal?.name ?? systems[0]?.name ?? authority;
}

function sectionsOf({ pack, parties }: PortalMatter): readonly Section[] {
  if (pack.portal) return pack.portal.sections;
  const roles = [...new Set([...(pack.partyRoles ?? []), ...parties.map(({ role }) => role)])];
  const ofRoles = roles
    .filter((role) => parties.some((party) => party.role === role))
    .map((role) => ({ name: sentence(role), roles: [role] }));
  return [...GENERAL, ...ofRoles, ...GENERAL_END];
}

/** What the application says and no form of the portal asks for by itself. */
function leftOver(matter: PortalMatter): Section[] {
  const { pack, parties } = matter;
  if (!pack.portal) return [];
  const { sections } = pack.portal;
  const shown = new Set(sections.flatMap(({ shows = [] }) => shows));
  const named = new Set(sections.flatMap(({ roles = [] }) => roles));
  const roles = [...new Set(parties.map(({ role }) => role))].filter((role) => !named.has(role));
  const shows = (Object.keys(PARTS) as PortalPart[]).filter((part) => !shown.has(part));
  const rest: Section = { name: 'Said in the application, and of no form above', shows, roles };
  return factsOf(rest, matter).length > 0 ? [rest] : [];
}

function factsOf({ shows = [], roles = [], documents = [] }: Section, matter: PortalMatter): Fact[] {
  const files = matter.files.filter(({ kind }) => documents.includes(kind));
  return [
    ...shows.flatMap((part) => PARTS[part](matter)),
    ...roles.flatMap((role) => matter.parties.filter((party) => party.role === role).flatMap(partyFacts)),
    ...files.map(fileFact),
  ].filter(([, value]) => value !== null && value !== undefined && value !== '');
}

const PARTS: Readonly<Record<PortalPart, (matter: PortalMatter) => readonly Fact[]>> = {
  reference: ({ form }) => [['Reference', form.reference]],
  kind: ({ pack, kind }) => [['Application', pack.kinds.find(({ id }) => id === kind)?.name ?? kind]],
  contact: ({ form: { contact } }) => [
    ['Contact person', contact?.name],
    ['Telephone', contact?.phone],
    ['Electronic mail', contact?.email],
  ],
  applicant: ({ applicant }) => addressed('Applicant', applicant),
  end_use: ({ form }) => [['End use', form.endUse]],
  items: ({ form, pack }) =>
    form.items.flatMap((item, index) =>
      itemFacts(item, index, pack.classification?.name ?? 'Classification'),
    ),
  total_value: ({ form: { totalValue } }) => [
    ['Total value', totalValue ? `${totalValue.amount} ${totalValue.currency}` : null],
  ],
  documents: ({ files, form, pack }) => {
    const elsewhere = new Set((pack.portal?.sections ?? []).flatMap(({ documents = [] }) => documents));
    return [
      ...files.filter(({ kind }) => !elsewhere.has(kind)).map(fileFact),
      ...form.supportDocuments
        .filter(({ kind, status }) => status !== 'attached' || !files.some((file) => file.kind === kind))
        .map(({ kind, status, explanation }): Fact => [
          sentence(kind),
          [sentence(status), explanation].filter(Boolean).join(': '),
        ]),
    ];
  },
  additional_information: ({ form }) => [['Additional information', form.additionalInformation]],
};

function itemFacts(item: StoredForm['items'][number] & PricedItem, index: number, list: string): Fact[] {
  const of = (label: string) => `Item ${index + 1}: ${label}`;
  const { unitPrice } = item;
  return [
    [of('description'), item.description],
    [of(list), item.eccn],
    [of('model'), item.model],
    [of('manufacturer'), item.manufacturer],
    [of('quantity'), item.quantity],
    [of('unit'), item.unit],
    [of('unit price'), unitPrice ? `${unitPrice.amount} ${unitPrice.currency}` : null],
    [of('total price'), unitPrice ? `${totalOf(item)?.toFixed(2) ?? ''} ${unitPrice.currency}` : null],
  ];
}

function partyFacts(party: PartyOnForm): Fact[] {
  return addressed(sentence(party.role), party);
}

/** Name, each part of the first address, and further ones as a whole. */
function addressed(
  label: string,
  { name, country, addresses }: Pick<PartyOnForm, 'name' | 'country' | 'addresses'>,
): Fact[] {
  const local = (text: string | null | undefined): Value | null => (text ? [{ text, country }] : null);
  const [first, ...others] = addresses;
  return [
    [label, local(name)],
    [`${label}: street address`, local(first?.lines.join('\n'))],
    [`${label}: city`, local(first?.city)],
    [`${label}: region`, local(first?.region)],
    [`${label}: postal code`, local(first?.postalCode)],
    [`${label}: country`, `${countryName(first?.country ?? country)} (${first?.country ?? country})`],
    [`${label}: telephone`, addresses.find(({ telephone }) => telephone)?.telephone],
    ...others.map((one): Fact => [
      `${label}: further address`,
      local(addressLines({ ...one }, country).join('\n')),
    ]),
  ];
}

function fileFact({ kind, fileName }: AttachedFile): Fact {
  return [sentence(kind), fileName];
}

/** `end_user_undertaking` as a label. */
function sentence(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
