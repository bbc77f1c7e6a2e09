import { BY_ID, notFound, pageBy, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import type { Principal } from '@ninety/access';
import type { EntityManager } from 'typeorm';
import { suppliersInScope } from '../audience/scope.js';
import type { ProposalsQuery } from './proposal.contract.js';
import type { Proposal } from './proposal.js';

const PROPOSALS: Sql = sql`SELECT p.id, p.supplier_id AS "supplierId", p.application_id AS "applicationId", p.kind, p.body AS observation,
    p.source, p.intake_id AS "intakeId", p.tool, p.job_id AS "jobId", p.line, p.why, p.remark, p.reads, p.state, p.version,
    p.made_by AS "madeBy", p.made_at AS "madeAt", p.answered_by AS "answeredBy", p.answered_at AS "answeredAt", p.reason,
    p.event_id AS "eventId", p.is_changed AS "isChanged"
  FROM proposal p`;

function visibleTo(caller: Principal): Sql {
  const suppliers = suppliersInScope(caller);
  return sql`(${suppliers}::uuid[] IS NULL OR p.supplier_id = ANY(${suppliers}::uuid[]))`;
}

/** How many are open of those that the caller may see. */
export async function openProposals(manager: EntityManager, caller: Principal): Promise<number> {
  const row = await rowOf<{ count: number }>(
    manager,
    sql`SELECT count(*)::int AS count FROM proposal p WHERE ${visibleTo(caller)} AND p.state = 'open'`,
  );
  return row?.count ?? 0;
}

/** The newest first. */
export function proposalsPage(
  manager: EntityManager,
  caller: Principal,
  query: ProposalsQuery,
): Promise<Page<Proposal>> {
  const { state, applicationId, source, intakeId, jobId } = query;
  return pageBy(query, BY_ID, (after, count) =>
    rowsOf<Proposal>(
      manager,
      sql`${PROPOSALS} WHERE ${visibleTo(caller)}
          AND (${state}::text IS NULL OR p.state = ${state}::text)
          AND (${applicationId}::uuid IS NULL OR p.application_id = ${applicationId}::uuid)
          AND (${source}::text IS NULL OR p.source = ${source}::text)
          AND (${intakeId}::uuid IS NULL OR p.intake_id = ${intakeId}::uuid)
          AND (${jobId}::uuid IS NULL OR p.job_id = ${jobId}::uuid)
          AND (${after?.[0]}::uuid IS NULL OR p.id < ${after?.[0]}::uuid)
        ORDER BY p.id DESC LIMIT ${count}`,
    ),
  );
}

/** What files proposed, in the order in which it was read. */
export function proposalsOfIntakes(manager: EntityManager, intakeIds: readonly Id[]): Promise<Proposal[]> {
  return rowsOf(manager, sql`${PROPOSALS} WHERE p.intake_id = ANY(${intakeIds}::uuid[]) ORDER BY p.id`);
}

/** @throws Problem 404, also for another company's */
export async function findProposal(manager: EntityManager, caller: Principal, id: Id): Promise<Proposal> {
  const found = await rowOf<Proposal>(manager, sql`${PROPOSALS} WHERE p.id = ${id} AND ${visibleTo(caller)}`);
  if (!found) throw notFound('proposal');
  return found;
}

/** For one who answers it at a time. @throws Problem 404, as `findProposal` */
export async function lockProposal(tx: EntityManager, caller: Principal, id: Id): Promise<Proposal> {
  await run(tx, sql`SELECT 1 FROM proposal p WHERE p.id = ${id} AND ${visibleTo(caller)} FOR UPDATE`);
  return findProposal(tx, caller, id);
}

export async function insertProposals(tx: EntityManager, proposals: readonly Proposal[]): Promise<void> {
  await run(
    tx,
    sql`INSERT INTO proposal (id, supplier_id, application_id, kind, body, source, intake_id, tool, job_id, line, why, remark, reads, state,
        version, made_by, made_at)
      SELECT g.id, g."supplierId", g."applicationId", g.kind, g.observation, g.source, g."intakeId", g.tool, g."jobId", g.line,
        g.why, g.remark, g.reads, g.state, g.version, g."madeBy", g."madeAt"
      FROM jsonb_to_recordset(${JSON.stringify(proposals)}::jsonb) AS g (id uuid, "supplierId" uuid, "applicationId" uuid, kind text,
        observation jsonb, source text, "intakeId" uuid, tool text, "jobId" uuid, line int, why text, remark jsonb, reads jsonb, state text,
        version int, "madeBy" uuid, "madeAt" timestamptz)`,
  );
}

/** Keeps how one was answered, which is locked. */
export function saveAnswer(tx: EntityManager, one: Proposal): Promise<void> {
  return run(
    tx,
    sql`UPDATE proposal SET application_id = ${one.applicationId}, state = ${one.state}, version = ${one.version},
        answered_by = ${one.answeredBy}, answered_at = ${one.answeredAt}, reason = ${one.reason}, event_id = ${one.eventId},
        is_changed = ${one.isChanged}
      WHERE id = ${one.id}`,
  );
}

/** A line of the file of an import. */
export interface ImportedLine {
  readonly jobId: Id;
  readonly line: number;
}

/**
 * Whether an import proposed an observation of an application, or one of these lines did, whichever application it was
 * accepted of, and however it was answered. Between which days it lies does not count: of what has no day, it grows.
 */
export async function isProposed(
  tx: EntityManager,
  supplierId: Id,
  applicationId: Id,
  lines: readonly ImportedLine[],
  observation: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const body = JSON.stringify(observation);
  const row = await rowOf(
    tx,
    sql`WITH alike AS (
        SELECT body FROM proposal WHERE application_id = ${applicationId} AND source = 'import' AND supplier_id = ${supplierId}
        UNION ALL
        SELECT p.body FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb) AS l ("jobId" uuid, line int)
          JOIN proposal p ON p.job_id = l."jobId" AND p.line = l.line AND p.supplier_id = ${supplierId})
      SELECT 1 FROM alike WHERE body - ${BETWEEN}::text[] = ${body}::jsonb - ${BETWEEN}::text[] LIMIT 1`,
  );
  return row !== undefined;
}

const BETWEEN = ['notBefore', 'notAfter'];
