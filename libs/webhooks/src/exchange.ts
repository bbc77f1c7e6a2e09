import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** What a receiver answered. */
export interface Reply {
  /** Of the status line, whatever follows it. */
  readonly status: number;
  /** The beginning of the body, as far as it came; null: there is none. */
  readonly excerpt: string | null;
}

const STATUS_LINE = /^HTTP\/\d\.\d ([1-5]\d\d)(?: |$)/;
const SWITCHING_PROTOCOLS = 101;
const MOST_HEAD_BYTES = 65_536;
const MOST_BODY_BYTES = 16_384;
const EXCERPT_CHARACTERS = 500;
const QUOTED_CHARACTERS = 80;
/** After the status line nothing can change what came of it: the rest is read to be shown, and not waited for any longer. */
const BODY_MS = 2_000;

/** Whose answer comes on a connection; bytes that nobody asked for end it. */
const asked = new WeakMap<Socket, StatusLine>();
const watched = new WeakSet<Socket>();

/**
 * Sends a body and reads the answer. What follows the status line may be malformed, break off or never end: then the
 * connection is closed and not used again.
 *
 * @throws when no status line came: an error of the connection, or one that tells what came instead
 */
export async function exchange(request: ClientRequest, body: string): Promise<Reply> {
  const line = new StatusLine(() => request.destroy());
  const chunks: Buffer[] = [];
  // Errors after the answer was read are nobody's.
  request.on('error', () => undefined).on('socket', (socket) => watch(socket, request, line));
  try {
    request.end(body);
    const response = await responseOf(request);
    if (!hasForbiddenBody(response)) await readBeginning(response, chunks);
    if (!response.complete || hasForbiddenBody(response)) request.destroy();
  } catch (error) {
    request.destroy();
    if (line.fault !== null) throw new Error(line.fault, { cause: error });
    if (line.status === null) throw error;
  } finally {
    line.stop();
  }
  return { status: line.status ?? 0, excerpt: excerptOf(chunks) };
}

function responseOf(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve).once('error', reject);
    // A connection that changes its protocol ends without either.
    request.once('close', () => reject(new Error('the connection ended')));
  });
}

/** The status line as it came over the wire; a parser of HTTP tells of it only where the whole head is well-formed. */
class StatusLine {
  status: number | null = null;
  private unread = '';
  private size = 0;
  private timer: NodeJS.Timeout | null = null;

  /** @param giveUp called when enough was read of an answer, or waited for it */
  constructor(private readonly giveUp: () => void) {}

  /** What came in the place of a status line; null: nothing did, or one came. */
  get fault(): string | null {
    if (this.status !== null || this.unread === '') return null;
    const [first = ''] = this.unread.split(/\r?\n/, 1);
    if (this.size > MOST_HEAD_BYTES && STATUS_LINE.test(first))
      return `sent ${MOST_HEAD_BYTES / 1024} KiB without an answer`;
    return `answered with no status line of HTTP: ${quoted(first)}`;
  }

  read(bytes: Buffer): void {
    if (this.status !== null) return;
    this.size += bytes.length;
    this.unread += bytes.toString('latin1');
    for (let end = this.unread.indexOf('\n'); end >= 0; end = this.unread.indexOf('\n')) {
      const status = Number(STATUS_LINE.exec(this.unread.slice(0, end).trimEnd())?.[1] ?? 0);
      if (status === 0) return this.giveUp();
      if (status >= 200 || status === SWITCHING_PROTOCOLS) return this.conclude(status);
      // An informational answer comes before the one that counts.
      const head = /\r?\n\r?\n/.exec(this.unread);
      if (this.size > MOST_HEAD_BYTES) return this.giveUp();
      if (!head) return;
      this.unread = this.unread.slice(head.index + head[0].length);
    }
    if (this.size > MOST_HEAD_BYTES) this.giveUp();
  }

  stop(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  private conclude(status: number): void {
    this.status = status;
    this.timer = setTimeout(this.giveUp, BODY_MS);
  }
}

function watch(socket: Socket, request: ClientRequest, line: StatusLine): void {
  asked.set(socket, line);
  request.once('close', () => asked.delete(socket));
  if (watched.has(socket)) return;
  watched.add(socket);
  // Before the parser, which may find the same bytes malformed.
  socket.prependListener('data', (bytes: Buffer) => {
    const answering = asked.get(socket);
    if (answering) answering.read(bytes);
    else socket.destroy();
  });
}

/** These statuses have no body, so that one which is announced would be taken for the next answer. RFC 9110, 6.4.1. */
function hasForbiddenBody({ statusCode, headers }: IncomingMessage): boolean {
  const announces = (headers['content-length'] ?? '0') !== '0' || headers['transfer-encoding'] !== undefined;
  return (statusCode === 204 || statusCode === 304) && announces;
}

async function readBeginning(response: IncomingMessage, chunks: Buffer[]): Promise<void> {
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= MOST_BODY_BYTES) break;
  }
}

function excerptOf(chunks: readonly Buffer[]): string | null {
  const text = Buffer.concat(chunks).subarray(0, MOST_BODY_BYTES).toString('utf8').replaceAll('\0', '');
  return text === '' ? null : text.slice(0, EXCERPT_CHARACTERS).toWellFormed();
}

function quoted(text: string): string {
  const short = text.length > QUOTED_CHARACTERS ? `${text.slice(0, QUOTED_CHARACTERS)}…` : text;
  return JSON.stringify(short);
}
