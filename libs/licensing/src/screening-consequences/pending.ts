import { literals, sql } from '@ninety/platform';
import { ENDINGS } from '@ninety/procedure';

/** That an application `a` is submitted and not decided. */
export const PENDING = sql`a.control_number IS NOT NULL AND a.status NOT IN (${literals(ENDINGS)})`;
