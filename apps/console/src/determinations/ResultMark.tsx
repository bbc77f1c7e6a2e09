import { words } from '../words/index.js';
import type { Result } from './determinations.js';

const { determinations: texts } = words;

/** A result as a shape and a word: neither needs a colour. */
export function ResultMark({ result }: { readonly result: Result }) {
  const { shape, word } = texts.marks[result];
  return (
    <span className="mark">
      <span aria-hidden="true">{shape}</span> {word}
    </span>
  );
}

interface Results {
  readonly result: Result;
  readonly resultAsEnforced: Result;
}

/** A result as a sentence; by the text of the law first, then as it is enforced, where the two differ. */
export function ResultLine({ result, resultAsEnforced }: Results) {
  return (
    <div className="stack-tight">
      <p className="result">
        <span aria-hidden="true">{texts.marks[result].shape}</span> {texts.headings[result]}
      </p>
      {resultAsEnforced !== result && (
        <p>
          <span aria-hidden="true">{texts.marks[resultAsEnforced].shape}</span>{' '}
          {texts.asEnforced(texts.headings[resultAsEnforced])}
        </p>
      )}
    </div>
  );
}
