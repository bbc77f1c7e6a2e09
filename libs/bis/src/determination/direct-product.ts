import { answered, both, either, isForFootnote5, isMarked, SME } from './de-minimis.js';
import type { Facts } from './facts.js';
import { isIn, isMacauOrD5 } from './facts.js';
import { isControlledFor } from './item-control.js';
import type { Covers, ItemScope } from './item-scope.js';
import { covers, items } from './item-scope.js';

/** A foreign-direct-product rule. 15 CFR 734.9(b)–(l). */
interface DirectProductRule {
  readonly cite: string;
  /** Whether the item, and where or to whom it goes, are in its scope. */
  readonly isAbout: (facts: Facts) => Covers;
  /** Whether technology or software of this number, or a plant made with it, brings the item in. */
  readonly isMadeWith: (eccn: string, facts: Facts) => Covers;
}

const listOf = (text: string): ReadonlySet<string> => new Set(text.split(/[\s,]+/).filter(Boolean));
/** 15 CFR 734.9(e)(1)(i). */
const FOOTNOTE_1 = listOf(
  `3D001 3D901 3D991 3D992 3D993 3D994 3E001 3E002 3E003 3E901 3E991 3E992 3E993 3E994 4D001 4D993 4D994 4E001 4E992 4E993
  5D001 5D991 5E001 5E991`,
);
/** 15 CFR 734.9(e)(2)(i), (i)(1). */
const FOOTNOTE_4 = new Set([...FOOTNOTE_1, '5D002', '5E002']);
/** 15 CFR 734.9(h)(1). */
const ADVANCED_COMPUTING = new Set([...FOOTNOTE_4, '4D090']);
/** 15 CFR 734.9(e)(3)(i), (k)(1); of 3D001, 3E001, 3D991 and 3E991 what is for equipment of 3B. */
const EQUIPMENT = listOf('3D992 3D993 3D994 3E992 3E993 3E994');
const EQUIPMENT_IN_PART = listOf('3D001 3D901 3D991 3E001 3E901 3E991');
/** 15 CFR 734.9(l)(1). */
const COMPUTING_PLANT = listOf('3A001 3A090 4A003 4A004 4A005 4A090 5A002 5A004 5A992');

const FOOTNOTE_5_ITEMS = items(
  `3B001 except a.4, c, d, f.1, f.5, f.6, g, h, k to n, p.2, p.4, r; 3B002 except c; 3B903; 3B991 except b.2.a, b.2.b; 3B992; 3B993; 3B994`,
);
const ADVANCED_ITEMS = items(
  `3A090; 3E001 limited; 4A090; 4E001 limited; 3A001.z; 4A003.z; 4A004.z; 4A005.z; 5A002.z; 5A004.z; 5A992.z`,
);
const MODEL_WEIGHTS = items('4E091');

const isOf = (list: ReadonlySet<string>) => (eccn: string) => (list.has(eccn) ? 'yes' : 'no');
const isTechnology = (eccn: string) => (/^\d[DE]/.test(eccn) ? 'yes' : 'no');
const isOfEquipment = (eccn: string) => {
  if (EQUIPMENT.has(eccn)) return 'yes';
  return EQUIPMENT_IN_PART.has(eccn) ? 'perhaps' : 'no';
};
const item = (scope: ItemScope, { eccn, path }: Facts) => covers(scope, eccn, path);
const goesTo = (facts: Facts, ...groups: readonly string[]): Covers =>
  facts.places.some((place) => isIn(place, ...groups)) ? 'yes' : 'no';
const goesToOneOf = ({ places }: Facts, ...countries: readonly string[]): Covers =>
  places.some(({ country }) => countries.includes(country)) ? 'yes' : 'no';
/** EAR99 items are in the scope of Russia's and Iran's rules by HTS code alone, which is not known here. */
const isListedOrByCode = ({ isListed }: Facts): Covers => (isListed ? 'yes' : 'perhaps');
const isSubjectToNationalSecurity = ({ entry, isListed, path }: Facts): Covers => {
  if (!entry) return isListed ? 'perhaps' : 'no';
  return isControlledFor(entry, path, 'NS');
};

export const DIRECT_PRODUCT_RULES: readonly DirectProductRule[] = [
  {
    // Technology that needs a written assurance: what the entry says of TSR tells most of it.
    cite: '734.9(b)',
    isAbout: (facts) => both(isSubjectToNationalSecurity(facts), goesTo(facts, 'D:1', 'E:1', 'E:2')),
    isMadeWith: (eccn, { law }) => {
      const tsr = law.entries.get(eccn)?.exceptions.find(([symbol]) => symbol === 'TSR')?.[1];
      return both(isTechnology(eccn), tsr?.startsWith('Yes') === true ? 'yes' : 'perhaps');
    },
  },
  {
    cite: '734.9(c)',
    isAbout: (facts) => both(answered(facts.is9x515), goesTo(facts, 'D:5', 'E:1', 'E:2')),
    isMadeWith: isOf(listOf('9D515 9E515')),
  },
  {
    cite: '734.9(d)',
    isAbout: (facts) =>
      both(
        answered(facts.is600Series || facts.eccn === '0A919'),
        goesTo(facts, 'D:1', 'D:3', 'D:4', 'D:5', 'E:1', 'E:2'),
      ),
    isMadeWith: (eccn) => (/^\d[DE]6/.test(eccn) ? 'yes' : 'no'),
  },
  {
    cite: '734.9(e)(1)',
    isAbout: (facts) => isMarked(facts, '1'),
    isMadeWith: isOf(FOOTNOTE_1),
  },
  {
    cite: '734.9(e)(2)',
    isAbout: (facts) => isMarked(facts, '4'),
    isMadeWith: isOf(FOOTNOTE_4),
  },
  {
    cite: '734.9(e)(3)',
    isAbout: (facts) => both(item(FOOTNOTE_5_ITEMS, facts), isForFootnote5(facts)),
    isMadeWith: isOfEquipment,
  },
  {
    cite: '734.9(f)',
    isAbout: (facts) => both(isListedOrByCode(facts), goesToOneOf(facts, 'RU', 'BY')),
    isMadeWith: isTechnology,
  },
  {
    cite: '734.9(g)',
    isAbout: (facts) => isMarked(facts, '3'),
    isMadeWith: isTechnology,
  },
  {
    cite: '734.9(h)',
    isAbout: (facts) => item(ADVANCED_ITEMS, facts),
    isMadeWith: isOf(ADVANCED_COMPUTING),
  },
  {
    cite: '734.9(i)',
    isAbout: (facts) => both(goesToOneOf(facts, 'CN', 'MO'), answered(facts.question.answers.supercomputer)),
    isMadeWith: isOf(FOOTNOTE_4),
  },
  {
    cite: '734.9(j)',
    isAbout: (facts) =>
      both(
        either(answered(/^[3-9]/.test(facts.category)), both(isListedOrByCode(facts), 'perhaps')),
        goesToOneOf(facts, 'IR'),
      ),
    isMadeWith: (eccn) => (/^[3-9][DE]/.test(eccn) ? 'yes' : 'no'),
  },
  {
    cite: '734.9(k)',
    isAbout: (facts) => both(item(SME, facts), answered(facts.places.some(isMacauOrD5))),
    isMadeWith: isOfEquipment,
  },
  {
    cite: '734.9(l)',
    isAbout: (facts) => item(MODEL_WEIGHTS, facts),
    isMadeWith: (eccn) => (COMPUTING_PLANT.has(eccn) ? 'perhaps' : 'no'),
  },
];

/**
 * Whether a rule makes a foreign-made item subject to the EAR. What it is made with may be told by numbers, or only that it is, or is
 * not, a direct product.
 */
export function reachesItem(rule: DirectProductRule, facts: Facts): Covers {
  const isAbout = rule.isAbout(facts);
  if (isAbout === 'no') return 'no';
  return both(isAbout, madeWith(rule, facts));
}

function madeWith({ isMadeWith }: DirectProductRule, facts: Facts): Covers {
  const numbers = facts.question.foreignMade?.madeWith;
  const { directProduct } = facts.question.answers;
  if (numbers === undefined) {
    // Of technology or software that the rule does not tell apart, a yes says enough.
    if (directProduct === true) return isMadeWith === isTechnology ? 'yes' : 'perhaps';
    return answered(directProduct);
  }
  return numbers.reduce<Covers>(
    (found, number) => either(found, isMadeWith(number.slice(0, 5).toUpperCase(), facts)),
    'no',
  );
}
