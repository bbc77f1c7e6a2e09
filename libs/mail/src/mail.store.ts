import { ADDRESSEES } from '@ninety/access';
import { prepared, rowOf, run, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { SentKind } from './notice.js';

/** How a mail stands. docs/mail.md */
export const MAIL_STATUSES = ['pending', 'sending', 'sent', 'failed', 'uncertain', 'dropped'] as const;
export type MailStatus = (typeof MAIL_STATUSES)[number];

/** Whether a mail is known not to have arrived, and is not tried any more. */
export function isUndelivered(status: MailStatus | null | undefined): boolean {
  return status === 'failed' || status === 'dropped';
}

/** A mail, and by which token it was taken: it stays theirs until somebody else takes it, also when the time is over. */
export interface Lease {
  readonly id: Id;
  readonly lease: string;
}

/** A mail that was taken to be sent. */
export interface LeasedMail extends Lease {
  readonly principalId: Id;
  readonly kind: SentKind;
  readonly attemptCount: number;
  readonly giveUpAt: Date;
  readonly createdAt: Date;
  /** Null: whoever it is for may get it no more, or wants none of its kind. */
  readonly to: { readonly name: string; readonly address: string } | null;
}

/** Takes the longest due that nobody else has. */
export async function leaseMail(manager: EntityManager, seconds: number): Promise<LeasedMail | undefined> {
  const row = await rowOf<Omit<LeasedMail, 'to'> & { name: string | null; email: string | null }>(
    manager,
    prepared(sql`WITH free AS (
        SELECT id FROM mail
        WHERE status = 'pending' AND next_attempt_at <= now() AND (leased_until IS NULL OR leased_until < now())
        ORDER BY next_attempt_at, id LIMIT 1 FOR UPDATE SKIP LOCKED),
      taken AS (
        UPDATE mail m SET leased_until = now() + make_interval(secs => ${seconds}), lease = gen_random_uuid()
        FROM free WHERE m.id = free.id RETURNING m.*)
      SELECT t.id, t.lease, t.principal_id AS "principalId", t.kind, t.attempt_count AS "attemptCount", t.give_up_at AS "giveUpAt",
        t.created_at AS "createdAt", p.name, p.email
      FROM taken t LEFT JOIN ${ADDRESSEES} p ON p.id = t.principal_id
        AND NOT EXISTS (SELECT FROM mail_preference o WHERE o.principal_id = p.id AND t.kind = ANY(o.off))`),
  );
  if (!row) return undefined;
  const { name, email, ...mail } = row;
  return { ...mail, to: name === null || email === null ? null : { name, address: email } };
}

/**
 * Has a mail for so long from now on; `sending` notes besides that the server asked for it, before it gets any of it. Answers
 * whether it is ours still.
 */
export async function holdMail(
  manager: EntityManager,
  { id, lease }: Lease,
  status: 'pending' | 'sending',
  seconds: number,
): Promise<boolean> {
  const row = await rowOf(
    manager,
    prepared(sql`UPDATE mail SET status = ${status}, leased_until = now() + make_interval(secs => ${seconds})
      WHERE id = ${id} AND lease = ${lease} AND status = 'pending' RETURNING id`),
  );
  return row !== undefined;
}

/** What came of an attempt. */
export interface MailOutcome {
  readonly status: Exclude<MailStatus, 'sending'>;
  /** Null: none comes. */
  readonly nextAttemptAt: Date | null;
  readonly error: string | null;
  readonly isAttempt: boolean;
}

/** Writes what came of an attempt, and has the mail no more. Answers whether it was ours still: else nothing is written. */
export async function concludeMail(
  manager: EntityManager,
  { id, lease }: Lease,
  { status, nextAttemptAt, error, isAttempt }: MailOutcome,
): Promise<boolean> {
  const hasEnded = status !== 'pending';
  const row = await rowOf(
    manager,
    sql`UPDATE mail SET status = ${status}, next_attempt_at = ${nextAttemptAt}, leased_until = NULL, lease = NULL,
        attempt_count = attempt_count + ${isAttempt ? 1 : 0}, error = coalesce(${error}, error),
        ended_at = CASE WHEN ${hasEnded} THEN now() END
      WHERE id = ${id} AND lease = ${lease} AND status IN ('pending', 'sending', 'uncertain') RETURNING id`,
  );
  return row !== undefined;
}

/** Whoever was sending these is gone: whether they were sent, nobody knows. If not gone after all, they may still say so. */
export function markUncertain(manager: EntityManager, error: string): Promise<void> {
  return run(
    manager,
    sql`UPDATE mail SET status = 'uncertain', next_attempt_at = NULL, leased_until = NULL, error = ${error}, ended_at = now()
      WHERE status = 'sending' AND leased_until < now()`,
  );
}

/** Ends what could not be sent in its time. */
export function giveUpOld(manager: EntityManager): Promise<void> {
  return run(
    manager,
    sql`UPDATE mail SET status = 'failed', next_attempt_at = NULL, leased_until = NULL, ended_at = now()
      WHERE status = 'pending' AND give_up_at < now() AND (leased_until IS NULL OR leased_until < now())`,
  );
}

/** Deletes what ended long ago, with what it told, some at a time. */
export function forgetEnded(manager: EntityManager, days: number, count: number): Promise<void> {
  return run(
    manager,
    sql`DELETE FROM mail WHERE id IN (
      SELECT id FROM mail WHERE ended_at < now() - make_interval(days => ${days}) LIMIT ${count})`,
  );
}

/** Of one mail how it stands, locked; undefined: there is none. */
export function lockMail(tx: EntityManager, id: Id): Promise<{ readonly status: MailStatus } | undefined> {
  return rowOf(tx, sql`SELECT status FROM mail WHERE id = ${id} FOR UPDATE`);
}

/** Makes a mail due again, as if it had just been written. */
export function reviveMail(tx: EntityManager, id: Id, triedForDays: number): Promise<void> {
  return run(
    tx,
    sql`UPDATE mail SET status = 'pending', next_attempt_at = now(), leased_until = NULL, attempt_count = 0, ended_at = NULL,
        give_up_at = now() + make_interval(days => ${triedForDays})
      WHERE id = ${id}`,
  );
}
