import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DefaultNamingStrategy } from 'typeorm';
import type { DataSource, EntityManager, EntityTarget, MixedList, ObjectLiteral } from 'typeorm';
import { ConfigError } from '../config.js';
import type { Log } from '../telemetry.js';
import { typeOrmLocation } from './location.js';
import type { DatabaseLocation } from './location.js';
import { assertBound, rightsOf } from './logins.js';
import { SERVICE_ROLE } from './roles.js';
import { PooledClient, ServiceClient } from './service-client.js';
import { ServiceSource } from './service-source.js';
import { rowOf } from './statements.js';

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

  /** Does all of the work or none of it, behind the wall of the tenant who asks. */
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

  /**
   * Reads: inside a transaction what it sees, else what is committed. A tenant's go behind its wall either way; outside
   * of a transaction each statement in one of its own.
   */
  get reader(): EntityManager {
    return this.ambient.getStore() ?? this.source.manager;
  }

  /** For a write that is one statement: a part of the transaction under way, else one of its own, for which nobody waits twice. */
  get alone(): EntityManager {
    return this.reader;
  }

  /** Reads that may be some seconds old, as reports are: from the replica while there is one that answers. */
  get lagging(): EntityManager {
    return this.ambient.getStore() ?? this.replica?.manager ?? this.source.manager;
  }

  /** @throws where it does not answer */
  async assertAnswers(): Promise<void> {
    await this.source.query('SELECT 1');
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
  return new ServiceSource({
    ...typeOrmLocation(location),
    type: 'postgres',
    entities: entities as never,
    applicationName: 'ninety',
    namingStrategy: new SnakeCaseColumns(),
    poolErrorHandler: () => undefined,
    extra: {
      max: poolSize,
      Client: isPooled ? PooledClient : ServiceClient,
      // A page of a list whose cost is guessed too high would be compiled first, where the server can.
      ...(isPooled ? {} : { options: `-c role=${SERVICE_ROLE} -c timezone=UTC -c jit=off` }),
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

/** `supplierId` is the column `supplier_id`. */
class SnakeCaseColumns extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
