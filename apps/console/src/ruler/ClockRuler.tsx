import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { dayText, spoken, words } from '../words/index.js';
import { RulerFrame } from './RulerFrame.js';
import { addDays, daysBetween, extent, Scale } from './scale.js';
import './ruler.css';

/** A clock as the API explains it. */
export interface Clock {
  readonly clock: string;
  readonly subject: string | null;
  readonly citation: string;
  readonly startedOn: string;
  readonly dueOn: string;
  /** Whether what is open may still move the due date. */
  readonly provisional: boolean;
  readonly state: string;
  readonly completedOn: string | null;
  readonly countedDays: number;
  readonly excludedDays: number;
  readonly movedBy?: readonly Excluded[] | undefined;
}

/** Days that a hold or a request took out of the count. */
interface Excluded {
  readonly kind: string;
  readonly from: string;
  readonly to: string | null;
  readonly excluded: boolean;
  readonly days: number;
  readonly reason: string;
  readonly citation: string | null;
}

interface Props {
  readonly clocks: readonly Clock[];
  readonly today: string;
  readonly onWhy: (clock: Clock) => void;
  /** Another than its own, where a second ruler stands beneath. */
  readonly scale?: Scale;
  readonly children?: ReactNode;
}

/** Every clock of an application on one scale of days, with what does not count hatched and today through them all. */
export function ClockRuler({ clocks, today, onWhy, scale: given, children }: Props) {
  const { first, last } = extent([today, ...daysOf(clocks)]);
  const scale = given ?? new Scale(first, last);
  return (
    <RulerFrame
      {...{ clocks, scale, today }}
      first={scale.first}
      end={scale.last === last ? endText(last, clocks, today) : dayText(scale.last)}
      row={(clock) => (
        <TooltipTrigger delay={200} closeDelay={0}>
          <Button className={`ruler-row is-${toneOf(clock, today)}`} onPress={() => onWhy(clock)}>
            <span className="ruler-name">{nameOf(clock)}</span>
            <Track clock={clock} scale={scale} today={today} />
            <span className="ruler-standing">{standingOf(clock, today)}</span>
          </Button>
          <Tooltip className="tooltip" placement="bottom">
            <Rule clock={clock} today={today} />
          </Tooltip>
        </TooltipTrigger>
      )}
    >
      {children}
    </RulerFrame>
  );
}

/** The paragraph of a clock, and why days of it do not count. */
function Rule({ clock, today }: { clock: Clock; today: string }) {
  const { citation, startedOn, movedBy = [] } = clock;
  return (
    <>
      <strong>{citation}</strong>
      <span className="figures">
        {dayText(startedOn)} – {dueText(clock)}
      </span>
      {clock.provisional && <span>{words.ruler.mayMove}</span>}
      {movedBy
        .filter(({ excluded, days }) => excluded && days > 0)
        .map(({ kind, from, to, days, reason, citation: rule }) => (
          <span key={`${kind} ${from}`}>
            {words.ruler.excluded(days)}, {dayText(from)} – {dayText(to ?? today)}: {reason} {rule}
          </span>
        ))}
    </>
  );
}

/** The days between which a ruler of clocks is drawn. */
export function daysOf(clocks: readonly Clock[]): string[] {
  return clocks.flatMap(({ startedOn, dueOn, completedOn }) => [startedOn, dueOn, completedOn ?? dueOn]);
}

/** The day on which the ruler ends, and whether what is open may still move it. */
function endText(last: string, clocks: readonly Clock[], today: string): string {
  const ending = clocks.filter(({ startedOn, dueOn, completedOn }) =>
    [startedOn, completedOn ?? dueOn].includes(last),
  );
  const isSettled = last === today || ending.some(({ provisional }) => !provisional);
  return isSettled ? dayText(last) : words.ruler.provisional(dayText(last));
}

/** States in which days go by until today. */
const OPEN: ReadonlySet<Clock['state']> = new Set<Clock['state']>(['running', 'missed', 'paused']);

/** The day until which a clock that was not completed has gone: that of the end, or the one asked about. */
export function countedUntil({ startedOn, countedDays, excludedDays }: Clock): string {
  return addDays(startedOn, countedDays + excludedDays);
}

interface TrackProps {
  readonly clock: Clock;
  readonly scale: Scale;
  readonly today: string;
  readonly children?: ReactNode;
}

/** A clock as a bar: what ran, what does not count, what is left, and the day on which it is due. */
export function Track({ clock, scale, today, children }: TrackProps) {
  const isRunning = OPEN.has(clock.state);
  const end = clock.completedOn ?? (isRunning ? countedUntil(clock) : clock.dueOn);
  const run = scale.span(clock.startedOn, end);
  const rest = scale.span(end, clock.dueOn);
  const placed = ({ from, width }: { from: number; width: number }) => ({
    insetInlineStart: `${from}%`,
    inlineSize: `${width}%`,
  });
  return (
    <span className="ruler-track" aria-hidden="true">
      <span className="ruler-rest" style={placed(rest)} />
      <span className="ruler-run" style={placed(run)} />
      {(clock.movedBy ?? [])
        .filter(({ excluded }) => excluded)
        .map(({ from, to, kind }) => (
          <span
            key={`${kind} ${from}`}
            className="ruler-excluded"
            style={placed(scale.span(from, to ?? today))}
          />
        ))}
      {clock.provisional && <span className="ruler-open-end" style={placed(scale.before(clock.dueOn))} />}
      <span
        className={clock.provisional ? 'ruler-due is-provisional' : 'ruler-due'}
        style={{ insetInlineStart: `${scale.at(clock.dueOn)}%` }}
      />
      {children}
      <span className="ruler-today" style={{ insetInlineStart: `${scale.at(today)}%` }} />
    </span>
  );
}

/** The bar of a list: how much of the ninety days is spent. */
export function SmallRuler({ clock, today }: { clock: Clock; today: string }) {
  const of = daysBetween(clock.startedOn, clock.dueOn) - clock.excludedDays;
  const share = Math.min(100, (clock.countedDays / Math.max(1, of)) * 100);
  return (
    <span className={`small-ruler is-${toneOf(clock, today)}`}>
      <span className="small-ruler-bar" aria-hidden="true">
        <span style={{ inlineSize: `${share}%` }} />
      </span>
      <span className="figures">{words.ruler.dayOf(clock.countedDays, of)}</span>
    </span>
  );
}

/** Colour means time: running, near, missed, done. A word always says the same. */
export function toneOf({ state, dueOn }: Clock, today: string): 'running' | 'near' | 'missed' | 'done' {
  if (state === 'missed') return 'missed';
  if (state === 'paused') return 'running';
  if (state !== 'running') return 'done';
  const left = daysBetween(today, dueOn);
  return left < 0 ? 'missed' : left <= 10 ? 'near' : 'running';
}

/** A clock by the name of its rule, and whose it is. */
export function nameOf({ clock, subject }: Pick<Clock, 'clock' | 'subject'>): string {
  return subject === null ? spoken(clock) : `${subject}: ${spoken(clock)}`;
}

/** When it is due, and whether that may still move. */
export function dueText({ dueOn, provisional }: Pick<Clock, 'dueOn' | 'provisional'>): string {
  return provisional ? words.ruler.provisional(dayText(dueOn)) : dayText(dueOn);
}

/** What a person would say of it: of what is over the day on which it was, of what is not the day on which it is due. */
export function standingWithDay(clock: Clock, today: string): string {
  const isOver = clock.completedOn !== null || !OPEN.has(clock.state);
  return isOver
    ? standingOf(clock, today)
    : `${standingOf(clock, today)}, ${words.ruler.due(dueText(clock))}`;
}

/** What a person would say of it. */
function standingOf(clock: Clock, today: string): string {
  const { state, completedOn, dueOn } = clock;
  if (completedOn !== null) {
    const late = daysBetween(dueOn, completedOn);
    return late > 0
      ? `${words.ruler.late(late)}, ${dayText(completedOn)}`
      : `✓ ${spoken(state)} ${dayText(completedOn)}`;
  }
  if (state === 'paused') return stoppedSince(clock);
  if (state !== 'running' && state !== 'missed') return spoken(state);
  const left = daysBetween(state === 'missed' ? countedUntil(clock) : today, dueOn);
  if (left === 0) return words.ruler.dueToday;
  return left < 0 ? words.ruler.late(-left) : words.ruler.left(left);
}

function stoppedSince({ movedBy = [] }: Clock): string {
  const open = movedBy.find(({ excluded, to }) => excluded && to === null);
  return open ? words.ruler.stoppedSince(dayText(open.from)) : words.ruler.stopped;
}
