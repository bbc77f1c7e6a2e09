import { may } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { empty, notFound, raw, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, SentenceResponseDto } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { HeldDecision, HeldListResponseDto, HeldListsQuery } from './entity-list.contract.js';
import type { ListFormat } from './import/list-file.js';

export interface LastFetch {
  readonly etag: string | null;
  readonly sha256: string | null;
  /** Whether an entry of the file has ended since the file came into force: it is to be applied again. */
  readonly isOutdated: boolean;
}

/** How a fetch that is under way, or whose process died, is called. */
const FETCHING = 'fetching';
const LONGEST_OUTCOME = 500;
const MOST_HELD = 200;

const HELD =
  raw(`id, reason, because, url, sha256, format, counts, held_at AS "heldAt", decision, decided_by AS "decidedBy",
  decided_at AS "decidedAt", decision_reason AS "decisionReason"`);

/** Whoever moves the time of the last fetch fetches; the others see that it is not due. */
export async function claimFetch(
  manager: EntityManager,
  url: string,
  { everyHours, retryHours }: { readonly everyHours: number; readonly retryHours: number },
): Promise<boolean> {
  const claimed = await rowsOf(
    manager,
    sql`INSERT INTO entity_list_fetch AS f (url, fetched_at, outcome) VALUES (${url}, now(), ${FETCHING})
        ON CONFLICT (url) DO UPDATE SET fetched_at = now(), outcome = excluded.outcome
          WHERE f.fetched_at < now() - make_interval(hours =>
            CASE WHEN f.outcome ~ '^(failed|fetching)' THEN ${retryHours}::int ELSE ${everyHours}::int END)
        RETURNING url`,
  );
  return claimed.length > 0;
}

export function lastFetch(
  manager: EntityManager,
  url: string,
  sources: readonly string[],
  today: string,
): Promise<LastFetch | undefined> {
  return rowOf<LastFetch>(
    manager,
    sql`SELECT f.etag, f.sha256, EXISTS (
          SELECT 1 FROM entity_list_version v
          WHERE v.number = (SELECT max(number) FROM entity_list_version WHERE sources && ${sources}) AND v.source_sha256 = f.sha256
            AND EXISTS (SELECT 1 FROM entity_list_entry e
              WHERE e.to_version IS NULL AND e.source = ANY(${sources}) AND e.ends_on < ${today})
            -- A file that a person was asked about is not asked about again.
            AND NOT EXISTS (SELECT 1 FROM entity_list_held h WHERE h.sha256 = f.sha256 AND h.held_at > v.imported_at)
        ) AS "isOutdated"
        FROM entity_list_fetch f WHERE f.url = ${url}`,
  );
}

/** What came of a fetch. */
export function rememberFetch(
  manager: EntityManager,
  url: string,
  { etag, sha256 }: { readonly etag: string | null; readonly sha256: string | null },
  outcome: string,
): Promise<void> {
  return run(
    manager,
    sql`INSERT INTO entity_list_fetch (url, fetched_at, etag, sha256, outcome)
        VALUES (${url}, now(), ${etag}, ${sha256}, ${outcome.slice(0, LONGEST_OUTCOME)})
        ON CONFLICT (url) DO UPDATE SET fetched_at = excluded.fetched_at, etag = excluded.etag, sha256 = excluded.sha256,
          outcome = excluded.outcome`,
  );
}

/** The newest of the files that are, or were, held. */
export function heldLists(manager: EntityManager, { open }: HeldListsQuery): Promise<HeldListResponseDto[]> {
  const asked = open === undefined ? sql`true` : sql`(decision IS NULL) = ${open === 'true'}`;
  return rowsOf<HeldListResponseDto>(
    manager,
    sql`SELECT ${HELD} FROM entity_list_held WHERE ${asked} ORDER BY held_at DESC, id LIMIT ${MOST_HELD}`,
  );
}

/** Whoever may not decide of it may see it, but not lock it. @throws Problem 404 */
export async function findHeld(tx: EntityManager, caller: Principal, id: Id): Promise<HeldListResponseDto> {
  const lock = may(caller, 'entity_list.import') ? raw('FOR UPDATE') : empty;
  const held = await rowOf<HeldListResponseDto>(
    tx,
    sql`SELECT ${HELD} FROM entity_list_held WHERE id = ${id} ${lock}`,
  );
  if (!held) throw notFound('held list');
  return held;
}

export function insertHeld(
  tx: EntityManager,
  { id, because, url, sha256, format, counts }: HeldFile,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO entity_list_held (id, reason, because, url, sha256, format, counts, held_at)
        VALUES (${id}, ${because.text}, ${JSON.stringify(because)}, ${url}, ${sha256}, ${format},
          ${counts && JSON.stringify(counts)}, now())`,
  );
}

interface HeldFile {
  readonly id: Id;
  readonly because: SentenceResponseDto;
  readonly url: string;
  readonly sha256: string;
  readonly format: ListFormat;
  readonly counts: object | null;
}

export function decideHeld(
  tx: EntityManager,
  id: Id,
  decision: { readonly as: HeldDecision; readonly by: Id | null; readonly reason: string },
): Promise<void> {
  return run(
    tx,
    sql`UPDATE entity_list_held SET decision = ${decision.as}, decided_by = ${decision.by}, decided_at = now(),
          decision_reason = ${decision.reason} WHERE id = ${id}`,
  );
}
