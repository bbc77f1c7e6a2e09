import type { Filter, Operator, Value } from './grammar.js';

type Read = (path: string) => unknown;

/**
 * Whether something is what a filter asks for.
 *
 * @param read what it has by the name of an attribute
 */
export function matches(filter: Filter, read: Read): boolean {
  switch (filter.kind) {
    case 'and':
      return filter.all.every((one) => matches(one, read));
    case 'or':
      return filter.all.some((one) => matches(one, read));
    case 'not':
      return !matches(filter.filter, read);
    case 'present':
      return read(filter.path) != null;
    case 'compare':
      return compares(read(filter.path) ?? null, filter.operator, filter.value);
    case 'within':
      return false;
  }
}

function compares(found: unknown, operator: Operator, value: Value): boolean {
  const [a, b] = [folded(found), folded(value)];
  if (operator === 'eq') return a === b;
  if (operator === 'ne') return a !== b;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  if (operator === 'co') return a.includes(b);
  if (operator === 'sw') return a.startsWith(b);
  return operator === 'ew' && a.endsWith(b);
}

/** Without regard to case; flags as texts, for directories write them so. */
function folded(value: unknown): unknown {
  return typeof value === 'string' || typeof value === 'boolean' ? String(value).toLowerCase() : value;
}
