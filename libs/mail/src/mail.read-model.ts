import { BY_ID, empty, pageBy, rowsOf, sql } from '@ninety/platform';
import type { Id, Page, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { MailResponseDto, MailsQuery } from './mail.contract.js';

/** A `MailResponseDto`, of `mail m`. */
const MAIL = sql`m.id, m.principal_id AS "principalId", m.kind, m.status, m.attempt_count AS attempts,
  to_json(m.next_attempt_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "nextAttemptAt", m.error,
  to_json(m.created_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "createdAt",
  to_json(m.ended_at AT TIME ZONE 'UTC') #>> '{}' || 'Z' AS "endedAt"`;

/** How mails fare, the newest first. */
export function mailsPage(manager: EntityManager, query: MailsQuery): Promise<Page<MailResponseDto>> {
  const { status, principalId } = query;
  return pageBy(query, BY_ID, (before, count) =>
    mailsBy(
      manager,
      sql`WHERE true ${before ? sql`AND m.id < ${before[0]}` : empty} ${status === undefined ? empty : sql`AND m.status = ${status}`}
        ${principalId === undefined ? empty : sql`AND m.principal_id = ${principalId}`} ORDER BY m.id DESC LIMIT ${count}`,
    ),
  );
}

/** One; undefined: there is none. */
export async function mailOf(manager: EntityManager, id: Id): Promise<MailResponseDto | undefined> {
  return (await mailsBy(manager, sql`WHERE m.id = ${id}`))[0];
}

function mailsBy(manager: EntityManager, condition: Sql): Promise<MailResponseDto[]> {
  return rowsOf<MailResponseDto>(manager, sql`SELECT ${MAIL} FROM mail m ${condition}`);
}
