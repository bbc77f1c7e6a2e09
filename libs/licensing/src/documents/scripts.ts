import type { Value } from './document.js';

/** The language of Han letters, which are written differently in each; BCP 47. */
export type HanLanguage = 'zh-Hans' | 'zh-Hant' | 'ja' | 'ko';

/** One line as it is written. */
export interface Line {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
  readonly han: HanLanguage;
}

const HAN_BY_COUNTRY: ReadonlyMap<string, HanLanguage> = new Map<string, HanLanguage>(
  Object.entries({
    CN: 'zh-Hans',
    SG: 'zh-Hans',
    TW: 'zh-Hant',
    HK: 'zh-Hant',
    MO: 'zh-Hant',
    JP: 'ja',
    KR: 'ko',
    KP: 'ko',
  } as const),
);

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const LETTER = /\p{L}/u;
const FROM_THE_RIGHT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/;

/** The lines of a value. Composed letters, so that a typeface has them: Unicode Standard Annex 15, form C. */
export function linesOf(value: Value): Line[] {
  const texts = typeof value === 'string' ? [{ text: value, country: null }] : value;
  return texts.flatMap(({ text, country }) => {
    const han = hanLanguageOf(text, country);
    return text
      .normalize('NFC')
      .split(LINE_BREAK)
      .map((line) => ({ text: line, direction: directionOf(line), han }));
  });
}

/** What a BCP 47 tag can say of a letter without knowing its language; null for what English text has too. */
export function languageTagOf(letter: string, han: HanLanguage): string | null {
  if (/[\p{Script=Han}\p{Script=Bopomofo}]/u.test(letter)) return han;
  if (KANA.test(letter)) return 'ja';
  if (HANGUL.test(letter)) return 'ko';
  return TAGS.find(([script]) => script.test(letter))?.[1] ?? null;
}

const TAGS: readonly (readonly [script: RegExp, tag: string])[] = [
  [/\p{Script=Arabic}/u, 'und-Arab'],
  [/\p{Script=Hebrew}/u, 'und-Hebr'],
  [/\p{Script=Thai}/u, 'und-Thai'],
  [/\p{Script=Devanagari}/u, 'und-Deva'],
  [/\p{Script=Cyrillic}/u, 'und-Cyrl'],
  [/\p{Script=Greek}/u, 'und-Grek'],
  [/\p{Script=Armenian}/u, 'und-Armn'],
  [/\p{Script=Georgian}/u, 'und-Geor'],
];

/** Kana and Hangul say whose Han letters are beside them; else the country does. */
function hanLanguageOf(text: string, country: string | null): HanLanguage {
  if (KANA.test(text)) return 'ja';
  if (HANGUL.test(text)) return 'ko';
  return HAN_BY_COUNTRY.get(country ?? '') ?? 'zh-Hans';
}

/** That of the first letter, as `dir="auto"` of HTML. */
function directionOf(line: string): 'ltr' | 'rtl' {
  const first = LETTER.exec(line)?.[0];
  return first !== undefined && FROM_THE_RIGHT.test(first) ? 'rtl' : 'ltr';
}
