import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Keeps the records of an application beyond the years of `retainUntil`. */
@Entity('legal_hold')
export class LegalHoldEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  applicationId: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  placedBy: string;

  @Column('timestamptz')
  placedAt: Date;

  @Column('uuid', { nullable: true })
  liftedBy: string | null;

  @Column('timestamptz', { nullable: true })
  liftedAt: Date | null;

  @Column('text', { nullable: true })
  liftReason: string | null;
}
