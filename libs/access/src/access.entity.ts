import { Column, Entity, PrimaryColumn } from 'typeorm';
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

  @Column('text', { nullable: true })
  agency: Agency | null;

  @Column('text', { nullable: true })
  externalSubject: string | null;

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

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

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  expiresAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
