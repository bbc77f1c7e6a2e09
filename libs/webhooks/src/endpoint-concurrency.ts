import type { Id } from '@ninety/platform';

interface Place {
  inFlight: number;
  mostInFlight: number;
  /** Null: it has not answered yet. */
  isSlow: boolean | null;
}

const MOST_IN_FLIGHT = 256;
/** One that answers late or fails takes no more than this, so that the others have room. */
const MOST_OF_SLOW = 2;
/** Of an endpoint that has not answered yet. */
const MOST_OF_UNKNOWN = 8;
const SLOW_MS = 1_000;
const MOST_KNOWN = 10_000;

/** How many deliveries are under way, to which endpoint, and for how many more there is room. In this process. */
export class EndpointConcurrency {
  private readonly places = new Map<Id, Place>();
  private total = 0;

  /** For how many deliveries there is room. */
  get left(): number {
    return MOST_IN_FLIGHT - this.total;
  }

  get isIdle(): boolean {
    return this.total === 0;
  }

  /** The endpoints that have no room. */
  get full(): Id[] {
    return [...this.places].filter(([, place]) => mostOf(place) <= place.inFlight).map(([id]) => id);
  }

  /** Of deliveries in their order, those that there is room for. */
  choose<T extends { readonly endpointId: Id; readonly mostInFlight: number }>(due: readonly T[]): T[] {
    const taken = new Map<Id, number>();
    const chosen = due.filter(({ endpointId, mostInFlight }) => {
      const place = this.placeOf(endpointId, mostInFlight);
      const already = taken.get(endpointId) ?? 0;
      if (already >= mostOf(place) - place.inFlight) return false;
      taken.set(endpointId, already + 1);
      return true;
    });
    return chosen.slice(0, this.left);
  }

  begin(endpointId: Id, mostInFlight: number): void {
    const place = this.placeOf(endpointId, mostInFlight);
    place.inFlight += 1;
    place.mostInFlight = mostInFlight;
    this.places.set(endpointId, place);
    this.total += 1;
  }

  /** @param durationMs how long it took; null: it failed; undefined: it was not tried, or not through a fault of its own */
  end(endpointId: Id, durationMs: number | null | undefined): void {
    this.total -= 1;
    const place = this.places.get(endpointId);
    if (!place) return;
    place.inFlight -= 1;
    if (durationMs !== undefined) place.isSlow = durationMs === null || durationMs > SLOW_MS;
    if (place.inFlight === 0 && this.places.size > MOST_KNOWN) this.places.delete(endpointId);
  }

  private placeOf(endpointId: Id, mostInFlight: number): Place {
    return this.places.get(endpointId) ?? { inFlight: 0, mostInFlight, isSlow: null };
  }
}

function mostOf({ mostInFlight, isSlow }: Place): number {
  if (isSlow === false) return mostInFlight;
  return Math.min(isSlow ? MOST_OF_SLOW : MOST_OF_UNKNOWN, mostInFlight);
}
