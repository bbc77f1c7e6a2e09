import type { Client } from './client.js';

/** Hears `GET /v1/changes` as one caller. */
export class Listener {
  /** The resources that were named, in order. */
  readonly named: string[] = [];
  private readonly aborted = new AbortController();

  private constructor(private text = '') {}

  static async open(url: string, { key }: Client): Promise<Listener> {
    const listener = new Listener();
    const headers = { authorization: `Bearer ${key}`, accept: 'text/event-stream' };
    const answer = await fetch(`${url}/v1/changes`, { headers, signal: listener.aborted.signal });
    if (!answer.ok || !answer.body) throw new Error(`the stream of changes answered ${answer.status}`);
    void listener.hear(answer.body);
    return listener;
  }

  close(): void {
    this.aborted.abort();
  }

  private async hear(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    try {
      for await (const chunk of body) this.take(decoder.decode(chunk, { stream: true }));
    } catch {
      // It was closed, here or there.
    }
  }

  private take(chunk: string): void {
    const events = (this.text + chunk).split('\n\n');
    this.text = events.pop() ?? '';
    for (const event of events) {
      const data = /^event: changed\ndata: (.*)$/m.exec(event)?.[1];
      if (data !== undefined) this.named.push((JSON.parse(data) as { resource: string }).resource);
    }
  }
}
