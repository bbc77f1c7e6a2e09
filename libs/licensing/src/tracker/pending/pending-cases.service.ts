import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Database } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { eventOf } from '@ninety/regimes';
import type { Outlook, Pack } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { dayOf } from '../../case/standing.js';
import { findVisible, lockApplication } from '../../audience/access-scope.store.js';
import { dayOfEvent, textOf } from '../observation.js';
import type { Observation, SaidDay } from '../observation.js';
import { trackedCasesOf } from '../tracked-case.js';
import type { TrackedCase } from '../tracked-case.js';
import { TrackedRegimes } from '../tracked-regimes.js';
import { caseAssignees } from '../work/case-assignment.store.js';
import type { CaseAssignee } from '../work/case-assignment.store.js';
import { contactsOfEach } from '../work/case-contact.store.js';
import type { CaseContact } from '../work/case-contact.store.js';
import { pendingSubjects } from './pending-cases.read-model.js';
import type { PendingFilter, PendingSubject } from './pending-cases.read-model.js';

/** Cases that are read and computed at a time. */
const READ = 200;

/** Something that happened to a case, as it was written down and stands. */
export interface ToldEvent extends SaidDay {
  readonly id: Id;
  readonly type: string;
  readonly speaks: 'authority' | 'applicant';
  /** What it opens, closes or answers, such as a request; null: nothing. */
  readonly opens: string | null;
  readonly closes: string | null;
  readonly answers: string | null;
  /** The name of that thing, where it has one. */
  readonly thing: string | null;
  readonly source: string | null;
  readonly learnedOn: string;
}

/** A case that was filed elsewhere, with all from which can be said how it stands with its authority. */
export interface PendingCase {
  readonly applicationId: Id;
  readonly supplierId: Id;
  readonly regime: string;
  readonly pack: Pack;
  readonly kind: string;
  readonly reference: string | null;
  readonly controlNumber: string | null;
  /** The day on which it is looked at, where its authority is. */
  readonly today: string;
  /** Those that stand, of all its filings, in the order in which they happened. */
  readonly events: readonly ToldEvent[];
  readonly outlook: Outlook;
  /** Those that stand, in the order in which they were. */
  readonly contacts: readonly CaseContact[];
  readonly assignee: CaseAssignee | null;
}

/** The cases that wait for an authority, with what was said with it. */
@Injectable()
export class PendingCases {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
  ) {}

  /**
   * Each pending case that a caller may count, once, by their ids.
   *
   * @throws Problem 422 for a regime that there is not
   */
  async *each(caller: Principal, filter: PendingFilter): AsyncGenerator<readonly PendingCase[]> {
    this.regimes.assertAsked({ regime: filter.regime });
    const todays = await this.regimes.todays();
    const reader = this.database.reader;
    for (let after: Id | null = null; ;) {
      const some: PendingSubject[] = await pendingSubjects(reader, caller, filter, todays, after, READ);
      yield await this.read(reader, some, todays);
      if (some.length < READ) return;
      after = some.at(-1)?.id ?? null;
    }
  }

  /**
   * One case, pending or not, of which nothing is recorded until the transaction ends; null: it was not filed.
   *
   * @throws Problem 404, also for what the caller may not see
   */
  async lock(tx: EntityManager, caller: Principal, id: Id): Promise<PendingCase | null> {
    return this.one(tx, await lockApplication(tx, caller, id));
  }

  /** Whether a case exists for a caller, filed or not. */
  async exists(manager: EntityManager, caller: Principal, id: Id): Promise<boolean> {
    return (await findVisible(manager, caller, id)) !== null;
  }

  private async one(
    manager: EntityManager,
    { id, supplierId, form, status }: PendingSubject & { readonly status: string | null },
  ): Promise<PendingCase | null> {
    if (status === null) return null;
    const [found] = await this.read(manager, [{ id, supplierId, form }], await this.regimes.todays());
    return found ?? null;
  }

  private async read(
    manager: EntityManager,
    subjects: readonly PendingSubject[],
    todays: ReadonlyMap<string, string>,
  ): Promise<PendingCase[]> {
    const ids = subjects.map(({ id }) => id);
    const contacts = await contactsOfEach(manager, ids);
    const assignees = await caseAssignees(manager, ids);
    const files = await trackedCasesOf(manager, this.regimes, subjects);
    return files.map((file) => {
      const { id, supplierId } = file.application;
      const said = (contacts.get(id) ?? []).filter(({ supersededBy }) => supersededBy === null);
      const today = todays.get(file.tracked.regime) ?? '';
      return { ...caseOf(file, today), supplierId, contacts: said, assignee: assignees.get(id) ?? null };
    });
  }
}

function caseOf(
  file: TrackedCase<PendingSubject>,
  today: string,
): Omit<PendingCase, 'supplierId' | 'contacts' | 'assignee'> {
  const { application, regime, tracked } = file;
  const { pack } = regime;
  return {
    applicationId: application.id,
    regime: tracked.regime,
    pack,
    kind: tracked.kind,
    reference: application.form.reference ?? null,
    controlNumber: file.controlNumber,
    today,
    events: file.standing.map((one) => toldEvent(pack, one)),
    outlook: file.outlook(dayOf(today)),
  };
}

function toldEvent(pack: Pack, { id, type, event, learnedOn }: Observation): ToldEvent {
  const rule = eventOf(pack, type);
  return {
    id,
    type,
    speaks: rule?.speaks ?? 'applicant',
    opens: rule?.opens ?? null,
    closes: rule?.closes ?? null,
    answers: rule?.answers ?? null,
    thing: textOf(event.id),
    source: textOf(event.source),
    learnedOn,
    ...dayOfEvent(event),
  };
}
