import type { CIRCUMSTANCES } from '@ninety/client/browser';

export type Circumstance = (typeof CIRCUMSTANCES)[number];

/** Under which heading a circumstance is asked for. */
export const CIRCUMSTANCE_GROUPS = ['goods', 'use', 'way', 'who', 'asked'] as const;
export type CircumstanceGroup = (typeof CIRCUMSTANCE_GROUPS)[number];

/** What a transaction may be, as a person would say it. */
export interface CircumstanceWords {
  readonly text: string;
  /** The paragraph of the supplement that asks more then. */
  readonly paragraph: string;
  readonly group: CircumstanceGroup;
  /** Of which type of application it can be; left out: of any. */
  readonly types?: readonly string[];
}

export const EXPORTS = ['export'];
export const REEXPORTS = ['reexport', 'transfer_in_country'];

const CIRCUMSTANCE_WORDS: Readonly<Record<Circumstance, CircumstanceWords>> = {
  chemicals: { text: 'Chemicals, medicines or pharmaceuticals', paragraph: '(a)', group: 'goods' },
  communications_intercepting: {
    text: 'Devices to intercept communications',
    paragraph: '(b)',
    group: 'goods',
  },
  computer_in_equipment: {
    text: 'Equipment that contains a computer',
    paragraph: '(c)',
    group: 'goods',
  },
  computer_upgrade: {
    text: 'Parts to upgrade a computer that is installed already',
    paragraph: '(c)',
    group: 'goods',
  },
  high_performance_computer: {
    text: 'A high performance computer, or parts to upgrade one',
    paragraph: '(c)(2)',
    group: 'goods',
  },
  computer_tier_3: {
    text: 'It goes to a country of Computer Tier 3',
    paragraph: '(c)(2)',
    group: 'way',
  },
  us_person_support: {
    text: 'Support by a U.S. person that needs a license of its own',
    paragraph: '(d)',
    group: 'use',
    types: REEXPORTS,
  },
  intransit_through_us: {
    text: 'The items only pass through the United States',
    paragraph: '(e)',
    group: 'way',
    types: EXPORTS,
  },
  intransit_consignee_unknown: {
    text: 'The intermediate consignee is not known yet',
    paragraph: '(f)',
    group: 'way',
  },
  nuclear_end_use: { text: 'For a nuclear end use', paragraph: '(g)', group: 'use' },
  numerical_control_device: {
    text: 'A numerical control device or a motion control board',
    paragraph: '(h)(1)',
    group: 'goods',
  },
  numerically_controlled_machine: {
    text: 'A numerically controlled machine tool, or a machine for dimensional inspection',
    paragraph: '(h)(1)',
    group: 'goods',
  },
  incorporated_abroad_export: {
    text: 'Parts to be built abroad into products for third countries',
    paragraph: '(i)(1)',
    group: 'use',
    types: EXPORTS,
  },
  incorporated_abroad_reexport: {
    text: 'Foreign-made products with parts from the United States in them',
    paragraph: '(i)(2)',
    group: 'use',
    types: REEXPORTS,
  },
  various_consignees: {
    text: 'Those products go to several countries or consignees',
    paragraph: '(i)(2)',
    group: 'use',
    types: REEXPORTS,
  },
  vessel_under_construction: {
    text: 'Stores or equipment for a vessel that is being built',
    paragraph: '(j)(1)',
    group: 'use',
  },
  aircraft_under_construction: {
    text: 'Stores or equipment for an aircraft that is being built',
    paragraph: '(j)(2)',
    group: 'use',
  },
  operating_vessel_or_aircraft: {
    text: 'Stores or equipment for a vessel or an aircraft in operation',
    paragraph: '(j)(3)',
    group: 'use',
  },
  rs_column_1: { text: 'An item is subject to RS Column 1', paragraph: '(k)', group: 'goods' },
  government_designated_person: {
    text: 'For a person whom a government end user designated under a contract',
    paragraph: '(k)',
    group: 'who',
  },
  reexport_to_third_destination: {
    text: 'It will be reexported to a third country that needs approval too',
    paragraph: '(l)',
    group: 'way',
    types: EXPORTS,
  },
  maritime_nuclear_propulsion: {
    text: 'Technology of maritime nuclear propulsion plants',
    paragraph: '(o)',
    group: 'goods',
  },
  temporary: {
    text: 'It comes back: temporary, and License Exception TMP does not serve',
    paragraph: '(p)',
    group: 'way',
  },
  to_non_state_party: {
    text: 'It goes to a country that is no State Party to the Chemical Weapons Convention',
    paragraph: '(q)',
    group: 'way',
    types: EXPORTS,
  },
  temporary_sojourn: {
    text: 'An aircraft or a vessel that travels on a temporary sojourn',
    paragraph: '(u)',
    group: 'way',
  },
  sta_eligibility_request: {
    text: 'Eligibility for License Exception STA is asked for',
    paragraph: '(w)',
    group: 'asked',
  },
  previously_licensed_under_itar: {
    text: 'A like transaction was approved under the ITAR',
    paragraph: '(x)',
    group: 'asked',
  },
  satellite_launch: {
    text: 'For a launch in or by another country',
    paragraph: '(y)',
    group: 'use',
    types: EXPORTS,
  },
  launch_by_nato_or_major_ally: {
    text: 'That country is a member of NATO or a major non-NATO ally',
    paragraph: '(y)',
    group: 'use',
    types: EXPORTS,
  },
  firearms_temporarily_in_us: {
    text: 'Firearms that are in the United States for a time only',
    paragraph: '(z)',
    group: 'goods',
    types: EXPORTS,
  },
  major_defense_equipment: {
    text: '600 series Major Defense Equipment of which Congress is notified',
    paragraph: '(aa)',
    group: 'goods',
    types: ['export', 'reexport'],
  },
  affiliates_rule: {
    text: 'Listed parties own half of a party or more',
    paragraph: '(cc)',
    group: 'who',
  },
  affiliates_ownership_unknown: {
    text: 'How much of a party listed parties own cannot be determined',
    paragraph: '(cc)',
    group: 'who',
  },
  ai_case_by_case: {
    text: 'Advanced computing items, to be reviewed case by case',
    paragraph: '(dd)',
    group: 'asked',
    types: EXPORTS,
  },
  infrastructure_as_a_service: {
    text: 'The ultimate consignee or an end user provides infrastructure as a service',
    paragraph: '(dd)',
    group: 'who',
    types: EXPORTS,
  },
  service_parts: {
    text: 'Replacement parts to service what was exported before',
    paragraph: '(a)(2)',
    group: 'use',
  },
};

/** What the application form is asked, filled in and read by. */
export const form = {
  title: 'The application form',
  titleOf: (number: string) => `The application form of ${number}`,
  read: 'Form BIS-748P, block by block',
  link: 'The form',
  kit: 'Everything for the portal, ZIP',
  portalTitle: 'The worksheet',
  portalLink: 'The worksheet',
  portalBack: 'The application',
  copyField: (label: string) => `Copy ${label}`,
  print: 'Print',
  printed: 'The printed form',
  worksheet: 'Worksheet for SNAP-R',
  asPdf: (name: string) => `${name}, PDF`,
  intro: (day: string) => `Form BIS-748P, as it is asked on ${day}`,
  withoutGroups:
    'No table of Country Groups is loaded: what depends on where it goes may apply, and is shown so.',
  sections: {
    contact: 'Contact',
    kind: 'Type of application',
    documents: 'Documents',
    earlier: 'Special purpose, earlier applications and licenses',
    parties: 'Parties',
    endUse: 'End use',
    items: 'Items',
    additional: 'Additional information',
    signature: 'Signature',
  },
  block: (block: string) => `Block ${block}`,
  blocks: (first: string, last: string) => `Blocks ${first}–${last}`,
  states: {
    required: 'asked',
    optional: 'may be filled',
    not_applicable: 'does not apply',
    left_blank: 'left blank',
    cannot_say: 'may apply',
  },
  because: (state: string, why: string) => `${state}: ${why}`,
  fillIn: { left_blank: 'Fill in', not_applicable: 'Fill in all the same' },
  fillInBlock: (block: string) => `Fill in Block ${block}`,
  stands: 'Stands there:',
  mostTaken: (length: number, most: number) => `${length} of ${most} characters`,
  fields: {
    email: 'Email (not on the form)',
    facsimile: 'Facsimile',
    foreignAvailability: 'Foreign availability',
    specialPurpose: 'Words of your own',
    previouslyDenied: 'That application was denied, not returned',
    licenseNumber: 'Number of the license that this one replaces',
    changes: 'What is to be changed',
    previousAuthorization: 'Under what the items were exported before',
    certificateNumber: 'Number of the certificate',
    filesAs: 'You file as',
    employerNumber: 'Employer identification number (EIN)',
    emergency: 'Why it is an emergency',
    detained: 'By whom items are detained or seized, and what is known of it',
    extendedValidity: 'Why it is to be valid for longer',
    signatory: 'Name of who signs',
    signatoryTitle: 'Title of who signs',
    performance: 'APP',
    ccats: 'CCATS number',
    street: 'Street',
    city: 'City',
    region: 'State or region',
    postalCode: 'Postal code',
    telephone: 'Telephone',
  },
  hints: {
    employerNumber: 'Two digits, a hyphen, seven digits',
    performance: 'Adjusted Peak Performance, in weighted TeraFLOPS',
    named: 'Kept once there are a name, a street and a country.',
    certificate: 'Kept once it has a country and a number.',
    signatory: 'Kept once there are both.',
  },
  availability: {
    within_part_768: 'Asserted by the rules of foreign availability',
    outside_part_768: 'Outside of the scope of these rules',
  },
  capacities: { exporter: 'the exporter', individual: 'an individual', agent: 'an agent' },
  notSaid: 'not said',
  principal: 'Whom you are the agent of',
  isPrepared: 'An agent prepares it for you, and you apply',
  preparedBy: 'The agent who prepares it',
  agentAuthority: 'By what the agent acts',
  agentAuthorities: {
    written_authorization: 'a power of attorney, or another written authorization',
    relationship: 'ownership, control, a position of responsibility or an affiliation',
  },
  otherParty: 'Who is to receive the license instead of you',
  addCertificate: 'Add a certificate',
  certificate: (index: number) => `Certificate ${index + 1}`,
  asAWhole: 'Approve or deny it as a whole',
  alreadyShipped: 'The shipment is laden aboard, exported or reexported already',
  more: 'What may be asked of BIS besides',
  circumstances: {
    title: 'What the transaction is',
    intro:
      'No other block tells these, and more is asked where one is so. While you say nothing, it may be asked.',
    none: 'None of all these',
    groups: {
      goods: 'What is sent',
      use: 'What it is for',
      way: 'Where it goes, and whether it stays',
      who: 'Who takes part',
      asked: 'What is asked for',
    },
    chosen: (count: number) => (count === 0 ? '' : `${count} said`),
    tick: (text: string, paragraph: string) => `${text} ${paragraph}`,
  },
  circumstanceWords: CIRCUMSTANCE_WORDS,
  persons: {
    title: 'Technology released to a person',
    intro: 'Instead of a consignee: to whom technology or source code is released.',
    citizenships: 'Citizenships',
    residencies: 'Permanent residencies',
    addCitizenship: 'Add a citizenship',
    addResidency: 'Add a permanent residency',
    since: 'Since',
    status: 'Status where the person is (such as H-1B)',
    position: 'What the person does for you',
  },
  requirement: {
    mayApply: (count: number) =>
      count === 1 ? '1 thing more may be asked' : `${count} things more may be asked`,
    may: (why: string) => `May apply: ${why}`,
    ifAny: 'if there is any, or if it is known',
    certify: 'I certify this',
    isAttached: 'It is attached',
    isOnFile: 'It is on file with you',
    unknown: 'It is unknown',
    unknownText: 'Unknown',
    standsAlready: (text: string) => `Answered by what stands there: ${text}`,
    attach: 'Attach it under Documents',
    marked: (words: string) => `Marked in its block as “${words}”`,
  },
  checklist: {
    title: 'Checklist',
    wrong: (count: number) => `${count} wrong`,
    missing: (count: number) => `${count} missing`,
    fine: 'complete',
    returned: 'BIS may return it without action for what is missing; it may be filed so.',
    notApplicable: (blocks: string) => `Do not apply or stay blank: ${blocks}`,
    complete: 'Nothing keeps it from being filed.',
    ofItem: (index: number) => `Item ${index + 1}`,
    asSaved: 'As it was saved last.',
  },
  allTheSame: 'File it all the same: BIS may return it without action',
  missingTitle: 'What the form asks and is not said',
  nothingMissing: 'Everything that the form asks is said.',
  notApplicableTitle: 'What is not asked of this application, and why',
  sheet: (name: string, number: number) => (name === '748P' ? name : `${name} ${number}`),
  entryMissing: 'missing',
  entryWrong: 'not to be filed so',
  copy: (block: string, sheet: string) => `Copy Block ${block} (${sheet})`,
  copyItem: (block: string, sheet: string, item: number) => `Copy Block ${block} (${sheet}, ${item + 1})`,
  saveAndStay: 'Save and go on',
} as const;
