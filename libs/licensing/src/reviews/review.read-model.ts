import type { Principal } from '@ninety/access';
import { PRINCIPALS } from '@ninety/access';
import { INSTANT, isDay, isId, isText, pageBy, raw, rowsOf, sql } from '@ninety/platform';
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
  return pageBy(query, BY_DAY, (after, count) => {
    const page = (condition: Sql) =>
      sql`SELECT s.* FROM review_step s WHERE s.state = 'open' AND ${condition} ${afterStep(after)}
        ORDER BY s.sort_on, s.review_id, s.step_id LIMIT ${count}`;
    // Each person, as delegate or by name, and each function has its own ordered run of an index; the runs are merged.
    return stepsFrom(
      manager,
      sql`SELECT p.* FROM unnest(${ids}::uuid[]) AS w (id)
          CROSS JOIN LATERAL (${page(sql`s.delegate_id = w.id`)}) p
        UNION ALL SELECT p.* FROM unnest(${ids}::uuid[]) AS w (id)
          CROSS JOIN LATERAL (${page(sql`s.delegate_id IS NULL AND s.principal_id = w.id`)}) p
        UNION ALL SELECT f.* FROM (SELECT DISTINCT * FROM unnest(${functions.map(({ supplierId }) => supplierId)}::uuid[],
            ${functions.map(({ name }) => name)}::text[]) AS w (supplier_id, name)) w
          CROSS JOIN LATERAL (${page(sql`s.delegate_id IS NULL AND s.function IS NOT NULL
            AND s.supplier_id = w.supplier_id AND s.function = w.name`)}) f`,
      count,
    );
  });
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
          AND (${suppliers}::uuid[] IS NULL OR s.supplier_id = ANY(${suppliers}::uuid[])) ${afterStep(after)}
        ORDER BY s.sort_on, s.review_id, s.step_id LIMIT ${count}`,
      count,
    ),
  );
}

function afterStep(after: readonly string[] | null): Sql {
  const [day, id, stepId] = after ?? [];
  return sql`AND (${day}::date IS NULL OR (s.sort_on, s.review_id, s.step_id) > (${day}::date, ${id}::uuid, ${stepId}::text))`;
}

/** A step for two reasons is one. */
function stepsFrom(manager: EntityManager, chosen: Sql, count: number): Promise<ListedStep[]> {
  return rowsOf<ListedStep>(
    manager,
    sql`SELECT s.review_id AS "reviewId", s.application_id AS "applicationId", s.supplier_id AS "supplierId", s.step_id AS "stepId",
        s.function, s.principal_id AS "principalId", s.delegate_id AS "delegateId", s.state, s.opened_on::text AS "openedOn",
        s.due_on::text AS "dueOn", s.sort_on::text AS "sortOn", a.form ->> 'reference' AS reference,
        a.form -> 'tracked' ->> 'regime' AS regime, r.requested_by AS "requestedBy", p.name AS "requestedByName"
      FROM (SELECT DISTINCT ON (c.sort_on, c.review_id, c.step_id) c.* FROM (${chosen}) c
        ORDER BY c.sort_on, c.review_id, c.step_id LIMIT ${count}) s
      JOIN review r ON r.id = s.review_id JOIN application a ON a.id = s.application_id
      JOIN ${PRINCIPALS} p ON p.id = r.requested_by
      ORDER BY s.sort_on, s.review_id, s.step_id`,
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
