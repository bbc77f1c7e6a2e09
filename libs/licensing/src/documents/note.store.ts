import { PRINCIPALS } from '@ninety/access';
import { BY_ID, pageBy, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { NoteResponseDto } from './documents.contract.js';

/** A note as it is to be kept. */
export interface NewNote {
  readonly id: Id;
  readonly applicationId: Id;
  readonly office: string;
  readonly text: string;
  readonly authorId: Id;
  readonly createdAt: Date;
}

export function insertNote(
  tx: EntityManager,
  { id, applicationId, office, text, authorId, createdAt }: NewNote,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO application_note (id, application_id, office, text, author_id, created_at)
      VALUES (${id}, ${applicationId}, ${office}, ${text}, ${authorId}, ${createdAt})`,
  );
}

/**
 * The notes on an application, in their order.
 *
 * @param office whose; null: every office's
 */
export function notesPage(
  manager: EntityManager,
  applicationId: Id,
  office: string | null,
  query: PageQuery,
): Promise<Page<NoteResponseDto>> {
  return pageBy(query, BY_ID, (after, count) =>
    rowsOf<NoteResponseDto>(
      manager,
      sql`SELECT n.id, n.office, n.text, p.name AS author, n.created_at AS "createdAt"
        FROM application_note n JOIN ${PRINCIPALS} p ON p.id = n.author_id
        WHERE n.application_id = ${applicationId} AND (${office}::text IS NULL OR n.office = ${office})
          AND (${after?.[0] ?? null}::uuid IS NULL OR n.id > ${after?.[0] ?? null})
        ORDER BY n.id LIMIT ${count}`,
    ),
  );
}
