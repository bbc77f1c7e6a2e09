import { rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { OutlookRow } from '../watch/projection.store.js';

/** How an application is stored to stand. */
export interface Stored {
  readonly id: Id;
  readonly status: string | null;
  readonly referredTo: readonly string[];
  readonly isFiled: boolean;
  readonly outlook: readonly StoredOutlook[];
}

export type StoredOutlook = Omit<OutlookRow, 'stallsOn'> & { readonly referredTo: readonly string[] };

/** Licenses of a range, and of which the balance is not what it follows from. */
export interface BalanceChunk {
  readonly count: number;
  readonly last: string | null;
  readonly faults: readonly { row: string; column: string; is: string | null; sum: string }[];
}

/** So many applications are looked at together. */
export const APPLICATIONS = 200;
const LICENSES = 1_000;
const MOST_FAULTS = 100;

/** What the transaction reads is from one snapshot; it writes nothing. */
export async function readOneSnapshot(tx: EntityManager): Promise<void> {
  await tx.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
}

/** What was shipped of licenses and what they authorize, against the sums of their shipments and items. */
export function balancesAfter(manager: EntityManager, number: string): Promise<BalanceChunk | undefined> {
  return rowOf<BalanceChunk>(
    manager,
    sql`
  WITH chunk AS MATERIALIZED (
    SELECT number, shipped_value, authorized_value FROM license WHERE number > ${number} ORDER BY number LIMIT ${LICENSES}),
  drawn AS (
    SELECT s.license_number AS number, (i ->> 'item')::int AS item, sum((i ->> 'quantity')::numeric) AS quantity,
      sum((i -> 'value' ->> 'amount')::numeric) AS value
    FROM chunk c JOIN license_shipment s ON s.license_number = c.number CROSS JOIN jsonb_array_elements(s.items) i GROUP BY 1, 2),
  items AS (
    SELECT coalesce(i.license_number, d.number) AS number, coalesce(i.item, d.item) AS item, i.authorized_value,
      i.shipped_quantity, i.shipped_value, coalesce(d.quantity, 0) AS quantity, coalesce(d.value, 0) AS value
    FROM (SELECT i.* FROM chunk c JOIN license_item i ON i.license_number = c.number) i
      FULL JOIN drawn d ON d.number = i.license_number AND d.item = i.item),
  sums AS (
    SELECT number, sum(value) AS value, sum(authorized_value) AS authorized FROM items GROUP BY number),
  compared AS (
    SELECT 'license_item/' || number || '/' || item AS row, 'shipped_quantity' AS column, shipped_quantity AS is, quantity AS sum FROM items
    UNION ALL SELECT 'license_item/' || number || '/' || item, 'shipped_value', shipped_value, value FROM items
    UNION ALL SELECT 'license/' || c.number, 'shipped_value', c.shipped_value, coalesce(s.value, 0) FROM chunk c LEFT JOIN sums s USING (number)
    UNION ALL SELECT 'license/' || c.number, 'authorized_value', c.authorized_value, coalesce(s.authorized, 0)
      FROM chunk c LEFT JOIN sums s USING (number))
  SELECT (SELECT count(*)::int FROM chunk) AS count,
    (SELECT CASE WHEN count(*) = ${LICENSES} THEN max(number) END FROM chunk) AS last,
    coalesce((SELECT json_agg(f) FROM (SELECT row, "column", "is"::text, sum::text FROM compared
      WHERE "is" IS DISTINCT FROM sum ORDER BY row LIMIT ${MOST_FAULTS}) f), '[]') AS faults`,
  );
}

/** How applications of a range are stored to stand. */
export function standingsAfter(tx: EntityManager, id: Id | null): Promise<Stored[]> {
  return rowsOf<Stored>(
    tx,
    sql`
  SELECT a.id, a.status, a.referred_to AS "referredTo", a.control_number IS NOT NULL AS "isFiled",
    coalesce((SELECT json_agg(json_build_object('fromOn', o.from_on, 'untilOn', o.until_on, 'status', o.status,
        'nextDueOn', o.next_due_on, 'applicantNextDueOn', o.applicant_next_due_on, 'overdue', o.overdue,
        'applicantOverdue', o.applicant_overdue, 'referredTo', o.referred_to) ORDER BY o.from_on)
      FROM application_outlook o WHERE o.application_id = a.id), '[]') AS outlook
  FROM application a WHERE ${id}::uuid IS NULL OR a.id > ${id} ORDER BY a.id LIMIT ${APPLICATIONS}`,
  );
}
