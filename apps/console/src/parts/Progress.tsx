import { Label, ProgressBar } from 'react-aria-components';
import { numberText } from '../words/index.js';

/** How far long work is, with counts. */
export function Progress({ label, done, of }: { label: string; done: number; of: number }) {
  return (
    <ProgressBar className="progress" value={done} maxValue={Math.max(1, of)}>
      {({ percentage }) => (
        <>
          <Label>{label}</Label>
          <span className="figures quiet">
            {numberText(done)} / {numberText(of)}
          </span>
          <span className="progress-track" aria-hidden="true">
            <span style={{ inlineSize: `${percentage}%` }} />
          </span>
        </>
      )}
    </ProgressBar>
  );
}
