import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Choice, TextsBox } from '../../parts/fields.js';
import { errorsByPointer, Refused } from '../../parts/Refused.js';
import { ActRow, Sheet } from '../../parts/Sheet.js';
import { words } from '../../words/index.js';
import { said } from '../../words/said.js';
import { useColleagues } from '../work/work.js';
import { useBulkAct, useTrial } from './bulk.js';
import type { BulkAct, Doing, Which } from './bulk.js';

const { tables: texts } = words;
const NOBODY = 'nobody';

interface Props {
  readonly which: Which;
  readonly onClose: (isDone: boolean) => void;
}

/** Gives the chosen applications to somebody. */
export function AssignSheet({ which, onClose }: Props) {
  const colleagues = useColleagues();
  const [assignee, setAssignee] = useState('');
  const doing = { assigneeId: assignee === NOBODY ? null : assignee };
  return (
    <BulkSheet
      title={texts.assignTitle}
      doing={assignee === '' ? null : doing}
      which={which}
      onClose={onClose}
    >
      {() => (
        <Choice
          label={texts.assignee}
          value={assignee}
          onChange={setAssignee}
          options={[
            ...(colleagues.data ?? []).map(({ id, name }) => ({ id, text: name })),
            { id: NOBODY, text: texts.nobody },
          ]}
        />
      )}
    </BulkSheet>
  );
}

/** Tags the chosen applications otherwise. */
export function TagSheet({ which, onClose }: Props) {
  const [add, setAdd] = useState<string[]>([]);
  const [remove, setRemove] = useState<string[]>([]);
  const doing = { add: saidOnes(add), remove: saidOnes(remove) };
  const isSaid = doing.add.length + doing.remove.length > 0;
  return (
    <BulkSheet title={texts.tagTitle} doing={isSaid ? doing : null} which={which} onClose={onClose}>
      {(errors) => (
        <>
          <TextsBox label={texts.addTags} value={add} onChange={setAdd} error={errors.get('/add')} />
          <TextsBox
            label={texts.removeTags}
            value={remove}
            onChange={setRemove}
            error={errors.get('/remove')}
          />
        </>
      )}
    </BulkSheet>
  );
}

function saidOnes(lines: readonly string[]): string[] {
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ''))];
}

interface SheetProps extends Props {
  readonly title: string;
  /** Null: it is not said yet. */
  readonly doing: Doing | null;
  readonly children: (errors: ReadonlyMap<string, string>) => ReactNode;
}

/** What is to be done is looked at before it is done: how many it is about, and what is refused; then what came of each is said. */
function BulkSheet({ title, doing, which, onClose, children }: SheetProps) {
  const trial = useTrial(which);
  const act = useBulkAct(which);
  const [looked, setLooked] = useState<string | null>(null);
  const now = JSON.stringify(doing);
  const preview = looked === now ? trial.data : undefined;
  const look = () => {
    if (doing === null) return;
    act.reset();
    trial.mutate(doing, { onSuccess: () => setLooked(now) });
  };
  if (act.data) return <Done title={title} came={act.data} onClose={() => onClose(true)} />;
  const error = act.error ?? trial.error;
  return (
    <Sheet title={title} isOpen onClose={() => onClose(false)}>
      <form
        className="stack"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (doing !== null && preview) act.mutate({ doing, seen: preview.count });
          else look();
        }}
      >
        {children(errorsByPointer(error))}
        {preview && <Came came={preview} />}
        <Refused error={error} />
        <ActRow
          act={preview ? texts.doIt(preview.changed) : texts.look}
          isReady={doing !== null && !trial.isPending && !act.isPending && preview?.changed !== 0}
          onLeave={() => onClose(false)}
        />
      </form>
    </Sheet>
  );
}

function Done({ title, came, onClose }: { title: string; came: BulkAct; onClose: () => void }) {
  return (
    <Sheet title={title} isOpen onClose={onClose} isWide>
      <Came came={came} />
      <div className="row">
        <Button className="button button-act" onPress={onClose} autoFocus>
          {words.parts.close}
        </Button>
      </div>
    </Sheet>
  );
}

/** What came, or would come, of how many; and of each in a sentence, what was refused first. */
function Came({ came: { isTried, changed, unchanged, refused, results } }: { came: BulkAct }) {
  const ordered = results.toSorted(
    (one, other) => Number(other.outcome === 'refused') - Number(one.outcome === 'refused'),
  );
  const counts = (isTried ? texts.wouldChange : texts.didChange)(changed, unchanged, refused);
  return (
    <>
      <p role="status">{counts}</p>
      <ul className="bare bulk-results" aria-label={texts.result}>
        {ordered.map((one) => (
          <li key={one.applicationId} className={one.outcome === 'refused' ? 'missed' : ''}>
            <Link to="/applications/$id" params={{ id: one.applicationId }}>
              {one.name ?? texts.unnamed}
            </Link>
            {': '}
            {said(one.said.text)}
          </li>
        ))}
      </ul>
    </>
  );
}
