import { useRef } from 'react';
import type { ReactNode } from 'react';
import { dayText, words } from '../words/index.js';
import type { Scale } from './scale.js';
import './ruler.css';

interface RowClock {
  readonly clock: string;
  readonly subject: string | null;
}

interface Props<C extends RowClock> {
  readonly className?: string;
  readonly clocks: readonly C[];
  readonly scale: Scale;
  readonly first: string;
  /** What stands at the end of the axis. */
  readonly end: string;
  readonly today: string;
  /** A row with one button, to which the keys are handed. */
  readonly row: (clock: C, onKeyDown: (pressed: { readonly key: string }) => void) => ReactNode;
  readonly children?: ReactNode;
}

/** The axis of a ruler with a row for each clock; the arrows go from row to row. */
export function RulerFrame<C extends RowClock>({
  className = 'ruler',
  clocks,
  scale,
  first,
  end,
  today,
  row,
  children,
}: Props<C>) {
  const list = useRef<HTMLOListElement>(null);
  const move = (from: number, by: number) =>
    list.current?.querySelectorAll<HTMLButtonElement>('button')[from + by]?.focus();
  return (
    <div className={className}>
      <div className="ruler-axis" aria-hidden="true">
        <span>{dayText(first)}</span>
        <span className="ruler-today-label" style={{ insetInlineStart: `${scale.at(today)}%` }}>
          {words.ruler.today}
        </span>
        <span>{end}</span>
      </div>
      <ol ref={list}>
        {clocks.map((clock, index) => (
          <li key={`${clock.clock} ${clock.subject}`}>
            {row(clock, ({ key }) => {
              if (key === 'ArrowDown') move(index, 1);
              if (key === 'ArrowUp') move(index, -1);
            })}
          </li>
        ))}
      </ol>
      {children}
    </div>
  );
}
