import { isVisibleRow } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { BY_ID, pageBy, rowOf, rowsOf, sql } from '@ninety/platform';
import type { Id, Page, PageQuery } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { INQUIRY } from './inquiry.store.js';
import type { Inquiry, InquiryState } from './inquiry.js';

interface InquiryFilter extends PageQuery {
  readonly applicationId?: Id;
  readonly state?: InquiryState;
}

/** The newest first. */
export function inquiriesPage(
  manager: EntityManager,
  caller: Principal,
  query: InquiryFilter,
): Promise<Page<Inquiry>> {
  const { applicationId, state } = query;
  return pageBy(query, BY_ID, (before, count) =>
    rowsOf<Inquiry>(
      manager,
      sql`SELECT ${INQUIRY} FROM inquiry i WHERE ${isVisibleRow(caller, sql`i.supplier_id`)}
          AND (${before?.[0]}::uuid IS NULL OR i.id < ${before?.[0]}::uuid)
          AND (${applicationId}::uuid IS NULL OR i.application_id = ${applicationId}::uuid)
          AND (${state}::text IS NULL OR i.state = ${state}::text)
        ORDER BY i.id DESC LIMIT ${count}`,
    ),
  );
}

/** How many of a state the caller may see. */
export async function inquiriesCount(
  manager: EntityManager,
  caller: Principal,
  state: InquiryState,
): Promise<number> {
  const row = await rowOf<{ count: number }>(
    manager,
    sql`SELECT count(*)::int AS count FROM inquiry i
      WHERE ${isVisibleRow(caller, sql`i.supplier_id`)} AND i.state = ${state}`,
  );
  return row?.count ?? 0;
}

/** What the desk says of an inquiry. */
export type LastInquiry = Pick<
  Inquiry,
  'id' | 'applicationId' | 'state' | 'rung' | 'kind' | 'sentOn' | 'followUpOn'
>;

/** Of each of some cases the inquiry that was sent last, and the one that is not sent yet. */
export async function lastInquiries(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<ReadonlyMap<Id, { readonly sent: LastInquiry | null; readonly open: LastInquiry | null }>> {
  const rows = await rowsOf<LastInquiry>(
    manager,
    sql`SELECT DISTINCT ON (i.application_id, i.state = 'sent') i.id, i.application_id AS "applicationId", i.state, i.rung, i.kind,
        i.sent_on::text AS "sentOn", i.follow_up_on::text AS "followUpOn"
      FROM inquiry i WHERE i.application_id = ANY(${applicationIds}::uuid[]) AND i.state <> 'cancelled'
      ORDER BY i.application_id, i.state = 'sent', i.sent_on DESC NULLS FIRST, i.id DESC`,
  );
  const found = new Map<Id, { sent: LastInquiry | null; open: LastInquiry | null }>();
  for (const row of rows) {
    const ofCase = found.get(row.applicationId) ?? { sent: null, open: null };
    found.set(row.applicationId, row.state === 'sent' ? { ...ofCase, sent: row } : { ...ofCase, open: row });
  }
  return found;
}

/** Of some cases each inquiry that went by mail from here, with the contact by which that was written down. */
export function mailedContacts(
  manager: EntityManager,
  applicationIds: readonly Id[],
): Promise<{ readonly id: Id; readonly contactId: Id }[]> {
  return rowsOf(
    manager,
    sql`SELECT i.id, i.contact_id AS "contactId" FROM inquiry i
      WHERE i.application_id = ANY(${applicationIds}::uuid[]) AND i.sent_how = 'outbox' AND i.contact_id IS NOT NULL`,
  );
}
