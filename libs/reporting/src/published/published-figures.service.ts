import { fileURLToPath } from 'node:url';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { CONFIG, ConfigError, invalid, readWholeCsv } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import { say } from '../sentences.js';
import type { FactsQuery, FactsResponseDto } from './facts.contract.js';
import { areFaults, FIGURE_COLUMNS, publishedFigures, wasSeen } from './published-figures.js';
import type { FigureRow, PublishedFigure } from './published-figures.js';

const SHIPPED = fileURLToPath(new URL('../../data/published-figures.csv', import.meta.url));
/** A file of so many rows is none of this kind. */
const MOST_ROWS = 10_000;

/** The figures that authorities and the press published, of the file that is shipped or of `FACTS_FILE`. Read once, at the start. */
@Injectable()
export class PublishedFigures implements OnModuleInit {
  private figures: readonly PublishedFigure[] = [];

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** @throws ConfigError that names the line, the column and the rule of the first row that is wrong */
  async onModuleInit(): Promise<void> {
    const rows = await rowsOf(this.config.factsFile ?? SHIPPED);
    const read = publishedFigures(rows);
    if (areFaults(read)) {
      const [first] = read;
      const more = read.length > 1 ? ` (and ${read.length - 1} more)` : '';
      throw new ConfigError(
        'FACTS_FILE',
        `has a wrong row, line ${first?.line}, ${first?.column}: ${first?.detail.text}${more}`,
      );
    }
    this.figures = [...read].sort((a, b) => a.series.localeCompare(b.series) || a.from.localeCompare(b.from));
  }

  /** Those that somebody has seen in their source. @throws Problem 422 of a series that there is none of */
  list(caller: Principal, { series, quality, from, to }: FactsQuery): FactsResponseDto {
    assertMay(caller, 'reports.read');
    if (series !== undefined && !this.figures.some((one) => one.series === series))
      throw invalid({ pointer: '/series', detail: say('figure_series_unknown', { series }) });
    const wanted = this.figures.filter(
      (one) =>
        (series === undefined || one.series === series) &&
        (quality === undefined || one.quality === quality) &&
        (from === undefined || one.to === null || one.to >= from) &&
        (to === undefined || one.from <= to),
    );
    const data = wanted.filter(wasSeen);
    return { data, nextCursor: null, leftOut: wanted.length - data.length };
  }

  /** All that somebody has seen, for what is shown beside own figures. */
  seen(): readonly PublishedFigure[] {
    return this.figures.filter(wasSeen);
  }
}

/** @throws ConfigError where it cannot be read or lacks a column */
async function rowsOf(path: string): Promise<FigureRow[]> {
  const rows: FigureRow[] = [];
  let header: readonly string[] | null = null;
  try {
    for await (const { line, cells } of readWholeCsv(path)) {
      if (cells[0]?.startsWith('#') === true || cells.every((cell) => cell === '')) continue;
      if (header === null) header = assertHeader(cells);
      else rows.push(rowOf(header, cells, line));
      if (rows.length > MOST_ROWS) throw new ConfigError('FACTS_FILE', `has more than ${MOST_ROWS} rows`);
    }
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    throw Object.assign(new ConfigError('FACTS_FILE', `cannot be read: ${(error as Error).message}`), {
      cause: error,
    });
  }
  if (header === null) throw new ConfigError('FACTS_FILE', 'is empty');
  return rows;
}

function assertHeader(cells: readonly string[]): readonly string[] {
  const missing = FIGURE_COLUMNS.find((column) => !cells.includes(column));
  if (missing !== undefined) throw new ConfigError('FACTS_FILE', `has no column ${missing}`);
  return cells;
}

function rowOf(header: readonly string[], cells: readonly string[], line: number): FigureRow {
  const of = (column: string) => cells[header.indexOf(column)]?.trim() ?? '';
  return {
    line,
    series: of('series'),
    period: of('period'),
    definition: of('definition'),
    value: of('value'),
    unit: of('unit'),
    source: of('source'),
    quality: of('quality'),
    check: of('check'),
  };
}
