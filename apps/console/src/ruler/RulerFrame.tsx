import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { KeyPress } from '../keys/bound-keys.js';
import { useKeys } from '../keys/keys.js';
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
  /** What the line through all rows is called. */
  readonly line?: string;
  /** What stands between the axis and the rows. */
  readonly handle?: ReactNode;
  /** A row with one button, which the arrows go to, unless its rows are only read. */
  readonly isRead?: boolean;
  readonly row: (clock: C) => ReactNode;
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
  line = words.ruler.today,
  handle,
  isRead = false,
  row,
  children,
}: Props<C>) {
  const list = useRef<HTMLOListElement>(null);
  const step = (by: number) => (press: KeyPress) => move(press, list.current, by);
  const keys = [
    { key: 'ArrowDown', text: words.keys.clockBelow, run: step(1) },
    { key: 'ArrowUp', text: words.keys.clockAbove, run: step(-1) },
  ];
  useKeys(isRead ? [] : keys);
  return (
    <div className={className}>
      <div className="ruler-axis" aria-hidden="true">
        <span>{dayText(first)}</span>
        <span className="ruler-today-label" style={{ insetInlineStart: `${scale.at(today)}%` }}>
          {line}
        </span>
        <span>{end}</span>
      </div>
      {handle}
      <ol ref={list}>
        {clocks.map((clock) => (
          <li key={`${clock.clock} ${clock.subject}`}>{row(clock)}</li>
        ))}
      </ol>
      {children}
    </div>
  );
}

/** From the clock that has the focus to another. False: the focus is elsewhere, where the arrows scroll. */
function move({ target }: KeyPress, list: HTMLOListElement | null, by: number): boolean {
  const buttons = [...(list?.querySelectorAll<HTMLButtonElement>('button') ?? [])];
  const at = buttons.findIndex((button) => button === target);
  if (at < 0) return false;
  buttons[at + by]?.focus();
  return true;
}
