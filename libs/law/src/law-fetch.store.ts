import { may } from '@ninety/access';
import type { Principal } from '@ninety/access';
import type { LawKind } from '@ninety/bis';
import { empty, notFound, raw, rowOf, rowsOf, run, sql } from '@ninety/platform';
import type { Id, SentenceResponseDto } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import type { HeldLawResponseDto, LawFetchResponseDto, LawHeldDecision } from './law.contract.js';
import type { LawFormat } from './read/law-file.js';

/** The file that a fetch brought last. */
export interface FetchedLaw {
  readonly etag: string | null;
  readonly sha256: string | null;
}

/** How a fetch that is under way, or whose process died, is called. */
const FETCHING = 'fetching';
const LONGEST_OUTCOME = 500;
const MOST_HELD = 200;

const HELD =
  raw(`id, kind, because, url, sha256, format, counts, held_at AS "heldAt", decision, decided_by AS "decidedBy",
  decided_at AS "decidedAt", decision_reason AS "decisionReason"`);

/** Whoever moves the time of the last fetch fetches; the others see that it is not due. Another address is due at once. */
export async function claimLawFetch(
  manager: EntityManager,
  kind: LawKind,
  url: string,
  { everyHours, retryHours }: { readonly everyHours: number; readonly retryHours: number },
): Promise<boolean> {
  const claimed = await rowsOf(
    manager,
    sql`INSERT INTO law_fetch AS f (kind, url, fetched_at, outcome) VALUES (${kind}, ${url}, now(), ${FETCHING})
        ON CONFLICT (kind) DO UPDATE SET url = excluded.url, fetched_at = now(), outcome = excluded.outcome
          WHERE f.url <> excluded.url OR f.fetched_at < now() - make_interval(hours =>
            CASE WHEN f.outcome ~ '^(failed|fetching)' THEN ${retryHours}::int ELSE ${everyHours}::int END)
        RETURNING kind`,
  );
  return claimed.length > 0;
}

/** What an address brought last; undefined: nothing yet. */
export function lastLawFetch(
  manager: EntityManager,
  kind: LawKind,
  url: string,
): Promise<FetchedLaw | undefined> {
  return rowOf<FetchedLaw>(
    manager,
    sql`SELECT etag, sha256 FROM law_fetch WHERE kind = ${kind} AND url = ${url}`,
  );
}

/** What came of a fetch. */
export function rememberLawFetch(
  manager: EntityManager,
  kind: LawKind,
  { etag, sha256 }: FetchedLaw,
  outcome: string,
): Promise<void> {
  return run(
    manager,
    sql`UPDATE law_fetch SET fetched_at = now(), etag = ${etag}, sha256 = ${sha256}, outcome = ${outcome.slice(0, LONGEST_OUTCOME)}
        WHERE kind = ${kind}`,
  );
}

export function lawFetches(manager: EntityManager): Promise<LawFetchResponseDto[]> {
  return rowsOf<LawFetchResponseDto>(
    manager,
    sql`SELECT kind, url, fetched_at AS "fetchedAt", outcome FROM law_fetch ORDER BY kind`,
  );
}

/** The newest of the files that are, or were, held. */
export function heldLaws(manager: EntityManager): Promise<HeldLawResponseDto[]> {
  return rowsOf<HeldLawResponseDto>(
    manager,
    sql`SELECT ${HELD} FROM law_held ORDER BY held_at DESC, id LIMIT ${MOST_HELD}`,
  );
}

/** Whoever may not decide of it may see it, but not lock it. @throws Problem 404 */
export async function findHeldLaw(tx: EntityManager, caller: Principal, id: Id): Promise<HeldLawResponseDto> {
  const lock = may(caller, 'law.import') ? raw('FOR UPDATE') : empty;
  const held = await rowOf<HeldLawResponseDto>(
    tx,
    sql`SELECT ${HELD} FROM law_held WHERE id = ${id} ${lock}`,
  );
  if (!held) throw notFound('held file of the law');
  return held;
}

export function insertHeldLaw(
  tx: EntityManager,
  { id, kind, because, url, sha256, format, counts }: HeldLawFile,
): Promise<void> {
  return run(
    tx,
    sql`INSERT INTO law_held (id, kind, because, url, sha256, format, counts, held_at)
        VALUES (${id}, ${kind}, ${JSON.stringify(because)}, ${url}, ${sha256}, ${format}, ${counts && JSON.stringify(counts)}, now())`,
  );
}

interface HeldLawFile {
  readonly id: Id;
  readonly kind: LawKind;
  readonly because: SentenceResponseDto;
  readonly url: string;
  readonly sha256: string;
  readonly format: LawFormat;
  readonly counts: object | null;
}

export function decideHeldLaw(
  tx: EntityManager,
  id: Id,
  decision: { readonly as: LawHeldDecision; readonly by: Id | null; readonly reason: string },
): Promise<void> {
  return run(
    tx,
    sql`UPDATE law_held SET decision = ${decision.as}, decided_by = ${decision.by}, decided_at = now(),
          decision_reason = ${decision.reason} WHERE id = ${id}`,
  );
}
