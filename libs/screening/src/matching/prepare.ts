import anyAscii from 'any-ascii';
import { ConverterBuilder } from 'opencc-js/core';
import * as traditionalToSimplified from 'opencc-js/preset/t2cn';
import { pinyin } from 'pinyin-pro';
import { typingErrors } from './edit-distance.js';
import type { Kind } from './matcher.js';
import { chineseReadings, soundOf } from './sound.js';
import type { ChineseReadings } from './sound.js';
import {
  COMMON_NAMES,
  COUNTRIES,
  GENERIC,
  HONORIFICS,
  LEGAL_FORMS,
  LONG_FORMS,
  NUMBER_WORDS,
  PARTICLES,
  PLACES,
  SON_OF,
  STOP_WORDS,
  SYNONYMS,
  TENS,
  TRANSLATED,
} from './vocabulary.js';
import type { LegalClass } from './vocabulary.js';
import { TUNING } from './tuning.js';
import type { WordClass } from './tuning.js';

/** A word of a name, with what the comparison needs of it. */
export interface Word {
  readonly text: string;
  /** As it was written, where `text` is a synonym. */
  readonly raw: string;
  /** As it sounds. */
  readonly sound: string;
  /** Of a person: as a Chinese name, if it can be one, read as pinyin and as Wade–Giles. */
  readonly chinese: ChineseReadings | null;
  readonly class: WordClass;
  /** How much it tells of who it is, 0…1. */
  readonly weight: number;
}

/** A name with what the comparison needs of it, worked out once. */
export interface PreparedName {
  readonly name: string;
  readonly isPerson: boolean;
  /** `Latin` also for what was romanised. */
  readonly script: string;
  readonly wasRomanised: boolean;
  readonly words: readonly Word[];
  /** All words without a space between them, particles included. */
  readonly joined: string;
  readonly legalForms: readonly LegalClass[];
  /** What was put aside of a company's name, as it stood: legal forms, articles, `of` and the like. */
  readonly ignored: readonly string[];
  /** Of a person: the name after `bin` or `ibn`. */
  readonly father: string | null;
  /** First letters, of three words and more. */
  readonly acronym: string | null;
  readonly total: number;
}

const LEGAL_CLASS = new Map(
  (Object.entries(LEGAL_FORMS) as [LegalClass, string][]).flatMap(([group, forms]) =>
    forms.split(/\s+/).map((form) => [form, group] as const),
  ),
);
/** Legal forms that stand before a name. */
const LEADING_FORMS = /^(ooo|oao|zao|pao|ao|jsc|ojsc|cjsc|pjsc|ano|nko|gup|fgup|pt|tov|too|uab|sia|ltd|llc)$/;
/** Short legal forms that are no other word, wherever they stand. */
const SURE_FORMS = /^(ltd|llc|inc|ooo|oao|zao|pao|jsc|plc|pte|pty|pvt|bhd|sdn|fze|zrt|kft|spzoo)$/;
/** What lists put before a name whose claim they deny. */
const DISOWNED = /^\s*(?:the\s+)?(?:so[- ]called|self[- ](?:proclaimed|styled)|purported)\s+/iu;
/** Long words of legal forms, which are mistyped like others. */
const LONG_FORM_WORDS = [
  'limited',
  'company',
  'corporation',
  'incorporated',
  'holdings',
  'holding',
  'group',
  'liability',
  'joint',
  'stock',
] as const;
/** Letters of other scripts that look like Latin ones, in a word that is Latin otherwise. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    А: 'A',
    В: 'B',
    Е: 'E',
    К: 'K',
    М: 'M',
    Н: 'H',
    О: 'O',
    Р: 'P',
    С: 'C',
    Т: 'T',
    У: 'Y',
    Х: 'X',
    І: 'I',
    Ѕ: 'S',
    Ј: 'J',
    а: 'a',
    е: 'e',
    к: 'k',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    н: 'h',
    в: 'b',
    т: 't',
    м: 'm',
    Α: 'A',
    Β: 'B',
    Ε: 'E',
    Ζ: 'Z',
    Η: 'H',
    Ι: 'I',
    Κ: 'K',
    Μ: 'M',
    Ν: 'N',
    Ο: 'O',
    Ρ: 'P',
    Τ: 'T',
    Υ: 'Y',
    Χ: 'X',
    ο: 'o',
    ν: 'v',
  }),
);
const toSimplified = ConverterBuilder(traditionalToSimplified)({ from: 't', to: 'cn' });
const LEET: ReadonlyMap<string, string> = new Map(
  Object.entries({ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' }),
);

const SCRIPTS = [
  'Han',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Cyrillic',
  'Arabic',
  'Hebrew',
  'Greek',
  'Bengali',
  'Devanagari',
  'Thai',
  'Georgian',
  'Armenian',
] as const;
const SCRIPT_TESTS = SCRIPTS.map((script) => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const);

/**
 * A name made ready. Names of one script are compared in it; `romanise` makes it Latin, for a comparison across scripts.
 */
export function prepare(name: string, kind: Kind, romanise = true): PreparedName {
  const isPerson = kind === 'person';
  const text = simplified(readable(name));
  const native = scriptOf(text);
  const isRomanised = romanise && native !== 'Latin';
  const { tokens, ignored, legal, noForms } = isPerson
    ? personTokens(romanised(text, isRomanised, true))
    : companyTokens(romanised(text, isRomanised, false), isRomanised || native === 'Latin');
  const kept = tokens.slice(0, TUNING.most.words);
  const words = kept
    .filter((token) => !isPerson || kept.length === 1 || !PARTICLES.has(token))
    .map((token) => wordOf(token, isPerson, noForms));
  const used = words.length > 0 ? words : kept.map((token) => wordOf(token, isPerson, noForms));
  return {
    name,
    isPerson,
    script: isRomanised ? 'Latin' : native,
    wasRomanised: isRomanised,
    words: used,
    joined: kept.map((token) => (isPerson ? token : canonical(token))).join(''),
    legalForms: legal,
    ignored,
    father: isPerson ? fatherIn(kept) : null,
    acronym: !isPerson && used.length >= 3 ? used.map(({ text: word }) => word[0] ?? '').join('') : null,
    total: used.reduce((sum, { weight }) => sum + weight, 0),
  };
}

/** Whether a word tells whose name it is, as neither words of business nor numbers nor places do. */
export function isTelling({ class: kind }: Word): boolean {
  return kind === 'distinctive';
}

/** Whether a name, made ready as a company's, can hardly be a person's. */
export function isCompanyLike({ words, legalForms }: PreparedName): boolean {
  return legalForms.length > 0 || words.some(({ class: kind }) => kind === 'generic' || kind === 'number');
}

/** As what names of a kind are compared; of an unknown one, as a person's only if none is a company's on its face. */
export function kindsOf(kind: Kind, ...names: readonly string[]): readonly Kind[] {
  if (kind !== 'unknown') return [kind];
  const isCompany = names.some((name) => isCompanyLike(prepare(name, 'organization')));
  return isCompany ? ['organization'] : ['organization', 'person'];
}

/** Without what the eye does not see, which takes no place of what is read; look-alike letters as what they pass for. */
function readable(name: string): string {
  const text = name
    .normalize('NFKC')
    .replace(/\p{Cf}|\p{Cc}|\p{Extended_Pictographic}|\p{Emoji_Modifier}/gu, (sign) =>
      /\p{White_Space}/u.test(sign) ? ' ' : '',
    )
    .replace(/\s+/gu, ' ')
    .slice(0, TUNING.most.letters);
  return text.replace(/\p{L}+/gu, (word) => {
    const letters = [...word];
    const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
    if (latin === 0 || latin === letters.length) return word;
    return letters.map((letter) => LOOKALIKES.get(letter) ?? letter).join('');
  });
}

/** Traditional characters as simplified ones: the same name is written with either. */
function simplified(text: string): string {
  const isChinese = /\p{Script=Han}/u.test(text) && !/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text);
  return isChinese ? toSimplified(text) : text;
}

/** The script of most of its letters. */
function scriptOf(text: string): string {
  let best = 'Latin';
  let most = 0;
  const letters = [...text].filter((letter) => /\p{L}/u.test(letter));
  for (const [script, test] of SCRIPT_TESTS) {
    const count = letters.filter((letter) => test.test(letter)).length;
    if (count > most) [best, most] = [script, count];
  }
  return most * 2 > letters.length ? (best === 'Hiragana' || best === 'Katakana' ? 'Kana' : best) : 'Latin';
}

function romanised(text: string, isRomanised: boolean, isPerson: boolean): string {
  if (!isRomanised) return text;
  let plain = text;
  if (!isPerson)
    for (const [form, short] of [...LONG_FORMS, ...TRANSLATED]) plain = plain.replace(form, short);
  const isJapanese = /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(plain);
  if (/\p{Script=Han}/u.test(plain) && !isJapanese) {
    plain = plain.replace(/\p{Script=Han}+/gu, (run) => ` ${chinese(run, isPerson)} `);
  }
  return anyAscii(plain.replace(/[・·]/g, ' '));
}

/** A person's family name stands alone before the given name; a company's syllables make one word. */
function chinese(run: string, isPerson: boolean): string {
  const syllables = pinyin(run, { toneType: 'none', type: 'array', surname: isPerson ? 'head' : 'off' });
  return isPerson && syllables.length > 1
    ? `${syllables[0]} ${syllables.slice(1).join('')}`
    : syllables.join('');
}

interface Tokens {
  readonly tokens: string[];
  readonly ignored: string[];
  readonly legal: readonly LegalClass[];
  /** Those that are no legal form although they look like one. */
  readonly noForms: ReadonlySet<string>;
}

const NO_WORDS: ReadonlySet<string> = new Set();

function personTokens(text: string): Tokens {
  const raw = split(initialsApart(text).replace(/\b([\p{L}])\.(?=[\p{L}]\b)/gu, '$1. '));
  const letters = raw.map((token) =>
    /^\p{L}+\d|\d\p{L}/u.test(token)
      ? token.replace(/[013457]/g, (digit) => LEET.get(digit) ?? digit)
      : token,
  );
  return { tokens: servantsApart(letters), ignored: [], legal: [], noForms: NO_WORDS };
}

/** `JK Brandt` is `J. K. Brandt`: two or three capitals, where the rest of the name is not in capitals. */
function initialsApart(text: string): string {
  if (!/\p{Ll}/u.test(text)) return text;
  return text.replace(/(?<![\p{L}\p{N}.'-])\p{Lu}{2,3}(?![\p{L}\p{N}'-])/gu, (run) =>
    HONORIFICS.has(run.toLowerCase()) ? run : [...run].join(' '),
  );
}

/** Words that a servant's name begins with, as they are romanised before this letter or that. */
const SERVANT = /^(?:abdul|abdel|abdal|abdur|abdoul|abdus|abdun|abdol)$/;
const SERVANT_OF = /^(?:abdul|abdel|abdal|abdur|abdoul|abdol)(?!lah|la$|lay|lo)(?=\w{4})/;

/** `abd al-rahman`, `abdurrahman` and `abdul rahman` are the same two words. */
function servantsApart(tokens: readonly string[]): string[] {
  return tokens.flatMap((token, index) => {
    const isArticle = /^(?:al|el|ul|ur|as|ar)$/.test(token);
    if (isArticle && tokens[index - 1] === 'abd') return [];
    if (SERVANT.test(token) || (token === 'abd' && index + 1 < tokens.length)) return ['abdul'];
    const rest = token.replace(SERVANT_OF, '');
    return rest === token ? [token] : ['abdul', rest];
  });
}

function companyTokens(text: string, isLatin: boolean): Tokens {
  let spelled = unglued(text.replace(DISOWNED, '').replace(/\bhong[\s-]+kong\b/giu, 'hongkong'));
  const noForms = onlyLikeForms(spelled);
  for (const [form, short] of LONG_FORMS) spelled = spelled.replace(form, short);
  const plain = isLatin ? anyAscii(spelled) : spelled;
  const raw = split(
    plain
      .replace(/&|\+/g, ' and ')
      .replace(/\b(?:[\p{L}]\.){2,}/gu, (dotted) => `${dotted.replaceAll('.', '')} `),
  );
  const legal: LegalClass[] = [];
  const ignored: string[] = [];
  const formOf = (token: string) => (noForms.has(token) ? undefined : legalClassOf(token));
  const isForm = (token: string | undefined) => token !== undefined && formOf(token) !== undefined;
  let [first, last] = [0, raw.length];
  const putAside = (token: string | undefined) => {
    if (token === undefined) return;
    ignored.push(token);
    const group = formOf(token);
    if (group && !legal.includes(group)) legal.push(group);
  };
  while (last - first > 1 && (isForm(raw[last - 1]) || STOP_WORDS.has(raw[last - 1] ?? '')))
    putAside(raw[(last -= 1)]);
  while (last - first > 1 && LEADING_FORMS.test(raw[first] ?? '')) putAside(raw[first++]);
  const tokens: string[] = [];
  for (const token of raw.slice(first, last)) {
    const group = formOf(token);
    const isAside =
      STOP_WORDS.has(token) ||
      (group !== undefined && (group === 'open' || token.length > 3 || SURE_FORMS.test(token)));
    if (isAside && raw.length > 1) putAside(token);
    else tokens.push(token);
  }
  return { tokens: withoutNumberSign(numbered(tokens.length > 0 ? tokens : raw)), ignored, legal, noForms };
}

/** `BurdockLLC` and `OOOBurdock`: a legal form in capitals that lost its space. */
function unglued(text: string): string {
  const isForm = (run: string) => LEGAL_CLASS.has(anyAscii(run).toLowerCase());
  return text
    .replace(/(?<=\p{Ll})\p{Lu}{2,5}(?=$|[\s,.)])/gu, (run) => (isForm(run) ? ` ${run}` : run))
    .replace(/(?<![\p{L}\p{N}])\p{Lu}{2,4}(?=\p{Lu}\p{Ll})/gu, (run) =>
      LEADING_FORMS.test(anyAscii(run).toLowerCase()) ? `${run} ` : run,
    );
}

/** Words that are a legal form but for their accents, and so are none: `Åsa` is a name. `A.Ş.` is one all the same. */
function onlyLikeForms(text: string): ReadonlySet<string> {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? [];
  const accented = words.filter((word) => /[^A-Za-z]/.test(word));
  const latin = accented.filter((word) => /^[\p{Script=Latin}\p{M}]{3,}$/u.test(word));
  const plain = latin.filter((word) => !LEGAL_CLASS.has(word.toLowerCase()) && !/[şŞ]/u.test(word));
  return new Set(plain.map((word) => anyAscii(word).toLowerCase()));
}

/** Short legal forms with two neighbouring letters the other way round. */
const SWAPPED_FORMS: ReadonlyMap<string, string> = new Map(
  ['ltd', 'llc', 'inc', 'plc', 'jsc', 'gmbh'].flatMap((form) =>
    [...form].slice(1).map((letter, index) => {
      const swapped = `${form.slice(0, index)}${letter}${form[index]}${form.slice(index + 2)}`;
      return [swapped, form] as const;
    }),
  ),
);

/** The class of a legal form, also of one that is mistyped. */
function legalClassOf(token: string): LegalClass | undefined {
  const known = LEGAL_CLASS.get(token) ?? LEGAL_CLASS.get(SWAPPED_FORMS.get(token) ?? '');
  if (known || token.length < 4) return known;
  const meant = LONG_FORM_WORDS.find((word) => word[0] === token[0] && typingErrors(word, token, 1) <= 1);
  return meant === undefined || GENERIC.has(token) ? undefined : LEGAL_CLASS.get(meant);
}

function split(text: string): string[] {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, (marks) => (/[\u0300-\u036f]/.test(marks) ? '' : marks))
    .normalize('NFC')
    .replace(/['’‘`´"ʼʻ]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((token) => token !== '');
}

/** `No. 12` is 12. */
function withoutNumberSign(tokens: readonly string[]): string[] {
  return tokens.filter((token, index) => token !== 'no' || !/^\d/.test(tokens[index + 1] ?? ''));
}

const NUMBERS: ReadonlySet<string> = new Set([...TENS.keys(), ...NUMBER_WORDS.keys()]);

/** The number that a long word is with one typing error, other than its first letter. */
function mistypedNumber(token: string): string | undefined {
  if (token.length < 6 || GENERIC.has(token)) return undefined;
  return [...NUMBERS].find(
    (word) => word.length >= 5 && word[0] === token[0] && typingErrors(word, token, 1) <= 1,
  );
}

/** `forty four` and `forty-four` are 44. */
function numbered(tokens: readonly string[]): string[] {
  const result: string[] = [];
  for (const token of tokens) {
    const plain = NUMBERS.has(token) ? token : (mistypedNumber(token) ?? token);
    const unit = NUMBER_WORDS.get(plain);
    const tens = TENS.get(plain);
    const before = result.at(-1);
    if (unit !== undefined && before !== undefined && /^[2-9]0$/.test(before) && unit.length === 1) {
      result[result.length - 1] = String(Number(before) + Number(unit));
    } else result.push(tens === undefined ? (unit ?? plain) : String(tens));
  }
  return result;
}

/** One word for one thing; `54th` is 54. */
function canonical(token: string): string {
  return SYNONYMS.get(token) ?? token.replace(/^(\d+)(st|nd|rd|th)$/, '$1');
}

const ROMAN = /^(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})$/;
const ROMAN_DIGITS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
]);

function wordOf(raw: string, isPerson: boolean, noForms: ReadonlySet<string>): Word {
  const text = isPerson ? raw : (romanNumber(raw) ?? canonical(raw));
  const kind = isPerson ? personClass(text) : noForms.has(raw) ? 'distinctive' : companyClass(text);
  const chinese = isPerson ? chineseReadings(text) : null;
  return { text, raw, sound: soundOf(text), chinese, class: kind, weight: TUNING.weights[kind] };
}

/** `ii` is 2; a single letter may be one. */
function romanNumber(raw: string): string | null {
  if (raw.length < 2 || !ROMAN.test(raw)) return null;
  let value = 0;
  for (let index = 0; index < raw.length; index += 1) {
    const digit = ROMAN_DIGITS.get(raw[index] ?? '') ?? 0;
    value += digit < (ROMAN_DIGITS.get(raw[index + 1] ?? '') ?? 0) ? -digit : digit;
  }
  return String(value);
}

function personClass(text: string): WordClass {
  if (text.length === 1 && /[a-z]|\p{Script=Cyrillic}/u.test(text)) return 'initial';
  if (HONORIFICS.has(text)) return 'title';
  return COMMON_NAMES.has(text) ? 'common_name' : 'distinctive';
}

function companyClass(text: string): WordClass {
  if (/^\d+$/.test(text) || ROMAN.test(text)) return 'number';
  if (text.length === 1) return 'initial';
  if (COUNTRIES.has(text)) return 'country';
  if (PLACES.has(text)) return 'place';
  return GENERIC.has(text) || LEGAL_CLASS.has(text) ? 'generic' : 'distinctive';
}

function fatherIn(tokens: readonly string[]): string | null {
  const position = tokens.findIndex((token) => SON_OF.has(token));
  return position < 0 ? null : (tokens.slice(position + 1).find((token) => !PARTICLES.has(token)) ?? null);
}
