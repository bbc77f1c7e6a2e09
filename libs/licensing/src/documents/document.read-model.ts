import { PARTY_ROWS } from '@ninety/parties';
import { rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { MessageAttachmentResponseDto } from './documents.contract.js';
import type { Matter, NamedParty } from './letters.js';

/** The parties of an application in their order: as they were filed, in a draft as they are. */
export function namedParties(manager: EntityManager, applicationId: Id): Promise<NamedParty[]> {
  return rowsOf<NamedParty>(
    manager,
    sql`SELECT ap.role, coalesce(ap.snapshot ->> 'name', p.name) AS name,
        coalesce(ap.snapshot ->> 'country', p.country) AS country,
        coalesce(ap.snapshot -> 'addresses', p.addresses) AS addresses
      FROM application_party ap JOIN ${PARTY_ROWS} p ON p.id = ap.party_id
      WHERE ap.application_id = ${applicationId} ORDER BY ap.position`,
  );
}

/** What the applicant attached. */
export function applicantsDocuments(
  manager: EntityManager,
  applicationId: Id,
): Promise<Matter['attachments'][number][]> {
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
