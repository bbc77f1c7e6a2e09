const FIRST_BYTES = 65_536;

/** Many texts by their place, in a few bytes besides their own. */
export class TextTable {
  private bytes = Buffer.alloc(FIRST_BYTES);
  private end = 0;
  private readonly ends: number[] = [];

  add(text: string): void {
    const needed = this.end + Buffer.byteLength(text);
    if (needed > this.bytes.length) {
      const larger = Buffer.alloc(Math.max(needed, this.bytes.length * 2));
      this.bytes.copy(larger, 0, 0, this.end);
      this.bytes = larger;
    }
    this.end += this.bytes.write(text, this.end);
    this.ends.push(this.end);
  }

  /** Null: there is none. */
  at(place: number): string | null {
    const end = this.ends[place];
    if (end === undefined) return null;
    return this.bytes.toString('utf8', place === 0 ? 0 : this.ends[place - 1], end);
  }
}
