import { addDays, daysBetween, Scale } from '../ruler/scale.js';

/** A scale that moves with every day that is dragged would move under the hand: it grows by so many. */
const STEP_DAYS = 30;

/** One scale for both rulers: with room behind what is due, to drag a date to. */
export function sharedScale(first: string, last: string, others: readonly string[]): Scale {
  const latest = others.reduce((a, b) => (b > a ? b : a), last);
  const steps = 1 + Math.ceil(Math.max(0, daysBetween(last, latest)) / STEP_DAYS);
  const earliest = others.reduce((a, b) => (b < a ? b : a), first);
  return new Scale(earliest, addDays(last, steps * STEP_DAYS));
}
