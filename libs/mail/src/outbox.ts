import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, gatherable, Jobs } from '@ninety/platform';
import type { Config, Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { insertLetter, letterStatuses } from './letter.store.js';
import type { MailLetter } from './letter.js';
import type { MailStatus } from './mail.store.js';
import { insertNotices } from './notice.store.js';
import type { MailNotice } from './notice.js';

/** The duty that sends mails. */
export const MAIL_DUTY = 'mail-send';

/** Writes what is to be told by mail in the transaction of what happened; nothing where no server is set. */
@Injectable()
export class MailOutbox {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** Whether mails are sent at all. */
  get isOpen(): boolean {
    return this.config.mail !== null;
  }

  /** Told together with what else is told by then: `wake`, or the next minute, sends it. */
  async write(tx: EntityManager, ...notices: readonly MailNotice[]): Promise<void> {
    if (this.isOpen) await keep(tx, ...notices);
  }

  /**
   * Hands over a letter to somebody outside, which goes once the transaction commits.
   *
   * @throws Error where no server is set: ask `isOpen` before
   */
  async post(tx: EntityManager, letter: MailLetter): Promise<void> {
    if (!this.isOpen) throw new Error('no mail is sent here');
    await insertLetter(tx, letter);
    await this.wake(tx);
  }

  /** How letters fare, by their ids; of one that ended long ago it is not known any more. */
  faring(manager: EntityManager, ids: readonly Id[]): Promise<ReadonlyMap<Id, MailStatus>> {
    return letterStatuses(manager, ids);
  }

  /** Sends what was written, once the transaction commits. */
  async wake(tx: EntityManager): Promise<void> {
    if (this.isOpen) await Jobs.wake(tx, MAIL_DUTY);
  }
}

const keep = gatherable(insertNotices);
