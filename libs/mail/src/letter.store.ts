import { ADDRESSEES } from '@ninety/access';
import { newId, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { Mailbox, MailLetter } from './letter.js';
import type { MailStatus } from './mail.store.js';
import { LETTER_KIND } from './notice.js';

/** Keeps a letter to be sent; one that is kept already is not kept again. */
export function insertLetter(
  tx: EntityManager,
  { id, senderId, to, subject, text }: MailLetter,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO mail_letter (id, principal_id, to_name, to_address, subject, body)
      VALUES (${id}, ${senderId}, ${to.name}, ${to.address}, ${subject}, ${text}) ON CONFLICT DO NOTHING`,
  );
}

/** Puts the waiting letters, some at a time, each into a mail of its own. Answers how many. */
export async function bundleLetters(tx: EntityManager, count: number, triedForDays: number): Promise<number> {
  const waiting = await rowsOf<{ id: Id; principalId: Id; since: Date }>(
    tx,
    sql`SELECT id, principal_id AS "principalId", created_at AS since FROM mail_letter WHERE mail_id IS NULL
      ORDER BY id LIMIT ${count} FOR UPDATE SKIP LOCKED`,
  );
  if (waiting.length === 0) return 0;
  const rows = JSON.stringify(waiting.map((one) => ({ ...one, mailId: newId() })));
  await run(
    tx,
    sql`INSERT INTO mail (id, principal_id, kind, give_up_at)
      SELECT l."mailId", l."principalId", ${LETTER_KIND}, l.since + make_interval(days => ${triedForDays})
      FROM jsonb_to_recordset(${rows}::jsonb) AS l ("mailId" uuid, "principalId" uuid, since timestamptz)`,
  );
  await run(
    tx,
    sql`UPDATE mail_letter n SET mail_id = l."mailId"
      FROM jsonb_to_recordset(${rows}::jsonb) AS l (id uuid, "mailId" uuid) WHERE n.id = l.id`,
  );
  return waiting.length;
}

/** What a mail has of a letter. */
export interface SentLetter {
  readonly to: Mailbox;
  readonly subject: string;
  readonly text: string;
  /** Where answers go; null: its sender has no address, or may act no more. */
  readonly replyTo: Mailbox | null;
}

/** The letter of a mail; undefined: it has none. */
export async function letterOf(manager: EntityManager, mailId: Id): Promise<SentLetter | undefined> {
  const row = await rowOf<{
    toName: string;
    toAddress: string;
    subject: string;
    text: string;
    name: string | null;
    email: string | null;
  }>(
    manager,
    sql`SELECT l.to_name AS "toName", l.to_address AS "toAddress", l.subject, l.body AS text, p.name, p.email
      FROM mail_letter l LEFT JOIN ${ADDRESSEES} p ON p.id = l.principal_id WHERE l.mail_id = ${mailId}`,
  );
  if (!row) return undefined;
  const { toName, toAddress, subject, text, name, email } = row;
  const replyTo = name === null || email === null ? null : { name, address: email };
  return { to: { name: toName, address: toAddress }, subject, text, replyTo };
}

/** How the mails of some letters fare; those that ended long ago are forgotten. */
export async function letterStatuses(
  manager: EntityManager,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, MailStatus>> {
  const rows = await rowsOf<{ id: Id; status: MailStatus }>(
    manager,
    sql`SELECT id, status FROM mail_letter WHERE id = ANY(${ids}::uuid[])`,
  );
  return new Map(rows.map(({ id, status }) => [id, status]));
}
