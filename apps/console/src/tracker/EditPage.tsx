import { useState } from 'react';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { useAnswers } from '../filing/answers.js';
import { Checklist } from '../filing/Checklist.js';
import { errorsOf, useCheck } from '../filing/draft.js';
import { formOf } from '../filing/form.js';
import { useAskedForm } from '../filing/form/asked.js';
import type { AskedForm } from '../filing/form/asked.js';
import { FormSections } from '../filing/form/FormSections.js';
import { LicenseNeeded } from '../filing/LicenseNeeded.js';
import { Meanwhile } from '../parts/Meanwhile.js';
import { Refused } from '../parts/Refused.js';
import { changedFields, clashes, mergedFields } from '../parts/seen.js';
import { Ask } from '../parts/Sheet.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { NotFound } from '../shell/NotFound.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { words } from '../words/index.js';
import { placeText } from '../words/said.js';
import { useDiscardTracked, useEditTracked, useTrackedApplication } from './applications.js';
import type { LoadedCase } from './applications.js';
import { BlocksFields } from './BlocksFields.js';
import { draftOf } from './draft-of.js';
import { numberText } from './names.js';
import { useRegimes } from './regimes.js';
import type { Regime } from './regimes.js';
import { stakesFormOf, stakesOf } from './stakes-form.js';
import { StakesFields } from './StakesFields.js';
import '../filing/filing.css';
import './tracker.css';

const { edit: texts, stakes } = words.tracker;
const { meanwhile } = words;

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
  const [base, setBase] = useState(loaded);
  const { etag } = base;
  const [form, setForm] = useState(() => formOf(application, null));
  const [kept, setKept] = useState(() => stakesFormOf(application, regime.currency));
  const save = useEditTracked(id, etag);
  const navigate = useNavigate();
  const errors = errorsOf(
    form,
    save.error ? { kind: 'refused', error: save.error } : { kind: 'saved', at: null },
    check,
  );
  const edit = (change: Partial<typeof form>) => setForm((before) => ({ ...before, ...change }));
  const send = (then: () => void) =>
    save.mutate(
      { ...(isDraft ? draftOf(form, asked !== undefined) : {}), ...stakesOf(kept) },
      {
        onSuccess: (saved) => {
          setBase({ ...loaded, application: saved.body, etag: saved.etag });
          then();
        },
      },
    );
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
          <section className="block">
            <h2>{stakes.title}</h2>
            <p className="quiet">{stakes.intro}</p>
            <StakesFields
              form={kept}
              errors={errors}
              onChange={(change) => setKept({ ...kept, ...change })}
            />
          </section>
          <Refused error={save.error} />
          {loaded.etag !== etag && !save.isPending && (
            <Meanwhile
              changes={goingOn(base, loaded, regime, { form, kept }).changes}
              onGoOn={() => {
                const { merged } = goingOn(base, loaded, regime, { form, kept });
                setForm(merged.form);
                setKept(merged.kept);
                save.reset();
                setBase(loaded);
              }}
            />
          )}
          <div className="row">
            <Button type="submit" className="button button-act" isDisabled={save.isPending}>
              {texts.save}
            </Button>
            {isDraft && loaded.observations.length === 0 && <Discard id={id} />}
          </div>
        </form>
        {check && (
          <aside className="checklist stack">
            <Button className="button" isDisabled={save.isPending} onPress={() => send(() => undefined)}>
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
        )}
      </div>
    </>
  );
}

interface Written {
  readonly form: ReturnType<typeof formOf>;
  readonly kept: ReturnType<typeof stakesFormOf>;
}

/** What somebody else saved meanwhile, and the form as it goes on from that with what its writer wrote. */
function goingOn(base: LoadedCase, loaded: LoadedCase, regime: Regime, mine: Written) {
  const read = ({ application }: LoadedCase): Written => ({
    form: formOf(application, null),
    kept: stakesFormOf(application, regime.currency),
  });
  const [was, theirs] = [read(base), read(loaded)];
  const both = [...clashes(was.form, theirs.form, mine.form), ...clashes(was.kept, theirs.kept, mine.kept)];
  const changed = [...changedFields(was.form, theirs.form), ...changedFields(was.kept, theirs.kept)];
  return {
    changes: changed.map((name) =>
      both.includes(name) ? meanwhile.clash(placeText(name)) : meanwhile.field(placeText(name)),
    ),
    merged: {
      form: mergedFields(was.form, theirs.form, mine.form),
      kept: mergedFields(was.kept, theirs.kept, mine.kept),
    },
  };
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
