import { say } from '../sentences.js';
import type { Entry, FormApplication, NamedAddress, PostalAddress } from './application-form.js';
import {
  always,
  cannotSay,
  isReexport,
  leftBlank,
  main,
  notApplicable,
  optional,
  required,
  sheetOf,
} from './block.js';
import type { OnForm, BlockRule, BlockStanding, Lack } from './block.js';
import {
  addressed,
  addressedOf,
  addressedParty,
  hasPostBox,
  otherEndUsers,
  partiesIn,
  streetAddressOf,
} from './parties-on-form.js';
import type { PlacedParty } from './parties-on-form.js';
import { UNITED_STATES } from './foreign-persons.js';

/** Where addresses have no postal codes. */
const WITHOUT_POSTAL_CODES = [
  'AE',
  'AO',
  'BS',
  'BW',
  'BZ',
  'FJ',
  'HK',
  'KP',
  'LY',
  'MO',
  'QA',
  'SY',
  'UG',
  'YE',
  'ZW',
];

/** What a block takes with a name. */
interface Wanted {
  /** A telephone number, or it or a facsimile number; null: neither. */
  readonly number: 'telephone' | 'either' | null;
  /** Whether the text of the block says that P.O. boxes are not acceptable. */
  readonly refusesBoxes: boolean;
}

const OF_A_PARTY: Wanted = { number: 'either', refusesBoxes: true };

/** Blocks 14 to 20: who takes part. 15 CFR 748, Supp. 1; 748.5. */
export const PARTY_BLOCKS: readonly BlockRule[] = [
  {
    ...always({ block: '14', name: 'Applicant', pointer: '/supplierId', entries: applicant }),
    lacks: ({ form }) => [
      ...lacksOf('/supplierId', form.applicant.name, form.applicant.addresses, null, {
        number: null,
        refusesBoxes: true,
      }),
      ...abroad(form),
      ...lackingNumber(form),
    ],
  },
  {
    block: '15',
    name: 'Other Party Authorized to Receive License',
    pointer: '/bis748p/otherParty',
    standing: ({ form: { bis748p } }) =>
      bis748p.otherParty ? optional(say('form_sent_to_other')) : leftBlank(say('form_sent_to_applicant')),
    entries: ({ form: { bis748p } }) =>
      bis748p.otherParty ? [main(addressedOf(bis748p.otherParty), '/bis748p/otherParty')] : [],
    lacks: ({ form: { bis748p } }) =>
      bis748p.otherParty ? lacksOfNamed('/bis748p/otherParty', bis748p.otherParty, 'telephone') : [],
    most: null,
  },
  {
    block: '16',
    name: 'Purchaser',
    pointer: '/parties',
    standing: ({ form }) =>
      partiesIn(form, 'purchaser').length > 0
        ? required(say('form_purchaser_named'))
        : leftBlank(say('form_no_separate_purchaser')),
    entries: ({ form }) => partiesIn(form, 'purchaser').slice(0, 1).map(partyEntry),
    lacks: ({ form }) =>
      partiesIn(form, 'purchaser').flatMap(lacksOfParty({ number: 'either', refusesBoxes: false })),
    most: null,
  },
  {
    block: '17',
    name: 'Intermediate Consignee',
    pointer: '/parties',
    standing: ({ form }) =>
      required(
        partiesIn(form, 'intermediate_consignee').length > 0
          ? say('form_intermediate_named')
          : say('form_intermediate_none'),
      ),
    entries: (asked) => {
      const [first] = partiesIn(asked.form, 'intermediate_consignee');
      if (first) return [partyEntry(first)];
      // The country of unlading or transit stands there where only it is known. 15 CFR 748, Supp. 2(f).
      const isAsked = asked.requirements.some(({ block, applies }) => block === '17' && applies === 'yes');
      return isAsked ? [] : [main('None', null)];
    },
    lacks: ({ form }) => partiesIn(form, 'intermediate_consignee').flatMap(lacksOfParty(OF_A_PARTY)),
    most: null,
  },
  {
    block: '18',
    name: 'Ultimate Consignee',
    pointer: '/parties',
    standing: ({ form }) =>
      required(isTemporary(form) ? say('form_consignee_of_temporary') : say('form_of_every_application')),
    entries: ({ form }) => [...consignees(form), ...releasedTo(form).slice(0, 1)],
    lacks: ({ form }) => partiesIn(form, 'ultimate_consignee').flatMap(lacksOfParty(OF_A_PARTY)),
    most: null,
  },
  {
    block: '19',
    name: 'End-User',
    pointer: '/parties',
    standing: ({ form }) => endUserStanding(form),
    entries: ({ form }) => [
      ...otherEndUsers(form).map((party, index): Entry => ({
        ...partyEntry(party),
        ...sheetOf('748P-B', index),
        of: Number(party.pointer.split('/').at(-1)),
      })),
      ...releasedTo(form)
        .slice(1)
        .map((entry, index) => ({ ...entry, ...sheetOf('748P-B', index + otherEndUsers(form).length) })),
    ],
    lacks: ({ form }) => otherEndUsers(form).flatMap(lacksOfParty(OF_A_PARTY)),
    most: null,
  },
  {
    block: '20',
    name: 'Original Ultimate Consignee',
    pointer: '/parties',
    standing: ({ form }) => originalStanding(form),
    entries: ({ form }) => partiesIn(form, 'original_ultimate_consignee').slice(0, 1).map(partyEntry),
    lacks: ({ form }) => partiesIn(form, 'original_ultimate_consignee').flatMap(lacksOfParty(OF_A_PARTY)),
    most: null,
  },
];

function applicant({ form }: OnForm): Entry[] {
  const { name, addresses, country } = form.applicant;
  const { employerIdentificationNumber: number } = form.bis748p;
  return [
    main(addressed(name, streetAddressOf(addresses), country), '/supplierId'),
    ...(number ? [main(`EIN ${number}`, '/bis748p/employerIdentificationNumber')] : []),
  ];
}

/** Whether the employer identification number must be given; null: it is not said as whom the applicant files. Block 14. */
function needsEmployerNumber({ type, bis748p: { filesAs } }: FormApplication): boolean | null {
  if (type !== 'export') return type === null ? null : false;
  return filesAs ? filesAs === 'exporter' : null;
}

/** Only a person in the United States applies for an export; where somebody abroad is, the address tells as far as it is theirs. */
function abroad({ type, applicant: { country } }: FormApplication): Lack[] {
  return type === 'export' && !UNITED_STATES.has(country)
    ? [{ pointer: '/supplierId', detail: say('form_applicant_abroad'), citation: '15 CFR 748.4(a)(1)' }]
    : [];
}

function lackingNumber(form: FormApplication): Lack[] {
  const { employerIdentificationNumber, filesAs } = form.bis748p;
  const isNeeded = needsEmployerNumber(form);
  if (isNeeded === null && !filesAs && !employerIdentificationNumber)
    return [{ pointer: '/bis748p/filesAs', detail: say('form_capacity_unsaid') }];
  return isNeeded && !employerIdentificationNumber
    ? [{ pointer: '/bis748p/employerIdentificationNumber', detail: say('form_employer_number') }]
    : [];
}

/** The ultimate consignee; of what goes abroad for a time the applicant, in care of who controls it there. Block 18. */
function consignees(form: FormApplication): Entry[] {
  return partiesIn(form, 'ultimate_consignee').map((party) => {
    const isOther = isTemporary(form) && party.name !== form.applicant.name;
    const entry = partyEntry(party);
    return isOther ? { ...entry, text: `${form.applicant.name}\nc/o ${entry.text}` } : entry;
  });
}

/** An aircraft or a vessel on a temporary sojourn goes abroad for a time, too. 15 CFR 748, Supp. 2(p), (u). */
function isTemporary({ bis748p: { circumstances } }: FormApplication): boolean {
  return (circumstances ?? []).some((one) => one === 'temporary' || one === 'temporary_sojourn');
}

/** To whom technology or source code is released, where no consignee is named. 15 CFR 734.13(b), 734.14(b). */
function releasedTo(form: FormApplication): Entry[] {
  if (partiesIn(form, 'ultimate_consignee').length > 0) return [];
  return (form.bis748p.foreignPersons ?? []).map(({ name }, index) => ({
    ...main(name, `/bis748p/foreignPersons/${index}`),
    of: index,
  }));
}

function endUserStanding(form: FormApplication): BlockStanding {
  if (otherEndUsers(form).length > 0 || releasedTo(form).length > 1)
    return required(say('form_other_end_user'));
  if (partiesIn(form, 'end_user').length > 0) return leftBlank(say('form_consignee_is_end_user'));
  return leftBlank(say('form_no_other_end_user'));
}

function originalStanding(form: FormApplication): BlockStanding {
  const reexport = isReexport(form);
  if (reexport === null) return cannotSay(say('form_type_unsaid'));
  if (!reexport) return notApplicable(say('form_export_marked'));
  // Support of a U.S. person is marked as a reexport, and may be of no item that was ever exported. 15 CFR 748, Supp. 2(d).
  return (form.bis748p.circumstances ?? []).includes('us_person_support')
    ? optional(say('form_support_is_no_reexport'))
    : required(say('form_original_consignee'));
}

function partyEntry(party: PlacedParty): Entry {
  return main(addressedParty(party), party.pointer);
}

function lacksOfParty(wanted: Wanted) {
  return ({ pointer, name, addresses, telephone }: PlacedParty) =>
    lacksOf(pointer, name, addresses, telephone ?? null, wanted);
}

/** Of somebody whose block does not refuse P.O. boxes. */
export function lacksOfNamed(pointer: string, one: NamedAddress, number: Wanted['number']): Lack[] {
  return lacksOf(pointer, one.name, [one.address], one.telephone ?? null, { number, refusesBoxes: false });
}

function lacksOf(
  pointer: string,
  name: string,
  addresses: readonly PostalAddress[],
  telephone: string | null,
  { number, refusesBoxes }: Wanted,
): Lack[] {
  const address = streetAddressOf(addresses);
  const codeless = WITHOUT_POSTAL_CODES.includes(address?.country ?? '');
  const details = [
    ...(address?.lines.length ? [] : [say('form_street_address', { name })]),
    ...(address && refusesBoxes && hasPostBox(address) ? [say('form_no_post_box', { name })] : []),
    ...(address && !address.city ? [say('form_city', { name })] : []),
    ...(address && !address.postalCode && !codeless ? [say('form_postal_code', { name })] : []),
    ...(number === 'either' && !telephone ? [say('form_telephone_or_facsimile', { name })] : []),
    ...(number === 'telephone' && !telephone ? [say('form_telephone', { name })] : []),
  ];
  return details.map((detail) => ({ pointer, detail }));
}
