import { dueKnownText, knownToneOf } from '../ruler/KnownRuler.js';
import { daysBetween } from '../ruler/scale.js';
import { dayText, words } from '../words/index.js';
import type { KnownClock, Tracked } from './applications.js';
import { boundsOf, certaintyText, clockText, statusText } from './names.js';
import type { Regime } from './regimes.js';

const { board: texts } = words.tracker;

interface Props {
  readonly application: Tracked;
  readonly regime: Regime | undefined;
}

/** The running clock that is due next. */
function nextOf({ clocks, nextDueOn }: Tracked): KnownClock | undefined {
  return clocks.find(
    ({ state, dueOn }) => state === 'running' && Object.values(boundsOf(dueOn)).includes(nextDueOn ?? ''),
  );
}

/** What is due next and how sure its day is; what is past, or not known, says so. */
export function dueNextText({ application, regime }: Props): string {
  const next = nextOf(application);
  const past = application.clocks
    .filter(({ state, completedOn }) => PAST.has(state) && completedOn === null)
    .map((clock) => `${clockText(clock, regime)}: ${words.tracker.states.get(clock.state) ?? clock.state}`);
  const due = next === undefined ? [] : [`${clockText(next, regime)}: ${dueKnownText(next)}`];
  return [...(application.outcome === null ? past : []), ...due].join('; ') || '—';
}

const PAST: ReadonlySet<string> = new Set<KnownClock['state']>(['unknown', 'outside', 'missed', 'paused']);

export function DueNext({ application, regime }: Props) {
  const next = nextOf(application);
  const tone = next === undefined ? 'running' : knownToneOf(next, application.asOf);
  return (
    <span className={tone === 'near' || application.overdue ? 'days near' : 'days'}>
      {dueNextText({ application, regime })}
    </span>
  );
}

/** Where it stands in its regime's own words, and how sure that is. */
export function Stands({ application }: { application: Tracked }) {
  const { status, statusCertainty } = application;
  return (
    <span>
      {statusText(application)}
      {status !== 'draft' && <span className="quiet"> {certaintyText(statusCertainty)}</span>}
    </span>
  );
}

/** When it is needed; what is still open then is amber. */
export function NeedBy({ application: { needBy, asOf, outcome } }: { application: Tracked }) {
  if (needBy === null) return null;
  const left = daysBetween(asOf, needBy);
  const tone = outcome !== null || left > 10 ? 'quiet' : left < 0 ? 'missed' : 'near';
  const text = left < 0 ? texts.neededBefore(dayText(needBy)) : texts.needBy(dayText(needBy));
  return <span className={`days ${tone}`}>{text}</span>;
}
