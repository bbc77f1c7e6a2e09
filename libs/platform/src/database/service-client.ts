import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';
import { SpanKind, traced } from '../tracing.js';
import { EnclosedQuery } from './enclosed-query.js';
import type { Enclosing, Statement } from './enclosed-query.js';
import { WALLED_ROLE } from './roles.js';
import { tenantCaller } from './tenancy.js';
import type { TenantCaller } from './tenancy.js';

/**
 * Lists have forms by what is asked of them, of which callers may ask for many: they have places of their own, and take none of
 * the others'.
 */
export type PlannedKind = 'one' | 'list';

/** So many statements are kept prepared on each connection; others are planned each time. docs/decisions/0016 */
const MOST_PREPARED: Readonly<Record<PlannedKind, number>> = { one: 400, list: 60 };
const MOST_TRACED = 500;

const WITHOUT_WALL = "a tenant's statement came to a connection without its wall";

/** As what the statements of the work under way are planned once. */
const planning = new AsyncLocalStorage<PlannedKind>();

/**
 * What the work sends is planned once on each connection, not through a pooler. For writes, and reads that lock: short,
 * by key, always of the same few forms. A report is better planned for its values.
 */
export function plannedOnce<T>(work: () => T, kind: PlannedKind = 'one'): T {
  return planning.run(kind, work);
}

/**
 * A connection that knows whose transaction is under way on it, and takes no statement of a tenant in any other. What
 * sets the wall up is local to the transaction, so that a pooler between may hand the next one to another connection.
 */
export class ServiceClient extends pg.Client {
  private readonly names = { one: new Map<string, string>(), list: new Map<string, string>() };
  private wall: TenantCaller | null = null;
  /** What the next statement begins with and ends with. */
  private enclosing: Enclosing | null = null;
  /** Whether a statement was sent that begins it, whatever came of that, and it is not over with that statement. */
  private isBegun = false;
  /** The answer to what begins it: until it is there nothing else is sent, which would be done outside of it where that failed. */
  private beginning: Promise<unknown> | null = null;

  constructor(config?: pg.ClientConfig) {
    super(config);
    // An end that comes with the beginning comes before anybody listens. Whoever asks next hears of it.
    this.on('error', () => undefined);
  }

  /** The next statement begins a transaction: behind the wall of the caller's tenant, or, for null, before it. */
  begin(caller: TenantCaller | null, isolation?: IsolationLevel): void {
    this.enclose(caller, [], isolation);
  }

  /** The next statement is a transaction of its own, behind the wall of the caller's tenant. If it fails it is rolled back. */
  beginAlone(caller: TenantCaller): void {
    this.enclose(caller, ['COMMIT']);
  }

  /** The transaction that one statement was is over. */
  over(): void {
    this.wall = null;
    this.enclosing = null;
    this.isBegun = false;
  }

  commit(): Promise<void> {
    return this.conclude('COMMIT');
  }

  rollback(): Promise<void> {
    return this.conclude('ROLLBACK');
  }

  // The driver's signature has many forms; only the one with a text and without a callback is touched.
  override query(...args: unknown[]): never {
    this.assertWalled();
    const [text, values] = args;
    const isOurs = typeof text === 'string' && args.length <= 2 && typeof values !== 'function';
    if (isOurs) return this.ask(text, values) as never;
    if (this.enclosing !== null || this.beginning !== null)
      throw new Error('a transaction begins with a statement of its own');
    return (super.query as (...given: unknown[]) => never).apply(this, args);
  }

  /** Null: it is not prepared. Behind the wall a statement has another plan, and another name. */
  protected nameOf(text: string): string | null {
    const kind = planning.getStore();
    if (kind === undefined || this.enclosing?.isIsolated === true) return null;
    const names = this.names[kind];
    const key = this.wall === null ? text : `walled ${text}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    if (names.size >= MOST_PREPARED[kind]) return null;
    const name = `ninety_${kind}_${names.size}`;
    names.set(key, name);
    return name;
  }

  private enclose(caller: TenantCaller | null, after: readonly string[], isolation?: IsolationLevel): void {
    this.over();
    this.wall = caller;
    const before = beginningFor(caller, isolation);
    this.enclosing = { before, after, isIsolated: isolation !== undefined };
  }

  private assertWalled(): void {
    const caller = tenantCaller();
    if (caller === null || (this.wall !== null && isSame(caller, this.wall))) return;
    throw new Error(WITHOUT_WALL);
  }

  /** Nothing was to be begun for a transaction without a statement. */
  private async conclude(how: 'COMMIT' | 'ROLLBACK'): Promise<void> {
    const { isBegun } = this;
    this.over();
    if (isBegun) await this.traced(how, () => this.sent(how));
  }

  private async ask(text: string, values: unknown): Promise<unknown> {
    if (this.beginning === null) return this.askNow(text, values);
    await this.beginning;
    return this.query(text, values);
  }

  private askNow(text: string, values: unknown): Promise<unknown> {
    const isOutside = this.wall !== null && this.enclosing === null && !this.isBegun;
    if (isOutside) throw new Error(WITHOUT_WALL);
    const name = Array.isArray(values) ? this.nameOf(text) : null;
    const statement = { text, values, queryMode: 'extended', ...(name === null ? {} : { name }) } as const;
    const { enclosing } = this;
    this.enclosing = null;
    return this.traced(text, () =>
      enclosing === null ? this.sent(statement) : this.sentEnclosed(statement, enclosing),
    );
  }

  private sent(statement: string | Statement): Promise<unknown> {
    return (super.query as (given: string | Statement) => Promise<unknown>).call(this, statement);
  }

  private sentEnclosed(statement: Statement, enclosing: Enclosing): Promise<unknown> {
    this.isBegun = true;
    const answered = new Promise((resolve, reject) => {
      const query = new EnclosedQuery(statement, enclosing, (error, result) => {
        // Whatever comes next begins it, or fails in what was begun by half.
        if (error && !query.hasBegun) this.enclosing = enclosing;
        if (!error && enclosing.after.length > 0) this.isBegun = false;
        if (error) reject(error);
        else resolve(result);
      });
      (super.query as (given: EnclosedQuery) => unknown).call(this, query);
    });
    // Also where the driver refuses a value, before it sends anything.
    const isAnswered = () => {
      this.beginning = null;
    };
    this.beginning = answered.then(isAnswered, isAnswered);
    return answered;
  }

  private traced<T>(text: string, work: () => Promise<T>): Promise<T> {
    // Values are the callers', and go into no trace.
    const operation = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'QUERY';
    const attributes = { 'db.system.name': 'postgresql', 'db.query.text': text.slice(0, MOST_TRACED) };
    return traced(`db ${operation}`, SpanKind.CLIENT, attributes, work);
  }
}

/** The same through a pooler: what is prepared would be on another connection the next time. */
export class PooledClient extends ServiceClient {
  protected override nameOf(): null {
    return null;
  }
}

/** Of one person who reads for several, and acts for one of them, the tenants alone differ. */
function isSame(one: TenantCaller, other: TenantCaller): boolean {
  return one.id === other.id && one.tenantIds.join() === other.tenantIds.join();
}

function beginningFor(caller: TenantCaller | null, isolation?: IsolationLevel): string[] {
  const begin = `START TRANSACTION${isolation ? ` ISOLATION LEVEL ${isolation}` : ''}`;
  const plan = planning.getStore() === 'list' ? ['SET LOCAL plan_cache_mode = force_generic_plan'] : [];
  if (caller === null) return [begin, ...plan];
  const { id, tenantIds } = caller;
  const [tenant, ...others] = tenantIds;
  const whose =
    others.length === 0
      ? [`SET LOCAL ninety.tenant = '${tenant}'`]
      : [`SET LOCAL ninety.tenants = '${tenantIds.join(',')}'`, 'SET TRANSACTION READ ONLY'];
  const principal = `SET LOCAL ninety.principal = '${id}'`;
  return [begin, `SET LOCAL ROLE ${WALLED_ROLE}`, ...whose, principal, ...plan];
}
