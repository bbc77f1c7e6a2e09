import { Yielder } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import { LAST_TEN } from '../contribution.js';
import type { Cell, CellKey } from '../contribution.js';
import { nextBlock, publishedRanges, publishedSum, toldWith } from './blocks.js';
import type { Part, Range, Told } from './blocks.js';
import type { PublishedCell, Received } from './hub.js';
import type { ToldRow } from './hub.store.js';

/** What is published next: of each cell what may be, and whose parts that adds. */
export interface NextPublication {
  readonly cells: readonly PublishedCell[];
  readonly told: readonly ToldRow[];
}

const MANY_COMPANIES = 10;

/** The cells of one member that count: of each month, those of the newest contribution that has the month. */
export function countingCells(newestFirst: readonly Pick<Received, 'from' | 'to' | 'cells'>[]): Cell[] {
  const cells: Cell[] = [];
  const said: { readonly from: string; readonly to: string }[] = [];
  for (const { from, to, cells: told } of newestFirst) {
    cells.push(...told.filter(({ month }) => !said.some((span) => span.from <= month && month <= span.to)));
    said.push({ from, to });
  }
  return cells;
}

/**
 * The next publication. A cell that may not be published anew stands as it was published before, since when is said.
 *
 * @param members what counts of each member that takes part
 * @param rows what was published before, the oldest first
 * @param earlier the cells of the publication before
 */
export async function nextPublication(
  number: number,
  members: ReadonlyMap<Id, readonly Cell[]>,
  { rows, earlier }: { readonly rows: readonly ToldRow[]; readonly earlier: readonly PublishedCell[] },
): Promise<NextPublication> {
  const yielder = new Yielder();
  const parts = partsOf(members);
  const histories = historiesOf(rows);
  const before = new Map(earlier.map((cell) => [nameOf(cell), cell]));
  const cells: PublishedCell[] = [];
  const told: ToldRow[] = [];
  for (const name of [...new Set([...parts.keys(), ...histories.keys()])].sort()) {
    await yielder.yieldIfDue();
    const key = keyOf(name);
    const history = histories.get(name) ?? [];
    const now = parts.get(name) ?? new Map<string, Part>();
    const block = nextBlock(history, now);
    const standing = before.get(name);
    if (typeof block === 'string') {
      if (standing) cells.push(standing);
      continue;
    }
    const after = toldWith(history.at(-1) ?? new Map<string, Part>(), now, block);
    const published = publishedCell(key, { history, after }, number);
    if (published) cells.push(published);
    for (const memberId of block.members)
      told.push({ publication: number, ...key, memberId, ...(now.get(memberId) ?? { n: 0, days: [] }) });
  }
  return { cells, told };
}

function publishedCell(
  key: CellKey,
  { history, after }: { readonly history: readonly Told[]; readonly after: Told },
  since: number,
): PublishedCell | null {
  const sum = publishedSum(after);
  if (!sum) return null;
  const days = publishedRanges(history, after, LAST_TEN);
  return {
    ...key,
    n: sum.n,
    companies: sum.companies >= MANY_COMPANIES ? '10+' : '5-9',
    days,
    median: rangeAt(days, sum.n, 0.5),
    p90: rangeAt(days, sum.n, 0.9),
    since,
  };
}

/** The range in which a share of the cases is reached. */
function rangeAt(days: readonly Range[], n: number, share: number): string | null {
  let counted = 0;
  for (const { from, to, cases } of days) {
    counted += cases;
    if (counted >= n * share) return `${from}-${to}`;
  }
  return null;
}

/** By cell and member. */
function partsOf(members: ReadonlyMap<Id, readonly Cell[]>): Map<string, Map<string, Part>> {
  const parts = new Map<string, Map<string, Part>>();
  for (const [member, cells] of members)
    for (const cell of cells) {
      const name = nameOf(cell);
      const ofCell = parts.get(name) ?? new Map<string, Part>();
      ofCell.set(member, { n: cell.n, days: cell.days });
      parts.set(name, ofCell);
    }
  return parts;
}

/** What was told of each cell after each of the publications that changed it. */
function historiesOf(rows: readonly ToldRow[]): Map<string, Told[]> {
  const histories = new Map<string, { publication: number; told: Map<string, Part> }[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const history = histories.get(name) ?? [];
    histories.set(name, history);
    const newest = history.at(-1);
    if (newest?.publication !== row.publication)
      history.push({ publication: row.publication, told: new Map(newest?.told) });
    const told = history.at(-1)?.told;
    if (row.n === 0) told?.delete(row.memberId);
    else told?.set(row.memberId, { n: row.n, days: row.days });
  }
  return new Map([...histories].map(([name, history]) => [name, history.map(({ told }) => told)]));
}

function nameOf({ month, regime, countryGroup, eccnCategory, type }: CellKey): string {
  return JSON.stringify([month, regime, countryGroup, eccnCategory, type]);
}

function keyOf(name: string): CellKey {
  const [month, regime, countryGroup, eccnCategory, type] = JSON.parse(name) as [
    string,
    string,
    CellKey['countryGroup'],
    CellKey['eccnCategory'],
    CellKey['type'],
  ];
  return { month, regime, countryGroup, eccnCategory, type };
}
