/** A story as it is told, line by line, with what did not go as it should. */
export class Narration {
  failures = 0;

  /** @param line writes a line */
  constructor(readonly line: (text: string) => void) {}

  day(date: string, what: string): void {
    this.line(`\n${date}  ${what}`);
  }

  tell(what: string): void {
    this.line(`            ${what}`);
  }

  check(isSo: boolean, what: string): void {
    if (!isSo) this.failures += 1;
    this.tell(`${isSo ? '✓' : '✗'} ${what}`);
  }

  fail(what: string): void {
    this.failures += 1;
    this.line(what);
  }
}
