import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PaperKind } from '@ninety/procedure';

/** A paper of the record of an appeal. Only added to. */
@Entity('appeal_paper')
export class AppealPaperEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  /** Counts from 1 in each appeal. */
  @Column('int')
  number: number;

  @Column('text')
  kind: PaperKind;

  @Column('text')
  text: string;

  @Column('uuid', { array: true })
  attachmentIds: string[];

  @Column('uuid')
  filedBy: string;

  /** The day in the office's zone. */
  @Column('date')
  filedOn: string;

  @Column('timestamptz')
  filedAt: Date;
}
