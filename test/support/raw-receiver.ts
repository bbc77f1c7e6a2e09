import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

/** What a receiver does with the connection after it has answered. */
export type Afterwards = 'closes' | 'stays' | 'resets';

/** Answers each request with exactly these bytes, in these pieces: a receiver that need not speak HTTP. */
export class RawReceiver {
  /** The requests of each connection, in the order of the connections. */
  readonly requests: number[] = [];
  private readonly sockets = new Set<Socket>();

  private constructor(private readonly server: Server) {}

  /** @param pieces sent one after another, `apartMs` between them; a function is asked for more until it answers null */
  static async start(
    pieces: readonly string[] | (() => string | null),
    afterwards: Afterwards,
    apartMs = 0,
  ): Promise<RawReceiver> {
    const server = createServer();
    const receiver = new RawReceiver(server);
    server.on('connection', (socket) => receiver.serve(socket, pieces, afterwards, apartMs));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return receiver;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  get attempts(): number {
    return this.requests.reduce((sum, count) => sum + count, 0);
  }

  get open(): number {
    return this.sockets.size;
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private serve(
    socket: Socket,
    pieces: readonly string[] | (() => string | null),
    afterwards: Afterwards,
    apartMs: number,
  ): void {
    const at = this.requests.push(0) - 1;
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket)).on('error', () => undefined);
    let received = '';
    socket.on('data', (bytes: Buffer) => {
      received += bytes.toString('latin1');
      const length = wholeRequest(received);
      if (length === null) return;
      received = received.slice(length);
      this.requests[at] = (this.requests[at] ?? 0) + 1;
      void answer(socket, pieces, afterwards, apartMs);
    });
  }
}

/** The length of the first request in what was received; null: it is not whole yet. */
function wholeRequest(received: string): number | null {
  const head = received.indexOf('\r\n\r\n') + 4;
  const length = head + Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
  return head > 3 && received.length >= length ? length : null;
}

async function answer(
  socket: Socket,
  pieces: readonly string[] | (() => string | null),
  afterwards: Afterwards,
  apartMs: number,
): Promise<void> {
  const left = typeof pieces === 'function' ? null : [...pieces];
  const next = () => (typeof pieces === 'function' ? pieces() : (left?.shift() ?? null));
  for (let piece = next(); piece !== null && !socket.destroyed; piece = next()) {
    socket.write(piece, 'latin1');
    await new Promise((resolve) => setTimeout(resolve, apartMs));
  }
  if (afterwards === 'closes') socket.end();
  if (afterwards === 'resets') socket.resetAndDestroy();
}
