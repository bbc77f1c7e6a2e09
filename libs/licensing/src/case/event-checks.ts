import { isApplicant, may, mayCause } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { forbidden, invalid, isDay, isId, pointerTo, Problem } from '@ninety/platform';
import type { Id } from '@ninety/platform';
import type { EntityManager } from 'typeorm';
import { EVENT_TYPES, eventForms, isFormRefusal, isIllegal, parseEvent, replay } from '@ninety/procedure';
import type { Day, EventType, IllegalEvent, ProcedureEvent, State } from '@ninety/procedure';
import { applicantEvent } from '../audience/applicant-view.js';
import type { ApplicationEntity } from '../applications/application.entity.js';
import { idsAttached } from '../attachments/attachment.store.js';
import type { CaseFile } from './case-file.js';
import { dayOf, refusalFor } from './standing.js';
import type { Standing } from './standing.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { say } from '../sentences.js';
import { refuse } from '@ninety/procedure';
import type { Sentence } from '@ninety/platform';

/** Whether the caller may cause an event like this, read from a body that is not checked yet. */
export function assertMayCause(caller: Principal, body: unknown): void {
  const { type, by, agency } = (typeof body === 'object' && body !== null ? body : {}) as Record<
    string,
    unknown
  >;
  const known = EVENT_TYPES.find((one) => one === type);
  const speaksFor = type === 'information_requested' ? by : agency;
  const someone = EVENT_TYPES.some((one) => mayCause(caller, one));
  const allowed = known
    ? mayCause(caller, known, typeof speaksFor === 'string' ? speaksFor : undefined)
    : someone;
  if (!allowed) throw forbidden(sayMayNot(caller.role, known, speaksFor));
}

function sayMayNot(role: string, type: EventType | undefined, speaksFor: unknown): Sentence {
  if (type === undefined) return say('role_may_cause_nothing', { role });
  return typeof speaksFor === 'string'
    ? say('role_may_not_cause_for', { role, type, speaksFor })
    : say('role_may_not_cause', { role, type });
}

/** A lawful event, as it is to be recorded. @throws Problem 422 with the index of the event */
export async function assertEvent(
  tx: EntityManager,
  caller: Principal,
  file: CaseFile,
  body: unknown,
  today: string,
) {
  const past = file.standing(dayOf(today));
  const index = visibleLength(caller, file, past.state, dayOf(today));
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw illegal({ illegalEvent: index, ...refuse(say('event_no_object')) });
  }
  const { attachmentIds, ...given } = body as Record<string, unknown>;
  const raw: Record<string, unknown> = { ...given, on: given.on === undefined ? today : given.on };
  const event = parseEvent(raw);
  if (!isFormRefusal(event)) assertDay(caller, raw.on, today, index);
  const replayed = replay([...file.events, event], dayOf(today));
  if (isIllegal(replayed)) throw illegal(refusalFor(caller, { ...replayed, illegalEvent: index }));
  if (isFormRefusal(event)) throw new Error(`a malformed event was replayed: ${event.why}`);
  assertNotBeforeStep(past, event, index);
  return {
    raw,
    event,
    replayed,
    attachmentIds: await assertAttachments(tx, caller, file.application, event, attachmentIds),
  };
}

function assertDay(caller: Principal, on: unknown, today: string, index: number): void {
  if (!isDay(on)) return;
  if (on > today)
    throw illegal({ illegalEvent: index, ...refuse(say('event_in_the_future', { today })), field: 'on' });
  if (on < today && !may(caller, 'events.backdate')) {
    throw illegal({ illegalEvent: index, ...refuse(say('event_backdated', { today })), field: 'on' });
  }
}

/** What days alone brought has been told; nothing may be recorded before it any more. */
function assertNotBeforeStep({ steps }: Standing, { on }: ProcedureEvent, index: number): void {
  const last = steps.at(-1);
  if (!last || on >= last.seenOn) return;
  const why = say('event_before_step', { step: last.name });
  throw illegal({ illegalEvent: index, ...refuse(why, last.citation), field: 'on' });
}

async function assertAttachments(
  tx: EntityManager,
  caller: Principal,
  { id }: ApplicationEntity,
  event: ProcedureEvent,
  given: unknown,
): Promise<Id[]> {
  if (given === undefined || given === null) return [];
  const pointer = '/attachmentIds';
  if (!carriesText(event.type))
    throw invalid({ pointer, detail: say('attachments_not_of_event', { event: event.type }) });
  if (!Array.isArray(given) || given.length > 50 || !given.every(isId))
    throw invalid({ pointer, detail: say('event_attachments_list') });
  return assertAttachmentsOf(tx, caller, id, given);
}

/**
 * The ids of documents of an application, each once; of its own side for an applicant, so that nobody lays open what the
 * other side keeps. @throws Problem 422 when one is not there
 */
export async function assertAttachmentsOf(
  tx: EntityManager,
  caller: Principal,
  applicationId: Id,
  given: readonly Id[],
): Promise<Id[]> {
  const ids = [...new Set(given.map((one) => one.toLowerCase()))];
  if (ids.length === 0) return ids;
  if ((await idsAttached(tx, caller, applicationId, ids)).size < ids.length)
    throw invalid({
      pointer: '/attachmentIds',
      detail: say('event_attachment_unknown'),
    });
  return ids;
}

function carriesText(type: EventType): boolean {
  return eventForms(type).some(({ fields }) =>
    Object.entries(fields).some(([name, { kind }]) => name !== 'id' && (kind === 'text' || kind === 'texts')),
  );
}

/** How many events the caller knows of. */
function visibleLength(caller: Principal, { events }: CaseFile, state: State | null, today: Day): number {
  if (!isApplicant(caller) || !state) return events.length;
  return events.filter((event) => applicantEvent(event, state, today) !== null).length;
}

/** The refusal of one of the events that a body lists. */
export function illegalAmong({ illegalEvent, why, sentence, citation, field }: IllegalEvent): Problem {
  const at = `/events/${illegalEvent}`;
  return new Problem(422, {
    type: LICENSING_PROBLEMS['illegal-event'],
    detail: say('event_refused', { index: illegalEvent, why }),
    errors: [{ pointer: field === undefined ? at : pointerTo(at, field), detail: sentence, citation }],
    members: { illegalEvent, why, citation },
  });
}

function illegal({ illegalEvent, why, sentence, citation, field }: IllegalEvent): Problem {
  const pointer = field === undefined ? '' : pointerTo('', field);
  return new Problem(422, {
    type: LICENSING_PROBLEMS['illegal-event'],
    detail: sentence,
    errors: [{ pointer, detail: sentence, citation }],
    members: { illegalEvent, why, citation },
  });
}
