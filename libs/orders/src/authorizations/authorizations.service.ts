import { Injectable } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { supplierFor } from '@ninety/parties';
import { Database, lastMomentOf, newId, OfficeClock, Problem } from '@ninety/platform';
import type { Id, Page, Unvalidated, Version } from '@ninety/platform';
import { Outbox } from '@ninety/webhooks';
import type { EntityManager } from 'typeorm';
import { versionOf } from './authorization.js';
import type { Authorization, ListedAuthorization } from './authorization.js';
import type {
  AuthorizationsQuery,
  RecordAuthorizationDto,
  WithdrawAuthorizationDto,
} from './authorization.contract.js';
import { AuthorizationChecks } from './authorization-checks.js';
import { authorizationsPage } from './authorization.read-model.js';
import {
  findAuthorization,
  insertAuthorization,
  insertWithdrawal,
  lockAuthorization,
} from './authorization.store.js';
import { AuthorizationSubscriber } from './authorization-subscriber.js';
import { AUTHORIZATION_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

/** What persons of a company record that lines of its orders may go by. docs/orders.md */
@Injectable()
export class AuthorizationsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly clock: OfficeClock,
    private readonly checks: AuthorizationChecks,
    private readonly outbox: Outbox,
    private readonly subscriber: AuthorizationSubscriber,
  ) {}

  record(caller: Principal, body: Unvalidated<RecordAuthorizationDto>): Promise<Authorization> {
    const recording = { caller, permission: 'authorizations.record', body } as const;
    return performNew(this.database, recording, async (tx, dto) => {
      const supplierId = await supplierFor(tx, caller, dto.supplierId ?? null);
      const { timeZone } = this.checks.regimeNamed(dto.regime);
      const today = await this.clock.todayIn(timeZone);
      const said = await this.checks.checked(tx, supplierId, dto, today);
      const made: Authorization = {
        ...said,
        id: newId(),
        supplierId,
        endsAt: lastMomentOf(said.validUntil, timeZone),
        recordedBy: caller.id,
        recordedOn: today,
        recordedAt: new Date(),
        withdrawn: null,
      };
      await insertAuthorization(tx, made);
      await this.tell(tx, caller, 'authorization.recorded', made);
      return made;
    });
  }

  /** Takes it back, from now on. @throws Problem 409 where it was already */
  withdraw(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<WithdrawAuthorizationDto>,
  ): Promise<Authorization> {
    const withdrawing = {
      caller,
      find: (tx: EntityManager) => lockAuthorization(tx, caller, id),
      permission: 'authorizations.record',
      version: { of: versionOf, named: version },
      body,
      state: assertStands,
    } as const;
    return perform(this.database, withdrawing, async (tx, found, { reason }) => {
      const withdrawn = { reason, by: caller.id, at: new Date() };
      await insertWithdrawal(tx, found, withdrawn);
      const next = { ...found, withdrawn };
      await this.tell(tx, caller, 'authorization.withdrawn', next);
      return next;
    });
  }

  list(caller: Principal, query: AuthorizationsQuery): Promise<Page<ListedAuthorization>> {
    assertMay(caller, 'authorizations.read');
    return authorizationsPage(this.database.reader, caller, query);
  }

  /** @throws Problem 404, also for another supplier's */
  async get(caller: Principal, id: Id): Promise<Authorization> {
    const found = await findAuthorization(this.database.reader, caller, id);
    assertMay(caller, 'authorizations.read');
    return found;
  }

  private async tell(
    tx: EntityManager,
    caller: Principal,
    action: 'authorization.recorded' | 'authorization.withdrawn',
    { id, supplierId, kind, regime, symbol, validUntil }: Authorization,
  ): Promise<void> {
    const resource = `suppliers/${supplierId}/authorizations/${id}`;
    await this.audit.record(tx, caller, action, resource, { kind, regime, symbol, validUntil });
    const data = { authorizationId: id, kind, regime, symbol, validUntil };
    await this.outbox.write(tx, { type: action, audience: 'applicant', supplierId, data });
    await this.subscriber.changed(tx, supplierId);
  }
}

function assertStands({ withdrawn }: Authorization): void {
  if (withdrawn === null) return;
  throw new Problem(409, {
    type: AUTHORIZATION_PROBLEMS['authorization-withdrawn'],
    detail: say('authorization_withdrawn', { on: withdrawn.at.toISOString() }),
  });
}
