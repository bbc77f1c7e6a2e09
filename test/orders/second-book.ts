/**
 * A second book of the order gate: what may go out at all, and what was promised and went out under each license, kept with
 * nothing but sums. It shares no code with the gate.
 */

export interface BookLicense {
  readonly number: string;
  readonly eccn: string;
  readonly partyId: string;
  readonly country: string;
  readonly pieces: number;
  readonly firstDay: string;
  readonly lastDay: string;
}

export interface BookLine {
  readonly document: string;
  readonly partyId: string;
  readonly eccn: string;
  readonly quantity: string;
  readonly unit: string;
  readonly destination: string;
  readonly on: string;
}

/** How many pieces are one of each unit that the book knows. */
const PIECES = new Map([
  ['EA', 1],
  ['PCE', 1],
  ['C62', 1],
  ['DZN', 12],
]);

/** Pieces of a line; null: it is no line that could go out. */
export function piecesOf({ quantity, unit }: BookLine): number | null {
  const each = PIECES.get(unit);
  const count = Number(quantity);
  return each === undefined || !Number.isInteger(count) || count < 1 || count > 1_000_000
    ? null
    : each * count;
}

export class SecondBook {
  private readonly promised = new Map<string, Map<string, number>>();
  private readonly shipped = new Map<string, number>();

  constructor(
    private readonly licenses: readonly BookLicense[],
    private readonly today: string,
  ) {}

  /** The licenses under which a line may go, whatever is left of them. */
  covering(line: BookLine): BookLicense[] {
    if (piecesOf(line) === null || line.on < this.today) return [];
    return this.licenses.filter(
      (one) =>
        one.eccn === line.eccn &&
        one.partyId === line.partyId &&
        one.country === line.destination &&
        one.firstDay <= line.on &&
        line.on <= one.lastDay,
    );
  }

  /** @throws Error where the license does not cover the line */
  promise(line: BookLine, number: string): void {
    if (!this.covering(line).some((one) => one.number === number))
      throw new Error(`${number} does not cover ${JSON.stringify(line)}`);
    this.linesOf(number).set(line.document, piecesOf(line) ?? 0);
  }

  /** So many pieces of a line left the house; what is left of its promise stands. */
  issue(document: string, number: string, pieces: number): void {
    const lines = this.linesOf(number);
    const left = (lines.get(document) ?? 0) - pieces;
    if (left < 0) throw new Error(`${document}: more than was promised`);
    lines.set(document, left);
    this.shipped.set(number, (this.shipped.get(number) ?? 0) + pieces);
  }

  withdraw(document: string, number: string): void {
    this.linesOf(number).delete(document);
  }

  shippedOf(number: string): number {
    return this.shipped.get(number) ?? 0;
  }

  /** Below zero: it is overdrawn. */
  leftOf(number: string): number {
    const license = this.licenses.find((one) => one.number === number);
    if (!license) throw new Error(`no license ${number}`);
    const promised = [...this.linesOf(number).values()].reduce((sum, one) => sum + one, 0);
    return license.pieces - promised - this.shippedOf(number);
  }

  private linesOf(number: string): Map<string, number> {
    const lines = this.promised.get(number) ?? new Map<string, number>();
    this.promised.set(number, lines);
    return lines;
  }
}
