/**
 * How long a test waits for what must come before it gives it up as hung. Minutes: it judges no machine's speed, and
 * what passes on an idle machine passes on one that is busy many times over. No test has a bound of its own.
 */
export const WAIT_MS = 3 * 60_000;

/** A whole test, or what prepares it: several waits. */
export const TEST_MS = 15 * 60_000;
