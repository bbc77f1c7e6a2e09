import { isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { AttachmentEntity } from '../applications/application.entity.js';

export async function insertAttachment(tx: EntityManager, attachment: AttachmentEntity): Promise<void> {
  await tx.insert(AttachmentEntity, attachment);
}

/** Every document of an application, whoever may see it. */
export function attachmentsOf(manager: EntityManager, applicationId: Id): Promise<AttachmentEntity[]> {
  return manager.find(AttachmentEntity, { where: { applicationId } });
}

/** How many of some are documents of an application, and for an applicant of its own side. */
export async function countKnown(
  tx: EntityManager,
  caller: Principal,
  applicationId: Id,
  ids: readonly Id[],
): Promise<number> {
  const known = await rowsOf(
    tx,
    sql`SELECT id FROM attachment WHERE application_id = ${applicationId} AND id = ANY(${ids}::uuid[])
      AND (side = 'applicant' OR NOT ${isApplicant(caller)})`,
  );
  return known.length;
}

/** Documents after another one, in the order of their ids, with the SHA-256 of what was uploaded. */
export function attachmentHashes(
  manager: EntityManager,
  after: Id | null,
  count: number,
): Promise<{ readonly id: Id; readonly sha256: string }[]> {
  return rowsOf(
    manager,
    sql`SELECT id, sha256 FROM attachment WHERE ${after}::uuid IS NULL OR id > ${after} ORDER BY id LIMIT ${count}`,
  );
}
