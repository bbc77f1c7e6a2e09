export type { Clock, ClockState } from './clocks.js';
export { CLOCK_STATES } from './clocks.js';
export { objectionTo } from './event-rules.js';
export { CLOCK_NAMES } from './clock-rules.js';
export type { ClockName } from './clock-rules.js';
export { formatDay, LAST_GIVEN_DAY, parseDay, yearsAfter } from './day.js';
export type { Day } from './day.js';
export { procedureDiagram } from './diagram.js';
export { COMMON_FIELDS, EVENT_TYPES, eventForms, HOLD_KINDS } from './event-shapes.js';
export type { EventType, Field, HoldKind, ProcedureEvent } from './event-shapes.js';
export { isFormRefusal, parseEvent } from './form.js';
export type { FormRefusal } from './form.js';
export { LAW_AS_OF_TEXT } from './law.js';
export { outlook } from './outlook.js';
export type { Segment } from './outlook.js';
export { answer, isIllegal, replay, simulate } from './procedure.js';
export type { Answer, IllegalEvent, Passage, Progress } from './procedure.js';
export type { State } from './state.js';
export { ENDINGS, isStatus, STATUSES } from './statuses.js';
export type { Ending, Status } from './statuses.js';
export { isOpen, movesByItself } from './steps.js';
export { clocksWithout, movedBy } from './explain.js';
export type { Moved } from './explain.js';
export { holdSuspends, SUSPENSION_RULES } from './suspensions.js';
export { refuse } from './refusal.js';
export type { Refusal } from './refusal.js';
export {
  AGENCIES,
  AMENDMENT_KINDS,
  APPEAL_OUTCOMES,
  LICENSE_STATUSES,
  PAPER_KINDS,
  PARTY_ROLES,
  RECEIVING_ROLES,
  REQUESTERS,
} from './vocabulary.js';
export type {
  Agency,
  AmendmentKind,
  AppealOutcome,
  LicenseStatus,
  PaperKind,
  PartyRole,
} from './vocabulary.js';
