import { raw, sql } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import { isApplicant } from '../principal.js';
import type { Principal } from '../principal.js';

/** No index finds a part of a name that is shorter: then what begins with it is found. */
const SHORTEST_PART = 3;
/** The letter that stands after all others. */
const LAST_LETTER = '\u{10FFFF}';

/** Of so many candidates the ones to show are chosen, so that a word that is everywhere costs no more than another. */
export const MOST_CANDIDATES = 500;

/** What `LIKE` compares names in small letters by; of a text of two letters those that begin with it. */
export function patternOf(text: string): string {
  const part = `${literally(text.toLowerCase())}%`;
  return isShort(text) ? part : `%${part}`;
}

/** A text as `LIKE` takes it at its word. */
export function literally(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}

export function isShort(text: string): boolean {
  return [...text].length < SHORTEST_PART;
}

/** Whether a column begins with a text: a plain comparison, for behind the wall a statement reads an index by no other. */
export function beginsWith(column: Sql, text: Sql): Sql {
  return sql`(${column} ~>=~ (${text}) AND ${column} ~<~ (${text} || ${LAST_LETTER}::text))`;
}

/**
 * The ids of rows with a part of a name, at most `MOST_CANDIDATES`. Behind the wall no index finds a part of a name: there a function
 * of the table's owner does, which asks for the tenant itself. Either way the statement is planned for all of its rows, by a series beside
 * it, and ends when there are enough: planned for the first ones alone, a word that is nowhere and of which the planner thinks otherwise is
 * looked for in every row.
 *
 * @param walled the name of that function, such as `ninety_parties_like`
 * @param open the same for who stands before the wall, up to its LIMIT
 */
export function candidates(caller: Principal, text: string, walled: string, open: Sql): Sql {
  const most = raw(String(MOST_CANDIDATES));
  return isApplicant(caller)
    ? sql`SELECT ${raw(walled)}(${patternOf(text)}, ${most}) AS id`
    : sql`SELECT x.id FROM (${open} OFFSET 0) x, generate_series(1, 1) LIMIT ${most}`;
}
