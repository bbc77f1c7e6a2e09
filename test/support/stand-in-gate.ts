import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { calculateJwkThumbprint, CompactSign, exportJWK, generateKeyPair } from 'jose';

type Json = Record<string, unknown>;
export interface Asked extends Json {
  readonly document: string;
  readonly line: string;
}
interface Came {
  readonly path: string;
  readonly body: Json;
  readonly headers: IncomingMessage['headers'];
}
type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];

/** Answers as the order gate does, and wrongly where it is told to: what a client must not take for a release. */
export class StandInGate {
  readonly came: Came[] = [];
  /** What else is answered of a line, and what else is signed of it. */
  answers: (asked: Asked) => { readonly check?: Json; readonly signed?: Json; readonly jws?: string } =
    () => ({});
  /** What is answered before anything else is looked at. */
  status: (came: Came) => number = () => 200;
  private readonly kept = new Map<string, Json>();

  private constructor(
    private readonly server: Server,
    private readonly key: Key,
    private readonly jwk: Json & { kid: string },
  ) {}

  static async start(): Promise<StandInGate> {
    const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
    const jwk = await exportJWK(publicKey);
    const kid = await calculateJwkThumbprint(jwk);
    const server = createServer();
    const gate = new StandInGate(server, privateKey, { ...jwk, kid, alg: 'EdDSA', use: 'sig' });
    server.on('request', (request, response) => void gate.handle(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return gate;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** The goods issues that were recorded. */
  get issued(): Came[] {
    return this.came.filter((one) => one.path.endsWith('/goods-issue') && this.status(one) < 300);
  }

  /** As this gate signs, or with another's key under its name. */
  async sign(payload: Json, key: Key = this.key): Promise<string> {
    return new CompactSign(Buffer.from(JSON.stringify(payload)))
      .setProtectedHeader({ alg: 'EdDSA', kid: this.jwk.kid, typ: 'JWT' })
      .sign(key);
  }

  close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const came = {
      path: request.url ?? '',
      body: (text === '' ? {} : JSON.parse(text)) as Json,
      headers: request.headers,
    };
    this.came.push(came);
    const status = this.status(came);
    const body = status < 300 ? await this.bodyOf(came) : { detail: `It is ${status}.`, status };
    response
      .writeHead(status, { 'content-type': 'application/json', etag: '"1-abcdefghijklmnop"' })
      .end(JSON.stringify(body));
  }

  private async bodyOf({ path, body }: Came): Promise<Json> {
    if (path === '/v1/event-checkpoint-keys') return { keys: [this.jwk] };
    const kept = this.kept.get(path.split('/')[3] ?? '');
    return kept ?? this.checkOf(body as Asked);
  }

  private async checkOf(asked: Asked): Promise<Json> {
    const { document, line } = asked;
    const more = this.answers(asked);
    const answered = {
      decision: 'release',
      authorization: { kind: 'license', id: randomUUID(), number: 'D1234567', line: 1 },
      reasons: [],
      validUntil: new Date(Date.now() + 60_000).toISOString(),
      ...more.check,
    };
    const id = randomUUID();
    const signed = { orderCheckId: id, document, line, asked, ...answered, ...more.signed };
    const signature = more.jws ?? (await this.sign(signed));
    const check = { id, document, line, state: 'open', asked, ...answered, signature };
    this.kept.set(id, check);
    return check;
  }
}
