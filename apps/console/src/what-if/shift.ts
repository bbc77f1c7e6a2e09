import { words } from '../words/index.js';

const { whatIf: texts } = words;

/** By how many days a date moves, as a person says it. */
export function shiftText(days: number): string {
  if (days === 0) return texts.same;
  return days > 0 ? texts.later(days) : texts.earlier(-days);
}
