import { clean } from './fields.js';

/** A text of an entry without the figures of its footnotes, and those. */
export interface Footnoted {
  readonly text: string | null;
  readonly footnotes: string[];
  /** Whether it has what may be a footnote and may be something else; it stays in the text. */
  readonly isUnclear: boolean;
}

/** Several figures: `1, 2`, `1 and 2`, `1 2`. A number of two figures is none. */
const FIGURES = '[1-9](?:(?:\\s?,\\s?(?:and\\s)?|\\s?&\\s?|\\sand\\s|\\s)[1-9])*(?![\\d.(%])';
const PARAGRAPH = '(?<=\\b\\d{3}\\.\\d{1,2}(?:\\([a-z0-9]{1,4}\\)){1,4})';
const REGULATIONS = '(?<=\\bEAR\\b\\.?[)\\]]?\\.?)';

/** Superscript figures that lost their place: behind a paragraph, or behind the regulations' name. */
const GLUED = [
  new RegExp(
    `${PARAGRAPH}(,?)\\s?(${FIGURES})(?=\\s?(?:[,;)\\]]|\\.(?!\\d)|§|and\\s|or\\s|of the EAR\\b)|\\s\\d{3}\\.\\d|$)`,
    'gu',
  ),
  new RegExp(`${REGULATIONS}()\\s?(${FIGURES})(?=\\s*(?:[;,)\\]]|\\.(?!\\d)|$))`, 'gu'),
  // A sentence that begins behind it; behind a full stop, the figure may begin the sentence.
  new RegExp(`(?<=\\bEAR[)\\]]?)()\\s?(${FIGURES})(?=\\.?\\s\\p{Lu}\\p{Ll})`, 'gu'),
] as const;
const RAISED = '¹²³⁴⁵⁶⁷⁸⁹';
/** Raised figures behind a word or a bracket, one by one; `m²` is a measure, and two together may be one number. */
const RAISED_FIGURES =
  /(?<=[)\]]|\p{L}{3}\.?|\d{3}\.\d{1,2})()\s?([¹²³⁴⁵⁶⁷⁸⁹](?:\s?,\s?[¹²³⁴⁵⁶⁷⁸⁹])*)(?![⁰¹²³⁴⁵⁶⁷⁸⁹])/gu;
const NAMED =
  /\bfootnotes?\s?(?:#|nos?\.?|numbers?)?\s?#?\s?(\d{1,3}(?:(?:,? and |,? & |, ?)#?\d{1,3}){0,9})(?![\d(]|\.\d|\s?[-–]\s?\d)/giu;

/** What is left of what may be a footnote; parts, sections and ECCNs are none, nor is EAR99. */
const UNCLEAR = [
  /\bfootnotes?\b(?!\s?(?:#|nos?\.?|numbers?)?\s?#?\s?\d)/iu,
  /\bfootnotes?\s?#?\d{1,3}\s?[-–]\s?\d/iu,
  /\bEAR\b[)\].,*]{0,3}\s?\[?(?!99\b|\d{1,2}\sC?\.?F\.?R\b)\d{1,2}(?![\d.(%]|\p{L})/u,
  /\b\d{3}\.\d{1,2}(?:\([a-z0-9]{1,4}\)){1,4},?\s?\[?[1-9]\d?(?![\d.(%])/u,
  /\b7\d\d\.\d{1,2}\s[1-9](?=\s(?:and|of)\s|\s?[,;)])/u,
  /[⁰¹²³⁴⁵⁶⁷⁸⁹]/u,
] as const;

/** What a text asks for, without the figures of its footnotes, and those. */
export function footnotesIn(original: string | null): Footnoted {
  const found: string[] = [];
  let text = (original ?? '').replace(/<sup>\s?([1-9])\s?<\/sup>/giu, (_, figure: string) => raised(figure));
  for (const pattern of [...GLUED, RAISED_FIGURES])
    text = text.replace(pattern, (_, comma: string, figures: string) => {
      found.push(...figuresOf(figures));
      return comma + (/\s?and$/u.test(figures) ? ' ' : '');
    });
  found.push(...[...text.matchAll(NAMED)].flatMap((named) => named[1]?.match(/\d+/g) ?? []));
  const plain = clean(text.replace(/(?<=\))(?=and\s)/gu, ' '));
  return { text: plain, footnotes: found, isUnclear: UNCLEAR.some((pattern) => pattern.test(plain ?? '')) };
}

function raised(figure: string): string {
  return RAISED.charAt(Number(figure) - 1);
}

function figuresOf(text: string): string[] {
  return [...text].flatMap((sign) => {
    if (/[1-9]/u.test(sign)) return sign;
    const place = RAISED.indexOf(sign);
    return place < 0 ? [] : String(place + 1);
  });
}
