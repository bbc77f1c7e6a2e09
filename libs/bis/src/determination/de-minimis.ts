import type { Facts } from './facts.js';
import { isIn, isMacauOrD5 } from './facts.js';
import type { Covers, ItemScope } from './item-scope.js';
import { covers, items } from './item-scope.js';
import { normalParagraph } from './control-scope.js';

/** A foreign-made item that has no de minimis level. 15 CFR 734.4(a). */
interface NoLevel {
  readonly cite: string;
  /** Whether this item to there, with that in it, has none; what is in it is null where it is not known. */
  readonly isMet: (facts: Facts, content: Content | null) => Covers;
}

interface Content {
  has(scope: ItemScope): Covers;
  hasWhere(test: (eccn: string, path: string | null) => Covers): Covers;
}

/** Below which part of its value U.S.-origin content does not make an item subject to the EAR. 15 CFR 734.4(c), (d). */
export interface Level {
  readonly percent: 10 | 25;
  readonly cite: string;
}

const SENSITIVE_SME = '3B001.a.4, c, d, f.1, f.5, f.6, k to n, p.2, p.4, r; 3B002.c';
export const SME = items(SENSITIVE_SME);
const COMPUTERS = items('4A003.b limited');
const SLOWER_COMPUTERS = items('4A994.b limited; 4A003');
const SEMICONDUCTORS = items('3A001 limited');
const SEMICONDUCTORS_AND_INTERCONNECTS = items('3A001 limited; 4A994.j');
const ENCRYPTION_TECHNOLOGY = items('5E002');
const LITHOGRAPHY = items('3B993.f.1');
const ENGINE_TECHNOLOGY = items('9E003.a.1, a.2, a.3, a.4, a.5, a.6, a.8, h, i, l');
const MILITARY_COMMODITY = items('0A919');
const IN_MILITARY_COMMODITY = items('0A919.a.1');
/** Category 3B, except what (a)(8) names. */
const OTHER_3B = /^3B/;
/** Their governments control 3B993.f.1 themselves. Footnote 1 of 15 CFR 734.4(a)(3). */
const CONTROLLED_THERE: ReadonlySet<string> = new Set(['JP', 'NL']);
/** 15 CFR 734.4(a)(6)(ii), beside Country Groups E:1 and E:2. */
const Y_COUNTRIES: ReadonlySet<string> = new Set(['BY', 'CN', 'RU']);
/** 15 CFR 734.4(a)(1). */
const TERRORISM: ReadonlySet<string> = new Set(['CU', 'IR', 'KP', 'SY']);

export const NO_LEVEL: readonly NoLevel[] = [
  {
    // To Computer Tier 3, which 740.7 lists.
    cite: '734.4(a)(1)',
    isMet: (facts, content) =>
      TERRORISM.has(facts.destination.country)
        ? both(
            covers(SLOWER_COMPUTERS, facts.eccn, facts.path),
            has(content, SEMICONDUCTORS_AND_INTERCONNECTS),
          )
        : both(covers(COMPUTERS, facts.eccn, facts.path), has(content, SEMICONDUCTORS)),
  },
  {
    cite: '734.4(a)(2)',
    isMet: (facts, content) => (facts.productGroup === 'E' ? has(content, ENCRYPTION_TECHNOLOGY) : 'no'),
  },
  {
    cite: '734.4(a)(3)',
    isMet: ({ eccn, path, question: { answers, from } }) =>
      CONTROLLED_THERE.has(from)
        ? 'no'
        : both(covers(LITHOGRAPHY, eccn, path), answered(answers.advancedNodeFab)),
  },
  {
    cite: '734.4(a)(4)',
    isMet: (facts, content) => (facts.productGroup === 'E' ? has(content, ENGINE_TECHNOLOGY) : 'no'),
  },
  {
    cite: '734.4(a)(5)',
    isMet: (facts, content) =>
      isIn(facts.destination, 'D:5')
        ? both(covers(MILITARY_COMMODITY, facts.eccn, facts.path), has(content, IN_MILITARY_COMMODITY))
        : 'no',
  },
  {
    cite: '734.4(a)(6)(i)',
    isMet: ({ destination }, content) =>
      isIn(destination, 'D:5')
        ? hasWhere(content, (eccn, path) => isOfMilitarySeries(eccn, path, 'a to x'))
        : 'no',
  },
  {
    cite: '734.4(a)(6)(ii)',
    isMet: ({ destination }, content) =>
      isIn(destination, 'E:1', 'E:2') || Y_COUNTRIES.has(destination.country)
        ? hasWhere(content, (eccn, path) => isOfMilitarySeries(eccn, path, 'y'))
        : 'no',
  },
  {
    // Unless 742.4(a)(4) or 742.6(a)(6) exclude it, which turns on Supplement No. 4 to part 742.
    cite: '734.4(a)(8)',
    isMet: (facts, content) =>
      isMacauOrD5(facts.destination)
        ? both(both(covers(SME, facts.eccn, facts.path), hasWhere(content, isIntegratedCircuit)), 'perhaps')
        : 'no',
  },
  {
    cite: '734.4(a)(9)',
    isMet: (facts, content) =>
      OTHER_3B.test(facts.eccn) && covers(SME, facts.eccn, facts.path) !== 'yes'
        ? both(isForFootnote5(facts), hasWhere(content, isIntegratedCircuit))
        : 'no',
  },
];

/** U.S.-origin encryption items count as (b) says, by their classification under 740.17. 15 CFR 734.4(b). */
export const ENCRYPTION_CONTENT = items('5A002; 5A004; 5B002; 5D002');

export function levelOf({ places }: Facts): Level {
  return places.some((place) => isIn(place, 'E:1', 'E:2'))
    ? { percent: 10, cite: '734.4(c)' }
    : { percent: 25, cite: '734.4(d)' };
}

/** What is in the item, as it was told. */
export function contentOf({ question }: Facts): Content | null {
  const contains = question.foreignMade?.contains?.map((one) => one.toUpperCase());
  if (contains === undefined) return null;
  const hasWhere: Content['hasWhere'] = (test) =>
    contains.reduce<Covers>((found, one) => {
      const eccn = one.slice(0, 5);
      return either(found, test(eccn, normalParagraph(eccn, one)));
    }, 'no');
  return { hasWhere, has: (scope) => hasWhere((eccn, path) => covers(scope, eccn, path)) };
}

function has(content: Content | null, scope: ItemScope): Covers {
  return content === null ? 'perhaps' : content.has(scope);
}

function hasWhere(content: Content | null, test: (eccn: string, path: string | null) => Covers): Covers {
  return content === null ? 'perhaps' : content.hasWhere(test);
}

/** "9x515 or “600 series” items enumerated or otherwise described in paragraphs .a through .x", or .y. */
function isOfMilitarySeries(eccn: string, path: string | null, paragraphs: 'a to x' | 'y'): Covers {
  if (eccn.charAt(2) !== '6' && !/^9[A-E]515$/.test(eccn)) return 'no';
  if (path === null) return 'perhaps';
  return (path.charAt(0) === 'y') === (paragraphs === 'y') ? 'yes' : 'no';
}

/** "A U.S.-origin integrated circuit specified under Category 3, 4, or 5": its entry tells, mostly. */
function isIntegratedCircuit(eccn: string): Covers {
  return /^[345]A/.test(eccn) ? 'yes' : 'no';
}

/** An entity of footnote 5, or a facility in Macau or D:5 that makes advanced-node integrated circuits. */
export function isForFootnote5(facts: Facts): Covers {
  return either(
    isMarked(facts, '5'),
    facts.places.some(isMacauOrD5) ? answered(facts.question.answers.advancedNodeFab) : 'no',
  );
}

/** Whether a party has a footnote of the Entity List; `perhaps`: one that it may be has. */
export function isMarked({ question }: Facts, footnote: string): Covers {
  const marked = question.parties
    .flatMap(({ listed = [] }) => listed)
    .filter(({ source, footnotes }) => source === 'EL' && footnotes.includes(footnote));
  if (marked.length === 0) return 'no';
  return marked.some(({ confirmed }) => confirmed) ? 'yes' : 'perhaps';
}

export function answered(answer: boolean | undefined): Covers {
  if (answer === undefined) return 'perhaps';
  return answer ? 'yes' : 'no';
}

export function both(one: Covers, other: Covers): Covers {
  if (one === 'no' || other === 'no') return 'no';
  return one === 'yes' && other === 'yes' ? 'yes' : 'perhaps';
}

export function either(one: Covers, other: Covers): Covers {
  if (one === 'yes' || other === 'yes') return 'yes';
  return one === 'no' && other === 'no' ? 'no' : 'perhaps';
}
