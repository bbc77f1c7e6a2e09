import { once } from 'node:events';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { eventually } from './world.js';

/** An answer that goes on, followed: `GET /v1/changes` unless another path is named. */
export class Following {
  heard = '';
  /** Null while it goes on; whether it ended in good order. */
  ended: 'whole' | 'cut' | null = null;

  private constructor(readonly answer: IncomingMessage) {
    answer.setEncoding('utf8').on('data', (text: string) => (this.heard += text));
    answer.on('end', () => (this.ended = 'whole'));
    answer.on('error', () => (this.ended ??= 'cut')).on('close', () => (this.ended ??= 'cut'));
  }

  /** @param headers how the caller shows who it is */
  static async open(url: string, headers: Record<string, string>, path = '/v1/changes'): Promise<Following> {
    const request = get(url + path, { headers: { accept: 'text/event-stream', ...headers }, agent: false });
    request.on('error', () => undefined);
    const [answer] = (await once(request, 'response')) as [IncomingMessage];
    const following = new Following(answer);
    if (answer.statusCode === 200)
      await eventually(
        () => Promise.resolve(following.heard),
        (heard) => heard.includes('hello'),
      );
    return following;
  }

  /** Waits for its end. Answers how it came and after how many milliseconds. */
  async end(): Promise<{ how: 'whole' | 'cut'; afterMs: number }> {
    const began = Date.now();
    const how = await eventually(
      () => Promise.resolve(this.ended),
      (ended) => ended !== null,
    );
    return { how: how ?? 'cut', afterMs: Date.now() - began };
  }

  close(): void {
    this.answer.destroy();
  }
}
