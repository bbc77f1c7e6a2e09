import { AsyncLocalStorage } from 'node:async_hooks';
import pg from 'pg';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';
import { SpanKind, traced } from '../tracing.js';
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

/** As what the statements of the work under way are planned once. */
const planning = new AsyncLocalStorage<PlannedKind>();

/**
 * What the work sends is planned once on each connection, not through a pooler. For writes, and reads that lock: short,
 * by key, always of the same few forms. A report is better planned for its values.
 */
export function plannedOnce<T>(work: () => T, kind: PlannedKind = 'one'): T {
  return planning.run(kind, work);
}

/** As the driver takes it. The extended protocol takes one command a statement: none can be slipped in behind another. */
interface Statement {
  readonly text: string;
  readonly values: unknown;
  readonly queryMode: 'extended';
  readonly name?: string;
}

/**
 * A connection that knows whose transaction is under way on it, and takes no statement of a tenant in any other. What
 * sets the wall up is local to the transaction, so that a pooler between may hand the next one to another connection.
 */
export class ServiceClient extends pg.Client {
  private readonly names = { one: new Map<string, string>(), list: new Map<string, string>() };
  private wall: TenantCaller | null = null;

  /** Begins a transaction: behind the wall of the caller's tenant, or, for null, before it. */
  async begin(caller: TenantCaller | null, isolation?: IsolationLevel): Promise<void> {
    this.wall = caller;
    const level = isolation ? ` ISOLATION LEVEL ${isolation}` : '';
    const plan = planning.getStore() === 'list' ? '; SET LOCAL plan_cache_mode = force_generic_plan' : '';
    await this.send(`START TRANSACTION${level}${wallFor(caller)}${plan}`);
  }

  async commit(): Promise<void> {
    this.wall = null;
    await this.send('COMMIT');
  }

  async rollback(): Promise<void> {
    this.wall = null;
    await this.send('ROLLBACK');
  }

  // The driver's signature has many forms; only the one with a text and without a callback is touched.
  override query(...args: unknown[]): never {
    this.assertWalled();
    const [text, values] = args;
    const isOurs = typeof text === 'string' && args.length <= 2 && typeof values !== 'function';
    if (isOurs) return this.send(this.statement(text, values)) as never;
    return (super.query as (...given: unknown[]) => never).apply(this, args);
  }

  /** Null: it is not prepared. Behind the wall a statement has another plan, and another name. */
  protected nameOf(text: string): string | null {
    const kind = planning.getStore();
    if (kind === undefined) return null;
    const names = this.names[kind];
    const key = this.wall === null ? text : `walled ${text}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    if (names.size >= MOST_PREPARED[kind]) return null;
    const name = `ninety_${kind}_${names.size}`;
    names.set(key, name);
    return name;
  }

  private assertWalled(): void {
    const caller = tenantCaller();
    if (caller === null || (this.wall !== null && isSame(caller, this.wall))) return;
    throw new Error("a tenant's statement came to a connection without its wall");
  }

  private statement(text: string, values: unknown): Statement {
    const name = Array.isArray(values) ? this.nameOf(text) : null;
    return { text, values, queryMode: 'extended', ...(name === null ? {} : { name }) };
  }

  private send(statement: string | Statement): Promise<unknown> {
    const text = typeof statement === 'string' ? statement : statement.text;
    // Values are the callers', and go into no trace.
    const operation = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'QUERY';
    const attributes = { 'db.system.name': 'postgresql', 'db.query.text': text.slice(0, MOST_TRACED) };
    return traced(`db ${operation}`, SpanKind.CLIENT, attributes, () =>
      (super.query as (given: string | Statement) => Promise<unknown>).call(this, statement),
    );
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

function wallFor(caller: TenantCaller | null): string {
  if (caller === null) return '';
  const { id, tenantIds } = caller;
  const [tenant, ...others] = tenantIds;
  const whose =
    others.length === 0
      ? `SET LOCAL ninety.tenant = '${tenant}'`
      : `SET LOCAL ninety.tenants = '${tenantIds.join(',')}'; SET TRANSACTION READ ONLY`;
  return `; SET LOCAL ROLE ${WALLED_ROLE}; ${whose}; SET LOCAL ninety.principal = '${id}'`;
}
