import { Problem } from '@ninety/platform';
import { LICENSING_PROBLEMS } from '../../problems.js';
import { sentenceOf } from '../sentences.js';
import { limitsOf, overdraftsOf } from './balance.js';
import type { LicenseLine, Limit } from './balance.js';
import type { LicenseRules } from './license-rules.js';
import type { RecordedLicense } from './recorded-license.store.js';
import { limitView } from './recorded-license.view.js';

/** @throws Problem 409 for one that was recorded anew, naming what stands in its place */
export function assertStands({ supersededBy }: Pick<RecordedLicense, 'supersededBy'>): void {
  if (supersededBy === null) return;
  throw sentenceOf(LICENSING_PROBLEMS['license-superseded'], 'license_superseded', { supersededBy });
}

/**
 * @param lines as they would be
 * @param left as they are, of which the problem tells what is left
 * @throws Problem 422 where more would be used than may be
 */
export function assertNotOverdrawn(
  rules: LicenseRules,
  lines: readonly LicenseLine[],
  pointerOf: (limit: Limit) => string,
  left: readonly LicenseLine[] = lines,
): void {
  const errors = overdraftsOf(limitsOf(rules, lines), pointerOf);
  const [first] = errors;
  if (!first) return;
  throw new Problem(422, {
    type: LICENSING_PROBLEMS['license-overdrawn'],
    detail: first.detail,
    errors,
    members: { balance: { limits: limitsOf(rules, left).map(limitView) } },
  });
}
