import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { GivenBy } from './membership.js';
import type { Agency, Role } from './roles.js';

@Entity('principal')
export class PrincipalEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  role: Role;

  @Column('uuid', { nullable: true })
  supplierId: string | null;

  /** As what they review inside their company. */
  @Column('text', { array: true })
  functions: string[];

  @Column('text', { nullable: true })
  agency: Agency | null;

  /** Whose further membership it is; null: a person's first, by which the others are found, or the only one. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  /** Since when it is over; one that only cannot be used now is disabled. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  /** Who gave it. */
  @Column('text')
  givenBy: GivenBy;

  @Column('text', { nullable: true })
  externalSubject: string | null;

  /** Where mails to them go; null: none do. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  /** The administrator of emergencies, whose every request is recorded. */
  @Column('boolean')
  breakGlass: boolean;

  @Column('int')
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}

@Entity('api_key')
export class ApiKeyEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  principalId: string;

  @Column('bytea')
  tokenHash: Buffer;

  @Column('text', { nullable: true })
  name: string | null;

  /** Empty: everything that its principal may do. */
  @Column('text', { array: true })
  scopes: string[];

  /** CIDRs; empty: from anywhere. */
  @Column('text', { array: true })
  allowedNetworks: string[];

  /** To the minute. */
  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  @Column('text', { nullable: true })
  lastUsedFrom: string | null;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
