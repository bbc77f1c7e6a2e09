import { useState } from 'react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useAnswers } from '../filing/answers.js';
import { Checklist } from '../filing/Checklist.js';
import { errorsOf, useCheck } from '../filing/draft.js';
import type { Form } from '../filing/form.js';
import { useAskedForm } from '../filing/form/asked.js';
import type { AskedForm } from '../filing/form/asked.js';
import { FormSections } from '../filing/form/FormSections.js';
import { LicenseNeeded } from '../filing/LicenseNeeded.js';
import { MeanwhileOf } from '../parts/Meanwhile.js';
import { Refused } from '../parts/Refused.js';
import { useKept } from '../parts/seen.js';
import type { Kept } from '../parts/seen.js';
import { Ask } from '../parts/Sheet.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { NotFound } from '../shell/NotFound.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { useDiscardTracked, useEditTracked, useTrackedApplication } from './applications.js';
import type { LoadedCase } from './applications.js';
import { BlocksFields } from './BlocksFields.js';
import { draftOf } from './draft-of.js';
import { blocksIn, editFormOf, withBlocks } from './edit-form.js';
import type { EditForm } from './edit-form.js';
import { numberText } from './names.js';
import { useRegimes } from './regimes.js';
import type { Regime } from './regimes.js';
import { stakesOf } from './stakes-form.js';
import { StakesFields } from './StakesFields.js';
import '../filing/filing.css';
import './tracker.css';

const { edit: texts, stakes } = words.tracker;

/** What is prepared, while it is a draft; and what the company keeps for itself, afterwards too. */
export function EditPage() {
  const { id } = useParams({ from: '/applications/$id/edit' });
  const { regimes: here } = useHere();
  const regimes = useRegimes(here.map((one) => one.id));
  const loaded = useTrackedApplication(id);
  const { answers, onAnswer } = useAnswers('/applications/$id/edit');
  const isDraft = loaded.data?.application.status === 'draft';
  const check = useCheck(id, answers, isDraft);
  const hasForm = check.data != null && check.data.form !== null;
  const asked = useAskedForm(id, hasForm);
  if (loaded.isPending || loaded.isError) return <QueryStatePage title={texts.title} {...loaded} />;
  if (regimes.isPending || regimes.isError) return <QueryStatePage title={texts.title} {...regimes} />;
  if (isDraft && (check.isPending || check.isError)) return <QueryStatePage title={texts.title} {...check} />;
  if (hasForm && (asked.isPending || asked.isError)) return <QueryStatePage title={texts.title} {...asked} />;
  const regime = regimes.data.get(loaded.data.application.regime);
  if (!regime) return <NotFound />;
  return (
    <Editor
      key={id}
      loaded={loaded.data}
      regime={regime}
      check={check.data}
      asked={asked.data}
      answering={{ answers, onAnswer }}
    />
  );
}

interface EditorProps {
  readonly loaded: LoadedCase;
  readonly regime: Regime;
  /** Of a draft. */
  readonly check: ReturnType<typeof useCheck>['data'];
  /** Where its regime has the form. */
  readonly asked: AskedForm | undefined;
  readonly answering: ReturnType<typeof useAnswers>;
}

function Editor({ loaded, regime, check, asked, answering }: EditorProps) {
  const { application } = loaded;
  const { id } = application;
  const isDraft = application.status === 'draft';
  // Of what was read when the form opened, or saved last: it is saved over nothing newer.
  const kept = useKept(loaded, (one) => editFormOf(one, regime.currency));
  const form = blocksIn(kept.mine);
  const save = useEditTracked(id, kept.seen.etag);
  const navigate = useNavigate();
  const errors = errorsOf(
    form,
    save.error ? { kind: 'refused', error: save.error } : { kind: 'saved', at: null },
    check,
  );
  const edit = (change: Partial<Form>) => kept.edit((mine) => withBlocks(mine, change));
  const send = (then: () => void) => {
    const saved = kept.saved();
    save.mutate(
      { ...(isDraft ? draftOf(form, asked !== undefined) : {}), ...stakesOf(kept.mine) },
      {
        onSuccess: () => {
          saved();
          then();
        },
      },
    );
  };
  const fields = asked ? (
    <FormSections
      filling={{
        form,
        edit,
        asked,
        errors,
        application,
        hasOwnType: true,
        roles: regime.partyRoles,
        documentKinds: regime.documentKinds,
        attachments: null,
      }}
    />
  ) : (
    <BlocksFields application={application} regime={regime} form={form} errors={errors} onChange={edit} />
  );
  return (
    <>
      <Link to="/applications/$id" params={{ id }} className="quiet">
        {numberText(application)}
      </Link>
      <Title text={`${texts.title} ${numberText(application)}`}>{texts.title}</Title>
      <div className={check ? 'filing' : ''}>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            send(() => void navigate({ to: '/applications/$id', params: { id } }));
          }}
        >
          {isDraft ? fields : <p className="quiet">{texts.stakesOnly}</p>}
          <Stakes {...{ kept, errors }} />
          <Refused error={save.error} />
          <MeanwhileOf kept={kept} change={save} />
          <div className="row">
            <Button type="submit" className="button button-act" isDisabled={save.isPending}>
              {texts.save}
            </Button>
            {isDraft && loaded.observations.length === 0 && <Discard id={id} />}
          </div>
        </form>
        {check && (
          <Beside
            {...{ check, asked, form, answering }}
            isBusy={save.isPending}
            onSave={() => send(() => undefined)}
          />
        )}
      </div>
    </>
  );
}

/** Away with a draft of which nothing was recorded. */
function Discard({ id }: { id: string }) {
  const [isAsked, setAsked] = useState(false);
  const discard = useDiscardTracked(id);
  const navigate = useNavigate();
  return (
    <>
      <Button className="button button-plain" onPress={() => setAsked(true)}>
        {texts.discard}
      </Button>
      <Ask
        title={texts.discard}
        effect={<p>{texts.discardEffect}</p>}
        act={texts.discard}
        isOpen={isAsked}
        isBusy={discard.isPending}
        error={discard.error}
        onAct={() => discard.mutate(undefined, { onSuccess: () => void navigate({ to: '/' }) })}
        onClose={() => setAsked(false)}
      />
    </>
  );
}

interface StakesProps {
  readonly kept: Kept<LoadedCase, EditForm>;
  readonly errors: ReturnType<typeof errorsOf>;
}

/** By when it is needed, and what depends on it. */
function Stakes({ kept, errors }: StakesProps) {
  return (
    <section className="block">
      <h2>{stakes.title}</h2>
      <p className="quiet">{stakes.intro}</p>
      <StakesFields
        form={kept.mine}
        errors={errors}
        onChange={(change) => kept.edit((mine) => ({ ...mine, ...change }))}
      />
    </section>
  );
}

interface BesideProps extends Pick<EditorProps, 'asked' | 'answering'> {
  readonly check: NonNullable<EditorProps['check']>;
  readonly form: Form;
  readonly isBusy: boolean;
  readonly onSave: () => void;
}

/** What is missing yet, beside the form. */
function Beside({ check, asked, form, answering, isBusy, onSave }: BesideProps) {
  return (
    <aside className="checklist stack">
      <Button className="button" isDisabled={isBusy} onPress={onSave}>
        {words.form.saveAndStay}
      </Button>
      <p className="quiet">{words.form.checklist.asSaved}</p>
      <Checklist
        check={check}
        asked={asked}
        form={form}
        needed={<LicenseNeeded check={check} form={form} {...answering} />}
      />
    </aside>
  );
}
