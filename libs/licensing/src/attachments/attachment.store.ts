import { isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { rowOf, rowsOf, sql } from '@ninety/platform';
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

/** Which of some ids are documents of an application, and for an applicant of its own side. */
export async function idsAttached(
  manager: EntityManager,
  caller: Principal,
  applicationId: Id,
  ids: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const known = await rowsOf<{ id: Id }>(
    manager,
    sql`SELECT id FROM attachment WHERE application_id = ${applicationId} AND id = ANY(${ids}::uuid[])
      AND (side = 'applicant' OR NOT ${isApplicant(caller)})`,
  );
  return new Set(known.map(({ id }) => id));
}

/** Of an application, the one that has these bytes; undefined: none has. */
export function attachmentLike(
  tx: EntityManager,
  applicationId: Id,
  { sha256, kind }: Pick<AttachmentEntity, 'sha256' | 'kind'>,
): Promise<{ readonly id: Id } | undefined> {
  return rowOf(
    tx,
    sql`SELECT id FROM attachment WHERE application_id = ${applicationId} AND sha256 = ${sha256} AND kind = ${kind}
      AND side = 'applicant' ORDER BY id LIMIT 1`,
  );
}

/** A document, by the table that it is kept in, with the SHA-256 of what was uploaded. */
export interface HashedDocument {
  readonly id: Id;
  readonly sha256: string;
  readonly table: string;
}

/** Documents of applications and of licenses, and files that came in, after another one, in the order of their ids. */
export function documentHashes(
  manager: EntityManager,
  after: Id | null,
  count: number,
): Promise<HashedDocument[]> {
  return rowsOf(
    manager,
    sql`SELECT d.* FROM (
        (SELECT id, sha256, 'attachment' AS "table" FROM attachment WHERE ${after}::uuid IS NULL OR id > ${after}
          ORDER BY id LIMIT ${count})
        UNION ALL
        (SELECT id, sha256, 'recorded_document' FROM recorded_document WHERE ${after}::uuid IS NULL OR id > ${after}
          ORDER BY id LIMIT ${count})
        UNION ALL
        (SELECT id, sha256, 'intake' FROM intake WHERE ${after}::uuid IS NULL OR id > ${after}
          ORDER BY id LIMIT ${count})) d
      ORDER BY id LIMIT ${count}`,
  );
}
