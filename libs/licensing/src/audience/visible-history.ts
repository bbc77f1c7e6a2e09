import { isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import type { Day } from '@ninety/procedure';
import { applicantEvent, isApplicantsOwn } from './applicant-view.js';
import type { CaseFile } from '../case/case-file.js';

/** A recorded event as a caller may read it, numbered as the caller counts. */
export type VisibleEvent = Readonly<Record<string, unknown>> & { readonly index: number };

/** The events that the caller may read, numbered as the caller counts them. docs/decisions/0029 */
export function visibleHistory(caller: Principal, file: CaseFile, asOf: Day): VisibleEvent[] {
  const { state } = file.standing(asOf);
  const hidden = isApplicant(caller);
  const visible = file.log.flatMap(
    ({ event, raw, recordedAt, recordedBy, countersignedBy, attachmentIds }) => {
      const fields = hidden && state ? applicantEvent(event, state, asOf) : raw;
      if (fields === null) return [];
      const who = hidden && recordedBy !== caller.id && !isApplicantsOwn(event.type) ? {} : { recordedBy };
      const second = hidden || countersignedBy === null ? {} : { countersignedBy };
      return [
        { ...datesOf(fields, raw), attachmentIds, ...who, ...second, recordedAt: recordedAt.toISOString() },
      ];
    },
  );
  return visible.map((event, index) => ({ index, ...event }));
}

/** The visible fields with their dates as they were written. */
function datesOf(fields: Readonly<Record<string, unknown>>, raw: Readonly<Record<string, unknown>>) {
  const written = new Map(Object.entries(raw));
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'number' ? written.get(name) : value,
    ]),
  );
}
