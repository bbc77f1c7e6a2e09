import Big from 'big.js';
import type { Deficiency } from '../../application.js';
import { totalOf } from '../../money.js';
import { say } from '../../sentences.js';
import type { FormApplication, FormParty } from '../application-form.js';
import {
  all,
  any,
  anItemOf,
  answered,
  controlledFor,
  countryOf,
  EXPORT,
  not,
  of,
  OF_TECHNOLOGY,
  ofItems,
  ONLY_ITEM,
  oneItem,
  orNotKnown,
  perhaps,
  REEXPORT,
  toGroup,
  TRANSFER,
  yesOr,
} from '../transaction.js';
import type { Condition, Looked } from '../transaction.js';
import {
  attached,
  certification,
  entry,
  facts,
  IF_ANY,
  OF_ITEMS,
  OF_ITEMS_IF_ANY,
  onFile,
  OR_UNKNOWN,
  zero,
} from './row.js';
import type { AnsweringField, UniqueRequirements } from './row.js';

/** Block 5, as it is marked already: a transfer in-country is a reexport there. */
const MARKED_REEXPORT: AnsweringField = {
  read: ({ form }) => (form.type === null || form.type === 'export' ? null : 'Reexport'),
  pointer: '/type',
};

const partyIn = (role: string, pointer = '/parties'): AnsweringField => ({
  read: ({ form }) => form.parties.find((one) => one.role === role)?.name ?? null,
  pointer,
});

export const US_PERSON_SUPPORT: UniqueRequirements = {
  paragraph: '(d)',
  title: '“U.S. person” support activities that require a license under § 744.6',
  when: of('us_person_support'),
  asks: [
    entry('(d)#block-5', '5', 'Reexport', { field: MARKED_REEXPORT }),
    entry('(d)#block-24', '24', 'A license is required for this transaction under § 744.6 of the EAR.'),
    facts('(d)#activities', '9', say('form_d_activities')),
    facts('(d)#eccn', '22(a)', say('form_d_eccn'), {
      ...OF_ITEMS,
      field: { read: ({ item }) => item?.eccn || null, pointer: '/items/{item}/eccn' },
    }),
    attached('(d)#explanation', 'Other: explanation of the activity', say('form_d_explanation')),
  ],
};

export const INTRANSIT_THROUGH_US: UniqueRequirements = {
  paragraph: '(e)',
  title: 'Intransit through the United States',
  when: of('intransit_through_us'),
  asks: [
    entry('(e)(1)', '9', 'Intransit Shipment'),
    facts('(e)(2)#consignor', '24', say('form_e_consignor')),
    facts('(e)(2)#origin', '24', say('form_e_origin')),
    attached('(e)(3)', 'Other: evidence of the exporting country’s approval', say('form_e_evidence'), IF_ANY),
    attached('(e)(4)', 'Other: support documents', say('form_e_support'), IF_ANY),
  ],
};

export const INTRANSIT_ABROAD: UniqueRequirements = {
  paragraph: '(f)',
  title: 'Intransit outside of the United States',
  when: of('intransit_consignee_unknown'),
  asks: [facts('(f)', '17', say('form_f_country'), { stands: 'instead' })],
};

const NUCLEAR_CONTROLLED = controlledFor('NP');
const NUCLEAR_END_USE = all(of('nuclear_end_use'), oneItem(orNotKnown(not(controlledFor('SS')))));
const ITEM_OF_NUCLEAR = any(NUCLEAR_CONTROLLED, NUCLEAR_END_USE);

export const NUCLEAR: UniqueRequirements = {
  paragraph: '(g)',
  title: 'Nuclear Nonproliferation items and end-uses',
  when: ITEM_OF_NUCLEAR,
  asks: [
    onFile('(g)(1)', 'Nuclear Certification', say('form_g_statement')),
    entry('(g)(2)(i)', '7', 'Nuclear Certification', { standsWith: '(g)(1)' }),
    entry('(g)(2)(ii)', '9', 'NUCLEAR CONTROLS'),
    facts('(g)(2)(iii)', '21', say('form_g_locations'), IF_ANY),
    facts('(g)(2)(iv)', '22(j)', say('form_g_features'), { ...OF_ITEMS_IF_ANY, when: ITEM_OF_NUCLEAR }),
    facts('(g)(2)(v)#knowledge', '24', say('form_g_knowledge'), { when: NUCLEAR_END_USE }),
    facts('(g)(2)(v)#uses', '24', say('form_g_uses'), { ...IF_ANY, when: NUCLEAR_END_USE }),
  ],
};

const PARTS_EXPORTED = all(of('incorporated_abroad_export'), EXPORT);
const PARTS_REEXPORTED = all(of('incorporated_abroad_reexport'), REEXPORT);
const SEVERAL = any(of('various_consignees'), {
  applies: ({ form }) => yesOr(form.parties.filter(({ role }) => role === 'ultimate_consignee').length > 1),
  because: say('form_several_consignees'),
  otherwise: say('form_is_not_various_consignees'),
});
const ofParts = { when: PARTS_REEXPORTED };
/** An item that is the spare parts that go with the product: the applicant describes them as such. */
const IS_PRODUCT = all(PARTS_REEXPORTED, not(answered('(i)(2)(viii)')));
const ofProducts = { ...OF_ITEMS, when: IS_PRODUCT };
const WITH_TECHNOLOGY: Condition = all(
  PARTS_REEXPORTED,
  any(OF_TECHNOLOGY, perhaps(REEXPORT, say('form_technology_with_it_not_known'))),
  toGroup('D:1', 'E:1', 'E:2'),
);

export const INCORPORATED_ABROAD: UniqueRequirements = {
  paragraph: '(i)',
  title: 'Parts, components, and materials incorporated abroad into foreign-made products',
  when: any(PARTS_EXPORTED, PARTS_REEXPORTED),
  asks: [
    facts('(i)(1)#commodities', '21', say('form_i_commodities'), { when: PARTS_EXPORTED }),
    facts('(i)(1)#end-use', '21', say('form_i_typical_end_use'), { when: PARTS_EXPORTED }),
    facts('(i)(1)#countries', '21', say('form_i_markets'), { when: PARTS_EXPORTED }),
    entry('(i)(2)(i)', '9', 'Parts and Components', ofParts),
    facts('(i)(2)(ii)#consignee', '18', say('form_i_receiver'), {
      when: all(PARTS_REEXPORTED, not(SEVERAL)),
      field: partyIn('ultimate_consignee'),
    }),
    entry('(i)(2)(ii)#various', '18', 'Various', { when: all(PARTS_REEXPORTED, SEVERAL), stands: 'instead' }),
    facts('(i)(2)(ii)#countries', '24', say('form_i_countries'), { when: all(PARTS_REEXPORTED, SEVERAL) }),
    facts('(i)(2)(iii)', '20', say('form_i_exporter'), {
      ...ofParts,
      field: partyIn('original_ultimate_consignee'),
    }),
    facts('(i)(2)(iv)#activity', '21', say('form_i_activity'), ofParts),
    facts('(i)(2)(iv)#end-use', '21', say('form_i_product_end_use'), { ...ofParts, ...OR_UNKNOWN }),
    facts('(i)(2)(v)', '22(e)', say('form_i_quantity'), {
      ...ofProducts,
      ...OR_UNKNOWN,
      field: { read: ({ item }) => item?.quantity?.trim() || null, pointer: '/items/{item}/quantity' },
      stands: 'instead',
    }),
    zero('(i)(2)(vi)', '22(h)', ofProducts),
    facts('(i)(2)(vii)#product', '22(j)', say('form_i_product'), ofProducts),
    attached('(i)(2)(vii)#brochures', 'Tech. Specs.', say('form_i_brochures'), { ...IF_ANY, ...ofParts }),
    facts('(i)(2)(vii)#unit-value', '22(j)', say('form_i_unit_value'), ofProducts),
    facts('(i)(2)(vii)#us-content', '22(j)', say('form_i_us_content'), ofProducts),
    facts('(i)(2)(vii)#us-content-value', '22(j)', say('form_i_us_content_value'), ofProducts),
    facts('(i)(2)(vii)#basis', '22(j)', say('form_i_basis'), ofProducts),
    facts('(i)(2)(vii)#foreign-parts', '22(j)', say('form_i_foreign_parts'), { ...ofProducts, ...IF_ANY }),
    facts('(i)(2)(vii)#range', '22(j)', say('form_i_range'), { ...ofProducts, ...IF_ANY }),
    facts('(i)(2)(viii)', '22(j)', say('form_i_spare_parts'), { ...OF_ITEMS_IF_ANY, ...ofParts }),
    zero('(i)(2)(ix)', '23', ofParts),
    facts('(i)(2)(x)#waiver', '24', say('form_i_waiver'), { ...IF_ANY, ...ofParts }),
    facts('(i)(2)(x)#technology', '24', say('form_i_technology'), { when: WITH_TECHNOLOGY }),
  ],
};

const VESSEL = of('vessel_under_construction');
const AIRCRAFT = of('aircraft_under_construction');
const OPERATING = of('operating_vessel_or_aircraft');
/** Of a vessel of 12 metres or more: of a shorter one its length is given, and that is all. */
const longVessel = {
  mayBeUnknown: true,
  when: VESSEL,
  optionalWhere: answered('(j)(1)(ii)#length'),
} as const;
const ofAircraft = { when: AIRCRAFT, ...OR_UNKNOWN };
const ofOperating = { when: OPERATING };
const longOperating = {
  mayBeUnknown: true,
  when: OPERATING,
  optionalWhere: answered('(j)(3)(iii)#length'),
} as const;

export const STORES: UniqueRequirements = {
  paragraph: '(j)',
  title: 'Ship stores, plane stores, supplies, and equipment',
  when: any(VESSEL, AIRCRAFT, OPERATING),
  asks: [
    facts('(j)(1)(i)', '18', say('form_j_shipyard'), { when: VESSEL, stands: 'instead' }),
    facts('(j)(1)(ii)#length', '22(j)', say('form_j_length'), { when: VESSEL, ...IF_ANY }),
    facts('(j)(1)(ii)(A)', '22(j)', say('form_j_hull'), longVessel),
    facts('(j)(1)(ii)(B)', '22(j)', say('form_j_vessel_type'), longVessel),
    facts('(j)(1)(ii)(C)', '22(j)', say('form_j_vessel_owner'), longVessel),
    facts('(j)(1)(ii)(D)', '22(j)', say('form_j_registry'), longVessel),
    facts('(j)(2)(i)', '18', say('form_j_plant'), { when: AIRCRAFT, stands: 'instead' }),
    facts('(j)(2)(ii)(A)', '22(j)', say('form_j_aircraft_type'), ofAircraft),
    facts('(j)(2)(ii)(B)', '22(j)', say('form_j_aircraft_owner'), ofAircraft),
    facts('(j)(2)(ii)(C)', '22(j)', say('form_j_registry'), ofAircraft),
    facts('(j)(3)(i)#owner', '18', say('form_j_owner'), { ...ofOperating, stands: 'instead' }),
    facts('(j)(3)(i)#vessel', '18', say('form_j_vessel_name'), { ...ofOperating, ...IF_ANY }),
    facts('(j)(3)(i)#port', '18', say('form_j_port'), {
      ...ofOperating,
      optionalWhere: answered('(j)(3)(ii)'),
    }),
    certification(
      '(j)(3)(ii)',
      'Uncertain; however, shipment(s) will not be made to Country Groups D:1 or E:2.',
      say('form_j_uncertain'),
      { block: '18', when: all(OPERATING, not(answered('(j)(3)(i)#port'))), ...IF_ANY },
    ),
    facts('(j)(3)(iii)#length', '22(j)', say('form_j_length'), { ...ofOperating, ...IF_ANY }),
    facts('(j)(3)(iii)#hull', '22(j)', say('form_j_hull_of_vessel'), {
      ...ofOperating,
      ...IF_ANY,
      ...OR_UNKNOWN,
    }),
    facts('(j)(3)(iii)#type', '22(j)', say('form_j_type'), longOperating),
    facts('(j)(3)(iii)#owner', '22(j)', say('form_j_vessel_owner'), longOperating),
    facts('(j)(3)(iii)#registry', '22(j)', say('form_j_registry'), longOperating),
  ],
};

export const REEXPORTS: UniqueRequirements = {
  paragraph: '(l)',
  title: 'Reexports',
  when: all(of('reexport_to_third_destination'), EXPORT),
  asks: [facts('(l)', '24', say('form_l_country'))],
};

export const TEMPORARY: UniqueRequirements = {
  paragraph: '(p)',
  title: 'Temporary exports or reexports',
  when: of('temporary'),
  asks: [
    facts('(p)#purpose', '24', say('form_p_purpose'), { stands: 'in_document' }),
    certification(
      '(p)',
      'The items described on this license application are to be temporarily exported (or reexported) for {}, used solely for the purpose authorized, and returned to the United States (or originating country) as soon as the temporary purpose has ended, but in no case later than one year of the date of export (or reexport), unless other disposition has been authorized in writing by the Bureau of Industry and Security.',
      say('form_p_certification'),
      { filledBy: '(p)#purpose' },
    ),
  ],
};

/** Paragraphs that are an aircraft or a vessel itself, and entries that have such among other things. */
const CRAFT = any(
  anItemOf(['9A610.a', '9A991.a', '9A991.b', '8A609.a', '8A620.a', '8A620.b']),
  perhaps(
    ofItems(
      ({ eccn }) => yesOr(eccn === 'EAR99' || /^(8A001|8A992|8A609|8A620|9A012|9A610|9A991)/.test(eccn)),
      say('form_craft'),
      say('form_no_craft'),
      say('form_not_known'),
    ),
    say('form_craft_not_known'),
  ),
);
/** Where the application is of one item, it is that. */
const SOJOURNING = all(of('temporary_sojourn'), any(ONLY_ITEM, CRAFT));

export const SOJOURN: UniqueRequirements = {
  paragraph: '(u)',
  title: 'Aircraft and vessels on temporary sojourn',
  when: of('temporary_sojourn'),
  asks: [
    zero('(u)#unit-price', '22(g)', { ...OF_ITEMS, when: SOJOURNING }),
    zero('(u)#total-price', '22(h)', { ...OF_ITEMS, when: SOJOURNING }),
    facts('(u)#total', '23', say('form_u_total'), {
      computed: totalOfOthers,
      stands: 'instead',
    }),
  ],
};

/** What the items other than the aircraft or vessel come to, in US dollars; null while that cannot be told. */
function totalOfOthers({ form }: Looked): string | null {
  let sum = new Big(0);
  for (const item of form.items) {
    const isCraft = SOJOURNING.applies({ form, item });
    if (isCraft === 'cannot_say') return null;
    if (isCraft === 'yes') continue;
    const total = totalOf(item);
    if (total === null || item.unitPrice?.currency !== 'USD') return null;
    sum = sum.plus(total);
  }
  return sum.toString();
}

const CONSIGNEES = ['ultimate_consignee', 'original_ultimate_consignee'];

export const TRANSFERS: UniqueRequirements = {
  paragraph: '(v)',
  title: 'In-country transfers',
  when: TRANSFER,
  asks: [
    entry('(v)#block-9', '9', 'in-country transfer'),
    entry('(v)#block-5', '5', 'Reexport', { field: MARKED_REEXPORT }),
    facts('(v)#country', '20', say('form_v_country'), {
      field: {
        read: ({ form }) => {
          const [country, ...others] = countriesOfConsignees(form);
          return country !== undefined && others.length === 0 && hasBoth(form) ? country : null;
        },
        pointer: '/parties',
      },
    }),
  ],
};

function countriesOfConsignees({ parties }: FormApplication): string[] {
  const consignees = parties.filter(({ role }) => CONSIGNEES.includes(role));
  return [...new Set(consignees.map(({ country }) => countryOf(country)))];
}

function hasBoth({ parties }: FormApplication): boolean {
  return CONSIGNEES.every((role) => parties.some((one: FormParty) => one.role === role));
}

/** A transfer in-country from one country into another is none. Supp. 2(v). */
export function transferDeficiencies(form: FormApplication): Deficiency[] {
  if (form.type !== 'transfer_in_country' || !hasBoth(form)) return [];
  const countries = countriesOfConsignees(form);
  if (countries.length === 1) return [];
  return [
    {
      pointer: '/parties',
      detail: say('form_transfer_between', { countries: countries.join(', ') }),
      citation: '15 CFR 748, Supp. 2(v)',
    },
  ];
}
