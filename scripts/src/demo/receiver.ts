import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import type { ApiClient } from '../client.js';

/** A webhook whose signature was right. */
interface Heard {
  readonly path: string;
  readonly type: string;
  readonly status: string | undefined;
}

/** The systems that a story's webhooks go to: one receiver that verifies every signature. */
export interface Receiver {
  readonly url: string;
  readonly secrets: Map<string, Webhook>;
  verified: number;
  refused: number;
  readonly heard: Heard[];
  close(): void;
}

export async function startReceiver(): Promise<Receiver> {
  const server = createServer();
  const receiver: Receiver = {
    url: '',
    secrets: new Map(),
    verified: 0,
    refused: 0,
    heard: [],
    close: () => server.close(),
  };
  server.on('request', (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      try {
        const body = Buffer.concat(chunks).toString();
        receiver.secrets.get(request.url ?? '')?.verify(body, request.headers as Record<string, string>);
        const { type, data } = JSON.parse(body) as { type: string; data: { status?: string } };
        receiver.heard.push({ path: request.url ?? '', type, status: data.status });
        receiver.verified += 1;
        response.writeHead(204).end();
      } catch {
        // Whatever is wrong with what came, it is answered so.
        receiver.refused += 1;
        response.writeHead(400).end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(receiver, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

/** Sends the webhooks of a caller's company there, under a name. */
export async function listenTo(receiver: Receiver, officer: ApiClient, name: string): Promise<void> {
  const path = `/${encodeURIComponent(name)}`;
  const { secret } = await officer.post<{ secret: string }>('/v1/webhook-endpoints', {
    url: `${receiver.url}${path}`,
  });
  receiver.secrets.set(path, new Webhook(secret));
}
