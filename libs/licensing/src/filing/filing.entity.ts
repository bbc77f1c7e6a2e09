import type { FieldErrorResponseDto } from '@ninety/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DraftDto } from '../applications/application.contract.js';

@Entity('application_template')
export class TemplateEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  supplierId: string;

  @Column('text')
  name: string;

  @Column('jsonb')
  form: DraftDto;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}

export const FILING_MODES = ['all_or_nothing', 'skip_bad'] as const;
export type FilingMode = (typeof FILING_MODES)[number];

/** What a job may be, and whether nothing more comes of it. */
const IS_OVER = { queued: false, running: false, succeeded: true, failed: true } as const satisfies Readonly<
  Record<string, boolean>
>;

export type FilingStatus = keyof typeof IS_OVER;
export const FILING_STATUSES = Object.keys(IS_OVER) as FilingStatus[];
export const UNFINISHED_STATUSES: readonly FilingStatus[] = FILING_STATUSES.filter(
  (status) => !IS_OVER[status],
);

@Entity('filing_job')
export class FilingJobEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  supplierId: string;

  /** Who files, and in which request it was asked for. */
  @Column('uuid')
  principalId: string;

  /** Whose revocation ends it; null: it was asked for without a key. */
  @Column('uuid', { nullable: true })
  keyId: string | null;

  @Column('text')
  requestId: string;

  @Column('text')
  mode: FilingMode;

  /** Whether the applications are submitted, or left as drafts. */
  @Column('boolean')
  submits: boolean;

  @Column('text')
  fileSha256: string;

  @Column('int')
  total: number;

  @Column('int')
  progress: number;

  @Column('text')
  status: FilingStatus;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  startedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  finishedAt: Date | null;
}

export const ROW_STATUSES = ['pending', 'filed', 'rejected', 'not_filed'] as const;

@Entity('filing_row')
export class FilingRowEntity {
  @PrimaryColumn('uuid')
  jobId: string;

  @PrimaryColumn('int')
  line: number;

  @Column('jsonb', { nullable: true })
  draft: object | null;

  @Column('text')
  status: (typeof ROW_STATUSES)[number];

  @Column('uuid', { nullable: true })
  applicationId: string | null;

  @Column('text', { nullable: true })
  controlNumber: string | null;

  @Column('jsonb')
  errors: FieldErrorResponseDto[];
}
