import { Button } from 'react-aria-components';
import { NinetyProblem } from '@ninety/client/browser';
import { useKeys } from '../keys/keys.js';
import { Progress } from '../parts/Progress.js';
import { Refused } from '../parts/Refused.js';
import { words } from '../words/index.js';
import type { useHeldVerdict } from './held.js';

const { screening } = words;

interface Props {
  readonly verdict: ReturnType<typeof useHeldVerdict>;
  /** Back to what the verdict was on. */
  readonly onBack: (alertId: string) => void;
}

/** The last verdict, as long as it can be taken back; that it is being recorded, or was refused. */
export function HeldBar({ verdict: { held, sending, done, refusal, undo, send }, onBack }: Props) {
  const takeBack = () => {
    if (held === null) return false;
    undo();
    onBack(held.alert.id);
    return true;
  };
  useKeys(held === null ? NONE : [{ key: 'u', text: screening.held.undo, run: takeBack }]);
  const now = sending.at(-1);
  const isIdle = held === null && now === undefined && refusal === null;
  return (
    <div className={isIdle ? 'hidden' : 'held'}>
      <div role="status" className="row">
        {held !== null && (
          <>
            <span>{screening.held.text(screening.verdict[held.verdict], held.alert.matchedName)}</span>
            <Button className="button" aria-keyshortcuts="u" onPress={takeBack}>
              {screening.held.undo} <kbd>U</kbd>
            </Button>
            <Button className="button button-plain" onPress={() => void send()}>
              {screening.held.now}
            </Button>
          </>
        )}
        {held === null && now !== undefined && <span className="quiet">{screening.held.sending}</span>}
      </div>
      {now !== undefined && now.others.length > 0 && (
        <Progress
          label={screening.bulkProgress(done, now.others.length)}
          done={done}
          of={now.others.length}
        />
      )}
      {refusal !== null && (
        <div className="row">
          {isStale(refusal.error) ? (
            <p role="alert" className="error">
              {refusal.judgement.alert.matchedName}: {screening.changed}
            </p>
          ) : (
            <Refused error={refusal.error} />
          )}
          <Button className="button" onPress={() => onBack(refusal.judgement.alert.id)}>
            {screening.held.back}
          </Button>
        </div>
      )}
    </div>
  );
}

const NONE = [] as const;

function isStale(error: Error): boolean {
  return error instanceof NinetyProblem && error.status === 412;
}
