/** A day that was read: exact, or one of two. */
export interface ReadDay {
  /** As it is written. */
  readonly text: string;
  /** Where in the text it begins. */
  readonly at: number;
  /** The earliest and the latest that it can be; the same where it is exact. */
  readonly first: string;
  readonly last: string;
  readonly rule: string;
}

/** Names of months by their first letters, English, German, Dutch and French. */
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|jän)/, 1],
  [/^(?:feb|fév|fev)/, 2],
  [/^(?:mar|mär|maa|mrt|mrz)/, 3],
  [/^(?:apr|avr)/, 4],
  [/^(?:may|mai|mei)/, 5],
  [/^(?:jun|juin)/, 6],
  [/^(?:jul|juil)/, 7],
  [/^(?:aug|aoû|aou)/, 8],
  [/^sep/, 9],
  [/^(?:oct|okt)/, 10],
  [/^nov/, 11],
  [/^(?:dec|dez|déc)/, 12],
];

const MONTH =
  '(Jan(?:uary|uar|uari|vier)?|Jän(?:ner)?|Feb(?:ruary|ruar|ruari)?|F[ée]v(?:rier)?|Mar(?:ch|s)?|März|Mrz|Maart|Mrt|Apr(?:il)?|Avr(?:il)?|May|Mai|Mei|June?|Juni|Juin|July?|Juli|Juil(?:let)?|Aug(?:ust|ustus)?|Ao[ûu]t|Sept?(?:ember|embre)?|O[ck]t(?:ober|obre)?|Nov(?:ember|embre)?|De[cz](?:ember)?|Déc(?:embre)?)';

/** How a day is written: what it looks like, and which days that can be. The first that fits a place is taken. */
const DATE_RULES: readonly {
  readonly id: string;
  readonly pattern: RegExp;
  readonly days: (parts: readonly string[]) => readonly (string | null)[];
}[] = [
  { id: 'date.iso', pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/g, days: ([y, m, d]) => [dayOf(y, m, d)] },
  {
    id: 'date.japanese',
    pattern: /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    days: ([y, m, d]) => [dayOf(y, m, d)],
  },
  {
    // The first year of Reiwa was 2019, and is written 元.
    id: 'date.japanese_era',
    pattern: /令和\s?(\d{1,2}|元)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/g,
    days: ([y, m, d]) => [dayOf(String(2018 + (y === '元' ? 1 : Number(y))), m, d)],
  },
  {
    id: 'date.month_first',
    pattern: new RegExp(`\\b${MONTH}\\.?\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b`, 'gi'),
    days: ([m, d, y]) => [dayOf(y, monthOf(m), d)],
  },
  {
    id: 'date.day_first',
    pattern: new RegExp(
      `\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?(?:\\s{1,3}|-)(?:of )?${MONTH}\\.?,?(?:\\s{1,3}|-)(\\d{4})\\b`,
      'gi',
    ),
    days: ([d, m, y]) => [dayOf(y, monthOf(m), d)],
  },
  // Whoever writes points between writes the day first.
  { id: 'date.points', pattern: /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/g, days: ([d, m, y]) => [dayOf(y, m, d)] },
  {
    // Who writes strokes or hyphens may mean either: both are kept where both are days.
    id: 'date.strokes',
    pattern: /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/g,
    days: ([a, b, y]) => [dayOf(y, a, b), dayOf(y, b, a)],
  },
];

/** The days in a text, in their order. */
export function daysIn(text: string): ReadDay[] {
  const found: ReadDay[] = [];
  for (const { id, pattern, days } of DATE_RULES)
    for (const match of text.matchAll(pattern)) {
      const at = match.index;
      if (found.some((one) => at < one.at + one.text.length && one.at < at + match[0].length)) continue;
      const read = days(match.slice(1))
        .filter((day) => day !== null)
        .sort();
      const [first] = read;
      const last = read.at(-1);
      if (first !== undefined && last !== undefined)
        found.push({ text: match[0], at, first, last, rule: id });
    }
  return found.sort((one, other) => one.at - other.at);
}

/** The day of a `Date:` line, where its sender was; null: it is none. RFC 5322, section 3.3. */
export function dayOfHeader(line: string): string | null {
  const [, d, m, y] = /\b(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})\b/.exec(line) ?? [];
  return dayOf(y, monthOf(m), d);
}

/** The day of an instant in UTC, as Outlook keeps it. */
export function dayOfInstant(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

function monthOf(name: string | undefined): string | undefined {
  const found = MONTHS.find(([beginning]) => beginning.test((name ?? '').toLowerCase()));
  return found ? String(found[1]) : undefined;
}

/** Null where there is no such day. */
function dayOf(year?: string, month?: string, day?: string): string | null {
  if (year === undefined || month === undefined || day === undefined) return null;
  const said = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${said}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== said ? null : said;
}
