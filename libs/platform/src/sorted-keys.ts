/**
 * Writes the members of objects in one order: `JSON.stringify(value, sortedKeys)`. What jsonb keeps has its members in
 * another order than what came, and both are the same.
 */
export function sortedKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
