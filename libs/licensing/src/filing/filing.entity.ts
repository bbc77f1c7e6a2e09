import type { FieldErrorResponseDto } from '@ninety/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DraftDto } from '../applications/application.contract.js';
import { FileJob } from './file-job.js';

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

@Entity('filing_job')
export class FilingJobEntity extends FileJob {
  @Column('text')
  mode: FilingMode;

  /** Whether the applications are submitted, or left as drafts. */
  @Column('boolean')
  submits: boolean;

  @Column('int')
  progress: number;
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
