import { Button } from 'react-aria-components';
import { titled, words } from '../words/index.js';
import type { Words } from './saved-views.js';

const { views: texts } = words;

/** What says nothing to a person. */
const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const YES = 'true';

interface Props {
  /** What the list is asked by besides its fields. */
  readonly also: Words;
  readonly onLeaveOut: (word: string) => void;
}

/** By what a list is asked too, as a view or an address says, for which the page has no field. */
export function AlsoBy({ also, onLeaveOut }: Props) {
  const named = Object.entries(also);
  if (named.length === 0) return null;
  return (
    <p className="row no-print">
      <span className="quiet">{texts.also}</span>
      {named.map(([word, value]) => (
        <Button
          key={word}
          className="button button-plain"
          aria-label={texts.leaveOut(filterText(word, value))}
          onPress={() => onLeaveOut(word)}
        >
          {filterText(word, value)} <span aria-hidden="true">✕</span>
        </Button>
      ))}
    </p>
  );
}

function filterText(word: string, value: string | undefined): string {
  const name = texts.filters.get(word) ?? word;
  return value === undefined || value === YES || ID.test(value) ? name : `${name}: ${titled(value)}`;
}
