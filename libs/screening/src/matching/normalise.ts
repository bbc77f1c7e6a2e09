import anyAscii from 'any-ascii';
import { distance } from 'fastest-levenshtein';

/** A name as the matcher sees it. */
export interface NormalisedName {
  /** Words that tell names apart, in order. */
  readonly words: readonly string[];
  /** Legal forms, by class: `limited`, `corporation` … */
  readonly legalForms: readonly string[];
}

/** Legal forms by class: forms of one class say the same. */
const LEGAL_FORMS: Readonly<Record<string, readonly string[]>> = {
  limited: [
    'ltd',
    'limited',
    'llc',
    'gmbh',
    'bv',
    'srl',
    'sarl',
    'spa',
    'ooo',
    'sdn',
    'bhd',
    'pte',
    'pty',
    'pvt',
    'private',
    'fze',
    'fzc',
    'fzco',
    'fzllc',
    'wll',
    'kft',
    'doo',
    'dooel',
    'eood',
    'ood',
    'sti',
    'sirketi',
    'limitet',
    'mbh',
    'lda',
    'ltda',
    'spzoo',
    'co',
    'company',
    'cie',
  ],
  corporation: [
    'inc',
    'incorporated',
    'corp',
    'corporation',
    'plc',
    'ag',
    'sa',
    'nv',
    'ao',
    'oao',
    'zao',
    'pao',
    'jsc',
    'ojsc',
    'cjsc',
    'pjsc',
    'ab',
    'oy',
    'oyj',
    'asa',
    'as',
    'aps',
    'kk',
    'se',
    'tic',
    'san',
    've',
    'anonim',
    'sae',
    'psc',
  ],
};

const LEGAL_FORM_CLASS = new Map(
  Object.entries(LEGAL_FORMS).flatMap(([group, forms]) => forms.map((form) => [form, group] as const)),
);

/** Legal forms of several words, and those written in other scripts. */
const LONG_FORMS: readonly [RegExp, string][] = [
  [/有限责任公司|股份有限公司|有限公司/g, ' co ltd '],
  [/公司/g, ' co '],
  [/株式会社/g, ' kk '],
  [/주식회사/g, ' co ltd '],
  [/\b(open|closed|public|private)?\s*joint[\s-]+stock\s+company\b/gi, ' jsc '],
  [/\blimited\s+liability\s+(company|partnership)\b/gi, ' llc '],
  [/\bобщество с ограниченной ответственностью\b/gi, ' ooo '],
  [/\bакционерное общество\b/gi, ' ao '],
  [/\bsp\.?\s*z\s*o\.?\s*o\.?/gi, ' spzoo '],
];

/** Words for the same thing. */
const SYNONYMS: Readonly<Record<string, string>> = {
  tech: 'technology',
  technologies: 'technology',
  technical: 'technology',
  intl: 'international',
  inst: 'institute',
  univ: 'university',
  mfg: 'manufacturing',
  mgmt: 'management',
  natl: 'national',
  dept: 'department',
  grp: 'group',
  industries: 'industry',
  industrial: 'industry',
  ind: 'industry',
  sci: 'science',
  sciences: 'science',
  scientific: 'science',
  elec: 'electronic',
  electronics: 'electronic',
  electric: 'electronic',
  electrical: 'electronic',
  trd: 'trading',
  trade: 'trading',
  svc: 'service',
  services: 'service',
  systems: 'system',
  products: 'product',
  exp: 'export',
  imp: 'import',
  comm: 'communication',
  communications: 'communication',
  engr: 'engineering',
  eng: 'engineering',
};

/** In words of this length one wrong letter is a typing error. */
const LONG_WORD = 8;
const LONG_SYNONYMS = [
  ...Object.entries(SYNONYMS),
  ...Object.values(SYNONYMS).map((word) => [word, word] as const),
].filter(([word]) => word.length >= LONG_WORD);

const STOP_WORDS = new Set(['the', 'of', 'and', 'for', 'de', 'la', 'a']);
const HONORIFICS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'sir',
  'haji',
  'hajji',
  'sheikh',
  'general',
  'gen',
  'col',
  'maj',
  'capt',
  'eng',
]);

/** Case, accents, scripts, punctuation and legal forms put aside. Legal forms stay words when there is nothing else. */
export function normalise(name: string, isPerson: boolean): NormalisedName {
  let text = name.normalize('NFKC');
  for (const [form, short] of LONG_FORMS) text = text.replace(form, short);
  const tokens = anyAscii(text)
    .toLowerCase()
    .replace(/['’`"]/g, '')
    .replace(/\b([a-z])\.(?=[a-z]\b\.?)/g, '$1')
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '');

  const legalForms: string[] = [];
  const words: string[] = [];
  for (const [position, token] of tokens.entries()) {
    const form = isPerson || position === 0 ? undefined : LEGAL_FORM_CLASS.get(token);
    if (form) legalForms.push(form);
    else if (!STOP_WORDS.has(token) && !(isPerson && HONORIFICS.has(token)))
      words.push(isPerson ? token : canonical(token));
  }
  return words.length > 0
    ? { words, legalForms: [...new Set(legalForms)] }
    : { words: tokens, legalForms: [] };
}

/** One word for one thing, also where a letter of a long word is wrong. */
function canonical(token: string): string {
  const exact = Object.hasOwn(SYNONYMS, token) ? SYNONYMS[token] : undefined;
  if (exact || token.length < LONG_WORD) return exact ?? ordinal(token);
  const near = LONG_SYNONYMS.find(
    ([word]) => Math.abs(word.length - token.length) <= 1 && distance(word, token) === 1,
  );
  return near?.[1] ?? ordinal(token);
}

/** `54th` is 54. */
function ordinal(token: string): string {
  return token.replace(/^(\d+)(st|nd|rd|th)$/, '$1');
}
