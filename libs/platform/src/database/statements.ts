import sql, { raw } from 'sql-template-tag';
import type { Sql } from 'sql-template-tag';
import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { plannedOnce } from './service-client.js';
import type { PlannedKind } from './service-client.js';

/** A statement that the database plans once on each connection. */
export class Prepared {
  constructor(
    readonly statement: Sql,
    readonly kind: PlannedKind,
  ) {}
}

/** Says of a statement that is short, by key and on a busy path that it is planned once. What `run` sends is so anyway. */
export function prepared(statement: Sql): Prepared {
  return new Prepared(statement, 'one');
}

/**
 * Says it of a page of a list, whose rows an index has in order. What is not asked for is to stand in none of its text, and
 * how many rows are wanted as a number: a plan made for any values is then as good as one made for these.
 */
export function preparedList(statement: Sql): Prepared {
  return new Prepared(statement, 'list');
}

/**
 * Rows of a SQL statement, typed by the caller who wrote it. A statement is written as sql`… ${value} …`: each value
 * stands where it is meant, and is sent as a parameter.
 */
export async function rowsOf<T>(
  manager: EntityManager,
  statement: Sql | Prepared | string,
  parameters: unknown[] = [],
): Promise<T[]> {
  const result = await answerTo(manager, statement, parameters);
  // TypeORM answers UPDATE and DELETE as [rows, count].
  if (
    Array.isArray(result) &&
    result.length === 2 &&
    Array.isArray(result[0]) &&
    typeof result[1] === 'number'
  ) {
    return result[0] as T[];
  }
  return result as T[];
}

/** The one row of a SQL statement; undefined when there is none. */
export async function rowOf<T>(
  manager: EntityManager,
  statement: Sql | Prepared | string,
  parameters: unknown[] = [],
): Promise<T | undefined> {
  return (await rowsOf<T>(manager, statement, parameters))[0];
}

/** Runs a statement whose rows nobody reads. */
export async function run(manager: EntityManager, statement: Sql): Promise<void> {
  await answerTo(manager, prepared(statement), []);
}

/** Words of our own as a list in a statement, which the planner so knows; never what somebody gave. */
export function literals(words: readonly string[]): Sql {
  return raw(words.map((word) => `'${word}'`).join(', '));
}

/** That a column is one of some ids: one value takes the rows of an index in their order. */
export function isOneOf(column: Sql, ids: readonly string[]): Sql {
  const [first, ...others] = ids;
  if (others.length === 0) return sql`${column} = ${first ?? null}::uuid`;
  return sql`${column} = ANY(${[first, ...others]}::uuid[])`;
}

/** How `to_char` writes an instant at UTC as answers have it, as a literal of SQL: RFC 3339 with milliseconds. */
export const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;

/** The entity, locked for this transaction; null where there is none. */
export function lockedOne<T extends ObjectLiteral>(found: SelectQueryBuilder<T>): Promise<T | null> {
  return plannedOnce(() => found.setLock('pessimistic_write').getOne());
}

function answerTo(
  manager: EntityManager,
  statement: Sql | Prepared | string,
  parameters: unknown[],
): Promise<unknown> {
  if (typeof statement === 'string') return manager.query(statement, parameters);
  if (!(statement instanceof Prepared)) return manager.query(statement.text, statement.values);
  const { text, values } = statement.statement;
  return plannedOnce(() => manager.query(text, values), statement.kind);
}
