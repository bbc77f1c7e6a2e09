import { DataSource, EntityManager } from 'typeorm';
import type { QueryResult, QueryRunner, ReplicationMode } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import type { IsolationLevel } from 'typeorm/driver/types/IsolationLevel.js';
import { beforeStatement } from './savepoint.js';
import { plannedOnce } from './service-client.js';
import type { ServiceClient } from './service-client.js';
import { tenantCaller } from './tenancy.js';
import type { TenantCaller } from './tenancy.js';

/** TypeORM on connections that are told whose transaction they begin. */
export class ServiceSource extends DataSource {
  override createQueryRunner(mode: ReplicationMode = 'master'): QueryRunner {
    const runner = new ServiceQueryRunner(this.driver as PostgresDriver, mode);
    return Object.assign(runner, { manager: this.createEntityManager(runner) });
  }

  override createEntityManager(runner?: QueryRunner): EntityManager {
    return new ServiceManager(this, runner);
  }
}

/** A transaction, or a statement outside of any, which gets one of its own where a tenant asks. */
class ServiceQueryRunner extends PostgresQueryRunner {
  /** Settled when the last of the statements that are each a transaction is over. */
  private lastAlone: Promise<unknown> = Promise.resolve();

  override async startTransaction(isolation?: IsolationLevel): Promise<void> {
    if (this.transactionDepth > 0) return super.startTransaction(isolation);
    this.isTransactionActive = true;
    this.transactionDepth = 1;
    (await this.client()).begin(tenantCaller(), isolation);
  }

  override async commitTransaction(): Promise<void> {
    if (this.transactionDepth !== 1) return super.commitTransaction();
    await (await this.client()).commit();
    this.ended();
  }

  override async rollbackTransaction(): Promise<void> {
    if (this.transactionDepth !== 1) return super.rollbackTransaction();
    await (await this.client()).rollback();
    this.ended();
  }

  override async query(text: string, values?: unknown[], isStructured?: boolean): Promise<QueryResult> {
    await beforeStatement(this.manager, text, (savepoint) => super.query(savepoint));
    const send = (): Promise<QueryResult> => super.query(text, values, isStructured) as Promise<QueryResult>;
    const caller = tenantCaller();
    return caller === null || this.isTransactionActive ? send() : this.inTurn(() => this.alone(caller, send));
  }

  /** One after another, for all are on one connection. */
  private inTurn<T>(alone: () => Promise<T>): Promise<T> {
    const turn = this.lastAlone.then(alone);
    this.lastAlone = Promise.allSettled([turn]);
    return turn;
  }

  private async alone<T>(caller: TenantCaller, send: () => Promise<T>): Promise<T> {
    const client = await this.client();
    client.beginAlone(caller);
    try {
      return await send();
    } catch (error) {
      // The database rolls back by itself what a lost connection had begun.
      await client.rollback().catch(() => undefined);
      throw error;
    } finally {
      client.over();
    }
  }

  private ended(): void {
    this.isTransactionActive = false;
    this.transactionDepth = 0;
  }

  private client(): Promise<ServiceClient> {
    return this.connect() as Promise<ServiceClient>;
  }
}

/** What it writes of entities is always of the same few forms. */
class ServiceManager extends EntityManager {}

type Write = (this: EntityManager, ...given: unknown[]) => Promise<unknown>;

for (const name of ['delete', 'insert', 'remove', 'save', 'update', 'upsert'] as const) {
  const write = Reflect.get(EntityManager.prototype, name) as Write;
  const value: Write = function (...given) {
    return plannedOnce(() => write.apply(this, given));
  };
  Object.defineProperty(ServiceManager.prototype, name, { value });
}
