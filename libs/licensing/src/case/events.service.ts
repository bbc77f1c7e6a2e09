import { Injectable } from '@nestjs/common';
import { assertMay, mayStillAct, perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { problemOf, Database, forbidden, newId, notFound, OfficeClock } from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Day } from '@ninety/procedure';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { touch, versionFor } from '../applications/versions.js';
import { applicantStanding, isToldApart } from '../audience/applicant-view.js';
import { OfficeSettings } from '../officers/office-settings.js';
import type { RejectionDto } from '../officers/officers.contract.js';
import type { ProposedEventEntity } from '../officers/officers.entity.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { lockCase } from './case-file.js';
import type { CaseFile } from './case-file.js';
import { CaseConductor } from './conductor.js';
import { assertEvent, assertMayCause } from './event-checks.js';
import type { LawfulEvent } from './event-log.store.js';
import { insertProposal, isOneAwaited, lookUpProposal, saveDecision } from './proposal.store.js';
import { dayOf } from './standing.js';
import { say } from '../sentences.js';

/** A decision that waits for its second signature, and the case that it is about. */
interface Proposed {
  readonly file: CaseFile;
  readonly proposal: ProposedEventEntity;
}

/** A decision that waits for its second signature is a matter of BIS. */
const OUTSIDE_THE_OFFICE = ['applicant', 'agency'] as const;

/** The events of the procedure, and the second signature that some decisions need. */
@Injectable()
export class EventsService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly conductor: CaseConductor,
    private readonly settings: OfficeSettings,
  ) {}

  /** Records one event with its webhooks and audit entry, or nothing; one that needs a second signature waits for it. */
  async record(caller: Principal, id: Id, version: Version | null, body: unknown): Promise<CaseFile> {
    const recording = {
      caller,
      find: (tx: EntityManager) => lockCase(tx, caller, id),
      permission: () => assertMayCause(caller, body),
      version: { of: (file: CaseFile) => versionFor(caller, file.application), named: version },
    } as const;
    return perform(this.database, recording, (tx, file) => this.recordIn(tx, caller, file, body));
  }

  /** As `record`, of a case that is locked and an event that the caller may cause. */
  async recordIn(tx: EntityManager, caller: Principal, file: CaseFile, body: unknown): Promise<CaseFile> {
    const today = await this.clock.today();
    await this.conductor.passDays(tx, file, dayOf(today));
    const checked = await assertEvent(tx, caller, file, body, today);
    if (await this.settings.needsCountersignature(tx, checked.event.type)) {
      await this.propose(tx, caller, file.application, checked.raw, checked.attachmentIds);
      return file;
    }
    const lawful = { ...checked, recordedBy: caller.id, countersignedBy: null };
    return this.append(tx, caller, file, lawful, dayOf(today));
  }

  /** The second signature: the decision takes effect today. Nobody countersigns their own decision. */
  async countersign(caller: Principal, id: Id, proposalId: Id, version: Version | null): Promise<CaseFile> {
    const countersigning = {
      caller,
      find: (tx: EntityManager) => findProposed(tx, caller, id, proposalId),
      permission: ({ proposal }: Proposed) => {
        assertMay(caller, 'decisions.countersign');
        if (proposal.proposedBy === caller.id) throw forbidden(say('own_decision'));
      },
      version: { of: ({ file }: Proposed) => versionFor(caller, file.application), named: version },
      state: assertMayTakeEffect,
    } as const;
    return perform(this.database, countersigning, async (tx, { file, proposal }) => {
      const today = await this.clock.today();
      await this.conductor.passDays(tx, file, dayOf(today));
      const body = { ...proposal.event, on: today, attachmentIds: proposal.attachmentIds };
      const checked = await assertEvent(tx, caller, file, body, today);
      await this.decide(tx, caller, proposal, 'countersigned', null);
      const lawful = { ...checked, recordedBy: proposal.proposedBy, countersignedBy: caller.id };
      return this.append(tx, caller, file, lawful, dayOf(today));
    });
  }

  /** Sends the decision back; its author may so withdraw it. */
  async reject(
    caller: Principal,
    id: Id,
    proposalId: Id,
    version: Version | null,
    body: Unvalidated<RejectionDto>,
  ): Promise<CaseFile> {
    const rejecting = {
      caller,
      find: (tx: EntityManager) => findProposed(tx, caller, id, proposalId),
      permission: 'decisions.countersign',
      version: { of: ({ file }: Proposed) => versionFor(caller, file.application), named: version },
      state: ({ proposal }: Proposed) => assertAwaiting(proposal),
      body,
    } as const;
    return perform(this.database, rejecting, async (tx, { file, proposal }, { reason }) => {
      await this.decide(tx, caller, proposal, 'rejected', reason);
      await touch(tx, file.application, OUTSIDE_THE_OFFICE);
      return file;
    });
  }

  private async append(
    tx: EntityManager,
    caller: Principal,
    file: CaseFile,
    lawful: LawfulEvent,
    today: Day,
  ): Promise<CaseFile> {
    const { id } = file.application;
    const next = await this.conductor.record(tx, caller, file, lawful, today);
    const isOpen = isToldApart(toldOf(file, today), toldOf(next, today));
    await touch(tx, file.application, isOpen ? [] : ['applicant']);
    await this.audit.record(tx, caller, `application.${lawful.event.type}`, `applications/${id}`, {
      index: file.log.length,
      isOpen,
      ...(lawful.countersignedBy ? { proposedBy: lawful.recordedBy } : {}),
    });
    return next;
  }

  private async propose(
    tx: EntityManager,
    caller: Principal,
    application: ApplicationEntity,
    event: Readonly<Record<string, unknown>>,
    attachmentIds: readonly Id[],
  ): Promise<void> {
    const { id: applicationId } = application;
    if (await isOneAwaited(tx, applicationId))
      throw problemOf(LICENSING_PROBLEMS['countersignature-awaited'], say('second_signature_awaited'));
    const type = String(event.type);
    const proposal = { id: newId(), applicationId, type, event, attachmentIds: [...attachmentIds] };
    await insertProposal(tx, { ...proposal, proposedBy: caller.id });
    await touch(tx, application, OUTSIDE_THE_OFFICE);
    await this.audit.record(tx, caller, 'decision.proposed', `applications/${applicationId}`, {
      proposal: proposal.id,
      type,
    });
  }

  private async decide(
    tx: EntityManager,
    caller: Principal,
    { id, applicationId }: ProposedEventEntity,
    status: 'countersigned' | 'rejected',
    reason: string | null,
  ): Promise<void> {
    await saveDecision(tx, id, { status, reason, decidedBy: caller.id });
    await this.audit.record(tx, caller, `decision.${status}`, `applications/${applicationId}`, {
      proposal: id,
    });
  }
}

/** What an applicant is told of a case at the end of a day. */
function toldOf(file: CaseFile, asOf: Day) {
  return applicantStanding(file.events, file.standing(asOf), asOf);
}

async function findProposed(tx: EntityManager, caller: Principal, id: Id, proposalId: Id): Promise<Proposed> {
  const file = await lockCase(tx, caller, id);
  const proposal = await lookUpProposal(tx, id, proposalId);
  if (!proposal) throw notFound('proposed decision');
  return { file, proposal };
}

async function assertMayTakeEffect({ proposal }: Proposed, tx: EntityManager): Promise<void> {
  assertAwaiting(proposal);
  if (!(await mayStillAct(tx, proposal.proposedBy)))
    throw problemOf(LICENSING_PROBLEMS['proposer-disabled'], say('proposer_disabled'));
}

function assertAwaiting({ status, type }: ProposedEventEntity): void {
  if (status !== 'awaiting_countersignature')
    throw problemOf(LICENSING_PROBLEMS['proposal-decided'], say('proposal_decided', { type, status }));
}
