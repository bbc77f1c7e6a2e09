import type { Principal } from '@ninety/access';
import { PRINCIPALS } from '@ninety/access';
import {
  empty,
  INSTANT,
  isDay,
  isId,
  isOneOf,
  isText,
  join,
  pageBy,
  preparedList,
  raw,
  rowsOf,
  sql,
} from '@ninety/platform';
import type { Id, Page, PageQuery, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { suppliersInScope } from '../audience/scope.js';
import type { Reviewer, StepState } from './review.js';
import type { ReviewOverride } from './review.store.js';

/** A step of a review, as lists have it. */
export interface ListedStep {
  readonly reviewId: Id;
  readonly applicationId: Id;
  readonly supplierId: Id;
  readonly stepId: string;
  readonly function: string | null;
  readonly principalId: Id | null;
  readonly delegateId: Id | null;
  readonly state: StepState;
  readonly openedOn: string | null;
  readonly dueOn: string | null;
  readonly sortOn: string;
  readonly reference: string | null;
  readonly regime: string;
  readonly requestedBy: Id;
  readonly requestedByName: string;
}

const BY_DAY = {
  checks: [isDay, isId, isText],
  keyOf: ({ sortOn, reviewId, stepId }: ListedStep) => [sortOn, reviewId, stepId],
} as const;

/** The open steps that wait for some people, by the day on which they are due; without a day last. */
export function waitingPage(
  manager: EntityManager,
  people: readonly Reviewer[],
  query: PageQuery,
): Promise<Page<ListedStep>> {
  const ids = people.map(({ id }) => id);
  const functions = people.flatMap(({ supplierId, functions: names }) =>
    names.map((name) => ({ supplierId, name })),
  );
  return pageBy(query, BY_DAY, async (after, count) => {
    if (people.length === 0) return [];
    // Each person, as delegate or by name, and each function has its own ordered run of an index; the runs are merged.
    const ofPeople = ids.map(
      (id) => sql`(${openSteps(sql`s.delegate_id = ${id}::uuid`, after, count)})
        UNION ALL (${openSteps(sql`s.delegate_id IS NULL AND s.principal_id = ${id}::uuid`, after, count)})`,
    );
    const ofFunctions = functions.map(
      ({ supplierId, name }) =>
        sql`UNION ALL (${openSteps(
          sql`s.delegate_id IS NULL AND s.function IS NOT NULL AND s.supplier_id = ${supplierId}::uuid AND s.function = ${name}`,
          after,
          count,
        )})`,
    );
    const runs = sql`${join(ofPeople, ' UNION ALL ')} ${functions.length === 0 ? empty : join(ofFunctions, ' ')}`;
    return stepsFrom(manager, runs, count);
  });
}

function openSteps(condition: Sql, after: readonly string[] | null, count: number): Sql {
  return sql`SELECT s.* FROM review_step s WHERE s.state = 'open' AND ${condition} ${afterStep(after)}
    ORDER BY s.sort_on, s.review_id, s.step_id LIMIT ${raw(String(count))}`;
}

/** The steps of all reviews that exist for a caller, in a state. */
export function stepsPage(
  manager: EntityManager,
  caller: Principal,
  state: StepState,
  query: PageQuery,
): Promise<Page<ListedStep>> {
  const suppliers = suppliersInScope(caller);
  return pageBy(query, BY_DAY, (after, count) =>
    stepsFrom(
      manager,
      sql`SELECT s.* FROM review_step s WHERE s.state = ${state}
          ${suppliers === null ? empty : sql`AND ${isOneOf(sql`s.supplier_id`, suppliers)}`} ${afterStep(after)}
        ORDER BY s.sort_on, s.review_id, s.step_id LIMIT ${raw(String(count))}`,
      count,
    ),
  );
}

function afterStep(after: readonly string[] | null): Sql {
  if (after === null) return empty;
  const [day, id, stepId] = after;
  return sql`AND (s.sort_on, s.review_id, s.step_id) > (${day}::date, ${id}::uuid, ${stepId}::text)`;
}

/** A step for two reasons is one. What else is shown of each is looked up by its key, however many there are of it. */
function stepsFrom(manager: EntityManager, chosen: Sql, count: number): Promise<ListedStep[]> {
  return rowsOf<ListedStep>(
    manager,
    preparedList(sql`SELECT s.review_id AS "reviewId", s.application_id AS "applicationId", s.supplier_id AS "supplierId",
        s.step_id AS "stepId", s.function, s.principal_id AS "principalId", s.delegate_id AS "delegateId", s.state,
        s.opened_on::text AS "openedOn", s.due_on::text AS "dueOn", s.sort_on::text AS "sortOn", a.reference, a.regime,
        r.requested_by AS "requestedBy", r.name AS "requestedByName"
      FROM (SELECT DISTINCT ON (c.sort_on, c.review_id, c.step_id) c.* FROM (${chosen}) c
        ORDER BY c.sort_on, c.review_id, c.step_id LIMIT ${raw(String(count))}) s
      CROSS JOIN LATERAL (SELECT r.requested_by, p.name FROM review r JOIN ${PRINCIPALS} p ON p.id = r.requested_by
        WHERE r.id = s.review_id LIMIT 1) r
      CROSS JOIN LATERAL (SELECT a.form ->> 'reference' AS reference, a.form -> 'tracked' ->> 'regime' AS regime FROM application a
        WHERE a.id = s.application_id LIMIT 1) a
      ORDER BY s.sort_on, s.review_id, s.step_id`),
  );
}

/** The filings without their review that exist for a caller, the newest first. */
export function overridesPage(
  manager: EntityManager,
  caller: Principal,
  query: PageQuery,
): Promise<Page<ReviewOverride>> {
  const suppliers = suppliersInScope(caller);
  return pageBy(query, BY_EVENT, (after, count) =>
    rowsOf<ReviewOverride>(
      manager,
      sql`${OVERRIDES} WHERE (${suppliers}::uuid[] IS NULL OR o.supplier_id = ANY(${suppliers}::uuid[]))
          AND (${after?.[0]}::uuid IS NULL OR o.event_id < ${after?.[0]}::uuid)
        ORDER BY o.event_id DESC LIMIT ${count}`,
    ),
  );
}

/** Those of an application. */
export function overridesOf(manager: EntityManager, applicationId: Id): Promise<ReviewOverride[]> {
  return rowsOf<ReviewOverride>(
    manager,
    sql`${OVERRIDES} WHERE o.application_id = ${applicationId} ORDER BY o.event_id`,
  );
}

const OVERRIDES: Sql = sql`SELECT o.event_id AS "eventId", o.application_id AS "applicationId", o.supplier_id AS "supplierId",
    o.reason, o.policies, o.recorded_by AS "recordedBy",
    to_char(o.recorded_at AT TIME ZONE 'UTC', ${raw(INSTANT)}) AS "recordedAt"
  FROM review_override o`;

const BY_EVENT = { checks: [isId], keyOf: ({ eventId }: ReviewOverride) => [eventId] } as const;
