import { contentOf, ENCRYPTION_CONTENT, levelOf, NO_LEVEL } from './de-minimis.js';
import type { Level } from './de-minimis.js';
import { DIRECT_PRODUCT_RULES, reachesItem } from './direct-product.js';
import type { Facts } from './facts.js';
import { factsOf } from './facts.js';
import type { Law } from './law.js';
import type { DeterminationQuestion } from './question.js';

/** Whether the EAR reach an item that may have been made abroad, as far as was answered. 15 CFR 734.4, 734.9. */
export interface Reach {
  readonly isSubject: 'yes' | 'perhaps' | 'no';
  /** The paragraphs that make a foreign-made item subject to the EAR. */
  readonly grounds: readonly string[];
  /** Paragraphs of 734.4 and of 734.9 that may, for want of an answer. */
  readonly byContent: readonly string[];
  readonly byProduct: readonly string[];
  readonly level: Level | null;
}

const SUBJECT: Reach = { isSubject: 'yes', grounds: [], byContent: [], byProduct: [], level: null };
const NOT_ASKED: Reach = { ...SUBJECT, isSubject: 'perhaps' };

/** An export from the United States, and the reexport of what was made there, are subject to the EAR by the export alone. */
export function reachOf(question: DeterminationQuestion, law: Law): Reach {
  const { foreignMade } = question.answers;
  if (question.from === 'US' || foreignMade === false) return SUBJECT;
  if (foreignMade === undefined) return NOT_ASKED;
  return reachOfForeignMade(factsOf(question, law));
}

function reachOfForeignMade(facts: Facts): Reach {
  const level = levelOf(facts);
  const content = byContentOf(facts, level);
  const product = DIRECT_PRODUCT_RULES.map((rule) => [rule.cite, reachesItem(rule, facts)] as const);
  const grounds = [...content, ...product].filter(([, found]) => found === 'yes').map(([cite]) => cite);
  const byContent = content.filter(([, found]) => found === 'perhaps').map(([cite]) => cite);
  const byProduct = product.filter(([, found]) => found === 'perhaps').map(([cite]) => cite);
  const isOpen = byContent.length + byProduct.length > 0;
  return {
    isSubject: grounds.length > 0 ? 'yes' : isOpen ? 'perhaps' : 'no',
    grounds,
    byContent,
    byProduct,
    level,
  };
}

type Found = readonly [cite: string, found: 'yes' | 'perhaps' | 'no'];

/** What is above the level, and what has none; that the level is not exceeded, settles what else was not answered. */
function byContentOf(facts: Facts, level: Level): Found[] {
  const { deMinimisExceeded } = facts.question.answers;
  const percent = facts.question.foreignMade?.usContentPercent;
  const content = contentOf(facts);
  const isAbove =
    deMinimisExceeded === true || (percent !== undefined && percent > level.percent)
      ? 'yes'
      : deMinimisExceeded === false || percent !== undefined
        ? 'no'
        : 'perhaps';
  const encryption = content?.has(ENCRYPTION_CONTENT) ?? 'no';
  return [
    [level.cite, isAbove],
    ...NO_LEVEL.map(({ cite, isMet }): Found => {
      const found = isMet(facts, content);
      return [cite, found === 'perhaps' && deMinimisExceeded === false ? 'no' : found];
    }),
    ['734.4(b)', encryption === 'no' || deMinimisExceeded === false ? 'no' : 'perhaps'],
  ];
}
