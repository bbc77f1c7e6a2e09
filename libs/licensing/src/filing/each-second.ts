const LOOK_MS = 1_000;

/** Asks once a second; between, the answer was yes. */
export function eachSecond(ask: () => Promise<boolean>): () => Promise<boolean> {
  let askedAt = Date.now();
  return async () => {
    if (Date.now() - askedAt < LOOK_MS) return true;
    askedAt = Date.now();
    return ask();
  };
}
