import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it came. */
export interface ReceivedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly text: string;
}

/** At which word of the client's something happens. */
type Stage = 'MAIL' | 'RCPT' | 'DATA';

/** A real server that takes mails on this machine, and can be told to refuse, to take its time, and to go away. */
export class MailServer {
  /** Those that it said it has. */
  readonly mails: ReceivedMail[] = [];
  /** How often a mail came whole, whatever it answered. */
  came = 0;
  /** What it refuses with, and when; null: it takes everything. */
  refusal: { readonly stage: Stage; readonly code: number; readonly times: number } | null = null;
  /** At which word it waits for `go`; null: at none. */
  holds: Stage | null = null;
  private waiting: (() => void)[] = [];
  private server: SMTPServer | null = null;
  private port = 0;

  /** @param login whom it lets in; null: everybody */
  private constructor(public login: { user: string; password: string } | null) {}

  static async start(login: { user: string; password: string } | null = null): Promise<MailServer> {
    const server = new MailServer(login);
    await server.comeBack();
    return server;
  }

  get url(): string {
    const login = this.login ? `${this.login.user}:${encodeURIComponent(this.login.password)}@` : '';
    return `smtp://${login}127.0.0.1:${this.port}`;
  }

  /** How many are kept waiting. */
  get heldBack(): number {
    return this.waiting.length;
  }

  /** Lets go on what waits, and what comes. */
  go(): void {
    this.holds = null;
    for (const one of this.waiting.splice(0)) one();
  }

  /** Lets nothing go on that waits. */
  forget(): void {
    this.holds = null;
    this.waiting = [];
  }

  /** Breaks off every connection and listens no more. */
  async goAway(): Promise<void> {
    const { server } = this;
    this.server = null;
    if (!server) return;
    for (const connection of server.connections) connection.close();
    await new Promise<void>((resolve) => server.close(() => resolve()));
  }

  async comeBack(): Promise<void> {
    const server = new SMTPServer({
      authOptional: this.login === null,
      allowInsecureAuth: true,
      disabledCommands: ['STARTTLS', ...(this.login === null ? ['AUTH'] : [])],
      onAuth: ({ username, password }, _, done) =>
        username === this.login?.user && password === this.login?.password
          ? done(null, { user: username })
          : done(new Error('wrong password')),
      onMailFrom: (_address, _session, done) => this.meet('MAIL', done),
      onRcptTo: (_address, _session, done) => this.meet('RCPT', done),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          this.came += 1;
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom === false ? '' : mailFrom.address;
          const mail = readMail(
            Buffer.concat(chunks).toString(),
            from,
            rcptTo.map(({ address }) => address),
          );
          this.meet('DATA', (error) => {
            if (!error) this.mails.push(mail);
            done(error);
          });
        });
      },
    });
    server.on('error', () => undefined);
    server.listen(this.port, '127.0.0.1');
    await once(server.server, 'listening');
    this.port = (server.server.address() as AddressInfo).port;
    this.server = server;
  }

  private meet(stage: Stage, done: (error?: Error | null) => void): void {
    const { refusal } = this;
    if (this.holds === stage) this.waiting.push(() => done());
    else if (refusal?.stage === stage) {
      this.refusal = refusal.times > 1 ? { ...refusal, times: refusal.times - 1 } : null;
      done(Object.assign(new Error('not now'), { responseCode: refusal.code }));
    } else done();
  }
}

function readMail(raw: string, from: string, to: readonly string[]): ReceivedMail {
  const end = raw.indexOf('\r\n\r\n');
  const lines = raw
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
  const body = raw.slice(end + 4);
  const encoding = headers.get('content-transfer-encoding');
  const text =
    encoding === 'base64'
      ? Buffer.from(body, 'base64').toString()
      : encoding === 'quoted-printable'
        ? printable(body)
        : body;
  return { from, to, raw, headers, subject: words(headers.get('subject') ?? ''), text };
}

/** RFC 2045, 6.7. */
function printable(text: string): string {
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** RFC 2047. */
function words(text: string): string {
  return text.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, how: string, word: string) =>
    how.toUpperCase() === 'B' ? Buffer.from(word, 'base64').toString() : printable(word.replaceAll('_', ' ')),
  );
}
