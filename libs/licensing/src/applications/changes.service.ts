import { PassThrough } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { beyondTenant, Database, LOG, rowsOf } from '@ninety/platform';
import type { Id, Log } from '@ninety/platform';

const LOOK_MS = 1_000;
const PING_MS = 15_000;
/** A stream ends by then, and the browser asks anew: a session that is over does not go on. */
const LONGEST_MS = 300_000;
const MOST_STREAMS = 20;
/** A number is drawn before its entry is committed, so that an entry may turn up below one that was seen. */
const LATE = 500;
/** More at once are not named one by one. */
const MOST_NAMED = 200;

interface Change {
  readonly id: string;
  readonly resource: string;
  /** Of the application, or of whoever did it. */
  readonly supplierId: Id | null;
  /** Null: not about an application. */
  readonly referredTo: readonly string[] | null;
  readonly isDraft: boolean;
}

interface Follower {
  readonly caller: Principal;
  readonly stream: PassThrough;
  readonly since: number;
}

/**
 * Tells browsers what has changed, so that nobody acts on a stale screen. It names resources and no content: whoever is
 * told reads the resource, with what they may see of it. One look a second at the newest entries of the record, while
 * anybody follows; the writers know nothing of it.
 */
@Injectable()
export class ChangesService implements BeforeApplicationShutdown {
  private readonly followers = new Set<Follower>();
  private readonly told = new Set<string>();
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
    if (this.followers.size === 0) await beyondTenant(() => this.begin());
    const stream = new PassThrough();
    const follower = { caller, stream, since: Date.now() };
    this.followers.add(follower);
    stream.on('close', () => this.followers.delete(follower)).on('error', () => undefined);
    stream.write(`retry: 2000\nevent: hello\ndata: {}\n\n`);
    this.timer ??= beyondTenant(() => setTimeout(() => void this.look(), LOOK_MS).unref());
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

  private async changes(): Promise<Change[]> {
    const rows = await rowsOf<Change>(this.database.source.manager, NEWER, [this.newest - LATE]);
    const fresh = rows.filter(({ id }) => !this.told.has(id));
    for (const { id } of fresh) this.told.add(id);
    this.newest = Math.max(this.newest, ...rows.map(({ id }) => Number(id)));
    for (const id of this.told) if (Number(id) <= this.newest - LATE) this.told.delete(id);
    return fresh;
  }

  private tell(changes: readonly Change[]): void {
    for (const { caller, stream } of this.followers) {
      const resources = new Set(
        changes.filter((one) => concerns(caller, one)).map(({ resource }) => resource),
      );
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

/** As `visibleTo` has it of applications; of other things, what the own people did, and the list that is everybody's. */
function concerns(caller: Principal, { resource, supplierId, referredTo, isDraft }: Change): boolean {
  if (isApplicant(caller)) return supplierId === caller.supplierId || resource.startsWith('entity-list/');
  if (referredTo === null) return true;
  if (caller.agency !== null) return referredTo.includes(caller.agency);
  return !isDraft || caller.role === 'administrator' || caller.role === 'auditor';
}

const NEWER = `
  SELECT e.id, e.resource, CASE WHEN a.id IS NULL THEN p.supplier_id ELSE a.supplier_id END AS "supplierId",
    a.referred_to AS "referredTo", a.control_number IS NULL AS "isDraft"
  FROM audit_entry e LEFT JOIN principal p ON p.id = e.principal_id
    LEFT JOIN application a ON a.id =
      CASE WHEN e.resource ~ '^applications/[0-9a-f-]{36}$' THEN substr(e.resource, 14)::uuid END
  WHERE e.id > $1 ORDER BY e.id DESC LIMIT 1000`;
