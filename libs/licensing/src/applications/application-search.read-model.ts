import { beginsWith, candidates, MOST_CANDIDATES, patternOf } from '@ninety/access';
import type { Hit, Principal, Sought } from '@ninety/access';
import { PARTY_ROWS, partiesLike } from '@ninety/parties';
import { raw, rowsOf, sql } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { isInScope, OF_APPLICATION } from '../audience/scope.js';

const MOST_NAMES = 3;

/**
 * The newest applications that exist for the caller with the text in a number, a reference or the name of a party, as it was filed or as it is
 * called now; the names of the parties that it stands in first.
 */
export function applicationsFound(
  manager: EntityManager,
  caller: Principal,
  { text, count }: Sought,
): Promise<Hit[]> {
  return rowsOf<Hit>(
    manager,
    sql`WITH found AS MATERIALIZED (${foundBy(caller, text)})
      SELECT a.id, coalesce(a.control_number, (SELECT max(f.number) FROM application_filing f WHERE f.application_id = a.id),
          a.form ->> 'reference') AS name, ${namesOf(text)} AS about, NULL AS country
      FROM application a WHERE a.id IN (SELECT id FROM found) AND ${isInScope(caller, OF_APPLICATION)}
      ORDER BY a.id DESC LIMIT ${count}`,
  );
}

/** The ids of those that may be meant. */
function foundBy(caller: Principal, text: string): Sql {
  const pattern = patternOf(text);
  const scope = isInScope(caller, OF_APPLICATION);
  const most = raw(String(MOST_CANDIDATES));
  const numbered = candidates(
    caller,
    text,
    'ninety_applications_like',
    sql`SELECT a.id FROM application a WHERE searched_text(a.control_number, a.form) LIKE ${pattern} AND ${scope}`,
  );
  const filedTo = candidates(
    caller,
    text,
    'ninety_applications_to',
    sql`SELECT ap.application_id AS id FROM application_party ap JOIN application a ON a.id = ap.application_id
      WHERE lower(ap.snapshot ->> 'name') LIKE ${pattern} AND ${scope}`,
  );
  return sql`(${numbered}) UNION ALL (${filedTo})
    UNION ALL (SELECT ap.application_id FROM application_party ap JOIN application a ON a.id = ap.application_id
      WHERE ap.party_id IN (${partiesLike(caller, text)}) AND ${scope} LIMIT ${most})
    UNION ALL (SELECT f.application_id FROM application_filing f
      WHERE ${beginsWith(sql`f.number_key`, sql`ninety_number_key(${text}::text)`)} LIMIT ${most})`;
}

/** The names of an application's parties, each once. */
function namesOf(text: string): Sql {
  return sql`ARRAY(SELECT n.name FROM (
      SELECT coalesce(ap.snapshot ->> 'name', p.name) AS name, min(ap.position) AS position FROM application_party ap
        JOIN ${PARTY_ROWS} p ON p.id = ap.party_id WHERE ap.application_id = a.id GROUP BY 1) n
    ORDER BY lower(n.name) LIKE ${patternOf(text)} DESC, n.position LIMIT ${raw(String(MOST_NAMES))})`;
}
