import { useState } from 'react';
import { Button } from 'react-aria-components';
import { TextBox } from '../parts/fields.js';
import { words } from '../words/index.js';
import type { Asking, ForeignMade } from './determinations.js';

const { memo } = words.determinations;
const { foreignMade: texts } = memo;

interface Props {
  readonly foreignMade: ForeignMade;
  readonly isBusy: boolean;
  readonly onAnswer: (change: Partial<Asking>) => void;
}

/** What of an item that was made abroad decides whether the regulations reach it. */
export function ForeignMadeFields({ foreignMade, isBusy, onAnswer }: Props) {
  const [percent, setPercent] = useState(String(foreignMade.usContentPercent ?? ''));
  const [contains, setContains] = useState((foreignMade.contains ?? []).join(', '));
  const [madeWith, setMadeWith] = useState((foreignMade.madeWith ?? []).join(', '));
  return (
    <form
      className="stack no-print"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onAnswer({
          foreignMade: {
            usContentPercent: percent.trim() === '' ? null : Number(percent),
            contains: listed(contains),
            madeWith: listed(madeWith),
          },
        });
      }}
    >
      <div className="filters">
        <TextBox label={texts.percent} value={percent} onChange={setPercent} inputMode="decimal" />
        <TextBox label={texts.contains} value={contains} onChange={setContains} hint={texts.eccns} />
        <TextBox label={texts.madeWith} value={madeWith} onChange={setMadeWith} hint={texts.eccns} />
      </div>
      <div className="row">
        <Button type="submit" className="button" isDisabled={isBusy || !(Number(percent) >= 0)}>
          {memo.askAgain}
        </Button>
      </div>
    </form>
  );
}

/** The ECCNs of a line; none: nothing is known. */
function listed(line: string): string[] | null {
  const found = line.split(/[\s,;]+/).filter((one) => one !== '');
  return found.length === 0 ? null : found;
}
