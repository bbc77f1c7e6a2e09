import type { Day } from '@ninety/procedure';
import { textOf } from '../observation.js';
import { numberKey } from '../of-regime.js';
import type { TrackedCase } from '../tracked-case.js';
import type { TrackedApplicationResponseDto } from '../tracker.contract.js';
import { WITH_LICENSE } from './licensed-case.js';
import type { LicenseOfApplication } from './recorded-license.read-model.js';

/**
 * The licenses of an application, of all that were recorded; and the one that was issued and is still to be recorded from its
 * face: the one whose number its approval names, or, where it names none, any.
 */
export function licensing(
  file: TrackedCase,
  recorded: readonly LicenseOfApplication[],
  asOf: Day,
): Pick<TrackedApplicationResponseDto, 'licenses' | 'licenseToRecord'> {
  const own = recorded.filter(({ applicationId }) => applicationId === file.application.id);
  const licenses = own.map(({ applicationId: _, ...license }) => license);
  if (!WITH_LICENSE.includes(file.outlook(asOf).outcome)) return { licenses, licenseToRecord: null };
  const approval = file.standing.findLast(({ event }) => textOf(event.licenseNumber) !== null);
  const number = approval ? textOf(approval.event.licenseNumber) : null;
  const isRecorded =
    number === null ? own.length > 0 : own.some((license) => numberKey(license.number) === numberKey(number));
  return { licenses, licenseToRecord: isRecorded ? null : { number } };
}
