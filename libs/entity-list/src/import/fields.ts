import { isDay } from '@ninety/platform';

/** Whether a text has neither NUL nor half a character, which the database would not keep. */
export function isKeepable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/** Text with runs of blanks made one; null when nothing is left. */
export function clean(text: string | undefined | null): string | null {
  const cleaned = (text ?? '').replace(/\s+/g, ' ').trim();
  return cleaned === '' ? null : cleaned;
}

/** Without any of these signs at its end. */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NOTICE = new RegExp(
  '(?<!\\d)(\\d{1,4})\\s?(?:F\\.?\\s?R\\.?\\s){1,2}(\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,7})(?:\\s?preview citation details)?' +
    `(?:\\s?[,.]?\\s?(\\d{1,2}/\\d{1,2}/\\d{2,4}|(?:${MONTHS.join('|')})[a-z]{0,6}\\.?\\s\\d{1,2},\\s?\\d{4}))?`,
  'giu',
);

/** Federal Register notices as `77 FR 61249, 10/9/12`, wherever the lines break; and what is none. */
export function noticesIn(text: string | undefined | null): { notices: string[]; unread: string | null } {
  const notices: string[] = [];
  const rest = (clean(text) ?? '').replace(NOTICE, (_, volume: string, page: string, date?: string) => {
    notices.push(`${volume} FR ${page.replaceAll(',', '')}${date ? `, ${date}` : ''}`);
    return ' ';
  });
  const unread = clean(rest.replace(/\band\b|[.,;\s]+/giu, ' '));
  return { notices: [...new Set(notices)], unread };
}

/** Two digits of a year from here on are of the 1900s, as POSIX reads them. */
const CENTURY_TURNS_AT = 69;

/** A day as `YYYY-MM-DD`, from ISO, the American order or a month's name; null when it is none. */
export function dayOf(text: string | undefined | null): string | null {
  const value = clean(text) ?? '';
  const [, year, month, day] =
    /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:[T ]\d{2}:.*)?$/.exec(value) ??
    fromGroups(/^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})(?: \d{1,2}:.*)?$/.exec(value), 3, 1, 2) ??
    fromGroups(/^(\p{L}{3,9})\.? (\d{1,2}),? (\d{4})$/u.exec(value), 3, 1, 2) ??
    fromGroups(/^(\d{1,2})[ -](\p{L}{3,9})\.?,?[ -](\d{4}|\d{2})$/u.exec(value), 3, 2, 1) ??
    [];
  const iso = `${fullYear(year)}-${monthNumber(month)}-${(day ?? '').padStart(2, '0')}`;
  return isDay(iso) ? iso : null;
}

function fromGroups(match: RegExpExecArray | null, ...order: number[]): (string | undefined)[] | null {
  return match && [match[0], ...order.map((group) => match[group])];
}

function fullYear(year = ''): string {
  if (year.length !== 2) return year;
  return Number(year) < CENTURY_TURNS_AT ? `20${year}` : `19${year}`;
}

const LONG_MONTHS =
  'january february march april may june july august september october november december'.split(' ');

function monthNumber(month = ''): string {
  if (/^\d/.test(month)) return month.padStart(2, '0');
  const name = month.toLowerCase();
  const index = LONG_MONTHS.indexOf(name) + 1 || MONTHS.indexOf(name.replace(/^sept$/, 'sep')) + 1;
  return String(index).padStart(2, '0');
}
