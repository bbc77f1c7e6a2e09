import { invalid, Problem } from './problem.js';
import { say } from '../platform-sentences.js';

/** No document of ours is nested deeper; a deeper one would exhaust the stack of those who read it. */
const MOST_LEVELS = 20;

const [QUOTE, BACKSLASH, BRACE, BRACKET, END_BRACE, END_BRACKET] = [...'"\\{[}]'].map((one) =>
  one.charCodeAt(0),
);

/**
 * Reads a JSON document, with or without a byte order mark; nothing at all is undefined. A name is a name, `__proto__`
 * too: it is for the shape of what is asked for to refuse it. @throws Problem 400, 422
 */
export function readJson(bytes: Uint8Array): unknown {
  const text = decoded(bytes);
  return text === '' ? undefined : parseJson(text);
}

/** The same of a text. @throws Problem 400, 422 */
export function parseJson(text: string): unknown {
  if (isDeeperThan(MOST_LEVELS, text)) {
    throw invalid({ pointer: '', detail: say('too_deep', { most: MOST_LEVELS }) });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new Problem(400, { detail: say('no_json') }, cause);
  }
}

/** What is not UTF-8 is refused: to put another character in its place would change what was said. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem(400, { detail: say('no_utf8') }, cause);
  }
}

function isDeeperThan(levels: number, text: string): boolean {
  let [depth, isText] = [0, false];
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (isText) {
      if (code === BACKSLASH) place += 1;
      else if (code === QUOTE) isText = false;
    } else if (code === QUOTE) isText = true;
    else if (code === BRACE || code === BRACKET) depth += 1;
    else if (code === END_BRACE || code === END_BRACKET) depth -= 1;
    if (depth > levels) return true;
  }
  return false;
}
