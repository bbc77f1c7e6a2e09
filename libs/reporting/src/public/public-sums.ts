import type { BetweenResponseDto, QuarterlyResponseDto } from '../quarterly/quarterly.contract.js';
import { hiddenCells, LEAST_CELL } from '../small-cells.js';
import type {
  PublicGroupResponseDto,
  PublicLimitResponseDto,
  PublicOutcomeResponseDto,
  PublicQuarterResponseDto,
} from './public-timeliness.contract.js';
import { DECISIONS } from '../quarterly/tallies.js';

/**
 * What everybody may know of quarters that follow each other, the newest first. What is pending at the end of one follows from
 * the one before, what was decided and what was filed: whoever knows the last would know of few from what is pending elsewhere.
 */
export function publicQuarters(reports: readonly QuarterlyResponseDto[]): PublicQuarterResponseDto[] {
  const flow = reports.map(({ processing, pending }) => ({
    decided: processing.decided,
    pending: pending.count,
  }));
  const quarters = reports.map(publicQuarter);
  return tellsOfFew(flow) ? quarters.map(withoutPending) : quarters;
}

/** A quarter in the flow of cases: what was decided in it, and what was pending at its end. */
export interface Flow {
  readonly decided: number;
  readonly pending: BetweenResponseDto;
}

/** Whether of quarters, the newest first, few were decided or pending, or few came or were taken back besides. */
export function tellsOfFew(quarters: readonly Flow[]): boolean {
  return quarters.some(({ decided, pending }, place) => {
    const before = quarters[place + 1]?.pending;
    const besides = (bound: 'atLeast' | 'atMost') =>
      before === undefined ? 0 : Math.abs(pending[bound] + decided - before[bound]);
    return isFew(decided) || hasFew([pending]) || isFew(besides('atLeast')) || isFew(besides('atMost'));
  });
}

function withoutPending(quarter: PublicQuarterResponseDto): PublicQuarterResponseDto {
  return {
    ...quarter,
    pending: null,
    limits: quarter.limits.map((limit) => ({ ...limit, pendingBeyond: null })),
  };
}

/** What everybody may know of a quarter by itself: nothing of few, nothing from which few would follow. */
export function publicQuarter(report: QuarterlyResponseDto): PublicQuarterResponseDto {
  const { quarter, from, to, processing, pending } = report;
  const isShown = !isFew(processing.decided);
  return {
    quarter,
    from,
    to,
    decided: isShown ? processing.decided : null,
    ...daysOf(isShown ? processing : null),
    outcomes: outcomesOf(report),
    limits: limitsOf(report),
    pending: hasFew([pending.count]) ? null : pending.count,
  };
}

/** Those of the groups that are shown; that there are others would tell of the few. */
export function publicGroups(
  { processing: { decided } }: QuarterlyResponseDto,
  groups: QuarterlyResponseDto['byCountry'],
): PublicGroupResponseDto[] {
  return groups.flatMap(({ key, processing }) => {
    // An application may be of several groups: what a group leaves over is counted by itself.
    if (processing === null || isFew(processing.decided) || isFew(decided - processing.decided)) return [];
    return [{ key, decided: processing.decided, ...daysOf(processing) }];
  });
}

type Days = QuarterlyResponseDto['processing'];

/** In whole days: from two averages, one before and one after a decision was recorded, follow the days of that one. */
function daysOf(days: Days | null): Record<'average' | 'median', BetweenResponseDto | null> {
  if (days === null || isFew(days.timed) || isFew(days.decided - days.timed))
    return { average: null, median: null };
  return { average: inWholeDays(days.average), median: inWholeDays(days.median) };
}

function inWholeDays(range: BetweenResponseDto | null): BetweenResponseDto | null {
  return range === null ? null : { atLeast: Math.round(range.atLeast), atMost: Math.round(range.atMost) };
}

/** How decisions ended; null: too few, or so few would follow from what is shown. */
function outcomesOf({ ends }: QuarterlyResponseDto): PublicOutcomeResponseDto[] {
  const counts = DECISIONS.map((end) => ends.find((one) => one.end === end)?.count ?? 0);
  const some = [...counts.keys()].filter((place) => counts[place] !== 0);
  const hidden = new Set([...hiddenCells(some.map((place) => counts[place] ?? 0))].map((at) => some[at]));
  // With one hidden and one 0, the hidden one would follow: a 0 is not said where something is hidden.
  return DECISIONS.map((outcome, place) => {
    const count = counts[place] ?? 0;
    return { outcome, count: hidden.has(place) || (hidden.size > 0 && count === 0) ? null : count };
  });
}

/** Of the limits those that leave no few between themselves, to none and to all. */
function limitsOf({ limits, processing, pending }: QuarterlyResponseDto): PublicLimitResponseDto[] {
  const { decided } = processing;
  const within = spaced(
    limits.map(({ decidedWithin }) => decidedWithin),
    { atLeast: decided, atMost: decided },
  );
  const beyond = spaced(
    limits.map(({ pendingBeyond }) => pendingBeyond),
    pending.count,
  );
  return limits.map(({ days, source, isLaw, meaning }, place) => ({
    days,
    source,
    isLaw,
    meaning,
    decidedWithin: within[place] ?? null,
    pendingBeyond: beyond[place] ?? null,
  }));
}

/** Parts of a whole that lie within each other: null where one and what is shown already are few apart. */
function spaced(
  parts: readonly BetweenResponseDto[],
  whole: BetweenResponseDto,
): (BetweenResponseDto | null)[] {
  const shown: BetweenResponseDto[] = [whole];
  return parts.map((part) => {
    const isApart = !hasFew([part]) && shown.every((other) => areApart(part, other));
    if (isApart) shown.push(part);
    return isApart ? part : null;
  });
}

function areApart(one: BetweenResponseDto, other: BetweenResponseDto): boolean {
  return !isFew(Math.abs(one.atLeast - other.atLeast)) && !isFew(Math.abs(one.atMost - other.atMost));
}

function hasFew(ranges: readonly BetweenResponseDto[]): boolean {
  return ranges.some(({ atLeast, atMost }) => isFew(atLeast) || isFew(atMost));
}

function isFew(count: number): boolean {
  return count > 0 && count < LEAST_CELL;
}
