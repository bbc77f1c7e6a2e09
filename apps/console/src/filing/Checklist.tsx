import type { ReactNode } from 'react';
import { Cited } from '../parts/Refused.js';
import { documentText, words } from '../words/index.js';
import { plain } from './draft.js';
import type { Check } from './draft.js';
import type { Form } from './form.js';
import { isFolded } from './form/asked.js';
import type { AskedForm } from './form/asked.js';
import { ChecklistLine, LackLine } from './form/ChecklistLine.js';
import { missingIn, wholeOf, wrongIn } from './form/places.js';

const { filing, form: texts } = words;

interface Props {
  readonly check: Check | undefined;
  readonly asked: AskedForm | undefined;
  readonly form: Pick<Form, 'parties'>;
  /** Whether a license is needed. */
  readonly needed: ReactNode;
}

/** Each block with what keeps it from being filed, and what BIS may return it for. */
export function Checklist({ check, asked, form, needed }: Props) {
  const wrong = check
    ? wrongIn(check.deficiencies, form, asked).map((one) => ({ ...one, text: plain(one.text) }))
    : [];
  // That a block is empty is said once.
  const missing = (asked ? missingIn(asked, form) : []).filter(
    ({ isEmpty, block }) => !isEmpty || wrong.every((one) => one.block !== block),
  );
  const blocks = (asked?.blocks ?? []).filter(({ block }) => block === wholeOf(block));
  const isSaid = ({ block }: { block: string }) =>
    [...wrong, ...missing].some((one) => wholeOf(one.block) === block);
  const quiet = blocks.filter((one) => isFolded(one) && !isSaid(one));
  return (
    <div className="stack">
      <h2>{texts.checklist.title}</h2>
      <ul className="bare" aria-live="polite">
        {blocks
          .filter((one) => !quiet.includes(one))
          .map((block) => (
            <ChecklistLine
              key={block.block}
              block={block}
              wrong={wrong.filter((one) => wholeOf(one.block) === block.block)}
              missing={missing.filter((one) => wholeOf(one.block) === block.block)}
              isKnown={check !== undefined}
            />
          ))}
        {asked === undefined &&
          wrong.map((lack, index) => (
            <li key={index}>
              <LackLine lack={lack} />
            </li>
          ))}
      </ul>
      {quiet.length > 0 && (
        <p className="quiet">{texts.checklist.notApplicable(quiet.map(({ block }) => block).join(', '))}</p>
      )}
      {missing.length > 0 && <p className="quiet">{texts.checklist.returned}</p>}
      {check?.isComplete === true && <p>{texts.checklist.complete}</p>}
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
            <span aria-hidden="true">{isSettled ? '✓' : '○'}</span> {documentText(kind)}:{' '}
            {filing.needed[certainty]} {filing.neededBy[due]}, {why} <Cited citation={citation} />
          </li>
        ))}
      </ul>
    </>
  );
}
