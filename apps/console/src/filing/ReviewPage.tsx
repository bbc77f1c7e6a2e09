import { useState } from 'react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import type { Application } from '../api.js';
import { ScreeningPart } from '../application/ScreeningPart.js';
import { Transaction } from '../application/Transaction.js';
import { Tick } from '../parts/fields.js';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { useAnswers } from './answers.js';
import { Checklist } from './Checklist.js';
import { useCheck, useDraft, useSubmit } from './draft.js';
import { formOf } from './form.js';
import { useAskedForm } from './form/asked.js';
import type { AskedForm } from './form/asked.js';
import { MissingPart } from './form/MissingPart.js';
import { missingIn } from './form/places.js';
import { LicenseNeeded } from './LicenseNeeded.js';
import './filing.css';

const { filing } = words;

/** Everything as BIS will read it, once more, before it is filed. */
export function ReviewPage() {
  const { id } = useParams({ from: '/applications/$id/review' });
  const draft = useDraft(id);
  const asked = useAskedForm(id);
  if (draft.isPending || draft.isError) return <QueryStatePage title={filing.reviewTitle} {...draft} />;
  if (asked.isPending || asked.isError) return <QueryStatePage title={filing.reviewTitle} {...asked} />;
  return <Review loaded={draft.data} asked={asked.data} />;
}

interface Props {
  readonly loaded: { readonly application: Application; readonly etag: string };
  readonly asked: AskedForm;
}

function Review({ loaded: { application, etag }, asked }: Props) {
  const { id } = application;
  const { answers, onAnswer } = useAnswers('/applications/$id/review');
  const check = useCheck(id, answers);
  const [form] = useState(() => formOf(application, application.type));
  const missing = missingIn(asked, form);
  const needed = check.data && (
    <LicenseNeeded check={check.data} form={form} answers={answers} onAnswer={onAnswer} />
  );
  return (
    <>
      <header>
        <Link to="/applications/$id/edit" params={{ id }} search className="quiet">
          {words.application.continueDraft}
        </Link>
        <Title text={[filing.reviewTitle, application.reference].filter(Boolean).join(' ')} />
      </header>
      <div className="filing">
        <div className="stack">
          <p>
            {filing.types[application.type ?? 'export']}{' '}
            <span className="quiet">{application.reference}</span>
          </p>
          <Transaction application={application} />
          <Link to="/applications/$id/form" params={{ id }}>
            {words.form.read}
          </Link>
          <MissingPart missing={missing} />
          <ScreeningPart application={application} />
        </div>
        <aside className="checklist stack">
          <Submit
            id={id}
            etag={etag}
            isComplete={check.data?.isComplete === true}
            isMissing={missing.length > 0}
          />
          <Checklist check={check.data} asked={asked} form={form} needed={needed} />
        </aside>
      </div>
    </>
  );
}

interface SubmitProps {
  readonly id: string;
  readonly etag: string;
  /** Nothing keeps it from being filed. */
  readonly isComplete: boolean;
  /** BIS may return it for what it does not say. */
  readonly isMissing: boolean;
}

function Submit({ id, etag, isComplete, isMissing }: SubmitProps) {
  const submit = useSubmit(id);
  const navigate = useNavigate();
  const [isAllTheSame, setAllTheSame] = useState(false);
  return (
    <>
      <p>{filing.submitEffect}</p>
      {isMissing && <Tick label={words.form.allTheSame} value={isAllTheSame} onChange={setAllTheSame} />}
      <Refused error={submit.error} />
      <Button
        className="button button-act"
        isDisabled={!isComplete || (isMissing && !isAllTheSame) || submit.isPending}
        onPress={() =>
          submit.mutate(etag, {
            onSuccess: () => void navigate({ to: '/applications/$id', params: { id } }),
          })
        }
      >
        {filing.submit}
      </Button>
    </>
  );
}
