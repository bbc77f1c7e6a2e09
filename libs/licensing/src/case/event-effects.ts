import type { Principal } from '@ninety/access';
import type { EventType, ProcedureEvent } from '@ninety/procedure';
import type { EntityManager } from 'typeorm';
import type { CaseFile } from './case-file.js';

/** What an event brings about besides how the application stands, in the transaction that records it. */
type EventEffect<T extends EventType> = (
  tx: EntityManager,
  caller: Principal,
  file: CaseFile,
  event: Extract<ProcedureEvent, { type: T }>,
) => Promise<void>;

/** What a feature does on which events. */
export type EventEffects = { readonly [T in EventType]?: EventEffect<T> };

/** The token of the features' effects, in the order in which they come about: `licensing.module.ts` has them all. */
export const EVENT_EFFECTS = Symbol('the effects of events');

/** Does what every feature does on an event that was just recorded. */
export async function bringAbout(
  effects: readonly EventEffects[],
  tx: EntityManager,
  caller: Principal,
  file: CaseFile,
  event: ProcedureEvent,
): Promise<void> {
  for (const ofFeature of effects)
    await (ofFeature[event.type] as EventEffect<EventType> | undefined)?.(tx, caller, file, event);
}
