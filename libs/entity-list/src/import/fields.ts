import { createRequire } from 'node:module';
import { isDay } from '@ninety/platform';
import countries from 'i18n-iso-countries';
import type { ListedAddress } from './list-file.js';

const english = createRequire(import.meta.url)('i18n-iso-countries/langs/en.json') as Parameters<
  typeof countries.registerLocale
>[0];
countries.registerLocale(english);

/** Names that the government's files use and ISO's English list does not. */
const OTHER_COUNTRY_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    burma: 'MM',
    'crimea region of ukraine': 'UA',
    'china, people’s republic of': 'CN',
    "people's republic of china": 'CN',
    russia: 'RU',
    'south korea': 'KR',
    'korea, south': 'KR',
    'north korea': 'KP',
    taiwan: 'TW',
    uae: 'AE',
    uk: 'GB',
    usa: 'US',
  }),
);

/** Text without what cannot be stored, runs of blanks made one; null when nothing is left. */
export function clean(text: string | undefined | null): string | null {
  const cleaned = (text ?? '').replaceAll('\0', '').toWellFormed().replace(/\s+/g, ' ').trim();
  return cleaned === '' ? null : cleaned;
}

/** The parts of a list that the file writes in one cell. */
export function split(text: string | undefined | null, separator: string | RegExp): string[] {
  return [
    ...new Set((text ?? '').split(separator).flatMap((part) => clean(part.replace(/^\s*and\s+/i, '')) ?? [])),
  ];
}

/** Aliases: separated by semicolons, the last one often with a full stop. */
export function aliasesIn(text: string | undefined | null, name: string): string[] {
  return split(text, ';').filter((alias) => alias !== name);
}

/** Federal Register notices: several in one cell, separated in more than one way. */
export function noticesIn(text: string | undefined | null): string[] {
  return split(text, /[;\n]|,\s*(?=\d+\s+F\.?\s?R)/).map((notice) => notice.replace(/[.,]$/, ''));
}

/** The footnotes that an entry's requirement refers to, by number. 15 CFR 744, Supp. 4, footnotes. */
export function footnotesIn(...texts: (string | null)[]): string[] {
  const found = texts.flatMap((text) =>
    [...(text ?? '').matchAll(/footnotes?\s+(\d+)/gi)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found)].sort();
}

/** Addresses in one cell: separated by semicolons, each ending in its country's code. */
export function addressesIn(text: string | undefined | null): ListedAddress[] {
  return split(text, ';').map((address) => {
    const parts = address.split(',').map((part) => part.trim());
    const country = countryOf(parts.at(-1));
    const rest = (country ? parts.slice(0, -1) : parts).join(', ');
    return { lines: rest === '' ? [] : [rest], country };
  });
}

/** A country's ISO code, from its code or its English name. */
export function countryOf(text: string | undefined | null): string | null {
  const name = clean(text);
  if (name === null) return null;
  if (/^[A-Z]{2}$/.test(name)) return countries.isValid(name) ? name : null;
  return OTHER_COUNTRY_NAMES.get(name.toLowerCase()) ?? countries.getAlpha2Code(name, 'en') ?? null;
}

/** A day as `YYYY-MM-DD`, from ISO or the American order; null when it is none. */
export function dayOf(text: string | undefined | null): string | null {
  const value = clean(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value ?? '');
  const iso = american
    ? `${american[3]}-${american[1]?.padStart(2, '0')}-${american[2]?.padStart(2, '0')}`
    : value;
  return isDay(iso) ? iso : null;
}
