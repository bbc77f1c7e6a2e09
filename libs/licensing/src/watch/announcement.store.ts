import { gatherable, prepared, recalled, remember, rowsOf, run, sql } from '@ninety/platform';
import type { Id, Sql } from '@ninety/platform';
import type { EntityManager } from 'typeorm';

/** Of what days brought to an application, what was not told yet: it is from now on. In the transaction that tells it. */
export async function notToldYet<News extends { readonly key: string }>(
  tx: EntityManager,
  applicationId: Id,
  news: readonly News[],
): Promise<News[]> {
  if (news.length === 0) return [];
  const fresh = await rowsOf<{ key: string }>(tx, prepared(telling(applicationId, news)));
  const keys = new Set(fresh.map(({ key }) => key));
  return news.filter(({ key }) => keys.has(key));
}

/** Of an application that this transaction made nothing was told yet. */
export function nothingTold(tx: EntityManager, applicationId: Id): void {
  remember(tx, toldKey(applicationId), []);
}

function toldKey(applicationId: Id): string {
  return `told of ${applicationId}`;
}

const keepTold = gatherable(
  (tx, told: readonly { readonly applicationId: Id; readonly key: string }[]): Promise<void> =>
    run(
      tx,
      sql`INSERT INTO application_announcement (application_id, key)
        SELECT t."applicationId", t.key FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS t ("applicationId" uuid, key text)`,
    ),
);

/** The same, with the keys of what was told before, the newest first. */
export async function notToldYetAfter<News extends { readonly key: string }>(
  tx: EntityManager,
  applicationId: Id,
  news: readonly News[],
): Promise<{ readonly fresh: News[]; readonly told: string[] }> {
  if (news.length === 0) return { fresh: [], told: [] };
  const known = recalled<readonly string[]>(tx, toldKey(applicationId));
  if (known) {
    const unknown = news.filter(({ key }) => !known.includes(key));
    await keepTold(tx, ...unknown.map(({ key }) => ({ applicationId, key })));
    remember(tx, toldKey(applicationId), [...known, ...unknown.map(({ key }) => key)].sort());
    return { fresh: unknown, told: [...known] };
  }
  const rows = await rowsOf<{ key: string; isFresh: boolean }>(
    tx,
    prepared(sql`WITH fresh AS (${telling(applicationId, news)})
      SELECT key, true AS "isFresh", NULL AS announced_at FROM fresh
      UNION ALL SELECT key, false, announced_at FROM application_announcement WHERE application_id = ${applicationId}
      ORDER BY announced_at DESC, key`),
  );
  const fresh = new Set(rows.flatMap(({ key, isFresh }) => (isFresh ? [key] : [])));
  const told = rows.flatMap(({ key, isFresh }) => (isFresh ? [] : [key]));
  return { fresh: news.filter(({ key }) => fresh.has(key)), told };
}

/** Answers the keys of what was not told yet. */
function telling(applicationId: Id, news: readonly { readonly key: string }[]): Sql {
  return sql`INSERT INTO application_announcement (application_id, key)
    SELECT ${applicationId}, unnest(${news.map(({ key }) => key)}::text[]) ON CONFLICT DO NOTHING RETURNING key`;
}
