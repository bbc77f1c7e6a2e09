import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('application_assignment')
export class AssignmentEntity {
  @PrimaryColumn('uuid')
  applicationId: string;

  /** BIS, or the agency. */
  @PrimaryColumn('text')
  office: string;

  @Column('uuid')
  principalId: string;

  @Column('uuid')
  assignedBy: string;

  @Column('timestamptz')
  assignedAt: Date;
}

/** While one is away, another sees their work too. */
@Entity('delegation')
export class DelegationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  fromPrincipal: string;

  @Column('uuid')
  toPrincipal: string;

  @Column('date')
  fromOn: string;

  /** The last day of it. */
  @Column('date')
  untilOn: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}

/** A decision that waits, or waited, for its second signature. */
@Entity('proposed_event')
export class ProposedEventEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('text')
  type: string;

  @Column('jsonb')
  event: object;

  @Column('uuid', { array: true })
  attachmentIds: string[];

  @Column('text')
  status: 'awaiting_countersignature' | 'countersigned' | 'rejected';

  @Column('uuid')
  proposedBy: string;

  @Column('timestamptz')
  proposedAt: Date;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('text', { nullable: true })
  reason: string | null;
}
