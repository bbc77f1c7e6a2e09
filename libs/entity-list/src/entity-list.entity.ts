import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RejectedRowResponseDto } from './entity-list.contract.js';
import type { ListedAddress, NotUnderstood } from './import/list-file.js';
import type { Source } from '@ninety/bis';

@Entity('entity_list_version')
export class EntityListVersionEntity {
  @PrimaryColumn('int')
  number: number;

  @Column('date')
  effectiveOn: string;

  @Column('timestamptz')
  importedAt: Date;

  @Column('uuid', { nullable: true })
  importedBy: string | null;

  @Column('text')
  sourceSha256: string;

  @Column('int')
  entries: number;

  @Column('int')
  added: number;

  @Column('int')
  removed: number;

  @Column('int')
  changed: number;

  @Column('int')
  unchanged: number;

  @Column('int')
  skipped: number;

  /** Entries that stayed because a row could not be read. */
  @Column('int')
  kept: number;

  /** Rows whose entry had ended. */
  @Column('int')
  expired: number;

  /** The first of them. */
  @Column('jsonb')
  rejected: RejectedRowResponseDto[];

  /** Null: not counted, by an earlier release. */
  @Column('int', { nullable: true })
  rejectedCount: number | null;

  /** What was not understood of rows that are used otherwise, the first of it. */
  @Column('jsonb')
  notUnderstood: NotUnderstood[];

  /** Null: not counted, by an earlier release. */
  @Column('int', { nullable: true })
  notUnderstoodCount: number | null;

  /** The lists that the file was a snapshot of. */
  @Column('text', { array: true })
  sources: Source[];
}

/** One state of an entry: in force from one version until before another. */
@Entity('entity_list_entry')
export class EntityListEntryEntity {
  @PrimaryColumn('uuid')
  id: string;

  @PrimaryColumn('int')
  fromVersion: number;

  @Column('int', { nullable: true })
  toVersion: number | null;

  @Column('text')
  source: string;

  @Column('text', { nullable: true })
  sourceId: string | null;

  @Column('text')
  identityKey: string;

  @Column('text')
  contentHash: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  aliases: string[];

  @Column('text', { nullable: true })
  country: string | null;

  @Column('jsonb')
  addresses: ListedAddress[];

  @Column('text', { nullable: true })
  licenseRequirement: string | null;

  @Column('text', { nullable: true })
  licenseReviewPolicy: string | null;

  @Column('text', { array: true })
  federalRegisterNotices: string[];

  @Column('text', { array: true })
  footnotes: string[];

  /** Of a sanction; null: the file said none, or an earlier release read it. */
  @Column('text', { array: true, nullable: true })
  programs: string[] | null;

  @Column('date', { nullable: true })
  effectiveOn: string | null;

  /** The last day, where the file says one. */
  @Column('date', { nullable: true })
  endsOn: string | null;
}
