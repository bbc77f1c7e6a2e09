import type { Principal } from '@ninety/access';
import type { Outcome } from '@ninety/regimes';
import { Problem } from '@ninety/platform';
import type { Sentence } from '@ninety/platform';
import type { Day } from '@ninety/procedure';
import { REGIME_PROBLEMS } from '@ninety/regimes';
import type { EntityManager } from 'typeorm';
import { findVisible } from '../../audience/access-scope.store.js';
import { dayOf } from '../../case/standing.js';
import { problemAt, sentenceBy, sentenceProblem } from '../sentences.js';
import { trackedCasesOf } from '../tracked-case.js';
import type { TrackedCase } from '../tracked-case.js';
import { coursesOf } from '../tracked-courses.js';
import type { TrackedRegimes } from '../tracked-regimes.js';
import type { RecordedLicenseDto } from './recorded-license.contract.js';
import { licensesOfApplications } from './recorded-license.read-model.js';
import type { RecordedLicense } from './recorded-license.store.js';

/** Outcomes of an application with which a license was issued. */
export const WITH_LICENSE: readonly (Outcome | null)[] = ['approved', 'partly_approved'];

/**
 * The application for which a license was issued, locked; null: it was issued for none that is recorded. A correction that
 * names none is of the same as before.
 *
 * @throws Problem 422 for one of another regime, one that was not filed, or not by the issue, or one that is recorded to have
 * ended otherwise
 */
export async function licensedCase(
  tx: EntityManager,
  regimes: TrackedRegimes,
  caller: Principal,
  { applicationId, regime, issuedOn }: RecordedLicenseDto,
  before: RecordedLicense | null,
): Promise<TrackedCase | null> {
  const id = applicationId ?? before?.applicationId ?? null;
  if (id === null) return null;
  const application = await findVisible(tx, caller, id, true);
  const [file] = application ? await trackedCasesOf(tx, regimes, [application]) : [];
  if (!file) throw sentenceProblem('no_application', '/applicationId');
  if (file.tracked.regime !== regime)
    throw sentenceProblem('other_regime', '/regime', { regime: file.tracked.regime });
  const fault = licenseFault(file, dayOf(await regimes.today(file.regime)), issuedOn);
  if (fault) throw problemAt(fault.pointer, fault.sentence);
  return file;
}

/** Why a license cannot have been issued for an application on a day, by what is recorded until `asOf`; null: it can. */
function licenseFault(
  file: TrackedCase,
  asOf: Day,
  issuedOn: string,
): { readonly pointer: '/applicationId' | '/issuedOn'; readonly sentence: Sentence } | null {
  // Of one that was returned and filed again it is the last filing's.
  const course = coursesOf(file, asOf).at(-1);
  if (!course) return { pointer: '/applicationId', sentence: sentenceBy('licensed_unfiled') };
  const { outcome, isRecorded, filedFrom: filedOn } = course;
  // What the law alone ended may not have ended.
  if (isRecorded && outcome !== null && !WITH_LICENSE.includes(outcome))
    return { pointer: '/applicationId', sentence: sentenceBy('ended_otherwise', { outcome }) };
  if (issuedOn >= filedOn) return null;
  const filing = file.controlNumber;
  return {
    pointer: '/issuedOn',
    sentence:
      filing === null
        ? sentenceBy('issued_before_unnumbered_filing', { filedOn })
        : sentenceBy('issued_before_filing', { filing, filedOn }),
  };
}

/**
 * What is recorded of an application leaves room for its licenses.
 *
 * @throws Problem 422 naming the license that could not have been issued
 */
export async function assertLicensesStand(
  tx: EntityManager,
  before: TrackedCase,
  next: TrackedCase,
  asOf: Day,
): Promise<void> {
  const told = (file: TrackedCase) =>
    JSON.stringify(
      coursesOf(file, asOf).map(({ filedFrom, outcome, isRecorded }) => [filedFrom, outcome, isRecorded]),
    );
  if (told(before) === told(next)) return;
  for (const { id: licenseId, number, issuedOn } of await licensesOfApplications(tx, [next.application.id])) {
    const fault = licenseFault(next, asOf, issuedOn);
    if (!fault) continue;
    const why = sentenceBy('license_stands', { number, issuedOn, why: fault.sentence.text });
    const { code, params, text } = why;
    throw new Problem(422, {
      type: REGIME_PROBLEMS['impossible-record'],
      detail: why,
      errors: [{ pointer: '', detail: why }],
      members: {
        contradicts: { licenseId, number, issuedOn },
        why: text,
        code,
        params,
        text,
        citation: null,
      },
    });
  }
}
