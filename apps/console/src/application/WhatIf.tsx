import type { Schemas } from '@ninety/client/browser';
import { nameOf, standingWithDay, toneOf, Track } from '../ruler/ClockRuler.js';
import { RulerFrame } from '../ruler/RulerFrame.js';
import type { Scale } from '../ruler/scale.js';
import { DayHandle } from '../what-if/DayHandle.js';
import { shiftText } from '../what-if/shift.js';
import type { Supposition } from '../what-if/supposition.js';
import { WhatIfPanel } from '../what-if/WhatIfPanel.js';
import { dayText, spoken, words } from '../words/index.js';

const { whatIf: texts } = words;

type Asked = Schemas['WhatIfDto'];
type Answered = Schemas['WhatIf'];

interface Props {
  readonly supposition: Supposition<Asked>;
  readonly answer: Answered | undefined;
  readonly error: Error | null;
  readonly scale: Scale;
  readonly today: string;
  readonly onClose: () => void;
}

/** How the clocks would stand, by the service's own procedure: a second ruler with the days by which each moves. */
export function WhatIf({ supposition, answer, error, scale, today, onClose }: Props) {
  const asOf = answer?.asOf ?? today;
  return (
    <WhatIfPanel
      {...{ supposition, error, asOf, onClose }}
      status={answer?.status == null ? null : spoken(answer.status)}
    >
      <RulerFrame
        className="ruler supposed-ruler"
        clocks={answer?.clocks ?? []}
        scale={scale}
        first={scale.first}
        today={asOf}
        line={asOf === today ? words.ruler.today : texts.then}
        end={dayText(scale.last)}
        isRead
        handle={
          <DayHandle
            label={texts.handle(supposition.chosen?.text ?? '')}
            scale={scale}
            day={supposition.day}
            from={supposition.from}
            onDay={supposition.setDay}
          />
        }
        row={(clock) => <Row clock={clock} scale={scale} asOf={asOf} />}
      >
        {(answer?.gone ?? []).map((clock) => (
          <p key={`${nameOf(clock)} ${clock.startedOn}`}>{texts.gone(nameOf(clock))}</p>
        ))}
        <p className="quiet ruler-legend">{texts.legend}</p>
      </RulerFrame>
    </WhatIfPanel>
  );
}

function Row({ clock, scale, asOf }: { clock: Answered['clocks'][number]; scale: Scale; asOf: string }) {
  const { was, dueOn, shiftDays } = clock;
  const [from, to] = was && was.dueOn > dueOn ? [dueOn, was.dueOn] : [was?.dueOn ?? dueOn, dueOn];
  const span = scale.span(from, to);
  return (
    <div className={`ruler-row is-${toneOf(clock, asOf)}`}>
      <span className="ruler-name">{nameOf(clock)}</span>
      <Track clock={clock} scale={scale} today={asOf}>
        {was && <span className="ruler-was" style={{ insetInlineStart: `${scale.at(was.dueOn)}%` }} />}
        <span
          className="ruler-shift"
          style={{ insetInlineStart: `${span.from}%`, inlineSize: `${span.width}%` }}
        />
      </Track>
      <span className="ruler-standing">
        {standingWithDay(clock, asOf)}
        <span className={shiftDays === 0 ? 'ruler-shifted quiet' : 'ruler-shifted'}>
          {shiftDays === null ? texts.begins : shiftText(shiftDays)}
        </span>
      </span>
    </div>
  );
}
