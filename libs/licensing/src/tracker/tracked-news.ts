import type { Day } from '@ninety/procedure';
import { spanOf } from '@ninety/regimes';
import type { Clock, Outlook } from '@ninety/regimes';
import { formatDay } from '@ninety/procedure';
import type { AboutClock } from '../watch/announcements.js';
import type { ClockDataDto } from '@ninety/webhooks';
import type { TrackedSegment } from './tracked-outlook.js';

type ClockNewsType = 'clock.warning' | 'clock.outside_target' | 'clock.unknown';

/** News of the passing of days: told once for its key. A correction that moves a clock gives it another. */
export interface ClockNews {
  readonly key: string;
  readonly type: ClockNewsType;
  readonly data: Omit<ClockDataDto, keyof AboutClock>;
}

/** What is to be told of the clocks of a case, as it stands at the end of a day. */
export function clockNews(
  { outcome, clocks }: Outlook,
  day: Day,
  warningDays: readonly number[],
): ClockNews[] {
  const isOwn = ({ kind }: Clock) => kind === 'window' || kind === 'duty' || kind === 'term';
  // After an ending what is left to the company goes on.
  return clocks
    .filter((clock) => outcome === null || isOwn(clock))
    .flatMap((clock): ClockNews[] => {
      const { clock: name, subject, dueOn } = clock;
      const type = typeOf(clock, day, warningDays);
      if (type === null) return [];
      const daysLeft = spanOf(dueOn).lo - day;
      const lead = type === 'clock.warning' ? daysLeft : '';
      const data = { clock: name, subject, dueOn: formatDay(spanOf(dueOn).lo), daysLeft };
      return [{ key: keyOf(type, name, subject, data.dueOn, lead), type, data }];
    });
}

/** The key of what is told of a clock: what, which clock, whose, its day, and how many days before. */
type ClockKey = readonly [ClockNewsType, string, string | null, string, number | ''];

function keyOf(...key: ClockKey): string {
  return JSON.stringify(key);
}

/**
 * The day of a clock that was told of before, where it is another now; null: it was not told of, or is the same.
 *
 * @param told the keys of what was told, the newest first
 */
export function movedFrom({ data }: ClockNews, told: readonly string[]): string | null {
  const { clock, subject, dueOn } = data;
  const before = told
    .map((key) => JSON.parse(key) as ClockKey)
    .find(([, name, of, day]) => name === clock && of === subject && day !== dueOn);
  return before?.[3] ?? null;
}

function typeOf(
  { kind, dueOn, state }: Clock,
  day: Day,
  warningDays: readonly number[],
): ClockNewsType | null {
  if (state === 'running') return warningDays.includes(spanOf(dueOn).lo - day) ? 'clock.warning' : null;
  if (state === 'outside') return 'clock.outside_target';
  return kind === 'limit' && state === 'unknown' && day > spanOf(dueOn).lo ? 'clock.unknown' : null;
}

/** The next day after `asOf` on which there will be something to tell, if nothing more is heard; null: none. */
export function nextTrackedWatch(
  segments: readonly TrackedSegment[],
  asOf: Day,
  warningDays: readonly number[],
): Day | null {
  const days = segments.flatMap(({ from, until, outlook }) => {
    const leads = outlook.clocks
      .filter(({ state }) => state === 'running')
      .flatMap(({ dueOn }) => warningDays.map((lead) => spanOf(dueOn).lo - lead))
      .filter((day) => day >= from && (until === null || day < until));
    return [from, ...leads].filter((day) => day > asOf);
  });
  return days.length > 0 ? Math.min(...days) : null;
}
