import type { Principal } from '@ninety/access';
import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { StoredForm, TrackedPart } from '../../applications/application.contract.js';
import { suppliersInScope } from '../../audience/scope.js';
import { IS_DECIDED, passedBeforeRecent } from '../tracked-courses.store.js';
import type { Likened } from '../tracked-courses.store.js';
import type { Outcome } from './survival.js';

/** Which cases are wanted. */
export interface StakesFilter {
  readonly supplierId?: string | undefined;
  readonly regime?: string | undefined;
  /** These alone; undefined: all. */
  readonly ids?: readonly Id[] | undefined;
}

/** A case that was filed and has not ended, as far as is known, with what the company keeps of it for itself. */
export interface PendingRow extends Likened {
  readonly id: Id;
  readonly filedFrom: string;
  readonly filedTo: string;
  readonly reference: string | null;
  readonly tracked: TrackedPart;
}

/**
 * The cases that a caller may count and that are pending today, by their ids.
 *
 * @param todays of each regime, the present day where its authority is
 */
export function pendingPage(
  manager: EntityManager,
  caller: Principal,
  { supplierId, regime, ids }: StakesFilter,
  todays: ReadonlyMap<string, string>,
  after: Id | null,
  count: number,
): Promise<PendingRow[]> {
  const suppliers = suppliersInScope(caller);
  return rowsOf<PendingRow>(
    manager,
    sql`SELECT c.application_id AS id, c.regime, c.kind, c.country, c.eccns, c.filed_from::text AS "filedFrom",
        c.filed_to::text AS "filedTo", a.form ->> 'reference' AS reference, a.form -> 'tracked' AS tracked
      FROM (SELECT DISTINCT ON (n.application_id) n.* FROM application_course n
          JOIN unnest(${[...todays.keys()]}::text[], ${[...todays.values()]}::date[]) AS t (regime, today) USING (regime)
        WHERE n.from_on <= t.today AND (n.until_on IS NULL OR n.until_on > t.today)
          AND (${suppliers}::uuid[] IS NULL OR n.supplier_id = ANY(${suppliers}::uuid[]))
          AND (${supplierId}::uuid IS NULL OR n.supplier_id = ${supplierId}::uuid)
          AND (${regime}::text IS NULL OR n.regime = ${regime}::text)
          AND (${ids}::uuid[] IS NULL OR n.application_id = ANY(${ids}::uuid[]))
          AND (${after}::uuid IS NULL OR n.application_id > ${after}::uuid)
        ORDER BY n.application_id, n.filing DESC) c
        JOIN application a ON a.id = c.application_id
      WHERE c.outcome IS NULL ORDER BY c.application_id LIMIT ${count}`,
  );
}

/** So many courses of cases that are alike in all by which cases are told apart lasted so many days. */
export interface LikeCourse extends Likened, Outcome {
  /** Days that had passed when the recent period began: 0 of those filed in it, null of those that had ended by then. */
  readonly passedBefore: number | null;
}

/** How long the courses of some suppliers took, as far as their days are exactly known. @param suppliers null: of all */
export function likeCourses(
  manager: EntityManager,
  suppliers: readonly Id[] | null,
  todays: ReadonlyMap<string, string>,
): Promise<LikeCourse[]> {
  return rowsOf<LikeCourse>(
    manager,
    sql`SELECT c.regime, c.kind, c.country, c.eccns, greatest(coalesce(c.ended_from, t.today) - c.filed_from, 0) AS days,
        ${passedBeforeRecent(sql`t.today`)} AS "passedBefore",
        count(*) FILTER (WHERE ${IS_DECIDED})::int AS decided, count(*) FILTER (WHERE NOT ${IS_DECIDED})::int AS censored
      FROM application_course c
        JOIN unnest(${[...todays.keys()]}::text[], ${[...todays.values()]}::date[]) AS t (regime, today) USING (regime)
      WHERE (${suppliers}::uuid[] IS NULL OR c.supplier_id = ANY(${suppliers}::uuid[]))
        AND c.from_on <= t.today AND (c.until_on IS NULL OR c.until_on > t.today)
        AND c.filed_from = c.filed_to AND c.ended_from IS NOT DISTINCT FROM c.ended_to
      -- By the days first: numbers are sorted faster than texts.
      GROUP BY 5, 6, 1, 2, 3, 4`,
  );
}

/** How long the earlier filings of some cases took, by case: a case is not like itself. */
export async function earlierCourses(
  manager: EntityManager,
  ids: readonly Id[],
  todays: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<Id, readonly LikeCourse[]>> {
  const rows = await rowsOf<LikeCourse & { readonly id: Id }>(
    manager,
    sql`SELECT c.application_id AS id, c.regime, c.kind, c.country, c.eccns, greatest(c.ended_from - c.filed_from, 0) AS days,
        ${passedBeforeRecent(sql`t.today`)} AS "passedBefore",
        (CASE WHEN ${IS_DECIDED} THEN 1 ELSE 0 END) AS decided, (CASE WHEN ${IS_DECIDED} THEN 0 ELSE 1 END) AS censored
      FROM application_course c
        JOIN unnest(${[...todays.keys()]}::text[], ${[...todays.values()]}::date[]) AS t (regime, today) USING (regime)
      WHERE c.application_id = ANY(${ids}::uuid[]) AND c.outcome IS NOT NULL AND c.until_on IS NULL
        AND c.filed_from = c.filed_to AND c.ended_from = c.ended_to`,
  );
  const byCase = new Map<Id, LikeCourse[]>(ids.map((id) => [id, []]));
  for (const { id, ...course } of rows) byCase.get(id)?.push(course);
  return byCase;
}

/** How many cases were not filed, and what is at stake of them, by currency; null: it is not said of them. */
export interface NotFiledSum {
  readonly currency: string | null;
  readonly cases: number;
  readonly amount: string | null;
}

export function notFiledSums(
  manager: EntityManager,
  caller: Principal,
  { supplierId, regime }: StakesFilter,
): Promise<NotFiledSum[]> {
  const suppliers = suppliersInScope(caller);
  return rowsOf<NotFiledSum>(
    manager,
    sql`SELECT a.form -> 'tracked' -> 'valueAtStake' ->> 'currency' AS currency, count(*)::int AS cases,
        sum((a.form -> 'tracked' -> 'valueAtStake' ->> 'amount')::numeric)::text AS amount
      FROM application a
      WHERE a.status IS NULL AND (${suppliers}::uuid[] IS NULL OR a.supplier_id = ANY(${suppliers}::uuid[]))
        AND (${supplierId}::uuid IS NULL OR a.supplier_id = ${supplierId}::uuid)
        AND (${regime}::text IS NULL OR a.form -> 'tracked' ->> 'regime' = ${regime}::text)
      GROUP BY 1 ORDER BY 1`,
  );
}

/** What is kept of some applications, from which their numbers follow. */
export function formsOf(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<{ readonly id: Id; readonly form: StoredForm }[]> {
  return rowsOf(manager, sql`SELECT id, form FROM application WHERE id = ANY(${ids}::uuid[])`);
}
