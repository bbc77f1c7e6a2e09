import { useState } from 'react';
import { useSettled } from '../parts/settled.js';
import { addDays } from '../ruler/scale.js';

/** Something that may be supposed. */
export interface Case<B> {
  readonly id: string;
  /** What happens on the day that is asked for. */
  readonly text: string;
  /** The day on which it was, of what was recorded. */
  readonly on: string | null;
  /** What the service is asked, on a day. */
  readonly ask: (on: string) => B;
}

/** Days from today, until somebody says another. */
const FIRST_DAYS = 3;
/** While a date is dragged nothing is asked. */
const DRAG_MS = 120;

export interface Supposition<B> {
  readonly cases: readonly Case<B>[];
  readonly chosen: Case<B> | undefined;
  readonly day: string;
  /** The earliest that it may be: what is still to come is not before today. */
  readonly from: string;
  /** What the service is asked; null: nothing. */
  readonly asked: B | null;
  readonly choose: (id: string) => void;
  readonly setDay: (day: string) => void;
}

/** What is supposed, and on which day: what was recorded begins on its own. */
export function useSupposition<B>(
  cases: readonly Case<B>[],
  today: string,
  isPastAllowed: boolean,
): Supposition<B> {
  const [picked, setPicked] = useState('');
  const [said, setDay] = useState('');
  // What was picked may have happened meanwhile.
  const chosen = cases.find(({ id }) => id === picked) ?? cases[0];
  const day = said === '' ? (chosen?.on ?? addDays(today, FIRST_DAYS)) : said;
  const settled = useSettled(day, DRAG_MS);
  return {
    cases,
    chosen,
    day,
    from: chosen?.on != null || isPastAllowed ? '' : today,
    asked: chosen?.ask(settled) ?? null,
    choose: (id) => {
      setPicked(id);
      setDay('');
    },
    setDay,
  };
}
