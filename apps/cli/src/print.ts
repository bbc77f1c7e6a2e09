export interface Output {
  readonly json: boolean;
}

/** One thing, as a line of JSON or as the line for people. */
export function say({ json }: Output, thing: unknown, line: string): void {
  console.log(json ? JSON.stringify(thing) : line);
}

/** Columns as wide as their widest cell. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
