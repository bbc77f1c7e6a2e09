import type { Agency } from '@ninety/access';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience, WebhookEventType } from './event-types.js';
import type { Sentence } from '@ninety/platform';

/** A secret that was rotated away and signs still. */
export interface OlderSecret {
  /** Sealed, in base64. */
  readonly secret: string;
  readonly until: string;
}

@Entity('webhook_endpoint')
export class WebhookEndpointEntity {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  audience: Audience;

  @Column('uuid', { nullable: true })
  supplierId: string | null;

  @Column('text', { nullable: true })
  agency: Agency | null;

  @Column('text')
  url: string;

  @Column('text', { array: true })
  eventTypes: WebhookEventType[];

  @Column('text', { nullable: true })
  description: string | null;

  @Column('bytea')
  secret: Buffer;

  @Column('bytea', { nullable: true })
  previousSecret: Buffer | null;

  @Column('timestamptz', { nullable: true })
  previousSecretUntil: Date | null;

  /** Those before it whose time has not come. */
  @Column('jsonb')
  olderSecrets: OlderSecret[];

  @Column('timestamptz', { nullable: true })
  disabledAt: Date | null;

  @Column('text', { nullable: true })
  disabledReason: string | null;

  /** The sentence of the reason; null where an earlier release kept the text alone. */
  @Column('jsonb', { nullable: true })
  disabledBecause: Pick<Sentence, 'code' | 'params' | 'text'> | null;

  @Column('timestamptz', { nullable: true })
  failingSince: Date | null;

  /** Failures since the last success. */
  @Column('int')
  failingCount: number;

  /** How many deliveries it takes at once. */
  @Column('int')
  maxInFlight: number;

  /** When it is looked at again, if it was disabled for failing. */
  @Column('timestamptz', { nullable: true })
  probeAt: Date | null;

  @Column('int')
  probeCount: number;

  @Column('uuid')
  createdBy: string;

  @Column('int')
  version: number;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;
}
