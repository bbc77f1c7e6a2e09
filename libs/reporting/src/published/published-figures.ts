import type { Sentence } from '@ninety/platform';
import { say } from '../sentences.js';
import { figurePeriod } from './figure-period.js';

/** Of what kind a source is: the text of an authority, a report of an official document, the press. */
export const QUALITIES = ['primary', 'secondary', 'press'] as const;
export type Quality = (typeof QUALITIES)[number];

/** A figure that somebody published of the timeliness of decisions. Definitions differ from figure to figure. */
export interface PublishedFigure {
  readonly series: string;
  /** As its source has it. */
  readonly period: string;
  readonly from: string;
  /** Null: it goes on. */
  readonly to: string | null;
  readonly definition: string;
  /** Null: an event, of which no number was published. */
  readonly value: number | null;
  readonly unit: string;
  readonly sources: readonly string[];
  readonly quality: Quality;
  /** Whether the source itself is weak. */
  readonly isWeak: boolean;
  /** What was seen of it, in words. */
  readonly check: string;
}

/** What is wrong with a row, and in which column. */
export interface FigureFault {
  readonly line: number;
  readonly column: string;
  readonly detail: Sentence;
}

/** The columns of the file, in any order. */
export const FIGURE_COLUMNS = [
  'series',
  'period',
  'definition',
  'value',
  'unit',
  'source',
  'quality',
  'check',
] as const;
type Column = (typeof FIGURE_COLUMNS)[number];

/** A row of the file, by its columns. */
export type FigureRow = Readonly<Record<Column, string>> & { readonly line: number };

const EVENT = 'event';
const NUMBER = /^-?\d{1,12}(?:\.\d{1,6})?$/;

/** Takes the rows of a file, all or none. */
export function publishedFigures(
  rows: readonly FigureRow[],
): readonly PublishedFigure[] | readonly FigureFault[] {
  const faults: FigureFault[] = [];
  const figures: PublishedFigure[] = [];
  const known = new Map<string, { line: number; value: number | null }>();
  for (const row of rows) {
    const read = figureOf(row);
    const fault = 'detail' in read ? read : contradiction(row, read, known);
    if (fault) faults.push(fault);
    else if (!('detail' in read)) figures.push(read);
  }
  return faults.length > 0 ? faults : figures;
}

export function areFaults(
  read: readonly PublishedFigure[] | readonly FigureFault[],
): read is readonly FigureFault[] {
  return read.some((one) => 'detail' in one);
}

/** The same, measured twice with two results. */
function contradiction(
  { line, series, period, definition, unit }: FigureRow,
  { value }: PublishedFigure,
  known: Map<string, { line: number; value: number | null }>,
): FigureFault | null {
  const key = JSON.stringify([series, period, definition, unit]);
  const other = known.get(key);
  known.set(key, other ?? { line, value });
  if (!other) return null;
  return { line, column: 'value', detail: say('figure_twice', { series, period, on: other.line }) };
}

function figureOf(row: FigureRow): PublishedFigure | FigureFault {
  const fault = (column: Column, detail: Sentence): FigureFault => ({ line: row.line, column, detail });
  for (const column of ['series', 'definition', 'unit', 'source', 'check'] as const)
    if (row[column].trim() === '') return fault(column, say('figure_missing'));
  if (!/^[a-z][a-z0-9_]{0,99}$/.test(row.series)) return fault('series', say('figure_series'));
  const period = figurePeriod(row.period);
  if (!period) return fault('period', say('figure_period', { period: row.period }));
  const unfit = valueFault(row);
  if (unfit) return fault('value', unfit);
  const sources = row.source.split(/;\s*/);
  const bad = sources.find((source) => !isAddress(source));
  if (bad !== undefined) return fault('source', say('figure_source', { source: bad }));
  const quality = QUALITIES.find((one) => row.quality === one || row.quality === `${one} (weak)`);
  if (!quality) return fault('quality', say('figure_quality', { qualities: QUALITIES.join(', ') }));
  const { series, definition, unit, check } = row;
  const value = row.value === '' ? null : Number(row.value);
  const isWeak = row.quality !== quality;
  return { series, period: row.period, ...period, definition, value, unit, sources, quality, isWeak, check };
}

/** Where a value and its unit contradict each other. */
function valueFault({ value, unit }: FigureRow): Sentence | null {
  if (unit === EVENT) return value === '' ? null : say('figure_of_event');
  if (!NUMBER.test(value)) return say('figure_number', { value });
  const number = Number(value);
  if (number < 0) return say('figure_negative', { unit });
  if (unit === 'percent' && number > 100) return say('figure_percent', { value });
  return null;
}

function isAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}

/** Whether somebody saw it in its source; what was only reported is left out until somebody has. */
export function wasSeen({ check }: PublishedFigure): boolean {
  return check.startsWith('verified');
}
