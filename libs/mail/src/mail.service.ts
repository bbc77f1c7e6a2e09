import { Injectable } from '@nestjs/common';
import { assertMay, assertOfOne, perform, PrincipalsService } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { Database, notFound, problemOf } from '@ninety/platform';
import type { Id, Page, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type {
  MailPreferencesDto,
  MailPreferencesResponseDto,
  MailResponseDto,
  MailsQuery,
} from './mail.contract.js';
import { mailOf, mailsPage } from './mail.read-model.js';
import { lockMail, reviveMail } from './mail.store.js';
import { TRIED_FOR_DAYS } from './mail-sender.js';
import { MAIL_KINDS } from './notice.js';
import type { MailKind } from './notice.js';
import { MailOutbox } from './outbox.js';
import { preferencesOf, savePreferences, stopKind } from './preference.store.js';
import { MAIL_PROBLEMS } from './problems.js';
import { say } from './sentences.js';
import { StopAddresses } from './stop-address.js';

/** What people want by mail, and how mails fare. */
@Injectable()
export class MailService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly principals: PrincipalsService,
    private readonly outbox: MailOutbox,
    private readonly addresses: StopAddresses,
  ) {}

  /** The caller's own. */
  async preferences(caller: Principal): Promise<MailPreferencesResponseDto> {
    assertMay(caller, 'mail.choose');
    assertOfOne(caller);
    return this.view(this.database.reader, caller.id);
  }

  /** From now on; what was written already and is not wanted is dropped. */
  async choose(
    caller: Principal,
    body: Unvalidated<MailPreferencesDto>,
  ): Promise<MailPreferencesResponseDto> {
    const choosing = {
      caller,
      find: () => Promise.resolve(caller.id),
      permission: 'mail.choose',
      body,
    } as const;
    return perform(this.database, choosing, async (tx, id, { off }) => {
      const sorted = MAIL_KINDS.filter((kind) => off.includes(kind));
      if (await savePreferences(tx, id, sorted))
        await this.audit.record(tx, caller, 'mail_preference.changed', `principals/${id}`, { off: sorted });
      return this.view(tx, id);
    });
  }

  /** What a secret address stops. @throws Problem 404 for one that stops nothing, or of who may do nothing any more */
  async stoppable(secret: string): Promise<MailKind> {
    const { kind } = await this.stopping(secret, '');
    return kind;
  }

  /** Stops mails of a kind for the person whose address it is; again: it stays so. @throws Problem 404 as `stoppable` */
  async stop(secret: string, requestId: string): Promise<MailKind> {
    const { kind, caller } = await this.stopping(secret, requestId);
    await this.database.transaction(async (tx) => {
      if (await stopKind(tx, caller.id, kind))
        await this.audit.record(tx, caller, 'mail_preference.changed', `principals/${caller.id}`, {
          stopped: kind,
        });
    });
    return kind;
  }

  async list(caller: Principal, query: MailsQuery): Promise<Page<MailResponseDto>> {
    assertMay(caller, 'mails.read');
    return mailsPage(this.database.reader, query);
  }

  async get(caller: Principal, id: Id): Promise<MailResponseDto> {
    assertMay(caller, 'mails.read');
    return this.found(this.database.reader, id);
  }

  /** Sends one again that failed, or of which nobody knows whether it was sent, under its Message-ID. */
  async resend(caller: Principal, id: Id): Promise<MailResponseDto> {
    // Who is no administrator is not told which mails there are.
    assertMay(caller, 'mails.resend');
    const resending = {
      caller,
      find: async (tx: EntityManager) => {
        const mail = await lockMail(tx, id);
        if (!mail) throw notFound('mail');
        return mail;
      },
      permission: 'mails.resend',
    } as const;
    return perform(this.database, resending, async (tx, { status }) => {
      if (status !== 'failed' && status !== 'uncertain')
        throw problemOf(MAIL_PROBLEMS['mail-not-resent'], say('mail_ended', { status }));
      await reviveMail(tx, id, TRIED_FOR_DAYS);
      await this.audit.record(tx, caller, 'mail.resent', `mails/${id}`, { status });
      await this.outbox.wake(tx);
      return this.found(tx, id);
    });
  }

  private async stopping(secret: string, requestId: string) {
    const stoppable = this.addresses.stoppedBy(secret);
    const caller = stoppable && (await this.principals.actingFor(stoppable.principalId, requestId, null));
    if (!stoppable || !caller) throw notFound('address');
    return { kind: stoppable.kind, caller };
  }

  private async found(manager: EntityManager, id: Id): Promise<MailResponseDto> {
    const mail = await mailOf(manager, id);
    if (!mail) throw notFound('mail');
    return mail;
  }

  private async view(manager: EntityManager, id: Id): Promise<MailPreferencesResponseDto> {
    const { email, off } = await preferencesOf(manager, id);
    return { email, isSending: this.outbox.isOpen, kinds: MAIL_KINDS, off };
  }
}
