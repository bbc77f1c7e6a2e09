import type { Answers, LawVersions } from '@ninety/bis';
import type { Id } from '@ninety/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export const BATCH_STATUSES = ['running', 'succeeded', 'cancelled'] as const;
export type BatchStatus = (typeof BATCH_STATUSES)[number];

/** An item of a batch: a product of the supplier, or a classification alone. */
export interface BatchItem {
  readonly productId: Id | null;
  readonly reference: string | null;
  readonly eccn: string;
  readonly paragraph: string | null;
}

/** Items, each determined for each of the destinations, by one law. */
@Entity('determination_batch')
export class DeterminationBatchEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  principalId: string;

  @Column('uuid', { nullable: true })
  supplierId: string | null;

  @Column('jsonb')
  items: BatchItem[];

  @Column('text', { array: true })
  destinations: string[];

  @Column('jsonb')
  answers: Answers;

  @Column('float8', { nullable: true })
  value: number | null;

  /** By the law of this day. */
  @Column('date')
  asOf: string;

  @Column('jsonb')
  lawVersions: LawVersions;

  /** Which record of the differences of text and enforcement it goes by. */
  @Column('int')
  policyRevision: number;

  /** So many of the items are determined for every destination, from the first. */
  @Column('int')
  itemsDone: number;

  @Column('text')
  status: BatchStatus;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}
