import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's address that takes JSON by POST, and can be told to fail. */
export class JsonSink {
  /** What it took, in the order of its arrival. */
  readonly bodies: unknown[] = [];
  /** What it answers. */
  status = 200;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<JsonSink> {
    const server = createServer();
    const sink = new JsonSink(server);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (sink.status < 300) sink.bodies.push(JSON.parse(Buffer.concat(chunks).toString()));
        response.writeHead(sink.status).end();
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return sink;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/services/secret`;
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}
