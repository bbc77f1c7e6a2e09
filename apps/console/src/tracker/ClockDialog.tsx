import { Button } from 'react-aria-components';
import { Cited } from '../parts/Refused.js';
import { Sheet } from '../parts/Sheet.js';
import { dueKnownText } from '../ruler/KnownRuler.js';
import { words } from '../words/index.js';
import type { KnownClock } from './applications.js';
import { certaintyText, clockText, knownDayText } from './names.js';
import type { Regime } from './regimes.js';

const { ruler: texts, states } = words.tracker;

interface Props {
  readonly clock: KnownClock | null;
  readonly regime: Regime;
  readonly onClose: () => void;
}

/** Why a clock stands as it does: its days, the sentences of the service, and the rule. */
export function ClockDialog({ clock, regime, onClose }: Props) {
  if (clock === null) return null;
  const { state, certainty, startedOn, completedOn, countedDays, elapsedDays, because, citation } = clock;
  const share = regime.clocks.get(clock.clock)?.share ?? '';
  const stands = states.get(state) ?? state;
  const rows = [
    [texts.state, state === 'unknown' ? stands : `${stands}, ${certaintyText(certainty)}`],
    [texts.started, knownDayText(startedOn)],
    ...(state === 'cancelled' ? [] : [[texts.due, dueKnownText(clock)]]),
    ...(completedOn === null ? [] : [[texts.completed, knownDayText(completedOn)]]),
    [texts.counted, texts.countedText(countedDays.atLeast, countedDays.atMost)],
    [texts.elapsed, texts.countedText(elapsedDays.atLeast, elapsedDays.atMost)],
    ...(share === '' ? [] : [[texts.share, share]]),
  ];
  return (
    <Sheet title={`${texts.why}: ${clockText(clock, regime)}`} isOpen onClose={onClose}>
      <ul className="because">
        {because.map(({ code, text }, index) => (
          <li key={`${code} ${index}`}>{text}</li>
        ))}
      </ul>
      <dl className="sum-list">
        {rows.map(([name = '', value]) => [
          <dt key={name}>{name}</dt>,
          <dd key={`${name} value`} className="days">
            {value}
          </dd>,
        ])}
        <dt>{texts.rule}</dt>
        <dd>
          <Cited citation={citation} />
        </dd>
      </dl>
      <div>
        <Button className="button" onPress={onClose}>
          {words.application.close}
        </Button>
      </div>
    </Sheet>
  );
}
