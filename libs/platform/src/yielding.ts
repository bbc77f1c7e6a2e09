/** So long a piece of work may hold the event loop before others get their turn, in milliseconds. */
const SLICE_MS = 15;

/** Long work in one process: `await yielder.yieldIfDue()` between its steps lets others in, whenever a turn is over. */
export class Yielder {
  private since = performance.now();

  /** Whether the turn is over; for steps so short that to wait for each would cost more than they do. */
  get isDue(): boolean {
    return performance.now() - this.since >= SLICE_MS;
  }

  async yieldIfDue(): Promise<void> {
    if (!this.isDue) return;
    await new Promise((resolve) => setImmediate(resolve));
    this.since = performance.now();
  }
}

/** Does work that is written as steps, giving others their turn between them. */
export async function runYielding<T>(work: Generator<undefined, T>, yielder = new Yielder()): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await yielder.yieldIfDue();
  }
}
