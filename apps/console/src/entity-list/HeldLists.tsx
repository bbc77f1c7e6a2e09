import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ReasonSheet } from '../parts/ReasonSheet.js';
import { instantText, words } from '../words/index.js';
import { said } from '../words/said.js';
import { useDecideHeld, useHeldLists } from './held-lists.js';
import type { HeldList } from './held-lists.js';

const { held: texts } = words.screening.entityList;

/** Fetched files that wait for somebody's word, the last good list serving on; nothing where none does. */
export function HeldLists() {
  const { data } = useHeldLists();
  if (!data || data.data.length === 0) return null;
  return (
    <section aria-labelledby="held" className="stack">
      <h2 id="held">{texts.title}</h2>
      <p className="quiet narrow">{texts.text}</p>
      <ul className="bare" aria-label={texts.title}>
        {data.data.map((one) => (
          <HeldOne key={one.id} held={one} />
        ))}
      </ul>
    </section>
  );
}

function HeldOne({ held }: { readonly held: HeldList }) {
  const [deciding, setDeciding] = useState<'apply' | 'discard' | null>(null);
  const { counts, because } = held;
  return (
    <li className="spread">
      <div>
        <span>{texts.from(new URL(held.url).hostname, instantText(held.heldAt))}</span>
        <p className="quiet narrow wraps">
          {said(because?.text ?? held.reason)}{' '}
          {counts && texts.counts(counts.added, counts.changed, counts.removed)}
        </p>
      </div>
      <span className="row">
        {counts !== null && (
          <Button className="button" onPress={() => setDeciding('apply')}>
            {texts.apply}
          </Button>
        )}
        <Button className="button" onPress={() => setDeciding('discard')}>
          {texts.discard}
        </Button>
      </span>
      {deciding && <Decide id={held.id} decision={deciding} onClose={() => setDeciding(null)} />}
    </li>
  );
}

interface DecideProps {
  readonly id: string;
  readonly decision: 'apply' | 'discard';
  readonly onClose: () => void;
}

function Decide({ id, decision, onClose }: DecideProps) {
  const decide = useDecideHeld(id, decision);
  return (
    <ReasonSheet
      title={texts[decision]}
      intro={<p className="narrow">{texts.effects[decision]}</p>}
      act={texts[decision]}
      label={texts.reason}
      change={decide}
      onAct={(reason) => decide.mutate(reason, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
}
