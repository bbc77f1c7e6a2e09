import { Button } from 'react-aria-components';
import { Refused } from '../parts/Refused.js';
import { secondText, words } from '../words/index.js';
import type { Autosave } from './draft.js';

const { filing } = words;

/** Whether what is on the page is kept. */
export function SaveLine({ saving: { state, resolve } }: { saving: Autosave }) {
  if (state.kind === 'conflict')
    return (
      <div role="alert" className="row">
        <span className="missed">{filing.stale}</span>
        <Button className="button" onPress={() => void resolve('theirs')}>
          {filing.theirs}
        </Button>
        <Button className="button" onPress={() => void resolve('mine')}>
          {filing.mine}
        </Button>
      </div>
    );
  if (state.kind === 'refused')
    return (
      <div>
        <span className="missed">{filing.notSaved}</span>
        <Refused error={state.error} />
      </div>
    );
  return (
    <span role="status" className="quiet figures">
      {state.kind === 'saving' ? filing.saving : state.at ? filing.saved(secondText(state.at)) : ''}
    </span>
  );
}
