import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Explanation } from './matching/matcher.js';
import type { AlertKind } from './alert-kind.js';
import type { AlertStatus } from './alert-status.js';
import type { PartyMatchesResponseDto, ScreenedPartyDto } from './screening.contract.js';

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

  @Column('text')
  kind: AlertKind;

  /** Of which alerts of its party it is one: by a word of their names. docs/matching.md */
  @Column('text')
  family: string;

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

  @Column('text')
  matcherVersion: string;

  /** When there was nothing to judge any more; a verdict already given stays. */
  @Column('timestamptz', { nullable: true })
  closedAt: Date | null;

  @Column('text', { nullable: true })
  closedReason: string | null;

  @Column('int')
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}

/** What of an answer is kept; what it says besides follows from it. */
export type KeptMatches = Omit<PartyMatchesResponseDto, 'noMatch'>;

/** A screening as it was asked and answered. */
@Entity('screening')
export class ScreeningEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  principalId: string;

  @Column('uuid', { nullable: true })
  supplierId: string | null;

  @Column('int', { nullable: true })
  listVersion: number | null;

  @Column('text')
  matcherVersion: string;

  @Column('float8')
  threshold: number;

  @Column('int')
  matchLimit: number;

  @Column('jsonb')
  parties: ScreenedPartyDto[];

  @Column('jsonb')
  results: KeptMatches[];

  @Column('timestamptz')
  createdAt: Date;
}

/** A party that a supplier knows not to be an entry: no alert until it ends. */
@Entity('screening_suppression')
export class ScreeningSuppressionEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  supplierId: string;

  @Column('uuid')
  partyId: string;

  @Column('uuid')
  entryId: string;

  @Column('text')
  reason: string;

  @Column('date', { nullable: true })
  expiresOn: string | null;

  /** What party and entry were when it was made, as a digest; null: it is taken when they are next compared. */
  @Column('text', { nullable: true })
  basis: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('uuid', { nullable: true })
  endedBy: string | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
