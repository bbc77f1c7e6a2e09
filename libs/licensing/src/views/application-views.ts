import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Database, forbidden, limitOf, OfficeClock, pageBy, Yielder } from '@ninety/platform';
import type { Page, PageQuery, Version } from '@ninety/platform';
import { ScreeningService } from '@ninety/screening';
import { LicensesService } from '../licenses/licenses.service.js';
import type { Day, ProcedureEvent } from '@ninety/procedure';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { pageOfQueue, proposalsOf } from '../applications/application.read-model.js';
import { queueCounts, queuedRows } from '../applications/application-queue.read-model.js';
import { applicantEvent } from '../audience/applicant-view.js';
import { formOfOffice } from '../applications/application.contract.js';
import type {
  ApplicationScreeningResponseDto,
  ApplicationsQuery,
  CountsQuery,
  ProposalResponseDto,
  QueueCountsResponseDto,
} from '../applications/application.contract.js';
import { caseFilesOf } from '../case/case-file.js';
import type { CaseFile } from '../case/case-file.js';
import type { ApplicationResponseDto } from './application-answer.contract.js';
import { suggestedReferral, totalValueOf } from '@ninety/bis';
import { assigneesOf } from '../officers/assignment.store.js';
import { assertGovernment } from '../officers/officers.service.js';
import { ProposedEventEntity } from '../officers/officers.entity.js';
import { applicantInactivityOf, inactivityOf, InactivityNorms } from '../watch/inactivity.js';
import type { WatchRules } from '../watch/inactivity.js';
import { actionsFor, allowedFor, dayOf, isOverdue, nextDueOn, standingFor } from '../case/standing.js';
import type { Standing } from '../case/standing.js';
import { versionFor, viewerOf } from '../applications/versions.js';
import { inList } from './in-list.js';
import { surroundingsOf } from './surroundings.js';
import { visibleHistory } from '../audience/visible-history.js';
import type { VisibleEvent } from '../audience/visible-history.js';
import { say } from '../sentences.js';

/** Applications and their histories, each caller seeing what is theirs to see. */
@Injectable()
export class ApplicationViews {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly screening: ScreeningService,
    private readonly licenses: LicensesService,
    private readonly silence: InactivityNorms,
  ) {}

  async one(caller: Principal, file: CaseFile): Promise<ApplicationResponseDto> {
    const [view] = await this.many(caller, [file]);
    if (!view) throw new Error('no view of an application');
    return view;
  }

  /** What a use case did, read in its transaction: one transaction a request, and what is answered is what was done. */
  async after(
    caller: Principal,
    useCase: () => Promise<CaseFile>,
  ): Promise<{ view: ApplicationResponseDto; version: Version }> {
    return this.database.transaction(async () => {
      const file = await useCase();
      return { view: await this.one(caller, file), version: versionFor(caller, file.application) };
    });
  }

  /** The work queue: the nearest running due date first, or the newest first. */
  async list(caller: Principal, query: ApplicationsQuery): Promise<Page<ApplicationResponseDto>> {
    assertMay(caller, 'applications.read');
    if (query.agency && isApplicant(caller)) throw forbidden(say('agencies_confidential'));
    if (query.assignee) assertGovernment(caller);
    const limit = limitOf(query);
    const today = await this.clock.today();
    const reader = this.database.reader;
    const rows = await queuedRows(reader, caller, query, today, limit + 1);
    const { data, nextCursor } = await pageOfQueue(reader, rows, limit, query.sort);
    const views = await this.many(caller, await caseFilesOf(reader, data));
    return { data: views.map(inList), nextCursor };
  }

  /** The history, in order, as the caller may read it. */
  async events(caller: Principal, file: CaseFile, query: PageQuery) {
    const numbered = visibleHistory(caller, file, dayOf(await this.clock.today()));
    return pageBy(query, BY_INDEX, (after, count) => {
      const from = after ? Number(after[0]) + 1 : 0;
      return Promise.resolve(numbered.slice(from, from + count));
    });
  }

  /** What the caller's role may do, and what it may not do now, each with the reason. */
  async actions(caller: Principal, file: CaseFile) {
    const today = dayOf(await this.clock.today());
    return { data: actionsFor(caller, file.standing(today), today), nextCursor: null };
  }

  /** How many applications there are for the caller, by status, and what is late or near among them. */
  async counts(caller: Principal, query: CountsQuery): Promise<QueueCountsResponseDto> {
    assertMay(caller, 'applications.read');
    if (query.agency && isApplicant(caller)) throw forbidden(say('agencies_confidential'));
    const today = await this.clock.today();
    return queueCounts(this.database.lagging, caller, query, today);
  }

  private async many(caller: Principal, all: readonly CaseFile[]): Promise<ApplicationResponseDto[]> {
    const reader = this.database.reader;
    const today = dayOf(await this.clock.today());
    const rules = await this.silence.rules();
    const licensed = all
      .filter(({ events }) => events.some(mayHaveLicensed))
      .map(({ application }) => application.id);
    const [surroundings, officeOf, licenses] = await this.database.readAll(
      () =>
        surroundingsOf(
          this.database,
          this.screening,
          all.map(({ application }) => application),
        ),
      () => this.ofOffice(caller, all),
      () => this.licenses.ofApplications(reader, caller, licensed),
    );
    const yielder = new Yielder();
    const views: ApplicationResponseDto[] = [];
    for (const file of all) {
      await yielder.yieldIfDue();
      const { application } = file;
      const standing = file.standing(today);
      const around = surroundings(application);
      views.push({
        ...formOf(application),
        ...around,
        ...standingOf(caller, standing),
        stalled: isStalled(caller, file.events, standing, today, rules),
        allowedEvents: allowedFor(caller, standing, today),
        ...officeOf(application, standing, around.screening),
        license: licenses.get(application.id) ?? null,
        updatedAt: updatedAtFor(caller, file, today).toISOString(),
      });
    }
    return views;
  }

  /** What the government alone sees of applications; an applicant sees nothing of it, an agency no proposals. */
  private async ofOffice(
    caller: Principal,
    all: readonly CaseFile[],
  ): Promise<
    (application: ApplicationEntity, standing: Standing, screening: Screening) => Partial<OfOffice>
  > {
    if (isApplicant(caller)) return () => ({});
    const reader = this.database.reader;
    const ids = all.map(({ application }) => application.id);
    const [assignees, proposals] = await this.database.readAll(
      () => assigneesOf(reader, ids),
      () => (caller.agency === null ? proposalsOf(reader, ids) : Promise.resolve([])),
    );
    return ({ id, form }, standing, screening) => ({
      assignees: assignees.get(id) ?? [],
      proposals: proposals.filter(({ applicationId }) => applicationId === id).map(proposalView),
      referredTo: standing.state?.referrals.map(({ agency }) => agency) ?? [],
      suggestedReferral: suggestedReferral(form.items, hasListedParty(screening)),
    });
  }
}

type Screening = ApplicationScreeningResponseDto;
type OfOffice = Pick<ApplicationResponseDto, 'assignees' | 'proposals' | 'referredTo' | 'suggestedReferral'>;

function formOf({ id, supplierId, controlNumber, createdAt, form: given }: ApplicationEntity) {
  const form = formOfOffice(given);
  return {
    ...form,
    id,
    supplierId,
    controlNumber,
    totalValue: totalValueOf(form.items) ?? form.totalValue,
    createdAt: createdAt.toISOString(),
  };
}

function standingOf(caller: Principal, standing: Standing) {
  const { status, clocks } = standingFor(caller, standing);
  return {
    status: status ?? ('draft' as const),
    clocks,
    nextDueOn: nextDueOn(clocks),
    overdue: isOverdue(standing.status, clocks),
  };
}

/** Only such an event issues a license. */
function mayHaveLicensed({ type }: ProcedureEvent): boolean {
  return type === 'approved' || type === 'appeal_decided';
}

function proposalView({
  id,
  event,
  attachmentIds,
  proposedBy,
  proposedAt,
}: ProposedEventEntity): ProposalResponseDto {
  return { id, event, attachmentIds, proposedBy, proposedAt: proposedAt.toISOString() };
}

const BY_INDEX = { checks: [isIndex], keyOf: ({ index }: VisibleEvent) => [String(index)] } as const;

function isIndex(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,6}$/.test(value);
}

function isStalled(
  caller: Principal,
  events: readonly ProcedureEvent[],
  standing: Standing,
  today: Day,
  rules: WatchRules,
): boolean {
  const silence = isApplicant(caller)
    ? applicantInactivityOf(events, standing, today, rules)
    : inactivityOf(events, standing, rules);
  return silence !== null && silence.stallsOn <= today;
}

/** When the last thing happened that the caller sees: a draft's edit, an event, and for BIS a decision proposed or sent back. */
function updatedAtFor(caller: Principal, file: CaseFile, today: Day): Date {
  const { application, log } = file;
  const { state } = file.standing(today);
  const viewer = viewerOf(caller);
  const last =
    viewer === 'applicant'
      ? log.findLast(({ event }) => state !== null && applicantEvent(event, state, today) !== null)
      : log.at(-1);
  const isTold = viewer === 'office' || viewer === 'overseer' || !last;
  return isTold ? application.updatedAt : last.recordedAt;
}

/** Whether a party is an entry of the Entity List itself. */
function hasListedParty({ alerts }: ApplicationScreeningResponseDto): boolean {
  return alerts.some(({ status, source }) => status === 'true_match' && source === 'EL');
}
