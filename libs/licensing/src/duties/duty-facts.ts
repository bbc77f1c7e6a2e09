import type { Observation } from '../tracker/observation.js';
import { dayOfEvent } from '../tracker/observation.js';
import { isUsedUp } from '../tracker/licenses/balance.js';
import { lastNotice } from '../tracker/licenses/recorded-notice.js';
import type { RecordedLicense } from '../tracker/licenses/recorded-license.store.js';
import { standingShipments } from '../tracker/licenses/recorded-shipment.store.js';
import type { TrackedPart } from '../applications/application.contract.js';
import type { EntityManager } from 'typeorm';
import type { DutyFacts } from './occurrences.js';

/** What duties under a license count from. */
export async function factsOfLicense(
  tx: EntityManager,
  { firstId, issuedOn, validUntil, expiresOn, lines, notices }: RecordedLicense,
): Promise<DutyFacts> {
  const shipments = await standingShipments(tx, [firstId]);
  const shippedOn = shipments.map((one) => one.shippedOn).sort();
  const days = {
    license_issued: issuedOn,
    license_expired: expiresOn,
    first_shipment: shippedOn[0] ?? null,
    validUntil,
  };
  // What cannot be used any more is neither renewed nor supported.
  const isOver = lastNotice(notices)?.type === 'revoked' || isUsedUp(lines);
  return { days, shipments, usefulUntil: isOver ? null : expiresOn };
}

/** A case as far as duties count from it. */
export interface CountedCase {
  readonly standing: readonly Observation[];
  readonly tracked: Pick<TrackedPart, 'needBy'>;
  readonly endings: ReadonlySet<string>;
}

/** What duties of an application count from: of what was filed, answered or ended more than once, the last. */
export function factsOfCase({ standing, tracked, endings }: CountedCase): DutyFacts {
  const lastDay = (isIt: (type: string) => boolean) => {
    const event = standing.findLast(({ type }) => isIt(type))?.event;
    if (event === undefined) return null;
    const { on, notBefore, notAfter } = dayOfEvent(event);
    // Counted from the earliest day on which it can have happened, a duty is met in time whichever it was.
    return on ?? notBefore ?? notAfter;
  };
  const days = {
    filed: lastDay((type) => type === 'filed'),
    information_received: lastDay((type) => type === 'information_received'),
    ended: lastDay((type) => endings.has(type)),
    needBy: tracked.needBy,
  };
  const last = standing.findLast(({ type }) => type === 'filed' || endings.has(type));
  // Of a case that has ended nothing is to be supported any more, until it is filed again.
  return { days, shipments: [], ...(last && endings.has(last.type) ? { usefulUntil: null } : {}) };
}

/** The types of events that end a case of a regime. */
export function endingsOf(
  events: readonly { readonly type: string; readonly ends?: unknown }[],
): ReadonlySet<string> {
  return new Set(events.filter(({ ends }) => ends !== undefined).map(({ type }) => type));
}
