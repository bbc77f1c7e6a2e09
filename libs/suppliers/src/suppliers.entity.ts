import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ReasonForControl } from '@ninety/bis';
import type { ClassificationBasis } from './classification-basis.js';
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

  @Column('int')
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  updatedAt: Date;
}

/** How a product is classified from a day on, as somebody recorded it; never changed, another takes its place. */
@Entity('product_classification')
export class ClassificationEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  productId: string;

  @Column('uuid')
  supplierId: string;

  /** With its paragraph: 3A001.b.2 */
  @Column('text')
  eccn: string;

  @Column('text', { array: true })
  reasonsForControl: ReasonForControl[];

  @Column('date')
  validFrom: string;

  @Column('text')
  basis: ClassificationBasis;

  @Column('text', { nullable: true })
  documentNumber: string | null;

  @Column('date', { nullable: true })
  documentDate: string | null;

  /** The request that was answered by it. */
  @Column('uuid', { nullable: true })
  applicationId: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** The edition of the list that the reasons are from; null: they were typed. */
  @Column('int', { nullable: true })
  lawVersion: number | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
