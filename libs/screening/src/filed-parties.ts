import type { Principal } from '@ninety/access';
import type { Id } from '@ninety/platform';
import type { ScreenedParty } from '@ninety/parties';
import type { EntityManager } from 'typeorm';
import type { TouchedApplicationResponseDto, TouchedLicenseResponseDto } from './screening.contract.js';

/** What is known of parties that were filed with or licensed; who keeps applications and licenses provides it. */
export abstract class FiledParties {
  /**
   * Who parties were when they were filed with or licensed, where they are said to be somebody else since: what was filed
   * goes on to name them so, and they are screened under it too.
   */
  abstract asFiled(manager: EntityManager, partyIds: readonly Id[]): Promise<ScreenedParty[]>;

  /** Those of the parties that are in what the caller of the government reviews. */
  abstract reviewed(
    manager: EntityManager,
    caller: Principal,
    partyIds: readonly Id[],
  ): Promise<ReadonlySet<Id>>;

  /** The pending applications with any of the parties, as far as the caller reviews them. */
  abstract pendingApplications(
    manager: EntityManager,
    caller: Principal,
    partyIds: readonly Id[],
  ): Promise<TouchedApplicationResponseDto[]>;

  /** The licenses that name any of the parties on a day, as far as the caller reviews them. */
  abstract liveLicenses(
    manager: EntityManager,
    caller: Principal,
    partyIds: readonly Id[],
    today: string,
  ): Promise<TouchedLicenseResponseDto[]>;
}
