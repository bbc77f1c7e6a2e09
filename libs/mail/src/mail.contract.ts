import { AnyText, Count, Enum, Enums, Flag, Instant, PageQuery, Text, Uuid } from '@ninety/platform';
import { ApiSchema } from '@nestjs/swagger';
import { MAIL_STATUSES } from './mail.store.js';
import type { MailStatus } from './mail.store.js';
import { MAIL_KINDS, SENT_KINDS } from './notice.js';
import type { MailKind, SentKind } from './notice.js';

export class MailPreferencesDto {
  @Enums(MAIL_KINDS, {
    description: 'the kinds that are not wanted; every other is sent',
    example: ['duty_warning'],
  })
  off: MailKind[];
}

/** What the caller gets by mail, and where. */
@ApiSchema({ name: 'MailPreferences' })
export class MailPreferencesResponseDto {
  @Text({
    max: 254,
    nullable: true,
    description: 'which address an administrator gave the caller; null: none, and no mail',
  })
  readonly email: string | null;

  @Flag({ description: 'whether the installation sends mails' })
  readonly isSending: boolean;

  @Enums(MAIL_KINDS, { description: 'the kinds that there are' })
  readonly kinds: readonly MailKind[];

  @Enums(MAIL_KINDS, { description: 'those that are not wanted' })
  readonly off: readonly MailKind[];
}

export class MailsQuery extends PageQuery {
  @Enum(MAIL_STATUSES, { optional: true })
  status?: MailStatus;

  @Uuid({ optional: true, description: 'to whom' })
  principalId?: string;
}

/** How a mail fares; not what it tells. */
@ApiSchema({ name: 'Mail' })
export class MailResponseDto {
  @Uuid({ description: 'also the first part of its Message-ID' })
  readonly id: string;

  @Uuid({ description: 'to whom; of a letter, by whom' })
  readonly principalId: string;

  @Enum(SENT_KINDS, { description: 'letter: what a person wrote to somebody outside' })
  readonly kind: SentKind;

  @Enum(MAIL_STATUSES, {
    description:
      'failed: not taken in three days; uncertain: the process ended while it was sent; dropped: not wanted any more, or by nobody who may get it',
  })
  readonly status: MailStatus;

  @Count()
  readonly attempts: number;

  @Instant({ nullable: true, description: 'when it is tried next; null: it ended' })
  readonly nextAttemptAt: string | null;

  @AnyText({ nullable: true, description: 'what the server, or the way to it, said last' })
  readonly error: string | null;

  @Instant()
  readonly createdAt: string;

  @Instant({ nullable: true })
  readonly endedAt: string | null;
}
