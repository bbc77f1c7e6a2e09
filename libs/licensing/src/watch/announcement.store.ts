import { prepared, rowsOf, sql } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Of what days brought to an application, what was not told yet: it is from now on. In the transaction that tells it. */
export async function notToldYet<News extends { readonly key: string }>(
  tx: EntityManager,
  applicationId: Id,
  news: readonly News[],
): Promise<News[]> {
  if (news.length === 0) return [];
  const fresh = await rowsOf<{ key: string }>(
    tx,
    prepared(sql`INSERT INTO application_announcement (application_id, key)
      SELECT ${applicationId}, unnest(${news.map(({ key }) => key)}::text[]) ON CONFLICT DO NOTHING RETURNING key`),
  );
  const keys = new Set(fresh.map(({ key }) => key));
  return news.filter(({ key }) => keys.has(key));
}

/** What was told of what days brought to an application, the newest first. */
export async function toldKeys(tx: EntityManager, applicationId: Id): Promise<string[]> {
  const rows = await rowsOf<{ key: string }>(
    tx,
    prepared(
      sql`SELECT key FROM application_announcement WHERE application_id = ${applicationId} ORDER BY announced_at DESC, key`,
    ),
  );
  return rows.map(({ key }) => key);
}
