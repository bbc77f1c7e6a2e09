import type { Schemas } from '@ninety/client/browser';

/** What somebody does: an event of the procedure, or what brings one about with papers of its own. */
export type Act =
  | Exclude<Schemas['ProcedureEvent'], { type: 'appeal_filed' | 'appeal_decided' }>
  | ({ type: 'appeal_filed' } & Schemas['AppealDto'])
  | ({ type: 'appeal_decided' } & Schemas['AppealDecisionDto']);

type Named<T> = T extends unknown ? keyof T : never;
/** The fields of acts, as the description has them. */
export type FieldName = Named<Act>;
/** The kinds of hold. */
export type HoldKind = Extract<Act, { type: 'hold_placed' }>['kind'];
