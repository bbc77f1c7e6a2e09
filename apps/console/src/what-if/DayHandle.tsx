import type { CSSProperties } from 'react';
import { addDays, daysBetween } from '../ruler/scale.js';
import type { Scale } from '../ruler/scale.js';
import { dayText } from '../words/index.js';

interface Props {
  readonly label: string;
  readonly scale: Scale;
  readonly day: string;
  /** Not before this day. */
  readonly from: string;
  readonly onDay: (day: string) => void;
}

/** A day on the scale of a ruler that is dragged, or moved by the arrow keys. */
export function DayHandle({ label, scale, day, from, onDay }: Props) {
  const at = { '--at': `${scale.at(day)}%` } as CSSProperties;
  return (
    <div className="day-handle no-print" style={at}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={dayText(day)}
        min={0}
        max={daysBetween(scale.first, scale.last)}
        value={daysBetween(scale.first, day)}
        onChange={({ target }) => {
          const moved = addDays(scale.first, Number(target.value));
          onDay(moved < from ? from : moved);
        }}
      />
      <output aria-hidden="true" className="figures">
        {dayText(day)}
      </output>
    </div>
  );
}
