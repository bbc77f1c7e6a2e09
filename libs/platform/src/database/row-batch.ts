const MOST_ROWS = 1_000;
/** Writing and sending more at once would hold the event loop for long. */
const MOST_CHARACTERS = 1_000_000;

/** Rows on their way into one statement, as JSON. */
export class RowBatch {
  private readonly rows: string[] = [];
  private characters = 0;

  get size(): number {
    return this.rows.length;
  }

  get isFull(): boolean {
    return this.rows.length >= MOST_ROWS || this.characters >= MOST_CHARACTERS;
  }

  add(row: object): void {
    const text = JSON.stringify(row);
    this.rows.push(text);
    this.characters += text.length;
  }

  /** The rows as a JSON array; the batch is empty then. */
  take(): string {
    this.characters = 0;
    return `[${this.rows.splice(0).join(',')}]`;
  }
}
