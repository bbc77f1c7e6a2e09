import type { LawKind } from '@ninety/bis';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { LawRejectedRowResponseDto } from './law.contract.js';
import type { LawRow } from './read/law-file.js';

/** The whole of one kind of law, as it is in force from a day. */
@Entity('law_edition')
export class LawEditionEntity {
  @PrimaryColumn('int')
  number: number;

  @Column('text')
  kind: LawKind;

  @Column('date')
  effectiveOn: string;

  @Column('timestamptz')
  importedAt: Date;

  /** Null: by the service itself. */
  @Column('uuid', { nullable: true })
  importedBy: string | null;

  @Column('text')
  sourceSha256: string;

  /** Whether it is what the program ships: a few facts, and not the whole law. */
  @Column('boolean')
  isStarter: boolean;

  /** The edition that was in force on its first day before it came; null: none was. */
  @Column('int', { nullable: true })
  against: number | null;

  @Column('int')
  rows: number;

  @Column('int')
  added: number;

  @Column('int')
  removed: number;

  @Column('int')
  changed: number;

  @Column('int')
  unchanged: number;

  @Column('int')
  kept: number;

  /** The first of them. */
  @Column('jsonb')
  rejected: LawRejectedRowResponseDto[];

  @Column('int')
  rejectedCount: number;

  /** What was told of rows that are used, the first of it. */
  @Column('jsonb')
  noted: LawRejectedRowResponseDto[];

  @Column('int')
  notedCount: number;
}

/** One row of an edition: an entry, a destination, an exception. */
@Entity('law_row')
export class LawRowEntity {
  @PrimaryColumn('int')
  edition: number;

  @PrimaryColumn('text')
  key: string;

  @Column('jsonb')
  content: LawRow;
}
