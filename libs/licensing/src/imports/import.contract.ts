import { ApiSchema } from '@nestjs/swagger';
import {
  AnyObject,
  AnyText,
  Count,
  Enum,
  Enums,
  Flag,
  Instant,
  Nested,
  NestedList,
  PageQuery,
  Text,
  Texts,
  UNBOUNDED,
  Uuid,
} from '@ninety/platform';
import type { Params } from '@ninety/platform';
import { DAY_ORDERS, DECIMAL_MARKS } from './cells.js';
import type { DayOrder, DecimalMark } from './cells.js';
import { JOB_STATUSES } from '../filing/file-job.js';
import type { JobStatus } from '../filing/file-job.js';
import { ALL_COLUMN_NAMES } from './import-columns.js';
import type { ColumnName } from './import-columns.js';
import { IMPORT_KINDS, ROW_OUTCOMES } from './import.entity.js';
import type { ImportKind, RowOutcome } from './import.entity.js';

/** More than a report proposes: what it does can be kept as it is. */
const MOST_MAPPED = 1_100;
const MOST_PRESETS = 200;

/** Which column of ours a column of a file is. */
export class MappedColumnDto {
  @Text({
    max: 200,
    example: 'Control no.',
    description: 'as it stands in the file; case, blanks and points do not count',
  })
  header: string;

  @Text({ optional: true, max: 50, example: 'number', description: 'one of ours; null: it is not read' })
  column?: string | null;
}

/** What is said where no cell does. */
export class PresetDto {
  @Text({ max: 50, example: 'currency' })
  column: string;

  @Text({ max: 200, example: 'USD' })
  value: string;
}

/** How the columns of a file are read, besides those whose names are known. */
export class MappingDto {
  @NestedList(MappedColumnDto, { optional: true, max: MOST_MAPPED })
  columns?: MappedColumnDto[] | null;

  @NestedList(PresetDto, { optional: true, max: MOST_PRESETS })
  presets?: PresetDto[] | null;

  @Enum(DAY_ORDERS, {
    optional: true,
    description: 'of 7/8/2019: mdy is 8 July, dmy is 7 August; refused when left out',
  })
  dates?: DayOrder | null;

  @Enum(DECIMAL_MARKS, {
    optional: true,
    description: 'of 1,234: point is 1234, comma is 1.234; refused when left out',
  })
  decimals?: DecimalMark | null;
}

/** A mapping that is kept, and of which kind of file it is. */
export class ImportMappingDto extends MappingDto {
  @Enum(IMPORT_KINDS)
  kind: ImportKind;

  @Uuid({ optional: true, description: "whose it is; the caller's when left out" })
  supplierId?: string | null;
}

export class ImportMappingQuery {
  @Uuid({ optional: true, description: "whose it is; the caller's when left out" })
  supplierId?: string;
}

export class ImportMappingsQuery extends PageQuery {
  @Enum(IMPORT_KINDS, { optional: true })
  kind?: ImportKind;

  @Uuid({ optional: true, description: 'whose they are; all that the caller may see when left out' })
  supplierId?: string;
}

export class ImportColumnsQuery {
  @Enum(IMPORT_KINDS)
  kind: ImportKind;
}

export class ImportQuery {
  @Enum(IMPORT_KINDS)
  kind: ImportKind;

  @Enum(['true', 'false'], {
    optional: true,
    description: 'true: it is said what would be made, and nothing is',
  })
  dryRun?: 'true' | 'false';

  @Enum(['true', 'false'], {
    optional: true,
    description: 'of applications; true: what rows say of cases that are there is proposed, and not recorded',
  })
  propose?: 'true' | 'false';

  @Text({
    optional: true,
    max: 10_000,
    example: 'snap-r-sheet',
    description: 'the name of a mapping that is kept, or a mapping as JSON; a longer one is kept first',
  })
  mapping?: string;

  @Text({
    optional: true,
    max: 31,
    description: 'of a workbook, the sheet that is read; the first when left out',
  })
  sheet?: string;

  @Uuid({ optional: true, description: "whose rows they are; the caller's when left out" })
  supplierId?: string;
}

export class ImportRowsQuery extends PageQuery {
  @Enum(ROW_OUTCOMES, { optional: true })
  outcome?: RowOutcome;
}

@ApiSchema({ name: 'MappedColumn' })
export class MappedColumnResponseDto {
  @AnyText()
  readonly header: string;

  @AnyText({ nullable: true, description: 'null: it is not read' })
  readonly column: string | null;
}

@ApiSchema({ name: 'Preset' })
export class PresetResponseDto {
  @AnyText()
  readonly column: string;

  @AnyText()
  readonly value: string;
}

/** How the columns of a file were read; PUT as it is, it is kept and used again. */
@ApiSchema({ name: 'Mapping' })
export class MappingResponseDto {
  @NestedList(MappedColumnResponseDto, { max: UNBOUNDED })
  readonly columns: readonly MappedColumnResponseDto[];

  @NestedList(PresetResponseDto, { max: UNBOUNDED })
  readonly presets: readonly PresetResponseDto[];

  @Enum(DAY_ORDERS, { nullable: true })
  readonly dates: DayOrder | null;

  @Enum(DECIMAL_MARKS, { nullable: true })
  readonly decimals: DecimalMark | null;
}

@ApiSchema({ name: 'ImportMapping' })
export class ImportMappingResponseDto extends MappingResponseDto {
  @AnyText()
  readonly id: string;

  @Uuid()
  readonly supplierId: string;

  @Enum(IMPORT_KINDS)
  readonly kind: ImportKind;

  @Instant()
  readonly updatedAt: string;
}

/** What the columns of a kind of file may be. */
@ApiSchema({ name: 'ImportColumns' })
export class ImportColumnsResponseDto {
  @Enum(IMPORT_KINDS)
  readonly kind: ImportKind;

  @Enums(ALL_COLUMN_NAMES, { description: 'what a mapping may name, in the order of the guide' })
  readonly columns: readonly ColumnName[];
}

/** What is wrong in a cell of a row, and why. */
@ApiSchema({ name: 'CellError' })
export class CellErrorResponseDto {
  @AnyText({ nullable: true, description: 'as it stands in the file; null: the row as a whole' })
  readonly column: string | null;

  @AnyText()
  readonly reason: string;

  @AnyText({ nullable: true, description: 'which sentence; null of what an earlier release kept' })
  readonly code: string | null;

  @AnyObject({ nullable: true, description: 'what it says of this case, by name' })
  readonly params: Params | null;
}

/** The same, and of which row. */
@ApiSchema({ name: 'RejectedCell' })
export class RejectedCellResponseDto extends CellErrorResponseDto {
  @Count({ description: "the file's line, from 1" })
  readonly line: number;
}

@ApiSchema({ name: 'ImportedRows' })
export class ImportResultResponseDto {
  @Count()
  readonly rows: number;

  @Count({ description: 'of a dry run, what would be' })
  readonly made: number;

  @Count()
  readonly unchanged: number;

  @Count()
  readonly updated: number;

  @Count({ description: 'rows of which something was proposed' })
  readonly proposed: number;

  @Count({ description: 'rows; the list has the first of their faults' })
  readonly rejectedRows: number;

  @NestedList(RejectedCellResponseDto, { max: UNBOUNDED })
  readonly rejected: readonly RejectedCellResponseDto[];

  @Nested(MappingResponseDto)
  readonly mapping: MappingResponseDto;
}

/** A file that is taken in, and how far. */
@ApiSchema({ name: 'ImportJob' })
export class ImportJobResponseDto {
  @Uuid()
  readonly id: string;

  @Enum(IMPORT_KINDS)
  readonly kind: ImportKind;

  @Uuid()
  readonly supplierId: string;

  @Flag()
  readonly dryRun: boolean;

  @Flag({ description: 'what its rows say is proposed, and not recorded' })
  readonly propose: boolean;

  @Text({ max: 64, pattern: /^[0-9a-f]{64}$/ })
  readonly fileSha256: string;

  @Enum(JOB_STATUSES, { description: 'failed: whoever uploaded it may not any more' })
  readonly state: JobStatus;

  @Count({ description: 'rows of which it is settled what came' })
  readonly done: number;

  @Count({ description: 'rows' })
  readonly total: number;

  @Nested(ImportResultResponseDto, { nullable: true, description: 'null: it is not over' })
  readonly result: ImportResultResponseDto | null;

  @Instant()
  readonly createdAt: string;

  @Instant({ nullable: true })
  readonly startedAt: string | null;

  @Instant({ nullable: true })
  readonly finishedAt: string | null;
}

/** What came of a row, or would. */
@ApiSchema({ name: 'ImportRow' })
export class ImportRowResponseDto {
  @Count({ description: "the file's line, from 1" })
  readonly line: number;

  @Enum(ROW_OUTCOMES)
  readonly outcome: RowOutcome;

  @AnyText({
    nullable: true,
    description: 'what it made or found, as applications/{id}; of a dry run, what is there',
  })
  readonly resource: string | null;

  @Texts({
    max: UNBOUNDED,
    elements: UNBOUNDED,
    description: 'what was made, changed, recorded or proposed, or would be',
  })
  readonly changes: readonly string[];

  @NestedList(CellErrorResponseDto, { max: UNBOUNDED })
  readonly errors: readonly CellErrorResponseDto[];
}
