import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { AuthorizationValues } from './import-columns.js';
import type { Taken } from './row-taking.js';

/** Takes rows in of what persons know that lines of orders may go by; who answers orders provides it. */
export abstract class AuthorizationRows {
  /** @throws RowRefusal */
  abstract take(
    tx: EntityManager,
    caller: Principal,
    supplierId: Id,
    said: AuthorizationValues,
  ): Promise<Taken>;
}
