import { isApplicant, PRINCIPALS, selves } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { INSTANT, literals, prepared, raw, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Review, ReviewAct, Reviewer } from './review.js';
import type { PolicyVersion } from './review.js';
import { UNFILED } from '../tracker/tracked-queue.read-model.js';
import type { Snapshot } from './snapshot.js';

const REVIEW =
  raw(`r.id, r.application_id AS "applicationId", r.supplier_id AS "supplierId", r.policies, r.state,
  r.snapshot_hash AS "snapshotHash", r.requested_by AS "requestedBy", r.comment,
  to_char(r.requested_at AT TIME ZONE 'UTC', ${INSTANT}) AS "requestedAt",
  coalesce((SELECT jsonb_agg(jsonb_build_object('stepId', s.step_id, 'place', s.place, 'function', s.function,
      'principalId', s.principal_id, 'delegateId', s.delegate_id, 'dueDays', s.due_days, 'touchedBy', s.touched_by, 'askedBy', s.asked_by,
      'state', s.state, 'openedOn', s.opened_on, 'dueOn', s.due_on, 'watchOn', s.watch_on) ORDER BY s.place)
    FROM review_step s WHERE s.review_id = r.id), '[]') AS steps`);

function reviewsBy(manager: EntityManager, condition: Sql): Promise<Review[]> {
  return rowsOf<Review>(manager, sql`SELECT ${REVIEW} FROM review r WHERE ${condition}`);
}

/** The one under way of an application, which must be locked; undefined: none. */
export async function reviewUnderWay(manager: EntityManager, applicationId: Id): Promise<Review | undefined> {
  const [review] = await reviewsBy(
    manager,
    sql`r.application_id = ${applicationId} AND r.state IN ('in_review', 'ready')`,
  );
  return review;
}

/** The last of each of some applications. */
export async function lastReviews(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<ReadonlyMap<Id, Review>> {
  const reviews = await reviewsBy(
    manager,
    sql`r.application_id = ANY(${applicationIds}::uuid[])
      AND NOT EXISTS (SELECT FROM review n WHERE n.application_id = r.application_id AND n.id > r.id)`,
  );
  return new Map(reviews.map((review) => [review.applicationId, review]));
}

/** All of an application, the newest first; after one, so many. */
export function reviewsOf(
  manager: EntityManager,
  applicationId: Id,
  after: string | undefined,
  count: number,
): Promise<Review[]> {
  return reviewsBy(
    manager,
    sql`r.application_id = ${applicationId} AND (${after}::uuid IS NULL OR r.id < ${after}::uuid)
      ORDER BY r.id DESC LIMIT ${count}`,
  );
}

/** Whether a review of an application was ever requested. */
export async function wasReviewed(manager: EntityManager, applicationId: Id): Promise<boolean> {
  const row = await rowOf(
    manager,
    prepared(sql`SELECT 1 FROM review WHERE application_id = ${applicationId} LIMIT 1`),
  );
  return row !== undefined;
}

export async function insertReview(tx: EntityManager, review: Review): Promise<void> {
  const { id, applicationId, supplierId, policies, state, snapshotHash, requestedBy, requestedAt, comment } =
    review;
  await run(
    tx,
    sql`INSERT INTO review (id, application_id, supplier_id, policies, state, snapshot_hash, requested_by, requested_at, comment)
      VALUES (${id}, ${applicationId}, ${supplierId}, ${JSON.stringify(policies)}, ${state}, ${snapshotHash}, ${requestedBy}, ${requestedAt},
        ${comment})`,
  );
  await saveSteps(tx, review);
}

/** How a review stands, in the place of how it stood, with its application. */
export async function saveReview(tx: EntityManager, review: Review): Promise<void> {
  const { id, state, snapshotHash } = review;
  await run(tx, sql`UPDATE review SET state = ${state}, snapshot_hash = ${snapshotHash} WHERE id = ${id}`);
  await saveSteps(tx, review);
}

async function saveSteps(tx: EntityManager, { id, applicationId, supplierId, steps }: Review): Promise<void> {
  await run(
    tx,
    sql`DELETE FROM review_step WHERE review_id = ${id} AND step_id <> ALL(${steps.map(({ stepId }) => stepId)}::text[])`,
  );
  await run(
    tx,
    sql`INSERT INTO review_step (review_id, step_id, application_id, supplier_id, place, function, principal_id, delegate_id,
        due_days, touched_by, asked_by, state, opened_on, due_on, watch_on)
      SELECT ${id}, g."stepId", ${applicationId}, ${supplierId}, g.place, g.function, g."principalId", g."delegateId", g."dueDays",
        CASE WHEN jsonb_typeof(g."touchedBy") = 'array' THEN ARRAY(SELECT jsonb_array_elements_text(g."touchedBy")) END,
        ARRAY(SELECT jsonb_array_elements_text(g."askedBy")),
        g.state, g."openedOn", g."dueOn", g."watchOn"
      FROM jsonb_to_recordset(${JSON.stringify(steps)}::jsonb) AS g ("stepId" text, place int, function text, "principalId" uuid,
        "delegateId" uuid, "dueDays" int, "touchedBy" jsonb, "askedBy" jsonb, state text, "openedOn" date, "dueOn" date, "watchOn" date)
      ON CONFLICT (review_id, step_id) DO UPDATE SET place = excluded.place, function = excluded.function,
        principal_id = excluded.principal_id, delegate_id = excluded.delegate_id, due_days = excluded.due_days,
        touched_by = excluded.touched_by, asked_by = excluded.asked_by, state = excluded.state, opened_on = excluded.opened_on, due_on = excluded.due_on,
        watch_on = excluded.watch_on`,
  );
}

/** Says of an application, which is locked, how its review stands: in its place in the queues too. */
export async function saveReviewState(
  tx: EntityManager,
  applicationId: Id,
  state: 'in_review' | 'ready' | null,
): Promise<void> {
  await run(tx, sql`UPDATE application SET review = ${state} WHERE id = ${applicationId}`);
  await run(
    tx,
    sql`UPDATE application_outlook SET status = ${state ?? 'draft'}
      WHERE application_id = ${applicationId} AND status IN (${literals(UNFILED)})`,
  );
}

/** Keeps what was reviewed; the same again is kept once. */
export function keepSnapshot(
  tx: EntityManager,
  reviewId: Id,
  hash: string,
  content: Snapshot,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO review_snapshot (review_id, hash, content) VALUES (${reviewId}, ${hash}, ${JSON.stringify(content)})
      ON CONFLICT DO NOTHING`,
  );
}

/** Snapshots of some reviews, by their hashes: those that are asked for. */
export async function snapshotsOf(
  manager: EntityManager,
  reviewIds: readonly Id[],
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Snapshot>> {
  const rows = await rowsOf<{ hash: string; content: Snapshot }>(
    manager,
    sql`SELECT hash, content FROM review_snapshot WHERE review_id = ANY(${reviewIds}::uuid[]) AND hash = ANY(${hashes}::text[])`,
  );
  return new Map(rows.map(({ hash, content }) => [hash, content]));
}

export function appendAct(
  tx: EntityManager,
  { id: reviewId, supplierId }: Pick<Review, 'id' | 'supplierId'>,
  act: ReviewAct,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO review_act (id, review_id, supplier_id, step_id, outcome, comment, delegate_id, snapshot_hash, acted_by, acted_at)
      VALUES (${act.id}, ${reviewId}, ${supplierId}, ${act.stepId}, ${act.outcome}, ${act.comment}, ${act.delegateId},
        ${act.snapshotHash}, ${act.actedBy}, ${act.actedAt})`,
  );
}

/** What was said in some reviews, in order. */
export async function actsOf(
  manager: EntityManager,
  reviewIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly ReviewAct[]>> {
  const rows = await rowsOf<{ reviewId: Id; acts: ReviewAct[] }>(
    manager,
    sql`SELECT a.review_id AS "reviewId", jsonb_agg(jsonb_build_object('id', a.id, 'stepId', a.step_id, 'outcome', a.outcome,
        'comment', a.comment, 'delegateId', a.delegate_id, 'snapshotHash', a.snapshot_hash, 'actedBy', a.acted_by,
        'actedAt', to_char(a.acted_at AT TIME ZONE 'UTC', ${raw(INSTANT)})) ORDER BY a.acted_at, a.id) AS acts
      FROM review_act a WHERE a.review_id = ANY(${reviewIds}::uuid[]) GROUP BY a.review_id`,
  );
  return new Map(rows.map(({ reviewId, acts }) => [reviewId, acts]));
}

/** That an application was filed without its review. */
export interface ReviewOverride {
  readonly eventId: Id;
  readonly applicationId: Id;
  readonly supplierId: Id;
  readonly reason: string;
  readonly policies: readonly PolicyVersion[];
  readonly recordedBy: Id;
  readonly recordedAt: string;
}

export function appendOverride(tx: EntityManager, one: ReviewOverride): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO review_override (event_id, application_id, supplier_id, reason, policies, recorded_by, recorded_at)
      VALUES (${one.eventId}, ${one.applicationId}, ${one.supplierId}, ${one.reason}, ${JSON.stringify(one.policies)},
        ${one.recordedBy}, ${one.recordedAt})`,
  );
}

/** Leaves an override to be told to whom the company does not see. */
export function leaveUntold(
  tx: EntityManager,
  { eventId, applicationId, supplierId }: ReviewOverride,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO review_override_untold (event_id, application_id, supplier_id) VALUES (${eventId}, ${applicationId}, ${supplierId})`,
  );
}

/** Some overrides of which was not told, and from now on was: in the transaction that tells of them. */
export function takeUntold(
  tx: EntityManager,
  count: number,
): Promise<Pick<ReviewOverride, 'eventId' | 'applicationId'>[]> {
  return rowsOf(
    tx,
    sql`WITH taken AS (
        DELETE FROM review_override_untold WHERE event_id IN (
          SELECT event_id FROM review_override_untold ORDER BY event_id LIMIT ${count} FOR UPDATE SKIP LOCKED)
        RETURNING event_id, application_id)
      SELECT event_id AS "eventId", application_id AS "applicationId" FROM taken ORDER BY event_id`,
  );
}

/** Who watches over what companies do and can still act. */
export async function auditors(tx: EntityManager): Promise<Id[]> {
  const rows = await rowsOf<{ id: Id }>(
    tx,
    sql`SELECT p.id FROM ${PRINCIPALS} p WHERE p.role = 'auditor' AND p.disabled_at IS NULL ORDER BY p.id`,
  );
  return rows.map(({ id }) => id);
}

/** Those of a company who may review and can still act. */
export function reviewersOf(
  manager: EntityManager,
  supplierId: Id,
  roles: readonly string[],
): Promise<Reviewer[]> {
  return rowsOf<Reviewer>(
    manager,
    sql`SELECT p.id, p.supplier_id AS "supplierId", p.functions FROM ${PRINCIPALS} p
      WHERE p.supplier_id = ${supplierId} AND p.disabled_at IS NULL AND p.role = ANY(${roles}::text[])`,
  );
}

/** Days on which somebody is stood in for. */
export interface ReviewAbsence {
  readonly delegateId: Id;
  readonly from: string;
  readonly until: string;
}

export function absenceOf(manager: EntityManager, principalId: Id): Promise<ReviewAbsence | undefined> {
  return rowOf<ReviewAbsence>(
    manager,
    sql`SELECT delegate_id AS "delegateId", from_on::text AS "from", until_on::text AS "until"
      FROM review_absence WHERE principal_id = ${principalId}`,
  );
}

export function saveAbsence(
  tx: EntityManager,
  principalId: Id,
  supplierId: Id,
  { delegateId, from, until }: ReviewAbsence,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO review_absence (principal_id, supplier_id, delegate_id, from_on, until_on)
      VALUES (${principalId}, ${supplierId}, ${delegateId}, ${from}, ${until})
      ON CONFLICT (principal_id) DO UPDATE SET delegate_id = excluded.delegate_id, from_on = excluded.from_on, until_on = excluded.until_on`,
  );
}

export function deleteAbsence(tx: EntityManager, principalId: Id): Promise<void> {
  return run(tx, sql`DELETE FROM review_absence WHERE principal_id = ${principalId}`);
}

/** As whom a caller may act on a day: themselves, and for whom they stand in. */
export async function reviewersIn(
  manager: EntityManager,
  caller: Principal,
  today: string,
): Promise<Reviewer[]> {
  if (!isApplicant(caller)) return [];
  return [...caller.memberships, ...(await stoodInFor(manager, selves(caller), today))];
}

/** For whom some people stand in on a day, with what they review; who was disabled is stood in for by nobody. */
function stoodInFor(manager: EntityManager, delegates: readonly Id[], today: string): Promise<Reviewer[]> {
  return rowsOf<Reviewer>(
    manager,
    prepared(sql`SELECT p.id, p.supplier_id AS "supplierId", p.functions FROM review_absence a JOIN ${PRINCIPALS} p ON p.id = a.principal_id AND p.disabled_at IS NULL
      WHERE a.delegate_id = ANY(${delegates}::uuid[]) AND ${today}::date BETWEEN a.from_on AND a.until_on`),
  );
}

/** An open step of which a day brings something. */
export interface WatchedStep {
  readonly reviewId: Id;
  readonly applicationId: Id;
  readonly supplierId: Id;
  readonly stepId: string;
  readonly function: string | null;
  readonly principalId: Id | null;
  readonly delegateId: Id | null;
  readonly dueOn: string;
  readonly watchOn: string;
}

/** Some of them that nobody else is at, locked with their applications: whoever says something on a step has locked that too. */
export function lockWatchedSteps(
  tx: EntityManager,
  today: string,
  besides: readonly Id[],
  count: number,
): Promise<WatchedStep[]> {
  return rowsOf<WatchedStep>(
    tx,
    sql`SELECT s.review_id AS "reviewId", s.application_id AS "applicationId", s.supplier_id AS "supplierId", s.step_id AS "stepId",
        s.function, s.principal_id AS "principalId", s.delegate_id AS "delegateId", s.due_on::text AS "dueOn",
        s.watch_on::text AS "watchOn"
      FROM review_step s JOIN application a ON a.id = s.application_id
      WHERE s.watch_on <= ${today} AND s.review_id <> ALL(${besides}::uuid[])
      ORDER BY s.watch_on, s.review_id LIMIT ${count} FOR UPDATE OF a, s SKIP LOCKED`,
  );
}

export function watchStepAgain(
  tx: EntityManager,
  { reviewId, stepId }: Pick<WatchedStep, 'reviewId' | 'stepId'>,
  watchOn: string | null,
): Promise<void> {
  return run(
    tx,
    sql`UPDATE review_step SET watch_on = ${watchOn} WHERE review_id = ${reviewId} AND step_id = ${stepId}`,
  );
}
