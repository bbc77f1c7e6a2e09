import type { Principal } from '@ninety/access';
import { PARTY_ROWS } from '@ninety/parties';
import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { suppliersInScope } from '../audience/scope.js';
import type { ReceivingRole } from './receiving-roles.js';

/** What of a case its courses do not say. */
export interface CaseTraits {
  readonly applicationId: Id;
  /** Block 5 of the form; null: nobody said. */
  readonly formType: string | null;
  /** Where it goes: of every end user, or else of every consignee; each once, in order. */
  readonly countries: readonly string[];
}

/** Of those of some applications that a caller may count. */
export function caseTraits(
  manager: EntityManager,
  caller: Principal,
  ids: readonly Id[],
  receiving: readonly ReceivingRole[],
): Promise<CaseTraits[]> {
  const suppliers = suppliersInScope(caller);
  return rowsOf<CaseTraits>(
    manager,
    sql`SELECT a.id AS "applicationId", a.form ->> 'type' AS "formType", coalesce((
        SELECT array_agg(DISTINCT x.country ORDER BY x.country) FROM (
          SELECT p.country, rank() OVER (ORDER BY r.place) AS place
          FROM jsonb_to_recordset(${JSON.stringify(receiving)}::jsonb) AS r (regime text, role text, place int)
            JOIN application_party ap ON ap.application_id = a.id AND ap.role = r.role
            JOIN ${PARTY_ROWS} p ON p.id = ap.party_id
          WHERE r.regime = a.form -> 'tracked' ->> 'regime') x WHERE x.place = 1 AND x.country IS NOT NULL), '{}') AS countries
      FROM application a
      WHERE a.id = ANY(${ids}::uuid[]) AND (${suppliers}::uuid[] IS NULL OR a.supplier_id = ANY(${suppliers}::uuid[]))`,
  );
}
