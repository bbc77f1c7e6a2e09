import { Injectable } from '@nestjs/common';
import { perform } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import {
  Database,
  invalid,
  isDay,
  isId,
  newId,
  pageBy,
  pointerTo,
  shapeOf,
  Unvalidated,
  validate,
} from '@ninety/platform';
import type { Id, Page, Version } from '@ninety/platform';
import { EVENT_TYPES } from '@ninety/procedure';
import { eventOf } from '@ninety/regimes';
import type { Pack } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { touch, versionFor } from '../applications/versions.js';
import { dayOf } from '../case/standing.js';
import { DutyFollower } from '../duties/duty-follower.js';
import { OwedDocuments } from '../duties/owed-documents.js';
import { ReviewFollower } from '../reviews/review-follower.js';
import { assertAttached } from './corrections.js';
import { historyOf } from './history.js';
import { assertLicensesStand } from './licenses/licensed-case.js';
import { dayOfEvent, textOf, VOID } from './observation.js';
import type { Observation } from './observation.js';
import { findTracked, lockTracked, TrackedCase } from './tracked-case.js';
import { impossible } from './impossible.js';
import { TrackedConductor } from './tracked-conductor.js';
import { TrackedRegimes } from './tracked-regimes.js';
import { assertItemsFit, assertNumberSeen, numberKey } from './of-regime.js';
import { sentenceProblem } from './sentences.js';
import { ObservationDto } from './tracker.contract.js';
import type { ObservationResponseDto, ObservationsQuery } from './tracker.contract.js';
import { generally } from '@ninety/platform';

/** A case that this transaction has already: made, or locked and told of the days until today. */
interface HeldCase {
  readonly file: TrackedCase;
  /** Made by it: nothing can be owed of it yet, nor can it have a license. */
  readonly isNew: boolean;
}

/** What the company writes down of what happened to its applications. */
@Injectable()
export class ObservationsService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly regimes: TrackedRegimes,
    private readonly conductor: TrackedConductor,
    private readonly duties: DutyFollower,
    private readonly reviews: ReviewFollower,
    private readonly documents: OwedDocuments,
  ) {}

  /** Records one observation with its webhooks and its audit entry, or nothing. */
  async record(caller: Principal, id: Id, version: Version | null, body: unknown): Promise<TrackedCase> {
    return this.database.transaction(async (tx) => {
      const next = await this.write(caller, id, null, version, body);
      await this.keep(tx, { file: next, isNew: false });
      return next;
    });
  }

  /**
   * Records observations of one application, one after the other, or none of them; how it stands is stored once, after the
   * last.
   *
   * @param file as it was read, or as this transaction made it
   * @param isNew whether this transaction made it, so that nobody else can write to it
   * @param work records each as the case stands after the one before; answers the case as it leaves it
   */
  async recordEach(
    caller: Principal,
    file: TrackedCase,
    isNew: boolean,
    work: (record: (body: unknown) => Promise<TrackedCase>) => Promise<TrackedCase>,
  ): Promise<void> {
    await this.database.transaction(async (tx) => {
      let held: HeldCase | null = isNew ? { file, isNew } : null;
      const last = await work(async (body) => {
        const next = await this.write(caller, file.application.id, held, null, body);
        held = { file: next, isNew };
        return next;
      });
      if (last !== file) await this.keep(tx, { file: last, isNew });
    });
  }

  /**
   * Checks what would be recorded as far as nothing has to be known of the case; the rest is asked when it is recorded.
   *
   * @param application null: it is not known yet
   * @throws Problem 422
   */
  assertSayable(application: ApplicationEntity | null, body: unknown): void {
    const { type } = validate(ObservationDto, besideFields(body), '');
    const regime = application?.form.tracked?.regime;
    if (regime !== undefined) this.assertHeardOf(this.regimes.installed(regime).pack, type);
  }

  /** Stores how a case stands after what was written down, and counts the change. */
  private async keep(tx: EntityManager, { file, isNew }: HeldCase): Promise<void> {
    await this.conductor.project(tx, file, dayOf(await this.regimes.today(file.regime)));
    if (!isNew) await this.duties.followCase(tx, file);
    await touch(tx, file.application, []);
  }

  /**
   * Writes one down and tells of it; how the application stands then is still to be stored.
   *
   * @param held the case where this transaction has it already
   */
  private write(
    caller: Principal,
    id: Id,
    held: HeldCase | null,
    version: Version | null,
    body: unknown,
  ): Promise<TrackedCase> {
    const recording = {
      caller,
      find: async (tx: EntityManager) => held?.file ?? lockTracked(tx, this.regimes, caller, id),
      permission: 'applications.file',
      version: { of: ({ application }: TrackedCase) => versionFor(caller, application), named: version },
      body: new Unvalidated(ObservationDto, besideFields(body)),
    } as const;
    return perform(this.database, recording, async (tx, file, said) => {
      const today = await this.regimes.today(file.regime);
      if (!held) await this.conductor.passDays(tx, file, dayOf(today));
      this.assertHeardOf(file.regime.pack, said.type);
      const observation = readObservation(caller, file, said, body as Record<string, unknown>, today);
      await assertAttached(tx, caller, id, observation.attachmentIds);
      const next = file.with([observation], dayOf(today));
      if (!(next instanceof TrackedCase))
        throw impossible(file.regime.pack, new Map([[observation.id, '']]), next);
      if (held?.isNew !== true) await assertLicensesStand(tx, file, next, dayOf(today));
      await this.reviews.assertReviewed(tx, caller, file, observation, said.override ?? null);
      await this.conductor.record(tx, file, next, observation, dayOf(today));
      const action = observation.supersedes === null ? 'application.observed' : 'application.superseded';
      await this.audit.record(tx, caller, action, `applications/${id}`, {
        eventId: observation.id,
        type: observation.type,
        ...(observation.supersedes === null ? {} : { supersedes: observation.supersedes }),
      });
      // From the first on, what the application says stays.
      if (file.log.length === 0 && file.regime.pack.library === 'bis')
        await this.documents.renew(tx, caller, file.application);
      return next;
    });
  }

  /** @throws Problem 422 for what the regime has no word for; of what happens inside an office alone it says so */
  private assertHeardOf(pack: Pack, type: string): void {
    if (type === VOID || eventOf(pack, type) !== undefined) return;
    const isOfOffice = EVENT_TYPES.some((one) => one === type) && !this.regimes.haveEvent(type);
    throw sentenceProblem(isOfOffice ? 'event_of_the_office' : 'unknown_observation', '/type', {
      type,
      regime: pack.id,
      types: pack.events.map((rule) => rule.type).join(', '),
    });
  }

  /** What was written down, in the order in which it happened; what stands no more is there too, and says by what. */
  async list(caller: Principal, id: Id, query: ObservationsQuery): Promise<Page<ObservationResponseDto>> {
    const file = await findTracked(this.database.reader, this.regimes, caller, id);
    const views = historyOf(file, query.knownAt ?? null);
    return pageBy(query, BY_PLACE, (after, count) => {
      const from = after ? views.findIndex((one) => one.id === after[0]) + 1 : 0;
      if (after && from === 0)
        throw invalid({ pointer: '/cursor', detail: generally('cursor_of_another_list') });
      return Promise.resolve(views.slice(from, from + count));
    });
  }
}

const BY_PLACE = { checks: [isId], keyOf: ({ id }: ObservationResponseDto) => [id] } as const;

// — reading —

/** Members of an observation that are kept beside what was said of it. */
const BESIDE: ReadonlySet<string> = new Set([
  'type',
  'learnedOn',
  'supersedes',
  'reason',
  'attachmentIds',
  'override',
]);
const DECLARED = shapeOf(ObservationDto);

/** What every observation may say; the regime checks the rest. */
function besideFields(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(Object.entries(body).filter(([name]) => DECLARED.has(name)));
}

/** @throws Problem 422 naming the field and the rule */
function readObservation(
  caller: Principal,
  file: TrackedCase,
  { type, learnedOn, supersedes, reason, attachmentIds }: ObservationDto,
  given: Readonly<Record<string, unknown>>,
  today: string,
): Observation {
  const { pack } = file.regime;
  const event = Object.fromEntries(
    Object.entries(given).filter(([name, value]) => !BESIDE.has(name) && value !== null),
  );
  const observation: Observation = {
    id: newId(),
    type,
    event,
    learnedOn: learnedOn ?? today,
    attachmentIds: (attachmentIds ?? []).map((one) => one.toLowerCase()),
    supersedes: supersedes?.toLowerCase() ?? null,
    reason: reason ?? null,
    recordedBy: caller.id,
    recordedAt: new Date(),
  };
  if (file.log.length >= MOST_WRITTEN) throw sentenceProblem('too_much_written', '', { most: MOST_WRITTEN });
  if (typeof event.id === 'string' && event.id.length > LONGEST_ID)
    throw sentenceProblem('id_too_long', '/id', { most: LONGEST_ID });
  assertSupersedes(file, observation);
  assertDated(file, observation, today);
  if (type === 'filed') assertItemsFit(pack, file.tracked.kind, file.application.form.items.length, event);
  assertNumberSeen(event.licenseNumber, '/licenseNumber');
  assertNumberSeen(event.number, '/number');
  assertNumber(pack, event);
  assertSameNumber(file, observation);
  return { ...observation, event: withSystem(pack, type, event) };
}

/** What also one that takes another back may say. */
const OF_ANY: ReadonlySet<string> = new Set(['source', 'saidBy', 'note']);

function assertSupersedes(
  { standing }: TrackedCase,
  { type, event, learnedOn, supersedes, reason }: Observation,
): void {
  const superseded = standing.find(({ id }) => id === supersedes);
  if (supersedes !== null && !superseded) throw sentenceProblem('supersedes_nothing', '/supersedes');
  if (type === VOID && superseded && learnedOn < superseded.learnedOn)
    throw sentenceProblem('void_before', '/learnedOn', { learnedOn: superseded.learnedOn });
  if (supersedes !== null && reason === null) throw sentenceProblem('reason_required', '/reason');
  if (supersedes === null && (reason !== null || type === VOID))
    throw sentenceProblem('supersedes_required', '/supersedes');
  const more = Object.keys(event).find((name) => !OF_ANY.has(name));
  if (type === VOID && more !== undefined) throw sentenceProblem('void_says_nothing', pointerTo('', more));
}

/** Nothing lies in the future, and nothing was learned before it can have happened. */
function assertDated(
  { standing }: TrackedCase,
  { type, event, learnedOn }: Observation,
  today: string,
): void {
  const { on, notBefore, notAfter } = dayOfEvent(event);
  for (const [field, day] of Object.entries({ on, notBefore, notAfter }))
    if (day !== null && isDay(day) && day > today)
      throw sentenceProblem('in_the_future', `/${field}`, { today });
  if (learnedOn > today) throw sentenceProblem('in_the_future', '/learnedOn', { today });
  const first = on ?? notBefore ?? filedFrom(standing);
  if (type !== VOID && first !== null && isDay(first) && learnedOn < first)
    throw sentenceProblem('learned_before', '/learnedOn', { day: first });
}

/** Nothing happened before it; null: nothing was filed. */
function filedFrom(standing: readonly Observation[]): string | null {
  const filed = standing.find(({ type }) => type === 'filed');
  const { on, notBefore } = dayOfEvent(filed?.event ?? {});
  return on ?? notBefore;
}

/** A number is one that its system gives out; a registration's, one that some system does. */
function assertNumber({ systems }: Pack, { system, number }: Observation['event']): void {
  if (typeof number !== 'string') return;
  const asked = typeof system === 'string' ? systems.filter(({ id }) => id === system) : systems;
  if (number.length > LONGEST_NUMBER)
    throw sentenceProblem('id_too_long', '/number', { most: LONGEST_NUMBER });
  const isGivenOut = asked.some(
    (one) => one.number === undefined || new RegExp(one.number, 'u').test(number),
  );
  if (isGivenOut || asked.length === 0) return;
  const patterns = asked.flatMap((one) => one.number ?? []);
  throw sentenceProblem('number_of_no_system', '/number', {
    system: asked.map(({ id }) => id).join(', '),
    pattern: patterns.join(', '),
  });
}

/** Where all numbers are of one system, a registration has the number of its filing. @throws Problem 422 */
function assertSameNumber({ regime, standing }: TrackedCase, { type, event, supersedes }: Observation): void {
  if (type !== 'registered' || event.number === undefined || regime.pack.systems.length !== 1) return;
  const filed = standing.findLast((one) => one.type === 'filed' && one.id !== supersedes);
  const [number, said] = [textOf(filed?.event.number), textOf(event.number)];
  if (number !== null && said !== null && numberKey(number) !== numberKey(said))
    throw sentenceProblem('number_of_another', '/number', { number });
}

/** A filing's number says of which system it is; where the regime has one alone, it is of that. @throws Problem 422 */
function withSystem({ systems }: Pack, type: string, event: Observation['event']): Observation['event'] {
  if (type !== 'filed' || event.number === undefined || event.system !== undefined) return event;
  const [only, ...others] = systems;
  if (only && others.length === 0) return { ...event, system: only.id };
  throw sentenceProblem('system_required', '/system', { systems: systems.map(({ id }) => id).join(', ') });
}

const LONGEST_NUMBER = 100;
const LONGEST_ID = 200;
/** Of one application, corrections and what they correct together. */
const MOST_WRITTEN = 1_000;
