import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** An application that a word of a text names. */
export interface NamedCase {
  readonly word: string;
  readonly applicationId: Id;
  /** By what it was known: a control number, the number of its license, or the company's reference. */
  readonly by: 'number' | 'license' | 'reference';
}

/** So many of one supplier are named by one file at most. */
const MOST_NAMED = 50;

/** The applications of a supplier that words name, by their numbers, those of their licenses, and their references. */
export function casesNamed(
  manager: EntityManager,
  supplierId: Id,
  regimes: readonly string[],
  words: readonly string[],
): Promise<NamedCase[]> {
  return rowsOf(
    manager,
    // Behind the wall an index is read only by plain comparisons.
    sql`WITH sought AS MATERIALIZED (SELECT word, ninety_number_key(word) AS key FROM unnest(${words}::text[]) word)
      SELECT s.word, f.application_id AS "applicationId", 'number' AS by
        FROM sought s JOIN application_filing f ON f.number_key = s.key JOIN application a ON a.id = f.application_id
        WHERE a.supplier_id = ${supplierId} AND f.regime = ANY(${regimes}::text[])
      UNION SELECT s.word, l.application_id, 'license'
        FROM sought s JOIN recorded_license l ON l.number_key = s.key
        WHERE l.supplier_id = ${supplierId} AND l.application_id IS NOT NULL AND l.regime = ANY(${regimes}::text[])
      UNION SELECT s.word, r.id, 'reference'
        FROM sought s CROSS JOIN unnest(${regimes}::text[]) regime
          CROSS JOIN LATERAL ninety_applications_referred(${supplierId}, regime, s.word) AS r (id)
      ORDER BY 2, 1 LIMIT ${MOST_NAMED}`,
  );
}
