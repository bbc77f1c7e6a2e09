import { say } from '../../sentences.js';
import {
  all,
  any,
  anItemOf,
  controlledFor,
  EXPORT,
  itemMeantBy,
  not,
  of,
  ofItems,
  oneItem,
  orNotKnown,
  perhaps,
  TO_SEVERAL_COUNTRIES,
  toCountry,
  toGroup,
  yesOr,
} from '../transaction.js';
import type { Condition } from '../transaction.js';
import { attached, certification, entry, facts, IF_ANY, OF_ITEMS, OF_ITEMS_IF_ANY, onFile } from './row.js';
import type { UniqueRequirements } from './row.js';

/** Entries that are chemicals or medicinals as a whole; toxins stand beside pathogens. */
const CHEMICAL = any(
  anItemOf(['1C350', '1C355', '1C395', '1C991', '1C995', '1C997', '1C980']),
  itemMeantBy('chemicals'),
  perhaps(anItemOf(['1C111', '1C351', '1C607', '1C608', '1C984']), say('form_chemicals_not_known')),
);

export const CHEMICALS: UniqueRequirements = {
  paragraph: '(a)',
  title: 'Chemicals, medicinals, and pharmaceuticals',
  when: CHEMICAL,
  asks: [
    facts('(a)(1)', '22(j)', say('form_a_composition'), { ...OF_ITEMS, when: CHEMICAL }),
    facts('(a)(2)', '22(j)', say('form_a_cas'), { ...OF_ITEMS_IF_ANY, when: CHEMICAL }),
  ],
};

/** SL is the reason for control of 742.13: of a paragraph that has it, not of an entry of which some paragraph has. */
const OF_742_13 = ofItems(
  ({ eccn, reasonsForControl }) => yesOr(eccn.includes('.') && (reasonsForControl ?? []).includes('SL')),
  say('form_controlled_for', { reason: 'SL' }),
  say('form_not_controlled_for', { reason: 'SL' }),
  say('form_not_known'),
);

const INTERCEPTING = any(
  anItemOf(['5A980', '5D980', '5E980']),
  OF_742_13,
  itemMeantBy('communications_intercepting'),
  perhaps(controlledFor('SL'), say('form_reasons_not_given', { reason: 'SL' })),
);

export const INTERCEPTING_DEVICES: UniqueRequirements = {
  paragraph: '(b)',
  title: 'Communications intercepting devices',
  when: INTERCEPTING,
  asks: [
    entry('(b)#block-9', '9', 'Communications Intercepting Device(s)'),
    facts('(b)#name', '22(j)', say('form_b_name'), { ...OF_ITEMS, when: INTERCEPTING }),
  ],
};

const OF_CATEGORY_4 = ofItems(
  ({ eccn }) => yesOr(eccn.startsWith('4')),
  say('form_category_4'),
  say('form_no_category_4'),
  say('form_not_known'),
);

/** Of Category 4, group A: what is no computer there is a component, or equipment related to one. */
const OF_CATEGORY_4_EQUIPMENT = ofItems(
  ({ eccn }) => yesOr(eccn.startsWith('4A')),
  say('form_category_4'),
  say('form_no_computer'),
  say('form_not_known'),
);

/** A computer of Category 4, or equipment that contains one. */
const COMPUTER = any(
  anItemOf(['4A003.b', '4A101', '4A980', '4A994.b']),
  itemMeantBy('computer_in_equipment'),
  perhaps(OF_CATEGORY_4_EQUIPMENT, say('form_computer_not_known')),
);

/** What computers of Category 4 or equipment containing them are sent for, and what is to be upgraded with other items. */
const COMPUTER_OR_UPGRADE = any(COMPUTER, of('computer_upgrade'));

/** Advanced computing items whose purchase order goes with the application. */
const AI_ECCNS = [
  '3A090.a',
  '4A090.a',
  '3A001.z',
  '4A003.z',
  '4A004.z',
  '4A005.z',
  '5A002.z',
  '5A004.z',
  '5A992.z',
];
const AI_COMMODITY = anItemOf(AI_ECCNS);

const HIGH_PERFORMANCE = any(
  itemMeantBy('high_performance_computer'),
  perhaps(anItemOf(['4A003']), say('form_performance_not_known')),
);

/** A plan goes with what upgrades an installation, too: with components and electronic assemblies, of whatever entry. 748, Supp. 2(c)(2). */
const SAFEGUARDED = any(HIGH_PERFORMANCE, of('computer_upgrade'));

/** Computer Tier 3 is in 740.7(c)(1), of which no table is loaded: the applicant says it. */
const TO_TIER_3 = any(toCountry('CU', 'IR', 'KP', 'SY'), of('computer_tier_3'));

export const COMPUTERS: UniqueRequirements = {
  paragraph: '(c)',
  title: 'Computers, telecommunications, information security items, and related equipment',
  when: any(OF_CATEGORY_4, AI_COMMODITY, COMPUTER_OR_UPGRADE, of('high_performance_computer')),
  asks: [
    facts('(c)#category-5', '22(a)', say('form_c_category_5'), {
      ...OF_ITEMS_IF_ANY,
      when: perhaps(OF_CATEGORY_4, say('form_category_5_not_known')),
    }),
    facts('(c)#app', '22(b)', say('form_c_app'), {
      ...OF_ITEMS,
      when: COMPUTER,
      field: {
        read: ({ item }) => item?.adjustedPeakPerformance?.trim() || null,
        pointer: '/items/{item}/adjustedPeakPerformance',
      },
    }),
    attached('(c)(1)', 'Tech. Specs.', say('form_c_specifications'), {
      when: all(toGroup('D:1'), COMPUTER_OR_UPGRADE),
    }),
    attached('(c)(2)', 'Other: Security Safeguard Plan', say('form_c_safeguard_plan'), {
      when: all(SAFEGUARDED, TO_TIER_3),
    }),
    attached('(c)(3)', 'Other: purchase order', say('form_c_purchase_order'), { when: AI_COMMODITY }),
    facts('(c)(4)#tpp', '22(j)', say('form_c_tpp'), { ...OF_ITEMS, when: AI_COMMODITY }),
    facts('(c)(4)#one-country', '24', say('form_c_one_country'), {
      when: all(AI_COMMODITY, perhaps(TO_SEVERAL_COUNTRIES, say('form_allocation_not_known'))),
    }),
    attached('(c)(4)#explanation', 'Letter of Explanation', say('form_c_tpp_explanation'), {
      ...IF_ANY,
      when: AI_COMMODITY,
    }),
  ],
};

const NUMERICAL_CONTROL = any(
  itemMeantBy('numerical_control_device'),
  perhaps(
    anItemOf(['2B991', '2B998', '2D001', '2D002', '2D201', '2D202', '2D991']),
    say('form_numerical_control_not_known'),
  ),
);

const MACHINE = any(
  anItemOf(['2B001', '2B002', '2B006.a', '2B201', '2B206.a', '2B290']),
  itemMeantBy('numerically_controlled_machine'),
  perhaps(anItemOf(['2B003', '2B006', '2B206', '2B991', '2B993', '2B996']), say('form_machine_not_known')),
);

/** 2B003 has manual machine tools and parts beside those that are numerically controlled. 2B001.a to .f and 2B201.a to .c are by the kind of machine; what is inspected with is none of the kinds. */
const machineOf = (own: readonly string[], others: readonly string[]): Condition =>
  any(
    anItemOf(own),
    perhaps(
      all(MACHINE, not(anItemOf([...others, '2B006', '2B206', '2B996']))),
      say('form_kind_of_machine_not_known'),
    ),
  );
const NEITHER = ['2B001.b', '2B001.d', '2B001.e', '2B001.f', '2B201.a'];
const TURNING_TOOLS = ['2B001.a', '2B201.c'];
const GRINDING_TOOLS = ['2B001.c', '2B201.b'];
const GRINDING = machineOf(GRINDING_TOOLS, [...TURNING_TOOLS, ...NEITHER]);
const TURNING = machineOf(TURNING_TOOLS, [...GRINDING_TOOLS, ...NEITHER, '2B002', '2B003']);

const ofControl = { ...OF_ITEMS, when: NUMERICAL_CONTROL };
const ofMachine = { ...OF_ITEMS, when: MACHINE };

export const MACHINE_TOOLS: UniqueRequirements = {
  paragraph: '(h)',
  title:
    'Numerical control devices, motion control boards, numerically controlled machine tools, dimensional inspection machines, and software for them',
  when: any(MACHINE, NUMERICAL_CONTROL),
  asks: [
    facts('(h)(1)(i)(A)', '22(j)', say('form_h_control_model'), ofControl),
    facts('(h)(1)(i)(B)', '22(j)', say('form_h_control_configuration'), ofControl),
    facts('(h)(1)(i)(C)', '22(j)', say('form_h_control_connection'), ofControl),
    facts('(h)(1)(i)(D)', '22(j)', say('form_h_control_axes'), ofControl),
    facts('(h)(1)(i)(E)', '22(j)', say('form_h_control_increment'), ofControl),
    facts('(h)(1)(i)(F)', '22(j)', say('form_h_control_software'), ofControl),
    facts('(h)(1)(i)(G)', '22(j)', say('form_h_control_real_time'), ofControl),
    facts('(h)(1)(i)(H)', '22(j)', say('form_h_control_upgrade'), ofControl),
    facts('(h)(1)(i)(I)', '22(j)', say('form_h_control_downgraded'), ofControl),
    facts('(h)(1)(ii)(A)', '22(j)', say('form_h_machine_model'), ofMachine),
    facts('(h)(1)(ii)(B)', '22(j)', say('form_h_machine_type'), ofMachine),
    facts('(h)(1)(ii)(C)', '22(j)', say('form_h_machine_axes'), ofMachine),
    facts('(h)(1)(ii)(D)', '22(j)', say('form_h_machine_workpiece'), { ...OF_ITEMS, when: GRINDING }),
    facts('(h)(1)(ii)(E)', '22(j)', say('form_h_machine_camming'), { ...OF_ITEMS, when: TURNING }),
    facts('(h)(1)(ii)(F)', '22(j)', say('form_h_machine_run_out'), ofMachine),
    facts('(h)(1)(ii)(G)', '22(j)', say('form_h_machine_accuracy'), ofMachine),
    facts('(h)(1)(ii)(H)', '22(j)', say('form_h_machine_slides'), ofMachine),
  ],
};

const RS_CONTROLLED = controlledFor('RS');
/** Which column of the chart an item controlled for RS is in, its reason does not tell: it is yes where the applicant says so. */
const RS_COLUMN_1: Condition = any(
  all(orNotKnown(RS_CONTROLLED), of('rs_column_1')),
  perhaps(RS_CONTROLLED, say('form_rs_column_not_known')),
);

const DESIGNATED_PERSON = all(
  anItemOf(['2A984', '2D984', '2E984']),
  of('government_designated_person'),
  toCountry('AT', 'CY', 'FI', 'IE', 'IL', 'MT', 'MX', 'SG', 'SE'),
);

export const REGIONAL_STABILITY: UniqueRequirements = {
  paragraph: '(k)',
  title: 'Regional stability controlled items',
  when: any(RS_COLUMN_1, DESIGNATED_PERSON),
  asks: [
    attached('(k)(1)', 'Tech. Specs.', say('form_k_specifications'), { when: RS_COLUMN_1 }),
    attached('(k)(2)', 'Other: statement of the government end user', say('form_k_statement'), {
      when: DESIGNATED_PERSON,
    }),
    facts('(k)(2)(i)', '6', say('form_k_contract_number'), {
      when: DESIGNATED_PERSON,
      stands: 'in_document',
    }),
    facts('(k)(2)(ii)', '6', say('form_k_contract'), { when: DESIGNATED_PERSON, stands: 'in_document' }),
    certification(
      '(k)(2)(iii)',
      'We certify that all of the representations in this statement are true and correct to the best of our knowledge and we do not know of any additional representations which are inconsistent with the above statement.',
      say('form_k_certification'),
      { block: '6', when: DESIGNATED_PERSON, stands: 'in_document' },
    ),
  ],
};

const ROBOT = anItemOf(['2B007', '2D001']);
const ofRobot = { ...OF_ITEMS, when: ROBOT };

export const ROBOTS: UniqueRequirements = {
  paragraph: '(m)',
  title: 'Robots',
  when: ROBOT,
  asks: [
    facts('(m)(1)', '24', say('form_m_vision'), ofRobot),
    facts('(m)(2)', '24', say('form_m_explosives'), ofRobot),
    facts('(m)(3)', '24', say('form_m_outdoors'), ofRobot),
    facts('(m)(4)', '24', say('form_m_pulse'), ofRobot),
    facts('(m)(5)', '24', say('form_m_radiation'), ofRobot),
    facts('(m)(6)', '24', say('form_m_sensors'), ofRobot),
    facts('(m)(7)', '24', say('form_m_nuclear'), ofRobot),
    facts('(m)(8)', '24', say('form_m_controllers'), ofRobot),
  ],
};

export const SHORT_SUPPLY: UniqueRequirements = {
  paragraph: '(n)',
  title: 'Short Supply controlled items',
  when: all(controlledFor('SS'), EXPORT),
  asks: [facts('(n)', '24', say('form_n_part_754'), IF_ANY)],
};

export const CHEMICAL_WEAPONS_CHEMICALS: UniqueRequirements = {
  paragraph: '(q)',
  title: 'Chemicals controlled for CW reasons under ECCN 1C350',
  when: all(oneItem(all(anItemOf(['1C350']), controlledFor('CW'))), EXPORT, of('to_non_state_party')),
  asks: [onFile('(q)', 'Other: End-Use Certificate', say('form_q_certificate'))],
};
