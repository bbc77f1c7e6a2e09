import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, gatherable, Jobs } from '@ninety/platform';
import type { Config } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
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

  /** Sends what was written, once the transaction commits. */
  async wake(tx: EntityManager): Promise<void> {
    if (this.isOpen) await Jobs.wake(tx, MAIL_DUTY);
  }
}

const keep = gatherable(insertNotices);
