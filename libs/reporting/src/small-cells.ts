/** A figure of fewer cases than these may tell of one of them. */
export const LEAST_CELL = 5;

/**
 * Which cells of a table show no figures: those with fewer than `LEAST_CELL` cases, and where these would follow from the total
 * and the cells that are shown, the next smallest besides. What is hidden is two cells at least, with `LEAST_CELL` cases
 * together at least, and these are not all alike: who knows this rule cannot say which of them has how many. Cells of the
 * same count are hidden together, so that no order tells them apart.
 *
 * @param counts cases of each cell that has any
 * @returns places in `counts`
 */
export function hiddenCells(counts: readonly number[]): ReadonlySet<number> {
  const cells = counts.map((count, place) => ({ count, place })).sort((a, b) => a.count - b.count);
  const least = cells[0]?.count ?? LEAST_CELL;
  const hidden = new Set<number>();
  if (least >= LEAST_CELL) return hidden;
  let cases = 0;
  let last = least;
  for (const { count, place } of cells) {
    const isSafe = cases >= LEAST_CELL && last > least;
    if (count >= LEAST_CELL && count > last && isSafe) break;
    hidden.add(place);
    cases += count;
    last = count;
  }
  return hidden;
}

/**
 * Whether the cells of a table may be named. Not where their names and the total say how many each has: one cell alone, or as
 * many as there are cases.
 *
 * @param counts cases of each cell that has any
 */
export function areNameable(counts: readonly number[]): boolean {
  const cases = counts.reduce((sum, count) => sum + count, 0);
  if (counts.length === 1) return cases >= LEAST_CELL;
  return cases !== counts.length;
}
