import type { Sentence } from '@ninety/platform/sentences';
import { cited } from './cited.js';
import { both } from './de-minimis.js';
import type { Cited, DeterminationReason } from './determination.js';
import { OPEN_EXCEPTIONS } from './embargoes.js';
import { ADVANCED_COMPUTING_EXCEPTIONS } from './end-use-table.js';
import type { Facts } from './facts.js';
import { isIn, isMacauOrD5, isOfAdvancedComputingConcern } from './facts.js';
import { isControlledFor } from './item-control.js';
import type { Covers, ItemScope } from './item-scope.js';
import { covers, items } from './item-scope.js';
import { placeOf } from './places.js';
import { wordsOf } from './exception-words.js';
import { say } from '../sentences.js';

/** A restriction on all exceptions, or on those that it names. 15 CFR 740.2(a). */
export interface Restriction {
  readonly cite: string;
  readonly isMet: (facts: Facts, applying: readonly DeterminationReason[]) => Covers;
  /** The exceptions that may be used all the same. */
  readonly spares: ReadonlySet<string>;
  /** The only ones that it is about; undefined: all. */
  readonly of?: ReadonlySet<string>;
  readonly sentence: Sentence;
}

const none: ReadonlySet<string> = new Set();
const only = (symbols: string): ReadonlySet<string> => new Set(symbols.split(' '));
const GOV = only('GOV');
const STA = only('STA');

/** MT items that may be exported to D:4 and D:5 as parts of vehicles and craft. 15 CFR 740.2(a)(5)(ii)(A). */
export const AVIATION_ITEMS = items(
  `6A008; 7A001; 7A002; 7A004; 7A101; 7A102; 7A103; 7A104; 7A105; 7B001; 7D001; 7D002; 7D003; 7D101; 7D102; 7E003; 7E101; 9A515`,
);
const BEARINGS = items('2A001; 2A101');
const INTERCEPTION = items('5A001.f.1; 5A980; 5D001 limited; 5D980');
const INTERCEPTION_TECHNOLOGY = items('5E001.a limited; 5E980');
const DETECTOR_TECHNOLOGY = items('6E001 limited; 6E002 limited');
const EXPLOSIVES_DETECTION = items('2A983; 2A984; 2D983; 2D984; 2E983; 2E984');
const SEMICONDUCTOR = items(
  `3B001.a.4, c, d, f.1, f.5, f.6, k to n, p.2, p.4, r; 3B002.c; 3B993; 3B994; 3D001 limited; 3D002 limited; 3D003 limited; 3D992 limited;
  3D993 limited; 3D994 limited; 3E001 limited; 3E992 limited; 3E993 limited; 3E994 limited`,
);
const ADVANCED_COMPUTING = items(
  `3A090; 4A090; 4E091; 3D001 limited; 3E001 limited; 4D090; 4E001 limited; 3A001.z; 4A003.z; 4A004.z; 4A005.z; 4D001 limited;
  5A002.z; 5A004.z; 5A992.z; 5D002.z; 5D992.z; 5E002 limited; 5E992 limited`,
);
const MILITARY_TECHNOLOGY = items('9D610.b; 9D619.b; 9E610.b; 9E619.b, c');
const EMERGING = items('0A521; 0B521; 0C521; 0D521; 0E521');
const PROTECTIVE = items('1A613.c, d');
const FIREARMS = items('0A506; 0A507; 0A508');
const FIREARMS_OF_USML = items('0A501 limited; 0A502 limited; 0A504 limited; 0A506 limited');
const PAKISTAN = items('1B999; 2A992; 2B999 except h.2; 3A992; 3A999; 6A996');

/** What part 746 leaves of the exceptions, by country; of Syria what it leaves of EAR99. 15 CFR 740.2(a)(6). */
export const BY_SANCTIONS: ReadonlyMap<
  string,
  { readonly cite: string; readonly symbols: ReadonlySet<string> }
> = new Map([
  ['CU', { cite: '746.2(a)(1)', symbols: new Set<string>(OPEN_EXCEPTIONS.cuba) }],
  ['KP', { cite: '746.4(c)', symbols: new Set<string>(OPEN_EXCEPTIONS.northKorea) }],
  ['IR', { cite: '746.7(c)', symbols: none }],
  ['RU', { cite: '746.8(c)(2)', symbols: new Set<string>(OPEN_EXCEPTIONS.russia) }],
  ['BY', { cite: '746.8(c)(2)', symbols: new Set<string>(OPEN_EXCEPTIONS.russia) }],
  ['SY', { cite: '746.9(b), 740.5', symbols: new Set<string>(OPEN_EXCEPTIONS.syriaEar99) }],
]);

const item = (scope: ItemScope, { eccn, path }: Facts) => covers(scope, eccn, path);
const when = (is: boolean): Covers => (is ? 'yes' : 'no');
const atMost = (is: boolean): Covers => (is ? 'perhaps' : 'no');
const isMissile = ({ entry, path }: Facts) => isControlledFor(entry, path, 'MT');
const isMilitarySeries = ({ is600Series, is9x515 }: Facts) => is600Series || is9x515;
const goesToD4OrD5 = ({ places }: Facts) => places.some((place) => isIn(place, 'D:4', 'D:5'));
const isHongKong = (country: string) => country === 'HK';
/** NS, MT, NP or CB: what Hong Kong's own licenses are asked for. */
const isForHongKong = ({ entry, path }: Facts) =>
  ['NS', 'MT', 'NP', 'CB'].some((reason) => isControlledFor(entry, path, reason) !== 'no');
const reasonsWith = (applying: readonly DeterminationReason[], code: string) =>
  applying.some(({ rule }) => rule.startsWith(`chart:${code}`));

/** Australia, India, Japan, New Zealand, and NATO, whose members 772.1 lists; none of those is in a group D or E. */
function isOutsideCrimeControlPartners({ places }: Facts): Covers {
  if (places.every(({ country }) => ['AU', 'IN', 'JP', 'NZ'].includes(country))) return 'no';
  const isOutside = places.some((place) => isIn(place, 'D:1', 'D:2', 'D:3', 'D:4', 'D:5', 'E:1', 'E:2'));
  return isOutside ? 'yes' : 'perhaps';
}

/** "Destined to, shipped from, or … manufactured in a destination listed in Country Group D:5 or Hong Kong"; where it was made is not known. */
function isAtD5OrHongKong({ places, countries, question, law }: Facts): boolean {
  const isAtD5 = [...places, placeOf(law, question.from)].some((place) => isIn(place, 'D:5'));
  return isAtD5 || countries.some(isHongKong) || isHongKong(question.from);
}

/** Whether the value reaches an amount; a contract may be worth more than the order. */
function reaches({ question: { value } }: Facts, amount: number): Covers {
  return value !== null && value >= amount ? 'yes' : 'perhaps';
}

function isUnverified({ question }: Facts): Covers {
  const entries = question.parties
    .flatMap(({ listed = [] }) => listed)
    .filter(({ source }) => source === 'UVL');
  if (entries.length === 0) return 'no';
  return entries.some(({ confirmed }) => confirmed) ? 'yes' : 'perhaps';
}

const ITEM_ROWS: readonly Restriction[] = [
  {
    cite: '740.2(a)(3)',
    isMet: (facts) => item(INTERCEPTION, facts),
    spares: GOV,
    sentence: say('restricted_interception'),
  },
  {
    cite: '740.2(a)(3)',
    isMet: (facts) => item(INTERCEPTION_TECHNOLOGY, facts),
    spares: none,
    sentence: say('restricted_interception'),
  },
  {
    cite: '740.2(a)(4)',
    isMet: (facts, applying) => (reasonsWith(applying, 'CC') ? isOutsideCrimeControlPartners(facts) : 'no'),
    spares: only('GOV BAG STA'),
    sentence: say('restricted_crime_control'),
  },
  {
    cite: '740.2(a)(5)(i)',
    isMet: (facts) => (goesToD4OrD5(facts) ? 'no' : isMissile(facts)),
    spares: only('TMP RPL GOV TSU AVS APR STA'),
    sentence: say('restricted_missile'),
  },
  {
    cite: '740.2(a)(5)(ii)(A)',
    isMet: (facts) => (goesToD4OrD5(facts) && item(AVIATION_ITEMS, facts) !== 'no' ? isMissile(facts) : 'no'),
    spares: only('TMP RPL TSU AVS'),
    sentence: say('restricted_missile_craft'),
  },
  {
    cite: '740.2(a)(5)(ii)(B)',
    isMet: (facts) => (goesToD4OrD5(facts) && item(BEARINGS, facts) !== 'no' ? isMissile(facts) : 'no'),
    spares: only('TMP RPL'),
    sentence: say('restricted_missile_craft'),
  },
  {
    cite: '740.2(a)(5)(ii)',
    isMet: (facts) => {
      const isNamed = item(AVIATION_ITEMS, facts) !== 'no' || item(BEARINGS, facts) !== 'no';
      return goesToD4OrD5(facts) && !isNamed ? isMissile(facts) : 'no';
    },
    spares: none,
    sentence: say('restricted_missile_concern'),
  },
  {
    cite: '740.2(a)(7)',
    isMet: (facts) => item(DETECTOR_TECHNOLOGY, facts),
    spares: GOV,
    sentence: say('restricted_detectors'),
  },
  {
    cite: '740.2(a)(8)',
    isMet: (facts) => item(EXPLOSIVES_DETECTION, facts),
    spares: only('RPL GOV TSU'),
    sentence: say('restricted_explosives_detection'),
  },
  {
    cite: '740.2(a)(9)(i)',
    isMet: (facts) => both(item(SEMICONDUCTOR, facts), when(facts.places.some(isMacauOrD5))),
    spares: GOV,
    sentence: say('restricted_semiconductor'),
  },
  {
    cite: '740.2(a)(9)(ii)',
    isMet: (facts) => {
      const { headquarteredInD5 } = facts.question.answers;
      const isThere = facts.places.some(isOfAdvancedComputingConcern) || headquarteredInD5 === true;
      return both(item(ADVANCED_COMPUTING, facts), isThere ? 'yes' : atMost(headquarteredInD5 === undefined));
    },
    spares: new Set(ADVANCED_COMPUTING_EXCEPTIONS),
    sentence: say('restricted_advanced_computing'),
  },
];

const SERIES_ROWS: readonly Restriction[] = [
  {
    cite: '740.2(a)(11)',
    isMet: ({ eccn }) => when(eccn === '0A919'),
    spares: GOV,
    sentence: say('restricted_military_commodity'),
  },
  {
    cite: '740.2(a)(12)',
    isMet: (facts) => {
      const isProtective = item(PROTECTIVE, facts);
      if (!isMilitarySeries(facts) || !isAtD5OrHongKong(facts) || isProtective === 'yes') return 'no';
      return isProtective === 'no' ? 'yes' : 'perhaps';
    },
    spares: GOV,
    sentence: say('restricted_military_series'),
  },
  {
    cite: '740.2(a)(12)(ii)',
    isMet: (facts) => both(item(PROTECTIVE, facts), when(isAtD5OrHongKong(facts))),
    spares: only('GOV TMP BAG'),
    sentence: say('restricted_military_series'),
  },
  {
    cite: '740.2(a)(13)',
    isMet: (facts) =>
      facts.is600Series && !(facts.eccn === '9A610' && facts.path?.startsWith('a') === true)
        ? isMissile(facts)
        : 'no',
    spares: none,
    of: STA,
    sentence: say('restricted_missile_sta'),
  },
  {
    cite: '740.2(a)(13)',
    isMet: (facts) => item(MILITARY_TECHNOLOGY, facts),
    spares: GOV,
    sentence: say('restricted_military_technology'),
  },
  {
    cite: '740.2(a)(13)',
    isMet: ({ is600Series }) => when(is600Series),
    spares: only('LVS TMP RPL TSU GOV BAG STA'),
    sentence: say('restricted_600_series'),
  },
  {
    cite: '740.2(a)(14)',
    isMet: (facts) => item(EMERGING, facts),
    spares: GOV,
    sentence: say('restricted_emerging'),
  },
  {
    cite: '740.2(a)(15), (16)',
    // Whether it is Major Defense Equipment, 772.1 says.
    isMet: (facts) => {
      const amount = isIn(facts.destination, 'A:5') ? 25_000_000 : 14_000_000;
      return both(atMost(facts.is600Series), reaches(facts, amount) === 'yes' ? 'yes' : 'no');
    },
    spares: GOV,
    sentence: say('restricted_major_defense'),
  },
  {
    cite: '740.2(a)(18)',
    isMet: (facts) => (facts.is9x515 ? isMissile(facts) : 'no'),
    spares: none,
    of: STA,
    sentence: say('restricted_missile_sta'),
  },
];

const TRADE_ROWS: readonly Restriction[] = [
  {
    cite: '740.2(a)(10)',
    isMet: (_, applying) => when(reasonsWith(applying, 'FC')),
    spares: none,
    sentence: say('restricted_firearms_convention'),
  },
  { cite: '740.2(a)(17)', isMet: isUnverified, spares: none, sentence: say('restricted_unverified') },
  {
    cite: '740.2(a)(19)',
    isMet: (facts) => atMost(isHongKong(facts.question.destination) && isForHongKong(facts)),
    spares: none,
    sentence: say('restricted_hong_kong'),
  },
  {
    cite: '740.2(a)(20)',
    isMet: (facts) => atMost(isHongKong(facts.question.from) && isForHongKong(facts)),
    spares: none,
    sentence: say('restricted_from_hong_kong'),
  },
  {
    cite: '740.2(a)(21)',
    isMet: (facts) => item(FIREARMS_OF_USML, facts),
    spares: GOV,
    sentence: say('restricted_firearms_with_defense_articles'),
  },
  {
    cite: '740.2(a)(22)',
    // Whether the item is eligible there, 740.24 says.
    isMet: ({ entry }) => atMost(wordsOf(entry, 'IEC')?.startsWith('Yes') === true),
    spares: only('IEC TMP RPL GOV TSU'),
    sentence: say('restricted_implemented_controls'),
  },
  {
    cite: '740.2(a)(23)',
    isMet: (facts) => {
      const isFree = facts.places.every(
        (place) => isIn(place, 'A:5', 'A:6') && !['MX', 'ZA', 'TR'].includes(place.country),
      );
      return isFree ? 'no' : both(item(FIREARMS, facts), reaches(facts, 4_000_000));
    },
    spares: GOV,
    sentence: say('restricted_firearms_contract'),
  },
  {
    cite: '740.2(a)(25)',
    isMet: (facts) => both(item(PAKISTAN, facts), when(facts.places.some(({ country }) => country === 'PK'))),
    spares: only('TMP RPL GOV'),
    sentence: say('restricted_pakistan'),
  },
  {
    cite: '740.2(a)(26)',
    isMet: (facts) => atMost(facts.places.some(({ country }) => country === 'AE')),
    spares: none,
    of: STA,
    sentence: say('restricted_emirates'),
  },
];

const SANCTION_ROWS: readonly Restriction[] = [...BY_SANCTIONS].map(([country, { cite, symbols }]) => ({
  cite: `740.2(a)(6), ${cite}`,
  isMet: ({ places }: Facts) => when(places.some((place) => place.country === country)),
  spares: symbols,
  sentence: say('restricted_sanctions'),
}));

export const RESTRICTIONS: readonly Restriction[] = [
  ...ITEM_ROWS,
  ...SANCTION_ROWS,
  ...SERIES_ROWS,
  ...TRADE_ROWS,
];

/** Each said once. */
const SAID: readonly (readonly [Restriction, Cited])[] = RESTRICTIONS.map((restriction) => [
  restriction,
  cited(restriction.sentence, `15 CFR ${restriction.cite}`),
]);

/** A restriction that is met, or may be. */
export interface Restricted {
  readonly restriction: Restriction;
  readonly cited: Cited;
  readonly is: 'yes' | 'perhaps';
}

export function restrictionsOn(facts: Facts, applying: readonly DeterminationReason[]): Restricted[] {
  const found: Restricted[] = [];
  for (const [restriction, said] of SAID) {
    const is = restriction.isMet(facts, applying);
    if (is !== 'no') found.push({ restriction, cited: said, is });
  }
  return found;
}

export function isOn({ spares, of }: Restriction, symbol: string): boolean {
  return !spares.has(symbol) && (of === undefined || of.has(symbol));
}
