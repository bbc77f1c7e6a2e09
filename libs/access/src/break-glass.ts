import { problemOf } from '@ninety/platform';
import type { PrincipalEntity } from './access.entity.js';
import { ACCESS_PROBLEMS } from './problems.js';

/** @throws Problem 409 for the administrator of emergencies, whom no other administrator can lock out */
export function assertNotBreakGlass({ breakGlass }: PrincipalEntity): void {
  if (breakGlass)
    throw problemOf(
      ACCESS_PROBLEMS['break-glass-administrator'],
      'The break-glass administrator lives by BREAK_GLASS_KEY alone: set or clear the variable, and restart.',
    );
}
