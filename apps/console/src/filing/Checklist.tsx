import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Cited, Refused } from '../parts/Refused.js';
import { titled, words } from '../words/index.js';
import { plain } from './draft.js';
import type { Autosave, Check, Deficiency } from './draft.js';
import { BLOCKS, blockOf } from './form.js';

const { filing } = words;

/** Each block with what the service still misses in it. */
export function Checklist({
  check,
  needed,
}: {
  readonly check: Check | undefined;
  /** Whether a license is needed. */
  readonly needed: ReactNode;
}) {
  const deficiencies = (check?.deficiencies ?? []) as readonly Deficiency[];
  return (
    <div className="stack">
      <h2>{filing.checklist}</h2>
      <ul className="bare" aria-live="polite">
        {BLOCKS.map((name) => {
          const missing = deficiencies.filter(({ pointer }) => blockOf(pointer) === name);
          const isDone = check !== undefined && missing.length === 0;
          return (
            <li key={name}>
              <a href={`#${name}`} className="checklist-line">
                <span aria-hidden="true">{isDone ? '✓' : '○'}</span>
                <span>{filing.blocks[name].title}</span>
                <span className="quiet">{isDone ? filing.fine : filing.open(missing.length)}</span>
              </a>
              {missing.map(({ pointer, detail, citation }) => (
                <span key={`${pointer} ${detail}`} className="history-text checklist-what">
                  {plain(detail)} {citation != null && <Cited citation={citation} />}
                </span>
              ))}
            </li>
          );
        })}
      </ul>
      {check?.isComplete === true && <p>{filing.complete}</p>}
      {check && (
        <>
          {needed}
          <Documents documents={check.supportDocuments} />
        </>
      )}
    </div>
  );
}

/** Which support documents the transaction needs or may need, and by when. */
function Documents({ documents }: { readonly documents: Check['supportDocuments'] }) {
  if (documents.length === 0) return null;
  return (
    <>
      <h3>{filing.supportDocuments}</h3>
      <ul className="bare">
        {documents.map(({ kind, certainty, why, due, citation, isSettled }) => (
          <li key={kind} className="history-text">
            <span aria-hidden="true">{isSettled ? '✓' : '○'}</span> {titled(kind)}: {filing.needed[certainty]}{' '}
            {filing.neededBy[due]}, {why} <Cited citation={citation} />
          </li>
        ))}
      </ul>
    </>
  );
}

const TIME = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

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
      {state.kind === 'saving' ? filing.saving : state.at ? filing.saved(TIME.format(state.at)) : ''}
    </span>
  );
}
