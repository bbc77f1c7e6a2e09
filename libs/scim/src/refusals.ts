import { Problem } from '@ninety/platform';
import type { Sentence } from '@ninety/platform';

/** What is wrong with a request, as RFC 7644, table 9, has it. */
export type ScimType =
  | 'invalidFilter'
  | 'invalidPath'
  | 'invalidSyntax'
  | 'invalidValue'
  | 'mutability'
  | 'noTarget'
  | 'tooMany'
  | 'uniqueness';

/** 409 for what is there already, 400 for everything else that a directory says wrong. */
export function refused(scimType: ScimType, detail: Sentence): Problem {
  return new Problem(scimType === 'uniqueness' ? 409 : 400, { detail, members: { scimType } });
}
