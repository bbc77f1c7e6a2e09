/** An event as it lies in the log. */
export type StoredEvent = Readonly<Record<string, unknown>>;

/** Answers an event of one version of the events' shapes as the next version would have written it; others unchanged. */
export type Upcaster = (stored: StoredEvent) => StoredEvent;

/**
 * From each version of the events' shapes to the next, oldest first. Whoever changes what a stored event means adds a
 * row: the log is never rewritten.
 */
const UPCASTERS: readonly Upcaster[] = [];

/** By which version of the events' shapes this release writes. */
export const EVENT_VERSION = UPCASTERS.length + 1;

/**
 * A stored event as this release would have written it.
 *
 * @throws when a newer release wrote it: what it means is not known here
 */
export function broughtForward(
  stored: StoredEvent,
  version: number,
  upcasters: readonly Upcaster[] = UPCASTERS,
): StoredEvent {
  const known = upcasters.length + 1;
  if (version > known)
    throw new Error(
      `an event was written by a newer release: it is of version ${version} of the events, and this release knows ${known}`,
    );
  return upcasters.slice(version - 1).reduce((event, upcast) => upcast(event), stored);
}
