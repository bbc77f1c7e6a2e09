import type { Params, Sentence, ToldAs } from '@ninety/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { FileJob } from '../filing/file-job.js';
import type { DayOrder, DecimalMark } from './cells.js';

export const IMPORT_KINDS = ['parties', 'applications', 'licenses', 'shipments', 'authorizations'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** How the columns of a file are read. */
export interface Mapping {
  readonly columns: readonly {
    /** As it stands in the file. */
    readonly header: string;
    /** One of ours; null: it is not read. */
    readonly column: string | null;
  }[];
  /** What is said where no cell does. */
  readonly presets: readonly { readonly column: string; readonly value: string }[];
  readonly dates: DayOrder | null;
  readonly decimals: DecimalMark | null;
}

@Entity('import_mapping')
export class ImportMappingEntity {
  @PrimaryColumn('uuid')
  supplierId: string;

  @PrimaryColumn('text')
  name: string;

  @Column('text')
  kind: ImportKind;

  @Column('jsonb')
  mapping: Mapping;

  @Column('uuid')
  updatedBy: string;

  @Column('timestamptz')
  updatedAt: Date;
}

@Entity('import_job')
export class ImportJobEntity extends FileJob {
  @Column('text')
  kind: ImportKind;

  @Column('boolean')
  isDryRun: boolean;

  /** What its rows say is proposed, and not recorded. */
  @Column('boolean')
  isProposing: boolean;

  @Column('jsonb')
  mapping: Mapping;
}

export const ROW_OUTCOMES = ['pending', 'made', 'unchanged', 'updated', 'rejected', 'proposed'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** What is wrong with a row: in which of our columns, or of the whole of it, and why. */
export interface RowError extends ToldAs<'reason'> {
  readonly column: string | null;
}

export function rowError(column: string | null, reason: Sentence): RowError {
  return { column, ...reason.as('reason') };
}

/** One that is kept: an earlier release kept the text alone. */
export interface KeptRowError {
  readonly column: string | null;
  readonly reason: string;
  readonly code?: string | null;
  readonly params?: Params | null;
}

@Entity('import_row')
export class ImportRowEntity {
  @PrimaryColumn('uuid')
  importId: string;

  @PrimaryColumn('int')
  line: number;

  @Column('text', { nullable: true })
  key: string | null;

  @Column('jsonb', { nullable: true })
  said: object | null;

  @Column('text')
  outcome: RowOutcome;

  @Column('text', { nullable: true })
  resource: string | null;

  @Column('text', { array: true })
  changes: string[];

  @Column('jsonb')
  errors: KeptRowError[];
}
