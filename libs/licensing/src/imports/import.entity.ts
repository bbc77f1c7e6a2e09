import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DayOrder, DecimalMark } from './cells.js';

export const IMPORT_KINDS = ['parties', 'applications'] as const;
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

/** What a job may be, and whether nothing more comes of it. */
const IS_OVER = { queued: false, running: false, succeeded: true, failed: true } as const satisfies Readonly<
  Record<string, boolean>
>;

export type ImportState = keyof typeof IS_OVER;
export const IMPORT_STATES = Object.keys(IS_OVER) as ImportState[];
export const UNFINISHED_STATES: readonly ImportState[] = IMPORT_STATES.filter((state) => !IS_OVER[state]);

@Entity('import_job')
export class ImportJobEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  supplierId: string;

  /** Who imports, and in which request it was asked for. */
  @Column('uuid')
  principalId: string;

  /** Whose revocation ends it; null: it was asked for without a key. */
  @Column('uuid', { nullable: true })
  keyId: string | null;

  @Column('text')
  requestId: string;

  @Column('text')
  kind: ImportKind;

  @Column('boolean')
  isDryRun: boolean;

  @Column('text')
  fileSha256: string;

  @Column('jsonb')
  mapping: Mapping;

  @Column('int')
  total: number;

  @Column('text')
  status: ImportState;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}

export const ROW_OUTCOMES = ['pending', 'made', 'unchanged', 'updated', 'rejected'] as const;
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** What is wrong with a row: in which of our columns, or of the whole of it, and why. */
export interface RowError {
  readonly column: string | null;
  readonly reason: string;
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
  errors: RowError[];
}
