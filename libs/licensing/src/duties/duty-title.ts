import type { Id, Sentence } from '@ninety/platform';
import { sentenceBy } from '../tracker/sentences.js';
import type { DutyKind } from './duty.js';

/** A duty where others may read along, in a calendar or a mail: by its kind, for what it says may be of a party. */
export function dutyTitle(kind: DutyKind | null, licenseNumber: string | null): Sentence {
  const params = { kind: (kind ?? 'other').replaceAll('_', ' ') };
  return licenseNumber === null
    ? sentenceBy('calendar_duty', params)
    : sentenceBy('calendar_duty_of_license', { ...params, number: licenseNumber });
}

/** Where more is said of a duty, below the address of the service. */
export function dutyPath(licenseId: Id | null, applicationId: Id | null): string {
  if (licenseId !== null) return `/licenses/${licenseId}`;
  return applicationId === null ? '/duties' : `/applications/${applicationId}`;
}
