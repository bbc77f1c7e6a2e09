import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import { supplierFor } from '@ninety/parties';
import { invalid } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { findVisible } from '../audience/access-scope.store.js';
import { say } from '../sentences.js';
import { documentsOfNotice } from '../tracker/licenses/license-documents.service.js';
import { documentsOfApplication } from '../tracker/licenses/license-document.store.js';
import { lockStanding, lockVisible } from '../tracker/licenses/recorded-license.store.js';
import type { RecordedLicense } from '../tracker/licenses/recorded-license.store.js';
import { assertStands } from '../tracker/licenses/recorded-license-checks.js';
import { sentenceProblem } from '../tracker/sentences.js';
import { lockTracked, trackedCasesOf } from '../tracker/tracked-case.js';
import type { TrackedCase } from '../tracker/tracked-case.js';
import { TrackedRegimes } from '../tracker/tracked-regimes.js';
import { DutyFollower } from './duty-follower.js';
import { factsOfLicense } from './duty-facts.js';
import type { DutyDto } from './duty.contract.js';
import type { Duty, DutySubject, Renewal } from './duty.js';
import { NO_FACTS } from './occurrences.js';
import type { DutyFacts } from './occurrences.js';

/** What a duty is of, locked before the duty, so that what it counts from stays while it is written. */
export type LockedSubject =
  { readonly license: RecordedLicense } | { readonly file: TrackedCase } | { readonly none: true };

/** A duty that is locked, with what it is of. */
export interface LockedDuty {
  readonly duty: Duty;
  readonly subject: LockedSubject;
}

@Injectable()
export class DutySubjects {
  constructor(
    private readonly regimes: TrackedRegimes,
    private readonly follower: DutyFollower,
  ) {}

  /** What a new duty is of, as the caller names it. @throws Problem 422 for what is not the caller's */
  async named(tx: EntityManager, caller: Principal, given: DutyDto): Promise<LockedSubject> {
    const { licenseId, applicationId } = given;
    if (licenseId != null && applicationId != null) throw sentenceProblem('duty_of_one', '/applicationId');
    if (licenseId != null) {
      const license = await lockVisible(tx, caller, licenseId);
      if (!license) throw sentenceProblem('no_license', '/licenseId');
      assertStands(license);
      return { license };
    }
    if (applicationId == null) return { none: true };
    const application = await findVisible(tx, caller, applicationId, true);
    const [file] = application ? await trackedCasesOf(tx, this.regimes, [application]) : [];
    if (!file) throw sentenceProblem('no_application', '/applicationId');
    return { file };
  }

  /** That of a duty that is kept. */
  async of(
    tx: EntityManager,
    caller: Principal,
    { licenseId, applicationId }: DutySubject,
  ): Promise<LockedSubject> {
    if (licenseId !== null) return { license: await lockStanding(tx, licenseId) };
    if (applicationId !== null) return { file: await lockTracked(tx, this.regimes, caller, applicationId) };
    return { none: true };
  }

  /** @throws Problem 422 for a condition that the license does not have, or a supplier that is another's */
  async subjectOf(
    tx: EntityManager,
    caller: Principal,
    locked: LockedSubject,
    given: DutyDto,
  ): Promise<DutySubject> {
    const supplierId = await this.supplierOf(tx, caller, locked, given.supplierId ?? null);
    const condition = given.condition ?? null;
    if (condition !== null && !('license' in locked))
      throw sentenceProblem('condition_of_license', '/condition');
    const conditionText =
      condition !== null && 'license' in locked
        ? (locked.license.conditions[condition - 1]?.text ?? null)
        : null;
    if (condition !== null && conditionText === null)
      throw sentenceProblem('no_condition', '/condition', { condition });
    return {
      supplierId,
      licenseId: 'license' in locked ? locked.license.firstId : null,
      applicationId: 'file' in locked ? locked.file.application.id : null,
      condition,
      conditionText,
    };
  }

  async factsOf(tx: EntityManager, locked: LockedSubject): Promise<DutyFacts> {
    if ('license' in locked) return factsOfLicense(tx, locked.license);
    return 'file' in locked ? this.follower.factsOf(locked.file) : NO_FACTS;
  }

  /** Documents that show that a duty was met, each once. @throws Problem 422 for one that is not of its subject */
  async evidenceOf(tx: EntityManager, locked: LockedSubject, ids: readonly Id[]): Promise<readonly Id[]> {
    if ('license' in locked) return documentsOfNotice(tx, ids, locked.license, 'evidence');
    const named = [...new Set(ids)];
    const known =
      'file' in locked ? await documentsOfApplication(tx, locked.file.application.id, named) : new Set<Id>();
    const missing = named.findIndex((id) => !known.has(id));
    if (missing >= 0) throw sentenceProblem('no_evidence', `/evidence/${missing}`);
    return named;
  }

  /**
   * What renews the license of a duty that is met: an application that was filed for it.
   *
   * @throws Problem 422 for none, and for one that does not renew the license, or where there is nothing to renew
   */
  async renewedBy(
    tx: EntityManager,
    caller: Principal,
    { duty: { renewal }, subject }: LockedDuty,
    given: Id | null,
  ): Promise<Renewal | null> {
    if (renewal === null || !('license' in subject)) {
      if (given !== null) throw sentenceProblem('duty_renews_nothing', '/applicationId');
      return renewal;
    }
    if (given === null) throw sentenceProblem('renewed_by_required', '/applicationId');
    const { supplierId, regime, applicationId } = subject.license;
    const found = await findVisible(tx, caller, given, false);
    const isRenewal =
      found?.supplierId === supplierId &&
      found.status !== null &&
      found.id !== applicationId &&
      found.form.tracked?.regime === regime;
    if (!isRenewal) throw sentenceProblem('no_renewing_application', '/applicationId');
    return { ...renewal, renewedBy: found.id };
  }

  private async supplierOf(
    tx: EntityManager,
    caller: Principal,
    locked: LockedSubject,
    given: Id | null,
  ): Promise<Id> {
    if ('none' in locked) return supplierFor(tx, caller, given);
    const { supplierId } = 'license' in locked ? locked.license : locked.file.application;
    if (given !== null && given !== supplierId)
      throw invalid({ pointer: '/supplierId', detail: say('supplier_of_license') });
    return supplierId;
  }
}
