import { dayText, words } from '../words/index.js';
import type { Scale } from './scale.js';

/** When it may be decided: one chance in two by `p50`, nine in ten by `p90`; null: nobody can say. */
export interface Foreseen {
  readonly p50: string;
  readonly p90: string | null;
}

/** The days on which it may be decided, beneath the clocks: a band, for nobody knows the day. */
export function ForecastBand({ foreseen, scale }: { foreseen: Foreseen; scale: Scale }) {
  const { p50, p90 } = foreseen;
  const { from, width } = scale.span(p50, p90 ?? scale.last);
  return (
    <div className="ruler-row ruler-forecast">
      <span className="ruler-name">{words.ruler.foreseen}</span>
      <span className="ruler-track" aria-hidden="true">
        <span
          className={p90 === null ? 'ruler-later' : 'ruler-unsure'}
          style={{ insetInlineStart: `${from}%`, inlineSize: `${width}%` }}
        />
      </span>
      <span className="ruler-standing">
        {words.ruler.foreseenText(dayText(p50), p90 === null ? null : dayText(p90))}
      </span>
    </div>
  );
}

/** The days of a forecast that a ruler is drawn to: not so far that its clocks would be small. */
export function foreseenDays(foreseen: Foreseen | null, farthest: string): string[] {
  const days = foreseen === null ? [] : [foreseen.p50, foreseen.p90 ?? foreseen.p50];
  return days.map((day) => (day > farthest ? farthest : day));
}
