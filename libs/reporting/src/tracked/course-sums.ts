import { daysBetween } from '@ninety/licensing';
import type { CountedCourse } from '@ninety/licensing';
import { OUTCOMES } from '@ninety/regimes';
import { KnownDays } from './known-days.js';
import type { ClockTimelinessResponseDto, CourseCountsResponseDto } from './tracked-reports.contract.js';

type CourseClock = CountedCourse['clocks'][number];

/** What of a course is counted. */
export type Counted = Pick<
  CountedCourse,
  'regime' | 'filedFrom' | 'filedTo' | 'endedFrom' | 'endedTo' | 'outcome' | 'isRecorded' | 'clocks'
>;

/** Counts of courses: what is known of them for certain, what is known as far as it was told, and what is not known. */
export class CourseSums {
  private filed = 0;
  private endedByLaw = 0;
  private readonly outcomes = new Map<string, number>();
  private readonly elapsed = new KnownDays();
  private readonly waited = new KnownDays();
  private readonly clocks = new Map<string, ClockSums>();

  /** @param asOf the day at whose end it stands so */
  add(course: Counted, asOf: string): void {
    const { regime, filedFrom, filedTo, endedFrom, endedTo, outcome, isRecorded } = course;
    this.filed += 1;
    if (outcome === null || endedFrom === null || endedTo === null)
      this.waited.add(daysBetween(filedTo, asOf), daysBetween(filedFrom, asOf));
    else {
      this.outcomes.set(outcome, (this.outcomes.get(outcome) ?? 0) + 1);
      // What nobody recorded was on the law's day at the latest; no day of it is known.
      if (isRecorded) this.elapsed.add(daysBetween(filedTo, endedFrom), daysBetween(filedFrom, endedTo));
      else this.endedByLaw += 1;
    }
    for (const clock of course.clocks) this.sumsOf(regime, clock).add(clock, isRecorded, asOf);
  }

  get size(): number {
    return this.filed;
  }

  counts(): CourseCountsResponseDto {
    const decided = [...this.outcomes.values()].reduce((sum, count) => sum + count, 0);
    return {
      filed: this.filed,
      decided,
      pending: this.filed - decided,
      outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, this.outcomes.get(outcome) ?? 0])),
      endedByLaw: this.endedByLaw,
      elapsedDays: this.elapsed.statistics(),
      pendingDays: this.waited.statistics(),
      clocks: [...this.clocks.values()].map((one) => one.counts()).sort(byName),
    };
  }

  private sumsOf(regime: string, { clock, kind }: CourseClock): ClockSums {
    const name = JSON.stringify([regime, clock]);
    const sums = this.clocks.get(name) ?? new ClockSums(regime, clock, kind);
    this.clocks.set(name, sums);
    return sums;
  }
}

/** How often a limit or a target was kept, as far as the company can know. */
class ClockSums {
  private readonly days = new KnownDays();
  private readonly counted = new Map<Verdict, number>();

  constructor(
    private readonly regime: string,
    private readonly clock: string,
    private readonly kind: CourseClock['kind'],
  ) {}

  add(clock: CourseClock, isRecorded: boolean, asOf: string): void {
    const verdict = verdictOf(clock, isRecorded, asOf);
    this.counted.set(verdict, (this.counted.get(verdict) ?? 0) + 1);
    if (clock.countedDays) this.days.add(clock.countedDays.atLeast, clock.countedDays.atMost);
  }

  counts(): ClockTimelinessResponseDto {
    const { regime, clock, kind } = this;
    const of = (verdict: Verdict) => this.counted.get(verdict) ?? 0;
    return {
      regime,
      clock,
      kind,
      count: [...this.counted.values()].reduce((sum, count) => sum + count, 0),
      within: { certain: of('within certain'), asKnown: of('within as_known') },
      beyond: { certain: of('beyond certain'), asKnown: of('beyond as_known') },
      running: of('running'),
      cancelled: of('cancelled'),
      silent: of('silent'),
      unknown: of('unknown'),
      countedDays: this.days.statistics(),
    };
  }
}

type Verdict =
  `${'within' | 'beyond'} ${'certain' | 'as_known'}` | 'running' | 'cancelled' | 'silent' | 'unknown';

/**
 * What is said of the authority's time. Nothing is beyond it but what has a recorded ending: of the rest, after the day, only
 * silence is known.
 */
function verdictOf({ state, certainty, lastOn }: CourseClock, isRecorded: boolean, asOf: string): Verdict {
  switch (state) {
    case 'running':
    case 'paused':
      return 'running';
    case 'cancelled':
      return 'cancelled';
    case 'met':
      return `within ${certainty ?? 'as_known'}`;
    case 'missed':
    case 'outside':
      return isRecorded ? `beyond ${certainty ?? 'as_known'}` : 'silent';
    default:
      return !isRecorded && lastOn !== null && lastOn < asOf ? 'silent' : 'unknown';
  }
}

function byName(a: ClockTimelinessResponseDto, b: ClockTimelinessResponseDto): number {
  return a.regime.localeCompare(b.regime) || a.clock.localeCompare(b.clock);
}
