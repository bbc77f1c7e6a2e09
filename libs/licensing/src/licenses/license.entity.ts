import type { AddressDto, MoneyDto } from '@ninety/suppliers';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Agency, PartyRole } from '@ninety/procedure';
import type { AmendmentKind } from '@ninety/procedure';
import type { AmendmentStatus, LicenseStanding } from '@ninety/bis';
import type { AmendmentChangesDto } from './license.contract.js';

/** A condition of a license, and who of the licensee's people acknowledged it. */
export interface LicenseCondition {
  readonly text: string;
  /** The agencies that asked for it: it is removed only with their consent, and the licensee is not told of them. */
  readonly agencies?: readonly Agency[];
  readonly acknowledgedBy?: string;
  readonly acknowledgedAt?: string;
}

/** A party as the license names it. */
export interface LicenseParty {
  readonly role: PartyRole;
  readonly partyId: string;
  readonly name: string;
  readonly country: string;
  readonly addresses: readonly AddressDto[];
}

@Entity('license')
export class LicenseEntity {
  @PrimaryColumn('text')
  number: string;

  @Column('uuid')
  applicationId: string;

  /** The licensee's company. */
  @Column('uuid')
  supplierId: string;

  @Column('text')
  standing: LicenseStanding;

  @Column('text', { nullable: true })
  standingReason: string | null;

  @Column('date')
  issuedOn: string;

  /** The date on its face. */
  @Column('date')
  validUntil: string;

  /** The last day, after a legal holiday. */
  @Column('date')
  expiresOn: string;

  @Column('date', { nullable: true })
  transferredOn: string | null;

  @Column('jsonb')
  parties: LicenseParty[];

  @Column('jsonb')
  conditions: LicenseCondition[];

  @Column('numeric')
  authorizedValue: string;

  @Column('numeric')
  shippedValue: string;

  @Column('numeric')
  tolerancePercent: string;

  @Column('int')
  balanceTold: number;

  @Column('date', { nullable: true })
  watchOn: string | null;

  @Column('int')
  version: number;

  /** How many of the changes that `version` counts the licensee did not see: amendments that wait for an agency. */
  @Column('int')
  licenseeUnseen: number;

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

export interface ShippedItem {
  readonly item: number;
  readonly quantity: string;
  readonly value: MoneyDto;
}

@Entity('license_shipment')
export class LicenseShipmentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  licenseNumber: string;

  /** Counts from 1 on each license. */
  @Column('int')
  number: number;

  @Column('date')
  shippedOn: string;

  /** The Internal Transaction Number of the Automated Export System. */
  @Column('text', { nullable: true })
  itn: string | null;

  @Column('jsonb')
  items: ShippedItem[];

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}

@Entity('license_amendment')
export class LicenseAmendmentEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  licenseNumber: string;

  /** Counts from 1 on each license. */
  @Column('int')
  number: number;

  @Column('text')
  kind: AmendmentKind;

  @Column('jsonb')
  changes: AmendmentChangesDto;

  @Column('text')
  reason: string;

  @Column('text')
  status: AmendmentStatus;

  /** The agencies whose consent it needs. */
  @Column('text', { array: true })
  asked: Agency[];

  /** What the agencies said whose consent it needs. */
  @Column('jsonb')
  consents: { agency: Agency; consent: boolean; by: string; at: string }[];

  /** The id by which the licensee knows it, and since when, where it waited for an agency: its own tells when it was made. */
  @Column('uuid', { nullable: true })
  shownId: string | null;

  @Column('timestamptz', { nullable: true })
  shownAt: Date | null;

  @Column('uuid')
  recordedBy: string;

  @Column('timestamptz')
  recordedAt: Date;
}
