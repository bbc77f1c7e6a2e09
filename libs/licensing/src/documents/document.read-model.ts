import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { MessageAttachmentResponseDto } from './documents.contract.js';
import type { AttachedFile } from './printed-form.js';

/** What the applicant attached. */
export function applicantsDocuments(manager: EntityManager, applicationId: Id): Promise<AttachedFile[]> {
  return rowsOf(
    manager,
    sql`SELECT kind, file_name AS "fileName" FROM attachment
      WHERE application_id = ${applicationId} AND side = 'applicant' ORDER BY id`,
  );
}

/** What goes with messages, by id. */
export async function messageAttachments(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, MessageAttachmentResponseDto>> {
  const rows = await rowsOf<MessageAttachmentResponseDto>(
    manager,
    sql`SELECT id, kind, file_name AS "fileName", sha256, size::int FROM attachment WHERE id = ANY(${ids}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}
