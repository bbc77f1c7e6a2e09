import { useState } from 'react';
import type { ReactNode } from 'react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { APPLICATION_TYPES } from '@ninety/client/browser';
import type { Application } from '../api.js';
import { Documents } from '../application/Documents.js';
import { Choice, TextBox } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { Ask } from '../parts/Sheet.js';
import { Title } from '../parts/Title.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { Checklist, SaveLine } from './Checklist.js';
import { DocumentsBlock } from './DocumentsBlock.js';
import { errorsOf, useAutosave, useCheck, useDiscard, useDraft } from './draft.js';
import type { Autosave } from './draft.js';
import { BLOCKS } from './form.js';
import type { BlockName } from './form.js';
import { useAnswers } from './answers.js';
import { LicenseNeeded } from './LicenseNeeded.js';
import { ItemsBlock } from './ItemsBlock.js';
import { FORM_ROLES, PartiesBlock } from './PartiesBlock.js';
import './filing.css';

const { filing } = words;

/** One page with every block of the BIS-748P and a checklist that turns as the service agrees; it saves itself. */
export function FilingPage() {
  const { id } = useParams({ from: '/applications/$id/edit' });
  const draft = useDraft(id);
  if (draft.isPending || draft.isError) return <QueryStatePage title={filing.title} {...draft} />;
  if (draft.data.application.status !== 'draft') return <Filed application={draft.data.application} />;
  return <Editor key={id} loaded={draft.data} />;
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

function Editor({ loaded }: { loaded: { application: Application; etag: string } }) {
  const saving = useAutosave(loaded);
  const { answers, onAnswer } = useAnswers('/applications/$id/edit');
  const check = useCheck(loaded.application.id, answers);
  const { form, edit, application, state } = saving;
  const errors = errorsOf(form, state, check.data);
  const blocks: Readonly<Record<BlockName, ReactNode>> = {
    contact: <Contact saving={saving} errors={errors} />,
    kind: <Kind saving={saving} errors={errors} />,
    parties: (
      <PartiesBlock
        application={application}
        roles={FORM_ROLES}
        parties={form.parties}
        errors={errors}
        onChange={(parties) => edit({ parties: [...parties] })}
      />
    ),
    items: (
      <ItemsBlock
        supplierId={application.supplierId}
        items={form.items}
        errors={errors}
        onChange={(items) => edit({ items })}
      />
    ),
    endUse: (
      <TextBox
        label={filing.fields.endUse}
        value={form.endUse}
        onChange={(endUse) => edit({ endUse })}
        error={errors.get('/endUse')}
        isLong
        isRequired
      />
    ),
    documents: (
      <>
        <DocumentsBlock
          documents={form.supportDocuments}
          errors={errors}
          onChange={(supportDocuments) => edit({ supportDocuments })}
        />
        <Documents application={application} />
      </>
    ),
    additional: (
      <TextBox
        label={filing.fields.additional}
        value={form.additionalInformation}
        onChange={(additionalInformation) => edit({ additionalInformation })}
        error={errors.get('/additionalInformation')}
        isLong
      />
    ),
  };
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
          {BLOCKS.map((name) => (
            <section key={name} id={name} className="block" aria-labelledby={`${name}-title`}>
              <h2 id={`${name}-title`}>
                {filing.blocks[name].title} <span className="quiet">{filing.blocks[name].block}</span>
              </h2>
              {blocks[name]}
            </section>
          ))}
        </div>
        <aside className="checklist stack">
          {/* Above what the service answers, so that nothing moves from under a press. */}
          <Next saving={saving} isComplete={check.data?.isComplete === true && state.kind === 'saved'} />
          <Checklist
            check={check.data}
            needed={
              check.data && (
                <LicenseNeeded check={check.data} form={form} answers={answers} onAnswer={onAnswer} />
              )
            }
          />
        </aside>
      </div>
    </>
  );
}

interface BlockProps {
  readonly saving: Autosave;
  readonly errors: ReadonlyMap<string, string>;
}

function Contact({ saving: { form, edit }, errors }: BlockProps) {
  const { fields } = filing;
  return (
    <div className="filters">
      <TextBox
        label={fields.name}
        value={form.name}
        onChange={(name) => edit({ name })}
        error={errors.get('/contact') ?? errors.get('/contact/name')}
        isRequired
      />
      <TextBox
        label={fields.email}
        value={form.email}
        onChange={(email) => edit({ email })}
        error={errors.get('/contact/email')}
      />
      <TextBox
        label={fields.phone}
        value={form.phone}
        onChange={(phone) => edit({ phone })}
        error={errors.get('/contact/phone')}
      />
    </div>
  );
}

function Kind({ saving: { form, edit }, errors }: BlockProps) {
  const { fields, types } = filing;
  return (
    <div className="filters">
      <Choice
        label={fields.type}
        options={APPLICATION_TYPES.map((id) => ({ id, text: types[id] }))}
        value={form.type}
        onChange={(type) => edit({ type })}
        error={errors.get('/type')}
        isRequired
      />
      <TextBox
        label={fields.reference}
        value={form.reference}
        onChange={(reference) => edit({ reference })}
        error={errors.get('/reference')}
      />
      <TextBox
        label={fields.resubmissionOf}
        value={form.resubmissionOf}
        onChange={(resubmissionOf) => edit({ resubmissionOf })}
        error={errors.get('/resubmissionOf')}
      />
    </div>
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
