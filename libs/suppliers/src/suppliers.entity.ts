import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReasonForControl } from '@ninety/bis';
import type { AddressDto, ContactDto, MoneyDto } from './common.dto.js';

@Entity('supplier')
export class SupplierEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  country: string;

  @Column('jsonb')
  addresses: AddressDto[];

  @Column('jsonb', { nullable: true })
  contact: ContactDto | null;

  /** From which score a party of the supplier is a potential match; null: the matcher's own. */
  @Column('float8', { nullable: true })
  screeningThreshold: number | null;

  @Column('int')
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}

@Entity('product')
export class ProductEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  supplierId: string;

  @Column('text')
  name: string;

  @Column('text')
  eccn: string;

  @Column('text', { array: true })
  reasonsForControl: ReasonForControl[];

  @Column('text', { nullable: true })
  model: string | null;

  @Column('text', { nullable: true })
  manufacturer: string | null;

  @Column('text')
  unit: string;

  @Column('jsonb')
  unitPrice: MoneyDto;

  @Column('timestamptz')
  createdAt: Date;
}
