import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { words } from '../words/index.js';
import { placeText } from '../words/said.js';
import type { Kept, Seen } from './seen.js';

const { meanwhile: texts } = words;

interface Props {
  /** What the other changed, each in a line. */
  readonly changes: readonly ReactNode[];
  readonly onGoOn: () => void;
}

/** Somebody changed what is written to: what they changed, and that one's own words are kept. */
function Meanwhile({ changes, onGoOn }: Props) {
  return (
    <div role="status" className="near stack meanwhile">
      <p>{texts.changed}</p>
      {changes.length > 0 && (
        <ul>
          {changes.map((change, index) => (
            <li key={index}>{change}</li>
          ))}
        </ul>
      )}
      <div>
        <Button className="button" onPress={onGoOn}>
          {texts.goOn}
        </Button>
      </div>
    </div>
  );
}

/** The same of a form that is kept, by its fields; nothing where nobody changed it. */
export function MeanwhileOf({
  kept: { theirs, goOn },
  change,
}: {
  readonly kept: Pick<Kept<unknown, unknown>, 'theirs' | 'goOn'>;
  readonly change: { readonly isPending: boolean; readonly reset: () => void };
}) {
  if (theirs === null || change.isPending) return null;
  const { changed, clashing } = theirs;
  return (
    <Meanwhile
      changes={changed.map((name) =>
        clashing.includes(name) ? texts.clash(placeText(name)) : texts.field(placeText(name)),
      )}
      onGoOn={() => {
        change.reset();
        goOn();
      }}
    />
  );
}

/** The change under way, as far as a notice needs to know. */
export interface UnderWay {
  readonly isPending: boolean;
  readonly isSuccess: boolean;
  readonly reset: () => void;
}

/** The same of what a form was opened on. */
export function MeanwhileSeen({
  held: { isStale, changes, catchUp },
  change,
  told = changes,
}: {
  readonly held: Seen<unknown>;
  readonly change: UnderWay;
  /** What the other changed, where it is told better. */
  readonly told?: readonly ReactNode[];
}) {
  if (!isStale || change.isPending || change.isSuccess) return null;
  return (
    <Meanwhile
      changes={told}
      onGoOn={() => {
        change.reset();
        catchUp();
      }}
    />
  );
}
