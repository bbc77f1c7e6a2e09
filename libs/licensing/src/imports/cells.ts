import { isDay } from '@ninety/platform';
import type { Sentence, TableCell } from '@ninety/platform';
import Big from 'big.js';
import { say } from './sentences.js';

/** What a cell says, or why it says nothing that could be taken. */
export type Read<T> = { readonly value: T } | { readonly reason: Sentence };

export const DAY_ORDERS = ['mdy', 'dmy'] as const;
export type DayOrder = (typeof DAY_ORDERS)[number];
export const DECIMAL_MARKS = ['point', 'comma'] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

/** How cells are read of which there is more than one reading. */
export interface CellReading {
  /** Of `7/8/2019`; null: such a day is refused unless it can be read in one way alone. */
  readonly dates: DayOrder | null;
  /** Of `1,234`; null: the same. */
  readonly decimals: DecimalMark | null;
  /** Whether the spreadsheet counts its days from 1904. */
  readonly isFrom1904: boolean;
}

/** A spreadsheet keeps so many digits of a number. */
const KEPT_DIGITS = 15;
const LARGEST_KEPT = 10 ** KEPT_DIGITS;

/** A text; a number stands for its digits, as a purchase order's or a case's. */
export function readText(cell: TableCell): Read<string> {
  if ('fault' in cell) return { reason: cell.fault };
  if ('text' in cell) return { value: cell.text.trim() };
  if (cell.isShownAsDay) return { reason: say('cell_day_for_text') };
  return withDigits(cell.number);
}

/** A decimal number without exponent, as `1200.5`. */
export function readDecimal(cell: TableCell, { decimals }: CellReading): Read<string> {
  if ('fault' in cell) return { reason: cell.fault };
  if ('text' in cell) return decimalIn(cell.text, decimals);
  if (cell.isShownAsDay) return { reason: say('cell_day_for_number') };
  return withDigits(cell.number);
}

/** A day as `YYYY-MM-DD`. */
export function readDay(cell: TableCell, reading: CellReading): Read<string> {
  if ('fault' in cell) return { reason: cell.fault };
  if ('text' in cell) return dayIn(cell.text.trim(), reading);
  const compact = cell.isShownAsDay ? null : compactDay(String(cell.number));
  return compact ?? dayOfSerial(cell.number, reading.isFrom1904);
}

// — numbers —

function withDigits(number: number): Read<string> {
  if (Math.abs(number) >= LARGEST_KEPT) return { reason: say('cell_too_many_digits', { most: KEPT_DIGITS }) };
  return { value: new Big(number.toPrecision(KEPT_DIGITS)).toFixed() };
}

const CURRENCY_SIGNS = '$€£¥';
const LONGEST_NUMBER = 40;
const GROUP = 3;

function decimalIn(given: string, mark: DecimalMark | null): Read<string> {
  const text = withoutSign(given.trim()).replace(/[\s\u2009\u202F'’]/gu, ' ');
  if (text.length > LONGEST_NUMBER || !/^-?\d[\d., ]*$/.test(text)) return { reason: say('cell_no_decimal') };
  const point = mark === null ? markOf(text) : { point: '.', comma: ',' }[mark];
  if (point === null)
    return {
      reason: say('cell_two_numbers', { one: text.replace(/[.,]/, ''), other: text.replace(',', '.') }),
    };
  const [whole = '', fraction, ...more] = text.split(point);
  const digits = ungrouped(whole);
  if (digits === null || more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction)))
    return { reason: say('cell_no_decimal') };
  return { value: shortest(digits, fraction ?? '') };
}

/** A currency's sign stands before a number, or behind it. */
function withoutSign(text: string): string {
  if (CURRENCY_SIGNS.includes(text.charAt(0))) return text.slice(1).trimStart();
  return CURRENCY_SIGNS.includes(text.charAt(text.length - 1)) ? text.slice(0, -1).trimEnd() : text;
}

/** Which mark stands before the fraction; null: it cannot be told. */
function markOf(text: string): string | null {
  const [points, commas] = ['.', ','].map((one) => text.split(one).length - 1);
  if (points && commas) return text.lastIndexOf('.') > text.lastIndexOf(',') ? '.' : ',';
  if (!points && !commas) return '.';
  const [own, other] = points ? ['.', ','] : [',', '.'];
  if ((points ?? 0) + (commas ?? 0) > 1) return other;
  const [whole = '', fraction = ''] = text.replace('-', '').split(own);
  return fraction.length === GROUP && whole.length <= GROUP && !whole.startsWith('0') ? null : own;
}

/** The digits before the mark, without what groups them by three; null: it groups otherwise. */
function ungrouped(whole: string): string | null {
  if (/^-?\d+$/.test(whole)) return whole;
  return /^-?\d{1,3}([., ])\d{3}(?:\1\d{3})*$/.test(whole) ? whole.replace(/[., ]/g, '') : null;
}

function shortest(whole: string, fraction: string): string {
  return new Big(`${whole}.${fraction}0`).toFixed();
}

// — days —

const NO_DAY = { reason: say('cell_no_day') };
const DAY_MS = 86_400_000;
/** A day before and after these is a mistake, or a number of something else. */
const [FIRST_DAY, LAST_DAY] = ['1950-01-01', '2199-12-31'];

/** English and German; the first three letters tell them apart. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan',
    'feb',
    'mar mär mrz mae',
    'apr',
    'may mai',
    'jun',
    'jul',
    'aug',
    'sep',
    'oct okt',
    'nov',
    'dec dez',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)),
);
const MONTH_NAME =
  /^(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|m(?:är|ae)(?:z|rz)?|mrz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?)$/u;

function dayIn(text: string, { dates, isFrom1904 }: CellReading): Read<string> {
  const [, year, month, day] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ](?:\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?|00:00(?::00(?:\.0{1,9})?)?Z))?$/
      .exec(text)
      ?.filter((_, place) => place !== 2) ?? [];
  if (year !== undefined) return theDay(year, month, day);
  const compact = compactDay(text);
  if (compact) return compact;
  if (/^\d{5}$/.test(text)) return dayOfSerial(Number(text), isFrom1904);
  return namedDay(text) ?? dottedDay(text) ?? slashedDay(text, dates) ?? NO_DAY;
}

/** `20190722` */
function compactDay(text: string): Read<string> | null {
  const [, year, month, day] = /^((?:19|20|21)\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  return year === undefined ? null : theDay(year, month, day);
}

/** `22 Jul 2019`, `22-Jul-2019`, `22. Juli 2019`, `July 22, 2019` */
function namedDay(text: string): Read<string> | null {
  const [, d, name, y] = /^(\d{1,2})(?:\. ?| |-)([a-zä]{3,9})\.?[ -](\d{4})$/u.exec(text.toLowerCase()) ?? [];
  const [, americanName, americanD, americanY] =
    /^([a-zä]{3,9})\.? (\d{1,2}),? (\d{4})$/u.exec(text.toLowerCase()) ?? [];
  const word = name ?? americanName;
  if (word === undefined) return null;
  const month = MONTH_NAME.test(word) ? MONTHS.get(word.slice(0, 3)) : undefined;
  return month === undefined ? null : theDay(y ?? americanY, String(month), d ?? americanD);
}

/** `22.07.2019`: where points stand between, the day stands first. */
function dottedDay(text: string): Read<string> | null {
  const [, day, month, year] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text) ?? [];
  return day === undefined ? null : theDay(year, month, day);
}

/** `7/22/2019`, `22-07-2019`: in the order that is told, else in the only one in which it is a day. */
function slashedDay(text: string, order: DayOrder | null): Read<string> | null {
  const [, first, , second, year] = /^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (first === undefined) return null;
  const readings = {
    mdy: theDay(year, first, second),
    dmy: theDay(year, second, first),
  } as const satisfies Record<DayOrder, Read<string>>;
  if (order !== null) return readings[order];
  const { mdy, dmy } = readings;
  if ('reason' in mdy) return dmy;
  if ('reason' in dmy || dmy.value === mdy.value) return mdy;
  return { reason: say('cell_two_days', { one: mdy.value, other: dmy.value }) };
}

/** Days since the end of 1899, or since the beginning of 1904. */
function dayOfSerial(serial: number, isFrom1904: boolean): Read<string> {
  const origin = isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const time = origin + Math.floor(serial) * DAY_MS;
  if (!Number.isFinite(time) || Math.abs(time) > Date.parse('2300-01-01')) return NO_DAY;
  return inRange(new Date(time).toISOString().slice(0, FIRST_DAY.length));
}

function theDay(year = '', month = '', day = ''): Read<string> {
  return inRange(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function inRange(day: string): Read<string> {
  return isDay(day) && day >= FIRST_DAY && day <= LAST_DAY ? { value: day } : NO_DAY;
}
