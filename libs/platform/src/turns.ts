/** So long a piece of work may hold the event loop before others get their turn, in milliseconds. */
const TURN_MS = 15;

/** Long work in one process: `await turns.give()` between its steps lets others in, whenever a turn is over. */
export class Turns {
  private since = performance.now();

  async give(): Promise<void> {
    if (performance.now() - this.since < TURN_MS) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.since = performance.now();
  }
}
