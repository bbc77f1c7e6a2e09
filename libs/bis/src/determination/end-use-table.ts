import type { Sentence } from '@ninety/platform/sentences';
import type { DeterminationReason } from './determination.js';
import type { Facts } from './facts.js';
import { isIn, isMacauOrD5, isOfAdvancedComputingConcern } from './facts.js';
import type { Covers, ItemScope } from './item-scope.js';
import { covers, items } from './item-scope.js';
import { placeOf } from './places.js';
import type { Place } from './places.js';
import type { Answered } from './question.js';
import { say } from '../sentences.js';

/** A prohibition of part 744 that turns on what somebody knows of the end use or the end user. */
export interface EndUseRule {
  /** As the reason names it. */
  readonly rule: string;
  /** The paragraph, without '15 CFR'. */
  readonly cite: string;
  readonly asks: Answered;
  /** Whether it is about this item and where it goes; `perhaps` where its words say more of the item than the paragraph does. */
  readonly isAbout: (facts: Facts) => Covers;
  /** Whether to ask where nothing was answered; else the rule is named as not examined. */
  readonly isAsked?: (facts: Facts) => boolean;
  readonly overcomeBy: DeterminationReason['overcomeBy'];
  readonly reason: Sentence;
}

/** Supplement No. 2 to part 744; 'limited' where it says "Limited to", or takes a part of the entry in words. */
export const MILITARY_ITEMS = items(
  `1A290 limited; 1C990; 1C996; 1D993; 1D999.b limited; 1E994 limited; 2A290; 2A291; 2A991 limited; 2B991 limited; 2B992; 2B996 limited;
  2B999; 2D290; 3A991; 3A992; 3A999; 3B991; 3B992; 3C992; 3D991; 3E991 limited; 4A994 limited; 4D993; 4D994 limited;
  5A991.a, b.7, f; 5B991; 5D991 limited; 5E991 limited; 5A992; 5D992; 6A991; 6A993; 6A995; 6A996; 6C992; 7A994; 7B994; 7D994; 7E994;
  8A992; 8D992; 8E992; 9A991; 9B990; 9D991; 9E991`,
);

/** Supplement No. 3 to part 744; Italy includes San Marino and the Holy See. */
const SUPPLEMENT_3 = new Set(
  'AU AT BE CA DK FI FR DE GR IS IE IT SM VA JP LU NL NZ NO PT ES SE TR GB'.split(' '),
);
/** 15 CFR 744.21(a)(1). */
const MILITARY_END_USE_COUNTRIES: ReadonlySet<string> = new Set(['MM', 'KH', 'CN', 'NI', 'VE']);
/** 15 CFR 744.21(a)(2). */
const RUSSIA_AND_BELARUS: ReadonlySet<string> = new Set(['BY', 'RU']);
/** 15 CFR 744.22(a), beside Country Groups E:1 and E:2. */
const INTELLIGENCE_COUNTRIES: ReadonlySet<string> = new Set(['BY', 'MM', 'KH', 'CN', 'RU', 'VE']);
/** 15 CFR 744.9(a)(1)(i), (iii). */
const CAMERAS_FREE: ReadonlySet<string> = new Set(['AU', 'CA', 'GB']);

const CAMERAS_OF_A3 = items('6A003.a.3, a.4, a.6');
const CAMERAS = items('0A504 limited; 6A002; 6A003 except a.3, a.4, a.6; 6A993.a limited; 8A002.d');
const CAMERAS_FOR_0A919 = items('0A504 limited; 6A002; 6A003; 6A993.a limited; 8A002.d');
/** "Including those incorporating “information security” functionality". */
const MICROPROCESSORS = items('3A991.a.1; 3D991 limited; 3E991 limited; 5A002 limited; 5A992 limited');
const SUPERCOMPUTER_ITEMS = items('3A001; 3A991; 4A003; 4A004; 4A994; 5A002; 5A004; 5A992');
const ADVANCED_COMPUTING = items(
  `3A001.z.1.b, z.2.b, z.3.b, z.4.b; 3A090.b; 4A003.z.1.b, z.2.b; 4A004.z.2; 4A005.z.2; 4A090.b;
  5A002.z.1.b, z.2.b, z.3.b, z.4.b, z.5.b; 5A004.z.1.b, z.2.b; 5A992.z.2;
  5D002.z.1.b, z.2.b, z.3.b, z.4.b, z.5.b, z.6.b, z.7.b, z.8.b, z.9.b; 5D992.z.2`,
);
const HIGH_BANDWIDTH_MEMORY = items('3A090.c');
const ADVANCED_TECHNOLOGY = items('3E001 limited');

/** 15 CFR 740.2(a)(9)(ii): the exceptions that may overcome 744.23(a)(3)(i). 15 CFR 744.23(c). */
export const ADVANCED_COMPUTING_EXCEPTIONS = [
  'TMP',
  'NAC',
  'ACA',
  'RPL',
  'GOV',
  'TSU',
  'HBM',
  'AIA',
  'ACM',
] as const;

const somewhere = (test: (place: Place) => boolean) => (facts: Facts) => facts.places.some(test);
const anywhereIn = (countries: ReadonlySet<string>) => somewhere(({ country }) => countries.has(country));
const isInMacauOrD5 = somewhere(isMacauOrD5);
const isOfIntelligence = somewhere(
  (place) => INTELLIGENCE_COUNTRIES.has(place.country) || isIn(place, 'E:1', 'E:2'),
);

/** A rule about these items, where it is about the place. */
const itemsWhere = (scope: ItemScope, where: (facts: Facts) => boolean) => (facts: Facts) =>
  where(facts) ? covers(scope, facts.eccn, facts.path) : 'no';
const anyItemWhere = (where: (facts: Facts) => boolean) => (facts: Facts) => (where(facts) ? 'yes' : 'no');
const listedItemWhere = (where: (facts: Facts) => boolean) => (facts: Facts) =>
  facts.isListed && where(facts) ? 'yes' : 'no';

/** "Items … destined to entities designated with a Footnote 5 are not subject to the license requirements in this section." */
function isForFootnote5({ question }: Facts): boolean {
  return question.parties.some(({ listed = [] }) =>
    listed.some(
      ({ source, confirmed, footnotes }) => source === 'EL' && confirmed && footnotes.includes('5'),
    ),
  );
}
/** "ECCN in Product Groups B, C, D, or E in Category 3". */
const isCategory3Production = ({ category, productGroup }: Facts) =>
  category === '3' && 'BCDE'.includes(productGroup);
/** Product groups D and E. */
export const isSoftwareOrTechnology = (productGroup: string) => productGroup === 'D' || productGroup === 'E';
/** Where the items of 744.23(a)(2)(i) and (ii) go to; those for entities of footnote 5 are left out. */
const isForFacilities = (facts: Facts) => isInMacauOrD5(facts) && !isForFootnote5(facts);
const isAbroad = ({ question }: Facts) => question.from !== 'US' || question.answers.foreignMade === true;
const isOfWeaponsConcern = somewhere(
  (place) =>
    isIn(place, 'D:4', 'D:5', 'E:1', 'E:2') ||
    INTELLIGENCE_COUNTRIES.has(place.country) ||
    place.country === 'MO',
);

const WEAPONS: readonly EndUseRule[] = [
  {
    rule: '744.2',
    cite: '744.2(a)',
    asks: 'weaponsEndUse',
    isAbout: anyItemWhere(somewhere(({ country }) => !SUPPLEMENT_3.has(country))),
    // 744.2(c): TSU (740.13(a), (b)) overcomes it for the countries of Supplement No. 3 alone.
    overcomeBy: 'none',
    reason: say('nuclear_end_use'),
  },
  {
    rule: '744.3',
    cite: '744.3(a)',
    asks: 'weaponsEndUse',
    isAbout: () => 'yes',
    isAsked: somewhere((place) => isIn(place, 'D:4')),
    overcomeBy: 'none',
    reason: say('missile_end_use'),
  },
  {
    rule: '744.4',
    cite: '744.4(a)',
    asks: 'weaponsEndUse',
    isAbout: () => 'yes',
    isAsked: somewhere((place) => !isIn(place, 'A:3')),
    overcomeBy: 'none',
    reason: say('chemical_end_use'),
  },
  {
    rule: '744.6',
    cite: '744.6(b), (c)',
    asks: 'usPersonSupport',
    isAbout: anyItemWhere(() => true),
    isAsked: (facts) => isAbroad(facts) && isOfWeaponsConcern(facts),
    overcomeBy: 'none',
    reason: say('us_person_support'),
  },
];

const CAMERA_RULES: readonly EndUseRule[] = [
  {
    rule: '744.9',
    cite: '744.9(a)(1)(i)',
    asks: 'militaryEndUser',
    isAbout: itemsWhere(
      CAMERAS_OF_A3,
      somewhere(({ country }) => !CAMERAS_FREE.has(country)),
    ),
    overcomeBy: ['GOV'],
    reason: say('camera_military_end_user'),
  },
  {
    rule: '744.9',
    cite: '744.9(a)(1)(ii)',
    asks: 'militaryEndUser',
    isAbout: itemsWhere(
      CAMERAS,
      somewhere((place) => !isIn(place, 'A:1')),
    ),
    overcomeBy: ['GOV'],
    reason: say('camera_military_end_user'),
  },
  {
    rule: '744.9',
    cite: '744.9(a)(1)(iii)',
    asks: 'militaryEndUse',
    isAbout: itemsWhere(
      CAMERAS_FOR_0A919,
      somewhere(({ country }) => !CAMERAS_FREE.has(country)),
    ),
    overcomeBy: ['GOV'],
    reason: say('camera_military_commodity'),
  },
];

const MICROPROCESSOR_RULES: readonly EndUseRule[] = (['militaryEndUse', 'militaryEndUser'] as const).map(
  (asks) => ({
    rule: '744.17',
    cite: '744.17(a)',
    asks,
    isAbout: itemsWhere(
      MICROPROCESSORS,
      somewhere((place) => isIn(place, 'D:1')),
    ),
    overcomeBy: ['GOV'],
    reason: say('microprocessor_military'),
  }),
);

const MILITARY: readonly EndUseRule[] = (['militaryEndUse', 'militaryEndUser'] as const).flatMap((asks) => [
  {
    rule: '744.21',
    cite: '744.21(a)(1)',
    asks,
    isAbout: itemsWhere(MILITARY_ITEMS, anywhereIn(MILITARY_END_USE_COUNTRIES)),
    overcomeBy: ['GOV'],
    reason: say(asks === 'militaryEndUse' ? 'military_end_use' : 'military_end_user'),
  },
  {
    rule: '744.21',
    cite: '744.21(a)(2)',
    asks,
    isAbout: anyItemWhere(anywhereIn(RUSSIA_AND_BELARUS)),
    overcomeBy: ['GOV'],
    reason: say(asks === 'militaryEndUse' ? 'military_end_use' : 'military_end_user'),
  },
]);

const INTELLIGENCE: readonly EndUseRule[] = [
  {
    rule: '744.22',
    cite: '744.22(a)',
    asks: 'militaryIntelligence',
    isAbout: anyItemWhere(isOfIntelligence),
    overcomeBy: ['GOV'],
    reason: say('military_intelligence'),
  },
  {
    // Elsewhere the list of (f)(2) is exhaustive, and an answer does not say who it is.
    rule: '744.22',
    cite: '744.22(a), (f)(2)',
    asks: 'militaryIntelligence',
    isAbout: (facts) => (isOfIntelligence(facts) ? 'no' : 'perhaps'),
    isAsked: () => false,
    overcomeBy: ['GOV'],
    reason: say('military_intelligence_elsewhere'),
  },
];

const ADVANCED: readonly EndUseRule[] = [
  {
    rule: '744.23',
    cite: '744.23(a)(1)',
    asks: 'supercomputer',
    isAbout: itemsWhere(SUPERCOMPUTER_ITEMS, isInMacauOrD5),
    overcomeBy: 'none',
    reason: say('supercomputer_end_use'),
  },
  {
    rule: '744.23',
    cite: '744.23(a)(2)(i)',
    asks: 'advancedNodeFab',
    isAbout: anyItemWhere(isForFacilities),
    overcomeBy: 'none',
    reason: say('advanced_node_end_use'),
  },
  {
    // "… but you do not know whether “production” of “advanced-node ICs” occurs": what is not answered is not known.
    rule: '744.23',
    cite: '744.23(a)(2)(ii)',
    asks: 'integratedCircuitFab',
    isAbout: anyItemWhere(
      (facts) =>
        isCategory3Production(facts) &&
        facts.question.answers.advancedNodeFab === undefined &&
        isForFacilities(facts),
    ),
    overcomeBy: 'none',
    reason: say('unknown_node_end_use'),
  },
  {
    // The circuits are to be made there, wherever they are designed; whether it is such software, the number does not tell.
    rule: '744.23',
    cite: '744.23(a)(2)(iii)',
    asks: 'advancedNodeFab',
    isAbout: (facts) =>
      isSoftwareOrTechnology(facts.productGroup) && !isForFacilities(facts) ? 'perhaps' : 'no',
    isAsked: () => false,
    overcomeBy: 'none',
    reason: say('circuit_design_end_use'),
  },
  {
    rule: '744.23',
    cite: '744.23(a)(3)(i)(A)',
    asks: 'headquarteredInD5',
    isAbout: itemsWhere(ADVANCED_COMPUTING, ({ destination }) => !isOfAdvancedComputingConcern(destination)),
    overcomeBy: ADVANCED_COMPUTING_EXCEPTIONS,
    reason: say('headquartered_in_d5'),
  },
  {
    rule: '744.23',
    cite: '744.23(a)(3)(i)(B)',
    asks: 'headquarteredInD5',
    isAbout: itemsWhere(HIGH_BANDWIDTH_MEMORY, ({ destination }) => !isMacauOrD5(destination)),
    overcomeBy: ADVANCED_COMPUTING_EXCEPTIONS,
    reason: say('headquartered_in_d5'),
  },
  {
    rule: '744.23',
    cite: '744.23(a)(3)(ii)',
    asks: 'headquarteredInD5',
    isAbout: ({ eccn, path, question, law }) => {
      return isOfAdvancedComputingConcern(placeOf(law, question.from))
        ? covers(ADVANCED_TECHNOLOGY, eccn, path)
        : 'no';
    },
    overcomeBy: 'none',
    reason: say('technology_of_d5'),
  },
  {
    rule: '744.23',
    cite: '744.23(a)(4)(i)',
    asks: 'semiconductorEquipment',
    isAbout: listedItemWhere(isInMacauOrD5),
    overcomeBy: ['GOV'],
    reason: say('semiconductor_equipment'),
  },
  {
    rule: '744.23',
    cite: '744.23(a)(4)(ii)',
    asks: 'semiconductorEquipment',
    isAbout: listedItemWhere(
      (facts) => !isInMacauOrD5(facts) && facts.question.answers.headquarteredInD5 === true,
    ),
    overcomeBy: ['GOV'],
    reason: say('semiconductor_equipment_elsewhere'),
  },
  {
    rule: '744.23',
    cite: '744.23(a)(4)(ii)',
    asks: 'headquarteredInD5',
    isAbout: listedItemWhere(
      ({ question: { answers }, ...facts }) =>
        !facts.places.some(isMacauOrD5) &&
        answers.semiconductorEquipment === true &&
        answers.headquarteredInD5 === undefined,
    ),
    overcomeBy: ['GOV'],
    reason: say('semiconductor_equipment_elsewhere'),
  },
];

/** In the order of part 744. */
export const END_USE_RULES: readonly EndUseRule[] = [
  ...WEAPONS,
  ...CAMERA_RULES,
  ...MICROPROCESSOR_RULES,
  ...MILITARY,
  ...INTELLIGENCE,
  ...ADVANCED,
];
