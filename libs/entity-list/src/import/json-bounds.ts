import { UnreadableFile } from '@ninety/platform';
import { say } from '../sentences.js';
import { LONGEST_ROW } from './list-file.js';

interface Token {
  readonly name: string;
  readonly value?: unknown;
}

/** No published list is nested deeper than six; what is would take long to tell apart. */
const MOST_LEVELS = 20;

/**
 * Passes the tokens of a list on, as long as they stay within what a list may have: an element of so many characters and
 * tokens, so many levels.
 *
 * @param level on which the elements of the list are, from 1 @throws UnreadableFile
 */
export function withinBounds<T extends Token>(level: number): (token: T) => T {
  let [depth, element, size] = [0, 1, 0];
  return (token) => {
    const { name, value } = token;
    if (name === 'startObject' || name === 'startArray') depth += 1;
    if (name === 'endObject' || name === 'endArray') depth -= 1;
    size += 1 + (typeof value === 'string' ? value.length : 0);
    if (depth > MOST_LEVELS)
      throw new UnreadableFile(say('element_too_deep', { element, most: MOST_LEVELS }));
    if (size > 2 * LONGEST_ROW)
      throw new UnreadableFile(say('element_too_long', { element, most: LONGEST_ROW }));
    const isEnd = depth === level && /^end(Object|Array)$|Value$/.test(name);
    if (isEnd) [element, size] = [element + 1, 0];
    return token;
  };
}
