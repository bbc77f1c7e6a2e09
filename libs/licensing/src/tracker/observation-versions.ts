import { broughtForward } from '../case/event-versions.js';
import type { StoredEvent, Upcaster } from '../case/event-versions.js';

/** What was said of an observation, with its type. */
export interface StoredObservation {
  readonly type: string;
  readonly event: StoredEvent;
}

/**
 * From each version of the observations' shapes to the next, oldest first, of the event with its type. Whoever changes
 * what a stored observation means adds a row: the log is never rewritten.
 */
const UPCASTERS: readonly Upcaster[] = [];

/** By which version of the observations' shapes this release writes. */
export const OBSERVATION_VERSION = UPCASTERS.length + 1;

/**
 * A stored observation as this release would have written it.
 *
 * @throws when a newer release wrote it: what it means is not known here
 */
export function observationForward(
  { type: stored, event: said }: StoredObservation,
  version: number,
  upcasters: readonly Upcaster[] = UPCASTERS,
): StoredObservation {
  const { type, ...event } = broughtForward({ ...said, type: stored }, version, upcasters);
  return { type: String(type), event };
}
