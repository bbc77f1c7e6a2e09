import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import pg from 'pg';
import type { Sql } from 'sql-template-tag';
import { DataSource, DefaultNamingStrategy } from 'typeorm';
import type { EntityManager, EntityTarget, MixedList, ObjectLiteral } from 'typeorm';
import { isId } from '../ids.js';
import type { Id } from '../ids.js';
import { ConfigError } from '../config.js';
import type { Log } from '../telemetry.js';
import { SpanKind, traced } from '../tracing.js';
import { typeOrmLocation } from './location.js';
import type { DatabaseLocation } from './location.js';
import { assertBound, rightsOf } from './logins.js';
import { SERVICE_ROLE, WALLED_ROLE } from './roles.js';

/** Who asks for a tenant. */
interface TenantCaller {
  readonly id: Id;
  readonly tenantId: Id;
}

/** Of the request under way. */
const tenancy = new AsyncLocalStorage<TenantCaller>();

/**
 * For what a tenant's request needs of everybody's rows and answers none of, such as how long decisions take, or of
 * nobody's, such as keys that sign. Not within a transaction, which stands behind the wall already.
 */
export function withoutTenant<T>(work: () => T): T {
  return tenancy.exit(work);
}

/** Does the work behind the second wall: the database shows and takes the rows of the caller's tenant alone. */
export function withinTenant<T>(
  caller: { readonly id: Id; readonly tenantId: Id | null } | null,
  work: () => T,
): T {
  if (caller === null || caller.tenantId === null) return work();
  const { id, tenantId } = caller;
  if (!isId(id) || !isId(tenantId)) throw new Error('a tenant and its callers must be UUIDs');
  return tenancy.run({ id, tenantId }, work);
}

/**
 * The service's connections. What writes does so in `transaction`, and takes the transaction's manager first; within
 * one, another `transaction` joins it, so that a use case is one transaction whoever composes it.
 */
@Injectable()
export class Database {
  private readonly ambient = new AsyncLocalStorage<EntityManager>();

  private constructor(
    readonly source: DataSource,
    private readonly replica: Replica | null,
  ) {}

  /**
   * Connects as the service's role.
   *
   * @param replica a copy of it for `lagging` reads
   * @param isPooled a pooler stands between, which may give each transaction another connection: nothing is prepared,
   *   and the role is what the login role is set to
   */
  static async connect(
    location: DatabaseLocation,
    entities: Entities,
    {
      poolSize,
      replica,
      isPooled,
      log,
    }: { poolSize: number; replica: DatabaseLocation | null; isPooled: boolean; log: Log },
  ): Promise<Database> {
    const source = await sourceOf(location, entities, poolSize, isPooled).initialize();
    await assertServiceRole(source).catch(async (error: unknown) => {
      await source.destroy();
      throw error;
    });
    return new Database(
      source,
      replica && new Replica(replica, sourceOf(replica, entities, poolSize, isPooled), log),
    );
  }

  /** Does all of the work or none of it. */
  transaction<T>(work: (tx: EntityManager) => Promise<T>): Promise<T> {
    const joined = this.ambient.getStore();
    if (joined) return work(joined);
    return this.source.transaction((tx) => this.ambient.run(tx, () => work(tx)));
  }

  /** Outside of any transaction under way, on a connection of its own: what it writes is seen at once. */
  outsideTransaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.ambient.exit(() => work(this.source.manager));
  }

  /** Several reads at once; within a transaction one after another, for it has one connection. */
  async readAll<T extends readonly (() => Promise<unknown>)[]>(
    ...reads: T
  ): Promise<{ -readonly [I in keyof T]: Awaited<ReturnType<T[I]>> }> {
    const answers: unknown[] = [];
    if (this.ambient.getStore()) for (const read of reads) answers.push(await read());
    else answers.push(...(await Promise.all(reads.map((read) => read()))));
    return answers as never;
  }

  /** Reads: inside a transaction what it sees, else what is committed. */
  get reader(): EntityManager {
    return this.ambient.getStore() ?? this.source.manager;
  }

  /** Reads that may be some seconds old, as reports are: from the replica while there is one that answers. */
  get lagging(): EntityManager {
    return this.ambient.getStore() ?? this.replica?.manager ?? this.source.manager;
  }

  async close(): Promise<void> {
    await this.replica?.close();
    if (this.source.isInitialized) await this.source.destroy();
  }
}

type Entities = MixedList<EntityTarget<ObjectLiteral>>;

function sourceOf(
  location: DatabaseLocation,
  entities: Entities,
  poolSize: number,
  isPooled: boolean,
): DataSource {
  return new DataSource({
    ...typeOrmLocation(location),
    type: 'postgres',
    entities: entities as never,
    applicationName: 'ninety',
    namingStrategy: new SnakeCaseColumns(),
    poolErrorHandler: () => undefined,
    extra: {
      max: poolSize,
      Client: isPooled ? PooledClient : ServiceClient,
      ...(isPooled ? {} : { options: `-c role=${SERVICE_ROLE} -c timezone=UTC` }),
    },
  });
}

/** An `options` in the URL, or a pooler's login without its role, would let the service work as what it logs in as. */
async function assertServiceRole(source: DataSource): Promise<void> {
  const row = await rowOf<{ role: string }>(source.manager, 'SELECT current_user::text AS role');
  if (row?.role === SERVICE_ROLE) return;
  throw new ConfigError(
    'DATABASE_URL',
    `lets the service work as ${row?.role}, not as ${SERVICE_ROLE}: leave "options" out of it; for a pooler's login, ALTER ROLE ${row?.role} SET role = '${SERVICE_ROLE}'`,
  );
}

const REPLICA_LOOK_MS = 5_000;

/** A copy of the database that is read from while it answers. */
class Replica {
  private isThere = false;
  private isMissed = false;
  private readonly timer: NodeJS.Timeout;

  constructor(
    private readonly location: DatabaseLocation,
    private readonly source: DataSource,
    private readonly log: Log,
  ) {
    void this.look();
    this.timer = setInterval(() => void this.look(), REPLICA_LOOK_MS).unref();
  }

  get manager(): EntityManager | null {
    return this.isThere ? this.source.manager : null;
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    if (this.source.isInitialized) await this.source.destroy();
  }

  private async look(): Promise<void> {
    try {
      if (!this.source.isInitialized) {
        assertBound(await rightsOf(this.location, 'DATABASE_REPLICA_URL'), 'DATABASE_REPLICA_URL');
        await this.source.initialize();
      }
      await this.source.query('SELECT 1');
      if (this.isMissed) this.log.info('the replica answers again');
      this.isThere = true;
      this.isMissed = false;
    } catch (error) {
      if (!this.isMissed)
        this.log.warn(
          { err: error },
          'the replica does not answer: reports are read from the database itself',
        );
      this.isThere = false;
      this.isMissed = true;
    }
  }
}

/** So many statements are kept prepared on each connection; others are planned each time. docs/decisions/0016 */
const MOST_PREPARED = 400;
/** Writes, and reads that lock: short, by key, always of the same few forms. A report is better planned for its values. */
const PREPARED =
  /^\s*(INSERT|UPDATE|DELETE|WITH\s+\w+\s+AS\s*\(\s*(INSERT|UPDATE|DELETE)|SELECT[^;]+FOR UPDATE)/i;
const BEGIN = 'START TRANSACTION';
const MOST_TRACED = 500;
const ENDS: ReadonlySet<string> = new Set(['COMMIT', 'ROLLBACK']);

/** As the driver takes it. The extended protocol takes one command a statement: none can be slipped in behind another. */
interface Statement {
  readonly text: string;
  readonly values: unknown;
  readonly queryMode: 'extended';
  readonly name?: string;
}

/**
 * A connection on which the database plans the statements of the busy paths once, and on which a tenant's statements
 * run behind the second wall. What sets the wall up is local to a transaction, so that a pooler between may hand the
 * next one to another connection.
 */
class ServiceClient extends pg.Client {
  private readonly names = new Map<string, string>();
  private isInTransaction = false;

  // The driver's signature has many forms; only the one with a text and without a callback is touched.
  override query(...args: unknown[]): never {
    const [text, values] = args;
    const isOurs = typeof text === 'string' && args.length <= 2 && typeof values !== 'function';
    if (isOurs) return this.statement(text, values) as never;
    return (super.query as (...given: unknown[]) => never).apply(this, args);
  }

  private statement(text: string, values: unknown): Promise<unknown> {
    const caller = tenancy.getStore();
    if (text === BEGIN) {
      this.isInTransaction = true;
      return this.send(caller === undefined ? BEGIN : wallFor(caller));
    }
    if (ENDS.has(text)) {
      this.isInTransaction = false;
      return this.send(text);
    }
    const statement = this.prepared(text, values, caller !== undefined);
    if (caller === undefined || this.isInTransaction) return this.send(statement);
    return this.alone(statement, caller);
  }

  /** One statement of a tenant outside of any transaction has one of its own. */
  private async alone(statement: Statement, caller: TenantCaller): Promise<unknown> {
    try {
      await this.send(wallFor(caller));
      const answer = await this.send(statement);
      await this.send('COMMIT');
      return answer;
    } catch (error) {
      // The database rolls back by itself what a lost connection had begun.
      await this.send('ROLLBACK').catch(() => undefined);
      throw error;
    }
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

  private prepared(text: string, values: unknown, isWalled: boolean): Statement {
    const name = Array.isArray(values) ? this.nameOf(text, isWalled) : null;
    return { text, values, queryMode: 'extended', ...(name === null ? {} : { name }) };
  }

  /** Behind the wall a statement has another plan, and another name. Null: it is not prepared. */
  protected nameOf(text: string, isWalled: boolean): string | null {
    const key = isWalled ? `walled ${text}` : text;
    const known = this.names.get(key);
    if (known !== undefined) return known;
    if (this.names.size >= MOST_PREPARED || !PREPARED.test(text)) return null;
    const name = `ninety_${this.names.size}`;
    this.names.set(key, name);
    return name;
  }
}

/** The same through a pooler: what is prepared would be on another connection the next time. */
class PooledClient extends ServiceClient {
  override query(...args: unknown[]): never {
    const [given, ...rest] = args;
    if (typeof given !== 'object' || given === null || !('name' in given)) return super.query(...args);
    const { name: _, ...unnamed } = given;
    return super.query(unnamed, ...rest);
  }

  protected override nameOf(): null {
    return null;
  }
}

function wallFor({ id, tenantId }: TenantCaller): string {
  return `${BEGIN}; SET LOCAL ROLE ${WALLED_ROLE}; SET LOCAL ninety.tenant = '${tenantId}'; SET LOCAL ninety.principal = '${id}'`;
}

/** `supplierId` is the column `supplier_id`. */
class SnakeCaseColumns extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}

/**
 * Rows of a SQL statement, typed by the caller who wrote it. A statement is written as sql`… ${value} …`: each value
 * stands where it is meant, and is sent as a parameter.
 */
export async function rowsOf<T>(
  manager: EntityManager,
  statement: Sql | string,
  parameters: unknown[] = [],
): Promise<T[]> {
  const [text, values] =
    typeof statement === 'string' ? [statement, parameters] : [statement.text, statement.values];
  const result: unknown = await manager.query(text, values);
  // TypeORM answers UPDATE and DELETE as [rows, count].
  if (
    Array.isArray(result) &&
    result.length === 2 &&
    Array.isArray(result[0]) &&
    typeof result[1] === 'number'
  ) {
    return result[0] as T[];
  }
  return result as T[];
}

/** The one row of a SQL statement; undefined when there is none. */
export async function rowOf<T>(
  manager: EntityManager,
  statement: Sql | string,
  parameters: unknown[] = [],
): Promise<T | undefined> {
  return (await rowsOf<T>(manager, statement, parameters))[0];
}

/** Runs a statement whose rows nobody reads. */
export async function run(manager: EntityManager, statement: Sql): Promise<void> {
  await manager.query(statement.text, statement.values);
}
