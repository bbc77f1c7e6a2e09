import type { AddressDto } from '@ninety/suppliers';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Kind } from './kinds.js';

@Entity('party')
export class PartyEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  supplierId: string;

  @Column('text')
  name: string;

  @Column('text', { array: true })
  aliases: string[];

  @Column('text')
  country: string;

  @Column('jsonb')
  addresses: AddressDto[];

  @Column('text')
  kind: Kind;

  @Column('int', { nullable: true })
  screenedVersion: number | null;

  @Column('int')
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}

@Entity('party_owner')
export class PartyOwnerEntity {
  @PrimaryColumn('uuid')
  partyId: string;

  @PrimaryColumn('uuid')
  ownerId: string;

  @Column('numeric')
  percentage: string;
}
