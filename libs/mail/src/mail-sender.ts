import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { CONFIG, Database, Jobs, LOG, Metrics } from '@ninety/platform';
import type { Config, Log, MailSettings } from '@ninety/platform';
import { composed, composedLetter, MOST_ENTRIES } from './composing.js';
import { bundleLetters, letterOf } from './letter.store.js';
import { concludeMail, forgetEnded, giveUpOld, holdMail, leaseMail, markUncertain } from './mail.store.js';
import type { LeasedMail, MailOutcome } from './mail.store.js';
import { bundleNotices, noticesOf } from './notice.store.js';
import { LETTER_KIND } from './notice.js';
import type { Mailbox } from './letter.js';
import { MAIL_DUTY } from './outbox.js';
import { ASKING_MS, SmtpFailure, SmtpSession, TAKING_MS, Withheld } from './smtp-session.js';
import { StopAddresses } from './stop-address.js';

/** So long a mail is tried. */
export const TRIED_FOR_DAYS = 3;

/** Connections to the server at a time. */
const SESSIONS = 4;
const NOTICES_AT_ONCE = 2_000;
const KEPT_DAYS = 90;
const FORGOTTEN_AT_ONCE = 10_000;
const JITTER = 0.1;
/** A lease outlasts what it is for by so much. */
const SPARE_S = 60;
const ASKING_S = ASKING_MS / 1_000 + SPARE_S;
const TAKING_S = TAKING_MS / 1_000 + SPARE_S;
const [COMMITS, COMMIT_PAUSE_MS] = [12, 5_000];
const LEFT_OPEN =
  'the process ended while it was sent: the server may have it. It is not sent again by itself';

/**
 * Sends what is to be told by mail. The table is the truth: a mail is leased, noted as being sent before the server gets any
 * of it, and concluded by what the server says. docs/mail.md, docs/decisions/0039
 */
@Injectable()
export class MailSender implements BeforeApplicationShutdown {
  private readonly stopped = new AbortController();
  private readonly sessions = new Set<Promise<void>>();
  private again = false;

  constructor(
    private readonly database: Database,
    private readonly addresses: StopAddresses,
    private readonly metrics: Metrics,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** Makes mails of what is to be told, and begins to send what is due; returns while that goes on. */
  async sendDue(): Promise<void> {
    const { mail } = this.config;
    if (mail === null) return;
    await markUncertain(this.database.reader, LEFT_OPEN);
    await forgetEnded(this.database.reader, KEPT_DAYS, FORGOTTEN_AT_ONCE);
    for (let some = NOTICES_AT_ONCE; some === NOTICES_AT_ONCE && !this.stopped.signal.aborted;)
      some = await this.database.transaction((tx) => bundleNotices(tx, NOTICES_AT_ONCE, TRIED_FOR_DAYS));
    for (let some = NOTICES_AT_ONCE; some === NOTICES_AT_ONCE && !this.stopped.signal.aborted;)
      some = await this.database.transaction((tx) => bundleLetters(tx, NOTICES_AT_ONCE, TRIED_FOR_DAYS));
    await giveUpOld(this.database.reader);
    // A session that ends just now may have looked before there was something to send.
    this.again = this.sessions.size >= SESSIONS;
    while (this.sessions.size < SESSIONS && !this.stopped.signal.aborted) this.begin(mail);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped.abort();
    await Promise.all(this.sessions);
  }

  private begin(settings: MailSettings): void {
    const session = this.work(settings)
      .catch((error: unknown) => this.log.error({ err: error }, 'mails could not be sent'))
      .finally(() => {
        this.sessions.delete(session);
        if (!this.again || this.stopped.signal.aborted) return;
        this.again = false;
        this.begin(settings);
      });
    this.sessions.add(session);
  }

  /** One connection, as long as there is something to send and the server takes it. */
  private async work(settings: MailSettings): Promise<void> {
    let session: SmtpSession | null = null;
    try {
      while (!this.stopped.signal.aborted) {
        const mail = await leaseMail(this.database.reader, ASKING_S);
        if (!mail) break;
        try {
          if (session === null && (mail.to !== null || mail.kind === LETTER_KIND)) {
            session = await SmtpSession.open(settings, this.stopped.signal);
            // Until it let us in, the server took as long as it may to ask for a mail.
            if (!(await holdMail(this.database.reader, mail, 'pending', ASKING_S))) continue;
          }
          await this.sendOne(session, settings, mail);
        } catch (error) {
          const isWithheld = error instanceof Withheld;
          // Ours: its lease ends, and it is tried again.
          if (!isWithheld && !(error instanceof SmtpFailure)) throw error;
          session = null;
          // Whoever has it now says what comes of it.
          if (isWithheld) continue;
          if (!(await this.failed(mail, error))) break;
        }
      }
    } finally {
      session?.end();
    }
  }

  private async sendOne(
    session: SmtpSession | null,
    { from }: MailSettings,
    mail: LeasedMail,
  ): Promise<void> {
    const written = await this.written(mail, from);
    if (session === null || written === null)
      return this.conclude(mail, { status: 'dropped', nextAttemptAt: null, error: null, isAttempt: false });
    await session.send({ from: from.address, to: written.to.address }, written.bytes, () =>
      holdMail(this.database.reader, mail, 'sending', TAKING_S),
    );
    await this.conclude(mail, { status: 'sent', nextAttemptAt: null, error: null, isAttempt: true });
  }

  /** A mail as it goes, and to whom; null: to nobody any more. */
  private async written(
    mail: LeasedMail,
    from: Mailbox,
  ): Promise<{ readonly bytes: Buffer; readonly to: Mailbox } | null> {
    const { id, kind, principalId, to } = mail;
    if (kind === LETTER_KIND) {
      const letter = await letterOf(this.database.reader, id);
      return letter ? { bytes: await composedLetter(mail, letter, from), to: letter.to } : null;
    }
    if (to === null) return null;
    const notices = await noticesOf(this.database.reader, id, MOST_ENTRIES);
    const origin = this.config.publicUrl ?? '';
    const stopUrl = this.addresses.of({ principalId, kind });
    return { bytes: await composed({ ...mail, kind }, notices, { from, to, origin, stopUrl }), to };
  }

  /** What follows from a mail that was not sent. Answers whether others may be tried. */
  private async failed(mail: LeasedMail, { message, isOfServer }: SmtpFailure): Promise<boolean> {
    if (this.stopped.signal.aborted) {
      await this.conclude(mail, {
        status: 'pending',
        nextAttemptAt: new Date(),
        error: null,
        isAttempt: false,
      });
      return false;
    }
    const at = this.retryAt(mail.attemptCount);
    const isOver = at > mail.giveUpAt;
    await this.conclude(mail, {
      status: isOver ? 'failed' : 'pending',
      nextAttemptAt: isOver ? null : at,
      error: message,
      isAttempt: true,
    });
    this.log.warn({ mailId: mail.id, isOfServer, isOver }, 'a mail was not taken');
    return !isOfServer;
  }

  private retryAt(attemptCount: number): Date {
    const schedule = this.config.mailRetrySchedule;
    const seconds = schedule[attemptCount] ?? schedule.at(-1) ?? 0;
    return new Date(Date.now() + seconds * 1_000 * (1 + JITTER * Math.random()));
  }

  /** What the server said is not lost because the database is away for a moment; nothing follows where somebody else has it. */
  private async conclude(mail: LeasedMail, outcome: MailOutcome): Promise<void> {
    for (let left = COMMITS; ; left -= 1)
      try {
        const wasOurs = await this.database.transaction(async (tx) => {
          if (!(await concludeMail(tx, mail, outcome))) return false;
          const { nextAttemptAt: at } = outcome;
          if (at !== null) await Jobs.wake(tx, MAIL_DUTY, {}, `${MAIL_DUTY}:${mail.id}`, at);
          return true;
        });
        if (wasOurs)
          this.metrics.mails.inc({ result: outcome.status === 'pending' ? 'retried' : outcome.status });
        return;
      } catch (error) {
        if (left === 0 || this.stopped.signal.aborted) throw error;
        await sleep(COMMIT_PAUSE_MS);
      }
  }
}
