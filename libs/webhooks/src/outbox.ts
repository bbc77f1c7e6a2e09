import { Inject, Injectable } from '@nestjs/common';
import { gatherable, Jobs, newId, POSTURE, shapeOf } from '@ninety/platform';
import type { Id, Posture } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { insertDeliveries } from './delivery.store.js';
import { insertEvents } from './event.store.js';
import type { ToldEvent } from './event.store.js';
import { EVENT_TYPE_RULES, isSentIn } from './event-types.js';
import type { Audience, EventData, UnnumberedData, WebhookEventType } from './event-types.js';

/** What happened, in the words of its type. */
export type Happening<T extends WebhookEventType = WebhookEventType> = {
  [K in T]: { readonly type: K; readonly data: UnnumberedData<K> };
}[T];

/** The types whose events say what `D` has, whatever else they say. */
export type TypesAbout<D> = {
  [K in WebhookEventType]: EventData<K> extends D ? K : never;
}[WebhookEventType];

/** What happened to a thing, without what its events say of it whatever happens. */
export type HappeningTo<D, T extends TypesAbout<D> = TypesAbout<D>> = {
  [K in T]: { readonly type: K; readonly data: Omit<EventData<K>, keyof D> };
}[T];

/** What happened to a thing, with what its events say of it whatever happens. */
export function happeningTo<D, T extends TypesAbout<D>>(
  thing: Omit<D, 'sequence'>,
  { type, data }: HappeningTo<D, T>,
): { [K in T]: { type: K; data: Omit<D, 'sequence'> & Omit<EventData<K>, keyof D> } }[T] {
  return { type, data: { ...thing, ...data } };
}

/** Something to tell one audience. Thin: no document, no position. */
export type Announcement = Happening & Hearers;

/** Whom it is told. */
interface Hearers {
  readonly audience: Audience;
  /** The supplier whose endpoints hear it; null: all suppliers'. For the government it only says whose matter it is. */
  readonly supplierId: Id | null;
  /** The agencies whose endpoints hear it beside BIS's; null: all of the government. */
  readonly agencies?: readonly string[] | null;
  /** The office of the government whose endpoints alone hear it: BIS, or an agency. */
  readonly office?: string;
}

/** The duty that delivers. */
export const DELIVER_DUTY = 'webhook-deliver';

/** Writes events and their deliveries in the transaction that changes the state: neither without the other. */
@Injectable()
export class Outbox {
  constructor(@Inject(POSTURE) private readonly posture: Posture) {}

  /** Writes one event. Those of an application are numbered, for each audience without gaps. */
  async write(tx: EntityManager, announcement: Announcement): Promise<void> {
    // Nobody could have asked for it.
    if (!isSentIn(this.posture, announcement.type))
      throw new Error(`${announcement.type} is said never to be sent in the posture ${this.posture}`);
    await keep(tx, stored(announcement));
  }
}

/** Writes events with the deliveries to those who hear them. What comes while an endpoint is disabled is kept as skipped. */
const keep = gatherable(async (tx: EntityManager, events: readonly ToldEvent[]) => {
  const heard = await insertEvents(tx, events);
  await insertDeliveries(
    tx,
    heard.map(({ isDisabled: isSkipped, ...one }) => ({ ...one, isSkipped })),
  );
  if (heard.some(({ isDisabled }) => !isDisabled)) await Jobs.wake(tx, DELIVER_DUTY);
});

function stored({ type, data, audience, supplierId, agencies, office }: Announcement): ToldEvent {
  const id = newId();
  return {
    id,
    type,
    audience,
    supplierId,
    agencies: agencies ?? null,
    office: office ?? null,
    applicationId: 'applicationId' in data ? data.applicationId : null,
    isNumbered: shapeOf(EVENT_TYPE_RULES[type].data).has('sequence'),
    body: JSON.stringify({ id, type, timestamp: new Date().toISOString(), data }),
  };
}
