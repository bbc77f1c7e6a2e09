import { PRINCIPALS, selves } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, pageBy, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, PageQuery, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { suppliersInScope } from '../../audience/scope.js';
import type { CaseNoteResponseDto } from './case-work.contract.js';

/** A note as it is to be kept. */
export interface NewCaseNote {
  readonly id: Id;
  readonly applicationId: Id;
  readonly text: string;
  readonly mentions: readonly Id[];
  readonly authorId: Id;
  readonly createdAt: Date;
}

/** Adds one, which is never changed. */
export function insertCaseNote(
  tx: EntityManager,
  { id, applicationId, text, mentions, authorId, createdAt }: NewCaseNote,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO case_note (id, application_id, text, mentions, author_id, created_at)
      VALUES (${id}, ${applicationId}, ${text}, ${mentions}::uuid[], ${authorId}, ${createdAt})`,
  );
}

/** The notes on an application, in their order. */
export function caseNotesPage(
  manager: EntityManager,
  applicationId: Id,
  query: PageQuery,
): Promise<Page<CaseNoteResponseDto>> {
  return pageBy(query, BY_ID, (after, count) =>
    rowsOf<CaseNoteResponseDto>(
      manager,
      sql`${NOTES} WHERE n.application_id = ${applicationId} AND (${after?.[0]}::uuid IS NULL OR n.id > ${after?.[0]}::uuid)
        ORDER BY n.id LIMIT ${count}`,
    ),
  );
}

/** The notes that mention the caller, of all applications that exist for them, the newest first. */
export function mentionsPage(
  manager: EntityManager,
  caller: Principal,
  query: PageQuery,
): Promise<Page<CaseNoteResponseDto>> {
  const suppliers = suppliersInScope(caller);
  return pageBy(query, BY_ID, (after, count) =>
    rowsOf<CaseNoteResponseDto>(
      manager,
      sql`${NOTES} JOIN application a ON a.id = n.application_id
        WHERE n.mentions && ${selves(caller)}::uuid[] AND (${suppliers}::uuid[] IS NULL OR a.supplier_id = ANY(${suppliers}::uuid[]))
          AND (${after?.[0]}::uuid IS NULL OR n.id < ${after?.[0]}::uuid)
        ORDER BY n.id DESC LIMIT ${count}`,
    ),
  );
}

const NOTES: Sql = sql`SELECT n.id, n.application_id AS "applicationId", n.text, n.mentions, n.author_id AS "authorId",
    p.name AS author, n.created_at AS "createdAt"
  FROM case_note n JOIN ${PRINCIPALS} p ON p.id = n.author_id`;

/** Whether something was written of an application that stays. */
export async function hasCaseWork(manager: EntityManager, applicationId: Id): Promise<boolean> {
  const found = await rowsOf(
    manager,
    sql`SELECT FROM case_note WHERE application_id = ${applicationId}
      UNION ALL SELECT FROM case_contact WHERE application_id = ${applicationId}
      UNION ALL SELECT FROM case_hold WHERE application_id = ${applicationId}
      UNION ALL SELECT FROM proposal WHERE application_id = ${applicationId} LIMIT 1`,
  );
  return found.length > 0;
}
