import type { Language } from './language.js';

/** How days, times and figures are written in a language. */
interface Formats {
  readonly day: (day: Date) => string;
  readonly minute: Intl.DateTimeFormat;
  readonly second: Intl.DateTimeFormat;
  readonly number: Intl.NumberFormat;
  /** From 0 to 1, to two places. */
  readonly score: Intl.NumberFormat;
  readonly countries: Intl.DisplayNames;
  /** What stands between thousands, and before cents. */
  readonly group: string;
  readonly decimal: string;
}

export const LOCALES = { en: 'en-US', de: 'de-DE' } as const satisfies Readonly<Record<Language, string>>;

const DAY = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;

export function formatsOf(language: Language): Formats {
  const locale = LOCALES[language];
  const number = new Intl.NumberFormat(locale);
  const parts = new Map(number.formatToParts(12_345.6).map(({ type, value }) => [type, value]));
  return {
    day: language === 'en' ? dayThenMonth(locale) : dayAsUsual(locale),
    // Of 24 hours in every language.
    minute: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }),
    second: new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' }),
    number,
    score: new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    countries: new Intl.DisplayNames(locale, { type: 'region' }),
    group: parts.get('group') ?? '',
    decimal: parts.get('decimal') ?? '.',
  };
}

/** `22. Juli 2019`. */
function dayAsUsual(locale: string): (day: Date) => string {
  const format = new Intl.DateTimeFormat(locale, DAY);
  return (day) => format.format(day);
}

/** `22 Jul 2019`, which nobody takes for another day, wherever they learned English. */
function dayThenMonth(locale: string): (day: Date) => string {
  const format = new Intl.DateTimeFormat(locale, DAY);
  return (day) => {
    const parts = new Map(format.formatToParts(day).map(({ type, value }) => [type, value]));
    return `${parts.get('day') ?? ''} ${parts.get('month') ?? ''} ${parts.get('year') ?? ''}`;
  };
}
