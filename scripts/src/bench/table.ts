/** One line of the result: what was measured, its figure, and what it is held against. */
export type Row = readonly [what: string, measured: string, against: string, verdict: string];

/** A rate beside a baseline of the same run. */
export function ratioRow(what: string, measured: number, baseline: number, baselineName: string): Row {
  const ratio = (measured / baseline).toFixed(2);
  return [what, `${whole(measured)}/s`, `${whole(baseline)}/s: ${baselineName}`, `ratio ${ratio}`];
}

/** A time beside its limit. */
export function limitRow(what: string, measuredMs: number, limitMs: number): Row {
  const verdict = measuredMs <= limitMs ? 'within' : 'OVER';
  return [what, milliseconds(measuredMs), `limit ${milliseconds(limitMs)}`, verdict];
}

export function printTable(rows: readonly Row[]): void {
  console.log('\n| what | measured | against | |\n|---|---|---|---|');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

function milliseconds(value: number): string {
  return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en');
}
