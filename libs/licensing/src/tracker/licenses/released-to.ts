import { partyNames } from '@ninety/parties';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { foreignPersonsOf } from '../tracked-application.store.js';
import type { RecordedLicense } from './recorded-license.store.js';

/** The role of a face in which a person stands to whom technology is released. */
export const RELEASED_TO = 'foreign_person';

/** Whom a license lets technology be released to: those of its face, and those of its application. */
export async function personsReleasedTo(
  tx: EntityManager,
  { applicationId, parties }: Pick<RecordedLicense, 'applicationId' | 'parties'>,
): Promise<{ readonly partyId: Id; readonly name: string }[]> {
  const onFace = parties
    .filter(({ role }) => role === RELEASED_TO)
    .map(({ partyId, name }) => ({ partyId, name }));
  const named = applicationId === null ? [] : await foreignPersonsOf(tx, applicationId);
  const applied = named.filter((id) => !onFace.some(({ partyId }) => partyId === id));
  if (applied.length === 0) return onFace;
  const names = await partyNames(tx, applied);
  return [...onFace, ...applied.map((partyId) => ({ partyId, name: names.get(partyId) ?? partyId }))];
}
