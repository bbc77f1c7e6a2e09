import type { LawKind } from '@ninety/bis';
import { pageBy, prepared, rowOf, rowsOf, sql } from '@ninety/platform';
import type { ListOrder, Page } from '@ninety/platform';
import { MoreThan } from 'typeorm';
import type { EntityManager } from 'typeorm';
import type { LawVersionsQuery } from './law.contract.js';
import { LawEditionEntity } from './law.entity.js';
import type { LawRow } from './read/law-file.js';

/** An edition that is in force on some day. */
export interface EditionInForce {
  readonly kind: LawKind;
  readonly version: number;
  readonly effectiveOn: string;
  readonly starter: boolean;
  /** Of the file that it came of. */
  readonly sha256: string;
}

/** Which editions, and as of which record of policies, the law of a day is. */
export interface LawInForce {
  readonly editions: readonly EditionInForce[];
  /** Counts all that was ever recorded of policies. */
  readonly policyRevision: number;
}

/** What is in force on a day: of each law the last edition by then, of the starter only where there is no other. */
export async function lawInForce(manager: EntityManager, day: string): Promise<LawInForce> {
  const row = await rowOf<LawInForce>(
    manager,
    prepared(sql`SELECT coalesce((SELECT jsonb_agg(e) FROM (
          SELECT DISTINCT ON (kind) kind, number AS version, effective_on AS "effectiveOn", is_starter AS starter,
            source_sha256 AS sha256
          FROM law_edition WHERE effective_on <= ${day} ORDER BY kind, is_starter, effective_on DESC, number DESC) e), '[]') AS editions,
        (SELECT coalesce(max(revision), 0) FROM law_policy_version) AS "policyRevision"`),
  );
  return row ?? { editions: [], policyRevision: 0 };
}

/** Editions by their numbers, as they would be in force. */
export function editionsOf(manager: EntityManager, numbers: readonly number[]): Promise<EditionInForce[]> {
  return rowsOf<EditionInForce>(
    manager,
    sql`SELECT kind, number AS version, effective_on::text AS "effectiveOn", is_starter AS starter,
          source_sha256 AS sha256
        FROM law_edition WHERE number = ANY(${numbers})`,
  );
}

/** All rows of an edition, by entry, country or symbol, in their order. */
export async function rowsOfEdition(
  manager: EntityManager,
  edition: number,
): Promise<ReadonlyMap<string, LawRow>> {
  const rows = await rowsOf<{ key: string; content: LawRow }>(
    manager,
    sql`SELECT key, content FROM law_row WHERE edition = ${edition} ORDER BY key COLLATE "C"`,
  );
  return new Map(rows.map(({ key, content }) => [key, content]));
}

export function editionNumbered(manager: EntityManager, number: number): Promise<LawEditionEntity | null> {
  return manager.findOneBy(LawEditionEntity, { number });
}

/** Counts the editions of all laws: with the next one, what is in force on some day may be another. 0: there is none. */
export async function newestEdition(manager: EntityManager): Promise<number> {
  const row = await rowOf<{ newest: number }>(
    manager,
    prepared(sql`SELECT coalesce(max(number), 0) AS newest FROM law_edition`),
  );
  return row?.newest ?? 0;
}

/** The editions of one law after a number, the oldest first. */
export function editionsAfter(
  manager: EntityManager,
  kind: LawKind,
  number: number,
): Promise<LawEditionEntity[]> {
  return manager.find(LawEditionEntity, {
    where: { kind, number: MoreThan(number) },
    order: { number: 'ASC' },
  });
}

/** The newest first. */
export function editionsPage(
  manager: EntityManager,
  query: LawVersionsQuery,
): Promise<Page<LawEditionEntity>> {
  return pageBy(query, BY_NUMBER, (before, count) => {
    const found = manager.createQueryBuilder(LawEditionEntity, 'e').orderBy('e.number', 'DESC').limit(count);
    if (query.kind !== undefined) found.andWhere('e.kind = :kind', { kind: query.kind });
    if (before) found.andWhere('e.number < :before', { before: Number(before[0]) });
    return found.getMany();
  });
}

export function isLawVersion(value: unknown): value is string {
  return typeof value === 'string' && /^[1-9]\d{0,8}$/.test(value);
}

const BY_NUMBER: ListOrder<LawEditionEntity, readonly [typeof isLawVersion]> = {
  checks: [isLawVersion],
  keyOf: ({ number }) => [String(number)],
};
