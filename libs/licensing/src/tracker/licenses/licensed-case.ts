import type { Principal } from '@ninety/access';
import type { Outcome } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { findVisible } from '../../audience/access-scope.store.js';
import { dayOf } from '../../case/standing.js';
import { sentenceProblem } from '../sentences.js';
import { trackedCasesOf } from '../tracked-case.js';
import type { TrackedCase } from '../tracked-case.js';
import { coursesOf } from '../tracked-courses.js';
import type { TrackedRegimes } from '../tracked-regimes.js';
import type { RecordedLicenseDto } from './recorded-license.contract.js';
import type { RecordedLicense } from './recorded-license.store.js';

/** Outcomes of an application with which a license was issued. */
export const WITH_LICENSE: readonly (Outcome | null)[] = ['approved', 'partly_approved'];

/**
 * The application for which a license was issued, locked; null: it was issued for none that is recorded. A correction that
 * names none is of the same as before.
 *
 * @throws Problem 422 for one of another regime, one that was not filed, or one that is recorded to have ended otherwise
 */
export async function licensedCase(
  tx: EntityManager,
  regimes: TrackedRegimes,
  caller: Principal,
  { applicationId, regime }: RecordedLicenseDto,
  before: RecordedLicense | null,
): Promise<TrackedCase | null> {
  const id = applicationId ?? before?.applicationId ?? null;
  if (id === null) return null;
  const application = await findVisible(tx, caller, id, true);
  const [file] = application ? await trackedCasesOf(tx, regimes, [application]) : [];
  const refuse = (code: 'no_application' | 'licensed_unfiled') => sentenceProblem(code, '/applicationId');
  if (!file) throw refuse('no_application');
  if (file.tracked.regime !== regime)
    throw sentenceProblem('other_regime', '/regime', { regime: file.tracked.regime });
  const course = coursesOf(file, dayOf(await regimes.today(file.regime))).at(-1);
  if (!course) throw refuse('licensed_unfiled');
  const { outcome, isRecorded } = course;
  // What the law alone ended may not have ended.
  if (isRecorded && outcome !== null && !WITH_LICENSE.includes(outcome))
    throw sentenceProblem('ended_otherwise', '/applicationId', { outcome });
  return file;
}
