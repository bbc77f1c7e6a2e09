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

/** Does work that is written as steps, giving others their turn between them. */
export async function inTurns<T>(work: Generator<undefined, T>, turns = new Turns()): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await turns.give();
  }
}
