import { Injectable } from '@nestjs/common';
import { assertMay } from '@ninety/access';
import type { Principal } from '@ninety/access';
import { isDay, newId } from '@ninety/platform';
import type { Id, Unvalidated } from '@ninety/platform';
import { eventOf, spanOf } from '@ninety/regimes';
import { besideThemselves } from '../case/beside.js';
import { dayOf } from '../case/standing.js';
import { impossible } from './impossible.js';
import type { Observation } from './observation.js';
import { sentenceProblem } from './sentences.js';
import { TrackedApplicationsService } from './tracked-applications.service.js';
import { TrackedCase } from './tracked-case.js';
import { TrackedRegimes } from './tracked-regimes.js';
import { TrackedViews } from './tracked-views.js';
import type {
  MovedObservationDto,
  TrackedWhatIfDto,
  TrackedWhatIfResponseDto,
} from './tracked-what-if.contract.js';
import type { TrackedClocksResponseDto } from './tracker.contract.js';

type ShownClock = TrackedClocksResponseDto['clocks'][number];
type SupposedClock = TrackedWhatIfResponseDto['clocks'][number];

/** How an application that is decided elsewhere would stand if more had been observed, or on other days; nothing is kept. */
@Injectable()
export class TrackedWhatIf {
  constructor(
    private readonly applications: TrackedApplicationsService,
    private readonly regimes: TrackedRegimes,
    private readonly views: TrackedViews,
  ) {}

  /** @throws Problem 422 naming what was supposed that cannot be true */
  async clocks(
    caller: Principal,
    id: Id,
    body: Unvalidated<TrackedWhatIfDto>,
  ): Promise<TrackedWhatIfResponseDto> {
    const file = await this.applications.get(caller, id);
    assertMay(caller, 'procedure.simulate');
    const { asOf: asked, moves } = body.validated();
    const today = await this.regimes.today(file.regime);
    const supposed = new Supposed(caller, file, today);
    // The events as they came: what a validator makes of them is not theirs.
    for (const event of (body.raw as { events?: unknown[] | null }).events ?? []) supposed.add(event);
    for (const move of moves ?? []) supposed.move(move);
    const asOf = asked ?? supposed.lastDay;
    const was = await this.views.clocks(file, asOf < today ? asOf : today);
    const would = await this.views.clocks(supposed.caseOn(asOf), asOf);
    const { pairs, gone } = besideThemselves(was.clocks, would.clocks);
    return {
      ...would,
      clocks: pairs.map((pair) => shifted(pair.would, pair.was)),
      before: { asOf: was.asOf, status: was.status },
      gone,
    };
  }
}

function shifted(would: ShownClock, was: ShownClock | null): SupposedClock {
  if (!was) return { ...would, was, shiftDays: null };
  const [from, to] = [spanOf(was.dueOn), spanOf(would.dueOn)];
  return { ...would, was, shiftDays: { earliest: to.lo - from.lo, latest: to.hi - from.hi } };
}

/** What is supposed of a case, each with its place in the body. */
class Supposed {
  private readonly observations: Observation[] = [];
  private readonly places = new Map<Id, string>();
  private readonly moved = new Set<Id>();
  private events = 0;

  constructor(
    private readonly caller: Principal,
    private readonly file: TrackedCase,
    private readonly today: string,
  ) {}

  add(given: unknown): void {
    const at = `/events/${this.events++}`;
    if (!isObject(given)) throw sentenceProblem('supposed_no_event', at);
    const { pack } = this.file.regime;
    const { type, ...event } = given;
    if (typeof type !== 'string' || eventOf(pack, type) === undefined)
      throw sentenceProblem('supposed_no_event', `${at}/type`);
    this.suppose(at, type, event, null);
  }

  move({ event, on }: MovedObservationDto): void {
    const at = `/moves/${this.moved.size}`;
    const id = event.toLowerCase();
    const recorded = this.file.standing.find((one) => one.id === id);
    if (!recorded) throw sentenceProblem('supersedes_nothing', `${at}/event`);
    if (this.moved.has(id)) throw sentenceProblem('moved_already', `${at}/event`);
    this.moved.add(id);
    const { on: _on, notBefore: _before, notAfter: _after, ...said } = recorded.event;
    this.suppose(at, recorded.type, { ...said, on }, id);
  }

  /** The day of the last of it; today where that is later. */
  get lastDay(): string {
    const days = this.observations.map(({ event: { on, notAfter } }) => on ?? notAfter).filter(isDay);
    return [this.today, ...days].reduce((last, day) => (day > last ? day : last));
  }

  /** @throws Problem 422 */
  caseOn(asOf: string): TrackedCase {
    if (this.observations.length === 0) return this.file;
    const next = this.file.with(this.observations, dayOf(asOf));
    if (next instanceof TrackedCase) return next;
    throw impossible(this.file.regime.pack, this.places, next);
  }

  private suppose(at: string, type: string, event: Observation['event'], supersedes: Id | null): void {
    const id = newId();
    this.places.set(id, at);
    this.observations.push({
      id,
      type,
      event: Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null)),
      learnedOn: this.today,
      attachmentIds: [],
      supersedes,
      reason: null,
      recordedBy: this.caller.id,
      recordedAt: new Date(),
    });
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
