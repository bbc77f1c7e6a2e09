import { isText } from '@ninety/platform';
import { attributeOf, parseFilter } from './grammar.js';
import type { Filter } from './grammar.js';
import { refused } from './refusals.js';
import { say } from './sentences.js';

/** So many resources are answered at once. */
export const MOST_RESULTS = 200;

/** Which attributes of a resource are asked for. RFC 7644, section 3.9. */
export class Selection {
  private constructor(
    private readonly only: ReadonlySet<string> | null,
    private readonly not: ReadonlySet<string>,
  ) {}

  static of(query: unknown): Selection {
    const [only, not] = [namesIn(query, 'attributes'), namesIn(query, 'excludedAttributes')];
    return new Selection(only.size > 0 ? only : null, not);
  }

  /** What says which resource it is, is always answered. */
  leavesOut(attribute: string): boolean {
    const name = attribute.toLowerCase();
    if (name === 'id' || name === 'schemas') return false;
    return this.not.has(name) || (this.only !== null && !this.only.has(name));
  }

  /** What of a resource is answered. */
  from(resource: object): Record<string, unknown> {
    return Object.fromEntries(Object.entries(resource).filter(([name]) => !this.leavesOut(name)));
  }
}

/** Which resources are asked for. What stands in the query besides is not heeded (RFC 7644, section 3.4.2). */
export interface ScimQuery {
  readonly filter: Filter | null;
  /** From 1. */
  readonly startIndex: number;
  readonly count: number;
  readonly selection: Selection;
}

/** @throws Problem 400 */
export function readQuery(query: unknown): ScimQuery {
  const filter = textIn(query, 'filter');
  return {
    filter: filter === null ? null : parseFilter(filter),
    startIndex: Math.min(Math.max(1, numberIn(query, 'startIndex') ?? 1), 1_000_000_000),
    count: Math.min(Math.max(0, numberIn(query, 'count') ?? MOST_RESULTS), MOST_RESULTS),
    selection: Selection.of(query),
  };
}

/** By the first part of their names: of `name.givenName` all of `name` is answered. */
function namesIn(query: unknown, parameter: string): ReadonlySet<string> {
  const text = textIn(query, parameter) ?? '';
  const names = text.split(',').map((name) => attributeOf(name.trim()).split('.')[0] ?? '');
  return new Set(names.filter((name) => name !== ''));
}

function numberIn(query: unknown, parameter: string): number | null {
  const text = textIn(query, parameter);
  if (text === null) return null;
  if (!/^-?\d{1,9}$/.test(text)) throw refused('invalidValue', say('scim_number', { parameter }));
  return Number(text);
}

function textIn(query: unknown, parameter: string): string | null {
  const value = new Map(Object.entries(query ?? {})).get(parameter) as unknown;
  if (value === undefined || value === '') return null;
  if (!isText(value)) throw refused('invalidValue', say('scim_once', { parameter }));
  return value;
}
