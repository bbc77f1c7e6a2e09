import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Explanation } from './matching/matcher.js';

export const ALERT_STATUSES = ['open', 'true_match', 'false_positive'] as const;
export type AlertStatus = (typeof ALERT_STATUSES)[number];

@Entity('screening_alert')
export class ScreeningAlertEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  partyId: string;

  @Column('uuid')
  entryId: string;

  @Column('int')
  listVersion: number;

  @Column('text')
  basis: string;

  @Column('float8')
  score: number;

  @Column('text')
  matchedName: string;

  @Column('jsonb')
  explanation: Explanation;

  @Column('text')
  status: AlertStatus;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column('uuid', { nullable: true })
  decidedBy: string | null;

  @Column('timestamptz', { nullable: true })
  decidedAt: Date | null;

  @Column('int')
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}
