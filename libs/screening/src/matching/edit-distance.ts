/**
 * How many typing errors lie between two words: letters added, lost, changed, or two neighbours swapped (optimal string
 * alignment). Counting stops above `most`, and answers `most + 1`.
 */
export function typingErrors(a: string, b: string, most: number): number {
  if (a === b) return 0;
  const [rows, columns] = [a.length, b.length];
  if (Math.abs(rows - columns) > most) return most + 1;
  if (rows === 0 || columns === 0) return Math.max(rows, columns);
  let [before, previous, current] = [ROWS[0], ROWS[1], ROWS[2]];
  for (let column = 0; column <= columns; column += 1) previous[column] = column;
  for (let row = 1; row <= rows; row += 1) {
    current[0] = row;
    let least = row;
    const letter = a.charCodeAt(row - 1);
    for (let column = 1; column <= columns; column += 1) {
      const other = b.charCodeAt(column - 1);
      let cost = Math.min(
        at(previous, column) + 1,
        at(current, column - 1) + 1,
        at(previous, column - 1) + (letter === other ? 0 : 1),
      );
      const isSwap =
        row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && other === a.charCodeAt(row - 2);
      if (isSwap) cost = Math.min(cost, at(before, column - 2) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, previous, current] = [previous, current, before];
  }
  return Math.min(at(previous, columns), most + 1);
}

const LONGEST = 512;
/** Rows of the table, used again each time: words are compared by the million. */
const ROWS = [new Uint16Array(LONGEST), new Uint16Array(LONGEST), new Uint16Array(LONGEST)] as const;

function at(row: Uint16Array, index: number): number {
  return row[index] ?? 0;
}
