import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { PendingRow } from './import.store.js';

/** By what rows of applications may find what others of their file made. */
export interface Sought {
  readonly numbers: readonly string[];
  readonly references: readonly string[];
  /** Those of rows that have no number, and find every application of the reference. */
  readonly bare: readonly string[];
}

/**
 * Rows of applications that were taken in, of these numbers, and of these references as far as their applications may be
 * found by them: it had no number, or was found by its reference, or was returned.
 *
 * @param returned the types of events that return an application
 */
export function applicationsTaken(
  tx: EntityManager,
  importId: Id,
  { numbers, references, bare }: Sought,
  returned: readonly string[],
  most: number,
): Promise<PendingRow[]> {
  return rowsOf<PendingRow>(
    tx,
    sql`SELECT r.line, r.key, r.said FROM import_row r
      WHERE r.import_id = ${importId} AND r.outcome IN ('made', 'updated', 'proposed')
        AND (r.number_digest = ANY(SELECT md5(ninety_number_key(n)) FROM unnest(${numbers}::text[]) n)
          OR r.reference_digest = ANY(SELECT md5(n) FROM unnest(${references}::text[]) n)
            AND (r.number_digest IS NULL OR r.outcome IN ('updated', 'proposed') OR r.changes && ${returned}::text[]
              OR r.reference_digest = ANY(SELECT md5(n) FROM unnest(${bare}::text[]) n)))
      ORDER BY r.line LIMIT ${most}`,
  );
}

/**
 * Rows of shipments that were taken in, with the others of the same shipment: of an ITN that one of these rows has, or the
 * first that one without ITN and reference may be once more.
 */
export function shipmentsTaken(
  tx: EntityManager,
  importId: Id,
  rows: readonly PendingRow[],
): Promise<PendingRow[]> {
  const said = JSON.stringify(rows.map((row) => row.said));
  return rowsOf<PendingRow>(
    tx,
    sql`SELECT r.line, r.key, r.said FROM import_row r
      WHERE r.import_id = ${importId} AND r.outcome = 'made' AND r.key IN (
        SELECT taken.key FROM jsonb_to_recordset(${said}::jsonb) AS w ("licenseNumber" text, line text, quantity text,
            value text, "shippedOn" text, itn text, reference text)
          CROSS JOIN LATERAL (
            (SELECT e.key FROM import_row e
              WHERE e.import_id = ${importId} AND e.outcome = 'made' AND e.reference_digest = md5(w.itn)
                AND e.said ->> 'itn' = w.itn LIMIT 1)
            UNION ALL
            (SELECT e.key FROM import_row e
              WHERE e.import_id = ${importId} AND e.outcome = 'made' AND w.itn IS NULL AND w.reference IS NULL
                AND e.number_digest = md5(ninety_number_key(w."licenseNumber")) AND e.said ->> 'shippedOn' = w."shippedOn"
                AND coalesce(e.said ->> 'line', '1') = coalesce(w.line, '1')
                AND (w.quantity IS NULL OR e.said ->> 'quantity' = w.quantity)
                AND (w.value IS NULL OR e.said ->> 'value' = w.value)
                AND NOT EXISTS (SELECT FROM import_row o
                  WHERE o.import_id = ${importId} AND o.key = e.key AND o.line <> e.line)
              ORDER BY e.line LIMIT 1)) AS taken)
      ORDER BY r.line`,
  );
}

/** What rows of shipments that were taken in drew, by what they say of its license and line. */
export interface Drawn {
  readonly number: string;
  readonly regime: string | null;
  readonly line: string | null;
  readonly quantity: string | null;
  readonly value: string | null;
}

export function drawnOf(tx: EntityManager, importId: Id, numbers: readonly string[]): Promise<Drawn[]> {
  return rowsOf<Drawn>(
    tx,
    sql`SELECT r.said ->> 'licenseNumber' AS number, r.said ->> 'regime' AS regime, r.said ->> 'line' AS line,
        sum((r.said ->> 'quantity')::numeric)::text AS quantity, sum((r.said ->> 'value')::numeric)::text AS value
      FROM import_row r
      WHERE r.import_id = ${importId} AND r.outcome = 'made'
        AND r.number_digest = ANY(SELECT md5(ninety_number_key(n)) FROM unnest(${numbers}::text[]) n)
      GROUP BY 1, 2, 3`,
  );
}
