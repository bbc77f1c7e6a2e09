import { join, sql } from '@ninety/platform';
import type { Sql } from '@ninety/platform';
import type { Filter, Operator, Value } from './grammar.js';
import { refused } from './refusals.js';
import { say } from './sentences.js';

/** What something is found by: a text without regard to case, one letter for letter, or a flag. */
export interface Column {
  readonly of: Sql;
  readonly kind: 'folded' | 'exact' | 'flag';
}

/** An attribute that has several values: from where its rows come, and what of each of them something is found by. */
interface Several {
  readonly from: Sql;
  readonly columns: ReadonlyMap<string, Column>;
}

/** What a kind of resource is found by, by the names of RFC 7643 in small letters. */
export interface Findable {
  readonly columns: ReadonlyMap<string, Column>;
  readonly several: ReadonlyMap<string, Several>;
}

/** A filter as a condition; each value of it is a parameter. @throws Problem 400 `invalidFilter` */
export function conditionOf(filter: Filter, findable: Findable): Sql {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return sql`(${join(
        filter.all.map((one) => conditionOf(one, findable)),
        filter.kind === 'and' ? ' AND ' : ' OR ',
      )})`;
    case 'not':
      return sql`NOT coalesce(${conditionOf(filter.filter, findable)}, false)`;
    case 'within': {
      const several = findable.several.get(filter.path);
      if (!several) throw unknown(filter.path);
      return existing(several, conditionOf(filter.filter, { columns: several.columns, several: new Map() }));
    }
    default:
      return onAttribute(filter, findable);
  }
}

type OnAttribute = Extract<Filter, { readonly kind: 'compare' | 'present' }>;

function onAttribute(filter: OnAttribute, { columns, several }: Findable): Sql {
  const column = columns.get(filter.path);
  if (column) return filter.kind === 'present' ? sql`${column.of} IS NOT NULL` : compared(column, filter);
  const [name = '', sub = 'value'] = filter.path.split('.');
  const list = several.get(name);
  const of = list?.columns.get(sub);
  if (!list || !of) throw unknown(filter.path);
  return existing(list, filter.kind === 'present' ? sql`true` : compared(of, filter));
}

function existing({ from }: Several, condition: Sql): Sql {
  return sql`EXISTS (SELECT FROM ${from} WHERE ${condition})`;
}

function compared(
  { of, kind }: Column,
  { path, operator, value }: { readonly path: string; readonly operator: Operator; readonly value: Value },
): Sql {
  if (value === null && operator === 'eq') return sql`${of} IS NULL`;
  if (value === null && operator === 'ne') return sql`${of} IS NOT NULL`;
  if (kind === 'flag') return comparedFlag(of, path, operator, value);
  if (typeof value !== 'string') throw incomparable(path, operator);
  const given = kind === 'folded' ? sql`lower(${value}::text)` : sql`${value}::text`;
  switch (operator) {
    case 'eq':
      return sql`${of} = ${given}`;
    case 'ne':
      return sql`${of} IS DISTINCT FROM ${given}`;
    case 'co':
      return sql`position(${given} IN ${of}) > 0`;
    case 'sw':
      return sql`starts_with(${of}, ${given})`;
    case 'ew':
      return sql`right(${of}, length(${given})) = ${given}`;
    default:
      throw incomparable(path, operator);
  }
}

function comparedFlag(of: Sql, path: string, operator: Operator, value: Value): Sql {
  const flag = String(value).toLowerCase();
  if ((operator !== 'eq' && operator !== 'ne') || (flag !== 'true' && flag !== 'false'))
    throw incomparable(path, operator);
  return operator === 'eq' ? sql`${of} = ${flag === 'true'}` : sql`${of} IS DISTINCT FROM ${flag === 'true'}`;
}

function unknown(attribute: string) {
  return refused('invalidFilter', say('scim_filter_attribute', { attribute: attribute.slice(0, 200) }));
}

function incomparable(attribute: string, operator: string) {
  return refused('invalidFilter', say('scim_filter_operator', { attribute, operator }));
}
