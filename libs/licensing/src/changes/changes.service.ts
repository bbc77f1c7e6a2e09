import { PassThrough } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { withoutTenant, Database, LOG } from '@ninety/platform';
import type { Log } from '@ninety/platform';
import { actsOf, entriesAfter } from '../audience/recorded-act.read-model.js';
import type { NamedAct } from '../audience/recorded-act.read-model.js';
import { mayHear } from '../audience/recorded-acts.js';

const LOOK_MS = 1_000;
const PING_MS = 15_000;
/** A stream ends by then, and the browser asks anew: a session that is over does not go on. */
const LONGEST_MS = 300_000;
const MOST_STREAMS = 20;
/** A number is drawn before its entry is committed, so that an entry may turn up below one that was seen. */
const LATE = 500;
/** Entries read at once. */
const AT_ONCE = 1_000;
/** More at once are not named one by one. */
const MOST_NAMED = 200;

interface Follower {
  readonly caller: Principal;
  readonly stream: PassThrough;
  readonly since: number;
}

/**
 * Tells browsers what has changed, so that nobody acts on a stale screen. It names resources and no content: whoever is
 * told reads the resource, with what they may see of it; who is told of what is said in `recorded-acts.ts`. One look a second at the newest entries of the record, while
 * anybody follows; the writers know nothing of it. docs/decisions/0021
 */
@Injectable()
export class ChangesService implements BeforeApplicationShutdown {
  private readonly followers = new Set<Follower>();
  private readonly told = new Set<number>();
  private newest = 0;
  private timer: NodeJS.Timeout | null = null;
  private pingedAt = 0;

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    @Inject(LOG) private readonly log: Log,
  ) {}

  /** A stream of what changes from now on. The oldest of a caller's streams ends where they become too many. */
  async follow(caller: Principal): Promise<PassThrough> {
    assertMay(caller, 'applications.read');
    const own = [...this.followers].filter((follower) => follower.caller.id === caller.id);
    if (own.length >= MOST_STREAMS) own[0]?.stream.end();
    if (this.followers.size === 0) await withoutTenant(() => this.begin());
    const stream = new PassThrough();
    const follower = { caller, stream, since: Date.now() };
    this.followers.add(follower);
    stream.on('close', () => this.followers.delete(follower)).on('error', () => undefined);
    stream.write(`retry: 2000\nevent: hello\ndata: {}\n\n`);
    this.timer ??= withoutTenant(() => setTimeout(() => void this.look(), LOOK_MS).unref());
    return stream;
  }

  beforeApplicationShutdown(): void {
    for (const { stream } of this.followers) stream.end();
  }

  /** What is there already is not told. */
  private async begin(): Promise<void> {
    this.newest = await this.audit.newestId();
    await this.changes();
  }

  private async look(): Promise<void> {
    try {
      this.tell(await this.changes());
    } catch (error) {
      this.log.warn({ err: error }, 'what has changed could not be read');
    }
    this.endOld();
    this.timer = this.followers.size > 0 ? setTimeout(() => void this.look(), LOOK_MS).unref() : null;
  }

  private async changes(): Promise<NamedAct[]> {
    const { manager } = this.database.source;
    const ids = await entriesAfter(manager, this.newest - LATE);
    const fresh = ids.filter((id) => !this.told.has(id));
    const acts: NamedAct[] = [];
    for (let from = 0; from < fresh.length; from += AT_ONCE)
      acts.push(...(await actsOf(manager, fresh.slice(from, from + AT_ONCE))));
    for (const id of fresh) this.told.add(id);
    this.newest = Math.max(this.newest, ids.at(-1) ?? 0);
    for (const id of this.told) if (id <= this.newest - LATE) this.told.delete(id);
    return acts;
  }

  private tell(acts: readonly NamedAct[]): void {
    for (const { caller, stream } of this.followers) {
      const resources = new Set(acts.filter((act) => mayHear(caller, act)).map(({ resource }) => resource));
      if (resources.size > MOST_NAMED) stream.write('event: refresh\ndata: {}\n\n');
      else
        for (const resource of resources)
          stream.write(`event: changed\ndata: ${JSON.stringify({ resource })}\n\n`);
    }
  }

  private endOld(): void {
    const now = Date.now();
    const isTimeToPing = now - this.pingedAt >= PING_MS;
    if (isTimeToPing) this.pingedAt = now;
    for (const { stream, since } of this.followers) {
      if (now - since >= LONGEST_MS) stream.end();
      else if (isTimeToPing) stream.write(': ping\n\n');
    }
  }
}
