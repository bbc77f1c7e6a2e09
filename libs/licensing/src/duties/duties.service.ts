import { Inject, Injectable } from '@nestjs/common';
import { assertMay, perform, performNew } from '@ninety/access';
import type { Permission, Principal } from '@ninety/access';
import { Audit } from '@ninety/audit';
import { CONFIG, Database, newId } from '@ninety/platform';
import type { Config, Id, Page, Unvalidated, Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { LICENSING_PROBLEMS } from '../problems.js';
import { ownParty } from '../tracker/licenses/license-parties.js';
import { findRecorded } from '../tracker/licenses/recorded-license.store.js';
import type { RecordedLicense } from '../tracker/licenses/recorded-license.store.js';
import { strangerAmong } from '../tracker/own-people.js';
import { sentenceOf, sentenceProblem } from '../tracker/sentences.js';
import { DutyFollower } from './duty-follower.js';
import { dueOf, leadsOf, obligedOf } from './duty-input.js';
import { DutyNewsDesk } from './duty-news.js';
import { DutySubjects } from './duty-subjects.js';
import type { LockedDuty, LockedSubject } from './duty-subjects.js';
import type {
  CancelDutyDto,
  ConditionWithoutDutyResponseDto,
  DutiesOfLicenseResponseDto,
  DutiesQuery,
  DutyCorrectionDto,
  DutyDto,
  DutyMetDto,
  DutyResponseDto,
  ListedDutyResponseDto,
  VoidMetDto,
} from './duty.contract.js';
import { assertOwnerAsked } from './duty.contract.js';
import { isRepeated, termsOf } from './duty.js';
import type { Duty, DutyKind, DutyMet, DutySubject, DutyTerms, Occurrence } from './duty.js';
import { dutiesPage, listedOfLicense } from './duty.read-model.js';
import {
  appendMet,
  appendMetVoid,
  appendVersion,
  dutiesOfCase,
  dutiesOfLicense,
  findDuty,
  insertDuty,
  lockDuty,
  occurrencesKept,
} from './duty.store.js';
import { dutyView, listedView } from './duty.view.js';
import { saveRenewedBy } from './renewal.store.js';
import { AWAITED, occurrencesOf } from './occurrences.js';

/** A duty as it is answered, with the version that is named to change it. */
export interface ShownDuty {
  readonly view: DutyResponseDto;
  readonly version: Version;
}

/** With a license so many are answered; the list has all of them, page by page. */
const MOST_OF_LICENSE = 500;

/** What somebody must be let do for a duty of a kind: tasks are everybody's of the company, what the company owes is not. */
function permissionFor(kind: DutyKind): Permission {
  return kind === 'task' ? 'work.write' : 'duties.record';
}

/** What a company owes, as its people say, until it is met. */
@Injectable()
export class DutiesService {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly subjects: DutySubjects,
    private readonly follower: DutyFollower,
    private readonly news: DutyNewsDesk,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /**
   * Makes a duty, or one for each party that owes it: all of them or none.
   *
   * @throws Problem 422 for what cannot be owed so
   */
  record(caller: Principal, body: Unvalidated<DutyDto>): Promise<ShownDuty[]> {
    return performNew(this.database, { caller, permission: 'work.write', body }, async (tx, given) => {
      assertMay(caller, permissionFor(given.kind));
      const locked = await this.subjects.named(tx, caller, given);
      const subject = await this.subjects.subjectOf(tx, caller, locked, given);
      const text = given.text ?? subject.conditionText;
      if (text === null) throw sentenceProblem('duty_text_required', '/text');
      const today = await this.follower.today();
      const obliged = await this.parties(tx, subject, given);
      const terms = {
        text,
        kind: given.kind,
        due: dueOf(given.due, subject, today, obliged.length),
        ownerId: await ownerOf(tx, caller, subject, given.owner ?? caller.id),
        leadDays: leadsOf(given.leadDays ?? this.config.dutyLeadDays),
      };
      const made: ShownDuty[] = [];
      for (const obligedPartyId of obliged)
        made.push(await this.make(tx, caller, locked, subject, { ...terms, obligedPartyId }));
      return made;
    });
  }

  /** Says anew what is owed, when, and who sees to it; what was met stays so. @throws Problem 409 for one that was cancelled */
  correct(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<DutyCorrectionDto>,
  ): Promise<ShownDuty> {
    const correcting = { ...this.changing(caller, id, version), body };
    return perform(this.database, correcting, async (tx, locked, given) => {
      const { duty } = locked;
      if (given.kind != null) assertMay(caller, permissionFor(given.kind));
      const { reason, ...said } = given;
      if (Object.values(said).every((value) => value == null))
        throw sentenceProblem('correction_says_nothing', '');
      const before = termsOf(duty);
      const today = await this.follower.today();
      const [obligedPartyId] =
        given.obligedParty == null ? [before.obligedPartyId] : await this.parties(tx, duty, given);
      const terms: DutyTerms = {
        text: given.text ?? before.text,
        kind: given.kind ?? before.kind,
        obligedPartyId: obligedPartyId ?? null,
        due: given.due == null ? before.due : dueOf(given.due, duty, today, 1),
        ownerId: given.owner == null ? before.ownerId : await ownerOf(tx, caller, duty, given.owner),
        leadDays: given.leadDays == null ? before.leadDays : leadsOf(given.leadDays),
      };
      return this.replace(tx, caller, locked, terms, { reason, isCancelled: false });
    });
  }

  /** Says that nothing is owed any more; what was met stays so. @throws Problem 409 for one that was cancelled */
  cancel(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<CancelDutyDto>,
  ): Promise<ShownDuty> {
    const cancelling = { ...this.changing(caller, id, version), body };
    return perform(this.database, cancelling, (tx, locked, { reason }) =>
      this.replace(tx, caller, locked, termsOf(locked.duty), { reason, isCancelled: true }),
    );
  }

  /** Says that a duty was met, once. @throws Problem 409 for what was met already, or is not owed yet */
  meet(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<DutyMetDto>,
  ): Promise<ShownDuty> {
    const meeting = { ...this.changing(caller, id, version), body };
    return perform(this.database, meeting, async (tx, { duty, subject }, given) => {
      const today = await this.follower.today();
      const latest = await this.follower.latestDay();
      if (given.on > latest) throw sentenceProblem('not_begun', '/on', { latest });
      const evidence = await this.subjects.evidenceOf(tx, subject, given.evidence ?? []);
      const facts = await this.subjects.factsOf(tx, subject);
      const { occurrence, dueOn } = metOne(duty, occurrencesOf(duty, facts, today), given.occurrence ?? null);
      const met = {
        occurrence,
        dueOn,
        on: given.on,
        evidence,
        note: given.note ?? null,
        recordedBy: caller.id,
        recordedAt: new Date().toISOString(),
      };
      await appendMet(tx, duty, met);
      const renewal = await this.subjects.renewedBy(
        tx,
        caller,
        { duty, subject },
        given.applicationId ?? null,
      );
      if (renewal?.renewedBy) await saveRenewedBy(tx, id, renewal.renewedBy);
      await this.audit.record(tx, caller, 'duty.met', `duties/${id}`, { occurrence });
      const next = { ...duty, renewal, met: [...duty.met, met], version: duty.version + 1 };
      await this.news.tell(tx, next, occurrence, {
        type: 'duty.met',
        data: { dueOn, on: given.on, evidence },
      });
      return this.shown(next, await this.follower.keep(tx, next, facts));
    });
  }

  /** Says that a duty was not met, as was said: it is open again. @throws Problem 409 for what is not met */
  voidMet(
    caller: Principal,
    id: Id,
    version: Version | null,
    body: Unvalidated<VoidMetDto>,
  ): Promise<ShownDuty> {
    const voiding = { ...this.changing(caller, id, version), body };
    return perform(this.database, voiding, async (tx, { duty, subject }, { reason, occurrence: named }) => {
      const wrong = standingMet(duty, named ?? null);
      const { occurrence } = wrong;
      const voided = { reason, recordedBy: caller.id, recordedAt: new Date().toISOString() };
      const taken = { ...wrong, voided };
      await appendMetVoid(tx, duty, taken);
      const renewal = duty.renewal && { ...duty.renewal, renewedBy: null };
      if (renewal) await saveRenewedBy(tx, id, null);
      await this.audit.record(tx, caller, 'duty.met_voided', `duties/${id}`, { occurrence });
      const next = {
        ...duty,
        renewal,
        met: duty.met.filter((one) => one !== wrong),
        voided: [...duty.voided, taken],
        version: duty.version + 1,
      };
      const occurrences = await this.follower.keep(tx, next, await this.subjects.factsOf(tx, subject));
      const dueOn = occurrences.find((one) => one.occurrence === occurrence)?.dueOn ?? null;
      await this.news.tell(tx, next, occurrence, { type: 'duty.met_voided', data: { dueOn, on: wrong.on } });
      return this.shown(next, occurrences);
    });
  }

  async list(caller: Principal, query: DutiesQuery): Promise<Page<ListedDutyResponseDto>> {
    assertMay(caller, 'duties.read');
    assertOwnerAsked(query);
    const today = await this.follower.today();
    const page = await dutiesPage(this.database.reader, caller, query, today);
    return { data: page.data.map((one) => listedView(one, today)), nextCursor: page.nextCursor };
  }

  /** @throws Problem 404, also for what the caller may not see */
  async get(caller: Principal, id: Id): Promise<ShownDuty> {
    const reader = this.database.reader;
    const duty = await findDuty(reader, caller, id);
    assertMay(caller, 'duties.read');
    return this.shown(duty, await occurrencesKept(reader, id));
  }

  /** The duties of a license, and which of its conditions have none. @throws Problem 404, also for what the caller may not see */
  async ofLicense(caller: Principal, id: Id): Promise<DutiesOfLicenseResponseDto> {
    const reader = this.database.reader;
    const license = await findRecorded(reader, caller, id);
    assertMay(caller, 'duties.read');
    const today = await this.follower.today();
    const listed = await listedOfLicense(reader, id, today, MOST_OF_LICENSE + 1);
    return {
      duties: listed.slice(0, MOST_OF_LICENSE).map((one) => listedView(one, today)),
      hasMore: listed.length > MOST_OF_LICENSE,
      conditionsWithoutDuty: withoutDuty(license, await dutiesOfLicense(reader, license.firstId)),
    };
  }

  /** Those of an application and of licenses, as they were recorded first, with all that was said of them. */
  async ofCase(
    manager: EntityManager,
    applicationId: Id,
    licenseIds: readonly Id[],
  ): Promise<DutyResponseDto[]> {
    const today = await this.follower.today();
    const views: DutyResponseDto[] = [];
    for (const duty of await dutiesOfCase(manager, applicationId, licenseIds))
      views.push(dutyView(duty, await occurrencesKept(manager, duty.id), today));
    return views;
  }

  /** What is asked of whoever changes a duty: what it is of is locked before it, as by those who record of that. */
  private changing(caller: Principal, id: Id, named: Version | null) {
    return {
      caller,
      find: async (tx: EntityManager): Promise<LockedDuty> => {
        const subject = await this.subjects.of(tx, caller, await findDuty(tx, caller, id));
        return { subject, duty: await lockDuty(tx, caller, id) };
      },
      permission: ({ duty }: LockedDuty) => assertMay(caller, permissionFor(termsOf(duty).kind)),
      version: { of: ({ duty }: LockedDuty) => duty.version, named },
      state: ({ duty }: LockedDuty) => {
        if (termsOf(duty).isCancelled)
          throw sentenceOf(LICENSING_PROBLEMS['duty-cancelled'], 'duty_cancelled');
      },
    } as const;
  }

  private async make(
    tx: EntityManager,
    caller: Principal,
    locked: LockedSubject,
    subject: DutySubject,
    terms: DutyTerms,
  ): Promise<ShownDuty> {
    const said = { recordedBy: caller.id, recordedAt: new Date().toISOString() };
    const version = { ...terms, ...said, number: 1, isCancelled: false, reason: null };
    const duty: Duty = {
      ...subject,
      ...said,
      id: newId(),
      version: 1,
      versions: [version],
      met: [],
      voided: [],
      renewal: null,
      document: null,
    };
    await insertDuty(tx, duty);
    const { kind } = terms;
    await this.audit.record(tx, caller, 'duty.recorded', `duties/${duty.id}`, { kind });
    return this.shown(duty, await this.follower.keep(tx, duty, await this.subjects.factsOf(tx, locked)));
  }

  private async replace(
    tx: EntityManager,
    caller: Principal,
    { duty, subject }: LockedDuty,
    terms: DutyTerms,
    { reason, isCancelled }: { readonly reason: string; readonly isCancelled: boolean },
  ): Promise<ShownDuty> {
    const version = {
      ...terms,
      number: duty.versions.length + 1,
      isCancelled,
      reason,
      recordedBy: caller.id,
      recordedAt: new Date().toISOString(),
    };
    await appendVersion(tx, duty.id, version);
    const action = isCancelled ? 'duty.cancelled' : 'duty.corrected';
    await this.audit.record(tx, caller, action, `duties/${duty.id}`, { version: version.number });
    const next = { ...duty, versions: [...duty.versions, version], version: duty.version + 1 };
    return this.shown(next, await this.follower.keep(tx, next, await this.subjects.factsOf(tx, subject)));
  }

  /** Who owes it, as ids of the company's parties; null is the company. */
  private async parties(
    tx: EntityManager,
    { supplierId }: DutySubject,
    { obligedParty, obligedParties }: Pick<DutyDto, 'obligedParty' | 'obligedParties'>,
  ): Promise<(Id | null)[]> {
    const obliged = obligedOf(obligedParty, obligedParties);
    for (const [index, partyId] of obliged.entries())
      if (partyId !== null)
        await ownParty(
          tx,
          supplierId,
          partyId,
          obligedParties == null ? '/obligedParty' : `/obligedParties/${index}`,
        );
    return obliged;
  }

  private async shown(duty: Duty, occurrences: readonly Occurrence[]): Promise<ShownDuty> {
    return { view: dutyView(duty, occurrences, await this.follower.today()), version: duty.version };
  }
}

/** Somebody of the supplier's people who can still act. @throws Problem 422 */
async function ownerOf(
  tx: EntityManager,
  caller: Principal,
  { supplierId }: DutySubject,
  id: Id,
): Promise<Id> {
  if (id !== caller.id && (await strangerAmong(tx, supplierId, [id])) >= 0)
    throw sentenceProblem('no_owner', '/owner');
  return id;
}

/** Which time it was met, of a duty as it is owed. @throws Problem 409 for one that was met or is not owed yet, 422 for none */
function metOne(duty: Duty, occurrences: readonly Occurrence[], named: string | null): Occurrence {
  const open = occurrences.filter(({ state, occurrence }) => state === 'open' && occurrence !== AWAITED);
  const words = open.map(({ occurrence }) => occurrence).join(', ');
  const wanted = named ?? (isRepeated(termsOf(duty).due) ? null : (occurrences[0]?.occurrence ?? null));
  const met = duty.met.find(({ occurrence }) => occurrence === wanted);
  if (met) throw sentenceOf(LICENSING_PROBLEMS['duty-met'], 'duty_met', { on: met.on });
  if (occurrences.some(({ occurrence }) => occurrence === AWAITED))
    throw sentenceOf(LICENSING_PROBLEMS['duty-awaited'], 'duty_awaited');
  if (wanted === null) throw sentenceProblem('occurrence_required', '/occurrence', { open: words });
  const found = open.find(({ occurrence }) => occurrence === wanted);
  if (!found) throw sentenceProblem('no_occurrence', '/occurrence', { open: words });
  return found;
}

/** Which time it was said to have been met. @throws Problem 409 for one that is not met, 422 where several are and none is named */
function standingMet({ met, versions }: Duty, named: string | null): DutyMet {
  const isUnclear = met.length > 1 || (met.length > 0 && isRepeated(termsOf({ versions }).due));
  if (named === null && isUnclear)
    throw sentenceProblem('met_occurrence_required', '/occurrence', {
      met: met.map(({ occurrence }) => occurrence).join(', '),
    });
  const found = named === null ? met[0] : met.find(({ occurrence }) => occurrence === named);
  if (!found) throw sentenceOf(LICENSING_PROBLEMS['duty-not-met'], 'duty_not_met');
  return found;
}

/** A correction of the license may have the conditions in another order: they are known by their words. */
function withoutDuty(
  { conditions }: RecordedLicense,
  duties: readonly Duty[],
): ConditionWithoutDutyResponseDto[] {
  const owed = new Set(
    duties.filter((duty) => !termsOf(duty).isCancelled).map(({ conditionText }) => conditionText),
  );
  return conditions
    .map((condition, index) => ({ ...condition, condition: index + 1 }))
    .filter(({ text }) => !owed.has(text));
}
