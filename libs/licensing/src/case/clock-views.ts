import { Injectable } from '@nestjs/common';
import { isApplicant } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { CITATIONS } from '@ninety/bis';
import { invalid, OfficeClock } from '@ninety/platform';
import { clocksWithout, movedBy } from '@ninety/procedure';
import type { Clock, Day, Moved, State } from '@ninety/procedure';
import { BEGINNINGS } from '../applications/application.contract.js';
import type {
  ClocksQuery,
  ClocksResponseDto,
  ExplainedClocksResponseDto,
} from '../applications/application.contract.js';
import type { CaseFile } from './case-file.js';
import { dayOf, isOverdue, nextDueOn, standingFor } from './standing.js';
import type { Standing } from './standing.js';
import { visibleHistory } from '../audience/visible-history.js';
import type { VisibleEvent } from '../audience/visible-history.js';
import { say } from '../sentences.js';

/** The clocks of an application as a caller may see them. */
@Injectable()
export class ClockViews {
  constructor(private readonly clock: OfficeClock) {}

  /** The clocks at the end of a day; explained, and as they would stand without one request or hold, when asked. */
  async clocks(caller: Principal, file: CaseFile, query: ClocksQuery): Promise<ExplainedClocksResponseDto> {
    const asOf = query.asOf ?? (await this.clock.today());
    const day = dayOf(asOf);
    const standing = file.standing(day);
    const history = visibleHistory(caller, file, day);
    const { state } = standing;
    const without = query.without === undefined ? null : beginningOf(history, query.without);
    const told = clocksToldTo(caller, standing, asOf);
    return {
      ...told,
      clocks: told.clocks.map((clock) => ({
        ...clock,
        ...(query.explain === 'true' && state
          ? { movedBy: explained(caller, clock, state, day, history) }
          : {}),
        ...(without && state ? { without: withoutIt(clock, state, without, day) } : {}),
      })),
      ...(without ? { without } : {}),
    };
  }
}

/** The clocks at the end of a day as a caller may read them. */
export function clocksToldTo(
  caller: Principal,
  standing: Pick<Standing, 'status' | 'clocks' | 'state'>,
  asOf: string,
): ClocksResponseDto {
  const { status, clocks } = standingFor(caller, standing);
  return {
    asOf,
    status,
    clocks,
    nextDueOn: nextDueOn(clocks),
    overdue: isOverdue(standing.status, clocks),
  };
}

/** The request or hold that is meant, by its id or by the index of its event. @throws Problem 422 when there is none */
function beginningOf(history: readonly VisibleEvent[], name: string) {
  const beginnings = BEGINNINGS.flatMap((type) =>
    history
      .filter((event) => event.type === type)
      .map(({ index, id }) => ({ type, event: index, id: String(id) })),
  );
  const found =
    beginnings.find(({ id }) => id === name) ?? beginnings.find(({ event }) => String(event) === name);
  if (!found)
    throw invalid({
      pointer: '/without',
      detail: say('nothing_to_leave_out'),
    });
  return found;
}

/** What moved a clock, each with the event that began it; an applicant reads what was taken out, and of no agency. */
export function explained(
  caller: Principal,
  clock: Clock,
  state: State,
  asOf: Day,
  history: readonly VisibleEvent[],
) {
  return movedBy(clock, state, asOf).flatMap((moved): (Moved & { event: number })[] => {
    const beginning = moved.kind === 'information_request' ? 'information_requested' : 'hold_placed';
    const event = history.find(({ type, id }) => type === beginning && id === moved.id)?.index;
    if (event === undefined) return [];
    if (!isApplicant(caller)) return [{ event, ...moved }];
    return moved.by === null || moved.excluded ? [{ event, ...moved, ...forApplicant(moved) }] : [];
  });
}

function forApplicant({ by }: Moved): Partial<Moved> {
  if (by === null) return {};
  const reason = say('request_stops_clock').as('reason');
  return { by: 'BIS', ...reason, citation: CITATIONS.informationRequest };
}

function withoutIt(clock: Clock, state: State, what: ReturnType<typeof beginningOf>, asOf: Day) {
  const other = clocksWithout(state, what, asOf).find(
    (one) => one.clock === clock.clock && one.subject === clock.subject && one.startedOn === clock.startedOn,
  );
  if (!other) return null;
  const { dueOn, provisional, state: clockState, countedDays, excludedDays } = other;
  return {
    dueOn,
    provisional,
    state: clockState,
    countedDays,
    excludedDays,
    movedDays: dayOf(clock.dueOn) - dayOf(dueOn),
  };
}
