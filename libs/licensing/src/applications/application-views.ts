import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import {
  cursorOf,
  Database,
  forbidden,
  limitOf,
  OfficeClock,
  pageOf,
  rowsOf,
  Yielder,
} from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import { ScreeningService } from '@ninety/screening';
import type { PartyAlert } from '@ninety/screening';
import type { EntityManager } from 'typeorm';
import { LicensesService } from '../licenses/licenses.service.js';
import type { Day } from '@ninety/procedure';
import { queueCounts, queuedRows } from './application-queue.js';
import { applicantEvent } from '../audience/applicant-view.js';
import type {
  ApplicationResponseDto,
  ApplicationScreeningResponseDto,
  ApplicationsQuery,
  CountsQuery,
  PartyNameResponseDto,
  ProposalResponseDto,
  QueueCountsResponseDto,
} from './application.contract.js';
import type { ApplicationEntity } from './application.entity.js';
import type { Recorded, RecordedEvent } from '../case/event-log.js';
import { eventsOf } from '../case/event-log.js';
import { totalValueOf } from './money.js';
import { suggestedReferral } from './referral.js';
import { assertGovernment, assigneesOf } from '../officers/officers.service.js';
import { ProposedEventEntity } from '../officers/officers.entity.js';
import { applicantSilenceOf, silenceOf, SilenceNorms } from '../watch/silence.js';
import type { WatchRules } from '../watch/silence.js';
import {
  actionsFor,
  allowedFor,
  dayOf,
  isOverdue,
  nextDueOn,
  standingFor,
  standingOf,
} from '../case/standing.js';
import type { Standing } from '../case/standing.js';
import { viewerOf } from './versions.js';
import { visibleHistory } from '../audience/visible-history.js';

/** Applications and their histories, each caller seeing what is theirs to see. */
@Injectable()
export class ApplicationViews {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly screening: ScreeningService,
    private readonly licenses: LicensesService,
    private readonly silence: SilenceNorms,
  ) {}

  async one(caller: Principal, recorded: Recorded): Promise<ApplicationResponseDto> {
    const [view] = await this.many(caller, [recorded]);
    if (!view) throw new Error('no view of an application');
    return view;
  }

  /** The work queue: the nearest running due date first, or the newest first. */
  async list(caller: Principal, query: ApplicationsQuery): Promise<Page<ApplicationResponseDto>> {
    assertMay(caller, 'applications.read');
    if (query.agency && isApplicant(caller))
      throw forbidden('Which agencies review an application stays inside the government.');
    if (query.assignee) assertGovernment(caller);
    const limit = limitOf(query);
    const byDue = query.sort !== '-createdAt';
    const today = await this.clock.today();
    const reader = this.database.reader;
    const rows = await queuedRows(reader, caller, query, today, limit + 1);
    const applications = await applicationsOf(
      reader,
      rows.slice(0, limit).map(({ id }) => id),
    );
    const last = applications.at(-1);
    const page = pageOf(
      rows,
      // Of long ones a page has fewer: the next one goes on after them.
      last ? rows.findIndex(({ id }) => id === last.id) + 1 : limit,
      ({ id, due }) => (byDue ? [due, id] : [id]),
      ({ id }) => id,
    );
    const logs = await eventsOf(reader, page.data);
    const found = new Map(applications.map((application) => [application.id, application]));
    const recorded = page.data.flatMap((id) => {
      const application = found.get(id);
      return application ? [{ application, log: logs.get(id) ?? [] }] : [];
    });
    return { data: await this.many(caller, recorded), nextCursor: page.nextCursor };
  }

  /** The history, in order, as the caller may read it. */
  async events(caller: Principal, { log }: Recorded, query: PageQuery) {
    const today = dayOf(await this.clock.today());
    const numbered = visibleHistory(caller, log, standingOf(log, today), today);
    const limit = limitOf(query);
    const from = Number(cursorOf(query, isIndex)?.[0] ?? -1) + 1;
    return pageOf(
      numbered.slice(from),
      limit,
      ({ index }) => [String(index)],
      (event) => event,
    );
  }

  /** What the caller's role may do, and what it may not do now, each with the reason. */
  async actions(caller: Principal, { log }: Recorded) {
    const today = dayOf(await this.clock.today());
    return { data: actionsFor(caller, standingOf(log, today), today), nextCursor: null };
  }

  /** How many applications there are for the caller, by status, and what is late or near among them. */
  async counts(caller: Principal, query: CountsQuery): Promise<QueueCountsResponseDto> {
    assertMay(caller, 'applications.read');
    if (query.agency && isApplicant(caller))
      throw forbidden('Which agencies review an application stays inside the government.');
    const today = await this.clock.today();
    return queueCounts(this.database.lagging, caller, query, today);
  }

  private async many(caller: Principal, all: readonly Recorded[]): Promise<ApplicationResponseDto[]> {
    const reader = this.database.reader;
    const today = dayOf(await this.clock.today());
    const rules = await this.silence.rules();
    const partyIds = [
      ...new Set(all.flatMap(({ application }) => application.form.parties.map(({ partyId }) => partyId))),
    ];
    const ids = all.map(({ application }) => application.id);
    const licensed = all
      .filter(({ log }) => log.some(mayHaveLicensed))
      .map(({ application }) => application.id);
    const supplierIds = [...new Set(all.map(({ application }) => application.supplierId))];
    const [suppliers, names, { listVersion, alerts }, assignees, proposals, licenses] =
      await this.database.readAll(
        () => supplierNamesOf(reader, supplierIds),
        () => partyNamesOf(reader, ids),
        () => this.screening.alertsOf(reader, partyIds),
        () => (isApplicant(caller) ? Promise.resolve(null) : assigneesOf(reader, ids)),
        () =>
          isApplicant(caller) || caller.agency !== null ? Promise.resolve([]) : proposalsOf(reader, ids),
        () => this.licenses.ofApplications(reader, caller, licensed),
      );
    const yielder = new Yielder();
    const views: ApplicationResponseDto[] = [];
    for (const { application, log } of all) {
      await yielder.yieldIfDue();
      const standing = standingOf(log, today);
      const { status, clocks } = standingFor(caller, standing);
      const own = new Set(application.form.parties.map(({ partyId }) => partyId));
      const screening = screeningOf(
        listVersion,
        alerts.filter(({ partyId }) => own.has(partyId)),
      );
      const { id, supplierId, controlNumber, form, createdAt } = application;
      views.push({
        id,
        supplierId,
        supplierName: suppliers.get(supplierId) ?? '',
        partyNames: names.get(id) ?? [],
        controlNumber,
        status: status ?? 'draft',
        ...form,
        totalValue: totalValueOf(form.items) ?? form.totalValue,
        clocks,
        nextDueOn: nextDueOn(clocks),
        overdue: isOverdue(standing.status, clocks),
        stalled: isStalled(caller, log, standing, today, rules),
        allowedEvents: allowedFor(caller, standing, today),
        screening,
        ...(isApplicant(caller)
          ? {}
          : {
              assignees: assignees?.get(id) ?? [],
              proposals: proposals.filter(({ applicationId }) => applicationId === id).map(proposalView),
              referredTo: standing.state?.referrals.map(({ agency }) => agency) ?? [],
              suggestedReferral: suggestedReferral(form.items, hasListedParty(screening)),
            }),
        license: licenses.get(id) ?? null,
        createdAt: createdAt.toISOString(),
        updatedAt: updatedAtFor(caller, { application, log }, standing, today).toISOString(),
      });
    }
    return views;
  }
}

/** What the forms of a page may have together, in characters of JSON. */
const MOST_OF_A_PAGE = 4_000_000;

/**
 * Applications in the order of their ids, as many of them from the first as a page may hold; read without the mapper, which
 * a page of fifty would wait for.
 */
function applicationsOf(manager: EntityManager, ids: readonly Id[]): Promise<ApplicationEntity[]> {
  return rowsOf<ApplicationEntity>(
    manager,
    `SELECT id, supplier_id AS "supplierId", created_by AS "createdBy", form, control_number AS "controlNumber", status,
       referred_to AS "referredTo", watch_on::text AS "watchOn", fingerprint, version,
       applicant_unseen AS "applicantUnseen", agency_unseen AS "agencyUnseen", office_unseen AS "officeUnseen",
       created_at AS "createdAt", updated_at AS "updatedAt"
     FROM (SELECT a.*, o.place, sum(length(a.form::text)) OVER (ORDER BY o.place) AS until_here
           FROM unnest($1::uuid[]) WITH ORDINALITY o (id, place) JOIN application a USING (id)) a
     WHERE place = 1 OR until_here <= $2 ORDER BY place`,
    [ids, MOST_OF_A_PAGE],
  );
}

async function supplierNamesOf(manager: EntityManager, ids: readonly Id[]): Promise<ReadonlyMap<Id, string>> {
  const rows = await rowsOf<{ id: Id; name: string }>(
    manager,
    'SELECT id, name FROM supplier WHERE id = ANY($1::uuid[])',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who takes part, each once and in the order of their names: as they were filed, in a draft as they are. */
async function partyNamesOf(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, PartyNameResponseDto[]>> {
  const rows = await rowsOf<PartyNameResponseDto & { applicationId: Id }>(
    manager,
    `SELECT DISTINCT ap.application_id AS "applicationId", p.id AS "partyId",
       coalesce(ap.snapshot ->> 'name', p.name) AS name, coalesce(ap.snapshot ->> 'country', p.country) AS country
     FROM application_party ap JOIN party p ON p.id = ap.party_id
     WHERE ap.application_id = ANY($1::uuid[]) ORDER BY name, "partyId"`,
    [ids],
  );
  const named = new Map<Id, PartyNameResponseDto[]>();
  for (const { applicationId, ...name } of rows)
    named.set(applicationId, [...(named.get(applicationId) ?? []), name]);
  return named;
}

/** Only such an event issues a license. */
function mayHaveLicensed({ event: { type } }: RecordedEvent): boolean {
  return type === 'approved' || type === 'appeal_decided';
}

async function proposalsOf(manager: EntityManager, ids: readonly Id[]): Promise<ProposedEventEntity[]> {
  return manager
    .createQueryBuilder(ProposedEventEntity, 'p')
    .where("p.applicationId = ANY(:ids) AND p.status = 'awaiting_countersignature'", { ids })
    .getMany();
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

function isIndex(value: unknown): boolean {
  return typeof value === 'string' && /^\d{1,6}$/.test(value);
}

function isStalled(
  caller: Principal,
  log: Recorded['log'],
  standing: Standing,
  today: Day,
  rules: WatchRules,
): boolean {
  const events = log.map(({ event }) => event);
  const silence = isApplicant(caller)
    ? applicantSilenceOf(events, standing, today, rules)
    : silenceOf(events, standing, rules);
  return silence !== null && silence.stallsOn <= today;
}

/** When the last thing happened that the caller sees: a draft's edit, an event, and for BIS a decision proposed or sent back. */
function updatedAtFor(
  caller: Principal,
  { application, log }: Recorded,
  { state }: Standing,
  today: Day,
): Date {
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

function screeningOf(
  listVersion: number | null,
  alerts: readonly PartyAlert[],
): ApplicationScreeningResponseDto {
  const matches = alerts.filter(({ status, requiresLicense }) => status === 'true_match' && requiresLicense);
  return {
    listVersion,
    alerts,
    requirements: matches.map(
      ({ partyId, entryId, name, licenseRequirement, licenseReviewPolicy, citations }) => ({
        partyId,
        entryId,
        name,
        licenseRequirement,
        licenseReviewPolicy,
        citations,
      }),
    ),
    warnings:
      listVersion === null
        ? ['No version of the Entity List is in force: the parties were not screened.']
        : [],
  };
}
