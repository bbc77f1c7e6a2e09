import { Injectable } from '@nestjs/common';
import { assertMay, isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { forbidden, invalid, OfficeClock, Problem } from '@ninety/platform';
import type { Unvalidated } from '@ninety/platform';
import { formatDay, isFormRefusal, isIllegal, parseEvent, refuse, replay } from '@ninety/procedure';
import type { Clock, Day, FormRefusal, IllegalEvent, ProcedureEvent } from '@ninety/procedure';
import { visibleHistory } from '../audience/visible-history.js';
import { LICENSING_PROBLEMS } from '../problems.js';
import { say } from '../sentences.js';
import { besideThemselves } from './beside.js';
import type { CaseFile } from './case-file.js';
import { clocksToldTo, explained } from './clock-views.js';
import { assertMayCause, illegalAmong } from './event-checks.js';
import { dayOf, refusalFor, standingFrom } from './standing.js';
import type { MovedEventDto, WhatIfDto, WhatIfResponseDto } from './what-if.contract.js';

/** An event of the history that is supposed, and where in the body it was said; null: as it was recorded. */
interface Supposed {
  readonly event: ProcedureEvent | FormRefusal;
  /** Where it stands among the recorded or the supposed ones. */
  readonly index: number;
  readonly said: 'events' | 'moves' | null;
}

/** How an application would stand if more happened to it, or if what happened had been on other days. */
@Injectable()
export class WhatIf {
  constructor(private readonly clock: OfficeClock) {}

  /**
   * Counted from the whole history, also from what the caller may not read, and told as the caller may read it.
   *
   * @throws Problem 422 with the place of what could not happen so
   */
  async clocks(caller: Principal, file: CaseFile, body: Unvalidated<WhatIfDto>): Promise<WhatIfResponseDto> {
    assertMay(caller, 'procedure.simulate');
    const { asOf: asked, moves } = body.validated();
    const today = await this.clock.today();
    const more = supposedOnes(caller, body, today);
    const history = [...withMoved(caller, file, moves ?? []), ...more];
    const asOf = asked ?? lastDay(today, history);
    const from = asOf < today ? asOf : today;
    const was = clocksToldTo(caller, file.standing(dayOf(from)), from);
    const standing = standingAfter(caller, history, dayOf(asOf));
    const would = clocksToldTo(caller, standing, asOf);
    const known = visibleHistory(caller, file, dayOf(from));
    const movedOf = (clock: Clock) =>
      standing.state ? explained(caller, clock, standing.state, dayOf(asOf), known) : [];
    const { pairs, gone } = besideThemselves(was.clocks, would.clocks);
    return {
      ...would,
      clocks: pairs.map((pair) => ({ ...shifted(pair.would, pair.was), movedBy: movedOf(pair.would) })),
      before: { asOf: was.asOf, status: was.status },
      gone,
    };
  }
}

function shifted<C extends Pick<Clock, 'dueOn'>>(would: C, was: C | null) {
  return { ...would, was, shiftDays: was && dayOf(would.dueOn) - dayOf(was.dueOn) };
}

/** The events as they came: what a validator makes of them is not theirs. */
function supposedOnes(caller: Principal, body: Unvalidated<WhatIfDto>, today: string): Supposed[] {
  const { events } = body.raw as { events?: unknown[] | null };
  const given = (events ?? []).map((event) => withDay(event, today));
  // Whether an act of the government's were lawful would tell of what it did before.
  if (isApplicant(caller)) for (const event of given) assertMayCause(caller, event);
  return given.map(parseEvent).map((event, index) => {
    if (!isFormRefusal(event) && event.on < dayOf(today)) throw beforeToday(index, today);
    return { event, index, said: 'events' };
  });
}

function withDay(event: unknown, today: string): unknown {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return event;
  const { attachmentIds: _, ...given } = event as Record<string, unknown>;
  return { on: today, ...given };
}

function beforeToday(illegalEvent: number, today: string): Problem {
  return illegalAmong({ illegalEvent, ...refuse(say('supposed_before_today', { today })), field: 'on' });
}

/** The recorded history with some of it on other days, each as near its old place as its day lets it be. */
function withMoved(caller: Principal, file: CaseFile, moves: readonly MovedEventDto[]): Supposed[] {
  // Whether an own act could have been on another day would tell of what the government did between.
  if (moves.length > 0 && isApplicant(caller)) throw forbidden(say('moved_inside'));
  const history = file.events.map((event, index): Supposed => ({ event, index, said: null }));
  const moved = new Set<number>();
  for (const [index, { event, on }] of moves.entries()) {
    const pointer = `/moves/${index}/event`;
    const recorded = file.events[event];
    if (!recorded) throw invalid({ pointer, detail: say('moved_nothing') });
    if (moved.has(event)) throw invalid({ pointer, detail: say('moved_twice') });
    moved.add(event);
    move(history, recorded, dayOf(on), index);
  }
  return history;
}

function move(history: Supposed[], recorded: ProcedureEvent, on: Day, index: number): void {
  const old = history.findIndex(({ event }) => event === recorded);
  history.splice(old, 1);
  const isLater = on > recorded.on;
  const next = history.findIndex(({ event }) => dayOfOne(event) >= (isLater ? on : on + 1));
  const place = on === recorded.on ? old : next < 0 ? history.length : next;
  history.splice(place, 0, { event: { ...recorded, on }, index, said: 'moves' });
}

function dayOfOne(event: Supposed['event']): Day {
  return isFormRefusal(event) ? NaN : event.on;
}

function lastDay(today: string, history: readonly Supposed[]): string {
  const days = history.flatMap(({ event, said }) => (said === null ? [] : dayOfOne(event) || []));
  return formatDay(Math.max(dayOf(today), ...days));
}

/** @throws Problem 422 with the place of the event that could not happen so */
function standingAfter(caller: Principal, history: readonly Supposed[], asOf: Day) {
  const progress = replay(
    history.map(({ event }) => event),
    asOf,
  );
  if (!isIllegal(progress)) return standingFrom(progress, asOf);
  throw refusalOf(refusalFor(caller, progress), history[progress.illegalEvent]);
}

function refusalOf(illegal: IllegalEvent, at: Supposed | undefined): Problem {
  if (at?.said === 'events') return illegalAmong({ ...illegal, illegalEvent: at.index });
  const { why, sentence, citation } = illegal;
  const isMoved = at?.said === 'moves';
  const type = at && 'type' in at.event ? at.event.type : '';
  const detail = isMoved ? sentence : say('recorded_could_not_be', { type, why });
  return new Problem(422, {
    type: LICENSING_PROBLEMS['illegal-event'],
    detail,
    errors: [{ pointer: isMoved ? `/moves/${at.index}/on` : '/moves', detail, citation }],
    members: { illegalEvent: at?.index ?? 0, why, citation },
  });
}
