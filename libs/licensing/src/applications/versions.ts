import { isApplicant, isOverseer } from '@ninety/access';
import type { Principal } from '@ninety/access';
import type { Version } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { ApplicationEntity } from './application.entity.js';
import { saveVersion } from './application.store.js';

/** Those to whom an application shows less than it has; overseers see all of it. */
export type Viewer = 'applicant' | 'agency' | 'office';

/** How much of what `version` counts each viewer did not see. */
const UNSEEN = {
  applicant: 'applicantUnseen',
  agency: 'agencyUnseen',
  office: 'officeUnseen',
} as const satisfies Readonly<Record<Viewer, keyof ApplicationEntity>>;

/** The version of an application as the government first reads it: made, and submitted. */
const SUBMITTED: Version = 2;

export function viewerOf(caller: Principal): Viewer | 'overseer' {
  if (isApplicant(caller)) return 'applicant';
  if (isOverseer(caller)) return 'overseer';
  return caller.agency === null ? 'office' : 'agency';
}

/** The version that a caller reads and may name: it counts what changed for this caller, and nothing else. */
export function versionFor(caller: Principal, application: ApplicationEntity): Version {
  const viewer = viewerOf(caller);
  return application.version - (viewer === 'overseer' ? 0 : application[UNSEEN[viewer]]);
}

/** Counts a change, for all but those who do not see it. */
export async function touch(
  tx: EntityManager,
  application: ApplicationEntity,
  unseenBy: readonly Viewer[],
): Promise<void> {
  application.version += 1;
  application.updatedAt = new Date();
  for (const viewer of unseenBy) application[UNSEEN[viewer]] += 1;
  await saveVersion(tx, application);
}

/** A draft is the applicant's own business: the government does not see how often it was edited. */
export function countSubmission(application: ApplicationEntity): void {
  application.version += 1;
  application.agencyUnseen = application.officeUnseen = application.version - SUBMITTED;
}
