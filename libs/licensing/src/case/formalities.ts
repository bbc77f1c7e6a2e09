import { EVENT_TYPES } from '@ninety/procedure';
import type { EventType } from '@ninety/procedure';

interface Formalities {
  /** Its letter names the officer who can discuss the matter. */
  readonly namesRepresentative: boolean;
  /** The office may ask that a second officer sign it. */
  readonly mayNeedCountersignature: boolean;
}

const NONE: Formalities = { namesRepresentative: false, mayNeedCountersignature: false };

/** What the office does with each event besides recording it. */
const FORMALITIES = {
  registered: NONE,
  information_requested: NONE,
  information_received: NONE,
  hold_placed: NONE,
  state_initiated: NONE,
  hold_released: NONE,
  referred: NONE,
  position: NONE,
  escalated_to_oc: NONE,
  oc_decision: NONE,
  appealed_to_acep: NONE,
  acep_decision: NONE,
  appealed_to_earb: NONE,
  earb_initiated: NONE,
  earb_decision: NONE,
  appealed_to_president: NONE,
  president_decision: NONE,
  intent_to_deny: { namesRepresentative: true, mayNeedCountersignature: true },
  itd_response: NONE,
  itd_withdrawn: NONE,
  approved: { ...NONE, mayNeedCountersignature: true },
  denied: NONE,
  returned_without_action: { ...NONE, namesRepresentative: true },
  no_license_required: NONE,
  withdrawn: NONE,
  appeal_filed: NONE,
  appeal_decided: NONE,
} as const satisfies Readonly<Record<EventType, Formalities>>;

export function namesRepresentative(type: EventType): boolean {
  return FORMALITIES[type].namesRepresentative;
}

export function mayNeedCountersignature(type: EventType): type is Countersignable {
  return FORMALITIES[type].mayNeedCountersignature;
}

export type Countersignable = {
  [Type in EventType]: (typeof FORMALITIES)[Type]['mayNeedCountersignature'] extends true ? Type : never;
}[EventType];

export const COUNTERSIGNABLE = EVENT_TYPES.filter(mayNeedCountersignature).toSorted();
