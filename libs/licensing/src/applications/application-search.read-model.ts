import { beginsWith, candidates, isApplicant, isOwnRow, MOST_CANDIDATES, patternOf } from '@ninety/access';
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
    // Which ones first, each by its key: the planner would rather read all applications from the newest on until enough are found.
    sql`WITH found AS MATERIALIZED (${foundBy(caller, text)}),
        newest AS MATERIALIZED (SELECT f.id FROM (SELECT DISTINCT id FROM found) f
          CROSS JOIN LATERAL (SELECT FROM application a WHERE a.id = f.id AND ${isInScope(caller, OF_APPLICATION)} OFFSET 0) a
          ORDER BY f.id DESC LIMIT ${count})
      SELECT a.id, coalesce(a.control_number, (SELECT max(f.number) FROM application_filing f WHERE f.application_id = a.id),
          a.form ->> 'reference') AS name, ${namesOf(text)} AS about, NULL AS country
      FROM newest n JOIN application a ON a.id = n.id ORDER BY a.id DESC`,
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
  return sql`(${numbered}) UNION ALL (${filedTo(caller, text)} LIMIT ${most})
    UNION ALL (SELECT named.application_id FROM (${partiesLike(caller, text)}) AS p (id)
      CROSS JOIN LATERAL (SELECT ap.application_id FROM application_party ap JOIN application a ON a.id = ap.application_id
        WHERE ap.party_id = p.id AND ${scope} LIMIT ${most}) named LIMIT ${most})
    UNION ALL (SELECT f.application_id FROM application_filing f
      WHERE ${beginsWith(sql`f.number_key`, sql`ninety_number_key(${text}::text)`)} LIMIT ${most})`;
}

/** Those of which a party was filed under such a name, whatever it is called now. */
function filedTo(caller: Principal, text: string): Sql {
  const isLike = sql`lower(ap.snapshot ->> 'name') LIKE ${patternOf(text)}`;
  // Behind the wall no index finds a part of a name: there the few parties are looked through that were ever edited.
  if (isApplicant(caller))
    return sql`SELECT ap.application_id AS id FROM ${PARTY_ROWS} p JOIN application_party ap ON ap.party_id = p.id
      WHERE p.version > 1 AND ${isOwnRow(caller, sql`p.supplier_id`)} AND ${isLike}`;
  return sql`SELECT x.id FROM (SELECT ap.application_id AS id FROM application_party ap WHERE ${isLike} OFFSET 0) x
    CROSS JOIN LATERAL (SELECT FROM application a WHERE a.id = x.id AND ${isInScope(caller, OF_APPLICATION)} OFFSET 0) a`;
}

/** The names of an application's parties, each once. */
function namesOf(text: string): Sql {
  return sql`ARRAY(SELECT n.name FROM (
      SELECT coalesce(ap.snapshot ->> 'name', p.name) AS name, min(ap.position) AS position FROM application_party ap
        JOIN ${PARTY_ROWS} p ON p.id = ap.party_id WHERE ap.application_id = a.id GROUP BY 1) n
    ORDER BY lower(n.name) LIKE ${patternOf(text)} DESC, n.position LIMIT ${raw(String(MOST_NAMES))})`;
}
