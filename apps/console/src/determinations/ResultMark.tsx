import { words } from '../words/index.js';
import type { Result } from './determinations.js';

/** A result as a shape and a word: neither needs a colour. */
export function ResultMark({ result }: { readonly result: Result }) {
  const { shape, word } = words.determinations.marks[result];
  return (
    <span className="mark">
      <span aria-hidden="true">{shape}</span> {word}
    </span>
  );
}
