import { problemOf } from '@ninety/platform';
import type { PrincipalEntity } from './access.entity.js';
import { ACCESS_PROBLEMS } from './problems.js';
import { say } from './sentences.js';

/** @throws Problem 409 for the administrator of emergencies, whom no other administrator can lock out */
export function assertNotBreakGlass({ breakGlass }: PrincipalEntity): void {
  if (breakGlass)
    throw problemOf(ACCESS_PROBLEMS['break-glass-administrator'], say('break_glass_by_key_alone'));
}
