import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useState } from 'react';
import { FORM_PARTY_ROLES, SUPPORT_DOCUMENT_KINDS } from '@ninety/client/browser';
import type { Application } from '../api.js';
import { Documents } from '../application/Documents.js';
import { Refused } from '../parts/Refused.js';
import { Ask } from '../parts/Sheet.js';
import { Title } from '../parts/Title.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { useAnswers } from './answers.js';
import { Checklist } from './Checklist.js';
import { errorsOf, useAutosave, useCheck, useDiscard, useDraft } from './draft.js';
import type { Autosave } from './draft.js';
import { useAskedForm } from './form/asked.js';
import type { AskedForm } from './form/asked.js';
import type { Filling } from './form/filling.js';
import { FormSections } from './form/FormSections.js';
import { LicenseNeeded } from './LicenseNeeded.js';
import { SaveLine } from './SaveLine.js';
import './filing.css';

const { filing } = words;

/** One page with every block of the BIS-748P and a checklist that turns as the service agrees; it saves itself. */
export function FilingPage() {
  const { id } = useParams({ from: '/applications/$id/edit' });
  const draft = useDraft(id);
  const isDraft = draft.data?.application.status === 'draft';
  const asked = useAskedForm(id, isDraft);
  if (draft.isPending || draft.isError) return <QueryStatePage title={filing.title} {...draft} />;
  if (!isDraft) return <Filed application={draft.data.application} />;
  if (asked.isPending || asked.isError) return <QueryStatePage title={filing.title} {...asked} />;
  return <Editor key={id} loaded={draft.data} asked={asked.data} />;
}

function Filed({ application: { id, controlNumber } }: { application: Application }) {
  return (
    <>
      <Title text={filing.filedAlready} />
      <p>
        <Link to="/applications/$id" params={{ id }} className="figures">
          {controlNumber}
        </Link>
      </p>
    </>
  );
}

interface EditorProps {
  readonly loaded: { readonly application: Application; readonly etag: string };
  readonly asked: AskedForm;
}

function Editor({ loaded, asked }: EditorProps) {
  const saving = useAutosave(loaded);
  const { answers, onAnswer } = useAnswers('/applications/$id/edit');
  const check = useCheck(loaded.application.id, answers);
  const { form, edit, application, state } = saving;
  const filling: Filling = {
    form,
    edit,
    asked,
    errors: errorsOf(form, state, check.data),
    application,
    hasOwnType: false,
    roles: FORM_PARTY_ROLES,
    documentKinds: SUPPORT_DOCUMENT_KINDS,
    attachments: <Documents application={application} />,
  };
  const needed = check.data && (
    <LicenseNeeded check={check.data} form={form} answers={answers} onAnswer={onAnswer} />
  );
  return (
    <>
      <header className="spread">
        <Title text={[filing.title, form.reference].filter(Boolean).join(' ')}>
          {filing.title} <span className="quiet">{form.reference}</span>
        </Title>
        <SaveLine saving={saving} />
      </header>
      <div className="filing">
        <div>
          <FormSections filling={filling} />
        </div>
        <aside className="checklist stack">
          {/* Above what the service answers, so that nothing moves from under a press. */}
          <Next saving={saving} isComplete={check.data?.isComplete === true && state.kind === 'saved'} />
          <Checklist check={check.data} asked={asked} form={form} needed={needed} />
        </aside>
      </div>
    </>
  );
}

/** On to the review, or away with it. */
function Next({ saving, isComplete }: { saving: Autosave; isComplete: boolean }) {
  const { id } = saving.application;
  const [isAsked, setAsked] = useState(false);
  const discard = useDiscard(id);
  const navigate = useNavigate();
  return (
    <div className="stack">
      <Button
        className="button button-act"
        isDisabled={!isComplete}
        onPress={() => void navigate({ to: '/applications/$id/review', params: { id }, search: true })}
      >
        {filing.review}
      </Button>
      <Link to="/applications/$id/form" params={{ id }}>
        {words.form.read}
      </Link>
      <Button className="button button-plain" onPress={() => setAsked(true)}>
        {filing.discard}
      </Button>
      <Refused error={discard.error} />
      <Ask
        title={filing.discard}
        effect={filing.discardEffect}
        act={filing.discard}
        isOpen={isAsked}
        isBusy={discard.isPending}
        error={discard.error}
        onAct={() => discard.mutate(undefined, { onSuccess: () => void navigate({ to: '/' }) })}
        onClose={() => setAsked(false)}
      />
    </div>
  );
}
