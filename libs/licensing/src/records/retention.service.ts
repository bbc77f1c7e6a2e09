import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { problemOf, Database, newId, notFound, OfficeClock } from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { findApplication, lockApplication } from '../audience/access-scope.store.js';
import { applicantEvent } from '../audience/applicant-view.js';
import { caseFileOf } from '../case/case-file.js';
import { lastActsUnder } from '../licenses/license.read-model.js';
import { dayOf } from '../case/standing.js';
import { formatDay } from '@ninety/procedure';
import type { LegalHoldDto, LegalHoldResponseDto, RetentionResponseDto } from './records.contract.js';
import { holdsOf, insertHold, lockHeldApplications, lookUpHold, saveHold } from './legal-hold.store.js';
import { LegalHoldEntity } from './records.entity.js';
import { CITATIONS, latestOf, mayBeDisposed, retainUntil } from '@ninety/bis';
import { LICENSING_PROBLEMS } from '../problems.js';
import { say } from '../sentences.js';

/** How long the records of an application are kept, and what keeps them longer. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
  ) {}

  async get(caller: Principal, id: Id) {
    const reader = this.database.reader;
    const application = await findApplication(reader, caller, id);
    assertMay(caller, 'applications.read');
    assertRecord(application);
    return this.retention(reader, caller, id);
  }

  /** An agency asked for the record: nothing of it is destroyed until the hold is lifted. */
  async hold(caller: Principal, id: Id, body: Unvalidated<LegalHoldDto>) {
    const holding = {
      caller,
      find: (tx: EntityManager) => lockApplication(tx, caller, id),
      permission: 'records.hold',
      state: assertRecord,
      body,
    } as const;
    return perform(this.database, holding, async (tx, _, { reason }) => {
      const hold = tx.create(LegalHoldEntity, {
        id: newId(),
        applicationId: id,
        reason,
        placedBy: caller.id,
        placedAt: new Date(),
        liftedBy: null,
        liftedAt: null,
        liftReason: null,
      });
      await insertHold(tx, hold);
      await this.audit.record(tx, caller, 'legal_hold.placed', `applications/${id}`, {
        hold: hold.id,
        reason,
      });
      return holdView(hold);
    });
  }

  async lift(caller: Principal, id: Id, holdId: Id, body: Unvalidated<LegalHoldDto>) {
    const lifting = {
      caller,
      find: (tx: EntityManager) => findHold(tx, caller, id, holdId),
      permission: 'records.hold',
      state: assertInForce,
      body,
    } as const;
    return perform(this.database, lifting, async (tx, hold, { reason }) => {
      Object.assign(hold, { liftedBy: caller.id, liftedAt: new Date(), liftReason: reason });
      await saveHold(tx, hold);
      await this.audit.record(tx, caller, 'legal_hold.lifted', `applications/${id}`, {
        hold: holdId,
        reason,
      });
      return holdView(hold);
    });
  }

  /** The applications of which nothing may be destroyed. No hold is placed until the transaction under way ends. */
  heldApplications(): Promise<Id[]> {
    return this.database.transaction(lockHeldApplications);
  }

  private async retention(manager: EntityManager, caller: Principal, id: Id): Promise<RetentionResponseDto> {
    const acts = await lastActsUnder(manager, id);
    const { event, endedOn } = await this.lastOf(manager, caller, id);
    const lastActOn = latestOf([event, endedOn, acts.shipped, acts.expires]);
    const until = retainUntil(lastActOn);
    const holds = await holdsOf(manager, id);
    const isPending = endedOn === null;
    const isHeld = holds.some(({ liftedAt }) => liftedAt === null);
    return {
      lastActOn,
      // A transaction that has not ended has no last act yet.
      retainUntil: isPending ? null : until,
      citation: CITATIONS.retention,
      legalHolds: holds.map((hold) => (isApplicant(caller) ? withoutNames(holdView(hold)) : holdView(hold))),
      mayBeDisposed: mayBeDisposed({ isPending, isHeld, until }, await this.clock.today()),
    };
  }

  /** The day of the last event that the caller sees, and that of the end, which days alone may have brought. */
  private async lastOf(manager: EntityManager, caller: Principal, id: Id) {
    const today = dayOf(await this.clock.today());
    const file = await caseFileOf(manager, { id });
    const { state } = file.standing(today);
    const seen = file.log.findLast(
      ({ event }) => !isApplicant(caller) || (state !== null && applicantEvent(event, state, today) !== null),
    );
    return {
      event: seen ? formatDay(seen.event.on) : null,
      endedOn: state?.end ? formatDay(state.end.on) : null,
    };
  }
}

function assertRecord({ controlNumber }: ApplicationEntity): void {
  if (controlNumber === null) throw problemOf(LICENSING_PROBLEMS['not-submitted'], say('draft_is_no_record'));
}

async function findHold(tx: EntityManager, caller: Principal, applicationId: Id, id: Id) {
  await lockApplication(tx, caller, applicationId);
  const hold = await lookUpHold(tx, applicationId, id);
  if (!hold) throw notFound('legal hold');
  return hold;
}

function assertInForce({ liftedAt }: LegalHoldEntity): void {
  if (liftedAt) throw problemOf(LICENSING_PROBLEMS['legal-hold-lifted'], say('hold_lifted'));
}

/** Who acted for the government stays inside. */
function withoutNames({ placedBy: _, liftedBy: _none, ...hold }: LegalHoldResponseDto): LegalHoldResponseDto {
  return hold;
}

function holdView(hold: LegalHoldEntity): LegalHoldResponseDto {
  return {
    id: hold.id,
    reason: hold.reason,
    placedBy: hold.placedBy,
    placedAt: hold.placedAt.toISOString(),
    liftedBy: hold.liftedBy,
    liftedAt: hold.liftedAt?.toISOString() ?? null,
    liftReason: hold.liftReason,
  };
}
