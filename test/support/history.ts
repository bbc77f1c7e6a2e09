import type { Response } from 'supertest';
import { Listener } from './listener.js';
import { Mask } from './mask.js';
import type { Span } from './mask.js';
import type { Client } from './client.js';
import { Observer } from './observer.js';
import { asOwner } from './service.js';
import type { TestService } from './service.js';
import { eventually } from './world.js';

/** All that an observer received, by the step after which it was asked and by what was asked. */
export type Received = Map<string, string>;

/**
 * One history as an observer lives through it. Its steps are what the observer may see; between them lie happenings that
 * the observer may not, which are left out of the plain history.
 */
export class History {
  private readonly spans: Span[] = [];
  private readonly looks: { step: string; answers: Map<string, string>; named: string[] }[] = [];
  private listener: Listener | null = null;
  private observer: Observer | null = null;
  private mark: (() => Promise<string>) | null = null;
  private heard = 0;
  private readonly heardBack: [string, string][] = [];
  private lastStep = '';

  /** @param startedAt when the service began to start, in milliseconds */
  constructor(
    private readonly service: TestService,
    readonly isPlain: boolean,
    startedAt: number,
  ) {
    this.spans.push({ name: 'start', from: startedAt, until: Date.now() });
  }

  /**
   * From here on somebody looks.
   *
   * @param unlisted ids of what no list of the API names
   * @param mark changes something of which the observer is told; answers what
   */
  async watchedBy(
    caller: Client,
    unlisted: Readonly<Record<string, readonly string[]>>,
    mark: () => Promise<string>,
  ): Promise<void> {
    this.mark = mark;
    this.observer = new Observer(this.service.url, caller, unlisted);
    this.listener = await Listener.open(this.service.url, caller);
  }

  /** Something that the observer may see, done in the same way in both histories unless `otherwise` says how else. */
  step<T>(name: string, plainly: () => Promise<T>, otherwise = plainly): Promise<T> {
    this.lastStep = name;
    return this.within(name, this.isPlain ? plainly : otherwise);
  }

  private async within<T>(name: string, work: () => Promise<T>): Promise<T> {
    await apart();
    const from = Date.now();
    const result = await work();
    await this.settled();
    this.spans.push({ name, from, until: Date.now() });
    return result;
  }

  /** Something that the observer may not see. */
  async hidden(work: () => Promise<unknown>): Promise<void> {
    if (this.isPlain) return;
    await apart();
    await work();
    await this.settled();
  }

  /** Keeps an answer that the observer got, such as a refusal of something that it tried. */
  hears(asked: string, { status, headers, text }: Response): void {
    const { etag = 'none' } = headers as Readonly<Record<string, string>>;
    const name = `answer ${this.heardBack.length + 1}, to ${asked}`;
    this.heardBack.push([name, `${status}\netag: ${etag}\n${text}`]);
  }

  /** Asks everything, and keeps it under the name of the last step. */
  async look(isLast = false): Promise<void> {
    const named = await this.namedSince();
    await apart();
    const from = Date.now();
    const answers = (await this.observer?.look(isLast)) ?? new Map<string, string>();
    this.spans.push({ name: 'asking', from, until: Date.now() });
    this.looks.push({ step: `look ${this.looks.length + 1}, after "${this.lastStep}"`, answers, named });
  }

  /** @param webhooks the bodies that the observer's endpoint got */
  received(webhooks: readonly string[]): Received {
    this.listener?.close();
    const mask = new Mask(this.spans);
    const all: Received = new Map();
    // In the order in which they were written: what was due at once may come in any.
    const written = [...webhooks].sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
    for (const [index, body] of written.entries()) all.set(`webhook ${index + 1}`, mask.text(body));
    for (const [asked, answer] of this.heardBack) all.set(asked, mask.text(answer));
    for (const { step, answers, named } of this.looks) {
      all.set(`${step}: changes`, mask.text([...new Set(named)].join('\n')));
      for (const [asked, answer] of answers) all.set(`${step}: GET ${mask.text(asked)}`, mask.text(answer));
    }
    return all;
  }

  /** What the stream has named since the last look. Its order of telling is that of the record: all before the mark has come with it. */
  private async namedSince(): Promise<string[]> {
    const { listener, mark } = this;
    if (!listener || !mark) throw new Error('nobody looks yet');
    const marked = await this.within('mark', mark);
    const named = await eventually(
      () => Promise.resolve(listener.named.slice(this.heard)),
      (news) => news.includes(marked),
    );
    this.heard += named.length;
    return named.filter((resource) => resource !== marked);
  }

  private async settled(): Promise<void> {
    const due = `SELECT count(*)::int AS count FROM webhook_delivery WHERE status IN ('pending', 'failed')`;
    await eventually(
      async () => ((await asOwner(this.service.connection, due)).rows[0] as { count: number }).count,
      (count) => count === 0,
    );
  }
}

function idOf(body: string): string {
  return (JSON.parse(body) as { id: string }).id;
}

/** Two instants a millisecond apart lie in two steps. */
function apart(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 3));
}

/** Every answer that is not the same in both, with the first line in which it differs. */
export function differences(plain: Received, other: Received): string[] {
  const all = [...new Set([...plain.keys(), ...other.keys()])];
  return all.flatMap((asked) => {
    const [a, b] = [plain.get(asked), other.get(asked)];
    if (a === b) return [];
    const [before, after] = firstDifference(a ?? '(nothing)', b ?? '(nothing)');
    return [`${asked}\n  - ${before}\n  + ${after}`];
  });
}

const CONTEXT = 60;
const SHOWN = 160;

function firstDifference(a: string, b: string): [string, string] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const from = Math.max(0, at - CONTEXT);
  return [a.slice(from, at + SHOWN), b.slice(from, at + SHOWN)];
}
