import { ADDRESSEES } from '@ninety/access';
import { newId, rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { MailKind, MailNotice } from './notice.js';

/** Keeps what is to be told those who have an address; what was told of already is not told again. */
export function insertNotices(tx: EntityManager, notices: readonly MailNotice[]): Promise<void> {
  const rows = notices.map((one) => ({ ...one, id: newId() }));
  return run(
    tx,
    sql`INSERT INTO mail_notice (id, principal_id, kind, key, content)
      SELECT n.id, n."principalId", n.kind, n.key, n.content
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS n (id uuid, "principalId" uuid, kind text, key text, content jsonb)
        JOIN ${ADDRESSEES} p ON p.id = n."principalId"
      ON CONFLICT DO NOTHING`,
  );
}

/**
 * Puts the waiting notices, some at a time, into mails: those of one person and kind into one, which is tried for so long after
 * the oldest of them. Answers how many.
 */
export async function bundleNotices(tx: EntityManager, count: number, triedForDays: number): Promise<number> {
  const waiting = await rowsOf<{ id: Id; principalId: Id; kind: MailKind; since: Date }>(
    tx,
    sql`SELECT id, principal_id AS "principalId", kind, created_at AS since FROM mail_notice WHERE mail_id IS NULL
      ORDER BY id LIMIT ${count} FOR UPDATE SKIP LOCKED`,
  );
  if (waiting.length === 0) return 0;
  const mails = new Map<string, { id: Id; principalId: Id; kind: MailKind; since: Date }>();
  const parts = waiting.map(({ id, principalId, kind, since }) => {
    const about = `${principalId} ${kind}`;
    const mail = mails.get(about) ?? { id: newId(), principalId, kind, since };
    mails.set(about, mail);
    return { id, mailId: mail.id };
  });
  await run(
    tx,
    sql`INSERT INTO mail (id, principal_id, kind, give_up_at)
      SELECT m.id, m."principalId", m.kind, m.since + make_interval(days => ${triedForDays})
      FROM jsonb_to_recordset(${JSON.stringify([...mails.values()])}::jsonb) AS m (id uuid, "principalId" uuid, kind text, since timestamptz)`,
  );
  await run(
    tx,
    sql`UPDATE mail_notice n SET mail_id = p."mailId"
      FROM jsonb_to_recordset(${JSON.stringify(parts)}::jsonb) AS p (id uuid, "mailId" uuid) WHERE n.id = p.id`,
  );
  return waiting.length;
}

/** What a mail tells, in the order in which it happened; of more than so many the first. */
export function noticesOf(manager: EntityManager, mailId: Id, most: number): Promise<ToldNotice[]> {
  return rowsOf<ToldNotice>(
    manager,
    sql`SELECT kind, content, count(*) OVER ()::int AS count FROM mail_notice WHERE mail_id = ${mailId} ORDER BY id LIMIT ${most}`,
  );
}

/** With how many the mail has. */
export type ToldNotice = Pick<MailNotice, 'kind' | 'content'> & { readonly count: number };
