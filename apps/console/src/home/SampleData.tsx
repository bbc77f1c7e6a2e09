import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Refused } from '../parts/Refused.js';
import { Ask } from '../parts/Sheet.js';
import { useIsCompany } from '../session/posture.js';
import { words } from '../words/index.js';
import { useSample } from './setup.js';

const { sample: texts } = words.home.firstRun;

interface Props {
  readonly isLoaded: boolean;
  /** The id of the heading, where this stands alone. */
  readonly heading: string | null;
}

/** A company that is made up, to look around: loaded and taken back by one act each. */
export function SampleData({ isLoaded, heading }: Props) {
  const isCompany = useIsCompany();
  const load = useSample('load');
  const remove = useSample('remove');
  const [isAsking, setAsking] = useState(false);
  const kind = isCompany ? 'company' : 'agency';
  return (
    <div className="spread sample">
      <div>
        {heading === null ? <strong>{texts.title}</strong> : <h2 id={heading}>{texts.title}</h2>}
        <p className="quiet narrow">{isLoaded ? texts.loaded[kind] : texts.text[kind]}</p>
        <Refused error={load.error} />
      </div>
      {isLoaded ? (
        <Button className="button" onPress={() => setAsking(true)}>
          {texts.remove}
        </Button>
      ) : (
        <Button className="button" isDisabled={load.isPending} onPress={() => load.mutate()}>
          {texts.load}
        </Button>
      )}
      <Ask
        title={texts.remove}
        effect={texts.effect[kind]}
        act={texts.removeAct}
        isOpen={isAsking}
        isBusy={remove.isPending}
        error={remove.error}
        onAct={() => remove.mutate(undefined, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
