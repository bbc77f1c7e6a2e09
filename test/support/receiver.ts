import { createServer } from 'node:http';
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { Description } from './described.js';

export interface Received {
  readonly id: string;
  readonly type: string;
  readonly timestamp: string;
  readonly data: Record<string, unknown>;
}

/** A real receiver of webhooks, that can be told to fail. It takes nothing that the API does not describe. */
export class Receiver {
  /** In the order of their arrival, which is that of their telling for the numbered events of one application alone. */
  readonly arrived: Received[] = [];
  readonly raw: { headers: IncomingHttpHeaders; body: string }[] = [];
  /** What it answers. */
  status = 200;
  headers: Record<string, string> = {};
  private constructor(private readonly server: Server) {}

  static async start(): Promise<Receiver> {
    const server = createServer();
    const receiver = new Receiver(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = Buffer.concat(chunks).toString();
        receiver.raw.push({ headers: request.headers, body });
        if (receiver.status < 300) receiver.arrived.push(JSON.parse(body) as Received);
        response.writeHead(receiver.status, receiver.headers).end('thank you');
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  /** What it took, in the order in which it was told: ids tell their time. */
  get events(): Received[] {
    return this.arrived.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook`;
  }

  /** Verifies every signature received. @throws when one is wrong */
  verifyAll(secret: string): void {
    const webhook = new Webhook(secret);
    for (const { headers, body } of this.raw) webhook.verify(body, headers as Record<string, string>);
  }

  /** @throws when something came that the API does not describe */
  close(): void {
    this.server.close();
    this.server.closeAllConnections();
    const faults = this.raw.flatMap(({ body }) => faultOf(body) ?? []);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  }
}

/** Of what an earlier release sent too, which is still what the newest one describes. */
function faultOf(body: string): string | null {
  if (!Description.latest) return 'no description was read before an event came';
  return Description.latest.faultOfWebhook(body);
}
