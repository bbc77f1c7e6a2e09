import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant, mayCause } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { PartiesService, PartyEntity, supplierFor } from '@ninety/parties';
import {
  assertVersion,
  conflict,
  Database,
  forbidden,
  invalid,
  isDay,
  isId,
  newId,
  notFound,
  OfficeClock,
  Problem,
  rowOf,
  rowsOf,
  violatedConstraint,
} from '@ninety/platform';
import type { FieldError, Id, Unvalidated, Version } from '@ninety/platform';
import { ScreeningService } from '@ninety/screening';
import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { LicensesService } from '../licenses/licenses.service.js';
import {
  ENDINGS,
  EVENT_TYPES,
  eventForms,
  isFormRefusal,
  isIllegal,
  parseEvent,
  replay,
} from '../procedure/index.js';
import type { Day, EventType, IllegalEvent, ProcedureEvent, State } from '../procedure/index.js';
import { applicantEvent } from './applicant-view.js';
import { visibleTo } from './access-scope.js';
import type { ApplicationForm, DraftDto } from './application.dto.js';
import { ApplicationEntity } from './application.entity.js';
import { ClockWatch } from './clock-watch.js';
import { appendEvent, logOf } from './event-log.js';
import type { RecordedEvent } from './event-log.js';
import { project } from './projection.js';
import { SilenceNorms } from './silence.js';
import { dayOf, standingOf } from './standing.js';
import type { Standing } from './standing.js';
import { deficiencies, fingerprintOf } from './submission.js';

/** An application with its history. */
export interface Recorded {
  readonly application: ApplicationEntity;
  readonly log: readonly RecordedEvent[];
}

/** Who may record what happened earlier. */
const MAY_BACKDATE: readonly string[] = ['licensing_officer', 'escalation_chair'];

/** License applications: drafts, submission, and the events of the procedure. */
@Injectable()
export class ApplicationsService {
  constructor(
    private readonly database: Database,
    private readonly clock: OfficeClock,
    private readonly audit: Audit,
    private readonly parties: PartiesService,
    private readonly screening: ScreeningService,
    private readonly watch: ClockWatch,
    private readonly licenses: LicensesService,
    private readonly silence: SilenceNorms,
  ) {}

  async create(caller: Principal, body: Unvalidated<DraftDto>): Promise<Recorded> {
    assertMay(caller, 'applications.file');
    const { supplierId: given, ...draft } = body.validated();
    return this.database.transaction(async (tx) => {
      const supplierId = await supplierFor(tx, caller, given ?? null);
      const form = merged(EMPTY_FORM, draft);
      const now = new Date();
      const application = tx.create(ApplicationEntity, {
        id: newId(),
        supplierId,
        createdBy: caller.id,
        form,
        controlNumber: null,
        status: null,
        referredTo: [],
        watchOn: null,
        fingerprint: null,
        version: 1,
        createdAt: now,
        updatedAt: now,
      });
      await tx.insert(ApplicationEntity, application);
      await linkParties(tx, application);
      await this.audit.record(tx, caller, 'application.created', `applications/${application.id}`);
      return { application, log: [] };
    });
  }

  /** Changes the blocks named; the others stay. Only while it is a draft. */
  async edit(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<DraftDto>,
  ): Promise<Recorded> {
    return this.database.transaction(async (tx) => {
      const application = await lockApplication(tx, caller, id);
      assertMay(caller, 'applications.file');
      assertVersion(application.version, version, true);
      assertDraft(application);
      const { supplierId: given, ...draft } = body.validated();
      await supplierFor(tx, caller, given ?? null);
      application.form = merged(application.form, draft);
      application.version += 1;
      application.updatedAt = new Date();
      await tx.save(application);
      await linkParties(tx, application);
      await this.audit.record(tx, caller, 'application.edited', `applications/${id}`);
      return { application, log: [] };
    });
  }

  /** Deletes a draft. */
  async remove(caller: Principal, id: Id, version: Version | null): Promise<void> {
    await this.database.transaction(async (tx) => {
      const application = await lockApplication(tx, caller, id);
      assertMay(caller, 'applications.file');
      assertVersion(application.version, version);
      assertDraft(application);
      await tx.delete(ApplicationEntity, { id });
      await this.audit.record(tx, caller, 'application.deleted', `applications/${id}`);
    });
  }

  /** Files the application: checks it, gives it its control number, and registers it. 15 CFR 748.4, 750.4(a)(1). */
  async submit(caller: Principal, id: Id, version: Version | null): Promise<Recorded> {
    return this.database.transaction(async (tx) => {
      const application = await lockApplication(tx, caller, id);
      assertMay(caller, 'applications.file');
      assertVersion(application.version, version);
      assertDraft(application);
      const today = await this.clock.today();
      const { fingerprint, parties } = await this.assertComplete(tx, caller, application, today);

      const number = await rowOf<{ number: string }>(tx, "SELECT 'Z' || nextval('control_number') AS number");
      Object.assign(application, {
        controlNumber: number?.number ?? null,
        status: 'registered',
        fingerprint,
        updatedAt: new Date(),
      });
      application.version += 1;
      await saveRegistered(tx, application);
      await snapshotParties(tx, id, parties);
      const registered = await appendEvent(tx, id, 0, { type: 'registered', on: today }, [], caller.id);
      await this.tellAndProject(tx, application, [registered], dayOf(today));
      await this.audit.record(tx, caller, 'application.registered', `applications/${id}`, {
        controlNumber: application.controlNumber,
      });
      return { application, log: [registered] };
    });
  }

  /** Records one event with its webhooks and audit entry, or nothing. */
  async recordEvent(caller: Principal, id: Id, version: Version | null, body: unknown): Promise<Recorded> {
    return this.database.transaction(async (tx) => {
      const application = await lockApplication(tx, caller, id);
      assertMayCause(caller, body);
      assertVersion(application.version, version);
      const today = await this.clock.today();
      const log = await logOf(tx, id);
      await this.watch.catchUp(tx, application, log, dayOf(today));
      const { raw, attachmentIds } = await assertEvent(tx, caller, application, log, body, today);

      const recorded = await appendEvent(tx, id, log.length, raw, attachmentIds, caller.id);
      const history = [...log, recorded];
      application.version += 1;
      application.updatedAt = new Date();
      await tx.query('UPDATE application SET version = $2, updated_at = $3 WHERE id = $1', [
        id,
        application.version,
        application.updatedAt,
      ]);
      await this.tellAndProject(tx, application, history, dayOf(today));
      await this.issueLicense(tx, caller, application, history);
      await this.audit.record(tx, caller, `application.${recorded.event.type}`, `applications/${id}`, {
        index: recorded.index,
      });
      return { application, log: history };
    });
  }

  async get(caller: Principal, id: Id): Promise<Recorded> {
    const reader = this.database.reader;
    const application = await findApplication(reader, caller, id);
    assertMay(caller, 'applications.read');
    return { application, log: await logOf(reader, id) };
  }

  private async assertComplete(
    tx: EntityManager,
    caller: Principal,
    application: ApplicationEntity,
    today: string,
  ) {
    const { form } = application;
    const partyIds = form.parties.map(({ partyId }) => partyId);
    await this.parties.bringScreeningUpToDate(tx, caller, partyIds);
    const found = await tx.findBy(PartyEntity, { id: In(partyIds), supplierId: application.supplierId });
    const parties = new Map(found.map((party) => [party.id, party]));
    const { alerts } = await this.screening.alertsOf(tx, partyIds);
    const fingerprint = fingerprintOf(form, parties);
    const errors = [
      ...deficiencies(form, parties, alerts),
      ...(await this.pendingTwin(tx, application, fingerprint, today)),
    ];
    if (errors.length > 0) throw invalid(...errors);
    return { fingerprint, parties };
  }

  /** Another application for the same transaction must not be pending; one whose days have run out is not. */
  private async pendingTwin(
    tx: EntityManager,
    { supplierId }: ApplicationEntity,
    fingerprint: string,
    today: string,
  ): Promise<FieldError[]> {
    const twins = await tx
      .createQueryBuilder(ApplicationEntity, 'a')
      .where(`a.supplierId = :supplierId AND a.fingerprint = :fingerprint AND a.status NOT IN (:...ended)`, {
        supplierId,
        fingerprint,
        ended: ENDINGS,
      })
      .setLock('pessimistic_write')
      .getMany();
    for (const twin of twins) {
      await this.watch.catchUp(tx, twin, await logOf(tx, twin.id), dayOf(today));
      const now = await tx.findOneByOrFail(ApplicationEntity, { id: twin.id });
      if (now.status !== 'denied') return [alreadyPending(twin.controlNumber)];
    }
    return [];
  }

  private async tellAndProject(
    tx: EntityManager,
    application: ApplicationEntity,
    log: readonly RecordedEvent[],
    today: Day,
  ): Promise<void> {
    await this.watch.tellEvent(tx, application, log, today);
    await project(
      tx,
      application.id,
      log.map(({ event }) => event),
      today,
      await this.silence.rules(),
    );
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

/** @throws Problem 404, also for what the caller may not see */
export async function findApplication(
  tx: EntityManager,
  caller: Principal,
  id: Id,
  lock = false,
): Promise<ApplicationEntity> {
  const { sql, parameters } = visibleTo(caller);
  const found = tx
    .createQueryBuilder(ApplicationEntity, 'a')
    .where('a.id = :id', { id })
    .andWhere(sql, parameters);
  const application = await (lock ? found.setLock('pessimistic_write') : found).getOne();
  if (!application) throw notFound('application');
  return application;
}

/** One writer at a time: whoever comes second sees what the first did. */
function lockApplication(tx: EntityManager, caller: Principal, id: Id): Promise<ApplicationEntity> {
  return findApplication(tx, caller, id, true);
}

const EMPTY_FORM: ApplicationForm = {
  reference: null,
  type: null,
  contact: null,
  parties: [],
  items: [],
  supportDocuments: [],
  endUse: null,
  additionalInformation: null,
  resubmissionOf: null,
  totalValue: null,
};

function merged(form: ApplicationForm, draft: Omit<DraftDto, 'supplierId'>): ApplicationForm {
  const { parties, items, supportDocuments, ...rest } = draft;
  return {
    ...form,
    ...rest,
    ...(parties === undefined
      ? {}
      : { parties: (parties ?? []).map((party) => ({ ...party, partyId: party.partyId.toLowerCase() })) }),
    ...(items === undefined ? {} : { items: items ?? [] }),
    ...(supportDocuments === undefined ? {} : { supportDocuments: supportDocuments ?? [] }),
  };
}

function assertDraft({ controlNumber }: ApplicationEntity): void {
  if (controlNumber !== null)
    throw conflict(`It was submitted as ${controlNumber} and is no longer a draft.`);
}

async function linkParties(tx: EntityManager, { id, supplierId, form }: ApplicationEntity): Promise<void> {
  const ids = form.parties.map(({ partyId }) => partyId);
  const own = new Set((await tx.findBy(PartyEntity, { id: In(ids), supplierId })).map((party) => party.id));
  const unknown = form.parties.flatMap(({ partyId }, index) =>
    own.has(partyId)
      ? []
      : [
          {
            pointer: `/parties/${index}/partyId`,
            detail: 'names no party of this supplier',
            citation: '15 CFR 748.5',
          },
        ],
  );
  if (unknown.length > 0) throw invalid(...unknown);
  await tx.query('DELETE FROM application_party WHERE application_id = $1', [id]);
  await tx.query(
    `INSERT INTO application_party (application_id, position, role, party_id)
     SELECT $1, p.position - 1, p.role, p.party_id FROM unnest($2::text[], $3::uuid[]) WITH ORDINALITY AS p (role, party_id, position)`,
    [id, form.parties.map(({ role }) => role), ids],
  );
}

/** What the parties were when the application was made: later edits do not change what was filed. */
async function snapshotParties(
  tx: EntityManager,
  id: Id,
  parties: ReadonlyMap<string, PartyEntity>,
): Promise<void> {
  const snapshots = [...parties.values()].map(({ id: partyId, name, aliases, country, addresses, kind }) => ({
    partyId,
    name,
    aliases,
    country,
    addresses,
    kind,
  }));
  await tx.query(
    `UPDATE application_party a SET snapshot = s.value FROM jsonb_array_elements($2::jsonb) AS s (value)
     WHERE a.application_id = $1 AND a.party_id = (s.value ->> 'partyId')::uuid`,
    [id, JSON.stringify(snapshots)],
  );
}

async function saveRegistered(
  tx: EntityManager,
  { id, controlNumber, status, fingerprint, version, updatedAt }: ApplicationEntity,
): Promise<void> {
  try {
    await tx.update(ApplicationEntity, { id }, { controlNumber, status, fingerprint, version, updatedAt });
  } catch (error) {
    // Filed by someone else in this very moment.
    if (violatedConstraint(error) === 'application_pending_once') throw invalid(alreadyPending(null));
    throw error;
  }
}

function alreadyPending(controlNumber: string | null): FieldError {
  const which = controlNumber ? `as ${controlNumber} ` : '';
  return {
    pointer: '',
    detail: `an application for the same transaction is pending ${which}already`,
    citation: '15 CFR 748.4(f)',
  };
}

/** Whether the caller may cause an event like this, read from a body that is not checked yet. */
function assertMayCause(caller: Principal, body: unknown): void {
  const { type, by, agency } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  const isKnown = typeof type === 'string' && EVENT_TYPES.some((one) => one === type);
  const speaksFor = type === 'information_requested' ? by : agency;
  const someone = EVENT_TYPES.some((one) => mayCause(caller, one));
  const allowed = isKnown
    ? mayCause(caller, type, typeof speaksFor === 'string' ? speaksFor : undefined)
    : someone;
  if (!allowed)
    throw forbidden(
      `A ${caller.role} may not cause ${isKnown ? `${type}${typeof speaksFor === 'string' ? ` for ${speaksFor}` : ''}` : 'events'}.`,
    );
}

async function assertEvent(
  tx: EntityManager,
  caller: Principal,
  application: ApplicationEntity,
  log: readonly RecordedEvent[],
  body: unknown,
  today: string,
) {
  const past = standingOf(log, dayOf(today));
  const index = visibleLength(caller, log, past.state, dayOf(today));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw illegal({
      illegalEvent: index,
      why: 'an event is an object with type and on',
      citation: null,
      field: '',
    });
  }
  const { attachmentIds, ...given } = body as Record<string, unknown>;
  const raw: Record<string, unknown> = { ...given, on: given.on === undefined ? today : given.on };
  const event = parseEvent(raw);
  if (!isFormRefusal(event)) assertDay(caller, raw.on, today, index);
  const outcome = replay([...log.map((recorded) => recorded.event), event], dayOf(today));
  if (isIllegal(outcome)) throw illegal({ ...outcome, illegalEvent: index });
  if (isFormRefusal(event)) throw new Error(`a malformed event was replayed: ${event.why}`);
  assertNotBeforeStep(past, event, index);
  return {
    raw,
    attachmentIds: await assertAttachments(tx, application, event, attachmentIds),
  };
}

function assertDay(caller: Principal, on: unknown, today: string, index: number): void {
  if (!isDay(on)) return;
  if (on > today)
    throw illegal({
      illegalEvent: index,
      why: `on must not be in the future: today is ${today}`,
      citation: null,
      field: 'on',
    });
  if (on < today && !MAY_BACKDATE.includes(caller.role)) {
    throw illegal({
      illegalEvent: index,
      why: `only BIS staff may record earlier days: today is ${today}`,
      citation: null,
      field: 'on',
    });
  }
}

/** What days alone brought has been told; nothing may be recorded before it any more. */
function assertNotBeforeStep({ steps }: Standing, { on }: ProcedureEvent, index: number): void {
  const last = steps.at(-1);
  if (!last || on >= last.seenOn) return;
  const why = `${last.name} has been announced since; an event cannot come before it`;
  throw illegal({ illegalEvent: index, why, citation: last.citation, field: 'on' });
}

async function assertAttachments(
  tx: EntityManager,
  { id }: ApplicationEntity,
  event: ProcedureEvent,
  given: unknown,
): Promise<Id[]> {
  if (given === undefined || given === null) return [];
  const pointer = '/attachmentIds';
  if (!carriesText(event.type)) throw invalid({ pointer, detail: `does not go with ${event.type}` });
  if (!Array.isArray(given) || given.length > 50 || !given.every(isId))
    throw invalid({ pointer, detail: 'must be a list of at most 50 ids of attachments' });
  const ids = [...new Set(given.map((one: Id) => one.toLowerCase()))];
  const known = await rowsOf(
    tx,
    'SELECT id FROM attachment WHERE application_id = $1 AND id = ANY($2::uuid[])',
    [id, ids],
  );
  if (known.length < ids.length)
    throw invalid({ pointer, detail: 'names an attachment that this application does not have' });
  return ids;
}

function carriesText(type: EventType): boolean {
  return eventForms(type).some(({ fields }) =>
    Object.entries(fields).some(([name, { kind }]) => name !== 'id' && (kind === 'text' || kind === 'texts')),
  );
}

/** How many events the caller knows of. */
function visibleLength(
  caller: Principal,
  log: readonly RecordedEvent[],
  state: State | null,
  today: Day,
): number {
  if (!isApplicant(caller) || !state) return log.length;
  return log.filter(({ event }) => applicantEvent(event, state, today) !== null).length;
}

function illegal({ illegalEvent, why, citation, field }: IllegalEvent): Problem {
  const pointer = field ? `/${field}` : '';
  return new Problem(422, {
    detail: why,
    errors: [{ pointer, detail: why, citation }],
    members: { illegalEvent, why, citation },
  });
}
