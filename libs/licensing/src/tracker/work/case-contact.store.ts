import { isDay, isId, pageBy, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Page, PageQuery, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { CaseContactResponseDto, ContactChannel, ContactDirection } from './case-work.contract.js';

/** A contact with the authority as it was written down. */
export interface CaseContact {
  readonly id: Id;
  readonly on: string;
  readonly channel: ContactChannel;
  readonly direction: ContactDirection;
  readonly with: string;
  readonly said: string;
  readonly attachmentIds: readonly Id[];
  readonly supersedes: Id | null;
  /** What stands in its place; null: it stands. */
  readonly supersededBy: Id | null;
  readonly reason: string | null;
  readonly recordedBy: Id;
  readonly recordedAt: Date;
}

/** Adds one, which is never changed: a later one may supersede it. */
export function appendContact(tx: EntityManager, applicationId: Id, one: CaseContact): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO case_contact (id, application_id, happened_on, channel, direction, with_whom, said, attachment_ids,
        supersedes, reason, recorded_by, recorded_at)
      VALUES (${one.id}, ${applicationId}, ${one.on}, ${one.channel}, ${one.direction}, ${one.with}, ${one.said},
        ${one.attachmentIds}::uuid[], ${one.supersedes}, ${one.reason}, ${one.recordedBy}, ${one.recordedAt})`,
  );
}

/** Of an application; undefined: there is none, or it was corrected. */
export function standingContact(
  tx: EntityManager,
  applicationId: Id,
  id: Id,
): Promise<Pick<CaseContact, 'id'> | undefined> {
  return rowOf(
    tx,
    sql`SELECT c.id FROM case_contact c WHERE c.application_id = ${applicationId} AND c.id = ${id}
      AND NOT EXISTS (SELECT FROM case_contact s WHERE s.supersedes = c.id)`,
  );
}

/** In the order in which they were, those that were corrected too. */
export function contactsPage(
  manager: EntityManager,
  applicationId: Id,
  query: PageQuery,
): Promise<Page<CaseContact>> {
  return pageBy(query, BY_DAY, (after, count) =>
    rowsOf<CaseContact>(
      manager,
      sql`${CONTACTS} WHERE c.application_id = ${applicationId}
          AND (${after?.[0]}::date IS NULL OR (c.happened_on, c.id) > (${after?.[0]}::date, ${after?.[1]}::uuid))
        ORDER BY c.happened_on, c.id LIMIT ${count}`,
    ),
  );
}

/** All of an application. */
export function contactsOf(manager: EntityManager, applicationId: Id): Promise<CaseContact[]> {
  return rowsOf<CaseContact>(
    manager,
    sql`${CONTACTS} WHERE c.application_id = ${applicationId} ORDER BY c.happened_on, c.id`,
  );
}

/** All of several applications, by application. */
export async function contactsOfEach(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<ReadonlyMap<Id, readonly CaseContact[]>> {
  const rows = await rowsOf<CaseContact & { readonly applicationId: Id }>(
    manager,
    sql`${CONTACTS_WITH_CASE} WHERE c.application_id = ANY(${applicationIds}::uuid[]) ORDER BY c.happened_on, c.id`,
  );
  const byCase = new Map<Id, CaseContact[]>();
  for (const { applicationId, ...contact } of rows) {
    const ofCase = byCase.get(applicationId) ?? [];
    ofCase.push(contact);
    byCase.set(applicationId, ofCase);
  }
  return byCase;
}

const BY_DAY = {
  checks: [isDay, isId],
  keyOf: ({ on, id }: Pick<CaseContact, 'on' | 'id'>) => [on, id],
} as const;

const CONTACT = sql`c.id, c.happened_on::text AS "on", c.channel, c.direction,
    c.with_whom AS "with", c.said, c.attachment_ids AS "attachmentIds", c.supersedes, s.id AS "supersededBy", c.reason,
    c.recorded_by AS "recordedBy", c.recorded_at AS "recordedAt"`;
const STANDING = sql`case_contact c LEFT JOIN case_contact s ON s.supersedes = c.id`;
const CONTACTS: Sql = sql`SELECT ${CONTACT} FROM ${STANDING}`;
const CONTACTS_WITH_CASE: Sql = sql`SELECT c.application_id AS "applicationId", ${CONTACT} FROM ${STANDING}`;

export function contactView(contact: CaseContact): CaseContactResponseDto {
  return { ...contact, recordedAt: contact.recordedAt.toISOString() };
}
