import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { ScreeningPart } from '../application/ScreeningPart.js';
import { Transaction } from '../application/Transaction.js';
import { Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { Checklist } from './Checklist.js';
import { useCheck, useDraft, useSubmit } from './draft.js';
import { useAnswers } from './answers.js';
import { formOf } from './form.js';
import { LicenseNeeded } from './LicenseNeeded.js';
import './filing.css';

const { filing } = words;

/** Everything as BIS will read it, once more, before it is filed. */
export function ReviewPage() {
  const { id } = useParams({ from: '/applications/$id/review' });
  const draft = useDraft(id);
  const { answers, onAnswer } = useAnswers('/applications/$id/review');
  const check = useCheck(id, answers);
  const submit = useSubmit(id);
  const navigate = useNavigate();
  if (draft.isPending || draft.isError) return <QueryStatePage title={filing.reviewTitle} {...draft} />;
  const { application, etag } = draft.data;
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
          <ScreeningPart application={application} />
        </div>
        <aside className="checklist stack">
          <Checklist
            check={check.data}
            needed={
              check.data && (
                <LicenseNeeded
                  check={check.data}
                  form={formOf(application)}
                  answers={answers}
                  onAnswer={onAnswer}
                />
              )
            }
          />
          <p>{filing.submitEffect}</p>
          <Refused error={submit.error} />
          <Button
            className="button button-act"
            isDisabled={check.data?.isComplete !== true || submit.isPending}
            onPress={() =>
              submit.mutate(etag, {
                onSuccess: () => void navigate({ to: '/applications/$id', params: { id } }),
              })
            }
          >
            {filing.submit}
          </Button>
        </aside>
      </div>
    </>
  );
}
