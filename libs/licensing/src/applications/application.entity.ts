import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StoredForm } from './application.contract.js';

@Entity('application')
export class ApplicationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  supplierId: string;

  @Column('uuid')
  createdBy: string;

  @Column('jsonb')
  form: StoredForm;

  @Column('text', { nullable: true })
  controlNumber: string | null;

  /** As the last write left it; what days alone changed since is in the outlook. Null: a draft. */
  @Column('text', { nullable: true })
  status: string | null;

  /** Of a draft that its company reviews before it is filed; null: it does not. */
  @Column('text', { nullable: true })
  review: 'in_review' | 'ready' | null;

  /** Who made it and who edited it. */
  @Column('uuid', { array: true })
  preparedBy: string[];

  @Column('text', { array: true })
  referredTo: string[];

  @Column('date', { nullable: true })
  watchOn: string | null;

  @Column('text', { nullable: true })
  fingerprint: string | null;

  @Column('int')
  version: number;

  /** How many of the changes that `version` counts the applicant did not see. */
  @Column('int')
  applicantUnseen: number;

  /** Those that a reviewer of an agency did not see: edits of the draft, and decisions proposed and sent back. */
  @Column('int')
  agencyUnseen: number;

  /** Those that BIS did not see: edits of the draft. */
  @Column('int')
  officeUnseen: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}

@Entity('attachment')
export class AttachmentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('text')
  kind: string;

  @Column('text')
  fileName: string;

  @Column('text')
  mediaType: string;

  @Column('bigint')
  size: string;

  @Column('text')
  sha256: string;

  /** On which side of the table it was added. */
  @Column('text')
  side: 'applicant' | 'government';

  @Column('uuid')
  uploadedBy: string;

  @Column('timestamptz')
  createdAt: Date;
}

/** The number under which it was filed. @throws for a draft */
export function controlNumberOf({
  id,
  controlNumber,
}: Pick<ApplicationEntity, 'id' | 'controlNumber'>): string {
  if (controlNumber === null) throw new Error(`application ${id} was not filed`);
  return controlNumber;
}
