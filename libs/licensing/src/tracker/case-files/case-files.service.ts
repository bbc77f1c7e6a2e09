import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { Database, Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { Outlook } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { findVisible, lockApplication } from '../../audience/access-scope.store.js';
import { dayOf } from '../../case/standing.js';
import { receivingRoles } from '../receiving-roles.js';
import { trackedCasesOf } from '../tracked-case.js';
import { courseSubjects, subjectsOf } from '../tracked-courses.store.js';
import type { CourseFilter, CourseSubject } from '../tracked-courses.store.js';
import { TrackedRegimes } from '../tracked-regimes.js';
import { caseAssignees } from '../work/case-assignment.store.js';
import type { CaseAssignee } from '../work/case-assignment.store.js';
import { contactsOfEach } from '../work/case-contact.store.js';
import type { CaseContact } from '../work/case-contact.store.js';
import { historyOf } from './case-history.js';
import type { CaseHistory } from './case-history.js';
import { openMatters } from './open-matters.js';
import type { OpenMatter } from './open-matters.js';
import { pendingSubjects } from './pending-subjects.read-model.js';
import type { PendingFilter, PendingSubject } from './pending-subjects.read-model.js';
import { aboutCase, toldEvent } from './told-event.js';
import type { CaseAbout, ToldEvent } from './told-event.js';

/** Cases that are read and computed at a time. */
const READ = 200;

/** A case that waits for an authority, with all from which can be said how it stands with it. */
export interface PendingCase extends CaseAbout {
  readonly supplierId: Id;
  /** The day on which it is looked at, where its authority is. */
  readonly today: string;
  /** Those that stand, of all its filings, in the order in which they happened. */
  readonly events: readonly ToldEvent[];
  readonly outlook: Outlook;
  /** Those that stand, in the order in which they were. */
  readonly contacts: readonly CaseContact[];
  readonly assignee: CaseAssignee | null;
}

/** The cases of a company with what was told of them, a bounded number at a time. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly database: Database,
    private readonly regimes: TrackedRegimes,
  ) {}

  /**
   * What was told of each case that a caller may count, once, by their ids.
   *
   * @param knownAt as it was known at the end of that day; null: as it is known today
   * @throws Problem 422 for a regime that there is not
   */
  async *histories(
    caller: Principal,
    filter: Pick<CourseFilter, 'regime' | 'supplierId'>,
    knownAt: string | null,
  ): AsyncGenerator<readonly CaseHistory[]> {
    this.regimes.assertAsked({ regime: filter.regime });
    const todays = await this.regimes.todays();
    const receiving = receivingRoles(this.regimes.packs());
    const reader = this.database.lagging;
    const yielder = new Yielder();
    const subjects = (after: Id | null) => courseSubjects(reader, caller, filter, receiving, after, READ);
    for await (const some of batches<CourseSubject>(subjects)) {
      const histories: CaseHistory[] = [];
      for (const file of await trackedCasesOf(reader, this.regimes, some, knownAt)) {
        await yielder.yieldIfDue();
        const today = todays.get(file.tracked.regime) ?? knownAt;
        if (today !== null)
          histories.push(historyOf(file, dayOf(knownAt !== null && knownAt < today ? knownAt : today)));
      }
      yield histories;
    }
  }

  /** Of each case what is open; none where nothing is known of it. @param ids of cases that the caller was found to see */
  async openMatters(ids: readonly Id[]): Promise<ReadonlyMap<Id, readonly OpenMatter[]>> {
    const reader = this.database.lagging;
    const yielder = new Yielder();
    const matters = new Map<Id, readonly OpenMatter[]>();
    for (let from = 0; from < ids.length; from += READ) {
      const subjects = await subjectsOf(reader, ids.slice(from, from + READ));
      for (const file of await trackedCasesOf(reader, this.regimes, subjects)) {
        await yielder.yieldIfDue();
        matters.set(file.application.id, openMatters(file));
      }
    }
    return matters;
  }

  /**
   * Each pending case that a caller may count, once, by their ids.
   *
   * @throws Problem 422 for a regime that there is not
   */
  async *pending(caller: Principal, filter: PendingFilter): AsyncGenerator<readonly PendingCase[]> {
    this.regimes.assertAsked({ regime: filter.regime });
    const todays = await this.regimes.todays();
    const reader = this.database.reader;
    const subjects = (after: Id | null) => pendingSubjects(reader, caller, filter, todays, after, READ);
    for await (const some of batches<PendingSubject>(subjects)) yield this.read(reader, some, todays);
  }

  /**
   * One case, pending or not, of which nothing is recorded until the transaction ends; null: it was not filed.
   *
   * @throws Problem 404, also for what the caller may not see
   */
  async lock(tx: EntityManager, caller: Principal, id: Id): Promise<PendingCase | null> {
    const { supplierId, form, status } = await lockApplication(tx, caller, id);
    if (status === null) return null;
    const [found] = await this.read(tx, [{ id, supplierId, form }], await this.regimes.todays());
    return found ?? null;
  }

  /** Whether a case exists for a caller, filed or not. */
  async exists(manager: EntityManager, caller: Principal, id: Id): Promise<boolean> {
    return (await findVisible(manager, caller, id)) !== null;
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
      const today = todays.get(file.tracked.regime) ?? '';
      return {
        ...aboutCase(file),
        supplierId,
        today,
        events: file.standing.map((one) => toldEvent(file.regime.pack, one)),
        outlook: file.outlook(dayOf(today)),
        contacts: (contacts.get(id) ?? []).filter(({ supersededBy }) => supersededBy === null),
        assignee: assignees.get(id) ?? null,
      };
    });
  }
}

/** Some at a time, by their ids. */
async function* batches<S extends { readonly id: Id }>(
  subjects: (after: Id | null) => Promise<readonly S[]>,
): AsyncGenerator<readonly S[]> {
  for (let after: Id | null = null; ;) {
    const some = await subjects(after);
    yield some;
    if (some.length < READ) return;
    after = some.at(-1)?.id ?? null;
  }
}
