import { useState } from 'react';
import type { ReactNode } from 'react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { Choice, TextBox, TextsBox } from '../parts/fields.js';
import { errorsByPointer, Refused } from '../parts/Refused.js';
import { Title } from '../parts/Title.js';
import { useHere } from '../session/posture.js';
import { NotFound } from '../shell/NotFound.js';
import { QueryStatePage } from '../shell/QueryState.js';
import { useTrackedApplication } from '../tracker/applications.js';
import type { LoadedCase } from '../tracker/applications.js';
import { FilesField } from '../tracker/FilesField.js';
import { regimeOptions } from '../tracker/names.js';
import { useRegimes } from '../tracker/regimes.js';
import type { Regime, Regimes } from '../tracker/regimes.js';
import { words } from '../words/index.js';
import { faceFormOf, faceOf } from './face-form.js';
import type { FaceForm } from './face-form.js';
import { LinesFields, PartiesFields } from './FaceFields.js';
import { useRecordLicense } from './licenses.js';
import '../tracker/tracker.css';

const { licenses: texts, begin } = words.tracker;

/** Records a license from its face; of an application with what is known of it already. */
export function RecordLicensePage() {
  const { application } = useSearch({ from: '/licenses/record' });
  const { regimes: here } = useHere();
  const regimes = useRegimes(here.map(({ id }) => id));
  if (regimes.isPending || regimes.isError) return <QueryStatePage title={texts.record} {...regimes} />;
  return application === undefined ? (
    <OfAny regimes={regimes.data} />
  ) : (
    <OfApplication id={application} regimes={regimes.data} />
  );
}

function OfApplication({ id, regimes }: { id: string; regimes: Regimes }) {
  const asked = useTrackedApplication(id);
  if (asked.isPending || asked.isError) return <QueryStatePage title={texts.record} {...asked} />;
  const regime = regimes.get(asked.data.application.regime);
  return regime ? <Form regime={regime} loaded={asked.data} /> : <NotFound />;
}

function OfAny({ regimes }: { regimes: Regimes }) {
  const all = [...regimes.values()];
  const [regime, setRegime] = useState(all[0]);
  if (!regime) return <NotFound />;
  return (
    <Form key={regime.id} regime={regime} loaded={null}>
      <Choice
        label={begin.regime}
        options={regimeOptions(all)}
        value={regime.id}
        onChange={(id) => setRegime(regimes.get(id))}
        isRequired
      />
    </Form>
  );
}

interface Props {
  readonly regime: Regime;
  readonly loaded: LoadedCase | null;
  readonly children?: ReactNode;
}

function Form({ regime, loaded, children }: Props) {
  const [form, setForm] = useState(() => faceFormOf(loaded, regime));
  const [isSending, setSending] = useState(false);
  const record = useRecordLicense();
  const navigate = useNavigate();
  const errors = errorsByPointer(record.error);
  const edit = (change: Partial<FaceForm>) => setForm((now) => ({ ...now, ...change }));
  return (
    <>
      <Title text={texts.record} />
      <form
        className="stack narrow"
        onSubmit={(event) => {
          event.preventDefault();
          record.mutate(faceOf(form, regime, loaded?.application.id ?? null), {
            onSuccess: ({ id }) => void navigate({ to: '/licenses/$id', params: { id }, replace: true }),
          });
        }}
      >
        <p>{loaded === null ? texts.intro : texts.introOfApplication}</p>
        {children}
        <Term form={form} errors={errors} onChange={edit} />
        <h2>{texts.lines}</h2>
        <LinesFields
          regime={regime}
          rows={form.lines}
          errors={errors}
          onChange={(lines) => edit({ lines })}
        />
        <h2>{words.application.parties}</h2>
        <PartiesFields
          regime={regime}
          rows={form.parties}
          errors={errors}
          onChange={(parties) => edit({ parties })}
        />
        <TextsBox
          label={texts.conditionsField}
          value={form.conditions}
          onChange={(conditions) => edit({ conditions })}
          error={errors.get('/conditions')}
        />
        {loaded === null ? (
          <p className="quiet">{texts.documentsLater}</p>
        ) : (
          <FilesField
            applicationId={loaded.application.id}
            attachments={loaded.attachments}
            value={form.attachmentIds}
            onSending={setSending}
            onChange={(change) => setForm((now) => ({ ...now, attachmentIds: change(now.attachmentIds) }))}
          />
        )}
        <Refused error={record.error} />
        <div>
          <Button type="submit" className="button button-act" isDisabled={isSending || record.isPending}>
            {words.tracker.record.submit}
          </Button>
        </div>
      </form>
    </>
  );
}

interface TermProps {
  readonly form: FaceForm;
  readonly errors: ReadonlyMap<string, string>;
  readonly onChange: (change: Partial<FaceForm>) => void;
}

/** Its number, and from when until when. */
function Term({ form, errors, onChange }: TermProps) {
  return (
    <div className="filters">
      <TextBox
        label={texts.columns.number}
        value={form.number}
        onChange={(number) => onChange({ number })}
        error={errors.get('/number')}
        isRequired
      />
      <TextBox
        label={texts.issuedOn}
        type="date"
        value={form.issuedOn}
        onChange={(issuedOn) => onChange({ issuedOn })}
        error={errors.get('/issuedOn')}
        isRequired
      />
      <TextBox
        label={texts.validUntil}
        type="date"
        value={form.validUntil}
        onChange={(validUntil) => onChange({ validUntil })}
        error={errors.get('/validUntil')}
        isRequired
      />
    </div>
  );
}
