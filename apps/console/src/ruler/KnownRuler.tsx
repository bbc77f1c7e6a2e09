import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { boundsOf, certaintyText, clockText, knownDayText } from '../tracker/names.js';
import type { KnownClock } from '../tracker/applications.js';
import type { Regime } from '../tracker/regimes.js';
import { dayText, words } from '../words/index.js';
import { RulerFrame } from './RulerFrame.js';
import { addDays, daysBetween, extent, Scale } from './scale.js';

const { tracker } = words;

interface Props {
  readonly clocks: readonly KnownClock[];
  readonly regime: Regime | undefined;
  readonly today: string;
  readonly onWhy: (clock: KnownClock) => void;
  /** Another than its own, where a second ruler stands beneath. */
  readonly scale?: Scale;
  readonly children?: ReactNode;
}

/** Every clock of an application on one scale: what lies between two days is hatched, and an end that may move frays. */
export function KnownRuler({ clocks, regime, today, onWhy, scale: given, children }: Props) {
  const { first, last } = extent([today, ...knownDays(clocks)]);
  // Room for an end that may move on.
  const scale = given ?? new Scale(first, addDays(last, Math.ceil(daysBetween(first, last) / 16)));
  return (
    <RulerFrame
      className="ruler known-ruler"
      {...{ clocks, scale, today }}
      first={scale.first}
      end={dayText(given?.last ?? last)}
      row={(clock) => (
        <Button className={`ruler-row is-${knownToneOf(clock, today)}`} onPress={() => onWhy(clock)}>
          <span className="ruler-name">{clockText(clock, regime)}</span>
          <KnownTrack clock={clock} scale={scale} today={today} />
          <span className="ruler-standing">
            {standingText(clock, today)}
            <span className="ruler-certainty">{certaintyOf(clock)}</span>
          </span>
        </Button>
      )}
    >
      {children}
      {clocks.some(isUnsure) && <p className="quiet ruler-legend">{tracker.ruler.legend}</p>}
    </RulerFrame>
  );
}

/** The days between which a ruler of clocks is drawn. */
export function knownDays(clocks: readonly KnownClock[]): string[] {
  return clocks.flatMap(daysOf);
}

function daysOf({ startedOn, dueOn, completedOn }: KnownClock): string[] {
  return [startedOn, dueOn, ...(completedOn === null ? [] : [completedOn])].flatMap((day) => {
    const { from, to } = boundsOf(day);
    return [from, to];
  });
}

/** The day until which it has gone: that of its completion, or the last that elapsed. */
function endOf({ startedOn, completedOn, elapsedDays }: KnownClock): { from: string; to: string } {
  if (completedOn !== null) return boundsOf(completedOn);
  const start = boundsOf(startedOn);
  return { from: addDays(start.to, elapsedDays.atLeast), to: addDays(start.from, elapsedDays.atMost) };
}

interface TrackProps {
  readonly clock: KnownClock;
  readonly scale: Scale;
  readonly today: string;
  readonly children?: ReactNode;
}

/** A clock as a bar, hatched where a day is not known exactly. */
export function KnownTrack({ clock, scale, today, children }: TrackProps) {
  const start = boundsOf(clock.startedOn);
  const due = boundsOf(clock.dueOn);
  const end = endOf(clock);
  // Of what is not known only the days until its last one are.
  const sure = clock.state === 'unknown' && due.from < end.from ? due.from : end.from;
  const span = (name: string, from: string, to: string) => {
    const { from: at, width } = scale.span(from, to);
    if (width <= 0) return null;
    return <span className={name} style={{ insetInlineStart: `${at}%`, inlineSize: `${width}%` }} />;
  };
  const mark = (name: string, day: string) => (
    <span className={name} style={{ insetInlineStart: `${scale.at(day)}%` }} />
  );
  return (
    <span className="ruler-track" aria-hidden="true">
      {span('ruler-rest', end.to, due.from)}
      {span('ruler-run', start.to, sure)}
      {span('ruler-unsure', start.from, start.to)}
      {span('ruler-unsure', sure, end.to)}
      {span('ruler-unsure', due.from, due.to)}
      {isMovable(clock) && span('ruler-later', due.to, scale.last)}
      {mark('ruler-due', due.from)}
      {due.to !== due.from && mark('ruler-due', due.to)}
      {children}
      {mark('ruler-today', today)}
    </span>
  );
}

/** An authority's limit ends on this day at the earliest: what the applicant is not told may stop it, and so does what stands still. */
function isMovable({ kind, state, certainty }: KnownClock): boolean {
  if (state === 'paused') return true;
  return kind === 'limit' && (state === 'unknown' || (state === 'running' && certainty !== 'certain'));
}

function isUnsure(clock: KnownClock): boolean {
  return (
    isMovable(clock) ||
    clock.state === 'unknown' ||
    [clock.startedOn, clock.dueOn, clock.completedOn].some((day) => typeof day === 'object' && day !== null)
  );
}

/** When it is due, and whether that is the earliest day. */
export function dueKnownText(clock: KnownClock): string {
  return isMovable(clock)
    ? tracker.day.atEarliest(dayText(boundsOf(clock.dueOn).from))
    : knownDayText(clock.dueOn);
}

/** What a person would say of it, with its day. */
export function standingText(clock: KnownClock, today: string): string {
  const { state, completedOn } = clock;
  const stands = tracker.states.get(state) ?? state;
  if (completedOn !== null) return `${state === 'met' ? '✓ ' : ''}${stands}, ${knownDayText(completedOn)}`;
  const due = tracker.standing.due(dueKnownText(clock));
  if (state !== 'running') return state === 'cancelled' ? stands : `${stands}, ${due}`;
  const left = daysBetween(today, boundsOf(clock.dueOn).from);
  if (left <= 0) return left === 0 ? tracker.standing.today : due;
  return `${isMovable(clock) ? tracker.standing.leftAtLeast(left) : tracker.standing.left(left)}, ${due}`;
}

/** How sure it is that it stands so; of what is not known that is said already. */
function certaintyOf({ state, certainty }: KnownClock): string {
  return state === 'unknown' ? '' : certaintyText(certainty);
}

/** Colour means time; a word always says the same. */
export function knownToneOf(
  { state, dueOn }: KnownClock,
  today: string,
): 'running' | 'near' | 'missed' | 'done' {
  if (state === 'missed' || state === 'lapsed') return 'missed';
  if (state === 'outside') return 'near';
  if (state === 'paused' || state === 'unknown') return 'running';
  if (state !== 'running') return 'done';
  return daysBetween(today, boundsOf(dueOn).from) <= 10 ? 'near' : 'running';
}
