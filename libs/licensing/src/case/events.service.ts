import { Injectable } from '@nestjs/common';
import { assertMay, mayStillAct } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  assertVersion,
  problemOf,
  Database,
  forbidden,
  newId,
  notFound,
  OfficeClock,
} from '@ninety/platform';
import type { Id, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LicensesService } from '../licenses/licenses.service.js';
import type { Day } from '@ninety/procedure';
import { lockApplication } from '../audience/access-scope.js';
import { applicantStanding, isToldApart } from '../audience/applicant-view.js';
import type { ApplicationEntity } from '../applications/application.entity.js';
import type { Recorded } from './event-log.js';
import { ClockWatch } from '../watch/clock-watch.js';
import { OfficeSettings } from '../officers/office-settings.js';
import { assertEvent, assertMayCause } from './event-checks.js';
import { appendEvent, logOf } from './event-log.js';
import type { RecordedEvent } from './event-log.js';
import type { RejectionDto } from '../officers/officers.contract.js';
import { ProposedEventEntity } from '../officers/officers.entity.js';
import { project } from '../watch/projection.js';
import { SilenceNorms } from '../watch/silence.js';
import { dayOf, standingOf } from './standing.js';
import { touch, versionFor } from '../applications/versions.js';
import { LICENSING_PROBLEMS } from '../problems.js';

/** An event that was checked and is to be recorded. */
interface Checked {
  readonly raw: Readonly<Record<string, unknown>>;
  readonly attachmentIds: readonly Id[];
  readonly by: Id;
  readonly countersignedBy: Id | null;
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
    private readonly watch: ClockWatch,
    private readonly licenses: LicensesService,
    private readonly silence: SilenceNorms,
    private readonly settings: OfficeSettings,
  ) {}

  /** Records one event with its webhooks and audit entry, or nothing; one that needs a second signature waits for it. */
  async record(caller: Principal, id: Id, version: Version | null, body: unknown): Promise<Recorded> {
    return this.database.transaction(async (tx) => {
      const application = await lockApplication(tx, caller, id);
      assertMayCause(caller, body);
      assertVersion(versionFor(caller, application), version);
      const { log, today } = await this.upToDate(tx, application);
      const { raw, type, attachmentIds } = await assertEvent(tx, caller, application, log, body, today);
      if (await this.settings.needsCountersignature(tx, type)) {
        await this.propose(tx, caller, application, raw, attachmentIds);
        return { application, log };
      }
      const event = { raw, attachmentIds, by: caller.id, countersignedBy: null };
      return this.append(tx, caller, application, log, event, dayOf(today));
    });
  }

  /** The second signature: the decision takes effect today. Nobody countersigns their own decision. */
  async countersign(caller: Principal, id: Id, proposalId: Id, version: Version | null): Promise<Recorded> {
    return this.database.transaction(async (tx) => {
      const application = await lockApplication(tx, caller, id);
      const proposal = await findProposal(tx, id, proposalId);
      assertMay(caller, 'decisions.countersign');
      if (proposal.proposedBy === caller.id) throw forbidden('Nobody countersigns the own decision.');
      assertVersion(versionFor(caller, application), version);
      assertAwaiting(proposal);
      if (!(await mayStillAct(tx, proposal.proposedBy)))
        throw problemOf(
          LICENSING_PROBLEMS['proposer-disabled'],
          'Whoever proposed this was disabled: send it back, and let another officer propose it.',
        );
      const { log, today } = await this.upToDate(tx, application);
      const body = { ...proposal.event, on: today, attachmentIds: proposal.attachmentIds };
      const { raw, attachmentIds } = await assertEvent(tx, caller, application, log, body, today);
      await this.decide(tx, caller, proposal, 'countersigned', null);
      const event = { raw, attachmentIds, by: proposal.proposedBy, countersignedBy: caller.id };
      return this.append(tx, caller, application, log, event, dayOf(today));
    });
  }

  /** Sends the decision back; its author may so withdraw it. */
  async reject(
    caller: Principal,
    id: Id,
    proposalId: Id,
    version: Version | null,
    body: Unvalidated<RejectionDto>,
  ): Promise<Recorded> {
    return this.database.transaction(async (tx) => {
      const application = await lockApplication(tx, caller, id);
      const proposal = await findProposal(tx, id, proposalId);
      assertMay(caller, 'decisions.countersign');
      assertVersion(versionFor(caller, application), version);
      const { reason } = body.validated();
      assertAwaiting(proposal);
      await this.decide(tx, caller, proposal, 'rejected', reason);
      await touch(tx, application, OUTSIDE_THE_OFFICE);
      return { application, log: await logOf(tx, id) };
    });
  }

  /** Tells of the last event of a log, and stores how the application stands. */
  async tellAndProject(
    tx: EntityManager,
    application: ApplicationEntity,
    log: readonly RecordedEvent[],
    today: Day,
  ): Promise<void> {
    await this.watch.tellEvent(tx, application, log, today);
    const events = log.map(({ event }) => event);
    await project(tx, application.id, events, today, await this.silence.rules());
  }

  private async upToDate(tx: EntityManager, application: ApplicationEntity) {
    const today = await this.clock.today();
    const log = await logOf(tx, application.id);
    await this.watch.catchUp(tx, application, log, dayOf(today));
    return { log, today };
  }

  private async append(
    tx: EntityManager,
    caller: Principal,
    application: ApplicationEntity,
    log: readonly RecordedEvent[],
    { raw, attachmentIds, by, countersignedBy }: Checked,
    today: Day,
  ): Promise<Recorded> {
    const { id } = application;
    const recorded = await appendEvent(tx, id, log.length, raw, attachmentIds, by, countersignedBy);
    const history = [...log, recorded];
    const isOpen = isToldApart(toldTo(log, today), toldTo(history, today));
    await touch(tx, application, isOpen ? [] : ['applicant']);
    await this.tellAndProject(tx, application, history, today);
    await this.issueLicense(tx, caller, application, history);
    await this.audit.record(tx, caller, `application.${recorded.event.type}`, `applications/${id}`, {
      index: recorded.index,
      isOpen,
      ...(countersignedBy ? { proposedBy: by } : {}),
    });
    return { application, log: history };
  }

  private async propose(
    tx: EntityManager,
    caller: Principal,
    application: ApplicationEntity,
    event: Readonly<Record<string, unknown>>,
    attachmentIds: readonly Id[],
  ): Promise<void> {
    const { id: applicationId } = application;
    const status = 'awaiting_countersignature' as const;
    if (await tx.existsBy(ProposedEventEntity, { applicationId, status }))
      throw problemOf(
        LICENSING_PROBLEMS['countersignature-awaited'],
        'A decision on this application awaits its second signature already.',
      );
    const type = String(event.type);
    const proposal = { id: newId(), applicationId, type, event, attachmentIds: [...attachmentIds], status };
    await tx.insert(ProposedEventEntity, {
      ...proposal,
      proposedBy: caller.id,
      proposedAt: new Date(),
      decidedBy: null,
      decidedAt: null,
      reason: null,
    });
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
    const decision = { status, reason, decidedBy: caller.id, decidedAt: new Date() };
    await tx.update(ProposedEventEntity, { id }, decision);
    await this.audit.record(tx, caller, `decision.${status}`, `applications/${applicationId}`, {
      proposal: id,
    });
  }

  /** An approval, or a granted appeal, issues the license. 15 CFR 750.7, 756.2. */
  private async issueLicense(
    tx: EntityManager,
    caller: Principal,
    application: ApplicationEntity,
    log: readonly RecordedEvent[],
  ): Promise<void> {
    const event = log.at(-1)?.event;
    if (event?.type === 'approved') {
      const { on, conditions = [], validUntil = null } = event;
      await this.licenses.issue(tx, caller, application, log, { on, conditions, validUntil });
    } else if (event?.type === 'appeal_decided' && event.outcome === 'granted') {
      const terms = { on: event.on, conditions: [], validUntil: null };
      await this.licenses.issue(tx, caller, application, log, terms);
    }
  }
}

/** What an applicant is told of a history at the end of a day. */
function toldTo(log: readonly RecordedEvent[], asOf: Day) {
  const events = log.map(({ event }) => event);
  return applicantStanding(events, standingOf(log, asOf), asOf);
}

async function findProposal(tx: EntityManager, applicationId: Id, id: Id): Promise<ProposedEventEntity> {
  const proposal = await tx.findOneBy(ProposedEventEntity, { id, applicationId });
  if (!proposal) throw notFound('proposed decision');
  return proposal;
}

function assertAwaiting({ status, type }: ProposedEventEntity): void {
  if (status !== 'awaiting_countersignature')
    throw problemOf(LICENSING_PROBLEMS['proposal-decided'], `This ${type} was ${status} already.`);
}
