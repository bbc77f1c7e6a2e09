import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A condition of a license, and who of the licensee's people acknowledged it. 15 CFR 750.7(d). */
export interface LicenseCondition {
  readonly text: string;
  readonly acknowledgedBy?: string;
  readonly acknowledgedAt?: string;
}

@Entity('license')
export class LicenseEntity {
  @PrimaryColumn('text')
  number: string;

  @Column('uuid')
  applicationId: string;

  @Column('uuid')
  supplierId: string;

  @Column('text')
  standing: 'active' | 'suspended' | 'revoked';

  @Column('date')
  issuedOn: string;

  @Column('date')
  validUntil: string;

  @Column('jsonb')
  conditions: LicenseCondition[];

  @Column('int')
  version: number;

  @Column('timestamptz')
  createdAt: Date;
}

@Entity('license_item')
export class LicenseItemEntity {
  @PrimaryColumn('text')
  licenseNumber: string;

  /** Counts from 1. */
  @PrimaryColumn('int')
  item: number;

  @Column('text')
  eccn: string;

  @Column('text')
  description: string;

  @Column('text')
  unit: string;

  @Column('text')
  currency: string;

  @Column('numeric')
  authorizedQuantity: string;

  @Column('numeric')
  authorizedValue: string;

  @Column('numeric')
  shippedQuantity: string;

  @Column('numeric')
  shippedValue: string;
}
