import { Injectable } from '@nestjs/common';
import type { Principal } from '@ninety/access';
import type { PendingCase } from '@ninety/licensing';
import { say } from '../sentences.js';
import type { Sentence } from '@ninety/platform';

/** Whether a case stands still because its whole office does. */
export const FREEZE_VERDICTS = ['whole_office', 'one_file', 'cannot_say'] as const;
export type FreezeVerdict = (typeof FREEZE_VERDICTS)[number];

export interface OfficeStanding {
  readonly verdict: FreezeVerdict;
  readonly why: Sentence;
}

/** Tells a freeze of a whole office from one stuck file. */
export abstract class OfficeFreezes {
  /** For the cases of one answer: what it counts, it counts once. */
  abstract reading(caller: Principal): (one: PendingCase) => Promise<OfficeStanding>;
}

/** Where nothing counts it. */
@Injectable()
export class UncountedFreezes extends OfficeFreezes {
  override reading(): (one: PendingCase) => Promise<OfficeStanding> {
    const standing: OfficeStanding = { verdict: 'cannot_say', why: say('escalation_freeze_cannot_say') };
    return () => Promise.resolve(standing);
  }
}
