import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Email, UserAttributes } from './user.js';

@Entity('scim_user')
export class ScimUserEntity implements UserAttributes {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  userName: string;

  @Column('text', { nullable: true })
  externalId: string | null;

  @Column('text', { nullable: true })
  displayName: string | null;

  @Column('text', { nullable: true })
  formattedName: string | null;

  @Column('text', { nullable: true })
  givenName: string | null;

  @Column('text', { nullable: true })
  familyName: string | null;

  @Column('jsonb')
  emails: Email[];

  @Column('boolean')
  active: boolean;

  /** Whose first principal it is; null: in no group that gives anything, and nobody here yet. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  @Column('int')
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  changedAt: Date;
}

@Entity('scim_group')
export class ScimGroupEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  displayName: string;

  @Column('text', { nullable: true })
  externalId: string | null;

  @Column('int')
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  changedAt: Date;
}
