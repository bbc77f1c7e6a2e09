/** A figure of fewer cases than these may tell of one of them. */
export const LEAST_CELL = 5;

/**
 * Which cells of a table show no figures: those with fewer than `LEAST_CELL` cases, and where these are so few that the total
 * and the cells that are shown would give them away, the next smallest besides. What is hidden is two cells at least, with
 * `LEAST_CELL` cases together at least.
 *
 * @param counts cases of each cell that has any
 * @returns places in `counts`
 */
export function hiddenCells(counts: readonly number[]): ReadonlySet<number> {
  const places = counts.map((_, place) => place).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const hidden = new Set<number>();
  let cases = 0;
  for (const place of places) {
    const count = counts[place] ?? 0;
    const isSafe = hidden.size === 0 || (hidden.size > 1 && cases >= LEAST_CELL);
    if (count >= LEAST_CELL && isSafe) break;
    hidden.add(place);
    cases += count;
  }
  return hidden;
}
