import { Readable } from 'node:stream';
import type { MailSettings } from '@ninety/platform';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

/** Why a mail was not sent. */
export class SmtpFailure extends Error {
  constructor(
    message: string,
    /** Whether no other mail would have fared better: the server is away, or takes nothing of ours. */
    readonly isOfServer: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The server asked for a mail that it does not get. */
export class Withheld extends Error {}

/** Until the server has let us in, again until it has asked for the mail, and from then until it says that it has it (RFC 5321, 4.5.3.2). */
export const ASKING_MS = 300_000;
export const TAKING_MS = 600_000;

const CONNECTING_MS = 30_000;
const LONGEST_REASON = 500;

/** A connection to the server that takes mails, for several one after the other. */
export class SmtpSession {
  private constructor(
    private readonly connection: SMTPConnection,
    private readonly signal: AbortSignal,
  ) {
    // A connection that is broken off says so when nobody waits any more, too.
    connection.on('error', () => undefined);
  }

  /** @throws SmtpFailure where the server is away, or does not let us in */
  static async open(settings: MailSettings, signal: AbortSignal): Promise<SmtpSession> {
    const session = new SmtpSession(new SMTPConnection(optionsOf(settings)), signal);
    const { connection } = session;
    const { login } = settings;
    try {
      const credentials = login && { user: login.user, pass: login.password };
      await session.within(ASKING_MS, (done) =>
        connection.connect((error) => {
          if (error || !credentials) done(error);
          else connection.login({ credentials }, done);
        }),
      );
      return session;
    } catch (error) {
      session.break();
      throw new SmtpFailure(reasonOf(error), true, { cause: error });
    }
  }

  /**
   * Sends a mail.
   *
   * @param onAsked done when the server asked for it and before it gets any of it; false: it gets none
   * @throws Withheld where it gets none; then the session is over
   * @throws SmtpFailure where the server did not say that it has it; then the session is over
   */
  async send(
    envelope: { readonly from: string; readonly to: string },
    bytes: Buffer,
    onAsked: () => Promise<boolean>,
  ): Promise<void> {
    const { connection } = this;
    const asked = new AbortController();
    const message = Readable.from(
      (async function* () {
        if (!(await onAsked())) throw new Withheld('somebody else has the mail');
        asked.abort();
        yield bytes;
      })(),
    );
    try {
      await this.within(
        ASKING_MS,
        (done) => {
          message.once('error', done);
          connection.send({ from: envelope.from, to: [envelope.to] }, message, done);
        },
        asked.signal,
      );
    } catch (error) {
      this.break();
      if (error instanceof Withheld) throw error;
      throw new SmtpFailure(reasonOf(error), !isOfMail(error), { cause: error });
    }
  }

  end(): void {
    this.connection.quit();
  }

  private break(): void {
    this.connection.close();
  }

  /** @param asked from then on it may take its time, and is waited for when the service stops */
  private within(
    milliseconds: number,
    work: (done: (error?: Error | null) => void) => void,
    asked?: AbortSignal,
  ): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = () => done(new Error('no answer in time'));
      let timer = setTimeout(late, milliseconds);
      const stop = () => (asked?.aborted === true ? undefined : done(new Error('the service stops')));
      const done = (error?: Error | null) => {
        clearTimeout(timer);
        this.signal.removeEventListener('abort', stop);
        this.connection.removeListener('error', done);
        if (error) reject(error);
        else resolve();
      };
      asked?.addEventListener('abort', () => {
        clearTimeout(timer);
        timer = setTimeout(late, TAKING_MS);
      });
      this.connection.once('error', done);
      this.signal.addEventListener('abort', stop);
      if (this.signal.aborted) stop();
      else work(done);
    });
  }
}

function optionsOf({ host, port, isTls, isHere, login }: MailSettings) {
  return {
    host,
    port,
    secure: isTls,
    // No password goes where somebody between could read it; on this machine nobody is between.
    requireTLS: login !== null && !isHere,
    ignoreTLS: isHere && !isTls,
    connectionTimeout: CONNECTING_MS,
    greetingTimeout: ASKING_MS,
    socketTimeout: TAKING_MS,
  };
}

/** Whether the server refused this mail, by its words to its sender, recipient or content. */
function isOfMail(error: unknown): boolean {
  const { code } = error as { code?: string };
  return code === 'EENVELOPE' || code === 'EMESSAGE';
}

/** What the server said, or what happened on the way to it: neither has a password. */
function reasonOf(error: unknown): string {
  const { response, message, code } = error as { response?: string; message?: string; code?: string };
  return (response ?? message ?? code ?? 'failed').slice(0, LONGEST_REASON);
}
