import type { CompanySchemas } from '@ninety/client/browser';
import { knownToneOf, KnownTrack, standingText } from '../ruler/KnownRuler.js';
import { RulerFrame } from '../ruler/RulerFrame.js';
import type { Scale } from '../ruler/scale.js';
import { DayHandle } from '../what-if/DayHandle.js';
import { shiftText } from '../what-if/shift.js';
import type { Supposition } from '../what-if/supposition.js';
import { WhatIfPanel } from '../what-if/WhatIfPanel.js';
import { dayText, titled, words } from '../words/index.js';
import { boundsOf, clockText } from './names.js';
import type { Regime } from './regimes.js';

const { whatIf: texts } = words;

type Answered = CompanySchemas['TrackedWhatIf'];
type Supposed = Answered['clocks'][number];

interface Props {
  readonly supposition: Supposition<CompanySchemas['TrackedWhatIfDto']>;
  readonly answer: Answered | undefined;
  readonly error: Error | null;
  readonly scale: Scale;
  readonly today: string;
  readonly regime: Regime;
  readonly onClose: () => void;
}

/** How the clocks would stand, by the regime's own rules: a second ruler with the days by which each moves. */
export function TrackedWhatIf({ supposition, answer, error, scale, today, regime, onClose }: Props) {
  const asOf = answer?.asOf ?? today;
  const { chosen, day, from, setDay } = supposition;
  return (
    <WhatIfPanel {...{ supposition, error, asOf, onClose }} status={answer ? titled(answer.status) : null}>
      <RulerFrame
        className="ruler known-ruler supposed-ruler"
        clocks={answer?.clocks ?? []}
        scale={scale}
        first={scale.first}
        today={asOf}
        line={asOf === today ? words.ruler.today : texts.then}
        end={dayText(scale.last)}
        isRead
        handle={
          <DayHandle label={texts.handle(chosen?.text ?? '')} {...{ scale, day, from }} onDay={setDay} />
        }
        row={(clock) => <Row {...{ clock, scale, asOf, regime }} />}
      >
        {(answer?.gone ?? []).map((clock) => (
          <p key={`${clock.clock} ${clock.subject}`}>{texts.gone(clockText(clock, regime))}</p>
        ))}
        <p className="quiet ruler-legend">{texts.legend}</p>
      </RulerFrame>
    </WhatIfPanel>
  );
}

interface RowProps {
  readonly clock: Supposed;
  readonly scale: Scale;
  readonly asOf: string;
  readonly regime: Regime;
}

function Row({ clock, scale, asOf, regime }: RowProps) {
  const { was, dueOn } = clock;
  const due = boundsOf(dueOn).from;
  const old = was && boundsOf(was.dueOn).from;
  const span = scale.span(old !== null && old < due ? old : due, old !== null && old > due ? old : due);
  return (
    <div className={`ruler-row is-${knownToneOf(clock, asOf)}`}>
      <span className="ruler-name">{clockText(clock, regime)}</span>
      <KnownTrack clock={clock} scale={scale} today={asOf}>
        {old !== null && <span className="ruler-was" style={{ insetInlineStart: `${scale.at(old)}%` }} />}
        <span
          className="ruler-shift"
          style={{ insetInlineStart: `${span.from}%`, inlineSize: `${span.width}%` }}
        />
      </KnownTrack>
      <span className="ruler-standing">
        {standingText(clock, asOf)}
        <span className={isSame(clock) ? 'ruler-shifted quiet' : 'ruler-shifted'}>{movedText(clock)}</span>
      </span>
    </div>
  );
}

function isSame({ shiftDays }: Supposed): boolean {
  return shiftDays?.earliest === 0 && shiftDays.latest === 0;
}

/** By how many days the bounds of the date move; one number where both do alike. */
function movedText({ shiftDays }: Supposed): string {
  if (shiftDays === null) return texts.begins;
  const { earliest, latest } = shiftDays;
  return earliest === latest ? shiftText(earliest) : texts.between(shiftText(earliest), shiftText(latest));
}
