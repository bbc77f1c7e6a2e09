import { Column, Entity, PrimaryColumn } from 'typeorm';

export const BATCH_STATUSES = ['running', 'succeeded', 'cancelled'] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];

/** A file of parties that is, or was, screened against one version of the list. */
@Entity('screening_batch')
export class ScreeningBatchEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  principalId: string;

  @Column('uuid', { nullable: true })
  supplierId: string | null;

  @Column('text')
  fileSha256: string;

  @Column('int')
  listVersion: number;

  @Column('text')
  matcherVersion: string;

  @Column('float8')
  threshold: number;

  @Column('int')
  matchLimit: number;

  @Column('int')
  total: number;

  @Column('text')
  status: BatchStatus;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
